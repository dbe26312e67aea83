// SpreadsheetApp: the service. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
// Not emulated: other spreadsheets (refused, as `spreadsheets.currentonly` refuses them), data sources, images.

import { Emulated } from "./border.ts";
import { ColorBuilder } from "./color.ts";
import { ConditionalFormatRuleBuilder } from "./conditional-format.ts";
import { DataValidationBuilder } from "./data-validation.ts";
import { sheetEnums } from "./enums.ts";
import { NotEmulated } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { FilterCriteriaBuilder } from "./filter.ts";
import { RichTextValueBuilder } from "./rich-text.ts";
import { Selection } from "./selection.ts";
import { Spreadsheet } from "./spreadsheet.ts";
import { TextStyleBuilder } from "./text-style.ts";
import { Ui } from "./ui.ts";

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class SpreadsheetApp extends Emulated<Google> implements Partial<Google> {
  readonly AutoFillSeries = sheetEnums.AutoFillSeries;
  readonly BandingTheme = sheetEnums.BandingTheme;
  readonly BooleanCriteria = sheetEnums.BooleanCriteria;
  readonly BorderStyle = sheetEnums.BorderStyle;
  readonly ColorType = sheetEnums.ColorType;
  readonly CopyPasteType = sheetEnums.CopyPasteType;
  readonly DataValidationCriteria = sheetEnums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = sheetEnums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = sheetEnums.DeveloperMetadataVisibility;
  readonly Dimension = sheetEnums.Dimension;
  readonly Direction = sheetEnums.Direction;
  readonly InterpolationType = sheetEnums.InterpolationType;
  readonly ProtectionType = sheetEnums.ProtectionType;
  readonly RecalculationInterval = sheetEnums.RecalculationInterval;
  readonly RelativeDate = sheetEnums.RelativeDate;
  readonly SheetType = sheetEnums.SheetType;
  readonly TextDirection = sheetEnums.TextDirection;
  readonly TextToColumnsDelimiter = sheetEnums.TextToColumnsDelimiter;
  readonly ThemeColorType = sheetEnums.ThemeColorType;
  readonly ValueType = sheetEnums.ValueType;
  readonly WrapStrategy = sheetEnums.WrapStrategy;

  getActive(): GoogleSpreadsheet {
    return this.run.make.spreadsheet();
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    return this.run.make.spreadsheet();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return new Spreadsheet(this.run).getActiveSheet();
  }

  setActiveSheet(sheet: unknown): GoogleAppsScript.Spreadsheet.Sheet {
    return new Spreadsheet(this.run).setActiveSheet(sheet);
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return activeRange(this.run);
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    const { activeSheetId, activeArea } = this.run.workbook;
    return this.run.make.rangeList([{ sheetId: activeSheetId, area: { ...activeArea } }]);
  }

  setActiveRange(range: unknown): GoogleAppsScript.Spreadsheet.Range {
    return new Spreadsheet(this.run).setActiveRange(range);
  }

  setActiveRangeList(rangeList: unknown): GoogleAppsScript.Spreadsheet.RangeList {
    return new Spreadsheet(this.run).setActiveRangeList(rangeList);
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return new Spreadsheet(this.run).getActiveCell();
  }

  setCurrentCell(cell: unknown): GoogleAppsScript.Spreadsheet.Range {
    return new Spreadsheet(this.run).setCurrentCell(cell);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return new Selection(this.run).google;
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return new Ui(this.run).google;
  }

  flush(): void {
    this.run.settle();
    this.run.calculate();
  }

  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return new ColorBuilder(this.run).google;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.run).google;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilder(this.run).google;
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.run).google;
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new RichTextValueBuilder(this.run).google;
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilder(this.run).google;
  }

  openById(_id: string): GoogleSpreadsheet {
    throw new NotEmulated("SpreadsheetApp.openById of another spreadsheet");
  }

  openByUrl(_url: string): GoogleSpreadsheet {
    throw new NotEmulated("SpreadsheetApp.openByUrl of another spreadsheet");
  }

  create(_name: string): GoogleSpreadsheet {
    throw new NotEmulated("SpreadsheetApp.create");
  }
}

function activeRange(run: Execution): GoogleAppsScript.Spreadsheet.Range {
  const { activeSheetId, activeArea } = run.workbook;
  return run.make.range({ sheetId: activeSheetId, area: { ...activeArea } });
}
