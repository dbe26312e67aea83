// What reading a cell gives, and the words by which people say "no", "none" or "as above" in any column.

import type { CellValue } from "../cell.ts";
import { fold } from "./clean.ts";

/** What a cell means. Dates are `YYYY-MM-DD`, stages their number 1 to 9, lists arrays, yes/no booleans. */
export type CellMeaning = string | number | boolean | readonly string[];

/** Why a cell cannot be read. */
export type Unreadable =
  /** Not the form of this kind of value. */
  | "form"
  /** Wrong count of digits. */
  | "digits"
  /** A number beyond 15 digits: its last digits are lost for good. */
  | "lostDigits"
  /** The first zero is missing. */
  | "lostZero"
  /** A number outside the possible. */
  | "range"
  /** A formula error. */
  | "error"
  /** A word that is not in the list. */
  | "word"
  /** No date. */
  | "date"
  /** Only a month, or a span of months. */
  | "month"
  /** A year that cannot be. */
  | "year";

/** A cell as read. */
export interface ReadCell {
  /** `blank`: nothing there. `ok`: understood. `unreadable`: something there that cannot be understood. */
  readonly state: "blank" | "ok" | "unreadable";
  /** What it means; null where blank or unreadable, and where the cell itself says "none" (`-`, `belum ada`, `n/a`). */
  readonly value: CellMeaning | null;
  /** The office's way of writing the same value, where the cell is written another way and the meaning is certain. */
  readonly tidy?: CellValue;
  /** A likely value where the meaning is not certain; someone must accept it. */
  readonly likely?: CellValue;
  /** Why it is unreadable. */
  readonly why?: Unreadable;
  /** A date that could be read with day and month exchanged; read as the spreadsheet's locale does. */
  readonly ambiguous?: true;
}

/** Nothing is there. */
export const BLANK: ReadCell = { state: "blank", value: null };

/** The cell says that there is none. */
export const NONE: ReadCell = { state: "ok", value: null };

/** An understood cell. */
export function ok(value: CellMeaning): ReadCell {
  return { state: "ok", value };
}

/** An understood cell that is better written as `tidy`. */
export function okTidy(value: CellMeaning, tidy: CellValue): ReadCell {
  return { state: "ok", value, tidy };
}

/** A cell that is not understood, with a likely value where there is one. */
export function unreadable(why: Unreadable, likely?: CellValue): ReadCell {
  return likely === undefined
    ? { state: "unreadable", value: null, why }
    : { state: "unreadable", value: null, why, likely };
}

const noWords = new Set([
  "0",
  "false",
  "tidak",
  "tdk",
  "belum",
  "blm",
  "belumada",
  "tidakada",
  "blmada",
  "tdkada",
  "na",
  "no",
  "none",
  "nihil",
  "kosong",
]);

const beginsNo: ReadonlySet<number> = new Set([...noWords].map((word) => word.charCodeAt(0)));

const dashes = /^[-–—_.\s/]+$/;

/** Whether a text says no or none: `0, false, tidak, belum, belum ada, -, n/a`. */
export function saysNo(text: string): boolean {
  // Most words begin with another letter: those need no folding.
  const first = text.charCodeAt(0) | 0x20;
  if (first >= 0x61 && first <= 0x7a && !beginsNo.has(first)) return false;
  return text.length <= 12 && (dashes.test(text) || noWords.has(fold(text)));
}

const yesWords = new Set([
  "1",
  "true",
  "ya",
  "iya",
  "yes",
  "y",
  "ada",
  "sudah",
  "sdh",
  "sudahada",
  "v",
  "ok",
]);

/** Whether a text says yes. A cross says it in some offices and no in others: it says neither. */
export function saysYes(text: string): boolean {
  return /^[✓✔√☑]$/.test(text) || (text.length <= 12 && yesWords.has(fold(text)));
}

const ditto = /^\s*(["“”〃]|''|,,|sda|idem|s\.d\.a\.?)\s*$/i;

/** Whether a cell means "as above". */
export function isDitto(value: CellValue): boolean {
  return typeof value === "string" && value.length < 10 && ditto.test(value);
}
