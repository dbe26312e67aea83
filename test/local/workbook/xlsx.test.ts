// The .xlsx file: nothing lost going out and in, readable elsewhere, and what is refused.

import { deflateRawSync, inflateRawSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { writeXlsx as hucreWrite } from "hucre/xlsx";
import { cellOf, ensureCell } from "../../../src/local/workbook/cells.ts";
import { addSheet, newWorkbook } from "../../../src/local/workbook/create.ts";
import { recalculate } from "../../../src/local/workbook/formulas.ts";
import { fromJson, toJson } from "../../../src/local/workbook/json.ts";
import type { WorkbookData } from "../../../src/local/workbook/model.ts";
import { readXlsx, writeXlsx, XlsxProblem } from "../../../src/local/workbook/xlsx.ts";
import { anyWorkbook, plain } from "./arbitrary.ts";
import { cell, put, shown } from "./helpers.ts";

describe("round trip", () => {
  test("a workbook comes back from .xlsx as it went in", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        const before = plain(fromJson(toJson(workbook)));
        expect(plain(await readXlsx(await writeXlsx(workbook)))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test("and from JSON", () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        expect(fromJson(toJson(workbook))).toEqual(workbook);
      }),
      { numRuns: 100 },
    );
    expect(() => fromJson('{"sheets":[]}')).toThrow("no workbook");
  });
});

/** A workbook like the pilot's: register, rules, links, formulas, notes. */
function sample(): WorkbookData {
  const workbook = newWorkbook();
  const register = addSheet(workbook, "Koperasi");
  const other = addSheet(workbook, "Desa/Kelurahan: lembar yang panjang namanya");
  put(register, "A1", "Kode").look = { bold: true };
  const code = put(register, "A2", "0812");
  code.format = "@";
  code.background = "#fff2cc";
  code.note = "Catatan staf";
  put(register, "B2", 45_822).format = "d mmmm yyyy";
  put(register, "C2", 1_500_000).format = '"Rp"#,##0';
  put(register, "D2", true);
  put(register, "E2", { error: "#REF!" });
  put(register, "F2", "");
  put(register, "F2", 0).formula = `=SUM(C2:C)+'${other.name}'!A1`;
  put(register, "G2", "Buka").runs = [{ start: 0, end: 4, link: "https://example.com/?a=1&b=2" }];
  put(register, "H2", "=bukan rumus");
  put(register, "I2", 0).formula = '=TEXTJOIN(", ",TRUE,A1:A2)';
  put(register, "J2", "Akta").validation = {
    criteria: "VALUE_IN_LIST",
    values: ["Akta", "Permodalan"],
    allowInvalid: false,
    showDropdown: true,
  };
  put(other, "A1", 5);
  other.hidden = true;
  register.merges.push({ top: 4, left: 0, bottom: 5, right: 1 });
  register.frozenRows = 1;
  register.columnWidths.set(1, 180);
  workbook.metadata.push({
    id: workbook.nextId++,
    key: "peta",
    value: "{}",
    visibility: "DOCUMENT",
    sheetId: register.id,
  });
  recalculate(workbook, { now: "2025-10-09T08:00:00" });
  return workbook;
}

describe("other programs", () => {
  test("exceljs reads the same values, formulas, looks and rules", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await writeXlsx(sample())) as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Koperasi", "visible"],
      ["Desa Kelurahan  lembar yang pan", "hidden"],
      ["_workbook", "veryHidden"],
    ]);
    const tab = book.getWorksheet("Koperasi");
    if (tab === undefined) throw new Error("no tab");
    expect(tab.getCell("A2").value).toBe("0812");
    expect(tab.getCell("A2").numFmt).toBe("@");
    expect(tab.getCell("A2").note).toBe("Catatan staf");
    expect(tab.getCell("A2").fill).toEqual(expect.objectContaining({ fgColor: { argb: "FFFFF2CC" } }));
    expect(tab.getCell("A1").font?.bold).toBe(true);
    expect(tab.getCell("B2").value).toEqual(new Date("2025-06-14T00:00:00Z"));
    expect(tab.getCell("C2").value).toBe(1_500_000);
    expect(tab.getCell("D2").value).toBe(true);
    expect(tab.getCell("E2").value).toEqual({ error: "#REF!" });
    expect(tab.getCell("F2").value).toEqual({
      formula: "SUM(C2:C1048576)+'Desa Kelurahan  lembar yang pan'!A1",
      result: 1_500_005,
    });
    expect(tab.getCell("G2").value).toEqual({ text: "Buka", hyperlink: "https://example.com/?a=1&b=2" });
    expect(tab.getCell("H2").value).toBe("=bukan rumus");
    expect(tab.getCell("I2").value).toEqual({
      formula: '_xlfn.TEXTJOIN(", ",TRUE,A1:A2)',
      result: "Kode, 0812",
    });
    expect(tab.getCell("J2").dataValidation).toEqual(
      expect.objectContaining({ type: "list", formulae: ['"Akta,Permodalan"'], showErrorMessage: true }),
    );
    expect(tab.getCell("A5").isMerged).toBe(true);
    expect(tab.getColumn(2).width).toBe(25);
    expect(tab.views[0]).toEqual(expect.objectContaining({ state: "frozen", ySplit: 1 }));
  });

  test("what another program changed in our file stands, and what it cannot hold is still there", async () => {
    const workbook = sample();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await writeXlsx(workbook)) as unknown as ArrayBuffer);
    const tab = book.getWorksheet("Koperasi");
    if (tab === undefined) throw new Error("no tab");
    tab.getCell("A2").value = "0813";
    tab.getCell("G2").value = "Tutup";
    tab.getCell("K3").value = 7;
    const read = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
    const [register, other] = read.sheets;
    expect(cell(register, "A2")?.value).toBe("0813");
    expect(cell(register, "A2")?.format).toBe("@");
    expect(cell(register, "G2")).toEqual(expect.objectContaining({ value: "Tutup" }));
    expect(cell(register, "G2")?.runs).toBeUndefined();
    expect(cell(register, "K3")?.value).toBe(7);
    expect(cell(register, "F2")?.formula).toBe(cell(workbook.sheets[0], "F2")?.formula);
    expect(other?.name).toBe("Desa/Kelurahan: lembar yang panjang namanya");
    expect(read.metadata).toEqual(workbook.metadata);
    expect(cell(register, "J2")?.validation?.showDropdown).toBe(true);
  });

  test("a file made elsewhere is read with Google's grid and the defaults", async () => {
    const book = new ExcelJS.Workbook();
    const tab = book.addWorksheet("Data", { properties: { tabColor: { argb: "FF112233" } } });
    tab.addRow(["Nama", "Tanggal", "Jumlah"]);
    tab.addRow(["Waru", new Date("2025-06-14T00:00:00Z"), { formula: "1+1", result: 2 }]);
    tab.getCell("B2").numFmt = "dd/mm/yyyy";
    tab.getCell("A2").font = { bold: true, name: "Calibri", size: 11, color: { theme: 1 } };
    tab.getCell("C2").dataValidation = {
      type: "list",
      formulae: ["Acuan!$A$1:$A$3"],
      showErrorMessage: true,
    };
    tab.getCell("A3").value = { text: "tautan", hyperlink: "https://example.com" };
    tab.getCell("D2").value = { formula: "A2&$B$1", result: "x" };
    tab.fillFormula("E2:E4", "LEN(A2)", [4, 6, 0]);
    tab.getCell("F2").value = new Date("1899-12-30T08:30:00Z");
    tab.mergeCells("A6:B7");
    await tab.protect("", {});
    book.addWorksheet("Acuan");
    const read = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()), {
      timeZone: "Asia/Jakarta",
      name: "Unggahan",
    });
    const [data] = read.sheets;
    expect([read.locale, read.timeZone, read.name, read.sheets.length]).toEqual([
      "id_ID",
      "Asia/Jakarta",
      "Unggahan",
      2,
    ]);
    expect([data?.rowCount, data?.columnCount, data?.tabColor]).toEqual([1000, 26, "#112233"]);
    expect(shown(data, "B2")).toBe("14/06/2025");
    expect(cell(data, "C2")).toEqual(expect.objectContaining({ value: 2, formula: "=1+1" }));
    expect(cell(data, "C2")?.validation).toEqual({
      criteria: "VALUE_IN_RANGE",
      values: ["=Acuan!$A$1:$A$3"],
      allowInvalid: false,
    });
    expect(cell(data, "A2")?.look).toEqual({ bold: true });
    expect(cell(data, "A3")?.runs).toEqual([
      expect.objectContaining({ start: 0, end: 6, link: "https://example.com" }),
    ]);
    expect([cell(data, "E2")?.formula, cell(data, "E4")?.formula]).toEqual(["=LEN(A2)", "=LEN(A4)"]);
    expect(data?.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 1 }]);
    expect(data?.protections).toEqual([expect.objectContaining({ warningOnly: false, description: "" })]);
    expect(read.activeSheetId).toBe(data?.id);
  });

  test("links to other files become #REF! and are not followed", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Data").getCell("A1").value = { formula: "[1]Lain!$A$1+1", result: 3 };
    const read = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(cell(read.sheets[0], "A1")).toEqual({ value: 3, formula: "=#REF!+1" });
  });

  test("a damaged hidden tab makes the file one like any other", async () => {
    const bytes = await hucreWrite({
      sheets: [
        { name: "Data", rows: [["x"]] },
        { name: "_workbook", rows: [["pendamping-koperasi workbook 1"], ['.{"id":']], veryHidden: true },
      ],
    });
    const read = await readXlsx(bytes);
    expect(read.sheets.map(({ name }) => name)).toEqual(["Data"]);
    expect(shown(read.sheets[0], "A1")).toBe("x");
  });
});

/** A zip of the parts given, packed or stored; `claim` is the unpacked size its directory says. */
function zip(parts: { name: string; data: Buffer; claim?: number; store?: boolean }[]): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claim, store } of parts) {
    const packed = store ? data : deflateRawSync(data);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(store ? 0 : 8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claim ?? data.length, 22);
    head.writeUInt16LE(name.length, 26);
    locals.push(head, Buffer.from(name), packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(store ? 0 : 8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claim ?? data.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    entries.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** The parts of a zip, unpacked. */
function unzip(bytes: Uint8Array): { name: string; data: Buffer }[] {
  const zipped = Buffer.from(bytes);
  const end = zipped.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts: { name: string; data: Buffer }[] = [];
  let at = zipped.readUInt32LE(end + 16);
  for (let count = zipped.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size, length] = [
      zipped.readUInt16LE(at + 10),
      zipped.readUInt32LE(at + 20),
      zipped.readUInt16LE(at + 28),
    ];
    const name = zipped.toString("utf8", at + 46, at + 46 + length);
    const head = zipped.readUInt32LE(at + 42);
    const from = head + 30 + zipped.readUInt16LE(head + 26) + zipped.readUInt16LE(head + 28);
    const packed = zipped.subarray(from, from + size);
    parts.push({ name, data: method === 8 ? inflateRawSync(packed) : Buffer.from(packed) });
    at += 46 + length + zipped.readUInt16LE(at + 30) + zipped.readUInt16LE(at + 32);
  }
  return parts;
}

test("macros in a workbook are neither run nor kept", async () => {
  const plain = await hucreWrite({ sheets: [{ name: "A", rows: [["Sidorejo"]] }] });
  const macro = { name: "xl/vbaProject.bin", data: Buffer.from('Sub Auto_Open() : Shell("calc") : End Sub') };
  const read = await readXlsx(zip([...unzip(plain), macro]));
  expect(shown(read.sheets[0], "A1")).toBe("Sidorejo");
  const names = unzip(await writeXlsx(read)).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => /vba|macro/i.test(name))).toEqual([]);
});

describe("files that are refused", () => {
  const workbookPart = { name: "xl/workbook.xml", data: Buffer.from("<workbook/>") };
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  test.each<[string, string, () => Uint8Array]>([
    ["nothing", "notZip", () => new Uint8Array()],
    ["text", "notZip", () => new Uint8Array(Buffer.from("Kode,Nama\n1,2"))],
    ["an old Excel file", "oldExcel", () => new Uint8Array(Buffer.concat([old, Buffer.alloc(600)]))],
    [
      "a file with a password",
      "encrypted",
      () =>
        new Uint8Array(Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(600)])),
    ],
    ["another zip", "noWorkbook", () => zip([{ name: "isi.txt", data: Buffer.from("halo") }])],
    ["half a zip", "damaged", () => zip([workbookPart]).subarray(0, 60)],
    ["a workbook that is none", "damaged", () => zip([workbookPart])],
    [
      "a part that does not unpack",
      "damaged",
      () => {
        const bytes = zip([workbookPart]);
        bytes.fill(0xff, 30 + workbookPart.name.length, 30 + workbookPart.name.length + 8);
        return bytes;
      },
    ],
    ["a file over 50 MB", "tooLarge", () => new Uint8Array(50_000_001)],
    [
      "a part packed beyond belief",
      "tooLarge",
      () => zip([workbookPart, { name: "xl/a.xml", data: Buffer.alloc(8_000_000) }]),
    ],
    [
      "the same hidden behind a small size",
      "tooLarge",
      () => zip([workbookPart, { name: "xl/a.xml", data: Buffer.alloc(8_000_000), claim: 100 }]),
    ],
    [
      "parts that are too much together",
      "tooLarge",
      () =>
        zip([
          workbookPart,
          ...Array.from({ length: 3 }, (_, index) => ({
            name: `xl/${index}`,
            data: Buffer.alloc(0),
            claim: 200_000_000,
          })),
        ]),
    ],
  ])("%s is %s", async (_, kind, make) => {
    const problem = await readXlsx(make()).catch((caught: unknown) => caught);
    expect(problem).toBeInstanceOf(XlsxProblem);
    expect(problem).toHaveProperty("kind", kind);
  });

  test("an encrypted workbook as Excel makes it", async () => {
    const bytes = await hucreWrite({
      sheets: [{ name: "A", rows: [[1]] }],
      encryption: { password: "rahasia", spinCount: 10 },
    });
    await expect(readXlsx(bytes)).rejects.toHaveProperty("kind", "encrypted");
  });
});

test("a register of 1,500 rows with formats comes back whole", async () => {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, "Koperasi", { rows: 1501, columns: 20 });
  for (let row = 0; row < 1501; row++) {
    for (let column = 0; column < 20; column++) {
      const made = ensureCell(sheet, row, column);
      made.value = column % 3 === 0 ? row * column : `isi ${row}`;
      if (column % 2 === 0) made.format = "@";
    }
  }
  const read = await readXlsx(await writeXlsx(workbook));
  const back = read.sheets[0];
  expect(back && cellOf(back, 1500, 18)).toEqual({ value: 27_000, format: "@" });
  expect(back?.cells.size).toBe(1501);
}, 120_000);
