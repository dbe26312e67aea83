// Where the workbook comes from: the pilot, or bytes of an .xlsx.

import { pilotToday, pilotWorkbook } from "../pilot/pilot.ts";
import type { WorkbookData } from "../workbook/model.ts";
import { readXlsx } from "../workbook/xlsx.ts";

/**
 * What to open; `name` is what the spreadsheet is called where the file itself says nothing, `now` the wall clock of its
 * zone at which time starts (absent: the true time).
 */
export type Opening = { kind: "pilot" } | { kind: "xlsx"; bytes: Uint8Array; name: string; now?: string };

/** The clock of an opened workbook: the pilot's world is that of its news, or every one of its dates would be long past. */
export function clockOf(opening: Opening): string | undefined {
  return opening.kind === "pilot" ? `${pilotToday}T08:00` : opening.now;
}

/** Opens a workbook. Throws a sentence when the bytes are none. */
export async function openWorkbook(opening: Opening): Promise<WorkbookData> {
  if (opening.kind === "pilot") return pilotWorkbook();
  const workbook = await readXlsx(opening.bytes);
  if (opening.name !== "") workbook.name = opening.name;
  return workbook;
}
