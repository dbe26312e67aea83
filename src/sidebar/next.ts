// What to do next, read off the state of the workbook: one thing at a time, the one that others wait for first.

import type { Place, Status } from "./context.ts";
import type { WordKey } from "./say.ts";

/** The next step: its words and where it is taken. */
export interface NextStep {
  readonly title: WordKey;
  readonly why: WordKey;
  readonly count: number;
  readonly place: Place;
}

/** The step that helps most now. */
export function nextStep(status: Status): NextStep {
  const { counts } = status;
  const missing = Math.max(0, counts.cooperatives - counts.sheets);
  if (counts.cooperatives === 0)
    return { title: "next.fill", why: "next.fillWhy", count: 0, place: { screen: "mapping" } };
  if (counts.findings === null)
    return {
      title: "next.check",
      why: "next.checkWhy",
      count: counts.cooperatives,
      place: { screen: "check" },
    };
  if (counts.findings.galat > 0)
    return {
      title: "next.fix",
      why: "next.fixWhy",
      count: counts.findings.galat,
      place: { screen: "check" },
    };
  if (counts.unassigned > 0)
    return {
      title: "next.assign",
      why: "next.assignWhy",
      count: counts.unassigned,
      place: { screen: "caseload" },
    };
  if (missing > 0)
    return { title: "next.sheets", why: "next.sheetsWhy", count: missing, place: { screen: "report" } };
  return { title: "next.recap", why: "next.recapWhy", count: counts.sheets, place: { screen: "recap" } };
}
