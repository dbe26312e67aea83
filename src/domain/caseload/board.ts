// The board: every assistant's load beside the limits, every cooperative, and whether balancing is called for.

import { say } from "../text/catalogue.ts";
import type { Language } from "../text/words.ts";
import { FULL_TIME, hoursOf } from "./problem.ts";
import type { Caseload } from "./problem-from.ts";
import { type Held, holdings } from "./reasons.ts";
import { awayInWords, inHours, nameOf, ofMean } from "./wording.ts";

/** An assistant's line on the board. Hours are full-time hours a month; share is 0 to 1. */
export interface BoardLoad {
  readonly code: string;
  readonly name: string;
  readonly status: string;
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
    status: caseload.assistants.get(code)?.status ?? "",
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

/** All work over all shares of active assistants, in full-time hours a month; 0 without any. */
export function meanHours({ problem }: Caseload): number {
  const load = problem.cooperatives.reduce((sum, each) => sum + each.load, 0);
  const share = problem.assistants.reduce((sum, each) => sum + (each.active ? each.share : 0), 0);
  return hoursOf({ load, share });
}

/** A few sentences: whether the loads call for balancing, who is without an assistant, who is still to come, what absent ones hold. */
export function advice(language: Language, caseload: Caseload): string {
  const { problem } = caseload;
  const held = present(caseload);
  const mean = meanHours(caseload);
  const active = problem.assistants.filter((each) => each.active);
  if (active.length === 0) return say(language, "caseload.nobodyActive");
  const heaviest = active.reduce((top, each) =>
    (held.get(each.code)?.hours ?? 0) > (held.get(top.code)?.hours ?? 0) ? each : top,
  );
  const hours = held.get(heaviest.code)?.hours ?? 0;
  const values = {
    name: nameOf(caseload, heaviest.code),
    hours: inHours(language, hours),
    percent: ofMean(language, hours, mean),
  };
  const lines = [say(language, hours <= caseload.calm * mean ? "caseload.calm" : "caseload.uneven", values)];
  const waiting = problem.cooperatives.filter((each) => each.current === null).length;
  if (waiting > 0) lines.push(say(language, "caseload.waiting", { count: waiting }));
  const back = active.filter(({ code }) => caseload.assistants.get(code)?.status === "Cuti");
  if (back.length > 0) {
    const names = back.map(({ code }) => nameOf(caseload, code)).join(", ");
    lines.push(say(language, "caseload.leaveOver", { names }));
  }
  const away = problem.assistants.filter((each) => !each.active);
  const holds = ({ code }: { readonly code: string }) => (held.get(code)?.count ?? 0) > 0;
  const starting = away.filter(
    (each) => each.share > 0 && caseload.assistants.get(each.code)?.status === "Aktif" && !holds(each),
  );
  if (starting.length > 0) {
    const names = starting.map(({ code }) => awayInWords(language, caseload, code)).join(", ");
    lines.push(say(language, "caseload.starting", { names }));
  }
  const left = away.filter(holds);
  if (left.length > 0) {
    const count = left.reduce((sum, each) => sum + (held.get(each.code)?.count ?? 0), 0);
    const names = left.map((each) => awayInWords(language, caseload, each.code)).join(", ");
    lines.push(say(language, "caseload.left", { count, names }));
  }
  return lines.join(" ");
}
