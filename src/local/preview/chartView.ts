// The charts of a tab with the numbers they draw, read from their ranges as Sheets reads them.

import { cellOf } from "../workbook/cells.ts";
import { sheetById } from "../workbook/create.ts";
import { displayText } from "../workbook/display.ts";
import type { Cell, ChartData, SheetData, WorkbookData } from "../workbook/model.ts";
import { CHART_COLORS } from "./chart.ts";
import type { ChartView, SeriesView } from "./protocol.ts";

/** Google's size of a chart that sets none, in pixels. */
const SIZE = { width: 600, height: 371 };

/** Charts of a tab; one whose ranges are gone is left out. */
export function chartViews(workbook: WorkbookData, sheet: SheetData): ChartView[] {
  return sheet.charts.flatMap((chart) => {
    const columns = columnsOf(workbook, chart);
    const [labels, ...rest] = columns;
    if (labels === undefined) return [];
    // A first row without numbers names the series.
    const headed = rest.length > 0 && rest.every((column) => typeof column[0]?.value !== "number");
    const from = headed ? 1 : 0;
    const shown = (cell: Cell | undefined): string => displayText(cell, workbook.locale);
    const colors = listOption(chart, "colors");
    const series = rest.map((column, index): SeriesView => {
      return {
        name: headed ? shown(column[0]) : `${index + 1}`,
        color: safeColor(colors[index]) ?? CHART_COLORS[index % CHART_COLORS.length] ?? "#4285f4",
        values: column.slice(from).map((cell) => (typeof cell?.value === "number" ? cell.value : null)),
      };
    });
    return [
      {
        id: chart.id,
        type: typeOf(chart.type),
        stacked: isStacked(chart),
        title: textOption(chart, "title"),
        row: chart.row,
        column: chart.column,
        offsetX: chart.offsetX,
        offsetY: chart.offsetY,
        width: sizeOption(chart, "width") ?? SIZE.width,
        height: sizeOption(chart, "height") ?? SIZE.height,
        labels: labels.slice(from).map(shown),
        series,
      },
    ];
  });
}

/** The columns of all ranges of a chart side by side. */
function columnsOf(workbook: WorkbookData, chart: ChartData): (Cell | undefined)[][] {
  return chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = sheetById(workbook, sheetId);
    if (sheet === undefined) return [];
    const bottom = Math.min(area.bottom, sheet.rowCount - 1);
    const columns: (Cell | undefined)[][] = [];
    for (let column = area.left; column <= Math.min(area.right, sheet.columnCount - 1); column++) {
      const cells: (Cell | undefined)[] = [];
      for (let row = area.top; row <= bottom; row++) cells.push(cellOf(sheet, row, column));
      columns.push(cells);
    }
    return columns;
  });
}

function typeOf(type: string): ChartView["type"] {
  const name = type.toLowerCase();
  const known = ["column", "bar", "line", "area", "pie"] as const;
  return known.find((one) => name.includes(one)) ?? "column";
}

function isStacked(chart: ChartData): boolean {
  const { isStacked: value } = chart.options;
  return value === true || value === "true" || value === "absolute" || value === "percent";
}

function textOption(chart: ChartData, name: string): string {
  const value = chart.options[name];
  return typeof value === "string" ? value : "";
}

function sizeOption(chart: ChartData, name: string): number | undefined {
  const value = chart.options[name];
  return typeof value === "number" && value > 0 ? Math.min(value, 4000) : undefined;
}

function listOption(chart: ChartData, name: string): unknown[] {
  const value = chart.options[name];
  return Array.isArray(value) ? value : [];
}

function safeColor(value: unknown): string | undefined {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value) ? value : undefined;
}
