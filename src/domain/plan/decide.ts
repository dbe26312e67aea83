// Compare before write: which edits of a plan still stand on what the tabs hold now, and where.

import { type CellValue, sameValue } from "../cell.ts";
import { cellAt, type TabTable } from "../table.ts";
import { fingerprint, indexRows, locateRow, type RowIndex, rowIdentity, rowKeys } from "./identity.ts";
import type { CellState, ColumnIdentity, Edit, RowIdentity, Skipped, TableKind } from "./plan.ts";

/** A table as it stands in its tab now. */
export interface LocatedTable {
  readonly kind: TableKind;
  /** With formulas and formats. */
  readonly table: TabTable;
  /** 0-based column by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** 0-based first row below the headings. */
  readonly firstRow: number;
  /** Heading of each column, as written. */
  readonly headings: readonly string[];
}

/** An edit that may be made, with its place now and what the cell held. */
export interface Standing {
  readonly edit: Edit;
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** State before, with the number format where the edit changes it. */
  readonly from: CellState;
  /** Number format now. */
  readonly format: string;
}

/** A heading for comparing: single spaces, lower case. */
export const plainHeading = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();

/** Identities of all rows below the headings that hold anything. */
export function rowsOf(located: LocatedTable): RowIdentity[] {
  const { table, columns, firstRow, kind } = located;
  const rows: RowIdentity[] = [];
  for (let row = firstRow; row < table.values.length; row++) {
    const values = table.values[row] ?? [];
    const identity = rowIdentity(kind, (key) => valueByKey(values, columns, key), values, row);
    if (identity.print !== "") rows.push(identity);
  }
  return rows;
}

/** The cell of a row by the key of its column; blank where the table has no such column. */
export function valueByKey(
  values: readonly CellValue[],
  columns: ReadonlyMap<string, number>,
  key: string,
): CellValue {
  const column = columns.get(key);
  return column === undefined ? "" : (values[column] ?? "");
}

/** Where a named column stands now, 0-based: by key, else by a heading that stands once, else at its place if the heading there is none of the known ones. */
export function locateColumn(located: LocatedTable, column: ColumnIdentity): number | null {
  const byKey = column.key === undefined ? undefined : located.columns.get(column.key);
  if (byKey !== undefined) return byKey;
  const wanted = plainHeading(column.heading);
  const alike = located.headings.flatMap((heading, index) =>
    plainHeading(heading) === wanted ? [index] : [],
  );
  if (alike.length === 1) return alike[0] ?? null;
  const known = new Set(located.columns.values());
  return column.index < located.headings.length && !known.has(column.index) ? column.index : null;
}

/**
 * Sorts edits into those that stand and those to skip, against the tables as they are now (by sheet id).
 * An edit stands when its row and column are found and the cell holds exactly what the edit was made for.
 * `imageText` is what a cell with an image reads as.
 */
export function decideEdits(
  edits: readonly Edit[],
  tables: ReadonlyMap<number, LocatedTable>,
  imageText: string,
): { readonly standing: Standing[]; readonly skipped: Skipped[] } {
  const standing: Standing[] = [];
  const skipped: Skipped[] = [];
  const indexes = new Map<number, RowIndex & { readonly filled: readonly Filler[] }>();
  for (const edit of edits) {
    const located = tables.get(edit.tab);
    if (located === undefined) {
      skipped.push({ edit, why: "tabGone" });
      continue;
    }
    let index = indexes.get(edit.tab);
    if (index === undefined) {
      index = { ...indexRows(rowsOf(located)), filled: fillers(located.table) };
      indexes.set(edit.tab, index);
    }
    const row = isBlankRow(edit.row) ? blankRow(located.table, edit.row.row) : locateRow(index, edit.row);
    const column = locateColumn(located, edit.column);
    if (row === null || column === null) {
      skipped.push({ edit, why: row === null ? "rowGone" : "columnGone" });
      continue;
    }
    const value = cellAt(located.table, row, column);
    const formula = located.table.formulas?.[row]?.[column] ?? "";
    const format = located.table.formats?.[row]?.[column] ?? "";
    if (value === imageText) skipped.push({ edit, why: "image" });
    else if (index.filled.some((each) => isFilled(each, row, column))) skipped.push({ edit, why: "formula" });
    else if (formula !== (edit.from.formula ?? "")) {
      skipped.push({ edit, why: edit.from.formula === undefined ? "formula" : "changed" });
    } else if (formula === "" && !sameValue(value, edit.from.value)) {
      skipped.push({ edit, why: sameValue(value, edit.to.value) ? "same" : "changed" });
    } else {
      const changesFormat = edit.to.format !== undefined && edit.to.format !== format;
      const from: CellState = { ...edit.from, ...(changesFormat && { format }) };
      standing.push({ edit, row, column, from, format });
    }
  }
  return { standing, skipped };
}

/** Formulas whose result fills the cells below them, and those that fill the cells beside them too. */
const fillsDown =
  /^=\s*\{|\b(ARRAYFORMULA|BYROW|FILTER|FLATTEN|MAKEARRAY|MAP|SCAN|SEQUENCE|SORTN?|TOCOL|UNIQUE|VSTACK)\(/i;
const fillsAround = /\b(IMPORT[A-Z]+|QUERY)\(/i;

/** The formulas of a table that fill other cells. */
function fillers({ formulas = [] }: TabTable): Filler[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      if (formula === "") return [];
      const around = fillsAround.test(formula);
      return around || fillsDown.test(formula) ? [{ row, column, around }] : [];
    }),
  );
}

interface Filler {
  readonly row: number;
  readonly column: number;
  readonly around: boolean;
}

/** Whether a cell may show part of such a formula's result: written into, the formula would break. */
const isFilled = (filler: Filler, row: number, column: number): boolean =>
  filler.around
    ? row >= filler.row && column >= filler.column && !(row === filler.row && column === filler.column)
    : row > filler.row && column === filler.column;

const isBlankRow = (row: RowIdentity) => row.print === "" && row.keys.length === 0;

/** A row that was blank is found only at its place, and only while it is blank. */
function blankRow(table: TabTable, row: number): number | null {
  return fingerprint(table.values[row] ?? []) === "" ? row : null;
}

/**
 * The identities that rows will have once the standing edits are made, by sheet id and row: a fix of a village code
 * changes the key by which undo must find the row.
 */
export function identitiesAfter(
  standing: readonly Standing[],
  tables: ReadonlyMap<number, LocatedTable>,
): (place: Standing) => RowIdentity {
  const after = new Map<string, CellValue[]>();
  const nameOf = ({ edit, row }: Standing) => `${edit.tab}:${row}`;
  for (const place of standing) {
    const values = after.get(nameOf(place)) ?? [
      ...(tables.get(place.edit.tab)?.table.values[place.row] ?? []),
    ];
    while (values.length <= place.column) values.push("");
    values[place.column] = place.edit.to.value;
    after.set(nameOf(place), values);
  }
  return (place) => {
    const values = after.get(nameOf(place)) ?? [];
    const columns = tables.get(place.edit.tab)?.columns ?? new Map<string, number>();
    const keys = rowKeys(place.edit.table, (key) => valueByKey(values, columns, key));
    return { keys, print: fingerprint(values), row: place.row };
  };
}
