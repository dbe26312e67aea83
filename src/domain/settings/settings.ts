// The one table of settings: name in `Pengaturan`, kind, default and bounds; and how a cell becomes a setting.

import { type CellValue, isDate } from "../cell.ts";
import { addTo } from "../groups.ts";
import { parseDate } from "../register/dates.ts";
import type { Language } from "../text/words.ts";

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
  readonly choices?: readonly ("Indonesia" | "English" | "Terang" | "Gelap")[];
}

/** A line of text, blank unless told. */
const text = <Key extends string>(key: Key, name: string, usual = "") =>
  ({ key, name, kind: "text", default: usual }) as const;

/** A number and its bounds. */
const number = <Key extends string>(key: Key, name: string, usual: number, min: number, max: number) =>
  ({ key, name, kind: "number", default: usual, min, max }) as const;

/** What each language is called in the setting; one more is to be named here and among its choices. */
const named = { id: "Indonesia", en: "English" } as const satisfies Record<Language, string>;

const table = [
  text("regency", "Kode Kabupaten/Kota"),
  { key: "language", name: "Bahasa", kind: "choice", default: "", choices: [named.id, named.en] },
  { key: "sample", name: "Data Contoh", kind: "flag", default: false },
  { key: "reportDate", name: "Tanggal Laporan", kind: "date", default: "" },
  text("reportTitle", "Judul Laporan", "Laporan Perkembangan Koperasi"),
  text("government", "Pemerintah Daerah"),
  text("office", "Nama Dinas"),
  text("address", "Alamat Dinas"),
  text("place", "Tempat Tanda Tangan"),
  text("officeHead", "Nama Kepala Dinas"),
  text("officeHeadRank", "Pangkat/Golongan Kepala Dinas"),
  text("officeHeadId", "NIP Kepala Dinas"),
  number("minimum", "Minimum Koperasi per Asisten", 9, 0, 999),
  number("maximum", "Maksimum Koperasi per Asisten", 15, 1, 999),
  { key: "tolerance", name: "Toleransi Beban (%)", kind: "percent", default: 5, min: 0, max: 100 },
  number("calmPercent", "Batas Belum Perlu Diseimbangkan (%)", 110, 100, 300),
  number("moveWeight", "Bobot Pemindahan", 10, 1, 1000),
  number("monthsWeight", "Bobot Bulan Bersama", 24, 0, 1000),
  number("rampMonths", "Masa Penyesuaian Asisten Baru (bulan)", 3, 0, 24),
  number("earlyVisits", "Kunjungan per Bulan Tahap 1–4", 2, 0, 31),
  number("earlyHours", "Jam per Kunjungan Tahap 1–4", 5, 0, 24),
  number("middleVisits", "Kunjungan per Bulan Tahap 5–8", 2, 0, 31),
  number("middleHours", "Jam per Kunjungan Tahap 5–8", 3.5, 0, 24),
  number("lateVisits", "Kunjungan per Bulan Tahap 9", 1, 0, 31),
  number("lateHours", "Jam per Kunjungan Tahap 9", 4, 0, 24),
  number("speed", "Kecepatan Perjalanan (km/jam)", 40, 1, 120),
  number("roadFactor", "Faktor Jalan", 1.3, 1, 5),
  number("otherDistrictMinutes", "Tambahan Menit Luar Kecamatan", 30, 0, 600),
  number("visitDays", "Batas Hari Tanpa Kunjungan", 30, 1, 365),
  number("stalledMonths", "Batas Bulan Tanpa Kemajuan", 3, 1, 36),
  number("farKilometres", "Jarak Koordinat dari Desa (km)", 15, 1, 500),
  text("rulesOff", "Aturan Dimatikan"),
  text("severities", "Tingkat Aturan"),
  { key: "liveCheck", name: "Pemeriksaan Langsung", kind: "flag", default: true },
  text("stageWords", "Kata Tahap Kantor"),
  text("outletWords", "Kata Gerai Kantor"),
  number("keepLedgerDays", "Simpan Riwayat (hari)", 365, 7, 3650),
  { key: "theme", name: "Tampilan", kind: "choice", default: "Terang", choices: ["Terang", "Gelap"] },
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
