// The pilot's workbook and its clean twin, made by code: the same every time.

import type { CellValue } from "../../domain/cell.ts";
import { registerColumns } from "../../domain/register/columns.ts";
import { assistantColumns, tabNames, visitColumns } from "../../domain/register/tables.ts";
import type { SettingKey } from "../../domain/settings/settings.ts";
import { columnLetters } from "../../domain/table.ts";
import { ensureCell } from "../workbook/cells.ts";
import { sheetByName } from "../workbook/create.ts";
import type { SheetData, WorkbookData } from "../workbook/model.ts";
import { cooperativeRow } from "./cooperatives.ts";
import { officeWorkbook } from "./office.ts";
import { assistantRows, evenAssistant, unevenAssistants } from "./people.ts";
import { registerSlips, visitSlips } from "./slips.ts";
import { write } from "./tabs.ts";
import { readPilotVillages } from "./villages.ts";
import { type VisitRow, visitRows } from "./visits.ts";

export { pilotToday } from "./days.ts";

/** What the office has set; everything else is left at its default. The head of office is named in the article. */
const pilotSettings: Readonly<Partial<Record<SettingKey, string>>> = {
  regency: "64.09",
  sample: "Ya",
  government: "PEMERINTAH KABUPATEN PENAJAM PASER UTARA",
  office: "DINAS KOPERASI, USAHA KECIL MENENGAH, PERINDUSTRIAN DAN PERDAGANGAN",
  place: "Penajam",
  officeHead: "Margono Hadisutanto",
};

/** The pilot as its office keeps it on 9 October 2025: unevenly assigned, with the slips of `slips.ts`. */
export function pilotWorkbook(): WorkbookData {
  const villages = readPilotVillages();
  const workbook = pilotOffice("Koperasi Merah Putih PPU (contoh)", unevenAssistants(villages), plantVisits);
  plantRegister(workbook);
  return workbook;
}

/** The same office without a slip: nine each, visited within 30 days, nothing overdue on 9 October 2025. */
export function cleanWorkbook(): WorkbookData {
  const assistants = readPilotVillages().map((_, index) => evenAssistant(index));
  return pilotOffice("Koperasi Merah Putih PPU (rapi)", assistants, (visits) => visits);
}

function pilotOffice(
  name: string,
  assistants: readonly string[],
  change: (visits: readonly VisitRow[]) => readonly VisitRow[],
): WorkbookData {
  const villages = readPilotVillages();
  const workbook = officeWorkbook({
    name,
    cooperatives: villages.map((village, index) => ({
      ...cooperativeRow(village, index),
      assistant: assistants[index] ?? "",
    })),
    assistants: assistantRows(villages),
    visits: change(visitRows(villages, assistants)),
    settings: pilotSettings,
  });
  // As set-up does it: the cells of assistants offer the names of their tab.
  offerNames(workbook, tabNames.register, registerColumns);
  offerNames(workbook, tabNames.visits, visitColumns);
  return workbook;
}

function offerNames(workbook: WorkbookData, tab: string, columns: readonly { readonly key: string }[]): void {
  const sheet = sheetByName(workbook, tab);
  const source = sheetByName(workbook, tabNames.assistants);
  if (sheet === undefined || source === undefined) return;
  const column = columns.findIndex(({ key }) => key === "assistant");
  const names = assistantColumns.findIndex(({ key }) => key === "name");
  const letter = columnLetters(names);
  for (let row = 1; row < sheet.rowCount; row++) {
    ensureCell(sheet, row, column).validation = {
      criteria: "VALUE_IN_RANGE",
      values: [`=${tabNames.assistants}!${letter}2:${letter}${source.rowCount}`],
      allowInvalid: true,
      showDropdown: true,
    };
  }
}

function plantRegister(workbook: WorkbookData): void {
  const sheet = sheetByName(workbook, tabNames.register);
  if (sheet === undefined) return;
  const villages = readPilotVillages();
  for (const { village, column, value, formula } of registerSlips) {
    const row = 1 + villages.findIndex(({ name }) => name === village);
    const at = registerColumns.findIndex(({ key }) => key === column);
    plant(sheet, row, at, value);
    if (formula !== undefined) {
      const cell = ensureCell(sheet, row, at);
      cell.formula = formula;
      cell.value = { error: String(value) };
    }
  }
}

/**
 * Puts a slip in place of what stood there. A number stands without the column's format: only so can it have got into
 * a column of digits or dates.
 */
function plant(sheet: SheetData, row: number, column: number, value: CellValue): void {
  const cell = ensureCell(sheet, row, column);
  cell.value = "";
  write(sheet, row, column, value);
  if (typeof value === "number" && registerColumns[column]?.type !== "coordinate") delete cell.format;
}

function plantVisits(visits: readonly VisitRow[]): VisitRow[] {
  const changed = [...visits];
  for (const slip of visitSlips) {
    const own = visits.filter(({ village }) => village === slip.village)[slip.visit];
    const index = own === undefined ? -1 : visits.indexOf(own);
    if (own === undefined) throw new Error(`No visit ${slip.visit} to ${slip.village}`);
    changed[index] = {
      ...own,
      [slip.column]: slip.value,
      ...(slip.withoutCode === true && { code: "", district: "" }),
    };
  }
  return changed;
}
