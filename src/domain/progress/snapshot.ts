// Monthly snapshots: where each cooperative stood at the end of a month, what changed since, which months are missing.

import { type CellValue, isDate } from "../cell.ts";
import { stages } from "../register/columns.ts";
import { snapshotColumns } from "../register/tables.ts";
import { addMonths, isMonth, longMonth, monthsBetween } from "../text/dates.ts";
import type { ReportContext } from "./context.ts";
import { isOperating, runningOutlets } from "./milestones.ts";
import type { Subject } from "./subject.ts";

/** Key of a column of `Riwayat Bulanan`. */
export type SnapshotKey = (typeof snapshotColumns)[number]["key"];

/** One row of `Riwayat Bulanan`. */
export interface Snapshot {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Which cooperative: by `snapshotId`. */
  readonly id: string;
  readonly code: string;
  readonly district: string;
  readonly village: string;
  /** Number of the stage; null where it was not filled. */
  readonly stage: number | null;
  /** Code of the assistant, "" where unassigned. */
  readonly assistant: string;
  readonly members: number | null;
  /** Simpanan pokok and wajib together, rupiah; null where neither was filled. */
  readonly savings: number | null;
  /** How many outlets ran. */
  readonly outlets: number;
  readonly legal: boolean;
  readonly nib: boolean;
  readonly npwp: boolean;
  readonly account: boolean;
  readonly plan: boolean;
  readonly proposal: boolean;
  readonly simkopdes: boolean;
  readonly operating: boolean;
  /** Visits in that month. */
  readonly visits: number;
}

/** What names a cooperative across months: its village code, without one its district and village. */
export function snapshotId(place: {
  readonly code: string;
  readonly district: string;
  readonly village: string;
}): string {
  return place.code !== "" ? place.code : `${place.district}|${place.village}`.toLowerCase();
}

/** Sum of the savings that are filled; null where neither is. */
export function totalSavings({ numbers }: Subject): number | null {
  const { shareSavings, mandatorySavings } = numbers;
  return shareSavings === null && mandatorySavings === null
    ? null
    : (shareSavings ?? 0) + (mandatorySavings ?? 0);
}

/** Where a cooperative stands now, as the snapshot of a month. */
export function takeSnapshot(cooperative: Subject, month: string, context: ReportContext): Snapshot {
  const { code, district, village, texts, dates } = cooperative;
  const visits = code === "" ? [] : (context.visits.get(code) ?? []);
  return {
    month,
    id: snapshotId(cooperative),
    code,
    district,
    village,
    stage: cooperative.stage,
    assistant: cooperative.assistant ?? "",
    members: cooperative.numbers.members,
    savings: totalSavings(cooperative),
    outlets: runningOutlets(cooperative),
    legal: texts.legalNumber !== "",
    nib: texts.nib !== "",
    npwp: texts.npwp !== "",
    account: texts.account !== "",
    plan: dates.planDate !== undefined,
    proposal: dates.proposalDate !== undefined,
    simkopdes: cooperative.simkopdes === true,
    operating: isOperating(cooperative),
    visits: visits.filter((visit) => visit.date.startsWith(month)).length,
  };
}

/** A snapshot as cells by column key. Unknown numbers are blank, never 0; flags are `TRUE`/`FALSE`. */
export function snapshotCells(snapshot: Snapshot): Readonly<Record<SnapshotKey, CellValue>> {
  const { id: _id, stage, members, savings, ...rest } = snapshot;
  return {
    ...rest,
    stage: stage === null ? "" : (stages[stage - 1] ?? ""),
    members: members ?? "",
    savings: savings ?? "",
  };
}

/** Reads one row of `Riwayat Bulanan`; null where it has no month or names no cooperative. */
export function readSnapshot(cell: (key: SnapshotKey) => CellValue): Snapshot | null {
  const text = (key: SnapshotKey) => {
    const value = cell(key);
    return (isDate(value) ? value.date : String(value)).trim();
  };
  const number = (key: SnapshotKey) => {
    const value = cell(key);
    return typeof value === "number" ? value : null;
  };
  const flag = (key: SnapshotKey) => /^(true|ya|benar|1)$/i.test(text(key));
  // Typed by hand the month may have become a date.
  const month = text("month").slice(0, 7);
  const place = { code: text("code"), district: text("district"), village: text("village") };
  if (!isMonth(month) || (place.code === "" && place.village === "")) return null;
  const stage = stages.findIndex((name) => name.toLowerCase() === text("stage").toLowerCase()) + 1;
  return {
    month,
    id: snapshotId(place),
    ...place,
    stage: stage === 0 ? null : stage,
    assistant: text("assistant"),
    members: number("members"),
    savings: number("savings"),
    outlets: number("outlets") ?? 0,
    legal: flag("legal"),
    nib: flag("nib"),
    npwp: flag("npwp"),
    account: flag("account"),
    plan: flag("plan"),
    proposal: flag("proposal"),
    simkopdes: flag("simkopdes"),
    operating: flag("operating"),
    visits: number("visits") ?? 0,
  };
}

/** What closing a month has to do. */
export interface ClosedMonth {
  readonly month: string;
  /** Snapshots of cooperatives that have none for the month. */
  readonly added: readonly Snapshot[];
  /** Snapshots that stand there with other values. */
  readonly changed: readonly { readonly from: Snapshot; readonly to: Snapshot }[];
  readonly unchanged: number;
  /** Cooperatives that stand otherwise now than a month gone by tells, which was left alone. */
  readonly kept: number;
  /** Months between the first snapshot and this one of which there are none, `YYYY-MM`. */
  readonly missing: readonly string[];
}

/**
 * Decides the snapshots of a month: closing it again only corrects what changed since. A month before the report's that
 * was closed tells how things stood then, so it is left alone, unless closing it `again` is meant.
 */
export function closeMonth(
  month: string,
  cooperatives: readonly Subject[],
  standing: readonly Snapshot[],
  context: ReportContext,
  again: boolean,
): ClosedMonth {
  const ofMonth = new Map(
    standing.filter((each) => each.month === month).map((each) => [each.id, each] as const),
  );
  const added: Snapshot[] = [];
  const changed: { from: Snapshot; to: Snapshot }[] = [];
  let unchanged = 0;
  const seen = new Set<string>();
  for (const cooperative of cooperatives) {
    const to = takeSnapshot(cooperative, month, context);
    // A register that repeats a village (G01) gives one snapshot, of its first row.
    if (seen.has(to.id)) continue;
    seen.add(to.id);
    const from = ofMonth.get(to.id);
    if (from === undefined) added.push(to);
    else if (sameSnapshot(from, to)) unchanged++;
    else changed.push({ from, to });
  }
  const missing = missingMonths(standing, month);
  return ofMonth.size > 0 && month < context.date.slice(0, 7) && !again
    ? { month, added: [], changed: [], unchanged, kept: added.length + changed.length, missing }
    : { month, added, changed, unchanged, kept: 0, missing };
}

/** Months without any snapshot between the first that has one and `month`, which itself does not count. */
export function missingMonths(standing: readonly Snapshot[], month: string): readonly string[] {
  const there = new Set(standing.map((each) => each.month));
  const first = [...there].sort()[0];
  if (first === undefined || first >= month) return [];
  const between = Array.from({ length: monthsBetween(first, month) }, (_, i) => addMonths(first, i));
  return between.filter((each) => !there.has(each));
}

/** The newest snapshot of a cooperative from before the report's month; null where there is none. */
export function previousSnapshot(cooperative: Subject, context: ReportContext): Snapshot | null {
  const month = context.date.slice(0, 7);
  const before = (context.snapshots.get(snapshotId(cooperative)) ?? []).filter((each) => each.month < month);
  return before[before.length - 1] ?? null;
}

/**
 * How many months in a row, up to the report's month, the cooperative has stood at its present stage by its
 * snapshots: 0 where the newest one shows another stage or there is none.
 */
export function monthsAtStage(cooperative: Subject, context: ReportContext): number {
  const month = context.date.slice(0, 7);
  const before = (context.snapshots.get(snapshotId(cooperative)) ?? []).filter((each) => each.month < month);
  let since = "";
  for (let i = before.length - 1; i >= 0 && before[i]?.stage === cooperative.stage; i--) {
    since = before[i]?.month ?? "";
  }
  return since === "" ? 0 : monthsBetween(since, month);
}

/** The words for missing months: `Agustus 2025, September 2025`. */
export function monthList(months: readonly string[], language: ReportContext["language"]): string {
  return months.map((month) => longMonth(month, language)).join(", ");
}

function sameSnapshot(a: Snapshot, b: Snapshot): boolean {
  return snapshotColumns.every(({ key }) => a[key] === b[key]);
}
