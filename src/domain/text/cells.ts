// What a cell holds, as people read it: dates in words, decimals and ticks as the language writes them.

import { type CellValue, isDate } from "../cell.ts";
import { longMoment } from "./dates.ts";
import type { Language } from "./words.ts";

/** A cell's value as text. Digits stand ungrouped, as in the cell: most are numbers of a register, not amounts. */
export function cellText(value: CellValue, language: Language): string {
  if (isDate(value)) return longMoment(value.date, language);
  if (typeof value === "boolean") return value ? "✓" : "✗";
  return typeof value === "number" && language === "id" ? String(value).replace(".", ",") : String(value);
}
