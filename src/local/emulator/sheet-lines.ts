// The part of Sheet for rows and columns: inserting, deleting, moving, hiding, sizes, frozen lines.
// Not emulated: groups; autoResize sets a width from the longest text, an estimate of seven pixels a character.

import { displayText } from "../workbook/display.ts";
import type { Rect, SheetData } from "../workbook/model.ts";
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from "../workbook/structure.ts";
import { badArguments, behind, Emulated } from "./border.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { mayEdit } from "./guard.ts";
import { wholeSheet } from "./place.ts";
import { RangePlace } from "./range-place.ts";

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels of a column and a row that nobody sized. */
const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;
const CHARACTER_WIDTH = 7;

export class SheetLines extends Emulated<GoogleSheet> implements Partial<GoogleSheet> {
  constructor(
    run: Execution,
    readonly id: number,
  ) {
    super(run);
  }

  getMaxRows(): number {
    return dataOf(this).rowCount;
  }

  getMaxColumns(): number {
    return dataOf(this).columnCount;
  }

  insertRows(rowIndex: number, numRows = 1): void {
    insertLines(this, "rows", rowIndex, numRows);
  }

  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return insertLines(this, "rows", beforePosition, howMany);
  }

  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return insertLines(this, "rows", afterPosition + 1, howMany, "before");
  }

  insertRowBefore(beforePosition: number): GoogleSheet {
    return insertLines(this, "rows", beforePosition, 1);
  }

  insertRowAfter(afterPosition: number): GoogleSheet {
    return insertLines(this, "rows", afterPosition + 1, 1, "before");
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    insertLines(this, "columns", columnIndex, numColumns);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return insertLines(this, "columns", beforePosition, howMany);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return insertLines(this, "columns", afterPosition + 1, howMany, "before");
  }

  insertColumnBefore(beforePosition: number): GoogleSheet {
    return insertLines(this, "columns", beforePosition, 1);
  }

  insertColumnAfter(afterPosition: number): GoogleSheet {
    return insertLines(this, "columns", afterPosition + 1, 1, "before");
  }

  deleteRows(rowPosition: number, howMany: number): void {
    deleteLines(this, "rows", rowPosition, howMany);
  }

  deleteRow(rowPosition: number): GoogleSheet {
    return deleteLines(this, "rows", rowPosition, 1);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    deleteLines(this, "columns", columnPosition, howMany);
  }

  deleteColumn(columnPosition: number): GoogleSheet {
    return deleteLines(this, "columns", columnPosition, 1);
  }

  moveRows(rowSpec: unknown, destinationIndex: number): void {
    const { area } = rangeOn(this, rowSpec, "moveRows");
    changeGrid(this, (data) => {
      moveRows(this.run.workbook, data, area.top, area.bottom - area.top + 1, destinationIndex - 1);
    });
  }

  moveColumns(columnSpec: unknown, destinationIndex: number): void {
    const { area } = rangeOn(this, columnSpec, "moveColumns");
    changeGrid(this, (data) => {
      moveColumns(this.run.workbook, data, area.left, area.right - area.left + 1, destinationIndex - 1);
    });
  }

  hideRows(rowIndex: number, numRows = 1): void {
    hideLines(this, "rows", rowIndex, numRows, true);
  }

  showRows(rowIndex: number, numRows = 1): void {
    hideLines(this, "rows", rowIndex, numRows, false);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    hideLines(this, "columns", columnIndex, numColumns, true);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    hideLines(this, "columns", columnIndex, numColumns, false);
  }

  hideRow(row: unknown): void {
    const range = rangeOn(this, row, "hideRow");
    hideLines(this, "rows", range.getRow(), range.getNumRows(), true);
  }

  unhideRow(row: unknown): void {
    const range = rangeOn(this, row, "unhideRow");
    hideLines(this, "rows", range.getRow(), range.getNumRows(), false);
  }

  hideColumn(column: unknown): void {
    const range = rangeOn(this, column, "hideColumn");
    hideLines(this, "columns", range.getColumn(), range.getNumColumns(), true);
  }

  unhideColumn(column: unknown): void {
    const range = rangeOn(this, column, "unhideColumn");
    hideLines(this, "columns", range.getColumn(), range.getNumColumns(), false);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    checkLines(this, "rows", rowPosition, 1);
    return dataOf(this).hiddenRows.has(rowPosition - 1);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    checkLines(this, "rows", rowPosition, 1);
    return dataOf(this).filter?.hiddenRows.includes(rowPosition - 1) ?? false;
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    checkLines(this, "columns", columnPosition, 1);
    return dataOf(this).hiddenColumns.has(columnPosition - 1);
  }

  getColumnWidth(columnPosition: number): number {
    checkLines(this, "columns", columnPosition, 1);
    return dataOf(this).columnWidths.get(columnPosition - 1) ?? COLUMN_WIDTH;
  }

  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return sizeLines(this, "columns", columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GoogleSheet {
    return sizeLines(this, "columns", startColumn, numColumns, width);
  }

  getRowHeight(rowPosition: number): number {
    checkLines(this, "rows", rowPosition, 1);
    return dataOf(this).rowHeights.get(rowPosition - 1) ?? ROW_HEIGHT;
  }

  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return sizeLines(this, "rows", rowPosition, 1, Math.max(height, ROW_HEIGHT));
  }

  setRowHeights(startRow: number, numRows: number, height: number): GoogleSheet {
    return sizeLines(this, "rows", startRow, numRows, Math.max(height, ROW_HEIGHT));
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): GoogleSheet {
    return sizeLines(this, "rows", startRow, numRows, height);
  }

  autoResizeColumn(columnPosition: number): GoogleSheet {
    return this.autoResizeColumns(columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): GoogleSheet {
    checkLines(this, "columns", startColumn, numColumns);
    const data = dataOf(this);
    for (let column = startColumn - 1; column < startColumn - 1 + numColumns; column++) {
      let longest = 0;
      for (const cells of data.cells.values()) {
        longest = Math.max(longest, displayText(cells.get(column), this.run.workbook.locale).length);
      }
      if (longest > 0) data.columnWidths.set(column, longest * CHARACTER_WIDTH + CHARACTER_WIDTH);
    }
    return this.google;
  }

  autoResizeRows(startRow: number, numRows: number): GoogleSheet {
    checkLines(this, "rows", startRow, numRows);
    for (let row = startRow - 1; row < startRow - 1 + numRows; row++) dataOf(this).rowHeights.delete(row);
    return this.google;
  }

  getFrozenRows(): number {
    return dataOf(this).frozenRows;
  }

  setFrozenRows(rows: number): void {
    const data = dataOf(this);
    if (rows < 0 || !Number.isInteger(rows)) throw new Exception("Invalid argument: rows");
    if (rows >= data.rowCount) throw new Exception("You can't freeze all visible rows on the sheet.");
    data.frozenRows = rows;
  }

  getFrozenColumns(): number {
    return dataOf(this).frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    const data = dataOf(this);
    if (columns < 0 || !Number.isInteger(columns)) throw new Exception("Invalid argument: columns");
    if (columns >= data.columnCount)
      throw new Exception("You can't freeze all visible columns on the sheet.");
    data.frozenColumns = columns;
  }
}

type Axis = "rows" | "columns";

/** The tab's data; throws when the tab was deleted. */
export function dataOf(sheet: SheetLines): SheetData {
  return sheet.run.sheet(sheet.id);
}

function rangeOn(sheet: SheetLines, range: unknown, method: string): RangePlace {
  const found = behind(range, RangePlace);
  if (found === undefined) throw badArguments(`SpreadsheetApp.Sheet.${method}`, [range]);
  if (found.sheetId !== sheet.id) throw new Exception("The range must be on the same sheet.");
  return found;
}

function countOf(data: SheetData, axis: Axis): number {
  return axis === "rows" ? data.rowCount : data.columnCount;
}

function checkLines(sheet: SheetLines, axis: Axis, start: number, count: number): void {
  if (!Number.isInteger(start) || !Number.isInteger(count)) {
    throw badArguments(`SpreadsheetApp.Sheet.${axis}`, [start, count]);
  }
  if (start < 1 || count < 1 || start + count - 1 > countOf(dataOf(sheet), axis)) {
    throw new Exception(`Those ${axis} are out of bounds.`);
  }
}

/** Makes a change of the grid unless the tab is protected; formulas are worked out anew. */
function changeGrid(sheet: SheetLines, change: (data: SheetData) => void, area?: Rect): void {
  const data = dataOf(sheet);
  if (!mayEdit(sheet.run, data, area ?? wholeSheet(data))) return;
  change(data);
  sheet.run.touch();
}

/** Inserts lines that look like the one after them or, where Google inserts "after", the one before. */
function insertLines(
  sheet: SheetLines,
  axis: Axis,
  before: number,
  count: number,
  inherit: "before" | "after" = "after",
): GoogleSheet {
  const data = dataOf(sheet);
  if (!Number.isInteger(before) || !Number.isInteger(count)) {
    throw badArguments(`SpreadsheetApp.Sheet.insert${axis === "rows" ? "Rows" : "Columns"}`, [before, count]);
  }
  if (count < 1 || before < 1 || before > countOf(data, axis) + 1) {
    throw new Exception(`Those ${axis} are out of bounds.`);
  }
  const { workbook } = sheet.run;
  const insert = axis === "rows" ? insertRows : insertColumns;
  changeGrid(sheet, () => insert(workbook, data, before - 1, count, inherit), {
    top: -1,
    left: -1,
    bottom: -1,
    right: -1,
  });
  return sheet.google;
}

function deleteLines(sheet: SheetLines, axis: Axis, start: number, count: number): GoogleSheet {
  checkLines(sheet, axis, start, count);
  const { workbook } = sheet.run;
  const data = dataOf(sheet);
  const area = { ...wholeSheet(data) };
  if (axis === "rows") Object.assign(area, { top: start - 1, bottom: start + count - 2 });
  else Object.assign(area, { left: start - 1, right: start + count - 2 });
  const remove = axis === "rows" ? deleteRows : deleteColumns;
  changeGrid(sheet, () => remove(workbook, data, start - 1, count), area);
  return sheet.google;
}

function hideLines(sheet: SheetLines, axis: Axis, start: number, count: number, hide: boolean): void {
  checkLines(sheet, axis, start, count);
  const data = dataOf(sheet);
  const hidden = axis === "rows" ? data.hiddenRows : data.hiddenColumns;
  for (let line = start - 1; line < start - 1 + count; line++) {
    if (hide) hidden.add(line);
    else hidden.delete(line);
  }
  if (hidden.size >= countOf(data, axis)) {
    for (let line = start - 1; line < start - 1 + count; line++) hidden.delete(line);
    throw new Exception(`You can't hide all the ${axis} on the sheet.`);
  }
}

function sizeLines(sheet: SheetLines, axis: Axis, start: number, count: number, pixels: number): GoogleSheet {
  checkLines(sheet, axis, start, count);
  if (!(pixels >= 0)) throw new Exception(`Invalid argument: ${axis === "rows" ? "height" : "width"}`);
  const data = dataOf(sheet);
  const sizes = axis === "rows" ? data.rowHeights : data.columnWidths;
  for (let line = start - 1; line < start - 1 + count; line++) sizes.set(line, Math.round(pixels));
  return sheet.google;
}
