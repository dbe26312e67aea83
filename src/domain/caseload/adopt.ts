// A plan found elsewhere put in the place of a proposal's, where counting shows that it is allowed and moves less.

import { breaches, highestLoad, lowestLoad } from "./certificate.ts";
import { moveWeight, type Problem } from "./problem.ts";
import type { Proposal } from "./propose.ts";

/**
 * The proposal with the plan instead of its own: it must keep every hard rule and the band and weigh less in moves.
 * Else the proposal as it was. Travel is counted; what was proven of travel was proven of other moves and is dropped.
 */
export function adopt(
  problem: Problem,
  proposal: Proposal,
  plan: ReadonlyMap<string, string> | undefined,
): Proposal {
  if (plan === undefined || breaches(problem, plan, proposal.band).length > 0) return proposal;
  const active = new Set(problem.assistants.filter((each) => each.active).map((each) => each.code));
  const places = new Map(problem.assistants.map((each, place) => [each.code, place]));
  let moveCost = 0;
  let moved = 0;
  let travel = 0;
  for (const { code, current, together, minutes } of problem.cooperatives) {
    const to = plan.get(code) ?? "";
    travel += minutes[places.get(to) ?? -1] ?? 0;
    if (current === null || current === to || !active.has(current)) continue;
    moved++;
    moveCost += moveWeight(problem.weights, together);
  }
  if (moveCost >= proposal.moveCost) return proposal;
  const { movedBound } = proposal;
  return {
    ...proposal,
    assignment: plan,
    max: highestLoad(problem, plan),
    min: lowestLoad(problem, plan),
    moved,
    movedBound: Math.min(movedBound, moved),
    moveCost,
    travel,
    travelBound: 0,
  };
}
