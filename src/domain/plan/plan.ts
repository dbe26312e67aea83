// The one plan of changes: what a decision wants done to the spreadsheet, as plain data that the ledger can keep.

import type { CellValue } from "../cell.ts";

/**
 * How a row is found again after others sorted, inserted or deleted rows.
 * Trusted in this order: the first of `keys` that exactly one row bears; else the row at `row`, or exactly one
 * other row, whose whole content has the same `print`; else the row is not found.
 */
export interface RowIdentity {
  /** Keys such as `code:64.09.01.2022` or `place:penajam|desa|sidorejo`, most trusted first; may be empty. */
  readonly keys: readonly string[];
  /** Fingerprint of the row's values when the plan was made. */
  readonly print: string;
  /** 0-based row at that time. */
  readonly row: number;
}

/** How a column is found again: by its register key, else its heading, else its place if the heading there is unknown. */
export interface ColumnIdentity {
  /** Key in the table of columns, where it is a known one. */
  readonly key?: string;
  /** Heading as written. */
  readonly heading: string;
  /** 0-based column at that time. */
  readonly index: number;
}

/** What a cell holds for the purpose of a change: the typed value or the formula, and its number format. */
export interface CellState {
  readonly value: CellValue;
  /** A1 formula where the cell has one; then `value` is only its last result. */
  readonly formula?: string;
  /** Number format; absent means "leave it as it is". */
  readonly format?: string;
}

/** The kinds of tables that edits can name; each kind knows which columns make up its row keys. */
export type TableKind =
  | "register"
  | "assistants"
  | "visits"
  | "settings"
  | "waivers"
  | "snapshots"
  | "progressSheet";

/** One cell to change, with what it must hold for the change to be made (compare before write). */
export interface Edit {
  /** Sheet id of the tab. */
  readonly tab: number;
  readonly table: TableKind;
  readonly row: RowIdentity;
  readonly column: ColumnIdentity;
  readonly from: CellState;
  readonly to: CellState;
}

/** A row of cells to add below the last row of a table; values by the heading they belong to. */
export interface NewRow {
  readonly tab: number;
  readonly table: TableKind;
  /** Values by column key (or heading where the table has no keys). */
  readonly values: Readonly<Record<string, CellValue>>;
}

/** A document metadata entry to set; null removes it. */
export interface MetadataChange {
  readonly key: string;
  /** Sheet id it hangs on; absent: the spreadsheet. */
  readonly tab?: number;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Changes in the hidden block of a progress sheet. They are named by what they belong to, not by their rows: staff may
 * insert rows above it.
 */
export interface BlockChange {
  /** Sheet id. */
  readonly tab: number;
  /** Placeholder (or the block's marker, for the cooperative's id), its text before, its text after. */
  readonly texts: readonly (readonly [string, string, string])[];
  /** Place of a print cell in the block's list, 0-based, its mark of a conflict before and after. */
  readonly marks: readonly (readonly [number, string, string])[];
}

/** Everything one decision wants changed. Undo of a plan is a plan too. */
export interface Plan {
  readonly edits: readonly Edit[];
  readonly rows: readonly NewRow[];
  readonly metadata: readonly MetadataChange[];
  readonly blocks?: readonly BlockChange[];
}

/**
 * An edit that was not made, and why: the cell changed since, its row or column is gone, the write was refused, or rows
 * or columns moved while it was written.
 */
export interface Skipped {
  readonly edit: Edit;
  readonly why:
    | "same"
    | "changed"
    | "rowGone"
    | "columnGone"
    | "tabGone"
    | "refused"
    | "formula"
    | "image"
    | "moved";
}
