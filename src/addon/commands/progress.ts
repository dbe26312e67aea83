// Buat lembar perkembangan: makes and refreshes the villages' sheets in steps; whatever stops a run, the next one goes on.

import { blankTab } from "../../domain/plan/ledger.ts";
import {
  accountOf,
  inScope,
  newRun,
  type Run,
  readRun,
  runText,
  type Scope,
  toldConflict,
  unknownCodes,
} from "../../domain/progress/run.ts";
import type { Subject } from "../../domain/progress/subject.ts";
import { tabNames } from "../../domain/register/tables.ts";
import { Full } from "../google/limits.ts";
import { underLock } from "../google/lock.ts";
import { activeTab, showTab } from "../google/pages.ts";
import { selection } from "../google/screen.ts";
import { refusedWrites } from "../google/write.ts";
import type { Params, Result } from "../rpc.ts";
import { type Job, type Jobs, jobsOf, mayMake } from "./jobs.ts";
import { type Done, emptyPlan, performLocked } from "./ledger.ts";
import type { Office } from "./office.ts";
import { makeRecap } from "./recap.ts";
import { type Report, readReport } from "./report.ts";
import { type Outcome, SheetMaker } from "./sheet-maker.ts";
import { madeKey, madeText, memoryOf, shortId } from "./sheets.ts";
import { makeTemplate, readTemplates, translateTemplate } from "./template.ts";

/** Milliseconds after which a step ends: well under the 25 seconds that one may take, its last sheet included. */
const stepTime = 12_000;

/** Generates the sheets of a scope; see the file's first line. */
export function generateSheets(
  office: Office,
  params: Params<"progress.generate">,
): Result<"progress.generate"> {
  return underLock(office, () => generateNow(office, params));
}

function generateNow(office: Office, params: Params<"progress.generate">): Result<"progress.generate"> {
  const started = Date.now();
  const run = params.next == null ? newRun() : readRun(params.next);
  if (run === null) office.refuse("progress.error.cursor");
  const report = readReport(office);
  const scope: Scope = run.codes === undefined ? scopeOf(office, report, params.scope) : { codes: run.codes };
  // People go on clicking while the steps follow each other: the rows selected at the start count.
  if ("selected" in params.scope && "codes" in scope) run.codes = [...scope.codes];
  if (makeTemplate(office) === null) translateTemplate(office);
  const renew = params.renew === true;
  const all = jobsOf(office, report, readTemplates(office), scope, renew);
  if (run.after === null) tellUnknown(office, run, scope, all);

  // Whoever was worked on last may have left the register meanwhile: then the count tells where to go on.
  const last = all.jobs.findIndex(({ subject }) => subject.id === run.after);
  const from = run.after !== null && last < 0 ? Math.min(run.done, all.jobs.length) : last + 1;
  const left = all.jobs.slice(from);
  if (all.remaking === null && left.every(({ settled }) => settled)) passOver(left, run);
  else step(office, report, all, left, run, renew, started);
  const next = left[run.done - from];
  return {
    total: all.jobs.length,
    done: run.done,
    created: run.created,
    updated: run.updated,
    unchanged: run.unchanged,
    made: run.made,
    changed: run.changed,
    failed: run.failed,
    conflicts: run.conflicts,
    at: next?.subject.village ?? null,
    next: next === undefined ? null : runText(run),
    account: accountOf(run, all.jobs.length, all.deleted, office.language),
    action: run.action,
  };
}

/** The scope, with selected rows or the sheet at hand named by their codes. */
function scopeOf(office: Office, report: Report, scope: Params<"progress.generate">["scope"]): Scope {
  if ("district" in scope || "assistant" in scope) {
    if (report.cooperatives.some((each) => inScope(scope, each))) return scope;
    const name = "district" in scope ? scope.district : scope.assistant;
    return office.refuse("progress.error.emptyScope", { name });
  }
  if (!("selected" in scope)) return scope;
  const { tab, rows } = selection(office.book);
  const open = office.book.tab(tab);
  const memory = open === null ? null : memoryOf(open);
  const isSelected = (row: number) => rows.some(({ first, last }) => row >= first && row <= last);
  const codes =
    memory !== null
      ? [memory.id]
      : report.cooperatives.filter(({ row }) => row.tab === tab && isSelected(row.row)).map(({ id }) => id);
  return codes.length === 0 ? office.refuse("progress.error.noneSelected") : { codes };
}

function tellUnknown(office: Office, run: Run, scope: Scope, { sorted }: Jobs): void {
  for (const code of unknownCodes(scope, sorted)) {
    run.failed.push({ code, village: code, why: office.say("progress.error.unknownCode") });
  }
}

/** Nothing to do: not a single sheet is read. */
function passOver(left: readonly Job[], run: Run): void {
  run.unchanged += left.length;
  run.done += left.length;
}

/** Works on what is left until time is up. */
function step(
  office: Office,
  report: Report,
  all: Jobs,
  left: readonly Job[],
  run: Run,
  renew: boolean,
  started: number,
): void {
  const makes = left.some((job) => renew || mayMake(job));
  const active = makes ? activeTab(office.book) : null;
  // The first sheets lead back to the recap: its tab must be there before their template is compiled.
  const recap = makes && all.standing.size === 0 && office.tabOf("recap") === null ? makeRecap(office) : null;
  const maker = new SheetMaker(office, report.context, all);
  if (makes) {
    const missing = left.filter(({ standing }) => standing === null).map(({ subject }) => subject);
    // A run that makes more sheets than there are looks at the template's look anew; a single new sheet gets the look
    // of those beside it.
    const anew = run.after === null && (renew || missing.length > all.standing.size);
    maker.prepare([...new Set(left.map(({ template }) => template))], anew);
    maker.name(missing);
  }
  // What is read now is written at the end: that takes about as long again.
  let ahead = 0;
  const unsure = new Set([...all.unsure].filter((tab) => office.book.tab(tab) !== null));
  for (const job of left) {
    const begun = Date.now();
    if (run.done > 0 && begun - started + ahead > stepTime) break;
    const outcome = workOn(office, maker, job, renew);
    tell(office, run, job, outcome);
    if (job.standing !== null && outcome.problem === null) unsure.delete(job.standing.tab.id);
    if (job.standing !== null) ahead += Date.now() - begun;
    run.done++;
    run.after = job.subject.id;
  }
  const refuse = ({ id, village }: Subject, tab: number, why: string) => {
    run.failed.push({ code: id, village, why: office.why(why, tab) });
  };
  for (const { subject, tab, why } of refusedWrites(maker.pending, true)) refuse(subject, tab, why);
  for (const { tab, why } of record(office, maker, all, recap, run)) {
    const job = left.find(({ standing }) => standing?.tab.id === tab);
    if (job !== undefined) refuse(job.subject, tab, why);
    if (all.unsure.has(tab)) unsure.add(tab);
  }
  maker.conclude(all.unsure.size === 0 ? null : unsure);
  if (active !== null) showTab(office.book, active);
}

function workOn(office: Office, maker: SheetMaker, job: Job, renew: boolean): Outcome {
  const { subject, template, standing, settled } = job;
  const unchanged: Outcome = {
    kind: "unchanged",
    conflicts: [],
    outdated: false,
    problem: null,
  };
  if (settled) return unchanged;
  try {
    return standing === null
      ? maker.create(subject, template)
      : maker.refresh(subject, template, standing.tab, renew);
  } catch (error) {
    if (error instanceof Full) return { ...unchanged, problem: office.say(`error.full.${error.what}`) };
    return { ...unchanged, problem: office.why(error, standing?.tab.id) };
  }
}

function tell({ language }: Office, run: Run, { subject }: Job, outcome: Outcome): void {
  const { id, village } = subject;
  if (outcome.problem !== null) run.failed.push({ code: id, village, why: outcome.problem });
  if (outcome.problem === null || outcome.kind !== "unchanged") run[outcome.kind]++;
  if (outcome.outdated) run.outdated++;
  if (outcome.kind === "created") run.made.push(village);
  if (outcome.kind === "updated") run.changed.push(village);
  run.conflicts.push(...outcome.conflicts.map((conflict) => toldConflict(subject, conflict, language)));
}

/**
 * Brings standing sheets up to date and keeps in the ledger what was made and changed. Remembers for whom sheets were
 * made: one that is deleted later stays deleted.
 */
function record(
  office: Office,
  maker: SheetMaker,
  { once, standing }: Jobs,
  recap: number | null,
  run: Run,
): Done["refusedTabs"] {
  const { regency } = office.settings;
  const { blocks, memories, remade } = maker;
  const ids = [...standing.keys(), ...maker.made.map(({ subject }) => subject.id)];
  const to = madeText([...once, ...ids.map((id) => shortId(id, regency))]);
  const from = office.book.metadata.get(madeKey) ?? null;
  const metadata = to === (from ?? "") ? memories : [{ key: madeKey, from, to }, ...memories];
  if (maker.made.length + blocks.length + remade.length + metadata.length === 0) return [];
  // What the whole run has done so far: its newest step speaks for it in the history.
  const [made, updated] = [run.created, run.updated];
  const what =
    updated === 0
      ? office.say("progress.action.generate", { count: made })
      : made === 0
        ? office.say("progress.action.refresh", { count: updated })
        : office.say("progress.action.both", { made, updated });
  const { action, refusedTabs } = performLocked(office, {
    what,
    plan: { ...emptyPlan, metadata, blocks },
    made: [
      ...(recap === null ? [] : [blankTab(recap, tabNames.recap)]),
      ...maker.compiledTabs,
      ...maker.made.map(({ tab }) => tab),
    ],
    remade,
    run: run.action,
  });
  run.action ??= action;
  return refusedTabs;
}
