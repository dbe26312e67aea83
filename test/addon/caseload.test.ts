// The board, Seimbangkan, Tugaskan, pins and forbids on the pilot, through the built bundle.

import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Result } from "../../src/addon/rpc.ts";
import type { Host } from "../../src/local/host.ts";
import { pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import { cellOf } from "../../src/local/workbook/cells.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, rpc, stateOf, tab } from "./desk.ts";

type Proposal = Result<"caseload.propose">;
type Board = Result<"caseload.board">;

/** 0-based column of a heading in row 1 of a tab. */
function columnOf(workbook: WorkbookData, name: string, heading: string): number {
  const sheet = tab(workbook, name);
  for (let column = 0; column < sheet.columnCount; column++)
    if (cellOf(sheet, 0, column)?.value === heading) return column;
  throw new Error(`no column ${heading}`);
}

/** What stands under a heading in the row of a village code. */
function written(workbook: WorkbookData, code: string, heading: string): unknown {
  const sheet = tab(workbook, "Koperasi");
  const codes = columnOf(workbook, "Koperasi", "Kode Wilayah");
  for (let row = 1; row < sheet.rowCount; row++)
    if (cellOf(sheet, row, codes)?.value === code)
      return cellOf(sheet, row, columnOf(workbook, "Koperasi", heading))?.value ?? "";
  throw new Error(`no row ${code}`);
}

const moves = ({ assignments }: Proposal) => assignments.map(({ code, from, to }) => ({ code, from, to }));

describe("on the pilot", () => {
  let workbook: WorkbookData;
  let host: Host;
  let proposal: Proposal;
  let proposeCalls: number;

  beforeAll(() => {
    workbook = pilotWorkbook();
    host = hostOf(workbook);
    const step = rpc(host, "caseload.propose");
    if (step.error !== null) throw new Error(step.error);
    proposal = ask<Proposal>(host, "caseload.propose");
    proposeCalls = step.serviceCalls.total;
  });

  test("the board shows every assistant beside the limits and says that balancing is due", () => {
    const board = ask<Board>(host, "caseload.board");
    expect(board.assistants).toHaveLength(6);
    expect(board.cooperatives).toHaveLength(54);
    expect(board.assistants[0]).toMatchObject({ name: "Asisten 1", share: 1, lo: 9, hi: 15 });
    const hours = board.cooperatives.filter((each) => each.assistant === "BA1");
    expect(hours.reduce((sum, each) => sum + each.hours, 0)).toBe(board.assistants[0]?.hours);
    expect(board.advice).toMatch(/Sebaiknya diseimbangkan: Asisten 1 .* 8 koperasi belum punya asisten/);
  });

  test("the proposal gives each assistant nine, proven, each move with its reason, within 12 calls", () => {
    expect(proposal.after.map(({ count }) => count)).toEqual([9, 9, 9, 9, 9, 9]);
    expect(proposal.load.proven).toBe(true);
    expect(proposal.load.max).toBeLessThanOrEqual(proposal.load.mean * 1.05);
    expect(proposal.moves).toBe(proposal.assignments.filter(({ from }) => from !== null).length);
    expect(proposal.movesBound).toBe(proposal.moves);
    expect(proposal.assignments.filter(({ from }) => from === null)).toHaveLength(8);
    expect(proposal.assignments.filter(({ reason }) => !/→ [\d,]+ jam/.test(reason))).toEqual([]);
    expect(proposeCalls).toBeLessThanOrEqual(12);
  });

  test("says that nothing is better only where the largest load is the bound", () => {
    const strict = ask<Proposal>(host, "caseload.propose", { tolerance: 0 });
    expect(strict.load.max).toBe(strict.load.bound);
    expect(strict.statement).toContain("tidak ada pembagian dengan beban tertinggi lebih rendah");
    expect(proposal.load.max).toBeGreaterThan(proposal.load.bound);
    expect(proposal.statement).not.toContain("tidak ada pembagian");
  });

  test("applied as one action within the budget, then nothing is left to move, then undone cell for cell", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    const before = stateOf(own);
    const step = rpc(desk, "caseload.apply", { moves: moves(proposal) });
    expect(step.error).toBeNull();
    // The first change of all makes the backup and the ledger: their calls are not this command's.
    const applied = step.result as Result<"caseload.apply">;
    expect(applied).toMatchObject({ applied: proposal.assignments.length, skipped: [] });
    expect(ask<Board>(desk, "caseload.board").assistants.map(({ count }) => count)).toEqual([
      9, 9, 9, 9, 9, 9,
    ]);
    expect(ask<Proposal>(desk, "caseload.propose").assignments).toEqual([]);
    const undone = ask<Result<"actions.undo">>(desk, "actions.undo");
    expect(undone).toMatchObject({ restored: proposal.assignments.length, kept: [] });
    const { "Cadangan Koperasi": _backup, ...after } = stateOf(own);
    const visible = Object.fromEntries(Object.entries(after).filter(([name]) => name in before));
    expect(visible).toEqual(before);
    const again = rpc(desk, "caseload.apply", { moves: moves(proposal) });
    const distinct = new Set(proposal.assignments.map(({ to }) => to)).size;
    expect(again.serviceCalls.total).toBeLessThanOrEqual(18 + distinct);
  });

  test("a cooperative that someone reassigned or deleted since is skipped and named", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    const [first, ...rest] = moves(proposal).filter(({ from }) => from !== null);
    if (first === undefined) throw new Error("no moves");
    const other = first.to === "BA5" ? "BA4" : "BA5";
    ask(desk, "caseload.assign", { moves: [{ code: first.code, to: other }] });
    const result = ask<Result<"caseload.apply">>(desk, "caseload.apply", {
      moves: [first, ...rest, { code: "64.09.99.2001", from: null, to: "BA1" }],
    });
    expect(result.applied).toBe(rest.length);
    expect(result.skipped.map(({ id }) => id)).toEqual([first.code, "64.09.99.2001"]);
    expect(written(own, first.code, "Asisten")).toBe(`Asisten ${other.slice(2)}`);
  });

  test("a dry run of Tugaskan shows the effect and its warnings and writes nothing", () => {
    const own = pilotWorkbook();
    const before = stateOf(own);
    const code = "64.09.01.1001";
    const result = ask<Result<"caseload.assign">>(hostOf(own), "caseload.assign", {
      moves: [{ code, to: "BA2" }],
      dryRun: true,
    });
    const one = (name: string) => result.hours.find((each) => each.name === name);
    expect((one("Asisten 1")?.before ?? 0) - (one("Asisten 1")?.after ?? 0)).toBe(11.5);
    expect((one("Asisten 2")?.after ?? 0) - (one("Asisten 2")?.before ?? 0)).toBe(11.5);
    expect(stateOf(own)).toEqual(before);
    const nobody = rpc(hostOf(own), "caseload.assign", { moves: [{ code, to: "BA9" }] });
    expect(nobody.error).toMatch(/Asisten "BA9" tidak ada/);
    expect(stateOf(own)).toEqual(before);
  });

  test("a pin holds, a forbidden village goes elsewhere, and pinned to a forbidding one is called a conflict", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    const [move] = proposal.assignments.filter(({ from }) => from !== null);
    if (move?.from === undefined || move.from === null) throw new Error("no moves");
    const { code, from } = move;
    expect(ask(desk, "caseload.limit", { pin: [{ code, pinned: true }] })).toMatchObject({ applied: 1 });
    expect(written(own, code, "Jangan Dipindah")).toBe(true);
    const pinned = ask<Proposal>(desk, "caseload.propose");
    expect(pinned.assignments.map((each) => each.code)).not.toContain(code);
    ask(desk, "caseload.limit", { forbid: [{ code, assistant: from, forbidden: true }] });
    const conflict = ask<Proposal>(desk, "caseload.propose");
    expect(conflict.infeasible?.message).toMatch(/Jangan Dipindah .* bertentangan/);
    expect(conflict.infeasible?.relaxations).toHaveLength(2);
    ask(desk, "caseload.limit", { pin: [{ code, pinned: false }] });
    const moved = ask<Proposal>(desk, "caseload.propose").assignments.find((each) => each.code === code);
    expect(moved?.to).not.toBe(from);
    expect(moved?.reason).toContain("dikecualikan");
  });

  test("who leaves hands over only theirs when only theirs are asked for", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    ask(desk, "caseload.apply", { moves: moves(proposal) });
    const status = columnOf(own, "Asisten", "Status");
    const cell = cellOf(tab(own, "Asisten"), 2, status);
    if (cell === undefined) throw new Error("no status");
    cell.value = "Keluar";
    const board = ask<Board>(desk, "caseload.board");
    expect(board.advice).toContain("9 koperasi masih dipegang Asisten 2");
    const only = board.cooperatives.filter((each) => each.assistant === "BA2").map((each) => each.code);
    const left = ask<Proposal>(desk, "caseload.propose", { only });
    expect(left.assignments.map((each) => each.code).sort()).toEqual([...only].sort());
    expect(left.moves).toBe(0);
    expect(left.after.find((each) => each.code === "BA2")?.count).toBe(0);
  });

  test("a minimum nobody can meet is told with its numbers and what to relax", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    ask(desk, "settings.save", { values: { minimum: 10 } });
    const { infeasible, assignments } = ask<Proposal>(desk, "caseload.propose");
    expect(infeasible?.message).toBe("6 asisten × minimum 10 butuh 60; ada 54: kurang 6.");
    expect(infeasible?.short).toBe(6);
    expect(infeasible?.relaxations[0]).toMatch(/^Minimum 9 untuk Asisten 1, /);
    expect(assignments).toEqual([]);
  });

  test("from the menu: asked with before and after, declined nothing, accepted everything with the papers", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    const before = stateOf(own);
    desk.answer("no");
    const declined = desk.call("balanceCaseloads", []);
    expect(declined.error).toBeNull();
    expect(JSON.stringify(declined.ui)).toMatch(/Asisten 1: 140 → [\d,]+ jam/);
    expect(stateOf(own)).toEqual(before);
    const accepted = desk.call("balanceCaseloads", []);
    expect(accepted.error).toBeNull();
    expect(accepted.result).toMatchObject({ applied: proposal.assignments.length, skipped: [] });
    const paper = JSON.stringify(stateOf(own)["Beban Asisten"]);
    expect(paper).toContain("Daftar serah terima");
    expect(paper).toContain("Asisten 6 · Aktif · 9 koperasi");
    const handed = proposal.assignments.filter(({ reason }) => paper.includes(reason));
    expect(handed).toHaveLength(proposal.assignments.length);
  });
});
