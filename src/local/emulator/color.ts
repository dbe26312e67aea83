// Color: an RGB colour as an object. https://developers.google.com/apps-script/reference/spreadsheet/color
// Not emulated: theme colours; a colour is always RGB here.

import { badArguments, behind, Emulated } from "./border.ts";
import { colorOf } from "./colors.ts";
import { sheetEnums } from "./enums.ts";
import type { Execution } from "./execution.ts";

type Google = GoogleAppsScript.Spreadsheet.Color;
type GoogleRgb = GoogleAppsScript.Base.RgbColor;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;

export class Color extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    readonly hex: string,
  ) {
    super(run);
  }

  asRgbColor(): GoogleRgb {
    return new RgbColor(this.run, this.hex).google;
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return sheetEnums.ColorType.RGB;
  }
}

export class RgbColor extends Emulated<GoogleRgb> implements Partial<GoogleRgb> {
  constructor(
    run: Execution,
    readonly hex: string,
  ) {
    super(run);
  }

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return Number.parseInt(this.hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return Number.parseInt(this.hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return Number.parseInt(this.hex.slice(5, 7), 16);
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return sheetEnums.ColorType.RGB;
  }
}

export class ColorBuilder extends Emulated<GoogleBuilder> implements Partial<GoogleBuilder> {
  private hex = "#000000";

  setRgbColor(cssString: string): GoogleBuilder {
    this.hex = colorOf(cssString);
    return this.google;
  }

  build(): Google {
    return new Color(this.run, this.hex).google;
  }
}

/** The hex text of a Color that a method (`Class.method`) was handed; null stands for none. */
export function colorText(color: unknown, method: string): string | null {
  if (color === null) return null;
  const found = behind(color, Color);
  if (found === undefined) throw badArguments(`SpreadsheetApp.${method}`, [color]);
  return found.hex;
}
