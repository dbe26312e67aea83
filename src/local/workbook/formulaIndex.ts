// Which cells of a tab hold formulas, and which tabs those refer to; remembered until the tab changes.

import { type Node, readFormula, walk } from "./formula/syntax.ts";
import type { Cell, SheetData } from "./model.ts";

/** A cell with a formula and where it stands (0-based). */
export interface FormulaCell {
  row: number;
  column: number;
  cell: Cell;
}

/** The formulas of one tab that can be worked out. */
export interface FormulaIndex {
  cells: FormulaCell[];
  /** Names, in lower case, of the other tabs that its formulas name. */
  refersTo: ReadonlySet<string>;
  /** Whether a formula uses a named range, which may lie anywhere. */
  usesNames: boolean;
  /** Whether a formula depends on the time. */
  volatile: boolean;
}

/**
 * Functions of Sheets that are not worked out here (arrays that spill, other files, the web, references made of text).
 * A cell that uses one keeps the result its file brought; without one it is `#NAME?`.
 */
const NOT_WORKED_OUT = new Set(
  (
    "ARRAYFORMULA FILTER SORT SORTN UNIQUE QUERY SPLIT TRANSPOSE FLATTEN SEQUENCE INDIRECT OFFSET LET LAMBDA MAP " +
    "BYROW BYCOL REDUCE SCAN IMPORTRANGE IMPORTXML IMPORTHTML IMPORTDATA IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE " +
    "IMAGE SPARKLINE"
  ).split(" "),
);

const known = new WeakMap<SheetData, FormulaIndex>();
const trees = new Map<string, Node>();
const MOST_TREES = 200_000;

/** The tree of a formula; trees are kept, since sheets made from a template share their formulas' texts. */
export function treeOf(formula: string): Node {
  const found = trees.get(formula);
  if (found !== undefined) return found;
  if (trees.size >= MOST_TREES) trees.clear();
  const tree = readFormula(formula);
  trees.set(formula, tree);
  return tree;
}

/** The formulas of a tab as last looked for; looked for now when forgotten or never done. */
export function formulasOf(sheet: SheetData): FormulaIndex {
  const found = known.get(sheet);
  if (found !== undefined) return found;
  const cells: FormulaCell[] = [];
  const refersTo = new Set<string>();
  let usesNames = false;
  let volatile = false;
  for (const [row, columns] of sheet.cells) {
    for (const [column, cell] of columns) {
      if (cell.formula === undefined) continue;
      let isKept = false;
      walk(treeOf(cell.formula), (node) => {
        if (node.kind === "call" && NOT_WORKED_OUT.has(node.name)) isKept = cell.value !== "";
        else if (node.kind === "reference" && node.reference.tab !== undefined) {
          refersTo.add(node.reference.tab.toLowerCase());
        } else if (node.kind === "name") usesNames = true;
        else if (node.kind === "call" && (node.name === "TODAY" || node.name === "NOW")) volatile = true;
      });
      if (!isKept) cells.push({ row, column, cell });
    }
  }
  const index = { cells, refersTo, usesNames, volatile };
  known.set(sheet, index);
  return index;
}

/** Whether a tab's formulas are known; if not, they have not been worked out since it changed. */
export function isKnown(sheet: SheetData): boolean {
  return known.has(sheet);
}

/** Makes the next `recalculate` look for and work out the tab's formulas anew. */
export function forgetFormulas(sheet: SheetData): void {
  known.delete(sheet);
}
