// Copying whole tabs and areas of cells as Google copies them.

import {
  cellOf,
  cloneCell,
  ensureCell,
  fieldsOf,
  forEachCell,
  isBare,
  type Piece,
  putCell,
} from "./cells.ts";
import { checkCellCount, checkSheetName, placeSheet } from "./create.ts";
import { forgetFormulas } from "./formulaIndex.ts";
import type { Cell, Rect, SheetData, WorkbookData } from "./model.ts";
import { shiftFormula } from "./references.ts";

/**
 * A copy of a tab before position `index`, as Google's insertSheet with a template, duplicateActiveSheet and copyTo:
 * cells, formulas (references without a tab's name mean the new tab; those that name a tab, even the copied one, keep
 * naming it), formats, notes, validation, merges, sizes, hidden rows and columns, frozen lines, filter, conditional
 * formats, protections and charts, whose ranges on the tab become the copy's. The copy is never hidden.
 * Developer metadata is not copied: its ids are unique and no reference page promises a copy. Neither are named
 * ranges. The add-on relies on neither; its probe looks what Google does.
 */
export function copySheet(workbook: WorkbookData, sheet: SheetData, name: string, index?: number): SheetData {
  checkSheetName(workbook, name);
  checkCellCount(workbook, sheet.rowCount * sheet.columnCount);
  const id = workbook.nextId++;
  const cells = new Map<number, Map<number, Cell>>();
  for (const [row, from] of sheet.cells) {
    const to = new Map<number, Cell>();
    for (const [column, cell] of from) to.set(column, cloneCell(cell));
    cells.set(row, to);
  }
  const copy: SheetData = {
    ...sheet,
    id,
    name,
    hidden: false,
    cells,
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    merges: sheet.merges.map((area) => ({ ...area })),
    protections: sheet.protections.map((protection) => ({
      ...structuredClone(protection),
      id: workbook.nextId++,
    })),
    conditionalFormats: structuredClone(sheet.conditionalFormats),
    charts: sheet.charts.map((chart) => ({
      ...structuredClone(chart),
      id: workbook.nextId++,
      ranges: chart.ranges.map((range) => ({
        sheetId: range.sheetId === sheet.id ? id : range.sheetId,
        area: { ...range.area },
      })),
    })),
  };
  if (sheet.filter !== undefined) copy.filter = structuredClone(sheet.filter);
  placeSheet(workbook, copy, index);
  return copy;
}

/** What of an area is copied: `values` are results without formulas; `content` values and formulas; `all` everything. */
export type CopyKind = "all" | "values" | "content" | "format" | "note" | "validation";

/**
 * Copies an area onto another place of the workbook, as Range.copyTo: formulas shift their relative references, a
 * target larger than the source is filled by repeating it where it holds a multiple of the source's rows or columns;
 * a smaller one is written at its first cell in full. `all` and `format` copy merges inside the area too.
 * Throws when the target would leave the grid.
 */
export function copyArea(
  from: { sheet: SheetData; area: Rect },
  to: { sheet: SheetData; area: Rect },
  kind: CopyKind = "all",
): void {
  const rows = from.area.bottom - from.area.top + 1;
  const columns = from.area.right - from.area.left + 1;
  const down = repeats(to.area.bottom - to.area.top + 1, rows);
  const across = repeats(to.area.right - to.area.left + 1, columns);
  const source = takeCells(from.sheet, from.area);
  const merges = from.sheet.merges.filter((merge) => within(merge, from.area)).map((merge) => ({ ...merge }));
  for (let tileRow = 0; tileRow < down; tileRow++) {
    for (let tileColumn = 0; tileColumn < across; tileColumn++) {
      const rowShift = to.area.top + tileRow * rows - from.area.top;
      const columnShift = to.area.left + tileColumn * columns - from.area.left;
      writeTile(to.sheet, from.area, source, rowShift, columnShift, kind);
      if (kind === "all" || kind === "format")
        placeMerges(to.sheet, from.area, merges, rowShift, columnShift);
    }
  }
  forgetFormulas(to.sheet);
}

function repeats(target: number, source: number): number {
  return target > source && target % source === 0 ? target / source : 1;
}

function takeCells(sheet: SheetData, area: Rect): Map<string, Cell> {
  const taken = new Map<string, Cell>();
  forEachCell(sheet, (cell, row, column) => taken.set(`${row},${column}`, cloneCell(cell)), area);
  return taken;
}

function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

function moved(area: Rect, rows: number, columns: number): Rect {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

function writeTile(
  sheet: SheetData,
  area: Rect,
  source: ReadonlyMap<string, Cell>,
  rowShift: number,
  columnShift: number,
  kind: CopyKind,
): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = source.get(`${row},${column}`);
      const [toRow, toColumn] = [row + rowShift, column + columnShift];
      if (kind === "all") {
        const copy = cell && cloneCell(cell);
        if (copy !== undefined) shiftContent(copy, rowShift, columnShift);
        putCell(sheet, toRow, toColumn, copy);
      } else if (cell !== undefined || cellOf(sheet, toRow, toColumn) !== undefined) {
        const target = ensureCell(sheet, toRow, toColumn);
        copyPiece(target, cell ?? { value: "" }, kind, rowShift, columnShift);
        if (isBare(target)) putCell(sheet, toRow, toColumn, undefined);
      }
    }
  }
}

function copyPiece(
  target: Cell,
  cell: Cell,
  kind: Exclude<CopyKind, "all">,
  rows: number,
  columns: number,
): void {
  const piece: Piece = kind === "values" || kind === "content" ? "content" : kind;
  const copy = cloneCell(cell);
  if (kind === "values") delete copy.formula;
  if (kind === "values" && copy.resultFormat !== undefined) delete copy.resultFormat;
  shiftContent(copy, rows, columns);
  if (piece === "content") target.value = copy.value;
  for (const field of fieldsOf(piece)) {
    delete target[field];
    if (copy[field] !== undefined) Object.assign(target, { [field]: copy[field] });
  }
}

function shiftContent(cell: Cell, rows: number, columns: number): void {
  if (cell.formula !== undefined) cell.formula = shiftFormula(cell.formula, rows, columns);
  if (cell.validation?.criteria === "CUSTOM_FORMULA") {
    cell.validation.values = cell.validation.values.map((value) =>
      typeof value === "string" && value.startsWith("=") ? shiftFormula(value, rows, columns) : value,
    );
  }
}

function placeMerges(
  sheet: SheetData,
  area: Rect,
  merges: readonly Rect[],
  rows: number,
  columns: number,
): void {
  const target = moved(area, rows, columns);
  sheet.merges = [
    ...sheet.merges.filter((merge) => !within(merge, target)),
    ...merges.map((merge) => moved(merge, rows, columns)),
  ];
}
