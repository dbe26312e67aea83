// Seimbangkan from the menu alone: before and after shown, asked, applied, papers drawn.

import { inHours, listed } from "../../domain/caseload/wording.ts";
import { say } from "../../domain/text/catalogue.ts";
import { ask, tell } from "../google/screen.ts";
import type { Result } from "../rpc.ts";
import { inWords } from "./answer.ts";
import { applyMoves, drawPapers } from "./assign.ts";
import { proposeAssignments } from "./caseload.ts";
import type { Office } from "./office.ts";

/** Balances: tells what stands in the way, or shows loads before and after and applies on consent. Null: nothing applied. */
export function balanceCaseloads(): Result<"caseload.apply"> | null {
  return inWords((office) => {
    const { language } = office;
    const title = say(language, "menu.balance");
    const proposal = proposeAssignments(office, {});
    const { assignments, statement, infeasible } = proposal;
    if (infeasible !== undefined) {
      const relaxations = infeasible.relaxations.map((each) => `• ${each}`).join("\n");
      tell(title, say(language, "caseload.menu.impossible", { message: infeasible.message, relaxations }));
      return null;
    }
    if (assignments.length === 0) {
      tell(title, say(language, "caseload.menu.nothing", { statement }));
      return null;
    }
    const loads = loadLines(office, proposal);
    const villages = listed(
      language,
      assignments.map(({ village }) => village),
    );
    const count = assignments.length;
    const question = say(language, "caseload.menu.ask", { statement, loads, villages, count });
    if (!ask(title, question)) return null;
    office.forget();
    const result = applyMoves(office, { moves: assignments });
    const skipped = new Set(result.skipped.map(({ id }) => id));
    const { sheet } = drawPapers(office, { moves: assignments.filter(({ code }) => !skipped.has(code)) });
    const lines = [say(language, "caseload.menu.done", { applied: result.applied, sheet })];
    if (result.skipped.length > 0) {
      const list = result.skipped.map(({ id, why }) => `${id} (${why})`).join("; ");
      lines.push(say(language, "caseload.menu.skipped", { count: result.skipped.length, list }));
    }
    tell(title, lines.join("\n"));
    return result;
  });
}

function loadLines(office: Office, { before, after }: Result<"caseload.propose">): string {
  return after
    .map(({ code, name, hours, count }) =>
      office.say("caseload.menu.load", {
        name,
        before: inHours(office.language, before.find((each) => each.code === code)?.hours ?? 0),
        after: inHours(office.language, hours),
        count,
      }),
    )
    .join("\n");
}
