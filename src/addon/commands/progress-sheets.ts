// What the sidebar shows and does with progress sheets that stand: list, open, print, placeholders, choose between theirs and ours.

import { fingerprint } from "../../domain/plan/identity.ts";
import type { Edit, Plan } from "../../domain/plan/plan.ts";
import { conflictMark } from "../../domain/progress/block.ts";
import { blockChange } from "../../domain/progress/block-change.ts";
import { placeholders } from "../../domain/progress/content/content.ts";
import { meaningOf, shownValue } from "../../domain/progress/content/placeholder.ts";
import { sampleContext, sampleSubject } from "../../domain/progress/content/sample.ts";
import { type FormPlaceholder, formPlaceholders } from "../../domain/progress/form.ts";
import { type Conflict, type Merge, mergeSheet } from "../../domain/progress/merge.ts";
import { inOrder } from "../../domain/progress/names.ts";
import { pdfLink, tabLink } from "../../domain/progress/print.ts";
import { recapOf } from "../../domain/progress/recap.ts";
import { inScope, type Scope } from "../../domain/progress/run.ts";
import type { Subject } from "../../domain/progress/subject.ts";
import { cellAt } from "../../domain/table.ts";
import { underLock } from "../google/lock.ts";
import { Pages } from "../google/pages.ts";
import { goToTab } from "../google/screen.ts";
import type { Params, Result } from "../rpc.ts";
import { sourceOf } from "./jobs.ts";
import { emptyPlan, performLocked } from "./ledger.ts";
import type { Office } from "./office.ts";
import { readRecords } from "./records.ts";
import { Refusal } from "./refusal.ts";
import { type Report, readReport } from "./report.ts";
import { type Memory, type Standing, sheetKey, standingSheets } from "./sheets.ts";
import { readTemplates, templateFor } from "./template.ts";

/**
 * Every placeholder of a progress sheet with what it says of a made-up cooperative, then those of the office's own form
 * with what they say now.
 */
export function listPlaceholders(office: Office): Result<"progress.placeholders"> {
  const { language } = office;
  const context = sampleContext(language);
  return {
    placeholders: [
      ...placeholders.map((placeholder) => ({
        name: placeholder.name,
        meaning: meaningOf(placeholder.name, language),
        sample: shownValue(placeholder, sampleSubject, context),
      })),
      ...rekapNow(office).flatMap(({ name, meaning, text }) =>
        name.startsWith("rekap.") && !name.startsWith("rekap.total.")
          ? [{ name, meaning, sample: text }]
          : [],
      ),
    ],
  };
}

/** Placeholders of a form; by the made-up cooperative where the office has no register yet. */
function rekapNow(office: Office): readonly FormPlaceholder[] {
  const { cooperatives, context } = reportOrSample(office);
  return formPlaceholders(recapOf(cooperatives, context, new Map()), context);
}

function reportOrSample(office: Office): Pick<Report, "context"> & { cooperatives: readonly Subject[] } {
  try {
    return readReport(office);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { cooperatives: [sampleSubject], context: sampleContext(office.language) };
  }
}

/** All cooperatives in order, each with its sheet where it has one. */
export function listSheets(office: Office): Result<"progress.sheets"> {
  const { cooperatives } = readRecords(office, { visits: false });
  const standing = standingSheets(office.book, cooperatives);
  const { url } = office.book;
  return {
    sheets: [...cooperatives].sort(inOrder).map(({ id, village, district }) => {
      const tab = standing.get(id)?.tab ?? null;
      return {
        code: id,
        village,
        district,
        sheet: tab?.name ?? null,
        gid: tab?.id ?? null,
        url: tab === null ? null : tabLink(url, tab.id),
      };
    }),
  };
}

/** Takes staff to the sheet of a cooperative, also a hidden one. */
export function openSheet(office: Office, { code }: Params<"progress.open">): Result<"progress.open"> {
  const { cooperatives } = readRecords(office, { visits: false });
  const { tab } = sheetOf(office, standingSheets(office.book, cooperatives), code);
  goToTab(office.book, tab.id);
  return { sheet: tab.name };
}

/** Milliseconds after which a step of hiding ends. */
const stepTime = 12_000;

/** Hides or shows all progress sheets, each that is not so yet; one tab of the spreadsheet always stays in sight. */
export function hideSheets(office: Office, { hidden }: Params<"progress.hide">): Result<"progress.hide"> {
  return underLock(office, () => {
    const started = Date.now();
    const { cooperatives } = readRecords(office, { visits: false });
    const pages = new Pages(office.book);
    const ours = new Set([...standingSheets(office.book, cooperatives).values()].map(({ tab }) => tab.id));
    const others = office.book.tabs.some(({ id }) => !ours.has(id) && !pages.isHidden(id));
    const wanted = [...ours].slice(hidden && !others ? 1 : 0).filter((id) => pages.isHidden(id) !== hidden);
    let changed = 0;
    for (const id of wanted) {
      if (Date.now() - started > stepTime) break;
      pages.setHidden(id, hidden);
      changed++;
    }
    return { changed, left: wanted.length - changed };
  });
}

/** Links that print the sheets of a scope as PDF, in order; cooperatives without a sheet are left out. */
export function printLinks(office: Office, params: Params<"progress.print">): Result<"progress.print"> {
  const scope: Scope = params.scope;
  const { cooperatives } = readRecords(office, { visits: false });
  const standing = standingSheets(office.book, cooperatives);
  const { url } = office.book;
  const links = [...cooperatives].sort(inOrder).flatMap((cooperative) => {
    const tab = inScope(scope, cooperative) ? standing.get(cooperative.id)?.tab : undefined;
    return tab === undefined ? [] : [{ village: cooperative.village, url: pdfLink(url, tab.id) }];
  });
  return { links };
}

function sheetOf(office: Office, standing: ReadonlyMap<string, Standing>, code: string): Standing {
  return standing.get(code) ?? office.refuse("progress.error.noSheet", { code });
}

/**
 * Settles a conflict: `ours` puts the formula back in the cell that staff typed over;
 * `theirs` lets what they typed stand until its source changes again. Each is one action, to be undone.
 */
export function resolveConflict(
  office: Office,
  { code, placeholder, keep }: Params<"progress.resolve">,
): Result<"progress.resolve"> {
  return underLock(office, () => {
    const report = readReport(office);
    const subject = report.cooperatives.find(({ id }) => id === code);
    const standing = sheetOf(office, standingSheets(office.book, report.cooperatives), code);
    const table = office.book.read(standing.tab, ["formulas"]);
    const merge = subject === undefined ? null : mergeSheet(table, subject, report.context);
    const chosen = merge?.conflicts.filter((each) => each.placeholder === placeholder) ?? [];
    if (merge === null || subject === undefined || chosen.length === 0) {
      office.refuse("progress.error.noConflict", { placeholder });
    }
    const { village } = subject;
    const { action } = performLocked(office, {
      what: office.say(keep === "ours" ? "progress.action.resolve" : "progress.action.keepTheirs", {
        village,
      }),
      plan: {
        ...settled(office, report, subject, standing, merge, chosen),
        edits: keep === "ours" ? chosen.map((conflict) => formulaEdit(standing, table, conflict)) : [],
      },
    });
    return { action };
  });
}

/** The edit that puts a print cell's formula back. */
function formulaEdit({ tab }: Standing, table: Parameters<typeof mergeSheet>[0], conflict: Conflict): Edit {
  const { row, column, formula } = conflict;
  const now = table.formulas?.[row]?.[column] ?? "";
  return {
    tab: tab.id,
    table: "progressSheet",
    row: { keys: [], print: fingerprint(table.values[row] ?? []), row },
    column: { heading: "", index: column },
    from: { value: cellAt(table, row, column), ...(now !== "" && { formula: now }) },
    // The text that the formula will show: by it undo finds the row again.
    to: { value: conflict.ours, formula },
  };
}

/** What takes the mark of chosen conflicts off the block and the sheet's memory. */
function settled(
  office: Office,
  report: Report,
  subject: Report["cooperatives"][number],
  { tab, memory }: Standing,
  merge: Merge,
  chosen: readonly Conflict[],
): Plan {
  const { block } = merge;
  const isChosen = (row: number) =>
    block.cells.some(
      ({ at, place }) =>
        at === row && chosen.some((each) => each.row === place?.row && each.column === place?.column),
    );
  const values = (merge.write?.values ?? block.written).map(([text = "", mark = ""], i) => [
    text,
    mark === conflictMark && isChosen(block.row + i) ? "" : mark,
  ]);
  const template = templateFor(readTemplates(office), subject.type);
  const next: Memory = {
    ...memory,
    open: merge.conflicts.length - chosen.length,
    ...(template !== null && { source: sourceOf(subject, report.context, memory.print, template) }),
  };
  const from = tab.metadata.get(sheetKey) ?? null;
  return {
    ...emptyPlan,
    blocks: [blockChange(tab.id, block, values)],
    metadata: [{ key: sheetKey, tab: tab.id, from, to: JSON.stringify(next) }],
  };
}
