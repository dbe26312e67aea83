// What the grid tells the page around it.

import type { Rect } from "../../workbook/model.ts";
import type { Selection } from "./keys.ts";

/** What the grid tells the page. */
export interface GridEvents {
  need(first: number, last: number): void;
  selected(selection: Selection): void;
  edited(top: number, left: number, values: string[][]): void;
  cleared(area: Rect): void;
  /** Takes the last edit back, or does it again. */
  undo(again: boolean): void;
  /** Text being typed, null when typing ended; for the formula bar. */
  draft(text: string | null): void;
  link(href: string): void;
  offers(row: number, column: number, at: DOMRect): void;
  menu(x: number, y: number, head: "row" | "column" | undefined): void;
  note(text: string | null, at: DOMRect | null): void;
  resized(column: number, pixels: number): void;
  tabStep(direction: 1 | -1): void;
}
