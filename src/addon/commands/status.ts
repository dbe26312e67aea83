// The state of the spreadsheet at a glance: what the sidebar opens with.

import { readAssistants, takesPart } from "../../domain/register/assistants.ts";
import { cellContext } from "../../domain/register/cells.ts";
import { type Register, readRegister } from "../../domain/register/register.ts";
import { assistantColumns, type TabRole, tabNames } from "../../domain/register/tables.ts";
import type { Result } from "../rpc.ts";
import { version } from "../version.ts";
import { lastCheck } from "./last-check.ts";
import { memoryWarnings } from "./memories.ts";
import type { Office } from "./office.ts";
import { rememberedRegency } from "./regency.ts";
import { newerWarning, registerCandidates, rememberedTabs, withHeadings } from "./register.ts";
import { settingWarnings } from "./setting-words.ts";

/** Tabs without which the spreadsheet is not set up. */
const neededRoles = ["register", "assistants", "visits", "settings", "villages"] as const satisfies TabRole[];

/** Reads the state of the spreadsheet; changes nothing. */
export function readStatus(office: Office): Result<"workbook.status"> {
  const { book, settings } = office;
  const adopted = neededRoles.every((role) => book.tabs.some((tab) => tab.role === role));
  const tabs = withHeadings(office, rememberedTabs(office));
  const context = cellContext(book.locale, settings);
  const candidates = tabs.length > 0 ? [] : registerCandidates(office);
  // Before set-up a single candidate is the register that every command works on.
  const inUse = candidates.length === 1 ? (candidates[0]?.tabs ?? []) : tabs;
  const register = inUse.length > 0 ? readRegister(inUse, context) : null;
  // What set-up would find and adopt is not missing.
  const missing = neededRoles.filter((role) =>
    role === "register" ? tabs.length === 0 && candidates.length === 0 : office.tabOf(role) === null,
  );
  const assistants = readAssistants(office.table("assistants", assistantColumns), context);
  return {
    ready: adopted && register !== null,
    sample: settings.sample,
    register: register === null ? null : place(register),
    candidates: candidates.map(({ tabs: found }) => place(readRegister(found, context))),
    missing: missing.map((role) => tabNames[role]),
    counts: {
      cooperatives: register?.rows.length ?? 0,
      assistants: assistants.list.filter((each) => takesPart(each, office.today)).length,
      unassigned: register?.rows.filter((row) => assistants.find(row.text("assistant")) === null).length ?? 0,
      operating: register?.rows.filter((row) => row.read("stage").value === 9).length ?? 0,
      sheets: book.tabs.filter((tab) => tab.metadata.has("pk.sheet")).length,
      findings: countsOf(lastCheck(office)),
    },
    version,
    language: office.language,
    theme: settings.theme === "Gelap" ? "dark" : "light",
    today: office.today,
    reportMonth: (settings.reportDate || office.today).slice(0, 7),
    regency: rememberedRegency(office) ?? wished(settings.regency),
    hint: register === null ? "" : hintOf(register),
    problems: [...newerWarning(office), ...settingWarnings(office), ...memoryWarnings(office)],
  };
}

/** Texts of a register that may name its regency. */
function hintOf({ tabs: [first], rows: [row] }: Register): string {
  const titles = first?.table.values.slice(0, first.headings.headingRow).flat() ?? [];
  return [first?.table.name, ...titles, row?.text("code")].join(" · ");
}

/** The regency that the settings name, before set-up has learnt its name. */
const wished = (code: string) => (code === "" ? null : { code, name: code });

const countsOf = (check: ReturnType<typeof lastCheck>) =>
  check === null
    ? null
    : { galat: check.galat, peringatan: check.peringatan, info: check.info, waived: check.waived };

function place(register: Register): { sheet: string; headingRow: number; rows: number } {
  const [first] = register.tabs;
  return {
    sheet: first?.table.name ?? "",
    headingRow: (first?.headings.headingRow ?? 0) + 1,
    rows: register.rows.length,
  };
}
