// How hours, moments and cells read in the sidebar.

import type { CellValue } from "../domain/cell.ts";
import { cellText } from "../domain/text/cells.ts";
import { longMoment } from "../domain/text/dates.ts";
import { formatNumber } from "../domain/text/numbers.ts";
import { language } from "./say.ts";

/** Hours of a month, with at most one decimal. */
export function hours(value: number): string {
  return formatNumber(value, language(), 1);
}

/** A date, and its time where it has one: `2025-10-09T08:30:00` is `9 Oktober 2025 08.30`. */
export function moment(text: string): string {
  return longMoment(text, language());
}

/** A cell as text; spaces that cannot be seen are shown as `␣`. */
export function cell(value: CellValue): string {
  return cellText(value, language())
    .replace(/[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff\t\n\r]/g, "␣")
    .replace(/^ +| +$| {2,}/g, (spaces) => "␣".repeat(spaces.length));
}
