// One change of a tab's rows or columns carried through all that hangs on them.

import { means, rewriteEverywhere } from "./follow.ts";
import type { Cell, Rect, SheetData, WorkbookData } from "./model.ts";
import { followLines, type LineChange, lineAfter, spanAfter } from "./references.ts";

export type Axis = "row" | "column";

/**
 * Carries a change of rows or columns through cells, sizes, hidden lines, merges, protections, filter, conditional
 * formats, charts, metadata, named ranges, frozen lines, and formulas on every tab. Bounds were checked before.
 */
export function changeLines(workbook: WorkbookData, sheet: SheetData, axis: Axis, change: LineChange): void {
  const rows = axis === "row";
  const grown = change.kind === "insert" ? change.count : change.kind === "delete" ? -change.count : 0;
  if (rows) {
    sheet.cells = rekeyed(sheet.cells, change);
    sheet.rowHeights = rekeyed(sheet.rowHeights, change);
    sheet.hiddenRows = reset(sheet.hiddenRows, change);
    sheet.rowCount += grown;
    sheet.frozenRows = frozenAfter(sheet.frozenRows, change);
  } else {
    for (const [row, cells] of sheet.cells) {
      const next: Map<number, Cell> = rekeyed(cells, change);
      if (next.size === 0) sheet.cells.delete(row);
      else sheet.cells.set(row, next);
    }
    sheet.columnWidths = rekeyed(sheet.columnWidths, change);
    sheet.hiddenColumns = reset(sheet.hiddenColumns, change);
    sheet.columnCount += grown;
    sheet.frozenColumns = frozenAfter(sheet.frozenColumns, change);
  }
  const after = (area: Rect): Rect | undefined => areaAfter(area, axis, change);
  sheet.merges = present(sheet.merges.map(after)).filter((m) => m.top !== m.bottom || m.left !== m.right);
  changeOwners(sheet, after, axis, change);
  changeCharts(workbook, sheet, after, axis, change);
  workbook.metadata = workbook.metadata.filter((entry) => {
    const line = entry[axis];
    if (entry.sheetId !== sheet.id || line === undefined) return true;
    const next = lineAfter(line, change);
    if (next !== undefined) entry[axis] = next;
    return next !== undefined;
  });
  workbook.namedRanges = workbook.namedRanges.flatMap((range) => {
    if (range.sheetId !== sheet.id) return [range];
    const area = after(range.area);
    return area === undefined ? [] : [{ ...range, area }];
  });
  rewriteEverywhere(workbook, sheet, (home) => followLines(axis, change, means(sheet, home)));
}

/** Protections, filter and conditional formats: their areas grow, shrink, move; what is left without an area goes. */
function changeOwners(
  sheet: SheetData,
  after: (area: Rect) => Rect | undefined,
  axis: Axis,
  change: LineChange,
): void {
  sheet.protections = sheet.protections.flatMap((protection) => {
    const { unprotected } = protection;
    const open = unprotected && { unprotected: present(unprotected.map(after)) };
    if (protection.area === undefined) return [{ ...protection, ...open }];
    const area = after(protection.area);
    return area === undefined ? [] : [{ ...protection, area }];
  });
  if (sheet.filter !== undefined) {
    const area = after(sheet.filter.area);
    const hidden = axis === "row" ? reset(new Set(sheet.filter.hiddenRows), change) : sheet.filter.hiddenRows;
    if (area === undefined) delete sheet.filter;
    else {
      sheet.filter.area = area;
      sheet.filter.hiddenRows = [...hidden];
      const { criteria } = sheet.filter;
      if (axis === "column" && criteria !== undefined) {
        sheet.filter.criteria = Object.fromEntries(
          Object.entries(criteria).flatMap(([column, asked]) => {
            const next = lineAfter(Number(column), change);
            return next === undefined ? [] : [[next, asked]];
          }),
        );
      }
    }
  }
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = present(format.areas.map(after));
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
}

/** Charts on the tab keep their anchor line (the one after it when deleted); charts anywhere follow their ranges. */
function changeCharts(
  workbook: WorkbookData,
  sheet: SheetData,
  after: (area: Rect) => Rect | undefined,
  axis: Axis,
  change: LineChange,
): void {
  for (const chart of sheet.charts) chart[axis] = lineAfter(chart[axis], change) ?? change.at;
  for (const home of workbook.sheets) {
    for (const chart of home.charts) {
      chart.ranges = chart.ranges.flatMap((range) => {
        if (range.sheetId !== sheet.id) return [range];
        const area = after(range.area);
        return area === undefined ? [] : [{ ...range, area }];
      });
    }
  }
}

/** An area after a change of rows or columns; undefined when all of it was deleted. */
export function areaAfter(area: Rect, axis: Axis, change: LineChange): Rect | undefined {
  const span =
    axis === "row" ? spanAfter(area.top, area.bottom, change) : spanAfter(area.left, area.right, change);
  if (span === undefined) return undefined;
  return axis === "row"
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

/** Lines inserted among the frozen ones, or deleted from them, change their number; moving does not. */
function frozenAfter(frozen: number, change: LineChange): number {
  if (change.at >= frozen || change.kind === "move") return frozen;
  if (change.kind === "insert") return frozen + change.count;
  return frozen - Math.min(change.count, frozen - change.at);
}

function rekeyed<T>(map: Map<number, T>, change: LineChange): Map<number, T> {
  const next = new Map<number, T>();
  for (const [line, item] of map) {
    const to = lineAfter(line, change);
    if (to !== undefined) next.set(to, item);
  }
  return next;
}

function reset(lines: Set<number>, change: LineChange): Set<number> {
  return new Set(present([...lines].map((line) => lineAfter(line, change))));
}

function present<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((item): item is T => item !== undefined);
}
