// What the check must find in the pilot: the table of slips as places in its tabs.

import { registerColumns } from "../../../src/domain/register/columns.ts";
import { assistantColumns, visitColumns } from "../../../src/domain/register/tables.ts";
import { assistantNames } from "../../../src/local/pilot/people.ts";
import { registerSlips, shortAssistants, visitSlips } from "../../../src/local/pilot/slips.ts";
import { readPilotVillages } from "../../../src/local/pilot/villages.ts";
import { sheetByName } from "../../../src/local/workbook/create.ts";
import type { WorkbookData } from "../../../src/local/workbook/model.ts";
import { tableOf } from "../../fixtures/tables.ts";

/** `code sheet row heading`, row as staff count it: one line per finding, sorted. */
export function expectedFindings(workbook: WorkbookData): string[] {
  const villages = readPilotVillages().map(({ name }) => name);
  const heading = (columns: readonly { key: string; heading: string }[], key: string): string =>
    columns.find((column) => column.key === key)?.heading ?? "";
  const register = registerSlips.flatMap(({ village, finds }) =>
    finds.map(({ code, column, village: other = village }) =>
      line(code, "Koperasi", 2 + villages.indexOf(other), heading(registerColumns, column)),
    ),
  );
  const assistants = shortAssistants.map((name) =>
    line("B03", "Asisten", 2 + assistantNames.indexOf(name), heading(assistantColumns, "name")),
  );
  const log = sheetByName(workbook, "Kunjungan");
  const rows = log === undefined ? [] : tableOf(workbook, log).values;
  const columnOf = (key: string): number => visitColumns.findIndex((column) => column.key === key);
  const visits = visitSlips.map(({ code, column, value, village }) => {
    const own = column === "village" ? String(value) : village;
    const row = rows.findIndex(
      (cells) =>
        cells[columnOf("village")] === own &&
        JSON.stringify(cells[columnOf(column)]) === JSON.stringify(value),
    );
    return { code, column, row };
  });
  return [
    ...register,
    ...assistants,
    ...visits.map(({ code, column, row }) => line(code, "Kunjungan", row + 1, heading(visitColumns, column))),
  ].sort();
}

/** One finding as a line. */
export function line(code: string, sheet: string, row: number | null, heading: string | null): string {
  return `${code} ${sheet} ${row} ${heading}`;
}
