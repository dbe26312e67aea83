// A second opinion from HiGHS: models written from the words of the problem, sharing no code with the solver.

import loadHighs from "highs";
import type { Problem } from "../../../src/domain/caseload/problem.ts";

/** What HiGHS answers: optimal value, infeasible, or the best bound at its time limit. */
export interface Opinion {
  readonly status: "optimal" | "infeasible" | "limit";
  readonly value: number;
  readonly bound: number;
  readonly seconds: number;
  readonly assignment: ReadonlyMap<string, string>;
}

let engine: ReturnType<typeof loadHighs> | undefined;

/** The hard rules as rows, and which pairs exist. Variable x{i}_{a}. */
function rules(problem: Problem) {
  const active = problem.assistants.filter((assistant) => assistant.active);
  const rows: string[] = [];
  const names: string[] = [];
  let impossible = false;
  const pairs: { i: number; a: number; name: string }[] = [];
  problem.cooperatives.forEach((cooperative, i) => {
    const mine = active.flatMap((assistant, a) => {
      if (cooperative.forbidden.includes(assistant.code)) return [];
      if (cooperative.pinned && cooperative.current !== null && cooperative.current !== assistant.code)
        return [];
      return [{ i, a, name: `x${i}_${a}` }];
    });
    pairs.push(...mine);
    if (mine.length === 0) impossible = true;
    else rows.push(`one${i}: ${mine.map(({ name }) => name).join(" + ")} = 1`);
  });
  names.push(...pairs.map(({ name }) => name));
  active.forEach((assistant, a) => {
    const mine = pairs.filter((pair) => pair.a === a);
    if (mine.length === 0) {
      if (assistant.minimum > 0) impossible = true;
      return;
    }
    const sum = mine.map(({ name }) => name).join(" + ");
    rows.push(`least${a}: ${sum} >= ${assistant.minimum}`, `most${a}: ${sum} <= ${assistant.maximum}`);
  });
  const loadOf = (a: number) =>
    pairs
      .filter((pair) => pair.a === a && (problem.cooperatives[pair.i]?.load ?? 0) > 0)
      .map(({ i, name }) => `${problem.cooperatives[i]?.load} ${name}`)
      .join(" + ");
  return { active, rows, names, pairs, impossible, loadOf };
}

async function ask(
  problem: Problem,
  model: ReturnType<typeof rules>,
  objective: string,
  rows: readonly string[],
  seconds: number,
): Promise<Opinion> {
  if (model.impossible || model.active.length === 0)
    return { status: "infeasible", value: Number.NaN, bound: Number.NaN, seconds: 0, assignment: new Map() };
  engine ??= loadHighs();
  const highs = await engine;
  const text = [
    "Minimize",
    ` obj: ${objective}`,
    "Subject To",
    ...[...model.rows, ...rows].map((row) => ` ${row}`),
  ];
  text.push("Binary", ...model.names.map((name) => ` ${name}`), "End");
  const began = process.hrtime.bigint();
  const lines = text.join("\n");
  const solver = highs.createModel({ format: "lp", data: lines });
  try {
    solver.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5e-6 });
    solver.run();
    const took = Number(process.hrtime.bigint() - began) / 1e9;
    // HiGHS' own numbers of a model's state: 7 optimal, 8 infeasible.
    const state = Number(solver.getModelStatus());
    const assignment = new Map<string, string>();
    const values = state === 8 ? [] : solver.getSolution().colValue;
    for (const { i, a, name } of model.pairs) {
      const column = values.length === 0 ? -1 : solver.getColByName(name);
      if (column < 0 || (values[column] ?? 0) < 0.5) continue;
      assignment.set(problem.cooperatives[i]?.code ?? "", model.active[a]?.code ?? "");
    }
    return {
      status: state === 8 ? "infeasible" : state === 7 ? "optimal" : "limit",
      value: solver.getObjectiveValue(),
      bound: Number(solver.info.get("mip_dual_bound")),
      seconds: took,
      assignment,
    };
  } finally {
    solver.dispose();
  }
}

/** Whether the hard rules can be kept. */
export function oracleFeasible(problem: Problem, seconds = 30): Promise<Opinion> {
  const model = rules(problem);
  return ask(problem, model, model.names[0] === undefined ? "" : `0 ${model.names[0]}`, [], seconds);
}

/** The smallest largest load, in full-time half-hours (load · 10000 / share). */
export function oracleBalance(problem: Problem, seconds = 60): Promise<Opinion> {
  const model = rules(problem);
  const rows = model.active.flatMap((assistant, a) => {
    const sum = model.loadOf(a);
    return sum === "" ? [] : [`load${a}: ${sum} - ${assistant.share / 10_000} T <= 0`];
  });
  return ask(problem, model, "T", rows, seconds);
}

/** Whether a plan exists whose every load stays strictly below load / share (half-hours per 1/10,000 full time). */
export function oracleBelow(
  problem: Problem,
  level: { readonly load: number; readonly share: number },
  seconds = 60,
): Promise<Opinion> {
  const model = rules(problem);
  const rows = model.active.flatMap((assistant, a) => {
    const sum = model.loadOf(a);
    return sum === ""
      ? []
      : [`load${a}: ${sum} <= ${Math.ceil((level.load * assistant.share) / level.share) - 1}`];
  });
  return ask(problem, model, `0 ${model.names[0]}`, rows, seconds);
}

/** Bounds of the load of each assistant by code, in half-hours. */
export type OracleBand = ReadonlyMap<string, { readonly low: number; readonly high: number }>;

function bandRows(model: ReturnType<typeof rules>, band: OracleBand): string[] {
  return model.active.flatMap((assistant, a) => {
    const sum = model.loadOf(a);
    const mine = band.get(assistant.code);
    return sum === "" || mine === undefined
      ? []
      : [`up${a}: ${sum} <= ${mine.high}`, `down${a}: ${sum} >= ${mine.low}`];
  });
}

/** Terms of the cost of moves: 10 + min(24, months) of each pair that takes a cooperative from its active assistant. */
function moveTerms(problem: Problem, model: ReturnType<typeof rules>): string[] {
  return model.pairs.flatMap(({ i, a, name }) => {
    const cooperative = problem.cooperatives[i];
    const holder = model.active.findIndex((assistant) => assistant.code === cooperative?.current);
    if (cooperative === undefined || holder < 0 || holder === a) return [];
    return [`${10 + Math.min(24, cooperative.together)} ${name}`];
  });
}

const orZero = (model: ReturnType<typeof rules>, terms: readonly string[]) =>
  terms.length > 0 ? terms.join(" + ") : `0 ${model.names[0]}`;

/** The least cost of moves within a band. */
export function oracleMoves(problem: Problem, band: OracleBand, seconds = 60): Promise<Opinion> {
  const model = rules(problem);
  return ask(problem, model, orZero(model, moveTerms(problem, model)), bandRows(model, band), seconds);
}

/** The least travel within a band at a given cost of moves. */
export function oracleTravel(
  problem: Problem,
  band: OracleBand,
  moves: number,
  seconds = 60,
): Promise<Opinion> {
  const model = rules(problem);
  const terms = model.pairs.flatMap(({ i, a, name }) => {
    const place = problem.assistants.findIndex((assistant) => assistant.code === model.active[a]?.code);
    const minutes = problem.cooperatives[i]?.minutes[place] ?? 0;
    return minutes > 0 ? [`${minutes} ${name}`] : [];
  });
  const moved = moveTerms(problem, model);
  const rows = [
    ...bandRows(model, band),
    ...(moved.length > 0 ? [`moves: ${moved.join(" + ")} <= ${moves}`] : []),
  ];
  return ask(problem, model, orZero(model, terms), rows, seconds);
}
