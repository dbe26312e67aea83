// The register of this spreadsheet: its tabs and headings, remembered, or found where nothing is remembered yet.

import * as z from "zod/mini";
import { once, parseJson } from "../../domain/json.ts";
import { findRegisters, newerMonth, type RegisterCandidate } from "../../domain/register/candidates.ts";
import { type ColumnKey, registerColumns } from "../../domain/register/columns.ts";
import { findHeadings, type HeadingMap, type Headings } from "../../domain/register/headings.ts";
import type { RegisterTab } from "../../domain/register/register.ts";
import { tabNames } from "../../domain/register/tables.ts";
import { type Kind, roleKey, type Tab } from "../google/spreadsheet.ts";
import type { Office } from "./office.ts";
import { refuseBrokenSettings } from "./setting-words.ts";

/** Key of the metadata that remembers headings mapped by hand. */
export const headingsKey = "pk.headings";

const mapSchema = once(() => z.record(z.string(), z.string()));
const isKey = (text: string): text is ColumnKey => registerColumns.some(({ key }) => key === text);

/** Whether someone damaged what is remembered of headings. */
export function headingsDamaged(office: Office): boolean {
  const text = office.book.metadata.get(headingsKey);
  return text !== undefined && parseJson(text, mapSchema()) === null;
}

/** Headings mapped by hand, by column key; what someone damaged counts as not mapped. */
export function rememberedHeadings(office: Office): HeadingMap {
  const map = parseJson(office.book.metadata.get(headingsKey), mapSchema()) ?? {};
  return Object.fromEntries(Object.entries(map).filter(([key]) => isKey(key)));
}

/** Tabs that the add-on does not use otherwise than as the register. */
function freeTabs(office: Office): readonly Tab[] {
  const names = new Set<string>(Object.values(tabNames).filter((name) => name !== tabNames.register));
  return office.book.tabs.filter(
    (tab) =>
      (tab.role === null || tab.role === "register") &&
      [...tab.metadata.keys()].every((key) => key === roleKey) &&
      !names.has(tab.name),
  );
}

/** The registers that the spreadsheet may hold, among tabs that the add-on does not use otherwise. */
export function registerCandidates(office: Office): readonly RegisterCandidate[] {
  const map = rememberedHeadings(office);
  const tables = freeTabs(office).map((tab) => {
    const table = office.book.read(tab);
    // Merged cells make headings clearer, not many of none: tabs that hold other things cost one call, not two.
    return (findHeadings(table, map)?.score ?? 0) < 2 ? table : office.book.read(tab, ["merges"]);
  });
  return findRegisters(tables, new Set(), map);
}

/**
 * Tabs that remember to be the register: one, or one a district. A copy may remember what its original did: of two
 * months the newer one counts.
 */
export function rememberedTabs(office: Office): readonly Tab[] {
  const tabs = office.book.tabs.filter((tab) => tab.role === "register");
  return tabs.filter(({ name }) => newerMonth(name, tabs) === null);
}

/** The tab of a later month than the register's, by its name alone; null where there is none. */
export function newerTab(office: Office): { readonly tab: Tab; readonly than: Tab } | null {
  const [than, more] = rememberedTabs(office);
  if (than === undefined || more !== undefined) return null;
  const tab = newerMonth(than.name, freeTabs(office));
  return tab === null ? null : { tab, than };
}

/** That a later month's tab stands beside the register, and what to do; none where there is no such tab. */
export function newerWarning(office: Office): string[] {
  const newer = newerTab(office);
  if (newer === null) return [];
  return [office.say("remark.newer", { tab: newer.tab.name, than: newer.than.name })];
}

/** The tabs that hold the register: remembered, or the only candidate; none where there is none. Two: refused. */
export function registerTabs(office: Office): readonly Tab[] {
  const remembered = rememberedTabs(office);
  if (remembered.length > 0) return remembered;
  const candidates = registerCandidates(office);
  if (candidates.length > 1) {
    const sheets = candidates.map(({ tabs }) => `"${tabs[0]?.table.name ?? ""}"`).join(", ");
    office.refuse("error.twoRegisters", { count: candidates.length, sheets });
  }
  const ids = new Set(candidates[0]?.tabs.map(({ table }) => table.id));
  return office.book.tabs.filter((tab) => ids.has(tab.id));
}

/**
 * The register's tabs with their headings; refuses where there is none, and while a setting cannot be read. `kinds`: what
 * is wanted of them besides values and merges.
 */
export function registerTables(office: Office, kinds: readonly Kind[] = []): readonly RegisterTab[] {
  refuseBrokenSettings(office);
  const tables = withHeadings(office, registerTabs(office), kinds);
  return tables.length === 0 ? office.refuse("error.noRegister") : tables;
}

/** Tabs of the register with their headings; a tab that has none is left out. */
export function withHeadings(
  office: Office,
  tabs: readonly Tab[],
  kinds: readonly Kind[] = [],
): readonly RegisterTab[] {
  return tabs.flatMap((tab) => {
    const table = office.book.read(tab, ["merges", ...kinds]);
    const headings = findHeadings(table, rememberedHeadings(office));
    return headings === null ? [] : [{ table, headings }];
  });
}

/** Headings of a tab of the register, null where it has none. */
export function registerHeadings(office: Office, tab: Tab): Headings | null {
  return findHeadings(office.book.read(tab, ["merges"]), rememberedHeadings(office));
}
