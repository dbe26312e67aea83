// Reading dates as people write them, without a time zone.

import { type CellValue, isDate } from "../cell.ts";
import { dateOfDay } from "../text/dates.ts";
import { clean, fold } from "./clean.ts";
import { NONE, ok, okTidy, type ReadCell, saysNo, type Unreadable, unreadable } from "./read-cell.ts";

const months: Readonly<Record<string, number>> = {};
for (const [number, names] of [
  "jan januari january",
  "feb februari february pebruari peb",
  "mar maret march mrt",
  "apr april",
  "mei may",
  "jun juni june",
  "jul juli july",
  "agu agustus august agt ags aug agst",
  "sep september sept",
  "okt oktober october oct",
  "nov november nopember nop",
  "des desember december dec",
].entries()) {
  for (const name of names.split(" ")) (months as Record<string, number>)[name] = number + 1;
}

/** Number of a month by its Indonesian or English name or short name, 1 to 12; null where it is none. */
export function monthNumber(name: string): number | null {
  return months[fold(name)] ?? null;
}

/** Days of a month of a year. */
function monthDays(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `YYYY-MM-DD` of a date of the calendar, or null where there is no such day. */
export function calendarDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > monthDays(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days from 1899-12-30, Sheets' first day, to 1970-01-01. */
const serialShift = 25569;
/** No cooperative is older than the republic; a date beyond 2100 is a slip. */
const firstYear = 1945;
const lastYear = 2100;

/** A date as read from text: certain, or ambiguous, or why it is none. */
type DateText =
  | { readonly date: string; readonly certain: boolean; readonly ambiguous: boolean }
  | { readonly why: Unreadable };

const yearFirst =
  /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[t ]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?z?)?$/;
const yearLast =
  /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?: \d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$/;
const dayName = /^(\d{1,2})[\s\-/.]*([a-z]{3,9})\.?[\s\-/.,]*(\d{4}|\d{2})$/;
const nameDay = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const lead =
  /^(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\s*[,/]?\s*)?(?:(?:tanggal|tgl)\b\.?\s*:?\s*)?/;

/** A year of two digits is of this century. */
function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function dated(year: number, month: number, day: number, certain = true, ambiguous = false): DateText {
  const date = calendarDate(year, month, day);
  if (date === null) return { why: "date" };
  return year < firstYear || year > lastYear ? { why: "year" } : { date, certain, ambiguous };
}

/** Whether 03/04/2025 is 3 April (true) or March 4; looked at only where it matters. */
export interface DateOrder {
  readonly dayFirst: boolean;
}

/** Reads a date from text. */
export function parseDate(written: string, order: DateOrder): DateText {
  const text = clean(written)
    .toLowerCase()
    .replace(lead, "")
    .replace(/[.,]+$/, "");
  const iso = yearFirst.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = yearLast.exec(text);
  if (numbers !== null) {
    const [first, second, last] = [Number(numbers[1]), Number(numbers[2]), numbers[3] ?? ""];
    const year = fullYear(last);
    const day = dated(year, second, first);
    const month = dated(year, first, second);
    const both = "date" in day && "date" in month && first !== second;
    const { dayFirst } = order;
    const chosen = "date" in (dayFirst ? day : month) ? (dayFirst ? day : month) : dayFirst ? month : day;
    if (!("date" in chosen)) return day;
    return { ...chosen, certain: !both && last.length === 4, ambiguous: both };
  }
  const named = dayName.exec(text);
  if (named !== null) {
    const month = monthNumber(named[2] ?? "");
    if (month !== null)
      return dated(fullYear(named[3] ?? ""), month, Number(named[1]), named[3]?.length === 4);
  }
  const english = nameDay.exec(text);
  if (english !== null) {
    const month = monthNumber(english[1] ?? "");
    if (month !== null) return dated(Number(english[3]), month, Number(english[2]));
  }
  if (/^\d{8}$/.test(text)) {
    const packed = dated(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)), false);
    if ("date" in packed) return packed;
    return dated(Number(text.slice(4)), Number(text.slice(2, 4)), Number(text.slice(0, 2)), false);
  }
  if (/^\d{5}$/.test(text)) return serial(Number(text), false);
  // Digits before letters are a day: then more than a month is said.
  const month = !/\d\W*[a-z]/.test(text) && text.split(/[^a-z]+/).some((word) => months[word] !== undefined);
  return { why: month ? "month" : "date" };
}

function serial(days: number, certain: boolean): DateText {
  const date = dateOfDay(Math.floor(days) - serialShift);
  return dated(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)), certain);
}

/** A date cell. A serial number or a text of one certain reading is better written as a date. */
export function readDateCell(raw: CellValue, order: DateOrder): ReadCell {
  if (isDate(raw)) {
    const year = Number(raw.date.slice(0, 4));
    return year >= firstYear && year <= lastYear
      ? ok(raw.date.length === 10 ? raw.date : raw.date.slice(0, 10))
      : unreadable("year");
  }
  if (typeof raw === "boolean") return raw ? unreadable("date") : NONE;
  if (raw === 0) return unreadable("date", "");
  if (typeof raw === "string") {
    const text = clean(raw);
    if (saysNo(text)) return NONE;
    if (/^0{2,4}[-/.]0{2}[-/.]0{2,4}/.test(text)) return unreadable("date", "");
    if (text.length > 60) return unreadable("date");
  }
  const whole = typeof raw === "number" && Number.isInteger(raw) && raw >= 1e7 ? String(raw) : raw;
  const read =
    typeof whole === "number"
      ? Math.abs(whole) < 1e6
        ? serial(whole, true)
        : { why: "date" as const }
      : parseDate(whole, order);
  if ("why" in read) return unreadable(read.why);
  const cell: ReadCell = { state: "ok", value: read.date };
  if (read.certain) return okTidy(read.date, { date: read.date });
  return read.ambiguous
    ? { ...cell, ambiguous: true, likely: { date: read.date } }
    : { ...cell, likely: { date: read.date } };
}
