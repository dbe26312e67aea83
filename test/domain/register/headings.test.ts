import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/domain/cell.ts";
import { Villages } from "../../../src/domain/region/villages.ts";
import { findRegisters } from "../../../src/domain/register/candidates.ts";
import { cellContext } from "../../../src/domain/register/cells.ts";
import { type ColumnKey, registerColumns } from "../../../src/domain/register/columns.ts";
import { findHeadings, readPlainTable } from "../../../src/domain/register/headings.ts";
import { proposeColumns } from "../../../src/domain/register/mapping.ts";
import { readRegister } from "../../../src/domain/register/register.ts";
import { assistantColumns } from "../../../src/domain/register/tables.ts";
import type { Area, TabTable } from "../../../src/domain/table.ts";
import { villagesFor } from "../validation/clean-office.ts";

const table = (values: CellValue[][], name = "Data", merges: Area[] = []): TabTable => ({
  id: name.length,
  name,
  index: 0,
  values,
  merges,
});
const context = cellContext("id_ID", { stageWords: "", outletWords: "" });
const found = (values: CellValue[][], merges: Area[] = []) => {
  const headings = findHeadings(table(values, "Data", merges));
  if (headings === null) throw new Error("no headings");
  return headings;
};
const columnsOf = (values: CellValue[][], merges: Area[] = []) =>
  Object.fromEntries(found(values, merges).columns);

describe("the heading row", () => {
  test("stands under title rows, with other words in another order", () => {
    const headings = found([
      ["DINAS KOPERASI KABUPATEN X"],
      ["DATA KOPERASI DESA MERAH PUTIH"],
      [],
      ["No", "DESA/KEL", "Kec.", "Nama\u00a0KDMP", "D/K", "No. BH", "No HP", "BA", "Musdesus"],
      [1, "Sidorejo", "Penajam", "Koperasi", "Desa", "", "", "", ""],
    ]);
    expect([headings.headingRow, headings.lastHeadingRow]).toEqual([3, 3]);
    expect(Object.fromEntries(headings.columns)).toEqual({
      village: 1,
      district: 2,
      name: 3,
      type: 4,
      legalNumber: 5,
      chairPhone: 6,
      assistant: 7,
      meetingDate: 8,
    });
    expect(headings.unknown).toEqual([{ index: 0, text: "No" }]);
    expect(headings.missing).toEqual([]);
  });

  test("of two rows, merged", () => {
    const values = [
      ["Kecamatan", "Desa/Kelurahan", "Nama Koperasi", "Gerai", "", "", "Tanggal", ""],
      ["", "", "", "Sembako", "Klinik", "Apotek", "Musdes", "Akta"],
      ["Penajam", "Sidorejo", "Koperasi X", "Belum", "Belum", "Belum", "", ""],
    ];
    const merges = [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 1, left: 1, right: 1 },
      { top: 0, bottom: 0, left: 3, right: 5 },
      { top: 0, bottom: 0, left: 6, right: 7 },
    ];
    const keys = {
      district: 0,
      village: 1,
      name: 2,
      groceryOutlet: 3,
      clinicOutlet: 4,
      pharmacyOutlet: 5,
      meetingDate: 6,
      deedDate: 7,
    };
    expect(columnsOf(values, merges)).toEqual(keys);
    expect(columnsOf(values)).toEqual(keys);
    expect(found(values).lastHeadingRow).toBe(1);
  });

  test("two words for one column stand with a slash or 'dan' between them; for two columns they are none", () => {
    const texts = [
      "Desa",
      "No. HP/WA",
      "NIB/NPWP",
      "Hambatan & Masalah",
      "Solusi atau Upaya",
      "Tahap dan Kendala",
    ];
    expect(columnsOf([texts])).toEqual({ village: 0, chairPhone: 1, obstacle: 3, followUp: 4 });
  });

  test("a first row of data is never taken for a second heading row", () => {
    const headings = found([
      ["Kecamatan", "Nama Desa", "Jenis", "Nama Koperasi", "Status data"],
      ["Waru", "Waru", "Desa", "Koperasi", "Kantor"],
    ]);
    expect([headings.headingRow, headings.lastHeadingRow]).toEqual([0, 0]);
  });

  test("is not looked for beyond thirty rows", () => {
    const titles = Array.from({ length: 30 }, () => ["x"]);
    const headings = [["Kecamatan", "Desa", "Nama Koperasi"]];
    expect(findHeadings(table([...titles, ...headings]))).toBeNull();
    expect(findHeadings(table([...titles.slice(1), ...headings]))?.headingRow).toBe(29);
  });

  test("a heading twice: the add-on's own wins over an alias, equals are told", () => {
    const headings = found([["Kec", "Kecamatan", "Desa/Kelurahan", "Desa/Kelurahan", "Nama Koperasi"]]);
    expect(headings.columns.get("district")).toBe(1);
    expect(headings.unknown).toEqual([{ index: 0, text: "Kec" }]);
    expect(headings.duplicates).toEqual([{ index: 3, text: "Desa/Kelurahan", key: "village" }]);
  });

  test("what is mapped by hand holds before headings, as long as the heading stands there", () => {
    const values = [["Kecamatan", "Desa", "Nama Koperasi", "Hal penting"]];
    const map = { obstacle: "hal penting", village: "Tidak ada" };
    const headings = findHeadings(table(values), map);
    expect(headings?.columns.get("obstacle")).toBe(3);
    expect(headings?.by.get("obstacle")).toBe("map");
    expect(headings?.columns.get("village")).toBe(1);
  });

  test("every heading and alias leads to its own column", () => {
    for (const { key, heading, aliases } of registerColumns) {
      for (const word of [heading, ...aliases]) {
        expect([word, findHeadings(table([[word.toUpperCase()]]))?.columns.get(key)]).toEqual([word, 0]);
      }
    }
  });

  test("plain tables are read by the same eyes", () => {
    const plain = readPlainTable(
      table([["Daftar"], ["Nama BA", "KODE", "Kapasitas"], ["Asisten 1", "BA1", 50], ["", "", ""]]),
      assistantColumns,
    );
    expect(
      plain?.rows.map((row) => [row.row, row.cell("code"), row.cell("capacity"), row.cell("phone")]),
    ).toEqual([[2, "BA1", 50, ""]]);
    expect(readPlainTable(table([["lain"]]), assistantColumns)).toBeNull();
  });
});

const heading = ["Kecamatan", "Desa/Kelurahan", "Jenis", "Nama Koperasi", "Jumlah Anggota"];
const row = (district: string, village: string): CellValue[] => [
  district,
  village,
  "Desa",
  `Koperasi Desa Merah Putih ${village}`,
  20,
];

describe("rows that are no cooperatives", () => {
  test("are left out with the reason", () => {
    const values: CellValue[][] = [
      heading,
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["", "Saldo awal", "", "", 10],
      row("Penajam", "Sidorejo"),
      ["", "", "", "", ""],
      heading,
      row("Waru", "Sesulu"),
      ["Catatan", "", "", "", "lihat lampiran"],
      ["TOTAL", "", "", "", 40],
      ["", " ", "", "", ""],
    ];
    const headings = found(values);
    const register = readRegister([{ table: table(values), headings }], context);
    expect(register.rows.map((each) => each.text("village"))).toEqual(["Sidorejo", "Sesulu"]);
    expect(register.skipped.map((each) => [each.row, each.why])).toEqual([
      [1, "numbering"],
      [2, "opening"],
      [4, "blank"],
      [5, "heading"],
      [7, "stray"],
      [8, "totals"],
    ]);
  });

  test("a number alone is a row not needed yet, a number for a village and nothing else a figure of another table", () => {
    const values: CellValue[][] = [
      ["No", ...heading],
      [1, ...row("Penajam", "Sotek")],
      [2, "Penajam", 23, "Kelurahan", "Koperasi Kelurahan Merah Putih Sepan", ""],
      [3, "Waru", 4, "", "", ""],
      [4, "", "", "", "", ""],
      [5, ...row("Waru", "Sesulu")],
      [6, "", "", "", "", ""],
    ];
    const register = readRegister([{ table: table(values), headings: found(values) }], context);
    expect(register.rows.map((each) => each.row)).toEqual([1, 2, 5]);
    expect(register.skipped.map((each) => [each.row, each.why])).toEqual([
      [3, "stray"],
      [4, "blank"],
    ]);
  });

  test("a heading of two rows is known when either of them is repeated, a village headed Gampong too", () => {
    const [upper, lower] = [
      ["Wilayah", "", "Jenis", "Nama Koperasi", "Badan Hukum"],
      ["Kecamatan", "Gampong", "", "", "Nomor"],
    ];
    const values = [upper, lower, row("Penajam", "Sotek"), upper, lower, row("Waru", "Sesulu")];
    const register = readRegister([{ table: table(values), headings: found(values) }], context);
    expect(register.skipped.map((each) => [each.row, each.why])).toEqual([
      [3, "heading"],
      [4, "heading"],
    ]);
  });

  test.each([
    ["Kapanewon", "Kalurahan"],
    ["Distrik", "Nama Kampung"],
    ["Kecamatan", "Nagari/Kelurahan"],
    ["Kecamatan", "GAMPONG"],
    ["Kecamatan", "Nama Tiyuh"],
  ])("%s and %s head the district and the village where these are called so", (district, village) => {
    expect([...found([[district, village, "NIB"]]).columns.keys()]).toEqual(["district", "village", "nib"]);
  });

  test("the title of a district above its villages is no cooperative; a village without a name is one", () => {
    const values = [
      heading,
      ["I", "Kec. Penajam", "", "", ""],
      row("Penajam", "Sidorejo"),
      ["KECAMATAN WARU", "", "", "", ""],
      ["", "Distrik Sepaku", "", "", 15],
      ["Penajam", "Kecipir", "", "", ""],
      ["Penajam", "Kec. Waru", "Desa", "", ""],
    ];
    const register = readRegister([{ table: table(values), headings: found(values) }], context);
    expect(register.skipped.map((each) => [each.row, each.why])).toEqual([
      [1, "district"],
      [3, "district"],
      [4, "district"],
    ]);
    expect(register.rows.map((each) => each.row)).toEqual([2, 5, 6]);
  });

  test("a merged district counts for every row it covers, and is not written there", () => {
    const values = [heading, row("Penajam", "Sidorejo"), row("", "Sotek")];
    const merges = [{ top: 1, bottom: 2, left: 0, right: 0 }];
    const register = readRegister(
      [{ table: table(values, "Data", merges), headings: found(values) }],
      context,
    );
    expect(register.rows.map((each) => each.text("district"))).toEqual(["Penajam", "Penajam"]);
    expect(register.rows[1]?.values[0]).toBe("");
  });
});

describe("which tabs hold the register", () => {
  const named = (name: string, ...rows: CellValue[][]): TabTable => ({
    ...table([heading, ...rows], name),
    id: [...name].reduce((sum, each) => sum * 31 + each.charCodeAt(0), 7),
  });
  const brief = (tables: TabTable[]) =>
    findRegisters(tables).map(({ tabs, how, leftOut }) => [
      how,
      tabs.map(({ table: each }) => each.name),
      leftOut.map(({ name }) => name),
    ]);

  test("district tabs are joined", () => {
    expect(
      brief([
        named("Penajam", row("Penajam", "Sotek")),
        named("Waru", row("Waru", "Sesulu")),
        table([["lain"]]),
      ]),
    ).toEqual([["joined", ["Penajam", "Waru"], []]]);
  });

  test("a total, a ditto mark, a prefix or one misspelt row keep no district tab from being joined", () => {
    const tab = (district: string) =>
      named(
        `Tab ${district}`,
        row(district, "A"),
        row("sda", "B"),
        row(`Kec. ${district}`, "C"),
        row(`${district}x`, "D"),
        row(district, "E"),
        heading,
        ["JUMLAH", "", "", "", 100],
        ["Mengetahui,", "", "", "", ""],
      );
    expect(brief([tab("Penajam"), tab("Waru")])).toEqual([["joined", ["Tab Penajam", "Tab Waru"], []]]);
  });

  test("of month tabs the newest counts", () => {
    const same = row("Penajam", "Sotek");
    expect(
      brief([named("Des 2024", same), named("Oktober 2025", same), named("September 2025", same)]),
    ).toEqual([["newest", ["Oktober 2025"], ["Des 2024", "September 2025"]]]);
    expect(brief([named("2025-09", same), named("10-2025", same)])).toEqual([
      ["newest", ["10-2025"], ["2025-09"]],
    ]);
  });

  test("two that cannot be told apart are two candidates", () => {
    const same = row("Penajam", "Sotek");
    expect(brief([named("Data lama", same), named("Data baru", same)])).toHaveLength(2);
  });

  test("visits, snapshots, villages and backups are none", () => {
    const visits = table(
      [
        [
          "Tanggal",
          "Kode Wilayah",
          "Kecamatan",
          "Desa/Kelurahan",
          "Asisten",
          "Kegiatan",
          "Hasil",
          "Tindak Lanjut",
          "Tenggat",
        ],
      ],
      "Catatan BA",
    );
    const villages = table(
      [["Kode Wilayah", "Desa/Kelurahan", "Jenis", "Kecamatan", "Lintang", "Bujur"]],
      "Daftar",
    );
    const months = table(
      [
        [
          "Bulan",
          "Kode Wilayah",
          "Kecamatan",
          "Desa/Kelurahan",
          "Tahap",
          "Kode Asisten",
          "Jumlah Anggota",
          "Simpanan",
          "Gerai Berjalan",
          "Badan Hukum",
          "NIB",
          "NPWP",
          "Rekening",
          "Rencana Usaha",
          "Proposal",
          "SIMKOPDES",
          "Beroperasi",
          "Kunjungan",
        ],
      ],
      "Bulanan",
    );
    expect(brief([visits, villages, months, named("Cadangan Koperasi", row("Penajam", "Sotek"))])).toEqual(
      [],
    );
  });
});

describe("proposals for unknown headings", () => {
  const official = new Villages(villagesFor(54));
  const propose = (headings: string[], ...rows: CellValue[][]) => {
    const values = [
      ["Kecamatan", "Nama Koperasi", "Jenis", ...headings],
      ...rows.map((cells) => ["Penajam", "Koperasi", "Desa", ...cells]),
    ];
    const read = found(values);
    return proposeColumns(table(values), read, context, official, "64.09").map(({ text, proposal }) => [
      text,
      proposal?.key ?? null,
    ]);
  };

  test("by what the cells hold", () => {
    const keys = propose(
      ["Kolom A", "Kolom B", "Kolom C", "Kolom D", "Kolom E"],
      ["6409010010001", "64.09.01.2022", "Sidorejo", "AHU-0001234.AH.01.29.TAHUN 2025", "bebas"],
      ["6409010010002", "64.09.01.1014", "Sotek", "AHU-0001235.AH.01.29.TAHUN 2025", "apa saja"],
    );
    expect(keys).toEqual([
      ["Kolom A", "nik"],
      ["Kolom B", "code"],
      ["Kolom C", "village"],
      ["Kolom D", "legalNumber"],
      ["Kolom E", null],
    ]);
  });

  test("by the heading, a slip away or inside a longer one", () => {
    expect(propose(["Jumlah Angota", "Tanggal Akta Notaris PPAT", "Warna"], [1, "", "merah"])).toEqual([
      ["Jumlah Angota", "members"],
      ["Tanggal Akta Notaris PPAT", "deedDate"],
      ["Warna", null],
    ]);
  });

  test("nothing that its cells speak against: neither by the heading, nor by words for none", () => {
    const headings = [
      "Koordinat",
      "No. Akta",
      "Status Lahan",
      "Status NPWP",
      "NIK Ketua",
      "HP Kades",
      "Lain",
    ];
    const cells = ["-1.3, 116.6", 12, "Hibah", "Sudah", "6409011501800001", "0800 1234 5678", "-"];
    expect(propose(headings, cells).map(([, key]) => key)).toEqual(headings.map(() => null));
  });

  test("another heading of the same meaning is among them, the same heading again is not", () => {
    expect(propose(["No HP", "WA", "No HP"], ["0800 1234 5678", "0800 1234 5679", ""])).toEqual([
      ["WA", null],
    ]);
  });

  test("each column is proposed once, samples are masked", () => {
    const values = [
      ["Kecamatan", "Nama Koperasi", "Jenis", "K1", "K2"],
      ["Penajam", "K", "Desa", "Sotek", "Sotek"],
      ["Penajam", "K", "Desa", "Telp 0800 1234 5678", "Riko"],
    ];
    const columns = proposeColumns(table(values), found(values), context, official, "64.09");
    expect(columns.map(({ proposal }) => proposal?.key ?? null)).toEqual([null, "village"]);
    expect(columns[0]?.samples).toEqual(["Sotek", "Telp 08••••••••••"]);
  });
});

test("no two columns share a heading or alias", () => {
  const owners = new Map<string, ColumnKey>();
  for (const { key, heading: own, aliases } of registerColumns) {
    for (const word of [own, ...aliases]) {
      const folded = word.toLowerCase().replace(/[^a-z0-9]/g, "");
      expect([word, owners.get(folded) ?? key]).toEqual([word, key]);
      owners.set(folded, key);
    }
  }
});
