// Filter of a sheet, what it asks of a column, and the builder of that.
// https://developers.google.com/apps-script/reference/spreadsheet/filter
// A filter hides rows when its criteria are set, as in Sheets: what is written afterwards hides or shows nothing.
// Not emulated: conditions on a background or text colour; relative dates hide every row.

import { displayText } from "../workbook/display.ts";
import type { FilterCriteriaData, FilterData, SheetData } from "../workbook/model.ts";
import { sortArea } from "../workbook/structure.ts";
import { badArguments, behind, Emulated } from "./border.ts";
import { ConditionBuilder, criteriaType, criteriaValues, meets } from "./condition.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { mayEdit } from "./guard.ts";

type Google = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

export class Filter extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    readonly sheetId: number,
  ) {
    super(run);
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.run.make.range({ sheetId: this.sheetId, area: { ...filterOf(this).area } });
  }

  remove(): void {
    filterOf(this);
    delete this.run.sheet(this.sheetId).filter;
  }

  sort(columnPosition: number, ascending: boolean): Google {
    const sheet = this.run.sheet(this.sheetId);
    const { area } = filterOf(this);
    const rows = { ...area, top: Math.min(area.top + 1, area.bottom) };
    if (!mayEdit(this.run, sheet, rows)) return this.google;
    this.run.calculate();
    sortArea(this.run.workbook, sheet, rows, [{ column: columnPosition - 1, ascending }]);
    this.run.touch(sheet.id);
    hideRows(this);
    return this.google;
  }

  getColumnFilterCriteria(columnPosition: number): GoogleCriteria | null {
    const column = columnOf(this, columnPosition);
    const asked = filterOf(this).criteria?.[column];
    return asked === undefined ? null : new FilterCriteria(this.run, asked).google;
  }

  setColumnFilterCriteria(columnPosition: number, filterCriteria: unknown): Google {
    const found = behind(filterCriteria, FilterCriteria);
    if (found === undefined && filterCriteria !== null) {
      throw badArguments("SpreadsheetApp.Filter.setColumnFilterCriteria", [columnPosition, filterCriteria]);
    }
    const column = columnOf(this, columnPosition);
    const filter = filterOf(this);
    const { [column]: _before, ...others } = filter.criteria ?? {};
    filter.criteria = found === undefined ? others : { ...others, [column]: found.data };
    hideRows(this);
    return this.google;
  }

  removeColumnFilterCriteria(columnPosition: number): Google {
    return this.setColumnFilterCriteria(columnPosition, null);
  }
}

function filterOf({ run, sheetId }: Filter): FilterData {
  const { filter } = run.sheet(sheetId);
  if (filter === undefined) throw new Exception("The filter does not exist.");
  return filter;
}

/** The filter's key of a column by its 1-based number on the tab; throws outside the filter. */
function columnOf(filter: Filter, position: number): string {
  const { left, right } = filterOf(filter).area;
  if (!Number.isInteger(position) || position - 1 < left || position - 1 > right) {
    throw new Exception("The column is outside of the range of the filter.");
  }
  return String(position - 1);
}

/** Hides the rows that do not meet what is asked of every column. */
function hideRows(filter: Filter): void {
  const { run, sheetId } = filter;
  run.calculate();
  const sheet = run.sheet(sheetId);
  const { area, criteria = {} } = filterOf(filter);
  const hidden: number[] = [];
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const shown = Object.entries(criteria).every(([column, asked]) =>
      shows(run, sheet, asked, { row, column: Number(column) }, area.top + 1),
    );
    if (!shown) hidden.push(row);
  }
  filterOf(filter).hiddenRows = hidden;
}

function shows(
  run: Execution,
  sheet: SheetData,
  asked: FilterCriteriaData,
  cell: { row: number; column: number },
  firstRow: number,
): boolean {
  const text = displayText(sheet.cells.get(cell.row)?.get(cell.column), run.workbook.locale);
  if (asked.hidden?.includes(text)) return false;
  if (asked.visible !== undefined && !asked.visible.includes(text)) return false;
  const first = { row: firstRow, column: cell.column };
  return asked.criteria === undefined || meets(run.workbook, sheet, asked, cell, first);
}

export class FilterCriteria extends Emulated<GoogleCriteria> implements Partial<GoogleCriteria> {
  constructor(
    run: Execution,
    readonly data: FilterCriteriaData,
  ) {
    super(run);
  }

  copy(): GoogleBuilder {
    return new FilterCriteriaBuilder(this.run, this.data).google;
  }

  // Google answers null where no condition was set; the typings say one.
  getCriteriaType(): Criteria {
    return criteriaType(this.data) as Criteria;
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.run, this.data);
  }

  getHiddenValues(): string[] {
    return [...(this.data.hidden ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.data.visible ?? [])];
  }
}

export class FilterCriteriaBuilder extends ConditionBuilder<GoogleBuilder> implements Partial<GoogleBuilder> {
  readonly condition: FilterCriteriaData;

  constructor(run: Execution, data: FilterCriteriaData = {}) {
    super(run);
    this.condition = { ...data };
  }

  build(): GoogleCriteria {
    return new FilterCriteria(this.run, { ...this.condition }).google;
  }

  copy(): GoogleBuilder {
    return new FilterCriteriaBuilder(this.run, this.condition).google;
  }

  getCriteriaType(): Criteria {
    return criteriaType(this.condition) as Criteria;
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.run, this.condition);
  }

  getHiddenValues(): string[] {
    return [...(this.condition.hidden ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.condition.visible ?? [])];
  }

  setHiddenValues(values: unknown): GoogleBuilder {
    this.condition.hidden = texts(values, "setHiddenValues");
    return this.google;
  }

  setVisibleValues(values: unknown): GoogleBuilder {
    this.condition.visible = texts(values, "setVisibleValues");
    return this.google;
  }
}

function texts(values: unknown, method: string): string[] {
  if (!Array.isArray(values)) throw badArguments(`SpreadsheetApp.FilterCriteriaBuilder.${method}`, [values]);
  return values.map(String);
}
