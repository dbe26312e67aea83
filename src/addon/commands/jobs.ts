// Which sheets a run of generating has to look after, and which of them are settled already.

import type { ReportContext } from "../../domain/progress/context.ts";
import { sourceHash } from "../../domain/progress/fill.ts";
import { inOrder } from "../../domain/progress/names.ts";
import { inScope, isExplicit, type Scope } from "../../domain/progress/run.ts";
import type { Subject } from "../../domain/progress/subject.ts";
import type { Office } from "./office.ts";
import type { Report } from "./report.ts";
import {
  madeOnce,
  type Remaking,
  remakingOf,
  type Standing,
  shortId,
  standingSheets,
  unsureTabs,
} from "./sheets.ts";
import { type Template, templateFor } from "./template.ts";

/** One cooperative's sheet to look after. */
export interface Job {
  readonly subject: Subject;
  readonly template: Template;
  /** Null: it has no sheet yet. */
  readonly standing: Standing | null;
  /** Its sources and its template are as when it was last looked at, and no conflict waits: it need not even be read. */
  readonly settled: boolean;
}

/** The jobs of a scope, in the order of the tabs. */
export interface Jobs {
  readonly jobs: readonly Job[];
  /** Sheets of the scope that someone deleted: made anew only where the scope names them. */
  readonly deleted: number;
  /** All cooperatives in order. */
  readonly sorted: readonly Subject[];
  readonly standing: ReadonlyMap<string, Standing>;
  /** Short ids of the cooperatives whose sheet was made at some time. */
  readonly once: ReadonlySet<string>;
  /** The sheet that a run was making anew when a crash ended it. */
  readonly remaking: Remaking | null;
  /** Tabs whose writing a crash ended: to be looked at again. */
  readonly unsure: ReadonlySet<number>;
}

/** Decides the jobs of a scope. `renew`: none counts as settled. */
export function jobsOf(
  office: Office,
  report: Report,
  templates: readonly Template[],
  scope: Scope,
  renew: boolean,
): Jobs {
  const sorted = [...report.cooperatives].sort(inOrder);
  const standing = standingSheets(office.book, sorted);
  const once = madeOnce(office.book);
  const remaking = remakingOf(office.book);
  const unsure = unsureTabs(office.book);
  const jobs: Job[] = [];
  let deleted = 0;
  for (const subject of sorted) {
    const template = templateFor(templates, subject.type);
    // What a crash left missing is made whatever the scope.
    const owed = subject.id === remaking?.id;
    if (template === null || !(owed || inScope(scope, subject))) continue;
    const sheet = standing.get(subject.id) ?? null;
    if (sheet === null && !isExplicit(scope) && !owed) {
      const wasDeleted = once.has(shortId(subject.id, office.settings.regency));
      if (wasDeleted) deleted++;
      if (wasDeleted || "changed" in scope) continue;
    }
    const trusted = sheet !== null && !unsure.has(sheet.tab.id);
    const settled = !renew && trusted && isSettled(sheet, subject, template, report.context);
    jobs.push({ subject, template, standing: sheet, settled });
  }
  return { jobs, deleted, sorted, standing, once, remaking, unsure };
}

function isSettled(
  { memory }: Standing,
  subject: Subject,
  template: Template,
  context: ReportContext,
): boolean {
  return (
    memory.seen === template.compiled.print &&
    memory.open === 0 &&
    memory.id === subject.id &&
    memory.source === sourceOf(subject, context, memory.print, template)
  );
}

/** Print of what a sheet draws on: by the placeholders in use, or by all of them where its template is an older one. */
export function sourceOf(
  subject: Subject,
  context: ReportContext,
  print: string,
  template: Template,
): string {
  return sourceHash(subject, context, print === template.compiled.print ? template.compiled.keys : undefined);
}

/** Whether a job may make a tab: there is none, or it is of an older template. */
export function mayMake({ standing, settled, template }: Job): boolean {
  return !settled && (standing === null || standing.memory.print !== template.compiled.print);
}
