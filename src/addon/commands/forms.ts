// The office's own forms: tabs `Templat Rekap …` filled with the recap's numbers, each into a tab beside it.

import * as z from "zod/mini";
import { type CellValue, sameValue } from "../../domain/cell.ts";
import { once, parseJson } from "../../domain/json.ts";
import { hash } from "../../domain/plan/identity.ts";
import { bands, type Compiled, compiledTab, compileTemplate } from "../../domain/progress/compile.ts";
import type { ReportContext } from "../../domain/progress/context.ts";
import { blockOf, type Source } from "../../domain/progress/fill.ts";
import { formPlaceholders, formSource } from "../../domain/progress/form.ts";
import { mergeWith } from "../../domain/progress/merge.ts";
import { namesOf } from "../../domain/progress/placeholders.ts";
import type { Recap } from "../../domain/progress/recap.ts";
import { freeName } from "../../domain/setup/adopt.ts";
import { a1, cellAt, type TabTable } from "../../domain/table.ts";
import { remember } from "../google/memory.ts";
import { gridSize, lockedCells, Pages } from "../google/pages.ts";
import type { Tab } from "../google/spreadsheet.ts";
import type { Office } from "./office.ts";
import { problemText } from "./template.ts";

/** Key of the metadata by which a tab is a filled form. */
export const formKey = "pk.form";

/** `form`: sheet id of its template; `sheet`: the one it was written for; `open`: differences of staff's to tell. */
export const formSchema = once(() =>
  z.object({
    form: z.int(),
    sheet: z.int(),
    print: z.string(),
    source: z.string(),
    open: z.int(),
  }),
);

/** What became of the forms: those that changed, and what staff should know, in sentences. */
export interface Forms {
  readonly changed: readonly string[];
  readonly notes: readonly string[];
}

/** A form's template, compiled. */
interface Form {
  readonly tab: Tab;
  readonly table: TabTable;
  readonly compiled: Compiled;
}

/**
 * Fills every form anew where its template or the numbers changed; `fixed` is the recap by which a new day alone is no
 * change. What staff typed into a form stays and is named. A form with a misspelt placeholder is left as it is, and told.
 */
export function updateForms(office: Office, now: Told, fixed: Told): Forms {
  // One may be a copy of another tab, with what that tab remembers; only a form filled already is none.
  const templates = office.book.tabs.filter(
    (tab) => /^templat rekap/i.test(tab.name.trim()) && ownMemory(tab) === null,
  );
  const changed: string[] = [];
  const notes: string[] = [];
  if (templates.length === 0) return { changed, notes };
  const all = formPlaceholders(now.recap, now.context);
  const names = namesOf(all.map(({ name }) => name));
  const source = formSource(all, now.context);
  const still = formSource(formPlaceholders(fixed.recap, fixed.context), fixed.context);
  for (const tab of templates) {
    const table = office.book.read(tab, ["formulas"]);
    const result = compileTemplate(table, gridSize(office.book, tab.id), names);
    if ("problems" in result) {
      const list = result.problems.slice(0, 10).map((problem) => problemText(office, tab, problem));
      notes.push(office.say("form.problem", { sheet: tab.name, list: list.join("; ") }));
    } else if (result.compiled.keys.length > 0) {
      const { compiled } = result;
      const drawn = hash(compiled.keys.map((key) => `${key}=${still.textOf(key)}`).join("\u001f"));
      fill(office, { tab, table, compiled }, source, drawn, changed, notes);
    }
  }
  return { changed, notes };
}

/** A recap with what it was made from. */
export interface Told {
  readonly recap: Recap;
  readonly context: ReportContext;
}

function fill(
  office: Office,
  form: Form,
  source: Source,
  drawn: string,
  changed: string[],
  notes: string[],
): void {
  const { print } = form.compiled;
  const standing = formOf(office, form.tab);
  if (standing === null) {
    changed.push(make(office, form, source, drawn, halfMade(office, form)));
    return;
  }
  const { tab, memory } = standing;
  if (memory.print === print && memory.source === drawn && memory.open === 0) return;
  const merge = mergeWith(office.book.read(tab, ["formulas"]), source);
  if (merge === null) {
    notes.push(office.say("form.torn", { sheet: tab.name }));
    return;
  }
  if (merge.untouched && merge.block.print !== print && !new Pages(office.book).isProtected(tab.id)) {
    changed.push(make(office, form, source, drawn, tab));
    return;
  }
  if (merge.write !== null) {
    // Cut off while it is written, it must not seem to be what it was filled from before.
    remember(office.book, formKey, JSON.stringify({ ...memory, source: "" }), tab.id);
    new Pages(office.book).write(tab.id, merge.write);
    changed.push(tab.name);
  }
  const { conflicts, block } = merge;
  if (conflicts.length > 0) {
    const cells = conflicts.map(({ row, column, ours }) => `${a1(row, column)}: ${ours}`).slice(0, 10);
    notes.push(office.say("form.conflicts", { sheet: tab.name, cells: cells.join("; ") }));
  }
  if (block.print !== print) notes.push(office.say("form.older", { sheet: tab.name }));
  const next = { ...memory, print, source: drawn, open: conflicts.length };
  remember(office.book, formKey, JSON.stringify(next), tab.id);
}

function formOf(office: Office, template: Tab) {
  for (const tab of office.book.tabs) {
    const memory = ownMemory(tab);
    if (memory?.form === template.id) return { tab, memory };
  }
  return null;
}

/** A tab of the form's name that a crash left half-made: it remembers nothing, and nothing in it is staff's. */
function halfMade(office: Office, { tab: template, table, compiled }: Form): Tab | null {
  const tab = office.book.tabs.find(
    ({ name, metadata }) => name === wantedName(template) && metadata.size === 0,
  );
  if (tab === undefined) return null;
  const { values, formulas } = office.book.read(tab, ["formulas"]);
  const isOurs = (value: CellValue, row: number, column: number) =>
    value === "" ||
    (formulas?.[row]?.[column] ?? "") !== "" ||
    sameValue(value, cellAt(table, row, column)) ||
    (row >= compiled.rows && column >= compiled.columns);
  return values.every((line, row) => line.every((value, column) => isOurs(value, row, column))) ? tab : null;
}

const wantedName = (template: Tab) => template.name.trim().replace(/^templat\s+/i, "");

/** What a filled form remembers; null where a tab is none, or a copy. */
function ownMemory(tab: Tab) {
  const memory = parseJson(tab.metadata.get(formKey), formSchema());
  return memory?.sheet === tab.id ? memory : null;
}

/** Makes the filled form behind its template, or in place of the one that stands; gives its name. */
function make(office: Office, form: Form, source: Source, drawn: string, old: Tab | null): string {
  const { book } = office;
  const { tab: template, table, compiled } = form;
  const pages = new Pages(book);
  const taken = book.tabs.filter(({ id }) => id !== old?.id).map(({ name }) => name);
  const name = old?.name ?? freeName(wantedName(template), taken);
  if (old !== null) pages.remove(old.id);
  const index = old?.index ?? template.index + 1;
  const layout = compiledTab(compiled);
  const printed = bands(table, layout.formulas, lockedCells(book, table));
  const id = pages.compile(template.id, name, index, layout, printed, []);
  pages.write(id, { row: compiled.rows, column: compiled.columns + 1, values: blockOf(compiled, source) });
  const memory = { form: template.id, sheet: id, print: compiled.print, source: drawn, open: 0 };
  pages.remember(id, formKey, JSON.stringify(memory));
  book.forget();
  return name;
}
