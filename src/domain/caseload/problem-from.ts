// The office's records turned into the assignment problem: workloads, limits, pins, forbids, months together, travel.

import { addTo, grouped } from "../groups.ts";
import type { Snapshot } from "../progress/snapshot.ts";
import { snapshotId } from "../progress/snapshot.ts";
import type { Village } from "../region/village.ts";
import { type Assistant, takesPart } from "../register/assistants.ts";
import { fold } from "../register/clean.ts";
import type { Cooperative } from "../register/cooperative.ts";
import { limitsOf } from "../register/limits.ts";
import type { Settings } from "../settings/settings.ts";
import { addMonths } from "../text/dates.ts";
import { feasibility } from "./feasibility.ts";
import type { Problem, ProblemCooperative } from "./problem.ts";
import { meanPoint, type Point, travelMinutes, workload } from "./workload.ts";

/** What the problem is drawn from. */
export interface CaseloadOffice {
  readonly cooperatives: readonly Cooperative[];
  readonly assistants: readonly Assistant[];
  /** Official villages, for the centre of each district. */
  readonly villages: readonly Village[];
  readonly snapshots: readonly Snapshot[];
  readonly settings: Settings;
  /** In the spreadsheet's zone, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The problem, and which record each of its codes stands for. */
export interface Caseload {
  readonly problem: Problem;
  /** By the code in the problem: the cooperative's id, with `#2` … where the register repeats it. */
  readonly cooperatives: ReadonlyMap<string, Cooperative>;
  readonly assistants: ReadonlyMap<string, Assistant>;
  /** Up to this share of the mean the highest load does not call for balancing. */
  readonly calm: number;
}

const pointOf = (place: { readonly lat: number | null; readonly lon: number | null }): Point | null =>
  place.lat === null || place.lon === null ? null : { lat: place.lat, lon: place.lon };

/** Centre of each district by its folded name: of its official villages, where those have no points of its cooperatives. */
function centresOf(office: CaseloadOffice): ReadonlyMap<string, Point> {
  const centres = new Map<string, Point>();
  for (const places of [office.villages, office.cooperatives]) {
    const points = new Map<string, Point[]>();
    for (const place of places) {
      const point = pointOf(place);
      const district = fold(place.district);
      if (point === null || centres.has(district)) continue;
      addTo(points, district, point);
    }
    for (const [district, list] of points) {
      const centre = meanPoint(list);
      if (centre !== null) centres.set(district, centre);
    }
  }
  return centres;
}

/** Snapshots in a row, back from the newest, that show the cooperative with its present assistant. */
function monthsTogether(snapshots: readonly Snapshot[], assistant: string): number {
  const sorted = [...snapshots].sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0));
  let months = 0;
  let expected = sorted[0]?.month;
  for (const { month, assistant: holder } of sorted) {
    if (holder !== assistant || month !== expected) break;
    months++;
    expected = addMonths(month, -1);
  }
  return months;
}

const digits = (code: string) => code.replace(/\D/g, "");

/** Draws the problem from the office's records. Duplicate assistant codes count once (B01): the first row. */
export function caseloadOf(office: CaseloadOffice): Caseload {
  const { settings, today } = office;
  const assistants = new Map<string, Assistant>();
  for (const each of office.assistants) if (!assistants.has(each.code)) assistants.set(each.code, each);
  const people = [...assistants.values()];
  const forbids = people.map((each) => new Set(each.forbidden.map(digits)));
  const centres = centresOf(office);
  const history = grouped(office.snapshots, ({ id }) => id);
  const cooperatives = new Map<string, Cooperative>();
  const list = office.cooperatives.map((cooperative): ProblemCooperative => {
    const { id, code, district, assistant, pinned } = cooperative;
    let name = id;
    for (let copy = 2; cooperatives.has(name); copy++) name = `${id}#${copy}`;
    cooperatives.set(name, cooperative);
    const place = pointOf(cooperative);
    const past = history.get(snapshotId(cooperative)) ?? [];
    return {
      code: name,
      load: workload(cooperative.stage, place, centres.get(fold(district)) ?? null, settings),
      current: assistant,
      together: assistant === null ? 0 : monthsTogether(past, assistant),
      pinned: pinned && assistant !== null,
      forbidden: people.flatMap((each, a) =>
        code !== "" && forbids[a]?.has(digits(code)) ? [each.code] : [],
      ),
      minutes: people.map(({ homeDistrict, lat, lon }) => {
        const outside = homeDistrict !== "" && fold(homeDistrict) !== fold(district);
        return travelMinutes(pointOf({ lat, lon }), place, outside, settings);
      }),
    };
  });
  const problem: Problem = {
    cooperatives: list,
    assistants: people.map((each) => {
      const { low, high } = limitsOf(each, settings, today);
      const share = Math.round(each.capacity * 100);
      const active = takesPart(each, today);
      return { code: each.code, share, minimum: active ? low : 0, maximum: active ? high : 0, active };
    }),
    weights: { base: Math.round(settings.moveWeight), months: Math.round(settings.monthsWeight) },
  };
  return { problem, cooperatives, assistants, calm: settings.calmPercent / 100 };
}

/**
 * The problem with everyone staying who has an active assistant and is not among `only`: a resignation on Monday
 * touches nobody else. Where the counts of those who stay make a limit impossible, that limit gives way: it was
 * broken before and is not this decision's to mend.
 */
export function restricted(problem: Problem, only: ReadonlySet<string>): Problem {
  const active = new Set(problem.assistants.filter((each) => each.active).map((each) => each.code));
  const held = new Map<string, number>();
  const cooperatives = problem.cooperatives.map((each): ProblemCooperative => {
    const { current } = each;
    if (current === null || !active.has(current) || (only.has(each.code) && !each.pinned)) return each;
    held.set(current, (held.get(current) ?? 0) + 1);
    return { ...each, pinned: true, forbidden: [] };
  });
  const strict = { ...problem, cooperatives };
  if (!("obstacle" in feasibility(strict))) return strict;
  return {
    ...problem,
    cooperatives,
    assistants: problem.assistants.map((each) => {
      const count = held.get(each.code) ?? 0;
      return { ...each, minimum: Math.min(each.minimum, count), maximum: Math.max(each.maximum, count) };
    }),
  };
}
