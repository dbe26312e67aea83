// The one table of settings: name in `Pengaturan`, kind, default and bounds; and how a cell becomes a setting.

import { type CellValue, isDate } from "../cell.ts";
import { addTo } from "../groups.ts";
import { parseDate } from "../register/dates.ts";

/** One setting. Texts shown to staff (name, explanation) are words of the office's sheet, so Indonesian first. */
export interface Setting {
  readonly key: string;
  /** Name as it stands in `Pengaturan`. */
  readonly name: string;
  readonly kind: "text" | "number" | "percent" | "flag" | "date" | "choice";
  /** Value when the cell is blank or wrong. */
  readonly default: string | number | boolean;
  readonly min?: number;
  readonly max?: number;
  /** Words that a choice may be. */
  readonly choices?: readonly string[];
  readonly explanation: { readonly id: string; readonly en: string };
}

const table = [
  {
    key: "regency",
    name: "Kode Kabupaten/Kota",
    kind: "text",
    default: "",
    explanation: { id: "Kode Kemendagri, misalnya 64.09", en: "Kemendagri code, for example 64.09" },
  },
  {
    key: "language",
    name: "Bahasa",
    kind: "choice",
    default: "",
    choices: ["Indonesia", "English"],
    explanation: {
      id: "Indonesia atau English; kosong: ikut bahasa akun",
      en: "Indonesia or English; blank: as your account",
    },
  },
  {
    key: "sample",
    name: "Data Contoh",
    kind: "flag",
    default: false,
    explanation: {
      id: "Ya bila isi spreadsheet ini hanya contoh",
      en: "Ya if this spreadsheet holds only sample data",
    },
  },
  {
    key: "reportDate",
    name: "Tanggal Laporan",
    kind: "date",
    default: "",
    explanation: {
      id: "Tanggal pada lembar, tanda tangan, rekap, misalnya 9 Oktober 2025; kosong: hari ini",
      en: "Date on sheets, signatures, recap; blank: today",
    },
  },
  {
    key: "reportTitle",
    name: "Judul Laporan",
    kind: "text",
    default: "Laporan Perkembangan Koperasi",
    explanation: { id: "Judul lembar perkembangan", en: "Title of a progress sheet" },
  },
  {
    key: "government",
    name: "Pemerintah Daerah",
    kind: "text",
    default: "",
    explanation: {
      id: "Baris pertama kop surat, misalnya PEMERINTAH KABUPATEN PENAJAM PASER UTARA",
      en: "First line of the letterhead",
    },
  },
  {
    key: "office",
    name: "Nama Dinas",
    kind: "text",
    default: "",
    explanation: { id: "Baris kedua kop surat", en: "Second line of the letterhead" },
  },
  {
    key: "address",
    name: "Alamat Dinas",
    kind: "text",
    default: "",
    explanation: { id: "Baris ketiga kop surat", en: "Third line of the letterhead" },
  },
  {
    key: "place",
    name: "Tempat Tanda Tangan",
    kind: "text",
    default: "",
    explanation: { id: "Tempat di depan tanggal tanda tangan", en: "Place before the date of the signature" },
  },
  {
    key: "officeHead",
    name: "Nama Kepala Dinas",
    kind: "text",
    default: "",
    explanation: { id: "Untuk tanda tangan", en: "For the signature" },
  },
  {
    key: "officeHeadRank",
    name: "Pangkat/Golongan Kepala Dinas",
    kind: "text",
    default: "",
    explanation: { id: "Di bawah nama pada tanda tangan", en: "Below the name in the signature" },
  },
  {
    key: "officeHeadId",
    name: "NIP Kepala Dinas",
    kind: "text",
    default: "",
    explanation: { id: "18 angka", en: "18 digits" },
  },
  {
    key: "minimum",
    name: "Minimum Koperasi per Asisten",
    kind: "number",
    default: 9,
    min: 0,
    max: 999,
    explanation: { id: "Paling sedikit untuk asisten penuh waktu", en: "Fewest for a full-time assistant" },
  },
  {
    key: "maximum",
    name: "Maksimum Koperasi per Asisten",
    kind: "number",
    default: 15,
    min: 1,
    max: 999,
    explanation: { id: "Paling banyak untuk satu asisten", en: "Most for one assistant" },
  },
  {
    key: "tolerance",
    name: "Toleransi Beban (%)",
    kind: "percent",
    default: 5,
    min: 0,
    max: 100,
    explanation: {
      id: "Selisih dari rata-rata yang masih dianggap adil",
      en: "Difference from the mean that still counts as fair",
    },
  },
  {
    key: "calmPercent",
    name: "Batas Belum Perlu Diseimbangkan (%)",
    kind: "number",
    default: 110,
    min: 100,
    max: 300,
    explanation: {
      id: "Selama beban tertinggi tidak lebih dari sekian persen rata-rata, papan tidak menyarankan menyeimbangkan",
      en: "While the highest load is no more than this share of the mean, the board does not advise balancing",
    },
  },
  {
    key: "moveWeight",
    name: "Bobot Pemindahan",
    kind: "number",
    default: 10,
    min: 1,
    max: 1000,
    explanation: {
      id: "Harga satu pemindahan saat menyeimbangkan; bandingkan dengan Bobot Bulan Bersama. Bilangan bulat",
      en: "Price of one move in balancing, beside the weight of months together. A whole number",
    },
  },
  {
    key: "monthsWeight",
    name: "Bobot Bulan Bersama",
    kind: "number",
    default: 24,
    min: 0,
    max: 1000,
    explanation: {
      id: "Tiap bulan bersama asistennya menambah harga pemindahan 1, paling banyak sekian. Bilangan bulat",
      en: "Each month with its assistant adds 1 to the price of a move, up to this. A whole number",
    },
  },
  {
    key: "rampMonths",
    name: "Masa Penyesuaian Asisten Baru (bulan)",
    kind: "number",
    default: 3,
    min: 0,
    max: 24,
    explanation: {
      id: "Sejak tanggal Mulai selama ini minimum asisten baru 0, agar bebannya boleh naik bertahap",
      en: "For so long from the start a newcomer's minimum is 0, so that the load may grow",
    },
  },
  {
    key: "earlyVisits",
    name: "Kunjungan per Bulan Tahap 1–4",
    kind: "number",
    default: 2,
    min: 0,
    max: 31,
    explanation: {
      id: "Beban sebulan = kunjungan × (jam per kunjungan + perjalanan pulang pergi)",
      en: "Workload a month = visits × (hours a visit + travel both ways)",
    },
  },
  {
    key: "earlyHours",
    name: "Jam per Kunjungan Tahap 1–4",
    kind: "number",
    default: 5,
    min: 0,
    max: 24,
    explanation: {
      id: "Lama satu kunjungan tanpa perjalanan; bagian dari beban sebulan",
      en: "Length of one visit without travel; part of the monthly workload",
    },
  },
  {
    key: "middleVisits",
    name: "Kunjungan per Bulan Tahap 5–8",
    kind: "number",
    default: 2,
    min: 0,
    max: 31,
    explanation: {
      id: "Beban sebulan = kunjungan × (jam per kunjungan + perjalanan pulang pergi)",
      en: "Workload a month = visits × (hours a visit + travel both ways)",
    },
  },
  {
    key: "middleHours",
    name: "Jam per Kunjungan Tahap 5–8",
    kind: "number",
    default: 3.5,
    min: 0,
    max: 24,
    explanation: {
      id: "Lama satu kunjungan tanpa perjalanan; bagian dari beban sebulan",
      en: "Length of one visit without travel; part of the monthly workload",
    },
  },
  {
    key: "lateVisits",
    name: "Kunjungan per Bulan Tahap 9",
    kind: "number",
    default: 1,
    min: 0,
    max: 31,
    explanation: {
      id: "Beban sebulan = kunjungan × (jam per kunjungan + perjalanan pulang pergi)",
      en: "Workload a month = visits × (hours a visit + travel both ways)",
    },
  },
  {
    key: "lateHours",
    name: "Jam per Kunjungan Tahap 9",
    kind: "number",
    default: 4,
    min: 0,
    max: 24,
    explanation: {
      id: "Lama satu kunjungan tanpa perjalanan; bagian dari beban sebulan",
      en: "Length of one visit without travel; part of the monthly workload",
    },
  },
  {
    key: "speed",
    name: "Kecepatan Perjalanan (km/jam)",
    kind: "number",
    default: 40,
    min: 1,
    max: 120,
    explanation: {
      id: "Untuk waktu perjalanan dalam beban dan jarak dari rumah asisten",
      en: "For travel time in the workload and from the assistant's home",
    },
  },
  {
    key: "roadFactor",
    name: "Faktor Jalan",
    kind: "number",
    default: 1.3,
    min: 1,
    max: 5,
    explanation: { id: "Panjang jalan dibanding garis lurus", en: "Road length over the straight line" },
  },
  {
    key: "otherDistrictMinutes",
    name: "Tambahan Menit Luar Kecamatan",
    kind: "number",
    default: 30,
    min: 0,
    max: 600,
    explanation: {
      id: "Ditambahkan bila desa di luar kecamatan domisili asisten",
      en: "Added where a village lies outside the assistant's home district",
    },
  },
  {
    key: "visitDays",
    name: "Batas Hari Tanpa Kunjungan",
    kind: "number",
    default: 30,
    min: 1,
    max: 365,
    explanation: { id: "Lebih lama dari ini menjadi temuan K04", en: "Longer than this is finding K04" },
  },
  {
    key: "stalledMonths",
    name: "Batas Bulan Tanpa Kemajuan",
    kind: "number",
    default: 3,
    min: 1,
    max: 36,
    explanation: {
      id: "Tahap tidak berubah selama ini: perlu perhatian",
      en: "Stage unchanged for this long: needs attention",
    },
  },
  {
    key: "farKilometres",
    name: "Jarak Koordinat dari Desa (km)",
    kind: "number",
    default: 15,
    min: 1,
    max: 500,
    explanation: { id: "Lebih jauh dari ini menjadi temuan A07", en: "Farther than this is finding A07" },
  },
  {
    key: "rulesOff",
    name: "Aturan Dimatikan",
    kind: "text",
    default: "",
    explanation: {
      id: "Kode aturan dipisah titik koma, misalnya K04; X11",
      en: "Rule codes separated by semicolons, for example K04; X11",
    },
  },
  {
    key: "severities",
    name: "Tingkat Aturan",
    kind: "text",
    default: "",
    explanation: { id: "Misalnya F06=info; W02=galat", en: "For example F06=info; W02=galat" },
  },
  {
    key: "liveCheck",
    name: "Pemeriksaan Langsung",
    kind: "flag",
    default: true,
    explanation: { id: "Ya: sel diperiksa saat diketik", en: "Ya: cells are checked as they are typed" },
  },
  {
    key: "stageWords",
    name: "Kata Tahap Kantor",
    kind: "text",
    default: "",
    explanation: {
      id: "Misalnya sudah jalan=Beroperasi; baru akta=Akta",
      en: "For example sudah jalan=Beroperasi",
    },
  },
  {
    key: "outletWords",
    name: "Kata Gerai Kantor",
    kind: "text",
    default: "",
    explanation: {
      id: "Misalnya sudah jalan=Berjalan; proses=Disiapkan",
      en: "For example sudah jalan=Berjalan",
    },
  },
  {
    key: "keepLedgerDays",
    name: "Simpan Riwayat (hari)",
    kind: "number",
    default: 365,
    min: 7,
    max: 3650,
    explanation: {
      id: "Tindakan yang lebih lama dihapus dari riwayat",
      en: "Older actions are removed from the ledger",
    },
  },
  {
    key: "theme",
    name: "Tampilan",
    kind: "choice",
    default: "Terang",
    choices: ["Terang", "Gelap"],
    explanation: { id: "Terang atau Gelap", en: "Terang (light) or Gelap (dark)" },
  },
] as const satisfies readonly Setting[];

/** Key of a setting. */
export type SettingKey = (typeof table)[number]["key"];

/** Every setting in the order of the sheet. */
export const settings: readonly (Setting & { readonly key: SettingKey })[] = table;

type ValueOf<S> = S extends { kind: "flag" }
  ? boolean
  : S extends { kind: "number" | "percent" }
    ? number
    : string;

/** Settings in force: every key has a value of its kind; dates are `YYYY-MM-DD` or "". */
export type Settings = { readonly [S in (typeof table)[number] as S["key"]]: ValueOf<S> };

/** A setting whose cell could not be used; the default holds instead. */
export interface SettingProblem {
  readonly key: SettingKey;
  readonly name: string;
  readonly value: CellValue;
  readonly why: "notNumber" | "outOfBounds" | "notFlag" | "notDate" | "notChoice" | "twice";
}

const yes = new Set(["ya", "yes", "true", "1", "benar", "aktif"]);
const no = new Set(["tidak", "no", "false", "0", "salah", "mati"]);

/** Reads one setting's cell: its value, or why it cannot be used. A blank cell gives the default. */
export function readSetting(
  setting: Setting,
  cell: CellValue,
): { readonly value: string | number | boolean } | { readonly why: SettingProblem["why"] } {
  if (typeof cell === "string" && cell.trim() === "") return { value: setting.default };
  switch (setting.kind) {
    case "number":
    case "percent": {
      const number =
        typeof cell === "number"
          ? cell
          : Number(
              String(isDate(cell) ? "" : cell)
                .trim()
                .replace(",", ".") || Number.NaN,
            );
      if (!Number.isFinite(number) || typeof cell === "boolean") return { why: "notNumber" };
      if (number < (setting.min ?? -Infinity) || number > (setting.max ?? Infinity))
        return { why: "outOfBounds" };
      return { value: number };
    }
    case "flag": {
      const word = String(cell).trim().toLowerCase();
      return yes.has(word) ? { value: true } : no.has(word) ? { value: false } : { why: "notFlag" };
    }
    case "date": {
      // Day before month, as the explanation in the sheet says dates are written.
      const read = parseDate(isDate(cell) ? cell.date.slice(0, 10) : String(cell), { dayFirst: true });
      return "date" in read ? { value: read.date } : { why: "notDate" };
    }
    case "choice": {
      const word = String(cell).trim().toLowerCase();
      const choice = setting.choices?.find((each) => each.toLowerCase() === word);
      return choice === undefined ? { why: "notChoice" } : { value: choice };
    }
    default:
      return { value: isDate(cell) ? cell.date : String(cell).trim() };
  }
}

/** Reads the rows name · value of `Pengaturan`; what is wrong falls back to its default and is named. */
export function readSettings(rows: readonly { readonly name: CellValue; readonly value: CellValue }[]): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
} {
  const cells = new Map<string, CellValue[]>();
  for (const { name, value } of rows) {
    const key = String(isDate(name) ? "" : name)
      .trim()
      .toLowerCase();
    addTo(cells, key, value);
  }
  const problems: SettingProblem[] = [];
  const values: Record<string, string | number | boolean> = {};
  for (const setting of settings) {
    const found = cells.get(setting.name.toLowerCase()) ?? [];
    const cell = found[0] ?? "";
    const read = readSetting(setting, cell);
    values[setting.key] = "value" in read ? read.value : setting.default;
    if ("why" in read) problems.push({ key: setting.key, name: setting.name, value: cell, why: read.why });
    if (found.length > 1)
      problems.push({ key: setting.key, name: setting.name, value: found[1] ?? "", why: "twice" });
  }
  // Every key of the table was just given a value of its kind.
  return { settings: values as unknown as Settings, problems };
}
