// B: the table of assistants, and how many cooperatives each of them holds.

import { type Assistant, type AssistantKey, isAbsent, readCapacity } from "../register/assistants.ts";
import { fold } from "../register/clean.ts";
import type { PlainRow, PlainTable } from "../register/headings.ts";
import { limitsOf } from "../register/limits.ts";
import type { OfficeData } from "../register/office.ts";
import type { Settings } from "../settings/settings.ts";
import type { Collector } from "./collector.ts";
import type { Severity } from "./severity.ts";

/** The rules of this file with their severities. */
export const assistantRules = {
  B01: "galat",
  B02: "peringatan",
  B03: "peringatan",
  B04: "peringatan",
  B05: "peringatan",
} as const satisfies Record<string, Severity>;

/** B01 to B05, all standing in `Asisten`. `holders`: code of the assistant of each row of the register. */
export function checkAssistants(
  office: OfficeData,
  holders: readonly (string | null)[],
  settings: Settings,
  today: string,
  out: Collector,
): void {
  const table = office.tables.assistants;
  if (table === null) return;
  const held = new Map<string, number>();
  for (const code of holders) {
    if (code !== null) held.set(code, (held.get(code) ?? 0) + 1);
  }
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const codes = new Map<string, number>();
  for (const { code } of office.assistants.list) codes.set(fold(code), (codes.get(fold(code)) ?? 0) + 1);
  for (const assistant of office.assistants.list) {
    const row = rows.get(assistant.row);
    if (row === undefined) continue;
    const about = { name: assistant.code, assistant: assistant.code };
    if ((codes.get(fold(assistant.code)) ?? 0) > 1) out.plain("B01", table, row, "code", about);
    const capacity = row.cell("capacity");
    if (capacity !== "" && readCapacity(capacity) === null) out.plain("B02", table, row, "capacity", about);
    checkCount(table, row, assistant, held.get(assistant.code) ?? 0, settings, today, out);
  }
}

function checkCount(
  table: PlainTable<AssistantKey>,
  row: PlainRow<AssistantKey>,
  assistant: Assistant,
  count: number,
  settings: Settings,
  today: string,
  out: Collector,
): void {
  const about = { name: assistant.code, assistant: assistant.code };
  const { status } = assistant;
  if (isAbsent(assistant, today)) {
    if (count === 0) return;
    // Before the start nothing may be held: more than the maximum, which is 0 till then.
    if (status === "Aktif") {
      out.plain("B04", table, row, "since", about, { say: "find.B04.before", values: { count } });
    } else out.plain("B05", table, row, "status", about, { values: { count, status } });
    return;
  }
  const { low, high } = limitsOf(assistant, settings, today);
  if (count < low) out.plain("B03", table, row, "name", about, { values: { count, limit: low } });
  else if (count > high) out.plain("B04", table, row, "name", about, { values: { count, limit: high } });
}
