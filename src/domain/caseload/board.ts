// The board: every assistant's load beside the limits, every cooperative, and whether balancing is called for.

import type { AssistantStatus } from "../register/assistants.ts";
import { say } from "../text/catalogue.ts";
import type { Language } from "../text/words.ts";
import { FULL_TIME, hoursOf } from "./problem.ts";
import type { Caseload } from "./problem-from.ts";
import { type Held, holdings } from "./reasons.ts";
import { awayInWords, besideMean, inHours, nameOf } from "./wording.ts";

/** An assistant's line on the board. Hours are full-time hours a month; share is 0 to 1. */
export interface BoardLoad {
  readonly code: string;
  readonly name: string;
  readonly status: AssistantStatus;
  readonly share: number;
  readonly count: number;
  readonly lo: number;
  readonly hi: number;
  readonly hours: number;
}

/** Lines of all assistants under given holdings, in the order of `Asisten`. */
export function boardLoads(caseload: Caseload, held: ReadonlyMap<string, Held>): BoardLoad[] {
  return caseload.problem.assistants.map(({ code, share, minimum, maximum }) => ({
    code,
    name: nameOf(caseload, code),
    status: caseload.assistants.get(code)?.status ?? "Aktif",
    share: share / FULL_TIME,
    count: held.get(code)?.count ?? 0,
    lo: minimum,
    hi: maximum,
    hours: held.get(code)?.hours ?? 0,
  }));
}

/** Who holds what as the register stands. */
export function present(caseload: Caseload): ReadonlyMap<string, Held> {
  return holdings(caseload.problem, (_, current) => current);
}

/** Hours a month that the cooperatives of each assistant take together, whatever the capacity: what lists on paper add up to. */
export function heldHours({ problem }: Caseload): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  for (const { current, load } of problem.cooperatives)
    if (current !== null) hours.set(current, (hours.get(current) ?? 0) + load / 2);
  return hours;
}

/** All work over all shares of active assistants, in full-time hours a month; 0 without any. */
export function meanHours({ problem }: Caseload): number {
  const load = problem.cooperatives.reduce((sum, each) => sum + each.load, 0);
  const share = problem.assistants.reduce((sum, each) => sum + (each.active ? each.share : 0), 0);
  return hoursOf({ load, share });
}

/** How many cooperatives have no assistant, in a sentence: that they wait, or are given one; none where all have. */
export function waiting(
  language: Language,
  { problem }: Caseload,
  how: "waiting" | "included" = "waiting",
): string[] {
  const count = problem.cooperatives.filter((each) => each.current === null).length;
  return count === 0 ? [] : [say(language, `caseload.${how}`, { count })];
}

/**
 * A few sentences: what absent ones hold and who is without an assistant, as that is to be done first; whether the loads
 * call for balancing; who is still to come. `calm`: nothing calls for it, which is said only where it is so, for the mean
 * counts all work and not only what the active hold.
 */
export function adviceOn(language: Language, caseload: Caseload): { advice: string; calm: boolean } {
  const mean = meanHours(caseload);
  const active: BoardLoad[] = [];
  const away: BoardLoad[] = [];
  boardLoads(caseload, present(caseload)).forEach((each, index) => {
    (caseload.problem.assistants[index]?.active ? active : away).push(each);
  });
  if (active.length === 0) return { advice: say(language, "caseload.nobodyActive"), calm: false };
  const { name, hours } = active.reduce((top, each) => (each.hours > top.hours ? each : top));
  const few = active.filter(({ count, lo }) => count < lo);
  const key = hours > caseload.calm * mean ? "uneven" : few.length > 0 ? "below" : "calm";
  const names = few.map((each) => each.name).join(", ");
  const values = {
    name,
    names,
    hours: inHours(language, hours),
    standing: besideMean(language, hours, mean),
  };
  const lines: string[] = [];
  const tell = (key: "leaveOver" | "starting" | "left", who: readonly BoardLoad[]) => {
    if (who.length === 0) return;
    const count = who.reduce((sum, each) => sum + each.count, 0);
    const names = who
      .map((each) => (key === "leaveOver" ? each.name : awayInWords(language, caseload, each.code)))
      .join(", ");
    lines.push(say(language, `caseload.${key}`, { count, names }));
  };
  tell(
    "left",
    away.filter(({ count }) => count > 0),
  );
  lines.push(...waiting(language, caseload));
  const calm = key === "calm" && lines.length === 0;
  if (calm || key !== "calm") lines.push(say(language, `caseload.${key}`, values));
  tell(
    "leaveOver",
    active.filter(({ status }) => status === "Cuti"),
  );
  tell(
    "starting",
    away.filter(({ share, status, count }) => share > 0 && status === "Aktif" && count === 0),
  );
  return { advice: lines.join(" "), calm };
}
