// What a cell shows: its value under its number format, in the spreadsheet's locale.

import { waysOf } from "./locale.ts";
import type { Cell, Scalar } from "./model.ts";
import { formatNumber, isDateFormat } from "./numberFormat.ts";

/** The number format in force: the cell's own, else the one its formula's result brought, else none (automatic). */
export function formatOf(cell: Cell | undefined): string | undefined {
  return cell?.format ?? cell?.resultFormat;
}

/** Whether a cell holds a date or time: a number under a date format (Google's getValue then gives a Date). */
export function holdsDate(cell: Cell | undefined): boolean {
  const format = formatOf(cell);
  return cell !== undefined && typeof cell.value === "number" && format !== undefined && isDateFormat(format);
}

/** The text a cell shows; "" for a blank or absent one. Values that a format cannot show come as automatic. */
export function displayText(cell: Cell | undefined, locale: string): string {
  return cell === undefined ? "" : displayValue(cell.value, formatOf(cell), locale);
}

/** The text a value shows under a format (absent: automatic) in a locale. */
export function displayValue(value: Scalar, format: string | undefined, locale: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  return formatNumber(value, format ?? "", waysOf(locale));
}
