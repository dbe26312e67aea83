// Someone falls ill, leaves, comes back or arrives: what changes in `Asisten`, each as one action.

import { assistantEdit } from "../../domain/caseload/edits.ts";
import type { CellValue } from "../../domain/cell.ts";
import type { Edit, NewRow } from "../../domain/plan/plan.ts";
import type { AssistantKey } from "../../domain/register/assistants.ts";
import { fold } from "../../domain/register/clean.ts";
import { assistantColumns, tabNames } from "../../domain/register/tables.ts";
import { underLock } from "../google/lock.ts";
import type { Params, Result } from "../rpc.ts";
import { readCaseload } from "./caseload.ts";
import { emptyPlan, performLocked } from "./ledger.ts";
import type { Office } from "./office.ts";
import { readTabs } from "./records.ts";

/** Sets an assistant's status and the end of a leave. `Aktif` and `Keluar` blank that end: it is over, or there is none. */
export function setStatus(office: Office, params: Params<"caseload.status">): Result<"caseload.status"> {
  return underLock(office, () => setStatusNow(office, params));
}

function setStatusNow(
  office: Office,
  { assistant: code, status, until = "" }: Params<"caseload.status">,
): Result<"caseload.status"> {
  const { records, caseload } = readCaseload(office);
  const assistant = caseload.assistants.get(code);
  const table = records.tables.assistants;
  if (assistant === undefined || table === null) office.refuse("caseload.error.assistant", { code });
  const end: CellValue = status === "Cuti" && until !== "" ? { date: until } : "";
  const edits: Edit[] = [];
  const wanted: readonly (readonly [AssistantKey, CellValue])[] = [
    ["status", status],
    ["until", end],
  ];
  for (const [key, to] of wanted) {
    const edit = assistantEdit(table, assistant, key, to);
    // An end that need not be written needs no column.
    if (edit !== null) edits.push(edit);
    else if (to !== "") missing(office, key);
  }
  const what = office.say("caseload.action.status", {
    name: assistant.name,
    status: office.say(`caseload.status.${status}`),
  });
  const done = performLocked(office, { what, plan: { ...emptyPlan, edits } });
  office.forget();
  const skipped = done.skipped.map(({ why }) => ({ id: code, why: office.say(`skip.${why}`) }));
  return { action: done.action, applied: done.applied, skipped };
}

function missing(office: Office, key: AssistantKey): never {
  const heading = assistantColumns.find((column) => column.key === key)?.heading ?? key;
  const sheet = office.tabOf("assistants")?.name ?? tabNames.assistants;
  return office.refuse("caseload.error.assistantColumn", { heading, sheet });
}

/** Adds a newcomer below the others. Refuses a code or a name that is taken: cells could not tell the two apart. */
export function welcome(office: Office, params: Params<"caseload.arrive">): Result<"caseload.arrive"> {
  return underLock(office, () => {
    const { code, name, since, capacity } = params;
    const tab = office.tabOf("assistants");
    const { assistants } = readTabs(office, { visits: false });
    if (tab === null) office.refuse("error.noAssistants", { sheet: tabNames.assistants });
    const taken = assistants.list.find(
      (each) => fold(each.code) === fold(code) || fold(each.name) === fold(name),
    );
    if (taken !== undefined)
      office.refuse("caseload.error.taken", { code: taken.code, name: taken.name, sheet: tab.name });
    const values = { code, name, capacity, status: "Aktif", since: { date: since } };
    const row: NewRow = { tab: tab.id, table: "assistants", values };
    const what = office.say("caseload.action.arrive", { name });
    return { action: performLocked(office, { what, plan: { ...emptyPlan, rows: [row] } }).action };
  });
}
