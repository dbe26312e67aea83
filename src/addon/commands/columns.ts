// Which column is which and what the office's own words mean: what was found, what is proposed, what staff map by hand.

import { Villages } from "../../domain/region/villages.ts";
import { cellContext } from "../../domain/register/cells.ts";
import { type ColumnKey, registerColumns } from "../../domain/register/columns.ts";
import { findHeadings, type HeadingMap, noHeading } from "../../domain/register/headings.ts";
import { proposeColumns, type UnknownColumn } from "../../domain/register/mapping.ts";
import { readVillages } from "../../domain/register/office.ts";
import { type RegisterTab, readRegister } from "../../domain/register/register.ts";
import { villageColumns } from "../../domain/register/tables.ts";
import { unknownWords, withWord, wordLists } from "../../domain/register/words.ts";
import { settings } from "../../domain/settings/settings.ts";
import { besideOwn } from "../../domain/text/words.ts";
import { underLock } from "../google/lock.ts";
import type { Params, Result } from "../rpc.ts";
import { emptyPlan, performLocked } from "./ledger.ts";
import { needTab } from "./need-tab.ts";
import type { Office } from "./office.ts";
import { headingsKey, registerTables, rememberedHeadings } from "./register.ts";
import { settingEdits } from "./settings.ts";

const isKey = (text: string): text is ColumnKey => registerColumns.some(({ key }) => key === text);

/** The register's columns as found, and a proposal for each unknown heading and word. Columns are 1-based. */
export function readColumns(office: Office): Result<"columns.read"> {
  const tabs = registerTables(office);
  const [register] = tabs;
  if (register === undefined) office.refuse("error.noRegister");
  const { headings } = register;
  return {
    columns: registerColumns.map(({ key, heading }) => {
      const index = headings.columns.get(key);
      return {
        key,
        name: besideOwn(office.say(`column.${key}`), heading),
        heading: index === undefined ? heading : (headings.texts[index] ?? heading),
        index: index === undefined ? null : index + 1,
        by: headings.by.get(key) ?? null,
      };
    }),
    unknown: unknownColumns(office, register).map(({ index, text, samples, proposal }) => ({
      index: index + 1,
      heading: text,
      samples: [...samples],
      proposal:
        proposal === null
          ? null
          : { key: proposal.key, why: office.say(proposal.why.key, proposal.why.values) },
    })),
    words: unknownWords(readRegister(tabs, contextOf(office))).map((word) => ({
      ...word,
      choices: [...wordLists[word.list]],
    })),
  };
}

/** Columns of a register's tab whose heading nobody knows, with what each could be. */
export function unknownColumns(office: Office, { table, headings }: RegisterTab): UnknownColumn[] {
  const villages = new Villages(readVillages(office.table("villages", villageColumns)));
  return proposeColumns(table, headings, contextOf(office), villages, office.settings.regency);
}

const contextOf = (office: Office) => cellContext(office.book.locale, office.settings);

/**
 * Remembers by their headings the columns that staff mapped (null forgets one, 0: no column is it), and in `Pengaturan`
 * the office's words.
 */
export function mapColumns(office: Office, params: Params<"columns.map">): Result<"columns.map"> {
  return underLock(office, () => mapNow(office, params));
}

function mapNow(office: Office, { map, words = [] }: Params<"columns.map">): Result<"columns.map"> {
  const [register] = registerTables(office);
  if (register === undefined) office.refuse("error.noRegister");
  const { texts } = register.headings;
  const remembered: Partial<Record<ColumnKey, string>> = { ...rememberedHeadings(office) };
  for (const [key, column] of Object.entries(map)) {
    if (!isKey(key)) office.refuse("error.column", { column: key });
    const text = column === null || column === 0 ? noHeading : (texts[column - 1] ?? "");
    if (text === noHeading && column) office.refuse("error.column", { column: String(column) });
    if (column === null) delete remembered[key];
    else remembered[key] = text;
  }
  // What the headings say of themselves need not be remembered.
  for (const [key, column] of Object.entries(map)) {
    if (!isKey(key) || column === null) continue;
    const others = { ...remembered };
    delete others[key];
    const own = findHeadings(register.table, others)?.columns.get(key) ?? -1;
    if (own === column - 1) delete remembered[key];
  }
  const saved = Object.keys(map).length + words.length;
  const done = performLocked(office, {
    what: office.say("action.columns", { count: saved }),
    plan: {
      ...(words.length === 0
        ? emptyPlan
        : settingEdits(office, needTab(office, "settings"), wordSettings(office, words))),
      metadata: [
        { key: headingsKey, from: office.book.metadata.get(headingsKey) ?? null, to: textOf(remembered) },
      ],
    },
  });
  return { saved, action: done.action };
}

/** The settings that hold the office's words, with these among them. */
function wordSettings(office: Office, words: NonNullable<Params<"columns.map">["words"]>) {
  return (["stage", "outlet"] as const).flatMap((list) => {
    const setting = settings.find(({ key }) => key === `${list}Words`);
    const own = words.filter((each) => each.list === list);
    if (setting === undefined || own.length === 0) return [];
    const cell = own.reduce(
      (text, { word, meaning }) => withWord(text, word, meaning),
      office.settings[`${list}Words`],
    );
    return [{ setting, cell }];
  });
}

function textOf(map: HeadingMap): string | null {
  return Object.keys(map).length === 0 ? null : JSON.stringify(map);
}
