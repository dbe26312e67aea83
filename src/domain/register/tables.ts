// The columns of every other tab the add-on knows, and the default names of the tabs.

/** Default tab names; a tab is recognised by its metadata, never by these names once it exists. */
export const tabNames = {
  register: "Koperasi",
  assistants: "Asisten",
  visits: "Kunjungan",
  settings: "Pengaturan",
  villages: "Wilayah",
  findings: "Temuan",
  recap: "Rekapitulasi",
  template: "Templat Lembar",
  caseload: "Beban Asisten",
  snapshots: "Riwayat Bulanan",
  ledger: "Riwayat Perubahan",
  waivers: "Diabaikan",
  compiled: "Templat Tersusun",
  backup: "Cadangan",
} as const;

/** A tab the add-on knows by role. */
export type TabRole = keyof typeof tabNames;

/** Key, heading and kind of cell of one column of a tab other than the register. */
export interface PlainColumn {
  readonly key: string;
  readonly heading: string;
  readonly type: "text" | "number" | "date" | "list" | "flag";
  readonly aliases?: readonly string[];
  readonly personal?: true;
}

/** `Asisten`: the business assistants. */
export const assistantColumns = [
  { key: "code", heading: "Kode", type: "text", aliases: ["Kode Asisten", "Kode BA", "ID"] },
  { key: "name", heading: "Nama", type: "text", aliases: ["Nama Asisten", "Nama BA", "Name"] },
  {
    key: "phone",
    heading: "HP",
    type: "text",
    aliases: ["No HP", "Nomor HP", "Telepon", "Phone"],
    personal: true,
  },
  {
    key: "homeDistrict",
    heading: "Kecamatan Domisili",
    type: "text",
    aliases: ["Domisili", "Kecamatan", "Home district"],
  },
  { key: "lat", heading: "Lintang", type: "number", aliases: ["Latitude", "Lat"] },
  { key: "lon", heading: "Bujur", type: "number", aliases: ["Longitude", "Lon", "Lng"] },
  { key: "capacity", heading: "Kapasitas (%)", type: "number", aliases: ["Kapasitas", "Capacity"] },
  { key: "status", heading: "Status", type: "list", aliases: ["Keadaan"] },
  { key: "since", heading: "Mulai", type: "date", aliases: ["Tanggal Mulai", "Since", "Start"] },
  { key: "until", heading: "Sampai", type: "date", aliases: ["Sampai Tanggal", "Until", "End"] },
  { key: "minimum", heading: "Minimum", type: "number", aliases: ["Min"] },
  { key: "maximum", heading: "Maksimum", type: "number", aliases: ["Maks", "Max", "Maximum"] },
  {
    key: "forbidden",
    heading: "Desa Dikecualikan",
    type: "text",
    aliases: ["Dikecualikan", "Excluded villages"],
  },
] as const satisfies readonly PlainColumn[];

/** `Kunjungan`: the visit log. */
export const visitColumns = [
  { key: "date", heading: "Tanggal", type: "date", aliases: ["Tgl", "Tanggal Kunjungan", "Date"] },
  { key: "code", heading: "Kode Wilayah", type: "text", aliases: ["Kode", "Code"] },
  { key: "district", heading: "Kecamatan", type: "text", aliases: ["Kec", "District"] },
  {
    key: "village",
    heading: "Desa/Kelurahan",
    type: "text",
    aliases: ["Desa", "Kelurahan", "Desa/Kel", "Village"],
  },
  { key: "assistant", heading: "Asisten", type: "text", aliases: ["BA", "Nama BA", "Assistant"] },
  { key: "activity", heading: "Kegiatan", type: "text", aliases: ["Aktivitas", "Activity"] },
  { key: "result", heading: "Hasil", type: "text", aliases: ["Hasil Kunjungan", "Result"] },
  { key: "followUp", heading: "Tindak Lanjut", type: "text", aliases: ["RTL", "Follow-up"] },
  { key: "dueDate", heading: "Tenggat", type: "date", aliases: ["Batas Waktu", "Due"] },
] as const satisfies readonly PlainColumn[];

/** `Pengaturan`: one setting a row. */
export const settingColumns = [
  { key: "name", heading: "Nama", type: "text", aliases: ["Pengaturan", "Setting", "Name"] },
  { key: "value", heading: "Nilai", type: "text", aliases: ["Isi", "Value"] },
  { key: "explanation", heading: "Penjelasan", type: "text", aliases: ["Keterangan", "Explanation"] },
] as const satisfies readonly PlainColumn[];

/** `Wilayah`: the regency's official villages. */
export const villageColumns = [
  { key: "code", heading: "Kode Wilayah", type: "text" },
  { key: "village", heading: "Desa/Kelurahan", type: "text" },
  { key: "type", heading: "Jenis", type: "list" },
  { key: "district", heading: "Kecamatan", type: "text" },
  { key: "lat", heading: "Lintang", type: "number" },
  { key: "lon", heading: "Bujur", type: "number" },
] as const satisfies readonly PlainColumn[];

/** `Diabaikan`: waivers; the value stands there only as a hash. */
export const waiverColumns = [
  { key: "id", heading: "Id Temuan", type: "text" },
  { key: "code", heading: "Kode", type: "text" },
  { key: "reason", heading: "Alasan", type: "text" },
  { key: "until", heading: "Sampai", type: "date" },
  { key: "valueHash", heading: "Sidik Nilai", type: "text" },
  { key: "who", heading: "Oleh", type: "text" },
  { key: "when", heading: "Waktu", type: "text" },
  { key: "place", heading: "Tempat", type: "text" },
] as const satisfies readonly PlainColumn[];

/** `Riwayat Bulanan`: one row per cooperative and month. */
export const snapshotColumns = [
  { key: "month", heading: "Bulan", type: "text" },
  { key: "code", heading: "Kode Wilayah", type: "text" },
  { key: "district", heading: "Kecamatan", type: "text" },
  { key: "village", heading: "Desa/Kelurahan", type: "text" },
  { key: "stage", heading: "Tahap", type: "text" },
  { key: "assistant", heading: "Kode Asisten", type: "text" },
  { key: "members", heading: "Jumlah Anggota", type: "number" },
  { key: "savings", heading: "Simpanan", type: "number" },
  { key: "outlets", heading: "Gerai Berjalan", type: "number" },
  { key: "legal", heading: "Badan Hukum", type: "flag" },
  { key: "nib", heading: "NIB", type: "flag" },
  { key: "npwp", heading: "NPWP", type: "flag" },
  { key: "account", heading: "Rekening", type: "flag" },
  { key: "plan", heading: "Rencana Usaha", type: "flag" },
  { key: "proposal", heading: "Proposal", type: "flag" },
  { key: "simkopdes", heading: "SIMKOPDES", type: "flag" },
  { key: "operating", heading: "Beroperasi", type: "flag" },
  { key: "visits", heading: "Kunjungan", type: "number" },
] as const satisfies readonly PlainColumn[];

/** Headings without which a new row would be lost in its table: nothing would tell whose it is. */
export const neededHeadings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  assistants: { code: "Kode", name: "Nama" },
  visits: { date: "Tanggal", village: "Desa/Kelurahan", activity: "Kegiatan" },
  snapshots: { month: "Bulan", code: "Kode Wilayah" },
};

/** States of an assistant. */
export const assistantStatuses = ["Aktif", "Cuti", "Keluar"] as const;
