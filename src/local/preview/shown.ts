// Remembers what the page was last shown of each tab, and finds what has to be sent again after a change.

import type { SheetData, WorkbookData } from "../workbook/model.ts";
import { BLOCK_ROWS, type PageEvent, type RowView } from "./protocol.ts";
import { layoutView, rowView, tabViews } from "./view.ts";

/** What was sent of one tab: its layout and its rows as text, by row; blocks never sent are not watched. */
interface ShownTab {
  layout: string;
  rows: Map<number, string>;
  blocks: Set<number>;
}

/** What the page knows; the one place that decides what is sent again. */
export class Shown {
  private tabs = "";
  private readonly open = new Map<number, ShownTab>();

  /** Forgets everything: the page begins anew. */
  clear(): void {
    this.tabs = "";
    this.open.clear();
  }

  /** Sends a tab's layout and some of its blocks, whether or not they were sent before. */
  send(workbook: WorkbookData, sheet: SheetData, blocks: readonly number[]): PageEvent[] {
    const layout = layoutView(workbook, sheet);
    const known: ShownTab = this.open.get(sheet.id) ?? { layout: "", rows: new Map(), blocks: new Set() };
    this.open.set(sheet.id, known);
    const text = JSON.stringify(layout);
    const events: PageEvent[] = [];
    // A page that just came knows no layout though it was sent to another; sending it again does no harm.
    if (known.layout !== text || blocks.includes(0)) events.push({ type: "layout", tab: sheet.id, layout });
    known.layout = text;
    const rows: [number, RowView][] = [];
    for (const block of blocks) {
      known.blocks.add(block);
      for (let row = block * BLOCK_ROWS; row < Math.min((block + 1) * BLOCK_ROWS, sheet.rowCount); row++) {
        const view = rowView(workbook, sheet, row);
        this.remember(known, row, view);
        if (view.length > 0) rows.push([row, view]);
      }
    }
    events.push({ type: "rows", tab: sheet.id, rows, blocks: [...blocks] });
    return events;
  }

  /** What changed since it was last sent: the row of tabs, layouts, rows of blocks that were sent. */
  changes(workbook: WorkbookData): PageEvent[] {
    const events: PageEvent[] = [];
    const tabs = tabViews(workbook);
    const text = JSON.stringify([workbook.name, tabs]);
    if (text !== this.tabs) events.push({ type: "tabs", tabs, name: workbook.name });
    this.tabs = text;
    for (const id of [...this.open.keys()]) {
      const sheet = workbook.sheets.find((one) => one.id === id);
      if (sheet === undefined) this.open.delete(id);
      else events.push(...this.tabChanges(workbook, sheet));
    }
    return events;
  }

  private tabChanges(workbook: WorkbookData, sheet: SheetData): PageEvent[] {
    const known = this.open.get(sheet.id);
    if (known === undefined) return [];
    const events: PageEvent[] = [];
    const layout = layoutView(workbook, sheet);
    const text = JSON.stringify(layout);
    if (text !== known.layout) events.push({ type: "layout", tab: sheet.id, layout });
    known.layout = text;
    const rows: [number, RowView][] = [];
    for (const block of known.blocks) {
      for (let row = block * BLOCK_ROWS; row < (block + 1) * BLOCK_ROWS; row++) {
        const view = rowView(workbook, sheet, row);
        if (this.remember(known, row, view)) rows.push([row, view]);
      }
    }
    if (rows.length > 0) events.push({ type: "rows", tab: sheet.id, rows });
    return events;
  }

  /** Whether a row differs from what was sent; it is remembered as sent. */
  private remember(known: ShownTab, row: number, view: RowView): boolean {
    const text = view.length === 0 ? "" : JSON.stringify(view);
    if ((known.rows.get(row) ?? "") === text) return false;
    if (text === "") known.rows.delete(row);
    else known.rows.set(row, text);
    return true;
  }
}
