// Marks in the tables of staff: where rows or columns moved while a tab was marked, people get their notes and colours back.

import { sameGrid } from "../../domain/cell.ts";
import { type Moves, moves } from "../../domain/plan/landing.ts";
import type { Finding } from "../../domain/validation/finding.ts";
import { type CellPlace, unmarkTab } from "../../domain/validation/marks.ts";
import { freeCells, markSheet, type RowSpan, writeLooks } from "../google/marks.ts";
import type { Tab } from "../google/spreadsheet.ts";
import type { Office } from "./office.ts";
import { rememberedHeadings } from "./register.ts";
import { locate } from "./tables.ts";

/** How often marks are taken off a tab in which others go on moving rows. */
const mostRounds = 9;

/** Marks a tab, or some rows of it; false where Google refused or where rows or columns moved meanwhile. */
export function markTable(office: Office, tab: Tab, findings: readonly Finding[], span?: RowSpan): boolean {
  const { book, language } = office;
  const isOf = (role: "assistants" | "visits") => span === undefined && office.tabOf(role)?.id === tab.id;
  const kind = (["assistants", "visits"] as const).find(isOf) ?? "register";
  const look = () => {
    const table = book.read(tab, kind === "register" && span === undefined ? ["merges"] : []);
    return locate(kind, table, rememberedHeadings(office));
  };
  const before = look();
  const movesNow = (): Moves | null => {
    book.forgetCells(tab.id);
    if (before === null || sameGrid(before.table.values, book.read(tab).values)) return null;
    const now = look();
    return now === null ? { rows: new Map(), columns: new Map() } : moves(before, now);
  };
  const mark = (free?: (place: CellPlace) => boolean): boolean => {
    const marking = markSheet(book, tab.id, findings, language, () => movesNow() === null, span, free);
    if (marking === null) return false;
    // While someone types what was written is not waited for.
    if (marking.painted === undefined || span !== undefined) return true;
    let moved = movesNow();
    if (moved === null) return true;
    for (let round = 0; round < mostRounds; round++) {
      const { notes = [], backgrounds = [] } = book.read(tab, ["notes", "backgrounds"]);
      const again = movesNow();
      const isStill = nameOf(moved) === nameOf(again);
      moved = again;
      // Read between two moves, notes and rows do not belong together.
      if (!isStill) continue;
      const changes = unmarkTab(marking, { notes, backgrounds }, marking.painted, placesOf(moved));
      if (changes.notes.length + changes.colours.size === 0) break;
      writeLooks(book, tab.id, changes);
      moved = movesNow();
    }
    return false;
  };
  try {
    return mark();
  } catch {
    // Protected cells among the others: those are marked below.
  }
  try {
    if (span === undefined && movesNow() === null) mark(freeCells(book, tab.id));
  } catch {
    // Refused again, or the tab is gone: marks are a help, never worth failing a check for.
  }
  return false;
}

/** The place at which a cell was read, by its place now. */
function placesOf(moved: Moves | null): (row: number, column: number) => CellPlace | null {
  if (moved === null) return (row, column) => ({ row, column });
  const rows = new Map([...moved.rows].map(([from, to]) => [to, from] as const));
  const columns = new Map([...moved.columns].map(([from, to]) => [to, from] as const));
  return (at, below) => {
    const [row, column] = [rows.get(at), columns.get(below)];
    return row === undefined || column === undefined ? null : { row, column };
  };
}

const nameOf = (moved: Moves | null) => moved && JSON.stringify([[...moved.rows], [...moved.columns]]);
