// Cells as text on the clipboard: tabs between columns, lines between rows, quotes where a cell holds either.

import type { Rect } from "../../workbook/model.ts";
import { cellOf, type OpenTab } from "./store.ts";

/** The text of an area, as Sheets copies it. */
export function copyText(tab: OpenTab, area: Rect): string {
  const lines: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const text = cellOf(tab, row, column)?.text ?? "";
      cells.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}

/** The cells of a pasted text, made rectangular; the one line break at its end makes no row. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const source = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(/\n$/, "");
  let at = 0;
  for (;;) {
    const [cell, end] = readCell(source, at);
    row.push(cell);
    if (source[end] !== "\t") {
      rows.push(row);
      row = [];
    }
    if (end >= source.length) break;
    at = end + 1;
  }
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => "")]);
}

/** The cell that begins at a place, and where it ends. A quote counts only where it opens the cell and is closed again. */
function readCell(source: string, start: number): [cell: string, end: number] {
  if (source[start] === '"') {
    let cell = "";
    for (let at = start + 1; at < source.length; at++) {
      if (source[at] !== '"') cell += source[at];
      else if (source[at + 1] === '"') {
        cell += '"';
        at++;
      } else if (at + 1 >= source.length || source[at + 1] === "\t" || source[at + 1] === "\n")
        return [cell, at + 1];
      else break;
    }
  }
  let end = start;
  while (end < source.length && source[end] !== "\t" && source[end] !== "\n") end++;
  return [source.slice(start, end), end];
}

/** What a paste writes: one cell fills the whole area chosen, a block is repeated where the area is a multiple of it. */
export function spread(cells: string[][], area: Rect): string[][] {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const [first = []] = cells;
  const fits = height % cells.length === 0 && width % first.length === 0;
  if (!fits || height * width > 100_000) return cells;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => cells[row % cells.length]?.[column % first.length] ?? ""),
  );
}
