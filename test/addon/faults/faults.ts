// Lets each service call of each command fail in turn, and asserts: unchanged, or changed as the ledger says; the next run completes.

import { readLedger, type StoredAction } from "../../../src/domain/plan/ledger.ts";
import { tabNames } from "../../../src/domain/register/tables.ts";
import { a1 } from "../../../src/domain/table.ts";
import { Exception, Killed } from "../../../src/local/emulator/errors.ts";
import type { Host, StepResult } from "../../../src/local/host.ts";
import { cellOf, forEachCell, lastRow } from "../../../src/local/workbook/cells.ts";
import type { WorkbookData } from "../../../src/local/workbook/model.ts";
import { ask, hostOf, loop, rpc } from "../desk.ts";
import { codes, smallOffice } from "../histories/office.ts";
import { byRole } from "../histories/people.ts";

/** Ways in which a call fails: the error that it throws. */
export const faults = {
  exception: () => new Exception("Service error: Spreadsheets"),
  timeout: () => new Exception("Service Spreadsheets timed out while accessing document."),
  quota: () =>
    new Exception("Service invoked too many times in a short time: spreadsheets. Try again later."),
  refusal: () => new Exception("You are trying to edit a protected cell or object."),
  killed: () => new Killed(),
} as const;

export type Fault = keyof typeof faults;
export const faultNames = Object.keys(faults) as Fault[];

/** A command to let fail: what comes before it, and how it is sent. */
interface Case {
  readonly before?: (host: Host) => void;
  readonly send: (host: Host) => StepResult;
}

const fixable = (host: Host): string[] => {
  const { findings } = ask<{ findings: { id: string; fix?: object }[] }>(host, "validation.run");
  return findings.flatMap(({ id, fix }) => (fix === undefined ? [] : [id]));
};
const lastAction = (host: Host): string =>
  ask<{ actions: { id: string }[] }>(host, "actions.list").actions[0]?.id ?? "";
const moves = codes.slice(3).map((code) => ({ code, from: null, to: "BA2" }));
const generate = (host: Host) =>
  loop(host, "progress.generate", { scope: { codes: codes.slice(0, 2) } }).last;
const remembered = new WeakMap<WorkbookData, string[]>();

/** Every command that writes. */
export const cases: Readonly<Record<string, Case>> = {
  columns: { send: (host) => rpc(host, "columns.map", { map: { notes: 10 } }) },
  check: { send: (host) => rpc(host, "validation.run") },
  fixes: {
    before: (host) => void remembered.set(host.workbook, fixable(host)),
    send: (host) => rpc(host, "validation.apply", { ids: remembered.get(host.workbook) ?? [] }),
  },
  waive: {
    before: (host) => void remembered.set(host.workbook, fixable(host)),
    send: (host) =>
      rpc(host, "validation.waive", { id: remembered.get(host.workbook)?.[0] ?? "", reason: "dicek" }),
  },
  revoke: {
    before: (host) => {
      const [id = ""] = fixable(host);
      remembered.set(host.workbook, [id]);
      ask(host, "validation.waive", { id, reason: "dicek" });
    },
    send: (host) => rpc(host, "validation.revoke", { id: remembered.get(host.workbook)?.[0] ?? "" }),
  },
  assign: {
    send: (host) => rpc(host, "caseload.assign", { moves: moves.map(({ code, to }) => ({ code, to })) }),
  },
  apply: { send: (host) => rpc(host, "caseload.apply", { moves }) },
  pin: {
    send: (host) => rpc(host, "caseload.assign", { pin: codes.map((code) => ({ code, pinned: true })) }),
  },
  papers: { send: (host) => rpc(host, "caseload.papers", { moves: [] }) },
  generate: { send: generate },
  refresh: {
    before: (host) => {
      generate(host);
      host.type("Koperasi!J2", "Listrik");
    },
    send: generate,
  },
  recap: { send: (host) => rpc(host, "recap.update") },
  close: { send: (host) => rpc(host, "snapshot.close") },
  visit: {
    send: (host) =>
      rpc(host, "visits.record", {
        visits: [{ date: "2025-10-08", village: "Labangka", activity: "kunjungan", result: "baik" }],
      }),
  },
  monthly: { send: (host) => rpc(host, "report.monthly") },
  resolve: {
    before: (host) => {
      generate(host);
      const sheet = host.workbook.sheets.find(({ name }) => name === "Sidorejo");
      if (sheet === undefined) throw new Error("no sheet of Sidorejo");
      // Staff typed over a cell, and what it drew on changed since.
      let typed = "";
      forEachCell(sheet, ({ value, formula = "" }, row, column) => {
        if (typed === "" && formula !== "" && String(value).includes("Kendala 0")) typed = a1(row, column);
      });
      host.type(`Sidorejo!${typed}`, "tulisan staf");
      host.type("Koperasi!J2", "Listrik");
      generate(host);
    },
    send: (host) => rpc(host, "progress.resolve", { code: codes[0], placeholder: "kendala", keep: "ours" }),
  },
  status: {
    send: (host) => rpc(host, "caseload.status", { assistant: "BA2", status: "Keluar" }),
  },
  arrive: {
    send: (host) =>
      rpc(host, "caseload.arrive", { code: "BA3", name: "Asisten 3", since: "2025-10-01", capacity: 100 }),
  },
  settings: { send: (host) => rpc(host, "settings.save", { values: { minimum: 3, visitDays: 40 } }) },
  undo: {
    before: (host) => {
      ask(host, "caseload.assign", { moves: moves.map(({ code, to }) => ({ code, to })) });
      remembered.set(host.workbook, [lastAction(host)]);
    },
    send: (host) => rpc(host, "actions.undo", { id: remembered.get(host.workbook)?.[0] ?? "" }),
  },
  undoSheets: {
    before: (host) => {
      generate(host);
      remembered.set(host.workbook, [lastAction(host)]);
    },
    send: (host) => loop(host, "actions.undo", { id: remembered.get(host.workbook)?.[0] ?? "" }).last,
  },
  setUp: { send: (host) => rpc(host, "workbook.setUp", { regency: "64.09", appendColumns: true }) },
};

/** Made once. */
const starts = new Map<string, { workbook: WorkbookData; ids: string[] }>();

/** A copy of the office in which a command is about to run. */
export function start(name: string): { workbook: WorkbookData; host: Host } {
  let made = starts.get(name);
  if (made === undefined) {
    const workbook = smallOffice();
    cases[name]?.before?.(hostOf(workbook));
    made = { workbook, ids: remembered.get(workbook) ?? [] };
    starts.set(name, made);
  }
  const workbook = structuredClone(made.workbook);
  remembered.set(workbook, made.ids);
  return { workbook, host: hostOf(workbook) };
}

/** Names of the calls that a command makes when nothing fails. */
export function callsOf(name: string): string[] {
  const { host } = start(name);
  const calls: string[] = [];
  host.onCall = (call) => void calls.push(call);
  const step = cases[name]?.send(host);
  if (step?.error !== null) throw new Error(`${name}: ${step?.error}`);
  return calls;
}

/** The contents of staff's own tabs and those that the ledger keeps, cell by cell. */
function contents(workbook: WorkbookData): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const role of ["register", "assistants", "settings", "visits", "snapshots", "waivers"] as const) {
    const sheet = byRole(workbook, role) ?? workbook.sheets.find(({ name }) => name === tabNames[role]);
    if (sheet === undefined) continue;
    forEachCell(sheet, ({ value, formula }, row, column) => {
      if (row > 0 && value !== "" && value !== false) cells.set(`${role}|${row}|${column}`, formula ?? value);
    });
  }
  return cells;
}

function actions(workbook: WorkbookData): readonly StoredAction[] {
  const sheet = byRole(workbook, "ledger");
  if (sheet === undefined) return [];
  const grid = Array.from({ length: lastRow(sheet) }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => String(cellOf(sheet, row, column)?.value ?? "")),
  );
  return readLedger(grid).actions;
}

const namesOf = (workbook: WorkbookData) => workbook.sheets.map(({ name }) => name).sort();

/** The run after: whatever was cut off before is settled by it. */
const runAfter = (host: Host) => rpc(host, "settings.save", { values: { stalledMonths: 7 } });

/** What a run without faults leads to: contents and tabs, made once. */
const ends = new Map<string, { cells: Map<string, unknown>; tabs: string[] }>();

function end(name: string) {
  let known = ends.get(name);
  if (known === undefined) {
    const { workbook, host } = start(name);
    cases[name]?.send(host);
    runAfter(host);
    known = { cells: contents(workbook), tabs: namesOf(workbook) };
    ends.set(name, known);
  }
  return known;
}

/** Times of writing differ from run to run. */
const timeless = (cells: Map<string, unknown>) =>
  [...cells].filter(([, value]) => !/^\d{4}-\d\d-\d\dT/.test(String(value))).sort();

/** Lets one call of a command fail; gives what is wrong afterwards, "" where all is as it must be. */
export function tryFault(name: string, ordinal: number, fault: Fault): string {
  const { workbook, host } = start(name);
  const before = contents(workbook);
  const known = new Set(actions(workbook).map(({ id }) => id));
  // Long work takes several executions: its calls are counted through.
  let made = 0;
  host.onCall = () => {
    if (++made === ordinal) throw faults[fault]();
  };
  const step = cases[name]?.send(host);
  host.onCall = undefined;
  const told = step?.error ?? "";
  if (/TypeError|undefined|not a function|not emulated|^Service|^Exceeded|^You are/.test(told))
    return `said "${told}"`;

  const edits = actions(workbook)
    .filter(({ id }) => !known.has(id))
    .flatMap(({ record }) => record.edits);
  const after = contents(workbook);
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [role, row, column] = place.split("|");
    const now = after.get(place) ?? "";
    if ((before.get(place) ?? "") === now) continue;
    const isKept = edits.some(({ table, rowAfter, column: at, to }) => {
      const value = typeof to.value === "object" ? now : to.value;
      return table === role && rowAfter.row === Number(row) && at.index === Number(column) && value === now;
    });
    if (!isKept && !isMade(workbook, known, role ?? ""))
      return `${place} was changed to "${String(now)}" and the ledger does not say so`;
  }

  const again = cases[name]?.send(host);
  if (
    again?.error !== null &&
    !/sudah diurungkan|sudah tidak ada|tidak ditemukan|sudah sama dengan datanya|sudah ada di tab/.test(
      again?.error ?? "",
    )
  ) {
    return `the next run said "${again?.error}"`;
  }
  const next = runAfter(host);
  if (next.error !== null) return `the run after said "${next.error}"`;
  const open = actions(workbook).filter(({ state }) => state === "intent");
  if (open.length > 0) return `"${open[0]?.what}" is still announced`;
  const wanted = end(name);
  const cells = contents(workbook);
  if (JSON.stringify(timeless(cells)) !== JSON.stringify(timeless(wanted.cells))) {
    const differing = timeless(cells).filter(([place, value]) => wanted.cells.get(place) !== value);
    return `the next run did not complete it: ${JSON.stringify(differing).slice(0, 300)} of ${cells.size} and ${wanted.cells.size} cells`;
  }
  const tabs = namesOf(workbook).filter((tab) => !wanted.tabs.includes(tab) && tab !== "Cadangan Koperasi");
  return tabs.length === 0 ? "" : `tabs too many: ${tabs.join(", ")}`;
}

/** Whether the add-on made the tab itself in this very run: what it put there need not be in the ledger. */
function isMade(workbook: WorkbookData, known: ReadonlySet<string>, role: string): boolean {
  const sheet = byRole(workbook, role);
  const start = smallOffice().sheets.map(({ name }) => name);
  return known.size === 0 && sheet !== undefined && !start.includes(sheet.name);
}
