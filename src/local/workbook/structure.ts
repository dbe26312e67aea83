// Rows, columns and tabs that come, go or move, with everything that hangs on them.

import { cloneCell, fieldsOf, forEachCell, isBare, putCell } from "./cells.ts";
import { checkCellCount, checkColumnCount, checkSheetName } from "./create.ts";
import { means, rewriteEverywhere } from "./follow.ts";
import { forgetFormulas } from "./formulaIndex.ts";
import { type Axis, changeLines } from "./lines.ts";
import type { Cell, SheetData, WorkbookData } from "./model.ts";

export { type SortKey, sortArea } from "./sort.ts";

/**
 * The neighbour whose number formats and looks inserted lines take: the one before or after, as the Sheets API's
 * InsertDimensionRequest documents it for backgrounds. Notes and validation rules are not documented and not taken.
 */
export type Inherit = "before" | "after";

/**
 * Inserts `count` rows without content before row `at` (0-based, up to the row count: after the last). With `inherit`
 * they look like their neighbour (Google's insertRowsAfter takes the row before, insertRowsBefore the row after).
 * Throws as Google refuses.
 */
export function insertRows(
  workbook: WorkbookData,
  sheet: SheetData,
  at: number,
  count: number,
  inherit?: Inherit,
): void {
  insert(workbook, sheet, "row", at, count, inherit);
}

/** Inserts `count` columns without content before column `at` (0-based), as `insertRows`. Throws as Google refuses. */
export function insertColumns(
  workbook: WorkbookData,
  sheet: SheetData,
  at: number,
  count: number,
  inherit?: Inherit,
): void {
  insert(workbook, sheet, "column", at, count, inherit);
}

/** Deletes `count` rows from row `at` (0-based). Throws when none, or no row that is not frozen, would be left. */
export function deleteRows(workbook: WorkbookData, sheet: SheetData, at: number, count: number): void {
  remove(workbook, sheet, "row", at, count);
}

/** Deletes `count` columns from column `at` (0-based). Throws when none, or none that is not frozen, would be left. */
export function deleteColumns(workbook: WorkbookData, sheet: SheetData, at: number, count: number): void {
  remove(workbook, sheet, "column", at, count);
}

/** Moves `count` rows from row `at` to stand before row `to`, both counted before the move (as Google's moveRows). */
export function moveRows(
  workbook: WorkbookData,
  sheet: SheetData,
  at: number,
  count: number,
  to: number,
): void {
  move(workbook, sheet, "row", at, count, to);
}

/** Moves `count` columns from column `at` to stand before column `to`, both counted before the move. */
export function moveColumns(
  workbook: WorkbookData,
  sheet: SheetData,
  at: number,
  count: number,
  to: number,
): void {
  move(workbook, sheet, "column", at, count, to);
}

/** Renames a tab; formulas that name it follow. Throws where the name is refused. */
export function renameSheet(workbook: WorkbookData, sheet: SheetData, name: string): void {
  checkSheetName(workbook, name, sheet);
  rewriteEverywhere(workbook, sheet, () => (reference) => {
    if (reference.tab === undefined || reference.tab.toLowerCase() !== sheet.name.toLowerCase())
      return reference;
    return { ...reference, tab: name };
  });
  sheet.name = name;
}

/** Deletes a tab: formulas that name it become `#REF!`; its named ranges, metadata and chart ranges go. Throws on the last (visible) one. */
export function deleteSheet(workbook: WorkbookData, sheet: SheetData): void {
  const rest = workbook.sheets.filter((other) => other !== sheet);
  if (rest.length === 0) throw new Error("You can't remove all the sheets in a document.");
  if (rest.every((other) => other.hidden))
    throw new Error("You can't remove all the visible sheets in a document.");
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  rewriteEverywhere(workbook, sheet, (home) => {
    const isThat = means(sheet, home);
    return (reference) => (isThat(reference) ? undefined : reference);
  });
  workbook.namedRanges = workbook.namedRanges.filter((range) => range.sheetId !== sheet.id);
  workbook.metadata = workbook.metadata.filter((entry) => entry.sheetId !== sheet.id);
  for (const other of rest) {
    for (const chart of other.charts)
      chart.ranges = chart.ranges.filter((range) => range.sheetId !== sheet.id);
  }
  if (workbook.activeSheetId !== sheet.id) return;
  const next = rest.slice(at).find((other) => !other.hidden) ?? rest.find((other) => !other.hidden);
  workbook.activeSheetId = next?.id ?? 0;
  workbook.activeArea = { top: 0, left: 0, bottom: 0, right: 0 };
}

function lineCount(sheet: SheetData, axis: Axis): number {
  return axis === "row" ? sheet.rowCount : sheet.columnCount;
}

function insert(
  workbook: WorkbookData,
  sheet: SheetData,
  axis: Axis,
  at: number,
  count: number,
  inherit: Inherit | undefined,
): void {
  checkBounds(at, count, lineCount(sheet, axis) + count, axis);
  if (axis === "column") checkColumnCount(sheet.columnCount + count);
  checkCellCount(workbook, count * lineCount(sheet, axis === "row" ? "column" : "row"));
  changeLines(workbook, sheet, axis, { kind: "insert", at, count });
  if (inherit !== undefined) dress(sheet, axis, at, count, inherit === "before" ? at - 1 : at + count);
  forgetFormulas(sheet);
}

/** Gives inserted lines the looks of the line `from`. */
function dress(sheet: SheetData, axis: Axis, at: number, count: number, from: number): void {
  const area =
    axis === "row"
      ? { top: from, left: 0, bottom: from, right: sheet.columnCount - 1 }
      : { top: 0, left: from, bottom: sheet.rowCount - 1, right: from };
  const found: { row: number; column: number; cell: Cell }[] = [];
  forEachCell(sheet, (cell, row, column) => found.push({ row, column, cell }), area);
  for (const { row, column, cell } of found) {
    for (let line = at; line < at + count; line++) {
      const copy = cloneCell(cell);
      for (const piece of ["content", "note", "validation"] as const) {
        for (const field of fieldsOf(piece)) delete copy[field];
      }
      copy.value = "";
      if (!isBare(copy)) putCell(sheet, axis === "row" ? line : row, axis === "row" ? column : line, copy);
    }
  }
}

function remove(workbook: WorkbookData, sheet: SheetData, axis: Axis, at: number, count: number): void {
  const total = lineCount(sheet, axis);
  checkBounds(at, count, total, axis);
  if (count === total) throw new Error(`You can't delete all the ${axis}s on the sheet.`);
  const frozen = axis === "row" ? sheet.frozenRows : sheet.frozenColumns;
  if (frozen > 0 && at <= frozen && at + count === total) {
    throw new Error(`You can't delete all the non-frozen ${axis}s.`);
  }
  changeLines(workbook, sheet, axis, { kind: "delete", at, count });
  forgetFormulas(sheet);
}

function move(
  workbook: WorkbookData,
  sheet: SheetData,
  axis: Axis,
  at: number,
  count: number,
  to: number,
): void {
  const total = lineCount(sheet, axis);
  checkBounds(at, count, total, axis);
  if (to < 0 || to > total) throw new Error(`Those ${axis}s are out of bounds.`);
  if (to > at && to < at + count) throw new Error(`The ${axis}s can't be moved into themselves.`);
  if (to === at || to === at + count) return;
  const cuts = sheet.merges.some((merge) => {
    const [first, last] = axis === "row" ? [merge.top, merge.bottom] : [merge.left, merge.right];
    return [at, at + count, to].some((line) => first < line && last >= line);
  });
  if (cuts) throw new Error("You can't perform a move that would split a merged cell.");
  changeLines(workbook, sheet, axis, { kind: "move", at, count, to });
  forgetFormulas(sheet);
}

function checkBounds(at: number, count: number, total: number, axis: Axis): void {
  if (!Number.isInteger(at) || !Number.isInteger(count) || count < 1 || at < 0 || at + count > total) {
    throw new Error(`Those ${axis}s are out of bounds.`);
  }
}
