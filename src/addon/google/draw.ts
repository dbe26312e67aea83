// Making a tab from its design, and writing a derived tab anew.

import { grouped } from "../../domain/groups.ts";
import type { LinkedText, Look, SheetDesign } from "../../domain/plan/design.ts";
import { freeName } from "../../domain/setup/adopt.ts";
import { type Area, a1 } from "../../domain/table.ts";
import { guardCells } from "./limits.ts";
import { roleKey, type Spreadsheet, writeFact } from "./spreadsheet.ts";
import { asTyped } from "./write.ts";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a tab from a design behind the last tab (or at a 0-based position); gives its sheet id. A blank tab of its name,
 * as a run that was cut off leaves it, is used; beside any other tab of its name it gets a number.
 */
export function makeTab(book: Spreadsheet, design: SheetDesign, index = book.tabs.length): number {
  const blank = book.tabs.find(
    (tab) =>
      tab.metadata.size === 0 && tab.name.toLowerCase() === design.name.toLowerCase() && book.isBlank(tab),
  );
  // Google makes a new tab of 1,000 rows and 26 columns before it can be cropped.
  if (blank === undefined) guardCells(book, Math.max(26_000, design.rows * design.columns));
  const taken = book.tabs.map((tab) => tab.name);
  const sheet =
    blank === undefined ? insertQuietly(book, freeName(design.name, taken), index) : book.sheet(blank.id);
  if (design.hidden === true) sheet.hideSheet();
  fitGrid(sheet, design.rows, design.columns, false);
  drawContents(book, sheet, design);
  // Before its looks: cut off from here on, it is known and serves.
  if (design.role !== undefined) {
    writeFact(sheet, roleKey, design.role);
  }
  drawLooks(sheet, design);
  if (design.warn === true) sheet.protect().setWarningOnly(true);
  if (blank === undefined) book.addTab(sheet, index, design.role ?? null);
  else book.forget();
  return sheet.getSheetId();
}

/** Google shows a tab that it inserts; staff go on looking at theirs. */
function insertQuietly(book: Spreadsheet, name: string, index: number): GoogleSheet {
  const active = book.service.getActiveSheet();
  const sheet = book.service.insertSheet(name, index);
  active.activate();
  return sheet;
}

/** Writes a derived tab anew: contents, looks and charts; the tab itself, its place and colour stay. */
export function redrawTab(book: Spreadsheet, tab: number, design: SheetDesign): void {
  const sheet = book.sheet(tab);
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  all.breakApart();
  sheet.clear();
  fitGrid(sheet, design.rows, design.columns, true);
  drawContents(book, sheet, design);
  drawLooks(sheet, design);
  book.forgetCells(tab);
}

/** Crops or widens a grid to the size needed; a kept tab is only ever widened. */
function fitGrid(sheet: GoogleSheet, rows: number, columns: number, keep: boolean): void {
  const haveRows = sheet.getMaxRows();
  const haveColumns = sheet.getMaxColumns();
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  else if (!keep && haveRows > rows) sheet.deleteRows(rows + 1, haveRows - rows);
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
  else if (!keep && haveColumns > columns) sheet.deleteColumns(columns + 1, haveColumns - columns);
}

function drawContents(book: Spreadsheet, sheet: GoogleSheet, design: SheetDesign): void {
  for (const { areas, format } of design.formats ?? []) list(sheet, areas).setNumberFormat(format);
  drawValues(book, sheet, design);
}

function drawLooks(sheet: GoogleSheet, design: SheetDesign): void {
  for (const { areas, look } of design.looks ?? []) drawLook(sheet, areas, look);
  drawMerges(sheet, design.merges ?? []);
  drawSizes(design.widths ?? [], (...size) => sheet.setColumnWidths(...size));
  drawSizes(design.heights ?? [], (...size) => sheet.setRowHeightsForced(...size));
  for (const { area, values, strict, help } of design.choices ?? []) {
    range(sheet, area).setDataValidation(choiceRule(values, strict, help));
  }
  for (const area of design.checkboxes ?? []) range(sheet, area).insertCheckboxes();
  for (const { row, column, text } of design.notes ?? []) sheet.getRange(row + 1, column + 1).setNote(text);
  drawLinks(sheet, design.links ?? []);
  drawCharts(sheet, design);
  if (design.frozenRows !== undefined) sheet.setFrozenRows(design.frozenRows);
  if (design.hideGridlines === true) sheet.setHiddenGridlines(true);
  for (const { column, count } of design.hiddenColumns ?? []) sheet.hideColumns(column + 1, count);
}

/** The rule that offers values in a cell, and refuses others where it is strict. */
export function choiceRule(
  values: readonly string[],
  strict: boolean,
  help?: string,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(!strict);
  if (help !== undefined) rule.setHelpText(help);
  return rule.build();
}

/** Merges each row of areas; those that stand directly below each other in one call. */
function drawMerges(sheet: GoogleSheet, merges: readonly Area[]): void {
  const stacks: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const area of merges) {
    const above = stacks.find(
      ({ bottom, left, right }) => bottom === area.top - 1 && left === area.left && right === area.right,
    );
    if (above === undefined) stacks.push({ ...area });
    else above.bottom = area.bottom;
  }
  for (const stack of stacks) range(sheet, stack).mergeAcross();
}

/** Sizes lines in few calls: neighbours all get the commonest of their sizes, then those that differ get theirs. */
function drawSizes(
  sizes: readonly (number | undefined)[],
  set: (first: number, count: number, pixels: number) => void,
): void {
  let runs: { first: number; count: number; pixels: number }[] = [];
  // One beyond the last, so that the last neighbours are drawn too.
  for (let line = 0; line <= sizes.length; line++) {
    const pixels = sizes[line];
    const run = runs[runs.length - 1];
    if (pixels !== undefined) {
      if (run?.pixels === pixels) run.count++;
      else runs.push({ first: line + 1, count: 1, pixels });
      continue;
    }
    const alike = [...grouped(runs, (each) => each.pixels).values()];
    const [[common] = []] = alike.sort((a, b) => b.length - a.length);
    const first = runs[0]?.first ?? 0;
    if (common !== undefined) set(first, line + 1 - first, common.pixels);
    for (const each of runs) if (each.pixels !== common?.pixels) set(each.first, each.count, each.pixels);
    runs = [];
  }
}

function drawValues(book: Spreadsheet, sheet: GoogleSheet, design: SheetDesign): void {
  const width = design.values.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  const isText = (row: number, column: number) =>
    (design.formats ?? []).some(
      ({ areas, format }) => format === "@" && areas.some((area) => contains(area, row, column)),
    );
  const grid = design.values.map((cells, row) =>
    Array.from({ length: width }, (_, column) => {
      const value = cells[column] ?? "";
      if (typeof value !== "string") return book.googleValue(value);
      return asTyped(value, isText(row, column) ? "@" : "");
    }),
  );
  sheet.getRange(1, 1, grid.length, width).setValues(grid);
}

function drawLook(sheet: GoogleSheet, areas: readonly Area[], look: Look): void {
  const cells = list(sheet, areas);
  if (look.bold !== undefined) cells.setFontWeight(look.bold ? "bold" : "normal");
  if (look.underline !== undefined) cells.setFontLine(look.underline ? "underline" : "none");
  if (look.size !== undefined) cells.setFontSize(look.size);
  if (look.font !== undefined) cells.setFontFamily(look.font);
  if (look.color !== undefined) cells.setFontColor(look.color);
  if (look.background !== undefined) cells.setBackground(look.background);
  if (look.horizontal !== undefined) cells.setHorizontalAlignment(look.horizontal);
  if (look.vertical !== undefined) cells.setVerticalAlignment(look.vertical);
  if (look.wrap !== undefined) cells.setWrap(look.wrap);
  const border = look.border;
  if (border !== undefined) {
    const inner = border.inner ?? null;
    const style =
      border.thick === true ? SpreadsheetApp.BorderStyle.SOLID_MEDIUM : SpreadsheetApp.BorderStyle.SOLID;
    cells.setBorder(
      border.top ?? null,
      border.left ?? null,
      border.bottom ?? null,
      border.right ?? null,
      inner,
      inner,
      border.color ?? "#000000",
      style,
    );
  }
}

/** Writes linked texts; those that make a rectangle together. */
export function drawLinks(sheet: GoogleSheet, links: readonly LinkedText[]): void {
  const sorted = [...links].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: { row: number; column: number; columns: LinkedText[][] }[] = [];
  for (let start = 0; start < sorted.length; ) {
    const first = sorted[start];
    if (first === undefined) break;
    let end = start + 1;
    while (sorted[end]?.column === first.column && sorted[end]?.row === first.row + (end - start)) end++;
    const run = sorted.slice(start, end);
    const beside = blocks.find(
      ({ row, column, columns }) =>
        row === first.row && column + columns.length === first.column && columns[0]?.length === run.length,
    );
    if (beside === undefined) blocks.push({ row: first.row, column: first.column, columns: [run] });
    else beside.columns.push(run);
    start = end;
  }
  for (const { row, column, columns } of blocks) {
    const height = columns[0]?.length ?? 0;
    const texts = Array.from({ length: height }, (_, i) =>
      columns.flatMap((run) => (run[i] === undefined ? [] : [richText(run[i])])),
    );
    sheet.getRange(row + 1, column + 1, height, columns.length).setRichTextValues(texts);
  }
}

function richText({ text, links, quiet }: LinkedText): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  for (const { start, end, gid, url } of links) {
    builder.setLinkUrl(start, end, gid === undefined ? (url ?? "") : `#gid=${gid}`);
  }
  if (quiet !== undefined)
    builder.setTextStyle(SpreadsheetApp.newTextStyle().setForegroundColor(quiet).setUnderline(false).build());
  return builder.build();
}

function drawCharts(sheet: GoogleSheet, design: SheetDesign): void {
  const types = {
    stackedBar: Charts.ChartType.BAR,
    line: Charts.ChartType.LINE,
  };
  for (const chart of design.charts ?? []) {
    const builder = sheet.newChart().setChartType(types[chart.kind]).setNumHeaders(1);
    for (const area of chart.areas) builder.addRange(range(sheet, area));
    builder.setPosition(chart.row + 1, chart.column + 1, 0, 0);
    builder.setOption("title", chart.title);
    builder.setOption("width", chart.width);
    builder.setOption("height", chart.height);
    if (chart.kind === "stackedBar") builder.setOption("isStacked", true);
    sheet.insertChart(builder.build());
  }
}

const contains = (area: Area, row: number, column: number) =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

function range(sheet: GoogleSheet, area: Area): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(area.top + 1, area.left + 1, area.bottom - area.top + 1, area.right - area.left + 1);
}

function list(sheet: GoogleSheet, areas: readonly Area[]): GoogleAppsScript.Spreadsheet.RangeList {
  return sheet.getRangeList(areas.map((area) => `${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`));
}
