// What one cell of a sheet holds, in plain data that survives JSON and has no time zone.

/** A calendar date (`2025-10-09`) or date and time (`2025-10-09T08:30:00`) as the spreadsheet shows it, in the spreadsheet's own zone. */
export interface CalendarDate {
  readonly date: string;
}

/** A cell's value as read: text, number, yes/no, date; a blank cell is the empty text. Formula errors come as their text (`#REF!`). */
export type CellValue = string | number | boolean | CalendarDate;

/** Whether a cell's value is a date. */
export function isDate(value: CellValue | undefined): value is CalendarDate {
  return typeof value === "object" && value !== null;
}

/** Whether two cells hold the same value (dates by their text, numbers exactly, 5 and "5" differ). */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return isDate(a) && isDate(b) ? a.date === b.date : a === b;
}

/** Whether two grids hold the same values. */
export function sameGrid(
  a: readonly (readonly CellValue[])[],
  b: readonly (readonly CellValue[])[],
): boolean {
  const isAlike = (one: readonly CellValue[], other: readonly CellValue[] | undefined) =>
    other?.length === one.length && one.every((value, column) => sameValue(value, other[column] ?? ""));
  return a.length === b.length && a.every((line, row) => isAlike(line, b[row]));
}

const FORMULA_ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/;

/** Whether a cell shows a formula error such as `#REF!`. */
export function isFormulaError(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && FORMULA_ERROR.test(value);
}
