// Writing a table's cells and seeing to it that they landed where they were meant: others act between any two calls.

import type { LocatedTable } from "../../domain/plan/decide.ts";
import { landedAsMeant, landing } from "../../domain/plan/landing.ts";
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
const mostRounds = 4;

/**
 * Writes cells of a table whose places are known from its last reading. Where rows or columns moved since, the cells
 * hit by mistake get back what they held, and the writes that missed are named.
 */
export function writeTable<W extends CellWrite>(
  office: Office,
  located: LocatedTable,
  writes: readonly W[],
  rounds = mostRounds,
): Landed<W> {
  const { book } = office;
  const { id, values } = located.table;
  if (writes.length === 0) return { refused: [], missed: [] };
  const deepest = writes.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const widest = writes.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (deepest > values.length) makeRoom(book, id, deepest, widest);
  const isNew = ({ row }: W) => row >= values.length;
  const refused = [
    ...writeCells(
      book,
      id,
      writes.filter((each) => !isNew(each)),
    ),
    ...writeNewRows(book, id, writes.filter(isNew)),
  ];
  const made = writes.filter((each) => !refused.includes(each));
  const tab = book.tab(id);
  if (made.length === 0 || tab === null) return { refused, missed: [] };
  if (landedAsMeant(located, book.read(tab).values, made)) return { refused, missed: [] };
  book.forgetCells(id);
  const formats = located.table.formats !== undefined;
  const after = locateTables(office, new Map([[id, located.kind]]), formats).get(id);
  if (after === undefined) return { refused, missed: [] };
  const { missed, strays } = landing(located, after, made);
  if (strays.length > 0 && rounds > 1) writeTable(office, after, strays, rounds - 1);
  return { refused, missed };
}
