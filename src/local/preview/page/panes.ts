// Draws the part of a tab that is in view into four layers: corner, top, left (frozen) and body.

import type { Rect } from "../../workbook/model.ts";
import { div } from "./cell.ts";
import { drawCharts } from "./charts.ts";
import { type Geometry, geometry, indexAt, spanOf, startOf } from "./geometry.ts";
import {
  barOf,
  drawHeads,
  HEAD_HEIGHT,
  HEAD_WIDTH,
  isAbove,
  isBeside,
  type Layer,
  newLayer,
  origin,
  partOf,
  type Range,
} from "./layers.ts";
import { drawMerges, drawRows, fitRows } from "./rows.ts";
import type { OpenTab } from "./store.ts";

/** Room beyond the last cell, in pixels. */
const ROOM = 60;
/** Rows and columns drawn beyond what is in view. */
const MARGIN_ROWS = 8;
const MARGIN_COLUMNS = 2;

/** The drawn tab: scrolls by itself; `onNeed` is told which rows are in view. */
export class Panes {
  readonly scroller: HTMLElement;
  readonly sheet: HTMLElement;
  readonly layers: readonly Layer[];
  /** Holds what floats over the cells. */
  private readonly charts = div("charts");
  tab: OpenTab | undefined;
  geometry: Geometry | undefined;
  private range: Range | undefined;
  private readonly fitted = new WeakMap<OpenTab, Map<number, number>>();
  private readonly onNeed: (first: number, last: number) => void;
  private readonly onDrawn: () => void;

  constructor(scroller: HTMLElement, onNeed: (first: number, last: number) => void, onDrawn: () => void) {
    this.scroller = scroller;
    this.onNeed = onNeed;
    this.onDrawn = onDrawn;
    this.sheet = div("sheet");
    this.layers = (["body", "left", "top", "corner"] as const).map(newLayer);
    this.sheet.append(...this.layers.map((layer) => layer.element), this.charts);
    scroller.append(this.sheet);
    scroller.addEventListener("scroll", () => this.draw(), { passive: true });
    new ResizeObserver(() => this.draw()).observe(scroller);
  }

  /** Shows a tab from its beginning, or draws it anew after its layout changed. */
  show(tab: OpenTab): void {
    const same = this.tab === tab;
    this.tab = tab;
    const fits = this.fits(tab);
    let lines = geometry(tab.layout, fits);
    if (fitRows(tab, lines, fits)) lines = geometry(tab.layout, fits);
    this.geometry = lines;
    this.measure(lines);
    this.sheet.classList.toggle("plain", tab.layout.hideGridlines);
    drawCharts(this.charts, tab.layout.charts, lines);
    if (!same) this.scroller.scrollTo(0, 0);
    this.redraw();
  }

  /** Draws rows anew after their cells changed; all where none is named. */
  refresh(rows?: readonly number[]): void {
    const { tab, geometry: lines } = this;
    if (tab === undefined || lines === undefined) return;
    if (fitRows(tab, lines, this.fits(tab), rows)) {
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
    const [left, top] = origin(layer.name, lines);
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
    const above = row < lines.rows.frozen;
    const beside = column < lines.columns.frozen;
    return this.layers.find(({ name }) => isAbove(name) === above && isBeside(name) === beside);
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
      const part = partOf(layer.name, lines, range);
      for (const row of [...layer.drawn.keys()]) {
        if (row < part.top || row > part.bottom || sideways) this.drop(layer, row);
      }
      drawRows(layer, tab, lines, part);
      drawMerges(layer, tab, lines, part);
      drawHeads(layer, lines, part);
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
      const beside = isBeside(name);
      const above = isAbove(name);
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
}
