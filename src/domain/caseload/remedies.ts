// What to change in the rules so that a plan becomes possible: the smallest changes of each kind, each tried before it is offered.

import { feasibility, type Obstacle, place } from "./feasibility.ts";
import { type Instance, instanceOf, type Problem } from "./problem.ts";

/** One change of a rule. */
export type Relaxation =
  | { readonly kind: "minimum" | "maximum"; readonly assistant: string; readonly to: number }
  | { readonly kind: "unpin"; readonly cooperatives: readonly string[] }
  | { readonly kind: "allow"; readonly cooperative: string; readonly assistant: string };

/** Changes that together make a plan possible. */
export type Remedy = readonly Relaxation[];

/** The problem after changes of its rules; of two for the same limit the later holds. */
export function relaxedBy(problem: Problem, changes: Remedy): Problem {
  const limits = new Map<string, number>();
  const unpinned = new Set<string>();
  const allowed = new Map<string, Set<string>>();
  for (const change of changes) {
    if (change.kind === "unpin") for (const code of change.cooperatives) unpinned.add(code);
    else if (change.kind === "allow") {
      const { cooperative, assistant } = change;
      allowed.set(cooperative, (allowed.get(cooperative) ?? new Set()).add(assistant));
    } else limits.set(`${change.kind} ${change.assistant}`, change.to);
  }
  return {
    ...problem,
    assistants: problem.assistants.map((each) => ({
      ...each,
      minimum: limits.get(`minimum ${each.code}`) ?? each.minimum,
      maximum: limits.get(`maximum ${each.code}`) ?? each.maximum,
    })),
    cooperatives: problem.cooperatives.map((each) => ({
      ...each,
      pinned: each.pinned && !unpinned.has(each.code),
      forbidden: each.forbidden.filter((code) => allowed.get(each.code)?.has(code) !== true),
    })),
  };
}

/** The least change of minima and maxima that lets a plan stand; null where a cooperative may go to nobody. */
function changedLimits(instance: Instance): Remedy | null {
  const { m, allowed } = instance;
  const high = instance.high.slice();
  for (;;) {
    const placement = place({ ...instance, high });
    const i = placement.left[0];
    if (i === undefined) {
      const changes: Relaxation[] = [];
      instance.assistants.forEach(({ code, maximum, minimum }, a) => {
        const count = placement.count[a] ?? 0;
        if (count > maximum) changes.push({ kind: "maximum", assistant: code, to: count });
        if (count < minimum) changes.push({ kind: "minimum", assistant: code, to: count });
      });
      return changes;
    }
    let least = -1;
    for (let a = 0; a < m; a++) {
      const excess = (high[a] ?? 0) - (instance.high[a] ?? 0);
      if (allowed[i * m + a] && (least < 0 || excess < (high[least] ?? 0) - (instance.high[least] ?? 0)))
        least = a;
    }
    if (least < 0) return null;
    high[least] = (high[least] ?? 0) + 1;
  }
}

const stands = (problem: Problem) => "holder" in feasibility(problem);

/** A smallest set of pins whose release lets a plan stand (none of it can be kept); null where pins are not to blame. */
function releasedPins(problem: Problem): Remedy | null {
  const pinned = problem.cooperatives.filter((each) => each.pinned && each.current !== null);
  const released = new Set(pinned.map((each) => each.code));
  const unpin = (): Remedy => [{ kind: "unpin", cooperatives: [...released] }];
  if (pinned.length === 0 || !stands(relaxedBy(problem, unpin()))) return null;
  for (const { code } of pinned) {
    released.delete(code);
    if (!stands(relaxedBy(problem, unpin()))) released.add(code);
  }
  return unpin();
}

/** Whoever is forbidden to everybody is allowed to one again: to their own assistant, else to the first. */
function allowedAgain({ cooperatives, assistants, m, allowed, current }: Instance): Remedy | null {
  const changes = cooperatives.flatMap(({ code: cooperative }, i): Relaxation[] => {
    if (allowed.subarray(i * m, i * m + m).includes(1)) return [];
    const assistant = assistants[Math.max(0, current[i] ?? 0)]?.code;
    return assistant === undefined ? [] : [{ kind: "allow", cooperative, assistant }];
  });
  return changes.length > 0 ? changes : null;
}

/** Changes that take one obstacle away, an alternative each; others may stand behind it. */
function firstSteps(problem: Problem, obstacle: Obstacle): readonly Remedy[] {
  switch (obstacle.kind) {
    case "nobody":
      return [];
    case "limits": {
      const { assistant, minimum, maximum } = obstacle;
      return [[{ kind: "minimum", assistant, to: maximum }], [{ kind: "maximum", assistant, to: minimum }]];
    }
    case "pinAbsent":
      return [[{ kind: "unpin", cooperatives: obstacle.cooperatives }]];
    case "pinForbidden": {
      const { cooperatives, assistant } = obstacle;
      return [
        [{ kind: "unpin", cooperatives }],
        cooperatives.map((cooperative) => ({ kind: "allow", cooperative, assistant })),
      ];
    }
    case "crowded":
    case "wanting": {
      const instance = instanceOf(problem);
      const steps = [allowedAgain(instance) ?? changedLimits(instance), releasedPins(problem)];
      return steps.flatMap((step) => (step === null ? [] : [step]));
    }
  }
}

/** A first step, and after it what the obstacles behind it need, until a plan stands; null where nothing helps. */
function untilItStands(problem: Problem, first: Remedy): Remedy | null {
  let changes = first;
  for (;;) {
    const after = relaxedBy(problem, changes);
    const rest = feasibility(after);
    if ("holder" in rest) return changes;
    const [next] = firstSteps(after, rest.obstacle);
    if (next === undefined) return null;
    changes = [...changes, ...next];
  }
}

/** The alternatives for a problem that no plan keeps, each of which is enough alone. */
export function remediesOf(problem: Problem, obstacle: Obstacle): readonly Remedy[] {
  return firstSteps(problem, obstacle).flatMap((first) => {
    const remedy = untilItStands(problem, first);
    return remedy === null ? [] : [remedy];
  });
}
