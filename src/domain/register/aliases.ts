// Other headings that offices write for the register's columns, in Indonesian and English.

import { villageWords } from "../region/spelling.ts";

/** Splits a list written with bars. */
function list(text: string): readonly string[] {
  return text.split("|");
}

/** Aliases by column key; compared without case, punctuation, spacing, and with short words (Tgl, No, Jml) written out. */
export const aliases = {
  code: list(
    "Kode Desa|Kode Desa/Kelurahan|Kode Kelurahan|Kode Kemendagri|Kode Wilayah Desa|Kode Wil|ID Desa|" +
      "ID Wilayah|ID Koperasi|Kode|Kode Koperasi|Village code|Region code|Area code|Code",
  ),
  district: list("Nama Kecamatan|Wilayah Kecamatan|Distrik|Kapanewon|Kemantren|District|Sub-district"),
  village: [
    ...list(
      "Desa|Kelurahan|Nama Desa|Nama Kelurahan|Nama Wilayah|Kampung|Nama Kampung|Lembang|Village|" +
        "Village name",
    ),
    ...villageWords.flatMap((word) => [word, `nama ${word}`]),
  ],
  type: list(
    "Jenis Wilayah|Jenis Desa|Status Desa|Status Wilayah|D/K|Tipe|Tipe Wilayah|Jenis Koperasi|Type|" +
      "Village type",
  ),
  name: list(
    "Koperasi|Nama Kopdes|Nama KDMP|Nama KKMP|Nama KDKMP|Nama Kopdes/Kopkel|Nama Kopdes Merah Putih|" +
      "Nama Koperasi Merah Putih|Nama Koperasi Desa/Kelurahan Merah Putih|Nama KMP|KDMP|KKMP|KDKMP|Kopdes|" +
      "Nama Lembaga|Cooperative|Cooperative name|Name of cooperative",
  ),
  legalNumber: list(
    "Badan Hukum|Nomor AHU|AHU|No SK|No SK AHU|SK AHU|No SK Badan Hukum|Nomor SK Kemenkum|" +
      "SK Kemenkumham|Nomor Pengesahan|Nomor Akta Pengesahan|Legal number|Legal entity number",
  ),
  legalDate: list(
    "Tgl SK|Tgl SK AHU|Tanggal SK Badan Hukum|Tanggal AHU|Tanggal Pengesahan|Legal date|" +
      "Date of legal entity",
  ),
  nik: list("NIK|NIK Kop|No NIK Koperasi|Nomor Induk Koperasi|Nomor NIK|NIK KDMP|NIK Kopdes|Cooperative NIK"),
  nib: list("No NIB|Nomor Induk Berusaha|Business number"),
  npwp: list("No NPWP|NPWP Koperasi|Nomor Pokok Wajib Pajak|Tax number"),
  bank: list("Nama Bank|Bank Rekening|Bank Koperasi|Bank name"),
  account: list("Rekening|Nomor Rekening Koperasi|No Rekening Bank|Account|Account number|Bank account"),
  chair: list(
    "Nama Ketua|Ketua Koperasi|Nama Ketua Koperasi|Ketua Pengurus|Nama Ketua Pengurus|Ketua KDMP|" +
      "Chair|Chairperson|Chairman",
  ),
  chairPhone: list(
    "No HP|HP|No HP Ketua|Telepon Ketua|No Telepon|No Telp|Telp|Telepon|Kontak|Kontak Ketua|" +
      "No WA|WA|WhatsApp|No WhatsApp|Nomor WA Ketua|No Kontak|Phone|Chair phone|Phone number",
  ),
  headName: list(
    "Nama Kades|Kades|Kepala Desa|Nama Kepala Desa|Lurah|Nama Lurah|Keuchik|Wali Nagari|" +
      "Kepala Kampung|Village head",
  ),
  headId: list("NIP|NIP Kades/Lurah|NIP Kepala Kelurahan|Village head NIP"),
  members: list("Anggota|Total Anggota|Banyak Anggota|Members|Number of members|Member count"),
  shareSavings: list("Total Simpanan Pokok|Jumlah Simpanan Pokok|Share savings|Principal savings"),
  mandatorySavings: list("Total Simpanan Wajib|Jumlah Simpanan Wajib|Mandatory savings"),
  stage: list(
    "Tahapan|Tahap Perkembangan|Tahapan Perkembangan|Progres|Progress|Status Perkembangan|" +
      "Status Koperasi|Status Tahapan|Perkembangan|Stage",
  ),
  meetingDate: list(
    "Tgl Musdes|Musdes|Musdesus|Tgl Musdesus|Muskel|Tanggal Muskel|Muskelsus|" +
      "Tanggal Musyawarah|Musyawarah Desa|Tanggal Musyawarah Desa|Village meeting date|Meeting date",
  ),
  deedDate: list("Tanggal Akta Notaris|Tanggal Akta Pendirian|Akta|Akta Notaris|Akta Pendirian|Deed date"),
  planDate: list(
    "Rencana Usaha|Tanggal Business Plan|Business Plan|Tanggal Bisnis Plan|Bisnis Plan|" + "Plan date",
  ),
  proposalDate: list(
    "Proposal|Tanggal Proposal Pinjaman|Tanggal Pengajuan Proposal|Tanggal Proposal Bisnis|" +
      "Proposal Bisnis|Tgl Pengajuan|Proposal date",
  ),
  partnerDate: list("Kemitraan|Tanggal Kerja Sama|Tanggal MoU|Tanggal PKS|Partner date|Partnership date"),
  operatingDate: list(
    "Mulai Beroperasi|Tanggal Operasi|Tanggal Operasional|Tanggal Mulai Beroperasi|" +
      "Mulai Operasional|Operating date|Operational date",
  ),
  annualMeetingDate: list(
    "RAT|RAT Terakhir|Tanggal RAT Terakhir|Tanggal Rapat Anggota Tahunan|" +
      "Rapat Anggota Tahunan|Annual meeting date",
  ),
  officeOutlet: list("Kantor|Kantor Koperasi|Gerai Kantor Koperasi|Unit Kantor|Office outlet"),
  groceryOutlet: list("Sembako|Unit Sembako|Toko Sembako|Kios Sembako|Gerai Sembako Murah|Grocery outlet"),
  creditOutlet: list("Simpan Pinjam|USP|Unit Simpan Pinjam|Gerai USP|Credit outlet|Savings and loan outlet"),
  clinicOutlet: list(
    "Klinik|Klinik Desa|Gerai Klinik Desa|Unit Klinik|Gerai Klinik Desa/Kelurahan|" + "Clinic outlet",
  ),
  pharmacyOutlet: list(
    "Apotek|Apotik|Gerai Apotik|Apotek Desa|Gerai Apotek Desa|Gerai Obat Murah|Gerai Obat|" +
      "Pharmacy outlet",
  ),
  warehouseOutlet: list(
    "Gudang|Pergudangan|Gerai Pergudangan|Cold Storage|Gerai Cold Storage|" + "Warehouse outlet",
  ),
  logisticsOutlet: list(
    "Logistik|Unit Logistik|Logistik Desa|Gerai Logistik Desa|Transportasi|" +
      "Gerai Transportasi|Logistics outlet",
  ),
  otherBusiness: list(
    "Usaha Lainnya|Unit Usaha|Unit Usaha Lain|Jenis Usaha|Usaha|Bidang Usaha|Gerai Lain|" +
      "Gerai Lainnya|Usaha Lain-lain|Other business|Businesses",
  ),
  bankPartner: list("Bank Mitra|Mitra Perbankan|Kemitraan Bank|Mitra Himbara|Himbara|Bank partner"),
  otherPartner: list("Mitra|Mitra Usaha|Mitra Lainnya|Mitra Kerja|Nama Mitra|Other partner|Partner"),
  capitalNeeded: list(
    "Modal Dibutuhkan|Kebutuhan Modal Usaha|Rencana Modal|Rencana Pinjaman|Nilai Proposal|" +
      "Kebutuhan Pembiayaan|Pengajuan Modal|Capital needed",
  ),
  capitalApproved: list(
    "Pinjaman Disetujui|Plafon|Plafon Disetujui|Realisasi Modal|Modal Cair|" +
      "Pembiayaan Disetujui|Capital approved",
  ),
  lat: list(
    "Latitude|Lat|Garis Lintang|Koordinat Lintang|Titik Lintang|Koordinat LS|Koordinat Y|LS|" +
      "Lintang Selatan",
  ),
  lon: list(
    "Longitude|Long|Lon|Lng|Garis Bujur|Koordinat Bujur|Titik Bujur|Koordinat BT|Koordinat X|BT|" +
      "Bujur Timur",
  ),
  assistant: list(
    "BA|Nama BA|Asisten Bisnis|Nama Asisten|Nama Asisten Bisnis|Business Assistant|Pendamping|" +
      "Nama Pendamping|Petugas Pendamping|PIC BA|BA Pendamping|Assistant",
  ),
  pinned: list("Kunci|Dikunci|Tetap|Terkunci|Jangan Pindah|Jangan Dipindahkan|Pinned|Locked|Keep"),
  obstacle: list("Hambatan|Permasalahan|Masalah|Kendala yang Dihadapi|Isu|Obstacle|Obstacles|Issue|Problem"),
  followUp: list("RTL|Rencana Tindak Lanjut|Solusi|Upaya|Follow-up|Next step"),
  owner: list("PJ|P. Jawab|PIC|Person in charge|Owner|Responsible"),
  dueDate: list(
    "Batas Waktu|Deadline|Target Selesai|Target Waktu|Target Penyelesaian|Jatuh Tempo|" +
      "Tanggal Tenggat|Due|Due date",
  ),
  simkopdes: list(
    "SIMKOPDES|Status SIMKOPDES|Akun di SIMKOPDES|Punya Akun SIMKOPDES|SIMKOPDES account|" +
      "Microsite|Akun Microsite",
  ),
  notes: list("Keterangan|Ket|Catatan Tambahan|Catatan Petugas|Catatan Lain|Notes|Note|Remarks"),
} as const;
