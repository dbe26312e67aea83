// Recap, closing a month and recording visits on the built bundle.

import { describe, expect, test } from "@jest/globals";
import { columnLetters } from "../../src/domain/table.ts";
import { cellOf } from "../../src/local/workbook/cells.ts";
import { ask, hostOf, rpc, stateOf, tab } from "./desk.ts";
import { allText, beside, clean, generate, placeOf, registerRow, reported, small } from "./reports.ts";

interface Closed {
  rows: number;
  changed: number;
  month: string;
  warnings: string[];
  action: string | null;
}

describe("Perbarui rekapitulasi", () => {
  test("numbers are grouped as the message groups them", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    host.type(registerRow(workbook, "Sotek").a1("Jumlah Anggota"), "2345");
    const { summary } = ask<{ summary: string }>(host, "recap.update");
    const [members = ""] = /\d\.\d{3}/.exec(summary) ?? [];
    expect(members).not.toBe("");
    expect(allText(workbook, ["Rekapitulasi"])).toContain(members);
  });

  test("makes the recap with links to every sheet; again, or a day later, it changes nothing", () => {
    const workbook = reported();
    const host = hostOf(workbook);
    expect(ask(host, "recap.update")).toMatchObject({ changed: true });
    const sheet = tab(workbook, "Rekapitulasi");
    expect(sheet.charts).toHaveLength(2);
    expect(beside(sheet, "Jumlah")).toBe("54");
    const linked = [...sheet.cells.values()]
      .flatMap((row) => [...row.values()])
      .flatMap(({ runs }) => runs ?? []);
    const ids = new Set(workbook.sheets.map(({ id }) => `#gid=${id}`));
    const targets = linked.map(({ link = "" }) => link.replace(/&range=.*/, ""));
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    // Every sheet, the recap itself, and the rows of visits.
    expect(new Set(targets).size).toBe(54 + 2);
    const order = workbook.sheets.map(({ name }) => name);
    expect(order.indexOf("Rekapitulasi")).toBeLessThan(order.indexOf("Babulu Darat"));
    const before = stateOf(workbook);
    for (const day of ["2025-10-09T09:00", "2025-10-10T08:00"]) {
      host.setNow(day);
      const step = rpc(host, "recap.update");
      expect(step.result).toMatchObject({ changed: false });
      expect(step.serviceCalls.writes).toBe(0);
    }
    expect(stateOf(workbook)).toEqual(before);
  });

  test("a past month's numbers lead to its rows in the monthly history", () => {
    const workbook = small();
    const host = hostOf(workbook);
    for (const month of ["2025-08", "2025-09"]) ask(host, "snapshot.close", { month });
    ask(host, "recap.update");
    const history = tab(workbook, "Riwayat Bulanan");
    const { row } = placeOf(tab(workbook, "Rekapitulasi"), "September 2025");
    const link = cellOf(tab(workbook, "Rekapitulasi"), row, 1)?.runs?.[0]?.link ?? "";
    const [, gid, from, to] = /^#gid=(\d+)&range=(\d+):(\d+)$/.exec(link) ?? [];
    expect(Number(gid)).toBe(history.id);
    const months = Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, i) => cellOf(history, Number(from) - 1 + i, 0)?.value,
    );
    expect(months).toEqual(["2025-09", "2025-09", "2025-09"]);
  });

  test("the hours of who works half-time are those of their cooperatives, on paper as in the recap", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    const capacity = Array.from({ length: 12 }, (_, at) => at).find(
      (at) => cellOf(tab(workbook, "Asisten"), 0, at)?.value === "Kapasitas (%)",
    );
    host.type(`Asisten!${columnLetters(capacity ?? -1)}3`, "50");
    type Board = {
      assistants: { code: string; hours: number }[];
      cooperatives: { assistant: string; hours: number }[];
    };
    const { assistants, cooperatives } = ask<Board>(host, "caseload.board");
    const theirs = cooperatives.filter(({ assistant }) => assistant === "BA2");
    const hours = theirs.reduce((sum, each) => sum + each.hours, 0);
    expect(assistants.find(({ code }) => code === "BA2")?.hours).toBe(2 * hours);
    ask(host, "recap.update");
    const { sheet } = ask<{ sheet: string }>(host, "report.monthly");
    for (const name of ["Rekapitulasi", sheet]) {
      const page = tab(workbook, name);
      const rows = Array.from({ length: page.rowCount }, (_, at) => at);
      const row = rows.filter((at) => cellOf(page, at, 0)?.value === "Asisten 2").pop();
      expect(Number(String(cellOf(page, row ?? -1, 2)?.value).replace(",", "."))).toBe(hours);
    }
  });

  test("each sheet leads back to the recap", () => {
    const workbook = reported();
    const { id } = tab(workbook, "Rekapitulasi");
    for (const name of ["Sidorejo", "Waru"]) {
      const links = [...tab(workbook, name).cells.values()]
        .flatMap((row) => [...row.values()])
        .flatMap(({ value, runs }) => (runs ?? []).map(({ link }) => [value, link]));
      expect(links).toEqual([["Dirangkum dalam Rekapitulasi", `#gid=${id}`]]);
      // On paper it is a remark like any other, neither blue nor underlined.
      const run = [...tab(workbook, name).cells.values()]
        .flatMap((row) => [...row.values()])
        .flatMap(({ runs = [] }) => runs)[0];
      expect(run?.style).toEqual({ color: "#5f6368", underline: false });
    }
  });

  test("one row changed: the recap changes, and nothing else", () => {
    const workbook = reported();
    const host = hostOf(workbook);
    ask(host, "recap.update");
    host.type(registerRow(workbook, "Sotek").a1("NIB"), "");
    const before = stateOf(workbook);
    expect(ask<{ summary: string }>(host, "recap.update")).toMatchObject({ changed: true });
    const after = stateOf(workbook);
    const changed = Object.keys(after).filter(
      (name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]),
    );
    expect(changed).toEqual(["Rekapitulasi"]);
  });

  test("the menu tells the summary after the lock is let go, and shows the recap", () => {
    const workbook = small();
    const host = hostOf(workbook);
    const step = host.run("updateRecap");
    expect(step.error).toBeNull();
    expect(JSON.stringify(step.ui)).toContain("Koperasi: 3");
    expect(workbook.activeSheetId).toBe(tab(workbook, "Rekapitulasi").id);
    expect(host.run("updateRecap").serviceCalls.writes).toBe(0);
  });

  test("staff are taken to it only where they asked, also where it is hidden", () => {
    const workbook = small();
    const host = hostOf(workbook);
    const active = workbook.activeSheetId;
    ask(host, "recap.update");
    expect(workbook.activeSheetId).toBe(active);
    const recap = tab(workbook, "Rekapitulasi");
    recap.hidden = true;
    expect(ask(host, "recap.update", { show: true })).toMatchObject({ changed: false });
    expect([workbook.activeSheetId, recap.hidden]).toEqual([recap.id, false]);
  });
});

describe("Tutup bulan", () => {
  test("a row per cooperative; again nothing; corrected where the register changed; undone", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    const before = stateOf(workbook);
    const first = ask<Closed>(host, "snapshot.close");
    expect(first).toMatchObject({ rows: 54, changed: 54, month: "2025-10" });
    const sheet = tab(workbook, "Riwayat Bulanan");
    const last = sheet.rowCount;
    const months = Array.from({ length: last }, (_, row) => cellOf(sheet, row, 0)?.value).filter(
      (value) => value === "2025-10",
    );
    expect(months).toHaveLength(54);
    const again = rpc(host, "snapshot.close");
    expect(again.result).toMatchObject({ rows: 54, changed: 0, action: null });
    expect(again.serviceCalls.writes).toBe(0);
    host.type(registerRow(workbook, "Sotek").a1("Jumlah Anggota"), "999");
    expect(ask<Closed>(host, "snapshot.close")).toMatchObject({ rows: 54, changed: 1 });
    ask(host, "actions.undo");
    host.type(registerRow(workbook, "Sotek").a1("Jumlah Anggota"), "");
    ask(host, "actions.undo", { id: first.action });
    expect(stateOf(workbook)["Riwayat Bulanan"]).toEqual(before["Riwayat Bulanan"]);
  });

  test("a month left out is warned of, one to come is refused, changes show on the sheets", () => {
    const workbook = small();
    const host = hostOf(workbook);
    ask(host, "snapshot.close", { month: "2025-07" });
    const { warnings } = ask<Closed>(host, "snapshot.close", { month: "2025-09" });
    expect(warnings).toEqual([expect.stringContaining("Agustus 2025")]);
    expect(rpc(host, "snapshot.months")).toMatchObject({
      result: { months: ["2025-07", "2025-09"] },
      serviceCalls: { writes: 0 },
    });
    expect(rpc(host, "snapshot.close", { month: "2025-11" }).error).toContain("November 2025 belum tiba");
    generate(host);
    expect(beside(tab(workbook, "Sidorejo"), "Perubahan")).toBe("tidak ada perubahan");
    expect(beside(tab(workbook, "Sidorejo"), "Sejak bulan")).toBe("September 2025");
  });

  test("a month gone by tells how things stood then: closed again it is left alone, unless that is meant", () => {
    const workbook = small();
    const host = hostOf(workbook);
    host.type("Koperasi!H1", "Jumlah Anggota");
    const close = (params: object) => ask<Closed>(host, "snapshot.close", { month: "2025-08", ...params });
    expect(close({})).toMatchObject({ rows: 3, changed: 3, kept: 0 });
    const then = stateOf(workbook)["Riwayat Bulanan"];
    expect(close({})).toMatchObject({ rows: 3, changed: 0, kept: 0, warnings: [] });
    host.type("Koperasi!H2", "999");
    const again = rpc(host, "snapshot.close", { month: "2025-08" });
    expect(again.result).toMatchObject({ rows: 3, changed: 0, kept: 1, action: null });
    expect(again.result).toMatchObject({
      warnings: [expect.stringMatching(/^Agustus 2025 sudah ditutup.*1 koperasi/)],
    });
    expect(again.serviceCalls.writes).toBe(0);
    expect(stateOf(workbook)["Riwayat Bulanan"]).toEqual(then);
    const meant = close({ again: true });
    expect(meant).toMatchObject({ rows: 3, changed: 1, kept: 0 });
    ask(host, "actions.undo", { id: meant.action });
    expect(stateOf(workbook)["Riwayat Bulanan"]).toEqual(then);
  });

  test("the month of the report's date is corrected freely, also when it is no longer today's", () => {
    const workbook = small();
    const host = hostOf(workbook);
    host.type("Koperasi!H1", "Jumlah Anggota");
    ask(host, "settings.save", { values: { reportDate: "2025-08-31" } });
    expect(ask<Closed>(host, "snapshot.close")).toMatchObject({ month: "2025-08", changed: 3 });
    host.type("Koperasi!H2", "999");
    expect(ask<Closed>(host, "snapshot.close")).toMatchObject({ month: "2025-08", changed: 1, kept: 0 });
  });

  test("the calls do not grow with the rows", () => {
    const count = (workbook: ReturnType<typeof small>) =>
      rpc(hostOf(workbook), "snapshot.close").serviceCalls.total;
    expect(count(clean())).toBe(count(small()));
  });

  test("from the menu it says what was recorded", () => {
    const step = hostOf(small()).run("closeMonth");
    expect(JSON.stringify(step.ui)).toContain(
      "Oktober 2025 ditutup: 3 koperasi tercatat, 3 di antaranya baru",
    );
  });
});

describe("Catat kunjungan", () => {
  const visit = (change: object) => ({
    date: "8/10/2025",
    village: "Sidorejo",
    activity: "Pendampingan",
    result: "baik",
    ...change,
  });

  test("adds rows as one action, names what it cannot read, shows on the sheet, undone leaves no trace", () => {
    const workbook = small();
    const host = hostOf(workbook);
    generate(host);
    const before = stateOf(workbook).Kunjungan;
    const visits = [visit({}), visit({ village: "Entah" }), visit({ activity: "=1+1" })];
    expect(ask(host, "visits.record", { visits, dryRun: true })).toMatchObject({ recorded: 2, action: null });
    expect(stateOf(workbook).Kunjungan).toEqual(before);
    const done = ask<{ action: string }>(host, "visits.record", { visits });
    expect(done).toMatchObject({ recorded: 2, problems: [{ line: 2 }] });
    expect(generate(host).last.updated).toBe(1);
    const story = beside(tab(workbook, "Sidorejo"), "8 Oktober 2025");
    expect(story).toBe("=1+1 — baik");
    expect(ask(host, "visits.record", { visits: [visit({})] })).toMatchObject({ recorded: 0 });
    ask(host, "actions.undo", { id: done.action });
    expect(stateOf(workbook).Kunjungan).toEqual(before);
  });
});
