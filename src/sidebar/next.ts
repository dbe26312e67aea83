// What to do next, read off the state of the workbook: one thing at a time, the one that others wait for first.

import type { Both } from "../domain/text/sidebar.ts";
import * as w from "../domain/text/sidebar.ts";
import type { Place, Status } from "./context.ts";

/** The next step: its words and where it is taken. */
export interface NextStep {
  readonly title: Both;
  readonly why: Both;
  readonly count: number;
  readonly place: Place;
}

/** The step that helps most now. */
export function nextStep(status: Status): NextStep {
  const { counts } = status;
  const missing = Math.max(0, counts.cooperatives - counts.sheets);
  if (counts.cooperatives === 0)
    return { title: w.nextFill, why: w.nextFillWhy, count: 0, place: { screen: "mapping" } };
  if (counts.findings === null)
    return {
      title: w.nextCheck,
      why: w.nextCheckWhy,
      count: counts.cooperatives,
      place: { screen: "check" },
    };
  if (counts.findings.galat > 0)
    return {
      title: w.nextFix,
      why: w.nextFixWhy,
      count: counts.findings.galat,
      place: { screen: "check" },
    };
  if (counts.unassigned > 0)
    return {
      title: w.nextAssign,
      why: w.nextAssignWhy,
      count: counts.unassigned,
      place: { screen: "caseload" },
    };
  if (missing > 0)
    return { title: w.nextSheets, why: w.nextSheetsWhy, count: missing, place: { screen: "report" } };
  return { title: w.nextRecap, why: w.nextRecapWhy, count: counts.sheets, place: { screen: "recap" } };
}
