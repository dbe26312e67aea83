// The page of a monthly report while it is put together, and its look.

import type { CellValue } from "../cell.ts";
import { gridLines, type Look } from "../plan/design.ts";
import type { Area } from "../table.ts";

/** Pixels of the seven columns; together 660, as wide as a progress sheet: A4 portrait at 100 %. */
export const monthlyWidths = [100, 90, 90, 100, 90, 92, 98] as const;

/** How many columns it has. */
export const columns = monthlyWidths.length;

const ink = "#1f1f1f";
const rule = "#bdc1c6";
const shade = "#eef3ee";

/** A number, with its change behind it or not, or nothing. */
const number = /^([\d.,]+( \([+−-][\d.,]+\))?)?$/;

/** The page while it is put together. */
export class Page {
  readonly values: CellValue[][] = [];
  readonly heads: Area[] = [];
  readonly titles: Area[] = [];
  readonly headings: Area[] = [];
  readonly tables: Area[] = [];
  readonly plain: Area[] = [];
  /** Columns of tables that hold numbers alone, headings included. */
  readonly numbers: Area[] = [];
  /** Names below signatures. */
  readonly names: Area[] = [];
  readonly totals: Area[] = [];

  add(...cells: CellValue[]): number {
    return this.values.push(cells) - 1;
  }

  head(text: string): void {
    this.heads.push(line(this.add(text)));
  }

  title(text: string): void {
    this.add();
    this.titles.push(line(this.add(text)));
  }

  /** A table; where it has no rows, a line says so. */
  table(headings: readonly string[], rows: readonly (readonly CellValue[])[], none: string): void {
    const top = this.add(...headings);
    this.headings.push(line(top, headings.length));
    for (const row of rows) this.add(...row);
    if (rows.length === 0) this.add(none);
    const bottom = this.values.length - 1;
    this.tables.push({ top, bottom, left: 0, right: headings.length - 1 });
    for (let column = 1; column < headings.length; column++) {
      const cells = rows.map((row) => String(row[column]));
      if (cells.some((cell) => cell !== "") && cells.every((cell) => number.test(cell)))
        this.numbers.push({ top, bottom, left: column, right: column });
    }
  }

  /** A line of text that may run over its neighbours. */
  free(...cells: CellValue[]): void {
    this.plain.push(line(this.add(...cells)));
  }
}

/** Cells of a row, from its first on. */
export const line = (row: number, width: number = columns): Area => ({
  top: row,
  bottom: row,
  left: 0,
  right: width - 1,
});

/** Pixels of the heads: their cells are merged, and Google does not fit a row to what merged cells hold. */
export function headHeights({ heads, values }: Page): (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  for (const { top } of heads) {
    const text = String(values[top]?.[0] ?? "");
    // About how many pixels a letter of bold Arial takes at 12 points.
    const letter = text === text.toUpperCase() ? 10.5 : 8.5;
    heights[top] = 21 * Math.max(1, Math.ceil((text.length * letter) / 640));
  }
  return heights;
}

/** How the page looks. */
export function looks(page: Page): { areas: readonly Area[]; look: Look }[] {
  const all: Area = { top: 0, left: 0, bottom: page.values.length - 1, right: columns - 1 };
  const [government, office, address, title, month] = page.heads;
  const of = (...areas: (Area | undefined)[]) => areas.flatMap((area) => (area === undefined ? [] : [area]));
  const given: { areas: readonly Area[]; look: Look }[] = [
    { areas: [all], look: { font: "Arial", size: 9, color: ink, vertical: "top", wrap: true } },
    { areas: page.plain, look: { wrap: false } },
    { areas: of(government, office, address, title, month), look: { horizontal: "center" } },
    { areas: of(government, office, title), look: { bold: true, size: 12 } },
    { areas: of(address), look: { border: { bottom: true, thick: true, color: ink } } },
    { areas: page.names, look: { bold: true, underline: true } },
    { areas: page.titles, look: { bold: true, size: 10, wrap: false } },
    { areas: page.tables, look: { border: gridLines(rule) } },
    { areas: page.numbers, look: { horizontal: "right" } },
    { areas: page.totals, look: { bold: true } },
    { areas: page.headings, look: { bold: true, background: shade } },
  ];
  return given.filter(({ areas }) => areas.length > 0);
}
