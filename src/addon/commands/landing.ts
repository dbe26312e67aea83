// Writing a table's cells and seeing to it that they landed where they were meant: others act between any two calls.

import { sameValue } from "../../domain/cell.ts";
import type { LocatedTable } from "../../domain/plan/decide.ts";
import { type Landing, landedAsMeant, landing, type Stray } from "../../domain/plan/landing.ts";
import { makeRoom } from "../google/tabs.ts";
import { type CellWrite, writeCells, writeNewRows } from "../google/write.ts";
import type { Office } from "./office.ts";
import { locateTables } from "./tables.ts";

/** What became of writes: those that Google refused, and those that missed because rows or columns moved. */
export interface Landed<W> {
  readonly refused: readonly W[];
  readonly missed: readonly W[];
}

/** How often cells hit by mistake are put back: each time others may move rows again. */
const mostRounds = 6;

/**
 * Writes cells of a table whose places are known from its last reading. Where rows or columns moved since, the cells
 * hit by mistake get back what they held, and the writes that missed are named.
 */
export function writeTable<W extends CellWrite>(
  office: Office,
  located: LocatedTable,
  writes: readonly W[],
): Landed<W> {
  const { refused, check } = writeOnce(office, located, writes);
  if (check === null) return { refused, missed: [] };
  putBack(office, check.after, check.strays, mostRounds);
  return { refused, missed: check.missed.map(({ write }) => write) };
}

/** Puts cells back, and again those that this missed, until all hold what they held. */
function putBack(office: Office, located: LocatedTable, strays: readonly Stray[], rounds: number): void {
  if (strays.length === 0 || rounds === 0) return;
  const { check } = writeOnce(office, located, strays);
  if (check === null) return;
  const again = new Map(check.strays.map((stray) => [`${stray.row}:${stray.column}`, stray] as const));
  for (const { write, place } of check.missed) {
    if (place !== null) again.set(`${place.row}:${place.column}`, { ...write, ...place });
  }
  putBack(office, check.after, [...again.values()], rounds - 1);
}

/** Writes and looks where the writes landed; `check` is null where all did as meant. */
function writeOnce<W extends CellWrite>(
  office: Office,
  located: LocatedTable,
  writes: readonly W[],
): {
  readonly refused: readonly W[];
  readonly check: (Landing<W> & { readonly after: LocatedTable }) | null;
} {
  const { book } = office;
  const { id, values } = located.table;
  if (writes.length === 0) return { refused: [], check: null };
  const deepest = writes.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const widest = writes.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (deepest > values.length) makeRoom(book, id, deepest, widest);
  const isNew = ({ row }: W) => row >= values.length;
  const inside = writes.filter((each) => !isNew(each));
  const told = [...writeCells(book, id, inside), ...writeNewRows(book, id, writes.filter(isNew))];
  const tab = book.tab(id);
  if (tab === null) return { refused: told, check: null };
  if (told.length > 0) book.forgetCells(id);
  const now = book.read(tab).values;
  // What Google says it refused may stand all the same: the cell tells.
  const refused = told.filter(({ row, column, to }) => !sameValue(now[row]?.[column] ?? "", to.value));
  const made = writes.filter((each) => !refused.includes(each));
  if (made.length === 0 || landedAsMeant(located, now, made)) return { refused, check: null };
  book.forgetCells(id);
  const formats = located.table.formats !== undefined;
  const after = locateTables(office, new Map([[id, located.kind]]), formats).get(id);
  return { refused, check: after === undefined ? null : { ...landing(located, after, made), after } };
}
