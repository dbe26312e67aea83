// The machine-readable report of a check: rules version, counts, findings masked, waivers.

import type { CellValue } from "../cell.ts";
import { a1 } from "../table.ts";
import { maskPersonal } from "../text/personal.ts";
import type { Language } from "../text/words.ts";
import type { CheckResult } from "./check.ts";
import { type Certainty, type Finding, sentence } from "./finding.ts";
import { groupsOf } from "./inbox.ts";
import { type RuleCode, rulesVersion } from "./rules.ts";
import type { Severity } from "./severity.ts";
import type { Waiver } from "./waivers.ts";

/** A finding as reports and the sidebar see it: rows and columns 1-based as staff count them, nothing personal. */
export interface ReportedFinding {
  readonly id: string;
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly heading: string | null;
  readonly value: CellValue;
  readonly message: string;
  readonly fix?: { readonly to: CellValue; readonly certainty: Certainty };
  readonly district: string;
  readonly village: string;
  readonly assistant: string | null;
}

/** The form of a finding that leaves the domain. */
export function reported(finding: Finding, language: Language): ReportedFinding {
  const { id, code, severity, sheet, row, column, heading, value, fix, district, village, assistant } =
    finding;
  return {
    id,
    code,
    severity,
    sheet,
    row: row === null ? null : row + 1,
    column: column === null ? null : column + 1,
    heading,
    value,
    message: sentence(language, finding.message),
    ...(fix !== undefined && { fix }),
    district,
    village,
    assistant,
  };
}

/** Waivers as reports and the sidebar see them, and whether each still silences its finding. */
export function reportedWaivers(result: CheckResult, waivers: readonly Waiver[]) {
  const silenced = new Set(result.waived.map(({ id }) => id));
  return waivers.map(({ id, code, place, reason, until, who, when }) => ({
    id,
    code,
    place: maskPersonal(place),
    reason: maskPersonal(reason),
    until: until === "" ? null : until,
    who,
    when,
    active: silenced.has(id),
  }));
}

/** The whole report. Plain data: `JSON.stringify` gives the same text for the same check. */
export function reportOf(result: CheckResult, waivers: readonly Waiver[], today: string, language: Language) {
  return {
    rules: rulesVersion,
    date: today,
    checked: result.checked,
    counts: result.counts,
    groups: groupsOf(result.findings),
    remarks: result.remarks.map((remark) => sentence(language, remark)),
    findings: result.findings.map((finding) => ({
      ...reported(finding, language),
      cell: finding.row === null || finding.column === null ? null : a1(finding.row, finding.column),
    })),
    waivers: reportedWaivers(result, waivers),
  };
}
