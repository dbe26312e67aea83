// TextStyle and its builder. https://developers.google.com/apps-script/reference/spreadsheet/text-style
// Not emulated: theme colours. A style that was built answers null for what was not set; one read from a cell, with an
// untouched cell's look.

import type { TextLook } from "../workbook/model.ts";
import { badArguments, behind, Emulated } from "./border.ts";
import { Color } from "./color.ts";
import { colorOf } from "./colors.ts";
import type { Execution } from "./execution.ts";

type Google = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** The text of an untouched cell, its font as Google tells it of a style (gas-fakes' tests). */
const PLAIN: Required<TextLook> = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  size: 10,
  color: "#000000",
  font: "arial,sans,sans-serif",
};

export class TextStyle extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    readonly look: TextLook,
    private readonly unset: Required<TextLook> | null = PLAIN,
  ) {
    super(run);
  }

  copy(): GoogleBuilder {
    return new TextStyleBuilder(this.run, this.look).google;
  }

  getFontFamily(): string | null {
    return this.look.font ?? this.unset?.font ?? null;
  }

  getFontSize(): number | null {
    return this.look.size ?? this.unset?.size ?? null;
  }

  getForegroundColor(): string | null {
    return this.look.color ?? this.unset?.color ?? null;
  }

  getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const color = this.look.color ?? this.unset?.color ?? null;
    return color === null ? null : new Color(this.run, color).google;
  }

  isBold(): boolean | null {
    return this.look.bold ?? this.unset?.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? this.unset?.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? this.unset?.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? this.unset?.underline ?? null;
  }
}

/** The look a style says, if it is a style. */
export function styleOf(style: unknown): TextLook | undefined {
  return behind(style, TextStyle)?.look;
}

export class TextStyleBuilder extends Emulated<GoogleBuilder> implements Partial<GoogleBuilder> {
  private look: TextLook;

  constructor(run: Execution, look: TextLook = {}) {
    super(run);
    this.look = { ...look };
  }

  build(): Google {
    return new TextStyle(this.run, { ...this.look }, null).google;
  }

  setBold(bold: boolean): GoogleBuilder {
    this.look.bold = bold;
    return this.google;
  }

  setItalic(italic: boolean): GoogleBuilder {
    this.look.italic = italic;
    return this.google;
  }

  setUnderline(underline: boolean): GoogleBuilder {
    this.look.underline = underline;
    return this.google;
  }

  setStrikethrough(strikethrough: boolean): GoogleBuilder {
    this.look.strikethrough = strikethrough;
    return this.google;
  }

  setFontFamily(fontFamily: string): GoogleBuilder {
    this.look.font = fontFamily;
    return this.google;
  }

  setFontSize(fontSize: number): GoogleBuilder {
    this.look.size = fontSize;
    return this.google;
  }

  setForegroundColor(cssString: string): GoogleBuilder {
    this.look.color = colorOf(cssString);
    return this.google;
  }

  setForegroundColorObject(color: unknown): GoogleBuilder {
    const found = behind(color, Color);
    if (found === undefined)
      throw badArguments("SpreadsheetApp.TextStyleBuilder.setForegroundColorObject", [color]);
    this.look.color = found.hex;
    return this.google;
  }
}
