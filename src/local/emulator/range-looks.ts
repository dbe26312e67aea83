// The part of Range that reads and sets how cells look: colours, fonts, alignment, wrap, borders.
// Not emulated: text rotation and direction, theme colours (a colour object is always RGB), banding.

import type { Borders, Cell, TextLook } from "../workbook/model.ts";
import { badArguments } from "./border.ts";
import { Color, colorText } from "./color.ts";
import { colorOf, rgb } from "./colors.ts";
import { enumName, sheetEnums } from "./enums.ts";
import { Exception } from "./errors.ts";
import { changeCells, checkGrid, firstOf, type GoogleRange, gridOf } from "./range-place.ts";
import { RangeValues } from "./range-values.ts";
import { styleOf, TextStyle } from "./text-style.ts";

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** What an untouched cell looks like. */
const PLAIN = { background: "#ffffff", color: "#000000", font: "Arial", size: 10 } as const;

export class RangeLooks extends RangeValues implements Partial<GoogleRange> {
  getBackground(): string {
    return firstOf(this, background);
  }

  getBackgrounds(): string[][] {
    return gridOf(this, background);
  }

  getBackgroundObject(): GoogleColor {
    return new Color(this.run, this.getBackground()).google;
  }

  getBackgroundObjects(): GoogleColor[][] {
    return this.getBackgrounds().map((line) => line.map((color) => new Color(this.run, color).google));
  }

  setBackground(color: unknown): GoogleRange {
    return each(this, "setBackground", color, putBackground);
  }

  setBackgrounds(colors: unknown): GoogleRange {
    return eachOf(this, "setBackgrounds", colors, putBackground);
  }

  setBackgroundRGB(red: number, green: number, blue: number): GoogleRange {
    return this.setBackground(rgb(red, green, blue));
  }

  setBackgroundObject(color: unknown): GoogleRange {
    return this.setBackground(colorText(color, "Range.setBackgroundObject"));
  }

  setBackgroundObjects(colors: unknown): GoogleRange {
    const grid = checkGrid(this, colors, "setBackgroundObjects");
    return this.setBackgrounds(
      grid.map((line) => line.map((color) => colorText(color, "Range.setBackgroundObjects"))),
    );
  }

  getFontColor(): string {
    return firstOf(this, fontColor);
  }

  getFontColors(): string[][] {
    return gridOf(this, fontColor);
  }

  getFontColorObject(): GoogleColor {
    return new Color(this.run, this.getFontColor()).google;
  }

  getFontColorObjects(): GoogleColor[][] {
    return this.getFontColors().map((line) => line.map((color) => new Color(this.run, color).google));
  }

  setFontColor(color: unknown): GoogleRange {
    return each(this, "setFontColor", color, putFontColor);
  }

  setFontColors(colors: unknown): GoogleRange {
    return eachOf(this, "setFontColors", colors, putFontColor);
  }

  setFontColorObject(color: unknown): GoogleRange {
    return this.setFontColor(colorText(color, "Range.setFontColorObject"));
  }

  setFontColorObjects(colors: unknown): GoogleRange {
    const grid = checkGrid(this, colors, "setFontColorObjects");
    return this.setFontColors(
      grid.map((line) => line.map((color) => colorText(color, "Range.setFontColorObjects"))),
    );
  }

  getFontFamily(): string {
    return firstOf(this, (cell) => cell?.look?.font ?? PLAIN.font);
  }

  getFontFamilies(): string[][] {
    return gridOf(this, (cell) => cell?.look?.font ?? PLAIN.font);
  }

  setFontFamily(family: unknown): GoogleRange {
    return each(this, "setFontFamily", family, putFont);
  }

  setFontFamilies(families: unknown): GoogleRange {
    return eachOf(this, "setFontFamilies", families, putFont);
  }

  getFontSize(): number {
    return firstOf(this, (cell) => cell?.look?.size ?? PLAIN.size);
  }

  getFontSizes(): number[][] {
    return gridOf(this, (cell) => cell?.look?.size ?? PLAIN.size);
  }

  setFontSize(size: unknown): GoogleRange {
    return each(this, "setFontSize", size, putSize);
  }

  setFontSizes(sizes: unknown): GoogleRange {
    return eachOf(this, "setFontSizes", sizes, putSize);
  }

  getFontWeight(): FontWeight {
    return firstOf(this, (cell) => (cell?.look?.bold === true ? "bold" : "normal"));
  }

  getFontWeights(): FontWeight[][] {
    return gridOf(this, (cell) => (cell?.look?.bold === true ? "bold" : "normal"));
  }

  setFontWeight(weight: unknown): GoogleRange {
    return each(this, "setFontWeight", weight, putWeight);
  }

  setFontWeights(weights: unknown): GoogleRange {
    return eachOf(this, "setFontWeights", weights, putWeight);
  }

  getFontStyle(): FontStyle {
    return firstOf(this, (cell) => (cell?.look?.italic === true ? "italic" : "normal"));
  }

  getFontStyles(): FontStyle[][] {
    return gridOf(this, (cell) => (cell?.look?.italic === true ? "italic" : "normal"));
  }

  setFontStyle(style: unknown): GoogleRange {
    return each(this, "setFontStyle", style, putStyle);
  }

  setFontStyles(styles: unknown): GoogleRange {
    return eachOf(this, "setFontStyles", styles, putStyle);
  }

  getFontLine(): FontLine {
    return firstOf(this, fontLine);
  }

  getFontLines(): FontLine[][] {
    return gridOf(this, fontLine);
  }

  setFontLine(line: unknown): GoogleRange {
    return each(this, "setFontLine", line, putLine);
  }

  setFontLines(lines: unknown): GoogleRange {
    return eachOf(this, "setFontLines", lines, putLine);
  }

  getTextStyle(): GoogleStyle {
    return firstOf(this, (cell) => new TextStyle(this.run, cell?.look ?? {}).google);
  }

  getTextStyles(): GoogleStyle[][] {
    return gridOf(this, (cell) => new TextStyle(this.run, cell?.look ?? {}).google);
  }

  setTextStyle(style: unknown): GoogleRange {
    return each(this, "setTextStyle", style, putTextStyle);
  }

  setTextStyles(styles: unknown): GoogleRange {
    return eachOf(this, "setTextStyles", styles, putTextStyle);
  }

  getHorizontalAlignment(): string {
    return firstOf(this, (cell) => cell?.horizontal ?? "general");
  }

  getHorizontalAlignments(): string[][] {
    return gridOf(this, (cell) => cell?.horizontal ?? "general");
  }

  setHorizontalAlignment(alignment: unknown): GoogleRange {
    return each(this, "setHorizontalAlignment", alignment, putHorizontal);
  }

  setHorizontalAlignments(alignments: unknown): GoogleRange {
    return eachOf(this, "setHorizontalAlignments", alignments, putHorizontal);
  }

  getVerticalAlignment(): string {
    return firstOf(this, (cell) => cell?.vertical ?? "bottom");
  }

  getVerticalAlignments(): string[][] {
    return gridOf(this, (cell) => cell?.vertical ?? "bottom");
  }

  setVerticalAlignment(alignment: unknown): GoogleRange {
    return each(this, "setVerticalAlignment", alignment, putVertical);
  }

  setVerticalAlignments(alignments: unknown): GoogleRange {
    return eachOf(this, "setVerticalAlignments", alignments, putVertical);
  }

  getWrap(): boolean {
    return firstOf(this, wraps);
  }

  getWraps(): boolean[][] {
    return gridOf(this, wraps);
  }

  setWrap(isWrapEnabled: unknown): GoogleRange {
    return each(this, "setWrap", isWrapEnabled, putWrap);
  }

  setWraps(isWrapEnabled: unknown): GoogleRange {
    return eachOf(this, "setWraps", isWrapEnabled, putWrap);
  }

  getWrapStrategy(): WrapStrategy {
    return firstOf(this, wrapStrategy);
  }

  getWrapStrategies(): WrapStrategy[][] {
    return gridOf(this, wrapStrategy);
  }

  setWrapStrategy(strategy: unknown): GoogleRange {
    return each(this, "setWrapStrategy", strategy, putWrapStrategy);
  }

  setWrapStrategies(strategies: unknown): GoogleRange {
    return eachOf(this, "setWrapStrategies", strategies, putWrapStrategy);
  }

  setBorder(...args: unknown[]): GoogleRange {
    putBorders(this, args);
    return this.google;
  }
}

/** Sets one value in every cell; `put` answers false when the value is none of those Google takes. */
type Put = (cell: Cell, value: unknown) => boolean;

function each(range: RangeLooks, method: string, value: unknown, put: Put): GoogleRange {
  if (!put({ value: "" }, value)) throw badArguments(`SpreadsheetApp.Range.${method}`, [value]);
  changeCells(range, (cell) => put(cell, value));
  return range.google;
}

function eachOf(range: RangeLooks, method: string, values: unknown, put: Put): GoogleRange {
  const grid = checkGrid(range, values, method);
  for (const value of grid.flat()) {
    if (!put({ value: "" }, value)) throw badArguments(`SpreadsheetApp.Range.${method}`, [values]);
  }
  changeCells(range, (cell, row, column) => put(cell, grid[row]?.[column]));
  return range.google;
}

const background = (cell: Cell | undefined) => cell?.background ?? PLAIN.background;
const fontColor = (cell: Cell | undefined) => cell?.look?.color ?? PLAIN.color;

function fontLine(cell: Cell | undefined): FontLine {
  if (cell?.look?.strikethrough === true) return "line-through";
  return cell?.look?.underline === true ? "underline" : "none";
}

/** Of a cell whose wrap nobody set Google says that it wraps, and that its strategy is to overflow (gas-fakes' tests). */
const wraps = (cell: Cell | undefined) => cell?.wrap === undefined || cell.wrap === "wrap";

function wrapStrategy(cell: Cell | undefined): WrapStrategy {
  if (cell?.wrap === "wrap") return sheetEnums.WrapStrategy.WRAP;
  return cell?.wrap === "clip" ? sheetEnums.WrapStrategy.CLIP : sheetEnums.WrapStrategy.OVERFLOW;
}

/** Changes a cell's text look; looks that say nothing go. */
function putLook(cell: Cell, change: (look: TextLook) => void): true {
  const look = { ...cell.look };
  change(look);
  if (Object.keys(look).length === 0) delete cell.look;
  else cell.look = look;
  return true;
}

/** Sets one field of a look, or takes it out where the value is the default. */
function setField<K extends keyof TextLook>(look: TextLook, field: K, value: TextLook[K] | undefined): void {
  if (value === undefined) delete look[field];
  else look[field] = value;
}

const putBackground: Put = (cell, value) => {
  if (value === null) delete cell.background;
  else if (typeof value === "string") cell.background = colorOf(value);
  else return false;
  return true;
};

const putFontColor: Put = (cell, value) => {
  if (value !== null && typeof value !== "string") return false;
  return putLook(cell, (look) => setField(look, "color", value === null ? undefined : colorOf(value)));
};

const putFont: Put = (cell, value) => {
  if (value !== null && typeof value !== "string") return false;
  return putLook(cell, (look) => setField(look, "font", value ?? undefined));
};

const putSize: Put = (cell, value) => {
  if (typeof value !== "number") return false;
  return putLook(cell, (look) => setField(look, "size", value));
};

const putWeight: Put = (cell, value) => {
  if (value !== null && value !== "bold" && value !== "normal") return false;
  return putLook(cell, (look) => setField(look, "bold", value === "bold" ? true : undefined));
};

const putStyle: Put = (cell, value) => {
  if (value !== null && value !== "italic" && value !== "normal") return false;
  return putLook(cell, (look) => setField(look, "italic", value === "italic" ? true : undefined));
};

const putLine: Put = (cell, value) => {
  if (value !== null && value !== "underline" && value !== "line-through" && value !== "none") return false;
  return putLook(cell, (look) => {
    setField(look, "underline", value === "underline" ? true : undefined);
    setField(look, "strikethrough", value === "line-through" ? true : undefined);
  });
};

const putTextStyle: Put = (cell, value) => {
  const style = styleOf(value);
  if (style === undefined) return false;
  return putLook(cell, (look) => Object.assign(look, style));
};

const putHorizontal: Put = (cell, value) => {
  if (value === null || value === "normal" || value === "general") delete cell.horizontal;
  else if (value === "left" || value === "center" || value === "right") cell.horizontal = value;
  else return false;
  return true;
};

const putVertical: Put = (cell, value) => {
  if (value === null || value === "bottom") delete cell.vertical;
  else if (value === "top" || value === "middle") cell.vertical = value;
  else return false;
  return true;
};

const putWrap: Put = (cell, value) => {
  if (typeof value !== "boolean") return false;
  cell.wrap = value ? "wrap" : "overflow";
  return true;
};

const putWrapStrategy: Put = (cell, value) => {
  const name = enumName(value, "WrapStrategy");
  if (name === undefined) return false;
  cell.wrap = name === "OVERFLOW" ? "overflow" : name === "WRAP" ? "wrap" : "clip";
  return true;
};

/** Sides of a cell by the arguments of setBorder: true draws, false removes, null leaves. */
function putBorders(range: RangeLooks, args: readonly unknown[]): void {
  const sides = args.slice(0, 6);
  const [color = null, style = null] = args.slice(6);
  const right = args.length === 6 || args.length === 8;
  const styleName = style === null ? "SOLID" : enumName(style, "BorderStyle");
  if (!right || styleName === undefined || sides.some((side) => side !== null && typeof side !== "boolean")) {
    throw badArguments("SpreadsheetApp.Range.setBorder", args);
  }
  if (color !== null && typeof color !== "string") throw new Exception("Invalid argument: color");
  const line = `${styleName.toLowerCase()} ${color === null ? PLAIN.color : colorOf(color)}`;
  const [top, left, bottom, rightSide, vertical, horizontal] = sides;
  const lastRow = range.getNumRows() - 1;
  const lastColumn = range.getNumColumns() - 1;
  changeCells(range, (cell, row, column) => {
    const borders: Borders = { ...cell.borders };
    const set = (side: keyof Borders, wanted: unknown) => {
      if (wanted === true) borders[side] = line;
      else if (wanted === false) delete borders[side];
    };
    set("top", row === 0 ? top : horizontal);
    set("bottom", row === lastRow ? bottom : horizontal);
    set("left", column === 0 ? left : vertical);
    set("right", column === lastColumn ? rightSide : vertical);
    if (Object.keys(borders).length === 0) delete cell.borders;
    else cell.borders = borders;
  });
}
