// Seimbangkan from the menu alone: before and after shown, asked, applied, papers drawn.

import { inHours } from "../../domain/caseload/wording.ts";
import { say } from "../../domain/text/catalogue.ts";
import { ask, tell } from "../google/screen.ts";
import type { Result } from "../rpc.ts";
import { inWords } from "./answer.ts";
import { applyMoves, drawPapers } from "./assign.ts";
import { proposeAssignments } from "./caseload.ts";
import type { Office } from "./office.ts";

/** Changes that the question tells one by one. */
const TOLD = 12;

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
    const moves = moveLines(office, proposal);
    const count = assignments.length;
    const question = say(language, "caseload.menu.ask", { statement, loads, moves, count });
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

/** Loads before and after; of who has no work in either, nothing. */
function loadLines(office: Office, { before, after }: Result<"caseload.propose">): string {
  return after
    .flatMap(({ code, name, hours, count }) => {
      const was = before.find((each) => each.code === code)?.hours ?? 0;
      const values = { before: inHours(office.language, was), after: inHours(office.language, hours) };
      return was + hours > 0 ? [office.say("caseload.menu.load", { name, ...values, count })] : [];
    })
    .join("\n");
}

/** Who goes from whom to whom and why, as many as a message holds. */
function moveLines(office: Office, { assignments, after }: Result<"caseload.propose">): string {
  const nameOf = (wanted: string | null) =>
    after.find(({ code }) => code === wanted)?.name ?? wanted ?? office.say("caseload.unassigned");
  const lines = assignments
    .slice(0, TOLD)
    .map(({ village, from, to, cause }) => `${village}: ${nameOf(from)} → ${nameOf(to)}. ${cause}`);
  const count = assignments.length - TOLD;
  if (count > 0) lines.push(office.say("caseload.menu.more", { count }));
  return lines.join("\n");
}
