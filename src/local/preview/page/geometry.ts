// Where rows and columns of a tab lie, in pixels: sizes, hidden ones, frozen ones.

import type { Rect } from "../../workbook/model.ts";
import type { LayoutView } from "../protocol.ts";

/** Google's default sizes, in pixels. */
export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;

/** One direction of a tab: how many rows (or columns) there are and where each begins. */
export interface Axis {
  readonly count: number;
  /** First one that is not frozen. */
  readonly frozen: number;
  /** Where each begins; one entry more than there are, the last being the whole length. */
  readonly starts: Float64Array;
}

/** Builds an axis; `sizes` are those that differ from `usual`, hidden ones take no room. */
export function axis(
  count: number,
  frozen: number,
  usual: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): Axis {
  const starts = new Float64Array(count + 1);
  let at = 0;
  for (let index = 0; index < count; index++) {
    starts[index] = at;
    if (!hidden.has(index)) at += sizes.get(index) ?? usual;
  }
  starts[count] = at;
  return { count, frozen: Math.min(frozen, count), starts };
}

/** Pixel at which an index begins; the end of the axis for one beyond it. */
export function startOf(line: Axis, index: number): number {
  return line.starts[Math.min(Math.max(index, 0), line.count)] ?? 0;
}

/** Pixels that `first` to `last` take together. */
export function spanOf(line: Axis, first: number, last: number): number {
  return startOf(line, last + 1) - startOf(line, first);
}

/** Index at a pixel (the last one beyond the end); hidden ones are never named. */
export function indexAt(line: Axis, pixel: number): number {
  let low = 0;
  let high = line.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(line, middle + 1) > pixel) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, Math.max(0, line.count - 1));
}

/** The next index in a direction (+1, -1) that takes room; stays where there is none. */
export function step(line: Axis, index: number, direction: 1 | -1): number {
  for (let next = index + direction; next >= 0 && next < line.count; next += direction) {
    if (spanOf(line, next, next) > 0) return next;
  }
  return index;
}

/** Both axes of a tab. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Builds both axes of a layout; `fitted` are heights that rows take by themselves because their text is wrapped. */
export function geometry(layout: LayoutView, fitted: ReadonlyMap<number, number>): Geometry {
  const heights = new Map([...fitted, ...layout.heights]);
  return {
    rows: axis(layout.rowCount, layout.frozenRows, ROW_HEIGHT, heights, new Set(layout.hiddenRows)),
    columns: axis(
      layout.columnCount,
      layout.frozenColumns,
      COLUMN_WIDTH,
      new Map(layout.widths),
      new Set(layout.hiddenColumns),
    ),
  };
}

/** The merged area that holds a cell, or the cell itself. */
export function areaAround(merges: readonly Rect[], row: number, column: number): Rect {
  const found = merges.find((area) => contains(area, row, column));
  return found ?? { top: row, left: column, bottom: row, right: column };
}

/** Whether an area holds a cell. */
export function contains(area: Rect, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The smallest area that holds both, grown until it cuts no merged area. */
export function union(merges: readonly Rect[], a: Rect, b: Rect): Rect {
  let whole: Rect = {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const merge of merges) {
      const apart =
        merge.top > whole.bottom ||
        merge.bottom < whole.top ||
        merge.left > whole.right ||
        merge.right < whole.left;
      const inside = contains(whole, merge.top, merge.left) && contains(whole, merge.bottom, merge.right);
      if (apart || inside) continue;
      whole = {
        top: Math.min(whole.top, merge.top),
        left: Math.min(whole.left, merge.left),
        bottom: Math.max(whole.bottom, merge.bottom),
        right: Math.max(whole.right, merge.right),
      };
      grown = true;
    }
  }
  return whole;
}
