// A register as wild as the field's: two-row merged headings under titles, rows that are no cooperatives, every way of writing
// cells that was seen. What is found is what the field demands; what is safe changes no meaning, and undo gives it all back.

import { expect, test } from "@jest/globals";
import type { Result } from "../../src/addon/rpc.ts";
import { a1 } from "../../src/domain/table.ts";
import { ensureCell } from "../../src/local/workbook/cells.ts";
import type { Scalar, WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, stateOf, tab, workbookOf } from "./desk.ts";

const upper = [
  ...["No", "Kecamatan", "Desa/Kel", "Jenis", "Nama KDMP/KKMP", "Badan Hukum", "", "NIK", "NIB", "NPWP"],
  ...["Ketua", "", "Jml Anggota (orang)", "Simpanan", "", "Tahapan", "Tgl Musdesus", "Tgl Akta"],
  ...["Tgl Proposal", "Gerai", "", "Lat", "Long", "BA", "Ket.", ""],
];
const lower = [
  ...["", "", "", "", "", "Nomor", "Tanggal", "", "", "", "Nama", "HP", "", "Pokok", "Wajib", "", "", ""],
  ...["", "Sembako", "Klinik"],
];
const keys = [
  ...["no", "district", "village", "type", "name", "bh", "bhDate", "nik", "nib", "npwp", "chair", "hp"],
  ...["members", "share", "mandatory", "stage", "musdes", "akta", "proposal", "sembako", "klinik", "lat"],
  ...["long", "ba", "notes", "side"],
] as const;
type Key = (typeof keys)[number];
type Row = Partial<Record<Key, Scalar>>;

const full = (type: string, name: string) => ({ type, name: `Koperasi ${type} Merah Putih ${name}` });
const rows: readonly Row[] = [
  { district: "Saldo awal", share: "Rp1.000.000" },
  {
    no: 1,
    district: "PENAJAM",
    village: "Saloloang",
    type: "Kelurahan",
    name: "KOPERASI KELURAHAN MERAH PUTIH SALOLOANG KECAMATAN PENAJAM",
    bh: "AHU-0001234.AH.01.29.TAHUN 2025",
    bhDate: "14/06/2025",
    nik: 6409010010001,
    npwp: "01.234.567.8-901.000",
    hp: "+62 800-1234-5678",
    members: "25 orang",
    share: "Rp1.500.000,-",
    mandatory: "1,5 jt",
    stage: "sudah jalan",
    musdes: "14 Juni 2025",
    akta: "2025/06/14",
    proposal: "03/04/2025",
    sembako: "berjalan",
    klinik: "belum ada",
    lat: "-1.38956,",
    long: "116.66481",
    ba: "Asisten 1",
    notes: " ada spasi ",
  },
  {
    no: 2,
    district: '"',
    village: "Kel. Giri Purwa",
    type: "Desa",
    name: "KOPERASI DESA MERAH PUTIH DESA GIRI PURWA",
    bh: "006911/BH/M.KUKM.2/I/2018",
    bhDate: "Tgl 01 Juli 2026",
    nik: "AHU-0001235.AH.01.29.TAHUN 2025",
    members: 30,
    share: "1,500,000",
    mandatory: "1.500.000",
    musdes: "Bulan Januari",
    akta: "Juli - Des 25",
    proposal: 45822,
    sembako: "n/a",
    klinik: "false",
    ba: "Asisten 1",
  },
  {
    no: 3,
    district: "Waru",
    village: "Waru",
    ...full("Desa", "Waru"),
    bh: "50/BH/KDK-10.16/XII/1998",
    bhDate: "0000-00-00",
    nik: "64090200100012",
    nib: 907250012345,
    npwp: 6409010101800003,
    hp: 80012345678,
    members: "-",
    musdes: "14/06/2028",
    akta: { error: "#REF!" },
    sembako: "tidak",
    side: "hubungi 0800 1111 2222",
  },
  { no: 4, district: "Sepaku", village: "Semoi II", ...full("Desa", "Semoi Dua"), members: "1.250" },
  {
    no: 5,
    district: "Kec. Sepaku",
    village: "Sukomulyo",
    type: "Ds.",
    name: "KDMP Suko Mulyo",
    ba: "Asisten 1",
  },
  {},
  Object.fromEntries(upper.map((heading, i) => [keys[i], heading])),
  { no: 6, district: "Babulu", village: "Sri Rahaja", ...full("Desa", "Sri Raharja"), ba: '"' },
  { no: 7, district: "sda", village: "Labangka Barat", ...full("Desa", "Labangka Barat"), type: '"' },
  { no: 8, district: '"', village: "Labangka", ...full("Desa", "Labangka"), type: "''" },
  { no: 9, district: "Penajam", village: "Wonorejo", ...full("Kelurahan", "Wono Sari") },
  { no: 10, district: "Penajam", village: "Lawe lawe", ...full("Kelurahan", "Lawe-lawe") },
  { no: 11, district: "Waru", village: "Api Api", ...full("Desa", "Api-api") },
  { no: 12, district: "Babulu", village: "Gunung Makmur KECAMATAN BABULU", ...full("Desa", "Gunung Makmur") },
  { district: "JUMLAH", members: 1234, share: "Rp9.000.000" },
  { district: "Mengetahui," },
];

/** As demanded: row, column, code, and the fix with `!` where it is only a suggestion. */
const demanded = `
  5 no S03
  8 district S04
  9 district A02 Penajam
  9 village A01 Salo Loang
  9 name F15 Koperasi Kelurahan Merah Putih Saloloang Kecamatan Penajam
  9 bhDate F07 2025-06-14
  9 nik F03 6409010010001
  9 members F09 25
  9 share F08 1500000
  9 mandatory F08 1500000
  9 stage F10 Beroperasi!
  9 musdes F07 2025-06-14
  9 akta F07 2025-06-14
  9 proposal F07 2025-04-03!
  9 sembako F10 Berjalan
  9 klinik F10 Belum
  9 lat F11 -1.38956
  9 long F11 116.66481
  9 notes F14 ada spasi
  10 district W01 PENAJAM!
  10 village A01 Giri Purwa
  10 name F15 Koperasi Desa Merah Putih Giri Purwa!
  10 bhDate F07 2026-07-01
  10 bhDate X03
  10 nik F03
  10 share F08 1500000
  10 mandatory F08 1500000
  10 musdes F07
  10 akta F07
  10 proposal F07 2025-06-14
  10 sembako F10 Belum
  10 klinik F10 Belum
  11 type A03 Kelurahan!
  11 bhDate F07 !
  11 nik F03
  11 nib F17 0907250012345!
  11 npwp F16
  11 hp F17 08••••••••••!
  11 musdes F07 2028-06-14
  11 musdes X03
  11 akta S06
  11 sembako F10 Belum
  11 side P01
  12 village A01 Semoi Dua!
  12 members F09 1250
  13 district A02 Sepaku
  13 village A01 Suko Mulyo
  13 type F10 Desa
  14 no S04
  15 no S04
  16 village A01 Sri Raharja!
  16 ba A05 Asisten 1!
  17 district W01 Babulu!
  17 type F10 Desa!
  18 district W01 Babulu!
  18 type F10 Desa!
  19 village A01
  19 name X01
  20 village A01 Lawe-lawe
  21 village A01 Api-api
  22 village A01 Gunung Makmur
  23 district S04
  24 district S04`
  .trim()
  .split("\n")
  .map((line) => line.trim());

function wild(locale: string): WorkbookData {
  const cells = (row: Row) => keys.map((key) => row[key] ?? "");
  const workbook = workbookOf({
    "Data KDMP": [
      ["REKAPITULASI KOPERASI DESA/KELURAHAN MERAH PUTIH"],
      ["KABUPATEN PENAJAM PASER UTARA"],
      ["Keadaan s.d. September 2025"],
      [],
      upper,
      lower,
      upper.map((_, i) => i + 1),
      ...rows.map(cells),
    ],
    Asisten: [
      ["Kode", "Nama", "Minimum"],
      ["BA1", "Asisten 1", 0],
    ],
  });
  workbook.locale = locale;
  const { merges } = tab(workbook, "Data KDMP");
  for (const left of [5, 10, 13, 19]) merges.push({ top: 4, bottom: 4, left, right: left + 1 });
  for (const column of [0, 1, 2, 3, 4, 7, 8, 9, 12, 15])
    merges.push({ top: 4, bottom: 5, left: column, right: column });
  ask(hostOf(workbook), "workbook.setUp", { regency: "64.09" });
  return workbook;
}

type Run = Result<"validation.run">;
const check = (workbook: WorkbookData) => ask<Run>(hostOf(workbook), "validation.run");
const written = (value: unknown) =>
  typeof value === "object" && value !== null && "date" in value ? String(value.date) : String(value);

/** Findings in the register as lines, but for the cells that their stage needs. */
const linesOf = ({ findings }: Run) =>
  findings
    .filter(({ sheet, code }) => sheet === "Data KDMP" && code !== "W02")
    .map(({ row, column, code, fix }) => {
      const to = fix === undefined ? "" : ` ${written(fix.to)}${fix.certainty === "saran" ? "!" : ""}`;
      return `${row} ${keys[(column ?? 0) - 1]} ${code}${to}`;
    })
    .sort();

test("everything is found as the field demands, and what was left out is said", () => {
  const run = check(wild("id_ID"));
  expect(linesOf(run)).toEqual([...demanded].sort());
  expect(run.checked).toBe(12);
  expect(run.remarks).toEqual([
    "1 baris jumlah tidak dihitung",
    "1 baris saldo awal tidak dihitung",
    "1 baris judul yang diulang tidak dihitung",
    "1 baris nomor kolom tidak dihitung",
    "1 baris tanpa desa/kelurahan dan kode tidak dihitung",
    "1 baris memuat tanggal bermakna ganda; dibaca hari lebih dulu",
    expect.stringContaining("K04"),
  ]);
});

test("where the spreadsheet puts the month first, so does an ambiguous date, which is said", () => {
  const run = check(wild("en_US"));
  const others = demanded.filter((line) => line !== "9 proposal F07 2025-04-03!");
  expect(linesOf(run)).toEqual([...others, "9 proposal F07 2025-03-04!", "9 proposal X04"].sort());
  expect(run.remarks.join()).toContain("dibaca bulan lebih dulu");
});

test("safe fixes leave nothing of theirs and nothing new, and undo gives every cell back", () => {
  const workbook = wild("id_ID");
  const first = check(workbook);
  const before = stateOf(workbook);
  const safe = first.findings.filter(({ fix }) => fix?.certainty === "aman").map(({ id }) => id);
  const { skipped } = ask<Result<"validation.apply">>(hostOf(workbook), "validation.apply", { ids: safe });
  expect(skipped).toEqual([]);
  const second = check(workbook);
  expect(second.since).toEqual({ new: 0, solved: safe.length, still: first.total - safe.length });
  expect(ask<Result<"actions.undo">>(hostOf(workbook), "actions.undo").kept).toEqual([]);
  check(workbook);
  const { Temuan: _, ...now } = stateOf(workbook);
  const { Temuan: __, ...then } = before;
  expect(now).toEqual(then);
});

test("a rule is switched off and a severity changed in Pengaturan, for findings, counts, marks and the page of rules", () => {
  const workbook = wild("id_ID");
  const { counts } = check(workbook);
  const settings = tab(workbook, "Pengaturan");
  for (const [row, cells] of settings.cells) {
    const name = cells.get(0)?.value;
    if (name === "Aturan Dimatikan") ensureCell(settings, row, 1).value = "f14; X03";
    if (name === "Tingkat Aturan") ensureCell(settings, row, 1).value = "F16=info; F99=galat";
  }
  const run = check(workbook);
  expect(linesOf(run)).toEqual(demanded.filter((line) => !/ (F14|X03)/.test(line)).sort());
  expect(run.counts).toEqual({
    ...counts,
    galat: counts.galat - 1,
    peringatan: counts.peringatan - 3,
    info: counts.info + 1,
  });
  expect(run.remarks.join()).toContain("F99=galat");
  const npwp = ensureCell(tab(workbook, "Data KDMP"), 10, keys.indexOf("npwp"));
  expect([npwp.background, a1(10, keys.indexOf("npwp"))]).toEqual(["#d2e3fc", "J11"]);
  const { rules } = ask<Result<"validation.rules">>(hostOf(workbook), "validation.rules");
  expect(rules.filter(({ off }) => off).map(({ code }) => code)).toEqual(["F14", "X03"]);
  expect(rules.find(({ code }) => code === "F16")?.severity).toBe("info");
});
