// Perbaiki yang aman, Abaikan, Riwayat and Pemetaan kolom from the menu alone, on the built bundle.

import { expect, test } from "@jest/globals";
import { pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import { forEachCell } from "../../src/local/workbook/cells.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, stateOf, tab } from "./desk.ts";

interface Run {
  total: number;
  counts: { waived: number };
  findings: { id: string; code: string; row: number; fix?: { certainty: string } }[];
}

function checked(): { workbook: WorkbookData; found: Run } {
  const workbook = pilotWorkbook();
  ask(hostOf(workbook), "workbook.setUp", { regency: "64.09" });
  return { workbook, found: ask<Run>(hostOf(workbook), "validation.run") };
}

/** Chooses a menu command with answers to what it asks; the texts it showed. */
function choose(workbook: WorkbookData, command: string, ...answers: string[]): string[] {
  const host = hostOf(workbook);
  for (const each of answers) host.answer(each);
  const { error, ui } = host.call(command);
  expect(error).toBeNull();
  return ui.map((event) => ("text" in event ? event.text : ""));
}

/** Selects the cell of the first finding of a rule. */
function goTo(workbook: WorkbookData, { findings }: Run, code: string): void {
  ask(hostOf(workbook), "validation.show", { id: findings.find((each) => each.code === code)?.id });
}

test("safe fixes are counted rule by rule, made on consent, and undone", () => {
  const { workbook, found } = checked();
  const before = stateOf(workbook);
  const [question = ""] = choose(workbook, "fixSafely", "tidak");
  expect(stateOf(workbook)).toEqual(before);
  const safe = found.findings.filter(({ fix }) => fix?.certainty === "aman");
  for (const code of new Set(safe.map((each) => each.code))) {
    expect(question).toContain(`(${code}): ${safe.filter((each) => each.code === code).length}`);
  }
  expect(question).not.toMatch(/NaN|undefined|\{/);
  // The first ten stand there before and after.
  const alike = "Penajam, Tanggal Badan Hukum: Tanggal tersimpan sebagai teks; seharusnya tanggal";
  const told = question.match(/^.+, .+: (“.*” → “.+”|Tanggal tersimpan .+)$/gm) ?? [];
  expect(told).toHaveLength(Math.min(10, safe.length));
  expect(told).toContain(alike);
  expect(question.includes("\n…\n")).toBe(safe.length > 10);

  const cells = Number(/^(\d+) sel/.exec(question)?.[1]);
  expect(cells).toBeGreaterThan(0);
  const [, said = ""] = choose(workbook, "fixSafely", "ya");
  expect(said).toContain(`${cells} sel diperbaiki`);
  const after = ask<Run>(hostOf(workbook), "validation.run");
  expect(after.findings.filter(({ fix }) => fix?.certainty === "aman")).toEqual([]);
  expect(choose(workbook, "fixSafely")).toEqual([expect.stringContaining("Tidak ada perbaikan yang aman")]);

  expect(choose(workbook, "undoLastAction")[1]).toMatch(
    new RegExp(`Diurungkan: Perbaiki .+ \\(${cells} perubahan dikembalikan\\)`),
  );
  ask<Run>(hostOf(workbook), "validation.run");
  expect(stateOf(workbook).Koperasi).toEqual(before.Koperasi);
});

test("the finding at the chosen cell is waived for the reason given", () => {
  const { workbook, found } = checked();
  goTo(workbook, found, "A01");
  const [question = "", told] = choose(workbook, "waiveHere", "Nama lama, surat keputusan menyusul");
  expect(question).toContain("(A01)");
  expect(told).toContain("1 temuan diabaikan");
  const after = ask<Run>(hostOf(workbook), "validation.run");
  expect([after.counts.waived, after.total]).toEqual([found.counts.waived + 1, found.total - 1]);
  const { waivers } = ask<{ waivers: { reason: string }[] }>(hostOf(workbook), "validation.waivers");
  expect(waivers.map(({ reason }) => reason)).toContain("Nama lama, surat keputusan menyusul");
});

test("what stands at one cell is waived as one action, and comes back as one", () => {
  const { workbook, found } = checked();
  goTo(workbook, found, "G06");
  const [question = "", told] = choose(workbook, "waiveHere", "Dua koperasi memang senama");
  expect(question).toMatch(/\(X01\).*\(G06\)/s);
  expect(told).toContain("2 temuan diabaikan");
  const { actions } = ask<{ actions: { what: string }[] }>(hostOf(workbook), "actions.list");
  expect(actions.map(({ what }) => what).filter((what) => what.startsWith("Abaikan"))).toEqual([
    expect.stringMatching(/^Abaikan (X01, G06|G06, X01): Koperasi · [^,]+$/),
  ]);
  const { counts } = ask<{ counts: { findings: object } }>(hostOf(workbook), "workbook.status");
  const after = ask<Run>(hostOf(workbook), "validation.run");
  expect([after.total, after.counts]).toEqual([found.total - 2, counts.findings]);
  expect(after.counts.waived).toBe(2);
  ask(hostOf(workbook), "actions.undo");
  const again = ask<Run>(hostOf(workbook), "validation.run");
  expect([again.total, again.counts.waived]).toEqual([found.total, 0]);
});

test("a line of Temuan may be chosen instead of the cell, of a finding with or without a fix", () => {
  const { workbook, found } = checked();
  const open = found.findings.find(({ fix, row }) => fix === undefined && row !== null)?.id ?? "?";
  const [first = ""] = found.findings.flatMap(({ id, code }) => (code === "A01" ? [id] : []));
  for (const id of [first, open]) {
    const list = tab(workbook, "Temuan");
    let line = -1;
    forEachCell(list, ({ value }, row) => {
      if (String(value).split(" ")[0] === id) line = row;
    });
    workbook.activeSheetId = list.id;
    workbook.activeArea = { top: line, left: 0, bottom: line, right: 0 };
    expect(choose(workbook, "waiveHere", "Sudah dicek ke desa")[1]).toContain("1 temuan diabaikan");
  }
});

test.each([
  ["cancelled", "A01", [], 1],
  ["without a reason", "A01", ["  "], 2],
])("nothing is waived when the question is %s", (_what, code, answers, shown) => {
  const { workbook, found } = checked();
  goTo(workbook, found, code);
  const before = stateOf(workbook);
  expect(choose(workbook, "waiveHere", ...answers)).toHaveLength(shown);
  expect(stateOf(workbook)).toEqual(before);
});

test("at a cell without a finding it says where to go, and asks nothing", () => {
  const { workbook } = checked();
  expect(choose(workbook, "waiveHere", "Alasan")).toEqual([
    expect.stringContaining("Tidak ada temuan di sel ini"),
  ]);
});

test.each([
  ["showCaseload", "caseload"],
  ["showHistory", "history"],
  ["showMapping", "mapping"],
])("%s opens its screen in a small window", (command, screen) => {
  const { ui } = hostOf(pilotWorkbook()).call(command);
  expect(ui).toEqual([
    expect.objectContaining({ kind: "dialog", html: expect.stringContaining(`data-screen="${screen}"`) }),
  ]);
});
