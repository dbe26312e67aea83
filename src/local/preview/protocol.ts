// What passes between the page and its server: one schema for each request, plain shapes for what is pushed back.

import * as z from "zod/mini";
import type { Rect } from "../workbook/model.ts";

const index = z.int().check(z.nonnegative(), z.lte(10_000_000));
const tab = z.int().check(z.nonnegative());
const area = z.object({ top: index, left: index, bottom: index, right: index });
const text = z.string().check(z.maxLength(50_000));

/** Rows that one block of cells holds; the page asks for blocks as they come into view. */
export const BLOCK_ROWS = 100;

/** What the page may ask of the server, by name (`POST /api/NAME`); rows and columns are 0-based. */
export const requests = {
  /** Sends the layout of a tab and blocks of its rows through the event stream. */
  blocks: z.object({ tab, blocks: z.array(index).check(z.maxLength(50)) }),
  /** Typing (one cell) or pasting (a rectangle): one event. */
  edit: z.object({
    tab,
    top: index,
    left: index,
    values: z
      .array(z.array(text).check(z.minLength(1), z.maxLength(1000)))
      .check(z.minLength(1), z.maxLength(20_000)),
  }),
  /** Empties the cells of an area. */
  clear: z.object({ tab, area }),
  /** Takes the last typing, pasting or emptying back, or does again what was taken back. */
  undo: z.object({ again: z.boolean() }),
  select: z.object({ tab, area }),
  /** Values that the dropdown of a cell offers. */
  options: z.object({ tab, row: index, column: index }),
  /** Rows or columns inserted before, or deleted from, `at`; rows sorted by a column; shown or hidden. */
  change: z.object({
    tab,
    kind: z.enum([
      "insertRows",
      "deleteRows",
      "insertColumns",
      "deleteColumns",
      "hideRows",
      "hideColumns",
      "showRows",
      "showColumns",
      "sortUp",
      "sortDown",
    ]),
    at: index,
    count: z.int().check(z.positive(), z.lte(1000)),
  }),
  tab: z.object({
    tab,
    kind: z.enum(["rename", "delete", "hide", "show", "add", "left", "right"]),
    name: z.optional(z.string().check(z.maxLength(200))),
  }),
  resize: z.object({
    tab,
    kind: z.enum(["row", "column"]),
    at: index,
    pixels: z.int().check(z.gte(2), z.lte(2000)),
  }),
  /** A function of the add-on: from its menu (no arguments) or by `google.script.run`. */
  call: z.object({
    id: z.string().check(z.maxLength(60)),
    name: z.string().check(z.regex(/^[A-Za-z]\w{0,99}$/)),
    args: z.array(z.unknown()).check(z.maxLength(20)),
  }),
  /** What a person answered to an alert or a prompt; `button` is its name such as `OK`, `YES` or `CLOSE`. */
  answer: z.object({
    id: z.int(),
    button: z.enum(["OK", "CANCEL", "YES", "NO", "CLOSE"]),
    text: z.optional(text),
  }),
  /** The sidebar or a dialog was closed. */
  close: z.object({ id: z.int() }),
} as const;

/** Name of a request. */
export type RequestName = keyof typeof requests;

/** What a request carries. */
export type RequestOf<N extends RequestName> = z.output<(typeof requests)[N]>;

/** Looks of a cell as far as they differ from the default. */
export interface LookView {
  background?: string;
  color?: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strike?: true;
  /** Points. */
  size?: number;
  font?: string;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "middle" | "bottom";
  wrap?: "wrap" | "clip";
  /** `style color` of each side. */
  borders?: { top?: string; bottom?: string; left?: string; right?: string };
}

/** A stretch of a cell's text with a link or a look of its own. */
export interface RunView {
  start: number;
  end: number;
  link?: string;
  look?: LookView;
}

/** A cell with something in it. */
export interface CellView {
  /** Text as the cell shows it. */
  text: string;
  /** Text as it is edited, where it differs: a formula, a date as typed. */
  edit?: string;
  kind?: "number" | "boolean" | "error";
  look?: LookView;
  note?: string;
  /** What a click offers: a list of values, or a tick. */
  offers?: "list" | "tick";
  runs?: RunView[];
}

/** A row of a tab: its cells by 0-based column. */
export type RowView = [column: number, cell: CellView][];

/** A tab in the row of tabs. */
export interface TabView {
  id: number;
  name: string;
  hidden: boolean;
  color?: string;
}

/** One series of numbers of a chart. */
export interface SeriesView {
  name: string;
  color: string;
  values: (number | null)[];
}

/** A chart with the numbers it draws. */
export interface ChartView {
  id: number;
  type: "column" | "bar" | "line" | "area" | "pie";
  stacked: boolean;
  title: string;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
  labels: string[];
  series: SeriesView[];
}

/** Everything about a tab but its cells. */
export interface LayoutView {
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  hideGridlines: boolean;
  /** Pixels by column or row where they differ from the default. */
  widths: [number, number][];
  heights: [number, number][];
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Rect[];
  charts: ChartView[];
  filter?: Rect;
}

/** An entry of the add-on's menu; `items` makes it a submenu, neither makes it a line. */
export interface MenuView {
  label?: string;
  function?: string;
  items?: MenuView[];
}

/** An alert or prompt that waits for an answer. */
export interface AskView {
  id: number;
  kind: "alert" | "prompt";
  title: string;
  text: string;
  buttons: ("OK" | "CANCEL" | "YES" | "NO")[];
}

/** The sidebar or a dialog that is open; its page is `/frame?id=…`. */
export interface FrameView {
  id: number;
  kind: "sidebar" | "modal" | "modeless";
  title: string;
  /** Pixels; absent: Google's default. */
  width?: number;
  height?: number;
}

/** What is pushed to the page; the stream is ordered, so the newest always holds. */
export type PageEvent =
  | {
      type: "book";
      name: string;
      locale: string;
      language: "id" | "en";
      tabs: TabView[];
      active: { tab: number; area: Rect };
      menus: MenuView[];
      functions: string[];
      frames: FrameView[];
      ask: AskView | null;
      problem: string | null;
    }
  | { type: "tabs"; tabs: TabView[]; name: string }
  | { type: "layout"; tab: number; layout: LayoutView }
  /** Rows by number; the rows of a block that is named whole and are absent are empty. */
  | { type: "rows"; tab: number; rows: [number, RowView][]; blocks?: number[] }
  | { type: "active"; tab: number; area: Rect }
  | { type: "menus"; menus: MenuView[] }
  | { type: "ask"; ask: AskView | null }
  /** How a call ended; `id` is the one it was made with. */
  | { type: "result"; id: string; value?: unknown; error?: string }
  | { type: "toast"; text: string; title: string; seconds: number }
  | { type: "frame"; frame: FrameView }
  | { type: "closed"; id: number }
  | { type: "problem"; text: string };
