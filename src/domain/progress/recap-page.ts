// The page of the recap while it is put together: titles, tables, numbers that open the lists behind them.

import type { CellValue } from "../cell.ts";
import type { ChartDesign, LinkedText } from "../plan/design.ts";
import { type Area, a1 } from "../table.ts";

/** The page while it is put together. */
export class Page {
  readonly values: CellValue[][] = [];
  readonly links: LinkedText[] = [];
  readonly headings: Area[] = [];
  readonly titles: Area[] = [];
  readonly tables: Area[] = [];
  /** Numbers that are texts with links, in stretches. */
  readonly numbers: Area[] = [];
  /** Numbers that wait for the list behind them. */
  private readonly waiting: { row: number; column: number; list: List }[] = [];
  readonly totals: Area[] = [];
  readonly charts: ChartDesign[] = [];
  /** 0-based row at which the chart of stages lies. */
  stageChart = 0;

  /** Row that comes next, 0-based. */
  get row(): number {
    return this.values.length;
  }

  add(cells: readonly CellValue[]): number {
    this.values.push([...cells]);
    return this.row - 1;
  }

  title(text: string): void {
    if (this.row > 0) this.add([]);
    this.titles.push(area(this.add([text]), 1));
  }

  /** A table with its headings; gives the 0-based row of the headings. */
  table(headings: readonly string[], rows: readonly (readonly CellValue[])[]): number {
    const top = this.add(headings);
    this.headings.push(area(top, headings.length));
    for (const row of rows) this.add(row);
    this.tables.push({ top, bottom: this.row - 1, left: 0, right: headings.length - 1 });
    return top;
  }

  /** Blank rows over which a chart of so many pixels lies. */
  room(pixels: number): void {
    for (let rows = Math.ceil(pixels / 21) + 2; rows > 0; rows--) this.add([]);
  }

  /** Rows of numbers, from a 0-based row and column 1 on: each opens the list behind it. */
  open(top: number, lists: readonly (readonly (List | null)[])[]): void {
    lists.forEach((line, i) => {
      line.forEach((list, j) => {
        const cells = this.values[top + i];
        if (list === null || cells === undefined) return;
        cells[j + 1] = String(cells[j + 1] ?? "");
        this.waiting.push({ row: top + i, column: j + 1, list });
        this.numbers.push({ top: top + i, bottom: top + i, left: j + 1, right: j + 1 });
      });
    });
  }

  /** The lists behind the numbers, a row each, and the links to them; `own` is this sheet's id. */
  lists(headings: readonly string[], own: number): void {
    const rows = new Map<string, CellValue[]>();
    for (const { list } of this.waiting) {
      if (list.villages.length > 0) rows.set(`${list.of}|${list.what}`, listRow(list));
    }
    const top = this.table(headings, [...rows.values()]);
    const places = new Map([...rows.keys()].map((key, i) => [key, top + 1 + i] as const));
    for (const { row, column, list } of this.waiting) {
      const at = places.get(`${list.of}|${list.what}`);
      const range = at === undefined ? "" : `${a1(at, 0)}:${a1(at, 3)}`;
      this.link(row, column, range === "" ? null : { url: `#gid=${own}&range=${range}` });
    }
  }

  link(row: number, column: number, target: Pick<LinkedText["links"][number], "gid" | "url"> | null): void {
    const text = String(this.values[row]?.[column] ?? "");
    const links = target === null ? [] : [{ start: 0, end: text.length, ...target }];
    if (text !== "") this.links.push({ row, column, text, links });
  }
}

/** The villages behind a number. */
export interface List {
  /** Whose number: a district, "Jumlah", an assistant. */
  readonly of: string;
  readonly what: string;
  readonly villages: readonly string[];
}

/** Longest text of a list; Google allows 50,000 characters a cell. */
const longest = 45_000;

function listRow({ of, what, villages }: List): CellValue[] {
  const text = villages.join(", ");
  return [of, what, villages.length, text.length > longest ? `${text.slice(0, longest)}…` : text];
}

/** Cells of a row, from its first on. */
export const area = (row: number, width: number): Area => ({
  top: row,
  bottom: row,
  left: 0,
  right: width - 1,
});
