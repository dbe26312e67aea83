// Typed numbers: separators of the locale, percentages, currency, scientific notation, brackets for negatives.

import type { LocaleWays } from "./locale.ts";

/** A number read from typed text and the format Google would give an automatic cell for it. */
export interface TypedNumber {
  value: number;
  format?: string;
}

/** The number a typed text stands for in a locale, or undefined when it is none. */
export function parseNumberText(text: string, ways: LocaleWays): TypedNumber | undefined {
  const last = text.charCodeAt(text.length - 1);
  const isDigit = last >= 48 && last <= 57;
  if (text === "" || !(isDigit || ".,)%".includes(text.slice(-1)) || text.endsWith(ways.currency.mark))) {
    return undefined;
  }
  let rest = text;
  let negative = false;
  if (/^\(.*\)$/.test(rest)) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  if (/^[-+]/.test(rest)) {
    if (negative) return undefined;
    negative = rest.startsWith("-");
    rest = rest.slice(1).trim();
  }
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();
  const money = withoutMark(rest, ways.currency.mark);
  if (money !== undefined) {
    if (percent) return undefined;
    rest = money;
    if (/^[-+]/.test(rest) && !negative) {
      negative = rest.startsWith("-");
      rest = rest.slice(1).trim();
    }
  }
  const plain = plainNumber(rest, ways);
  if (plain === undefined) return undefined;
  const signed = (negative ? -1 : 1) * plain.value;
  if (percent) return { value: signed / 100, format: plain.decimals > 0 ? "0.00%" : "0%" };
  if (money !== undefined) {
    return { value: signed, format: plain.decimals > 0 ? ways.currency.fraction : ways.currency.whole };
  }
  if (plain.exponent) return { value: signed, format: "0.00E+00" };
  if (plain.grouped) return { value: signed, format: plain.decimals > 0 ? "#,##0.00" : "#,##0" };
  return { value: signed };
}

function withoutMark(text: string, mark: string): string | undefined {
  if (text.slice(0, mark.length).toLowerCase() === mark.toLowerCase()) return text.slice(mark.length).trim();
  if (text.slice(-mark.length).toLowerCase() === mark.toLowerCase())
    return text.slice(0, -mark.length).trim();
  return undefined;
}

interface Plain {
  value: number;
  decimals: number;
  grouped: boolean;
  exponent: boolean;
}

/** Digits with the locale's separators: groups of three after the first, one decimal mark. */
function plainNumber(text: string, ways: LocaleWays): Plain | undefined {
  const [, mantissa = "", power = ""] = /^([\d., ]+?)(?:[eE]([-+]?\d{1,3}))?$/.exec(text) ?? [];
  if (mantissa === "") return undefined;
  const at = mantissa.lastIndexOf(ways.decimal);
  const whole = at < 0 ? mantissa : mantissa.slice(0, at);
  const fraction = at < 0 ? "" : mantissa.slice(at + 1);
  if (!/^\d*$/.test(fraction)) return undefined;
  const groups = whole.split(ways.group);
  const grouped = groups.length > 1;
  if (
    grouped &&
    !(/^\d{1,3}$/.test(groups[0] ?? "") && groups.slice(1).every((group) => /^\d{3}$/.test(group)))
  ) {
    return undefined;
  }
  const digits = groups.join("");
  if (!/^\d*$/.test(digits) || digits + fraction === "") return undefined;
  const value = Number(`${digits || "0"}.${fraction || "0"}${power === "" ? "" : `e${power}`}`);
  if (!Number.isFinite(value)) return undefined;
  return { value, decimals: fraction.length, grouped, exponent: power !== "" };
}
