// Measures text as cells draw it: how wide a line is, how high a wrapped one.

import type { CellView, LookView } from "../protocol.ts";
import { ROW_HEIGHT } from "./geometry.ts";

/** Google's default letter size, in points. */
export const LETTER_SIZE = 10;
/** Room left and right of the text in a cell, in pixels. */
export const PADDING = 3;
/** The line between columns, which a cell keeps free of text. */
const LINE = 1;

const FALLBACK = 'Arial, "Liberation Sans", Helvetica, sans-serif';
let pen: CanvasRenderingContext2D | null = null;

/** CSS `font` of a look. */
export function fontOf(look: LookView | undefined): string {
  const size = ((look?.size ?? LETTER_SIZE) * 4) / 3;
  return `${look?.italic ? "italic " : ""}${look?.bold ? "bold " : ""}${size}px ${familyOf(look)}`;
}

/** CSS `font-family` of a look; quotes in a name are dropped. */
export function familyOf(look: LookView | undefined): string {
  return look?.font === undefined ? FALLBACK : `"${look.font.replace(/["\\;]/g, "")}", ${FALLBACK}`;
}

/** Width of one line of text in pixels. */
export function widthOf(text: string, look: LookView | undefined): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen === null) return text.length * 7;
  pen.font = fontOf(look);
  return pen.measureText(text).width;
}

/** Height in pixels that a cell needs by itself: its letters, and its lines where it wraps or has line breaks. */
export function heightOf(cell: CellView, width: number): number {
  const line = Math.ceil((((cell.look?.size ?? LETTER_SIZE) * 4) / 3) * 1.2);
  return Math.max(ROW_HEIGHT, linesOf(cell, width - 2 * PADDING - LINE) * line + 5);
}

function linesOf(cell: CellView, width: number): number {
  if (cell.look?.wrap === "clip") return 1;
  const paragraphs = cell.text.split("\n");
  if (cell.look?.wrap !== "wrap") return paragraphs.length;
  return paragraphs.reduce((sum, paragraph) => sum + wrapped(paragraph, cell.look, width), 0);
}

function wrapped(paragraph: string, look: LookView | undefined, width: number): number {
  if (widthOf(paragraph, look) <= width) return 1;
  let lines = 1;
  let used = 0;
  const space = widthOf(" ", look);
  for (const word of paragraph.split(" ")) {
    const wide = widthOf(word, look);
    if (used > 0 && used + space + wide > width) {
      lines++;
      used = 0;
    }
    if (wide > width) {
      lines += Math.ceil(wide / width) - 1;
      used = wide % width;
    } else used += (used > 0 ? space : 0) + wide;
  }
  return lines;
}
