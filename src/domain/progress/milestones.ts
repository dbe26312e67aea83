// How far a cooperative has come: its nine milestones, what proves each, and whether it operates.

import { outletKeys, stages } from "../register/columns.ts";
import type { DateKey, Stage } from "../register/cooperative.ts";
import type { Subject } from "./subject.ts";

/** One of the nine milestones as it stands. */
export interface Milestone {
  readonly stage: Stage;
  readonly name: (typeof stages)[number];
  /** `YYYY-MM-DD`; "" where none is filled, and always for Legalitas and Gerai Siap, which have no date of their own. */
  readonly date: string;
  /** Whether what the milestone asks for is there: its date, or for the two without one their parts. */
  readonly proven: boolean;
  /** Whether the cooperative's stage has reached it. */
  readonly reached: boolean;
}

/** Register's column of each milestone's date; null for the two without one. */
export const dateOf: Readonly<Record<Stage, DateKey | null>> = {
  1: "meetingDate",
  2: "deedDate",
  3: "legalDate",
  4: null,
  5: "planDate",
  6: "proposalDate",
  7: "partnerDate",
  8: null,
  9: "operatingDate",
};

const numbers: readonly Stage[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The nine milestones of a cooperative, in order. */
export function milestones(cooperative: Subject): readonly Milestone[] {
  return numbers.map((stage) => {
    const key = dateOf[stage];
    const date = key === null ? "" : (cooperative.dates[key] ?? "");
    return {
      stage,
      name: stages[stage - 1] ?? "Musyawarah",
      date,
      proven: stage === 4 ? hasLegality(cooperative) : stage === 8 ? hasOutlet(cooperative) : date !== "",
      reached: cooperative.stage !== null && cooperative.stage >= stage,
    };
  });
}

/** Legalitas: NPWP, NIB, account and NIK koperasi are all filled. */
export function hasLegality({ texts }: Subject): boolean {
  return texts.npwp !== "" && texts.nib !== "" && texts.account !== "" && texts.nik !== "";
}

/** Gerai Siap: at least one outlet is Disiapkan or Berjalan. */
export function hasOutlet({ outlets }: Subject): boolean {
  return outletKeys.some((key) => outlets[key] === "Disiapkan" || outlets[key] === "Berjalan");
}

/** How many of the seven outlets are Berjalan. */
export function runningOutlets({ outlets }: Subject): number {
  return outletKeys.filter((key) => outlets[key] === "Berjalan").length;
}

/** Operating: stage Beroperasi, an operating date, and an outlet Berjalan or another business. */
export function isOperating(cooperative: Subject): boolean {
  return (
    cooperative.stage === 9 &&
    cooperative.dates.operatingDate !== undefined &&
    (runningOutlets(cooperative) > 0 || cooperative.otherBusiness.length > 0)
  );
}
