// A workbook with the four tabs that staff fill, as an office has it before its first set-up.

import { registerColumns } from "../../domain/register/columns.ts";
import { assistantColumns, visitColumns } from "../../domain/register/tables.ts";
import { type SettingKey, settings } from "../../domain/settings/settings.ts";
import { ensureCell } from "../workbook/cells.ts";
import { newWorkbook } from "../workbook/create.ts";
import type { SheetData, WorkbookData } from "../workbook/model.ts";
import type { CooperativeRow } from "./cooperatives.ts";
import type { AssistantRow } from "./people.ts";
import { addTable, fillRows, write } from "./tabs.ts";
import type { VisitRow } from "./visits.ts";

/** Rows left blank below each table, for staff to go on. */
const spareRows = 46;

/** What stands in the tabs. */
export interface OfficeRows {
  readonly name: string;
  readonly cooperatives: readonly CooperativeRow[];
  readonly assistants: readonly AssistantRow[];
  readonly visits: readonly VisitRow[];
  /** Settings that differ from their defaults, as typed. */
  readonly settings: Readonly<Partial<Record<SettingKey, string>>>;
}

/** Workbook in Indonesian locale and the zone of Makassar, tabs under their usual names. */
export function officeWorkbook(rows: OfficeRows): WorkbookData {
  const workbook = newWorkbook({ name: rows.name, locale: "id_ID", timeZone: "Asia/Makassar" });
  const add = (role: "register" | "assistants" | "visits", filled: number): SheetData =>
    addTable(workbook, role, filled + spareRows);
  fillRows(add("register", rows.cooperatives.length), keysOf(registerColumns), rows.cooperatives);
  fillRows(add("assistants", rows.assistants.length), keysOf(assistantColumns), rows.assistants);
  fillRows(add("visits", rows.visits.length), keysOf(visitColumns), rows.visits);
  fillSettings(addTable(workbook, "settings", settings.length + spareRows), rows.settings);
  return workbook;
}

function keysOf<K extends string>(columns: readonly { readonly key: K }[]): readonly K[] {
  return columns.map(({ key }) => key);
}

function fillSettings(sheet: SheetData, values: OfficeRows["settings"]): void {
  for (const [index, { key }] of settings.entries()) {
    const value = values[key];
    if (value === undefined) continue;
    write(sheet, index + 1, 1, value);
    // As text: typed plainly, 64.09 would become a number.
    ensureCell(sheet, index + 1, 1).format = "@";
  }
}
