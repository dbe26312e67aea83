// Makes, refreshes and replaces one progress sheet after another; keeps track of where the tabs stand meanwhile.

import { hash } from "../../domain/plan/identity.ts";
import type { MadeTab } from "../../domain/plan/ledger.ts";
import type { BlockChange, MetadataChange } from "../../domain/plan/plan.ts";
import { findBlock } from "../../domain/progress/block.ts";
import { blockChange } from "../../domain/progress/block-change.ts";
import type { ReportContext } from "../../domain/progress/context.ts";
import { newBlock } from "../../domain/progress/fill.ts";
import { type Conflict, type Merge, mergeSheet } from "../../domain/progress/merge.ts";
import { placeFor, tabNamesFor } from "../../domain/progress/names.ts";
import type { Subject } from "../../domain/progress/subject.ts";
import { remember, rememberAll } from "../google/memory.ts";
import { type BlockWrite, Pages } from "../google/pages.ts";
import type { Tab } from "../google/spreadsheet.ts";
import { type Jobs, sourceOf } from "./jobs.ts";
import type { Deed } from "./ledger.ts";
import type { Office } from "./office.ts";
import {
  type Memory,
  memoryOf,
  placeName,
  type Remaking,
  remakingKey,
  sheetKey,
  staleMemory,
  unsureChange,
} from "./sheets.ts";
import { compileAnew, compiledTabOf, type Template } from "./template.ts";

/** What became of one sheet. */
export interface Outcome {
  readonly kind: "created" | "updated" | "unchanged";
  readonly conflicts: readonly Conflict[];
  /** It keeps an older template because staff wrote into it. */
  readonly outdated: boolean;
  /** What could not be done, in words; null where all went well. */
  readonly problem: string | null;
}

/** Makes the sheets of one step of a run. */
export class SheetMaker {
  /** Tabs made in this step, with the cooperatives they are for. */
  readonly made: { readonly tab: MadeTab; readonly subject: Subject }[] = [];
  /** Compiled templates made in this step where there was none. */
  readonly compiledTabs: MadeTab[] = [];
  /** What standing sheets must be brought to, for the ledger to announce and write: texts, and what they remember. */
  readonly blocks: BlockChange[] = [];
  readonly memories: MetadataChange[] = [];
  /** Tabs made anew in this step, for their template. */
  readonly remade: NonNullable<Deed["remade"]>[number][] = [];
  /** Writes that Google has not confirmed yet, to be made again one by one where it refuses some. */
  readonly pending: { readonly subject: Subject; readonly tab: number; readonly write: () => void }[] = [];

  private readonly office: Office;
  private readonly context: ReportContext;
  private readonly pages: Pages;
  private readonly sorted: readonly Subject[];
  /** What a crash left missing, until it is made. */
  private owed: Remaking | null;
  /** Whether the spreadsheet remembers a sheet that is being made anew. */
  private remembers: boolean;
  private readonly ranks: ReadonlyMap<string, number>;
  private readonly compiled = new Map<Template, { readonly tab: number; readonly look: string }>();
  /** Tabs in their order now, each with the rank of its cooperative; null for other tabs. */
  private readonly order: { readonly tab: number; rank: number | null }[];
  private names: ReadonlyMap<string, string> = new Map();
  private halfMade: ReadonlyMap<string, Tab> = new Map();

  constructor(office: Office, context: ReportContext, { sorted, standing, remaking }: Jobs) {
    this.office = office;
    this.context = context;
    this.pages = new Pages(office.book);
    this.sorted = sorted;
    this.owed = remaking !== null && standing.has(remaking.id) ? null : remaking;
    this.remembers = remaking !== null;
    this.ranks = new Map(sorted.map(({ id }, rank) => [id, rank] as const));
    const byTab = new Map(
      [...standing].map(([id, { tab }]) => [tab.id, this.ranks.get(id) ?? null] as const),
    );
    this.order = office.book.tabs.map(({ id }) => ({ tab: id, rank: byTab.get(id) ?? null }));
  }

  /** Compiles templates that changed or were never compiled; with `anew` all, for a look that staff changed. */
  prepare(templates: readonly Template[], anew: boolean): void {
    for (const template of templates) {
      const known = compiledTabOf(this.office, template);
      if (known !== null && known.print === template.compiled.print && !anew) {
        this.compiled.set(template, { tab: known.tab.id, look: known.look });
        continue;
      }
      const { id, name, look, removed } = compileAnew(this.office, this.pages, template, this.order.length);
      if (known === null) this.compiledTabs.push({ tab: id, name, print: null, rows: 0, columns: 0 });
      for (const tab of removed) this.forgetTab(tab);
      this.order.push({ tab: id, rank: null });
      this.compiled.set(template, { tab: id, look });
    }
  }

  private forgetTab(tab: number): number {
    const index = this.order.findIndex((each) => each.tab === tab);
    if (index >= 0) this.order.splice(index, 1);
    return index;
  }

  /**
   * Settles the names of the sheets to make. A run names them always the same, so a tab that a crash left half-made is
   * known by its name and its block, and is finished instead of made twice.
   */
  name(missing: readonly Subject[]): void {
    const { tabs } = this.office.book;
    const strangers = new Map(
      tabs
        .filter((tab) => tab.role === null && memoryOf(tab) === null)
        .map((tab) => [tab.name.toLowerCase(), tab]),
    );
    const wanted = new Map(tabNamesFor(missing, this.sorted, []));
    // One that was being made anew keeps the name that staff gave it.
    if (this.owed !== null) wanted.set(this.owed.id, this.owed.name);
    const half = new Map<string, Tab>();
    for (const subject of missing) {
      const tab = strangers.get((wanted.get(subject.id) ?? "").toLowerCase());
      if (tab === undefined || !this.isHalfMade(tab, subject)) continue;
      half.set(subject.id, tab);
      const place = this.order.find((each) => each.tab === tab.id);
      if (place !== undefined) place.rank = this.ranks.get(subject.id) ?? null;
    }
    this.halfMade = half;
    const fresh = missing.filter(({ id }) => !half.has(id));
    const taken = tabs.map(({ name }) => name);
    const names = new Map(tabNamesFor(fresh, this.sorted, taken));
    if (this.owed !== null && !taken.includes(this.owed.name)) names.set(this.owed.id, this.owed.name);
    this.names = names;
  }

  /** Whether a tab is a copy of the compiled template, never filled, or filled for this cooperative and not remembered. */
  private isHalfMade(tab: Tab, subject: Subject): boolean {
    const block = findBlock(this.office.book.read(tab));
    return block !== null && (block.id === "" || block.id === subject.id);
  }

  /** Makes the sheet of a cooperative that has none, or finishes the one that a crash left half-made. */
  create(subject: Subject, template: Template): Outcome {
    const half = this.halfMade.get(subject.id);
    if (half !== undefined) {
      return this.finish(subject, template, half);
    }
    const rank = this.ranks.get(subject.id) ?? 0;
    const sheets = this.order.flatMap((each, index) =>
      each.rank === null ? [] : [{ rank: each.rank, index }],
    );
    const name = this.names.get(subject.id) ?? subject.village;
    const hidden = this.isHidden(subject);
    const { tab } = this.make(subject, template, name, placeFor(rank, sheets) ?? this.order.length, hidden);
    this.note(subject, tab, name);
    return { kind: "created", conflicts: [], outdated: false, problem: null };
  }

  /** Whether the sheet of a cooperative was hidden when a crash left it missing. */
  private isHidden({ id }: Subject): boolean {
    return this.owed?.id === id && this.owed.hidden;
  }

  /** Fills a tab that a crash left half-made. */
  private finish(subject: Subject, template: Template, tab: Tab): Outcome {
    const merge = mergeSheet(this.office.book.readStill(tab, ["formulas"]), subject, this.context);
    if (merge === null) return this.torn();
    this.pages.setHidden(tab.id, this.isHidden(subject));
    if (merge.write !== null) this.write(subject, tab.id, merge.write);
    const look = this.compiled.get(template)?.look ?? "";
    const memory = this.memory(subject, tab.id, merge.block.print, template, merge.conflicts.length, look);
    this.pages.remember(tab.id, sheetKey, memory);
    this.note(subject, tab.id, tab.name);
    return { kind: "created", conflicts: merge.conflicts, outdated: false, problem: null };
  }

  private torn(): Outcome {
    const problem = this.office.say("progress.error.torn");
    return { kind: "unchanged", conflicts: [], outdated: false, problem };
  }

  /** Makes a sheet; gives its sheet id, its block and what it remembers. */
  private make(subject: Subject, template: Template, name: string, index: number, hidden: boolean) {
    const compiled = this.compiled.get(template);
    if (compiled === undefined) throw new Error("Template not compiled");
    const { rows, columns, print } = template.compiled;
    const block = newBlock(template.compiled, subject, this.context);
    const tab = this.pages.copy(compiled.tab, name, index, hidden);
    this.order.splice(index, 0, { tab, rank: this.ranks.get(subject.id) ?? null });
    this.write(subject, tab, { row: rows, column: columns + 1, values: block });
    const memory = this.memory(subject, tab, print, template, 0, compiled.look);
    this.pages.remember(tab, sheetKey, memory);
    return { tab, block, memory };
  }

  /** Notes a tab for the ledger. Undo asks the sheet itself whether staff wrote into it: the add-on refreshes it too. */
  private note(subject: Subject, tab: number, name: string): void {
    this.made.push({ subject, tab: { tab, name, print: null, rows: 0, columns: 0 } });
    if (this.owed?.id === subject.id) this.owed = null;
  }

  private write(subject: Subject, tab: number, block: BlockWrite): void {
    const write = () => this.pages.write(tab, block);
    write();
    this.pending.push({ subject, tab, write });
  }

  private memory(
    subject: Subject,
    tab: number,
    print: string,
    template: Template,
    open: number,
    look: string,
  ): string {
    const memory: Memory = {
      id: subject.id,
      place: placeName(subject),
      sheet: tab,
      source: sourceOf(subject, this.context, print, template),
      print,
      seen: template.compiled.print,
      open,
      look,
    };
    return JSON.stringify(memory);
  }

  /**
   * Brings a standing sheet up to date: what staff typed stays. A sheet of an older template that nobody wrote into,
   * coloured or protected is made anew from the present one; with `renew` also one of the present template, for its look.
   */
  refresh(subject: Subject, template: Template, tab: Tab, renew: boolean): Outcome {
    const merge = mergeSheet(this.office.book.readStill(tab, ["formulas"]), subject, this.context);
    if (merge === null) return this.torn();
    const { print } = merge.block;
    const older = print !== template.compiled.print;
    const look = memoryOf(tab)?.look ?? "";
    const wanted = merge.untouched && (older || renew);
    const kept =
      wanted &&
      (this.hasNotes(tab, template) ||
        hash(this.pages.look(tab.id)) !== look ||
        this.pages.isProtected(tab.id));
    if (wanted && !kept) {
      this.remake(subject, template, tab, merge);
      return { kind: "updated", conflicts: [], outdated: false, problem: null };
    }
    const memory = this.memory(subject, tab.id, print, template, merge.conflicts.length, look);
    const from = tab.metadata.get(sheetKey) ?? null;
    if (merge.write !== null) {
      this.blocks.push(blockChange(tab.id, merge.block, merge.write.values));
      this.memories.push({ key: sheetKey, tab: tab.id, from, to: memory });
    } else if (memory !== from) {
      // Nothing that staff could see changes: no action of the ledger.
      this.pages.remember(tab.id, sheetKey, memory);
    }
    const cells = merge.broken.join(", ");
    return {
      kind: merge.write === null ? "unchanged" : "updated",
      conflicts: merge.conflicts,
      outdated: older || kept,
      problem: cells === "" ? null : this.office.say("progress.error.broken", { cells }),
    };
  }

  /** Whether staff left notes in a sheet: they are theirs like any text, and a new copy would lack them. */
  private hasNotes(tab: Tab, template: Template): boolean {
    const ours = this.office.book.read(template.tab, ["notes"]).notes;
    const { notes = [] } = this.office.book.read(tab, ["notes"]);
    return notes.some((line, row) =>
      line.some((note, column) => note !== "" && note !== ours?.[row]?.[column]),
    );
  }

  /** Ends a step: nothing is being made anew any more; `unsure` tabs are still to be looked at, null: none were. */
  conclude(unsure: ReadonlySet<number> | null): void {
    const remaking = this.remembers && this.owed === null ? [{ key: remakingKey, to: null }] : [];
    rememberAll(this.office.book, [...remaking, ...(unsure === null ? [] : [unsureChange(unsure)])]);
  }

  /** Makes a sheet anew from the present template. Undo gives it its older texts back, not its older look. */
  private remake(subject: Subject, template: Template, old: Tab, { block: was }: Merge): void {
    const { name } = old;
    const hidden = this.pages.isHidden(old.id);
    if (this.owed === null) {
      const remaking: Remaking = { id: subject.id, name, hidden };
      remember(this.office.book, remakingKey, JSON.stringify(remaking));
      this.remembers = true;
    }
    this.pages.remove(old.id);
    const { tab, block, memory } = this.make(subject, template, name, this.forgetTab(old.id), hidden);
    const before = new Map(was.keys.map(({ name, text }) => [name, text] as const));
    const texts = template.compiled.keys.flatMap((name, i) => {
      const [from, to = ""] = [before.get(name), block[i + 1]?.[0]];
      return from === undefined || from === to ? [] : [[name, from, to] as const];
    });
    // With the older texts it must not count as up to date.
    const from = staleMemory(memory);
    this.remade.push({
      tab: { was: old.id, tab },
      block: { tab, texts, marks: [] },
      memory: { key: sheetKey, tab, from, to: memory },
    });
  }
}
