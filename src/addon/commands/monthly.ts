// Laporan bulanan: draws the report of an assistant or of the office; one that staff wrote into is kept.

import * as z from "zod/mini";
import { once, parseJson } from "../../domain/json.ts";
import { hash } from "../../domain/plan/identity.ts";
import { contentPrint } from "../../domain/plan/ledger.ts";
import { monthlyDesign } from "../../domain/progress/monthly.ts";
import { pdfLink } from "../../domain/progress/print.ts";
import { monthly, recapOf } from "../../domain/progress/recap.ts";
import { makeTab, redrawTab } from "../google/draw.ts";
import { underLock } from "../google/lock.ts";
import { remember } from "../google/memory.ts";
import { goToTab } from "../google/screen.ts";
import type { Tab } from "../google/spreadsheet.ts";
import type { Params, Result } from "../rpc.ts";
import type { Office } from "./office.ts";
import { hoursOf } from "./recap.ts";
import { readReport } from "./report.ts";

/** Key of the metadata by which a tab is a monthly report. */
export const reportKey = "pk.monthly";

/** `of`: code of the assistant, "" for the office; `drawn`: print of what was drawn; `content`: of the cells then. */
export const reportSchema = once(() =>
  z.object({
    of: z.string(),
    sheet: z.int(),
    month: z.string(),
    drawn: z.string(),
    content: z.string(),
  }),
);

/** Draws a report and shows it; a new day alone is no change. */
export function drawMonthly(office: Office, params: Params<"report.monthly">): Result<"report.monthly"> {
  return underLock(office, () => draw(office, params.assistant ?? null));
}

function draw(office: Office, assistant: string | null): Result<"report.monthly"> {
  const report = readReport(office);
  const { cooperatives, context } = report;
  const person = assistant === null ? undefined : context.assistants.get(assistant);
  if (assistant !== null && person === undefined) {
    office.refuse("progress.error.emptyScope", { name: assistant });
  }
  const hours = hoursOf(office, report);
  const design = (name: string, at = context) =>
    monthlyDesign(name, assistant, recapOf(cooperatives, at, hours), cooperatives, at);
  const wanted =
    person === undefined ? office.say("monthly.tabOffice") : office.say("monthly.tab", { name: person.name });
  const drawn = hash(JSON.stringify(design("", monthly(context)).values));
  const month = context.date.slice(0, 7);
  const redraw = (id: number, name: string) => {
    const of = assistant ?? "";
    const keep = (memory: { drawn: string; content: string }) =>
      remember(office.book, reportKey, JSON.stringify({ of, sheet: id, month, ...memory }), id);
    // Cut off while it is drawn it must not be taken for one that staff wrote into.
    keep({ drawn: "", content: "" });
    redrawTab(office.book, id, design(name));
    const tab = office.book.tab(id);
    const content = tab === null ? "" : contentPrint(office.book.read(tab).values);
    keep({ drawn, content });
  };
  const standing = standingOf(office, assistant ?? "");
  // Staff are taken to it: its tab may stand behind dozens of villages'.
  const told = (tab: number, sheet: string, state: "made" | "updated" | "unchanged" | "kept", note = "") => {
    goToTab(office.book, tab);
    return { sheet, state, url: pdfLink(office.book.url, tab), note };
  };
  if (standing !== null && standing.memory.drawn === drawn) {
    return told(standing.tab.id, standing.tab.name, "unchanged");
  }
  const written = standing !== null && isWritten(office, standing.tab, standing.memory.content);
  if (standing !== null && written && standing.memory.month === month) {
    const note = office.say("monthly.kept", { sheet: standing.tab.name });
    return told(standing.tab.id, standing.tab.name, "kept", note);
  }
  if (standing !== null && !written) {
    redraw(standing.tab.id, standing.tab.name);
    return told(standing.tab.id, standing.tab.name, "updated");
  }
  // What staff wrote into an earlier month's report stays with it: this month gets a tab of its own.
  if (standing !== null) remember(office.book, reportKey, null, standing.tab.id);
  const tail = standing === null ? "" : ` ${month}`;
  const name = `${wanted.replace(/[[\]:*?/\\]/g, "-").slice(0, 27 - tail.length)}${tail}`;
  const tab = makeTab(office.book, { name, warn: true, rows: 1, columns: 1, values: [] });
  redraw(tab, name);
  return told(tab, office.book.tab(tab)?.name ?? name, "made");
}

function standingOf(office: Office, of: string) {
  for (const tab of office.book.tabs) {
    const memory = parseJson(tab.metadata.get(reportKey), reportSchema());
    if (memory !== null && memory.of === of && memory.sheet === tab.id) return { tab, memory };
  }
  return null;
}

const isWritten = (office: Office, tab: Tab, content: string): boolean =>
  content !== "" && contentPrint(office.book.read(tab).values) !== content;
