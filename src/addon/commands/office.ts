// What every command starts from: the open spreadsheet, its settings, language and today; tables read once.

import type { CellValue } from "../../domain/cell.ts";
import { type KnownColumn, type PlainTable, readPlainTable } from "../../domain/register/headings.ts";
import { settingColumns, type TabRole, tabNames } from "../../domain/register/tables.ts";
import { readSettings, type SettingProblem, type Settings } from "../../domain/settings/settings.ts";
import type { TabTable } from "../../domain/table.ts";
import { say, type TextKey } from "../../domain/text/catalogue.ts";
import type { Language, Values } from "../../domain/text/words.ts";
import { accountLanguage, accountName } from "../google/screen.ts";
import { Spreadsheet, type Tab } from "../google/spreadsheet.ts";
import { causeOf, Refusal } from "./refusal.ts";

/** Key of the metadata that remembers in which form the add-on keeps its tabs and memories. */
export const schemaKey = "pk.schema";

/** The form in which this version keeps them. A spreadsheet without the mark is of the first, and is read as it is. */
export const schema = 1;

/** Raised on a spreadsheet that a newer version of the add-on keeps in a form that this one does not know. */
export class Newer extends Error {
  override readonly name = "Newer";
}

/** The office's spreadsheet for the time of one command. */
export class Office {
  readonly book = new Spreadsheet();
  private read: { readonly settings: Settings; readonly problems: readonly SettingProblem[] } | undefined;
  private spoken: Language | undefined;

  /** Settings in force. */
  get settings(): Settings {
    return this.readSettings().settings;
  }

  /** Settings that could not be used, with the default in force instead. */
  get settingProblems(): readonly SettingProblem[] {
    return this.readSettings().problems;
  }

  /** Language of everything shown: by setting, else the account's. */
  get language(): Language {
    this.spoken ??= this.languageBy(this.settings.language);
    return this.spoken;
  }

  /** The language that a wish of the setting gives. */
  languageBy(wish: string): Language {
    return wish === "" ? accountLanguage() : wish === "English" ? "en" : "id";
  }

  /** Today in the spreadsheet's zone, `YYYY-MM-DD`. */
  get today(): string {
    return this.book.now.slice(0, 10);
  }

  /** Who runs the command. */
  get who(): string {
    return accountName();
  }

  /**
   * The tab of a role: the one that remembers it, else one with the default name that no other role claims (an office
   * may have its own `Asisten` before set-up adopts it) and that is not blank, as a run cut off may have left it. Null where
   * there is none. Not for the register: see `register.ts`.
   */
  tabOf(role: TabRole): Tab | null {
    const tabs = this.book.tabs;
    return (
      tabs.find((tab) => tab.role === role) ??
      tabs.find(
        (tab) =>
          tab.role === null &&
          tab.name.trim().toLowerCase() === tabNames[role].toLowerCase() &&
          !this.book.isBlank(tab),
      ) ??
      null
    );
  }

  /** The cells of the tab of a role; null where there is none. */
  cells(role: TabRole): TabTable | null {
    const tab = this.tabOf(role);
    return tab === null ? null : this.book.read(tab);
  }

  /** The table on the tab of a role; null where there is none, or nothing below its headings: that costs no call. */
  table<Key extends string>(role: TabRole, columns: readonly KnownColumn<Key>[]): PlainTable<Key> | null {
    const tab = this.tabOf(role);
    return tab === null || !this.book.hasRows(tab) ? null : readPlainTable(this.book.read(tab), columns);
  }

  /** A text of the catalogue in the user's language. */
  say(key: TextKey, values?: Values): string {
    return say(this.language, key, values);
  }

  /** Why Google did not do one thing of many, at most in the tab of a sheet id: a few words for a list. */
  why(fault: unknown, tab?: number): string {
    const [cause, values] = causeOf(this.book, fault, tab);
    return this.say(`fault.${cause}`, values);
  }

  /** Raises a refusal in the user's language. */
  refuse(key: TextKey, values?: Values): never {
    throw new Refusal(this.language, key, values);
  }

  /** Forgets everything read, so that the next step sees what others did since. */
  forget(): void {
    this.book.forget();
    this.read = undefined;
    this.spoken = undefined;
  }

  private readSettings() {
    if (this.read === undefined) {
      // Every command asks for the language at least, and so passes here before it decides anything.
      if (Number(this.book.metadata.get(schemaKey) ?? schema) > schema) throw new Newer();
      const rows = (this.table("settings", settingColumns)?.rows ?? []).map(
        (row): { name: CellValue; value: CellValue } => ({
          name: row.cell("name"),
          value: row.cell("value"),
        }),
      );
      this.read = readSettings(rows);
    }
    return this.read;
  }
}
