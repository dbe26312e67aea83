// Where the workbook comes from: the pilot, or bytes of an .xlsx.

import { pilotWorkbook } from "../pilot/pilot.ts";
import type { WorkbookData } from "../workbook/model.ts";
import { readXlsx } from "../workbook/xlsx.ts";

/** What to open; `name` is what the spreadsheet is called where the file itself says nothing. */
export type Opening = { kind: "pilot" } | { kind: "xlsx"; bytes: Uint8Array; name: string };

/** Opens a workbook. Throws a sentence when the bytes are none. */
export async function openWorkbook(opening: Opening): Promise<WorkbookData> {
  if (opening.kind === "pilot") return pilotWorkbook();
  const workbook = await readXlsx(opening.bytes);
  if (opening.name !== "") workbook.name = opening.name;
  return workbook;
}
