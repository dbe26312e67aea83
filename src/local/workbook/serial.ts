// Dates as Sheets keeps them: days since 1899-12-30, no time zone anywhere.

const SECONDS = 86_400;
const EPOCH = Date.UTC(1899, 11, 30) / (SECONDS * 1000);
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

/** Serial of `2025-10-09` or `2025-10-09T08:30:00`. Throws on text of another shape or a date that does not exist. */
export function dateToSerial(date: string): number {
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = SHAPE.exec(date) ?? [];
  const days = daySerial(Number(year), Number(month), Number(day));
  if (days === undefined) throw new Error(`Not a calendar date: ${date}`);
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / SECONDS;
}

/** Calendar date of a serial: `2025-10-09`, with `T08:30:00` when it has a time; rounded to the second. */
export function serialToDate(serial: number): string {
  const { year, month, day, hour, minute, second } = dateParts(serial);
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return hour + minute + second === 0 ? date : `${date}T${two(hour)}:${two(minute)}:${two(second)}`;
}

/** Serial of a day, undefined when the calendar has no such day; month 1–12. */
export function daySerial(year: number, month: number, day: number): number | undefined {
  if (!(year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1) return undefined;
  return date.getTime() / (SECONDS * 1000) - EPOCH;
}

/** A serial taken apart; `weekday` 0 is Sunday. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
}

/** Year, month (1–12), day, weekday and time of a serial, rounded to the second. */
export function dateParts(serial: number): DateParts {
  const seconds = Math.round(serial * SECONDS);
  const date = new Date((seconds + EPOCH * SECONDS) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
