// The four layers of a tab: where each begins, and the letters and numbers at its edge.

import { columnLetters } from "../../../domain/table.ts";
import { div, place } from "./cell.ts";
import { type Geometry, spanOf, startOf } from "./geometry.ts";

/** Size of the row numbers and column letters. */
export const HEAD_WIDTH = 46;
export const HEAD_HEIGHT = 24;
/** Thickness of the bar that ends the frozen rows or columns. */
const BAR = 4;

/** The four layers by their place. */
export type LayerName = "corner" | "top" | "left" | "body";

/** One layer: cells, merged cells, heads and selection marks, each in its own holder. */
export interface Layer {
  name: LayerName;
  element: HTMLElement;
  rows: HTMLElement;
  merges: HTMLElement;
  heads: HTMLElement;
  marks: HTMLElement;
  /** Rows that are drawn, by number. */
  drawn: Map<number, HTMLElement>;
}

/** First and last row and column that are drawn. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A layer with nothing in it. */
export function newLayer(name: LayerName): Layer {
  const element = div(`layer ${name}`);
  const [rows, merges, marks, heads] = [div("rows"), div("merges"), div("marks"), div("heads")];
  element.append(rows, merges, marks, heads);
  return { name, element, rows, merges, heads, marks, drawn: new Map() };
}

/** Whether a layer holds the frozen rows, or the frozen columns. */
export function isAbove(name: LayerName): boolean {
  return name === "corner" || name === "top";
}

export function isBeside(name: LayerName): boolean {
  return name === "corner" || name === "left";
}

/** Pixels of the bar after so many frozen rows or columns. */
export function barOf(frozen: number): number {
  return frozen > 0 ? BAR : 0;
}

/** What to add to a place on the tab to get the place in a layer. */
export function origin(name: LayerName, lines: Geometry): [left: number, top: number] {
  return [
    isBeside(name) ? HEAD_WIDTH : -startOf(lines.columns, lines.columns.frozen),
    isAbove(name) ? HEAD_HEIGHT : -startOf(lines.rows, lines.rows.frozen),
  ];
}

/** The part of a range that a layer draws; its frozen part where it is a frozen layer. */
export function partOf(name: LayerName, lines: Geometry, range: Range): Range {
  return {
    top: isAbove(name) ? 0 : range.top,
    bottom: isAbove(name) ? lines.rows.frozen - 1 : range.bottom,
    left: isBeside(name) ? 0 : range.left,
    right: isBeside(name) ? lines.columns.frozen - 1 : range.right,
  };
}

/** Draws the letters and numbers of a layer. */
export function drawHeads(layer: Layer, lines: Geometry, range: Range): void {
  const [originLeft, originTop] = origin(layer.name, lines);
  const heads: HTMLElement[] = [];
  for (let column = range.left; isAbove(layer.name) && column <= range.right; column++) {
    const width = spanOf(lines.columns, column, column);
    if (width === 0) continue;
    const head = headElement(columnLetters(column), "letter");
    head.dataset.column = String(column);
    const handle = div("handle");
    handle.dataset.resize = String(column);
    head.append(handle);
    place(head, startOf(lines.columns, column) + originLeft, 0, width, HEAD_HEIGHT);
    heads.push(head);
  }
  for (let row = range.top; isBeside(layer.name) && row <= range.bottom; row++) {
    const height = spanOf(lines.rows, row, row);
    if (height === 0) continue;
    const head = headElement(String(row + 1), "number");
    head.dataset.row = String(row);
    place(head, 0, startOf(lines.rows, row) + originTop, HEAD_WIDTH, height);
    heads.push(head);
  }
  if (layer.name === "corner") {
    const all = headElement("", "all");
    place(all, 0, 0, HEAD_WIDTH, HEAD_HEIGHT);
    heads.push(all);
  }
  layer.heads.replaceChildren(...heads);
}

/** A letter or number beside the cells; each cell and the name box say their address themselves. */
function headElement(text: string, kind: string): HTMLElement {
  const head = div(`head ${kind}`);
  head.setAttribute("aria-hidden", "true");
  head.textContent = text;
  return head;
}
