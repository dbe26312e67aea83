// X: cells of one row that cannot all be right.

import { type ColumnKey, outletKeys, registerColumns, stages } from "../register/columns.ts";
import { stageOf } from "../register/cooperative.ts";
import { isOlderLegalNumber } from "../register/digits.ts";
import type { Place } from "../register/place.ts";
import type { RegisterRow } from "../register/row.ts";
import type { Collector } from "./collector.ts";
import type { Severity } from "./severity.ts";

/** The rules of this file with their severities. */
export const consistencyRules = {
  X02: "peringatan",
  X03: "peringatan",
  X04: "peringatan",
  X05: "peringatan",
  X06: "peringatan",
  X07: "peringatan",
  X08: "peringatan",
  X09: "peringatan",
  X10: "peringatan",
  X11: "peringatan",
} as const satisfies Record<string, Severity>;

/** Inpres 9/2025, with which the programme began. */
const programmeBegan = "2025-03-27";
/** Most that a bank may lend (PMK 49/2025), in rupiah. */
const largestLoan = 3_000_000_000;

const dateColumns = registerColumns.filter(({ type }) => type === "date").map(({ key }) => key);
const milestones: ReadonlySet<ColumnKey> = new Set([
  "meetingDate",
  "deedDate",
  "legalDate",
  "planDate",
  "proposalDate",
  "partnerDate",
  "operatingDate",
]);
const orders: readonly (readonly ColumnKey[])[] = [
  ["meetingDate", "deedDate", "legalDate", "operatingDate"],
  ["planDate", "proposalDate"],
];

/** X02 to X11 of a row (X01 is in `names.ts`). */
export function checkConsistency(row: RegisterRow, place: Place, today: string, out: Collector): void {
  checkDates(row, place, today, out);
  checkOperating(row, place, out);
  checkMoney(row, place, out);
  if (row.text("partnerDate") !== "") checkPartner(row, place, out);
  const due = row.text("dueDate");
  if (due !== "" && due < today) out.cell("X11", row, place, "dueDate");
}

/** X10. */
function checkPartner(row: RegisterRow, place: Place, out: Collector): void {
  const partners = (["bankPartner", "otherPartner"] as const).filter((key) => row.column(key) >= 0);
  if (partners.length > 0 && partners.every((key) => row.text(key) === "")) {
    out.cell("X10", row, place, "partnerDate");
  }
}

/** X02, X03, X04. A date that is itself impossible does not also count as out of order. */
function checkDates(row: RegisterRow, place: Place, today: string, out: Collector): void {
  const older = isOlderLegalNumber(row.text("legalNumber"));
  const plausible: Partial<Record<ColumnKey, string>> = {};
  for (const key of dateColumns) {
    if (key === "dueDate") continue;
    const date = row.text(key);
    if (date === "") continue;
    if (date > today) out.cell("X03", row, place, key);
    else if (date < programmeBegan && milestones.has(key) && !older) out.cell("X04", row, place, key);
    else plausible[key] = date;
  }
  for (const order of orders) {
    let before: ColumnKey | null = null;
    for (const key of order) {
      const date = plausible[key];
      if (date === undefined) continue;
      if (before !== null && date < (plausible[before] ?? "")) {
        out.cell("X02", row, place, key, { values: { before: row.heading(row.column(before)) } });
      } else before = key;
    }
  }
}

/** X05, X06, X07: what the stage says against outlets, businesses and dates. */
function checkOperating(row: RegisterRow, place: Place, out: Collector): void {
  const stage = stageOf(row);
  const operating = row.text("operatingDate") !== "";
  if (stage === null && !operating) return;
  const running = outletKeys.filter((key) => row.read(key).value === "Berjalan");
  if (stage === 9 || operating) {
    const columns = outletKeys.some((key) => row.column(key) >= 0) || row.column("otherBusiness") >= 0;
    const unread = outletKeys.some((key) => row.read(key).state === "unreadable");
    if (columns && !unread && running.length === 0 && row.read("otherBusiness").value === null) {
      out.cell("X05", row, place, stage === 9 ? "stage" : "operatingDate");
    }
  }
  if (stage === null) return;
  if (stage < 9)
    for (const key of running)
      out.cell("X06", row, place, key, { values: { stage: stages[stage - 1] ?? "" } });
  const proven = operating ? 9 : row.text("legalDate") !== "" ? 3 : 0;
  if (stage < proven) {
    const to = stages[proven - 1] ?? "";
    const heading = row.heading(row.column(operating ? "operatingDate" : "legalDate"));
    out.cell("X07", row, place, "stage", { values: { stage: to, heading }, fix: { to, certainty: "saran" } });
  }
}

/** X08, X09. */
function checkMoney(row: RegisterRow, place: Place, out: Collector): void {
  const approved = row.number("capitalApproved");
  const needed = row.number("capitalNeeded");
  if (approved !== null) {
    if (approved > largestLoan) out.cell("X08", row, place, "capitalApproved", { say: "find.X08.most" });
    else if (needed !== null && approved > needed) out.cell("X08", row, place, "capitalApproved");
  }
  const savings = (row.number("shareSavings") ?? 0) + (row.number("mandatorySavings") ?? 0);
  if (savings <= 0 || row.column("members") < 0) return;
  const members = row.read("members");
  if (members.state !== "unreadable" && (members.value === null || members.value === 0)) {
    out.cell("X09", row, place, "members");
  }
}
