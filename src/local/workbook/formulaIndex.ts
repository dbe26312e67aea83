// Which cells of a tab hold formulas, and which tabs those refer to; remembered until the tab changes.

import type { Cell, SheetData } from "./model.ts";

/** A cell with a formula and where it stands (0-based). */
export interface FormulaCell {
  row: number;
  column: number;
  cell: Cell;
}

const known = new WeakMap<SheetData, FormulaCell[]>();

/** The formula cells of a tab as last looked for; looked for now when forgotten or never done. */
export function formulaCells(sheet: SheetData): readonly FormulaCell[] {
  const found = known.get(sheet);
  if (found !== undefined) return found;
  const list: FormulaCell[] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula !== undefined) list.push({ row, column, cell });
    }
  }
  known.set(sheet, list);
  return list;
}

/** Whether a tab's formula cells are known; if not, its formulas have not been worked out since it changed. */
export function isKnown(sheet: SheetData): boolean {
  return known.has(sheet);
}

/** Makes the next `recalculate` look for and work out the tab's formulas anew. */
export function forgetFormulas(sheet: SheetData): void {
  known.delete(sheet);
}
