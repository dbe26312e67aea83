// RichTextValue and its builder: text with links and styles in parts of it.
// https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value
// A part's style is what was set on it; the look of the whole cell does not shine through.

import type { TextLook, TextRun } from "../workbook/model.ts";
import { badArguments, Emulated } from "./border.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { styleOf, TextStyle } from "./text-style.ts";

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** Link and style of every character. */
interface Mark {
  link?: string;
  style?: TextLook;
}

const same = (a: Mark | undefined, b: Mark | undefined) =>
  a?.link === b?.link && JSON.stringify(a?.style ?? {}) === JSON.stringify(b?.style ?? {});

/** Marks of every character from the parts that are kept. */
function marksOf(text: string, runs: readonly TextRun[]): Mark[] {
  const marks: Mark[] = Array.from({ length: text.length }, () => ({}));
  for (const { start, end, link, style } of runs) {
    for (let i = start; i < end; i++)
      marks[i] = { ...marks[i], ...(link && { link }), ...(style && { style }) };
  }
  return marks;
}

/** The fewest parts that say the same; parts without link and style are left out. */
function runsOf(marks: readonly Mark[], plainToo = false): TextRun[] {
  const runs: TextRun[] = [];
  for (let start = 0; start < marks.length; ) {
    const mark = marks[start];
    let end = start + 1;
    while (end < marks.length && same(marks[end], mark)) end++;
    if (plainToo || mark?.link !== undefined || mark?.style !== undefined) runs.push({ start, end, ...mark });
    start = end;
  }
  return runs;
}

export class RichTextValue extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    readonly text: string,
    readonly runs: readonly TextRun[],
    private readonly startIndex = 0,
  ) {
    super(run);
  }

  copy(): GoogleBuilder {
    return new RichTextValueBuilder(this.run, this.text, this.runs).google;
  }

  getText(): string {
    return this.text;
  }

  getStartIndex(): number {
    return this.startIndex;
  }

  getEndIndex(): number {
    return this.startIndex + this.text.length;
  }

  getLinkUrl(startOffset = 0, endOffset: number = this.text.length): string | null {
    const marks = part(this, startOffset, endOffset);
    const link = marks[0]?.link;
    return link !== undefined && marks.every((mark) => mark.link === link) ? link : null;
  }

  getTextStyle(startOffset = 0, endOffset: number = this.text.length): GoogleStyle {
    const marks = part(this, startOffset, endOffset);
    const shared = marks.every((mark) => same({ ...mark, link: "" }, { ...marks[0], link: "" }));
    return new TextStyle(this.run, (shared ? marks[0]?.style : undefined) ?? {}).google;
  }

  getRuns(): Google[] {
    return runsOf(marksOf(this.text, this.runs), true).map(({ start, end, link, style }) => {
      const text = this.text.slice(start, end);
      const run: TextRun = { start: 0, end: text.length, ...(link && { link }), ...(style && { style }) };
      return new RichTextValue(this.run, text, link || style ? [run] : [], start).google;
    });
  }
}

function part(value: RichTextValue, start: number, end: number): Mark[] {
  checkOffsets(start, end, value.text.length);
  return marksOf(value.text, value.runs).slice(start, end);
}

function checkOffsets(start: number, end: number, length: number): void {
  if (start < 0 || end > length || start >= end) {
    if (!(start === 0 && end === 0)) throw new Exception("Invalid argument: startOffset or endOffset");
  }
}

export class RichTextValueBuilder extends Emulated<GoogleBuilder> implements Partial<GoogleBuilder> {
  private marks: Mark[];

  constructor(
    run: Execution,
    private text = "",
    runs: readonly TextRun[] = [],
  ) {
    super(run);
    this.marks = marksOf(text, runs);
  }

  setText(text: string): GoogleBuilder {
    if (typeof text !== "string") throw badArguments("SpreadsheetApp.RichTextValueBuilder.setText", [text]);
    this.text = text;
    this.marks = marksOf(text, []);
    return this.google;
  }

  setLinkUrl(...args: unknown[]): GoogleBuilder {
    const [start, end, link] = args.length === 1 ? [0, this.text.length, args[0]] : args;
    if (typeof start !== "number" || typeof end !== "number" || (link !== null && typeof link !== "string")) {
      throw badArguments("SpreadsheetApp.RichTextValueBuilder.setLinkUrl", args);
    }
    checkOffsets(start, end, this.text.length);
    for (let i = start; i < end; i++) {
      const { style } = this.marks[i] ?? {};
      this.marks[i] = { ...(style && { style }), ...(link && { link }) };
    }
    return this.google;
  }

  setTextStyle(...args: unknown[]): GoogleBuilder {
    const [start, end, style] = args.length === 1 ? [0, this.text.length, args[0]] : args;
    const look = styleOf(style);
    if (typeof start !== "number" || typeof end !== "number" || (style !== null && look === undefined)) {
      throw badArguments("SpreadsheetApp.RichTextValueBuilder.setTextStyle", args);
    }
    checkOffsets(start, end, this.text.length);
    for (let i = start; i < end; i++) {
      const { link } = this.marks[i] ?? {};
      this.marks[i] = { ...(link && { link }), ...(look && { style: look }) };
    }
    return this.google;
  }

  build(): Google {
    return new RichTextValue(this.run, this.text, runsOf(this.marks)).google;
  }
}
