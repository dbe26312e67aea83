// TextStyle and its builder. https://developers.google.com/apps-script/reference/spreadsheet/text-style
// Not emulated: theme colours; a style that says nothing of a thing answers with an untouched cell's look.

import type { TextLook } from "../workbook/model.ts";
import { behind, Emulated } from "./border.ts";
import { Color } from "./color.ts";
import { colorOf } from "./colors.ts";
import type { Execution } from "./execution.ts";

type Google = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

export class TextStyle extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    readonly look: TextLook,
  ) {
    super(run);
  }

  copy(): GoogleBuilder {
    return new TextStyleBuilder(this.run, this.look).google;
  }

  getFontFamily(): string | null {
    return this.look.font ?? "Arial";
  }

  getFontSize(): number | null {
    return this.look.size ?? 10;
  }

  getForegroundColor(): string | null {
    return this.look.color ?? "#000000";
  }

  getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return new Color(this.run, this.look.color ?? "#000000").google;
  }

  isBold(): boolean | null {
    return this.look.bold ?? false;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? false;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? false;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? false;
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
    return new TextStyle(this.run, { ...this.look }).google;
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
}
