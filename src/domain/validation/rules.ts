// The one list of rules: code and severity; their words stand in the catalogue under `rule.CODE.…`.

import type { Settings } from "../settings/settings.ts";

/** How grave a finding is: shown as Salah, Perlu dicek, Info. */
export type Severity = "galat" | "peringatan" | "info";

/** Severities from gravest on. */
export const severities = ["galat", "peringatan", "info"] as const satisfies readonly Severity[];

/** Version of the rules, in reports; raised when a rule comes, goes, or finds otherwise than before. */
export const rulesVersion = "1";

/** Default severity of every rule by its code. A code never changes its meaning; F13 is reserved. */
export const ruleSeverities = {
  S01: "galat",
  S02: "galat",
  S03: "info",
  S04: "peringatan",
  S05: "peringatan",
  S06: "galat",
  W01: "galat",
  W02: "peringatan",
  F01: "galat",
  F02: "peringatan",
  F03: "peringatan",
  F04: "peringatan",
  F05: "peringatan",
  F06: "peringatan",
  F07: "peringatan",
  F08: "peringatan",
  F09: "peringatan",
  F10: "peringatan",
  F11: "peringatan",
  F12: "peringatan",
  F14: "peringatan",
  F15: "peringatan",
  F16: "galat",
  F17: "peringatan",
  A01: "galat",
  A02: "galat",
  A03: "galat",
  A04: "galat",
  A05: "galat",
  A06: "peringatan",
  A07: "peringatan",
  A08: "peringatan",
  G01: "galat",
  G02: "galat",
  G03: "galat",
  G04: "peringatan",
  G05: "peringatan",
  G06: "peringatan",
  X01: "peringatan",
  X02: "peringatan",
  X03: "peringatan",
  X04: "peringatan",
  X05: "peringatan",
  X06: "peringatan",
  X07: "peringatan",
  X08: "peringatan",
  X09: "peringatan",
  X10: "peringatan",
  X11: "peringatan",
  B01: "galat",
  B02: "peringatan",
  B03: "peringatan",
  B04: "peringatan",
  B05: "peringatan",
  K01: "peringatan",
  K02: "info",
  K03: "peringatan",
  K04: "peringatan",
  P01: "peringatan",
} as const satisfies Record<string, Severity>;

/** Code of a rule. */
export type RuleCode = keyof typeof ruleSeverities;

/** Every code, in the order of the list. */
export const ruleCodes = Object.keys(ruleSeverities) as unknown as readonly RuleCode[];

/** The severity in force of each rule; null where the office switched it off. */
export type RulesInForce = Readonly<Record<RuleCode, Severity | null>>;

/**
 * Rules as the settings `Aturan Dimatikan` (`K04; X11`) and `Tingkat Aturan` (`F06=info`) have them.
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
    const severity = severities.find((each) => each === word.toLowerCase());
    if (Object.hasOwn(rules, code.toUpperCase()) && severity !== undefined)
      rules[code.toUpperCase()] = severity;
    else unknown.push(part);
  }
  for (const part of parts(settings.rulesOff)) {
    if (Object.hasOwn(rules, part.toUpperCase())) rules[part.toUpperCase()] = null;
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
