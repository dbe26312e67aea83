// The one table of the register's columns: key, heading, how its cells are read, and which rules need it.

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
  { key: "code", heading: "Kode Wilayah", type: "code", aliases: [] },
  { key: "district", heading: "Kecamatan", type: "text", aliases: [], needed: true },
  { key: "village", heading: "Desa/Kelurahan", type: "text", aliases: [], needed: true },
  { key: "type", heading: "Jenis", type: "villageType", aliases: [], needed: true },
  { key: "name", heading: "Nama Koperasi", type: "name", aliases: [], needed: true },
  { key: "legalNumber", heading: "Nomor Badan Hukum", type: "legalNumber", aliases: [] },
  { key: "legalDate", heading: "Tanggal Badan Hukum", type: "date", aliases: [] },
  { key: "nik", heading: "NIK Koperasi", type: "nik", aliases: [] },
  { key: "nib", heading: "NIB", type: "nib", aliases: [] },
  { key: "npwp", heading: "NPWP", type: "npwp", aliases: [] },
  { key: "bank", heading: "Bank", type: "text", aliases: [] },
  { key: "account", heading: "Nomor Rekening", type: "account", aliases: [] },
  { key: "chair", heading: "Ketua", type: "text", aliases: [] },
  { key: "chairPhone", heading: "HP Ketua", type: "phone", aliases: [], personal: true },
  { key: "headName", heading: "Nama Kades/Lurah", type: "text", aliases: [] },
  { key: "headId", heading: "NIP Lurah", type: "text", aliases: [] },
  { key: "members", heading: "Jumlah Anggota", type: "count", aliases: [] },
  { key: "shareSavings", heading: "Simpanan Pokok", type: "rupiah", aliases: [] },
  { key: "mandatorySavings", heading: "Simpanan Wajib", type: "rupiah", aliases: [] },
  { key: "stage", heading: "Tahap", type: "stage", aliases: [] },
  { key: "meetingDate", heading: "Tanggal Musdes/Muskel", type: "date", aliases: [] },
  { key: "deedDate", heading: "Tanggal Akta", type: "date", aliases: [] },
  { key: "planDate", heading: "Tanggal Rencana Usaha", type: "date", aliases: [] },
  { key: "proposalDate", heading: "Tanggal Proposal", type: "date", aliases: [] },
  { key: "partnerDate", heading: "Tanggal Kemitraan", type: "date", aliases: [] },
  { key: "operatingDate", heading: "Tanggal Beroperasi", type: "date", aliases: [] },
  { key: "annualMeetingDate", heading: "Tanggal RAT", type: "date", aliases: [] },
  { key: "officeOutlet", heading: "Gerai Kantor", type: "outlet", aliases: [] },
  { key: "groceryOutlet", heading: "Gerai Sembako", type: "outlet", aliases: [] },
  { key: "creditOutlet", heading: "Gerai Simpan Pinjam", type: "outlet", aliases: [] },
  { key: "clinicOutlet", heading: "Gerai Klinik", type: "outlet", aliases: [] },
  { key: "pharmacyOutlet", heading: "Gerai Apotek", type: "outlet", aliases: [] },
  { key: "warehouseOutlet", heading: "Gerai Gudang", type: "outlet", aliases: [] },
  { key: "logisticsOutlet", heading: "Gerai Logistik", type: "outlet", aliases: [] },
  { key: "otherBusiness", heading: "Usaha Lain", type: "wordList", aliases: [] },
  { key: "bankPartner", heading: "Mitra Bank", type: "text", aliases: [] },
  { key: "otherPartner", heading: "Mitra Lain", type: "text", aliases: [] },
  { key: "capitalNeeded", heading: "Kebutuhan Modal", type: "rupiah", aliases: [] },
  { key: "capitalApproved", heading: "Modal Disetujui", type: "rupiah", aliases: [] },
  { key: "lat", heading: "Lintang", type: "coordinate", aliases: [] },
  { key: "lon", heading: "Bujur", type: "coordinate", aliases: [] },
  { key: "assistant", heading: "Asisten", type: "assistant", aliases: [] },
  { key: "pinned", heading: "Jangan Dipindah", type: "checkbox", aliases: [] },
  { key: "obstacle", heading: "Kendala", type: "text", aliases: [] },
  { key: "followUp", heading: "Tindak Lanjut", type: "text", aliases: [] },
  { key: "owner", heading: "Penanggung Jawab", type: "text", aliases: [] },
  { key: "dueDate", heading: "Tenggat", type: "date", aliases: [] },
  { key: "simkopdes", heading: "Akun SIMKOPDES", type: "done", aliases: [] },
  { key: "notes", heading: "Catatan", type: "text", aliases: [] },
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
