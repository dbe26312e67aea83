// One row of the register: where it stands, what is written, what it means.

import type { CellValue } from "../cell.ts";
import { rowIdentity } from "../plan/identity.ts";
import type { RowIdentity } from "../plan/plan.ts";
import type { TabTable } from "../table.ts";
import { type CellContext, type ReadCell, readCell } from "./cells.ts";
import { type ColumnKey, type ColumnType, registerColumns } from "./columns.ts";
import { isDitto } from "./read-cell.ts";

// Place of a key in the table of columns: rows keep their cells by number, which is far quicker than by name.
const places = Object.fromEntries(registerColumns.map(({ key }, i) => [key, i])) as Readonly<
  Record<ColumnKey, number>
>;
const types: readonly ColumnType[] = registerColumns.map(({ type }) => type);

const BLANK: ReadCell = { state: "blank", value: null };

/** What the rows of one tab share. */
export interface RowTab {
  readonly table: TabTable;
  /** 0-based column of each register column in the order of the table of columns; -1 where the tab lacks it. */
  readonly columns: readonly number[];
  readonly context: CellContext;
  /** Heading of each column. */
  readonly headings: readonly string[];
  /** Values that merged cells lend to the cells they cover, by row and column. */
  readonly lent: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
}

/** Where the cells of the row at work lie: rows are read one after the other, and keeping all would fill the memory. */
export interface Desk {
  owner: number;
  readonly cells: (ReadCell | undefined)[];
}

/** An empty desk. */
export function desk(): Desk {
  return { owner: -1, cells: registerColumns.map(() => undefined) };
}

/** A row that counts: its village or its code is filled. */
export class RegisterRow {
  /** 0-based. */
  readonly row: number;
  /** All cells of the row as written. */
  readonly values: readonly CellValue[];

  private readonly home: RowTab & Desk;
  private readonly before: RegisterRow | null;
  private named: RowIdentity | undefined;

  /** `before`: the row above it in its tab that counts. */
  constructor(home: RowTab & Desk, row: number, before: RegisterRow | null) {
    this.home = home;
    this.before = before;
    this.row = row;
    this.values = home.table.values[row] ?? [];
  }

  /** Sheet id of its tab. */
  get tab(): number {
    return this.home.table.id;
  }

  /** Name of its tab. */
  get sheet(): string {
    return this.home.table.name;
  }

  /** How the row is found again. */
  get identity(): RowIdentity {
    this.named ??= rowIdentity(
      "register",
      (key) => this.values[this.home.columns[places[key as ColumnKey]] ?? -1] ?? "",
      this.values,
      this.row,
    );
    return this.named;
  }

  /** 0-based column of a key; -1 where its tab lacks it. */
  column(key: ColumnKey): number {
    return this.home.columns[places[key]] ?? -1;
  }

  /** A1 formula of a 0-based column, "" where there is none or formulas were not read. */
  formula(column: number): string {
    return this.home.table.formulas?.[this.row]?.[column] ?? "";
  }

  /** Heading of a 0-based column. */
  heading(column: number): string {
    return this.home.headings[column] ?? "";
  }

  /** What is written in a column; blank where the tab has no such column. */
  raw(key: ColumnKey): CellValue {
    return this.at(this.column(key));
  }

  /** What a ditto mark in a column means: what is written in the nearest row above without one; blank where nothing is. */
  above(key: ColumnKey): CellValue {
    let row = this.before;
    while (row !== null && isDitto(row.raw(key))) row = row.before;
    return row?.raw(key) ?? "";
  }

  /** As `raw`, by the column's place in the table of columns: for going through all of them. */
  rawAt(place: number): CellValue {
    return this.at(this.home.columns[place] ?? -1);
  }

  /** What that means; read once while this row is the one at work. */
  read(key: ColumnKey): ReadCell {
    return this.readAt(places[key]);
  }

  /** As `read`, by the column's place in the table of columns. */
  readAt(place: number): ReadCell {
    const { cells } = this.home;
    if (this.home.owner !== this.row) {
      cells.fill(undefined);
      this.home.owner = this.row;
    }
    const known = cells[place];
    if (known !== undefined) return known;
    const raw = this.at(this.home.columns[place] ?? -1);
    const cell = raw === "" ? BLANK : readCell(types[place] ?? "text", raw, this.home.context);
    cells[place] = cell;
    return cell;
  }

  /** The text a column means; "" where blank, unreadable or saying none. */
  text(key: ColumnKey): string {
    const { value } = this.read(key);
    return typeof value === "string" ? value : "";
  }

  /** The number a column means; null where blank, unreadable or saying none. */
  number(key: ColumnKey): number | null {
    const { value } = this.read(key);
    return typeof value === "number" ? value : null;
  }

  /** Whether one of the dates read so far was read by the spreadsheet's locale alone. */
  hasAmbiguousDate(): boolean {
    return this.home.owner === this.row && this.home.cells.some((cell) => cell?.ambiguous === true);
  }

  private at(column: number): CellValue {
    const value = this.values[column] ?? "";
    return value === "" ? (this.home.lent.get(this.row)?.get(column) ?? "") : value;
  }
}

/** Columns of a tab in the order that rows keep them. */
export function rowColumns(columns: ReadonlyMap<ColumnKey, number>): readonly number[] {
  return registerColumns.map(({ key }) => columns.get(key) ?? -1);
}
