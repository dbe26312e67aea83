// Typed dates and times: all-digit dates by the locale's order, ISO dates, dates with month names, times of day.

import type { LocaleWays } from "./locale.ts";
import { daySerial } from "./serial.ts";

/** A date or time read from typed text and the format an automatic cell takes for it. */
export interface TypedDate {
  value: number;
  format: string;
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])\.?m\.?)?$/i;

/** The date, time, or date and time that a typed text stands for in a locale; undefined when it is none. `today` gives days without year theirs. */
export function parseDateText(text: string, ways: LocaleWays, today?: () => string): TypedDate | undefined {
  if (text.length > 40 || !/\d/.test(text)) return undefined;
  const time = timeOf(text);
  if (time !== undefined) return time;
  const date = dateOf(text, ways) ?? (today === undefined ? undefined : dayOf(text, ways, today));
  if (date !== undefined) return date;
  const [, day = "", clock = ""] = /^(.+?)(?:\s+|T)(\d{1,2}:\d{2}.*)$/.exec(text) ?? [];
  const dayPart = day === "" ? undefined : dateOf(day.replace(/,$/, ""), ways);
  const timePart = clock === "" ? undefined : timeOf(clock);
  if (dayPart === undefined || timePart === undefined || timePart.value >= 1) return undefined;
  const format = dayPart.format === "yyyy-mm-dd" ? "yyyy-mm-dd h:mm:ss" : `${ways.dateFormat} h:mm:ss`;
  return { value: dayPart.value + timePart.value, format };
}

function timeOf(text: string): TypedDate | undefined {
  const [, hourText, minuteText, secondText = "0", half] = TIME.exec(text) ?? [];
  if (hourText === undefined) return undefined;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText);
  if (minute > 59 || second > 59 || (half !== undefined ? hour > 12 || hour === 0 : hour > 23))
    return undefined;
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = (hour * 3600 + minute * 60 + second) / 86_400;
  return {
    value,
    format: half !== undefined ? "h:mm:ss am/pm" : text.split(":").length > 2 ? "h:mm:ss" : "h:mm",
  };
}

function dateOf(text: string, ways: LocaleWays): TypedDate | undefined {
  const [, a = "", mark, b = "", c = ""] = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(text) ?? [];
  if (mark !== undefined) return digitDate(a, b, c, mark, ways);
  const words = text
    .replace(/^[a-z]+,\s*/i, "")
    .split(/[\s,./-]+/)
    .filter((word) => word !== "");
  if (words.length !== 3 && words.length !== 2) return undefined;
  return wordDate(words, ways);
}

/** `14/6`, `14 Juni`, `June 14`: a day without year. */
function dayOf(text: string, ways: LocaleWays, today: () => string): TypedDate | undefined {
  const [, a = "", mark = "", b = ""] = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text) ?? [];
  if (mark !== "") {
    const found = digitDate(a, b, today().slice(0, 4), mark, ways);
    return found && { ...found, format: ways.order === "mdy" ? `m${mark}d` : `d${mark}m` };
  }
  const words = text.split(/[\s-]+/);
  if (words.length !== 2 || !words.some((word) => monthOf(word, ways) !== undefined)) return undefined;
  const found = wordDate([...words, today().slice(0, 4)], ways);
  return found && { ...found, format: found.format.replace(/,? yyyy$/, "") };
}

/** `1/2/2025` by the locale's order; `2025-01-02` and `2025/01/02` always year first. Dots only where the locale is d.m.y. */
function digitDate(a: string, b: string, c: string, mark: string, ways: LocaleWays): TypedDate | undefined {
  if (mark === "." && ways.order !== "dmy") return undefined;
  if (a.length === 4) {
    if (c.length > 2) return undefined;
    return dated(Number(a), Number(b), Number(c), mark === "-" ? "yyyy-mm-dd" : "yyyy/mm/dd");
  }
  if (a.length === 3 || c.length === 3 || c.length === 1) return undefined;
  const year = fullYear(c);
  const [day, month] = ways.order === "mdy" ? [b, a] : [a, b];
  return dated(year, Number(month), Number(day), ways.dateFormat);
}

/** `14 Juni 2025`, `June 14, 2025`, `14-Jun-25`; two words only as month and year (`Juni 2025` is its first day). */
function wordDate(words: string[], ways: LocaleWays): TypedDate | undefined {
  const at = words.findIndex((word) => monthOf(word, ways) !== undefined);
  const month = at < 0 ? undefined : monthOf(words[at] ?? "", ways);
  if (month === undefined) return undefined;
  const numbers = words.filter((_, index) => index !== at);
  if (!numbers.every((word) => /^\d{1,4}$/.test(word))) return undefined;
  const [first = "", second = ""] = numbers;
  if (words.length === 2) {
    return at === 0 && first.length === 4 ? dated(Number(first), month.number, 1, "mmmm yyyy") : undefined;
  }
  if (at > 1 || first.length > 2 || second.length === 1 || second.length === 3) return undefined;
  const name = month.short ? "mmm" : "mmmm";
  const format = at === 0 ? `${name} d, yyyy` : `d ${name} yyyy`;
  return dated(fullYear(second), month.number, Number(first), format);
}

function monthOf(word: string, ways: LocaleWays): { number: number; short: boolean } | undefined {
  const lower = word.toLowerCase();
  const long = ways.months.findIndex((name) => name.toLowerCase() === lower);
  if (long >= 0) return { number: long + 1, short: false };
  const short = ways.shortMonths.findIndex((name) => name.toLowerCase() === lower);
  return short >= 0 ? { number: short + 1, short: true } : undefined;
}

/** Two-digit years: 00–29 are 2000–2029, 30–99 are 1930–1999, as Sheets and Excel read them. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): TypedDate | undefined {
  const value = daySerial(year, month, day);
  return value === undefined ? undefined : { value, format };
}
