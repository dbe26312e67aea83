// Cutting an area of cells and pasting it elsewhere, as Range.moveTo: what refers to the cells follows them.
// Protections, conditional formats and developer metadata stay where they are; references to cells that are overwritten too.

import { inside } from "./areas.ts";
import { means, rewriteEverywhere } from "./follow.ts";
import { forgetFormulas } from "./formulaIndex.ts";
import type { Cell, Rect, SheetData, WorkbookData } from "./model.ts";
import { type Reference, rectOf, rewriteFormula } from "./references.ts";

/** An area of a tab. */
interface Block {
  readonly sheet: SheetData;
  readonly area: Rect;
}

/**
 * Moves cells with all that is in them, their merges, and the named ranges that lie wholly among them. Formulas that
 * refer to them follow; their own keep naming what they named. `to` has the size of `from`.
 */
export function moveArea(workbook: WorkbookData, from: Block, to: Block): void {
  const down = to.area.top - from.area.top;
  const across = to.area.left - from.area.left;
  const shifted = (area: Rect): Rect => ({
    top: area.top + down,
    left: area.left + across,
    bottom: area.bottom + down,
    right: area.right + across,
  });
  rewriteEverywhere(workbook, from.sheet, (home) => {
    const isThat = means(from.sheet, home);
    return (reference) =>
      isThat(reference) && inside(rectOf(reference), from.area)
        ? follow(reference, down, across, from.sheet === to.sheet ? undefined : to.sheet.name)
        : reference;
  });
  for (const named of workbook.namedRanges) {
    if (named.sheetId !== from.sheet.id || !inside(named.area, from.area)) continue;
    Object.assign(named, { sheetId: to.sheet.id, area: shifted(named.area) });
  }
  const merges = from.sheet.merges.filter((merge) => inside(merge, from.area));
  from.sheet.merges = from.sheet.merges.filter((merge) => !merges.includes(merge));
  to.sheet.merges = [...to.sheet.merges.filter((merge) => !inside(merge, to.area)), ...merges.map(shifted)];
  const taken = takeOut(from.sheet, from.area);
  takeOut(to.sheet, to.area);
  for (const [row, column, cell] of taken) {
    if (cell.formula !== undefined && from.sheet !== to.sheet) cell.formula = named(cell.formula, from.sheet);
    const cells = to.sheet.cells.get(row + down) ?? new Map<number, Cell>();
    to.sheet.cells.set(row + down, cells.set(column + across, cell));
  }
  forgetFormulas(from.sheet);
  forgetFormulas(to.sheet);
}

function follow(reference: Reference, down: number, across: number, tab: string | undefined): Reference {
  const end = ({ row, column, ...rest }: Reference["from"]): Reference["from"] => ({
    ...rest,
    ...(row !== undefined && { row: row + down }),
    ...(column !== undefined && { column: column + across }),
  });
  return {
    ...reference,
    ...(tab !== undefined && { tab }),
    from: end(reference.from),
    ...(reference.to && { to: end(reference.to) }),
  };
}

/** A formula whose references without a tab name the tab that it leaves. */
function named(formula: string, { name }: SheetData): string {
  return rewriteFormula(formula, (reference) =>
    reference.tab === undefined ? { ...reference, tab: name } : reference,
  );
}

function takeOut(sheet: SheetData, area: Rect): [number, number, Cell][] {
  const taken: [number, number, Cell][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.cells.get(row);
    for (const [column, cell] of [...(cells ?? [])]) {
      if (column < area.left || column > area.right) continue;
      taken.push([row, column, cell]);
      cells?.delete(column);
    }
    if (cells?.size === 0) sheet.cells.delete(row);
  }
  return taken;
}
