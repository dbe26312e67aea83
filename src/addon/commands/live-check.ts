// The check of an edit as it is typed: marks the rows that changed. Best effort; the next full check repairs.

import { findHeadings } from "../../domain/register/headings.ts";
import { readOffice } from "../../domain/register/office.ts";
import { tabNames } from "../../domain/register/tables.ts";
import { checkWorkbook } from "../../domain/validation/check.ts";
import { applyWaivers } from "../../domain/validation/waivers.ts";
import { editedRows } from "../google/edit-event.ts";
import { readWaiverTab } from "./inspection.ts";
import { lastCheck } from "./last-check.ts";
import { markTable } from "./marking.ts";
import { Office } from "./office.ts";
import { rememberedHeadings } from "./register.ts";

/** Rows beyond this many in one paste are left to the next full check. */
const mostRows = 500;

/** Checks and marks the rows of an edit in the register. Never disturbs the person who types. */
export function checkEdit(event: unknown): void {
  const edit = editedRows(event);
  if (edit === null || edit.last - edit.first >= mostRows) return;
  try {
    markRows(new Office(), edit);
  } catch {
    // An edit that cannot be checked now is checked with everything else.
  }
}

function markRows(
  office: Office,
  edit: { readonly tab: number; readonly first: number; readonly last: number },
): void {
  const { book } = office;
  const tab = book.tab(edit.tab);
  const isRegister =
    tab !== null && (tab.role === "register" || (tab.role === null && tab.name === tabNames.register));
  if (!isRegister) return;
  // Each costs a call: the last full check tells zone and locale, and whether merged cells and waivers matter.
  const last = lastCheck(office);
  if (last !== null) book.assume(last);
  if (!office.settings.liveCheck) return;
  const table = book.read(tab, last?.merged === false ? [] : ["merges"]);
  const headings = findHeadings(table, rememberedHeadings(office));
  if (headings === null || edit.last <= headings.lastHeadingRow) return;
  const data = readOffice(
    {
      register: [{ table, headings }],
      assistants: office.cells("assistants"),
      visits: null,
      villages: office.cells("villages"),
    },
    office.settings,
    () => book.locale,
  );
  const { settings, today } = office;
  const only = { first: Math.max(edit.first, headings.lastHeadingRow + 1), last: edit.last };
  const found = checkWorkbook({ office: data, settings, today, waivers: [], only }).findings;
  const waivers = found.length === 0 || (last?.waived ?? 0) === 0 ? [] : readWaiverTab(office);
  const { standing } = applyWaivers(found, waivers, today);
  markTable(office, tab, standing, only);
}
