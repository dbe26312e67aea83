// Laporan bulanan on the built bundle: true to the register, printable, safe to draw again.

import { describe, expect, test } from "@jest/globals";
import { monthlyWidths } from "../../src/domain/progress/monthly-page.ts";
import { cellOf } from "../../src/local/workbook/cells.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, rpc, stateOf, tab } from "./desk.ts";
import { allFormulas, allText, clean, registerRow } from "./reports.ts";

interface Drawn {
  sheet: string;
  state: string;
  url: string;
  note: string;
}

const column = (workbook: WorkbookData, name: string, at = 0) => {
  const sheet = tab(workbook, name);
  return Array.from({ length: sheet.rowCount }, (_, row) => String(cellOf(sheet, row, at)?.value ?? ""));
};

describe("Laporan bulanan", () => {
  test("of an assistant: each cooperative, this month's visits, signatures; as wide as A4", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    const { assistants, cooperatives } = ask<{
      assistants: { code: string; name: string }[];
      cooperatives: { village: string; assistant: string | null }[];
    }>(host, "caseload.board");
    const drawn = ask<Drawn>(host, "report.monthly", { assistant: "BA1" });
    expect(drawn).toMatchObject({ sheet: "Laporan Asisten 1", state: "made", note: "" });
    expect(drawn.url).toContain(`gid=${tab(workbook, drawn.sheet).id}`);
    expect(drawn.url).toContain("size=A4&portrait=true");
    // Staff are taken to it.
    expect(workbook.activeSheetId).toBe(tab(workbook, drawn.sheet).id);
    const first = column(workbook, drawn.sheet);
    const from = first.indexOf("Koperasi dampingan (9)");
    const mine = cooperatives.filter(({ assistant }) => assistant === "BA1").map(({ village }) => village);
    expect(first.slice(from + 2, from + 11).sort()).toEqual(mine.sort());
    const text = allText(workbook, [drawn.sheet]);
    expect(text).toContain("LAPORAN BULANAN ASISTEN BISNIS");
    expect(text).toContain("Oktober 2025");
    expect(column(workbook, drawn.sheet, 4)).toContain(assistants[0]?.name);
    expect(first).toContain("Mengetahui,");
    expect(monthlyWidths.reduce((sum, width) => sum + width, 0)).toBe(660);
    expect(rpc(host, "report.monthly", { assistant: "entah" }).error).toContain('"entah"');
  });

  test("of the office: counts as in the recap; nothing changed, or a new day: nothing is written", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    host.type(registerRow(workbook, "Sotek").a1("NIB"), "");
    host.type(registerRow(workbook, "Sotek").a1("Asisten"), "");
    const { sheet } = ask<Drawn>(host, "report.monthly");
    expect(sheet).toBe("Laporan Bulanan");
    const total = column(workbook, sheet).indexOf("Jumlah");
    const heads = Array.from({ length: 7 }, (_, c) => column(workbook, sheet, c));
    const nib = heads.find((cells) => cells.includes("NIB")) ?? [];
    expect(nib[total]).toBe("41");
    const shown = (row: number, at: number) => cellOf(tab(workbook, sheet), row, at)?.horizontal;
    expect([shown(total, 0), shown(total, 1)]).toEqual([undefined, "right"]);
    const none = heads[0]?.indexOf("belum ditugaskan") ?? -1;
    expect(heads[1]?.[none]).toBe("1");
    const opened = heads[0]?.indexOf("Sidorejo") ?? -1;
    expect([opened > 0, shown(opened, 1)]).toEqual([true, undefined]);
    const before = stateOf(workbook);
    for (const day of ["2025-10-09T09:00", "2025-10-20T08:00"]) {
      host.setNow(day);
      const again = rpc(host, "report.monthly");
      expect(again.result).toMatchObject({ state: "unchanged" });
      expect(again.serviceCalls.writes).toBe(0);
    }
    expect(stateOf(workbook)).toEqual(before);
    host.type(registerRow(workbook, "Sotek").a1("NIB"), "2406250099999");
    expect(ask<Drawn>(host, "report.monthly").state).toBe("updated");
  });

  test("says where no month was closed yet; a column that is empty is no column of numbers; a long name of the office has its lines", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    ask(host, "settings.save", {
      values: { office: "DINAS KOPERASI, USAHA KECIL MENENGAH, PERINDUSTRIAN DAN PERDAGANGAN" },
    });
    const { sheet } = ask<Drawn>(host, "report.monthly", { assistant: "BA1" });
    const first = column(workbook, sheet);
    const row = first.indexOf("Koperasi dampingan (9)") + 2;
    expect(column(workbook, sheet, 3)[row]).toBe("belum ada bulan sebelumnya yang ditutup");
    ask(host, "snapshot.close", { month: "2025-09" });
    ask(host, "report.monthly", { assistant: "BA1" });
    expect(column(workbook, sheet, 3)[row]).toBe("tidak ada perubahan");
    const heading = first.findIndex((text) => text.startsWith("Perlu perhatian")) + 1;
    const align = (at: number) => cellOf(tab(workbook, sheet), heading, at)?.horizontal;
    const empty = [3, 4, 5, 6].find((at) =>
      column(workbook, sheet, at)
        .slice(heading + 1, heading + 3)
        .every((text) => text === ""),
    );
    expect(empty).toBeDefined();
    expect(align(empty ?? -1)).toBeUndefined();
    const { rowHeights } = tab(workbook, sheet);
    expect([0, 1, 3].map((at) => rowHeights.get(at))).toEqual([21, 42, 21]);
  });

  test("one that staff wrote into is kept and told; next month it stays, and a new one is made beside it", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    ask(host, "report.monthly", { assistant: "BA1" });
    host.type("Laporan Asisten 1!A6", "catatan staf");
    host.type(registerRow(workbook, "Sotek").a1("Kendala"), "Listrik");
    const village = column(workbook, "Laporan Asisten 1")[9] ?? "";
    host.type(registerRow(workbook, village).a1("Kendala"), "Listrik");
    const before = stateOf(workbook);
    const kept = ask<Drawn>(host, "report.monthly", { assistant: "BA1" });
    expect(kept).toMatchObject({ state: "kept", note: expect.stringContaining("sudah diisi staf") });
    expect(stateOf(workbook)).toEqual(before);
    host.setNow("2025-11-03T08:00");
    const next = ask<Drawn>(host, "report.monthly", { assistant: "BA1" });
    expect(next).toMatchObject({ state: "made", sheet: "Laporan Asisten 1 2025-11" });
    expect(stateOf(workbook)["Laporan Asisten 1"]).toEqual(before["Laporan Asisten 1"]);
    expect(ask<Drawn>(host, "report.monthly", { assistant: "BA1" }).state).toBe("unchanged");
  });

  test("holds no formula, no phone and no person's NIK, whatever the register holds", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    for (const heading of ["Kendala", "Tindak Lanjut", "Usaha Lain", "Nama Koperasi"]) {
      host.type(registerRow(workbook, "Sotek").a1(heading), "'=1+1 080012345678 6409015508800003");
    }
    const names = ["BA1", "BA2", "BA3", "BA4", "BA5", "BA6"].map(
      (assistant) => ask<Drawn>(host, "report.monthly", { assistant }).sheet,
    );
    names.push(ask<Drawn>(host, "report.monthly").sheet);
    const text = allText(workbook, names);
    expect(text).not.toMatch(/080012345678|6409015508800003/);
    expect(text).toContain("=1+1 08");
    expect(allFormulas(workbook, names)).toEqual([]);
  });
});
