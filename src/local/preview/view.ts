// What the page is shown of a workbook: tabs, layouts, rows of cells as text with looks.

import { cellOf } from "../workbook/cells.ts";
import { sheetByName } from "../workbook/create.ts";
import { displayText, holdsDate } from "../workbook/display.ts";
import type { Cell, SheetData, TextLook, WorkbookData } from "../workbook/model.ts";
import { readReference, rectOf } from "../workbook/references.ts";
import { chartViews } from "./chartView.ts";
import { columnsReached, conditionalLook } from "./conditions.ts";
import type { CellView, LayoutView, LookView, RowView, RunView, TabView } from "./protocol.ts";

/** The row of tabs. */
export function tabViews(workbook: WorkbookData): TabView[] {
  return workbook.sheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    ...(sheet.tabColor !== undefined && { color: sheet.tabColor }),
  }));
}

/** Everything about a tab but its cells; rows that a filter hides count as hidden. */
export function layoutView(workbook: WorkbookData, sheet: SheetData): LayoutView {
  return {
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hideGridlines: sheet.hideGridlines,
    widths: [...sheet.columnWidths],
    heights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows, ...(sheet.filter?.hiddenRows ?? [])],
    hiddenColumns: [...sheet.hiddenColumns],
    merges: sheet.merges,
    charts: chartViews(workbook, sheet),
    ...(sheet.filter && { filter: sheet.filter.area }),
  };
}

/** A row's cells, by column from left to right; a blank one is there when a conditional format colours it. */
export function rowView(workbook: WorkbookData, sheet: SheetData, row: number): RowView {
  const cells = sheet.cells.get(row);
  const reached = columnsReached(sheet, row);
  const columns = [...new Set([...(cells?.keys() ?? []), ...reached])].sort((a, b) => a - b);
  return columns.flatMap((column): RowView => {
    const cell = cells?.get(column);
    const view = cell && cellView(cell, workbook.locale);
    const extra = reached.has(column) ? conditionalLook(workbook, sheet, row, column) : {};
    if (Object.keys(extra).length === 0) return view === undefined ? [] : [[column, view]];
    return [[column, { text: "", ...view, look: { ...view?.look, ...extra } }]];
  });
}

/** One cell as it is shown and as it is edited. */
export function cellView(cell: Cell, locale: string): CellView {
  const text = displayText(cell, locale);
  const edit = editText(cell, locale);
  const look = lookView(cell);
  const kind = kindOf(cell);
  const offers = offersOf(cell);
  return {
    text: cell.image ? "🖼" : text,
    // A tick box is drawn by what it holds, not by the word that stands for it.
    ...((edit !== text || offers === "tick") && { edit }),
    ...(kind !== undefined && { kind }),
    ...(look !== undefined && { look }),
    ...(cell.note !== undefined && cell.note !== "" && { note: cell.note }),
    ...(offers !== undefined && { offers }),
    ...(cell.runs && cell.runs.length > 0 && { runs: cell.runs.map(runView) }),
  };
}

function kindOf(cell: Cell): CellView["kind"] {
  if (typeof cell.value === "number") return "number";
  if (typeof cell.value === "boolean") return "boolean";
  return typeof cell.value === "object" ? "error" : undefined;
}

function offersOf(cell: Cell): CellView["offers"] {
  if (cell.validation === undefined) return undefined;
  if (cell.validation.criteria === "CHECKBOX") return "tick";
  return offered.has(cell.validation.criteria) && cell.validation.showDropdown !== false ? "list" : undefined;
}

const offered: ReadonlySet<string> = new Set(["VALUE_IN_LIST", "VALUE_IN_RANGE"]);

/** The text that typing begins with: the formula, else what would be typed to get the same cell again. */
export function editText(cell: Cell, locale: string): string {
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return value;
  if (holdsDate(cell)) return displayText(cell, locale);
  if (cell.format?.includes("%")) return `${typed(Number((value * 100).toPrecision(15)), locale)}%`;
  return typed(value, locale);
}

function typed(value: number, locale: string): string {
  // The decimal comma of the locale: what an automatic cell shows for one half.
  const separator = displayText({ value: 0.5 }, locale).charAt(1);
  return String(value).replace(".", separator);
}

function lookView(cell: Cell): LookView | undefined {
  const look: LookView = {
    ...textLook(cell.look),
    ...(cell.background !== undefined && cell.background !== "#ffffff" && { background: cell.background }),
    ...(cell.horizontal !== undefined && { horizontal: cell.horizontal }),
    ...(cell.vertical !== undefined && cell.vertical !== "bottom" && { vertical: cell.vertical }),
    ...(cell.wrap !== undefined && cell.wrap !== "overflow" && { wrap: cell.wrap }),
    ...(cell.borders !== undefined && Object.keys(cell.borders).length > 0 && { borders: cell.borders }),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

function textLook(look: TextLook | undefined): LookView {
  if (look === undefined) return {};
  return {
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
    ...(look.strikethrough && { strike: true }),
    ...(look.size !== undefined && { size: look.size }),
    ...(look.color !== undefined && { color: look.color }),
    ...(look.font !== undefined && { font: look.font }),
  };
}

function runView(run: { start: number; end: number; link?: string; style?: TextLook }): RunView {
  return {
    start: run.start,
    end: run.end,
    ...(run.link !== undefined && { link: run.link }),
    ...(run.style !== undefined && { look: textLook(run.style) }),
  };
}

/** What the dropdown of a cell offers: the list of its rule, or what the rule's range shows; each value once. */
export function offeredValues(
  workbook: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
): string[] {
  const rule = cellOf(sheet, row, column)?.validation;
  if (rule?.criteria === "VALUE_IN_LIST") return rule.values.map(String);
  if (rule?.criteria !== "VALUE_IN_RANGE") return [];
  const reference = readReference(String(rule.values[0] ?? "").replace(/^=/, ""));
  const source = reference?.tab === undefined ? sheet : sheetByName(workbook, reference.tab);
  if (reference === undefined || source === undefined) return [];
  const area = rectOf(reference);
  const values = new Set<string>();
  for (let at = area.top; at <= Math.min(area.bottom, source.rowCount - 1); at++) {
    for (let across = area.left; across <= Math.min(area.right, source.columnCount - 1); across++) {
      const text = displayText(cellOf(source, at, across), workbook.locale);
      if (text !== "") values.add(text);
    }
  }
  return [...values];
}
