// What the add-on will not do: act on a setting it cannot read, apply moves against the rules, lose a repeated row, pass over a slip in a name.

import { describe, expect, test } from "@jest/globals";
import { pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import { ask, hostOf, rpc, stateOf, workbookOf } from "./desk.ts";
import { generate, small } from "./reports.ts";

function ready() {
  const workbook = pilotWorkbook();
  const host = hostOf(workbook);
  ask(host, "workbook.setUp", { regency: "64.09" });
  return { workbook, host };
}

interface Board {
  cooperatives: { code: string; assistant: string | null; district: string }[];
}

describe("a setting that cannot be read", () => {
  test.each(["validation.run", "caseload.propose", "progress.generate", "recap.update"])(
    "%s is refused",
    (method) => {
      const { workbook, host } = ready();
      let at = -1;
      for (const [r, cells] of workbook.sheets.find(({ name }) => name === "Pengaturan")?.cells ?? []) {
        if (cells.get(0)?.value === "Minimum Koperasi per Asisten") at = r;
      }
      host.type(`Pengaturan!B${at + 1}`, "banyak");
      const before = stateOf(workbook);
      const step = rpc(host, method, method === "progress.generate" ? { scope: { all: true } } : {});
      expect(step.error).toMatch(
        /"Minimum Koperasi per Asisten" di tab Pengaturan: "banyak" bukan angka\. Tidak ada yang diubah/,
      );
      expect(stateOf(workbook)).toEqual(before);
      expect(ask<{ problems: string[] }>(host, "workbook.status").problems).toHaveLength(1);
    },
  );
});

describe("moves against the rules", () => {
  test("leave, maximum and a repeated move are skipped with the rule; nothing else is", () => {
    const { host } = ready();
    const { cooperatives } = ask<Board>(host, "caseload.board");
    host.type("Asisten!H7", "Cuti");
    const held = cooperatives.filter(({ assistant }) => assistant === "BA1");
    const [first, second] = held;
    if (first === undefined || second === undefined) throw new Error("BA1 holds too few");
    const applied = ask<{ applied: number; skipped: { id: string; why: string }[] }>(host, "caseload.apply", {
      moves: [
        { code: first.code, from: "BA1", to: "BA6" },
        { code: second.code, from: "BA1", to: "BA2" },
        { code: second.code, from: "BA1", to: "BA3" },
      ],
    });
    expect(applied.applied).toBe(0);
    expect(applied.skipped.map(({ why }) => why)).toEqual([
      expect.stringContaining("cuti"),
      expect.stringContaining("dua kali"),
      expect.stringContaining("dua kali"),
    ]);
    const crowd = cooperatives.filter(({ assistant }) => assistant === "BA1" || assistant === "BA4");
    const many = ask<{ applied: number; skipped: { why: string }[] }>(host, "caseload.apply", {
      moves: crowd.map(({ code, assistant }) => ({ code, from: assistant, to: "BA2" })),
    });
    expect(many.applied).toBe(0);
    expect(many.skipped[0]?.why).toMatch(/maksimum 15/);
  });
});

describe("rows and names", () => {
  test("a row that repeats another's code still has its sheet", () => {
    const { workbook, host } = ready();
    host.type("Koperasi!A24", "64.09.01.2022");
    expect(generate(host).last).toMatchObject({ total: 54, failed: [] });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Sidorejo", "Giri Purwa"]),
    );
  });

  test.each([{ district: "Nope" }, { assistant: "BA9" }])(
    "no cooperative in %p: said, nothing made",
    (scope) => {
      const { workbook, host } = ready();
      const before = stateOf(workbook);
      expect(rpc(host, "progress.generate", { scope }).error).toMatch(
        /Tidak ada koperasi untuk "(Nope|BA9)"/,
      );
      expect(stateOf(workbook)).toEqual(before);
    },
  );

  test("an unknown code to redistribute is refused", () => {
    const { host } = ready();
    expect(rpc(host, "caseload.propose", { only: ["zz"] }).error).toMatch(/zz/);
  });

  test("unticked boxes below the last row are no rows", () => {
    const host = hostOf(
      workbookOf({
        Data: [
          ["Kecamatan", "Desa/Kelurahan", "Nama Koperasi", "NIK Koperasi"],
          ["Penajam", "Sidorejo", "Koperasi Desa Merah Putih Sidorejo", "6409010002022"],
        ],
      }),
    );
    ask(host, "workbook.setUp", { regency: "64.09", appendColumns: true });
    const { findings } = ask<{ findings: { code: string }[] }>(host, "validation.run");
    expect(findings.filter(({ code }) => code === "S04")).toEqual([]);
  });
});

describe("a table whose headings are gone", () => {
  const visit = { date: "2025-10-08", village: "Sidorejo", activity: "Rapat", result: "" };
  const newcomer = { code: "BA9", name: "Asisten 9", since: "2025-10-09", capacity: 100 };
  test.each([
    ["visits.record", { visits: [visit] }, "Kunjungan!D1", "Desa/Kelurahan"],
    ["snapshot.close", {}, "Riwayat Bulanan!A1", "Bulan"],
    ["caseload.arrive", newcomer, "Asisten!B1", "Nama"],
  ])("%s names them and writes nothing", (method, params, cell, heading) => {
    const workbook = small();
    const host = hostOf(workbook);
    host.type(cell, "Entah");
    const before = stateOf(workbook);
    const { error } = rpc(host, method, params);
    expect(error).toContain(`Judul kolom ${heading} tidak ada lagi di tab ${cell.split("!")[0]}`);
    expect(stateOf(workbook)).toEqual(before);
    host.type(cell, heading);
    expect(rpc(host, method, params).error).toBeNull();
  });
});
