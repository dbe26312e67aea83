// Filter of a sheet. https://developers.google.com/apps-script/reference/spreadsheet/filter
// Not emulated: criteria; a filter hides no rows here unless the workbook came with rows hidden by it.

import { sortArea } from "../workbook/structure.ts";
import { Emulated } from "./border.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { mayEdit } from "./guard.ts";

type Google = GoogleAppsScript.Spreadsheet.Filter;

export class Filter extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    private readonly sheetId: number,
  ) {
    super(run);
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.run.make.range({ sheetId: this.sheetId, area: { ...filterOf(this.run, this.sheetId).area } });
  }

  remove(): void {
    filterOf(this.run, this.sheetId);
    delete this.run.sheet(this.sheetId).filter;
  }

  sort(columnPosition: number, ascending: boolean): Google {
    const sheet = this.run.sheet(this.sheetId);
    const { area } = filterOf(this.run, this.sheetId);
    const rows = { ...area, top: Math.min(area.top + 1, area.bottom) };
    if (!mayEdit(this.run, sheet, rows)) return this.google;
    this.run.calculate();
    sortArea(this.run.workbook, sheet, rows, [{ column: columnPosition - 1, ascending }]);
    this.run.touch(sheet.id);
    return this.google;
  }
}

function filterOf(run: Execution, sheetId: number) {
  const { filter } = run.sheet(sheetId);
  if (filter === undefined) throw new Exception("The filter does not exist.");
  return filter;
}
