// Feasible or not as HiGHS says it, every obstacle counted by hand, every relaxation tried.

import { describe, expect, test } from "@jest/globals";
import { breaches } from "../../../src/domain/caseload/certificate.ts";
import { feasibility, type Obstacle, type Relaxation } from "../../../src/domain/caseload/feasibility.ts";
import { instanceOf, type Problem, type ProblemAssistant } from "../../../src/domain/caseload/problem.ts";
import { adversarial } from "./generate.ts";
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
      const pinned = cooperative(obstacle.cooperative);
      return (
        pinned?.pinned === true &&
        pinned.current === obstacle.assistant &&
        !may(problem, pinned.code, obstacle.assistant)
      );
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

/** The problem after some relaxations. */
function relaxed(problem: Problem, relaxations: readonly Relaxation[]): Problem {
  const unpinned = new Set(relaxations.flatMap((each) => (each.kind === "unpin" ? each.cooperatives : [])));
  return {
    assistants: problem.assistants.map((assistant): ProblemAssistant => {
      const to = (kind: "minimum" | "maximum") =>
        relaxations.filter(isLimit).find((each) => each.kind === kind && each.assistant === assistant.code)
          ?.to;
      const [minimum = assistant.minimum, maximum = assistant.maximum] = [to("minimum"), to("maximum")];
      return { ...assistant, minimum, maximum };
    }),
    cooperatives: problem.cooperatives.map((each) =>
      unpinned.has(each.code) ? { ...each, pinned: false } : each,
    ),
  };
}

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

  test("changed limits, or released pins, of a counted obstacle make a plan possible", () => {
    let limits = 0;
    let pins = 0;
    for (const problem of problems) {
      const answer = feasibility(problem);
      if (
        !("obstacle" in answer) ||
        (answer.obstacle.kind !== "crowded" && answer.obstacle.kind !== "wanting")
      )
        continue;
      const changes = answer.relaxations.filter(isLimit);
      if (changes.length > 0) {
        limits++;
        expect(planOf(relaxed(problem, changes))).not.toBeNull();
      }
      const unpin = answer.relaxations.find((each) => each.kind === "unpin");
      if (unpin === undefined) continue;
      pins++;
      expect(planOf(relaxed(problem, [unpin]))).not.toBeNull();
      // None of them can be kept.
      for (const kept of unpin.cooperatives) {
        const rest = unpin.cooperatives.filter((code) => code !== kept);
        expect(planOf(relaxed(problem, [{ kind: "unpin", cooperatives: rest }]))).toBeNull();
      }
    }
    expect(limits).toBeGreaterThan(10);
    expect(pins).toBeGreaterThan(0);
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
    const answer = feasibility({ cooperatives, assistants });
    expect(answer).toMatchObject({ obstacle: { kind: "wanting", need: 60, short: 6 } });
    expect("relaxations" in answer ? answer.relaxations : []).toEqual(
      assistants.map(({ code }) => ({ kind: "minimum", assistant: code, to: 9 })),
    );
  });
});
