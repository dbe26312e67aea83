// Writing cells in as few calls as possible, and telling which of them Google refused.

import { grouped } from "../../domain/groups.ts";
import type { CellState } from "../../domain/plan/plan.ts";
import { a1, boundsOf } from "../../domain/table.ts";
import { messageOf } from "./fault.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/** One cell to write; row and column are 0-based. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly to: CellState;
  /** Number format that the cell has now. */
  readonly format: string;
}

/**
 * A text as it must be given to Google so that it stays that text: `setValue` reads like typing, so what could be
 * taken for a formula, number, date or yes/no gets the apostrophe that a person would type. A cell formatted `@`
 * keeps any text as it is.
 */
export function asTyped(text: string, format: string): string {
  if (format === "@" || text === "") return text;
  const risky = /^[=+\-@'#\t\r\n\0\s]|\d|^(true|false|benar|salah)$/i.test(text);
  return risky ? `'${text}` : text;
}

/**
 * Writes cells of one tab and reads the tab again; gives back those that Google refused (protected, against a validation
 * rule).
 */
export function writeCells<W extends CellWrite>(book: Spreadsheet, tab: number, writes: readonly W[]): W[] {
  if (writes.length === 0) return [];
  try {
    writeAll(book, tab, writes);
    readBack(book, tab);
    return [];
  } catch (refusal) {
    if (isFatal(refusal)) throw refusal;
    if (writes.length === 1) return [...writes];
    // Writing a cell again that was already written does no harm, so halving finds the refused ones.
    const half = Math.ceil(writes.length / 2);
    return [...writeCells(book, tab, writes.slice(0, half)), ...writeCells(book, tab, writes.slice(half))];
  }
}

/** A read makes Google take the writes made before it: refusals come out here, and the caller sees what then stands. */
function readBack(book: Spreadsheet, id: number): void {
  book.forgetCells(id);
  const tab = book.tab(id);
  if (tab !== null) book.read(tab);
}

/**
 * Writes cells of rows that were blank so far, as one block, and reads the tab again; gives back those that Google
 * refused. The cells between them stay blank.
 */
export function writeNewRows<W extends CellWrite>(book: Spreadsheet, tab: number, writes: readonly W[]): W[] {
  const area = boundsOf(writes);
  if (area === null) return [];
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const range = book.sheet(tab).getRange(area.top + 1, area.left + 1, height, width);
  const formats = range.getNumberFormats();
  const known = writes.map((write) => ({
    write,
    ...write,
    format: formats[write.row - area.top]?.[write.column - area.left] ?? "",
  }));
  const grid: (string | number | boolean | Date)[][] = formats.map((line) => line.map(() => ""));
  for (const each of known) {
    const line = grid[each.row - area.top];
    if (line !== undefined) line[each.column - area.left] = given(book, each, each.to.format ?? each.format);
  }
  try {
    range.setValues(grid);
    readBack(book, tab);
    return [];
  } catch (refusal) {
    if (isFatal(refusal)) throw refusal;
    return writeCells(book, tab, known).map(({ write }) => write);
  }
}

/** Faults that have nothing to do with the cells: trying again cell by cell would only repeat them. */
export function isFatal(error: unknown): boolean {
  const text = messageOf(error);
  return /time|quota|too many|service|kill/i.test(text) && !/protect|valid/i.test(text);
}

function writeAll(book: Spreadsheet, tab: number, writes: readonly CellWrite[]): void {
  const sheet = book.sheet(tab);
  const formats = grouped(
    writes.filter((write) => write.to.format !== undefined && write.to.format !== write.format),
    (write) => write.to.format ?? "",
  );
  for (const [format, cells] of formats) sheet.getRangeList(cells.map(cellName)).setNumberFormat(format);

  const byValue = grouped(writes, (write) => JSON.stringify(write.to.formula ?? [write.to.value]));
  const runs = verticalRuns(writes);
  if (byValue.size <= runs.length) {
    for (const cells of byValue.values()) {
      const first = cells[0];
      if (first === undefined) continue;
      // All cells of the group hold the same; the apostrophe is needed unless every one of them is formatted as text.
      const plainText = cells.every((cell) => (cell.to.format ?? cell.format) === "@");
      sheet.getRangeList(cells.map(cellName)).setValue(given(book, first, plainText ? "@" : ""));
    }
    return;
  }
  for (const run of runs) {
    const first = run[0];
    if (first === undefined) continue;
    sheet
      .getRange(first.row + 1, first.column + 1, run.length, 1)
      .setValues(run.map((write) => [given(book, write, write.to.format ?? write.format)]));
  }
}

function given(book: Spreadsheet, write: CellWrite, format: string) {
  if (write.to.formula !== undefined && write.to.formula !== "") return write.to.formula;
  const { value } = write.to;
  return typeof value === "string" ? asTyped(value, format) : book.googleValue(value);
}

const cellName = (write: CellWrite) => a1(write.row, write.column);

/** Cells of a column that stand directly below each other. */
function verticalRuns<W extends CellWrite>(writes: readonly W[]): W[][] {
  const runs: W[][] = [];
  let last: W | undefined;
  for (const write of [...writes].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && last?.column === write.column && last.row + 1 === write.row) run.push(write);
    else runs.push([write]);
    last = write;
  }
  return runs;
}

/**
 * Makes Google take writes: those `made` just before, or made here; where it refuses, makes them one by one. Gives back
 * those refused, with Google's words.
 */
export function refusedWrites<W extends { readonly write: () => void }>(
  writes: readonly W[],
  made: boolean,
): (W & { readonly why: string })[] {
  if (writes.length === 0) return [];
  try {
    if (!made) for (const { write } of writes) write();
    SpreadsheetApp.flush();
    return [];
  } catch (refusal) {
    if (isFatal(refusal)) throw refusal;
    return writes.flatMap((each) => {
      try {
        each.write();
        SpreadsheetApp.flush();
        return [];
      } catch (error) {
        return [{ ...each, why: messageOf(error) }];
      }
    });
  }
}
