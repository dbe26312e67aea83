// One row of the register: where it stands, what is written, what it means.

import type { CellValue } from "../cell.ts";
import type { RowIdentity } from "../plan/plan.ts";
import type { ReadCell } from "./cells.ts";
import type { ColumnKey } from "./columns.ts";

/** A row that counts: its village or its code is filled. */
export interface RegisterRow {
  /** Sheet id and name of the tab it stands on. */
  readonly tab: number;
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  /** Computed when first asked for. */
  readonly identity: RowIdentity;
  /** What is written in a column; blank where the register has no such column. */
  raw(key: ColumnKey): CellValue;
  /** What that means; computed once. */
  read(key: ColumnKey): ReadCell;
}
