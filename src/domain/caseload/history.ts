// Who mentored whom and from when to when, put together from monthly snapshots and the ledger's changes of assignment.

import { addTo, grouped } from "../groups.ts";
import type { StoredAction } from "../plan/ledger.ts";
import { type Snapshot, snapshotId } from "../progress/snapshot.ts";
import { byCodeUnit } from "./problem.ts";
import type { Caseload } from "./problem-from.ts";

/** An unbroken time in which a cooperative was with one assistant, as far as records show it. */
export interface Spell {
  /** The cooperative's code in the problem. */
  readonly cooperative: string;
  /** The assistant's code. */
  readonly assistant: string;
  /** First record of it: a month `YYYY-MM` (snapshot) or a day `YYYY-MM-DD` (change by the add-on); "" where no record tells. */
  readonly from: string;
  /** The day it ended or the last month that shows it; null while it lasts. */
  readonly until: string | null;
}

/** A change of assignment that the add-on made: cell texts before and after, and the keys of the row. */
export interface Reassignment {
  readonly day: string;
  readonly keys: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** What the history is drawn from besides the caseload. */
export interface HistorySources {
  readonly caseload: Caseload;
  readonly snapshots: readonly Snapshot[];
  readonly changes: readonly Reassignment[];
  /** Code of the assistant that a cell names, null where it names nobody known. */
  readonly find: (written: string) => string | null;
}

/** The changes of assignment among the ledger's actions that still stand, oldest first. */
export function reassignments(actions: readonly StoredAction[]): readonly Reassignment[] {
  return actions
    .filter(({ state, record }) => state === "done" && record.undoes === undefined)
    .flatMap(({ when, record }) =>
      record.edits
        .filter(({ table, column }) => table === "register" && column.key === "assistant")
        .map(({ rowAfter, from, to }) => ({
          day: when.slice(0, 10),
          keys: rowAfter.keys,
          from: String(from.value),
          to: String(to.value),
        })),
    );
}

/** One thing known of a cooperative: with whom it was at a time. `at` orders; `mark` is what is shown of it. */
interface Sight {
  readonly at: string;
  readonly mark: string;
  readonly holder: string | null;
  /** Whether this is the very moment of a change, so that what stood before ends here. */
  readonly change: boolean;
}

function spellsFrom(cooperative: string, sights: readonly Sight[], present: string | null): Spell[] {
  const spells: Spell[] = [];
  let holder: string | null = null;
  let from = "";
  let last = "";
  const end = (until: string | null) => {
    if (holder !== null) spells.push({ cooperative, assistant: holder, from, until });
  };
  for (const sight of sights) {
    if (sight.holder !== holder) {
      end(sight.change ? sight.mark : last);
      holder = sight.holder;
      from = sight.mark;
    }
    if (sight.mark !== "") last = sight.mark;
  }
  if (holder === present) end(null);
  else {
    // Someone changed the cell by hand since the last record.
    end(last);
    holder = present;
    from = "";
    end(null);
  }
  return spells;
}

/** A change of assignment by codes. */
interface Turn {
  readonly day: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Where a snapshot stands among the changes. It shows the end of its month; but a month may be closed before it ends,
 * and changes follow: then it shows who held the cooperative before the first of them, or since one of them.
 */
function closedAt(month: string, holder: string | null, turns: readonly Turn[]): string {
  const within = turns.filter(({ day }) => day.startsWith(month));
  const since = within.filter(({ to }) => to === holder).pop();
  if (since !== undefined) return `${since.day}~`;
  return within[0]?.from === holder && within.length > 0 ? `${month}-00` : `${month}-99`;
}

/** Codes of the problem by the keys of the rows. */
function codesByKey({ cooperatives }: Caseload): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  for (const [code, { row }] of cooperatives)
    for (const key of row.identity.keys) if (!byKey.has(key)) byKey.set(key, code);
  return byKey;
}

const codeOf = (byKey: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined =>
  keys.map((key) => byKey.get(key)).find((each) => each !== undefined);

/** Every spell of every cooperative, in the order of the problem, oldest first. */
export function spellsOf({ caseload, snapshots, changes, find }: HistorySources): readonly Spell[] {
  const byKey = codesByKey(caseload);
  const byPlace = new Map<string, string>();
  for (const [code, cooperative] of caseload.cooperatives) {
    const place = snapshotId(cooperative);
    if (!byPlace.has(place)) byPlace.set(place, code);
  }
  const sights = new Map<string, Sight[]>();
  const see = (code: string | undefined, sight: Sight) => {
    if (code !== undefined) addTo(sights, code, sight);
  };
  const turns = new Map<string, Turn[]>();
  for (const { day, keys, from, to } of changes) {
    const code = codeOf(byKey, keys);
    if (code !== undefined) addTo(turns, code, { day, from: find(from), to: find(to) });
    see(code, { at: day, mark: "", holder: find(from), change: false });
    see(code, { at: day, mark: day, holder: find(to), change: true });
  }
  for (const { id, month, assistant } of snapshots) {
    const code = byPlace.get(id);
    const holder = assistant === "" ? null : assistant;
    const at = closedAt(month, holder, turns.get(code ?? "") ?? []);
    see(code, { at, mark: month, holder, change: false });
  }
  return caseload.problem.cooperatives.flatMap(({ code, current }) => {
    const mine = (sights.get(code) ?? []).map((sight, place) => ({ sight, place }));
    mine.sort((a, b) => byCodeUnit(a.sight.at, b.sight.at) || a.place - b.place);
    return spellsFrom(
      code,
      mine.map(({ sight }) => sight),
      current,
    );
  });
}

/**
 * Who held a cooperative on a day, as its spells show it, oldest first: who is known to have held it first did so before
 * the records too, and the last day and the last month count whole.
 */
export function holdersOn(spells: readonly Spell[], day: string): string[] {
  return spells
    .filter(
      ({ from, until }, place) => (place === 0 || from <= day) && (until === null || day <= `${until}~`),
    )
    .map(({ assistant }) => assistant);
}

/**
 * What went from an assistant to others during the last leave that the ledger shows, by code; null where it does not show
 * that the leave began, as it was written by hand.
 */
export function handedOver(
  actions: readonly StoredAction[],
  { caseload, find }: Pick<HistorySources, "caseload" | "find">,
  assistant: string,
): ReadonlySet<string> | null {
  const keys = caseload.assistants.get(assistant)?.identity.keys ?? [];
  let from = -1;
  let until: number | undefined;
  for (const [at, { state, record }] of actions.entries()) {
    if (state !== "done" || record.undoes !== undefined) continue;
    for (const { table, column, rowAfter, from: was, to } of record.edits) {
      const isTheirs = table === "assistants" && rowAfter.keys.some((key) => keys.includes(key));
      if (!isTheirs || column.key !== "status" || was.value === to.value) continue;
      if (to.value === "Cuti") [from, until] = [at, undefined];
      else if (until === undefined) until = at;
      // A second end: the leave before it began by hand.
      else from = -1;
    }
  }
  if (from < 0) return null;
  const byKey = codesByKey(caseload);
  const handed = new Set<string>();
  for (const change of reassignments(actions.slice(from, until))) {
    const code = codeOf(byKey, change.keys);
    if (code !== undefined && find(change.from) === assistant) handed.add(code);
  }
  return handed;
}

/** A cooperative that an assistant held before a leave. */
export interface Lent {
  readonly code: string;
  /** Who holds it now. */
  readonly from: string | null;
  /** Until when it was with the assistant. */
  readonly until: string;
  /** The rule set since that keeps it where it is; null: it may return. */
  readonly kept: "pinned" | "forbidden" | null;
}

/**
 * What others hold now and an assistant held when a leave began, whoever had it in between. Where the ledger does not
 * show that leave (`handed` null), and where a cell was changed by hand, it is what the assistant held last before the
 * present holder.
 */
export function lentBy(
  spells: readonly Spell[],
  caseload: Caseload,
  assistant: string,
  handed: ReadonlySet<string> | null,
): readonly Lent[] {
  const byCooperative = grouped(spells, ({ cooperative }) => cooperative);
  return caseload.problem.cooperatives.flatMap(({ code, current, pinned, forbidden }): Lent[] => {
    const mine = byCooperative.get(code) ?? [];
    const past = mine.filter(({ until }) => until !== null);
    const since = mine.find(({ until }) => until === null)?.from ?? "";
    const last = past[past.length - 1];
    // A change by hand has no day of its own.
    const isLast = last?.assistant === assistant && (handed === null || since.length < DAY);
    if (current === assistant || !(isLast || handed?.has(code) === true)) return [];
    const until = past.filter((each) => each.assistant === assistant).pop()?.until ?? "";
    const kept = pinned ? "pinned" : forbidden.includes(assistant) ? "forbidden" : null;
    return [{ code, from: current, until, kept }];
  });
}

/** Length of `YYYY-MM-DD`; a month is shorter. */
const DAY = 10;
