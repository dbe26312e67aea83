// The check as every command of it needs it: the office's tables read, every rule applied. Changes nothing.

import type { OfficeData } from "../../domain/register/office.ts";
import { waiverColumns } from "../../domain/register/tables.ts";
import { type CheckResult, checkWorkbook } from "../../domain/validation/check.ts";
import type { Finding } from "../../domain/validation/finding.ts";
import { readWaivers, type Waiver } from "../../domain/validation/waivers.ts";
import { heldThen } from "./caseload-history.ts";
import type { Office } from "./office.ts";
import { readTabs } from "./records.ts";

/** A check with what it was made from. */
export interface Inspection {
  readonly result: CheckResult;
  readonly data: OfficeData;
  readonly waivers: readonly Waiver[];
}

/**
 * Reads and checks. `visits`: whether the visit log is wanted; without it the rules about visits are silent, and fixes
 * can be found in fewer calls. Refuses where there is no register, or an empty one.
 */
export function inspect(office: Office, wants: { readonly visits: boolean }): Inspection {
  const { settings } = office;
  const data = readTabs(office, { ...wants, formulas: true });
  const waivers = readWaiverTab(office);
  const { today } = office;
  const result = checkWorkbook({ office: data, settings, today, waivers, heldThen: heldThen(office, data) });
  return { result, data, waivers };
}

/** The waivers that stand in `Diabaikan`. */
export function readWaiverTab(office: Office): Waiver[] {
  return readWaivers(office.table("waivers", waiverColumns));
}

/** The finding of an id, standing or waived; refuses where it is solved meanwhile. */
export function findingOf(office: Office, { result }: Inspection, id: string): Finding {
  const finding = [...result.findings, ...result.waived].find((each) => each.id === id);
  return finding ?? office.refuse("error.finding");
}
