// What the page knows of the workbook, kept up to date by the server's stream of events.

import type { Rect } from "../../workbook/model.ts";
import type { CellView, LayoutView, PageEvent, RowView, TabView } from "../protocol.ts";
import { BLOCK_ROWS } from "../protocol.ts";

/** A tab that was looked at: its layout and the rows that came so far. */
export interface OpenTab {
  layout: LayoutView;
  rows: Map<number, Map<number, CellView>>;
  /** Blocks that were asked for. */
  asked: Set<number>;
}

/** The workbook as the page knows it. */
export interface Book {
  name: string;
  locale: string;
  tabs: TabView[];
  active: { tab: number; area: Rect };
  open: Map<number, OpenTab>;
}

/** An empty book, before the first event. */
export function emptyBook(): Book {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  return { name: "", locale: "id_ID", tabs: [], active: { tab: -1, area }, open: new Map() };
}

/** What an event changed, for those who draw. */
export type Changed =
  | "all"
  | "tabs"
  | "active"
  | { tab: number; what: "layout" | "rows"; rows?: number[] }
  | null;

/** Takes an event into the book and says what has to be drawn anew; null where the book is not concerned. */
export function take(book: Book, event: PageEvent): Changed {
  switch (event.type) {
    case "book":
      Object.assign(book, { name: event.name, locale: event.locale, tabs: event.tabs, active: event.active });
      book.open.clear();
      return "all";
    case "tabs":
      book.tabs = event.tabs;
      book.name = event.name;
      for (const id of book.open.keys()) if (!event.tabs.some((tab) => tab.id === id)) book.open.delete(id);
      return "tabs";
    case "active":
      book.active = { tab: event.tab, area: event.area };
      return "active";
    case "layout": {
      const known = book.open.get(event.tab);
      if (known !== undefined) known.layout = event.layout;
      // A layout first comes with the first block behind it.
      else book.open.set(event.tab, { layout: event.layout, rows: new Map(), asked: new Set([0]) });
      return { tab: event.tab, what: "layout" };
    }
    case "rows": {
      const known = book.open.get(event.tab);
      if (known === undefined) return null;
      for (const block of event.blocks ?? []) clearBlock(known, block);
      for (const [row, cells] of event.rows) putRow(known, row, cells);
      return {
        tab: event.tab,
        what: "rows",
        ...(event.blocks ? {} : { rows: event.rows.map(([row]) => row) }),
      };
    }
    default:
      return null;
  }
}

function clearBlock(tab: OpenTab, block: number): void {
  tab.asked.add(block);
  for (let row = block * BLOCK_ROWS; row < (block + 1) * BLOCK_ROWS; row++) tab.rows.delete(row);
}

function putRow(tab: OpenTab, row: number, cells: RowView): void {
  if (cells.length === 0) tab.rows.delete(row);
  else tab.rows.set(row, new Map(cells));
}

/** Blocks among rows `first` to `last` that nobody asked for yet; they count as asked from now on. */
export function blocksToAsk(tab: OpenTab, first: number, last: number): number[] {
  const blocks: number[] = [];
  for (let block = Math.floor(first / BLOCK_ROWS); block <= Math.floor(last / BLOCK_ROWS); block++) {
    if (tab.asked.has(block)) continue;
    tab.asked.add(block);
    blocks.push(block);
  }
  return blocks;
}

/** The cell at a place of an open tab. */
export function cellOf(tab: OpenTab | undefined, row: number, column: number): CellView | undefined {
  return tab?.rows.get(row)?.get(column);
}
