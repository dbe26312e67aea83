// Abaikan: findings accepted for a reason, listed, and taken back.

import { sameValue } from "../../domain/cell.ts";
import { rowIdentity } from "../../domain/plan/identity.ts";
import type { Edit } from "../../domain/plan/plan.ts";
import { waiverColumns } from "../../domain/register/tables.ts";
import { reportedWaivers } from "../../domain/validation/report.ts";
import { type WaiverKey, waiverRow } from "../../domain/validation/waivers.ts";
import { underLock } from "../google/lock.ts";
import type { Params, Result } from "../rpc.ts";
import { findingOf, inspect } from "./inspection.ts";
import { lastCheck, rememberCheck } from "./last-check.ts";
import { performLocked } from "./ledger.ts";
import { needTab } from "./need-tab.ts";
import type { Office } from "./office.ts";

/** A finding to waive, and the value that was seen when it was chosen. */
type Chosen = Pick<Params<"validation.waive">, "id" | "value">;

/** Waives a finding. */
export function waiveFinding(
  office: Office,
  { id, value, ...about }: Params<"validation.waive">,
): Result<"validation.waive"> {
  return { action: waiveAll(office, [{ id, value }], about) };
}

/** Waives findings as one action and gives its id, null where they were waived so already; refuses where one is gone or its cell holds something else than was seen. */
export function waiveAll(
  office: Office,
  chosen: readonly Chosen[],
  about: Omit<Params<"validation.waive">, keyof Chosen>,
): string | null {
  return underLock(office, () => waiveNow(office, chosen, about));
}

function waiveNow(
  office: Office,
  chosen: readonly Chosen[],
  { reason, until = "" }: Parameters<typeof waiveAll>[2],
): string | null {
  const inspection = inspect(office, { visits: true });
  const findings = chosen.map(({ id, value }) => {
    const finding = findingOf(office, inspection, id);
    if (value !== undefined && !sameValue(value, finding.value)) office.refuse("error.waiveChanged");
    return finding;
  });
  const rows = findings
    .map((finding) => waiverRow(finding, { reason, until, who: office.who, when: office.book.now }))
    // Sent again because the answer was lost: it stands already.
    .filter(
      ({ id, valueHash }) =>
        !inspection.waivers.some(
          (each) =>
            each.id === id && each.valueHash === valueHash && each.reason === reason && each.until === until,
        ),
    );
  if (rows.length === 0) return null;
  const tab = needTab(office, "waivers");
  const list = (key: "code" | "place") => [...new Set(rows.map((row) => row[key]))].join(", ");
  const { action } = performLocked(office, {
    what: office.say("action.waive", { code: list("code"), place: list("place") }),
    plan: {
      edits: [],
      rows: rows.map((values) => ({ tab: tab.id, table: "waivers", values })),
      metadata: [],
    },
  });
  const last = lastCheck(office);
  if (last === null) return action;
  const counts = { ...last, waived: last.waived + rows.length };
  for (const { id, severity } of findings) {
    if (rows.some((row) => row.id === id)) counts[severity] = Math.max(0, counts[severity] - 1);
  }
  rememberCheck(office, counts);
  return action;
}

/** Every waiver, and whether it still silences its finding. */
export function listWaivers(office: Office): Result<"validation.waivers"> {
  const { result, waivers } = inspect(office, { visits: true });
  return { waivers: reportedWaivers(result, waivers) };
}

/** Takes a waiver back: its rows are emptied, and the next check finds what it silenced. */
export function revokeWaiver(
  office: Office,
  params: Params<"validation.revoke">,
): Result<"validation.revoke"> {
  return underLock(office, () => revokeNow(office, params));
}

function revokeNow(office: Office, { id }: Params<"validation.revoke">): Result<"validation.revoke"> {
  const table = office.table("waivers", waiverColumns);
  const rows = table?.rows.filter((row) => row.cell("id") === id) ?? [];
  if (table === null || rows.length === 0) office.refuse("error.waiver");
  const edits = rows.flatMap((row): Edit[] => {
    const identity = rowIdentity("waivers", (key) => row.cell(key as WaiverKey), row.values, row.row);
    // Two rows of one finding share their key: only the content tells them apart.
    const own = rows.length === 1 ? identity : { ...identity, keys: [] };
    return waiverColumns.flatMap(({ key, heading }): Edit[] => {
      const index = table.headings.columns.get(key);
      const value = row.cell(key);
      if (index === undefined || value === "") return [];
      const column = { key, heading, index };
      return [
        { tab: table.table.id, table: "waivers", row: own, column, from: { value }, to: { value: "" } },
      ];
    });
  });
  const { action } = performLocked(office, {
    what: office.say("action.revoke"),
    plan: { edits, rows: [], metadata: [] },
  });
  return { action };
}
