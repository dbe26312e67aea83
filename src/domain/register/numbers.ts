// Reading counts, rupiah and coordinates, as people write them.

import { type CellValue, isDate } from "../cell.ts";
import { clean } from "./clean.ts";
import { NONE, ok, okTidy, type ReadCell, saysNo, unreadable } from "./read-cell.ts";

const scales: Readonly<Record<string, number>> = {
  "": 1,
  rb: 1e3,
  ribu: 1e3,
  jt: 1e6,
  juta: 1e6,
  m: 1e9,
  miliar: 1e9,
  milyar: 1e9,
};

/**
 * Digits with points and commas as a number: `1.500.000`, `1,500,000`, `1.500.000,50`, `1,5`. Null where it is none, and
 * where with `decimals` a mark before three digits may be either: `1.500 juta`.
 */
export function parseGrouped(text: string, decimals: boolean): number | null {
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  if (last < 0) return Number(text);
  const mark = text.charAt(last);
  const tail = text.slice(last + 1);
  const head = text.slice(0, last);
  const grouped = (part: string, by: string) =>
    part.split(by).every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  const other = mark === "." ? "," : ".";
  if (head.includes(other)) {
    // Two marks: the last one is the decimal mark.
    return !head.includes(mark) && grouped(head, other) && /^\d+$/.test(tail)
      ? Number(`${head.split(other).join("")}.${tail}`)
      : null;
  }
  if (tail.length === 3 && decimals && !head.includes(mark)) return null;
  if (head.includes(mark) || tail.length === 3) {
    return grouped(text, mark) ? Number(text.split(mark).join("")) : null;
  }
  return /^\d+$/.test(tail) && /^\d+$/.test(head) ? Number(`${head}.${tail}`) : null;
}

/** An amount as written: `Rp1.500.000,-`, `1,5 jt`, `IDR 1,500,000.00`, `250 ribu`. Null where it is none. */
export function parseRupiah(text: string): number | null {
  const parts =
    /^(?:rp|idr)?[\s.:]*([\d.,]*\d)(?:[.,]\s*-+|\s*,-)?\s*(rb|ribu|jt|juta|m|miliar|milyar)?(?:\s*rupiah)?\.?$/.exec(
      clean(text).toLowerCase(),
    );
  if (parts?.[1] === undefined) return null;
  const scale = scales[parts[2] ?? ""] ?? 1;
  const number = parseGrouped(parts[1], scale > 1);
  // Nobody keeps a fraction of a few rupiah: `1,5` leaves out what it counts.
  if (number === null || (scale === 1 && number < 1000 && !Number.isInteger(number))) return null;
  return Math.round(number * scale * 100) / 100;
}

function none(raw: CellValue): boolean {
  return raw === false || (typeof raw === "string" && raw !== "0" && saysNo(clean(raw)));
}

/** As accounts write no amount: `Rp -`. */
const nothing = /^\s*rp[\s.]*-+\s*$/i;

/** Rupiah: not negative, below 10^15. */
export function readRupiah(raw: CellValue): ReadCell {
  if (typeof raw === "number") return raw >= 0 && raw < 1e15 ? ok(raw) : unreadable("range");
  if (none(raw) || (typeof raw === "string" && nothing.test(raw))) return NONE;
  if (typeof raw !== "string" || raw.length > 60) return unreadable("form");
  const number = parseRupiah(raw);
  if (number === null) return unreadable(/^-|^\(.*\)$/.test(raw.trim()) ? "range" : "form");
  return number < 1e15 ? okTidy(number, number) : unreadable("range");
}

/** A count of persons: whole, not negative, below ten million. */
export function readCount(raw: CellValue): ReadCell {
  if (typeof raw === "number") {
    return Number.isInteger(raw) && raw >= 0 && raw < 1e7 ? ok(raw) : unreadable("range");
  }
  if (none(raw)) return NONE;
  if (typeof raw !== "string" || raw.length > 60) return unreadable("form");
  const digits = /^([\d.,]*\d)\s*(orang|org|anggota|jiwa)?\.?$/i.exec(clean(raw))?.[1];
  const number = digits === undefined ? null : parseGrouped(digits, false);
  if (number === null) return unreadable("form");
  return Number.isInteger(number) && number < 1e7 ? okTidy(number, number) : unreadable("range");
}

const degreesOnly = /^([+-]?)(\d{1,3}(?:[.,]\d+)?)\s*[°º˚]?\s*[,;]?\s*(ls|lu|bt|bb|[nsewu])?\.?$/i;
const degreesMinutes =
  /^(\d{1,3})\s*[°º˚]\s*(\d{1,2})\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|'')?)?\s*(ls|lu|bt|bb|[nsewu])$/i;

/** Degrees south and west are negative. */
function signed(degrees: number, letters: string | undefined): number {
  return /^(ls|s|bb|w)$/i.test(letters ?? "") ? -Math.abs(degrees) : degrees;
}

/** A coordinate in decimal degrees: `-1,38956`, `1.38956 LS`, `1°23'22" S`, a trailing comma. */
export function readCoordinate(raw: CellValue): ReadCell {
  if (typeof raw === "number") return Math.abs(raw) <= 180 ? ok(raw) : unreadable("range");
  if (isDate(raw) || typeof raw === "boolean") return raw === false ? NONE : unreadable("form");
  const text = clean(raw).replace(/^[−–]/, "-");
  if (saysNo(text) && text !== "0") return NONE;
  const plain = degreesOnly.exec(text);
  if (plain !== null) {
    const number = signed(Number(`${plain[1]}${(plain[2] ?? "").replace(",", ".")}`), plain[3]);
    return Math.abs(number) <= 180 ? okTidy(number, number) : unreadable("range");
  }
  const sexagesimal = degreesMinutes.exec(text);
  if (sexagesimal === null) return unreadable("form");
  const [, degrees, minutes, seconds, letters] = sexagesimal;
  const sum = Number(degrees) + Number(minutes) / 60 + Number((seconds ?? "0").replace(",", ".")) / 3600;
  const number = Math.round(signed(sum, letters) * 1e6) / 1e6;
  return Math.abs(number) <= 180 ? okTidy(number, number) : unreadable("range");
}

/** Whether degrees lie in Indonesia (6° N to 11.5° S, 94° to 142° E, a margin included). */
export function inIndonesia(axis: "lat" | "lon", degrees: number): boolean {
  return axis === "lat" ? degrees >= -11.5 && degrees <= 6.5 : degrees >= 94 && degrees <= 142;
}
