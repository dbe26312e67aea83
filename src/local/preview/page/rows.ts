// Draws the cells of a layer: row by row, merged ones apart, long texts over empty neighbours.

import type { Rect } from "../../workbook/model.ts";
import type { CellView } from "../protocol.ts";
import { type Box, cellElement, div, leaning } from "./cell.ts";
import { areaAround, type Geometry, ROW_HEIGHT, spanOf, startOf } from "./geometry.ts";
import { type Layer, origin, type Range } from "./layers.ts";
import { cellOf, type OpenTab } from "./store.ts";
import { heightOf, PADDING, widthOf } from "./text.ts";

/** Draws the rows of a range that are not drawn yet. */
export function drawRows(layer: Layer, tab: OpenTab, lines: Geometry, range: Range): void {
  const [originLeft, originTop] = origin(layer.name, lines);
  const covered = coveredCells(tab.layout.merges, range);
  for (let row = range.top; row <= range.bottom; row++) {
    const height = spanOf(lines.rows, row, row);
    if (height === 0 || layer.drawn.has(row)) continue;
    const element = div("row");
    element.style.top = `${startOf(lines.rows, row) + originTop}px`;
    for (let column = range.left; column <= range.right; column++) {
      const width = spanOf(lines.columns, column, column);
      if (width === 0 || covered.has(`${row},${column}`)) continue;
      const cell = cellOf(tab, row, column);
      const box: Box = {
        left: startOf(lines.columns, column) + originLeft,
        top: 0,
        width,
        height,
        ...borrowed(tab, lines, covered, row, column, width, cell),
      };
      element.append(cellElement(cell, row, column, box));
    }
    // A pane without columns of its own has rows without cells; they are nothing to a screen reader.
    element.setAttribute("role", element.childElementCount > 0 ? "row" : "presentation");
    if (element.childElementCount > 0) element.setAttribute("aria-rowindex", String(row + 1));
    layer.drawn.set(row, element);
    layer.rows.append(element);
  }
}

/** Draws the merged areas that begin in a layer and reach into a range. */
export function drawMerges(layer: Layer, tab: OpenTab, lines: Geometry, range: Range): void {
  const [originLeft, originTop] = origin(layer.name, lines);
  const elements: HTMLElement[] = [];
  for (const merge of tab.layout.merges) {
    const apart =
      merge.top > range.bottom ||
      merge.bottom < range.top ||
      merge.left > range.right ||
      merge.right < range.left;
    const width = spanOf(lines.columns, merge.left, merge.right);
    const height = spanOf(lines.rows, merge.top, merge.bottom);
    if (apart || width === 0 || height === 0 || !beginsIn(layer, lines, merge)) continue;
    const left = startOf(lines.columns, merge.left) + originLeft;
    const top = startOf(lines.rows, merge.top) + originTop;
    const box: Box = { left, top, width, height, overLeft: 0, overRight: 0 };
    const element = cellElement(cellOf(tab, merge.top, merge.left), merge.top, merge.left, box);
    element.classList.add("merged");
    elements.push(element);
  }
  layer.merges.replaceChildren(...elements);
}

function beginsIn(layer: Layer, lines: Geometry, { top, left }: Rect): boolean {
  const above = top < lines.rows.frozen;
  const beside = left < lines.columns.frozen;
  return layer.name === (above ? (beside ? "corner" : "top") : beside ? "left" : "body");
}

/** Finds the heights that rows without a set height take by themselves; whether any changed in `known`. */
export function fitRows(
  tab: OpenTab,
  lines: Geometry,
  known: Map<number, number>,
  rows: Iterable<number> = tab.rows.keys(),
): boolean {
  const set = new Map(tab.layout.heights);
  let changed = false;
  for (const row of rows) {
    if (set.has(row)) continue;
    let height = ROW_HEIGHT;
    for (const [column, cell] of tab.rows.get(row) ?? []) {
      const area = areaAround(tab.layout.merges, row, column);
      // Merged cells do not make a row higher, as in Sheets.
      if (cell.text === "" || area.top !== area.bottom || area.left !== area.right) continue;
      height = Math.max(height, heightOf(cell, spanOf(lines.columns, column, column)));
    }
    if ((known.get(row) ?? ROW_HEIGHT) === height) continue;
    known.set(row, height);
    changed = true;
  }
  return changed;
}

/** Cells that a merged area hides within a range, and its first one, which is drawn apart. */
function coveredCells(merges: readonly Rect[], range: Range): Set<string> {
  const covered = new Set<string>();
  for (const merge of merges) {
    for (let row = Math.max(merge.top, range.top); row <= Math.min(merge.bottom, range.bottom); row++) {
      for (let column = merge.left; column <= merge.right; column++) covered.add(`${row},${column}`);
    }
  }
  return covered;
}

/** Room left and right that a text too long for its cell takes from empty neighbours, as far as it needs it. */
function borrowed(
  tab: OpenTab,
  lines: Geometry,
  covered: ReadonlySet<string>,
  row: number,
  column: number,
  width: number,
  cell: CellView | undefined,
): { overLeft: number; overRight: number } {
  const none = { overLeft: 0, overRight: 0 };
  if (cell === undefined || cell.text === "" || cell.kind !== undefined) return none;
  if (cell.look?.wrap !== undefined || cell.offers === "tick") return none;
  const missing = widthOf(cell.text, cell.look) + 2 * PADDING - width;
  if (missing <= 0) return none;
  const leans = leaning(cell);
  const reach = (direction: 1 | -1, need: number): number => {
    let room = 0;
    for (
      let next = column + direction;
      room < need && next >= 0 && next < lines.columns.count;
      next += direction
    ) {
      const neighbour = cellOf(tab, row, next);
      if ((neighbour !== undefined && neighbour.text !== "") || covered.has(`${row},${next}`)) break;
      room += spanOf(lines.columns, next, next);
    }
    return Math.min(room, need);
  };
  if (leans === "center") return { overLeft: reach(-1, missing / 2), overRight: reach(1, missing / 2) };
  return leans === "right"
    ? { overLeft: reach(-1, missing), overRight: 0 }
    : { overLeft: 0, overRight: reach(1, missing) };
}
