// Obstacles, reasons, statements and warnings as sentences in the user's language.

import { say } from "../text/catalogue.ts";
import { longDate, longMonth } from "../text/dates.ts";
import { formatNumber } from "../text/numbers.ts";
import type { Language } from "../text/words.ts";
import type { Obstacle } from "./feasibility.ts";
import { hoursOf } from "./problem.ts";
import type { Caseload } from "./problem-from.ts";
import type { Proposal } from "./propose.ts";
import type { Move } from "./reasons.ts";
import type { Remedy } from "./remedies.ts";

/** Most names listed before "and so many more". */
const LISTED = 6;

/** Hours as read: at most one decimal. */
export function inHours(language: Language, hours: number): string {
  return formatNumber(hours, language, 1);
}

/** Name of an assistant by code; the code itself where it is unknown. */
export function nameOf(caseload: Caseload, code: string | null): string {
  return code === null ? "" : (caseload.assistants.get(code)?.name ?? code);
}

/** Name of a cooperative's village by code. */
export function villageOf(caseload: Caseload, code: string): string {
  const village = caseload.cooperatives.get(code)?.village ?? "";
  return village === "" ? code : village;
}

/** That an assistant who is not active cannot hold cooperatives, with the reason: gone, no capacity, on leave, or not come yet. */
export function awayInWords(language: Language, caseload: Caseload, code: string): string {
  const { status, capacity, since } = caseload.assistants.get(code) ?? nobody;
  const why = status === "Keluar" ? "gone" : capacity === 0 ? "zero" : status === "Cuti" ? "leave" : "later";
  const date = why === "later" ? longDate(since, language) : "";
  return say(language, `caseload.away.${why}`, { name: nameOf(caseload, code), date });
}

/** Who is not in `Asisten` at all is as gone as one who left. */
const nobody = { status: "Keluar", capacity: 0, since: "" };

/** A month or a day as read; "" where no record tells. */
export function timeInWords(language: Language, time: string): string {
  if (time === "") return say(language, "caseload.unknown");
  return time.length > 7 ? longDate(time, language) : longMonth(time, language);
}

/** Names one after another: six at most, and how many more there are. */
function listed(language: Language, names: readonly string[]): string {
  const list = names.slice(0, LISTED).join(", ");
  return names.length <= LISTED
    ? list
    : say(language, "caseload.andMore", { list, count: names.length - LISTED });
}

/** Names of villages by code, at most six of them. */
export function villagesOf(language: Language, caseload: Caseload, codes: readonly string[]): string {
  return listed(
    language,
    codes.map((code) => villageOf(caseload, code)),
  );
}

/** Whether a cooperative is held where it is by the question asked (redistribute only some), not by its own pin. */
function stays(caseload: Caseload, code: string): boolean {
  const held = caseload.problem.cooperatives.find((each) => each.code === code);
  return held?.pinned === true && caseload.cooperatives.get(code)?.pinned !== true;
}

/** Why no plan keeps the hard rules: who, the numbers, short by how much. */
export function obstacleInWords(language: Language, caseload: Caseload, obstacle: Obstacle): string {
  const people = (codes: readonly string[]) =>
    listed(
      language,
      codes.map((code) => nameOf(caseload, code)),
    );
  switch (obstacle.kind) {
    case "nobody":
      return say(language, "caseload.obstacle.nobody", { short: obstacle.short });
    case "limits":
      return say(language, "caseload.obstacle.limits", {
        name: nameOf(caseload, obstacle.assistant),
        minimum: obstacle.minimum,
        maximum: obstacle.maximum,
      });
    case "pinForbidden":
    case "pinAbsent":
      return say(language, `caseload.obstacle.${obstacle.kind}`, {
        villages: villagesOf(language, caseload, obstacle.cooperatives),
        name: nameOf(caseload, obstacle.assistant),
        away: awayInWords(language, caseload, obstacle.assistant),
      });
    case "crowded": {
      const districts = new Set(
        obstacle.cooperatives.map((code) => caseload.cooperatives.get(code)?.district ?? ""),
      );
      const [district = ""] = districts;
      const values = {
        count: obstacle.cooperatives.length,
        place: districts.size === 1 && district !== "" ? say(language, "caseload.in", { district }) : "",
        short: obstacle.short,
      };
      if (obstacle.assistants.length === 0) return say(language, "caseload.obstacle.crowdedNobody", values);
      const staying = obstacle.cooperatives.filter((code) => stays(caseload, code)).length;
      const words = say(language, "caseload.obstacle.crowded", {
        ...values,
        names: people(obstacle.assistants),
        room: obstacle.room,
      });
      return staying === 0 ? words : `${words} ${say(language, "caseload.obstacle.staying", { staying })}`;
    }
    case "wanting": {
      const codes = new Set(obstacle.assistants);
      const minima = new Set(
        caseload.problem.assistants.filter((each) => codes.has(each.code)).map((each) => each.minimum),
      );
      const values = { need: obstacle.need, count: obstacle.cooperatives.length, short: obstacle.short };
      const [minimum = 0] = minima;
      return minima.size === 1 && codes.size > 1
        ? say(language, "caseload.obstacle.wantingAlike", { ...values, assistants: codes.size, minimum })
        : say(language, "caseload.obstacle.wanting", { ...values, names: people(obstacle.assistants) });
    }
  }
}

/** What would make a plan possible, a sentence an alternative; equal changes of limits for several assistants are one. */
export function remediesInWords(
  language: Language,
  caseload: Caseload,
  remedies: readonly Remedy[],
): readonly string[] {
  return [...new Set(remedies.map((remedy) => remedyInWords(language, caseload, remedy)))];
}

function remedyInWords(language: Language, caseload: Caseload, remedy: Remedy): string {
  const villages = (codes: readonly string[]) => villagesOf(language, caseload, codes);
  const parts: string[] = [];
  const pinned = remedy.flatMap((each) => (each.kind === "unpin" ? each.cooperatives : []));
  const unpin = pinned.filter((code) => !stays(caseload, code));
  if (unpin.length > 0) parts.push(say(language, "caseload.relax.unpin", { villages: villages(unpin) }));
  const join = pinned.filter((code) => stays(caseload, code));
  if (join.length > 0) parts.push(say(language, "caseload.relax.join", { villages: villages(join) }));
  const limits = new Map<string, { kind: "minimum" | "maximum"; to: number; names: string[] }>();
  const last = new Map<string, number>();
  for (const each of remedy) {
    if (each.kind === "minimum" || each.kind === "maximum")
      last.set(`${each.kind} ${each.assistant}`, each.to);
  }
  for (const each of remedy) {
    if (each.kind === "allow") {
      const [village, name] = [villageOf(caseload, each.cooperative), nameOf(caseload, each.assistant)];
      parts.push(say(language, "caseload.relax.allow", { village, name }));
    } else if (each.kind !== "unpin" && last.get(`${each.kind} ${each.assistant}`) === each.to) {
      const key = `${each.kind}${each.to}`;
      const known = limits.get(key) ?? { kind: each.kind, to: each.to, names: [] };
      known.names.push(nameOf(caseload, each.assistant));
      limits.set(key, known);
    }
  }
  for (const { kind, to, names } of limits.values())
    parts.push(say(language, `caseload.relax.${kind}`, { to, name: listed(language, names) }));
  return parts.join("; ");
}

/**
 * The reason of a move: the rule that forces it (`cause`, which is all that a paper to be signed needs); in `reason` also
 * the loads before and after, and what taking it back would break.
 */
export function reasonInWords(
  language: Language,
  caseload: Caseload,
  move: Move,
): { readonly cause: string; readonly reason: string } {
  const { from, to, cause, loads, price } = move;
  const names = {
    from: nameOf(caseload, from),
    to: nameOf(caseload, to),
    away: from === null ? "" : awayInWords(language, caseload, from),
  };
  const numbers = (of: object): Record<string, string> =>
    Object.fromEntries(
      Object.entries(of).flatMap(([key, value]) =>
        typeof value === "number" ? [[key, inHours(language, value)]] : [],
      ),
    );
  const why = say(language, `caseload.cause.${cause.kind}`, { ...names, ...numbers(cause) });
  const words = [
    why,
    say(language, from === null ? "caseload.loadsTo" : "caseload.loads", { ...names, ...numbers(loads) }),
  ];
  if (price.kind !== "rule")
    words.push(say(language, `caseload.price.${price.kind}`, { ...names, ...numbers(price) }));
  return { cause: why, reason: words.join(" ") };
}

/**
 * What can be said for a proposal, and no more. That no plan is better only where largest load and bound are equal; that
 * no plan moves fewer only where the number itself is proven, since the cheapest moves by weight may be one more.
 */
export function statementInWords(language: Language, proposal: Proposal): string {
  const { max, bound, proven, moved, movedBound, moveCost, moveCostBound } = proposal;
  const values = { max: inHours(language, hoursOf(max)), bound: inHours(language, hoursOf(bound)) };
  const reached = max.load * bound.share === bound.load * max.share;
  const load = say(
    language,
    !proven ? "caseload.open" : reached ? "caseload.proven" : "caseload.bounded",
    values,
  );
  const counts = { count: moved, least: movedBound };
  const moves =
    moved === 0
      ? say(language, "caseload.none")
      : movedBound >= moved
        ? say(language, "caseload.fewest", counts)
        : moveCostBound >= moveCost
          ? say(language, "caseload.lightest", counts)
          : say(language, "caseload.few", counts);
  return `${load} ${moves}`;
}

/** How a load stands to the mean, in whole percent as the board's bars tell it. */
export function besideMean(language: Language, hours: number, mean: number): string {
  const percent = mean === 0 ? 0 : Math.round((hours / mean - 1) * 100);
  const key = percent > 0 ? "over" : percent < 0 ? "under" : "even";
  return say(language, `caseload.mean.${key}`, { percent: Math.abs(percent) });
}
