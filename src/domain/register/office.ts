// Everything of the office that rules and reports draw on, read from its tabs in one place.

import type { Village } from "../region/village.ts";
import { Villages } from "../region/villages.ts";
import type { Settings } from "../settings/settings.ts";
import type { TabTable } from "../table.ts";
import { type AssistantKey, type Assistants, readAssistants } from "./assistants.ts";
import { cellContext } from "./cells.ts";
import { readCode } from "./digits.ts";
import { type PlainTable, readPlainTable } from "./headings.ts";
import { type Register, type RegisterTab, readRegister } from "./register.ts";
import { assistantColumns, villageColumns, visitColumns } from "./tables.ts";
import { readVisits, type Visit, type VisitKey } from "./visits.ts";

/** Key of a column of `Wilayah`. */
export type VillageKey = (typeof villageColumns)[number]["key"];

/** The tabs as read; null where the office has no such tab. */
export interface OfficeTabs {
  readonly register: readonly RegisterTab[];
  readonly assistants: TabTable | null;
  readonly visits: TabTable | null;
  readonly villages: TabTable | null;
}

/** The office's tables, read. */
export interface OfficeData {
  readonly register: Register;
  readonly villages: Villages;
  readonly assistants: Assistants;
  readonly visits: readonly Visit[];
  readonly tables: {
    readonly assistants: PlainTable<AssistantKey> | null;
    readonly visits: PlainTable<VisitKey> | null;
    readonly villages: PlainTable<VillageKey> | null;
  };
}

/** Reads the office's tables. `locale` is the spreadsheet's (`id_ID`), or how to ask for it. */
export function readOffice(
  tabs: OfficeTabs,
  settings: Settings,
  locale: string | (() => string),
): OfficeData {
  const context = cellContext(locale, settings);
  const assistantTable = tabs.assistants === null ? null : readPlainTable(tabs.assistants, assistantColumns);
  const visitTable = tabs.visits === null ? null : readPlainTable(tabs.visits, visitColumns);
  const villageTable = tabs.villages === null ? null : readPlainTable(tabs.villages, villageColumns);
  const villages = new Villages(readVillages(villageTable));
  const assistants = readAssistants(assistantTable, context);
  return {
    register: readRegister(tabs.register, context),
    villages,
    assistants,
    visits: readVisits(visitTable, villages, assistants, context),
    tables: { assistants: assistantTable, visits: visitTable, villages: villageTable },
  };
}

/** The official villages that stand in `Wilayah`; a row without a code or a name does not count. */
export function readVillages(table: PlainTable<VillageKey> | null): Village[] {
  const villages: Village[] = [];
  const [codes, names, types, districts, lats, lons] = (
    ["code", "village", "type", "district", "lat", "lon"] as const
  ).map((key) => table?.headings.columns.get(key) ?? -1);
  for (const { values } of table?.rows ?? []) {
    const cell = (column = -1) => values[column] ?? "";
    const code = readCode(cell(codes)).value;
    const name = cell(names);
    const [lat, lon] = [cell(lats), cell(lons)];
    if (typeof code !== "string" || typeof name !== "string" || name === "") continue;
    const placed = typeof lat === "number" && typeof lon === "number";
    villages.push({
      code,
      name,
      type: cell(types) === "Kelurahan" ? "Kelurahan" : "Desa",
      district: String(cell(districts)),
      lat: placed ? lat : null,
      lon: placed ? lon : null,
    });
  }
  return villages;
}
