// The assignment problem as plain data, independent of sheets, and its indexed form that the solver works on.

/** One cooperative to be mentored. */
export interface ProblemCooperative {
  readonly code: string;
  /** Workload in half-hours a month, a whole number ≥ 0; the same whoever mentors it. */
  readonly load: number;
  /** Code of the assistant who holds it now, null where nobody does. */
  readonly current: string | null;
  /** Monthly snapshots in a row in which `current` held it; 0 where unknown. */
  readonly together: number;
  /** Must stay with `current`; without a `current` it means nothing. */
  readonly pinned: boolean;
  /** Assistants who must not get it. */
  readonly forbidden: readonly string[];
  /** One-way minutes from each assistant's home, whole numbers, in the order of `Problem.assistants`. */
  readonly minutes: readonly number[];
}

/** One business assistant. */
export interface ProblemAssistant {
  readonly code: string;
  /** Share of full time in 1/10,000; a whole number. */
  readonly share: number;
  /** Fewest and most cooperatives. */
  readonly minimum: number;
  readonly maximum: number;
  /** False while on leave or gone: holds nothing, and what they hold must move. */
  readonly active: boolean;
}

/** What taking a cooperative from an active assistant weighs: `base`, and one for each month together up to `months`. */
export interface MoveWeights {
  readonly base: number;
  readonly months: number;
}

/** What is to be decided. Codes are unique; the order of both lists does not matter to the result. */
export interface Problem {
  readonly cooperatives: readonly ProblemCooperative[];
  readonly assistants: readonly ProblemAssistant[];
  readonly weights: MoveWeights;
}

/** A fraction of whole numbers, `load` half-hours per `share` of 1/10,000 full time; never divided, so never rounded. */
export interface Ratio {
  readonly load: number;
  readonly share: number;
}

/** A problem by index: cooperatives and active assistants sorted by code unit. Arrays of pairs are row-major, n × m. */
export interface Instance {
  readonly cooperatives: readonly ProblemCooperative[];
  readonly assistants: readonly ProblemAssistant[];
  readonly n: number;
  readonly m: number;
  readonly load: Int32Array;
  /** Index of the active assistant who holds it, −1 where nobody or someone absent does. */
  readonly current: Int32Array;
  /** What leaving `current` costs; 0 where `current` is −1. */
  readonly weight: Int32Array;
  /** 1 where the cooperative may go to the assistant. */
  readonly allowed: Uint8Array;
  readonly minutes: Int32Array;
  readonly share: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly totalLoad: number;
  readonly totalShare: number;
}

/** What proofs need of an instance: numbers alone, no codes. */
export type Figures = Pick<
  Instance,
  "n" | "m" | "load" | "current" | "weight" | "allowed" | "share" | "low" | "high" | "totalLoad"
>;

/** Full time in units of `share`. */
export const FULL_TIME = 10_000;

/** Order of two texts by code units: the same on every machine, unlike `localeCompare`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Cost of taking a cooperative from an active assistant who has held it for so many months; whole numbers. */
export function moveWeight({ base, months }: MoveWeights, together: number): number {
  return base + Math.min(months, Math.max(0, Math.floor(together)));
}

/** Indexes a problem. A pin allows its own assistant only; an absent assistant is not in the instance. */
export function instanceOf(problem: Problem): Instance {
  const places = problem.assistants.map((_, place) => place);
  const order = places
    .filter((place) => problem.assistants[place]?.active)
    .sort((a, b) => byCodeUnit(problem.assistants[a]?.code ?? "", problem.assistants[b]?.code ?? ""));
  const assistants = order.flatMap((place) => problem.assistants[place] ?? []);
  const cooperatives = [...problem.cooperatives].sort((a, b) => byCodeUnit(a.code, b.code));
  const index = new Map(assistants.map((assistant, a) => [assistant.code, a]));
  const n = cooperatives.length;
  const m = assistants.length;
  const allowed = new Uint8Array(n * m).fill(1);
  const minutes = new Int32Array(n * m);
  const current = new Int32Array(n).fill(-1);
  cooperatives.forEach((cooperative, i) => {
    const holder = cooperative.current === null ? -1 : (index.get(cooperative.current) ?? -1);
    current[i] = holder;
    for (let a = 0; a < m; a++) {
      minutes[i * m + a] = cooperative.minutes[order[a] ?? -1] ?? 0;
      if (cooperative.pinned && cooperative.current !== null && a !== holder) allowed[i * m + a] = 0;
    }
    for (const code of cooperative.forbidden) {
      const a = index.get(code);
      if (a !== undefined) allowed[i * m + a] = 0;
    }
  });
  const load = Int32Array.from(cooperatives, (cooperative) => cooperative.load);
  const share = Int32Array.from(assistants, (assistant) => assistant.share);
  return {
    cooperatives,
    assistants,
    n,
    m,
    load,
    current,
    weight: Int32Array.from(cooperatives, ({ together }, i) =>
      (current[i] ?? -1) < 0 ? 0 : moveWeight(problem.weights, together),
    ),
    allowed,
    minutes,
    share,
    low: Int32Array.from(assistants, (assistant) => assistant.minimum),
    high: Int32Array.from(assistants, (assistant) => assistant.maximum),
    totalLoad: load.reduce((sum, each) => sum + each, 0),
    totalShare: share.reduce((sum, each) => sum + each, 0),
  };
}

/** Whether a < b; exact, for loads and shares up to 9·10¹⁵ in their product. */
export function less(a: Ratio, b: Ratio): boolean {
  return a.load * b.share < b.load * a.share;
}

/** A ratio in full-time hours a month, for showing. */
export function hoursOf(ratio: Ratio): number {
  return ratio.share === 0 ? 0 : (ratio.load * FULL_TIME) / ratio.share / 2;
}
