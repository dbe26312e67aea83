// Random walks of staff and add-on over three progress sheets, and what must hold after every step of them.

import fc from "fast-check";
import type { Host } from "../../src/local/host.ts";
import { cellOf, ensureCell, forEachCell } from "../../src/local/workbook/cells.ts";
import { copySheet } from "../../src/local/workbook/copy.ts";
import type { SheetData, WorkbookData } from "../../src/local/workbook/model.ts";
import {
  deleteColumns,
  deleteRows,
  deleteSheet,
  insertColumns,
  insertRows,
  renameSheet,
} from "../../src/local/workbook/structure.ts";
import { hostOf, now, rpc, tab } from "./desk.ts";
import { type Generated, generate, small } from "./reports.ts";

/**
 * The fields that are followed: placeholder, column of the register (0-based), and a colour that marks their cell in the
 * template. Colours travel with copies, inserted and deleted lines; the walk finds the cells by them, not as the add-on does.
 */
const fields = [
  { name: "nama_koperasi", column: 4, colour: "#c0ffe1" },
  { name: "kendala", column: 5, colour: "#c0ffe2" },
  { name: "tindak_lanjut", column: 7, colour: "#c0ffe3" },
] as const;

const villageColumn = 2;
const blank = "belum diisi";

/** What the template's cell of `kendala` may say before the text, in the course of a walk. */
const prefixes = ["", "Kini: ", "Lalu: "];

/** One thing that staff or the add-on does. Numbers are taken modulo what there is; what cannot be done is left out. */
export type Step =
  | { readonly do: "source"; readonly row: number; readonly field: number; readonly text: number }
  | { readonly do: "swapRows" | "undo" | "recap" }
  | { readonly do: "type"; readonly tab: number; readonly field: number; readonly clear: boolean }
  | { readonly do: "typeFree" | "note"; readonly tab: number; readonly at: number }
  | {
      readonly do: "insertRow" | "insertColumn" | "deleteRow" | "deleteColumn";
      readonly tab: number;
      readonly at: number;
    }
  | { readonly do: "rename" | "move" | "hide" | "delete"; readonly tab: number }
  | { readonly do: "copy"; readonly tab: number; readonly remembers: boolean }
  | { readonly do: "template"; readonly prefix: number; readonly slogan: boolean }
  | { readonly do: "generate"; readonly scope: number }
  | { readonly do: "resolve"; readonly pick: number; readonly ours: boolean };

const small4 = fc.nat(3);
const line = fc.nat(70);

/** Steps as often as they matter. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("source" as const),
      row: fc.nat(2),
      field: fc.nat(2),
      text: small4,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("type" as const),
      tab: small4,
      field: fc.nat(2),
      clear: fc.boolean(),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("generate" as const), scope: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("resolve" as const), pick: small4, ours: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom("typeFree" as const, "note" as const),
      tab: small4,
      at: line,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        "insertRow" as const,
        "insertColumn" as const,
        "deleteRow" as const,
        "deleteColumn" as const,
      ),
      tab: small4,
      at: line,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom("rename" as const, "move" as const, "hide" as const, "delete" as const),
      tab: small4,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("copy" as const), tab: small4, remembers: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("template" as const), prefix: fc.nat(2), slogan: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom("swapRows" as const, "undo" as const, "undo" as const, "recap" as const),
    }),
  },
);

/** Where staff's texts and notes stand in a tab. */
type Own = Map<string, string>;

/** A walk over a workbook; each step throws where something is lost, or stale and not reported. */
export class Walk {
  private readonly workbook: WorkbookData;
  private readonly host: Host;
  private count = 0;
  /** Texts of staff given up by someone who chose the data's: undo may bring them and take them again. */
  private readonly given = new Set<string>();
  /** By tab and field: the data's text that staff saw when they typed over it, or when they chose to keep theirs. */
  private readonly seen = new Map<string, string>();
  private readonly copies = new Set<number>();
  /** Villages whose sheet staff deleted; undo may make it as if it had never been made. */
  private readonly deleted = new Set<string>();
  private told: Generated["conflicts"] = [];

  constructor() {
    this.workbook = small();
    this.host = hostOf(this.workbook);
    const template = tab(this.workbook, "Templat Lembar");
    forEachCell(template, (cell) => {
      const field = fields.find(({ name }) => cell.value === `{{${name}}}`);
      if (field !== undefined) cell.background = field.colour;
    });
    this.host.type("Koperasi!H1", "Tindak Lanjut");
    generate(this.host);
  }

  /** Takes the steps, then generates all, and once more: the second run has nothing to write. */
  take(steps: readonly Step[]): void {
    for (const each of steps) this.one(each);
    this.one({ do: "generate", scope: 0 });
    const again = rpc(this.host, "progress.generate", { scope: { all: true } });
    const { conflicts, failed } = again.result as Generated;
    if (conflicts.length + failed.length === 0)
      this.must(again.serviceCalls.writes === 0, "writes again", again.calls);
  }

  private must(holds: boolean, what: string, about: unknown): void {
    if (!holds) throw new Error(`${what}: ${JSON.stringify(about)}`);
  }

  private one(each: Step): void {
    switch (each.do) {
      case "source":
        this.type(
          "Koperasi",
          1 + each.row,
          fields[each.field]?.column ?? 0,
          each.text === 0 ? "" : `sumber ${each.text}`,
        );
        return;
      case "swapRows":
        this.swapRows();
        return;
      case "type":
        this.typeOver(each.tab, each.field, each.clear);
        return;
      case "typeFree":
      case "note":
        this.writeFree(each);
        return;
      case "insertRow":
      case "insertColumn":
      case "deleteRow":
      case "deleteColumn":
        this.changeLines(each);
        return;
      case "rename":
      case "move":
      case "hide":
      case "delete":
        this.changeTab(each);
        return;
      case "copy":
        this.copy(each);
        return;
      case "template":
        this.changeTemplate(each);
        return;
      case "generate":
        this.generate(each.scope);
        return;
      case "resolve":
        this.resolve(each);
        return;
      case "undo":
        this.addOn("undo", () => rpc(this.host, "actions.undo"));
        this.deleted.clear();
        return;
      case "recap":
        this.addOn("recap", () => rpc(this.host, "recap.update"));
        return;
    }
  }

  /** The tabs that are some cooperative's sheet now, in their order. */
  private sheets(): SheetData[] {
    const ids = new Set(
      this.workbook.metadata.filter(({ key }) => key === "pk.sheet").map(({ sheetId }) => sheetId),
    );
    return this.workbook.sheets.filter(({ id }) => ids.has(id) && !this.copies.has(id));
  }

  private pick(number: number): SheetData | undefined {
    const sheets = this.sheets();
    return sheets[number % Math.max(1, sheets.length)];
  }

  private type(name: string, row: number, column: number, text: string): void {
    this.host.type(`'${name.replace(/'/g, "''")}'!${letters(column)}${row + 1}`, text);
  }

  private typeOver(at: number, field: number, clear: boolean): void {
    const sheet = this.pick(at);
    const { colour = "", name = "" } = fields[field] ?? {};
    const place = sheet && placeOf(sheet, colour);
    if (sheet === undefined || place === undefined) return;
    const cell = cellOf(sheet, place.row, place.column);
    if (cell?.formula !== undefined) this.seen.set(`${sheet.id} ${name}`, String(cell.value));
    this.type(sheet.name, place.row, place.column, clear ? "" : `staf ${++this.count}`);
  }

  private writeFree({ do: kind, tab: at, at: line }: Extract<Step, { do: "typeFree" | "note" }>): void {
    const sheet = this.pick(at);
    if (sheet === undefined) return;
    const row = line % Math.max(1, sheet.rowCount);
    if (sheet.hiddenRows.has(row)) return;
    if (kind === "note") ensureCell(sheet, row, 0).note = `staf ${++this.count}`;
    else if ((cellOf(sheet, row, 0)?.value ?? "") === "")
      this.type(sheet.name, row, 0, `staf ${++this.count}`);
    this.touch();
  }

  private changeLines({
    do: kind,
    tab: at,
    at: line,
  }: Extract<Step, { do: "insertRow" | "insertColumn" | "deleteRow" | "deleteColumn" }>): void {
    const sheet = this.pick(at);
    if (sheet === undefined) return;
    const rows = kind === "insertRow" || kind === "deleteRow";
    const size = rows ? sheet.rowCount : sheet.columnCount;
    if (size < 4) return;
    const index = line % size;
    // Staff do not see the hidden part, but a selection may span it.
    if (kind === "insertRow") insertRows(this.workbook, sheet, index, 1);
    if (kind === "insertColumn") insertColumns(this.workbook, sheet, index, 1);
    if (kind === "deleteRow") deleteRows(this.workbook, sheet, index, 1);
    if (kind === "deleteColumn") deleteColumns(this.workbook, sheet, index, 1);
    this.touch();
  }

  private changeTab({
    do: kind,
    tab: at,
  }: Extract<Step, { do: "rename" | "move" | "hide" | "delete" }>): void {
    const sheet = this.pick(at);
    if (sheet === undefined) return;
    if (kind === "rename") renameSheet(this.workbook, sheet, `Nama staf ${++this.count}`);
    if (kind === "hide") sheet.hidden = !sheet.hidden;
    if (kind === "delete") {
      const listed = this.list().find(({ gid }) => gid === sheet.id);
      if (listed !== undefined) this.deleted.add(listed.village);
      deleteSheet(this.workbook, sheet);
    }
    if (kind === "move") {
      this.workbook.sheets.splice(this.workbook.sheets.indexOf(sheet), 1);
      this.workbook.sheets.unshift(sheet);
    }
    this.touch();
  }

  private copy({ tab: at, remembers }: Extract<Step, { do: "copy" }>): void {
    const sheet = this.pick(at);
    if (sheet === undefined) return;
    const copy = copySheet(
      this.workbook,
      sheet,
      `Salinan ${++this.count}`,
      this.workbook.sheets.indexOf(sheet),
    );
    this.copies.add(copy.id);
    const entries = this.workbook.metadata.filter(({ sheetId }) => sheetId === sheet.id);
    const known = this.workbook.metadata.some(({ sheetId }) => sheetId === copy.id);
    if (remembers && !known) {
      for (const entry of entries)
        this.workbook.metadata.push({ ...entry, id: this.workbook.nextId++, sheetId: copy.id });
    }
    this.touch();
  }

  private changeTemplate({ prefix, slogan }: Extract<Step, { do: "template" }>): void {
    const template = tab(this.workbook, "Templat Lembar");
    const place = placeOf(template, "#c0ffe2");
    if (slogan) this.type("Templat Lembar", 3, 0, `Slogan ${prefix} {{desa}}`);
    else if (place !== undefined)
      this.type(template.name, place.row, place.column, `${prefixes[prefix]}{{kendala}}`);
  }

  private swapRows(): void {
    const sheet = tab(this.workbook, "Koperasi");
    const [first, second] = [sheet.cells.get(1), sheet.cells.get(2)];
    if (first === undefined || second === undefined) return;
    sheet.cells.set(1, second);
    sheet.cells.set(2, first);
    this.touch();
  }

  private touch(): void {
    this.host.setNow(now);
  }

  /** Something that the add-on does: staff's texts and notes stay where they are, copies stay whole. */
  private addOn(what: string, act: () => { error: string | null; result: unknown }): void {
    const before = new Map(this.workbook.sheets.map((sheet) => [sheet.id, ownOf(sheet)] as const));
    const copies = new Map(
      this.workbook.sheets.filter(({ id }) => this.copies.has(id)).map((copy) => [copy.id, contents(copy)]),
    );
    const { error } = act();
    // An undo with nothing left to undo is told, and changes nothing.
    if (error !== null && what !== "undo" && what !== "resolve") throw new Error(`${what}: ${error}`);
    for (const [id, own] of before) {
      if (own.size === 0) continue;
      const sheet = this.workbook.sheets.find((each) => each.id === id);
      const after = sheet === undefined ? new Map<string, string>() : ownOf(sheet);
      const lost = [...own].filter(([place, text]) => after.get(place) !== text && !this.given.has(text));
      this.must(lost.length === 0, `${what} loses what staff wrote`, lost);
    }
    for (const [id, was] of copies) {
      const copy = this.workbook.sheets.find((each) => each.id === id);
      this.must(copy !== undefined && contents(copy) === was, `${what} changes a copy`, copy?.name);
    }
  }

  private generate(scope: number): void {
    const codes = ["64.09.01.2022", "64.09.04.2015", "64.09.02.1003"];
    const scopes = [
      { all: true },
      { all: true },
      { changed: true },
      { codes },
      { district: "Sepaku" },
      { all: true },
    ];
    const params = { scope: scopes[scope], ...(scope === 5 && { renew: true }) };
    let last: Generated | undefined;
    this.addOn("generate", () => {
      const run = generate(this.host, params);
      last = run.last;
      return { error: null, result: run.last };
    });
    if (last === undefined || scope === 4) return;
    this.told = last.conflicts;
    // A deleted sheet comes back only when it is named.
    const gone = this.list().filter(({ gid }) => gid === null);
    const back = [...this.deleted].filter((village) => !gone.some((each) => each.village === village));
    this.must(back.length === (scope === 3 ? this.deleted.size : 0), "deleted sheets", back);
    if (scope === 3) this.deleted.clear();
    this.checkFresh(last);
  }

  /** The sheet id of each village's sheet, as the add-on lists them. */
  private list(): { village: string; gid: number | null }[] {
    return (rpc(this.host, "progress.sheets").result as { sheets: { village: string; gid: number | null }[] })
      .sheets;
  }

  /** What a sheet shows is what the register says, staff's with no news since they saw it, or reported. */
  private checkFresh({ conflicts, failed }: Generated): void {
    for (const { village, gid } of this.list()) {
      const sheet = this.workbook.sheets.find(({ id }) => id === gid);
      if (sheet === undefined) continue;
      this.must(!this.copies.has(sheet.id), "takes a copy for the sheet", village);
      for (const { name, colour } of fields) {
        const place = placeOf(sheet, colour);
        if (place === undefined) continue;
        const cell = cellOf(sheet, place.row, place.column);
        const shown = String(typeof cell?.value === "object" ? cell.value.error : (cell?.value ?? ""));
        const source = this.sourceOf(village, name);
        const right = name === "kendala" ? prefixes.map((prefix) => prefix + source) : [source];
        if (right.includes(shown)) continue;
        const reported =
          failed.some((each) => each.village === village) ||
          conflicts.some((each) => each.village === village && each.placeholder === name);
        const known =
          cell?.formula === undefined && right.includes(this.seen.get(`${sheet.id} ${name}`) ?? "");
        this.must(reported || known, "stale and not reported", { village, name, shown, source });
      }
    }
  }

  private sourceOf(village: string, name: string): string {
    const register = tab(this.workbook, "Koperasi");
    const { column } = fields.find((field) => field.name === name) ?? fields[0];
    for (let row = 1; row < register.rowCount; row++) {
      if (cellOf(register, row, villageColumn)?.value !== village) continue;
      return String(cellOf(register, row, column)?.value || blank);
    }
    throw new Error(`no ${village}`);
  }

  private resolve({ pick, ours }: Extract<Step, { do: "resolve" }>): void {
    const conflict = this.told[pick % Math.max(1, this.told.length)];
    if (conflict === undefined) return;
    const { code, placeholder, village } = conflict;
    const gid = this.list().find((each) => each.village === village)?.gid;
    const sheet = this.workbook.sheets.find(({ id }) => id === gid);
    const colour = fields.find(({ name }) => name === placeholder)?.colour ?? "";
    const place = sheet && placeOf(sheet, colour);
    const theirs = sheet && place && String(cellOf(sheet, place.row, place.column)?.value ?? "");
    if (ours && theirs !== undefined) this.given.add(theirs);
    this.addOn("resolve", () => {
      const answer = rpc(this.host, "progress.resolve", {
        code,
        placeholder,
        keep: ours ? "ours" : "theirs",
      });
      if (answer.error === null && !ours && sheet !== undefined) {
        const source = this.sourceOf(village, placeholder);
        this.seen.set(`${sheet.id} ${placeholder}`, source);
      }
      return answer;
    });
    this.told = this.told.filter((each) => each !== conflict);
  }
}

/** The cell that bears a colour, 0-based. */
function placeOf(sheet: SheetData, colour: string): { row: number; column: number } | undefined {
  let found: { row: number; column: number } | undefined;
  forEachCell(sheet, ({ background }, row, column) => {
    if (background === colour && found === undefined) found = { row, column };
  });
  return found;
}

/** Texts and notes of staff in a tab, by place. */
function ownOf(sheet: SheetData): Own {
  const own: Own = new Map();
  forEachCell(sheet, ({ value, formula, note }, row, column) => {
    if (formula === undefined && String(value).startsWith("staf "))
      own.set(`${row},${column}`, String(value));
    if (note?.startsWith("staf ")) own.set(`${row},${column} note`, note);
  });
  return own;
}

/** Everything in a tab's cells, as one text. */
function contents(sheet: SheetData): string {
  const cells: unknown[] = [];
  forEachCell(sheet, (cell, row, column) => {
    cells.push([row, column, cell.value, cell.formula, cell.note, cell.background]);
  });
  return JSON.stringify(cells);
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letters(rest - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}
