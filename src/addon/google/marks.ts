// Marks on cells: notes written as one block, colours as one call a colour; the cells' contents are never touched.

import { a1 } from "../../domain/table.ts";
import type { Language } from "../../domain/text/words.ts";
import type { Finding } from "../../domain/validation/finding.ts";
import { type CellPlace, markTab } from "../../domain/validation/marks.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/** The rows of a tab to mark, 0-based and inclusive; absent: all of them. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Marks a tab, or some of its rows, as its findings say. Reads notes and colours just before it writes them. False where
 * Google refused (a protected range): marks are a help, never worth failing a check for. While someone types (rows
 * given) what was written is not waited for.
 */
export function markSheet(
  book: Spreadsheet,
  tab: number,
  findings: readonly Finding[],
  language: Language,
  span?: RowSpan,
): boolean {
  const sheet = book.sheet(tab);
  const used = sheet.getDataRange();
  const top = span?.first ?? 0;
  const height = (span === undefined ? used.getNumRows() : span.last + 1) - top;
  const area = sheet.getRange(top + 1, 1, height, used.getNumColumns());
  const notes = area.getNotes();
  const backgrounds = area.getBackgrounds();
  const shifted = findings.flatMap((finding) =>
    finding.row === null || finding.row < top || finding.row >= top + height
      ? []
      : [{ ...finding, row: finding.row - top }],
  );
  const changes = markTab(tab, shifted, notes, backgrounds, language);
  try {
    const block = boundsOf(changes.notes);
    if (block !== null) {
      for (const { row, column, note } of changes.notes) {
        const line = notes[row];
        if (line !== undefined) line[column] = note;
      }
      sheet
        .getRange(
          top + block.top + 1,
          block.left + 1,
          block.bottom - block.top + 1,
          block.right - block.left + 1,
        )
        .setNotes(
          notes.slice(block.top, block.bottom + 1).map((line) => line.slice(block.left, block.right + 1)),
        );
    }
    for (const [colour, places] of changes.colours) {
      sheet.getRangeList(places.map((place) => a1(top + place.row, place.column))).setBackground(colour);
    }
    if (span === undefined && (block !== null || changes.colours.size > 0)) SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

function boundsOf(places: readonly CellPlace[]) {
  const [first] = places;
  if (first === undefined) return null;
  const bounds = { top: first.row, bottom: first.row, left: first.column, right: first.column };
  for (const { row, column } of places) {
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}

/** Writes plain values into a block of a derived tab; row and column are 0-based. */
export function writeBlock(
  book: Spreadsheet,
  tab: number,
  row: number,
  column: number,
  values: readonly (readonly Parameters<Spreadsheet["googleValue"]>[0][])[],
): void {
  book
    .sheet(tab)
    .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 0)
    .setValues(values.map((line) => line.map((value) => book.googleValue(value))));
  book.forgetCells(tab);
}
