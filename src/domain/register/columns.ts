// The one table of the register's columns: key, heading, how its cells are read, and which rules need it.

import { aliases } from "./aliases.ts";

/** How a column's cells are read and written. */
export type ColumnType =
  | "code"
  | "text"
  | "villageType"
  | "name"
  | "legalNumber"
  | "nik"
  | "nib"
  | "npwp"
  | "account"
  | "phone"
  | "date"
  | "count"
  | "rupiah"
  | "stage"
  | "outlet"
  | "wordList"
  | "coordinate"
  | "assistant"
  | "checkbox"
  | "done";

/** One column of the register. */
export interface Column {
  readonly key: string;
  /** Heading as the add-on writes it. */
  readonly heading: string;
  readonly type: ColumnType;
  /** Other headings that offices write for it; compared without case, punctuation and spacing. */
  readonly aliases: readonly string[];
  /** A row that counts must have it filled (W01). */
  readonly needed?: true;
  /** A person's data: masked everywhere but in the register, the ledger and a preview. */
  readonly personal?: true;
}

// Defined by `satisfies` so that ColumnKey below is the exact list of keys.
const table = [
  { key: "code", heading: "Kode Wilayah", type: "code", aliases: aliases.code },
  { key: "district", heading: "Kecamatan", type: "text", aliases: aliases.district, needed: true },
  { key: "village", heading: "Desa/Kelurahan", type: "text", aliases: aliases.village, needed: true },
  { key: "type", heading: "Jenis", type: "villageType", aliases: aliases.type, needed: true },
  { key: "name", heading: "Nama Koperasi", type: "name", aliases: aliases.name, needed: true },
  { key: "legalNumber", heading: "Nomor Badan Hukum", type: "legalNumber", aliases: aliases.legalNumber },
  { key: "legalDate", heading: "Tanggal Badan Hukum", type: "date", aliases: aliases.legalDate },
  { key: "nik", heading: "NIK Koperasi", type: "nik", aliases: aliases.nik },
  { key: "nib", heading: "NIB", type: "nib", aliases: aliases.nib },
  { key: "npwp", heading: "NPWP", type: "npwp", aliases: aliases.npwp },
  { key: "bank", heading: "Bank", type: "text", aliases: aliases.bank },
  { key: "account", heading: "Nomor Rekening", type: "account", aliases: aliases.account },
  { key: "chair", heading: "Ketua", type: "text", aliases: aliases.chair },
  { key: "chairPhone", heading: "HP Ketua", type: "phone", aliases: aliases.chairPhone, personal: true },
  { key: "headName", heading: "Nama Kades/Lurah", type: "text", aliases: aliases.headName },
  { key: "headId", heading: "NIP Lurah", type: "text", aliases: aliases.headId },
  { key: "members", heading: "Jumlah Anggota", type: "count", aliases: aliases.members },
  { key: "shareSavings", heading: "Simpanan Pokok", type: "rupiah", aliases: aliases.shareSavings },
  { key: "mandatorySavings", heading: "Simpanan Wajib", type: "rupiah", aliases: aliases.mandatorySavings },
  { key: "stage", heading: "Tahap", type: "stage", aliases: aliases.stage },
  { key: "meetingDate", heading: "Tanggal Musdes/Muskel", type: "date", aliases: aliases.meetingDate },
  { key: "deedDate", heading: "Tanggal Akta", type: "date", aliases: aliases.deedDate },
  { key: "planDate", heading: "Tanggal Rencana Usaha", type: "date", aliases: aliases.planDate },
  { key: "proposalDate", heading: "Tanggal Proposal", type: "date", aliases: aliases.proposalDate },
  { key: "partnerDate", heading: "Tanggal Kemitraan", type: "date", aliases: aliases.partnerDate },
  { key: "operatingDate", heading: "Tanggal Beroperasi", type: "date", aliases: aliases.operatingDate },
  { key: "annualMeetingDate", heading: "Tanggal RAT", type: "date", aliases: aliases.annualMeetingDate },
  { key: "officeOutlet", heading: "Gerai Kantor", type: "outlet", aliases: aliases.officeOutlet },
  { key: "groceryOutlet", heading: "Gerai Sembako", type: "outlet", aliases: aliases.groceryOutlet },
  { key: "creditOutlet", heading: "Gerai Simpan Pinjam", type: "outlet", aliases: aliases.creditOutlet },
  { key: "clinicOutlet", heading: "Gerai Klinik", type: "outlet", aliases: aliases.clinicOutlet },
  { key: "pharmacyOutlet", heading: "Gerai Apotek", type: "outlet", aliases: aliases.pharmacyOutlet },
  { key: "warehouseOutlet", heading: "Gerai Gudang", type: "outlet", aliases: aliases.warehouseOutlet },
  { key: "logisticsOutlet", heading: "Gerai Logistik", type: "outlet", aliases: aliases.logisticsOutlet },
  { key: "otherBusiness", heading: "Usaha Lain", type: "wordList", aliases: aliases.otherBusiness },
  { key: "bankPartner", heading: "Mitra Bank", type: "text", aliases: aliases.bankPartner },
  { key: "otherPartner", heading: "Mitra Lain", type: "text", aliases: aliases.otherPartner },
  { key: "capitalNeeded", heading: "Kebutuhan Modal", type: "rupiah", aliases: aliases.capitalNeeded },
  { key: "capitalApproved", heading: "Modal Disetujui", type: "rupiah", aliases: aliases.capitalApproved },
  { key: "lat", heading: "Lintang", type: "coordinate", aliases: aliases.lat },
  { key: "lon", heading: "Bujur", type: "coordinate", aliases: aliases.lon },
  { key: "assistant", heading: "Asisten", type: "assistant", aliases: aliases.assistant },
  { key: "pinned", heading: "Jangan Dipindah", type: "checkbox", aliases: aliases.pinned },
  { key: "obstacle", heading: "Kendala", type: "text", aliases: aliases.obstacle },
  { key: "followUp", heading: "Tindak Lanjut", type: "text", aliases: aliases.followUp },
  { key: "owner", heading: "Penanggung Jawab", type: "text", aliases: aliases.owner },
  { key: "dueDate", heading: "Tenggat", type: "date", aliases: aliases.dueDate },
  { key: "simkopdes", heading: "Akun SIMKOPDES", type: "done", aliases: aliases.simkopdes },
  { key: "notes", heading: "Catatan", type: "text", aliases: aliases.notes },
] as const satisfies readonly Column[];

/** Key of a register column. */
export type ColumnKey = (typeof table)[number]["key"];

/** The register's columns in the order in which the add-on writes them. */
export const registerColumns: readonly (Column & { readonly key: ColumnKey })[] = table;

/** Column types whose cells are formatted `@`, so that digits survive typing. */
export const textTypes: ReadonlySet<ColumnType> = new Set([
  "code",
  "text",
  "name",
  "legalNumber",
  "nik",
  "nib",
  "npwp",
  "account",
  "phone",
]);

/** The nine stages of `Tahap`, in order; stage n is `stages[n - 1]`. */
export const stages = [
  "Musyawarah",
  "Akta",
  "Badan Hukum",
  "Legalitas",
  "Rencana Usaha",
  "Permodalan",
  "Kemitraan",
  "Gerai Siap",
  "Beroperasi",
] as const;

/** The words of an outlet's state. */
export const outletStates = ["Belum", "Disiapkan", "Berjalan"] as const;

/** The seven outlets of SE Menkop 1/2025, in the register's order. */
export const outletKeys = [
  "officeOutlet",
  "groceryOutlet",
  "creditOutlet",
  "clinicOutlet",
  "pharmacyOutlet",
  "warehouseOutlet",
  "logisticsOutlet",
] as const satisfies readonly ColumnKey[];

/** Words to choose from in a register column; null where anything may be typed. */
export function registerChoices(type: ColumnType): readonly string[] | null {
  switch (type) {
    case "villageType":
      return ["Desa", "Kelurahan"];
    case "stage":
      return stages;
    case "outlet":
      return outletStates;
    case "done":
      return ["Belum", "Sudah"];
    default:
      return null;
  }
}
