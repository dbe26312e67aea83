// One cell on its way into an .xlsx, and what must be kept beside it.

import { dateToSerial, isDateFormat, serialToDate } from "hucre";
import type { CellStyle, CellValue, Cell as XlsxCell } from "hucre/xlsx";
import { forEachCell } from "../cells.ts";
import type { Cell, Scalar, SheetData, TextLook, TextRun } from "../model.ts";
import type { KeptCell } from "./kept.ts";
import { fontToXlsx, type Styled, styleFromXlsx, styleToXlsx } from "./styles.ts";
import { carried, escaped, survives } from "./text.ts";

/** Errors that .xlsx knows. */
export const XLSX_ERRORS = new Set(["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);

/** What identifies a cell's content in the file: its formula, else its kind and value (numbers to six decimals). */
export function printOf(value: unknown, formula: string | undefined): string {
  if (formula !== undefined && formula !== "") return `=${formula}`;
  if (typeof value === "number") return String(Math.round(value * 1e6) / 1e6);
  return typeof value === "string" ? `'${value.length}${value.slice(0, 40)}` : String(value);
}

/** All cells of a tab as hucre takes them, and those of which something must be kept. `formulaOut`: see `formulaToXlsx`. */
export function cellsToXlsx(
  sheet: SheetData,
  formulaOut: (formula: string) => string | undefined,
): { cells: Map<string, Partial<XlsxCell>>; kept: KeptCell[] } {
  const cells = new Map<string, Partial<XlsxCell>>();
  const kept: KeptCell[] = [];
  forEachCell(sheet, (cell, row, column) => {
    const formula = cell.formula === undefined ? undefined : formulaOut(cell.formula);
    const { style, changes } = dressed(cell);
    const out = content(cell, formula);
    if (style !== undefined) out.style = style;
    if (cell.note) out.comment = { text: carried(cell.note) };
    if (out.value !== null || style !== undefined || cell.note) cells.set(`${row},${column}`, out);
    const part = lost(cell, formula, changes);
    if (part !== undefined) kept.push({ row, column, print: printOf(seenAs(cell), formula), ...part });
  });
  return { cells, kept };
}

/** A value as it is read from the file. */
function seenAs({ value, format, resultFormat }: Cell): unknown {
  if (typeof value === "number") return asRead(value, format ?? resultFormat);
  if (typeof value === "string") return carried(value);
  return typeof value === "object" ? value.error : value;
}

function content(cell: Cell, formula: string | undefined): Partial<XlsxCell> {
  const value = plainValue(cell.value);
  if (formula !== undefined) return { type: "formula", formula, formulaResult: value };
  if (value === "") return { type: "empty", value: null };
  const link = cell.runs?.find((run) => run.link !== undefined)?.link;
  const rich =
    cell.runs?.some((run) => run.style !== undefined) && typeof value === "string" && survives(value);
  return {
    value,
    ...(rich && cell.runs && { richText: runsToXlsx(String(value), cell.runs, cell.look) }),
    ...(link !== undefined && survives(link) && { hyperlink: linkToXlsx(link) }),
  };
}

function plainValue(value: Scalar): CellValue {
  if (typeof value === "string") return escaped(carried(value));
  return typeof value === "object" ? value.error : value;
}

function linkToXlsx(link: string): { target: string; location?: string } {
  return link.startsWith("#") ? { target: "", location: link.slice(1) } : { target: link };
}

function runsToXlsx(
  text: string,
  runs: readonly TextRun[],
  look: TextLook | undefined,
): XlsxCell["richText"] {
  const marks = new Set([0, text.length]);
  for (const { start, end } of runs)
    for (const mark of [start, end]) if (mark > 0 && mark < text.length) marks.add(mark);
  const sorted = [...marks].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const style = runs.find((run) => run.start <= start && run.end > start)?.style;
    const font = fontToXlsx({ ...look, ...style });
    return { text: escaped(text.slice(start, sorted[index + 1])), ...(font && { font }) };
  });
}

/** What of a cell does not come back from the file as it went in; undefined when all does. */
function lost(
  cell: Cell,
  formula: string | undefined,
  changes: Partial<Styled>,
): Pick<KeptCell, "part" | "without"> | undefined {
  const part: Partial<Cell> = {};
  const without: KeptCell["without"] = [];
  if (valueChanges(cell, formula)) part.value = cell.value;
  if (cell.formula !== undefined && formula === undefined) part.formula = cell.formula;
  if (cell.resultFormat !== undefined) {
    part.resultFormat = cell.resultFormat;
    if (cell.format === undefined) without.push("format");
  }
  if (cell.runs !== undefined) part.runs = cell.runs;
  if (cell.image !== undefined) part.image = cell.image;
  if (cell.note !== undefined && (cell.note === "" || !survives(cell.note))) part.note = cell.note;
  Object.assign(part, changes);
  if (cell.format === undefined) delete part.format;
  return Object.keys(part).length === 0 && without.length === 0 ? undefined : { part, without };
}

function valueChanges({ value, format, resultFormat }: Cell, formula: string | undefined): boolean {
  if (typeof value === "string") {
    if (!survives(value) || XLSX_ERRORS.has(value)) return true;
    return formula !== undefined && value !== value.trim();
  }
  if (typeof value === "object") return !XLSX_ERRORS.has(value.error);
  if (typeof value !== "number") return false;
  if (!Number.isFinite(value)) return true;
  return asRead(value, format ?? resultFormat) !== value;
}

/** A number as it is read again: the reader takes one under a date format for a moment, to the millisecond. */
function asRead(value: number, format: string | undefined): number {
  return format !== undefined && isDateFormat(format) ? dateToSerial(serialToDate(value)) : value;
}

/** A style in the file, and the fields of it that do not come back as they are. */
interface Dress {
  style: CellStyle | undefined;
  changes: Partial<Styled>;
}

const dresses = new Map<string, Dress>();

/** How a cell looks in the file; looked up, since looks repeat. */
function dressed(cell: Cell): Dress {
  const { background, look, horizontal, vertical, wrap, borders } = cell;
  const format = cell.format ?? cell.resultFormat;
  const isPlain = !background && !look && !horizontal && !vertical && !wrap && !borders;
  if (isPlain && format === undefined) return PLAIN;
  const styled: Styled = { format, background, look, horizontal, vertical, wrap, borders };
  const key = isPlain ? `=${format}` : JSON.stringify(styled);
  const found = dresses.get(key);
  if (found !== undefined) return found;
  const style = styleToXlsx(styled);
  const back: Styled = style === undefined ? {} : styleFromXlsx(style, []);
  const changes: Partial<Styled> = {};
  if (format !== back.format || (format !== undefined && !survives(format))) changes.format = format;
  for (const name of ["background", "look", "horizontal", "vertical", "wrap", "borders"] as const) {
    if (styled[name] !== undefined && canonical(styled[name]) !== canonical(back[name])) {
      Object.assign(changes, { [name]: styled[name] });
    }
  }
  const dress = { style, changes };
  dresses.set(key, dress);
  return dress;
}

const PLAIN: Dress = { style: undefined, changes: {} };

function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
