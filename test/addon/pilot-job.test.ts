// The main job on the pilot: set up, check, fix, balance, apply, 54 sheets, recap, take it all back; each within its budget of calls.

import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Host, StepResult } from "../../src/local/host.ts";
import { pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { bigWorkbook } from "../fixtures/registers.ts";
import { type Applied, ask, hostOf, rpc, stateOf, tab, type Undone, undo } from "./desk.ts";
import { generate } from "./reports.ts";

interface Finding {
  id: string;
  code: string;
  fix?: { certainty: "aman" | "saran" };
}
interface Checked {
  checked: number;
  total: number;
  findings: Finding[];
  next: string | null;
  counts: Record<string, number>;
  since: { new: number; solved: number; still: number };
}
interface Proposal {
  assignments: { code: string; from: string | null; to: string; reason: string }[];
  load: { max: number; bound: number; proven: boolean };
  infeasible?: object;
}

/** Set up once; every test starts from its own copy. */
let ready: () => { workbook: WorkbookData; host: Host };

beforeAll(() => {
  ready = () => {
    const workbook = pilotWorkbook();
    const host = hostOf(workbook);
    expect(host.call("setUpWorkbook").error).toBeNull();
    return { workbook, host };
  };
});

const calls = (step: StepResult): number => {
  if (step.error !== null) throw new Error(step.error);
  return step.serviceCalls.total;
};

describe("service calls stay within budget", () => {
  test("opening the sidebar: 8", () => {
    const { host } = ready();
    expect(calls(host.call("showSidebar")) + calls(rpc(host, "workbook.status"))).toBeLessThanOrEqual(8);
  });

  test("check: 34, and 10 more when Temuan is made", () => {
    const { host } = ready();
    const first = host.call("checkRegister");
    expect(calls(first)).toBeLessThanOrEqual(34 + 10);
    const again = host.call("checkRegister");
    // To the first check everything would be new.
    const told = [first, again].map(({ ui }) =>
      JSON.stringify(ui).includes("Sejak pemeriksaan lalu: 0 baru"),
    );
    expect([JSON.stringify(first.ui).includes("Sejak"), ...told]).toEqual([false, false, true]);
    // One more a distinct colour restored: the headings and the sheet's white at most.
    expect(calls(again)).toBeLessThanOrEqual(34 + 3);
  });

  test("check of 54 and of 851 rows: the same count", () => {
    const count = (rows: number) => {
      const host = hostOf(bigWorkbook(rows));
      ask(host, "workbook.setUp", { regency: "11.08" });
      ask(host, "validation.run");
      return calls(rpc(host, "validation.run"));
    };
    // Of 852 official villages some are missing in both, so that the same kinds of findings are written.
    expect(count(851)).toBe(count(54));
  });

  test("propose: 12; apply: 18 and one for each assistant's name", () => {
    const { host } = ready();
    const proposed = rpc(host, "caseload.propose");
    expect(calls(proposed)).toBeLessThanOrEqual(12);
    const { assignments } = proposed.result as Proposal;
    const moves = assignments.map(({ code, from, to }) => ({ code, from, to }));
    expect(calls(rpc(host, "caseload.apply", { moves }))).toBeLessThanOrEqual(18 + 6);
  });

  test("new progress sheets: 4 each and 24 a step; nothing changed: no write, 20 reads", () => {
    const { host } = ready();
    const first = generate(host);
    const total = first.steps.reduce((sum, step) => sum + step.serviceCalls.total, 0);
    expect(first.last).toMatchObject({ total: 54, failed: [], conflicts: [] });
    expect(total).toBeLessThanOrEqual(54 * 4 + 24 * first.steps.length);
    const second = generate(host);
    expect(second.steps.reduce((sum, step) => sum + step.serviceCalls.writes, 0)).toBe(0);
    expect(second.steps.reduce((sum, step) => sum + step.serviceCalls.reads, 0)).toBeLessThanOrEqual(20);
    expect(second.last).toMatchObject({ created: 0, updated: 0, unchanged: 54 });
  });

  // One more than assigning: between comparing and writing the register is read once more, and number formats besides.
  test("apply fixes: 19, one for each distinct value, and three where number formats change too", () => {
    const { host } = ready();
    const { findings } = ask<Checked>(host, "validation.run");
    const ids = findings.filter(({ fix }) => fix?.certainty === "aman").map(({ id }) => id);
    const { edits } = ask<{ edits: { to: unknown }[] }>(host, "validation.preview", { ids });
    const distinct = new Set(edits.map(({ to }) => JSON.stringify(to))).size;
    expect(calls(rpc(host, "validation.apply", { ids }))).toBeLessThanOrEqual(19 + distinct + 3);
  });

  test("live check of an edit: 12", () => {
    const { host } = ready();
    host.call("checkRegister");
    expect(calls(host.edit("Koperasi!C24", "Giri  Purwa"))).toBeLessThanOrEqual(12);
  });
});

describe("every action is undone cell for cell", () => {
  test("fixes, all safe ones at once", () => {
    const { workbook, host } = ready();
    const { findings } = ask<Checked>(host, "validation.run");
    const before = stateOf(workbook);
    const ids = findings.filter(({ fix }) => fix?.certainty === "aman").map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(5);
    const applied = ask<Applied>(host, "validation.apply", { ids });
    expect(applied).toMatchObject({ applied: ids.length, skipped: [] });
    expect(stateOf(workbook)).not.toEqual(before);
    expect(ask<Undone>(host, "actions.undo")).toMatchObject({ kept: [] });
    expect(stateOf(workbook)).toEqual(before);
  });

  test("fixes are gone from the next check, and nothing new came", () => {
    const { host } = ready();
    const first = ask<Checked>(host, "validation.run");
    const safe = first.findings.filter(({ fix }) => fix?.certainty === "aman");
    ask(host, "validation.apply", { ids: safe.map(({ id }) => id) });
    const second = ask<Checked>(host, "validation.run");
    const left = new Set(second.findings.map(({ id }) => id));
    expect(safe.filter(({ id }) => left.has(id))).toEqual([]);
    expect(second.since).toEqual({
      new: 0,
      solved: safe.length,
      still: first.total - safe.length,
    });
  });

  test("a balanced plan applied", () => {
    const { workbook, host } = ready();
    const before = stateOf(workbook);
    const { assignments, infeasible } = ask<Proposal>(host, "caseload.propose");
    expect(infeasible).toBeUndefined();
    const moves = assignments.map(({ code, from, to }) => ({ code, from, to }));
    expect(ask<Applied>(host, "caseload.apply", { moves })).toMatchObject({
      applied: moves.length,
      skipped: [],
    });
    const register = tab(workbook, "Koperasi");
    expect(stateOf(workbook).Koperasi).not.toEqual(before.Koperasi);
    expect(register.rowCount).toBe((before.Koperasi as { rowCount: number }).rowCount);
    ask(host, "actions.undo");
    expect(stateOf(workbook).Koperasi).toEqual(before.Koperasi);
  });

  test("54 progress sheets made", () => {
    const { workbook, host } = ready();
    const before = stateOf(workbook);
    generate(host);
    // The compiled template and the recap that each sheet links to, made with the first sheets, stand beside the 54.
    expect(Object.keys(stateOf(workbook)).length).toBe(Object.keys(before).length + 56);
    expect(undo(host).kept).toEqual([]);
    expect(stateOf(workbook)).toEqual(before);
  });

  test("an undo is itself undone", () => {
    const { workbook, host } = ready();
    const { findings } = ask<Checked>(host, "validation.run");
    const ids = findings.filter(({ fix }) => fix?.certainty === "aman").map(({ id }) => id);
    ask(host, "validation.apply", { ids });
    const fixed = stateOf(workbook);
    const undone = ask<{ action: string }>(host, "actions.undo");
    ask(host, "actions.undo", { id: undone.action });
    expect(stateOf(workbook)).toEqual(fixed);
  });

  test("a cell that someone changed since the check is not fixed, but named", () => {
    const { workbook, host } = ready();
    const { findings } = ask<Checked>(host, "validation.run");
    const fix = findings.find(({ code, fix: { certainty } = {} }) => code === "F07" && certainty === "aman");
    if (fix === undefined) throw new Error("no safe date fix");
    const place = ask<{ sheet: string; a1: string }>(host, "validation.show", { id: fix.id });
    host.edit(`${place.sheet}!${place.a1}`, "'15 Mei 2025");
    const before = stateOf(workbook);
    const applied = ask<Applied>(host, "validation.apply", { ids: [fix.id] });
    expect(applied).toMatchObject({
      applied: 0,
      skipped: [{ id: fix.id, why: expect.stringContaining("diubah") }],
    });
    expect(stateOf(workbook)).toEqual(before);
  });

  test("undo leaves and names a cell that someone changed since", () => {
    const { workbook, host } = ready();
    const { findings } = ask<Checked>(host, "validation.run");
    const fix = findings.find(({ code, fix: { certainty } = {} }) => code === "F07" && certainty === "aman");
    if (fix === undefined) throw new Error("no safe date fix");
    const place = ask<{ sheet: string; a1: string }>(host, "validation.show", { id: fix.id });
    ask(host, "validation.apply", { ids: [fix.id] });
    host.edit(`${place.sheet}!${place.a1}`, "2024-01-31");
    const undone = ask<Undone>(host, "actions.undo");
    expect(undone.restored).toBe(0);
    expect(undone.kept).toMatchObject([
      { sheet: place.sheet, a1: place.a1, why: expect.stringContaining("diubah") },
    ]);
    expect(JSON.stringify(stateOf(workbook).Koperasi)).toContain("45322");
  });
});
