// Reading numbers that are names: village code, AHU number, NIK koperasi, NIB, NPWP, account, phone.

import type { CellValue } from "../cell.ts";
import { clean } from "./clean.ts";
import { NONE, ok, okTidy, type ReadCell, saysNo, unreadable } from "./read-cell.ts";

/** Sheets keeps 15 digits of a number: from here on the last ones are lost. */
const lost = 1e15;
const onlyDigits = /^\d+$/;
const scientific = /^\d(?:[.,]\d+)?e\+?\d{1,3}$/i;

/** The digits of a cell without separators, or what to answer instead. */
function digitsOf(raw: CellValue): string | ReadCell {
  if (typeof raw === "number") {
    if (raw >= lost) return unreadable("lostDigits");
    return Number.isInteger(raw) && raw > 0 ? String(raw) : raw === 0 ? NONE : unreadable("form");
  }
  if (typeof raw !== "string") return raw === false ? NONE : unreadable("form");
  const text = clean(raw);
  if (saysNo(text)) return NONE;
  if (scientific.test(text)) return unreadable("lostDigits");
  const digits = onlyDigits.test(text) ? text : text.replace(/[\s.\-–/]/g, "");
  return /^\d+$/.test(digits) && digits.length <= 40 ? digits : unreadable("form");
}

/** Digits that must stand as text without separators. */
function asDigits(raw: CellValue, digits: string): ReadCell {
  return typeof raw === "number" || (raw !== digits && clean(String(raw)) !== digits)
    ? okTidy(digits, digits)
    : ok(digits);
}

// The usual way of writing each is told at a glance: nearly every cell of a register is written so.
const officialForm = /^[1-9]\d\.\d\d\.\d\d\.[123]\d{3}$/;
const thirteen = /^[1-9]\d{12}$/;
const usualAccount = /^\d{5,20}$/;
const usualPhone = /^0[2-9]\d{7,11}$/;
const usualAhu = /^AHU-\d{7}\.AH\.01\.\d\d\.TAHUN 20\d\d$/;

/** Village code of Kemendagri, `64.09.01.2022`; ten digits without dots or with other marks mean the same. */
export function readCode(raw: CellValue): ReadCell {
  if (typeof raw === "string" && officialForm.test(raw)) return ok(raw);
  const digits = digitsOf(raw);
  if (typeof digits !== "string") return digits;
  if (digits.length !== 10) return unreadable("digits");
  if (!/^[1-9]\d{5}[123]\d{3}$/.test(digits)) return unreadable("form");
  const code = `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
  return raw === code || (typeof raw === "string" && clean(raw) === code) ? ok(code) : okTidy(code, code);
}

/** NIK koperasi: 13 digits, beginning with a province (11 to 99). Source: SIMKOPDES data dictionary. */
export function readNik(raw: CellValue): ReadCell {
  if (typeof raw === "string" && thirteen.test(raw)) return ok(raw);
  const digits = digitsOf(raw);
  if (typeof digits !== "string") return digits;
  if (digits.length !== 13) return unreadable("digits");
  return /^[1-9]/.test(digits) ? asDigits(raw, digits) : unreadable("form");
}

/** Whether six digits are a day, a month and a year, as newer NIB begin. */
function isDayMonth(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** NIB: 13 digits; 12 digits that with a zero in front begin with a date have lost it. */
export function readNib(raw: CellValue): ReadCell {
  if (typeof raw === "string" && thirteen.test(raw)) return ok(raw);
  const digits = digitsOf(raw);
  if (typeof digits !== "string") return digits;
  if (digits.length === 13) return asDigits(raw, digits);
  if (digits.length === 12 && (typeof raw === "number" || isDayMonth(`0${digits}`))) {
    return unreadable("lostZero", `0${digits}`);
  }
  return unreadable("digits");
}

/** NPWP: 15 digits, with or without its points and dash, or 16. No check digit: new ones do not satisfy it. */
export function readNpwp(raw: CellValue): ReadCell {
  const digits = digitsOf(raw);
  if (typeof digits !== "string") return digits;
  if (raw === digits && (digits.length === 15 || digits.length === 16)) return ok(raw);
  if (digits.length === 15 || digits.length === 16)
    return typeof raw === "number" ? okTidy(digits, digits) : ok(digits);
  return digits.length === 14 && typeof raw === "number"
    ? unreadable("lostZero", `0${digits}`)
    : unreadable("digits");
}

/** Bank account: 5 to 20 digits; separators are the bank's own. Most have 10 or 15: as a number without one, a zero is lost. */
export function readAccount(raw: CellValue): ReadCell {
  if (typeof raw === "string" && usualAccount.test(raw)) return ok(raw);
  const digits = digitsOf(raw);
  if (typeof digits !== "string") return digits;
  if (typeof raw === "number" && /^.{9}(.{5})?$/.test(digits)) return unreadable("lostZero", `0${digits}`);
  return digits.length >= 5 && digits.length <= 20 ? ok(digits) : unreadable("digits");
}

/** One phone number as `08…`, or what is wrong with it. */
function phone(text: string): string | ReadCell {
  const digits = text.replace(/[\s.\-–()]/g, "");
  if (!/^\+?\d+$/.test(digits)) return unreadable("form");
  const local = digits.replace(/^\+?62/, "0").replace(/^00/, "0");
  if (/^0[2-9]\d{7,11}$/.test(local)) return local;
  return /^8\d{8,11}$/.test(digits) ? unreadable("lostZero", `0${digits}`) : unreadable("digits");
}

/** Phone: `08…`, also `+62…` and `62…`; several separated by slash, comma, semicolon, line or "dan". Given as `08…`. */
export function readPhone(raw: CellValue): ReadCell {
  if (typeof raw === "string" && usualPhone.test(raw)) return ok(raw);
  if (typeof raw === "number" && raw >= lost) return unreadable("lostDigits");
  if (typeof raw === "boolean" || typeof raw === "object") return raw === false ? NONE : unreadable("form");
  const text = clean(String(raw), true);
  if (saysNo(text)) return NONE;
  if (scientific.test(text)) return unreadable("lostDigits");
  const numbers: string[] = [];
  for (const part of text.split(/[/,;&\n]|\bdan\b/i)) {
    const number = phone(part);
    if (typeof number !== "string")
      return number.likely !== undefined && part !== text ? unreadable("form") : number;
    numbers.push(number);
  }
  return ok(numbers.join(" / "));
}

const ahu =
  /^(?:(?:NOMOR|NO)\s*[.:]*\s*)?AHU[\s.\-–—]*(\d+)[\s.,]*AH[\s.,]*01[\s.,]*(\d{2})[\s.,]*TAHUN[\s.]*(20\d{2})$/;
const older = /^[\dA-Z][\dA-Z.\-\s]*\/BH\/(?:[\dA-Z.\-\s]+\/)*[\dA-Z.\-\s]*(?:19|20)\d{2}$/;

/** Number of the legal entity: `AHU-0001234.AH.01.29.TAHUN 2025`, or an older one with `/BH/` that ends with its year. */
export function readLegalNumber(raw: CellValue): ReadCell {
  if (typeof raw === "string" && usualAhu.test(raw)) return ok(raw);
  if (typeof raw !== "string") return raw === false || raw === 0 ? NONE : unreadable("form");
  const text = clean(raw);
  if (saysNo(text)) return NONE;
  if (text.length > 80) return unreadable("form");
  const upper = text.toUpperCase();
  const parts = ahu.exec(upper);
  if (parts !== null) {
    if (parts[1]?.length !== 7) return unreadable("digits");
    const tidy = `AHU-${parts[1]}.AH.01.${parts[2]}.TAHUN ${parts[3]}`;
    return text === tidy ? ok(tidy) : okTidy(tidy, tidy);
  }
  return older.test(upper) ? ok(upper) : unreadable("form");
}

/** Whether a legal number is older than the programme: not one of 2025 or later. */
export function isOlderLegalNumber(number: string): boolean {
  return number !== "" && Number(number.slice(-4)) < 2025;
}
