// The inbox: findings grouped by cause, so that ten spare minutes clear the most; and what must be asked anew.

import { addTo } from "../groups.ts";
import type { Assistants } from "../register/assistants.ts";
import { say } from "../text/catalogue.ts";
import { cellText } from "../text/cells.ts";
import { maskPersonal } from "../text/personal.ts";
import type { Language } from "../text/words.ts";
import { type Finding, sentence } from "./finding.ts";
import type { RuleCode } from "./rules.ts";
import { byGain, type Tally } from "./severity.ts";

/** Findings of one code, as the inbox lists them. */
export interface Group extends Tally {
  readonly code: RuleCode;
}

/** A count that grows. */
type Growing = { -readonly [Key in keyof Tally]: Tally[Key] };

function add(tally: Growing, finding: Finding): void {
  tally.count++;
  if (finding.fix?.certainty === "aman") tally.safe++;
  else if (finding.fix !== undefined) tally.suggested++;
}

/** The findings in the order of the inbox: by cause, the biggest group with a fix first; inside one by tab and row. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const causes = new Map<string, Growing & { readonly cause: string; readonly list: Finding[] }>();
  for (const finding of findings) {
    const { cause, severity } = finding;
    let group = causes.get(cause);
    if (group === undefined) {
      group = { cause, severity, count: 0, safe: 0, suggested: 0, list: [] };
      causes.set(cause, group);
    }
    add(group, finding);
    group.list.push(finding);
  }
  return [...causes.values()]
    .sort((a, b) => byGain(a, b) || (a.cause < b.cause ? -1 : 1))
    .flatMap(({ list }) => list);
}

/** The findings counted by code, in the order of the inbox. */
export function groupsOf(findings: readonly Finding[]): Group[] {
  const groups = new Map<RuleCode, Growing & { readonly code: RuleCode }>();
  for (const finding of findings) {
    const { code, severity } = finding;
    const group = groups.get(code) ?? { code, severity, count: 0, safe: 0, suggested: 0 };
    groups.set(code, group);
    add(group, finding);
  }
  return [...groups.values()].sort((a, b) => byGain(a, b) || (a.code < b.code ? -1 : 1));
}

/** Codes of what only a person can answer: blank, not recoverable, or unreadable without a likely value. */
const asked: ReadonlySet<RuleCode> = new Set([
  "W01",
  "W02",
  "F01",
  "F02",
  "F03",
  "F04",
  "F05",
  "F06",
  "F07",
  "F08",
  "F09",
  "F11",
  "F12",
  "F16",
  "X09",
]);

/** What one assistant must be asked, ready to paste into a message. */
export interface Ask {
  /** Code of the assistant; null for cooperatives without one. */
  readonly assistant: string | null;
  readonly name: string;
  readonly cells: number;
  readonly text: string;
}

/** What must be asked anew, per assistant and village; a finding with a fix is not asked for. */
export function asksOf(findings: readonly Finding[], assistants: Assistants, language: Language): Ask[] {
  const byAssistant = new Map<string | null, Map<string, Finding[]>>();
  for (const finding of findings) {
    if (finding.fix !== undefined || !asked.has(finding.code) || finding.row === null) continue;
    const villages = byAssistant.get(finding.assistant) ?? new Map<string, Finding[]>();
    byAssistant.set(finding.assistant, villages);
    const place = [finding.village, finding.district].filter((part) => part !== "").join(", ");
    addTo(villages, place, finding);
  }
  const order = [...assistants.list.map(({ code }) => code), null];
  return order.flatMap((code) => {
    const villages = byAssistant.get(code);
    if (villages === undefined) return [];
    const name = code === null ? say(language, "ask.nobody") : maskPersonal(assistants.label(code));
    const lines: string[] = [say(language, "ask.greeting", { name })];
    let cells = 0;
    for (const [place, list] of villages) {
      lines.push("", `*${place === "" ? say(language, "ask.noPlace") : place}*`);
      for (const finding of list) {
        cells++;
        const heading = finding.heading ?? "";
        const said = sentence(language, finding.message);
        // What stands there now: the village cannot see the cell.
        const now = finding.value === "" ? "" : ` “${cellText(finding.value, language)}”`;
        lines.push(said.startsWith(heading) ? `- ${said}` : `- ${heading}${now}: ${said}`);
      }
    }
    lines.push("", say(language, "ask.thanks"));
    return [{ assistant: code, name, cells, text: lines.join("\n") }];
  });
}
