// Obstacles, reasons, statements and warnings as sentences in the user's language.

import { say } from "../text/catalogue.ts";
import { formatNumber, percent } from "../text/numbers.ts";
import type { Language } from "../text/words.ts";
import type { Obstacle, Relaxation } from "./feasibility.ts";
import { hoursOf } from "./problem.ts";
import type { Caseload } from "./problem-from.ts";
import type { Proposal } from "./propose.ts";
import type { Move } from "./reasons.ts";

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

function listed(language: Language, names: readonly string[]): string {
  const list = names.slice(0, LISTED).join(", ");
  return names.length <= LISTED
    ? list
    : say(language, "caseload.andMore", { list, count: names.length - LISTED });
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
        village: villageOf(caseload, obstacle.cooperative),
        name: nameOf(caseload, obstacle.assistant),
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
      return obstacle.assistants.length === 0
        ? say(language, "caseload.obstacle.crowdedNobody", values)
        : say(language, "caseload.obstacle.crowded", {
            ...values,
            names: people(obstacle.assistants),
            room: obstacle.room,
          });
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

/** What would make a plan possible, a sentence each; equal changes of limits for several assistants are one. */
export function relaxationsInWords(
  language: Language,
  caseload: Caseload,
  relaxations: readonly Relaxation[],
): string[] {
  const limits = new Map<string, { kind: "minimum" | "maximum"; to: number; names: string[] }>();
  const rest: string[] = [];
  for (const each of relaxations) {
    if (each.kind === "unpin") {
      const villages = listed(
        language,
        each.cooperatives.map((code) => villageOf(caseload, code)),
      );
      rest.push(say(language, "caseload.relax.unpin", { villages }));
    } else if (each.kind === "allow") {
      const [village, name] = [villageOf(caseload, each.cooperative), nameOf(caseload, each.assistant)];
      rest.push(say(language, "caseload.relax.allow", { village, name }));
    } else {
      const key = `${each.kind}${each.to}`;
      const known = limits.get(key) ?? { kind: each.kind, to: each.to, names: [] };
      known.names.push(nameOf(caseload, each.assistant));
      limits.set(key, known);
    }
  }
  const limitWords = [...limits.values()].map(({ kind, to, names }) =>
    say(language, `caseload.relax.${kind}`, { to, name: listed(language, names) }),
  );
  return [...(limitWords.length > 0 ? [limitWords.join("; ")] : []), ...rest];
}

/** The reason of a move: the rule that forces it, the loads before and after, what taking it back would break. */
export function reasonInWords(language: Language, caseload: Caseload, move: Move): string {
  const { from, to, cause, loads, price } = move;
  const names = { from: nameOf(caseload, from), to: nameOf(caseload, to) };
  const numbers = (of: object): Record<string, string> =>
    Object.fromEntries(
      Object.entries(of).flatMap(([key, value]) =>
        typeof value === "number" ? [[key, inHours(language, value)]] : [],
      ),
    );
  const words = [
    say(language, `caseload.cause.${cause.kind}`, { ...names, ...numbers(cause) }),
    say(language, from === null ? "caseload.loadsTo" : "caseload.loads", { ...names, ...numbers(loads) }),
  ];
  if (price.kind !== "rule")
    words.push(say(language, `caseload.price.${price.kind}`, { ...names, ...numbers(price) }));
  return words.join(" ");
}

/** What can be said for a proposal. That no plan is better only where largest load and bound are equal. */
export function statementInWords(language: Language, proposal: Proposal): string {
  const { max, bound, proven, moved, movedBound, moveCost, moveCostBound } = proposal;
  const values = { max: inHours(language, hoursOf(max)), bound: inHours(language, hoursOf(bound)) };
  const reached = max.load * bound.share === bound.load * max.share;
  const load = say(
    language,
    !proven ? "caseload.open" : reached ? "caseload.proven" : "caseload.bounded",
    values,
  );
  const fewest = movedBound >= moved || moveCostBound >= moveCost;
  const moves =
    moved === 0
      ? say(language, "caseload.none")
      : say(language, fewest ? "caseload.fewest" : "caseload.few", { count: moved });
  return `${load} ${moves}`;
}

/** A load as a share of the mean, `112%`. */
export function ofMean(language: Language, hours: number, mean: number): string {
  return percent(mean === 0 ? 0 : hours / mean, language);
}
