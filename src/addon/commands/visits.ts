// Catat kunjungan: rows added to the visit log, as one action; entries that cannot be read for certain are named.

import type { NewRow } from "../../domain/plan/plan.ts";
import { readEntries } from "../../domain/progress/visits.ts";
import { say } from "../../domain/text/catalogue.ts";
import { underLock } from "../google/lock.ts";
import type { Params, Result } from "../rpc.ts";
import { holderOn } from "./caseload-history.ts";
import { emptyPlan, performLocked } from "./ledger.ts";
import { needTab } from "./need-tab.ts";
import type { Office } from "./office.ts";
import { readRecords } from "./records.ts";

/** Records visits; with `dryRun` only says what is wrong with them. */
export function recordVisits(office: Office, params: Params<"visits.record">): Result<"visits.record"> {
  const { language } = office;
  const isTrial = params.dryRun === true;
  return underLock(office, () => {
    if (!isTrial) needTab(office, "visits");
    const records = readRecords(office, { visits: true });
    const { rows, problems } = readEntries(params.visits, {
      ...records,
      language,
      holderOn: holderOn(office, records),
      today: office.today,
      dates: records.register.context,
    });
    const tab = office.tabOf("visits");
    if (rows.length === 0 || tab === null || isTrial) {
      return { recorded: isTrial ? rows.length : 0, problems: [...problems], action: null };
    }
    const { action } = performLocked(office, {
      what: say(language, "visits.action", { count: rows.length }),
      plan: { ...emptyPlan, rows: rows.map((values): NewRow => ({ tab: tab.id, table: "visits", values })) },
    });
    return { recorded: action === null ? 0 : rows.length, problems: [...problems], action };
  });
}
