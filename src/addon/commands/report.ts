// What every report is made from: the office's records, the months past, and the report's date.

import { type ReportContext, reportContext } from "../../domain/progress/context.ts";
import { readSnapshot, type Snapshot, type SnapshotKey } from "../../domain/progress/snapshot.ts";
import type { Cooperative } from "../../domain/register/cooperative.ts";
import type { PlainTable } from "../../domain/register/headings.ts";
import { snapshotColumns } from "../../domain/register/tables.ts";
import type { Office } from "./office.ts";
import { type Records, readRecords } from "./records.ts";
import { rememberedRegency } from "./regency.ts";

/** What reports are made from. */
export interface Report {
  readonly records: Records;
  /** Each cooperative once: of rows that repeat a village (G01) the first. */
  readonly cooperatives: readonly Cooperative[];
  readonly snapshots: readonly Snapshot[];
  readonly snapshotTable: PlainTable<SnapshotKey> | null;
  readonly context: ReportContext;
}

/** Reads what reports are made from: register, assistants, villages, visits, snapshots. */
export function readReport(office: Office): Report {
  const records = readRecords(office, { visits: true });
  const snapshotTable: PlainTable<SnapshotKey> | null = office.table("snapshots", snapshotColumns);
  const snapshots = (snapshotTable?.rows ?? []).flatMap((row) => readSnapshot((key) => row.cell(key)) ?? []);
  const seen = new Set<string>();
  return {
    records,
    cooperatives: records.cooperatives.filter(({ id }) => !seen.has(id) && seen.add(id)),
    snapshots,
    snapshotTable,
    context: reportContext({
      language: office.language,
      settings: office.settings,
      regency: rememberedRegency(office)?.name ?? "",
      today: office.today,
      assistants: records.assistants.list,
      visits: records.visits,
      snapshots,
    }),
  };
}
