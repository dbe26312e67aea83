// What each setting is called and what explains it, beside its value in `Pengaturan` and in the sidebar.
//
// Keys are `setting.` and the setting's key. In Indonesian a setting is called as `Pengaturan` calls it.

import type { Words } from "./words.ts";

export const settingWords = {
  "setting.regency.name": { id: "Kode Kabupaten/Kota", en: "Regency code" },
  "setting.regency": {
    id: "Kode Kemendagri kabupaten/kota kantor, misalnya 64.09",
    en: "Kemendagri code of the office's regency, for example 64.09",
  },
  "setting.language.name": { id: "Bahasa", en: "Language" },
  "setting.language": {
    id: "Indonesia atau English; kosong (Otomatis): ikut bahasa akun. Menu selalu ikut akun Google",
    en: "Indonesia or English; blank (Automatic): the language of each account. The menu always follows the Google account",
  },
  "setting.sample.name": { id: "Data Contoh", en: "Sample data" },
  "setting.sample": {
    id: "Isi spreadsheet ini hanya contoh, bukan data kantor",
    en: "This spreadsheet holds sample data only, not the office's",
  },
  "setting.reportDate.name": { id: "Tanggal Laporan", en: "Report date" },
  "setting.reportDate": {
    id: "Tanggal pada lembar, tanda tangan, rekap, misalnya 9 Oktober 2025; kosong: hari ini",
    en: "Date on sheets, signatures and recap, for example 9 October 2025; blank: today",
  },
  "setting.reportTitle.name": { id: "Judul Laporan", en: "Report title" },
  "setting.reportTitle": {
    id: "Judul di atas setiap lembar perkembangan",
    en: "Title at the top of every progress sheet",
  },
  "setting.government.name": { id: "Pemerintah Daerah", en: "Regional government" },
  "setting.government": {
    id: "Baris pertama kop surat, misalnya PEMERINTAH KABUPATEN PENAJAM PASER UTARA",
    en: "First line of the letterhead, for example PEMERINTAH KABUPATEN PENAJAM PASER UTARA",
  },
  "setting.office.name": { id: "Nama Dinas", en: "Name of the office" },
  "setting.office": {
    id: "Baris kedua kop surat: nama dinas",
    en: "Second line of the letterhead: the office's name",
  },
  "setting.address.name": { id: "Alamat Dinas", en: "Address of the office" },
  "setting.address": {
    id: "Baris ketiga kop surat: alamat dinas",
    en: "Third line of the letterhead: the office's address",
  },
  "setting.place.name": { id: "Tempat Tanda Tangan", en: "Place of signature" },
  "setting.place": {
    id: "Tempat di depan tanggal tanda tangan, misalnya Penajam",
    en: "Place written before the date of the signature, for example Penajam",
  },
  "setting.officeHead.name": { id: "Nama Kepala Dinas", en: "Head of the office" },
  "setting.officeHead": {
    id: "Nama di tempat tanda tangan kepala dinas",
    en: "Name where the head of the office signs",
  },
  "setting.officeHeadRank.name": {
    id: "Pangkat/Golongan Kepala Dinas",
    en: "Rank of the head of the office",
  },
  "setting.officeHeadRank": {
    id: "Di bawah nama kepala dinas pada tanda tangan, misalnya Pembina Tk. I (IV/b)",
    en: "Below the head's name in the signature, for example Pembina Tk. I (IV/b)",
  },
  "setting.officeHeadId.name": { id: "NIP Kepala Dinas", en: "NIP of the head of the office" },
  "setting.officeHeadId": {
    id: "18 angka, di bawah nama kepala dinas pada tanda tangan",
    en: "The head's civil service number, 18 digits, below the name in the signature",
  },
  "setting.minimum.name": { id: "Minimum Koperasi per Asisten", en: "Minimum cooperatives per assistant" },
  "setting.minimum": {
    id: "Paling sedikit koperasi untuk asisten penuh waktu",
    en: "Fewest cooperatives for a full-time assistant",
  },
  "setting.maximum.name": { id: "Maksimum Koperasi per Asisten", en: "Maximum cooperatives per assistant" },
  "setting.maximum": {
    id: "Paling banyak koperasi untuk satu asisten",
    en: "Most cooperatives for one assistant",
  },
  "setting.tolerance.name": { id: "Toleransi Beban (%)", en: "Load tolerance (%)" },
  "setting.tolerance": {
    id: "Selisih beban dari rata-rata yang masih dianggap adil",
    en: "Difference from the mean load that still counts as fair",
  },
  "setting.calmPercent.name": {
    id: "Batas Belum Perlu Diseimbangkan (%)",
    en: "No balancing needed up to (%)",
  },
  "setting.calmPercent": {
    id: "Selama beban tertinggi tidak lebih dari sekian persen rata-rata, papan tidak menyarankan menyeimbangkan",
    en: "While the highest load is no more than this share of the mean, the board does not advise balancing",
  },
  "setting.moveWeight.name": { id: "Bobot Pemindahan", en: "Weight of a move" },
  "setting.moveWeight": {
    id: "Makin besar, makin sedikit koperasi yang dipindah saat menyeimbangkan. Bilangan bulat",
    en: "The larger, the fewer cooperatives are moved when balancing. A whole number",
  },
  "setting.monthsWeight.name": { id: "Bobot Bulan Bersama", en: "Weight of months together" },
  "setting.monthsWeight": {
    id: "Tiap bulan bersama asistennya menambah Bobot Pemindahan 1, paling banyak sekian. Bilangan bulat",
    en: "Each month with the same assistant adds 1 to the weight of a move, up to this. A whole number",
  },
  "setting.rampMonths.name": {
    id: "Masa Penyesuaian Asisten Baru (bulan)",
    en: "Settling-in of new assistants (months)",
  },
  "setting.rampMonths": {
    id: "Sejak tanggal Mulai selama ini minimum asisten baru 0, agar bebannya boleh naik bertahap",
    en: "For this long after the start a new assistant's minimum is 0, so that the load may grow step by step",
  },
  "setting.earlyVisits.name": { id: "Kunjungan per Bulan Tahap 1–4", en: "Visits a month, stages 1–4" },
  "setting.earlyVisits": {
    id: "Ke koperasi tahap 1–4. Beban sebulan = kunjungan × (jam per kunjungan + perjalanan pulang pergi)",
    en: "To a cooperative at stages 1–4. Workload a month = visits × (hours a visit + travel both ways)",
  },
  "setting.earlyHours.name": { id: "Jam per Kunjungan Tahap 1–4", en: "Hours per visit, stages 1–4" },
  "setting.earlyHours": {
    id: "Lama satu kunjungan ke koperasi tahap 1–4, tanpa perjalanan; bagian dari beban sebulan",
    en: "Length of one visit to a cooperative at stages 1–4, without travel; part of the monthly workload",
  },
  "setting.middleVisits.name": { id: "Kunjungan per Bulan Tahap 5–8", en: "Visits a month, stages 5–8" },
  "setting.middleVisits": {
    id: "Ke koperasi tahap 5–8. Beban sebulan = kunjungan × (jam per kunjungan + perjalanan pulang pergi)",
    en: "To a cooperative at stages 5–8. Workload a month = visits × (hours a visit + travel both ways)",
  },
  "setting.middleHours.name": { id: "Jam per Kunjungan Tahap 5–8", en: "Hours per visit, stages 5–8" },
  "setting.middleHours": {
    id: "Lama satu kunjungan ke koperasi tahap 5–8, tanpa perjalanan; bagian dari beban sebulan",
    en: "Length of one visit to a cooperative at stages 5–8, without travel; part of the monthly workload",
  },
  "setting.lateVisits.name": { id: "Kunjungan per Bulan Tahap 9", en: "Visits a month, stage 9" },
  "setting.lateVisits": {
    id: "Ke koperasi tahap 9. Beban sebulan = kunjungan × (jam per kunjungan + perjalanan pulang pergi)",
    en: "To a cooperative at stage 9. Workload a month = visits × (hours a visit + travel both ways)",
  },
  "setting.lateHours.name": { id: "Jam per Kunjungan Tahap 9", en: "Hours per visit, stage 9" },
  "setting.lateHours": {
    id: "Lama satu kunjungan ke koperasi tahap 9, tanpa perjalanan; bagian dari beban sebulan",
    en: "Length of one visit to a cooperative at stage 9, without travel; part of the monthly workload",
  },
  "setting.speed.name": { id: "Kecepatan Perjalanan (km/jam)", en: "Travel speed (km/h)" },
  "setting.speed": {
    id: "Kecepatan di jalan, untuk waktu perjalanan dalam beban dan jarak dari rumah asisten",
    en: "Speed on the road, for travel time in the workload and the way from the assistant's home",
  },
  "setting.roadFactor.name": { id: "Faktor Jalan", en: "Road factor" },
  "setting.roadFactor": {
    id: "Panjang jalan dibanding garis lurus",
    en: "Length of the road compared with the straight line",
  },
  "setting.otherDistrictMinutes.name": {
    id: "Tambahan Menit Luar Kecamatan",
    en: "Extra minutes outside the home district",
  },
  "setting.otherDistrictMinutes": {
    id: "Menit perjalanan yang ditambahkan bila desa di luar kecamatan domisili asisten",
    en: "Minutes of travel added where a village lies outside the assistant's home district",
  },
  "setting.visitDays.name": { id: "Batas Hari Tanpa Kunjungan", en: "Limit of days without a visit" },
  "setting.visitDays": {
    id: "Koperasi yang lebih lama dari ini tidak dikunjungi menjadi temuan K04",
    en: "A cooperative not visited for longer than this becomes finding K04",
  },
  "setting.stalledMonths.name": { id: "Batas Bulan Tanpa Kemajuan", en: "Limit of months without progress" },
  "setting.stalledMonths": {
    id: "Koperasi yang tahapnya tidak berubah selama ini: perlu perhatian",
    en: "A cooperative whose stage has not changed for this long needs attention",
  },
  "setting.farKilometres.name": {
    id: "Jarak Koordinat dari Desa (km)",
    en: "Distance of coordinates from the village (km)",
  },
  "setting.farKilometres": {
    id: "Koordinat yang lebih jauh dari ini menjadi temuan A07",
    en: "Coordinates farther from the village than this become finding A07",
  },
  "setting.rulesOff.name": { id: "Aturan Dimatikan", en: "Rules switched off" },
  "setting.rulesOff": {
    id: "Kode aturan yang tidak diperiksa, dipisah titik koma, misalnya K04; X11",
    en: "Codes of rules that are not checked, separated by semicolons, for example K04; X11",
  },
  "setting.severities.name": { id: "Tingkat Aturan", en: "Severity of rules" },
  "setting.severities": {
    id: "Salah, Perlu dicek, atau Info untuk sebuah aturan, misalnya F06=Info; W02=Salah",
    en: "Wrong, To check or Info for a rule, for example F06=Info; W02=Wrong",
  },
  "setting.liveCheck.name": { id: "Pemeriksaan Langsung", en: "Check while typing" },
  "setting.liveCheck": {
    id: "Ya: sel diperiksa saat diketik",
    en: "Ya (yes): cells are checked as they are typed",
  },
  "setting.stageWords.name": { id: "Kata Tahap Kantor", en: "The office's words for stages" },
  "setting.stageWords": {
    id: "Kata kantor sendiri untuk Tahap dan artinya, misalnya sudah jalan=Beroperasi; baru akta=Akta",
    en: "The office's own words in the column Tahap and what they mean, for example sudah jalan=Beroperasi; baru akta=Akta",
  },
  "setting.outletWords.name": { id: "Kata Gerai Kantor", en: "The office's words for outlets" },
  "setting.outletWords": {
    id: "Kata kantor sendiri untuk Gerai dan artinya, misalnya sudah jalan=Berjalan; proses=Disiapkan",
    en: "The office's own words in the Gerai columns and what they mean, for example sudah jalan=Berjalan; proses=Disiapkan",
  },
  "setting.keepLedgerDays.name": { id: "Simpan Riwayat (hari)", en: "Keep the history (days)" },
  "setting.keepLedgerDays": {
    id: "Tindakan yang lebih lama dihapus dari riwayat",
    en: "Older actions are removed from the history",
  },
  "setting.theme.name": { id: "Tampilan", en: "Colours" },
  "setting.theme": {
    id: "Warna panel samping: Terang atau Gelap",
    en: "Colours of the side panel: Terang (light) or Gelap (dark)",
  },
  // What a choice is called; a blank one leaves it to the account.
  "choice.Indonesia": { id: "Indonesia", en: "Indonesian" },
  "choice.English": { id: "English", en: "English" },
  "choice.Terang": { id: "Terang", en: "Light" },
  "choice.Gelap": { id: "Gelap", en: "Dark" },
  "choice.auto": { id: "Otomatis", en: "Automatic" },
} as const satisfies Readonly<Record<string, Words>>;
