// The board, Seimbangkan, Tugaskan, pins and forbids on the pilot, through the built bundle.

import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Result } from "../../src/addon/rpc.ts";
import type { Host } from "../../src/local/host.ts";
import { pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import { cellOf, ensureCell } from "../../src/local/workbook/cells.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, rpc, stateOf, tab, workbookOf } from "./desk.ts";

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

test("a status that Asisten has no column for is refused by the column's name, and nothing is written", () => {
  const own = workbookOf({
    Koperasi: [
      ["Kode Wilayah", "Kecamatan", "Desa/Kelurahan", "Jenis", "Nama Koperasi", "Asisten"],
      ["64.09.02.2001", "Waru", "Api-api", "Desa", "Koperasi Desa Merah Putih Api-api", "Asisten 1"],
    ],
    Asisten: [
      ["Kode", "Nama"],
      ["BA1", "Asisten 1"],
    ],
  });
  const desk = hostOf(own);
  const before = stateOf(own);
  const refused = rpc(desk, "caseload.status", { assistant: "BA1", status: "Keluar" });
  expect(refused.error).toMatch(/Kolom "Status" belum ada di tab "Asisten"/);
  expect(rpc(desk, "caseload.status", { assistant: "BA9", status: "Keluar" }).error).toMatch(
    /"BA9" tidak ada/,
  );
  expect(stateOf(own)).toEqual(before);
});

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
    expect(board.advice).toMatch(/^8 koperasi belum punya asisten\. Sebaiknya diseimbangkan: Asisten 1 /);
  });

  test("stages are said in the office's language, with the register's word beside another", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    const stagesNow = () => ask<Board>(desk, "caseload.board").cooperatives.map(({ stage }) => stage);
    const words = stagesNow();
    expect(words.slice(0, 3)).toEqual(
      [1, 2, 3].map((row) => cellOf(tab(own, "Koperasi"), row, columnOf(own, "Koperasi", "Tahap"))?.value),
    );
    ask(desk, "settings.save", { values: { language: "English" } });
    const after = stagesNow();
    const said = new Map(words.map((word, at) => [word, after[at]]));
    expect([said.get("Legalitas"), said.get("Gerai Siap")]).toEqual([
      "Registrations (Legalitas)",
      "Outlet ready (Gerai Siap)",
    ]);
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
    // 13 moves are 5 from their assistants and the 8 that have none.
    expect(proposal.statement).toMatch(
      /5 koperasi dipindah .* 8 koperasi yang belum punya asisten ikut dibagikan\. Sudah diperiksa/,
    );
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
    expect(undone).toMatchObject({ restored: proposal.assignments.length, kept: [], note: "" });
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
    const [told] = ask<Result<"actions.list">>(desk, "actions.list").actions;
    expect(told?.what).toBe(`Tugaskan: ${String(written(own, first.code, "Desa/Kelurahan"))}`);
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

  test("the selected row is told by its code, without one by its texts with phones masked, in two calls", () => {
    const own = pilotWorkbook();
    const sheet = tab(own, "Koperasi");
    own.activeSheetId = sheet.id;
    own.activeArea = { top: 1, bottom: 1, left: 4, right: 4 };
    const code = columnOf(own, "Koperasi", "Kode Wilayah");
    const cell = cellOf(sheet, 1, code);
    if (cell === undefined) throw new Error("no code");
    const before = rpc(hostOf(own), "caseload.active");
    expect(before.result).toEqual({ code: cell.value, texts: [] });
    expect(before.serviceCalls.total).toBeLessThanOrEqual(2);
    cell.value = "";
    const phone = ensureCell(sheet, 1, columnOf(own, "Koperasi", "Catatan"));
    phone.value = "0800 1234 5678";
    const { texts } = ask<Result<"caseload.active">>(hostOf(own), "caseload.active");
    const place = ["Kecamatan", "Desa/Kelurahan"].map(
      (heading) => cellOf(sheet, 1, columnOf(own, "Koperasi", heading))?.value,
    );
    expect(texts).toEqual(expect.arrayContaining(place));
    expect(JSON.stringify(texts)).not.toMatch(/1234/);
  });

  test("a pin holds, a forbidden village goes elsewhere, and pinned to a forbidding one is called a conflict", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    const [move] = proposal.assignments.filter(({ from }) => from !== null);
    if (move?.from === undefined || move.from === null) throw new Error("no moves");
    const { code, from } = move;
    // First only the effect.
    const before = stateOf(own);
    const pin = [{ code, pinned: true }];
    const shown = ask<Result<"caseload.assign">>(desk, "caseload.assign", { pin, dryRun: true });
    expect(shown).toMatchObject({ action: null, applied: 0 });
    expect(shown.effect[0]).toMatch(/^Asisten \d: \d+ dari \d+ koperasinya tidak boleh dipindah\.$/);
    expect(shown.effect[1]).toMatch(/^Bila diseimbangkan nanti, beban/);
    expect(stateOf(own)).toEqual(before);
    expect(ask(desk, "caseload.assign", { pin: [{ code, pinned: true }] })).toMatchObject({ applied: 1 });
    expect(written(own, code, "Jangan Dipindah")).toBe(true);
    const pinned = ask<Proposal>(desk, "caseload.propose");
    expect(pinned.assignments.map((each) => each.code)).not.toContain(code);
    const forbid = [{ code, assistant: from, forbidden: true }];
    const blocked = ask<Result<"caseload.assign">>(desk, "caseload.assign", { forbid, dryRun: true });
    expect(blocked.warnings.join(" ")).toMatch(/tidak ada pembagian .* keduanya bertentangan/);
    ask(desk, "caseload.assign", { forbid });
    const board = ask<Board>(desk, "caseload.board").cooperatives.find((each) => each.code === code);
    expect(board?.forbidden).toEqual([from]);
    const conflict = ask<Proposal>(desk, "caseload.propose");
    expect(conflict.infeasible?.message).toMatch(/Jangan Dipindah .* bertentangan/);
    expect(conflict.infeasible?.relaxations).toHaveLength(2);
    ask(desk, "caseload.assign", { pin: [{ code, pinned: false }] });
    const moved = ask<Proposal>(desk, "caseload.propose").assignments.find((each) => each.code === code);
    expect(moved?.to).not.toBe(from);
    expect(moved?.reason).toContain("dikecualikan");
  });

  test("assigned, pinned and excluded at once: the effect is that of all of it, one action, taken back by one undo", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    const before = stateOf(own);
    const code = "64.09.01.1001";
    const wish = {
      moves: [{ code, to: "BA2" }],
      pin: [{ code, pinned: true }],
      forbid: [{ code, assistant: "BA3", forbidden: true }],
    };
    type Assigned = Result<"caseload.assign">;
    const shown = ask<Assigned>(desk, "caseload.assign", { ...wish, dryRun: true });
    const two = shown.hours.find((each) => each.code === "BA2");
    expect((two?.after ?? 0) - (two?.before ?? 0)).toBe(11.5);
    // The pin is told of whom it will be with.
    expect(shown.effect[0]).toMatch(/^Asisten 2: \d+ dari 9 koperasinya tidak boleh dipindah\.$/);
    expect(shown.effect[1]).toMatch(/ boleh ke 5 dari 6 asisten aktif\.$/);
    expect([shown.action, stateOf(own)]).toEqual([null, before]);
    const saved = ask<Assigned>(desk, "caseload.assign", wish);
    expect(saved).toMatchObject({ applied: 3, skipped: [] });
    expect([written(own, code, "Asisten"), written(own, code, "Jangan Dipindah")]).toEqual([
      "Asisten 2",
      true,
    ]);
    const board = ask<Board>(desk, "caseload.board").cooperatives.find((each) => each.code === code);
    expect(board).toMatchObject({ assistant: "BA2", pinned: true, forbidden: ["BA3"] });
    const village = String(written(own, code, "Desa/Kelurahan"));
    const { actions } = ask<Result<"actions.list">>(desk, "actions.list");
    expect(actions.map(({ what }) => what)).toEqual([
      `Tugaskan: ${village}; Jangan dipindah: ${village}; Kecualikan: ${village} (Asisten 3)`,
    ]);
    // What stands as wished already is neither done nor named.
    const same = { ...wish, moves: [{ code, to: "BA4" }] };
    expect(ask<Assigned>(desk, "caseload.assign", same).applied).toBe(1);
    expect(ask<Result<"actions.list">>(desk, "actions.list").actions[0]?.what).toBe(`Tugaskan: ${village}`);
    ask(desk, "actions.undo");
    // Moved on and released at once, no pin stands in the way.
    const released = { moves: [{ code, to: "BA1" }], pin: [{ code, pinned: false }] };
    const warned = (params: object) =>
      ask<Assigned>(desk, "caseload.assign", { ...params, dryRun: true }).warnings.join(" ");
    expect(warned(released)).not.toContain("Jangan Dipindah");
    expect(warned({ moves: released.moves })).toContain("ditandai Jangan Dipindah");
    expect(ask<Result<"actions.undo">>(desk, "actions.undo")).toMatchObject({ restored: 3, kept: [] });
    const after = Object.fromEntries(Object.entries(stateOf(own)).filter(([name]) => name in before));
    expect(after).toEqual(before);
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
    expect(board.advice).toMatch(/^9 koperasi perlu diserahkan: Asisten 2 sudah keluar\./);
    expect([board.calm, board.advice]).not.toContainEqual(expect.stringContaining("Belum perlu"));
    const counts = () => ask<Result<"workbook.status">>(desk, "workbook.status").counts;
    expect(counts()).toMatchObject({ assistants: 5, unassigned: 0 });
    // Who is on leave or has no capacity is counted neither here nor on the board.
    const taking = () => ask<Board>(desk, "caseload.board").assistants.filter(({ hi }) => hi > 0).length;
    cell.value = "Cuti";
    expect([counts(), taking()]).toMatchObject([{ assistants: 5, unassigned: 0 }, 5]);
    cell.value = "Aktif";
    const capacity = ensureCell(tab(own, "Asisten"), 2, columnOf(own, "Asisten", "Kapasitas (%)"));
    capacity.value = 0;
    expect([counts(), taking()]).toMatchObject([{ assistants: 5 }, 5]);
    capacity.value = 100;
    cell.value = "Keluar";
    const only = board.cooperatives.filter((each) => each.assistant === "BA2").map((each) => each.code);
    const left = ask<Proposal>(desk, "caseload.propose", { only });
    expect(left.assignments.map((each) => each.code).sort()).toEqual([...only].sort());
    expect(left.moves).toBe(0);
    expect(left.after.find((each) => each.code === "BA2")?.count).toBe(0);
  });

  test("someone falls ill and comes back: status and end of leave, only theirs covered, then given back; all undone", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    ask(desk, "caseload.apply", { moves: moves(proposal) });
    const before = stateOf(own);
    const held = ask<Board>(desk, "caseload.board").cooperatives.filter((each) => each.assistant === "BA2");
    const only = held.map((each) => each.code).sort();
    const cell = (heading: string) =>
      cellOf(tab(own, "Asisten"), 2, columnOf(own, "Asisten", heading))?.value;
    const leave = { assistant: "BA2", status: "Cuti", until: "2025-12-01" };
    expect(ask(desk, "caseload.status", leave)).toMatchObject({ applied: 2, skipped: [] });
    expect([cell("Status"), typeof cell("Sampai")]).toEqual(["Cuti", "number"]);
    const cover = ask<Proposal>(desk, "caseload.propose", { only });
    expect(cover.assignments.map((each) => each.code).sort()).toEqual(only);
    expect(cover.assignments[0]?.reason).toContain("Asisten 2 sedang cuti");
    ask(desk, "caseload.apply", { moves: moves(cover) });
    const papers = ask<Result<"caseload.papers">>(desk, "caseload.papers", {
      moves: cover.assignments,
      date: "2025-10-13",
    });
    const paper = JSON.stringify(stateOf(own)[papers.sheet]);
    expect(paper).toContain("13 Oktober 2025");
    expect(paper).toContain("Riwayat pendampingan");
    expect(own.activeSheetId).toBe(tab(own, papers.sheet).id);

    ask(desk, "caseload.status", { assistant: "BA2", status: "Aktif" });
    expect([cell("Status"), cell("Sampai") ?? ""]).toEqual(["Aktif", ""]);
    const back = ask<Proposal>(desk, "caseload.returns", { assistant: "BA2" });
    expect(back.assignments.map((each) => each.code).sort()).toEqual(only);
    expect(back.after.find((each) => each.code === "BA2")?.count).toBe(9);
    expect(back.assignments[0]?.reason).toBe("Dipegang Asisten 2 sampai 9 Oktober 2025.");
    expect(ask(desk, "caseload.apply", { moves: moves(back) })).toMatchObject({ applied: 9, skipped: [] });
    const code = only[0] ?? "";
    const { spells } = ask<Result<"caseload.history">>(desk, "caseload.history", { code });
    expect(spells.slice(0, 3).map(({ assistant }) => assistant)).toEqual([
      "BA2",
      cover.assignments.find((each) => each.code === code)?.to,
      "BA2",
    ]);
    expect(
      ask<Result<"caseload.history">>(desk, "caseload.history", { assistant: "BA2" }).spells.length,
    ).toBeGreaterThanOrEqual(18);

    const { actions } = ask<Result<"actions.list">>(desk, "actions.list");
    expect(actions.map(({ what }) => what)).toEqual([
      "Pembagian kepada Asisten 2: 9 koperasi",
      "Status Asisten 2: Aktif",
      "Serah terima dari Asisten 2: 9 koperasi",
      "Status Asisten 2: Cuti",
      `Seimbangkan: ${proposal.assignments.length} koperasi`,
    ]);
    for (let undone = 0; undone < 4; undone++) ask(desk, "actions.undo");
    const { "Beban Asisten": _papers, ...after } = stateOf(own);
    const { "Beban Asisten": _none, ...expected } = before;
    expect(after).toEqual(expected);
  });

  test("back from leave: all that was held when it began is offered, also what went on to a third; what is kept is named", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    ask(desk, "caseload.apply", { moves: moves(proposal) });
    const ofTwo = () =>
      ask<Board>(desk, "caseload.board")
        .cooperatives.filter((each) => each.assistant === "BA2")
        .map(({ code }) => code);
    // Given away for good before the leave.
    const [away = "", ...held] = ofTwo();
    ask(desk, "caseload.assign", { moves: [{ code: away, to: "BA1" }] });
    const leaves = (assistant: string, status: string, only: string[]) => {
      ask(desk, "caseload.status", { assistant, status });
      const cover = ask<Proposal>(desk, "caseload.propose", { only });
      ask(desk, "caseload.apply", { moves: moves(cover) });
      return cover.assignments;
    };
    const cover = leaves("BA2", "Cuti", held);
    const second = cover[0]?.to ?? "";
    const theirs = ask<Board>(desk, "caseload.board").cooperatives.filter(
      (each) => each.assistant === second,
    );
    leaves(
      second,
      "Keluar",
      theirs.map(({ code }) => code),
    );
    const [pinned = "", forbidden = "", ...free] = held;
    const villageOf = (code: string) =>
      ask<Board>(desk, "caseload.board").cooperatives.find((each) => each.code === code)?.village;
    ask(desk, "caseload.assign", { pin: [{ code: pinned, pinned: true }] });
    ask(desk, "caseload.assign", { forbid: [{ code: forbidden, assistant: "BA2", forbidden: true }] });
    ask(desk, "caseload.status", { assistant: "BA2", status: "Aktif" });
    const back = ask<Proposal>(desk, "caseload.returns", { assistant: "BA2" });
    expect(back.assignments.map(({ code }) => code).sort()).toEqual([...free].sort());
    expect(back.statement).toContain(`karena ditandai Jangan Dipindah: ${villageOf(pinned)}.`);
    expect(back.statement).toContain(`karena dikecualikan dari Asisten 2: ${villageOf(forbidden)}.`);
    // 6 of the 9 return: below the minimum, which is said before anything is applied.
    expect(back.warnings).toContain("Asisten 2 akan memegang 6 koperasi, minimum 9.");
    expect(ask(desk, "caseload.apply", { moves: moves(back) })).toMatchObject({ applied: 6, skipped: [] });
  });

  test("in an office without assistants the board is there, and the first one is added and given cooperatives", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    const sheet = tab(own, "Asisten");
    for (let row = 1; row < sheet.rowCount; row++)
      for (let column = 0; column < sheet.columnCount; column++) {
        const cell = cellOf(sheet, row, column);
        if (cell !== undefined) cell.value = "";
      }
    const before = stateOf(own);
    const board = ask<Board>(desk, "caseload.board");
    expect([board.assistants, board.cooperatives.length, board.mean]).toEqual([[], 54, 0]);
    expect(board.advice).toBe("Tidak ada asisten yang aktif dengan kapasitas di atas 0.");
    // What decides on assignments still asks for someone to assign to.
    expect(rpc(desk, "caseload.propose").error).toMatch(/Belum ada asisten di tab "Asisten"/);
    expect(stateOf(own)).toEqual(before);
    const newcomer = { code: "BA1", name: "Rini", since: "2025-10-09", capacity: 100 };
    ask(desk, "caseload.arrive", newcomer);
    const alone = ask<Proposal>(desk, "caseload.propose");
    expect(alone.after.map(({ name, count, hi }) => [name, count, hi])).toEqual([["Rini", 0, 15]]);
    expect(alone.infeasible).toEqual({
      message: "54 koperasi hanya boleh ke Rini, yang dapat memegang 15: lebih 39.",
      short: 39,
      relaxations: ["Maksimum 54 untuk Rini (tab Asisten atau Pengaturan)"],
    });
    ask(desk, "settings.save", { values: { maximum: 54 } });
    const whole = ask<Proposal>(desk, "caseload.propose");
    expect(whole.assignments).toHaveLength(54);
    expect(ask(desk, "caseload.apply", { moves: moves(whole) })).toMatchObject({ applied: 54, skipped: [] });
    expect(ask<Board>(desk, "caseload.board").assistants[0]?.count).toBe(54);
  });

  test("a newcomer is added below the others with a minimum of 0; a code or name that is taken is refused", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    const newcomer = { code: "BA7", name: "Asisten 7", since: "2025-10-09", capacity: 50 };
    expect(ask<Result<"caseload.arrive">>(desk, "caseload.arrive", newcomer).action).not.toBeNull();
    const added = ask<Board>(desk, "caseload.board").assistants[6];
    expect(added).toMatchObject({ name: "Asisten 7", share: 0.5, lo: 0, hi: 15, count: 0, status: "Aktif" });
    const before = stateOf(own);
    expect(rpc(desk, "caseload.arrive", { ...newcomer, name: "Lain" }).error).toMatch(/"BA7".* sudah ada/);
    expect(rpc(desk, "caseload.arrive", { ...newcomer, code: "BA8", name: "asisten 1" }).error).toMatch(
      /sudah ada/,
    );
    expect(stateOf(own)).toEqual(before);
  });

  test("a plan from the sidebar is taken only where it keeps the rules and moves less; the problem has nothing personal", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    const problem = ask<Result<"caseload.problem">>(desk, "caseload.problem", { tolerance: 5 });
    expect([problem.cooperatives.length, problem.allowed[0], problem.cost]).toEqual([
      54,
      "111111",
      proposal.moveCost,
    ]);
    expect(JSON.stringify(problem)).not.toMatch(/Asisten|Sidorejo/);
    const found = ask<Board>(desk, "caseload.board").cooperatives.map(({ code, assistant }) => ({
      code,
      to: proposal.assignments.find((each) => each.code === code)?.to ?? assistant ?? "",
    }));
    const same = ask<Proposal>(desk, "caseload.propose", { tolerance: 5, found });
    expect(same).toEqual(proposal);
    const unfair = found.map(({ code }) => ({ code, to: "BA1" }));
    expect(ask<Proposal>(desk, "caseload.propose", { tolerance: 5, found: unfair })).toEqual(proposal);
  });

  test("a row that was deleted or renamed after the proposal is named and left; the others are assigned once", () => {
    const own = pilotWorkbook();
    const desk = hostOf(own);
    const [gone, renamed, ...rest] = moves(proposal);
    const sheet = tab(own, "Koperasi");
    const codes = columnOf(own, "Koperasi", "Kode Wilayah");
    for (let row = sheet.rowCount - 1; row > 0; row--) {
      const cell = cellOf(sheet, row, codes);
      if (cell !== undefined && cell.value === renamed?.code) cell.value = "64.09.99.2999";
    }
    const at = Array.from({ length: sheet.rowCount }, (_, row) => row).find(
      (row) => cellOf(sheet, row, codes)?.value === gone?.code,
    );
    if (at === undefined) throw new Error("no row");
    for (let column = 0; column < sheet.columnCount; column++) {
      const cell = cellOf(sheet, at, column);
      if (cell !== undefined) cell.value = "";
    }
    const result = ask<Result<"caseload.apply">>(desk, "caseload.apply", { moves: moves(proposal) });
    expect(result.applied).toBe(rest.length);
    expect(result.skipped.map(({ id }) => id).sort()).toEqual([gone?.code, renamed?.code].sort());
    const board = ask<Board>(desk, "caseload.board");
    for (const { code, to } of rest) {
      const held = board.cooperatives.filter((each) => each.code === code);
      expect(held.map((each) => each.assistant)).toEqual([to]);
    }
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
    // Someone who left and holds nothing is no part of the question.
    const gone = { Kode: "BA7", Nama: "Asisten 7", Status: "Keluar" };
    for (const [heading, value] of Object.entries(gone))
      ensureCell(tab(own, "Asisten"), 7, columnOf(own, "Asisten", heading)).value = value;
    const before = stateOf(own);
    desk.answer("no");
    const declined = desk.call("balanceCaseloads", []);
    expect(declined.error).toBeNull();
    const [question = ""] = declined.ui.map((event) => ("text" in event ? event.text : ""));
    expect(question).toMatch(/^Asisten 1: 140 → [\d,]+ jam/m);
    expect(question).not.toContain("Asisten 7");
    const named = (code: string | null) => (code === null ? "Belum ada asisten" : `Asisten ${code.slice(2)}`);
    const lines = proposal.assignments.map(
      ({ village, from, to, cause }) => `${village}: ${named(from)} → ${named(to)}. ${cause}`,
    );
    expect(lines).toHaveLength(13);
    const told = [...lines.slice(0, 12), "… dan 1 lagi (semuanya di panel samping)"].join("\n");
    expect(question).toContain(`\n\n${told}\n\nTerapkan 13 perubahan?`);
    expect(stateOf(own)).toEqual(before);
    const accepted = desk.call("balanceCaseloads", []);
    expect(accepted.error).toBeNull();
    expect(accepted.result).toMatchObject({ applied: proposal.assignments.length, skipped: [] });
    const paper = JSON.stringify(stateOf(own)["Beban Asisten"]);
    expect(paper).toContain("Serah terima koperasi");
    expect(paper).toContain("Asisten 6 · Aktif · 9 koperasi");
    const handed = proposal.assignments.filter(({ cause }) => paper.includes(cause));
    expect(handed).toHaveLength(proposal.assignments.length);
    // What taking a move back would break is for whoever decides, not for the paper that is signed.
    expect(paper).not.toContain("Bila dibatalkan");
    const again = desk.call("balanceCaseloads", []);
    expect([again.result, JSON.stringify(again.ui)]).toEqual([
      null,
      expect.stringContaining("Tidak ada yang perlu diubah."),
    ]);

    // Taking it back is asked as well; the papers belong to no action and stand as they were drawn.
    const applied = stateOf(own);
    const what = `Seimbangkan: ${proposal.assignments.length} koperasi`;
    desk.answer("no");
    const kept = desk.call("undoLastAction", []);
    expect([kept.error, kept.result, stateOf(own)]).toEqual([null, null, applied]);
    expect(kept.ui).toEqual([
      expect.objectContaining({ text: expect.stringMatching(`^Urungkan tindakan ini\\?\n\n${what}\n`) }),
    ]);
    const undone = desk.call("undoLastAction", []);
    const [, message = ""] = undone.ui.map((event) => ("text" in event ? event.text : ""));
    expect(message).toMatch(`Diurungkan: ${what} (13 perubahan dikembalikan).\nTab Beban Asisten tidak ikut`);
    expect(stateOf(own)).toEqual({ ...applied, Koperasi: before.Koperasi });
  });
});
