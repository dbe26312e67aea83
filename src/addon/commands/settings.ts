// Reading and saving settings: cells of `Pengaturan`, checked before they are written.

import type { CellValue } from "../../domain/cell.ts";
import { rowIdentity } from "../../domain/plan/identity.ts";
import type { Edit, NewRow } from "../../domain/plan/plan.ts";
import { type PlainTable, readPlainTable } from "../../domain/register/headings.ts";
import { settingColumns } from "../../domain/register/tables.ts";
import { type KnownSetting, readSetting, type Setting, settings } from "../../domain/settings/settings.ts";
import { settingRow } from "../../domain/setup/designs.ts";
import { say } from "../../domain/text/catalogue.ts";
import { type Language, languages } from "../../domain/text/words.ts";
import { rulesInForce } from "../../domain/validation/rules.ts";
import { underLock } from "../google/lock.ts";
import type { Tab } from "../google/spreadsheet.ts";
import type { Params, Result } from "../rpc.ts";
import { emptyPlan, performLocked } from "./ledger.ts";
import { needTab } from "./need-tab.ts";
import type { Office } from "./office.ts";
import { choicesOf, settingLabel, settingText, whyWrong } from "./setting-words.ts";

/** Every setting with its value in force and what is wrong with its cell, if anything. */
export function readAllSettings(office: Office): Result<"settings.read"> {
  const { settings: inForce, settingProblems, language } = office;
  return {
    settings: settings.map((setting) => {
      const problem = settingProblems.find((each) => each.key === setting.key);
      const { unknown } = rulesInForce({
        rulesOff: setting.key === "rulesOff" ? inForce.rulesOff : "",
        severities: setting.key === "severities" ? inForce.severities : "",
      });
      return {
        key: setting.key,
        name: settingLabel(setting, language),
        kind: setting.kind,
        value: inForce[setting.key],
        default: setting.default,
        ...(setting.choices !== undefined && { choices: choicesOf(setting, language) }),
        explanation: say(language, `setting.${setting.key}`),
        ...(unknown.length > 0 && {
          problem: say(language, "setting.unknownRules", { names: unknown.join("; ") }),
        }),
        ...(problem !== undefined && { problem: whyWrong(office, setting, problem.why) }),
      };
    }),
  };
}

/** Saves settings as one action. A wrong value refuses the whole: nothing is saved. */
export function saveSettings(office: Office, { values }: Params<"settings.save">): Result<"settings.save"> {
  return underLock(office, () => saveNow(office, values));
}

function saveNow(office: Office, values: Params<"settings.save">["values"]): Result<"settings.save"> {
  const wanted = Object.entries(values).map(([key, value]) => {
    const setting = settings.find((each) => each.key === key);
    if (setting === undefined) office.refuse("error.settingName", { name: key });
    const read = readSetting(setting, value);
    if ("why" in read) {
      office.refuse("error.setting", {
        name: setting.name,
        value: settingText(value),
        why: whyWrong(office, setting, read.why),
      });
    }
    return { setting, cell: settingCell(setting, value) };
  });
  const tab = needTab(office, "settings");
  const plan = settingEdits(office, tab, wanted);
  const count = plan.edits.length + plan.rows.length;
  if (count === 0) return { saved: 0, action: null };
  const wish = wanted.find(({ setting }) => setting.key === "language")?.cell;
  if (wish !== undefined) plan.edits.push(...retold(office, tab, office.languageBy(settingText(wish))));
  const done = performLocked(office, {
    what: office.say("action.settings", { names: wanted.map(({ setting }) => setting.name).join(", ") }),
    plan: { ...emptyPlan, ...plan },
  });
  office.forget();
  return { saved: done.action === null ? 0 : count, action: done.action };
}

/** A setting's value as it stands in a cell: flags as Ya and Tidak, dates as dates. */
function settingCell(setting: Setting, value: string | number | boolean): CellValue {
  if (setting.kind === "flag") return readFlag(setting, value) ? "Ya" : "Tidak";
  return setting.kind === "date" && value !== "" ? { date: String(value) } : value;
}

function readFlag(setting: Setting, value: string | number | boolean): boolean {
  const read = readSetting(setting, value);
  return "value" in read && read.value === true;
}

/** What must change in `Pengaturan` so that these settings hold; rows that are missing are added. */
export function settingEdits(
  office: Office,
  tab: Tab,
  wanted: readonly { readonly setting: KnownSetting; readonly cell: CellValue }[],
): { edits: Edit[]; rows: NewRow[] } {
  const table = readPlainTable(office.book.read(tab, ["formulas"]), settingColumns);
  const edits: Edit[] = [];
  const rows: NewRow[] = [];
  const column = table?.headings.columns.get("value");
  if (table === null || column === undefined) office.refuse("error.nameTaken", { name: tab.name });
  for (const { setting, cell } of wanted) {
    const row = table.rows.find((each) => sameName(each.cell("name"), setting.name));
    if (row === undefined) {
      const [name = "", , explanation = ""] = settingRow(setting, office.language);
      rows.push({ tab: tab.id, table: "settings", values: { name, value: cell, explanation } });
      continue;
    }
    const edit = editOf(table, row, tab, "value", cell);
    if (edit === null) continue;
    const stands = edit.from.formula === undefined && settingText(row.cell("value")) === settingText(cell);
    if (!stands) edits.push(edit);
  }
  return { edits, rows };
}

/** Our explanations in the tab, told in another language; what staff wrote there stays. */
function retold(office: Office, tab: Tab, language: Language): Edit[] {
  const table = readPlainTable(office.book.read(tab, ["formulas"]), settingColumns);
  if (table === null) return [];
  const others = languages.filter((each) => each !== language);
  return table.rows.flatMap((row) => {
    const key = settings.find(({ name }) => sameName(row.cell("name"), name))?.key;
    if (key === undefined) return [];
    const isOurs = others.some((other) => row.cell("explanation") === say(other, `setting.${key}`));
    if (!isOurs) return [];
    return editOf(table, row, tab, "explanation", say(language, `setting.${key}`)) ?? [];
  });
}

type SettingTable = PlainTable<(typeof settingColumns)[number]["key"]>;

/** The change of one cell of the tab; null where it has no such column. */
function editOf(
  { headings, table }: SettingTable,
  row: SettingTable["rows"][number],
  tab: Tab,
  key: "value" | "explanation",
  to: CellValue,
): Edit | null {
  const index = headings.columns.get(key);
  if (index === undefined) return null;
  const formula = table.formulas?.[row.row]?.[index] ?? "";
  return {
    tab: tab.id,
    table: "settings",
    row: rowIdentity("settings", (each) => (each === "name" ? row.cell("name") : ""), row.values, row.row),
    column: { key, heading: headings.texts[index] ?? "", index },
    from: { value: row.cell(key), ...(formula !== "" && { formula }) },
    to: { value: to },
  };
}

const sameName = (cell: CellValue, name: string) =>
  typeof cell === "string" && cell.trim().toLowerCase() === name.toLowerCase();
