// The board and Seimbangkan: reads the office, lets the solver decide, answers with loads, moves and reasons.

import { adopt } from "../../domain/caseload/adopt.ts";
import { adviceOn, boardLoads, meanHours, present, waiting } from "../../domain/caseload/board.ts";
import { certify } from "../../domain/caseload/certificate.ts";
import { proofFigures } from "../../domain/caseload/figures.ts";
import { hoursOf } from "../../domain/caseload/problem.ts";
import { type Caseload, caseloadOf, restricted } from "../../domain/caseload/problem-from.ts";
import { propose } from "../../domain/caseload/propose.ts";
import { holdings, movesOf } from "../../domain/caseload/reasons.ts";
import {
  obstacleInWords,
  reasonInWords,
  remediesInWords,
  statementInWords,
  villageOf,
} from "../../domain/caseload/wording.ts";
import { readSnapshot, type Snapshot } from "../../domain/progress/snapshot.ts";
import { stageInWords } from "../../domain/progress/stage-words.ts";
import { readCode } from "../../domain/register/digits.ts";
import { snapshotColumns, tabNames } from "../../domain/register/tables.ts";
import { say } from "../../domain/text/catalogue.ts";
import { maskPersonal } from "../../domain/text/personal.ts";
import { activeRow } from "../google/screen.ts";
import type { Params, Result } from "../rpc.ts";
import type { Office } from "./office.ts";
import { type Records, readRecords } from "./records.ts";

/** The caseload, and the records it was drawn from. */
export interface CaseloadRecords {
  readonly records: Records;
  readonly caseload: Caseload;
}

/**
 * Reads everything that assignments depend on. Refuses where there are no assistants. `months`: whether moves are to be
 * weighed by the months together, which stand in the monthly snapshots.
 */
export function readCaseload(
  office: Office,
  wants: { readonly visits?: boolean; readonly months?: boolean } = {},
): CaseloadRecords {
  const records = readRecords(office, { visits: wants.visits === true });
  if (records.assistants.list.length === 0) {
    office.refuse("error.noAssistants", { sheet: office.tabOf("assistants")?.name ?? tabNames.assistants });
  }
  return drawCaseload(office, records, wants.months === true ? readSnapshots(office) : []);
}

/** The caseload that records make. */
export function drawCaseload(
  office: Office,
  records: Records,
  snapshots: readonly Snapshot[],
): CaseloadRecords {
  const { settings, today } = office;
  const { villages } = records.villages.all;
  const assistants = records.assistants.list;
  const caseload = caseloadOf({
    cooperatives: records.cooperatives,
    assistants,
    villages,
    snapshots,
    settings,
    today,
  });
  return { records, caseload };
}

/** The monthly snapshots that stand in `Riwayat Bulanan`. */
export function readSnapshots(office: Office): Snapshot[] {
  const table = office.table("snapshots", snapshotColumns);
  return (table?.rows ?? []).flatMap((row) => readSnapshot((key) => row.cell(key)) ?? []);
}

/** Every assistant's load beside the limits, every cooperative, and whether balancing is called for; also where nobody is yet. */
export function readBoard(office: Office): Result<"caseload.board"> {
  const { caseload } = drawCaseload(office, readRecords(office, { visits: false }), []);
  const problems = new Map(caseload.problem.cooperatives.map((each) => [each.code, each]));
  return {
    assistants: boardLoads(caseload, present(caseload)),
    cooperatives: [...caseload.cooperatives].map(([code, each]) => ({
      code,
      village: each.village,
      district: each.district,
      type: each.type,
      stage: each.stage === null ? null : stageInWords(each.stage, office.language),
      hours: (problems.get(code)?.load ?? 0) / 2,
      assistant: each.assistant,
      pinned: each.pinned,
      forbidden: [...(problems.get(code)?.forbidden ?? [])],
      lat: each.lat,
      lon: each.lon,
    })),
    mean: meanHours(caseload),
    tolerance: office.settings.tolerance,
    ...adviceOn(office.language, caseload),
  };
}

/** The caseload in which only some may move, where that is asked for: everyone else who has an active assistant stays. */
function askedCaseload(office: Office, only: readonly string[] | undefined): Caseload {
  const { caseload } = readCaseload(office, { months: true });
  if (only === undefined) return caseload;
  const stranger = only.find((code) => !caseload.cooperatives.has(code));
  if (stranger !== undefined) office.refuse("caseload.error.cooperative", { code: stranger });
  return { ...caseload, problem: restricted(caseload.problem, new Set(only)) };
}

/**
 * Proposes assignments; nothing is written. The plan is counted again before it is told; that no plan is better rests on
 * this count where counting suffices.
 */
export function proposeAssignments(
  office: Office,
  params: Params<"caseload.propose">,
): Result<"caseload.propose"> {
  const { language } = office;
  const caseload = askedCaseload(office, params.only);
  const { problem } = caseload;
  const before = boardLoads(caseload, present(caseload));
  const found = foundBy(params);
  const outcome = propose(problem, params.tolerance ?? office.settings.tolerance, found);
  if ("obstacle" in outcome) {
    return {
      ...standing(caseload),
      statement: "",
      infeasible: {
        message: obstacleInWords(language, caseload, outcome.obstacle),
        short: outcome.obstacle.short,
        relaxations: [...remediesInWords(language, caseload, outcome.remedies)],
      },
    };
  }
  const proposal = adopt(problem, outcome.proposal, found);
  const { sound, counted } = certify(problem, proposal);
  if (!sound) office.refuse("caseload.error.unsound");
  const statement = [statementInWords(language, proposal), ...waiting(language, caseload, "included")];
  if (proposal.proven && counted) statement.push(say(language, "caseload.counted"));
  return {
    assignments: movesOf(problem, proposal).map((move) => ({
      code: move.code,
      village: villageOf(caseload, move.code),
      from: move.from,
      to: move.to,
      ...reasonInWords(language, caseload, move),
    })),
    load: {
      max: hoursOf(proposal.max),
      mean: hoursOf(proposal.mean),
      min: hoursOf(proposal.min),
      bound: hoursOf(proposal.bound),
      proven: proposal.proven,
    },
    before,
    after: boardLoads(
      caseload,
      holdings(problem, (code) => proposal.assignment.get(code)),
    ),
    moves: proposal.moved,
    movesBound: proposal.movedBound,
    moveCost: proposal.moveCost,
    moveCostBound: proposal.moveCostBound,
    travelMinutes: proposal.travel,
    statement: statement.join(" "),
  };
}

/** The loads as they stand, as a proposal that moves nothing and claims nothing. */
export function standing(caseload: Caseload): Result<"caseload.propose"> {
  const before = boardLoads(caseload, present(caseload));
  const hours = before.filter((each) => each.lo + each.hi > 0).map((each) => each.hours);
  const max = Math.max(0, ...hours);
  return {
    assignments: [],
    load: { max, mean: meanHours(caseload), min: Math.min(max, ...hours), bound: 0, proven: false },
    before,
    after: before,
    moves: 0,
    movesBound: 0,
    moveCost: 0,
    moveCostBound: 0,
    travelMinutes: 0,
    statement: "",
  };
}

/** The problem of a proposal as numbers, for going on with its proof. */
export function readProblem(office: Office, params: Params<"caseload.problem">): Result<"caseload.problem"> {
  const { problem } = askedCaseload(office, params.only);
  const found = foundBy(params);
  const outcome = propose(problem, params.tolerance ?? office.settings.tolerance, found);
  return "obstacle" in outcome
    ? office.refuse("caseload.error.changed")
    : proofFigures(problem, adopt(problem, outcome.proposal, found));
}

/** The plan that the sidebar's proof met, by code; undefined where it met none. */
function foundBy({ found }: Params<"caseload.problem">): ReadonlyMap<string, string> | undefined {
  return found === undefined ? undefined : new Map(found.map(({ code, to }) => [code, to]));
}

/**
 * What tells the cooperative on the active row: the village code that stands there, else short texts of the row, phones
 * and NIK masked. Two calls, as it is asked every few seconds.
 */
export function activeCooperative(office: Office): Result<"caseload.active"> {
  const texts: string[] = [];
  for (const cell of activeRow(office.book)) {
    const text = String(cell);
    const { value } = /^\s*\d{2}\.?\d{2}\.?\d{2}\.?\d{4}\s*$/.test(text) ? readCode(text) : { value: null };
    if (typeof value === "string") return { code: value, texts: [] };
    if (typeof cell === "string" && text !== "" && text.length <= 60) texts.push(maskPersonal(text));
  }
  return { code: null, texts };
}
