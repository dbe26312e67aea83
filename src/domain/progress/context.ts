// What a report needs beside the cooperative itself: date, settings, assistants, visits, months past.

import { grouped } from "../groups.ts";
import type { Assistant } from "../register/assistants.ts";
import type { Visit } from "../register/visits.ts";
import type { Settings } from "../settings/settings.ts";
import type { Language } from "../text/words.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Subject } from "./subject.ts";

/** An assistant as far as a report names one. */
export type Named = Pick<Assistant, "code" | "name">;

/** Everything that reports draw on. */
export interface ReportContext {
  readonly language: Language;
  readonly settings: Settings;
  /** Name of the regency as the region file writes it; "" where none is chosen. */
  readonly regency: string;
  /** Date of the report, `YYYY-MM-DD`: the setting Tanggal Laporan, else today. */
  readonly date: string;
  /** Whether `date` is today only because no Tanggal Laporan is set. */
  readonly floating: boolean;
  readonly assistants: ReadonlyMap<string, Named>;
  /** Visits by village code, newest first. */
  readonly visits: ReadonlyMap<string, readonly Visit[]>;
  /** Monthly snapshots by cooperative id, oldest first. */
  readonly snapshots: ReadonlyMap<string, readonly Snapshot[]>;
}

/** What a context is made from. `today` is in the spreadsheet's zone. */
export interface ReportInput {
  readonly language: Language;
  readonly settings: Settings;
  readonly regency: string;
  readonly today: string;
  readonly assistants: readonly Named[];
  readonly visits: readonly Visit[];
  readonly snapshots: readonly Snapshot[];
}

/** Puts together what reports draw on. Visits without a readable date or village are left out: K01 finds them. */
export function reportContext(input: ReportInput): ReportContext {
  const floating = input.settings.reportDate === "";
  const visits = grouped(
    input.visits.filter((visit) => visit.date !== "" && visit.code !== ""),
    (visit) => visit.code,
  );
  for (const list of visits.values()) list.sort(newestFirst);
  const snapshots = grouped(input.snapshots, (snapshot) => snapshot.id);
  for (const list of snapshots.values())
    list.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
  return {
    language: input.language,
    settings: input.settings,
    regency: input.regency,
    date: floating ? input.today : input.settings.reportDate,
    floating,
    assistants: new Map(input.assistants.map((assistant) => [assistant.code, assistant])),
    visits,
    snapshots,
  };
}

/**
 * The same context at a fixed far date where the date is only today's: what is computed in it does not change
 * with the day, so that a new today alone is no change.
 */
export function timeless(context: ReportContext): ReportContext {
  return context.floating ? { ...context, date: "9999-12-31" } : context;
}

/** Visits of a cooperative up to the report's date, newest first. */
export function visitsOf(cooperative: Subject, context: ReportContext): readonly Visit[] {
  const all = cooperative.code === "" ? [] : (context.visits.get(cooperative.code) ?? []);
  return all.filter((visit) => visit.date.slice(0, 10) <= context.date);
}

/** Name of an assistant by its code; "" for null or an unknown code. */
export function assistantName(code: string | null, context: ReportContext): string {
  return code === null ? "" : (context.assistants.get(code)?.name ?? "");
}

// Of two visits on one day the one written further down is the newer.
function newestFirst(a: Visit, b: Visit): number {
  return a.date === b.date ? b.row - a.row : a.date < b.date ? 1 : -1;
}
