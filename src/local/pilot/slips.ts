// The slips planted in the pilot, of kinds seen in real registers, and the findings that each must give.

import type { CellValue } from "../../domain/cell.ts";
import type { ColumnKey } from "../../domain/register/columns.ts";
import type { RuleCode } from "../../domain/validation/rules.ts";

/** A finding that a slip causes: rule and column, at the slip's own village unless another is named. */
export interface Expected {
  readonly code: RuleCode;
  readonly column: ColumnKey;
  readonly village?: string;
}

/** One slip in the register. */
export interface Slip {
  /** Official name of the village whose row it stands in. */
  readonly village: string;
  readonly column: ColumnKey;
  /** What stands there instead; numbers and dates as such, however the column is formatted. */
  readonly value: CellValue;
  /** Formula that gives the value, where it is one. */
  readonly formula?: string;
  readonly finds: readonly Expected[];
}

/** A slip whose one finding stands at its own cell. */
function slip(village: string, column: ColumnKey, value: CellValue, code: RuleCode): Slip {
  return { village, column, value, finds: [{ code, column }] };
}

/** The written table slip → cell → codes for the register. A blank value means that the cell was left out. */
export const registerSlips: readonly Slip[] = [
  // Villages, districts, Jenis and codes.
  slip("Salo Loang", "village", "Saloloang", "A01"),
  slip("Sri Raharja", "village", "Sri Rahaja", "A01"),
  slip("Semoi Dua", "village", "Semoi II", "A01"),
  slip("Wono Sari", "village", "Wonorejo", "A01"),
  slip("Lawe-lawe", "district", "Waru", "A02"),
  {
    ...slip("Gersik", "type", "Desa", "A03"),
    finds: [
      { code: "A03", column: "type" },
      { code: "X01", column: "name" },
    ],
  },
  slip("Pemaluan", "code", "64.09.04.1099", "A04"),
  slip("Sotek", "code", "6409011014", "F01"),
  slip("Jenebora", "assistant", "Asisten Kelurahan", "A05"),
  slip("Bukit Subur", "type", "", "W01"),

  // Numbers that are names.
  slip("Pejala", "legalNumber", "AHU-30312.AH.01.29.TAHUN 2025", "F02"),
  slip("Kampung Baru", "nik", "AHU-0030349.AH.01.29.TAHUN 2025", "F03"),
  slip("Sungai Parit", "nib", "12072500455014", "F04"),
  slip("Tanjung Tengah", "nib", 107250040213, "F17"),
  slip("Nenang", "npwp", 1000000064090117, "F16"),
  slip("Riko", "npwp", "1000000064090", "F05"),
  slip("Waru", "account", "0640", "F12"),
  slip("Giri Purwa", "chairPhone", 80010001023, "F17"),
  slip("Sesulu", "nik", "6408012002026", "A06"),
  slip("Api-api", "npwp", "", "W02"),
  {
    village: "Gunung Intan",
    column: "nik",
    value: "6409040002028",
    finds: [
      { code: "G03", column: "nik" },
      { code: "G03", column: "nik", village: "Babulu Darat" },
    ],
  },
  {
    village: "Rintik",
    column: "legalNumber",
    value: "AHU-0031533.AH.01.29.TAHUN 2025",
    finds: [
      { code: "G04", column: "legalNumber" },
      { code: "G04", column: "legalNumber", village: "Gunung Mulia" },
    ],
  },

  // Dates, amounts, counts, words, coordinates.
  slip("Penajam", "legalDate", "14 Juni 2025", "F07"),
  slip("Gunung Seteleng", "legalDate", 45822, "F07"),
  slip("Buluminung", "deedDate", "Bulan Juni", "F07"),
  slip("Sebakung Jaya", "legalDate", { date: "2028-06-24" }, "X03"),
  slip("Bukit Raya", "meetingDate", { date: "2025-02-14" }, "X04"),
  slip("Labangka Barat", "deedDate", { date: "2025-05-02" }, "X02"),
  slip("Maridan", "dueDate", { date: "2025-09-19" }, "X11"),
  slip("Tengin Baru", "capitalNeeded", "Rp500.000.000,-", "F08"),
  slip("Bumi Harapan", "mandatorySavings", "1,5 jt", "F08"),
  slip("Argo Mulyo", "members", "27 orang", "F09"),
  slip("Babulu Darat", "groceryOutlet", "sudah jalan", "F10"),
  slip("Babulu Laut", "stage", "badan hukum", "F10"),
  slip("Giri Mukti", "lat", "-1.31928,", "F11"),
  slip("Labangka", "lat", -2.41329, "A07"),

  // Names, spaces, errors, sense, privacy.
  slip("Petung", "name", "KOPERASI KELURAHAN MERAH PUTIH PETUNG", "F15"),
  slip("Suka Raja", "name", "Koperasi Desa Merah Putih Desa Suka Raja", "F15"),
  {
    village: "Sepan",
    column: "name",
    value: "Koperasi Kelurahan Merah Putih Sepaku",
    finds: [
      { code: "X01", column: "name" },
      { code: "G06", column: "name" },
      { code: "G06", column: "name", village: "Sepaku" },
    ],
  },
  slip("Nipah-Nipah", "chair", "  Ketua Nipah-Nipah", "F14"),
  { ...slip("Gunung Makmur", "capitalNeeded", "#REF!", "S06"), formula: "=#REF!*1000000" },
  slip("Bangun Mulya", "groceryOutlet", "Berjalan", "X06"),
  slip("Telemow", "notes", "Bendahara: 0800 1000 2054", "P01"),
];

/** A slip in `Kunjungan`: the n-th visit (0-based) to a village, and what stands there instead. */
export interface VisitSlip {
  readonly village: string;
  readonly visit: number;
  readonly column: "date" | "village" | "assistant";
  readonly value: CellValue;
  /** Also blanks the code, so that only the name says where the visit was. */
  readonly withoutCode?: true;
  readonly code: RuleCode;
}

/** Slips in the visit log; each gives its one finding at its own cell. */
export const visitSlips: readonly VisitSlip[] = [
  {
    village: "Sumber Sari",
    visit: 0,
    column: "village",
    value: "Karang Asem",
    withoutCode: true,
    code: "K01",
  },
  { village: "Petung", visit: 0, column: "assistant", value: "Asisten 4", code: "K02" },
  { village: "Rintik", visit: 0, column: "date", value: { date: "2026-07-16" }, code: "K03" },
];

/** Assistants below the minimum of nine, because the caseload grew by hand: B03 at their name in `Asisten`. */
export const shortAssistants: readonly string[] = ["Asisten 2", "Asisten 3", "Asisten 5", "Asisten 6"];
