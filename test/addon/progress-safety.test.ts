// Re-generating is safe: crashes, staff's edits, renamed, moved, copied, deleted tabs, a changed template.

import { describe, expect, test } from "@jest/globals";
import { templateDesign } from "../../src/domain/progress/template.ts";
import { cellOf, ensureCell } from "../../src/local/workbook/cells.ts";
import { copySheet } from "../../src/local/workbook/copy.ts";
import type { Cell } from "../../src/local/workbook/model.ts";
import { deleteSheet, insertColumns, insertRows, renameSheet } from "../../src/local/workbook/structure.ts";
import { ask, hostOf, rpc, stateOf, tab } from "./desk.ts";
import {
  beside,
  differences,
  generate,
  killAt,
  oneSheet,
  placeOf,
  registerRow,
  sheetNames,
  shown,
  small,
} from "./reports.ts";

const a1 = (name: string, { row, column }: { row: number; column: number }) =>
  `${name}!${String.fromCharCode(65 + column)}${row + 1}`;

describe("a run killed at any of its calls", () => {
  test("while refreshing: what staff typed is there, and its conflict is still told", () => {
    const start = small();
    generate(hostOf(start));
    const place = placeOf(tab(start, "Sidorejo"), "Belum ada tempat");
    hostOf(start).type(a1("Sidorejo", place), "tulisan staf");
    hostOf(start).type("Koperasi!F2", "Listrik");
    hostOf(start).type("Koperasi!F3", "Air");
    const calls = generate(hostOf(structuredClone(start))).steps[0]?.serviceCalls.total ?? 0;
    for (let ordinal = 1; ordinal <= calls; ordinal++) {
      const workbook = structuredClone(start);
      const host = hostOf(workbook);
      killAt(host, ordinal);
      rpc(host, "progress.generate", { scope: { all: true } });
      host.onCall = undefined;
      const { last } = generate(host);
      expect(last.conflicts).toMatchObject([
        { village: "Sidorejo", theirs: "tulisan staf", ours: "Listrik" },
      ]);
      expect(beside(tab(workbook, "Telemow"), "Kendala")).toBe("Air");
      expect(cellOf(tab(workbook, "Sidorejo"), place.row, place.column)?.value).toBe("tulisan staf");
    }
  });

  test("one call that fails is told by its village, the others are made", () => {
    const workbook = small();
    const host = hostOf(workbook);
    let failed = false;
    host.onCall = (name) => {
      if (name !== "Spreadsheet.insertSheet" || sheetNames(workbook).length !== 1 || failed) return;
      failed = true;
      throw new Error("Service error");
    };
    const { last } = generate(host);
    expect(last).toMatchObject({ total: 3, created: 2, failed: [{ village: "Telemow" }] });
    host.onCall = undefined;
    expect(generate(host).last).toMatchObject({ created: 1, failed: [] });
    expect(sheetNames(workbook).sort()).toEqual(["Sidorejo", "Telemow", "Waru"]);
  });
});

describe("what staff type", () => {
  function typedOver() {
    const workbook = small();
    const host = hostOf(workbook);
    generate(host);
    const place = placeOf(tab(workbook, "Sidorejo"), "Belum ada tempat");
    host.type(a1("Sidorejo", place), "tulisan staf");
    host.type("Koperasi!F2", "Listrik");
    return {
      workbook,
      host,
      place,
      value: () => cellOf(tab(workbook, "Sidorejo"), place.row, place.column)?.value,
    };
  }

  test("stays; the difference is told until someone chooses", () => {
    const { host, value } = typedOver();
    const told = { placeholder: "kendala", name: "Kendala", theirs: "tulisan staf", ours: "Listrik" };
    expect(generate(host).last.conflicts).toMatchObject([told]);
    expect(generate(host).last.conflicts).toMatchObject([told]);
    expect(value()).toBe("tulisan staf");
    expect(
      rpc(host, "progress.resolve", { code: "64.09.01.2022", placeholder: "nib", keep: "ours" }).error,
    ).toContain("sudah sama dengan datanya. Tidak ada yang diubah");
  });

  test("theirs kept: no conflict until the source changes again", () => {
    const { host, value } = typedOver();
    generate(host);
    ask(host, "progress.resolve", { code: "64.09.01.2022", placeholder: "kendala", keep: "theirs" });
    expect(generate(host).last).toMatchObject({ conflicts: [], unchanged: 3 });
    expect(value()).toBe("tulisan staf");
    host.type("Koperasi!F2", "Jalan");
    expect(generate(host).last.conflicts).toMatchObject([{ theirs: "tulisan staf", ours: "Jalan" }]);
  });

  test("ours kept: the data's text shows again, follows the data, and undo brings theirs back", () => {
    const { host, value } = typedOver();
    generate(host);
    const { action } = ask<{ action: string }>(host, "progress.resolve", {
      code: "64.09.01.2022",
      placeholder: "kendala",
      keep: "ours",
    });
    expect(value()).toBe("Listrik");
    const undone = ask<{ action: string }>(host, "actions.undo", { id: action });
    expect(value()).toBe("tulisan staf");
    ask(host, "actions.undo", { id: undone.action });
    expect(value()).toBe("Listrik");
    host.type("Koperasi!F2", "Jalan");
    expect(generate(host).last).toMatchObject({ conflicts: [], updated: 1 });
    expect(value()).toBe("Jalan");
  });

  test("rows and columns of their own, notes, colours: all stay, the rest is fresh", () => {
    const workbook = small();
    const host = hostOf(workbook);
    generate(host);
    const sheet = tab(workbook, "Sidorejo");
    insertRows(workbook, sheet, 3, 2);
    insertColumns(workbook, sheet, 2, 1);
    host.type("Sidorejo!A4", "baris staf");
    const cell = ensureCell(sheet, 4, 0);
    cell.note = "catatan";
    cell.background = "#ffff00";
    host.type("Koperasi!F2", "Listrik");
    expect(generate(host).last).toMatchObject({ updated: 1, conflicts: [], failed: [] });
    expect(beside(sheet, "Kendala")).toBe("Listrik");
    expect(cellOf(sheet, 3, 0)?.value).toBe("baris staf");
    expect(cellOf(sheet, 4, 0)).toMatchObject({ note: "catatan", background: "#ffff00" });
  });

  test("a phone in what they typed is masked where the difference is told", () => {
    const { host, place } = typedOver();
    host.type(a1("Sidorejo", place), "hubungi 080012345678");
    expect(generate(host).last.conflicts[0]?.theirs).toBe("hubungi 08••••••••••");
  });
});

describe("tabs", () => {
  test("renamed, moved, hidden ones are refreshed where they are, a copy is left alone", () => {
    const workbook = small();
    const host = hostOf(workbook);
    generate(host);
    const sheet = tab(workbook, "Sidorejo");
    renameSheet(workbook, sheet, "Lembar Pak Lurah");
    workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
    workbook.sheets.unshift(sheet);
    tab(workbook, "Telemow").hidden = true;
    const copy = copySheet(workbook, tab(workbook, "Waru"), "Salinan Waru");
    for (const entry of workbook.metadata.filter(({ sheetId }) => sheetId === tab(workbook, "Waru").id)) {
      workbook.metadata.push({ ...entry, id: workbook.nextId++, sheetId: copy.id });
    }
    const before = stateOf(workbook)["Salinan Waru"];
    for (const row of [2, 3, 4]) host.type(`Koperasi!F${row}`, "Listrik");
    expect(generate(host).last).toMatchObject({ total: 3, created: 0, updated: 3, failed: [] });
    for (const name of ["Lembar Pak Lurah", "Telemow", "Waru"]) {
      expect(beside(tab(workbook, name), "Kendala")).toBe("Listrik");
    }
    expect(workbook.sheets[0]?.name).toBe("Lembar Pak Lurah");
    expect(tab(workbook, "Telemow").hidden).toBe(true);
    expect(stateOf(workbook)["Salinan Waru"]).toEqual(before);
  });

  test("a deleted one is made anew only when asked, at its place", () => {
    const workbook = small();
    const host = hostOf(workbook);
    generate(host);
    const order = workbook.sheets.map(({ name }) => name);
    deleteSheet(workbook, tab(workbook, "Telemow"));
    const { last } = generate(host);
    expect(last).toMatchObject({ total: 2, created: 0, unchanged: 2 });
    expect(last.account).toContain("1 lembar yang dihapus tidak dibuat lagi");
    expect(generate(host, { scope: { codes: ["64.09.04.2015"] } }).last.created).toBe(1);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(order);
  });

  test("all are hidden and shown at once, a copy is left alone, each costs one write and only where needed", () => {
    const workbook = small();
    const host = hostOf(workbook);
    generate(host);
    copySheet(workbook, tab(workbook, "Waru"), "Salinan Waru");
    const villages = ["Sidorejo", "Telemow", "Waru"];
    const hidden = () => villages.map((name) => tab(workbook, name).hidden);
    tab(workbook, "Telemow").hidden = true;
    const before = stateOf(workbook);
    const hide = rpc(host, "progress.hide", { hidden: true });
    expect(hide.result).toEqual({ changed: 2, left: 0 });
    expect(hide.serviceCalls.writes).toBe(2);
    expect(hidden()).toEqual([true, true, true]);
    expect(rpc(host, "progress.hide", { hidden: true }).serviceCalls.writes).toBe(0);
    host.type("Koperasi!F2", "Listrik");
    expect(generate(host).last.updated).toBe(1);
    expect(hidden()).toEqual([true, true, true]);
    host.type("Koperasi!F2", "Belum ada tempat");
    generate(host);
    expect(ask(host, "progress.hide", { hidden: false })).toEqual({ changed: 3, left: 0 });
    tab(workbook, "Telemow").hidden = true;
    expect(stateOf(workbook)).toEqual(before);
    // Where nothing else is in sight, one stays.
    for (const sheet of workbook.sheets) sheet.hidden = !villages.includes(sheet.name);
    expect(ask(host, "progress.hide", { hidden: true })).toEqual({ changed: 2, left: 0 });
  });

  test("a village's code put right keeps its sheet", () => {
    const workbook = small();
    const host = hostOf(workbook);
    // A village that is not in the official list has no other code than the one written.
    host.type("Koperasi!C2", "Desa Pemekaran");
    host.type("Koperasi!A2", "64.09.01.2998");
    generate(host);
    host.type("Koperasi!A2", "64.09.01.2999");
    expect(generate(host).last).toMatchObject({ created: 0, updated: 1 });
    expect(sheetNames(workbook).sort()).toEqual(["Desa Pemekaran", "Telemow", "Waru"]);
    expect(beside(tab(workbook, "Desa Pemekaran"), "Kode wilayah")).toBe("64.09.01.2999");
  });

  test("a sheet whose hidden part is torn is named and left", () => {
    const workbook = small();
    const host = hostOf(workbook);
    generate(host);
    const sheet = tab(workbook, "Sidorejo");
    for (const cells of sheet.cells.values()) cells.delete(5);
    const before = stateOf(workbook).Sidorejo;
    host.type("Koperasi!F2", "Listrik");
    const { last } = generate(host);
    expect(last.failed).toMatchObject([{ village: "Sidorejo", why: expect.stringContaining("tersembunyi") }]);
    expect(stateOf(workbook).Sidorejo).toEqual(before);
  });
});

describe("the template", () => {
  test("restyled before the first run: every sheet has the new look", () => {
    const workbook = small();
    const template = tab(workbook, "Templat Lembar");
    template.columnWidths.set(2, 333);
    ensureCell(template, 4, 0).background = "#00ff00";
    hostOf(workbook).type("Templat Lembar!A4", "Slogan {{ DESA lengkap }}");
    generate(hostOf(workbook), { scope: { codes: ["64.09.01.2022"] } });
    const sheet = tab(workbook, "Sidorejo");
    expect(sheet.columnWidths.get(2)).toBe(333);
    expect(cellOf(sheet, 4, 0)?.background).toBe("#00ff00");
    expect(cellOf(sheet, 3, 0)?.value).toBe("Slogan Desa Sidorejo");
    expect(sheet.merges).toEqual(template.merges);
  });

  test("its own words follow the language, what staff wrote there stays; the sheets follow, and nothing is left to write", () => {
    const workbook = small();
    const host = hostOf(workbook);
    generate(host);
    host.type("Templat Lembar!A4", "Slogan {{desa}}");
    const label = cellOf(tab(workbook, "Templat Lembar"), 7, 0)?.value;
    expect(label).toContain("Identitas");
    host.type("Templat Lembar!A8", "Jati diri");
    ask(host, "settings.save", { values: { language: "English" } });
    generate(host);
    const template = tab(workbook, "Templat Lembar");
    expect(cellOf(template, 3, 0)?.value).toBe("Slogan {{desa}}");
    expect(cellOf(template, 7, 0)?.value).toBe("Jati diri");
    const sheet = tab(workbook, "Sidorejo");
    expect(beside(sheet, "Cooperative")).toBe("Koperasi Desa Merah Putih Sidorejo");
    expect(generate(host).steps[0]?.serviceCalls.writes).toBe(0);
    host.type("Templat Lembar!A8", String(label));
    ask(host, "settings.save", { values: { language: "Indonesia" } });
    generate(host);
    const again = templateDesign("id").values.map((line) => line.map((value) => value));
    again[3] = ["Slogan {{desa}}"];
    const held = again.map((line, row) =>
      line.map((_, column) => cellOf(template, row, column)?.value ?? ""),
    );
    expect(held).toEqual(again);
  });

  test("a row inserted while its words follow the language moves no word away from its place", () => {
    const workbook = small();
    const host = hostOf(workbook);
    generate(host);
    ask(host, "settings.save", { values: { language: "English" } });
    let written = 0;
    host.onCall = (name) => {
      if (written === 3) insertRows(workbook, tab(workbook, "Templat Lembar"), 8, 1, "before");
      if (written === 3 || name === "Range.setValues") written++;
    };
    generate(host);
    host.onCall = undefined;
    const wanted: (readonly unknown[])[] = [...templateDesign("en").values];
    wanted.splice(8, 0, [""]);
    const template = tab(workbook, "Templat Lembar");
    const held = wanted.map((line, row) => line.map((_, at) => cellOf(template, row, at)?.value ?? ""));
    expect(held).toEqual(wanted);
  });

  test("an image in a cell beside placeholders is in every sheet", () => {
    const workbook = small();
    const host = hostOf(workbook);
    const logo = ensureCell(tab(workbook, "Templat Lembar"), 3, 0);
    logo.image = true;
    host.type("Templat Lembar!C4", "Slogan {{desa}}");
    generate(host);
    const sheet = tab(workbook, "Sidorejo");
    expect(cellOf(sheet, 3, 0)).toMatchObject({ image: true });
    expect(cellOf(sheet, 3, 2)?.value).toBe("Slogan Sidorejo");
    expect(generate(host).steps[0]?.serviceCalls.writes).toBe(0);
  });

  test("a misspelt placeholder is reported with the nearest right name, and nothing is made", () => {
    const workbook = small();
    const host = hostOf(workbook);
    host.type("Templat Lembar!A4", "{{nama_kopersi}}");
    const before = stateOf(workbook);
    const { error } = rpc(host, "progress.generate", { scope: { all: true } });
    expect(error).toContain("Templat Lembar!A4: {{nama_kopersi}} → maksudnya {{nama_koperasi}}?");
    expect(stateOf(workbook)).toEqual(before);
  });

  test("changed later: untouched sheets follow, one that staff wrote into keeps its own and is counted", () => {
    const workbook = small();
    const host = hostOf(workbook);
    generate(host);
    host.type("Telemow!A53", "catatan staf");
    host.type("Templat Lembar!A4", "Slogan {{desa}}");
    host.type("Koperasi!F3", "Air");
    const { last } = generate(host);
    expect(last).toMatchObject({ updated: 3, created: 0, failed: [] });
    expect(last.account).toContain("1 lembar tetap memakai templat lama");
    expect(cellOf(tab(workbook, "Sidorejo"), 3, 0)?.value).toBe("Slogan Sidorejo");
    expect(cellOf(tab(workbook, "Telemow"), 3, 0)?.value ?? "").toBe("");
    expect(beside(tab(workbook, "Telemow"), "Kendala")).toBe("Air");
    expect(generate(host).steps[0]?.serviceCalls.writes).toBe(0);
  });

  test.each<[string, (cell: Cell) => Partial<Cell>]>([
    ["background", () => ({ background: "#ffff00" })],
    ["font colour", ({ look }) => ({ look: { ...look, color: "#ff0000" } })],
    ["bold text", ({ look }) => ({ look: { ...look, bold: look?.bold !== true } })],
  ])(
    "changed later: a sheet that staff gave a %s keeps it, its texts are fresh, and it is counted",
    (_, give) => {
      const workbook = small();
      const host = hostOf(workbook);
      generate(host);
      const place = placeOf(tab(workbook, "Telemow"), "Modal");
      const given = ensureCell(tab(workbook, "Telemow"), place.row, place.column);
      const wanted = give(given);
      Object.assign(given, structuredClone(wanted));
      host.type("Templat Lembar!A4", "Slogan {{desa}}");
      host.type("Koperasi!F3", "Air");
      for (const params of [{ scope: { all: true } }, { scope: { all: true }, renew: true }]) {
        const { last } = generate(host, params);
        expect(last.account).toContain(
          "1 lembar tetap memakai templat lama karena sudah diisi, diwarnai, atau dilindungi",
        );
        expect(cellOf(tab(workbook, "Telemow"), place.row, place.column)).toMatchObject({
          value: "Air",
          ...wanted,
        });
        expect(cellOf(tab(workbook, "Sidorejo"), 3, 0)?.value).toBe("Slogan Sidorejo");
      }
    },
  );

  test.each([
    ["cells that its owner protected", true, { top: 0, left: 0, bottom: 0, right: 0 }],
    ["a tab that this person may not change", false, undefined],
  ])("changed later: %s are not made anew without their protection, and are counted", (_, canEdit, area) => {
    const workbook = small();
    const host = hostOf(workbook);
    generate(host);
    const sheet = tab(workbook, "Telemow");
    sheet.protections.push({ id: 7, description: "", warningOnly: false, canEdit, ...(area && { area }) });
    host.type("Templat Lembar!A4", "Slogan {{desa}}");
    for (const params of [{ scope: { all: true } }, { scope: { all: true }, renew: true }]) {
      expect(generate(host, params).last.account).toContain("diwarnai, atau dilindungi");
      expect(tab(workbook, "Telemow")).toMatchObject({ id: sheet.id, protections: [{ id: 7, canEdit }] });
      expect(cellOf(tab(workbook, "Sidorejo"), 3, 0)?.value).toBe("Slogan Sidorejo");
    }
  });

  test("one for kelurahan alone is used for them", () => {
    const workbook = small();
    const host = hostOf(workbook);
    copySheet(workbook, tab(workbook, "Templat Lembar"), "Templat Lembar Kelurahan");
    host.type("Templat Lembar Kelurahan!A4", "Kelurahan {{desa}}");
    generate(host);
    expect(cellOf(tab(workbook, "Waru"), 3, 0)?.value).toBe("Kelurahan Waru");
    expect(cellOf(tab(workbook, "Sidorejo"), 3, 0)?.value ?? "").toBe("");
  });

  test("deleted: made anew from the default", () => {
    const workbook = small();
    deleteSheet(workbook, tab(workbook, "Templat Lembar"));
    expect(generate(hostOf(workbook)).last.created).toBe(3);
    expect(tab(workbook, "Templat Lembar").rowCount).toBeGreaterThan(40);
  });
});

describe("each column of the register", () => {
  // Heading, a new value, and the placeholders that draw on it.
  const columns: [string, string, string[]][] = [
    ["Nama Koperasi", "Koperasi Desa Merah Putih Lain", ["nama_koperasi"]],
    ["Nomor Badan Hukum", "AHU-0099999.AH.01.29.TAHUN 2025", ["nomor_badan_hukum"]],
    ["Tanggal Badan Hukum", "01/07/2025", ["tanggal_badan_hukum", "tahap.3.tanggal"]],
    ["NIK Koperasi", "6409010099999", ["nik_koperasi"]],
    ["NIB", "2406250099999", ["nib"]],
    ["NPWP", "012345678099999", ["npwp"]],
    ["Bank", "Bank Lain", ["bank"]],
    ["Nomor Rekening", "001299999999999", ["nomor_rekening"]],
    ["Ketua", "Ketua Lain", ["ketua", "ttd.ketua"]],
    ["Nama Kades/Lurah", "Kepala Lain", ["ttd.kepala_desa"]],
    ["Jumlah Anggota", "77", ["anggota"]],
    ["Simpanan Pokok", "7700000", ["simpanan.pokok"]],
    ["Simpanan Wajib", "770000", ["simpanan.wajib"]],
    ["Tanggal Musdes/Muskel", "02/04/2025", ["tahap.1.tanggal"]],
    ["Tanggal Akta", "03/05/2025", ["tahap.2.tanggal"]],
    ["Tanggal Rencana Usaha", "04/07/2025", ["tahap.5.tanggal"]],
    ["Tanggal Proposal", "05/08/2025", ["tahap.6.tanggal"]],
    ["Tanggal Kemitraan", "06/08/2025", ["tahap.7.tanggal", "mitra.tanggal"]],
    ["Tanggal Beroperasi", "07/09/2025", ["tahap.9.tanggal"]],
    ["Tanggal RAT", "08/09/2025", ["tanggal_rat"]],
    ["Gerai Klinik", "Disiapkan", ["gerai.klinik"]],
    ["Usaha Lain", "Pupuk", ["usaha_lain"]],
    ["Mitra Bank", "Bank Lain", ["mitra.bank"]],
    ["Mitra Lain", "Pos", ["mitra.lain"]],
    ["Kebutuhan Modal", "123000000", ["modal.kebutuhan"]],
    ["Modal Disetujui", "45000000", ["modal.disetujui"]],
    ["Kendala", "Kendala lain", ["kendala"]],
    ["Tindak Lanjut", "Langkah lain", ["tindak_lanjut"]],
    ["Penanggung Jawab", "Orang lain", ["penanggung_jawab"]],
    ["Tenggat", "30/11/2025", ["tenggat"]],
    ["Akun SIMKOPDES", "Belum", ["akun_simkopdes"]],
    ["Asisten", "Asisten 2", ["asisten", "ttd.asisten"]],
    ["Lintang", "-1.3", []],
    ["Catatan", "tidak tercetak", []],
    ["HP Ketua", "080099998888", []],
  ];

  test.each(columns)("%s alters exactly the cells that draw on it", (heading, text, names) => {
    const workbook = oneSheet();
    const host = hostOf(workbook);
    const template = tab(workbook, "Templat Lembar");
    const row = registerRow(workbook, "Sidorejo");
    const before = shown(tab(workbook, "Sidorejo"));
    host.type(row.a1(heading), text);
    generate(host, { scope: { codes: ["64.09.01.2022"] } });
    const changed = differences(before, shown(tab(workbook, "Sidorejo")));
    const drawing = [...shown(template)]
      .filter(([, value]) => names.some((name) => String(value).includes(`{{${name}}}`)))
      .map(([place]) => place)
      .sort();
    expect(changed).toEqual(drawing);
  });

  test("a slip is to be checked, not blank; mended it is shown", () => {
    const workbook = oneSheet();
    const host = hostOf(workbook);
    const row = registerRow(workbook, "Sidorejo");
    const npwp = () => beside(tab(workbook, "Sidorejo"), "NPWP");
    for (const [text, shows] of [
      ["12.345", "perlu diperiksa"],
      ["", "belum diisi"],
      ["012345678099999", "012345678099999"],
    ] as const) {
      host.type(row.a1("NPWP"), text);
      generate(host, { scope: { codes: ["64.09.01.2022"] } });
      expect(npwp()).toBe(shows);
    }
    host.type(row.a1("Asisten"), "Asisten Tak Dikenal");
    generate(host, { scope: { codes: ["64.09.01.2022"] } });
    expect(beside(tab(workbook, "Sidorejo"), "Asisten Bisnis")).toBe("perlu diperiksa");
  });

  test("the stage alters stage, bar and marks", () => {
    const workbook = oneSheet();
    const host = hostOf(workbook);
    host.type(registerRow(workbook, "Sidorejo").a1("Tahap"), "Gerai Siap");
    generate(host, { scope: { codes: ["64.09.01.2022"] } });
    const texts = [...shown(tab(workbook, "Sidorejo")).values()].map(String);
    expect(texts.some((text) => text.includes("8. Gerai Siap") && text.includes("■■■■■■■■□ 8/9"))).toBe(true);
    expect(texts.filter((text) => text === "►")).toHaveLength(1);
  });
});
