// The part of Range that tells where it is, and how the other parts reach its cells.

import { clearCell, ensureCell, isBare, putCell } from "../workbook/cells.ts";
import type { Cell, Rect, SheetData } from "../workbook/model.ts";
import { badArguments, Emulated } from "./border.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { mayEdit } from "./guard.ts";
import { areaAt, areaName, checkInside, type OpenSides, type Place } from "./place.ts";

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export class RangePlace extends Emulated<GoogleRange> implements Partial<GoogleRange> {
  readonly sheetId: number;
  readonly area: Rect;
  readonly open: OpenSides;

  constructor(run: Execution, place: Place) {
    super(run);
    this.sheetId = place.sheetId;
    this.area = place.area;
    this.open = place.open ?? {};
  }

  getA1Notation(): string {
    return areaName(this);
  }

  getRow(): number {
    return this.area.top + 1;
  }

  getRowIndex(): number {
    return this.area.top + 1;
  }

  getColumn(): number {
    return this.area.left + 1;
  }

  getLastRow(): number {
    return this.area.bottom + 1;
  }

  getLastColumn(): number {
    return this.area.right + 1;
  }

  getNumRows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  getNumColumns(): number {
    return this.area.right - this.area.left + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getGridId(): number {
    return this.sheetId;
  }

  getSheet(): GoogleSheet {
    return this.run.make.sheet(this.sheetId);
  }

  isStartRowBounded(): boolean {
    return this.open.top !== true;
  }

  isStartColumnBounded(): boolean {
    return this.open.left !== true;
  }

  isEndRowBounded(): boolean {
    return this.open.bottom !== true;
  }

  isEndColumnBounded(): boolean {
    return this.open.right !== true;
  }

  getCell(row: number, column: number): GoogleRange {
    if (!Number.isInteger(row) || !Number.isInteger(column)) {
      throw badArguments("SpreadsheetApp.Range.getCell", [row, column]);
    }
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw new Exception("Cell reference out of range");
    }
    const top = this.area.top + row - 1;
    const left = this.area.left + column - 1;
    return this.run.make.range({ sheetId: this.sheetId, area: { top, left, bottom: top, right: left } });
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows: number = this.getNumRows(),
    numColumns: number = this.getNumColumns(),
  ): GoogleRange {
    const sheet = this.run.sheet(this.sheetId);
    const area = areaAt(
      sheet,
      this.getRow() + rowOffset,
      this.getColumn() + columnOffset,
      numRows,
      numColumns,
    );
    return this.run.make.range({ sheetId: this.sheetId, area });
  }
}

/** The tab of a range, once it is sure that the range still lies inside it. */
export function sheetOf(range: RangePlace): SheetData {
  const sheet = range.run.sheet(range.sheetId);
  checkInside(sheet, range.area);
  return sheet;
}

/** Something read of each cell, as a grid of the range's size. */
export function gridOf<T>(range: RangePlace, pick: (cell: Cell | undefined) => T): T[][] {
  const sheet = sheetOf(range);
  const { top, left, bottom, right } = range.area;
  const grid: T[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.cells.get(row);
    const line: T[] = [];
    for (let column = left; column <= right; column++) line.push(pick(cells?.get(column)));
    grid.push(line);
  }
  return grid;
}

/** Something read of the first cell. */
export function firstOf<T>(range: RangePlace, pick: (cell: Cell | undefined) => T): T {
  return pick(sheetOf(range).cells.get(range.area.top)?.get(range.area.left));
}

/** Changes each cell of a range, given its place inside the range; nothing when the range is protected. */
export function changeCells(
  range: RangePlace,
  change: (cell: Cell, row: number, column: number) => void,
): void {
  const sheet = sheetOf(range);
  if (!mayEdit(range.run, sheet, range.area)) return;
  const { top, left, bottom, right } = range.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = ensureCell(sheet, row, column);
      change(cell, row - top, column - left);
      if (isBare(cell)) putCell(sheet, row, column, undefined);
    }
  }
}

/** Clears pieces of each cell that has a record, but in rows passed over; nothing when the range is protected. */
export function clearCells(
  range: RangePlace,
  pieces: Parameters<typeof clearCell>[3],
  passedOver: readonly number[] = [],
): void {
  const sheet = sheetOf(range);
  if (!mayEdit(range.run, sheet, range.area)) return;
  const { top, left, bottom, right } = range.area;
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.cells.get(row);
    if (cells === undefined || passedOver.includes(row)) continue;
    for (const column of [...cells.keys()]) {
      if (column >= left && column <= right) clearCell(sheet, row, column, pieces);
    }
  }
}

/**
 * Throws Google's refusal when a grid handed in is none, or has not the range's size.
 * Types of the items are the caller's to check.
 */
export function checkGrid(range: RangePlace, grid: unknown, method: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(grid) || grid.some((row) => !Array.isArray(row))) {
    throw badArguments(`SpreadsheetApp.Range.${method}`, [grid]);
  }
  const rows = range.getNumRows();
  if (grid.length !== rows) {
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${rows}.`,
    );
  }
  const columns = range.getNumColumns();
  for (const row of grid) {
    if (row.length !== columns) {
      throw new Exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
      );
    }
  }
  return grid;
}
