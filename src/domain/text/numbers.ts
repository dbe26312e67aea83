// Numbers as people read them: Indonesian writes 1.234,5, English 1,234.5; rupiah, per cent, counts.

import type { Language } from "./words.ts";

const signs = { id: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

/**
 * `1.234,5` (Indonesian) or `1,234.5` (English).
 * `decimals` is the most digits behind the sign, 0 to 6; zeros at the end are left out. Rounds half away from zero.
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const scale = 10 ** decimals;
  // The tiny share of the value repairs halves that binary fractions store a hair too low (1.005).
  const scaled = Math.round(Math.abs(value) * scale * (1 + Number.EPSILON));
  const whole = String(Math.floor(scaled / scale)).replace(/\B(?=(\d{3})+$)/g, signs[language].group);
  const rest = String(scaled % scale)
    .padStart(decimals, "0")
    .replace(/0+$/, "");
  const text = decimals > 0 && rest !== "" ? `${whole}${signs[language].decimal}${rest}` : whole;
  return value < 0 && scaled > 0 ? `-${text}` : text;
}

/** `Rp1.500.000` (Permendagri and EYD: no space behind Rp); English `Rp1,500,000`. Whole rupiah. */
export function rupiah(value: number, language: Language): string {
  const text = formatNumber(Math.abs(value), language);
  return value < 0 && text !== "0" ? `-Rp${text}` : `Rp${text}`;
}

/** `+3`, `-2`, `0`: a difference with its sign. */
export function signed(value: number, language: Language): string {
  return value > 0 ? `+${formatNumber(value, language)}` : formatNumber(value, language);
}
