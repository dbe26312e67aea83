// Problems made by dice: registers of every size and kind, each the same for the same seed.

import type { Problem, ProblemAssistant, ProblemCooperative } from "../../../src/domain/caseload/problem.ts";
import { meanPoint, type Point, travelMinutes, workload } from "../../../src/domain/caseload/workload.ts";

const weights = {
  earlyVisits: 2,
  earlyHours: 5,
  middleVisits: 2,
  middleHours: 3.5,
  lateVisits: 1,
  lateHours: 4,
  speed: 40,
  roadFactor: 1.3,
  otherDistrictMinutes: 30,
};

/** What a move weighs, as the issue has it. */
export const moves = { base: 10, months: 24 };

/** Dice of the tests: mulberry32, a fraction in [0, 1) a throw. */
export function throwing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What can have happened in an office. */
export type Kind =
  | "fresh"
  | "byHand"
  | "leave"
  | "partTime"
  | "pins"
  | "stages"
  | "oneNew"
  | "heavy"
  | "blocks";

export const kinds: readonly Kind[] = [
  "fresh",
  "byHand",
  "leave",
  "partTime",
  "pins",
  "stages",
  "oneNew",
  "heavy",
];

/** Size of an office: villages per district, and assistants. */
export interface Office {
  readonly districts: readonly number[];
  readonly assistants: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export const pilot: Office = { districts: [23, 4, 12, 15], assistants: 6 };
export const large: Office = { districts: Array.from({ length: 25 }, () => 18), assistants: 48 };
export const largest: Office = {
  districts: [...Array.from({ length: 26 }, () => 31), 46],
  assistants: 90,
};

/** An office of a kind. Loads come from made-up places and stages through the office's own workload. */
export function office(size: Office, kind: Kind, seed: number): Problem {
  const next = throwing(seed * 7919 + kind.length * 104729);
  const roll = (sides: number) => Math.floor(next() * sides);
  const m = size.assistants;
  const spread = kind === "heavy" ? 1.1 : 0.32;
  const places: { point: Point; district: number; stage: number }[] = [];
  size.districts.forEach((count, district) => {
    const centre = { lat: -1.2 - 0.3 * Math.floor(district / 5), lon: 116.4 + 0.3 * (district % 5) };
    for (let k = 0; k < count; k++) {
      const point = { lat: centre.lat + spread * (next() - 0.5), lon: centre.lon + spread * (next() - 0.5) };
      const dice = next();
      places.push({ point, district, stage: dice < 0.06 ? 9 : dice < 0.4 ? 5 + roll(4) : 1 + roll(4) });
    }
  });
  const centres = size.districts.map((_, district) =>
    meanPoint(places.filter((place) => place.district === district).map((place) => place.point)),
  );
  const homes = Array.from({ length: m }, () => places[roll(places.length)]);
  const partTime = kind === "partTime";
  const shares = homes.map((_, a) =>
    partTime && a % 6 === 1 ? 5000 : partTime && a % 6 === 4 ? 7500 : 10_000,
  );
  const absent = new Set(kind === "leave" ? [roll(m)] : []);
  const minimum = size.minimum ?? 9;
  const assistants: ProblemAssistant[] = shares.map((share, a) => ({
    code: `A${String(a + 1).padStart(2, "0")}`,
    share,
    minimum: partTime ? Math.ceil((Math.min(minimum, 7) * share) / 10_000) : minimum,
    maximum: size.maximum ?? 15,
    active: !absent.has(a),
  }));
  const holder = places.map((_, i): number => {
    if (kind === "fresh") return -1;
    if (kind === "blocks") return Math.min(m - 1, Math.floor((i * m) / places.length));
    // By hand: roughly a district each, uneven, one in seven with nobody.
    if (kind === "byHand") {
      if (next() < 1 / 7) return -1;
      const base = Math.floor((i * m) / places.length);
      return next() < 0.25 ? roll(m) : Math.min(m - 1, Math.max(0, base));
    }
    return next() < 0.12 ? roll(m) : Math.min(m - 1, Math.floor((i * m) / places.length));
  });
  if (kind === "oneNew") holder[roll(places.length)] = -1;
  const cooperatives: ProblemCooperative[] = places.map((place, i) => {
    const stage = kind === "stages" && next() < 0.2 ? Math.min(9, place.stage + 4) : place.stage;
    const code = `64.09.${String(place.district + 1).padStart(2, "0")}.${2001 + i}`;
    const current = (holder[i] ?? -1) < 0 ? null : (assistants[holder[i] ?? 0]?.code ?? null);
    const pinned = kind === "pins" && current !== null && next() < 0.25;
    const forbidden = kind === "pins" && next() < 0.2 ? [assistants[roll(m)]?.code ?? ""] : [];
    return {
      code,
      load: workload(stage, place.point, centres[place.district] ?? null, weights),
      current,
      together: current === null ? 0 : roll(26),
      pinned,
      forbidden: pinned ? forbidden.filter((each) => each !== current) : forbidden,
      minutes: homes.map((home) =>
        travelMinutes(home?.point ?? null, place.point, home?.district !== place.district, weights),
      ),
    };
  });
  return { cooperatives, assistants, weights: moves };
}

/** Small, tight, contradictory: few of everything, many forbids, pins and odd limits. */
export function adversarial(seed: number): Problem {
  const next = throwing(seed * 31337 + 17);
  const roll = (sides: number) => Math.floor(next() * sides);
  const n = 3 + roll(12);
  const m = 1 + roll(5);
  const tightness = next();
  const assistants: ProblemAssistant[] = Array.from({ length: m }, (_, a) => {
    const fair = n / m;
    const minimum = Math.max(0, Math.floor(fair) - roll(3) + (next() < 0.15 ? 1 : 0));
    return {
      code: `A${a + 1}`,
      share: [10_000, 10_000, 10_000, 5000, 7500, 3333][roll(6)] ?? 10_000,
      minimum,
      maximum:
        next() < 0.04 ? minimum - 1 : Math.max(minimum, Math.ceil(fair) + roll(3) - (next() < 0.2 ? 1 : 0)),
      active: next() > 0.12,
    };
  });
  const cooperatives: ProblemCooperative[] = Array.from({ length: n }, (_, i) => {
    const current = next() < 0.7 ? (assistants[roll(m)]?.code ?? null) : null;
    return {
      code: `K${String(i + 1).padStart(2, "0")}`,
      load: 4 + roll(40),
      current,
      together: roll(30),
      pinned: next() < 0.12,
      forbidden: assistants.filter(() => next() < tightness * 0.6).map(({ code }) => code),
      minutes: assistants.map(() => roll(120)),
    };
  });
  return { cooperatives, assistants, weights: moves };
}

/** The same problem with both lists in another order. */
export function shuffled(problem: Problem, seed: number): Problem {
  const next = throwing(seed);
  const mix = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const [a, b] = [copy[i], copy[j]];
      if (a !== undefined && b !== undefined) {
        copy[i] = b;
        copy[j] = a;
      }
    }
    return copy;
  };
  const order = mix(problem.assistants.map((_, place) => place));
  return {
    ...problem,
    assistants: order.flatMap((place) => problem.assistants[place] ?? []),
    cooperatives: mix(problem.cooperatives).map((cooperative) => ({
      ...cooperative,
      minutes: order.map((place) => cooperative.minutes[place] ?? 0),
    })),
  };
}

/** 514 regencies of 20 to 852 villages, about 80,000 cooperatives and 8,100 assistants in all, of every kind in turn. */
export function* nation(): Generator<Problem> {
  const next = throwing(514);
  for (let regency = 0; regency < 514; regency++) {
    const dice = next();
    const villages = regency === 0 ? 852 : Math.round(20 + 494 * dice ** 2.46);
    const count = Math.max(2, Math.round(villages / 9.87));
    const size = Math.max(4, Math.round(villages / 14));
    const districts = Array.from({ length: Math.ceil(villages / size) }, (_, d) =>
      Math.min(size, villages - d * size),
    );
    // With one or two assistants nobody can be spared.
    const turn = kinds[regency % kinds.length] ?? "fresh";
    const kind = turn === "leave" && count < 4 ? "byHand" : turn;
    const minimum = Math.min(9, Math.floor(villages / count) - 1);
    yield office({ districts, assistants: count, minimum, maximum: 15 }, kind, regency + 1);
  }
}

/**
 * Thirds of full time, many forbids, six cooperatives for everyone: levels close together, most of which counting does
 * not rule out.
 */
export function fractions(seed: number, count: number): Problem {
  const next = throwing(seed);
  const roll = (sides: number) => Math.floor(next() * sides);
  const assistants = Array.from({ length: count }, (_, a) => ({
    code: `A${a}`,
    share: [10_000, 3333, 6667, 7500][a % 4] ?? 10_000,
    minimum: 6,
    maximum: 6,
    active: true,
  }));
  const cooperatives = Array.from({ length: 6 * count }, (_, i) => ({
    code: `K${String(i).padStart(2, "0")}`,
    load: 8 + roll(60),
    current: null,
    together: 0,
    pinned: false,
    forbidden: assistants.filter(() => next() < 0.35).map(({ code }) => code),
    minutes: [],
  }));
  return { cooperatives, assistants, weights: moves };
}
