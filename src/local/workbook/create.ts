// Making workbooks and tabs as Google makes them: 1000 × 26 cells, ids that never repeat, names that never clash.

import type { SheetData, WorkbookData } from "./model.ts";

/** Rows and columns of a new tab at Google. */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;
/** Most characters of a tab's name, and most cells of a spreadsheet, at Google. */
export const LONGEST_TAB_NAME = 100;
export const MOST_CELLS = 10_000_000;
/** Most columns of a tab: its last is ZZZ. https://support.google.com/drive/answer/37603 */
export const MOST_COLUMNS = 18_278;

/** An empty workbook without a tab (add the first with `addSheet`). Defaults: `id_ID`, `Asia/Makassar`. */
export function newWorkbook(
  options: { name?: string; locale?: string; timeZone?: string } = {},
): WorkbookData {
  return {
    id: "1LocalSpreadsheet00000000000000000000000000",
    name: options.name ?? "Spreadsheet tanpa judul",
    locale: options.locale ?? "id_ID",
    timeZone: options.timeZone ?? "Asia/Makassar",
    sheets: [],
    activeSheetId: 0,
    activeArea: { top: 0, left: 0, bottom: 0, right: 0 },
    metadata: [],
    namedRanges: [],
    properties: { script: {}, user: {}, document: {} },
    nextId: 0,
  };
}

/**
 * Adds a tab before position `index` (0-based; default: last) with the size given (default 1000 × 26).
 * The first tab of a workbook becomes the active one; later ones do not.
 * Throws where Google refuses: name empty, too long or taken (upper and lower case alike), more than ten million cells.
 */
export function addSheet(
  workbook: WorkbookData,
  name: string,
  options: { index?: number; rows?: number; columns?: number } = {},
): SheetData {
  checkSheetName(workbook, name);
  const sheet = emptySheet(
    workbook.nextId,
    name,
    options.rows ?? DEFAULT_ROWS,
    options.columns ?? DEFAULT_COLUMNS,
  );
  checkCellCount(workbook, sheet.rowCount * sheet.columnCount);
  workbook.nextId++;
  placeSheet(workbook, sheet, options.index);
  return sheet;
}

/** Puts a made tab among the others; the first tab of a workbook becomes active. */
export function placeSheet(workbook: WorkbookData, sheet: SheetData, index = workbook.sheets.length): void {
  if (workbook.sheets.length === 0) workbook.activeSheetId = sheet.id;
  workbook.sheets.splice(Math.max(0, Math.min(index, workbook.sheets.length)), 0, sheet);
}

/** A tab of the given size with nothing in it, belonging to no workbook yet. */
export function emptySheet(id: number, name: string, rowCount: number, columnCount: number): SheetData {
  return {
    id,
    name,
    hidden: false,
    rowCount,
    columnCount,
    frozenRows: 0,
    frozenColumns: 0,
    hideGridlines: false,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    protections: [],
    conditionalFormats: [],
    charts: [],
  };
}

/** Throws where Google refuses a tab's name: empty, over 100 characters, or borne by another tab than `self`. */
export function checkSheetName(workbook: WorkbookData, name: string, self?: SheetData): void {
  if (name.trim() === "") throw new Error("A sheet name must not be empty.");
  if (name.length > LONGEST_TAB_NAME) {
    throw new Error(`A sheet name must not exceed ${LONGEST_TAB_NAME} characters.`);
  }
  const taken = sheetByName(workbook, name);
  if (taken !== undefined && taken !== self) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** Throws when `more` cells would bring the workbook above ten million. */
export function checkCellCount(workbook: WorkbookData, more: number): void {
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, more);
  if (cells > MOST_CELLS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

/** Throws when a tab would have more columns than Sheets has letters for. */
export function checkColumnCount(columns: number): void {
  if (columns > MOST_COLUMNS)
    throw new Error(
      `This action would increase the number of columns above the limit of ${MOST_COLUMNS} columns.`,
    );
}

/** The tab of that name; Google takes upper and lower case as the same name. */
export function sheetByName(workbook: WorkbookData, name: string): SheetData | undefined {
  const exact = workbook.sheets.find((sheet) => sheet.name === name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
}

/** The tab of that id. */
export function sheetById(workbook: WorkbookData, id: number): SheetData | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}
