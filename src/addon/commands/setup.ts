// Siapkan spreadsheet: finds or makes what is missing, never moves what is there; a second run changes nothing.

import type { SheetDesign } from "../../domain/plan/design.ts";
import { type AppendedColumn, contentPrint, type MadeTab } from "../../domain/plan/ledger.ts";
import type { Edit, MetadataChange, NewRow } from "../../domain/plan/plan.ts";
import { parseRegion, type Regency } from "../../domain/region/regency.ts";
import type { Village } from "../../domain/region/village.ts";
import { registerColumns } from "../../domain/register/columns.ts";
import { readPlainTable } from "../../domain/register/headings.ts";
import {
  assistantColumns,
  type TabRole,
  villageColumns,
  visitColumns,
} from "../../domain/register/tables.ts";
import { settings } from "../../domain/settings/settings.ts";
import { holdsTable } from "../../domain/setup/adopt.ts";
import { settingRow, tableDesign, villagesDesign } from "../../domain/setup/designs.ts";
import { appendColumns, offerFrom } from "../google/columns.ts";
import { makeTab, redrawTab } from "../google/draw.ts";
import { underLock } from "../google/lock.ts";
import { showTab } from "../google/pages.ts";
import { regencyFile, regionIndexFile } from "../google/regions.ts";
import { roleKey, type Tab } from "../google/spreadsheet.ts";
import { type Params, type Result, regionList } from "../rpc.ts";
import { backUpOnce } from "./backup.ts";
import { unknownColumns } from "./columns.ts";
import { performLocked } from "./ledger.ts";
import { type Office, schema, schemaKey } from "./office.ts";
import { regencyKey } from "./regency.ts";
import { newerTab, registerCandidates, registerHeadings, registerTabs } from "./register.ts";
import { settingEdits } from "./settings.ts";
import { makeTemplate } from "./template.ts";

/** Tabs that set-up makes or adopts besides the register, in the order in which it makes them. */
const plainRoles = [
  "assistants",
  "visits",
  "settings",
  "snapshots",
  "waivers",
  "ledger",
] as const satisfies TabRole[];

/** What one set-up has done so far. */
interface Progress {
  /** Names of the tabs made. */
  readonly names: string[];
  /** Those of them that undo may take away. */
  readonly made: MadeTab[];
  readonly kept: string[];
  readonly metadata: MetadataChange[];
}

/** Provinces and regencies to choose from. */
export function listRegions(): Result<"regions.list"> {
  return regionList().parse(JSON.parse(regionIndexFile()));
}

/** Sets the spreadsheet up for a regency; see the file's first line. */
export function setUpWorkbook(office: Office, params: Params<"workbook.setUp">): Result<"workbook.setUp"> {
  return underLock(office, () => {
    const regency = readRegency(office, params.regency);
    // Decided before anything is made, so that a refusal leaves everything as it was.
    return setUp(office, params, regency, chosenRegister(office, params.register));
  });
}

function setUp(
  office: Office,
  params: Params<"workbook.setUp">,
  regency: Regency,
  chosen: readonly Tab[],
): Result<"workbook.setUp"> {
  const progress: Progress = { names: [], made: [], kept: [], metadata: [] };
  for (const tab of chosen) keepTab(progress, tab, "register");
  leaveOthers(office, progress, chosen);
  if (chosen.length === 0) makeFrom(office, progress, design(office, "register"));
  for (const role of plainRoles) findOrMake(office, progress, role);
  const villages = bringVillages(office, progress, regency.villages);
  bringTemplate(office, progress);
  const filled = chosen.filter((tab) => hasRows(office, tab));
  for (const copy of backUpOnce(office, filled)) recordMade(office, progress, copy, true);

  const [first] = chosen;
  const missing = first === undefined ? [] : missingColumns(office, first);
  const appended = params.appendColumns === true && first !== undefined ? append(office, first, missing) : [];
  const edits = settingsFor(office, regency);
  const done = performLocked(office, {
    what: office.say("action.setUp"),
    plan: {
      ...edits,
      metadata: [...progress.metadata, ...rememberRegency(office, regency), rememberForm(office)],
    },
    made: progress.made,
    appended,
  });
  office.forget();
  offerAssistants(office, progress, appended);
  // Where there was no register, the empty one is what to go on with.
  const register = chosen.length === 0 ? office.tabOf("register") : null;
  if (register !== null) showTab(office.book, register.id);
  return {
    made: progress.names,
    kept: progress.kept,
    appended: appended.map(({ heading }) => heading),
    villages,
    missingColumns: missing
      .map(({ heading }) => heading)
      .filter((heading) => !appended.some((each) => each.heading === heading)),
    action: done.action,
  };
}

function readRegency(office: Office, code: string): Regency {
  let regency: Regency | null = null;
  if (/^\d{2}\.\d{2}$/.test(code)) {
    try {
      regency = parseRegion(regencyFile(code));
    } catch {
      // A file that is not there: said below in the user's words.
    }
  }
  return regency ?? office.refuse("error.regency", { code });
}

/** The form in which everything is kept now, so that a later version knows what it finds. */
function rememberForm(office: Office): MetadataChange {
  return { key: schemaKey, from: office.book.metadata.get(schemaKey) ?? null, to: String(schema) };
}

/** Code and name of the regency, remembered for the sidebar. */
function rememberRegency(office: Office, { code, name }: Regency): MetadataChange[] {
  const from = office.book.metadata.get(regencyKey) ?? null;
  return [{ key: regencyKey, from, to: JSON.stringify({ code, name }) }];
}

/**
 * The tabs that hold the register: named by the user, of a later month than the one remembered, remembered, or the only
 * candidate; none: one is to be made.
 */
function chosenRegister(office: Office, wanted: string | undefined): readonly Tab[] {
  const name = wanted ?? newerTab(office)?.tab.name;
  const chosen = candidateTabs(office, name);
  if (chosen.length > 0) return chosen;
  return wanted === undefined ? registerTabs(office) : office.refuse("error.registerGone", { sheet: wanted });
}

/** The tabs of the candidate to which a tab of this name belongs; none where there is none. */
function candidateTabs(office: Office, name: string | undefined): readonly Tab[] {
  if (name === undefined) return [];
  const chosen = registerCandidates(office).find(({ tabs }) => tabs.some(({ table }) => table.name === name));
  const ids = new Set(chosen?.tabs.map(({ table }) => table.id));
  return office.book.tabs.filter((tab) => ids.has(tab.id));
}

/** Tabs that were the register and are not chosen any more, such as those of months past. */
function leaveOthers(office: Office, progress: Progress, chosen: readonly Tab[]): void {
  if (chosen.length === 0) return;
  for (const tab of office.book.tabs)
    if (tab.role === "register" && !chosen.some(({ id }) => id === tab.id))
      progress.metadata.push({ key: roleKey, tab: tab.id, from: tab.role, to: null });
}

function design(office: Office, role: TabRole): SheetDesign {
  const found = tableDesign(role, office.language);
  if (found === null) throw new Error(`No design of ${role}`);
  return found;
}

function keepTab(progress: Progress, tab: Tab, role: TabRole): void {
  progress.kept.push(tab.name);
  if (tab.role !== role) progress.metadata.push({ key: roleKey, tab: tab.id, from: tab.role, to: role });
}

/** Keeps the tab of a role, adopts one that an office made itself, or makes it. */
function findOrMake(office: Office, progress: Progress, role: (typeof plainRoles)[number]): void {
  const free = office.book.tabs.filter((tab) => tab.role === null && tab.name !== "");
  const tab =
    office.book.tabs.find((each) => each.role === role) ??
    free.find(
      (each) => !progress.metadata.some(({ tab: taken }) => taken === each.id) && holds(office, each, role),
    );
  if (tab === undefined) makeFrom(office, progress, design(office, role));
  else keepTab(progress, tab, role);
}

const holds = (office: Office, tab: Tab, role: TabRole): boolean =>
  holdsTable(role, tab.name, office.book.read(tab));

function makeFrom(office: Office, progress: Progress, wanted: SheetDesign): void {
  const id = makeTab(office.book, wanted);
  const tab = office.book.tab(id);
  // The ledger records this very action, so undoing it cannot take the ledger away.
  if (tab !== null) recordMade(office, progress, tab, wanted.role !== "ledger");
}

function recordMade(office: Office, progress: Progress, tab: Tab, undoable: boolean): void {
  progress.names.push(tab.name);
  if (undoable) progress.made.push(madeTab(office, tab));
}

function madeTab(office: Office, tab: Tab): MadeTab {
  const { values } = office.book.read(tab);
  return {
    tab: tab.id,
    name: tab.name,
    print: contentPrint(values),
    rows: values.length,
    columns: values[0]?.length ?? 0,
  };
}

/** Brings the official villages into `Wilayah`; writes the tab anew only where they differ. Gives their number. */
function bringVillages(office: Office, progress: Progress, villages: readonly Village[]): number {
  const tab = office.tabOf("villages");
  const wanted = villagesDesign(villages);
  if (tab === null) makeFrom(office, progress, wanted);
  else {
    keepTab(progress, tab, "villages");
    const codes =
      readPlainTable(office.book.read(tab), villageColumns)?.rows.map((row) => row.cell("code")) ?? [];
    const same =
      codes.length === villages.length && villages.every(({ code }, index) => codes[index] === code);
    if (!same) redrawTab(office.book, tab.id, wanted);
  }
  return villages.length;
}

/** Makes the template of a progress sheet where there is none. It is compiled when the first sheets are made from it. */
function bringTemplate(office: Office, progress: Progress): void {
  const known = office.tabOf("template");
  const id = makeTemplate(office);
  const made = id === null ? null : office.book.tab(id);
  if (known !== null) keepTab(progress, known, "template");
  if (made !== null) recordMade(office, progress, made, true);
}

/** Whether anything stands below the headings; an unticked box is nothing. */
function hasRows(office: Office, tab: Tab): boolean {
  const below = (registerHeadings(office, tab)?.lastHeadingRow ?? 0) + 1;
  const rows = office.book.read(tab).values.slice(below);
  return rows.some((row) => row.some((value) => value !== "" && value !== false));
}

/** Offers the names of `Asisten` in the columns of assistants that this set-up made; an office's own stay as they are. */
function offerAssistants(office: Office, { names }: Progress, appended: readonly AppendedColumn[]): void {
  const people = office.tabOf("assistants");
  const source = people && readPlainTable(office.book.read(people), assistantColumns)?.headings;
  const name = source?.columns.get("name");
  if (!people || !source || name === undefined) return;
  const offer = (tab: Tab, heading: number, column: number): void =>
    offerFrom(
      office.book,
      { tab: tab.id, heading, column },
      { tab: people.id, heading: source.headingRow, column: name },
    );
  const visits = office.tabOf("visits");
  if (visits !== null && names.includes(visits.name))
    offer(
      visits,
      0,
      visitColumns.findIndex(({ key }) => key === "assistant"),
    );
  const register = office.tabOf("register");
  const headings = register && registerHeadings(office, register);
  const column = headings?.columns.get("assistant");
  if (!register || !headings || column === undefined) return;
  if (names.includes(register.name) || appended.some(({ heading }) => heading === headings.texts[column]))
    offer(register, headings.lastHeadingRow, column);
}

/** Columns that the register has not, in the table's order. */
function missingColumns(office: Office, tab: Tab) {
  const headings = registerHeadings(office, tab);
  return registerColumns.filter(({ key }) => headings?.columns.has(key) !== true);
}

/** Appends missing columns, but not those that a column of unknown heading seems to be: that one is to be matched. */
function append(office: Office, tab: Tab, all: ReturnType<typeof missingColumns>): AppendedColumn[] {
  const headings = registerHeadings(office, tab);
  if (headings === null) return [];
  const unknown = unknownColumns(office, { table: office.book.read(tab), headings });
  const missing = all.filter(({ key }) => unknown.every(({ proposal }) => proposal?.key !== key));
  if (missing.length === 0) return [];
  const widened = appendColumns(office.book, tab, headings.lastHeadingRow, missing);
  if (widened === null) return [];
  return missing.map(({ heading }, at) => ({
    tab: tab.id,
    heading,
    inserted: at >= missing.length - widened,
  }));
}

/** The regency's code, and a row for each setting that `Pengaturan` has not. */
function settingsFor(office: Office, regency: Regency): { edits: Edit[]; rows: NewRow[] } {
  const tab = office.tabOf("settings");
  if (tab === null) return { edits: [], rows: [] };
  const all = settings.map((setting) => ({ setting, cell: settingRow(setting, office.language)[1] ?? "" }));
  const { edits, rows } = settingEdits(office, tab, [
    ...all.filter(({ setting }) => setting.key !== "regency"),
    ...all
      .filter(({ setting }) => setting.key === "regency")
      .map(({ setting }) => ({ setting, cell: regency.code })),
  ]);
  // Settings that stand there already are the office's own; only the regency was chosen just now.
  return { edits: edits.filter((edit) => edit.to.value === regency.code), rows };
}
