// What a placeholder of the progress sheet is, and how values become text that a cell can always show.

import { clean } from "../../register/clean.ts";
import type { ColumnKey } from "../../register/columns.ts";
import { say } from "../../text/catalogue.ts";
import { longDate } from "../../text/dates.ts";
import { formatNumber, rupiah } from "../../text/numbers.ts";
import { isPersonNik, maskPersonal } from "../../text/personal.ts";
import type { Language } from "../../text/words.ts";
import type { ReportContext } from "../context.ts";
import type { Subject } from "../subject.ts";

/** One placeholder: `{{name}}` in a cell of the template. */
export interface Placeholder {
  readonly name: string;
  /** What it draws on says only which day it is: while no Tanggal Laporan is set, its change is no news. */
  readonly dated?: true;
  /** A number of the cooperative's own, in which no phone is looked for (P01): one like 0812250012345 is a NIB. */
  readonly number?: true;
  /** Columns of the register it needs: where one of them cannot be read, a blank is no blank but must be checked. */
  readonly needs?: readonly ColumnKey[];
  /** Text of a cooperative; made presentable by `shownValue`. */
  readonly value: (cooperative: Subject, context: ReportContext) => string;
}

/** What a placeholder means, in words. */
export function meaningOf(name: string, language: Language): string {
  const number = /\d+/.exec(name)?.[0] ?? "";
  return say(language, `mean.${name.replace(number, number && "#")}`, { number });
}

/** Longest text of one value; Google allows 50,000 characters a cell, the template's own words need room. */
const longest = 20_000;

/** A blank that a formula still takes for a text, for lines that do not apply. */
export const nothing = "\u00a0";

/**
 * The text of a placeholder, never empty: "belum diisi" for blanks, "perlu diperiksa" where something is written that
 * cannot be read. Phones and persons' NIK are masked, control,
 * invisible and direction characters are gone (line breaks stay).
 */
export function shownValue(placeholder: Placeholder, cooperative: Subject, context: ReportContext): string {
  const raw = placeholder.value(cooperative, context);
  if (raw === nothing) return raw;
  const tidy = clean(raw.replace(/\r\n?/g, "\n"), true);
  const text = placeholder.number === true ? withoutNik(tidy) : maskPersonal(tidy);
  if (text === "")
    return isUnreadable(placeholder, cooperative) ? check(context.language) : blank(context.language);
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  // A straight apostrophe in front would be taken as "the rest is text" and vanish.
  return short.startsWith("'") ? `’${short.slice(1)}` : short;
}

function withoutNik(text: string): string {
  const digits = text.replace(/\D/g, "");
  return isPersonNik(digits) ? `${digits.slice(0, 2)}${"•".repeat(14)}` : text;
}

/** "belum diisi". */
export function blank(language: Language): string {
  return say(language, "progress.blank");
}

/** "perlu diperiksa". */
export function check(language: Language): string {
  return say(language, "progress.check");
}

/** Whether one of the columns that a placeholder needs holds something that cannot be read. */
function isUnreadable({ needs = [] }: Placeholder, { unreadable }: Subject): boolean {
  return needs.some((key) => unreadable.includes(key));
}

/** A date in words, "" for none: `shownValue` says "belum diisi". */
export function dateText(date: string | undefined, context: ReportContext): string {
  return date === undefined || date === "" ? "" : longDate(date, context.language);
}

/** Rupiah in words, "" for null. */
export function rupiahText(value: number | null, context: ReportContext): string {
  return value === null ? "" : rupiah(value, context.language);
}

/** A number in words, "" for null. */
export function numberText(value: number | null, context: ReportContext): string {
  return value === null ? "" : formatNumber(value, context.language);
}
