// Figures of the caseload solver beside HiGHS and beside what offices do by hand. Run: npx tsx test/bench/caseload.bench.ts

import { balance, smallestMaximum, usualEffort } from "../../src/domain/caseload/balance.ts";
import { breaches } from "../../src/domain/caseload/certificate.ts";
import { feasibility } from "../../src/domain/caseload/feasibility.ts";
import { extremes } from "../../src/domain/caseload/levels.ts";
import { bandOf, fewestMoves, leastTravel } from "../../src/domain/caseload/moves.ts";
import { hoursOf, type Instance, instanceOf, type Problem } from "../../src/domain/caseload/problem.ts";
import { propose } from "../../src/domain/caseload/propose.ts";
import { type Band, costOf, tally } from "../../src/domain/caseload/search.ts";
import { adversarial, kinds, large, largest, nation, office, pilot } from "../domain/caseload/generate.ts";
import {
  type OracleBand,
  oracleBalance,
  oracleFeasible,
  oracleMoves,
  oracleTravel,
} from "../domain/caseload/oracle.ts";

const quick = process.argv.includes("--quick");
const seeds = quick ? 1 : 3;
// CPU time of this process in milliseconds: what the work takes on a machine that has nothing else to do.
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const worst = (list: readonly number[]) => list.reduce((top, each) => Math.max(top, each), 0);
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

function codeBand(instance: Instance, band: Band): OracleBand {
  return new Map(
    instance.assistants.map(({ code }, a) => [code, { low: band.low[a] ?? 0, high: band.high[a] ?? 0 }]),
  );
}

/** One instance through the pipeline, each part timed. */
function walk(problem: Problem) {
  const instance = instanceOf(problem);
  const effort = usualEffort(instance);
  const feasible = feasibility(problem, instance);
  if ("obstacle" in feasible) return null;
  const began = now();
  const top = smallestMaximum(instance, feasible.holder, effort);
  const levelled = now();
  const balanced = balance(instance, feasible.holder, 500, effort);
  const band = bandOf(instance, balanced, 500);
  const start = now();
  const moves = fewestMoves(instance, band, balanced.holder, effort);
  const moved = now();
  return {
    instance,
    band,
    top,
    moves,
    levelMs: levelled - began,
    movesMs: moved - start,
    travel: () => leastTravel(instance, band, moves, effort),
  };
}

async function small() {
  const level: number[] = [];
  const moving: number[] = [];
  const whole: number[] = [];
  let instances = 0;
  let proven = 0;
  let levelAgrees = 0;
  let movesAgree = 0;
  let movesAsked = 0;
  let bothProven = 0;
  let travelAgrees = 0;
  let travelAsked = 0;
  for (const kind of kinds) {
    for (let seed = 1; seed <= seeds + 2; seed++) {
      const problem = office(pilot, kind, seed);
      const walked = walk(problem);
      if (walked === null) continue;
      const { instance, top, band, moves } = walked;
      instances++;
      if (top.proven) proven++;
      level.push(walked.levelMs);
      const opinion = await oracleBalance(problem, 20);
      const load = (top.level.load * 10_000) / top.level.share;
      if (opinion.status === "optimal" ? Math.abs(opinion.value - load) < 1e-3 : opinion.bound <= load + 1e-3)
        levelAgrees++;
      else console.log(`  level differs: ${kind} ${seed}: ${load}, HiGHS ${opinion.status} ${opinion.value}`);
      if (seed > seeds) continue;
      const began = now();
      const travel = walked.travel();
      const took = walked.levelMs + walked.movesMs + now() - began;
      moving.push(walked.levelMs + walked.movesMs);
      whole.push(took);
      movesAsked++;
      const movesOpinion = await oracleMoves(problem, codeBand(instance, band), 60);
      if (Math.round(movesOpinion.value) === moves.cost) movesAgree++;
      else console.log(`  moves differ: ${kind} ${seed}: ${moves.cost}, HiGHS ${movesOpinion.value}`);
      if (moves.bound >= moves.cost && travel.bound >= travel.cost && took < 5000) bothProven++;
      const travelOpinion = await oracleTravel(problem, codeBand(instance, band), moves.cost, 60);
      if (travelOpinion.status === "optimal") {
        travelAsked++;
        if (Math.round(travelOpinion.value) === travel.cost) travelAgrees++;
        else console.log(`  travel differs: ${kind} ${seed}: ${travel.cost}, HiGHS ${travelOpinion.value}`);
      }
    }
  }
  console.log(`pilot 54×6, ${instances} instances`);
  console.log(
    `  smallest largest load: proven ${proven}/${instances}, as HiGHS ${levelAgrees}/${instances}; median ${ms(median(level))}, worst ${ms(worst(level))}`,
  );
  console.log(
    `  fewest moves: as HiGHS ${movesAgree}/${movesAsked}; median ${ms(median(moving))}, worst ${ms(worst(moving))}`,
  );
  console.log(
    `  moves and travel proven: ${bothProven}/${movesAsked} within 5 s; travel as HiGHS ${travelAgrees}/${travelAsked}; median ${ms(median(whole))}, worst ${ms(worst(whole))}`,
  );
}

async function big() {
  for (const [name, size, seconds] of [
    ["450×48", large, quick ? 15 : 60],
    ["852×90", largest, 0],
  ] as const) {
    console.log(name);
    for (const kind of kinds) {
      const problem = office(size, kind, 1);
      const walked = walk(problem);
      if (walked === null) {
        console.log(`  ${kind}: infeasible`);
        continue;
      }
      const { instance, top, band, moves } = walked;
      const opinion = seconds > 0 ? await oracleMoves(problem, codeBand(instance, band), seconds) : null;
      const above = opinion === null ? "" : gap(moves.cost, opinion.value, opinion.bound);
      console.log(
        `  ${kind}: level ${top.proven ? "proven" : "open"} ${ms(walked.levelMs)}; moves ${moves.cost}, own bound ${moves.bound}, ${ms(walked.movesMs)}${above}`,
      );
    }
  }
}

function gap(cost: number, value: number, bound: number): string {
  const over = (other: number) => (other > 0 ? `${(((cost - other) * 100) / other).toFixed(2)} %` : "0 %");
  return `; HiGHS best ${Math.round(value)} (above it ${over(value)}), bound ${Math.ceil(bound - 1e-6)} (${over(Math.ceil(bound - 1e-6))})`;
}

function national() {
  let cooperatives = 0;
  let assistants = 0;
  let proven = 0;
  let regencies = 0;
  const began = now();
  let solving = 0;
  for (const problem of nation()) {
    const instance = instanceOf(problem);
    cooperatives += instance.n;
    assistants += instance.m;
    regencies++;
    const start = now();
    const feasible = feasibility(problem, instance);
    if ("holder" in feasible && smallestMaximum(instance, feasible.holder, usualEffort(instance)).proven)
      proven++;
    solving += now() - start;
  }
  const memory = process.memoryUsage.rss() / 2 ** 20;
  console.log(
    `nation: ${regencies} regencies, ${cooperatives} cooperatives, ${assistants} assistants: proven ${proven}, ${(solving / 1000).toFixed(1)} s (with making them ${((now() - began) / 1000).toFixed(1)} s), ${memory.toFixed(0)} MB`,
  );
}

/** What offices do by hand: cooperatives in village order, assistants in turn, in blocks, or heaviest to the lightest. */
function byHand(instance: Instance): Record<string, Int32Array> {
  const { n, m, load } = instance;
  const turn = Int32Array.from({ length: n }, (_, i) => i % m);
  const blocks = Int32Array.from({ length: n }, (_, i) => Math.floor((i * m) / n));
  const heaviest = new Int32Array(n);
  const sum = new Int32Array(m);
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => (load[j] ?? 0) - (load[i] ?? 0));
  for (const i of order) {
    let least = 0;
    for (let a = 1; a < m; a++) if ((sum[a] ?? 0) < (sum[least] ?? 0)) least = a;
    heaviest[i] = least;
    sum[least] = (sum[least] ?? 0) + (load[i] ?? 0);
  }
  return { "round robin": turn, "blocks in village order": blocks, "largest first": heaviest };
}

function baselines() {
  for (const [name, size] of [
    ["54×6", pilot],
    ["450×48", large],
  ] as const) {
    const problem = office(size, "byHand", 1);
    const instance = instanceOf(problem);
    const mean = hoursOf({ load: instance.totalLoad, share: instance.totalShare });
    const row = (what: string, holder: Int32Array) => {
      const max = hoursOf(extremes(instance, tally(instance, holder).load).max);
      const moved = holder.reduce(
        (all, a, i) => all + ((instance.current[i] ?? -1) >= 0 && instance.current[i] !== a ? 1 : 0),
        0,
      );
      const travel = costOf(instance, holder, instance.minutes);
      console.log(`  ${what}: max/mean ${(max / mean).toFixed(3)}, moves ${moved}, travel ${travel} min`);
    };
    console.log(`by hand, ${name}`);
    for (const [what, holder] of Object.entries(byHand(instance))) row(what, holder);
    const outcome = propose(problem, 5);
    if (!("proposal" in outcome)) continue;
    const codes = new Map(instance.assistants.map(({ code }, a) => [code, a]));
    const plan = instance.cooperatives.map(
      ({ code }) => codes.get(outcome.proposal.assignment.get(code) ?? "") ?? 0,
    );
    row("proposed", Int32Array.from(plan));
  }
}

/** Small contradictory problems: feasible or not as HiGHS says, and hard rules that proposals break. */
async function contradictory() {
  let feasible = 0;
  let agrees = 0;
  let broken = 0;
  for (let seed = 1; seed <= 320; seed++) {
    const problem = adversarial(seed);
    const outcome = propose(problem, 5);
    const stands = "proposal" in outcome;
    if ((await oracleFeasible(problem)).status === (stands ? "optimal" : "infeasible")) agrees++;
    if (!stands) continue;
    feasible++;
    broken += breaches(problem, outcome.proposal.assignment, outcome.proposal.band).length;
  }
  console.log(
    `adversarial: as HiGHS ${agrees}/320, of them feasible ${feasible}; hard rules broken ${broken}`,
  );
}

console.log("times are CPU time of this process");
national();
await contradictory();
await small();
await big();
baselines();
