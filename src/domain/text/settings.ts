// What explains each setting, beside its value in `Pengaturan` and in the sidebar; keys are `setting.` and the setting's key.

import type { Words } from "./words.ts";

export const settingWords = {
  "setting.regency": { id: "Kode Kemendagri, misalnya 64.09", en: "Kemendagri code, for example 64.09" },
  "setting.language": {
    id: "Indonesia atau English; kosong (Otomatis): ikut bahasa akun",
    en: "Indonesia or English; blank: as your account",
  },
  "setting.sample": {
    id: "Ya bila isi spreadsheet ini hanya contoh",
    en: "Ya if this spreadsheet holds only sample data",
  },
  "setting.reportDate": {
    id: "Tanggal pada lembar, tanda tangan, rekap, misalnya 9 Oktober 2025; kosong: hari ini",
    en: "Date on sheets, signatures, recap; blank: today",
  },
  "setting.reportTitle": { id: "Judul lembar perkembangan", en: "Title of a progress sheet" },
  "setting.government": {
    id: "Baris pertama kop surat, misalnya PEMERINTAH KABUPATEN PENAJAM PASER UTARA",
    en: "First line of the letterhead",
  },
  "setting.office": { id: "Baris kedua kop surat", en: "Second line of the letterhead" },
  "setting.address": { id: "Baris ketiga kop surat", en: "Third line of the letterhead" },
  "setting.place": {
    id: "Tempat di depan tanggal tanda tangan",
    en: "Place before the date of the signature",
  },
  "setting.officeHead": { id: "Untuk tanda tangan", en: "For the signature" },
  "setting.officeHeadRank": { id: "Di bawah nama pada tanda tangan", en: "Below the name in the signature" },
  "setting.officeHeadId": { id: "18 angka", en: "18 digits" },
  "setting.minimum": {
    id: "Paling sedikit untuk asisten penuh waktu",
    en: "Fewest for a full-time assistant",
  },
  "setting.maximum": { id: "Paling banyak untuk satu asisten", en: "Most for one assistant" },
  "setting.tolerance": {
    id: "Selisih dari rata-rata yang masih dianggap adil",
    en: "Difference from the mean that still counts as fair",
  },
  "setting.calmPercent": {
    id: "Selama beban tertinggi tidak lebih dari sekian persen rata-rata, papan tidak menyarankan menyeimbangkan",
    en: "While the highest load is no more than this share of the mean, the board does not advise balancing",
  },
  "setting.moveWeight": {
    id: "Makin besar, makin sedikit koperasi yang dipindah saat menyeimbangkan. Bilangan bulat",
    en: "The larger, the fewer cooperatives move in balancing. A whole number",
  },
  "setting.monthsWeight": {
    id: "Tiap bulan bersama asistennya menambah Bobot Pemindahan 1, paling banyak sekian. Bilangan bulat",
    en: "Each month with its assistant adds 1 to the price of a move, up to this. A whole number",
  },
  "setting.rampMonths": {
    id: "Sejak tanggal Mulai selama ini minimum asisten baru 0, agar bebannya boleh naik bertahap",
    en: "For so long from the start a newcomer's minimum is 0, so that the load may grow",
  },
  "setting.earlyVisits": {
    id: "Beban sebulan = kunjungan × (jam per kunjungan + perjalanan pulang pergi)",
    en: "Workload a month = visits × (hours a visit + travel both ways)",
  },
  "setting.earlyHours": {
    id: "Lama satu kunjungan tanpa perjalanan; bagian dari beban sebulan",
    en: "Length of one visit without travel; part of the monthly workload",
  },
  "setting.middleVisits": {
    id: "Beban sebulan = kunjungan × (jam per kunjungan + perjalanan pulang pergi)",
    en: "Workload a month = visits × (hours a visit + travel both ways)",
  },
  "setting.middleHours": {
    id: "Lama satu kunjungan tanpa perjalanan; bagian dari beban sebulan",
    en: "Length of one visit without travel; part of the monthly workload",
  },
  "setting.lateVisits": {
    id: "Beban sebulan = kunjungan × (jam per kunjungan + perjalanan pulang pergi)",
    en: "Workload a month = visits × (hours a visit + travel both ways)",
  },
  "setting.lateHours": {
    id: "Lama satu kunjungan tanpa perjalanan; bagian dari beban sebulan",
    en: "Length of one visit without travel; part of the monthly workload",
  },
  "setting.speed": {
    id: "Untuk waktu perjalanan dalam beban dan jarak dari rumah asisten",
    en: "For travel time in the workload and from the assistant's home",
  },
  "setting.roadFactor": {
    id: "Panjang jalan dibanding garis lurus",
    en: "Road length over the straight line",
  },
  "setting.otherDistrictMinutes": {
    id: "Ditambahkan bila desa di luar kecamatan domisili asisten",
    en: "Added where a village lies outside the assistant's home district",
  },
  "setting.visitDays": {
    id: "Lebih lama dari ini menjadi temuan K04",
    en: "Longer than this is finding K04",
  },
  "setting.stalledMonths": {
    id: "Tahap tidak berubah selama ini: perlu perhatian",
    en: "Stage unchanged for this long: needs attention",
  },
  "setting.farKilometres": {
    id: "Lebih jauh dari ini menjadi temuan A07",
    en: "Farther than this is finding A07",
  },
  "setting.rulesOff": {
    id: "Kode aturan dipisah titik koma, misalnya K04; X11",
    en: "Rule codes separated by semicolons, for example K04; X11",
  },
  "setting.severities": {
    id: "Salah, Perlu dicek, atau Info untuk sebuah aturan, misalnya F06=Info; W02=Salah",
    en: "Wrong, To check or Info for a rule, for example F06=Info; W02=Wrong",
  },
  "setting.liveCheck": {
    id: "Ya: sel diperiksa saat diketik",
    en: "Ya: cells are checked as they are typed",
  },
  "setting.stageWords": {
    id: "Misalnya sudah jalan=Beroperasi; baru akta=Akta",
    en: "For example sudah jalan=Beroperasi",
  },
  "setting.outletWords": {
    id: "Misalnya sudah jalan=Berjalan; proses=Disiapkan",
    en: "For example sudah jalan=Berjalan",
  },
  "setting.keepLedgerDays": {
    id: "Tindakan yang lebih lama dihapus dari riwayat",
    en: "Older actions are removed from the ledger",
  },
  "setting.theme": { id: "Terang atau Gelap", en: "Terang (light) or Gelap (dark)" },
} as const satisfies Readonly<Record<string, Words>>;
