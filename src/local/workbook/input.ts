// Typing into a cell: what Google Sheets makes of a text, by hand or through setValue.

import { toCommas } from "./formulaText.ts";
import { parseDateText } from "./inputDate.ts";
import { parseNumberText } from "./inputNumber.ts";
import { waysOf } from "./locale.ts";
import type { Scalar } from "./model.ts";

/** What a typed text becomes: a value, or a formula (its value is then worked out by `recalculate`). */
export interface Parsed {
  value: Scalar;
  formula?: string;
  /** Number format to set; only when the cell's was automatic and the text calls for one. */
  format?: string;
}

/** Error texts which typed into a cell become that error. */
const ERRORS = new Set(["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!"]);

/**
 * What typing `text` into a cell gives, in the spreadsheet's locale and the cell's number format (absent: automatic).
 * With `today` (giving `2025-10-09`) a day without year (`14/6`, `14 Juni`) is that year's; without, it stays text.
 * In a cell formatted `@` every text stays text. Otherwise `'…` is text, `=…` and `+…` that is no number a formula
 * (`+62 812` is the well-known `#ERROR!`), then number, percentage, currency, date, time, TRUE/FALSE, error, text.
 * Words for true and false in other languages are not taken: Sheets documents TRUE and FALSE only.
 */
export function parseInput(
  text: string,
  context: { locale: string; format?: string; today?: () => string },
): Parsed {
  if (context.format === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const ways = waysOf(context.locale);
  if (text.length > 1 && text.startsWith("=")) {
    return { value: "", formula: toCommas(text, ways.decimal === ",") };
  }
  const typed = text.trim();
  const found = parseNumberText(typed, ways) ?? parseDateText(typed, ways, context.today);
  if (found !== undefined) {
    if (found.format === undefined || context.format !== undefined) return { value: found.value };
    return { value: found.value, format: found.format };
  }
  if (text.length > 1 && text.startsWith("+")) {
    return { value: "", formula: toCommas(`=${text}`, ways.decimal === ",") };
  }
  const upper = typed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { value: { error: upper } };
  return { value: text };
}
