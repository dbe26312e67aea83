// What changed at a cooperative since an earlier month, in short sentences.

import { say, type TextKey } from "../text/catalogue.ts";
import { formatNumber, rupiah, signed } from "../text/numbers.ts";
import type { ReportContext } from "./context.ts";
import { assistantName } from "./context.ts";
import type { Snapshot } from "./snapshot.ts";
import { stageNames } from "./stage-words.ts";

const flags = [
  ["legal", "label.legal"],
  ["nib", "label.nib"],
  ["npwp", "label.npwp"],
  ["account", "label.account"],
  ["plan", "label.plan"],
  ["proposal", "label.proposal"],
  ["simkopdes", "label.simkopdes"],
  ["operating", "label.operating"],
] as const satisfies readonly (readonly [keyof Snapshot, TextKey])[];

/** What differs between two snapshots of one cooperative, stage first; none where nothing does. */
export function changesBetween(from: Snapshot, to: Snapshot, context: ReportContext): readonly string[] {
  const { language } = context;
  const blank = say(language, "progress.blank");
  const changes: string[] = [];
  const change = (label: TextKey, before: string, after: string) => {
    changes.push(say(language, "progress.change", { what: say(language, label), before, after }));
  };
  if (from.stage !== to.stage) {
    const stages = stageNames(language);
    const name = (stage: number | null) => (stage === null ? blank : (stages[stage - 1] ?? blank));
    change("label.stage", name(from.stage), name(to.stage));
  }
  for (const [key, label] of flags) {
    if (from[key] === to[key]) continue;
    changes.push(
      say(language, to[key] ? "progress.change.new" : "progress.change.gone", { what: say(language, label) }),
    );
  }
  if (from.outlets !== to.outlets) {
    change("label.outlets", String(from.outlets), String(to.outlets));
  }
  if (from.members !== to.members) {
    const difference =
      from.members === null || to.members === null ? "" : ` (${signed(to.members - from.members, language)})`;
    const name = (value: number | null) => (value === null ? blank : formatNumber(value, language));
    change("label.members", name(from.members), `${name(to.members)}${difference}`);
  }
  if (from.savings !== to.savings) {
    const name = (value: number | null) => (value === null ? blank : rupiah(value, language));
    change("label.savings", name(from.savings), name(to.savings));
  }
  if (from.assistant !== to.assistant) {
    const name = (code: string) => assistantName(code, context) || blank;
    change("label.assistant", name(from.assistant), name(to.assistant));
  }
  return changes;
}
