// Perbaiki: what fixes would change, and changing it as one action that can be undone.

import type { Finding } from "../../domain/validation/finding.ts";
import { fixPlan, previewFixes } from "../../domain/validation/fixes.ts";
import { seenPrint } from "../../domain/validation/sheet.ts";
import { underLock } from "../google/lock.ts";
import type { Params, Result } from "../rpc.ts";
import { seenAtCheck } from "./findings-sheet.ts";
import { inspect } from "./inspection.ts";
import { performLocked, threeOf } from "./ledger.ts";
import type { Office } from "./office.ts";

/** The findings of some ids that still stand, in the order of the ids; the others are named. */
function chosen(office: Office, ids: readonly string[]) {
  const { result } = inspect(office, { visits: false });
  const byId = new Map(result.findings.map((finding) => [finding.id, finding]));
  const findings: Finding[] = [];
  const skipped: { id: string; why: string }[] = [];
  for (const id of ids) {
    const finding = byId.get(id);
    if (finding === undefined) skipped.push({ id, why: office.say("skip.solved") });
    else if (finding.edit === undefined) skipped.push({ id, why: office.say("skip.noFix") });
    else findings.push(finding);
  }
  return { findings, skipped };
}

/** Before and after of each cell; the only answer that holds personal values. */
export function previewFindings(
  office: Office,
  { ids }: Params<"validation.preview">,
): Result<"validation.preview"> {
  const { findings } = chosen(office, ids);
  return {
    edits: previewFixes(findings).map((edit) => ({ ...edit, row: edit.row + 1, column: edit.column + 1 })),
  };
}

/** Applies the fixes of findings; a cell that changed since the last check is skipped and named. */
export function applyFixes(office: Office, { ids }: Params<"validation.apply">): Result<"validation.apply"> {
  return underLock(office, () => applyNow(office, ids));
}

function applyNow(office: Office, ids: readonly string[]): Result<"validation.apply"> {
  const { findings: standing, skipped } = chosen(office, ids);
  const seen = seenAtCheck(office);
  const findings = standing.filter((finding) => {
    const print = seen.get(finding.id);
    const asSeen = print === undefined || print === seenPrint(finding);
    if (!asSeen) skipped.push({ id: finding.id, why: office.say("skip.changed") });
    return asSeen;
  });
  const { plan, ids: answered } = fixPlan(findings);
  const [first, second] = findings;
  // One cell is told by its village, several by what was wrong with them: among many such actions a code says nothing.
  const titles = [...new Set(findings.map(({ code }) => office.say(`rule.${code}.title`)))];
  const about = first?.village && !second ? `${first.village}, ${first.heading}` : threeOf(titles);
  const what = office.say("action.fixes", { count: plan.edits.length, about });
  const done = plan.edits.length === 0 ? null : performLocked(office, { what, plan });
  for (const { edit, why } of done?.skipped ?? []) {
    for (const id of answered.get(edit) ?? []) skipped.push({ id, why: office.say(`skip.${why}`) });
  }
  return { action: done?.action ?? null, applied: done?.applied ?? 0, skipped };
}
