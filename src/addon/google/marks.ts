// Marks on cells: notes written as one block, colours as one call a colour; the cells' contents are never touched.

import { grouped } from "../../domain/groups.ts";
import { a1, boundsOf } from "../../domain/table.ts";
import type { Language } from "../../domain/text/words.ts";
import type { Finding } from "../../domain/validation/finding.ts";
import { type Looks, type MarkChanges, markTab, touchesTheirs } from "../../domain/validation/marks.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/** The rows of a tab to mark, 0-based and inclusive; absent: all of them. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** What marking a tab came to: what was read before, and the colours painted; undefined where nothing was written. */
export interface Marking extends Looks {
  readonly painted: ReadonlySet<string | null> | undefined;
}

/**
 * Marks a tab, or some of its rows, as its findings say. Reads notes and colours just before it writes them, and asks
 * `isStill` whether rows and columns stand as they did where people's own notes or colours are at stake. Null where Google
 * refused (a protected range) or they moved: marks are a help, never worth failing a check for.
 */
export function markSheet(
  book: Spreadsheet,
  tab: number,
  findings: readonly Finding[],
  language: Language,
  isStill: () => boolean,
  span?: RowSpan,
): Marking | null {
  const sheet = book.sheet(tab);
  const used = sheet.getDataRange();
  const top = span?.first ?? 0;
  const height = (span === undefined ? used.getNumRows() : span.last + 1) - top;
  const area = sheet.getRange(top + 1, 1, height, used.getNumColumns());
  const backgrounds = area.getBackgrounds();
  const looks = { backgrounds, notes: area.getNotes() };
  const shifted = findings.flatMap((finding) =>
    finding.row === null || finding.row < top || finding.row >= top + height
      ? []
      : [{ ...finding, row: finding.row - top }],
  );
  const changes = markTab(tab, shifted, looks.notes, looks.backgrounds, language, span !== undefined);
  if (changes.notes.length + changes.colours.size === 0) return { ...looks, painted: undefined };
  if (touchesTheirs(changes, looks) && !isStill()) return null;
  try {
    const block = boundsOf(changes.notes);
    if (block !== null) {
      const notes = looks.notes.map((line) => [...line]);
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
    paint(book, tab, changes.colours, top);
    return { ...looks, painted: new Set(changes.colours.keys()) };
  } catch {
    return null;
  }
}

function paint(book: Spreadsheet, tab: number, colours: MarkChanges["colours"], top: number): void {
  for (const [colour, places] of colours) {
    book
      .sheet(tab)
      .getRangeList(places.map((place) => a1(top + place.row, place.column)))
      .setBackground(colour);
  }
}

/** Writes single notes and colours. */
export function writeLooks(book: Spreadsheet, tab: number, { notes, colours }: MarkChanges): void {
  for (const [note, places] of grouped(notes, (each) => each.note)) {
    book
      .sheet(tab)
      .getRangeList(places.map(({ row, column }) => a1(row, column)))
      .setNote(note);
  }
  paint(book, tab, colours, 0);
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
