// Who mentored whom and from when to when, put together from monthly snapshots and the ledger's changes of assignment.

import { addTo } from "../groups.ts";
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

/** Every spell of every cooperative, in the order of the problem, oldest first. */
export function spellsOf({ caseload, snapshots, changes, find }: HistorySources): readonly Spell[] {
  const byKey = new Map<string, string>();
  const byPlace = new Map<string, string>();
  for (const [code, cooperative] of caseload.cooperatives) {
    for (const key of cooperative.row.identity.keys) if (!byKey.has(key)) byKey.set(key, code);
    const place = snapshotId(cooperative);
    if (!byPlace.has(place)) byPlace.set(place, code);
  }
  const sights = new Map<string, Sight[]>();
  const see = (code: string | undefined, sight: Sight) => {
    if (code !== undefined) addTo(sights, code, sight);
  };
  const turns = new Map<string, Turn[]>();
  for (const { day, keys, from, to } of changes) {
    const code = keys.map((key) => byKey.get(key)).find((each) => each !== undefined);
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
 * Whether a cooperative was with an assistant on a day, as its spells show it, oldest first: who is known to have held it
 * first did so before the records too, and the last day and the last month count whole.
 */
export function held(spells: readonly Spell[], assistant: string, day: string): boolean {
  return spells.some(
    (each, place) =>
      each.assistant === assistant &&
      (place === 0 || each.from <= day) &&
      (each.until === null || day <= `${each.until}~`),
  );
}

/** A cooperative that an assistant held last before its present holder. */
export interface Lent {
  readonly code: string;
  readonly from: string | null;
  /** Until when it was with the assistant. */
  readonly until: string;
}

/** What others hold now and an assistant held just before them: what may return when a leave is over. */
export function lentBy(spells: readonly Spell[], caseload: Caseload, assistant: string): readonly Lent[] {
  return caseload.problem.cooperatives.flatMap(({ code, current, pinned }): Lent[] => {
    const past = spells.filter((each) => each.cooperative === code && each.until !== null);
    const last = past[past.length - 1];
    const returns = last?.assistant === assistant && current !== assistant && !pinned;
    return returns ? [{ code, from: current, until: last.until ?? "" }] : [];
  });
}
