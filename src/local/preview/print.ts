// The print view of a tab: an A4 portrait page fitted to width, as the add-on's PDF link makes Google print it.

import type { Rect, SheetData, WorkbookData } from "../workbook/model.ts";
import { drawChart } from "./chart.ts";
import { cssBorder, isColor } from "./looks.ts";
import type { CellView, LayoutView, LookView } from "./protocol.ts";
import { escapeHtml, svgText } from "./svg.ts";
import { layoutView, rowView } from "./view.ts";

/** Printable width of A4 portrait within the link's margins (0.7 inch left and right, 0.4 above, 0.3 below), in CSS pixels. */
export const PRINT_WIDTH = Math.floor(((210 - 2 * 17.78) / 25.4) * 96);
const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

/** The page of a tab as HTML without script; hidden rows and columns are left out. */
export function printPage(workbook: WorkbookData, sheet: SheetData): string {
  const layout = layoutView(workbook, sheet);
  const cells = new Map<number, Map<number, CellView>>();
  for (const row of sheet.cells.keys()) cells.set(row, new Map(rowView(workbook, sheet, row)));
  const used = usedArea(cells, layout);
  const columns = visible(used.right, layout.hiddenColumns);
  const rows = visible(used.bottom, layout.hiddenRows);
  const widths = new Map(layout.widths);
  const width = columns.reduce((sum, column) => sum + (widths.get(column) ?? COLUMN_WIDTH), 0);
  const table: Table = {
    cells,
    layout,
    rows,
    columns,
    widths,
    heights: new Map(layout.heights),
    covered: covered(layout),
  };
  const zoom = width === 0 ? 1 : PRINT_WIDTH / width;
  return [
    "<!doctype html>",
    `<html lang="id"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${escapeHtml(`${workbook.name} – ${sheet.name}`)}</title>`,
    `<style>${STYLE}</style></head><body>`,
    `<main style="width:${width}px;zoom:${zoom.toFixed(4)}">`,
    `<table style="width:${width}px"><colgroup>`,
    ...columns.map((column) => `<col style="width:${widths.get(column) ?? COLUMN_WIDTH}px">`),
    "</colgroup><tbody>",
    ...rows.map((row) => rowHtml(table, row)),
    "</tbody></table>",
    "</main></body></html>",
  ].join("");
}

interface Table {
  cells: Map<number, Map<number, CellView>>;
  layout: LayoutView;
  rows: number[];
  columns: number[];
  widths: Map<number, number>;
  heights: Map<number, number>;
  covered: Map<string, Rect>;
}

function rowHtml(table: Table, row: number): string {
  const fixed = table.heights.get(row);
  const parts = [`<tr style="height:${fixed ?? ROW_HEIGHT}px">`];
  for (const column of table.columns) {
    const merge = table.covered.get(`${row},${column}`);
    const shown = table.rows.filter((at) => merge !== undefined && at >= merge.top && at <= merge.bottom);
    const across = table.columns.filter((at) => merge !== undefined && at >= merge.left && at <= merge.right);
    // The first visible cell of a merged area stands for it.
    if (merge !== undefined && (shown[0] !== row || across[0] !== column)) continue;
    const cell = table.cells.get(merge?.top ?? row)?.get(merge?.left ?? column);
    const span =
      merge === undefined
        ? ""
        : ` rowspan="${Math.max(1, shown.length)}" colspan="${Math.max(1, across.length)}"`;
    const charts = chartsHtml(table, row, column);
    parts.push(
      `<td${span} style="${charts === "" ? "" : "position:relative;"}${cellStyle(cell?.look)}">${charts}`,
    );
    if (cell !== undefined && (cell.text !== "" || cell.offers === "tick")) {
      const heights = merge === undefined ? [fixed] : shown.map((at) => table.heights.get(at));
      parts.push(textHtml(table, row, column, cell, merge, heights));
    }
    parts.push("</td>");
  }
  parts.push("</tr>");
  return parts.join("");
}

/** The charts that lie at a cell: in it, for rows above may be taller than they say. */
function chartsHtml({ layout, rows, columns }: Table, row: number, column: number): string {
  const first = (shown: readonly number[], from: number) => shown.find((at) => at >= from);
  return layout.charts
    .filter((chart) => first(rows, chart.row) === row && first(columns, chart.column) === column)
    .map(
      (chart) =>
        `<figure style="left:${chart.offsetX}px;top:${chart.offsetY}px">${svgText(drawChart(chart))}</figure>`,
    )
    .join("");
}

/** The text of a cell; where it does not wrap it reaches over empty neighbours, where its rows have a set height it stays inside. */
function textHtml(
  table: Table,
  row: number,
  column: number,
  cell: CellView,
  merge: Rect | undefined,
  heights: (number | undefined)[],
): string {
  const look = cell.look ?? {};
  const text = cell.offers === "tick" ? (cell.edit === "TRUE" ? "☑" : "☐") : cell.text;
  const inner = cell.runs === undefined ? escapeHtml(text) : runsHtml(cell);
  const leans =
    look.horizontal ?? (cell.kind === "number" ? "right" : cell.kind === undefined ? "left" : "center");
  const style = [letterStyle(look), `text-align:${leans}`];
  const known = heights.every((height) => height !== undefined);
  const total = heights.reduce<number>((sum, height) => sum + (height ?? ROW_HEIGHT), 0);
  if (known) style.push(`max-height:${total}px`);
  if (look.wrap === "wrap") return `<div class="wrap" style="${style.join(";")}">${inner}</div>`;
  const free = (direction: 1 | -1): number => {
    if (merge !== undefined || look.wrap === "clip" || cell.kind !== undefined) return 0;
    let room = 0;
    for (
      let at = table.columns.indexOf(column) + direction;
      at >= 0 && at < table.columns.length;
      at += direction
    ) {
      const next = table.columns[at] ?? -1;
      if ((table.cells.get(row)?.get(next)?.text ?? "") !== "" || table.covered.has(`${row},${next}`)) break;
      room += table.widths.get(next) ?? COLUMN_WIDTH;
    }
    return room;
  };
  const right = leans === "right" ? 0 : free(1);
  const left = leans === "left" ? 0 : free(-1);
  const both = leans === "center" ? Math.min(left, right) : 0;
  style.push(`margin-left:${-(leans === "center" ? both : left)}px`);
  style.push(`margin-right:${-(leans === "center" ? both : right)}px`);
  return `<div class="line" style="${style.join(";")}">${inner}</div>`;
}

function runsHtml(cell: CellView): string {
  const parts: string[] = [];
  let at = 0;
  for (const run of cell.runs ?? []) {
    parts.push(escapeHtml(cell.text.slice(at, run.start)));
    const text = escapeHtml(cell.text.slice(run.start, run.end));
    // A link that was given letters of its own has those, and no line unless they say so.
    const link =
      run.link === undefined || run.look?.color !== undefined
        ? ""
        : "color:#1155cc;text-decoration:underline;";
    parts.push(`<span style="${link}${run.look === undefined ? "" : letterStyle(run.look)}">${text}</span>`);
    at = run.end;
  }
  parts.push(escapeHtml(cell.text.slice(at)));
  return parts.join("");
}

function letterStyle(look: LookView): string {
  const parts: string[] = [];
  if (look.bold) parts.push("font-weight:bold");
  if (look.italic) parts.push("font-style:italic");
  const lines = [look.underline ? "underline" : "", look.strike ? "line-through" : ""].filter(
    (line) => line !== "",
  );
  if (lines.length > 0) parts.push(`text-decoration:${lines.join(" ")}`);
  if (look.size !== undefined) parts.push(`font-size:${look.size}pt`);
  if (look.color !== undefined && isColor(look.color)) parts.push(`color:${look.color}`);
  if (look.font !== undefined)
    parts.push(`font-family:'${look.font.replace(/[^\w -]/g, "")}',Arial,sans-serif`);
  return parts.join(";");
}

function cellStyle(look: LookView | undefined): string {
  const parts = [`vertical-align:${look?.vertical ?? "bottom"}`];
  if (look?.background !== undefined && isColor(look.background)) parts.push(`background:${look.background}`);
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const border = look?.borders?.[side];
    if (border !== undefined) parts.push(`border-${side}:${cssBorder(border)}`);
  }
  return parts.join(";");
}

function covered(layout: LayoutView): Map<string, Rect> {
  const cells = new Map<string, Rect>();
  for (const merge of layout.merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) cells.set(`${row},${column}`, merge);
    }
  }
  return cells;
}

/** The area that is printed: to the last cell that shows something, the last merged area with one, the last chart. */
function usedArea(cells: Table["cells"], layout: LayoutView): { bottom: number; right: number } {
  const hiddenRows = new Set(layout.hiddenRows);
  const hiddenColumns = new Set(layout.hiddenColumns);
  let [bottom, right] = [-1, -1];
  for (const [row, line] of cells) {
    if (hiddenRows.has(row)) continue;
    for (const [column, cell] of line) {
      if (hiddenColumns.has(column)) continue;
      if (cell.text === "" && cell.look?.borders === undefined && cell.look?.background === undefined)
        continue;
      const merge = layout.merges.find((area) => area.top === row && area.left === column);
      bottom = Math.max(bottom, merge?.bottom ?? row);
      right = Math.max(right, merge?.right ?? column);
    }
  }
  for (const chart of layout.charts) {
    bottom = Math.max(bottom, chart.row + Math.ceil(chart.height / ROW_HEIGHT));
    right = Math.max(right, chart.column + Math.ceil(chart.width / COLUMN_WIDTH) - 1);
  }
  return { bottom: Math.min(bottom, layout.rowCount - 1), right: Math.min(right, layout.columnCount - 1) };
}

function visible(last: number, hidden: readonly number[]): number[] {
  const gone = new Set(hidden);
  return Array.from({ length: last + 1 }, (_, index) => index).filter((index) => !gone.has(index));
}

const STYLE = `
@page{size:A4 portrait;margin:10.16mm 17.78mm 7.62mm}
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;font:10pt Arial,"Liberation Sans",Helvetica,sans-serif;color:#000}
main{position:relative}
table{border-collapse:collapse;table-layout:fixed}
tr{break-inside:avoid}
td{padding:0;overflow:visible}
.line,.wrap{padding:0 3px;line-height:1.2}
.line{white-space:pre;overflow:hidden;position:relative}
.wrap{white-space:pre-wrap;overflow-wrap:anywhere;overflow:hidden}
figure{position:absolute;z-index:1;margin:0;break-inside:avoid}
@media screen{body{background:#f1f3f4}main{background:#fff;margin:84px auto;box-shadow:0 0 0 60px #fff,0 0 0 61px #dadce0}}
`;
