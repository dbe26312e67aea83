// A workbook read from an .xlsx, ours or anyone's.

import { EncryptedFileError, HucreError } from "hucre";
import { readXlsx as hucreRead, type Sheet, type Workbook } from "hucre/xlsx";
import { areaNamed } from "../areas.ts";
import { ensureCell } from "../cells.ts";
import { DEFAULT_COLUMNS, DEFAULT_ROWS, emptySheet, MOST_CELLS, newWorkbook } from "../create.ts";
import type { SheetData, Validation, WorkbookData } from "../model.ts";
import { readReference, rectOf, shiftFormula } from "../references.ts";
import { readCells } from "./cellIn.ts";
import { chartFromXlsx } from "./charts.ts";
import { conditionFromXlsx } from "./conditional.ts";
import { checkFile } from "./guard.ts";
import { KEPT_MARK, type KeptTab, type KeptWorkbook, keptFromCells } from "./kept.ts";
import { XlsxProblem } from "./problem.ts";
import { colorFromXlsx } from "./styles.ts";
import { formulaFromXlsx } from "./text.ts";
import { ruleFromXlsx, ruleKey } from "./validations.ts";

/**
 * The workbook in the bytes of an .xlsx. A file made here comes back as it was, with what was changed in it elsewhere
 * since; of any other file, all that is kept here, with the locale and zone given (default `id_ID`, `Asia/Makassar`)
 * and Google's grid of 1000 × 26 cells or what is used. Macros, links to other files, pictures are left out. Formulas
 * keep the results in the file until `recalculate`. Throws an `XlsxProblem` when it cannot be opened.
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: { locale?: string; timeZone?: string; name?: string } = {},
): Promise<WorkbookData> {
  checkFile(bytes);
  const book = await opened(bytes);
  const keptSheet = book.sheets.find((sheet) => sheet.rows[0]?.[0] === KEPT_MARK);
  const kept = keptSheet && keptFromCells(keptSheet.rows.map((row) => row[0]));
  const tabs = book.sheets.filter((sheet) => sheet !== keptSheet);
  if (tabs.length === 0) throw new XlsxProblem("noWorkbook", "There is no tab in the file.");
  const workbook = kept === undefined ? newWorkbook(options) : fromKept(kept);
  const names = new Map(kept?.tabs.map((tab) => [tab.fileName.toLowerCase(), tab.name]));
  const tabName = (name: string): string | undefined => names.get(name.toLowerCase());
  const formulas = new Map<string, string>();
  const formulaIn = (formula: string): string => {
    const known = formulas.get(formula) ?? formulaFromXlsx(formula, tabName);
    formulas.set(formula, known);
    return known;
  };
  const roomy = fitsDefaultGrid(tabs);
  const made = tabs.map((tab): [Sheet, SheetData, KeptTab | undefined] => {
    const before = kept?.tabs.find((one) => one.fileName.toLowerCase() === tab.name.toLowerCase());
    const sheet = frame(tab, before, workbook, roomy, book.themeColors ?? []);
    workbook.sheets.push(sheet);
    return [tab, sheet, before];
  });
  for (const [tab, sheet, before] of made) {
    readCells(tab, sheet, {
      themes: book.themeColors ?? [],
      font: kept ? undefined : book.defaultFont,
      before,
      formulaIn,
    });
    putRules(tab, sheet, before, tabName);
    if (before === undefined) readExtras(tab, sheet, workbook, book.themeColors ?? [], tabName);
  }
  if (kept === undefined) readNames(book, workbook);
  activate(book, workbook, made, kept);
  return workbook;
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await hucreRead(bytes, { readStyles: true });
  } catch (problem) {
    if (problem instanceof EncryptedFileError) {
      throw new XlsxProblem("encrypted", "The file is protected by a password.");
    }
    if (problem instanceof HucreError && /cells|limit|exceed/i.test(problem.message)) {
      throw new XlsxProblem("tooLarge", problem.message);
    }
    throw new XlsxProblem("damaged", String(problem));
  }
}

function fromKept(kept: KeptWorkbook): WorkbookData {
  const { tabs: _, ...rest } = kept;
  return { ...rest, sheets: [] };
}

/** Whether giving every tab at least 1000 × 26 cells keeps the workbook under Google's limit. */
function fitsDefaultGrid(tabs: readonly Sheet[]): boolean {
  const cells = tabs.reduce((sum, tab) => {
    const [rows, columns] = used(tab);
    return sum + Math.max(rows, DEFAULT_ROWS) * Math.max(columns, DEFAULT_COLUMNS);
  }, 0);
  return cells <= MOST_CELLS;
}

/** Rows and columns that a tab's cells, merges and sizes reach. */
function used(tab: Sheet): [rows: number, columns: number] {
  let rows = tab.rows.length;
  let columns = tab.rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const key of tab.cells?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const merge of tab.merges ?? []) {
    rows = Math.max(rows, merge.endRow + 1);
    columns = Math.max(columns, merge.endCol + 1);
  }
  return [Math.max(rows, 1), Math.max(columns, 1)];
}

/** A tab without its cells. */
function frame(
  tab: Sheet,
  before: KeptTab | undefined,
  workbook: WorkbookData,
  roomy: boolean,
  themes: readonly string[],
): SheetData {
  const [rows, columns] = used(tab);
  const least =
    before ??
    (roomy ? { rowCount: DEFAULT_ROWS, columnCount: DEFAULT_COLUMNS } : { rowCount: 1, columnCount: 1 });
  const sheet = emptySheet(
    before?.id ?? workbook.nextId++,
    before?.name ?? tab.name,
    Math.max(rows, least.rowCount),
    Math.max(columns, least.columnCount),
  );
  sheet.hidden = tab.hidden === true || tab.veryHidden === true;
  sheet.hideGridlines = tab.view?.showGridLines === false;
  sheet.frozenRows = Math.min(tab.freezePane?.rows ?? 0, sheet.rowCount);
  sheet.frozenColumns = Math.min(tab.freezePane?.columns ?? 0, sheet.columnCount);
  const color = colorFromXlsx(tab.view?.tabColor, themes);
  if (color !== undefined) sheet.tabColor = color;
  for (const [column, { width, hidden }] of (tab.columns ?? []).entries()) {
    if (column >= sheet.columnCount) break;
    if (width !== undefined) sheet.columnWidths.set(column, Math.round(width * 7 + 5));
    if (hidden === true) sheet.hiddenColumns.add(column);
  }
  for (const [row, { height, hidden }] of tab.rowDefs ?? []) {
    if (row >= sheet.rowCount) continue;
    if (height !== undefined) sheet.rowHeights.set(row, Math.round(height / 0.75));
    if (hidden === true) sheet.hiddenRows.add(row);
  }
  sheet.merges = (tab.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  if (before === undefined) return sheet;
  sheet.protections = before.protections;
  if (before.filter !== undefined) sheet.filter = before.filter;
  sheet.conditionalFormats = before.conditionalFormats;
  sheet.charts = before.charts;
  return sheet;
}

/** Validation rules: the file's own places; what exactly they are, from what was kept, else from the file. */
function putRules(
  tab: Sheet,
  sheet: SheetData,
  before: KeptTab | undefined,
  tabName: (name: string) => string | undefined,
): void {
  const put = (rule: Validation, row: number, column: number): void => {
    ensureCell(sheet, row, column).validation = { ...rule, values: [...rule.values] };
  };
  for (const found of tab.dataValidations ?? []) {
    const key = ruleKey(found);
    const rule =
      before?.rules.find((one) => one.key === key)?.rule ?? ruleFromXlsx(found, sheet.name, tabName);
    if (rule === undefined) continue;
    let first: { row: number; column: number } | undefined;
    for (const name of found.range.split(" ")) {
      const area = areaNamed(name, sheet.rowCount, sheet.columnCount);
      if (area === undefined) continue;
      first ??= { row: area.top, column: area.left };
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          put(
            before === undefined ? shifted(rule, row - first.row, column - first.column) : rule,
            row,
            column,
          );
        }
      }
    }
  }
  for (const { areas, rule } of before?.rules ?? []) {
    for (const area of areas ?? []) {
      for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount - 1); row++) {
        for (let column = area.left; column <= Math.min(area.right, sheet.columnCount - 1); column++)
          put(rule, row, column);
      }
    }
  }
}

/** A formula of .xlsx is written for the first cell of its range; here each cell has its own. */
function shifted(rule: Validation, rows: number, columns: number): Validation {
  if (rule.criteria !== "CUSTOM_FORMULA") return rule;
  return { ...rule, values: rule.values.map((formula) => shiftFormula(String(formula), rows, columns)) };
}

/** Protection, filter, conditional formats and charts of a tab that was not made here. */
function readExtras(
  tab: Sheet,
  sheet: SheetData,
  workbook: WorkbookData,
  themes: readonly string[],
  tabName: (name: string) => string | undefined,
): void {
  if (tab.protection?.sheet === true) {
    sheet.protections.push({ id: workbook.nextId++, description: "", warningOnly: false, canEdit: true });
  }
  const area = tab.autoFilter && areaNamed(tab.autoFilter.range, sheet.rowCount, sheet.columnCount);
  if (area !== undefined) {
    const hiddenRows = [...sheet.hiddenRows].filter((row) => row > area.top && row <= area.bottom);
    sheet.filter = { area, hiddenRows };
  }
  const size = { rows: sheet.rowCount, columns: sheet.columnCount };
  for (const rule of tab.conditionalRules ?? []) {
    const format = conditionFromXlsx(rule, size, themes, tabName);
    if (format !== undefined) sheet.conditionalFormats.push(format);
  }
  const idOf = (name: string): number | undefined => workbook.sheets.find((one) => one.name === name)?.id;
  for (const found of tab.charts ?? []) {
    const chart = chartFromXlsx(found, workbook.nextId, idOf);
    if (chart === undefined) continue;
    workbook.nextId++;
    sheet.charts.push(chart);
  }
}

/** Named ranges of a file made elsewhere, as far as they are one area of one tab. */
function readNames(book: Workbook, workbook: WorkbookData): void {
  for (const { name, range } of book.namedRanges ?? []) {
    const reference = readReference(range);
    const sheet = workbook.sheets.find((one) => one.name === reference?.tab);
    const area = reference && rectOf(reference);
    if (sheet === undefined || area === undefined || !Number.isFinite(area.bottom + area.right)) continue;
    workbook.namedRanges.push({ name, sheetId: sheet.id, area });
  }
}

/** The active tab: the one the file opens on, unless it is hidden; the active cell is kept where the tab is the same. */
function activate(
  book: Workbook,
  workbook: WorkbookData,
  made: readonly [Sheet, SheetData, unknown][],
  kept: KeptWorkbook | undefined,
): void {
  const wanted = book.sheets[book.activeSheet ?? 0];
  const sheet =
    made.find(([tab, data]) => tab === wanted && !data.hidden)?.[1] ?? workbook.sheets.find((s) => !s.hidden);
  if (kept !== undefined && workbook.sheets.some((one) => one.id === kept.activeSheetId)) {
    if (
      sheet === undefined ||
      sheet.id === kept.activeSheetId ||
      made.some(([tab, s]) => tab === wanted && s.hidden)
    ) {
      return;
    }
  }
  workbook.activeSheetId = sheet?.id ?? workbook.sheets[0]?.id ?? 0;
  workbook.activeArea = { top: 0, left: 0, bottom: 0, right: 0 };
}
