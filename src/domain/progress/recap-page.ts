// The page of the recap while it is put together: titles, tables, numbers that open the lists behind them.

import type { CellValue } from "../cell.ts";
import type { ChartDesign, LinkedText } from "../plan/design.ts";
import { type Area, a1 } from "../table.ts";
import { formatNumber } from "../text/numbers.ts";
import type { Language } from "../text/words.ts";
import type { Counted } from "./recap.ts";

/** The page while it is put together. */
export class Page {
  readonly values: CellValue[][] = [];
  readonly links: LinkedText[] = [];
  readonly headings: Area[] = [];
  readonly titles: Area[] = [];
  readonly tables: Area[] = [];
  /** Areas of which each row is one cell. */
  readonly merges: Area[] = [];
  /** Numbers that are texts with links, in stretches. */
  readonly numbers: Area[] = [];
  /** Numbers that wait for the list behind them. */
  private readonly waiting: { row: number; column: number; list: List }[] = [];
  readonly totals: Area[] = [];
  readonly charts: ChartDesign[] = [];
  /** 0-based rows at which the charts lie. */
  stageChart = 0;
  trendChart = 0;

  constructor(private readonly language: Language) {}

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

  /** A table with its headings; gives the 0-based row of the headings. Of `width` columns, the last heading takes the rest. */
  table(
    headings: readonly string[],
    rows: readonly (readonly CellValue[])[],
    width: number = headings.length,
  ): number {
    const top = this.add(headings);
    this.headings.push(area(top, width));
    for (const row of rows) this.add(row);
    const all: Area = { top, bottom: this.row - 1, left: 0, right: width - 1 };
    this.tables.push(all);
    if (width > headings.length) this.merges.push({ ...all, left: headings.length - 1 });
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
        if (list === null) return;
        this.asText(top + i, j + 1);
        this.waiting.push({ row: top + i, column: j + 1, list });
      });
    });
  }

  /** Makes a number a text, for links are texts; written as the language groups it. */
  asText(row: number, column: number): void {
    const cells = this.values[row];
    if (cells === undefined) return;
    const value = cells[column] ?? "";
    cells[column] =
      typeof value === "number" ? formatNumber(value, this.language, value % 1 ? 1 : 0) : String(value);
    this.numbers.push({ top: row, bottom: row, left: column, right: column });
  }

  /**
   * The rows behind the numbers, those of one kind of number together, and the links to them: a district's number opens
   * its rows, the total's all of the kind. `own` is this sheet's id; `urlOf` where a row leads.
   */
  lists(headings: readonly string[], own: number, urlOf: (counted: Counted) => string | undefined): void {
    const kinds = new Map<string, Map<string, readonly Counted[]>>();
    for (const { list } of this.waiting) {
      const kind = kinds.get(list.what) ?? new Map<string, readonly Counted[]>();
      if (list.of !== null) kind.set(list.of, list.rows);
      kinds.set(list.what, kind);
    }
    const places = new Map<string, string>();
    const rows: Counted[] = [];
    const cells: CellValue[][] = [];
    const top = this.row + 1;
    const range = (from: number) =>
      from === rows.length ? "" : `#gid=${own}&range=${a1(top + from, 0)}:${a1(top + rows.length - 1, 3)}`;
    for (const [what, kind] of kinds) {
      const first = rows.length;
      for (const [of, list] of kind) {
        const from = rows.length;
        rows.push(...list);
        for (const { district, village, note } of list) cells.push([what, district, village, note]);
        places.set(`${what}|${of}`, range(from));
      }
      places.set(`${what}|`, range(first));
    }
    this.table(headings, cells);
    rows.forEach((each, i) => {
      const url = urlOf(each);
      if (url !== undefined) this.link(top + i, 2, { url });
    });
    for (const { row, column, list } of this.waiting) {
      const url = places.get(`${list.what}|${list.of ?? ""}`) ?? "";
      this.link(row, column, url === "" ? null : { url });
    }
  }

  link(row: number, column: number, target: { readonly url: string } | null): void {
    const text = String(this.values[row]?.[column] ?? "");
    const links = target === null ? [] : [{ start: 0, end: text.length, ...target }];
    if (text !== "") this.links.push({ row, column, text, links });
  }
}

/** The rows behind a number. */
export interface List {
  /** Which of the numbers of its kind: a district's; null for the total of them all. */
  readonly of: string | null;
  /** Kind of number. */
  readonly what: string;
  readonly rows: readonly Counted[];
}

/** Cells of a row, from its first on. */
export const area = (row: number, width: number): Area => ({
  top: row,
  bottom: row,
  left: 0,
  right: width - 1,
});
