// Dates as people read them, in Indonesian and English; plain arithmetic on `YYYY-MM-DD` without any time zone.

import type { Language } from "./words.ts";

const months = {
  id: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;

const weekdays = {
  id: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;

/** Days since 1970-01-01 of a plain date; NaN where the text is no real date. A time behind the date is ignored. */
export function dayNumber(date: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (parts === null) return Number.NaN;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const milliseconds = Date.UTC(year, month - 1, day);
  const back = new Date(milliseconds);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day
    ? milliseconds / 86_400_000
    : Number.NaN;
}

/** The plain date a number of days since 1970-01-01. */
export function dateOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one plain date to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** `9 Oktober 2025` of `2025-10-09`. What is no real date comes back as written. */
export function longDate(date: string, language: Language): string {
  if (Number.isNaN(dayNumber(date))) return date;
  return `${Number(date.slice(8, 10))} ${months[language][Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** `9 Oktober 2025 08.30` of `2025-10-09T08:30:00`; a date alone is a long date. */
export function longMoment(text: string, language: Language): string {
  const time = /^\d{4}-\d{2}-\d{2}[T ](\d{2}):(\d{2})/.exec(text);
  const date = longDate(text, language);
  return time === null ? date : `${date} ${time[1]}${language === "id" ? "." : ":"}${time[2]}`;
}

/** `Kamis` of `2025-10-09`; "" where the text is no real date. */
export function weekday(date: string, language: Language): string {
  const day = dayNumber(date);
  // 1970-01-01 was a Thursday.
  return Number.isNaN(day) ? "" : (weekdays[language][(((day + 4) % 7) + 7) % 7] ?? "");
}

/** `Oktober 2025` of the month `2025-10` (or of a date in it). What is no month comes back as written. */
export function longMonth(month: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})/.exec(month);
  const name = months[language][Number(parts?.[2]) - 1];
  return parts === null || name === undefined ? month : `${name} ${parts[1]}`;
}

/** Whether a text is a month `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month `YYYY-MM` that lies a number of months after another (before it: negative). */
export function addMonths(month: string, count: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(total / 12)).padStart(4, "0")}-${String((total % 12) + 1).padStart(2, "0")}`;
}

/** Months from one month to another: 1 from September to October. */
export function monthsBetween(from: string, to: string): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  );
}
