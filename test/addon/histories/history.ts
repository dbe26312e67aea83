// Plays a history — commands of the add-on with people acting between its service calls — and asserts that nothing is lost.

import fc from "fast-check";
import { readLedger, type StoredAction } from "../../../src/domain/plan/ledger.ts";
import { Killed } from "../../../src/local/emulator/errors.ts";
import type { Host, StepResult } from "../../../src/local/host.ts";
import { cellOf, forEachCell, lastColumn, lastRow } from "../../../src/local/workbook/cells.ts";
import type { Scalar, SheetData, WorkbookData } from "../../../src/local/workbook/model.ts";
import { hostOf, rpc } from "../desk.ts";
import { codes, smallOffice, type Table } from "./office.ts";
import {
  type Act,
  anyAct,
  byRole,
  People,
  pagesOf,
  rowId,
  spellings,
  type Record as Told,
  tableSheet,
} from "./people.ts";

/** What is run of the add-on; numbers choose among what there is. */
export type Command =
  | { run: "check" | "recap" | "close" | "generate" | "propose" | "list" }
  | { run: "fix" | "assign" | "pin" | "waive" | "visit"; which: number }
  | { run: "save"; minimum: number }
  | { run: "apply" }
  | { run: "undo"; which: number };

/** A command, what others do before which of its calls, and the call at which it is cut off (0: none). */
export interface Step {
  readonly command: Command;
  readonly between: readonly { readonly at: number; readonly act: Act | Command }[];
  readonly killed: number;
}

const which = fc.nat({ max: 8 });
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      run: fc.constantFrom(
        "check" as const,
        "check" as const,
        "recap" as const,
        "close" as const,
        "generate" as const,
        "generate" as const,
        "propose" as const,
      ),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      run: fc.constantFrom(
        "fix" as const,
        "assign" as const,
        "pin" as const,
        "waive" as const,
        "visit" as const,
      ),
      which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ run: fc.constant("save" as const), minimum: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ run: fc.constant("apply" as const) }) },
  { weight: 4, arbitrary: fc.record({ run: fc.constant("undo" as const), which }) },
);

const anyStep: fc.Arbitrary<Step> = fc.record({
  command: anyCommand,
  between: fc.array(
    fc.record({
      at: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 32 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 120 }) },
      ),
      act: fc.oneof({ weight: 9, arbitrary: anyAct }, { weight: 2, arbitrary: anyCommand }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  killed: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) },
  ),
});

/** A history of two to four people: one starts commands, the others act between its calls. */
export const anyHistory: fc.Arbitrary<Step[]> = fc.array(anyStep, { minLength: 1, maxLength: 4 });

/** What a run of histories covered. */
export interface Coverage {
  commands: number;
  acts: number;
  kills: number;
  /** Refusals by command and sentence. */
  readonly refused: Map<string, number>;
  /** `command@call` at which someone acted. */
  readonly places: Set<string>;
}

export const newCoverage = (): Coverage => ({
  commands: 0,
  acts: 0,
  kills: 0,
  refused: new Map(),
  places: new Set(),
});

type Snapshot = Map<string, Scalar>;

const tables: readonly Table[] = ["register", "assistants", "settings"];
const canonical = (heading: string) => spellings.find((pair) => pair.includes(heading))?.[0] ?? heading;

/** Plays a history; throws a sentence that names what was broken. */
export function play(history: readonly Step[], coverage: Coverage = newCoverage()): void {
  new History(coverage).play(history);
}

/** The office with its sidebar open, made once: findings and moves are there to be acted upon. */
let opened:
  | { readonly workbook: WorkbookData; readonly findings: string[]; readonly moves: unknown[] }
  | undefined;

class History implements Told {
  private readonly workbook: WorkbookData;
  private readonly host: Host;
  private readonly people: People;
  /** Ids of the findings last seen, and the moves last proposed, as a sidebar holds them. */
  private findings: string[] = [];
  private moves: unknown[] = [];
  /** During one step: what people wrote, by cell; rows that came and went; columns that went. */
  private written = new Map<string, Scalar[]>();
  private came: string[] = [];
  private went = new Set<string>();
  private columnsGone = new Set<string>();
  private acted = 0;
  private step = 0;
  private readonly tokens = new Map<string, { sheet: number; step: number }>();
  private readonly notes = new Map<string, string>();
  /** Whether notes were read and not written yet; the notes that people wrote just then: they did not stand when compared. */
  private notesRead = false;
  private late = new Set<string>();
  private undoTarget: StoredAction | undefined;

  constructor(
    private readonly coverage: Coverage,
    workbook?: WorkbookData,
  ) {
    this.workbook = workbook ?? structuredClone(openedOffice().workbook);
    this.host = hostOf(this.workbook);
    this.people = new People(this.host, this);
    if (workbook === undefined) ({ findings: this.findings, moves: this.moves } = openedOffice());
  }

  /** Checks and proposes, as whoever opens the sidebar does. */
  open() {
    for (const run of ["check", "propose"] as const) this.run({ run });
    return { workbook: this.workbook, findings: this.findings, moves: this.moves };
  }

  play(history: readonly Step[]): void {
    for (const step of history) this.playStep(step);
    // The next run: whatever was cut off before is settled by it.
    this.playStep({ command: { run: "save", minimum: 7 }, between: [], killed: 0 });
    const open = this.actions().filter(({ state }) => state === "intent");
    if (open.length > 0) fail(`the ledger still announces ${open[0]?.what}`);
    this.checkPages();
  }

  /** Every progress sheet shows what the register says: made to look at its sheets once more, a run finds them so. */
  private checkPages(): void {
    if (pagesOf(this.workbook).length === 0 || this.run({ run: "generate" }).error !== null) return;
    for (const entry of this.workbook.metadata) {
      if (entry.key === "pk.sheet") entry.value = entry.value.replace(/"source":"[^"]*"/, '"source":"?"');
    }
    const { result } = this.run({ run: "generate" });
    const { updated, failed } = result as { updated: number; failed: { why: string }[] };
    const torn = failed.filter(({ why }) => why !== "tidak ada di data koperasi");
    if (updated + torn.length > 0)
      fail(`a progress sheet is not as the register says: ${updated} updated, ${JSON.stringify(torn)}`);
  }

  private playStep({ command, between, killed }: Step): void {
    this.step++;
    this.written = new Map();
    this.came = [];
    this.went = new Set();
    this.columnsGone = new Set();
    this.acted = 0;
    const before = this.snapshot();
    // An action that was cut off before it changed anything goes, and the next one of that second bears its id.
    const known = new Set(this.actions().map(nameOfAction));
    const stateBefore = this.actions();
    let inside = false;
    this.host.onCall = (name, ordinal) => {
      if (inside) return;
      inside = true;
      // Cut off between a write that missed and its repair, a run cannot repair: the two are played apart.
      for (const each of killed === 0 ? between : []) {
        if (each.at === ordinal) this.interfere(each.act, command, ordinal);
      }
      inside = false;
      if (/^Range\.[gs]etNotes$/.test(name)) this.notesRead = name === "Range.getNotes";
      if (ordinal !== killed) return;
      this.coverage.kills++;
      throw new Killed();
    };
    this.undoTarget = undefined;
    this.notesRead = false;
    this.late = new Set();
    const result = this.run(command);
    this.host.onCall = undefined;
    const quiet = this.acted === 0 && result.error === null;
    const fresh = this.actions().filter((action) => !known.has(nameOfAction(action)));
    // A setting's row that the add-on had added goes when its action is undone.
    for (const { from, to } of fresh.flatMap(({ record }) => record.edits)) {
      if (to.value === "") this.went.add(`settings|${String(from.value)}`);
    }
    this.compare(before, this.snapshot(), fresh);
    this.checkRows(before);
    this.checkLedger(fresh);
    this.checkTokens();
    this.checkMonths();
    if (quiet && command.run === "undo") this.checkUndo(before, stateBefore);
  }

  private interfere(act: Act | Command, command: Command, ordinal: number): void {
    this.acted++;
    this.coverage.places.add(`${command.run}@${ordinal}`);
    if ("run" in act) {
      const { onCall } = this.host;
      this.host.onCall = undefined;
      this.run(act);
      this.host.onCall = onCall;
      return;
    }
    this.coverage.acts++;
    try {
      this.people.do(act);
    } catch (error) {
      // Sheets refuses some acts (the last row, a column with merged cells): then nothing was done.
      if (!(error instanceof Error) || error.constructor !== Error) throw error;
    }
  }

  private run(command: Command): StepResult {
    this.coverage.commands++;
    const result = this.send(command);
    if (result.error !== null) {
      const why = `${command.run}: ${result.error.slice(0, 60)}`;
      this.coverage.refused.set(why, (this.coverage.refused.get(why) ?? 0) + 1);
      if (/TypeError|undefined|not a function|not emulated|No sheet|out of bounds|rpc/i.test(result.error))
        fail(`${command.run}: ${result.error}\n${result.stack ?? ""}`);
    }
    return result;
  }

  private send(command: Command): StepResult {
    const { host } = this;
    const pick = <T>(list: readonly T[], which: number): T | undefined =>
      list[which % Math.max(1, list.length)];
    switch (command.run) {
      case "check": {
        const result = rpc(host, "validation.run");
        const found = result.result as { findings: { id: string; fix?: unknown }[] } | null;
        if (found !== null)
          this.findings = found.findings.filter(({ fix }) => fix !== undefined).map(({ id }) => id);
        return result;
      }
      case "fix": {
        const ids = this.findings.filter((_, at) => command.which === 0 || at % 3 !== command.which % 3);
        return rpc(host, "validation.apply", { ids });
      }
      case "waive":
        return rpc(host, "validation.waive", {
          id: pick(this.findings, command.which) ?? "x",
          reason: "sudah dicek",
        });
      case "propose": {
        const result = rpc(host, "caseload.propose");
        const found = result.result as {
          assignments: { code: string; from: string | null; to: string }[];
        } | null;
        if (found !== null) this.moves = found.assignments.map(({ code, from, to }) => ({ code, from, to }));
        return result;
      }
      case "apply":
        return rpc(host, "caseload.apply", { moves: this.moves });
      case "assign": {
        const moves = codes.filter((_, at) => at % 3 === command.which % 3);
        const to = command.which % 2 === 0 ? "BA1" : "BA2";
        return rpc(host, "caseload.assign", { moves: moves.map((code) => ({ code, to })) });
      }
      case "pin":
        return rpc(host, "caseload.assign", {
          pin: [{ code: pick(codes, command.which), pinned: command.which % 2 === 0 }],
        });
      case "generate":
        return rpc(host, "progress.generate", { scope: { codes: codes.slice(0, 2) } });
      case "recap":
        return rpc(host, "recap.update");
      case "close":
        return rpc(host, "snapshot.close");
      case "visit":
        return rpc(host, "visits.record", {
          visits: [
            {
              date: "2025-10-08",
              village: "Labangka",
              activity: `kegiatan ${command.which}`,
              result: "baik",
            },
          ],
        });
      case "save":
        return rpc(host, "settings.save", { values: { minimum: command.minimum } });
      case "list":
        return rpc(host, "actions.list");
      case "undo": {
        const open = this.actions().filter(({ state }) => state !== "undone");
        this.undoTarget = command.which === 0 ? undefined : pick(open, command.which);
        return rpc(host, "actions.undo", this.undoTarget === undefined ? {} : { id: this.undoTarget.id });
      }
    }
  }

  // What people tell.

  wrote(table: Table, row: string, heading: string): void {
    const key = keyOf(table, row, heading);
    const value = this.snapshot().get(key) ?? "";
    this.written.set(key, [...(this.written.get(key) ?? []), value]);
  }

  token(text: string, sheet: number): void {
    this.tokens.set(text, { sheet, step: this.step });
  }

  noted(text: string, row: string): void {
    this.notes.set(text, row);
    if (this.notesRead) this.late.add(text);
  }

  rowCame(table: Table, row: string): void {
    this.came.push(`${table}|${row}`);
  }

  rowWent(table: Table, row: string): void {
    this.went.add(`${table}|${row}`);
    for (const [text, id] of this.notes) if (table === "register" && id === row) this.notes.delete(text);
  }

  columnWent(table: Table, heading: string): void {
    this.columnsGone.add(`${table}|${canonical(heading)}`);
    const sheet = tableSheet(this.workbook, table);
    if (table !== "register" || sheet === undefined) return;
    // Notes in the column go with it.
    for (let column = 0; column < lastColumn(sheet); column++) {
      if (cellOf(sheet, 0, column)?.value !== heading) continue;
      for (let row = 1; row < lastRow(sheet); row++) {
        const note = cellOf(sheet, row, column)?.note ?? "";
        for (const text of this.notes.keys()) if (note.includes(text)) this.notes.delete(text);
      }
    }
  }

  tabWent(sheet: number): void {
    for (const [text, where] of this.tokens) if (where.sheet === sheet) this.tokens.delete(text);
  }

  // What must be true.

  /** Every cell of the tables: as people left it, or as the ledger says. */
  private compare(before: Snapshot, after: Snapshot, fresh: readonly StoredAction[]): void {
    const edits = fresh.flatMap(({ record }) => record.edits);
    for (const [key, was] of before) {
      const [table = "", row = "", column = ""] = key.split("|");
      if (this.went.has(`${table}|${row}`) || this.columnsGone.has(`${table}|${column}`)) continue;
      if (!after.has(key)) fail(`the cell ${key} is gone; it held ${String(was)}`);
    }
    for (const [key, now] of after) {
      const [table = "", row = "", column = ""] = key.split("|");
      const typed = this.written.get(key) ?? [];
      const was = before.get(key) ?? "";
      if (now === (typed[typed.length - 1] ?? was)) continue;
      // Typed (or cleared) after the comparison, and the same as the add-on wrote beside it: taken for its own stray, put
      // back. Only who read the cell before can put it back.
      if (typed.some((text) => text === "Asisten 2" || text === "") && now === was) continue;
      const mine = edits.filter((edit) => edit.table === table && canonical(edit.column.heading) === column);
      const code = [before, after].map((shot) =>
        String(shot.get(keyOf(table as Table, row, "Kode Wilayah")) ?? "").toLowerCase(),
      );
      const between = [was, ...typed, ...mine.flatMap(({ from, to }) => [from.value, to.value])];
      const explained = mine.some(({ from, to, rowAfter }) => {
        const named = rowAfter.keys.filter((each) => table === "register" && each.startsWith("code:"));
        const here = named.length === 0 || named.some((each) => code.includes(each.slice("code:".length)));
        return here && to.value === now && between.includes(from.value);
      });
      if (explained || this.isNewRow(table, row, before)) continue;
      fail(
        `${key} held ${JSON.stringify(was)}, people wrote ${JSON.stringify(typed)}, now ${JSON.stringify(now)}, and the ledger does not say so`,
      );
    }
  }

  private isNewRow(table: string, row: string, before: Snapshot): boolean {
    return (
      this.came.includes(`${table}|${row}`) ||
      (table === "settings" && ![...before.keys()].some((key) => key.startsWith(`settings|${row}|`)))
    );
  }

  /** Rows neither lost nor doubled, and nothing in rows that nobody wrote. */
  private checkRows(before: Snapshot): void {
    for (const table of tables) {
      const sheet = tableSheet(this.workbook, table);
      if (sheet === undefined) fail(`the tab of ${table} is gone`);
      const ids: string[] = [];
      for (let row = 1; row < lastRow(sheet); row++) {
        const id = rowId(sheet, table, row);
        if (id !== "") ids.push(id);
        else {
          const content = [...(sheet.cells.get(row)?.values() ?? [])].filter(
            ({ value }) => value !== "" && value !== false,
          );
          if (content.length > 0 && table === "register")
            fail(`row ${row + 1} of the register holds ${JSON.stringify(content)} and is nobody's`);
        }
      }
      if (new Set(ids).size !== ids.length) fail(`rows of ${table} are doubled: ${ids.join(", ")}`);
      const were = new Set(
        [...before.keys()].flatMap((key) => (key.startsWith(`${table}|`) ? [key.split("|")[1] ?? ""] : [])),
      );
      const wanted = new Set([
        ...were,
        ...this.came.filter((each) => each.startsWith(`${table}|`)).map((each) => each.split("|")[1] ?? ""),
      ]);
      for (const id of wanted)
        if (!ids.includes(id) && !this.went.has(`${table}|${id}`)) fail(`the row ${id} of ${table} is lost`);
      for (const id of ids)
        if (!wanted.has(id) && table !== "settings") fail(`the row ${id} of ${table} came from nowhere`);
    }
  }

  /** What the ledger calls done holds, unless people or a later action changed it. */
  private checkLedger(fresh: readonly StoredAction[]): void {
    const after = this.snapshot();
    const last = new Map<string, { value: unknown; what: string }>();
    for (const { record, state, what } of fresh) {
      if (state === "intent") continue;
      for (const { table, rowAfter, column, to } of record.edits) {
        const code = rowAfter.keys.find((key) => key.startsWith("code:"))?.slice("code:".length);
        if (table !== "register" || code === undefined) continue;
        const rows = [...after].filter(
          ([key, value]) =>
            key.startsWith("register|") &&
            key.endsWith("|Kode Wilayah") &&
            String(value).toLowerCase() === code,
        );
        const [row] = rows.map(([key]) => key.split("|")[1] ?? "");
        if (rows.length === 1 && row !== undefined)
          last.set(keyOf("register", row, column.heading), { value: to.value, what });
      }
    }
    for (const [key, { value, what }] of last) {
      if (this.written.has(key) || !after.has(key)) continue;
      if (after.get(key) !== value)
        fail(
          `the ledger says that "${what}" wrote ${JSON.stringify(value)} into ${key}; it holds ${JSON.stringify(after.get(key))}`,
        );
    }
  }

  /** Words on progress sheets and notes in the register are where people put them. */
  private checkTokens(): void {
    const places = new Map<string, number[]>();
    for (const sheet of this.workbook.sheets) {
      forEachCell(sheet, ({ value }) => {
        if (typeof value === "string" && this.tokens.has(value))
          places.set(value, [...(places.get(value) ?? []), sheet.id]);
      });
    }
    for (const [text, { sheet, step }] of this.tokens) {
      const found = places.get(text) ?? [];
      if (found.length === 1 && found[0] === sheet) continue;
      const gone = !this.workbook.sheets.some(({ id }) => id === sheet);
      // Typed after an undo had found the tab untouched: it did not stand when compared.
      if (gone && step === this.step) this.tokens.delete(text);
      else fail(`the word ${text} on a progress sheet stands ${found.length} times`);
    }
    const register = tableSheet(this.workbook, "register");
    if (register === undefined) return;
    for (const [text, row] of this.notes) {
      let found = 0;
      forEachCell(register, ({ note }, r) => {
        if (note?.split("\n").includes(text)) found += rowId(register, "register", r) === row ? 1 : 100;
      });
      if (found === 0 && this.late.has(text)) this.notes.delete(text);
      else if (found !== 1)
        fail(`the note "${text}" of row ${row} ${found === 0 ? "is lost" : "stands elsewhere"}`);
    }
  }

  /** No month of a cooperative stands twice. */
  private checkMonths(): void {
    const sheet = byRole(this.workbook, "snapshots");
    if (sheet === undefined) return;
    const seen = new Set<string>();
    for (let row = 1; row < lastRow(sheet); row++) {
      const text = [0, 1, 3].map((column) => String(cellOf(sheet, row, column)?.value ?? "")).join("|");
      if (text === "||") continue;
      if (seen.has(text)) fail(`the month ${text} stands twice`);
      seen.add(text);
    }
  }

  /** Undone without anybody in between: exactly the cells that still held what was written are as they were. */
  private checkUndo(before: Snapshot, actions: readonly StoredAction[]): void {
    const target =
      this.undoTarget ??
      [...actions].reverse().find(({ state, record }) => state !== "undone" && record.undoes === undefined);
    if (target === undefined || target.state === "intent") return;
    const after = this.snapshot();
    for (const { table, rowAfter, column, from, to } of target.record.edits) {
      const code = rowAfter.keys.find((key) => key.startsWith("code:"))?.slice("code:".length);
      if (table !== "register" || code === undefined) continue;
      const rows = [...before].filter(
        ([key, value]) => key.endsWith("|Kode Wilayah") && String(value).toLowerCase() === code,
      );
      const key = keyOf("register", rows[0]?.[0].split("|")[1] ?? "", column.heading);
      if (rows.length !== 1 || !before.has(key)) continue;
      const wanted = before.get(key) === to.value ? from.value : before.get(key);
      if (after.get(key) !== wanted)
        fail(
          `undo of "${target.what}" left ${JSON.stringify(after.get(key))} in ${key}; wanted ${JSON.stringify(wanted)}`,
        );
    }
  }

  /** Cells of the tables by row id and heading; columns without a heading are not named. */
  private snapshot(): Snapshot {
    const cells: Snapshot = new Map();
    for (const table of tables) {
      const sheet = tableSheet(this.workbook, table);
      if (sheet === undefined) continue;
      for (let row = 1; row < lastRow(sheet); row++) {
        const id = rowId(sheet, table, row);
        if (id === "") continue;
        for (let column = 0; column < lastColumn(sheet); column++) {
          const heading = String(cellOf(sheet, 0, column)?.value ?? "");
          if (heading !== "") cells.set(keyOf(table, id, heading), cellOf(sheet, row, column)?.value ?? "");
        }
      }
    }
    return cells;
  }

  private actions(): readonly StoredAction[] {
    const sheet = byRole(this.workbook, "ledger");
    if (sheet === undefined) return [];
    const read = readLedger(gridOf(sheet));
    if (read.damaged > 0) fail("the ledger cannot be read");
    return read.actions;
  }
}

function openedOffice() {
  opened ??= new History(newCoverage(), smallOffice()).open();
  return opened;
}

const nameOfAction = ({ id, state }: StoredAction) => (state === "intent" ? `${id} announced` : id);

const keyOf = (table: Table, row: string, heading: string) => `${table}|${row}|${canonical(heading)}`;

function gridOf(sheet: SheetData): string[][] {
  return Array.from({ length: lastRow(sheet) }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => String(cellOf(sheet, row, column)?.value ?? "")),
  );
}

function fail(sentence: string): never {
  throw new Error(sentence);
}
