// Whether the hard rules can be kept at all; if not, who is the bottleneck and short by how much.

import { type Instance, instanceOf, type Problem } from "./problem.ts";

/** Why no plan keeps the hard rules. Codes are those of the problem; every number can be checked by counting. */
export type Obstacle =
  /** Nobody is active. */
  | { readonly kind: "nobody"; readonly short: number }
  /** An assistant's own minimum is above their maximum. */
  | {
      readonly kind: "limits";
      readonly assistant: string;
      readonly minimum: number;
      readonly maximum: number;
      readonly short: number;
    }
  /** Cooperatives are pinned to someone they are forbidden to, or to someone who is not active: all of theirs. */
  | {
      readonly kind: "pinForbidden" | "pinAbsent";
      readonly cooperatives: readonly string[];
      readonly assistant: string;
      readonly short: number;
    }
  /** These cooperatives may go to these assistants only, who have room for fewer. */
  | {
      readonly kind: "crowded";
      readonly cooperatives: readonly string[];
      readonly assistants: readonly string[];
      readonly room: number;
      readonly short: number;
    }
  /** These assistants together need more cooperatives than may go to them. */
  | {
      readonly kind: "wanting";
      readonly assistants: readonly string[];
      readonly cooperatives: readonly string[];
      readonly need: number;
      readonly short: number;
    };

/** A plan that keeps the hard rules (assistant index by cooperative index), or the obstacle. */
export type Feasibility = { readonly holder: Int32Array } | { readonly obstacle: Obstacle };

/** Who holds what while counts are being repaired; assistants beyond their maximum never arise. */
export interface Placement {
  readonly holder: Int32Array;
  readonly count: Int32Array;
  readonly load: Float64Array;
  /** Cooperatives nobody has room for. */
  readonly left: number[];
}

function put(instance: Instance, placement: Placement, i: number, a: number): void {
  const { holder, count, load } = placement;
  const before = holder[i] ?? -1;
  const work = instance.load[i] ?? 0;
  if (before >= 0) {
    count[before] = (count[before] ?? 0) - 1;
    load[before] = (load[before] ?? 0) - work;
  }
  holder[i] = a;
  count[a] = (count[a] ?? 0) + 1;
  load[a] = (load[a] ?? 0) + work;
}

/** The allowed assistant with room whose load a month per share would be least; −1 where none has room. */
function lightest(instance: Instance, placement: Placement, i: number): number {
  let best = -1;
  let bestLoad = 0;
  for (let a = 0; a < instance.m; a++) {
    if (!instance.allowed[i * instance.m + a] || (placement.count[a] ?? 0) >= (instance.high[a] ?? 0))
      continue;
    const after = (placement.load[a] ?? 0) + (instance.load[i] ?? 0);
    if (best < 0 || after * (instance.share[best] ?? 0) < bestLoad * (instance.share[a] ?? 0)) {
      best = a;
      bestLoad = after;
    }
  }
  return best;
}

/** Makes room for cooperative i by a shortest chain of hand-overs. False, and who was reached, where there is none. */
function makeRoom(instance: Instance, placement: Placement, i: number, reached: Uint8Array): boolean {
  const { n, m, allowed, high } = instance;
  const via = new Int32Array(m).fill(-1);
  const queue: number[] = [];
  const reach = (item: number) => {
    for (let a = 0; a < m; a++) {
      if (allowed[item * m + a] && !reached[a]) {
        reached[a] = 1;
        via[a] = item;
        queue.push(a);
      }
    }
  };
  reach(i);
  for (let head = 0; head < queue.length; head++) {
    const a = queue[head] ?? 0;
    if ((placement.count[a] ?? 0) < (high[a] ?? 0)) {
      let to = a;
      for (;;) {
        const item = via[to] ?? 0;
        const from = placement.holder[item] ?? -1;
        put(instance, placement, item, to);
        if (item === i) return true;
        to = from;
      }
    }
    for (let j = 0; j < n; j++) if (placement.holder[j] === a) reach(j);
  }
  return false;
}

/** Brings one more cooperative to assistant a by a shortest chain from someone above their minimum; false where there is none. */
function bringOne(instance: Instance, placement: Placement, a: number, reached: Uint8Array): boolean {
  const { n, m, allowed, low } = instance;
  const via = new Int32Array(m).fill(-1);
  const next = new Int32Array(m).fill(-1);
  const queue = [a];
  reached[a] = 1;
  for (let head = 0; head < queue.length; head++) {
    const to = queue[head] ?? 0;
    for (let j = 0; j < n; j++) {
      const from = placement.holder[j] ?? -1;
      if (from < 0 || reached[from] || !allowed[j * m + to]) continue;
      reached[from] = 1;
      via[from] = j;
      next[from] = to;
      queue.push(from);
      if ((placement.count[from] ?? 0) <= (low[from] ?? 0)) continue;
      for (let b = from; b !== a; b = next[b] ?? a) put(instance, placement, via[b] ?? 0, next[b] ?? a);
      return true;
    }
  }
  return false;
}

/** Places heaviest first with the lightest, makes room by chains, then fills minima from whoever is above theirs. */
export function place(instance: Instance): Placement {
  const { n, m, load, low } = instance;
  const placement: Placement = {
    holder: new Int32Array(n).fill(-1),
    count: new Int32Array(m),
    load: new Float64Array(m),
    left: [],
  };
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (i, j) => (load[j] ?? 0) - (load[i] ?? 0) || i - j,
  );
  for (const i of order) {
    const a = lightest(instance, placement, i);
    if (a >= 0) put(instance, placement, i, a);
    else if (!makeRoom(instance, placement, i, new Uint8Array(m))) placement.left.push(i);
  }
  const stuck = new Uint8Array(m);
  for (;;) {
    let worst = -1;
    let most = 0;
    for (let a = 0; a < m; a++) {
      const short = (low[a] ?? 0) - (placement.count[a] ?? 0);
      if (!stuck[a] && short > most) {
        worst = a;
        most = short;
      }
    }
    if (worst < 0) return placement;
    if (!bringOne(instance, placement, worst, new Uint8Array(m))) stuck[worst] = 1;
  }
}

/** Conflicts that stand in single rows: pins against forbids and leave, a minimum above a maximum, nobody active. */
function conflict(problem: Problem): Obstacle | null {
  const assistants = new Map(problem.assistants.map((assistant) => [assistant.code, assistant]));
  const clash = ({ current, pinned, forbidden }: Problem["cooperatives"][number]) => {
    if (!pinned || current === null) return null;
    if (!assistants.get(current)?.active) return "pinAbsent";
    return forbidden.includes(current) ? "pinForbidden" : null;
  };
  if (problem.cooperatives.length > 0 && !problem.assistants.some((assistant) => assistant.active))
    return { kind: "nobody", short: problem.cooperatives.length };
  for (const first of problem.cooperatives) {
    const kind = clash(first);
    const assistant = first.current;
    if (kind === null || assistant === null) continue;
    const alike = problem.cooperatives.filter((each) => each.current === assistant && clash(each) === kind);
    return { kind, assistant, cooperatives: alike.map(({ code }) => code), short: alike.length };
  }
  for (const { code, active, minimum, maximum } of problem.assistants) {
    if (active && minimum > maximum)
      return { kind: "limits", assistant: code, minimum, maximum, short: minimum - maximum };
  }
  return null;
}

const codesOf = (all: readonly { readonly code: string }[], member: (index: number) => boolean) =>
  all.filter((_, index) => member(index)).map(({ code }) => code);

function crowded(instance: Instance, placement: Placement): Obstacle {
  const { m, allowed, high } = instance;
  const reached = new Uint8Array(m);
  makeRoom(instance, placement, placement.left[0] ?? 0, reached);
  const only = (i: number) => {
    for (let a = 0; a < m; a++) if (allowed[i * m + a] && !reached[a]) return false;
    return true;
  };
  const cooperatives = codesOf(instance.cooperatives, only);
  const room = high.reduce((sum, most, a) => sum + (reached[a] ? most : 0), 0);
  const assistants = codesOf(instance.assistants, (a) => reached[a] === 1);
  return { kind: "crowded", cooperatives, assistants, room, short: cooperatives.length - room };
}

function wanting(instance: Instance, placement: Placement, a: number): Obstacle {
  const { m, allowed, low } = instance;
  const reached = new Uint8Array(m);
  bringOne(instance, placement, a, reached);
  const may = (i: number) => {
    for (let b = 0; b < m; b++) if (reached[b] && allowed[i * m + b]) return true;
    return false;
  };
  const cooperatives = codesOf(instance.cooperatives, may);
  const need = low.reduce((sum, least, b) => sum + (reached[b] ? least : 0), 0);
  const assistants = codesOf(instance.assistants, (b) => reached[b] === 1);
  return { kind: "wanting", assistants, cooperatives, need, short: need - cooperatives.length };
}

/**
 * Finds a plan that keeps every hard rule, or the obstacle.
 * By Mendelsohn and Dulmage a plan exists exactly when all can be placed within the maxima and all minima can be
 * filled, each taken alone; so what blocks the augmenting search is always one of the two counted obstacles.
 */
export function feasibility(problem: Problem, instance: Instance = instanceOf(problem)): Feasibility {
  const early = conflict(problem);
  if (early !== null) return { obstacle: early };
  const placement = place(instance);
  const short = instance.low.findIndex((least, a) => (placement.count[a] ?? 0) < least);
  if (placement.left.length > 0) return { obstacle: crowded(instance, placement) };
  return short < 0 ? { holder: placement.holder } : { obstacle: wanting(instance, placement, short) };
}
