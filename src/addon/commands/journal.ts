// The ledger's tab: actions announced before they are done and marked when they are; what a crash left open is settled.

import { decideEdits } from "../../domain/plan/decide.ts";
import {
  type Action,
  isOpen,
  ledgerHeadings,
  ledgerRows,
  outdatedRows,
  readLedger,
  reversed,
  type StoredAction,
  stateColumn,
  stateWord,
  tabNow,
} from "../../domain/plan/ledger.ts";
import { imageCell } from "../google/dates.ts";
import { deleteRows, readLeft, writeTextCells, writeTextRows } from "../google/tabs.ts";
import { needTab } from "./need-tab.ts";
import type { Office } from "./office.ts";
import { locateTables } from "./tables.ts";

/** An action that was announced: its 0-based rows in the ledger's tab. */
export interface Entry {
  readonly at: number;
  readonly count: number;
}

/** The actions in the ledger, oldest first; none where there is no ledger yet. */
export function readActions(office: Office): readonly StoredAction[] {
  return readLedger(office.cells("ledger")?.values ?? []).actions;
}

/** Marks an action in the ledger. */
export function markAction(office: Office, action: StoredAction, state: Action["state"]): void {
  writeTextCells(office.book, ledgerTab(office).id, action.rows, stateColumn, stateWord(state));
}

/** Makes the ledger's tab where there is none; says whether it was made. */
export function makeLedger(office: Office): boolean {
  const stood = office.tabOf("ledger") !== null;
  ledgerTab(office);
  return !stood;
}

const ledgerTab = (office: Office) => needTab(office, "ledger");

/**
 * Puts the ledger in order before it is used, under the lock: an action that is still announced was cut off, for nobody
 * else can be at work now; actions older than the setting allows are deleted. Gives the first free row, 0-based, and
 * whether any action was settled.
 */
export function tidyLedger(office: Office): { readonly at: number; readonly settled: boolean } {
  const tab = ledgerTab(office);
  const lines = readLeft(office.book, tab.id, ledgerHeadings.length - 1);
  const open = lines.flatMap((line, row) => (isOpen(line) ? [row] : []));
  if (open.length > 0) {
    settle(office, open);
    return { ...tidyLedger(office), settled: true };
  }
  const outdated = outdatedRows(lines, office.today, office.settings.keepLedgerDays);
  deleteRows(office.book, tab.id, outdated);
  return { at: lines.length - outdated.length, settled: false };
}

/** Announces an action in the first free row. */
export function announce(office: Office, at: number, action: Action): Entry {
  const rows = ledgerRows(action);
  writeTextRows(office.book, ledgerTab(office).id, at, rows);
  return { at, count: rows.length };
}

/** Marks an announced action as done. */
export function conclude(office: Office, { at, count }: Entry): void {
  const rows = Array.from({ length: count }, (_, part) => at + part);
  writeTextCells(office.book, ledgerTab(office).id, rows, stateColumn, stateWord("done"));
}

/** Writes an announced action anew, for it became another or less; null: nothing was done, and its rows are blanked. */
export function amend(office: Office, { at, count }: Entry, action: Action | null): Entry {
  const rows = action === null ? [] : ledgerRows(action);
  while (rows.length < count) rows.push(ledgerHeadings.map(() => ""));
  writeTextRows(office.book, ledgerTab(office).id, at, rows);
  return { at, count: rows.length };
}

/**
 * Actions that were cut off become what was done of them: the cells that hold what they wrote, the memories, the tabs
 * that stand. The history then tells the truth, and undo takes back exactly that. One of which nothing was done goes.
 */
function settle(office: Office, open: readonly number[]): void {
  const actions = readActions(office);
  for (const action of actions.filter(({ state }) => state === "intent")) {
    const { record } = action;
    const kinds = new Map(record.edits.map(({ tab, table }) => [tab, table] as const));
    const { standing } = decideEdits(reversed(record), locateTables(office, kinds, false), imageCell);
    const there = new Set(standing.map(({ edit }) => `${edit.tab} ${edit.row.row} ${edit.column.index}`));
    const edits = record.edits.filter(({ tab, rowAfter, column }) =>
      there.has(`${tab} ${rowAfter.row} ${column.index}`),
    );
    const metadata = record.metadata.filter(({ key, tab, to }) => {
      const facts = tab === undefined ? office.book.metadata : office.book.tab(tab)?.metadata;
      return (facts?.get(key) ?? null) === to;
    });
    const made = record.made.filter(({ tab }) => office.book.tab(tab) !== null);
    const others = (record.blocks ?? []).length + (record.remade ?? []).length + record.appended.length;
    const left = edits.length + metadata.length + made.length + others;
    const cells = action.cells - record.edits.length + edits.length;
    const done: Action = { ...action, state: "done", cells, record: { ...record, edits, metadata, made } };
    const [at = 0] = action.rows;
    amend(office, { at, count: action.rows.length }, left === 0 ? null : done);
    const undone = left === 0 ? undefined : actions.find(({ id }) => id === record.undoes);
    // Tabs go last: where one stands, the undo was cut off before it, and can be asked for again.
    const isLeft = undone?.record.made.some(({ tab }) => office.book.tab(tabNow(tab, actions)) !== null);
    if (undone !== undefined && !isLeft) markAction(office, undone, "undone");
  }
  // What someone damaged by hand cannot be settled: it stays as it is, without a state.
  const read = new Set(actions.flatMap(({ rows }) => rows));
  const damaged = open.filter((row) => !read.has(row));
  if (damaged.length > 0) writeTextCells(office.book, ledgerTab(office).id, damaged, stateColumn, "");
  office.forget();
}
