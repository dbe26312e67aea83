// Taking an action back: cells restored where they still hold what the action wrote, made tabs removed unless written in.

import {
  type ActionState,
  type AppendedColumn,
  asRuns,
  contentPrint,
  type MadeTab,
  openActions,
  reversed,
  reversedBlocks,
  runOf,
  type StoredAction,
  stepsToUndo,
  tabNow,
} from "../../domain/plan/ledger.ts";
import { findBlock } from "../../domain/progress/block.ts";
import { isUntouched } from "../../domain/progress/merge.ts";
import { a1, cellAt, type TabTable } from "../../domain/table.ts";
import { underLock } from "../google/lock.ts";
import { Pages } from "../google/pages.ts";
import { removeColumns } from "../google/tabs.ts";
import type { Params, Result } from "../rpc.ts";
import { markAction, readActions, tidyLedger } from "./journal.ts";
import { performLocked } from "./ledger.ts";
import type { Office } from "./office.ts";
import { recapKey } from "./recap.ts";
import { withHeadings } from "./register.ts";
import { madeBack, madeKey, sheetKey } from "./sheets.ts";
import { compiledKey } from "./template.ts";

type Undone = Omit<Result<"actions.undo">, "next">;
type Kept = Undone["kept"][number];
/** Names what stays as it is: its tab, why, its cell where it is one. */
type Note = (tab: number, why: string, cell?: string) => void;

/** The history, newest first. */
export const listActions = (office: Office): Result<"actions.list"> => ({
  actions: asRuns(readActions(office)),
});

/** Undoes an action: the one named, or the last one that is not itself an undo; of a run one step, and `next` the rest. */
export function undoAction(office: Office, params: Params<"actions.undo">): Result<"actions.undo"> {
  return underLock(office, () => undoNow(office, params));
}

function undoNow(office: Office, { id, next }: Params<"actions.undo">): Result<"actions.undo"> {
  if (office.tabOf("ledger") !== null) tidyLedger(office);
  const actions = readActions(office);
  const [step, ...rest] = next
    ? openActions(actions).filter((each) => next.left.includes(each.id))
    : stepsToUndo(actions, id);
  if (step === undefined) {
    // Someone else took the rest back meanwhile.
    if (next) return { ...next, next: null };
    if (id === undefined) office.refuse("error.noAction");
    const known = actions.some((each) => runOf(each) === id);
    office.refuse(known ? "error.actionUndone" : "error.actionUnknown", { id });
  }
  const before = next ?? { action: null, what: step.what, restored: 0, kept: [], note: "" };
  const now = takeBack(office, step, actions, before);
  const left = rest.map((each) => each.id);
  return { ...now, next: left.length === 0 ? null : { ...now, left } };
}

function takeBack(
  office: Office,
  action: StoredAction,
  actions: readonly StoredAction[],
  before: Undone,
): Undone {
  const { record } = action;
  const done = performLocked(office, {
    what: office.say("action.undo", { what: before.what }),
    plan: {
      edits: reversed(record),
      rows: [],
      metadata: record.metadata.map((change) =>
        change.key === madeKey
          ? madeBack(office.book, change)
          : { ...change, from: change.to, to: change.from },
      ),
      blocks: reversedBlocks(record),
    },
    undoes: action.id,
    run: before.action,
  });
  const kept: Kept[] = [];
  const refused: Kept[] = [];
  const noting =
    (list: Kept[]): Note =>
    (tab, why, cell = "") =>
      list.push({ sheet: nameOf(office, tab), a1: cell, why });
  const [keep, refuse] = [noting(kept), noting(refused)];
  for (const { edit, why } of done.skipped) {
    const note = why === "refused" ? refuse : keep;
    // What an earlier try already took back needs no word.
    if (why !== "same") note(edit.tab, office.say(`skip.${why}`), a1(edit.row.row, edit.column.index));
  }
  for (const { tab, place, why } of done.keptCells) {
    keep(tab, office.say(`skip.${why}`), place === null ? "" : a1(place.row, place.column));
  }
  for (const { tab, why } of done.refusedTabs) refuse(tab, office.why(why, tab));
  for (const { key, tab } of done.keptMetadata) {
    const sheet = tab === undefined ? key : nameOf(office, tab);
    // A sheet already named by its cells, or gone, needs no second line.
    if (sheet === "" || [...before.kept, ...kept, ...refused].some((each) => each.sheet === sheet)) continue;
    kept.push({ sheet, a1: "", why: office.say("skip.memory") });
  }
  for (const { tab } of record.remade ?? []) {
    if (office.book.tab(tab) !== null) keep(tab, office.say("skip.look"));
  }
  const columns = takeColumnsBack(office, record.appended, keep, refuse);
  const made = record.made.map((each) => ({ ...each, tab: tabNow(each.tab, actions) }));
  const tabs = takeTabsBack(office, made, keep, refuse);
  const restored = done.applied + columns + tabs;
  const assigns = record.edits.some(
    ({ table, column }) => table === "register" && column.key === "assistant",
  );
  // Where nothing could be taken back, or Google refused some of it, the action still stands and can be tried again.
  if (refused.length === 0 && (restored > 0 || kept.length === 0)) mark(office, actions, action, "undone");
  return {
    action: before.action ?? done.action,
    what: before.what,
    restored: before.restored + restored,
    kept: [...before.kept, ...refused, ...kept],
    note: done.applied > 0 && assigns ? papersNote(office) : before.note,
  };
}

/** Marks an action, and what it took back with the opposite: an undo that is undone stands no more, its action does again. */
function mark(
  office: Office,
  actions: readonly StoredAction[],
  action: StoredAction | undefined,
  state: ActionState,
): void {
  if (action === undefined) return;
  markAction(office, action, state);
  const { undoes } = action.record;
  const original = actions.find(({ id }) => id === undoes);
  mark(office, actions, original, state === "done" ? "undone" : "done");
}

/** That the papers of assignments still stand as they were drawn, as they belong to no action; "" where there are none. */
function papersNote(office: Office): string {
  const tab = office.tabOf("caseload");
  return tab === null ? "" : office.say("undo.papers", { sheet: tab.name });
}

const nameOf = (office: Office, tab: number) => office.book.tab(tab)?.name ?? "";

/**
 * Removes the tabs that the action made, but for those whose content is no longer as made; gives the number removed.
 * All are read before the first is deleted, so that nothing is worked out anew in between.
 */
function takeTabsBack(office: Office, made: readonly MadeTab[], keep: Note, refuse: Note): number {
  const standing = made.filter(({ tab: id }) => {
    const tab = office.book.tab(id);
    // A recap drawn since is no part of the action, and not staff's either: it stays, and is drawn anew when asked.
    return tab !== null && !tab.metadata.has(recapKey);
  });
  const untouched = standing.filter((each) => isAsMade(office, each));
  const pages = new Pages(office.book);
  let removed = 0;
  for (const each of standing) {
    const { tab } = each;
    if (!untouched.includes(each)) keep(tab, office.say("skip.written"));
    else if (pages.isProtected(tab, true)) refuse(tab, office.say("fault.protected"));
    else {
      pages.remove(tab);
      removed++;
    }
  }
  return removed;
}

function isAsMade(office: Office, made: MadeTab): boolean {
  const tab = office.book.tab(made.tab);
  if (tab === null) return false;
  // Nothing in it is staff's: it is made anew whenever it is needed.
  if (tab.metadata.has(compiledKey)) return true;
  // The add-on itself refreshes a progress sheet: it is as made while it equals its template, filled.
  if (tab.metadata.has(sheetKey)) {
    const table = office.book.read(tab, ["formulas"]);
    const block = findBlock(table);
    return block !== null && isUntouched(table, block);
  }
  if (made.print === null) return false;
  const { values } = office.book.read(tab);
  const sameSize = values.length === made.rows && (values[0]?.length ?? 0) === made.columns;
  return sameSize && contentPrint(values) === made.print;
}

/** Removes the columns that the action appended, but for those that someone filled; gives their number. */
function takeColumnsBack(
  office: Office,
  columns: readonly AppendedColumn[],
  keep: Note,
  refuse: Note,
): number {
  let removed = 0;
  for (const id of new Set(columns.map((column) => column.tab))) {
    const tab = office.book.tab(id);
    if (tab === null) continue;
    const [read] = withHeadings(office, [tab]);
    if (read === undefined) continue;
    const { table, headings } = read;
    const free = columns.flatMap((column) => {
      const index = column.tab === id ? headings.texts.indexOf(column.heading) : -1;
      if (index < 0) return [];
      const row = firstFilled(table, headings.lastHeadingRow + 1, index);
      if (row === null) return [{ index, inserted: column.inserted }];
      keep(id, office.say("skip.columnFilled"), a1(row, index));
      return [];
    });
    const gone = removeColumns(office.book, id, free);
    if (gone < free.length) refuse(id, office.say("fault.protected"));
    removed += gone;
  }
  return removed;
}

/** The first row at or below `from` where a column holds anything; an unticked box holds nothing. */
function firstFilled(table: TabTable, from: number, column: number): number | null {
  for (let row = from; row < table.values.length; row++) {
    const value = cellAt(table, row, column);
    if (value !== "" && value !== false) return row;
  }
  return null;
}
