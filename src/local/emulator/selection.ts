// Selection: what is active in the document. https://developers.google.com/apps-script/reference/spreadsheet/selection
// The workbook remembers one active area, so a selection of several ranges is its last one.

import { Emulated } from "./border.ts";

type Google = GoogleAppsScript.Spreadsheet.Selection;

export class Selection extends Emulated<Google> implements Partial<Google> {
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.run.make.sheet(this.run.workbook.activeSheetId);
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range | null {
    const { activeSheetId, activeArea } = this.run.workbook;
    return this.run.make.range({ sheetId: activeSheetId, area: { ...activeArea } });
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    const { activeSheetId, activeArea } = this.run.workbook;
    return this.run.make.rangeList([{ sheetId: activeSheetId, area: { ...activeArea } }]);
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range | null {
    const { activeSheetId, activeArea } = this.run.workbook;
    const { top, left } = activeArea;
    return this.run.make.range({ sheetId: activeSheetId, area: { top, left, bottom: top, right: left } });
  }
}
