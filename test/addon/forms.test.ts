// The office's own form, filled with the recap's numbers: true to the recap, safe to fill again.

import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../src/local/host.ts";
import { cellOf } from "../../src/local/workbook/cells.ts";
import { copySheet } from "../../src/local/workbook/copy.ts";
import { addSheet } from "../../src/local/workbook/create.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { insertRows } from "../../src/local/workbook/structure.ts";
import { ask, hostOf, rpc, stateOf, tab } from "./desk.ts";
import { beside, clean, registerRow } from "./reports.ts";

interface Updated {
  changed: boolean;
  forms: string[];
  notes: string[];
}

const texts = [
  ["Formulir {{ bulan_laporan }}", ""],
  ["NIB Sepaku", "{{rekap.Sepaku.nib}}"],
  ["NIB semua", "{{rekap.jumlah.nib}}"],
  ["Koperasi", "{{ rekap.total.koperasi }} koperasi"],
  ["Beroperasi", "{{rekap.jumlah.tahap.9}} dari {{rekap.jumlah.koperasi}}"],
];

function withForm(): { workbook: WorkbookData; host: Host } {
  const workbook = clean();
  addSheet(workbook, "Templat Rekap Provinsi", { rows: 12, columns: 4 });
  const host = hostOf(workbook);
  texts.forEach((line, row) => {
    line.forEach((text, column) => {
      if (text !== "") host.type(`Templat Rekap Provinsi!${column === 0 ? "A" : "B"}${row + 1}`, text);
    });
  });
  return { workbook, host };
}

const update = (host: Host) => ask<Updated>(host, "recap.update");

/** A count of the recap itself, by its column's place in the table of counts. */
function recapCount(workbook: WorkbookData, district: string, heading: string): string {
  const sheet = tab(workbook, "Rekapitulasi");
  for (let head = 0; head < sheet.rowCount; head++) {
    for (let column = 1; column < sheet.columnCount; column++) {
      if (cellOf(sheet, head, column)?.value !== heading) continue;
      for (let row = head + 1; row < sheet.rowCount; row++) {
        if (cellOf(sheet, row, 0)?.value === district) return String(cellOf(sheet, row, column)?.value);
      }
    }
  }
  throw new Error(`no ${heading} of ${district}`);
}

describe("the office's own form", () => {
  test("shows the recap's counts, district and total; again, or a day later, nothing is written", () => {
    const { workbook, host } = withForm();
    host.type(registerRow(workbook, "Sotek").a1("NIB"), "");
    expect(update(host)).toMatchObject({ changed: true, forms: ["Rekap Provinsi"], notes: [] });
    const form = tab(workbook, "Rekap Provinsi");
    expect(form.hidden).toBe(false);
    expect(cellOf(form, 0, 0)?.value).toBe("Formulir Oktober 2025");
    expect(beside(form, "NIB Sepaku")).toBe(recapCount(workbook, "Sepaku", "NIB"));
    expect(beside(form, "NIB semua")).toBe(recapCount(workbook, "Jumlah", "NIB"));
    expect(beside(form, "NIB semua")).toBe("41");
    expect(beside(form, "Koperasi")).toBe("54 koperasi");
    expect(beside(form, "Beroperasi")).toBe(`${recapCount(workbook, "Jumlah", "Beroperasi")} dari 54`);
    const before = stateOf(workbook);
    host.setNow("2025-10-20T08:00");
    const again = rpc(host, "recap.update");
    expect(again.result).toMatchObject({ changed: false, forms: [] });
    expect(again.serviceCalls.writes).toBe(0);
    expect(stateOf(workbook)).toEqual(before);
  });

  test("what staff typed stays and is told; the rest is fresh, also below rows they inserted", () => {
    const { workbook, host } = withForm();
    update(host);
    const form = tab(workbook, "Rekap Provinsi");
    insertRows(workbook, form, 1, 2);
    host.type("Rekap Provinsi!B4", "55 (dikoreksi)");
    host.type(registerRow(workbook, "Sotek").a1("NIB"), "");
    host.type(registerRow(workbook, "Telemow").a1("NIB"), "");
    const { notes } = update(host);
    expect(notes).toEqual([expect.stringMatching(/Rekap Provinsi: isian staf dibiarkan.*B4: 11/)]);
    expect(beside(form, "NIB Sepaku")).toBe("55 (dikoreksi)");
    expect(beside(form, "NIB semua")).toBe("40");
  });

  test("a changed form is made anew in its place; misspelt placeholders are told with the nearest right name", () => {
    const { workbook, host } = withForm();
    update(host);
    const place = workbook.sheets.indexOf(tab(workbook, "Rekap Provinsi"));
    host.type("Templat Rekap Provinsi!A7", "NPWP Waru");
    host.type("Templat Rekap Provinsi!B7", "{{rekap.Waru.nwpw}}");
    const wrong = update(host);
    expect(wrong.notes).toEqual([
      expect.stringContaining(
        "Templat Rekap Provinsi!B7: {{rekap.Waru.nwpw}} → maksudnya {{rekap.Waru.npwp}}?",
      ),
    ]);
    host.type("Templat Rekap Provinsi!B7", "{{rekap.Waru.npwp}}");
    expect(update(host)).toMatchObject({ forms: ["Rekap Provinsi"], notes: [] });
    expect(beside(tab(workbook, "Rekap Provinsi"), "NPWP Waru")).toBe(recapCount(workbook, "Waru", "NPWP"));
    expect(workbook.sheets.indexOf(tab(workbook, "Rekap Provinsi"))).toBe(place);
  });

  test.each(["", "{", '{"form":"x"}'])(
    "its memory damaged to %j is named; what staff typed there stays, and a fresh form is made once",
    (damage) => {
      const { workbook, host } = withForm();
      update(host);
      host.type("Rekap Provinsi!C2", "catatan staf");
      const before = stateOf(workbook)["Rekap Provinsi"];
      const memory = workbook.metadata.find(({ key }) => key === "pk.form");
      if (memory === undefined) throw new Error("no memory of the form");
      memory.value = damage;
      const { problems } = ask<{ problems: string[] }>(host, "workbook.status");
      expect(problems).toEqual([expect.stringContaining('"pk.form" (Rekap Provinsi) rusak')]);
      const { forms } = update(host);
      expect(forms).toEqual([expect.stringMatching(/^Rekap Provinsi ./)]);
      expect(beside(tab(workbook, forms[0] ?? ""), "NIB semua")).toBe("42");
      expect(stateOf(workbook)["Rekap Provinsi"]).toEqual(before);
      expect(update(host)).toMatchObject({ changed: false, forms: [] });
    },
  );

  test("a form that began as a copy of the sheets' template is one too", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    const source = tab(workbook, "Templat Lembar");
    const copy = copySheet(workbook, source, "Templat Rekap Kabupaten");
    for (const entry of workbook.metadata.filter(({ sheetId }) => sheetId === source.id)) {
      workbook.metadata.push({ ...entry, id: workbook.nextId++, sheetId: copy.id });
    }
    for (const cells of copy.cells.values()) for (const cell of cells.values()) cell.value = "";
    host.type("Templat Rekap Kabupaten!A20", "{{rekap.jumlah.koperasi}}");
    expect(update(host)).toMatchObject({ forms: ["Rekap Kabupaten"], notes: [] });
    expect(cellOf(tab(workbook, "Rekap Kabupaten"), 19, 0)?.value).toBe("54");
  });

  test("its placeholders are listed with meaning and what they say now", () => {
    const { host } = withForm();
    const { placeholders } = ask<{ placeholders: { name: string; meaning: string; sample: string }[] }>(
      host,
      "progress.placeholders",
    );
    const of = (name: string) => placeholders.find((each) => each.name === name);
    expect(of("rekap.Sepaku.koperasi")).toMatchObject({
      meaning: "Koperasi, Kecamatan Sepaku",
      sample: "15",
    });
    expect(of("rekap.jumlah.beroperasi")?.meaning).toBe("Beroperasi, seluruhnya");
    expect(new Set(placeholders.map(({ name }) => name)).size).toBe(placeholders.length);
    const blank = hostOf(clean());
    expect(rpc(blank, "progress.placeholders").error).toBeNull();
  });
});
