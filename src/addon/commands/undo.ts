// Taking an action back: cells restored where they still hold what the action wrote, made tabs removed unless written in.

import {
  type AppendedColumn,
  contentPrint,
  lastUndoable,
  type MadeTab,
  reversed,
  reversedBlocks,
  type StoredAction,
  tabNow,
} from "../../domain/plan/ledger.ts";
import type { Skipped } from "../../domain/plan/plan.ts";
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
import { sheetKey } from "./sheets.ts";
import { compiledKey } from "./template.ts";

type Kept = Result<"actions.undo">["kept"][number];

/** The history, newest first. */
export function listActions(office: Office): Result<"actions.list"> {
  const actions = readActions(office).map(({ id, when, who, what, cells, state, record }) => ({
    id,
    when,
    who,
    what,
    // A waiver stands in a hidden tab: its cells are nothing that staff would count.
    cells: record.edits.every(({ table }) => table === "waivers") ? 0 : cells,
    state,
  }));
  return { actions: actions.reverse() };
}

/** Undoes an action: the one named, or the last one that is not itself an undo. */
export function undoAction(office: Office, params: Params<"actions.undo">): Result<"actions.undo"> {
  return underLock(office, () => undoNow(office, params));
}

function undoNow(office: Office, params: Params<"actions.undo">): Result<"actions.undo"> {
  if (office.tabOf("ledger") !== null) tidyLedger(office);
  const actions = readActions(office);
  const action =
    params.id === undefined ? lastUndoable(actions) : actions.find((each) => each.id === params.id);
  if (action === null) office.refuse("error.noAction");
  if (action === undefined) office.refuse("error.actionUnknown", { id: params.id ?? "" });
  if (action.state === "undone") office.refuse("error.actionUndone");
  return takeBack(office, action, actions);
}

function takeBack(
  office: Office,
  action: StoredAction,
  actions: readonly StoredAction[],
): Result<"actions.undo"> {
  const { record } = action;
  const done = performLocked(office, {
    what: office.say("action.undo", { what: action.what }),
    plan: {
      edits: reversed(record),
      rows: [],
      metadata: record.metadata.map(({ key, tab, from, to }) => ({
        key,
        ...(tab !== undefined && { tab }),
        from: to,
        to: from,
      })),
      blocks: reversedBlocks(record),
    },
    undoes: action.id,
  });
  // What an earlier try already took back needs no word.
  const kept: Kept[] = [];
  const refused: Kept[] = [];
  for (const skipped of done.skipped) {
    const { why } = skipped;
    if (why !== "same") (why === "refused" ? refused : kept).push(keptCell(office, skipped));
  }
  for (const { tab, place, why } of done.keptCells) {
    const cell = place === null ? "" : a1(place.row, place.column);
    kept.push({ sheet: nameOf(office, tab), a1: cell, why: office.say(`skip.${why}`) });
  }
  for (const { tab, why } of done.refusedTabs) refused.push(keptTab(office, tab, office.why(why, tab)));
  for (const { key, tab } of done.keptMetadata) {
    const sheet = tab === undefined ? key : nameOf(office, tab);
    // A sheet already named by its cells, or gone, needs no second line.
    if (sheet === "" || [...kept, ...refused].some((each) => each.sheet === sheet)) continue;
    kept.push({ sheet, a1: "", why: office.say("skip.memory") });
  }
  for (const { tab } of record.remade ?? []) {
    const sheet = nameOf(office, tab);
    if (sheet !== "") kept.push({ sheet, a1: "", why: office.say("skip.look") });
  }
  const columns = takeColumnsBack(office, record.appended, kept, refused);
  const made = record.made.map((each) => ({ ...each, tab: tabNow(each.tab, actions) }));
  const tabs = takeTabsBack(office, made, kept, refused);
  const restored = done.applied + columns + tabs;
  // Where nothing could be taken back, or Google refused some of it, the action still stands and can be tried again.
  if (refused.length === 0 && (restored > 0 || kept.length === 0)) {
    markAction(office, action, "undone");
    const original = actions.find((each) => each.id === record.undoes);
    if (original !== undefined) markAction(office, original, "done");
  }
  return { action: done.action, what: action.what, restored, kept: [...refused, ...kept] };
}

const keptTab = (office: Office, tab: number, why: string): Kept => ({
  sheet: nameOf(office, tab),
  a1: "",
  why,
});

const nameOf = (office: Office, tab: number) => office.book.tab(tab)?.name ?? "";

function keptCell(office: Office, { edit, why }: Skipped): Kept {
  return {
    sheet: nameOf(office, edit.tab),
    a1: a1(edit.row.row, edit.column.index),
    why: office.say(`skip.${why}`),
  };
}

/**
 * Removes the tabs that the action made, but for those whose content is no longer as made; gives the number removed.
 * All are read before the first is deleted, so that nothing is worked out anew in between.
 */
function takeTabsBack(office: Office, made: readonly MadeTab[], kept: Kept[], refused: Kept[]): number {
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
    if (!untouched.includes(each)) kept.push(keptTab(office, tab, office.say("skip.written")));
    else if (pages.isProtected(tab, true)) refused.push(keptTab(office, tab, office.say("fault.protected")));
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
  kept: Kept[],
  refused: Kept[],
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
      kept.push({ sheet: tab.name, a1: a1(row, index), why: office.say("skip.columnFilled") });
      return [];
    });
    const gone = removeColumns(office.book, id, free);
    if (gone < free.length) refused.push(keptTab(office, id, office.say("fault.protected")));
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
