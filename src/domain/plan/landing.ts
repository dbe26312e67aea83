// Whether writes landed in the cells they were meant for: others may move rows or columns between reading and writing.

import { type CellValue, sameValue } from "../cell.ts";
import { cellAt } from "../table.ts";
import { type LocatedTable, plainHeading, rowsOf, valueByKey } from "./decide.ts";
import { indexRows, locateRow, type RowIndex, rowIdentity } from "./identity.ts";
import type { CellState, RowIdentity } from "./plan.ts";

/** A write as it was made: the cell's place in the table as read before, 0-based, and what it was to hold. */
export interface Write {
  readonly row: number;
  readonly column: number;
  readonly to: CellState;
}

/** A cell of a table, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell that a write hit by mistake: its place now, and what it held before. */
export interface Stray extends Write {
  /** Number format that the write left there; "" where it was not changed. */
  readonly format: string;
}

/** What became of writes. */
export interface Landing<W extends Write> {
  /** Writes that are not where they were meant, with the place of their cell now; null where it is gone. */
  readonly missed: readonly { readonly write: W; readonly place: Place | null }[];
  /** Cells to put back. */
  readonly strays: readonly Stray[];
}

/**
 * Whether the rows written and the headings are otherwise as they were, and every write shows: the usual case, told
 * from the values alone.
 */
export function landedAsMeant(
  before: LocatedTable,
  now: readonly (readonly CellValue[])[],
  writes: readonly Write[],
): boolean {
  const rows = new Map<number, Map<number, CellState>>();
  for (const { row, column, to } of writes) {
    const cells = rows.get(row) ?? new Map<number, CellState>();
    rows.set(row, cells.set(column, to));
  }
  const same = (row: number) => {
    const [old, fresh, cells] = [before.table.values[row] ?? [], now[row] ?? [], rows.get(row)];
    const width = Math.max(old.length, fresh.length);
    // A row written blank looks like any other blank one.
    let isTold = cells === undefined;
    for (let column = 0; column < width; column++) {
      const to = cells?.get(column);
      const value = fresh[column] ?? "";
      isTold ||= value !== "";
      if (to?.formula !== undefined && to.formula !== "") continue;
      if (!sameValue(value, to?.value ?? old[column] ?? "")) return false;
    }
    return isTold;
  };
  for (let row = 0; row < before.firstRow; row++) if (!same(row)) return false;
  return [...rows.keys()].every(same);
}

/**
 * Compares a table as it was before writes with how it stands after them. A write missed where its cell still holds
 * what it held, or what another of the writes left there. Where none missed nothing can have strayed.
 */
export function landing<W extends Write>(
  before: LocatedTable,
  after: LocatedTable,
  writes: readonly W[],
): Landing<W> {
  const rows = matchRows(before, after, writes);
  const columns = matchColumns(before, after);
  const left = new Set(writes.map(({ to }) => print(to)));
  const holdsOurs = (row: number, column: number) => left.has(print(stateAt(after, row, column)));

  const targets = new Set<string>();
  const missed: { write: W; place: Place | null }[] = [];
  const strays: Stray[] = [];
  const putBack = (row: number, column: number, to: CellState) => {
    const format = after.table.formats?.[row]?.[column] ?? "";
    strays.push({ row, column, to, format });
  };
  for (const write of writes) {
    const row = rows.get(write.row);
    const column = columns.get(write.column);
    if (row === undefined || column === undefined) {
      missed.push({ write, place: null });
      continue;
    }
    targets.add(`${row}:${column}`);
    const [was, is] = [stateAt(before, write.row, write.column), stateAt(after, row, column)];
    if (shows(is, write.to)) continue;
    if (print(is) === print(was)) missed.push({ write, place: { row, column } });
    else if (holdsOurs(row, column)) {
      missed.push({ write, place: { row, column } });
      putBack(row, column, was);
    }
  }
  if (missed.length === 0) return { missed, strays };

  const oldRow = new Map([...rows].map(([from, to]) => [to, from] as const));
  const oldColumn = new Map([...columns].map(([from, to]) => [to, from] as const));
  // A row or column that came meanwhile is emptied only where nobody else has written in it.
  const isFree = (cells: readonly { row: number; column: number }[]) =>
    cells.every(({ row, column }) => cellAt(after.table, row, column) === "" || holdsOurs(row, column));
  // Where no column moved a write strayed only up or down. Rows tell less: one may have come and gone.
  const hit = isStill(columns) ? new Set(writes.map(({ column }) => column)) : null;
  const body = after.table.values.map((_, row) => row).slice(after.firstRow);
  after.table.values.forEach((cells, row) => {
    cells.forEach((_, column) => {
      if (targets.has(`${row}:${column}`) || !holdsOurs(row, column)) return;
      if (hit?.has(column) === false) return;
      const [from, home] = [oldRow.get(row), oldColumn.get(column)];
      // What one of those that missed would have left just here is ours, whoever writes beside it.
      const isMissed = missed.some(({ write }) => {
        const isHere = write.row === (from ?? row) && write.column === (home ?? write.column);
        return isHere && print(write.to) === print(stateAt(after, row, column));
      });
      const known =
        isMissed ||
        ((from !== undefined || isFree(cells.map((_, at) => ({ row, column: at })))) &&
          (home !== undefined || isFree(body.map((at) => ({ row: at, column })))));
      const was: CellState =
        from !== undefined && home !== undefined ? stateAt(before, from, home) : { value: "" };
      if (known && print(was) !== print(stateAt(after, row, column))) putBack(row, column, was);
    });
  });
  return { missed, strays };
}

/** Where the rows and columns of a table stand now, each by its old place. */
export interface Moves {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

/** How rows and columns moved; null where none did. */
export function moves(before: LocatedTable, after: LocatedTable): Moves | null {
  const found = { rows: matchRows(before, after, []), columns: matchColumns(before, after) };
  return isStill(found.rows) && isStill(found.columns) && before.firstRow === after.firstRow ? null : found;
}

const isStill = (places: ReadonlyMap<number, number>) => [...places].every(([from, to]) => from === to);

function stateAt({ table }: LocatedTable, row: number, column: number): CellState {
  const formula = table.formulas?.[row]?.[column] ?? "";
  const format = table.formats?.[row]?.[column];
  return {
    value: cellAt(table, row, column),
    ...(formula !== "" && { formula }),
    ...(format !== undefined && { format }),
  };
}

/** What a cell holds, as a text to compare: a formula by itself, for its result follows other cells. */
const print = ({ value, formula }: CellState) =>
  formula === undefined || formula === "" ? JSON.stringify([value]) : formula;

const shows = (is: CellState, to: CellState) =>
  print(is) === print(to) || (to.formula !== undefined && sameValue(is.value, to.value));

/** Where each row stands now: by its keys or content as written or as it was, else by what is left of it. */
function matchRows(before: LocatedTable, after: LocatedTable, writes: readonly Write[]): Map<number, number> {
  const index = indexRows(rowsOf(after));
  const written = new Map<number, CellValue[]>();
  for (const { row, column, to } of writes) {
    const cells = written.get(row) ?? [...(before.table.values[row] ?? [])];
    while (cells.length <= column) cells.push("");
    cells[column] = to.value;
    written.set(row, cells);
  }
  const found = new Map<number, number>();
  const open: number[] = [];
  for (const identity of rowsOf(before)) {
    const { row } = identity;
    const now = locateWritten(before, index, written.get(row), row) ?? locateRow(index, identity);
    if (now === null) open.push(row);
    else found.set(row, now);
  }
  // A row that was blank has no name but what was written into it.
  for (const [row, cells] of written) {
    const now = found.has(row) || open.includes(row) ? null : locateWritten(before, index, cells, row);
    if (now !== null) found.set(row, now);
  }
  const claims = new Map<number, number>();
  for (const now of found.values()) claims.set(now, (claims.get(now) ?? 0) + 1);
  for (const [row, now] of found) if ((claims.get(now) ?? 0) > 1) found.delete(row);
  const columns = matchColumns(before, after);
  const free = after.table.values
    .map((_, row) => row)
    .filter((row) => row >= after.firstRow && !claims.has(row));
  for (const row of open) {
    const now = mostAlike(before, after, row, free, columns);
    if (now === null) continue;
    found.set(row, now);
    free.splice(free.indexOf(now), 1);
  }
  // Headings stand above the rows and move with the table.
  for (let row = 0; row < before.firstRow; row++) found.set(row, row + after.firstRow - before.firstRow);
  // A row written blank has nothing left to know it by but its neighbours: it stands where both say.
  for (const row of open) {
    if (found.has(row) || written.get(row)?.every((value) => value === "") !== true) continue;
    const now = between(found, row);
    const isBlank = now !== null && (after.table.values[now] ?? []).every((value) => value === "");
    if (isBlank) found.set(row, now);
  }
  return found;
}

/** Where a row stands when the nearest known rows around it moved alike; null where they did not. */
function between(found: ReadonlyMap<number, number>, row: number): number | null {
  const [above, below] = [...found].reduce<readonly (readonly [number, number] | null)[]>(
    ([up = null, down = null], [from, to]) => [
      from < row && (up === null || from > up[0]) ? [from, to] : up,
      from > row && (down === null || from < down[0]) ? [from, to] : down,
    ],
    [null, null],
  );
  const shifts = [above, below].flatMap((each) => (each ? [each[1] - each[0]] : []));
  const [shift = 0] = shifts;
  return shifts.every((each) => each === shift) ? row + shift : null;
}

function locateWritten(
  { kind, columns }: LocatedTable,
  index: RowIndex,
  cells: readonly CellValue[] | undefined,
  row: number,
): number | null {
  if (cells === undefined) return null;
  const identity: RowIdentity = rowIdentity(kind, (key) => valueByKey(cells, columns, key), cells, row);
  return locateRow(index, identity);
}

/** The one row of those free that shares the most cells with a row, at least half of what it held. */
function mostAlike(
  before: LocatedTable,
  after: LocatedTable,
  row: number,
  free: readonly number[],
  columns: ReadonlyMap<number, number>,
): number | null {
  const cells = before.table.values[row] ?? [];
  const filled = cells.flatMap((value, column) => (value === "" ? [] : [column]));
  const shared = (now: number) =>
    filled.filter((column) => {
      const at = columns.get(column);
      return at !== undefined && sameValue(cellAt(after.table, now, at), cells[column] ?? "");
    }).length;
  let best: number | null = null;
  let most = Math.max(1, Math.ceil(filled.length / 2)) - 1;
  for (const now of free) {
    const alike = shared(now);
    if (alike > most) [best, most] = [now, alike];
    else if (alike === most && best !== null) best = null;
  }
  return best;
}

/** Where each column stands now: by its key, its heading, or its place where neither is known any more. */
function matchColumns(before: LocatedTable, after: LocatedTable): Map<number, number> {
  const [old, now] = [before.headings.map(plainHeading), after.headings.map(plainHeading)];
  const width = Math.max(old.length, ...before.table.values.map((cells) => cells.length));
  const found = new Map<number, number>();
  for (const [key, column] of before.columns) {
    const at = after.columns.get(key);
    if (at !== undefined) found.set(column, at);
  }
  const taken = new Set(found.values());
  const take = (column: number, at: number) => {
    if (found.has(column) || taken.has(at)) return;
    found.set(column, at);
    taken.add(at);
  };
  const isOnce = (list: readonly string[], heading: string) =>
    list.indexOf(heading) === list.lastIndexOf(heading);
  old.forEach((heading, column) => {
    if (heading !== "" && now.includes(heading) && isOnce(old, heading) && isOnce(now, heading)) {
      take(column, now.indexOf(heading));
    }
  });
  const isSame = old.length === now.length && [...found].every(([column, at]) => column === at);
  if (isSame) for (let column = 0; column < width; column++) take(column, column);
  return found;
}
