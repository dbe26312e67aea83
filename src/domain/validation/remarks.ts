// What a check noticed and left out, in sentences.

import type { OfficeData } from "../register/office.ts";
import type { Message } from "./finding.ts";

/**
 * Remarks on how the office's tables were read. `ambiguous`: count of rows with ambiguous dates.
 * `unknown`: parts of the rule settings that name nothing.
 */
export function remarksOn(office: OfficeData, ambiguous: number, unknown: readonly string[]): Message[] {
  const { register, villages, assistants, tables } = office;
  const remarks: Message[] = [];
  const left = (why: string) => register.skipped.filter((row) => row.why === why).length;
  for (const [key, count] of [
    ["remark.totals", left("totals")],
    ["remark.opening", left("opening")],
    ["remark.heading", left("heading")],
    ["remark.numbering", left("numbering")],
    ["remark.stray", left("stray")],
  ] as const) {
    if (count > 0) remarks.push({ key, values: { count } });
  }
  if (register.tabs.length > 1) {
    const names = register.tabs.map(({ table }) => table.name).join(", ");
    remarks.push({ key: "remark.joined", values: { count: register.tabs.length, names } });
  }
  if (ambiguous > 0) {
    const key = register.context.dayFirst ? "remark.dayFirst" : "remark.monthFirst";
    remarks.push({ key, values: { count: ambiguous } });
  }
  if (register.rows.length === 0) remarks.push({ key: "remark.empty", values: {} });
  if (villages.size === 0) remarks.push({ key: "remark.noVillages", values: {} });
  else if (!villages.all.villages.some(({ lat }) => lat !== null))
    remarks.push({ key: "remark.noPoints", values: {} });
  if (assistants.list.length === 0) remarks.push({ key: "remark.noAssistants", values: {} });
  if (tables.visits === null || office.visits.length === 0)
    remarks.push({ key: "remark.noVisits", values: {} });
  if (unknown.length > 0) remarks.push({ key: "remark.unknownRules", values: { names: unknown.join("; ") } });
  return remarks;
}
