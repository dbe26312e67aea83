// The one list of rules, put together from the files of their families; their words stand in the catalogue under `rule.CODE.…`.

import type { Settings } from "../settings/settings.ts";
import { assistantRules } from "./assistants.ts";
import { consistencyRules } from "./consistency.ts";
import { doubleRules } from "./doubles.ts";
import { formRules } from "./form.ts";
import { nameRules } from "./names.ts";
import { neededRules } from "./needed.ts";
import { officialRules } from "./official.ts";
import { privacyRules } from "./privacy.ts";
import type { Severity } from "./severity.ts";
import { structureRules } from "./structure.ts";
import { visitRules } from "./visits.ts";

/** Default severity of every rule by its code, from the file of its family. A code never changes its meaning; F13 is reserved. */
export const ruleSeverities = {
  ...structureRules,
  ...neededRules,
  ...formRules,
  ...officialRules,
  ...doubleRules,
  ...nameRules,
  ...consistencyRules,
  ...assistantRules,
  ...visitRules,
  ...privacyRules,
} as const satisfies Record<string, Severity>;

/** Code of a rule. */
export type RuleCode = keyof typeof ruleSeverities;

/** Families of rules by the letter of their codes, in the order of the list. */
const families = "SWFAGXBKP";

/** Every code, in the order of the list. */
export const ruleCodes = (Object.keys(ruleSeverities) as RuleCode[]).sort(
  (a, b) => families.indexOf(a.charAt(0)) - families.indexOf(b.charAt(0)) || (a < b ? -1 : 1),
) as readonly RuleCode[];

/** Version of the rules, in reports: raised when a rule finds otherwise than before; behind it how many there are. */
export const rulesVersion = `2.${ruleCodes.length}`;

/** The severity in force of each rule; null where the office switched it off. */
export type RulesInForce = Readonly<Record<RuleCode, Severity | null>>;

/** What the office calls a severity, as it is shown in either language or as it is named within. */
const severityWords: Readonly<Record<string, Severity>> = {
  galat: "galat",
  salah: "galat",
  wrong: "galat",
  peringatan: "peringatan",
  "perlu dicek": "peringatan",
  "to check": "peringatan",
  info: "info",
};

/**
 * Rules as the settings `Aturan Dimatikan` (`K04; X11`) and `Tingkat Aturan` (`F06=Info`) have them.
 * What names no rule or no severity is given back in `unknown`.
 */
export function rulesInForce(settings: Pick<Settings, "rulesOff" | "severities">): {
  readonly rules: RulesInForce;
  readonly unknown: readonly string[];
} {
  const rules: Record<string, Severity | null> = { ...ruleSeverities };
  const unknown: string[] = [];
  for (const part of parts(settings.severities)) {
    const [code = "", word = ""] = part.split("=").map((each) => each.trim());
    const said = word.toLowerCase();
    const severity = Object.keys(severityWords).includes(said) ? severityWords[said] : undefined;
    if (Object.keys(rules).includes(code.toUpperCase()) && severity !== undefined)
      rules[code.toUpperCase()] = severity;
    else unknown.push(part);
  }
  for (const part of parts(settings.rulesOff)) {
    if (Object.keys(rules).includes(part.toUpperCase())) rules[part.toUpperCase()] = null;
    else unknown.push(part);
  }
  // Every key is a code of the list: nothing else was let in.
  return { rules: rules as RulesInForce, unknown };
}

function parts(text: string): string[] {
  return text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
