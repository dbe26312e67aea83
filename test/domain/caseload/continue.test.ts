// The proof taken up again, and its plan accepted only where counting allows it.

import { expect, test } from "@jest/globals";
import { adopt } from "../../../src/domain/caseload/adopt.ts";
import { breaches, certify, highestLoad, ruledOutBelow } from "../../../src/domain/caseload/certificate.ts";
import { type Continued, continued } from "../../../src/domain/caseload/continue.ts";
import { instanceOf, less, type Problem, type Ratio } from "../../../src/domain/caseload/problem.ts";
import { type Proposal, propose } from "../../../src/domain/caseload/propose.ts";
import { fractions, type Kind, office, pilot } from "./generate.ts";

function proposed(kind: Kind, seed: number): { problem: Problem; proposal: Proposal } {
  const problem = office(pilot, kind, seed);
  const outcome = propose(problem, 5);
  if (!("proposal" in outcome)) throw new Error("infeasible");
  return { problem, proposal: outcome.proposal };
}

function bandOf(problem: Problem, { band }: Proposal) {
  const { assistants } = instanceOf(problem);
  const side = (which: "low" | "high") =>
    Int32Array.from(assistants, ({ code }) => band.get(code)?.[which] ?? 0);
  return { low: side("low"), high: side("high") };
}

/** Runs a proof to its end; gives the bounds told on the way too. */
function ended(problem: Problem, proposal: Proposal, cost: number): { end: Continued; bounds: number[] } {
  const { bound: level, reached } = proposal;
  const steps = continued(instanceOf(problem), { level, reached, band: bandOf(problem, proposal), cost });
  const bounds: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { end: step.value, bounds };
    bounds.push(step.value().bound);
  }
}

test("a proof that goes on closes at the optimum, and no bound on the way claims more", () => {
  for (const seed of [1, 2]) {
    const { problem, proposal } = proposed("partTime", seed);
    const { end, bounds } = ended(problem, proposal, proposal.moveCost);
    expect(end).toEqual({ level: proposal.bound, bound: proposal.moveCost, holder: null });
    expect(Math.max(...bounds)).toBeLessThanOrEqual(proposal.moveCost);
    expect(bounds.length).toBeGreaterThan(20);
  }
});

test("a dearer start ends with the optimal plan, which the server takes in place of its own", () => {
  const { problem, proposal } = proposed("pins", 1);
  const dear = { ...proposal, moveCost: proposal.moveCost + 25, moved: proposal.moved + 2 };
  const { end } = ended(problem, proposal, dear.moveCost);
  expect(end.bound).toBe(proposal.moveCost);
  const { cooperatives, assistants } = instanceOf(problem);
  const plan = new Map(
    cooperatives.map(({ code }, i) => [code, assistants[end.holder?.[i] ?? -1]?.code ?? ""]),
  );
  const taken = adopt(problem, dear, plan);
  expect(taken).toMatchObject({ moveCost: proposal.moveCost, assignment: plan });
  expect(breaches(problem, taken.assignment, taken.band)).toEqual([]);
  expect(certify(problem, taken).sound).toBe(true);
});

test("a largest load left open is proven on, level by level, or a lower plan met, which the server takes up", () => {
  const ends = { proven: 0, lower: 0 };
  // With search but no proof the smallest largest load mostly is met, without either a higher one.
  const hurried = [5, 11, 16].flatMap((seed) => [1, 200_000].map((steps) => ({ seed, steps })));
  for (const { seed, steps } of hurried) {
    const problem = fractions(seed, 4);
    const haste = { steps, proof: 0 };
    const hasty = propose(problem, 5, undefined, haste);
    if (!("proposal" in hasty)) throw new Error("infeasible");
    expect(hasty.proposal.proven).toBe(false);
    const { end } = ended(problem, hasty.proposal, hasty.proposal.moveCost);
    const patient = propose(problem, 5);
    if (!("proposal" in patient)) throw new Error("infeasible");
    const { reached } = hasty.proposal;
    if (end.holder === null) {
      // Both closed: the same smallest largest load as the server proves with its usual effort.
      expect([end.level, patient.proposal.proven]).toEqual([reached, true]);
      expect(sameRatio(patient.proposal.bound, reached)).toBe(true);
      ends.proven++;
      continue;
    }
    const { cooperatives, assistants } = instanceOf(problem);
    const plan = new Map(
      cooperatives.map(({ code }, i) => [code, assistants[end.holder?.[i] ?? -1]?.code ?? ""]),
    );
    expect([breaches(problem, plan), less(highestLoad(problem, plan), reached)]).toEqual([[], true]);
    // All levels below it were ruled out on the way.
    expect(sameRatio(highestLoad(problem, plan), patient.proposal.reached)).toBe(true);
    const taken = propose(problem, 5, plan, haste);
    if (!("proposal" in taken)) throw new Error("infeasible");
    expect(less(taken.proposal.reached, reached)).toBe(true);
    expect(breaches(problem, taken.proposal.assignment, taken.proposal.band)).toEqual([]);
    const wrong = new Map(cooperatives.map(({ code }) => [code, "A0"]));
    expect(propose(problem, 5, wrong, haste)).toEqual(hasty);
    ends.lower++;
  }
  expect(ends).toEqual({ proven: 2, lower: 4 });
});

const sameRatio = (a: Ratio, b: Ratio) => a.load * b.share === b.load * a.share;

test("a plan that breaks a rule or moves no less is not taken", () => {
  const { problem, proposal } = proposed("pins", 1);
  expect(adopt(problem, proposal, proposal.assignment)).toBe(proposal);
  const dear = { ...proposal, moveCost: proposal.moveCost + 25 };
  const asTheyAre = new Map(problem.cooperatives.map(({ code, current }) => [code, current ?? "A01"]));
  expect(breaches(problem, asTheyAre, dear.band)).not.toEqual([]);
  expect(adopt(problem, dear, asTheyAre)).toBe(dear);
});

test("the certificate holds what is right and refuses a changed number or plan", () => {
  const { problem, proposal } = proposed("byHand", 1);
  expect(certify(problem, proposal)).toEqual({ sound: true, counted: true });
  const { load, share } = proposal.max;
  expect(certify(problem, { ...proposal, max: { load: load - 1, share } }).sound).toBe(false);
  expect(certify(problem, { ...proposal, bound: { load: load + 20, share } }).counted).toBe(false);
  const [code = ""] = proposal.assignment.keys();
  const plan = new Map([...proposal.assignment, [code, "A99"]]);
  expect(certify(problem, { ...proposal, assignment: plan }).sound).toBe(false);
});

test("counting rules out a level only where no plan is below it, with many equal loads too", () => {
  const whole = office(pilot, "fresh", 1);
  const problem = { ...whole, cooperatives: whole.cooperatives.map((each) => ({ ...each, load: 20 })) };
  // Six assistants hold nine each: 180 half-hours, no less; what is below 181 can be had.
  const level = (load: number) => ruledOutBelow(problem, { load, share: 10_000 });
  expect([level(180), level(181)]).toEqual([true, false]);
});
