// Perbaiki and Abaikan from the menu alone: told and asked first, then done as the sidebar does it.

import { say } from "../../domain/text/catalogue.ts";
import { cellText } from "../../domain/text/cells.ts";
import { sentence } from "../../domain/validation/finding.ts";
import { fixPlan } from "../../domain/validation/fixes.ts";
import { groupsOf } from "../../domain/validation/inbox.ts";
import { activeCell, activeRow, ask, askText, tell } from "../google/screen.ts";
import type { Result } from "../rpc.ts";
import { inWords } from "./answer.ts";
import { applyFixes } from "./fixes.ts";
import { inspect } from "./inspection.ts";
import type { Office } from "./office.ts";
import { waiveAll } from "./waivers.ts";

/** Says how many cells each rule would mend without changing what they mean, the first of them before and after, and mends them on consent. Null: nothing done. */
export function fixSafely(): Result<"validation.apply"> | null {
  return inWords((office) => {
    const { language } = office;
    const title = say(language, "menu.fix");
    const { findings } = inspect(office, { visits: false }).result;
    const safe = findings.filter(({ fix }) => fix?.certainty === "aman");
    if (safe.length === 0) {
      tell(title, say(language, "fix.menu.none"));
      return null;
    }
    const rules = groupsOf(safe)
      .map(({ code, count }) => `• ${say(language, `rule.${code}.title`)} (${code}): ${count}`)
      .join("\n");
    const changes = safe
      .slice(0, 10)
      .map(({ village, sheet, heading, value, fix, message }) => {
        const [from = "", to] = [value, fix?.to ?? ""].map((each) => `“${cellText(each, language)}”`);
        // What reads alike is told by what is wrong with it, such as a date that is stored as text.
        return `${village || sheet}, ${heading}: ${from === to ? sentence(language, message) : `${from} → ${to}`}`;
      })
      .concat(safe.length > 10 ? ["…"] : [])
      .join("\n");
    const count = fixPlan(safe).plan.edits.length;
    if (!ask(title, say(language, "fix.menu.ask", { count, rules, changes }))) return null;
    office.forget();
    const result = applyFixes(office, { ids: safe.map(({ id }) => id) });
    const lines = [say(language, "fix.menu.done", { applied: result.applied })];
    for (const why of new Set(result.skipped.map((each) => each.why))) {
      const skipped = result.skipped.filter((each) => each.why === why).length;
      lines.push(say(language, "fix.menu.skipped", { count: skipped, why }));
    }
    tell(title, lines.join("\n"));
    return result;
  });
}

/** Waives what the check finds at the chosen cell, or in the chosen line of `Temuan`, for a reason that it asks for. */
export function waiveHere(): void {
  inWords((office) => {
    const { language } = office;
    const title = say(language, "menu.waive");
    const here = findingsHere(office);
    if (here.length === 0) {
      tell(title, say(language, "waive.menu.none"));
      return;
    }
    const found = here.map(({ code, message }) => `• ${sentence(language, message)} (${code})`).join("\n");
    const reason = askText(title, say(language, "waive.menu.ask", { found }));
    if (reason === null) return;
    if (reason === "") {
      tell(title, say(language, "waive.menu.noReason"));
      return;
    }
    waiveAll(office, here, { reason: reason.slice(0, 500) });
    tell(title, say(language, "waive.menu.done", { count: here.length }));
  });
}

function findingsHere(office: Office) {
  const { book } = office;
  const cell = activeCell(book);
  const line = cell.tab === office.tabOf("findings")?.id ? activeRow(book).map(String) : [];
  return inspect(office, { visits: true }).result.findings.filter(
    ({ id, tab, row, column }) =>
      // In `Temuan` the print of the value that a fix would replace follows the id.
      line.some((text) => text.split(" ")[0] === id) ||
      (tab === cell.tab && row === cell.row && column === cell.column),
  );
}
