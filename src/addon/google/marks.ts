// Marks on cells: notes written as one block, colours as one call a colour; the cells' contents are never touched.

import { grouped } from "../../domain/groups.ts";
import { a1, boundsOf } from "../../domain/table.ts";
import type { Language } from "../../domain/text/words.ts";
import type { Finding } from "../../domain/validation/finding.ts";
import {
  type CellPlace,
  type Looks,
  type MarkChanges,
  markTab,
  touchesTheirs,
} from "../../domain/validation/marks.ts";
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
 * `isStill` whether rows and columns stand as they did where people's own notes or colours are at stake; null where they
 * moved. `free`: leaves other cells as they are and writes the notes one by one. Throws where Google refuses.
 */
export function markSheet(
  book: Spreadsheet,
  tab: number,
  findings: readonly Finding[],
  language: Language,
  isStill: () => boolean,
  span?: RowSpan,
  free?: (place: CellPlace) => boolean,
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
  const all = markTab(tab, shifted, looks.notes, looks.backgrounds, language, span !== undefined);
  const changes = free === undefined ? all : only(all, free);
  if (changes.notes.length + changes.colours.size === 0) return { ...looks, painted: undefined };
  const theirs = touchesTheirs(changes, looks);
  if (theirs && !isStill()) return null;
  if (free === undefined) writeNoteBlock(sheet, top, looks.notes, changes.notes);
  else writeNotes(book, tab, changes.notes);
  // A colour of theirs is kept in the note: where Google refuses the note, it must not be painted over.
  if (theirs) SpreadsheetApp.flush();
  paint(book, tab, changes.colours, top);
  return { ...looks, painted: new Set(changes.colours.keys()) };
}

/** Writes changed notes with those between them, in one call. */
function writeNoteBlock(
  sheet: ReturnType<Spreadsheet["sheet"]>,
  top: number,
  before: Looks["notes"],
  changes: MarkChanges["notes"],
): void {
  const block = boundsOf(changes);
  if (block === null) return;
  const notes = before.map((line) => [...line]);
  for (const { row, column, note } of changes) {
    const line = notes[row];
    if (line !== undefined) line[column] = note;
  }
  sheet
    .getRange(top + block.top + 1, block.left + 1, block.bottom - block.top + 1, block.right - block.left + 1)
    .setNotes(
      notes.slice(block.top, block.bottom + 1).map((line) => line.slice(block.left, block.right + 1)),
    );
}

/** The changes of some cells alone. */
function only({ notes, colours }: MarkChanges, free: (place: CellPlace) => boolean): MarkChanges {
  const kept = [...colours].map(([colour, places]) => [colour, places.filter(free)] as const);
  return { notes: notes.filter(free), colours: new Map(kept.filter(([, places]) => places.length > 0)) };
}

/** Tells which cells no protected range keeps from whoever works here. */
export function freeCells(book: Spreadsheet, tab: number): (place: CellPlace) => boolean {
  const locked = book
    .sheet(tab)
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((each) => !each.canEdit())
    .map((each) => each.getRange());
  return ({ row, column }) =>
    !locked.some(
      (range) =>
        range.getRow() <= row + 1 &&
        row < range.getLastRow() &&
        range.getColumn() <= column + 1 &&
        column < range.getLastColumn(),
    );
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
  writeNotes(book, tab, notes);
  paint(book, tab, colours, 0);
}

function writeNotes(book: Spreadsheet, tab: number, notes: MarkChanges["notes"]): void {
  for (const [note, places] of grouped(notes, (each) => each.note)) {
    book
      .sheet(tab)
      .getRangeList(places.map(({ row, column }) => a1(row, column)))
      .setNote(note);
  }
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
