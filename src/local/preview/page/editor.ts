// The field in which a cell is typed: over the cell, growing with its text, Enter and Tab as in Sheets.

import type { CellView } from "../protocol.ts";
import { div, place } from "./cell.ts";
import { areaAround } from "./geometry.ts";
import type { Selection } from "./keys.ts";
import type { Panes } from "./panes.ts";
import { fontOf, widthOf } from "./text.ts";

/** What the editor tells the grid. */
export interface EditorEvents {
  draft(text: string | null): void;
  commit(text: string, move: "down" | "up" | "right" | "left" | null): void;
  ended(): void;
}

/** One editor for the whole grid; it is open over one cell at a time. */
export class Editor {
  private readonly panes: Panes;
  private readonly events: EditorEvents;
  private readonly frame = div("editor");
  private readonly field = document.createElement("textarea");
  private cell: CellView | undefined;
  private least = { width: 0, height: 0 };
  isOpen = false;

  constructor(panes: Panes, events: EditorEvents) {
    this.panes = panes;
    this.events = events;
    this.field.rows = 1;
    this.field.spellcheck = false;
    this.field.setAttribute("aria-label", "Sel");
    this.frame.append(this.field);
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.field.addEventListener("input", () => {
      this.grow();
      events.draft(this.field.value);
    });
  }

  /** Opens over a cell with a text, the caret at its end; `take` tells whether typing goes there or to the formula bar. */
  open(selection: Selection, text: string, cell: CellView | undefined, take = true): void {
    const { tab } = this.panes;
    const layer = this.panes.layerOf(selection.row, selection.column);
    if (tab === undefined || layer === undefined) return;
    const box = this.panes.boxIn(layer, areaAround(tab.layout.merges, selection.row, selection.column));
    if (box === undefined) return;
    this.cell = cell;
    this.least = { width: box.width + 1, height: box.height + 1 };
    place(this.frame, box.left - 1, box.top - 1, this.least.width, this.least.height);
    layer.marks.append(this.frame);
    this.isOpen = true;
    this.field.style.font = fontOf(cell?.look);
    this.field.value = text;
    this.grow();
    if (take) {
      this.field.focus({ preventScroll: true });
      this.field.setSelectionRange(text.length, text.length);
    }
    this.events.draft(text);
  }

  /** Takes text typed into the formula bar. */
  set(text: string): void {
    this.field.value = text;
    this.grow();
  }

  /** Ends typing and keeps the text. */
  commit(move: "down" | "up" | "right" | "left" | null): void {
    if (!this.isOpen) return;
    const text = this.field.value;
    this.close();
    this.events.commit(text, move);
  }

  /** Ends typing and drops the text. */
  cancel(): void {
    if (this.isOpen) this.close();
  }

  private close(): void {
    this.isOpen = false;
    this.frame.remove();
    this.events.draft(null);
    this.events.ended();
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Enter" && (event.altKey || event.ctrlKey)) {
      this.field.setRangeText("\n", this.field.selectionStart, this.field.selectionEnd, "end");
      this.grow();
    } else if (event.key === "Enter") this.commit(event.shiftKey ? "up" : "down");
    else if (event.key === "Tab") this.commit(event.shiftKey ? "left" : "right");
    else if (event.key === "Escape") this.cancel();
    else return;
    event.preventDefault();
  }

  private grow(): void {
    const lines = this.field.value.split("\n");
    const wide = Math.max(...lines.map((line) => widthOf(line, this.cell?.look))) + 16;
    const { style } = this.frame;
    style.width = `${Math.min(Math.max(this.least.width, wide), 600)}px`;
    style.height = `${this.least.height}px`;
    this.field.style.height = "0";
    style.height = `${Math.max(this.least.height, this.field.scrollHeight + 4)}px`;
    this.field.style.height = "100%";
  }
}
