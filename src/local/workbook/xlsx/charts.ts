// Charts on the way into and out of an .xlsx: columns, bars, lines, areas, pies from columns of cells.

import type { Sheet, SheetChart } from "hucre/xlsx";
import type { ChartData, Rect } from "../model.ts";
import { type Reference, readReference, rectOf, writeReference } from "../references.ts";

const KINDS: Readonly<Record<string, SheetChart["type"]>> = {
  COLUMN: "column",
  BAR: "bar",
  LINE: "line",
  AREA: "area",
  PIE: "pie",
};

/** Rows and columns a drawn chart covers. */
const HEIGHT = 18;
const WIDTH = 6;

/** A chart as .xlsx has it: the first column of its ranges names the points, each further one is a series. Undefined for other kinds. */
export function chartToXlsx(
  chart: ChartData,
  tabName: (sheetId: number) => string | undefined,
): SheetChart | undefined {
  const type = KINDS[chart.type];
  const columns = chart.ranges.flatMap(({ sheetId, area }) => {
    const tab = tabName(sheetId);
    if (tab === undefined) return [];
    return Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
      tab,
      area,
      column: area.left + index,
    }));
  });
  const [points, ...series] = columns;
  if (type === undefined || points === undefined || series.length === 0) return undefined;
  const headers = Number(chart.options.numHeaders ?? 1);
  const stacked = chart.options.isStacked === true || chart.options.isStacked === "true";
  const title = chart.options.title;
  const part = (column: (typeof columns)[number]): string =>
    fixed(column.tab, {
      ...column.area,
      left: column.column,
      right: column.column,
      top: column.area.top + headers,
    });
  return {
    type,
    ...(typeof title === "string" && title !== "" && { title }),
    ...(stacked &&
      (type === "column" || type === "bar") && { barGrouping: "stacked" as const, overlap: 100 }),
    series: series.map((column) => ({ values: part(column), categories: part(points) })),
    anchor: {
      from: { row: chart.row, col: chart.column },
      to: { row: chart.row + HEIGHT, col: chart.column + WIDTH },
    },
  };
}

function fixed(tab: string, area: Rect): string {
  const end = (row: number, column: number) => ({ row, column, fixedRow: true, fixedColumn: true });
  const reference: Reference = { tab, from: end(area.top, area.left), to: end(area.bottom, area.right) };
  return writeReference(reference);
}

/** A chart read from an .xlsx made elsewhere, drawn from the ranges its series name; undefined when none is readable. */
export function chartFromXlsx(
  chart: NonNullable<Sheet["charts"]>[number],
  id: number,
  sheetId: (tab: string) => number | undefined,
): ChartData | undefined {
  const kind = chart.kinds[0];
  const type = Object.entries(KINDS).find(([, theirs]) => theirs === kind)?.[0];
  const texts = (chart.series ?? []).flatMap((series, index) =>
    index === 0 ? [series.categoriesRef, series.valuesRef] : [series.valuesRef],
  );
  const ranges = texts.flatMap((text) => {
    const reference = text === undefined ? undefined : readReference(text);
    const home = reference?.tab === undefined ? undefined : sheetId(reference.tab);
    return reference === undefined || home === undefined ? [] : [{ sheetId: home, area: rectOf(reference) }];
  });
  if (type === undefined || ranges.length === 0) return undefined;
  const { row = 0, col = 0 } = chart.anchor?.from ?? {};
  const options = { numHeaders: 0, ...(chart.title !== undefined && { title: chart.title }) };
  return { id, type, ranges, row, column: col, offsetX: 0, offsetY: 0, options };
}
