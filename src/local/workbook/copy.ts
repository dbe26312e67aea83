// Copying whole tabs and areas of cells as Google copies them.

import { inside } from "./areas.ts";
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

/**
 * What of an area is copied: `values` are results without formulas; `content` values and formulas; `all` everything;
 * `noBorders` everything but borders; `conditions` conditional formats; `widths` the columns' widths.
 */
export type CopyKind =
  | "all"
  | "values"
  | "content"
  | "format"
  | "note"
  | "validation"
  | "noBorders"
  | "conditions"
  | "widths";

/**
 * Copies an area onto another place of the workbook, as Range.copyTo: formulas shift their relative references, a
 * target larger than the source is filled with as many whole repetitions as it holds (what is left stays as it was);
 * a smaller one is written at its first cell in full. `all`, `noBorders` and `format` copy merges inside the area too.
 * Transposed, rows become columns; a formula still shifts by its own way (judged: no reference says).
 * Throws when the target would leave the grid.
 */
export function copyArea(
  from: { sheet: SheetData; area: Rect },
  to: { sheet: SheetData; area: Rect },
  kind: CopyKind = "all",
  transposed = false,
): void {
  const deep = from.area.bottom - from.area.top + 1;
  const wide = from.area.right - from.area.left + 1;
  const [rows, columns] = transposed ? [wide, deep] : [deep, wide];
  const down = repeats(to.area.bottom - to.area.top + 1, rows);
  const across = repeats(to.area.right - to.area.left + 1, columns);
  const source: Source = { area: from.area, transposed, cells: takeCells(from.sheet, from.area) };
  const merges = from.sheet.merges.filter((merge) => inside(merge, from.area)).map((merge) => ({ ...merge }));
  const formats = structuredClone(from.sheet.conditionalFormats);
  const widths = Array.from({ length: wide }, (_, i) => from.sheet.columnWidths.get(from.area.left + i));
  for (let tileRow = 0; tileRow < down; tileRow++) {
    for (let tileColumn = 0; tileColumn < across; tileColumn++) {
      const top = to.area.top + tileRow * rows;
      const left = to.area.left + tileColumn * columns;
      const target = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
      if (kind === "widths") copyWidths(to.sheet, widths, left);
      else if (kind === "conditions") copyConditions(to.sheet, formats, source, target);
      else writeTile(to.sheet, source, target, kind);
      if (kind === "all" || kind === "noBorders" || kind === "format")
        placeMerges(to.sheet, merges, source, target);
    }
  }
  forgetFormulas(to.sheet);
}

/** What is copied: its place and its cells by place. */
interface Source {
  readonly area: Rect;
  readonly transposed: boolean;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Where an area inside the source comes to lie when the source is copied onto a target of its size. */
function placed(inner: Rect, { area, transposed }: Source, target: Rect): Rect {
  const [top, bottom] = [inner.top - area.top, inner.bottom - area.top];
  const [left, right] = [inner.left - area.left, inner.right - area.left];
  return transposed
    ? {
        top: target.top + left,
        bottom: target.top + right,
        left: target.left + top,
        right: target.left + bottom,
      }
    : {
        top: target.top + top,
        bottom: target.top + bottom,
        left: target.left + left,
        right: target.left + right,
      };
}

function copyWidths(sheet: SheetData, widths: readonly (number | undefined)[], left: number): void {
  widths.forEach((width, i) => {
    if (width === undefined) sheet.columnWidths.delete(left + i);
    else sheet.columnWidths.set(left + i, width);
  });
}

/** Adds the target to the areas of the rules that reach the source; on another tab the rules are made there. */
function copyConditions(
  sheet: SheetData,
  formats: SheetData["conditionalFormats"],
  source: Source,
  target: Rect,
): void {
  for (const { areas, rule } of formats) {
    const reached = areas.flatMap((area) => {
      const cut = {
        top: Math.max(area.top, source.area.top),
        left: Math.max(area.left, source.area.left),
        bottom: Math.min(area.bottom, source.area.bottom),
        right: Math.min(area.right, source.area.right),
      };
      return cut.top > cut.bottom || cut.left > cut.right ? [] : [placed(cut, source, target)];
    });
    if (reached.length > 0) sheet.conditionalFormats.push({ areas: reached, rule: structuredClone(rule) });
  }
}

function repeats(target: number, source: number): number {
  return Math.max(1, Math.floor(target / source));
}

function takeCells(sheet: SheetData, area: Rect): Map<string, Cell> {
  const taken = new Map<string, Cell>();
  forEachCell(sheet, (cell, row, column) => taken.set(`${row},${column}`, cloneCell(cell)), area);
  return taken;
}

function writeTile(
  sheet: SheetData,
  source: Source,
  target: Rect,
  kind: Exclude<CopyKind, "conditions" | "widths">,
): void {
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      const [down, across] = [row - target.top, column - target.left];
      const fromRow = source.area.top + (source.transposed ? across : down);
      const fromColumn = source.area.left + (source.transposed ? down : across);
      const cell = source.cells.get(`${fromRow},${fromColumn}`);
      const before = cellOf(sheet, row, column);
      if (kind === "all" || kind === "noBorders") {
        const borders = kind === "noBorders" ? before?.borders : undefined;
        const copy = cell && cloneCell(cell);
        if (copy !== undefined) shiftContent(copy, row - fromRow, column - fromColumn);
        if (copy !== undefined && kind === "noBorders") delete copy.borders;
        const next = borders === undefined ? copy : { ...(copy ?? { value: "" }), borders };
        putCell(sheet, row, column, next !== undefined && isBare(next) ? undefined : next);
      } else if (cell !== undefined || before !== undefined) {
        const record = ensureCell(sheet, row, column);
        copyPiece(record, cell ?? { value: "" }, kind, row - fromRow, column - fromColumn);
        if (isBare(record)) putCell(sheet, row, column, undefined);
      }
    }
  }
}

function copyPiece(
  target: Cell,
  cell: Cell,
  kind: "values" | "content" | "format" | "note" | "validation",
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

function placeMerges(sheet: SheetData, merges: readonly Rect[], source: Source, target: Rect): void {
  sheet.merges = [
    ...sheet.merges.filter((merge) => !inside(merge, target)),
    ...merges.map((merge) => placed(merge, source, target)),
  ];
}
