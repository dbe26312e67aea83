// Feasible or not as HiGHS says it, every obstacle counted by hand, every relaxation tried.

import { describe, expect, test } from "@jest/globals";
import { breaches } from "../../../src/domain/caseload/certificate.ts";
import { feasibility, type Obstacle } from "../../../src/domain/caseload/feasibility.ts";
import { instanceOf, type Problem } from "../../../src/domain/caseload/problem.ts";
import { type Relaxation, relaxedBy, remediesOf } from "../../../src/domain/caseload/remedies.ts";
import { adversarial, moves, office, pilot } from "./generate.ts";
import { oracleFeasible } from "./oracle.ts";

/** Whether an assistant may hold a cooperative by the rules of its row. */
function may(problem: Problem, code: string, assistant: string): boolean {
  const cooperative = problem.cooperatives.find((each) => each.code === code);
  const holder = problem.assistants.find((each) => each.code === assistant);
  if (cooperative === undefined || holder === undefined || !holder.active) return false;
  if (cooperative.forbidden.includes(assistant)) return false;
  return !cooperative.pinned || cooperative.current === null || cooperative.current === assistant;
}

const limitOf = (problem: Problem, code: string, side: "minimum" | "maximum") =>
  problem.assistants.find((each) => each.code === code)?.[side] ?? 0;

/** Whether the numbers of an obstacle are true of the problem and leave no plan. */
function holds(problem: Problem, obstacle: Obstacle): boolean {
  const active = problem.assistants.filter((each) => each.active).map((each) => each.code);
  const cooperative = (code: string) => problem.cooperatives.find((each) => each.code === code);
  switch (obstacle.kind) {
    case "nobody":
      return active.length === 0 && obstacle.short === problem.cooperatives.length;
    case "limits":
      return (
        limitOf(problem, obstacle.assistant, "minimum") > limitOf(problem, obstacle.assistant, "maximum")
      );
    case "pinForbidden":
    case "pinAbsent": {
      return obstacle.cooperatives.every((code) => {
        const pinned = cooperative(code);
        const holds = pinned?.pinned === true && pinned.current === obstacle.assistant;
        return holds && !may(problem, code, obstacle.assistant);
      });
    }
    case "crowded": {
      const { cooperatives, assistants, room, short } = obstacle;
      const outside = active.filter((code) => !assistants.includes(code));
      const shut = cooperatives.every((code) => outside.every((other) => !may(problem, code, other)));
      const most = assistants.reduce((sum, code) => sum + limitOf(problem, code, "maximum"), 0);
      return shut && room === most && short === cooperatives.length - room && short > 0;
    }
    case "wanting": {
      const { cooperatives, assistants, need, short } = obstacle;
      const willing = problem.cooperatives.filter(({ code }) =>
        assistants.some((each) => may(problem, code, each)),
      );
      const least = assistants.reduce((sum, code) => sum + limitOf(problem, code, "minimum"), 0);
      return (
        willing.length === cooperatives.length &&
        need === least &&
        short === need - willing.length &&
        short > 0
      );
    }
  }
}

const isLimit = (each: Relaxation): each is Extract<Relaxation, { assistant: string; to: number }> =>
  each.kind === "minimum" || each.kind === "maximum";

function planOf(problem: Problem): ReadonlyMap<string, string> | null {
  const instance = instanceOf(problem);
  const answer = feasibility(problem, instance);
  if ("obstacle" in answer) return null;
  return new Map(
    instance.cooperatives.map(({ code }, i) => [
      code,
      instance.assistants[answer.holder[i] ?? -1]?.code ?? "",
    ]),
  );
}

const problems = Array.from({ length: 320 }, (_, seed) => adversarial(seed + 1));

describe("feasibility", () => {
  test("agrees with HiGHS on 320 adversarial problems, both ways often", async () => {
    const answers = await Promise.all(
      problems.map(async (problem) => ({
        ours: planOf(problem) !== null,
        theirs: (await oracleFeasible(problem)).status,
      })),
    );
    expect(answers.filter(({ ours, theirs }) => theirs !== (ours ? "optimal" : "infeasible"))).toEqual([]);
    expect(answers.filter(({ ours }) => ours).length).toBeGreaterThan(80);
    expect(answers.filter(({ ours }) => !ours).length).toBeGreaterThan(80);
  }, 60_000);

  test("a plan given keeps every rule; an obstacle given is true by count", () => {
    const seen = new Set<string>();
    for (const problem of problems) {
      const plan = planOf(problem);
      if (plan !== null) {
        expect(breaches(problem, plan)).toEqual([]);
        continue;
      }
      const answer = feasibility(problem);
      if (!("obstacle" in answer)) throw new Error("no plan and no obstacle");
      seen.add(answer.obstacle.kind);
      expect({ obstacle: answer.obstacle, holds: holds(problem, answer.obstacle) }).toMatchObject({
        holds: true,
      });
    }
    expect([...seen].sort()).toEqual(["crowded", "limits", "nobody", "pinAbsent", "pinForbidden", "wanting"]);
  });

  test("every remedy offered is enough alone, and none of the pins it releases can be kept", () => {
    const kinds = new Map<string, number>();
    for (const problem of problems) {
      const answer = feasibility(problem);
      if (!("obstacle" in answer)) continue;
      const remedies = remediesOf(problem, answer.obstacle);
      expect({ problem, none: remedies.length === 0 && answer.obstacle.kind !== "nobody" }).toMatchObject({
        none: false,
      });
      for (const remedy of remedies) {
        expect(planOf(relaxedBy(problem, remedy))).not.toBeNull();
        const kind = [...new Set(remedy.map((each) => each.kind))].sort().join("+");
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      const [only] = remedies.filter((remedy) => remedy.length === 1 && remedy[0]?.kind === "unpin");
      if (only?.[0]?.kind !== "unpin" || answer.obstacle.kind.startsWith("pin")) continue;
      for (const kept of only[0].cooperatives) {
        const cooperatives = only[0].cooperatives.filter((code) => code !== kept);
        expect(planOf(relaxedBy(problem, [{ kind: "unpin", cooperatives }]))).toBeNull();
      }
    }
    for (const kind of ["minimum", "maximum", "unpin", "allow"]) expect([...kinds.keys()]).toContain(kind);
    // Where one obstacle stands behind another, the remedy takes both away.
    expect([...kinds.keys()].some((kind) => kind.includes("+"))).toBe(true);
  });

  test("no limit is changed more than it must be", () => {
    let checked = 0;
    for (const problem of problems) {
      const answer = feasibility(problem);
      if (!("obstacle" in answer) || !["wanting", "crowded"].includes(answer.obstacle.kind)) continue;
      const [remedy = []] = remediesOf(problem, answer.obstacle);
      if (!remedy.every(isLimit)) continue;
      remedy.forEach((each, place) => {
        if (!isLimit(each)) return;
        const less = { ...each, to: each.to + (each.kind === "minimum" ? 1 : -1) };
        expect(
          planOf(
            relaxedBy(
              problem,
              remedy.map((other, at) => (at === place ? less : other)),
            ),
          ),
        ).toBeNull();
      });
      checked++;
    }
    expect(checked).toBeGreaterThan(10);
  });

  test("all who are pinned to someone who left are named, and released together", () => {
    const whole = office(pilot, "blocks", 1);
    const problem = {
      ...whole,
      assistants: whole.assistants.map((each) =>
        each.code === "A02" ? { ...each, active: false, minimum: 0, maximum: 0 } : each,
      ),
      cooperatives: whole.cooperatives.map((each, i) => ({ ...each, pinned: i >= 9 && i < 12 })),
    };
    const pinned = problem.cooperatives.filter((each) => each.pinned).map((each) => each.code);
    const answer = feasibility(problem);
    expect(answer).toMatchObject({
      obstacle: { kind: "pinAbsent", assistant: "A02", cooperatives: pinned, short: 3 },
    });
    if (!("obstacle" in answer)) throw new Error("feasible");
    expect(remediesOf(problem, answer.obstacle)).toEqual([[{ kind: "unpin", cooperatives: pinned }]]);
  });

  test("a minimum that cannot be met is spread evenly over those who share it", () => {
    const cooperatives = Array.from({ length: 54 }, (_, i) => ({
      code: `K${String(i).padStart(2, "0")}`,
      load: 20,
      current: null,
      together: 0,
      pinned: false,
      forbidden: [],
      minutes: [],
    }));
    const assistants = Array.from({ length: 6 }, (_, a) => ({
      code: `A${a}`,
      share: 10_000,
      minimum: 10,
      maximum: 15,
      active: true,
    }));
    const problem = { cooperatives, assistants, weights: moves };
    const answer = feasibility(problem);
    expect(answer).toMatchObject({ obstacle: { kind: "wanting", need: 60, short: 6 } });
    if (!("obstacle" in answer)) throw new Error("feasible");
    expect(remediesOf(problem, answer.obstacle)).toEqual([
      assistants.map(({ code }) => ({ kind: "minimum", assistant: code, to: 9 })),
    ]);
  });
});
