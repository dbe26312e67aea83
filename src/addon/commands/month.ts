// Tutup bulan: a row per cooperative and month in `Riwayat Bulanan`; closing again corrects what changed since, a month gone by only when asked.

import { rowIdentity } from "../../domain/plan/identity.ts";
import type { Edit, NewRow } from "../../domain/plan/plan.ts";
import { plainText } from "../../domain/progress/block.ts";
import {
  closeMonth,
  monthList,
  type Snapshot,
  type SnapshotKey,
  snapshotCells,
  snapshotId,
} from "../../domain/progress/snapshot.ts";
import type { PlainTable } from "../../domain/register/headings.ts";
import { snapshotColumns } from "../../domain/register/tables.ts";
import { say } from "../../domain/text/catalogue.ts";
import { longMonth } from "../../domain/text/dates.ts";
import { underLock } from "../google/lock.ts";
import type { Params, Result } from "../rpc.ts";
import { readSnapshots } from "./caseload.ts";
import { emptyPlan, performLocked } from "./ledger.ts";
import { needTab } from "./need-tab.ts";
import type { Office } from "./office.ts";
import { readReport } from "./report.ts";

/** Closes a month: the one named, else that of the report's date; one gone by that was closed before only `again`. */
export function closeSnapshot(office: Office, params: Params<"snapshot.close">): Result<"snapshot.close"> {
  return underLock(office, () => {
    needTab(office, "snapshots");
    const report = readReport(office);
    const { cooperatives, snapshots, snapshotTable: table, context } = report;
    const { language } = office;
    const month = params.month ?? context.date.slice(0, 7);
    if (month > office.today.slice(0, 7)) {
      office.refuse("snapshot.error.future", { month: longMonth(month, language) });
    }
    const closed = closeMonth(month, cooperatives, snapshots, context, params.again === true);
    const edits = closed.changed.flatMap(({ from, to }) => editsOf(table, from, to));
    // With headings that nothing knows the tab is no table, and the change is refused.
    const tab = office.tabOf("snapshots")?.id ?? -1;
    const rows = closed.added.map(
      (snapshot): NewRow => ({ tab, table: "snapshots", values: snapshotCells(snapshot) }),
    );
    const done =
      edits.length + rows.length === 0
        ? null
        : performLocked(office, {
            what: say(language, "snapshot.action", { month: longMonth(month, language) }),
            plan: { ...emptyPlan, edits, rows },
          });
    const changed = closed.added.length + closed.changed.length;
    const { kept, missing, unchanged } = closed;
    const warnings: string[] = [];
    if (missing.length > 0)
      warnings.push(say(language, "snapshot.missing", { months: monthList(missing, language) }));
    if (kept > 0) warnings.push(say(language, "snapshot.kept", { month: longMonth(month, language), kept }));
    return {
      rows: changed + unchanged + kept,
      changed,
      kept,
      month,
      warnings,
      action: done?.action ?? null,
    };
  });
}

/** The months that were closed, each once. */
export function closedMonths(office: Office): Result<"snapshot.months"> {
  return { months: [...new Set(readSnapshots(office).map(({ month }) => month))] };
}

/** The edits of the row that holds a snapshot. */
function editsOf(table: PlainTable<SnapshotKey> | null, from: Snapshot, to: Snapshot): Edit[] {
  const row = table?.rows.find((each) => {
    const text = (key: SnapshotKey) => plainText(each.cell(key)).trim();
    const place = { code: text("code"), district: text("district"), village: text("village") };
    return text("month").slice(0, 7) === from.month && snapshotId(place) === from.id;
  });
  if (!table || row === undefined) return [];
  const identity = rowIdentity("snapshots", (key) => row.cell(key as SnapshotKey), row.values, row.row);
  const [before, after] = [snapshotCells(from), snapshotCells(to)];
  return snapshotColumns.flatMap(({ key }): Edit[] => {
    const index = table.headings.columns.get(key);
    if (index === undefined || before[key] === after[key]) return [];
    return [
      {
        tab: table.table.id,
        table: "snapshots",
        row: identity,
        column: { key, heading: table.headings.texts[index] ?? "", index },
        from: { value: row.cell(key) },
        to: { value: after[key] },
      },
    ];
  });
}
