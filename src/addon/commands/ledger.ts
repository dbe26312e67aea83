// Doing and undoing: every change goes through here, compared before it is written and kept in the ledger.

import { sameValue } from "../../domain/cell.ts";
import { decideEdits, identitiesAfter, type LocatedTable, type Standing } from "../../domain/plan/decide.ts";
import {
  type Action,
  type ActionRecord,
  type AppendedColumn,
  actionId,
  ledgerHeadings,
  ledgerRows,
  type MadeTab,
  readLedger,
  type StoredAction,
  stateColumn,
  stateWord,
} from "../../domain/plan/ledger.ts";
import type { Edit, MetadataChange, NewRow, Plan, Skipped, TableKind } from "../../domain/plan/plan.ts";
import { tabNames } from "../../domain/register/tables.ts";
import { tableDesign } from "../../domain/setup/designs.ts";
import { imageCell } from "../google/dates.ts";
import { makeTab } from "../google/draw.ts";
import { remember } from "../google/memory.ts";
import type { Tab } from "../google/spreadsheet.ts";
import { firstFreeRow, makeRoom, writeTextCells, writeTextRows } from "../google/tabs.ts";
import { asTyped, writeCells, writeNewRows } from "../google/write.ts";
import { backUpOnce } from "./backup.ts";
import type { Office } from "./office.ts";
import { locateTables } from "./tables.ts";

/** A change to make, with the words by which the history names it. */
export interface Deed {
  readonly what: string;
  readonly plan: Plan;
  /** Tabs made and columns appended by the caller as part of this action, just before. */
  readonly made?: readonly MadeTab[];
  readonly appended?: readonly AppendedColumn[];
  /** Id of the action that this one undoes. */
  readonly undoes?: string;
}

/** What became of a deed. */
export interface Done {
  /** Id in the ledger; null when nothing was changed. */
  readonly action: string | null;
  /** Cells and memories changed. */
  readonly applied: number;
  readonly skipped: readonly Skipped[];
  /** Metadata that was not as expected and so was left alone. */
  readonly keptMetadata: readonly MetadataChange[];
}

/** A plan without anything in it, to build on. */
export const emptyPlan: Plan = { edits: [], rows: [], metadata: [] };

/**
 * Makes a change under the document lock, which the caller holds: keeps to what still stands in the tables as read under
 * it, announces it in the ledger, writes, and marks it done. What Google refuses is named and the rest goes on.
 */
export function performLocked(office: Office, deed: Deed): Done {
  const { plan } = deed;
  // Text that typing would turn into something else is written differently into a cell formatted as text.
  const wantsFormats = plan.edits.some(({ to: { format, value } }) => {
    return format !== undefined || (typeof value === "string" && asTyped(value, "") !== value);
  });
  const tables = locateTables(office, tableKinds(plan), wantsFormats);
  const edits = [...plan.edits, ...rowEdits(plan.rows, tables)];
  const { standing, skipped } = decideEdits(edits, tables, imageCell);
  const [changes, keptMetadata] = decideMetadata(office, plan.metadata);
  const made = deed.made ?? [];
  const appended = deed.appended ?? [];
  if (standing.length + changes.length + made.length + appended.length === 0) {
    return { action: null, applied: 0, skipped, keptMetadata };
  }

  if (standing.some(({ edit }) => edit.table === "register")) {
    backUpOnce(
      office,
      office.book.tabs.filter((tab) => tables.get(tab.id)?.kind === "register"),
    );
  }
  const after = identitiesAfter(standing, tables);
  const record = (places: readonly Standing[]): ActionRecord => ({
    edits: places.map((place) => ({ ...place.edit, from: place.from, rowAfter: after(place) })),
    metadata: changes,
    made,
    appended,
    ...(deed.undoes !== undefined && { undoes: deed.undoes }),
  });
  const { now } = office.book;
  const action = (state: Action["state"], places: readonly Standing[]): Action => ({
    id: actionId(now, deed.what, standing.length),
    when: now,
    who: office.who,
    what: deed.what,
    state,
    cells: places.length,
    record: record(places),
  });

  const ledger = ledgerTab(office);
  const at = firstFreeRow(office.book, ledger.id);
  const announced = action("intent", standing);
  const rows = ledgerRows(announced);
  writeTextRows(office.book, ledger.id, at, rows);

  const refused = write(office, standing, tables);
  for (const change of changes) remember(office.book, change.key, change.to, change.tab);

  if (refused.size === 0) {
    writeTextCells(
      office.book,
      ledger.id,
      rows.map((_, part) => at + part),
      stateColumn,
      stateWord("done"),
    );
  } else {
    const written = standing.filter((place) => !refused.has(place));
    const nothing = written.length + changes.length + made.length + appended.length === 0;
    const final = nothing ? [] : ledgerRows(action("done", written));
    // Fewer edits may need fewer parts: what is left of the announcement is blanked.
    while (final.length < rows.length) final.push(ledgerHeadings.map(() => ""));
    writeTextRows(office.book, ledger.id, at, final);
    if (nothing) return { action: null, applied: 0, skipped: [...skipped, ...named(refused)], keptMetadata };
  }
  return {
    action: announced.id,
    applied: standing.length - refused.size + changes.length,
    skipped: [...skipped, ...named(refused)],
    keptMetadata,
  };
}

/** The actions in the ledger, oldest first; none where there is no ledger yet. */
export function readActions(office: Office): readonly StoredAction[] {
  const tab = office.tabOf("ledger");
  return tab === null ? [] : readLedger(office.book.read(tab).values).actions;
}

/** Marks an action in the ledger. */
export function markAction(office: Office, action: StoredAction, state: Action["state"]): void {
  writeTextCells(office.book, ledgerTab(office).id, action.rows, stateColumn, stateWord(state));
}

/** The ledger's tab, made where there is none yet. */
export function ledgerTab(office: Office): Tab {
  const known = office.tabOf("ledger");
  if (known !== null) return known;
  const design = tableDesign("ledger", office.language);
  if (design === null) throw new Error("No design of the ledger");
  makeTab(office.book, design);
  const tab = office.tabOf("ledger");
  if (tab === null) throw new Error(`No tab ${tabNames.ledger}`);
  return tab;
}

function tableKinds(plan: Plan): Map<number, TableKind> {
  return new Map([...plan.edits, ...plan.rows].map((part) => [part.tab, part.table]));
}

/** New rows as edits of the blank rows below their table. */
function rowEdits(rows: readonly NewRow[], tables: ReadonlyMap<number, LocatedTable>): Edit[] {
  const next = new Map<number, number>();
  return rows.flatMap((row) => {
    const located = tables.get(row.tab);
    if (located === undefined) return [];
    const at = next.get(row.tab) ?? Math.max(located.table.values.length, located.firstRow);
    next.set(row.tab, at + 1);
    return Object.entries(row.values).flatMap(([key, value]) => {
      const index = located.columns.get(key);
      if (index === undefined || sameValue(value, "")) return [];
      return [
        {
          tab: row.tab,
          table: row.table,
          row: { keys: [], print: "", row: at },
          column: { key, heading: located.headings[index] ?? "", index },
          from: { value: "" },
          to: { value },
        },
      ];
    });
  });
}

/** Splits memories to change into those that are still as expected and those that are not. */
function decideMetadata(
  office: Office,
  changes: readonly MetadataChange[],
): [MetadataChange[], MetadataChange[]] {
  const standing: MetadataChange[] = [];
  const kept: MetadataChange[] = [];
  for (const change of changes) {
    const now =
      change.tab === undefined
        ? office.book.metadata.get(change.key)
        : office.book.tab(change.tab)?.metadata.get(change.key);
    const asExpected = (now ?? null) === change.from;
    if (asExpected && change.from !== change.to) standing.push(change);
    else if (!asExpected) kept.push(change);
  }
  return [standing, kept];
}

function write(
  office: Office,
  standing: readonly Standing[],
  tables: ReadonlyMap<number, LocatedTable>,
): ReadonlySet<Standing> {
  const refused = new Set<Standing>();
  for (const [tab, located] of tables) {
    const places = standing.filter((place) => place.edit.tab === tab);
    if (places.length === 0) continue;
    const deepest = places.reduce((most, place) => Math.max(most, place.row + 1), 0);
    const widest = places.reduce((most, place) => Math.max(most, place.column + 1), 0);
    if (deepest > located.table.values.length) makeRoom(office.book, tab, deepest, widest);
    const writes = places.map((place) => ({ ...place, to: place.edit.to, place }));
    const isNew = ({ row }: Standing) => row >= located.table.values.length;
    const inside = writes.filter((each) => !isNew(each));
    for (const { place } of writeCells(office.book, tab, inside)) refused.add(place);
    for (const { place } of writeNewRows(office.book, tab, writes.filter(isNew))) refused.add(place);
  }
  return refused;
}

const named = (refused: ReadonlySet<Standing>): Skipped[] =>
  [...refused].map(({ edit }) => ({ edit, why: "refused" as const }));
