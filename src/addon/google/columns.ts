// Columns of tables: those appended to the register on consent, and a dropdown of the names that stand in another tab.

import { type CellValue, sameValue } from "../../domain/cell.ts";
import { addTo } from "../../domain/groups.ts";
import { type Column, registerChoices } from "../../domain/register/columns.ts";
import { registerFormat } from "../../domain/setup/designs.ts";
import { a1 } from "../../domain/table.ts";
import { choiceRule } from "./draw.ts";
import type { Spreadsheet, Tab } from "./spreadsheet.ts";

/**
 * Appends columns right of the last used one of a tab as read; their headings stand in the 0-based heading row. Gives the
 * number of columns by which the grid had to be widened: the last ones. Null where someone moved or filled columns since:
 * then no heading of ours stays, and theirs are as they were.
 */
export function appendColumns(
  book: Spreadsheet,
  tab: Tab,
  headingRow: number,
  columns: readonly Column[],
): number | null {
  const sheet = book.sheet(tab.id);
  const known = book.read(tab).values[headingRow] ?? [];
  const first = known.length;
  const look = () => {
    book.forgetCells(tab.id);
    return book.read(tab).values[headingRow] ?? [];
  };
  const isKnown = (value: CellValue, column: number) => sameValue(value, known[column] ?? "");
  if (!look().every(isKnown)) return null;
  const have = sheet.getMaxColumns();
  const widened = Math.max(0, first + columns.length - have);
  if (widened > 0) sheet.insertColumnsAfter(have, widened);
  const rows = sheet.getMaxRows();
  const below = (column: number) => `${a1(headingRow + 1, column)}:${a1(rows - 1, column)}`;
  const byFormat = new Map<string, string[]>();
  columns.forEach(({ type }, offset) => {
    const format = registerFormat(type);
    if (format !== null) addTo(byFormat, format, below(first + offset));
  });
  for (const [format, cells] of byFormat) sheet.getRangeList(cells).setNumberFormat(format);
  columns.forEach(({ type }, offset) => {
    const choices = registerChoices(type);
    const cells = sheet.getRange(below(first + offset));
    if (type === "checkbox") cells.insertCheckboxes();
    if (choices !== null) cells.setDataValidation(choiceRule(choices, false));
  });
  const headings = sheet.getRange(headingRow + 1, first + 1, 1, columns.length);
  headings.setNumberFormat("@").setFontWeight("bold").setWrap(true);
  if (!look().every(isKnown)) return null;
  headings.setValues([columns.map((column) => column.heading)]);
  const now = look();
  if (now.slice(0, first).every(isKnown)) return widened;
  // Moved between the look and the write: the headings that it hit stand there again, ours are gone.
  const grown = sheet.getMaxColumns() - have - widened;
  const under = columns.map((_, offset) => {
    const hit = known[first + offset - grown] ?? "";
    const count = (row: readonly CellValue[]) => row.filter((value) => sameValue(value, hit)).length;
    return count(now.slice(0, first)) < count(known) ? hit : "";
  });
  headings.setValues([under.map((hit) => book.googleValue(hit))]);
  book.forgetCells(tab.id);
  return null;
}

/** A column of a tab; both 0-based, `heading` is the row of its heading. */
export interface TableColumn {
  readonly tab: number;
  readonly heading: number;
  readonly column: number;
}

/** Offers in the cells below a heading what stands below another; anything else may be typed too. */
export function offerFrom(book: Spreadsheet, place: TableColumn, source: TableColumn): void {
  const below = ({ tab, heading, column }: TableColumn) => {
    const sheet = book.sheet(tab);
    return sheet.getRange(heading + 2, column + 1, sheet.getMaxRows() - heading - 1, 1);
  };
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(below(source), true)
    .setAllowInvalid(true);
  below(place).setDataValidation(rule.build());
}
