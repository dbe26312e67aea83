// The templates of this spreadsheet, compiled into hidden tabs that progress sheets are copied from.

import * as z from "zod/mini";
import { once, parseJson } from "../../domain/json.ts";
import { hash } from "../../domain/plan/identity.ts";
import {
  bands,
  type Compiled,
  compiledTab,
  compileTemplate,
  type TemplateProblem,
} from "../../domain/progress/compile.ts";
import { backLinks } from "../../domain/progress/recap-sheet.ts";
import { templateDesign, translated } from "../../domain/progress/template.ts";
import type { VillageType } from "../../domain/region/village.ts";
import { tabNames } from "../../domain/register/tables.ts";
import { freeName } from "../../domain/setup/adopt.ts";
import type { TabTable } from "../../domain/table.ts";
import { makeTab } from "../google/draw.ts";
import { writeBlock } from "../google/marks.ts";
import { gridSize, lockedCells, type Pages } from "../google/pages.ts";
import type { Tab } from "../google/spreadsheet.ts";
import type { Office } from "./office.ts";

/** Key of the metadata by which a tab is a compiled template. */
export const compiledKey = "pk.compiled";

/** `sheet` is the sheet id it was written for: a copy of the tab has another. */
export const compiledSchema = once(() =>
  z.object({ type: z.string(), print: z.string(), sheet: z.int(), look: z.string() }),
);

/** Which cooperatives a template is for: those of one type of village, or all ("") that have none of their own. */
export type TemplateKind = VillageType | "";

/** A template with what compiling gave. */
export interface Template {
  readonly kind: TemplateKind;
  readonly tab: Tab;
  readonly table: TabTable;
  readonly compiled: Compiled;
}

/**
 * The templates: `Templat Lembar`, and `Templat Lembar Desa` or `… Kelurahan` where the office made one. Makes the
 * default one where there is none. Refuses with the cells and the nearest right names where a placeholder is misspelt.
 */
export function readTemplates(office: Office): readonly Template[] {
  const kinds: readonly TemplateKind[] = ["", "Desa", "Kelurahan"];
  const problems: string[] = [];
  const templates = kinds.flatMap((kind): Template[] => {
    const tab = templateTab(office, kind);
    if (tab === null) return [];
    const table = office.book.read(tab, ["formulas"]);
    const result = compileTemplate(table, gridSize(office.book, tab.id));
    if ("compiled" in result) return [{ kind, tab, table, compiled: result.compiled }];
    problems.push(...result.problems.map((problem) => problemText(office, tab, problem)));
    return [];
  });
  if (problems.length > 0) {
    office.refuse("progress.error.template", {
      count: problems.length,
      list: problems.slice(0, 10).join("; "),
    });
  }
  return templates;
}

function templateTab(office: Office, kind: TemplateKind): Tab | null {
  if (kind === "") return office.tabOf("template");
  const name = `${tabNames.template} ${kind}`.toLowerCase();
  return office.book.tabs.find((tab) => tab.name.trim().toLowerCase() === name) ?? null;
}

/** A slip of a template in words, with the nearest right name. */
export function problemText(office: Office, tab: Tab, { a1, written, nearest }: TemplateProblem): string {
  const place = `${tab.name}!${a1}: ${written}`;
  return nearest === null
    ? place
    : `${place} → ${office.say("progress.error.nearest", { name: `{{${nearest}}}` })}`;
}

/** Makes the default template where the spreadsheet has none; gives its sheet id, null where one stands. */
export function makeTemplate(office: Office): number | null {
  if (office.tabOf("template") !== null) return null;
  return makeTab(office.book, templateDesign(office.language));
}

/** Puts our own words in the default template into the language in use; what staff wrote or changed stays. */
export function translateTemplate(office: Office): void {
  const tab = office.tabOf("template");
  if (tab === null) return;
  const decide = () => translated(office.book.read(tab, ["formulas"]), office.language);
  // Decided anew before each is written: someone may insert rows meanwhile, and none of this can be undone.
  const words = decide().flatMap((block) => block.words);
  for (let left = words.length; left > 0; left--) {
    const [block] = decide();
    if (block === undefined) return;
    writeBlock(office.book, tab.id, block.row, block.column, block.words);
  }
}

/** The template of a cooperative's type of village. */
export function templateFor(templates: readonly Template[], type: string): Template | null {
  return templates.find(({ kind }) => kind === type) ?? templates.find(({ kind }) => kind === "") ?? null;
}

/** The compiled tab of a template as it stands, with prints of its content and its look; null where there is none. */
export function compiledTabOf(
  office: Office,
  { kind }: Template,
): { readonly tab: Tab; readonly print: string; readonly look: string } | null {
  for (const tab of office.book.tabs) {
    const memory = parseJson(tab.metadata.get(compiledKey), compiledSchema());
    if (memory?.type === kind && memory.sheet === tab.id)
      return { tab, print: memory.print, look: memory.look };
  }
  return null;
}

/**
 * Compiles a template anew behind all tabs and removes the compiled tab that stands. Gives the sheet id of the new one
 * and those of the removed. `count` is the number of tabs now.
 */
export function compileAnew(
  office: Office,
  pages: Pages,
  template: Template,
  count: number,
): {
  readonly id: number;
  readonly name: string;
  readonly look: string;
  readonly removed: readonly number[];
} {
  const { book } = office;
  const layout = compiledTab(template.compiled);
  const printed = bands(template.table, layout.formulas, lockedCells(book, template.table));
  const old = compiledTabOf(office, template);
  // A copy left by a crash bears our name and remembers nothing yet.
  const left = book.tabs.filter(
    ({ name, metadata }) => name.startsWith(tabNames.compiled) && metadata.size === 0,
  );
  const removed = [...(old === null ? [] : [old.tab.id]), ...left.map((tab) => tab.id)];
  for (const tab of removed) pages.remove(tab);
  const name = freeName(
    `${tabNames.compiled} ${template.kind}`.trim(),
    book.tabs.filter((tab) => !removed.includes(tab.id)).map((tab) => tab.name),
  );
  const links = backLinks(template.table, office.tabOf("recap")?.id ?? null);
  const id = pages.compile(template.tab.id, name, count - removed.length, layout, printed, links);
  pages.setHidden(id, true);
  const look = hash(pages.look(id));
  const memory = { type: template.kind, print: template.compiled.print, sheet: id, look };
  pages.remember(id, compiledKey, JSON.stringify(memory));
  return { id, name, look, removed };
}
