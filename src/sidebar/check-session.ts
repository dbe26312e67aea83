// One sitting at the inbox: what the check found, what has been dealt with since, and what to take up first.

import type { Result } from "../addon/rpc.ts";
import { byGain, type Severity, type Tally } from "../domain/validation/severity.ts";

type Check = Result<"validation.run">;
/** One finding as the server sends it. */
export type Finding = Check["findings"][number];

/** What the inbox shows; "" lets everything through, an assistant of "-" means nobody. */
export interface Filter {
  readonly severity: Severity | "";
  readonly district: string;
  readonly assistant: string;
}

/** The inbox between two checks. */
export interface CheckSession {
  /** Cooperatives that were checked. */
  readonly checked: number;
  readonly findings: readonly Finding[];
  /** Cursor of findings not loaded yet. */
  readonly next: string | null;
  readonly counts: Check["counts"];
  /** Findings met in this sitting: those of its first check and those that came since. */
  readonly met: number;
  /** Against the check before this sitting; null within it, where what is done is counted from its beginning. */
  readonly since: Check["since"] | null;
  readonly titles: Readonly<Record<string, string>>;
  readonly remarks: readonly string[];
  /** Names of the assistants by code. */
  readonly assistants: Check["assistants"];
  readonly filter: Filter;
}

/** Findings of one rule. */
export interface Group extends Tally {
  readonly code: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Nothing filtered. */
export const everything: Filter = { severity: "", district: "", assistant: "" };

/** Findings still open. */
export function open(session: CheckSession): number {
  return session.counts.galat + session.counts.peringatan + session.counts.info;
}

/** Findings dealt with in this sitting. */
export function done(session: CheckSession): number {
  return Math.max(0, session.met - open(session));
}

/** The sitting after a full check; the one before goes on where there is one. */
export function begin(before: Pick<CheckSession, "met" | "filter"> | null, check: Check): CheckSession {
  const now = check.counts.galat + check.counts.peringatan + check.counts.info;
  return {
    checked: check.checked,
    findings: check.findings,
    next: check.next,
    counts: check.counts,
    met: before === null ? now : Math.max(now, before.met + check.since.new),
    since: before === null && check.since.solved + check.since.still > 0 ? check.since : null,
    titles: Object.fromEntries(check.groups.map((group) => [group.code, group.title])),
    remarks: check.remarks,
    assistants: check.assistants,
    filter: before?.filter ?? everything,
  };
}

/** The sitting with another page of findings. */
export function addPage(session: CheckSession, page: Result<"validation.page">): CheckSession {
  const known = new Set(session.findings.map((finding) => finding.id));
  const more = page.findings.filter((finding) => !known.has(finding.id));
  return { ...session, findings: [...session.findings, ...more], next: page.next };
}

/** The sitting without findings that were fixed, or waived. */
export function remove(session: CheckSession, ids: ReadonlySet<string>, waived: boolean): CheckSession {
  const gone = session.findings.filter((finding) => ids.has(finding.id));
  const counts = { ...session.counts };
  for (const finding of gone) counts[finding.severity] = Math.max(0, counts[finding.severity] - 1);
  if (waived) counts.waived += gone.length;
  return { ...session, counts, findings: session.findings.filter((finding) => !ids.has(finding.id)) };
}

/** Whether a finding passes a filter. */
export function passes(filter: Filter, finding: Finding): boolean {
  return (
    (filter.severity === "" || finding.severity === filter.severity) &&
    (filter.district === "" || finding.district === filter.district) &&
    (filter.assistant === "" || (finding.assistant ?? "-") === filter.assistant)
  );
}

/** What a finding is about: the village, else the assistant, else the tab. */
export function placeOf(session: CheckSession | null, finding: Finding): string {
  const { village, district, assistant, sheet } = finding;
  return [village, district].filter(Boolean).join(", ") || session?.assistants[assistant ?? ""] || sheet;
}

/** Groups by rule, in the order of the inbox. */
export function groups(session: CheckSession, filter: Filter): readonly Group[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of session.findings) {
    if (!passes(filter, finding)) continue;
    const group = byCode.get(finding.code);
    if (group === undefined) byCode.set(finding.code, [finding]);
    else group.push(finding);
  }
  return [...byCode]
    .map(([code, findings]) => ({
      code,
      severity: findings[0]?.severity ?? "info",
      title: session.titles[code] ?? code,
      findings,
      count: findings.length,
      safe: findings.filter((finding) => finding.fix?.certainty === "aman").length,
      suggested: findings.filter((finding) => finding.fix?.certainty === "saran").length,
    }))
    .sort((a, b) => byGain(a, b) || (a.code < b.code ? -1 : 1));
}

/** Ids of findings with a fix that cannot change meaning. */
export function safeIds(findings: readonly Finding[]): readonly string[] {
  return findings.filter((finding) => finding.fix?.certainty === "aman").map((finding) => finding.id);
}

/** Ids of findings with any fix. */
export function fixableIds(findings: readonly Finding[]): readonly string[] {
  return findings.filter((finding) => finding.fix !== undefined).map((finding) => finding.id);
}
