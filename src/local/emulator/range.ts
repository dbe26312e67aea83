// Range: a rectangle of cells of a tab. https://developers.google.com/apps-script/reference/spreadsheet/range
// Its parts: `range-place.ts`, `range-values.ts`, `range-looks.ts`, `range-rules.ts`; here what moves cells about.
// Not emulated: pivot tables, data sources, banding, groups, autoFill, text rotation and direction, insertCells,
// deleteCells, randomize, splitTextToColumns, copying to other spreadsheets.

import { inside } from "../workbook/areas.ts";
import { ensureCell, forEachCell, type Piece, putCell } from "../workbook/cells.ts";
import { type CopyKind, copyArea } from "../workbook/copy.ts";
import { forgetFormulas } from "../workbook/formulaIndex.ts";
import type { Rect, SheetData } from "../workbook/model.ts";
import { moveArea } from "../workbook/move.ts";
import { sortArea } from "../workbook/structure.ts";
import { badArguments, behind } from "./border.ts";
import { enumName } from "./enums.ts";
import { Exception } from "./errors.ts";
import { mayEdit } from "./guard.ts";
import { areaAt, overlap } from "./place.ts";
import { clearCells, type GoogleRange, sheetOf } from "./range-place.ts";
import { RangeRules } from "./range-rules.ts";
import { TextFinder } from "./text-finder.ts";

/** What each kind of special paste copies. */
const PASTES: Readonly<Record<string, CopyKind>> = {
  PASTE_NORMAL: "all",
  PASTE_NO_BORDERS: "noBorders",
  PASTE_CONDITIONAL_FORMATTING: "conditions",
  PASTE_COLUMN_WIDTHS: "widths",
  PASTE_FORMAT: "format",
  PASTE_FORMULA: "content",
  PASTE_DATA_VALIDATION: "validation",
  PASTE_VALUES: "values",
};

export class Range extends RangeRules implements Partial<GoogleRange> {
  activate(): GoogleRange {
    const { workbook } = this.run;
    sheetOf(this);
    workbook.activeSheetId = this.sheetId;
    workbook.activeArea = { ...this.area };
    return this.google;
  }

  activateAsCurrentCell(): GoogleRange {
    if (this.getNumRows() !== 1 || this.getNumColumns() !== 1)
      throw new Exception("The range must be a single cell.");
    return this.activate();
  }

  clear(...args: unknown[]): GoogleRange {
    clearBy(this, args[0], true);
    return this.google;
  }

  clearContent(): GoogleRange {
    clearPieces(this, ["content"]);
    return this.google;
  }

  clearFormat(): GoogleRange {
    clearPieces(this, ["format"]);
    return this.google;
  }

  clearNote(): GoogleRange {
    clearPieces(this, ["note"]);
    return this.google;
  }

  merge(): GoogleRange {
    mergeAreas(this, [this.area]);
    return this.google;
  }

  mergeAcross(): GoogleRange {
    const { top, bottom, left, right } = this.area;
    const rows = Array.from({ length: bottom - top + 1 }, (_, i) => ({
      top: top + i,
      bottom: top + i,
      left,
      right,
    }));
    mergeAreas(this, rows);
    return this.google;
  }

  mergeVertically(): GoogleRange {
    const { top, bottom, left, right } = this.area;
    const columns = Array.from({ length: right - left + 1 }, (_, i) => ({
      top,
      bottom,
      left: left + i,
      right: left + i,
    }));
    mergeAreas(this, columns);
    return this.google;
  }

  breakApart(): GoogleRange {
    const sheet = sheetOf(this);
    checkMerges(sheet, this.area);
    if (!mayEdit(this.run, sheet, this.area)) return this.google;
    sheet.merges = sheet.merges.filter((merge) => !inside(merge, this.area));
    return this.google;
  }

  getMergedRanges(): GoogleRange[] {
    return sheetOf(this)
      .merges.filter((merge) => overlap(merge, this.area))
      .map((area) => this.run.make.range({ sheetId: this.sheetId, area: { ...area } }));
  }

  isPartOfMerge(): boolean {
    return sheetOf(this).merges.some((merge) => overlap(merge, this.area));
  }

  copyTo(destination: unknown, options?: unknown, transposed?: unknown): void {
    const target = behind(destination, Range);
    const kind = copyKind(options, transposed);
    if (target === undefined || kind === undefined) {
      throw badArguments(
        "SpreadsheetApp.Range.copyTo",
        [destination, options, transposed].filter((a) => a !== undefined),
      );
    }
    copyOnto(this, target.sheetId, target.area, kind, transposed === true);
  }

  copyFormatToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    copyBySheet(this, "copyFormatToRange", [sheet, column, columnEnd, row, rowEnd], "format");
  }

  copyValuesToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    copyBySheet(this, "copyValuesToRange", [sheet, column, columnEnd, row, rowEnd], "values");
  }

  moveTo(target: unknown): void {
    const to = behind(target, Range);
    if (to === undefined) throw badArguments("SpreadsheetApp.Range.moveTo", [target]);
    const sheet = sheetOf(this);
    const destination = this.run.sheet(to.sheetId);
    const area = areaAt(
      destination,
      to.area.top + 1,
      to.area.left + 1,
      this.getNumRows(),
      this.getNumColumns(),
    );
    if (!mayEdit(this.run, sheet, this.area) || !mayEdit(this.run, destination, area)) return;
    moveArea(this.run.workbook, { sheet, area: this.area }, { sheet: destination, area });
    this.run.touch();
  }

  sort(sortSpecObj: unknown): GoogleRange {
    const sheet = sheetOf(this);
    const specs = Array.isArray(sortSpecObj) ? sortSpecObj : [sortSpecObj];
    const keys = specs.map(sortKey);
    if (!mayEdit(this.run, sheet, this.area)) return this.google;
    this.run.calculate();
    sortArea(this.run.workbook, sheet, this.area, keys);
    this.run.touch(sheet.id);
    return this.google;
  }

  removeDuplicates(columnsToCompare?: unknown): GoogleRange {
    const { left, right, top, bottom } = this.area;
    const columns = columnsToCompare ?? Array.from({ length: right - left + 1 }, (_, i) => left + i + 1);
    if (!Array.isArray(columns) || columns.some((one) => !(one - 1 >= left && one - 1 <= right))) {
      throw badArguments("SpreadsheetApp.Range.removeDuplicates", [columnsToCompare]);
    }
    const sheet = sheetOf(this);
    if (!mayEdit(this.run, sheet, this.area)) return this.google;
    this.run.calculate();
    const seen = new Set<string>();
    const kept = Array.from({ length: bottom - top + 1 }, (_, i) => top + i).filter((row) => {
      // Texts that differ in case alone are the same to Google.
      const key = JSON.stringify(
        columns.map((one) => sheet.cells.get(row)?.get(one - 1)?.value ?? ""),
      ).toLowerCase();
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
    keepRows(sheet, this.area, kept);
    this.run.touch(sheet.id);
    const area = { ...this.area, bottom: top + kept.length - 1 };
    return this.run.make.range({ sheetId: this.sheetId, area });
  }

  getDataRegion(...args: unknown[]): GoogleRange {
    const [dimension] = args;
    const name = enumName(dimension, "Dimension");
    if (args.length > 1 || (args.length === 1 && name === undefined)) {
      throw badArguments("SpreadsheetApp.Range.getDataRegion", args);
    }
    const area = regionAround(sheetOf(this), this.area, name);
    return this.run.make.range({ sheetId: this.sheetId, area });
  }

  getNextDataCell(direction: unknown): GoogleRange {
    const name = enumName(direction, "Direction");
    if (name === undefined) throw badArguments("SpreadsheetApp.Range.getNextDataCell", [direction]);
    const area = nextData(sheetOf(this), this.area, name);
    return this.run.make.range({ sheetId: this.sheetId, area });
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new TextFinder(this.run, findText, [{ sheetId: this.sheetId, area: this.area }]).google;
  }
}

/**
 * Clears by Google's options; without any, contents and formats. Notes and validation rules go only when named, but that
 * the formats of a range, named, take the rules with them (the reference says so of ranges, not of sheets); formatting
 * alone leaves number formats, as the reference says of clearFormat.
 */
export function clearBy(range: Range, options: unknown, rulesGo: boolean): void {
  if (options !== undefined && (typeof options !== "object" || options === null)) {
    throw badArguments("SpreadsheetApp.Range.clear", [options]);
  }
  const wants = options === undefined ? {} : (options as Readonly<Record<string, unknown>>);
  const pieces = [
    ...(wants.contentsOnly === true ? (["content"] as const) : []),
    ...(wants.formatOnly === true ? (["format"] as const) : []),
    ...(wants.formatOnly === true && rulesGo ? (["validation"] as const) : []),
    ...(wants.commentsOnly === true ? (["note"] as const) : []),
    ...(wants.validationsOnly === true ? (["validation"] as const) : []),
  ];
  clearPieces(range, pieces, wants.skipFilteredRows === true);
}

/** Clears pieces of a range, without any its contents and formats; rows that a filter hides are passed over when asked. */
function clearPieces(range: Range, pieces: readonly Piece[], skipsFiltered = false): void {
  const sheet = sheetOf(range);
  const all = pieces.length === 0;
  const kept = all ? undefined : numberFormats(sheet, range.area);
  const skipped = skipsFiltered ? (sheet.filter?.hiddenRows ?? []) : [];
  clearCells(range, all ? ["content", "format"] : pieces, skipped);
  for (const [row, column, format] of kept ?? []) ensureCell(sheet, row, column).format = format;
  if (all || pieces.includes("content")) {
    forgetFormulas(sheet);
    range.run.touch(sheet.id);
  }
}

/** Moves the rows of an area that are kept up to its first ones; below them nothing is left. */
function keepRows(sheet: SheetData, area: Rect, kept: readonly number[]): void {
  const rows = kept.map((row) => sheet.cells.get(row));
  const taken = rows.map((cells) =>
    [...(cells ?? [])].filter(([column]) => column >= area.left && column <= area.right),
  );
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) putCell(sheet, row, column, undefined);
    for (const [column, cell] of taken[row - area.top] ?? []) putCell(sheet, row, column, cell);
  }
  forgetFormulas(sheet);
}

function numberFormats(sheet: SheetData, area: Rect): [number, number, string][] {
  const formats: [number, number, string][] = [];
  forEachCell(
    sheet,
    (cell, row, column) => {
      if (cell.format !== undefined) formats.push([row, column, cell.format]);
    },
    area,
  );
  return formats;
}

function checkMerges(sheet: SheetData, area: Rect): void {
  if (sheet.merges.some((merge) => overlap(merge, area) && !inside(merge, area))) {
    throw new Exception("You must select all cells in a merged range to merge or unmerge them.");
  }
}

/** Merges areas; the first cell keeps its content, the others lose theirs. Areas of one cell are left alone. */
function mergeAreas(range: Range, areas: readonly Rect[]): void {
  const sheet = sheetOf(range);
  checkMerges(sheet, range.area);
  if (!mayEdit(range.run, sheet, range.area)) return;
  sheet.merges = sheet.merges.filter((merge) => !inside(merge, range.area));
  for (const area of areas) {
    if (area.top === area.bottom && area.left === area.right) continue;
    sheet.merges.push({ ...area });
    for (let row = area.top; row <= area.bottom; row++) {
      for (const [column, cell] of sheet.cells.get(row) ?? []) {
        if (column < area.left || column > area.right || (row === area.top && column === area.left)) continue;
        cell.value = "";
        delete cell.formula;
        delete cell.runs;
        delete cell.image;
      }
    }
  }
  forgetFormulas(sheet);
  range.run.touch(sheet.id);
}

function copyKind(options: unknown, transposed: unknown): CopyKind | undefined {
  if (transposed !== undefined && typeof transposed !== "boolean") return undefined;
  if (options === undefined) return "all";
  const paste = enumName(options, "CopyPasteType");
  if (paste !== undefined) return PASTES[paste];
  if (typeof options !== "object" || options === null) return undefined;
  const wants = options as Readonly<Record<string, unknown>>;
  if (wants.formatOnly === true) return "format";
  return wants.contentsOnly === true ? "values" : "all";
}

function copyOnto(from: Range, sheetId: number, area: Rect, kind: CopyKind, transposed = false): void {
  const target = from.run.sheet(sheetId);
  const [deep, wide] = [from.area.bottom - from.area.top, from.area.right - from.area.left];
  const rows = Math.max(area.bottom - area.top, transposed ? wide : deep);
  const columns = Math.max(area.right - area.left, transposed ? deep : wide);
  const touched = areaAt(target, area.top + 1, area.left + 1, rows + 1, columns + 1);
  if (!mayEdit(from.run, target, touched)) return;
  from.run.calculate();
  copyArea({ sheet: sheetOf(from), area: from.area }, { sheet: target, area }, kind, transposed);
  forgetFormulas(target);
  from.run.touch(sheetId);
}

function copyBySheet(range: Range, method: string, args: readonly unknown[], kind: CopyKind): void {
  const [sheet, ...numbers] = args;
  const id = typeof sheet === "number" ? sheet : range.run.make.sheetIdOf(sheet);
  const [column, columnEnd, row, rowEnd] = numbers.map(Number);
  if (
    id === undefined ||
    column === undefined ||
    columnEnd === undefined ||
    row === undefined ||
    rowEnd === undefined
  ) {
    throw badArguments(`SpreadsheetApp.Range.${method}`, args);
  }
  // The reference says that a smaller place cuts off; seen live by gas-fakes' author, it is filled as by copyTo.
  const target = range.run.sheet(id);
  copyOnto(range, id, areaAt(target, row, column, rowEnd - row + 1, columnEnd - column + 1), kind);
}

/** A sort key: a column's 1-based number on the tab (negative: descending, as the reference says), or `{column, ascending}`. */
function sortKey(spec: unknown): { column: number; ascending: boolean } {
  if (typeof spec === "number") return { column: Math.abs(spec) - 1, ascending: spec > 0 };
  if (typeof spec === "object" && spec !== null && "column" in spec && typeof spec.column === "number") {
    return { column: spec.column - 1, ascending: !("ascending" in spec) || spec.ascending !== false };
  }
  throw badArguments("SpreadsheetApp.Range.sort", [spec]);
}

const filled = (sheet: SheetData, row: number, column: number) => {
  const cell = sheet.cells.get(row)?.get(column);
  return cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
};

/**
 * Grows an area up, left, down and right while the row or column of cells beside it holds something (cells across a
 * corner do not count); of one dimension (`ROWS`: up and down) only.
 */
function regionAround(sheet: SheetData, start: Rect, dimension?: string): Rect {
  const area = { ...start };
  const any = (top: number, left: number, bottom: number, right: number) => {
    for (let row = top; row <= Math.min(bottom, sheet.rowCount - 1); row++) {
      for (let column = left; column <= Math.min(right, sheet.columnCount - 1); column++) {
        if (filled(sheet, row, column)) return true;
      }
    }
    return false;
  };
  const rows = dimension !== "COLUMNS";
  const columns = dimension !== "ROWS";
  for (let grew = true; grew; ) {
    grew = false;
    const { top, left, bottom, right } = area;
    if (rows && top > 0 && any(top - 1, left, top - 1, right)) area.top--;
    else if (columns && left > 0 && any(top, left - 1, bottom, left - 1)) area.left--;
    else if (rows && any(bottom + 1, left, bottom + 1, right)) area.bottom++;
    else if (columns && any(top, right + 1, bottom, right + 1)) area.right++;
    else continue;
    grew = true;
  }
  return area;
}

/** Where Ctrl and an arrow lead: the end of the filled run, or the next filled cell, or the edge. */
function nextData(sheet: SheetData, from: Rect, direction: string): Rect {
  const down = direction === "DOWN" ? 1 : direction === "UP" ? -1 : 0;
  const across = direction === "NEXT" ? 1 : direction === "PREVIOUS" ? -1 : 0;
  const within = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < sheet.rowCount && column < sheet.columnCount;
  let row = from.top;
  let column = from.left;
  const run = filled(sheet, row, column) && filled(sheet, row + down, column + across);
  while (within(row + down, column + across)) {
    if (run && !filled(sheet, row + down, column + across)) break;
    row += down;
    column += across;
    if (!run && filled(sheet, row, column)) break;
  }
  return { top: row, left: column, bottom: row, right: column };
}
