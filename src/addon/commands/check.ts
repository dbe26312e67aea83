// Periksa data: every rule, the list in `Temuan`, the marks in the sheets; findings page by page; jumping to one.

import { needsMerges } from "../../domain/register/register.ts";
import { a1 } from "../../domain/table.ts";
import { say } from "../../domain/text/catalogue.ts";
import { maskPersonal } from "../../domain/text/personal.ts";
import { type Finding, sentence } from "../../domain/validation/finding.ts";
import { asksOf, groupsOf } from "../../domain/validation/inbox.ts";
import { reported, reportOf } from "../../domain/validation/report.ts";
import { ruleCodes, ruleSeverities, rulesInForce } from "../../domain/validation/rules.ts";
import { cutRemark } from "../../domain/validation/sheet.ts";
import { underLock } from "../google/lock.ts";
import { goTo, goToTab, tell } from "../google/screen.ts";
import type { Params, Result } from "../rpc.ts";
import { inWords } from "./answer.ts";
import { freshFindings, listFindings } from "./findings-sheet.ts";
import { findingOf, type Inspection, inspect } from "./inspection.ts";
import { lastCheck, rememberCheck } from "./last-check.ts";
import { markTable } from "./marking.ts";
import type { Office } from "./office.ts";
import { newerWarning, rememberedHeadings } from "./register.ts";

/** Findings given at once. */
const pageSize = 500;

/** Checks everything, lists and marks what was found, and says what is new and what is solved. */
export function runCheck(office: Office): Result<"validation.run"> {
  return underLock(office, () => checkNow(office));
}

function checkNow(office: Office): Result<"validation.run"> {
  const inspection = inspect(office, { visits: true });
  const { result, data } = inspection;
  const { language } = office;
  const remarks = [...newerWarning(office), ...result.remarks.map((remark) => sentence(language, remark))];
  // Marks first: making the list anew means reading the tabs again.
  if (!mark(office, inspection)) remarks.push(say(language, "check.unmarked"));
  const since = listFindings(office, inspection);
  const cut = cutRemark(result, language);
  if (cut !== null) remarks.push(cut);
  return {
    checked: result.checked,
    total: result.findings.length,
    ...page(result.findings, 0, since.fresh, office),
    counts: result.counts,
    since: {
      new: since.fresh.size,
      solved: since.solved,
      still: result.findings.length - since.fresh.size,
    },
    groups: groupsOf(result.findings).map((group) => ({
      ...group,
      title: say(language, `rule.${group.code}.title`),
    })),
    remarks,
    assistants: Object.fromEntries(
      data.assistants.list.map(({ code }) => [code, maskPersonal(data.assistants.label(code))]),
    ),
  };
}

/** Marks every tab that has findings or had marks; remembers the counts and which tabs bear marks. */
function mark(office: Office, { result, data }: Inspection): boolean {
  const { book } = office;
  const last = lastCheck(office);
  const before = last?.marked ?? [];
  const villages = office.tabOf("villages")?.id;
  const found = result.findings
    .filter(({ tab, row }) => row !== null && tab !== villages)
    .map(({ tab }) => tab);
  const marked = new Set(found);
  let good = true;
  for (const tab of new Set([...found, ...before])) {
    const known = book.tab(tab);
    if (known !== null && !markTable(office, known, result.findings)) good = false;
  }
  const merged = data.register.tabs.some((tab) => needsMerges(tab, rememberedHeadings(office)));
  // The first check makes tabs and has no call to spare for what only the next edit may want.
  const locale = last === null ? "" : book.locale;
  rememberCheck(office, { ...result.counts, marked: [...marked], merged, zone: book.zone, locale });
  return good;
}

function page(findings: readonly Finding[], from: number, fresh: ReadonlySet<string>, office: Office) {
  const next = from + pageSize;
  // To the first check everything is new: then nothing is told apart.
  const some = fresh.size < findings.length;
  return {
    findings: findings
      .slice(from, next)
      .map((finding) => ({ ...reported(finding, office.language), fresh: some && fresh.has(finding.id) })),
    next: next < findings.length ? String(next) : null,
  };
}

/** The findings from a place on, checked anew: nothing is kept between two calls. */
export function pageFindings(office: Office, { next }: Params<"validation.page">): Result<"validation.page"> {
  const from = Number(next);
  if (!Number.isInteger(from) || from < 0) office.refuse("error.page");
  const { result } = inspect(office, { visits: true });
  return page(result.findings, from, freshFindings(office), office);
}

/** Takes staff to the cell of a finding. */
export function showFinding(office: Office, { id }: Params<"validation.show">): Result<"validation.show"> {
  const { row, column, tab, sheet } = findingOf(office, inspect(office, { visits: true }), id);
  if (row === null) {
    goToTab(office.book, tab);
    return { sheet, a1: "" };
  }
  goTo(office.book, tab, row, column ?? 0);
  return { sheet, a1: a1(row, column ?? 0) };
}

/** Every rule with its words and the severity in force. */
export function listRules(office: Office): Result<"validation.rules"> {
  const { rules } = rulesInForce(office.settings);
  const { language } = office;
  return {
    rules: ruleCodes.map((code) => ({
      code,
      severity: rules[code] ?? ruleSeverities[code],
      off: rules[code] === null,
      title: say(language, `rule.${code}.title`),
      explanation: say(language, `rule.${code}.explanation`),
      example: say(language, `rule.${code}.example`),
      source: say(language, `rule.${code}.source`),
    })),
  };
}

/** What must be asked anew, as a message per assistant. */
export function listAsks(office: Office): Result<"validation.asks"> {
  const { result, data } = inspect(office, { visits: true });
  return { messages: asksOf(result.findings, data.assistants, office.language) };
}

/** The whole report as plain data, for `JSON`. */
export function readReport(office: Office): Result<"validation.report"> {
  const { result, waivers } = inspect(office, { visits: true });
  return reportOf(result, waivers, office.today, office.language);
}

/** Menu: checks and says the counts. */
export function checkRegister(): Result<"validation.run"> {
  return inWords((office) => {
    const result = runCheck(office);
    const { counts, since, checked, total } = result;
    const lines = [
      office.say("check.account", { checked, ...counts }),
      // To the first check everything is new.
      ...(since.new < total || since.solved > 0 ? [office.say("check.since", since)] : []),
      ...result.remarks,
    ];
    tell(office.say("check.title"), lines.join("\n"));
    return result;
  });
}
