// Figures of the live check in the host: time and service calls of one edit, at 54 and 852 rows.

import { assistantColumns } from "../../src/domain/register/tables.ts";
import { dayNumber } from "../../src/domain/text/dates.ts";
import { openHost } from "../../src/local/host.ts";
import { ensureCell } from "../../src/local/workbook/cells.ts";
import { addSheet, newWorkbook } from "../../src/local/workbook/create.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { cleanGrids } from "../domain/validation/clean-office.ts";

/** Days from Sheets' first day, 1899-12-30, to 1970-01-01. */
const serialShift = 25569;

function officeWorkbook(count: number): WorkbookData {
  const grids = cleanGrids(count);
  // Nothing to find at either size, so that both write the same: the last assistant's minimum is within reach.
  const last = grids.assistants.at(-1);
  if (last !== undefined) last[assistantColumns.findIndex(({ key }) => key === "minimum")] = 0;
  const workbook = newWorkbook({ name: "Uji", locale: "id_ID", timeZone: "Asia/Jakarta" });
  const tabs = {
    Koperasi: grids.register,
    Asisten: grids.assistants,
    Kunjungan: grids.visits,
    Wilayah: grids.villages,
  };
  for (const [name, rows] of Object.entries(tabs)) {
    const sheet = addSheet(workbook, name);
    sheet.rowCount = Math.max(sheet.rowCount, rows.length);
    sheet.columnCount = Math.max(sheet.columnCount, rows[0]?.length ?? 0);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value === "") return;
        const cell = ensureCell(sheet, r, c);
        cell.value = typeof value === "object" ? dayNumber(value.date) + serialShift : value;
        if (typeof value === "object") cell.format = "dd/mm/yyyy";
        if (typeof value === "string") cell.format = "@";
      });
    });
  }
  return workbook;
}

for (const count of [54, 852]) {
  const host = openHost({ workbook: officeWorkbook(count), now: "2025-10-09T08:00" });
  const times: number[] = [];
  const work: number[] = [];
  let calls = 0;
  for (let edit = 0; edit < 21; edit++) {
    const start = performance.now();
    const before = process.cpuUsage();
    const step = host.edit("Koperasi!Q7", edit % 2 === 0 ? "banyak" : "25");
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    if (step.error !== null) throw new Error(step.error);
    work.push((user + system) / 1000);
    calls = Math.max(calls, step.serviceCalls.total);
  }
  const [first = 0] = times;
  const median = (of: readonly number[]) => [...of].sort((a, b) => a - b)[10]?.toFixed(1);
  console.log(
    `live check of one edit at ${count} rows: ${median(times)} ms (limit 50), the first ${first.toFixed(1)} ms · ` +
      `processor ${median(work)} ms, the engine's own threads with it · ${calls} calls (limit 12)`,
  );
  const check = host.call("rpc", [{ method: "validation.run", params: {} }]);
  console.log(`full check at ${count} rows with Temuan made: ${check.serviceCalls.total} calls (limit 44)`);
  const again = host.call("rpc", [{ method: "validation.run", params: {} }]);
  console.log(`full check again: ${again.serviceCalls.total} calls (limit 34)`);
}
