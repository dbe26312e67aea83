// The grid as staff use it: pointing, keys, typing, copying and pasting over the drawn tab.

import { a1 } from "../../../domain/table.ts";
import type { Rect } from "../../workbook/model.ts";
import { copyText, pastedCells, spread } from "./clipboard.ts";
import { Editor } from "./editor.ts";
import { areaAround, contains } from "./geometry.ts";
import type { GridEvents } from "./gridEvents.ts";
import {
  type Reach,
  reach,
  type Selection,
  selectionAt,
  selectionOfHead,
  selectionTo,
  startSelection,
} from "./keys.ts";
import { drawMarks } from "./marks.ts";
import { Panes } from "./panes.ts";
import { cellOf, type OpenTab } from "./store.ts";

/** Id of the chosen cell's element; the grid names it to screen readers. */
const ACTIVE = "active-cell";

const ARROWS: Readonly<Record<string, [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A grid inside a scrolling element. */
export class Grid {
  readonly panes: Panes;
  readonly editor: Editor;
  selection: Selection = startSelection;
  private readonly scroller: HTMLElement;
  private readonly events: GridEvents;
  private dragging: "cells" | "rows" | "columns" | null = null;
  /** Escape was the last key: Tab then leaves the grid instead of moving in it, so that it holds no one. */
  private leaving = false;

  constructor(scroller: HTMLElement, events: GridEvents) {
    this.scroller = scroller;
    this.events = events;
    this.panes = new Panes(
      scroller,
      (first, last) => events.need(first, last),
      () => this.mark(),
    );
    scroller.setAttribute("aria-activedescendant", ACTIVE);
    this.editor = new Editor(this.panes, {
      draft: (text) => events.draft(text),
      commit: (text, move) => this.commit(text, move),
      ended: () => scroller.focus({ preventScroll: true }),
    });
    scroller.addEventListener("pointerdown", (event) => this.pointerDown(event));
    scroller.addEventListener("pointermove", (event) => this.pointerMove(event));
    scroller.addEventListener("pointerup", () => {
      this.dragging = null;
    });
    scroller.addEventListener("dblclick", (event) => {
      if (event.target instanceof Element && event.target.closest(".editor, .head, .tick") === null)
        this.edit();
    });
    scroller.addEventListener("contextmenu", (event) => this.openMenu(event));
    scroller.addEventListener("keydown", (event) => this.key(event));
    for (const kind of ["copy", "cut"] as const) {
      document.addEventListener(kind, (event) => this.copy(event, kind === "cut"));
    }
    document.addEventListener("paste", (event) => this.paste(event));
  }

  /** Shows a tab; the selection stays where the tab reaches that far. */
  show(tab: OpenTab): void {
    this.editor.cancel();
    this.panes.show(tab);
    this.mark();
  }

  /** Draws rows anew. */
  refresh(rows?: readonly number[]): void {
    this.panes.refresh(rows);
    this.mark();
  }

  /** Chooses an area from outside and scrolls to it: all of it where it fits, else its first rows. */
  choose(area: Rect): void {
    const tab = this.panes.tab;
    if (tab === undefined) return;
    const start = selectionAt(tab, area.top, area.left);
    this.selection = selectionTo(tab, start, area.bottom, area.right);
    this.panes.reveal(area.bottom, area.right);
    this.panes.reveal(area.top, area.left);
    this.mark();
    this.events.selected(this.selection);
  }

  focus(): void {
    this.scroller.focus({ preventScroll: true });
  }

  /** Begins typing into the chosen cell: with its text or a new one; `take` as in `Editor.open`. */
  edit(text?: string, take = true): void {
    const { tab } = this.panes;
    if (tab === undefined) return;
    const cell = cellOf(tab, this.selection.row, this.selection.column);
    this.panes.reveal(this.selection.row, this.selection.column);
    this.editor.open(this.selection, text ?? cell?.edit ?? cell?.text ?? "", cell, take);
  }

  private commit(text: string, move: "down" | "up" | "right" | "left" | null): void {
    const { row, column } = this.selection;
    const cell = cellOf(this.panes.tab, row, column);
    if (text !== (cell?.edit ?? cell?.text ?? "")) this.events.edited(row, column, [[text]]);
    if (move !== null) {
      const ways = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] } as const;
      const [down, across] = ways[move];
      this.move(down, across, "one", false);
    }
  }

  private mark(): void {
    drawMarks(this.panes, this.selection);
    document.getElementById(ACTIVE)?.removeAttribute("id");
    this.cellElement()?.setAttribute("id", ACTIVE);
  }

  /** The drawn element of the chosen cell. */
  private cellElement(): HTMLElement | null {
    const { row, column } = this.selection;
    return this.scroller.querySelector<HTMLElement>(`[data-a1="${a1(row, column)}"]`);
  }

  private put(selection: Selection, reveal = true): void {
    this.selection = selection;
    if (reveal) this.panes.reveal(selection.far.row, selection.far.column);
    this.mark();
    this.events.selected(selection);
  }

  private move(down: -1 | 0 | 1, across: -1 | 0 | 1, how: Reach, extend: boolean): void {
    const { tab, geometry } = this.panes;
    if (tab === undefined || geometry === undefined) return;
    const from = extend ? this.selection.far : this.selection;
    const to = reach(tab, geometry, from, down, across, how, this.panes.pageRows());
    this.put(
      extend ? selectionTo(tab, this.selection, to.row, to.column) : selectionAt(tab, to.row, to.column),
    );
  }

  private key(event: KeyboardEvent): void {
    const { tab } = this.panes;
    if (tab === undefined || this.editor.isOpen || event.isComposing || event.key === "Shift") return;
    const leaves = this.leaving && event.key === "Tab";
    this.leaving = event.key === "Escape";
    if (leaves) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const arrow = ARROWS[event.key];
    if (arrow !== undefined && !event.altKey)
      this.move(arrow[0], arrow[1], ctrl ? "edge" : "one", event.shiftKey);
    else if (event.key === "Home")
      ctrl ? this.put(selectionAt(tab, 0, 0)) : this.move(0, -1, "end", event.shiftKey);
    else if (event.key === "End") {
      if (ctrl)
        this.put(
          selectionAt(tab, lastFilled(tab), Math.max(0, ...(tab.rows.get(lastFilled(tab))?.keys() ?? [0]))),
        );
      else this.move(0, 1, "end", event.shiftKey);
    } else if (event.key === "PageDown" || event.key === "PageUp") {
      const direction = event.key === "PageDown" ? 1 : -1;
      if (ctrl && event.shiftKey) this.events.tabStep(direction);
      else this.move(direction, 0, "page", event.shiftKey);
    } else if (event.key === "Tab") this.move(0, event.shiftKey ? -1 : 1, "one", false);
    else if (event.key === "Enter" || event.key === "F2") this.enter(event);
    else if (event.key === "Delete" || event.key === "Backspace") this.events.cleared(this.selection.area);
    else if (event.key === " " && this.isTick()) this.toggle();
    else if (ctrl && /^[zy]$/i.test(event.key)) this.events.undo(event.shiftKey || /y/i.test(event.key));
    else if (ctrl && event.key.toLowerCase() === "a") {
      const all = { top: 0, left: 0, bottom: tab.layout.rowCount - 1, right: tab.layout.columnCount - 1 };
      this.put({ ...this.selection, area: all, far: { row: all.bottom, column: all.right } }, false);
    } else if (event.key.length === 1 && !ctrl && !event.altKey) {
      this.edit(event.key);
    } else return;
    event.preventDefault();
  }

  private enter(event: KeyboardEvent): void {
    const { row, column } = this.selection;
    const cell = cellOf(this.panes.tab, row, column);
    const link = cell?.runs?.find((run) => run.link !== undefined)?.link;
    if (event.altKey && event.key === "Enter" && link !== undefined) this.events.link(link);
    else if (cell?.offers === "list" && event.key === "Enter") {
      const element = this.cellElement();
      if (element !== null) this.events.offers(row, column, element.getBoundingClientRect());
    } else if (this.isTick()) this.toggle();
    else this.edit();
  }

  private isTick(): boolean {
    return cellOf(this.panes.tab, this.selection.row, this.selection.column)?.offers === "tick";
  }

  private toggle(): void {
    const { row, column } = this.selection;
    const on = cellOf(this.panes.tab, row, column)?.edit === "TRUE";
    this.events.edited(row, column, [[on ? "FALSE" : "TRUE"]]);
  }

  private pointerDown(event: PointerEvent): void {
    const { tab } = this.panes;
    if (tab === undefined || !(event.target instanceof Element)) return;
    if (event.target.closest(".editor") !== null) return;
    const handle = event.target.closest<HTMLElement>("[data-resize]");
    if (handle !== null) {
      this.resize(event, handle);
      return;
    }
    const place = this.panes.cellAt(event.clientX, event.clientY);
    if (place === undefined) return;
    // A press on the scroll bars is not one on a cell.
    const bounds = this.scroller.getBoundingClientRect();
    if (
      event.clientX > bounds.left + this.scroller.clientWidth ||
      event.clientY > bounds.top + this.scroller.clientHeight
    )
      return;
    if (this.editor.isOpen) this.editor.commit(null);
    this.focus();
    event.preventDefault();
    const { row, column, head } = place;
    if (event.button === 2 && contains(this.selection.area, row, column)) return;
    if (head !== undefined) {
      this.chooseHead(head, row, column, event.shiftKey);
      return;
    }
    this.put(
      event.shiftKey ? selectionTo(tab, this.selection, row, column) : selectionAt(tab, row, column),
      false,
    );
    if (event.button !== 0) return;
    this.dragging = "cells";
    const link = event.target.closest<HTMLElement>("[data-link]")?.dataset.link;
    if (link !== undefined) {
      this.dragging = null;
      this.events.link(link);
    } else if (event.target.closest("[data-arrow]") !== null) {
      this.dragging = null;
      const cell = event.target.closest(".cell");
      if (cell !== null) this.events.offers(row, column, cell.getBoundingClientRect());
    } else if (event.target.closest("[data-tick]") !== null) {
      this.dragging = null;
      this.toggle();
    }
  }

  private chooseHead(head: "row" | "column" | "all", row: number, column: number, extend: boolean): void {
    const { tab } = this.panes;
    if (tab === undefined) return;
    this.dragging = head === "row" ? "rows" : head === "column" ? "columns" : null;
    this.put(selectionOfHead(tab, this.selection, head, row, column, extend), false);
  }

  private pointerMove(event: PointerEvent): void {
    const { tab } = this.panes;
    if (tab === undefined) return;
    if (this.dragging === null || event.buttons !== 1) {
      this.hover(event);
      return;
    }
    const place = this.panes.cellAt(event.clientX, event.clientY);
    if (place === undefined) return;
    if (this.dragging === "rows") this.chooseHead("row", place.row, place.column, true);
    else if (this.dragging === "columns") this.chooseHead("column", place.row, place.column, true);
    else this.put(selectionTo(tab, this.selection, place.row, place.column), false);
  }

  private hover(event: PointerEvent): void {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>(".cell[data-note]") : null;
    this.events.note(cell?.dataset.note ?? null, cell?.getBoundingClientRect() ?? null);
  }

  private resize(event: PointerEvent, handle: HTMLElement): void {
    event.preventDefault();
    const column = Number(handle.dataset.resize);
    const width = handle.parentElement?.offsetWidth ?? 100;
    const begin = event.clientX;
    const done = (end: PointerEvent): void => {
      window.removeEventListener("pointerup", done);
      const pixels = Math.max(20, Math.round(width + end.clientX - begin));
      if (pixels !== width) this.events.resized(column, pixels);
    };
    window.addEventListener("pointerup", done);
  }

  private openMenu(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.target.closest(".editor") !== null) return;
    event.preventDefault();
    const head = this.panes.cellAt(event.clientX, event.clientY)?.head;
    this.events.menu(event.clientX, event.clientY, head === "all" ? undefined : head);
  }

  private isMine(): boolean {
    return document.activeElement === this.scroller;
  }

  private copy(event: ClipboardEvent, cut: boolean): void {
    const { tab } = this.panes;
    if (!this.isMine() || tab === undefined) return;
    event.clipboardData?.setData("text/plain", copyText(tab, this.selection.area));
    event.preventDefault();
    if (cut) this.events.cleared(this.selection.area);
  }

  private paste(event: ClipboardEvent): void {
    const { tab } = this.panes;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!this.isMine() || tab === undefined || text === "") return;
    event.preventDefault();
    const { area } = this.selection;
    const values = spread(pastedCells(text), area);
    this.events.edited(area.top, area.left, values);
    const start = areaAround(tab.layout.merges, area.top, area.left);
    const first = { ...this.selection, row: start.top, column: start.left };
    this.put(
      selectionTo(tab, first, area.top + values.length - 1, area.left + (values[0]?.length ?? 1) - 1),
      false,
    );
  }
}

function lastFilled(tab: OpenTab): number {
  return Math.max(0, ...tab.rows.keys());
}
