// Perbarui rekapitulasi: writes the recap anew where anything in it changed; a new day alone is no change.

import { boardLoads, present } from "../../domain/caseload/board.ts";
import { caseloadOf } from "../../domain/caseload/problem-from.ts";
import { hash } from "../../domain/plan/identity.ts";
import { monthly, recapMessage, recapOf } from "../../domain/progress/recap.ts";
import { type RecapLinks, recapDesign } from "../../domain/progress/recap-sheet.ts";
import { freeName } from "../../domain/setup/adopt.ts";
import { makeTab, redrawTab } from "../google/draw.ts";
import { underLock } from "../google/lock.ts";
import { remember } from "../google/memory.ts";
import { activeTab, showTab } from "../google/pages.ts";
import type { Result } from "../rpc.ts";
import type { Office } from "./office.ts";
import { type Report, readReport } from "./report.ts";
import { standingSheets } from "./sheets.ts";

/** Key of the metadata that remembers what the recap was made from. */
const recapKey = "pk.recap";

/** Updates the recap; `summary` is the text for a chat message. */
export function updateRecap(office: Office): Result<"recap.update"> {
  return underLock(office, () => updateNow(office));
}

function updateNow(office: Office): Result<"recap.update"> {
  const report = readReport(office);
  const { cooperatives, context } = report;
  const hours = hoursOf(office, report);
  const recap = recapOf(cooperatives, context, hours);
  const summary = recapMessage(recap, context);
  const sheets = new Map(
    [...standingSheets(office.book, cooperatives)].map(([id, { tab }]) => [id, tab.id] as const),
  );
  const fixed = monthly(context);
  const design = (own: number | null) => {
    const links: RecapLinks = { own, sheets };
    return {
      now: recapDesign(recap, cooperatives, context, links),
      print: hash(
        JSON.stringify(recapDesign(recapOf(cooperatives, fixed, hours), cooperatives, fixed, links)),
      ),
    };
  };
  const tab = office.tabOf("recap");
  if (tab !== null && tab.metadata.get(recapKey) === design(tab.id).print) return { changed: false, summary };
  const active = activeTab(office.book);
  const id = tab?.id ?? makeRecap(office, design(null).now);
  const { now, print } = design(id);
  redrawTab(office.book, id, now);
  remember(office.book, recapKey, print, id);
  if (tab === null) showTab(office.book, active);
  return { changed: true, summary };
}

/** Makes the empty tab: its links to itself need its id. */
function makeRecap(office: Office, design: ReturnType<typeof recapDesign>): number {
  const { name, role, rows, columns, warn } = design;
  const taken = office.book.tabs.map((tab) => tab.name);
  return makeTab(office.book, {
    name: freeName(name, taken),
    ...(role !== undefined && { role }),
    ...(warn !== undefined && { warn }),
    rows,
    columns,
    values: [],
  });
}

/** Full-time hours a month by assistant. */
function hoursOf(office: Office, { records, snapshots }: Report): ReadonlyMap<string, number> {
  const caseload = caseloadOf({
    cooperatives: records.cooperatives,
    assistants: records.assistants.list,
    villages: records.villages.all.villages,
    snapshots,
    settings: office.settings,
    today: office.today,
  });
  return new Map(boardLoads(caseload, present(caseload)).map(({ code, hours }) => [code, hours]));
}
