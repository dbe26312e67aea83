// A workbook written as an .xlsx.

import {
  type ColumnDef,
  type DataValidation,
  writeXlsx as hucreWrite,
  type WriteOptions,
  type WriteSheet,
} from "hucre/xlsx";
import { gather, nameOf } from "../areas.ts";
import { forEachCell } from "../cells.ts";
import type { Rect, SheetData, Validation, WorkbookData } from "../model.ts";
import { writeReference } from "../references.ts";
import { cellsToXlsx } from "./cellOut.ts";
import { chartToXlsx } from "./charts.ts";
import { conditionToXlsx } from "./conditional.ts";
import { KEPT_TAB, type KeptRule, type KeptTab, keptOf, keptOfTab, keptToCells } from "./kept.ts";
import { colorToXlsx } from "./styles.ts";
import { formulaToXlsx, tabNames } from "./text.ts";
import { ruleKey, ruleToXlsx, type XlsxRule } from "./validations.ts";

type RowDef = NonNullable<WriteSheet["rowDefs"]> extends Map<number, infer Def> ? Def : never;

/**
 * The bytes of an .xlsx: values, formulas with their results, looks, notes, validation, merges, sizes, hidden and frozen
 * lines, links, charts as far as such files hold them, and all the rest in a hidden tab, so that `readXlsx` gives the
 * same workbook back. Tab names are cut to what .xlsx allows; the real ones are kept.
 */
export async function writeXlsx(workbook: WorkbookData): Promise<Uint8Array> {
  const [keptName = KEPT_TAB, ...names] = tabNames([KEPT_TAB, ...workbook.sheets.map((sheet) => sheet.name)]);
  const fileNames = new Map(workbook.sheets.map((sheet, index) => [sheet, names[index] ?? sheet.name]));
  const byName = new Map([...fileNames].map(([sheet, name]) => [sheet.name.toLowerCase(), name]));
  const byId = new Map([...fileNames].map(([sheet, name]) => [sheet.id, name]));
  const tabName = (name: string): string | undefined => byName.get(name.toLowerCase());
  const formulas = new Map<string, string | undefined>();
  const formulaOut = (formula: string): string | undefined => {
    if (!formulas.has(formula)) formulas.set(formula, formulaToXlsx(formula, tabName));
    return formulas.get(formula);
  };
  const tabs: KeptTab[] = [];
  const sheets: WriteSheet[] = [];
  for (const [sheet, fileName] of fileNames) {
    const { cells, kept } = cellsToXlsx(sheet, formulaOut);
    const { validations, rules } = rulesOf(sheet, tabName);
    tabs.push({ fileName, ...keptOfTab(sheet), rules, cells: kept });
    sheets.push({
      ...frame(sheet, fileName),
      cells,
      dataValidations: validations,
      conditionalRules: sheet.conditionalFormats.flatMap(
        (format, index) => conditionToXlsx(format, index + 1, tabName) ?? [],
      ),
      charts: sheet.charts.flatMap((chart) => chartToXlsx(chart, (id) => byId.get(id)) ?? []),
    });
  }
  const pieces = keptToCells({ ...keptOf(workbook), tabs });
  sheets.push({ name: keptName, veryHidden: true, rows: pieces.map((piece) => [piece]) });
  const active = workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId);
  const options: WriteOptions = {
    sheets,
    defaultFont: { name: "Arial", size: 10 },
    activeSheet: Math.max(0, active),
    namedRanges: workbook.namedRanges.flatMap(({ name, sheetId, area }) => {
      const tab = byId.get(sheetId);
      return tab === undefined ? [] : [{ name, range: fixedRange(tab, area) }];
    }),
    properties: { title: workbook.name },
  };
  return hucreWrite(options);
}

/** A tab without its cells. */
function frame(sheet: SheetData, name: string): WriteSheet {
  const whole = sheet.protections.some(
    (protection) => protection.area === undefined && !protection.warningOnly,
  );
  const rowDefs = rowsOf(sheet);
  return {
    name,
    columns: columnsOf(sheet),
    rowDefs,
    // hucre writes the heights of rows only as far as there are rows.
    rows: Array.from({ length: Math.max(-1, ...rowDefs.keys()) + 1 }, () => []),
    merges: sheet.merges.map((m) => ({
      startRow: m.top,
      startCol: m.left,
      endRow: m.bottom,
      endCol: m.right,
    })),
    ...(sheet.hidden && { hidden: true }),
    ...(sheet.frozenRows + sheet.frozenColumns > 0 && {
      freezePane: {
        ...(sheet.frozenRows > 0 && { rows: sheet.frozenRows }),
        ...(sheet.frozenColumns > 0 && { columns: sheet.frozenColumns }),
      },
    }),
    ...(sheet.filter && { autoFilter: { range: nameOf(sheet.filter.area) } }),
    ...(whole && { protection: { sheet: true } }),
    view: {
      ...(sheet.hideGridlines && { showGridLines: false }),
      ...(sheet.tabColor !== undefined && { tabColor: colorToXlsx(sheet.tabColor) }),
    },
  };
}

/** Pixels as characters of the default font, the unit of column widths in .xlsx, and as points, that of row heights. */
function columnsOf(sheet: SheetData): ColumnDef[] {
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = sheet.columnWidths.get(column);
    return {
      ...(width !== undefined && { width: (width - 5) / 7 }),
      ...(sheet.hiddenColumns.has(column) && { hidden: true }),
    };
  });
}

function rowsOf(sheet: SheetData): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, height] of sheet.rowHeights) rows.set(row, { height: height * 0.75 });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

/** The validation rules of a tab, each with all its areas, and what the file does not say of them. */
function rulesOf(
  sheet: SheetData,
  tabName: (name: string) => string | undefined,
): { validations: DataValidation[]; rules: KeptRule[] } {
  const places = new Map<string, { rule: Validation; cells: { row: number; column: number }[] }>();
  forEachCell(sheet, ({ validation: rule }, row, column) => {
    if (rule === undefined) return;
    const key = JSON.stringify(rule);
    const found = places.get(key);
    if (found === undefined) places.set(key, { rule, cells: [{ row, column }] });
    else found.cells.push({ row, column });
  });
  const written = new Map<string, XlsxRule>();
  const validations: DataValidation[] = [];
  const rules: KeptRule[] = [];
  for (const { rule, cells } of places.values()) {
    const areas = gather(cells);
    const theirs = ruleToXlsx(rule, tabName);
    const key = theirs && ruleKey(theirs);
    if (theirs === undefined || key === undefined || written.has(key)) {
      rules.push({ areas, rule });
      continue;
    }
    written.set(key, theirs);
    validations.push({ ...theirs, range: areas.map(nameOf).join(" ") });
    rules.push({ key, rule });
  }
  return { validations, rules };
}

function fixedRange(tab: string, area: Rect): string {
  const end = (row: number, column: number) => ({ row, column, fixedRow: true, fixedColumn: true });
  return writeReference({ tab, from: end(area.top, area.left), to: end(area.bottom, area.right) });
}
