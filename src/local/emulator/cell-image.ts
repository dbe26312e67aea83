// CellImage: what getValue gives for a cell with an image. https://developers.google.com/apps-script/reference/spreadsheet/cell-image
// Not emulated: making one; its address and alternative text are blank.

import { Emulated } from "./border.ts";
import { sheetEnums } from "./enums.ts";

type Google = GoogleAppsScript.Spreadsheet.CellImage;

export class CellImage extends Emulated<Google> implements Partial<Google> {
  override readonly shown = ["valueType"];
  readonly valueType = sheetEnums.ValueType.IMAGE;

  getAltTextDescription(): string {
    return "";
  }

  getAltTextTitle(): string {
    return "";
  }
}
