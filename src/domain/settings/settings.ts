// The one table of settings: name in `Pengaturan`, kind, default and bounds; and how a cell becomes a setting.

import { type CellValue, isDate } from "../cell.ts";
import { addTo } from "../groups.ts";
import { parseDate } from "../register/dates.ts";

/** One setting. Its name is a word of the office's sheet; what explains it stands in the catalogue, as `setting.` and its key. */
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
}

const table = [
  {
    key: "regency",
    name: "Kode Kabupaten/Kota",
    kind: "text",
    default: "",
  },
  {
    key: "language",
    name: "Bahasa",
    kind: "choice",
    default: "",
    choices: ["Indonesia", "English"],
  },
  {
    key: "sample",
    name: "Data Contoh",
    kind: "flag",
    default: false,
  },
  {
    key: "reportDate",
    name: "Tanggal Laporan",
    kind: "date",
    default: "",
  },
  {
    key: "reportTitle",
    name: "Judul Laporan",
    kind: "text",
    default: "Laporan Perkembangan Koperasi",
  },
  {
    key: "government",
    name: "Pemerintah Daerah",
    kind: "text",
    default: "",
  },
  {
    key: "office",
    name: "Nama Dinas",
    kind: "text",
    default: "",
  },
  {
    key: "address",
    name: "Alamat Dinas",
    kind: "text",
    default: "",
  },
  {
    key: "place",
    name: "Tempat Tanda Tangan",
    kind: "text",
    default: "",
  },
  {
    key: "officeHead",
    name: "Nama Kepala Dinas",
    kind: "text",
    default: "",
  },
  {
    key: "officeHeadRank",
    name: "Pangkat/Golongan Kepala Dinas",
    kind: "text",
    default: "",
  },
  {
    key: "officeHeadId",
    name: "NIP Kepala Dinas",
    kind: "text",
    default: "",
  },
  {
    key: "minimum",
    name: "Minimum Koperasi per Asisten",
    kind: "number",
    default: 9,
    min: 0,
    max: 999,
  },
  {
    key: "maximum",
    name: "Maksimum Koperasi per Asisten",
    kind: "number",
    default: 15,
    min: 1,
    max: 999,
  },
  {
    key: "tolerance",
    name: "Toleransi Beban (%)",
    kind: "percent",
    default: 5,
    min: 0,
    max: 100,
  },
  {
    key: "calmPercent",
    name: "Batas Belum Perlu Diseimbangkan (%)",
    kind: "number",
    default: 110,
    min: 100,
    max: 300,
  },
  {
    key: "moveWeight",
    name: "Bobot Pemindahan",
    kind: "number",
    default: 10,
    min: 1,
    max: 1000,
  },
  {
    key: "monthsWeight",
    name: "Bobot Bulan Bersama",
    kind: "number",
    default: 24,
    min: 0,
    max: 1000,
  },
  {
    key: "rampMonths",
    name: "Masa Penyesuaian Asisten Baru (bulan)",
    kind: "number",
    default: 3,
    min: 0,
    max: 24,
  },
  {
    key: "earlyVisits",
    name: "Kunjungan per Bulan Tahap 1–4",
    kind: "number",
    default: 2,
    min: 0,
    max: 31,
  },
  {
    key: "earlyHours",
    name: "Jam per Kunjungan Tahap 1–4",
    kind: "number",
    default: 5,
    min: 0,
    max: 24,
  },
  {
    key: "middleVisits",
    name: "Kunjungan per Bulan Tahap 5–8",
    kind: "number",
    default: 2,
    min: 0,
    max: 31,
  },
  {
    key: "middleHours",
    name: "Jam per Kunjungan Tahap 5–8",
    kind: "number",
    default: 3.5,
    min: 0,
    max: 24,
  },
  {
    key: "lateVisits",
    name: "Kunjungan per Bulan Tahap 9",
    kind: "number",
    default: 1,
    min: 0,
    max: 31,
  },
  {
    key: "lateHours",
    name: "Jam per Kunjungan Tahap 9",
    kind: "number",
    default: 4,
    min: 0,
    max: 24,
  },
  {
    key: "speed",
    name: "Kecepatan Perjalanan (km/jam)",
    kind: "number",
    default: 40,
    min: 1,
    max: 120,
  },
  {
    key: "roadFactor",
    name: "Faktor Jalan",
    kind: "number",
    default: 1.3,
    min: 1,
    max: 5,
  },
  {
    key: "otherDistrictMinutes",
    name: "Tambahan Menit Luar Kecamatan",
    kind: "number",
    default: 30,
    min: 0,
    max: 600,
  },
  {
    key: "visitDays",
    name: "Batas Hari Tanpa Kunjungan",
    kind: "number",
    default: 30,
    min: 1,
    max: 365,
  },
  {
    key: "stalledMonths",
    name: "Batas Bulan Tanpa Kemajuan",
    kind: "number",
    default: 3,
    min: 1,
    max: 36,
  },
  {
    key: "farKilometres",
    name: "Jarak Koordinat dari Desa (km)",
    kind: "number",
    default: 15,
    min: 1,
    max: 500,
  },
  {
    key: "rulesOff",
    name: "Aturan Dimatikan",
    kind: "text",
    default: "",
  },
  {
    key: "severities",
    name: "Tingkat Aturan",
    kind: "text",
    default: "",
  },
  {
    key: "liveCheck",
    name: "Pemeriksaan Langsung",
    kind: "flag",
    default: true,
  },
  {
    key: "stageWords",
    name: "Kata Tahap Kantor",
    kind: "text",
    default: "",
  },
  {
    key: "outletWords",
    name: "Kata Gerai Kantor",
    kind: "text",
    default: "",
  },
  {
    key: "keepLedgerDays",
    name: "Simpan Riwayat (hari)",
    kind: "number",
    default: 365,
    min: 7,
    max: 3650,
  },
  {
    key: "theme",
    name: "Tampilan",
    kind: "choice",
    default: "Terang",
    choices: ["Terang", "Gelap"],
  },
] as const satisfies readonly Setting[];

/** Key of a setting. */
export type SettingKey = (typeof table)[number]["key"];

/** A setting of the table. */
export type KnownSetting = Setting & { readonly key: SettingKey };

/** Every setting in the order of the sheet. */
export const settings: readonly KnownSetting[] = table;

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
