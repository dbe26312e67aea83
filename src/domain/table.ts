// A tab of the spreadsheet as plain data: what the add-on reads, one grid for each kind of data.

import type { CellValue } from "./cell.ts";

/** A rectangle of cells; all four bounds are 0-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The smallest area that holds all these cells, 0-based; null for none. */
export function boundsOf(cells: readonly { readonly row: number; readonly column: number }[]): Area | null {
  let bounds: Area | null = null;
  for (const { row, column } of cells) {
    bounds ??= { top: row, left: column, bottom: row, right: column };
    bounds = {
      top: Math.min(bounds.top, row),
      left: Math.min(bounds.left, column),
      bottom: Math.max(bounds.bottom, row),
      right: Math.max(bounds.right, column),
    };
  }
  return bounds;
}

/** One tab as read from its first cell to its last used one; every grid has the same size, row 0 is the tab's row 1. */
export interface TabTable {
  /** The tab's sheet id: it stays when the tab is renamed or moved. */
  readonly id: number;
  readonly name: string;
  /** Position among the tabs, 0-based. */
  readonly index: number;
  readonly values: readonly (readonly CellValue[])[];
  /** A1 formula of each cell, "" where there is none; only where it was asked for. */
  readonly formulas?: readonly (readonly string[])[];
  /** Number format of each cell; only where it was asked for. */
  readonly formats?: readonly (readonly string[])[];
  /** Background `#rrggbb` of each cell; only where it was asked for. */
  readonly backgrounds?: readonly (readonly string[])[];
  /** Note of each cell, "" where there is none; only where it was asked for. */
  readonly notes?: readonly (readonly string[])[];
  /** Merged areas; only where they were asked for. */
  readonly merges?: readonly Area[];
}

/** The cell at a 0-based row and column; blank beyond the used area. */
export function cellAt(table: TabTable, row: number, column: number): CellValue {
  return table.values[row]?.[column] ?? "";
}

/** A1 name of a 0-based row and column: (0, 27) is `AB1`. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Letters of a 0-based column: 0 is `A`, 27 is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of letters: `A` is 0, `AB` is 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
