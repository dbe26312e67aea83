// The cells of a tab on their way out of an .xlsx.

import type { FontStyle, Sheet, Cell as XlsxCell } from "hucre";
import { dateToSerial } from "hucre";
import { ensureCell } from "../cells.ts";
import type { Cell, Scalar, SheetData, TextRun } from "../model.ts";
import { shiftFormula } from "../references.ts";
import { printOf, XLSX_ERRORS } from "./cellOut.ts";
import type { KeptTab } from "./kept.ts";
import { fontFromXlsx, type Styled, styleFromXlsx } from "./styles.ts";

/** What reading a tab's cells needs to know of the workbook around them. */
export interface CellSource {
  themes: readonly string[];
  /** The workbook's default font, whose repetition in a cell says nothing; absent for files made here. */
  font: FontStyle | undefined;
  before: KeptTab | undefined;
  /** A formula of the file as it is kept here (see `formulaFromXlsx`). */
  formulaIn: (formula: string) => string;
}

/** Puts all cells of a tab of the file into a tab made for them. */
export function readCells(tab: Sheet, sheet: SheetData, source: CellSource): void {
  for (const [row, values] of tab.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null && value !== "") ensureCell(sheet, row, column).value = scalarOf(value);
    }
  }
  const shared = sharedFormulas(tab);
  const styles = new Map<XlsxCell["style"], Styled>();
  for (const [key, found] of tab.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const fields = fieldsOf(found, row, column, shared, styles, source);
    if (fields.value === "" && Object.keys(fields).length === 1) continue;
    Object.assign(ensureCell(sheet, row, column), fields);
  }
  restore(tab, sheet, source.before);
}

/** A value of the file; dates come as moments in UTC and become serials again, those beyond all
 * calendars `#NUM!`. */
function scalarOf(value: XlsxCell["value"]): Scalar {
  if (value instanceof Date) {
    const serial = dateToSerial(value);
    return Number.isNaN(serial) ? { error: "#NUM!" } : serial;
  }
  return value ?? "";
}

function fieldsOf(
  found: XlsxCell,
  row: number,
  column: number,
  shared: ReadonlyMap<number, { row: number; column: number; formula: string }>,
  styles: Map<XlsxCell["style"], Styled>,
  source: CellSource,
): Cell {
  const cell: Cell = { value: scalarOf(found.value) };
  const isError =
    found.type === "error" || (found.formula !== undefined && XLSX_ERRORS.has(String(cell.value)));
  if (isError && typeof cell.value === "string") cell.value = { error: cell.value };
  const master = found.formulaSharedIndex === undefined ? undefined : shared.get(found.formulaSharedIndex);
  if (found.formula) cell.formula = source.formulaIn(found.formula);
  else if (master !== undefined && found.formulaType === "shared") {
    const formula = source.formulaIn(master.formula);
    cell.formula = shiftFormula(formula, row - master.row, column - master.column);
  }
  if (found.style !== undefined) {
    let style = styles.get(found.style);
    if (style === undefined) {
      style = styleFromXlsx(found.style, source.themes, source.font);
      styles.set(found.style, style);
    }
    Object.assign(cell, structuredClone(style));
  }
  const note = found.comment?.text;
  if (note) cell.note = note;
  if (found.checkbox === true) cell.validation = { criteria: "CHECKBOX", values: [], allowInvalid: false };
  const runs = runsOf(found, source);
  if (runs.length > 0) cell.runs = runs;
  return cell;
}

/** Links and styled parts of a cell's text. */
function runsOf(found: XlsxCell, source: CellSource): TextRun[] {
  const runs: TextRun[] = [];
  const { hyperlink, richText } = found;
  const target = hyperlink?.location ? `#${hyperlink.location}` : hyperlink?.target;
  const text = typeof found.value === "string" ? found.value : "";
  let start = 0;
  for (const part of richText ?? []) {
    const end = start + part.text.length;
    const style = part.font && fontFromXlsx(part.font, source.themes, source.font);
    if (style !== undefined || target)
      runs.push({ start, end, ...(target && { link: target }), ...(style && { style }) });
    start = end;
  }
  if (runs.length === 0 && target && text !== "") runs.push({ start: 0, end: text.length, link: target });
  return runs;
}

/** Formulas that .xlsx writes once for many cells, by their number. */
function sharedFormulas(tab: Sheet): Map<number, { row: number; column: number; formula: string }> {
  const found = new Map<number, { row: number; column: number; formula: string }>();
  for (const [key, cell] of tab.cells ?? []) {
    if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined || !cell.formula) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    found.set(cell.formulaSharedIndex, { row, column, formula: cell.formula });
  }
  return found;
}

/** Gives cells back what the file could not hold, unless they hold something else by now. */
function restore(tab: Sheet, sheet: SheetData, before: KeptTab | undefined): void {
  for (const { row, column, print, part, without } of before?.cells ?? []) {
    if (row >= sheet.rowCount || column >= sheet.columnCount) continue;
    const detail = tab.cells?.get(`${row},${column}`);
    const value = detail?.value ?? tab.rows[row]?.[column] ?? "";
    const seen = value instanceof Date ? dateToSerial(value) : value;
    if (printOf(seen, detail?.formula) !== print) continue;
    const cell = ensureCell(sheet, row, column);
    for (const field of without) delete cell[field];
    Object.assign(cell, part);
  }
}
