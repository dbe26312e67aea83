// Number format patterns as Sheets writes them: sections, digits, separators, percent, exponent, dates, quoted text.
// Not emulated: fractions (`# ?/?`), conditions on a section (`[>100]`: its colour and condition are passed over).

import { showDate } from "./dateFormat.ts";
import type { LocaleWays } from "./locale.ts";

/** A pattern cut into pieces: quoted or escaped text, and the rest as written. */
export interface Piece {
  kind: "text" | "code";
  text: string;
}

const sections = new Map<string, Piece[][]>();

/** The sections (positive; negative; zero; text) of a pattern, each cut into pieces. */
function sectionsOf(pattern: string): Piece[][] {
  const known = sections.get(pattern);
  if (known !== undefined) return known;
  const made = cut(pattern);
  sections.set(pattern, made);
  return made;
}

function cut(pattern: string): Piece[][] {
  const list: Piece[][] = [[]];
  const push = (kind: Piece["kind"], text: string): void => {
    list[list.length - 1]?.push({ kind, text });
  };
  for (let index = 0; index < pattern.length; index++) {
    const char = pattern.charAt(index);
    if (char === '"') {
      const end = pattern.indexOf('"', index + 1);
      push("text", pattern.slice(index + 1, end < 0 ? undefined : end));
      index = end < 0 ? pattern.length : end;
    } else if (char === "\\") {
      push("text", pattern.charAt(++index));
    } else if (char === "_") {
      index++;
      push("text", " ");
    } else if (char === "*") {
      index++;
    } else if (char === ";") {
      list.push([]);
    } else if (char === "[") {
      const end = pattern.indexOf("]", index);
      const inside = pattern.slice(index + 1, end < 0 ? undefined : end);
      if (/^(h+|m+|s+)$/i.test(inside)) push("code", `[${inside.toLowerCase()}]`);
      const currency = /^\$([^-]*)/.exec(inside)?.[1];
      if (currency) push("text", currency);
      index = end < 0 ? pattern.length : end;
    } else {
      push("code", char);
    }
  }
  return list;
}

/** Whether a pattern shows its number as a date, time or duration. */
export function isDateFormat(pattern: string): boolean {
  if (pattern === "" || pattern === "@" || /^general$/i.test(pattern)) return false;
  return sectionsOf(pattern)[0]?.some((piece) => isDateCode(piece)) ?? false;
}

function isDateCode(piece: Piece): boolean {
  return piece.kind === "code" && (piece.text.startsWith("[") || /[dmyhs]/i.test(piece.text));
}

/** A number or text under a pattern; the empty pattern, `General` and `@` show it as automatic cells do. */
export function formatNumber(value: number | string, pattern: string, ways: LocaleWays): string {
  if (value === "" || pattern === "" || pattern === "@" || /^general$/i.test(pattern)) {
    return typeof value === "string" ? value : automatic(value, ways);
  }
  const list = sectionsOf(pattern);
  if (typeof value === "string") {
    const text = list[3] ?? (list.length === 1 && hasCode(list[0], "@") ? list[0] : undefined);
    return text === undefined
      ? value
      : text.map((p) => (p.kind === "code" && p.text === "@" ? value : p.text)).join("");
  }
  const at = value < 0 && list[1] !== undefined ? 1 : value === 0 && list[2] !== undefined ? 2 : 0;
  const section = list[at] ?? [];
  if (section.some(isDateCode)) return showDate(value, section, ways);
  const shown = showDigits(Math.abs(value), section, ways);
  return value < 0 && at === 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

function hasCode(section: Piece[] | undefined, code: string): boolean {
  return section?.some((piece) => piece.kind === "code" && piece.text === code) ?? false;
}

/** Automatic: at most ten significant decimals without trailing zeros; 1e15 and beyond, or tiny, as 1,23457E+15. */
function automatic(value: number, ways: LocaleWays): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [digits = "", power = "0"] = value.toExponential(5).split("e");
    const sign = power.startsWith("-") ? "-" : "+";
    return `${trimZeros(digits).replace(".", ways.decimal)}E${sign}${power.replace(/^[-+]/, "").padStart(2, "0")}`;
  }
  const whole = Math.trunc(size).toString().length;
  const text = Number.isInteger(value)
    ? String(value)
    : trimZeros(value.toFixed(Math.max(0, Math.min(10, 15 - whole))));
  return (text === "-0" ? "0" : text).replace(".", ways.decimal);
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Digits under `#,##0.00`, `0%`, `0.00E+00`, trailing commas (thousands); text of the section stays where it stands. */
function showDigits(size: number, section: Piece[], ways: LocaleWays): string {
  const code = section.map((piece) => (piece.kind === "code" ? piece.text : "")).join("");
  const mask = /[#0?][#0?,]*(?:\.[#0?]*)?|\.[#0?]+/.exec(code)?.[0];
  const percents = code.split("%").length - 1;
  const parted = partedDigits(size * 100 ** percents, section);
  if (parted !== undefined) return parted;
  let shown = "";
  if (mask !== undefined) {
    const [left = "", right = ""] = mask.split(".");
    const thousands = /,+$/.exec(left)?.[0].length ?? 0;
    let scaled = size * 100 ** percents;
    scaled /= 1000 ** thousands;
    const power = /E([-+])(0+)/i.exec(code);
    if (power !== null) shown = scientific(scaled, right, power[2]?.length ?? 2, power[1] === "+", ways);
    else shown = fixed(scaled, left.slice(0, left.length - thousands), right, ways);
  }
  return weave(section, shown);
}

/**
 * Digits under a mask that other signs part, such as `0000-0000-0000`: each sign stands where it is written, the first
 * place takes what is left over. Undefined for a mask in one piece or with decimals.
 */
function partedDigits(size: number, section: Piece[]): string | undefined {
  const isPlace = ({ kind, text }: Piece): boolean => kind === "code" && /[#0?]/.test(text);
  const first = section.findIndex(isPlace);
  const last = section.map(isPlace).lastIndexOf(true);
  const between = section.slice(Math.max(first, 0), last + 1);
  const isWhole = between.every((piece) => isPlace(piece) || piece.text === ",");
  if (isWhole || section.some(({ kind, text }) => kind === "code" && /[.eE/]/.test(text))) return undefined;
  let digits = roundHalfUp(size, 0).replace(/^0$/, "");
  let out = "";
  for (let at = section.length - 1; at >= 0; at--) {
    const piece = section[at];
    if (piece === undefined) continue;
    if (!isPlace(piece)) out = piece.text + out;
    else if (at === first) out = (digits === "" ? blankPlace(piece.text) : digits) + out;
    else {
      out = (digits.slice(-1) || blankPlace(piece.text)) + out;
      digits = digits.slice(0, -1);
    }
  }
  return out;
}

function blankPlace(place: string): string {
  return place === "0" ? "0" : place === "?" ? " " : "";
}

/** Puts the digits where the mask stands and keeps all other characters of the section. */
function weave(section: Piece[], digits: string): string {
  let out = "";
  let placed = false;
  let inPower = false;
  for (const { kind, text } of section) {
    if (kind === "text") out += text;
    else if (
      /[#0?]/.test(text) ||
      (placed && /[.,]/.test(text)) ||
      (!placed && text === "." && digits !== "")
    ) {
      if (!placed) out += digits;
      placed = true;
      inPower = false;
    } else if (/e/i.test(text)) inPower = true;
    else if (!(inPower && /[-+]/.test(text))) out += text;
  }
  return out;
}

function fixed(size: number, left: string, right: string, ways: LocaleWays): string {
  const [whole = "0", fraction = ""] = roundHalfUp(size, right.length).split(".");
  const least = left.replace(/[^0]/g, "").length;
  let digits = whole === "0" && least === 0 ? "" : whole.padStart(least, "0");
  digits = digits.padStart(left.replace(/[^0?]/g, "").length);
  if (left.includes(",")) digits = digits.replace(/\B(?=(\d{3})+(?!\d))/g, ways.group);
  let decimals = fraction;
  for (let at = right.length - 1; at >= 0 && right.charAt(at) === "#" && decimals.charAt(at) === "0"; at--) {
    decimals = decimals.slice(0, at);
  }
  return decimals === "" ? digits : `${digits}${ways.decimal}${decimals}`;
}

/** Decimal rounding as people expect it: 1.005 at two places is 1.01, at most fifteen significant digits. */
export function roundHalfUp(size: number, places: number): string {
  if (size >= 1e15) return `${BigInt(Math.round(size))}${places > 0 ? `.${"0".repeat(places)}` : ""}`;
  const nudged = Number(`${Math.round(Number(`${Number(size.toPrecision(15))}e${places}`))}e-${places}`);
  return (Number.isFinite(nudged) ? nudged : size).toFixed(places);
}

function scientific(size: number, right: string, least: number, plus: boolean, ways: LocaleWays): string {
  const [digits = "0", power = "0"] = size.toExponential(right.length).split("e");
  const sign = power.startsWith("-") ? "-" : plus ? "+" : "";
  return `${digits.replace(".", ways.decimal)}E${sign}${power.replace(/^[-+]/, "").padStart(least, "0")}`;
}
