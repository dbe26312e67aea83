// How cells look, on the way into and out of an .xlsx.

import type { CellStyle } from "hucre/xlsx";
import { resolveThemeColor } from "hucre/xlsx";
import type { Borders, Cell, TextLook } from "../model.ts";

type FontStyle = NonNullable<CellStyle["font"]>;
type Color = NonNullable<FontStyle["color"]>;
type Side = NonNullable<NonNullable<CellStyle["border"]>["top"]>;

/** The fields of a cell that are its style. */
export type Styled = Pick<
  Cell,
  "format" | "background" | "look" | "horizontal" | "vertical" | "wrap" | "borders"
>;

/** Border styles of Sheets by those of .xlsx, and back. */
const LINES: Readonly<Record<string, Side["style"]>> = {
  solid: "thin",
  solid_medium: "medium",
  solid_thick: "thick",
  dotted: "dotted",
  dashed: "dashed",
  double: "double",
};
const LINES_BACK = new Map(Object.entries(LINES).map(([ours, theirs]) => [theirs, ours]));
const SIDES = ["top", "bottom", "left", "right"] as const;

/** A style as .xlsx has it; `format` is the number format in force. Undefined where there is none. */
export function styleToXlsx(cell: Styled): CellStyle | undefined {
  const style: CellStyle = {};
  if (cell.format !== undefined) style.numFmt = cell.format;
  if (cell.background !== undefined) {
    style.fill = { type: "pattern", pattern: "solid", fgColor: colorToXlsx(cell.background) };
  }
  const font = cell.look && fontToXlsx(cell.look);
  if (font !== undefined) style.font = font;
  if (cell.horizontal !== undefined || cell.vertical !== undefined || cell.wrap === "wrap") {
    style.alignment = {
      ...(cell.horizontal && { horizontal: cell.horizontal }),
      ...(cell.vertical && { vertical: cell.vertical === "middle" ? "center" : cell.vertical }),
      ...(cell.wrap === "wrap" && { wrapText: true }),
    };
  }
  if (cell.borders !== undefined) {
    const border: NonNullable<CellStyle["border"]> = {};
    for (const side of SIDES) {
      const line = cell.borders[side];
      if (line !== undefined) border[side] = lineToXlsx(line);
    }
    if (Object.keys(border).length > 0) style.border = border;
  }
  return Object.keys(style).length > 0 ? style : undefined;
}

/** What of a style of an .xlsx is kept here. `themes` are the workbook's theme colours, `plain` its default font. */
export function styleFromXlsx(style: CellStyle, themes: readonly string[], plain?: FontStyle): Styled {
  const found: Styled = {};
  if (style.numFmt !== undefined && style.numFmt !== "" && style.numFmt !== "General")
    found.format = style.numFmt;
  if (style.fill?.type === "pattern" && style.fill.pattern === "solid") {
    const color = colorFromXlsx(style.fill.fgColor, themes);
    if (color !== undefined) found.background = color;
  }
  const look = style.font && fontFromXlsx(style.font, themes, plain);
  if (look !== undefined) found.look = look;
  const { horizontal, vertical, wrapText } = style.alignment ?? {};
  if (horizontal === "left" || horizontal === "center" || horizontal === "right")
    found.horizontal = horizontal;
  if (horizontal === "centerContinuous") found.horizontal = "center";
  if (vertical === "top" || vertical === "bottom") found.vertical = vertical;
  if (vertical === "center") found.vertical = "middle";
  if (wrapText === true) found.wrap = "wrap";
  const borders: Borders = {};
  for (const side of SIDES) {
    const line = style.border?.[side];
    if (line !== undefined) borders[side] = lineFromXlsx(line, themes);
  }
  if (Object.keys(borders).length > 0) found.borders = borders;
  return found;
}

/** A text look as a font of .xlsx; undefined where it says nothing. */
export function fontToXlsx(look: TextLook): FontStyle | undefined {
  const font: FontStyle = {
    ...(look.font !== undefined && { name: look.font }),
    ...(look.size !== undefined && { size: look.size }),
    ...(look.bold === true && { bold: true }),
    ...(look.italic === true && { italic: true }),
    ...(look.underline === true && { underline: true }),
    ...(look.strikethrough === true && { strikethrough: true }),
    ...(look.color !== undefined && { color: colorToXlsx(look.color) }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

/** A font of .xlsx as a text look, without what is the workbook's default anyway; undefined where nothing is left. */
export function fontFromXlsx(
  font: FontStyle,
  themes: readonly string[],
  plain?: FontStyle,
): TextLook | undefined {
  const color = colorFromXlsx(font.color, themes);
  const isPlainColor =
    plain !== undefined && (color === "#000000" || color === colorFromXlsx(plain.color, themes));
  const look: TextLook = {
    ...(font.bold === true && { bold: true }),
    ...(font.italic === true && { italic: true }),
    ...(font.underline !== undefined && font.underline !== false && { underline: true }),
    ...(font.strikethrough === true && { strikethrough: true }),
    ...(font.size !== undefined && font.size !== plain?.size && { size: font.size }),
    ...(color !== undefined && !isPlainColor && { color }),
    ...(font.name !== undefined && font.name !== plain?.name && { font: font.name }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

function lineToXlsx(line: string): Side {
  const [name = "", color = "#000000"] = line.split(" ");
  return { style: LINES[name] ?? "thin", color: colorToXlsx(color) };
}

function lineFromXlsx(line: Side, themes: readonly string[]): string {
  return `${LINES_BACK.get(line.style) ?? "solid"} ${colorFromXlsx(line.color, themes) ?? "#000000"}`;
}

/** A tab's colour or any other: `#rrggbb` as .xlsx has it. */
export function colorToXlsx(color: string): Color {
  return { rgb: color.replace("#", "").toUpperCase() };
}

/** A colour of .xlsx as `#rrggbb`: given outright or by the theme; undefined for the old indexed ones. */
export function colorFromXlsx(color: Color | undefined, themes: readonly string[]): string | undefined {
  if (color?.rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(color.rgb))
    return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color?.theme === undefined || themes.length === 0) return undefined;
  return `#${resolveThemeColor([...themes], color.theme, color.tint)
    .slice(-6)
    .toLowerCase()}`;
}
