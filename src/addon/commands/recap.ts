// Perbarui rekapitulasi: writes the recap anew where anything in it changed; a new day alone is no change.

import { heldHours } from "../../domain/caseload/board.ts";
import { caseloadOf } from "../../domain/caseload/problem-from.ts";
import { hash } from "../../domain/plan/identity.ts";
import { monthly, recapMessage, recapOf } from "../../domain/progress/recap.ts";
import { recapDesign, rowUrl } from "../../domain/progress/recap-sheet.ts";
import { readSnapshot } from "../../domain/progress/snapshot.ts";
import { tabNames } from "../../domain/register/tables.ts";
import { makeTab, redrawTab } from "../google/draw.ts";
import { underLock } from "../google/lock.ts";
import { remember } from "../google/memory.ts";
import { activeTab, showTab } from "../google/pages.ts";
import { goToTab } from "../google/screen.ts";
import { roleKey } from "../google/spreadsheet.ts";
import type { Params, Result } from "../rpc.ts";
import { type Told, updateForms } from "./forms.ts";
import type { Office } from "./office.ts";
import { type Report, readReport } from "./report.ts";
import { memoryOf, standingSheets } from "./sheets.ts";

/** Key of the metadata that remembers what the recap was made from. */
export const recapKey = "pk.recap";

/** Updates the recap, and takes staff to it where asked; `summary` is the text for a chat message. */
export function updateRecap(office: Office, { show }: Params<"recap.update">): Result<"recap.update"> {
  return underLock(office, () => {
    const result = updateNow(office);
    const recap = office.tabOf("recap");
    if (show === true && recap !== null) goToTab(office.book, recap.id);
    return result;
  });
}

function updateNow(office: Office): Result<"recap.update"> {
  const report = readReport(office);
  const { cooperatives, context } = report;
  const hours = hoursOf(office, report);
  const recap = recapOf(cooperatives, context, hours);
  const summary = recapMessage(recap, context);
  const sheets = standingSheets(office.book, cooperatives);
  const places = new Map(
    cooperatives.map(({ id, row }) => {
      const sheet = sheets.get(id);
      return [id, sheet === undefined ? rowUrl(row) : `#gid=${sheet.tab.id}`] as const;
    }),
  );
  const months = monthUrls(report);
  const fixed = monthly(context);
  const still = { recap: recapOf(cooperatives, fixed, hours), context: fixed };
  const design = (of: Told, own: number) =>
    recapDesign(of.recap, cooperatives, of.context, { own, places, months });
  const printOf = (own: number) => hash(JSON.stringify(design(still, own)));
  const tab = office.tabOf("recap");
  const active = activeTab(office.book);
  const known = tab === null ? null : printOf(tab.id);
  const changed = tab === null || tab.metadata.get(recapKey) !== known;
  if (changed) {
    const id = tab?.id ?? makeRecap(office);
    // Cut off while it is drawn, it must not seem to be what it was made from before.
    remember(office.book, recapKey, "", id);
    redrawTab(office.book, id, design({ recap, context }, id));
    // One that a crash left without its role.
    if (tab?.role === null) remember(office.book, roleKey, "recap", id);
    remember(office.book, recapKey, known ?? printOf(id), id);
  }
  const forms = updateForms(office, { recap, context }, still);
  if (forms.changed.length > 0) showTab(office.book, active);
  return { changed, summary, forms: [...forms.changed], notes: [...forms.notes] };
}

/** Where the rows of each month stand in `Riwayat Bulanan`. */
function monthUrls({ snapshotTable }: Report): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  const first = new Map<string, number>();
  for (const line of snapshotTable?.rows ?? []) {
    const month = readSnapshot((key) => line.cell(key))?.month;
    if (snapshotTable === null || month === undefined) continue;
    const from = first.get(month) ?? line.row;
    first.set(month, from);
    urls.set(month, rowUrl({ tab: snapshotTable.table.id, row: from }, line.row));
  }
  return urls;
}

/** Makes the recap's tab, empty, before the first progress sheet: its links to itself need its id. */
export function makeRecap(office: Office): number {
  const first = office.book.tabs.find((tab) => memoryOf(tab) !== null)?.index;
  return makeTab(
    office.book,
    { name: tabNames.recap, role: "recap", warn: true, rows: 1, columns: 1, values: [] },
    first,
  );
}

/** Hours a month that each assistant's cooperatives take. */
export function hoursOf(office: Office, { records, snapshots }: Report): ReadonlyMap<string, number> {
  const caseload = caseloadOf({
    cooperatives: records.cooperatives,
    assistants: records.assistants.list,
    villages: records.villages.all.villages,
    snapshots,
    settings: office.settings,
    today: office.today,
  });
  return heldHours(caseload);
}
