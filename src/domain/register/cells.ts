// Reading one cell: what was written becomes a typed value, or a reason why not.

import type { CellValue } from "../cell.ts";

/** What a cell means. Dates are `YYYY-MM-DD`, stages their number 1 to 9, lists arrays, yes/no booleans. */
export type CellMeaning = string | number | boolean | readonly string[];

/** Why a cell cannot be read. */
export type Unreadable =
  | "form"
  | "digits"
  | "lostDigits"
  | "lostZero"
  | "range"
  | "error"
  | "word"
  | "date"
  | "month"
  | "year"
  | "otherKind";

/** A cell as read. */
export interface ReadCell {
  /** `blank`: nothing there. `ok`: understood. `unreadable`: something there that cannot be understood. */
  readonly state: "blank" | "ok" | "unreadable";
  /** What it means; null where blank or unreadable, and where the cell itself says "none" (`-`, `belum ada`, `n/a`). */
  readonly value: CellMeaning | null;
  /** The office's way of writing the same value, where the cell is written another way and the meaning is certain. */
  readonly tidy?: CellValue;
  /** A likely value where the meaning is not certain; someone must accept it. */
  readonly likely?: CellValue;
  /** Why it is unreadable. */
  readonly why?: Unreadable;
  /** A date that could be read with day and month exchanged; read as the spreadsheet's locale does. */
  readonly ambiguous?: true;
}
