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

/** Key, heading and kind of cell, text unless said, of one column of a tab other than the register. */
export interface PlainColumn {
  readonly key: string;
  readonly heading: string;
  readonly type?: "number" | "date" | "list" | "flag";
  readonly aliases?: readonly string[];
}

/** `Asisten`: the business assistants. */
export const assistantColumns = [
  { key: "code", heading: "Kode", aliases: ["Kode Asisten", "Kode BA", "ID"] },
  { key: "name", heading: "Nama", aliases: ["Nama Asisten", "Nama BA", "Name"] },
  {
    key: "phone",
    heading: "HP",
    aliases: ["No HP", "Nomor HP", "Telepon", "Phone"],
  },
  {
    key: "homeDistrict",
    heading: "Kecamatan Domisili",
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
    aliases: ["Dikecualikan", "Excluded villages"],
  },
] as const satisfies readonly PlainColumn[];

/** `Kunjungan`: the visit log. */
export const visitColumns = [
  { key: "date", heading: "Tanggal", type: "date", aliases: ["Tgl", "Tanggal Kunjungan", "Date"] },
  { key: "code", heading: "Kode Wilayah", aliases: ["Kode", "Code"] },
  { key: "district", heading: "Kecamatan", aliases: ["Kec", "District"] },
  {
    key: "village",
    heading: "Desa/Kelurahan",
    aliases: ["Desa", "Kelurahan", "Desa/Kel", "Village"],
  },
  { key: "assistant", heading: "Asisten", aliases: ["BA", "Nama BA", "Assistant"] },
  { key: "activity", heading: "Kegiatan", aliases: ["Aktivitas", "Activity"] },
  { key: "result", heading: "Hasil", aliases: ["Hasil Kunjungan", "Result"] },
  { key: "followUp", heading: "Tindak Lanjut", aliases: ["RTL", "Follow-up"] },
  { key: "dueDate", heading: "Tenggat", type: "date", aliases: ["Batas Waktu", "Due"] },
] as const satisfies readonly PlainColumn[];

/** `Pengaturan`: one setting a row. */
export const settingColumns = [
  { key: "name", heading: "Nama", aliases: ["Pengaturan", "Setting", "Name"] },
  { key: "value", heading: "Nilai", aliases: ["Isi", "Value"] },
  { key: "explanation", heading: "Penjelasan", aliases: ["Keterangan", "Explanation"] },
] as const satisfies readonly PlainColumn[];

/** `Wilayah`: the regency's official villages. */
export const villageColumns = [
  { key: "code", heading: "Kode Wilayah" },
  { key: "village", heading: "Desa/Kelurahan" },
  { key: "type", heading: "Jenis", type: "list" },
  { key: "district", heading: "Kecamatan" },
  { key: "lat", heading: "Lintang", type: "number" },
  { key: "lon", heading: "Bujur", type: "number" },
] as const satisfies readonly PlainColumn[];

/** `Diabaikan`: waivers; the value stands there only as a hash. */
export const waiverColumns = [
  { key: "id", heading: "Id Temuan" },
  { key: "code", heading: "Kode" },
  { key: "reason", heading: "Alasan" },
  { key: "until", heading: "Sampai", type: "date" },
  { key: "valueHash", heading: "Sidik Nilai" },
  { key: "who", heading: "Oleh" },
  { key: "when", heading: "Waktu" },
  { key: "place", heading: "Tempat" },
] as const satisfies readonly PlainColumn[];

/** `Riwayat Bulanan`: one row per cooperative and month. */
export const snapshotColumns = [
  { key: "month", heading: "Bulan" },
  { key: "code", heading: "Kode Wilayah" },
  { key: "district", heading: "Kecamatan" },
  { key: "village", heading: "Desa/Kelurahan" },
  { key: "stage", heading: "Tahap" },
  { key: "assistant", heading: "Kode Asisten" },
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
