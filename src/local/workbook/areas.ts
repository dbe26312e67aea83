// Rectangles of cells: their names, and few of them for many cells.

import { a1 } from "../../domain/table.ts";
import type { Rect } from "./model.ts";
import { readReference, rectOf } from "./references.ts";

/** A1 name of a rectangle: `A1:B7`, a single cell `C3`. */
export function nameOf(area: Rect): string {
  const first = a1(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${a1(area.bottom, area.right)}`;
}

/** The rectangle of an A1 name (`$` ignored), open sides cut to the bounds given; undefined when it is none. */
export function areaNamed(name: string, rowCount: number, columnCount: number): Rect | undefined {
  const reference = readReference(name);
  if (reference === undefined) return undefined;
  const area = rectOf(reference);
  const cut = {
    ...area,
    bottom: Math.min(area.bottom, rowCount - 1),
    right: Math.min(area.right, columnCount - 1),
  };
  return cut.top > cut.bottom || cut.left > cut.right ? undefined : cut;
}

/** Whether `inner` lies wholly in `outer`. */
export function inside(inner: Rect, outer: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

/** Rectangles that together cover exactly the cells given, in few pieces: columns' runs, joined where neighbours are alike. */
export function gather(cells: readonly { row: number; column: number }[]): Rect[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rect[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, Rect>();
  const found: Rect[] = [];
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}`;
    const before = open.get(key);
    if (before?.right === run.left - 1) before.right = run.right;
    else {
      found.push(run);
      open.set(key, run);
    }
  }
  return found;
}
