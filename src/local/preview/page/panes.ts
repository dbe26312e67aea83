// Draws the part of a tab that is in view into four layers: corner, top, left (frozen) and body.

import { columnLetters } from "../../../domain/table.ts";
import type { Rect } from "../../workbook/model.ts";
import type { CellView } from "../protocol.ts";
import { type Box, cellElement, div, leaning, place } from "./cell.ts";
import { type Geometry, geometry, indexAt, spanOf, startOf } from "./geometry.ts";
import { cellOf, type OpenTab } from "./store.ts";
import { heightOf, PADDING, widthOf } from "./text.ts";

/** Size of the row numbers and column letters. */
export const HEAD_WIDTH = 46;
export const HEAD_HEIGHT = 24;

/** Thickness of the bar that ends the frozen rows or columns, and the room beyond the last cell. */
const BAR = 4;
const ROOM = 60;

/** Rows and columns drawn beyond what is in view. */
const MARGIN_ROWS = 8;
const MARGIN_COLUMNS = 2;

/** The four layers by their place. */
export type LayerName = "corner" | "top" | "left" | "body";

/** One layer: cells, merged cells, heads and selection marks, each in its own holder. */
interface Layer {
  name: LayerName;
  element: HTMLElement;
  rows: HTMLElement;
  merges: HTMLElement;
  heads: HTMLElement;
  marks: HTMLElement;
  drawn: Map<number, HTMLElement>;
}

/** First and last row and column that are drawn in the body. */
interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The drawn tab: scrolls by itself; `onNeed` is told which rows are in view. */
export class Panes {
  readonly scroller: HTMLElement;
  readonly sheet: HTMLElement;
  readonly layers: readonly Layer[];
  /** Holds what floats over the cells. */
  readonly chartHolder = div("charts");
  tab: OpenTab | undefined;
  geometry: Geometry | undefined;
  private range: Range | undefined;
  private readonly fitted = new Map<OpenTab, Map<number, number>>();
  private readonly onNeed: (first: number, last: number) => void;
  private readonly onDrawn: () => void;

  constructor(scroller: HTMLElement, onNeed: (first: number, last: number) => void, onDrawn: () => void) {
    this.scroller = scroller;
    this.onNeed = onNeed;
    this.onDrawn = onDrawn;
    this.sheet = div("sheet");
    this.layers = (["body", "left", "top", "corner"] as const).map(newLayer);
    this.sheet.append(...this.layers.map((layer) => layer.element), this.chartHolder);
    scroller.append(this.sheet);
    scroller.addEventListener("scroll", () => this.draw(), { passive: true });
    new ResizeObserver(() => this.draw()).observe(scroller);
  }

  /** Shows a tab from its beginning, or draws it anew after its layout changed. */
  show(tab: OpenTab): void {
    const same = this.tab === tab;
    this.tab = tab;
    this.geometry = geometry(tab.layout, this.fits(tab));
    if (this.fit(tab, undefined)) this.geometry = geometry(tab.layout, this.fits(tab));
    this.measure(this.geometry);
    this.sheet.classList.toggle("plain", tab.layout.hideGridlines);
    if (!same) this.scroller.scrollTo(0, 0);
    this.redraw();
  }

  /** Draws rows anew after their cells changed; all where none is named. */
  refresh(rows?: readonly number[]): void {
    const { tab, geometry: lines } = this;
    if (tab === undefined || lines === undefined) return;
    if (this.fit(tab, rows)) {
      this.show(tab);
      return;
    }
    // A text may reach over its neighbours, so whole rows are drawn anew, never single cells.
    for (const layer of this.layers) for (const row of rows ?? layer.drawn.keys()) this.drop(layer, row);
    this.draw(true);
  }

  /** Scrolls a cell into view. */
  reveal(row: number, column: number): void {
    const lines = this.geometry;
    if (lines === undefined) return;
    const { scroller } = this;
    const frozenHeight = startOf(lines.rows, lines.rows.frozen);
    const frozenWidth = startOf(lines.columns, lines.columns.frozen);
    if (row >= lines.rows.frozen) {
      const top = startOf(lines.rows, row) - frozenHeight;
      const room = scroller.clientHeight - HEAD_HEIGHT - frozenHeight;
      const over = top + spanOf(lines.rows, row, row) - room;
      if (scroller.scrollTop > top) scroller.scrollTop = top;
      else if (scroller.scrollTop < over) scroller.scrollTop = Math.min(over + 4, top);
    }
    if (column >= lines.columns.frozen) {
      const left = startOf(lines.columns, column) - frozenWidth;
      const room = scroller.clientWidth - HEAD_WIDTH - frozenWidth;
      const over = left + spanOf(lines.columns, column, column) - room;
      if (scroller.scrollLeft > left) scroller.scrollLeft = left;
      else if (scroller.scrollLeft < over) scroller.scrollLeft = Math.min(over + 4, left);
    }
    this.draw();
  }

  /** Rows that fit into view, for Page Up and Page Down. */
  pageRows(): number {
    return Math.max(1, Math.floor((this.scroller.clientHeight - HEAD_HEIGHT) / 21) - 2);
  }

  /** The cell under a point of the window; `head` when the point is on letters or numbers. */
  cellAt(x: number, y: number): { row: number; column: number; head?: "row" | "column" | "all" } | undefined {
    const lines = this.geometry;
    if (lines === undefined) return undefined;
    const bounds = this.scroller.getBoundingClientRect();
    const beside = x - bounds.left - HEAD_WIDTH;
    const frozenWidth = startOf(lines.columns, lines.columns.frozen);
    const across =
      beside < frozenWidth ? beside : Math.max(frozenWidth - 1, beside - barOf(lines.columns.frozen));
    const below = y - bounds.top - HEAD_HEIGHT;
    const frozenHeight = startOf(lines.rows, lines.rows.frozen);
    // On the bar below the frozen rows the last of them is meant.
    const down = below < frozenHeight ? below : Math.max(frozenHeight - 1, below - barOf(lines.rows.frozen));
    const overRows = down >= frozenHeight ? this.scroller.scrollTop : 0;
    const overColumns = across >= frozenWidth ? this.scroller.scrollLeft : 0;
    const row = indexAt(lines.rows, Math.max(0, down + overRows));
    const column = indexAt(lines.columns, Math.max(0, across + overColumns));
    if (across < 0 && down < 0) return { row, column, head: "all" };
    if (across < 0) return { row, column, head: "row" };
    return down < 0 ? { row, column, head: "column" } : { row, column };
  }

  /** Box of an area in each layer's own pixels. */
  boxIn(layer: Layer, area: Rect): { left: number; top: number; width: number; height: number } | undefined {
    const lines = this.geometry;
    if (lines === undefined) return undefined;
    const [left, top] = this.origin(layer.name, lines);
    return {
      left: startOf(lines.columns, area.left) + left,
      top: startOf(lines.rows, area.top) + top,
      width: spanOf(lines.columns, area.left, area.right),
      height: spanOf(lines.rows, area.top, area.bottom),
    };
  }

  /** The layer that draws a cell. */
  layerOf(row: number, column: number): Layer | undefined {
    const lines = this.geometry;
    if (lines === undefined) return undefined;
    const name: LayerName =
      row < lines.rows.frozen
        ? column < lines.columns.frozen
          ? "corner"
          : "top"
        : column < lines.columns.frozen
          ? "left"
          : "body";
    return this.layers.find((layer) => layer.name === name);
  }

  /** Draws everything anew. */
  redraw(): void {
    for (const layer of this.layers) {
      for (const row of [...layer.drawn.keys()]) this.drop(layer, row);
    }
    this.range = undefined;
    this.draw(true);
  }

  private draw(force = false): void {
    const { tab, geometry: lines } = this;
    if (tab === undefined || lines === undefined || lines.rows.count === 0) return;
    const view = this.view(lines);
    this.onNeed(0, Math.max(0, lines.rows.frozen - 1));
    this.onNeed(view.top, view.bottom);
    const old = this.range;
    const inside =
      old !== undefined &&
      view.top >= old.top &&
      view.bottom <= old.bottom &&
      view.left >= old.left &&
      view.right <= old.right;
    if (inside && !force) return;
    const range: Range = inside
      ? old
      : {
          top: Math.max(lines.rows.frozen, view.top - MARGIN_ROWS),
          bottom: Math.min(lines.rows.count - 1, view.bottom + MARGIN_ROWS),
          left: Math.max(lines.columns.frozen, view.left - MARGIN_COLUMNS),
          right: Math.min(lines.columns.count - 1, view.right + MARGIN_COLUMNS),
        };
    const sideways = old !== undefined && (old.left !== range.left || old.right !== range.right);
    this.range = range;
    for (const layer of this.layers) {
      const rows =
        layer.name === "body" || layer.name === "left"
          ? [range.top, range.bottom]
          : [0, lines.rows.frozen - 1];
      const columns =
        layer.name === "body" || layer.name === "top"
          ? [range.left, range.right]
          : [0, lines.columns.frozen - 1];
      const [top = 0, bottom = -1] = rows;
      const [left = 0, right = -1] = columns;
      for (const row of [...layer.drawn.keys()]) {
        if (row < top || row > bottom || sideways) this.drop(layer, row);
      }
      this.drawRows(layer, tab, lines, { top, bottom, left, right });
      this.drawMerges(layer, tab, { top, bottom, left, right });
      this.drawHeads(layer, lines, { top, bottom, left, right });
    }
    this.onDrawn();
  }

  private view(lines: Geometry): Range {
    const { scroller } = this;
    const top = startOf(lines.rows, lines.rows.frozen) + scroller.scrollTop;
    const left = startOf(lines.columns, lines.columns.frozen) + scroller.scrollLeft;
    return {
      top: indexAt(lines.rows, top),
      bottom: indexAt(lines.rows, top + scroller.clientHeight),
      left: indexAt(lines.columns, left),
      right: indexAt(lines.columns, left + scroller.clientWidth),
    };
  }

  private origin(name: LayerName, lines: Geometry): [number, number] {
    const left =
      name === "corner" || name === "left" ? HEAD_WIDTH : -startOf(lines.columns, lines.columns.frozen);
    const top = name === "corner" || name === "top" ? HEAD_HEIGHT : -startOf(lines.rows, lines.rows.frozen);
    return [left, top];
  }

  private drawRows(layer: Layer, tab: OpenTab, lines: Geometry, range: Range): void {
    const [originLeft, originTop] = this.origin(layer.name, lines);
    const covered = coveredCells(tab.layout.merges, range);
    for (let row = range.top; row <= range.bottom; row++) {
      const height = spanOf(lines.rows, row, row);
      if (height === 0 || layer.drawn.has(row)) continue;
      const element = div("row");
      element.setAttribute("role", "row");
      element.setAttribute("aria-rowindex", String(row + 1));
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
      layer.drawn.set(row, element);
      layer.rows.append(element);
    }
  }

  private drawMerges(layer: Layer, tab: OpenTab, range: Range): void {
    layer.merges.replaceChildren();
    for (const merge of tab.layout.merges) {
      if (merge.top > range.bottom || merge.bottom < range.top) continue;
      if (merge.left > range.right || merge.right < range.left) continue;
      if (this.layerOf(merge.top, merge.left) !== layer) continue;
      const box = this.boxIn(layer, merge);
      if (box === undefined || box.width === 0 || box.height === 0) continue;
      const element = cellElement(cellOf(tab, merge.top, merge.left), merge.top, merge.left, {
        ...box,
        overLeft: 0,
        overRight: 0,
      });
      element.classList.add("merged");
      layer.merges.append(element);
    }
  }

  private drawHeads(layer: Layer, lines: Geometry, range: Range): void {
    const [originLeft, originTop] = this.origin(layer.name, lines);
    const heads: HTMLElement[] = [];
    if (layer.name === "corner" || layer.name === "top") {
      for (let column = range.left; column <= range.right; column++) {
        const width = spanOf(lines.columns, column, column);
        if (width === 0) continue;
        const head = headElement("columnheader", columnLetters(column), "letter");
        head.dataset.column = String(column);
        const handle = div("handle");
        handle.dataset.resize = String(column);
        head.append(handle);
        place(head, startOf(lines.columns, column) + originLeft, 0, width, HEAD_HEIGHT);
        heads.push(head);
      }
    }
    if (layer.name === "corner" || layer.name === "left") {
      for (let row = range.top; row <= range.bottom; row++) {
        const height = spanOf(lines.rows, row, row);
        if (height === 0) continue;
        const head = headElement("rowheader", String(row + 1), "number");
        head.dataset.row = String(row);
        place(head, 0, startOf(lines.rows, row) + originTop, HEAD_WIDTH, height);
        heads.push(head);
      }
    }
    if (layer.name === "corner") {
      const all = headElement("presentation", "", "all");
      place(all, 0, 0, HEAD_WIDTH, HEAD_HEIGHT);
      heads.push(all);
    }
    layer.heads.replaceChildren(...heads);
  }

  private drop(layer: Layer, row: number): void {
    layer.drawn.get(row)?.remove();
    layer.drawn.delete(row);
  }

  private measure(lines: Geometry): void {
    const frozenWidth =
      startOf(lines.columns, lines.columns.frozen) + HEAD_WIDTH + barOf(lines.columns.frozen);
    const frozenHeight = startOf(lines.rows, lines.rows.frozen) + HEAD_HEIGHT + barOf(lines.rows.frozen);
    const width = startOf(lines.columns, lines.columns.count) - startOf(lines.columns, lines.columns.frozen);
    const height = startOf(lines.rows, lines.rows.count) - startOf(lines.rows, lines.rows.frozen);
    this.sheet.style.gridTemplate = `${frozenHeight}px ${height + ROOM}px / ${frozenWidth}px ${width + ROOM}px`;
    for (const { name, element } of this.layers) {
      const beside = name === "corner" || name === "left";
      const above = name === "corner" || name === "top";
      element.style.width = `${beside ? frozenWidth : width}px`;
      element.style.height = `${above ? frozenHeight : height}px`;
      element.classList.toggle("bar-below", above && lines.rows.frozen > 0);
      element.classList.toggle("bar-beside", beside && lines.columns.frozen > 0);
    }
  }

  private fits(tab: OpenTab): Map<number, number> {
    const known = this.fitted.get(tab) ?? new Map<number, number>();
    this.fitted.set(tab, known);
    return known;
  }

  /** Finds the heights that rows without a set height need; whether any changed. */
  private fit(tab: OpenTab, rows: readonly number[] | undefined): boolean {
    const lines = this.geometry;
    if (lines === undefined) return false;
    const set = new Map(tab.layout.heights);
    const known = this.fits(tab);
    let changed = false;
    for (const row of rows ?? tab.rows.keys()) {
      if (set.has(row)) continue;
      let height = 0;
      for (const [column, cell] of tab.rows.get(row) ?? []) {
        if (
          cell.text === "" ||
          tab.layout.merges.some(
            (merge) =>
              row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
          )
        )
          continue;
        height = Math.max(height, heightOf(cell, spanOf(lines.columns, column, column)));
      }
      if ((known.get(row) ?? 21) === Math.max(21, height)) continue;
      known.set(row, Math.max(21, height));
      changed = true;
    }
    return changed;
  }
}

function barOf(frozen: number): number {
  return frozen > 0 ? BAR : 0;
}

function newLayer(name: LayerName): Layer {
  const element = div(`layer ${name}`);
  const [rows, merges, marks, heads] = [div("rows"), div("merges"), div("marks"), div("heads")];
  element.append(rows, merges, marks, heads);
  return { name, element, rows, merges, heads, marks, drawn: new Map() };
}

function headElement(role: string, text: string, kind: string): HTMLElement {
  const head = div(`head ${kind}`);
  head.setAttribute("role", role);
  head.textContent = text;
  return head;
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
