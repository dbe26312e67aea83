// Compiles a template: its texts with placeholders become formulas on the hidden block; what means nothing is reported.

import type { CellValue } from "../cell.ts";
import { hash } from "../plan/identity.ts";
import { type Area, a1, cellAt, type TabTable } from "../table.ts";
import {
  blockCells,
  blockHeight,
  blockWidth,
  keyAddress,
  type PrintCell,
  plainText,
  printFormula,
} from "./block.ts";
import { placeholders } from "./content/content.ts";
import { hasPlaceholder, type Names, namesOf, parseText } from "./placeholders.ts";

/** A slip in a template: where, what is written, what was probably meant. */
export interface TemplateProblem {
  readonly a1: string;
  readonly written: string;
  readonly nearest: string | null;
}

/** A template ready for copying. */
export interface Compiled {
  /** Size of the print area, cells. */
  readonly rows: number;
  readonly columns: number;
  /** Placeholders in use, in the order of their first cell. */
  readonly keys: readonly string[];
  readonly cells: readonly PrintCell[];
  /** Print of the template's whole content: a changed template has another. */
  readonly print: string;
}

/** Names of the placeholders of a progress sheet, ready for finding. */
export const sheetNames = namesOf(placeholders.map(({ name }) => name));

/** A print area larger than this is cut to its last filled cell: nobody prints it on A4. */
const mostRows = 300;
const mostColumns = 40;

/**
 * Compiles a template as read with its formulas. `grid` is the tab's size; blank cells at its edge are part of the
 * page; `names` are the placeholders it may use. Problems instead, where a placeholder means nothing or stands inside a formula.
 */
export function compileTemplate(
  table: TabTable,
  grid: { readonly rows: number; readonly columns: number },
  names: Names = sheetNames,
): { readonly compiled: Compiled } | { readonly problems: readonly TemplateProblem[] } {
  const rows = grid.rows <= mostRows ? grid.rows : table.values.length;
  const columns =
    grid.columns <= mostColumns ? grid.columns : Math.max(0, ...table.values.map(({ length }) => length));
  const problems: TemplateProblem[] = [];
  const cells: PrintCell[] = [];
  const keys = new Set<string>();
  table.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const formula = table.formulas?.[row]?.[column] ?? "";
      const text = formula === "" ? plainText(value) : formula;
      if (!hasPlaceholder(text)) return;
      const { parts, unknown } = parseText(text, names);
      for (const each of unknown) problems.push({ a1: a1(row, column), ...each });
      const named = parts.flatMap((part) => ("name" in part ? [part.name] : []));
      if (named.length === 0) return;
      // A formula is staff's own; a placeholder inside its quotes can't be filled without breaking it.
      if (formula !== "") {
        problems.push({ a1: a1(row, column), written: formula, nearest: null });
        return;
      }
      for (const name of named) keys.add(name);
      cells.push({ row, column, text, parts });
    });
  });
  if (problems.length > 0) return { problems };
  const print = contentPrint(table, rows, columns);
  return { compiled: { rows, columns, keys: [...keys], cells, print } };
}

/**
 * Print of a page's content. `textAt` gives the template's text where a sheet's cell shows it through its formula,
 * so that a sheet which nobody touched has the print of its template.
 */
export function contentPrint(
  table: TabTable,
  rows: number,
  columns: number,
  textAt: (row: number, column: number) => string | undefined = () => undefined,
): string {
  const pieces: string[] = [`${rows}×${columns}`];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const content =
        textAt(row, column) ?? (table.formulas?.[row]?.[column] || plainText(cellAt(table, row, column)));
      if (content !== "") pieces.push(`${row},${column}:${content}`);
    }
  }
  return hash(pieces.join("\u001f"));
}

/** What makes a copy of a template the compiled tab. All 0-based; contents that begin with `=` are formulas. */
export interface CompiledTab {
  /** Size of the tab: print area and block. */
  readonly rows: number;
  readonly columns: number;
  /** Where the block stands: these rows and columns are hidden. */
  readonly block: Area;
  readonly blockValues: readonly (readonly CellValue[])[];
  /** Print cells with their formulas, row by row. */
  readonly formulas: readonly PrintFormula[];
}

/** A print cell's formula. 0-based. */
export interface PrintFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A rectangle of contents to write at once. 0-based. */
export interface Band {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Gathers the formulas of print cells into few rectangles: rows below each other whose other cells may be written again
 * as they are make one. `mustStay` tells cells that may not (text styled in parts, dates, what typing would change);
 * they part the rows around them.
 */
export function bands(
  table: TabTable,
  formulas: readonly PrintFormula[],
  mustStay: (row: number, column: number) => boolean,
): Band[] {
  const left = Math.min(...formulas.map(({ column }) => column));
  const right = Math.max(...formulas.map(({ column }) => column));
  const byPlace = new Map(formulas.map((each) => [`${each.row},${each.column}`, each.formula] as const));
  const found: { row: number; column: number; values: CellValue[][] }[] = [];
  let open: (typeof found)[number] | null = null;
  const contentAt = (row: number, column: number): CellValue =>
    byPlace.get(`${row},${column}`) ?? (table.formulas?.[row]?.[column] || cellAt(table, row, column));
  for (const row of new Set(formulas.map((each) => each.row))) {
    const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
    const parted = columns.some((column) => !byPlace.has(`${row},${column}`) && mustStay(row, column));
    if (parted) {
      open = null;
      for (const each of formulas) {
        if (each.row === row) found.push({ row, column: each.column, values: [[each.formula]] });
      }
      continue;
    }
    const between: number[] = open === null ? [] : range(open.row + open.values.length, row);
    const joins = between.every((each) => columns.every((column) => !mustStay(each, column)));
    if (open === null || !joins) {
      open = { row, column: left, values: [] };
      found.push(open);
    } else for (const each of between) open.values.push(columns.map((column) => contentAt(each, column)));
    open.values.push(columns.map((column) => contentAt(row, column)));
  }
  return found;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** Lays out the compiled tab of a template. */
export function compiledTab(compiled: Compiled): CompiledTab {
  const { rows, columns, keys, cells } = compiled;
  const height = blockHeight(keys.length, cells.length);
  const index = new Map(keys.map((key, i) => [key, i] as const));
  const addressOf = (name: string) => keyAddress(rows, columns, index.get(name) ?? 0);
  return {
    rows: rows + height,
    columns: columns + blockWidth,
    block: { top: rows, left: columns, bottom: rows + height - 1, right: columns + blockWidth - 1 },
    blockValues: blockCells(keys, cells, compiled.print),
    formulas: cells.map(({ row, column, parts }) => ({
      row,
      column,
      formula: printFormula(parts, addressOf),
    })),
  };
}
