// W: cells that must be filled: in every row, or from a stage on.

import type { CellValue } from "../cell.ts";
import { type ColumnKey, outletKeys, registerColumns, stages } from "../register/columns.ts";
import { stageOf } from "../register/cooperative.ts";
import type { Place } from "../register/place.ts";
import { isDitto } from "../register/read-cell.ts";
import type { RegisterRow } from "../register/row.ts";
import type { Collector } from "./collector.ts";
import { expectedName } from "./names.ts";
import type { Severity } from "./severity.ts";

/** The rules of this file with their severities. */
export const neededRules = { W01: "galat", W02: "peringatan" } as const satisfies Record<string, Severity>;

const needed = registerColumns.flatMap((column) => ("needed" in column ? [column] : []));

/** From which stage on a cell must be filled (DOMAIN: AHU number from 3, NPWP, NIB, NIK and account from 4, …). */
const neededFrom: readonly { readonly from: number; readonly key: ColumnKey }[] = [
  { from: 1, key: "meetingDate" },
  { from: 2, key: "deedDate" },
  { from: 3, key: "legalNumber" },
  { from: 3, key: "legalDate" },
  { from: 4, key: "npwp" },
  { from: 4, key: "nib" },
  { from: 4, key: "nik" },
  { from: 4, key: "account" },
  { from: 5, key: "planDate" },
  { from: 6, key: "proposalDate" },
  { from: 7, key: "partnerDate" },
  { from: 9, key: "operatingDate" },
];

/** W01 and W02 of a row. */
export function checkNeeded(row: RegisterRow, place: Place, out: Collector): void {
  for (const { key, heading } of needed) {
    if (row.column(key) < 0) continue;
    const cell = row.read(key);
    const same = isDitto(row.raw(key));
    if (cell.state === "unreadable" || (cell.value !== null && !same)) continue;
    const to = same ? row.above(key) : derived(row, place, key);
    out.cell("W01", row, place, key, {
      values: { heading },
      ...(to !== undefined && to !== "" && { fix: { to, certainty: "saran" as const } }),
      ...(same && { say: "find.W01.ditto" as const }),
    });
  }
  if (out.on("W02")) checkStage(row, place, out);
}

/** What a blank cell would hold, from the official village. */
function derived(row: RegisterRow, { village }: Place, key: ColumnKey): CellValue | undefined {
  if (village === null) return undefined;
  switch (key) {
    case "district":
      return village.district;
    case "village":
      return village.name;
    case "type":
      return village.type;
    case "name":
      return expectedName(row.text("type") || village.type, village.name);
    default:
      return undefined;
  }
}

function checkStage(row: RegisterRow, place: Place, out: Collector): void {
  const stage = stageOf(row);
  if (stage === null) return;
  const stageName = stages[stage - 1] ?? "";
  for (const { from, key } of neededFrom) {
    if (stage < from) return;
    if (row.column(key) < 0) continue;
    const cell = row.read(key);
    if (cell.state !== "unreadable" && cell.value === null) {
      out.cell("W02", row, place, key, {
        values: { heading: row.heading(row.column(key)), stage: stageName },
        cause: `W02 ${key}`,
      });
    }
    if (from === 7 && stage === 8) checkOutletReady(row, place, stageName, out);
  }
}

/** Stage 8 needs an outlet; asked for only where no outlet cell is filled at all. */
function checkOutletReady(row: RegisterRow, place: Place, stage: string, out: Collector): void {
  const columns = outletKeys.filter((key) => row.column(key) >= 0);
  const [first] = columns;
  if (first === undefined || columns.some((key) => row.read(key).state !== "blank")) return;
  out.cell("W02", row, place, first, {
    values: { heading: row.heading(row.column(first)), stage },
    cause: "W02 outlet",
  });
}
