// Doing and undoing: every change goes through here, compared before it is written and kept in the ledger.

import { sameValue } from "../../domain/cell.ts";
import { decideEdits, identitiesAfter, type LocatedTable, type Standing } from "../../domain/plan/decide.ts";
import {
  type Action,
  type ActionRecord,
  type AppendedColumn,
  actionId,
  type MadeTab,
  type RemadeTab,
} from "../../domain/plan/ledger.ts";
import type {
  BlockChange,
  Edit,
  MetadataChange,
  NewRow,
  Plan,
  Skipped,
  TableKind,
} from "../../domain/plan/plan.ts";
import type { DecidedBlock, KeptCell } from "../../domain/progress/block-change.ts";
import { neededHeadings } from "../../domain/register/tables.ts";
import { imageCell } from "../google/dates.ts";
import { guardMetadata, guardTexts } from "../google/limits.ts";
import { flush } from "../google/lock.ts";
import { rememberAll } from "../google/memory.ts";
import { asTyped } from "../google/write.ts";
import { backUpOnce } from "./backup.ts";
import { decideOn, type RefusedTab, writeBlocks } from "./blocks.ts";
import { amend, announce, conclude, makeLedger, tidyLedger } from "./journal.ts";
import { writeTable } from "./landing.ts";
import type { Office } from "./office.ts";
import { unsureChange, unsureTabs } from "./sheets.ts";
import { locateTables } from "./tables.ts";

/** A change to make, with the words by which the history names it. */
export interface Deed {
  readonly what: string;
  readonly plan: Plan;
  /** Tabs made and columns appended by the caller as part of this action, just before. */
  readonly made?: readonly MadeTab[];
  readonly appended?: readonly AppendedColumn[];
  /** Tabs made anew by the caller as part of this action, just before, with what changed in them. */
  readonly remade?: readonly {
    readonly tab: RemadeTab;
    readonly block: BlockChange;
    readonly memory: MetadataChange;
  }[];
  /** Id of the action that this one undoes. */
  readonly undoes?: string;
  /** Id of the first action of the long work that this one goes on with; null: it begins it. */
  readonly run?: string | null;
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
  /** Cells of progress sheets in which a changed text does not show. */
  readonly keptCells: readonly KeptCell[];
  /** Progress sheets whose block Google refused to write, with its words. */
  readonly refusedTabs: readonly RefusedTab[];
}

/** A plan without anything in it, to build on. */
export const emptyPlan: Plan = { edits: [], rows: [], metadata: [] };

/** Names as the history tells them: three at most. */
export function threeOf(names: readonly string[]): string {
  return (names.length > 3 ? [...names.slice(0, 3), "…"] : names).join(", ");
}

/** What of a plan stands in the tables as they are now. */
interface Decided {
  readonly tables: ReadonlyMap<number, LocatedTable>;
  readonly standing: readonly Standing[];
  readonly skipped: readonly Skipped[];
  readonly blocks: readonly DecidedBlock[];
  readonly changes: readonly MetadataChange[];
  readonly keptMetadata: readonly MetadataChange[];
}

/**
 * Makes a change under the document lock, which the caller holds: keeps to what still stands in the tables, announces it
 * in the ledger, makes sure that this was taken and that the tables still stand so, writes, and marks it done. What
 * Google refuses is named and the rest goes on; a refused announcement ends it with nothing written.
 */
export function performLocked(office: Office, deed: Deed): Done {
  const { plan } = deed;
  // Text that typing would turn into something else is written differently into a cell formatted as text.
  const wantsFormats = plan.edits.some(({ to: { format, value } }) => {
    return format !== undefined || (typeof value === "string" && asTyped(value, "") !== value);
  });
  const decide = (): Decided => {
    const tables = locateTables(office, tableKinds(plan), wantsFormats);
    const decided = decideEdits([...plan.edits, ...rowEdits(office, plan.rows, tables)], tables, imageCell);
    const blocks = (plan.blocks ?? []).map((change) => decideOn(office, change));
    const [changes, keptMetadata] = decideMetadata(office, plan.metadata);
    return { tables, ...decided, blocks, changes, keptMetadata };
  };
  const first = decide();
  const { made = [], appended = [], remade = [] } = deed;
  const fixed = made.length + appended.length + remade.length;
  const { standing: wanted, blocks: sheets, changes: facts } = first;
  const nothing = wanted.length + count(sheets) + facts.length + fixed === 0;
  guardTexts(wanted.map(({ edit }) => edit.to));
  guardMetadata(office.book, facts);
  const ready = nothing ? null : prepare(office, first);
  const leftAlone = ({ skipped, blocks, keptMetadata }: Decided): Done => {
    const keptCells = blocks.flatMap(({ kept }) => kept);
    return { action: null, applied: 0, skipped, keptMetadata, keptCells, refusedTabs: [] };
  };
  if (ready === null) return leftAlone(first);
  const { at } = ready;
  const { now } = office.book;
  const id = actionId(now, deed.what, at);
  const action = (
    { tables, standing, blocks, changes }: Decided,
    state: Action["state"],
    places = standing,
    written = blocks,
    remembered = changes,
  ): Action => {
    const after = identitiesAfter(standing, tables);
    const changed = [...written.map(({ change }) => change), ...remade.map(({ block }) => block)];
    const record: ActionRecord = {
      edits: places.map((place) => ({ ...place.edit, from: place.from, rowAfter: after(place) })),
      metadata: [...remembered, ...remade.map(({ memory }) => memory)],
      made,
      appended,
      ...(changed.length > 0 && { blocks: changed }),
      ...(remade.length > 0 && { remade: remade.map(({ tab }) => tab) }),
      undoes: deed.undoes,
      run: deed.run ?? undefined,
    };
    const cells = places.length + changed.reduce((sum, { texts }) => sum + texts.length, 0);
    return { id, when: now, who: office.who, what: deed.what, state, cells, record };
  };

  const settled = ready.took === "long" ? decide() : first;
  const announced = announce(office, at, action(settled, "intent"));
  const isStill = confirm(office, settled.standing);
  const decided = isStill ? settled : decide();
  const entry = isStill ? announced : amend(office, announced, action(decided, "intent"));
  const { tables, standing, skipped, blocks, changes } = decided;

  const failed = write(office, standing, tables);
  const unsure = unsureTabs(office.book);
  const writing = blocks.flatMap(({ change, write: block }) => (block === null ? [] : [change.tab]));
  if (writing.length > 0) rememberAll(office.book, [unsureChange([...unsure, ...writing])]);
  const refusedTabs = writeBlocks(office, blocks);
  // A sheet that could not be brought up to date must not remember that it was.
  const isRefused = (tab: number | undefined) => refusedTabs.some((each) => each.tab === tab);
  const remembered = changes.filter(({ tab }) => !isRefused(tab));
  rememberAll(office.book, [...remembered, ...(writing.length > 0 ? [unsureChange(unsure)] : [])]);

  const written = blocks.filter(({ change }) => !isRefused(change.tab));
  const skippedAll = [...skipped, ...[...failed].map(([{ edit }, why]) => ({ edit, why }))];
  if (failed.size + refusedTabs.length === 0) conclude(office, entry);
  else {
    const places = standing.filter((place) => !failed.has(place));
    const less = places.length + count(written) + remembered.length + fixed;
    amend(office, entry, less === 0 ? null : action(decided, "done", places, written, remembered));
    if (less === 0) return { ...leftAlone(decided), skipped: skippedAll, refusedTabs };
  }
  return {
    ...leftAlone(decided),
    action: id,
    applied: standing.length - failed.size + count(written) + remembered.length,
    skipped: skippedAll,
    refusedTabs,
  };
}

/**
 * Makes the backup of the register and the ledger where there are none, and puts the ledger in order. Gives its first
 * free row, and whether it took so long that others may have gone on meanwhile.
 */
function prepare(
  office: Office,
  { tables, standing }: { tables: ReadonlyMap<number, LocatedTable>; standing: readonly Standing[] },
): { readonly at: number; readonly took: "short" | "long" } {
  const register = standing.some(({ edit }) => edit.table === "register")
    ? office.book.tabs.filter((tab) => tables.get(tab.id)?.kind === "register")
    : [];
  const copies = register.length === 0 ? [] : backUpOnce(office, register);
  const made = makeLedger(office);
  const { at, settled } = tidyLedger(office);
  if (copies.length === 0 && !made && !settled) return { at, took: "short" };
  office.forget();
  return { at, took: "long" };
}

/**
 * Whether the tables to write in stand as they did when they were compared: settling the rest took calls, and between any
 * two of them someone may have typed or sorted. Reading them, or a flush, brings out that the announcement was refused.
 */
function confirm(office: Office, standing: readonly Standing[]): boolean {
  const { book } = office;
  if (standing.length === 0) flush();
  const isSame = [...new Set(standing.map(({ edit }) => edit.tab))].every((id) => {
    const tab = book.tab(id);
    return tab !== null && book.isAsRead(tab);
  });
  if (!isSame) office.forget();
  return isSame;
}

const count = (blocks: readonly DecidedBlock[]) => blocks.reduce((sum, block) => sum + block.count, 0);

function tableKinds(plan: Plan): Map<number, TableKind> {
  return new Map([...plan.edits, ...plan.rows].map((part) => [part.tab, part.table]));
}

/** New rows as edits of the blank rows below their table; refuses where headings are gone that they cannot do without. */
function rowEdits(
  office: Office,
  rows: readonly NewRow[],
  tables: ReadonlyMap<number, LocatedTable>,
): Edit[] {
  const next = new Map<number, number>();
  return rows.flatMap((row) => {
    const located = tables.get(row.tab);
    const gone = Object.entries(neededHeadings[row.table] ?? {}).flatMap(([key, heading]) =>
      located?.columns.has(key) ? [] : heading,
    );
    const tab = gone.length === 0 ? null : office.book.tab(row.tab);
    if (tab !== null) office.refuse("error.headings", { sheet: tab.name, headings: gone.join(", ") });
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
    if ((now ?? null) === change.to) continue;
    if ((now ?? null) === change.from) standing.push(change);
    else kept.push(change);
  }
  return [standing, kept];
}

/** Writes what stands; gives back what was not written, with the reason. */
function write(
  office: Office,
  standing: readonly Standing[],
  tables: ReadonlyMap<number, LocatedTable>,
): ReadonlyMap<Standing, Skipped["why"]> {
  const failed = new Map<Standing, Skipped["why"]>();
  for (const [tab, located] of tables) {
    const places = standing.filter((place) => place.edit.tab === tab);
    const writes = places.map((place) => ({ ...place, to: place.edit.to, place }));
    const { refused, missed } = writeTable(office, located, writes);
    for (const { place } of refused) failed.set(place, "refused");
    for (const { place } of missed) failed.set(place, "moved");
  }
  return failed;
}
