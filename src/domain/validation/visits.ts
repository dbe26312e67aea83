// K: the visit log, and cooperatives that nobody visited for long.

import { matchVillage } from "../region/match.ts";
import { fold } from "../register/clean.ts";
import type { PlainRow, PlainTable } from "../register/headings.ts";
import type { OfficeData } from "../register/office.ts";
import type { Place } from "../register/place.ts";
import type { RegisterRow } from "../register/row.ts";
import type { Visit, VisitKey } from "../register/visits.ts";
import { dateOfDay, dayNumber, daysBetween } from "../text/dates.ts";
import type { Collector } from "./collector.ts";
import type { Severity } from "./severity.ts";

/** The rules of this file with their severities. */
export const visitRules = {
  K01: "peringatan",
  K02: "info",
  K03: "peringatan",
  K04: "peringatan",
} as const satisfies Record<string, Severity>;

/** Whether a row's cooperative was with an assistant on a day before its present holder's. */
export type HeldThen = (row: RegisterRow, assistant: string, day: string) => boolean;

/**
 * K01 to K03 in `Kunjungan`, K04 in the register. `holders`: code of the assistant of each row of the register.
 * `days`: longest time without a visit. `heldThen` tells who held a cooperative before: the former
 * assistant's visits are right.
 */
export function checkVisits(
  office: OfficeData,
  places: readonly Place[],
  holders: readonly (string | null)[],
  today: string,
  days: number,
  heldThen: HeldThen,
  out: Collector,
): void {
  const table = office.tables.visits;
  if (table === null) return;
  const byCode = new Map<string, number>();
  // Rows that stand twice for one village share its visits: those of the first.
  const first = office.register.rows.map((row, i) => {
    // Where code and name disagree, the name is what the visitor went by.
    const code = (places[i]?.named ?? places[i]?.village)?.code ?? row.text("code");
    const at = code === "" ? i : (byCode.get(code) ?? i);
    if (at === i && code !== "") byCode.set(code, i);
    return at;
  });
  let byName: Map<string, number> | undefined;
  const last: string[] = [];
  let cursor = 0;
  for (const visit of office.visits) {
    // Visits stand in the order of their rows.
    while ((table.rows[cursor]?.row ?? visit.row) < visit.row) cursor++;
    const row = table.rows[cursor];
    if (row === undefined) break;
    let at = byCode.get(visit.code) ?? -1;
    if (at < 0) {
      // The name tells the row too, where the code is left out or the register has it wrong.
      byName ??= rowsByName(office);
      at = byName.get(`${fold(visit.district)}|${fold(visit.village)}`) ?? -1;
    }
    checkVisit(table, row, visit, at, holders, office, today, heldThen, out);
    if (at >= 0 && visit.date !== "" && visit.date <= today && visit.date > (last[at] ?? ""))
      last[at] = visit.date;
  }
  // An office that keeps no log yet would only see the same finding on every row.
  if (last.length === 0) return;
  const earliest = dateOfDay(dayNumber(today) - days);
  office.register.rows.forEach((row, i) => {
    const place = places[i];
    if (place === undefined) return;
    const date = last[first[i] ?? i];
    const key = row.column("village") >= 0 ? "village" : "code";
    if (date === undefined) out.cell("K04", row, place, key, { say: "find.K04.never", cause: "K04 never" });
    else if (date < earliest)
      out.cell("K04", row, place, key, { values: { days: daysBetween(date, today) } });
  });
}

/** Row of each name in the register; -1 where several share it. */
function rowsByName(office: OfficeData): Map<string, number> {
  const rows = new Map<string, number>();
  office.register.rows.forEach((row, i) => {
    const name = `${fold(row.text("district"))}|${fold(row.text("village"))}`;
    rows.set(name, rows.has(name) ? -1 : i);
  });
  return rows;
}

function checkVisit(
  table: PlainTable<VisitKey>,
  row: PlainRow<VisitKey>,
  visit: Visit,
  at: number,
  holders: readonly (string | null)[],
  office: OfficeData,
  today: string,
  heldThen: HeldThen,
  out: Collector,
): void {
  if (visit.date > today) out.plain("K03", table, row, "date", aboutVisit(visit));
  if (at < 0) {
    const key = visit.village === "" ? "code" : "village";
    const match = visit.code === "" ? matchVillage(office.villages, visit.village, visit.district) : null;
    if (match?.kind === "several") {
      const names = match.candidates.slice(0, 5).map(({ name, district }) => `${name} (${district})`);
      out.plain("K01", table, row, key, aboutVisit(visit), {
        say: "find.K01.several",
        values: { names: names.join(", ") },
      });
    } else out.plain("K01", table, row, key, aboutVisit(visit));
    return;
  }
  const assigned = holders[at] ?? null;
  const cooperative = office.register.rows[at];
  const { assistant, date } = visit;
  if (cooperative === undefined || assistant === null || assigned === null || assistant === assigned) return;
  if (!heldThen(cooperative, assistant, date)) {
    out.plain("K02", table, row, "assistant", aboutVisit(visit), {
      values: { assigned: office.assistants.label(assigned) },
    });
  }
}

function aboutVisit(visit: Visit) {
  return {
    // As written where it is: a code may be derived, which set-up would change.
    name: `${visit.date}|${fold(visit.village) || visit.code}|${visit.activity}`,
    district: visit.district,
    village: visit.village,
    assistant: visit.assistant,
  };
}
