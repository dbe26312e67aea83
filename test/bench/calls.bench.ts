// The account of service calls: every menu command and rpc method on the pilot, by kind, against the budgets, in seconds.
// `npx tsx test/bench/calls.bench.ts REPORT.txt` estimates again from what *Uji kesesuaian* measured at Google.

import { readFileSync } from "node:fs";
import { methods } from "../../src/addon/rpc.ts";
import { type Host, openHost, type StepResult } from "../../src/local/host.ts";
import { pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import { measuredPrices, modelPrices, secondsOf } from "../../src/local/prices.ts";
import { cellOf, ensureCell, forEachCell } from "../../src/local/workbook/cells.ts";
import type { SheetData } from "../../src/local/workbook/model.ts";

const [, , reportFile] = process.argv;
const measured = reportFile === undefined ? null : measuredPrices(readFileSync(reportFile, "utf8"));

/** Groups of methods, first match counts. */
const groups: readonly (readonly [string, RegExp])[] = [
  ["lock", /^Lock\.|\.flush$/],
  ["memory", /^(Properties|Cache)\.|DeveloperMetadata/],
  [
    "cells read",
    /^(Range|Sheet)\.get(Value|Values|Display|Formula|Note|Background|NumberFormat|RichText|Merged|DataValidation|Font)/,
  ],
  ["cells written", /^(Range|RangeList)\.(set|clear|insertCheckboxes|merge|breakApart)/],
  ["tabs", /^(Spreadsheet|Sheet|SpreadsheetApp|Protection|Range\.protect)/],
];

const host: Host = openHost({ workbook: pilotWorkbook(), now: "2025-10-09T08:00" });
const tab = (name: string): SheetData => {
  const sheet = host.workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
};
const register = tab("Koperasi");
const columnOf = (heading: string): number =>
  Array.from({ length: register.columnCount }, (_, column) => cellOf(register, 0, column)?.value).indexOf(
    heading,
  );
/** Methods and functions that were measured. */
const asked = new Set<string>(["rpc"]);
let over = 0;

function tell(name: string, step: StepResult, budget: number | null): void {
  const counts = new Map<string, number>();
  for (const [call, count] of Object.entries(step.calls)) {
    const group = groups.find(([, pattern]) => pattern.test(call))?.[0] ?? "other";
    counts.set(group, (counts.get(group) ?? 0) + count);
  }
  const { total, reads, writes } = step.serviceCalls;
  if (budget !== null && total > budget) over++;
  const kinds = [...groups.map(([group]) => group), "other"]
    .filter((group) => counts.has(group))
    .map((group) => `${group} ${counts.get(group)}`);
  const seconds = [
    secondsOf(step.calls, modelPrices),
    ...(measured === null ? [] : [secondsOf(step.calls, measured)]),
  ];
  console.log(
    [
      name.padEnd(34),
      `${total}${budget === null ? "" : `/${budget}`}`.padStart(9),
      `${reads} r ${writes} w`.padStart(12),
      seconds.map((each) => `${each.toFixed(1)} s`.padStart(8)).join(""),
      ` ${kinds.join(", ")}`,
      step.error === null ? "" : `  ERROR ${step.error}`,
    ].join(" "),
  );
  if (step.error !== null) process.exitCode = 1;
}

function rpc<T = unknown>(method: string, params: object = {}, budget: number | null = null, note = ""): T {
  asked.add(method);
  const step = host.call("rpc", [{ method, params }]);
  tell(`${method}${note}`, step, budget);
  return step.result as T;
}

function menu(name: string, budget: number | null = null, note = ""): void {
  asked.add(name);
  const step = host.run(name);
  tell(`${name}${note}`, step, budget);
}

type Conflict = { code: string; placeholder: string };

/** Makes every step of a long work: 24 calls a step and 4 a sheet. Gives the conflicts of the last. */
function generate(scope: object, note: string, sheets: number): readonly Conflict[] {
  asked.add("progress.generate");
  let conflicts: readonly Conflict[] = [];
  let next: string | null | undefined;
  for (let step = 1; next !== null; step++) {
    const made = host.call("rpc", [{ method: "progress.generate", params: { scope, next } }]);
    tell(`progress.generate${note} step ${step}`, made, sheets === 0 ? 20 : 4 * sheets + 24);
    const result = made.result as { next: string | null; conflicts: readonly Conflict[] } | null;
    next = result?.next ?? null;
    conflicts = result?.conflicts ?? [];
  }
  return conflicts;
}

/** Types over what a sheet says of the register's first row in a column, then changes the register: a conflict. */
function typeOver(heading: string): void {
  const source = ensureCell(register, 1, columnOf(heading));
  const village = String(ensureCell(register, 1, columnOf("Desa/Kelurahan")).value);
  const sheet = tab(village);
  forEachCell(sheet, (cell) => {
    if (cell.formula === undefined || cell.value !== source.value) return;
    delete cell.formula;
    cell.value = "tulisan staf";
  });
  source.value = "Kendala baru";
}

console.log(`${"".padEnd(34)} calls/budget     reads/writes   model${measured === null ? "" : "  probe"}`);
menu("onOpen", 0);
menu("onInstall", 0);
menu("showSidebar");
// Before set-up every tab may be the register.
rpc("workbook.status", {}, null, ", before set-up");
rpc("words.read", { language: "en" });
rpc("regions.list");
rpc("workbook.setUp", { regency: "64.09" });
rpc("workbook.setUp", { regency: "64.09" }, null, ", again");
rpc("workbook.status", {}, 8);
rpc("columns.read");
rpc("columns.map", { map: {} });
menu("checkRegister", 44, ", first");
menu("checkRegister", 34);
type Found = { findings: { id: string; code: string; fix?: { certainty: string } }[] };
const { findings } = rpc<Found>("validation.run", {}, 34);
rpc("validation.page", { next: "20" });
const safe = findings.filter(({ fix }) => fix?.certainty === "aman").map(({ id }) => id);
const [firstFinding] = findings.filter(({ fix }) => fix === undefined);
rpc("validation.preview", { ids: safe });
rpc("validation.apply", { ids: safe }, 18 + 3 + safe.length, `, ${safe.length} fixes`);
rpc("validation.show", { id: firstFinding?.id });
rpc("validation.waive", { id: firstFinding?.id, reason: "Sudah dicek" });
rpc("validation.waivers");
rpc("validation.revoke", { id: firstFinding?.id });
for (const method of ["validation.rules", "validation.asks", "validation.report"]) rpc(method);
asked.add("onEdit");
tell("onEdit", host.edit("Koperasi!C24", "Giri  Purwa"), 12);
type Board = { cooperatives: { code: string }[]; assistants: { code: string }[] };
const board = rpc<Board>("caseload.board");
const code = board.cooperatives[0]?.code ?? "";
const assistant = board.assistants[0]?.code ?? "";
rpc("caseload.active");
rpc("caseload.problem");
rpc("caseload.history", { code });
rpc("caseload.assign", { moves: [{ code, to: assistant }], dryRun: true }, null, ", tried");
rpc("caseload.assign", { moves: [{ code, to: assistant }] });
rpc("caseload.assign", { pin: [{ code, pinned: true }] });
rpc("caseload.assign", { pin: [{ code, pinned: false }] }, null, ", released");
menu("balanceCaseloads");
rpc("actions.undo", {}, null, ", of balancing");
type Proposal = { assignments: { code: string; from: string | null; to: string; reason: string }[] };
const { assignments } = rpc<Proposal>("caseload.propose", {}, 12);
const moves = assignments.map(({ code, from, to }) => ({ code, from, to }));
rpc("caseload.apply", { moves }, 18 + board.assistants.length, `, ${moves.length} moves`);
rpc("caseload.papers", { moves: assignments });
rpc("caseload.status", { assistant, status: "Cuti", until: "2025-10-20" });
rpc("caseload.status", { assistant, status: "Aktif" }, null, ", back");
rpc("caseload.returns", { assistant });
rpc("caseload.arrive", { code: "BA9", name: "Asisten 9", since: "2025-10-09", capacity: 50 });
ensureCell(register, 1, columnOf("Kendala")).value = "Kendala lama";
generate({ all: true }, ", 54 new", 54);
generate({ all: true }, ", unchanged", 0);
for (let row = 10; row < 20; row++) ensureCell(register, row, columnOf("Jumlah Anggota")).value = row + 40;
generate({ changed: true }, ", 10 changed", 10);
typeOver("Kendala");
const [conflict] = generate({ changed: true }, ", 1 in conflict", 1);
rpc("progress.resolve", { code: conflict?.code, placeholder: conflict?.placeholder, keep: "ours" });
menu("generateProgressSheets");
rpc("progress.sheets");
rpc("progress.placeholders");
rpc("progress.open", { code });
rpc("progress.print", { scope: { all: true } });
rpc("progress.hide", { hidden: true });
rpc("progress.hide", { hidden: false }, null, ", shown again");
rpc("recap.update");
menu("updateRecap");
rpc("snapshot.close");
host.answer("ya");
menu("closeMonth");
rpc("visits.record", {
  visits: [{ date: "2025-10-08", village: "Sidorejo", activity: "Kunjungan", result: "Baik" }],
});
rpc("actions.list");
rpc("actions.undo");
menu("undoLastAction");
rpc("settings.read");
rpc("settings.save", { values: { tolerance: 6 } });
rpc("probe.run");
for (const name of [
  "setUpWorkbook",
  "fixSafely",
  "waiveHere",
  "recordVisit",
  "printSheets",
  "monthlyReport",
  "showCaseload",
  "showHistory",
  "showMapping",
  "runProbe",
  "showGuide",
])
  menu(name);
// Methods of which no example stands above, where they need nothing.
for (const [method, params] of Object.entries(methods)) {
  if (!asked.has(method) && params().safeParse({}).success) rpc(method);
}
const left = [...Object.keys(methods), ...host.functions()].filter((method) => !asked.has(method));
console.log(`${over} over budget; not asked: ${left.join(", ") || "none"}`);
if (over > 0 || left.length > 0) process.exitCode = 1;
