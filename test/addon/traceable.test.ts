// Every value of the pilot's 54 sheets against its row, read by a reader of its own that shares nothing with the generator.

import { describe, expect, test } from "@jest/globals";
import { cellOf, forEachCell } from "../../src/local/workbook/cells.ts";
import type { Scalar, SheetData, WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, rpc, stateOf, tab } from "./desk.ts";
import { generate, pilot, registerRow, sheetNames } from "./reports.ts";

/** Said of what stands there but cannot be read. */
const check = "perlu diperiksa";

/** What the slips of the pilot mean: cells whose text says something that must be understood, by village and heading. */
const understood: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Penajam: { "Tanggal Badan Hukum": "14 Juni 2025" },
  "Gunung Seteleng": { "Tanggal Badan Hukum": "14 Juni 2025" },
  Sotek: { "Kode Wilayah": "64.09.01.1014" },
  Pemaluan: { "Kode Wilayah": "64.09.04.1006" },
  "Bukit Subur": { Jenis: "Desa" },
  Buluminung: { "Tanggal Akta": check },
  Pejala: { "Nomor Badan Hukum": check },
  "Kampung Baru": { "NIK Koperasi": check },
  "Sungai Parit": { NIB: check },
  "Tanjung Tengah": { NIB: check },
  Nenang: { NPWP: check },
  Riko: { NPWP: check },
  Waru: { "Nomor Rekening": check },
  Jenebora: { Asisten: check },
  "Tengin Baru": { "Kebutuhan Modal": "Rp500.000.000" },
  "Bumi Harapan": { "Simpanan Wajib": "Rp1.500.000" },
  "Argo Mulyo": { "Jumlah Anggota": "27" },
  "Babulu Darat": { "Gerai Sembako": check },
  "Babulu Laut": { Tahap: "Badan Hukum" },
  "Gunung Makmur": { "Kebutuhan Modal": check },
  "Nipah-Nipah": { Ketua: "Ketua Nipah-Nipah" },
};

const blank = "belum diisi";
const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);
const stages =
  "Musyawarah,Akta,Badan Hukum,Legalitas,Rencana Usaha,Permodalan,Kemitraan,Gerai Siap,Beroperasi".split(",");

/** Headings by placeholder, and how the column is printed. */
const plain: Readonly<Record<string, readonly [heading: string, kind?: "date" | "rupiah" | "count"]>> = {
  nama_koperasi: ["Nama Koperasi"],
  desa: ["Desa/Kelurahan"],
  kecamatan: ["Kecamatan"],
  ketua: ["Ketua"],
  nomor_badan_hukum: ["Nomor Badan Hukum"],
  tanggal_badan_hukum: ["Tanggal Badan Hukum", "date"],
  nik_koperasi: ["NIK Koperasi"],
  nib: ["NIB"],
  npwp: ["NPWP"],
  bank: ["Bank"],
  nomor_rekening: ["Nomor Rekening"],
  anggota: ["Jumlah Anggota", "count"],
  "simpanan.pokok": ["Simpanan Pokok", "rupiah"],
  "simpanan.wajib": ["Simpanan Wajib", "rupiah"],
  "modal.kebutuhan": ["Kebutuhan Modal", "rupiah"],
  "modal.disetujui": ["Modal Disetujui", "rupiah"],
  tanggal_rat: ["Tanggal RAT", "date"],
  "tahap.1.tanggal": ["Tanggal Musdes/Muskel", "date"],
  "tahap.2.tanggal": ["Tanggal Akta", "date"],
  "tahap.3.tanggal": ["Tanggal Badan Hukum", "date"],
  "tahap.5.tanggal": ["Tanggal Rencana Usaha", "date"],
  "tahap.6.tanggal": ["Tanggal Proposal", "date"],
  "tahap.7.tanggal": ["Tanggal Kemitraan", "date"],
  "tahap.9.tanggal": ["Tanggal Beroperasi", "date"],
  "gerai.kantor": ["Gerai Kantor"],
  "gerai.sembako": ["Gerai Sembako"],
  "gerai.simpan_pinjam": ["Gerai Simpan Pinjam"],
  "gerai.klinik": ["Gerai Klinik"],
  "gerai.apotek": ["Gerai Apotek"],
  "gerai.gudang": ["Gerai Gudang"],
  "gerai.logistik": ["Gerai Logistik"],
  "mitra.tanggal": ["Tanggal Kemitraan", "date"],
  akun_simkopdes: ["Akun SIMKOPDES"],
  "mitra.bank": ["Mitra Bank"],
  "mitra.lain": ["Mitra Lain"],
  kendala: ["Kendala"],
  tindak_lanjut: ["Tindak Lanjut"],
  penanggung_jawab: ["Penanggung Jawab"],
  tenggat: ["Tenggat", "date"],
};

/** A table of a tab by headings, each row as what stands in its cells. */
function rowsOf(sheet: SheetData): ((heading: string) => Scalar)[] {
  const headings = new Map<string, number>();
  for (let column = 0; column < sheet.columnCount; column++) {
    const heading = cellOf(sheet, 0, column)?.value;
    if (typeof heading === "string" && heading !== "") headings.set(heading, column);
  }
  return Array.from({ length: sheet.rowCount - 1 }, (_, i) => (heading: string) => {
    const column = headings.get(heading);
    if (column === undefined) throw new Error(`no ${heading} in ${sheet.name}`);
    return cellOf(sheet, i + 1, column)?.value ?? "";
  });
}

/** `14 Juni 2025` of days since 1899-12-30. */
function longDate(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

const dotted = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ".");

/** What a placeholder must say of a row; `visits` of its code, newest first. */
function expectedText(
  name: string,
  cell: (heading: string) => Scalar,
  visits: readonly ((heading: string) => Scalar)[],
): string {
  const village = String(cell("Desa/Kelurahan"));
  const said = (heading: string, kind?: "date" | "rupiah" | "count"): string => {
    const meant = understood[village]?.[heading];
    if (meant !== undefined) return meant;
    const value = cell(heading);
    if (typeof value === "object") return "";
    if (typeof value !== "number") return String(value);
    return kind === "date" ? longDate(value) : kind === "rupiah" ? `Rp${dotted(value)}` : dotted(value);
  };
  const direct = plain[name];
  if (name === "usaha_lain") return said("Usaha Lain").replaceAll(";", ",") || blank;
  if (direct !== undefined) return said(...direct) || blank;
  const stage = stages.indexOf(said("Tahap")) + 1;
  const mark = /^tahap\.(\d)\.tanda$/.exec(name);
  if (mark !== null) {
    const number = Number(mark[1]);
    return stage < number ? "○" : stage === number && stage < 9 ? "►" : "✓";
  }
  const visit = /^kunjungan\.(\d)\.(.*)$/.exec(name);
  if (visit !== null) {
    const row = visits[Number(visit[1]) - 1];
    if (row === undefined) return "–";
    if (visit[2] === "tanggal") return longDate(Number(row("Tanggal")));
    if (visit[2] === "asisten") return String(row("Asisten")) || "–";
    const due = row("Tenggat") === "" ? "" : ` (${longDate(Number(row("Tenggat")))})`;
    const followUp = row("Tindak Lanjut") === "" ? "" : `Tindak lanjut: ${row("Tindak Lanjut")}${due}`;
    return [row("Kegiatan"), row("Hasil"), followUp].filter((part) => part !== "").join(" — ");
  }
  const outlets = "Kantor,Sembako,Simpan Pinjam,Klinik,Apotek,Gudang,Logistik"
    .split(",")
    .map((outlet) => said(`Gerai ${outlet}`));
  const papers: Readonly<Record<string, string>> = {
    akta: "Tanggal Akta",
    badan_hukum: "Nomor Badan Hukum",
    nik: "NIK Koperasi",
    nib: "NIB",
    npwp: "NPWP",
    rekening: "Nomor Rekening",
    rencana_usaha: "Tanggal Rencana Usaha",
    proposal: "Tanggal Proposal",
  };
  const paper = papers[name.replace("dokumen.", "")];
  const isThere = (heading: string) => said(heading) !== "" && said(heading) !== check;
  if (paper !== undefined) return isThere(paper) ? "Ada" : said(paper) || blank;
  const legal = ["nik", "nib", "npwp", "rekening"].map((key) => said(papers[key] ?? ""));
  const assistant = said("Asisten");
  const line = "(……………)";
  const texts: Readonly<Record<string, string>> = {
    "kop.pemerintah": "PEMERINTAH KABUPATEN PENAJAM PASER UTARA",
    "kop.dinas": "DINAS KOPERASI, USAHA KECIL MENENGAH, PERINDUSTRIAN DAN PERDAGANGAN",
    "kop.alamat": nothing,
    judul: "Laporan Perkembangan Koperasi",
    tanggal_laporan: "9 Oktober 2025",
    tempat_tanggal: "Penajam, 9 Oktober 2025",
    desa_lengkap: `${said("Jenis")} ${village}`,
    kode_wilayah: said("Kode Wilayah"),
    asisten: assistant || blank,
    tahap: stage === 0 ? blank : `${stage}. ${stages[stage - 1]}`,
    "tahap.bilah": `${"■".repeat(stage)}${"□".repeat(9 - stage)} ${stage}/9`,
    "tahap.4.tanggal": legal.includes("") ? "Belum" : legal.includes(check) ? check : "Lengkap",
    "tahap.8.tanggal": outlets.some((state) => state === "Disiapkan" || state === "Berjalan")
      ? "Lengkap"
      : outlets.includes(check)
        ? check
        : "Belum",
    "dokumen.jumlah": `${Object.values(papers).filter(isThere).length} dari 8`,
    "gerai.berjalan": `${outlets.filter((state) => state === "Berjalan").length} dari 7`,
    "kunjungan.jumlah": String(visits.length),
    perubahan: "belum ada bulan sebelumnya yang ditutup",
    "perubahan.sejak": "–",
    "ttd.ketua": said("Ketua") || line,
    "ttd.asisten": assistant === check ? line : assistant || line,
    "ttd.kepala_desa": said("Nama Kades/Lurah") || line,
    "ttd.kepala_desa.jabatan": `${said("Jenis") === "Desa" ? "Kepala Desa" : "Lurah"} ${village}`,
    "ttd.kepala_desa.nip":
      said("NIP Lurah") !== ""
        ? `NIP ${said("NIP Lurah")}`
        : said("Jenis") === "Desa"
          ? nothing
          : "NIP ……………",
    "ttd.kepala_dinas": "Margono Hadisutanto",
    "ttd.kepala_dinas.pangkat": nothing,
    "ttd.kepala_dinas.nip": "NIP ……………",
  };
  return texts[name] ?? `no reader for ${name}`;
}

/** A blank that a formula takes for a text. */
const nothing = "\u00a0";

/** Every cell of every sheet that is not what its row, read by the reader above, makes it. */
function strayCells(workbook: WorkbookData): { compared: number; stray: string[] } {
  const template = tab(workbook, "Templat Lembar");
  const visits = rowsOf(tab(workbook, "Kunjungan"));
  const today = 45_939;
  let compared = 0;
  const stray: string[] = [];
  const rows = rowsOf(tab(workbook, "Koperasi")).filter((cell) => cell("Desa/Kelurahan") !== "");
  expect(rows).toHaveLength(54);
  for (const cell of rows) {
    const village = String(cell("Desa/Kelurahan"));
    const own = understood[village]?.["Kode Wilayah"] ?? cell("Kode Wilayah");
    const seen = visits
      .filter((visit) => visit("Kode Wilayah") === own && Number(visit("Tanggal")) <= today)
      .reverse()
      .sort((a, b) => Number(b("Tanggal")) - Number(a("Tanggal")));
    const sheet = tab(workbook, village);
    forEachCell(template, ({ value }, row, column) => {
      if (value === "") return;
      const wanted = String(value).replace(/\{\{(.*?)\}\}/g, (_, name: string) =>
        expectedText(name, cell, seen),
      );
      const shown = String(cellOf(sheet, row, column)?.value ?? "");
      compared++;
      if (shown !== wanted) stray.push(`${village} ${row},${column} ${value}: ${shown} ≠ ${wanted}`);
    });
  }
  return { compared, stray };
}

describe("the pilot's 54 sheets", () => {
  test("each value is its row's, each word the template's; then only what changed is touched", () => {
    const workbook = pilot();
    const host = hostOf(workbook);
    expect(generate(host).last).toMatchObject({ created: 54, failed: [] });
    ask(host, "recap.update");
    const { compared, stray } = strayCells(workbook);
    expect(stray).toEqual([]);
    expect(compared).toBeGreaterThan(54 * 100);

    // Again, also a day later: nothing is written.
    for (const day of ["2025-10-09T10:00", "2025-10-10T08:00"]) {
      host.setNow(day);
      for (const [method, params] of [
        ["progress.generate", { scope: { all: true } }],
        ["recap.update", {}],
      ] as const) {
        const { error, serviceCalls } = rpc(host, method, params);
        expect([method, error, serviceCalls.writes]).toEqual([method, null, 0]);
      }
    }

    // One row changed: its sheet, the recap, nothing else.
    const before = stateOf(workbook);
    const memories = new Map(workbook.metadata.map(({ id, value }) => [id, value]));
    host.type(registerRow(workbook, "Riko").a1("Tanggal Rencana Usaha"), "2025-10-08");
    expect(generate(host).last).toMatchObject({ created: 0, updated: 1, unchanged: 53 });
    ask(host, "recap.update");
    const after = stateOf(workbook);
    const changed = Object.keys(after).filter(
      (name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]),
    );
    expect(changed.sort()).toEqual(["Koperasi", "Rekapitulasi", "Riko"]);
    const remembered = workbook.metadata.filter(({ id, value }) => memories.get(id) !== value);
    const tabs = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
    const names = remembered.map(({ sheetId = 0 }) => tabs.get(sheetId));
    expect(names.sort()).toEqual(["Rekapitulasi", "Riko"]);
    expect(sheetNames(workbook)).toHaveLength(54);
  });
});
