// Words of the sidebar in both languages; each is a constant, so that the bundle carries only those in use.

import type { Words } from "./words.ts";

export const uiBack: Words = { id: "Kembali", en: "Back" };
export const uiBlank: Words = { id: "(belum diisi)", en: "(blank)" };
export const uiCancel: Words = { id: "Batal", en: "Cancel" };
export const uiClose: Words = { id: "Tutup", en: "Close" };
export const uiCloseMessage: Words = { id: "Tutup pesan", en: "Close message" };
export const uiCopied: Words = {
  id: "Teks disalin. Tempel di pesan dengan Ctrl+V.",
  en: "Text copied. Paste it into a message with Ctrl+V.",
};
export const uiCopy: Words = { id: "Salin", en: "Copy" };
export const uiCopyByHand: Words = {
  id: "Teks sudah dipilih. Tekan Ctrl+C untuk menyalin.",
  en: "The text is selected. Press Ctrl+C to copy it.",
};
export const uiLoading: Words = { id: "Sedang memuat", en: "Loading" };
export const uiNothingFound: Words = {
  id: "Tidak ada yang cocok dengan “{text}”.",
  en: "Nothing matches “{text}”.",
};
export const uiOptional: Words = { id: "Boleh kosong", en: "Optional" };
export const uiRefresh: Words = { id: "Muat ulang isi", en: "Refresh" };
export const uiUndo: Words = { id: "Urungkan", en: "Undo" };
export const navLabel: Words = { id: "Layar utama", en: "Main screens" };
export const navHome: Words = { id: "Beranda", en: "Home" };
export const navCheck: Words = { id: "Periksa", en: "Check" };
export const navCaseload: Words = { id: "Penugasan", en: "Assign" };
export const navReport: Words = { id: "Laporan", en: "Reports" };
export const navMore: Words = { id: "Lainnya", en: "More" };

/** Severities as staff know them. */
export const severity = {
  galat: { id: "Salah", en: "Wrong" },
  peringatan: { id: "Perlu dicek", en: "To check" },
  info: { id: "Info", en: "Info" },
} as const satisfies Record<string, Words>;

/** How sure a fix is. */
export const certainty = {
  aman: { id: "aman", en: "safe" },
  saran: { id: "saran", en: "suggestion" },
} as const satisfies Record<string, Words>;

export const failTitle: Words = { id: "Tidak berhasil", en: "It did not work" };
export const failUnknown: Words = {
  id: "Google tidak menjelaskan sebabnya. Yang sudah tersimpan tetap tersimpan. Coba lagi sebentar lagi.",
  en: "Google gave no reason. What was saved stays saved. Try again in a moment.",
};
export const failLost: Words = {
  id: "Sambungan ke Google terputus. Tidak ada yang berubah. Periksa internet, lalu coba lagi.",
  en: "The connection to Google was lost. Nothing has changed. Check your internet, then try again.",
};
export const failLostWrite: Words = {
  id: "Sambungan terputus sebelum ada jawaban. Perubahan mungkin sudah tersimpan, mungkin belum. Lihat Riwayat sebelum mengulang.",
  en: "The connection was lost before an answer came. The change may or may not have been saved. Look at the history before trying again.",
};
export const failRetrying: Words = {
  id: "Sambungan terputus, mencoba lagi …",
  en: "Connection lost, trying again …",
};
export const failTryAgain: Words = { id: "Coba lagi", en: "Try again" };
export const failTryOnce: Words = { id: "Kirim sekali lagi", en: "Send once more" };
export const failSeeHistory: Words = { id: "Lihat Riwayat", en: "See history" };
export const homeSample: Words = {
  id: "Data contoh: bukan data kantor",
  en: "Sample data: not your office's own",
};
export const homeNext: Words = { id: "Langkah berikutnya", en: "Next step" };
export const homeGo: Words = { id: "Mulai", en: "Start" };
export const homeState: Words = { id: "Keadaan sekarang", en: "How things stand" };
export const homeFindings: Words = { id: "Temuan", en: "Findings" };
export const homeNotChecked: Words = { id: "Belum pernah diperiksa", en: "Never checked" };
export const homeCaseload: Words = { id: "Asisten", en: "Assistants" };
export const homeAssistants: Words = { id: "Asisten", en: "Assistants" };
export const homeUnassigned: Words = { id: "Koperasi tanpa asisten", en: "Cooperatives without one" };
export const homeSheets: Words = { id: "Lembar perkembangan", en: "Progress sheets" };
export const homeSheetsOf: Words = {
  id: "{sheets} dari {all} koperasi sudah punya lembar",
  en: "{sheets} of {all} cooperatives have a sheet",
};
export const homeOperating: Words = { id: "Beroperasi", en: "Operating" };
export const homeOperatingOf: Words = {
  id: "{operating} dari {all} koperasi",
  en: "{operating} of {all} cooperatives",
};
export const nextFill: Words = { id: "Isi daftar koperasi", en: "Fill in the register" };
export const nextFillWhy: Words = {
  id: "Daftar koperasi masih kosong. Isi satu baris per koperasi, atau cek dahulu pemetaan kolomnya.",
  en: "The register is still empty. Fill in one row per cooperative, or look at its columns first.",
};
export const nextCheck: Words = { id: "Periksa data", en: "Check the data" };
export const nextCheckWhy: Words = {
  id: "{count} baris belum pernah diperiksa. Memeriksa tidak mengubah isi sel.",
  en: "{count} rows have never been checked. Checking changes no cell's content.",
};
export const nextFix: Words = { id: "Perbaiki {count} yang salah", en: "Fix {count} that are wrong" };
export const nextFixWhy: Words = {
  id: "Setiap perbaikan ditunjukkan dahulu dan bisa diurungkan.",
  en: "Every fix is shown first and can be undone.",
};
export const nextAssign: Words = { id: "Tugaskan {count} koperasi", en: "Assign {count} cooperatives" };
export const nextAssignWhy: Words = {
  id: "Koperasi ini belum punya asisten.",
  en: "These cooperatives have no assistant yet.",
};
export const nextSheets: Words = {
  id: "Buat {count} lembar perkembangan",
  en: "Make {count} progress sheets",
};
export const nextSheetsWhy: Words = {
  id: "Koperasi ini belum punya lembar. Catatan pegawai di lembar lain tidak tersentuh.",
  en: "These cooperatives have no sheet yet. Staff's notes on other sheets stay untouched.",
};
export const nextRecap: Words = { id: "Perbarui rekapitulasi", en: "Update the recap" };
export const nextRecapWhy: Words = {
  id: "Data sudah rapi. Rekapitulasi siap dikirim ke atas.",
  en: "The data is in order. The recap is ready to go up.",
};
export const checkRun: Words = { id: "Periksa data", en: "Check the data" };
export const checkAgain: Words = { id: "Periksa lagi", en: "Check again" };
export const checkRunning: Words = { id: "Memeriksa {rows} baris …", en: "Checking {rows} rows …" };
export const checkFinished: Words = {
  id: "{rows} baris diperiksa: {findings} temuan.",
  en: "{rows} rows checked: {findings} findings.",
};
export const checkNever: Words = { id: "Belum pernah diperiksa", en: "Never checked" };
export const checkNeverWhy: Words = {
  id: "Pemeriksaan membaca {rows} baris dan menandai sel yang perlu dilihat. Isi sel tidak diubah.",
  en: "The check reads {rows} rows and marks the cells to look at. No content is changed.",
};
export const checkNotNow: Words = { id: "Hasil pemeriksaan terakhir", en: "Result of the last check" };
export const checkLastTime: Words = {
  id: "{wrong} salah · {doubt} perlu dicek · {info} info · {waived} diabaikan. Periksa lagi untuk melihat temuannya.",
  en: "{wrong} wrong · {doubt} to check · {info} info · {waived} waived. Check again to see the findings.",
};
export const checkDone: Words = { id: "{done} dari {all} selesai", en: "{done} of {all} done" };
export const checkWaived: Words = { id: "{count} diabaikan", en: "{count} waived" };
export const checkSince: Words = {
  id: "Sejak pemeriksaan sebelumnya: {new} baru, {solved} selesai",
  en: "Since the check before: {new} new, {solved} solved",
};
export const checkClean: Words = { id: "Tidak ada temuan lagi", en: "No findings left" };
export const checkCleanWhy: Words = {
  id: "Semua yang diperiksa sudah benar atau diabaikan dengan alasan.",
  en: "All that was checked is right, or waived with a reason.",
};
export const checkFixSafe: Words = { id: "Perbaiki {count} yang aman", en: "Fix {count} that are safe" };
export const checkMore: Words = {
  id: "Memuat temuan lain … {count} sudah tampil",
  en: "Loading more findings … {count} shown",
};
export const checkNoneHere: Words = {
  id: "Tidak ada temuan dengan saringan ini",
  en: "No findings with this filter",
};
export const checkShowAll: Words = { id: "Tampilkan semua", en: "Show all" };
export const checkGroups: Words = { id: "Temuan menurut sebab", en: "Findings by cause" };
export const checkCount: Words = { id: "{count} temuan", en: "Findings: {count}" };
export const checkSafe: Words = { id: "{count} aman diperbaiki", en: "{count} safe to fix" };
export const checkSuggested: Words = { id: "{count} ada saran", en: "{count} with a suggestion" };
export const checkElsewhere: Words = { id: "Lainnya tentang pemeriksaan", en: "More about checking" };
export const filterSeverity: Words = { id: "Tingkat temuan", en: "Severity" };
export const filterAll: Words = { id: "Semua", en: "All" };
export const filterMore: Words = {
  id: "Saring menurut kecamatan atau asisten",
  en: "Filter by district or assistant",
};
export const filterDistrict: Words = { id: "Kecamatan", en: "District" };
export const filterAllDistricts: Words = { id: "Semua kecamatan", en: "All districts" };
export const filterAssistant: Words = { id: "Asisten", en: "Assistant" };
export const filterAllAssistants: Words = { id: "Semua asisten", en: "All assistants" };
export const filterNobody: Words = { id: "Belum ada asisten", en: "No assistant" };
export const findingsNone: Words = { id: "Semua temuan di sini selesai", en: "All findings here are done" };
export const findingsBackToList: Words = { id: "Ke temuan lain", en: "To other findings" };
export const findingsFixAll: Words = { id: "Perbaiki {count} sel", en: "Fix {count} cells" };
export const findingsWhy: Words = { id: "Mengapa ini temuan?", en: "Why is this a finding?" };
export const findingsFresh: Words = { id: "Baru", en: "New" };
export const findingsAt: Words = { id: "baris {row}, {sheet}", en: "row {row}, {sheet}" };
export const findingsShow: Words = { id: "Lihat sel", en: "Go to cell" };
export const findingsShown: Words = {
  id: "Sel {a1} di {sheet} dipilih.",
  en: "Cell {a1} in {sheet} is selected.",
};
export const findingsFix: Words = { id: "Perbaiki", en: "Fix" };
export const findingsWaive: Words = { id: "Abaikan", en: "Waive" };
export const fixTitle: Words = { id: "Perbaikan yang akan dilakukan", en: "Fixes to be made" };
export const fixBecomes: Words = { id: "menjadi", en: "becomes" };
export const fixApply: Words = { id: "Perbaiki {count} sel", en: "Fix {count} cells" };
export const fixApplied: Words = { id: "{count} sel diperbaiki.", en: "Cells fixed: {count}." };
export const fixGuesses: Words = {
  id: "{count} di antaranya saran. Lihat satu per satu; hapus centang yang tidak sesuai.",
  en: "{count} of these are suggestions. Look at each; untick what is not right.",
};
export const fixNothing: Words = { id: "Tidak ada yang bisa diperbaiki", en: "Nothing to fix" };
export const fixNothingWhy: Words = {
  id: "Sel-sel ini sudah diubah orang lain. Periksa lagi untuk melihat keadaan sekarang.",
  en: "Someone has changed these cells meanwhile. Check again to see how they stand.",
};
export const fixSkippedTitle: Words = { id: "{count} sel dilewati", en: "{count} cells skipped" };
export const fixSkippedWhy: Words = {
  id: "Sel lain sudah diperbaiki. Yang dilewati tidak disentuh:",
  en: "All others were fixed. These were left untouched:",
};
export const waiveTitle: Words = { id: "Abaikan dengan alasan", en: "Waive with a reason" };
export const waiveReason: Words = { id: "Alasan", en: "Reason" };
export const waiveReasonHint: Words = {
  id: "Contoh: sudah dicek ke notaris, nomor lama masih berlaku",
  en: "For example: confirmed with the notary, the old number still holds",
};
export const waiveReasonMissing: Words = {
  id: "Tulis alasannya supaya rekan kerja mengerti.",
  en: "Write the reason so that colleagues understand.",
};
export const waiveUntil: Words = { id: "Sampai tanggal", en: "Until" };
export const waiveUntilHint: Words = {
  id: "Kosong: selama isi sel tidak berubah",
  en: "Blank: as long as the cell does not change",
};
export const waiveSave: Words = { id: "Abaikan", en: "Waive" };
export const waiveSaved: Words = {
  id: "Temuan diabaikan. Muncul lagi bila isi sel berubah.",
  en: "Finding waived. It comes back when the cell changes.",
};
export const waiversTitle: Words = { id: "Yang diabaikan", en: "Waived findings" };
export const waiversDetail: Words = {
  id: "Alasan, batas waktu, cabut kembali",
  en: "Reasons, end dates, taking back",
};
export const waiversNone: Words = { id: "Belum ada temuan yang diabaikan", en: "No finding has been waived" };
export const waiversNoneWhy: Words = {
  id: "Di daftar temuan, pilih Abaikan dan tulis alasannya.",
  en: "In the list of findings choose Waive and write why.",
};
export const waiversAlways: Words = {
  id: "Selama isi sel tidak berubah",
  en: "As long as the cell does not change",
};
export const waiversUntil: Words = { id: "Sampai {date}", en: "Until {date}" };
export const waiversBy: Words = { id: "oleh {who}, {when}", en: "by {who}, {when}" };
export const waiversEnded: Words = {
  id: "Tidak berlaku lagi: waktunya lewat atau isi sel berubah",
  en: "No longer in force: its time is over or the cell has changed",
};
export const waiversRevoke: Words = { id: "Cabut", en: "Take back" };
export const waiversRevoked: Words = {
  id: "Dicabut. Temuan muncul lagi pada pemeriksaan berikutnya.",
  en: "Taken back. The finding returns with the next check.",
};
export const asksTitle: Words = { id: "Yang harus ditanyakan", en: "What to ask for" };
export const asksDetail: Words = {
  id: "Pesan siap tempel per asisten",
  en: "Messages ready to paste, per assistant",
};
export const asksHow: Words = {
  id: "Sel kosong dan angka yang tidak bisa dipulihkan hanya bisa diisi oleh desa. Salin pesannya, kirim ke asisten.",
  en: "Blank cells and digits that cannot be recovered can only come from the village. Copy the message and send it to the assistant.",
};
export const asksNone: Words = { id: "Tidak ada yang perlu ditanyakan", en: "Nothing to ask for" };
export const asksNoneWhy: Words = {
  id: "Periksa data dahulu; yang kosong dan tidak bisa dipulihkan dikumpulkan di sini.",
  en: "Check the data first; what is blank or not recoverable is gathered here.",
};
export const asksCells: Words = { id: "{count} sel", en: "Cells: {count}" };
export const asksText: Words = { id: "Pesan untuk {name}", en: "Message for {name}" };
export const rulesTitle: Words = { id: "Semua aturan", en: "All rules" };
export const rulesDetail: Words = {
  id: "Arti setiap kode dan contoh isi yang benar",
  en: "What each code means, with a right example",
};
export const rulesSearch: Words = { id: "Cari aturan", en: "Search rules" };
export const rulesOff: Words = { id: "Dimatikan", en: "Switched off" };
export const rulesExample: Words = { id: "Contoh yang benar: {example}", en: "A right value: {example}" };
export const rulesSource: Words = { id: "Sumber: {source}", en: "Source: {source}" };
export const rulesHow: Words = {
  id: "Tingkat aturan bisa diubah atau dimatikan di Pengaturan.",
  en: "Severities can be changed and rules switched off in the settings.",
};
export const mappingTitle: Words = { id: "Pemetaan kolom", en: "Columns" };
export const mappingDetail: Words = { id: "Kolom mana berisi apa", en: "Which column holds what" };
export const mappingIntro: Words = {
  id: "Judul kolom boleh berbeda dan urutannya bebas. Yang belum dikenali dipasangkan di sini.",
  en: "Headings may differ and stand in any order. Match here those that are not known.",
};
export const mappingUnknown: Words = { id: "Belum dikenali ({count})", en: "Not known ({count})" };
export const mappingAllKnown: Words = {
  id: "Semua judul kolom sudah dikenali.",
  en: "All headings are known.",
};
export const mappingColumn: Words = { id: "Kolom {letter}: {heading}", en: "Column {letter}: {heading}" };
export const mappingNone: Words = { id: "Bukan bagian daftar koperasi", en: "Not part of the register" };
export const mappingTwice: Words = {
  id: "Sudah dipilih untuk kolom lain.",
  en: "Already chosen for another column.",
};
export const mappingProposal: Words = { id: "Saran: {why}", en: "Suggested: {why}" };
export const mappingSamples: Words = { id: "Isinya: {samples}", en: "Holds: {samples}" };
export const mappingSave: Words = { id: "Simpan {count} pasangan", en: "Save {count} matches" };
export const mappingSaved: Words = { id: "{count} kolom disimpan.", en: "Columns saved: {count}." };
export const mappingKnown: Words = { id: "Kolom daftar koperasi", en: "Columns of the register" };
export const mappingMissing: Words = { id: "Tidak ada di spreadsheet ini", en: "Not in this spreadsheet" };
export const mappingByHeading: Words = {
  id: "Kolom {letter}, dari judulnya",
  en: "Column {letter}, by its heading",
};
export const mappingByHand: Words = {
  id: "Kolom {letter}, dipasangkan dengan tangan",
  en: "Column {letter}, matched by hand",
};
export const mappingForget: Words = { id: "Lepas", en: "Release" };
export const mappingForgetColumn: Words = { id: "Lepas pasangan {heading}", en: "Release {heading}" };
export const mappingNothing: Words = { id: "Belum ada kolom yang dikenali", en: "No column is known yet" };
export const mappingNothingWhy: Words = {
  id: "Pilih Siapkan spreadsheet di layar Lainnya.",
  en: "Choose Set up the spreadsheet under More.",
};
export const boardSummary: Words = {
  id: "{cooperatives} koperasi, {assistants} asisten. Rata-rata {mean} jam sebulan per asisten penuh waktu.",
  en: "{cooperatives} cooperatives, {assistants} assistants. On average {mean} hours a month per full-time assistant.",
};
export const boardUnassigned: Words = {
  id: "{count} koperasi belum punya asisten.",
  en: "{count} cooperatives have no assistant.",
};
export const boardBalance: Words = { id: "Seimbangkan", en: "Balance" };
export const boardView: Words = { id: "Tampilan", en: "View" };
export const boardLoads: Words = { id: "Beban", en: "Loads" };
export const boardCooperatives: Words = { id: "Koperasi", en: "Cooperatives" };
export const boardMap: Words = { id: "Peta", en: "Map" };
export const boardLegend: Words = {
  id: "Garis tegak: beban rata-rata untuk kapasitas asisten itu.",
  en: "Upright line: mean load for that assistant's capacity.",
};

/** How a load stands to the mean. */
export const standing = {
  over: { id: "{percent}% di atas rata-rata", en: "{percent}% above the mean" },
  under: { id: "{percent}% di bawah rata-rata", en: "{percent}% below the mean" },
  even: { id: "Sekitar rata-rata", en: "About the mean" },
} as const satisfies Record<string, Words>;

export const boardHours: Words = { id: "{hours} jam", en: "{hours} h" };
export const boardCountLimits: Words = {
  id: "{count} koperasi (batas {lo}–{hi})",
  en: "{count} cooperatives (limits {lo}–{hi})",
};
export const boardTooFew: Words = { id: "kurang dari minimum", en: "below the minimum" };
export const boardTooMany: Words = { id: "lebih dari maksimum", en: "above the maximum" };
export const boardDistricts: Words = { id: "{count} kecamatan", en: "Districts: {count}" };
export const boardNobody: Words = { id: "Belum ada asisten", en: "No assistant" };
export const boardNoAssistants: Words = { id: "Belum ada asisten", en: "No assistants yet" };
export const boardNoAssistantsWhy: Words = {
  id: "Isi tab Asisten, satu baris per orang: kode dan nama sudah cukup. Lalu muat ulang isi.",
  en: "Fill in the Asisten tab, one row a person: code and name are enough. Then refresh.",
};
export const boardNoCooperatives: Words = { id: "Belum ada koperasi", en: "No cooperatives yet" };
export const boardNoCooperativesWhy: Words = {
  id: "Isi daftar koperasi, satu baris per koperasi. Lalu muat ulang isi.",
  en: "Fill in the register, one row per cooperative. Then refresh.",
};
export const boardActive: Words = { id: "Baris terpilih: {village}", en: "Selected row: {village}" };
export const boardActiveNone: Words = {
  id: "Pilih sebuah baris koperasi di sheet untuk melihatnya di sini.",
  en: "Select a cooperative's row in the sheet to see it here.",
};
export const boardSearch: Words = {
  id: "Cari desa, kecamatan, tahap",
  en: "Search village, district, stage",
};
export const boardWhose: Words = { id: "Asisten", en: "Assistant" };
export const boardFound: Words = { id: "{count} dari {all} koperasi", en: "{count} of {all} cooperatives" };
export const boardNoneFound: Words = { id: "Tidak ada koperasi yang cocok", en: "No cooperative matches" };
export const boardNoneFoundWhy: Words = {
  id: "Ubah kata pencarian atau pilih semua asisten.",
  en: "Change the search or choose all assistants.",
};
export const boardPinned: Words = { id: "Jangan dipindah", en: "Pinned" };
export const mapLabel: Words = {
  id: "Peta {villages} desa menurut asisten; {missing} desa tanpa koordinat tidak tampil. Keterangan di bawah peta memuat jumlahnya.",
  en: "Map of {villages} villages by assistant; {missing} without coordinates are not shown. The legend below gives the counts.",
};
export const mapLegend: Words = {
  id: "Keterangan peta: tekan untuk menonjolkan satu asisten",
  en: "Legend: press to bring out one assistant",
};
export const mapNone: Words = { id: "Peta belum bisa digambar", en: "The map cannot be drawn yet" };
export const mapNoneWhy: Words = {
  id: "Isi kolom Lintang dan Bujur di daftar koperasi, dalam derajat desimal.",
  en: "Fill in the columns Lintang and Bujur of the register, in decimal degrees.",
};
export const assignTo: Words = { id: "Tugaskan kepada", en: "Assign to" };
export const assignEffect: Words = { id: "Akibatnya", en: "Effect" };
export const assignCount: Words = { id: "{count} koperasi", en: "Cooperatives: {count}" };
export const assignSave: Words = { id: "Tugaskan", en: "Assign" };
export const assignDone: Words = { id: "{village}: {name}.", en: "{village}: {name}." };
export const assignPinHint: Words = {
  id: "Seimbangkan tidak akan memindahkan koperasi ini",
  en: "Balancing will not move this cooperative",
};
export const assignPinned: Words = {
  id: "{village} tidak akan dipindah.",
  en: "{village} will not be moved.",
};
export const assignUnpinned: Words = {
  id: "{village} boleh dipindah lagi.",
  en: "{village} may be moved again.",
};
export const assignForbid: Words = { id: "Kecualikan dari seorang asisten", en: "Forbid to an assistant" };
export const assignForbidHint: Words = {
  id: "Desa yang dikecualikan tidak pernah ditugaskan kepada asisten itu.",
  en: "A forbidden village is never assigned to that assistant.",
};
export const assignForbidWho: Words = { id: "Asisten", en: "Assistant" };
export const assignForbidSave: Words = { id: "Kecualikan", en: "Forbid" };
export const assignAllowSave: Words = { id: "Izinkan lagi", en: "Allow again" };
export const assignForbidden: Words = {
  id: "{village} dikecualikan dari {name}.",
  en: "{village} is forbidden to {name}.",
};
export const assignAllowed: Words = {
  id: "{village} boleh lagi untuk {name}.",
  en: "{village} is allowed to {name} again.",
};
export const assistantGone: Words = {
  id: "Asisten ini tidak ada lagi di tab Asisten",
  en: "This assistant is no longer in the Asisten tab",
};
export const assistantStatus: Words = { id: "Status: {status}", en: "Status: {status}" };
export const assistantNoDistrict: Words = { id: "belum ada kecamatan", en: "no district yet" };
export const assistantNone: Words = { id: "Belum memegang koperasi", en: "Holds no cooperative" };
export const assistantNoneWhy: Words = {
  id: "Buka sebuah koperasi di Penugasan untuk menugaskannya, atau pilih Seimbangkan.",
  en: "Open a cooperative under Assign to give it, or choose Balance.",
};
export const balanceIntro: Words = {
  id: "Dicari pembagian yang paling adil dengan pemindahan paling sedikit. Tidak ada yang berubah sebelum diterapkan.",
  en: "Looks for the fairest plan with the fewest moves. Nothing changes until you apply it.",
};
export const balanceTolerance: Words = { id: "Toleransi", en: "Tolerance" };
export const balanceToleranceHint: Words = {
  id: "Selisih dari rata-rata yang masih dianggap adil. Makin besar, makin sedikit yang dipindah.",
  en: "Difference from the mean that still counts as fair. The larger, the fewer moves.",
};
export const balanceCompute: Words = { id: "Hitung pembagian", en: "Work out a plan" };
export const balanceComputeAgain: Words = { id: "Hitung lagi", en: "Work out again" };
export const balanceComputing: Words = { id: "Menghitung …", en: "Working it out …" };
export const balanceTable: Words = { id: "Bandingkan toleransi", en: "Compare tolerances" };
export const balanceTableHint: Words = {
  id: "Berapa koperasi dipindah dan beban tertinggi pada setiap toleransi.",
  en: "How many cooperatives move, and the largest load, at each tolerance.",
};
export const balanceTableCompute: Words = { id: "Hitung semuanya", en: "Work out all" };
export const balanceColTolerance: Words = { id: "Toleransi", en: "Tolerance" };
export const balanceColMoves: Words = { id: "Dipindah", en: "Moves" };
export const balanceColMax: Words = { id: "Jam tertinggi", en: "Most hours" };
export const balanceInfeasible: Words = {
  id: "Tidak ada pembagian yang memenuhi semua aturan.",
  en: "No plan keeps all the rules.",
};
export const balanceRelaxations: Words = {
  id: "Salah satu ini sudah cukup:",
  en: "Any one of these is enough:",
};
export const balanceNoMoves: Words = { id: "Tidak ada yang perlu dipindah", en: "Nothing needs to move" };
export const balanceMoves: Words = { id: "Pindah ({count})", en: "Moves ({count})" };
export const balanceUntick: Words = {
  id: "Hapus centang untuk membatalkan satu pemindahan dan melihat akibatnya.",
  en: "Untick a move to leave it out and see the effect.",
};
export const balanceToWhom: Words = { id: "Kepada {name}", en: "To {name}" };
export const balanceFromWhom: Words = { id: "dari {name}", en: "from {name}" };
export const balanceLoadChange: Words = {
  id: "{before} → {after} jam · {count} masuk",
  en: "{before} → {after} h · {count} coming in",
};
export const balanceWasHours: Words = {
  id: "Sebelumnya {hours} jam · {before} → {after} koperasi",
  en: "Before: {hours} h · {before} → {after} cooperatives",
};
export const balanceWhen: Words = { id: "Sebelum atau sesudah", en: "Before or after" };
export const balanceBefore: Words = { id: "Sebelum", en: "Before" };
export const balanceAfter: Words = { id: "Sesudah", en: "After" };
export const balanceApply: Words = { id: "Terapkan {count} pemindahan", en: "Apply {count} moves" };
export const balanceApplied: Words = {
  id: "{count} penugasan diterapkan.",
  en: "Assignments applied: {count}.",
};
export const balanceSkipped: Words = {
  id: "{count} dilewati karena sudah diubah orang lain:",
  en: "{count} skipped, changed by someone meanwhile:",
};
export const balanceSeeBoard: Words = { id: "Lihat papan", en: "See the board" };
export const reportMake: Words = { id: "Buat lembar perkembangan", en: "Make progress sheets" };
export const reportScope: Words = { id: "Lembar yang dibuat", en: "Which sheets" };

/** Which progress sheets to make. */
export const scope = {
  changed: { id: "Hanya yang berubah", en: "Only what changed" },
  all: { id: "Semua koperasi", en: "All cooperatives" },
  selected: { id: "Baris yang dipilih di sheet", en: "Rows selected in the sheet" },
  district: { id: "Satu kecamatan", en: "One district" },
  assistant: { id: "Satu asisten", en: "One assistant" },
  code: { id: "Satu desa", en: "One village" },
} as const satisfies Record<string, Words>;

/** What each choice of sheets means. */
export const scopeHint = {
  changed: {
    id: "Lembar yang belum ada, dan yang datanya berubah",
    en: "Sheets not made yet, and those whose data changed",
  },
  all: { id: "Yang tidak berubah dilewati", en: "Unchanged ones are passed over" },
  selected: { id: "Pilih dahulu barisnya di daftar koperasi", en: "First select the rows in the register" },
  district: { id: "Semua koperasi di kecamatan itu", en: "All cooperatives of that district" },
  assistant: { id: "Semua koperasi asisten itu", en: "All cooperatives of that assistant" },
  code: { id: "Satu lembar saja", en: "A single sheet" },
} as const satisfies Record<string, Words>;

/** Names of the field that narrows a choice. */
export const which = {
  district: { id: "Kecamatan", en: "District" },
  assistant: { id: "Asisten", en: "Assistant" },
  code: { id: "Desa/Kelurahan", en: "Village" },
} as const satisfies Record<string, Words>;

export const reportStart: Words = { id: "Buat lembar", en: "Make sheets" };
export const reportElsewhere: Words = { id: "Lembar dan laporan", en: "Sheets and reports" };
export const genStarting: Words = { id: "Menyiapkan …", en: "Getting ready …" };
export const genCounted: Words = { id: "{done} dari {total} lembar", en: "{done} of {total} sheets" };
export const genAt: Words = { id: "Sedang mengerjakan {village}", en: "Working on {village}" };

/** How a run stands. */
export const runState = {
  running: { id: "Sedang berjalan", en: "At work" },
  stopping: { id: "Berhenti setelah langkah ini selesai …", en: "Stopping after this step …" },
  stopped: { id: "Dihentikan. Lembar yang sudah dibuat tetap ada.", en: "Stopped. Sheets made so far stay." },
  failed: { id: "Terhenti", en: "Interrupted" },
} as const satisfies Record<string, Words>;

export const genFailed: Words = { id: "{count} lembar gagal", en: "Sheets that failed: {count}" };
export const genStop: Words = { id: "Hentikan", en: "Stop" };
export const genResume: Words = { id: "Lanjutkan", en: "Resume" };
export const genKeptSoFar: Words = {
  id: "Lembar yang sudah dibuat tetap ada. Coba lagi melanjutkan dari sini, tidak ada yang dobel.",
  en: "Sheets made so far stay. Trying again goes on from here; none is made twice.",
};
export const genAccount: Words = {
  id: "{created} dibuat, {updated} diperbarui, {unchanged} tidak disentuh, {failed} gagal",
  en: "{created} made, {updated} updated, {unchanged} untouched, {failed} failed",
};
export const genSeeSheets: Words = { id: "Lihat daftar lembar", en: "See the sheets" };
export const conflictTitle: Words = { id: "Perlu dipilih ({count})", en: "To be chosen ({count})" };
export const conflictWhy: Words = {
  id: "Sel ini diketik sendiri oleh pegawai, lalu datanya berubah. Isi pegawai dibiarkan sampai Anda memilih.",
  en: "Staff typed over these cells, then the data changed. Staff's text stays until you choose.",
};
export const conflictTheirs: Words = { id: "Isi pegawai", en: "Staff's text" };
export const conflictOurs: Words = { id: "Data terbaru", en: "Latest data" };
export const conflictKeepTheirs: Words = { id: "Pakai isi pegawai", en: "Keep staff's" };
export const conflictKeepOurs: Words = { id: "Pakai data", en: "Use the data" };
export const conflictKeptTheirs: Words = {
  id: "{village}: isi pegawai dipertahankan.",
  en: "{village}: staff's text kept.",
};
export const conflictKeptOurs: Words = {
  id: "{village}: data terbaru dipakai.",
  en: "{village}: latest data used.",
};
export const sheetsTitle: Words = { id: "Daftar lembar", en: "List of sheets" };
export const sheetsDetail: Words = {
  id: "Cari dan buka lembar sebuah desa",
  en: "Find and open a village's sheet",
};
export const sheetsSearch: Words = { id: "Cari desa atau kecamatan", en: "Search village or district" };
export const sheetsMade: Words = {
  id: "{made} dari {all} lembar sudah ada",
  en: "{made} of {all} sheets exist",
};
export const sheetsOpen: Words = { id: "Buka", en: "Open" };
export const sheetsOpenOf: Words = { id: "Buka lembar {village}", en: "Open the sheet of {village}" };
export const sheetsOpened: Words = { id: "Lembar {sheet} dibuka.", en: "Sheet {sheet} is open." };
export const sheetsPrintOf: Words = { id: "PDF lembar {village}", en: "PDF of {village}" };
export const sheetsMake: Words = { id: "Buat", en: "Make" };
export const sheetsMakeOf: Words = { id: "Buat lembar {village}", en: "Make the sheet of {village}" };
export const printTitle: Words = { id: "Cetak lembar", en: "Print sheets" };
export const printDetail: Words = {
  id: "Tautan PDF satu desa, kecamatan, atau semua",
  en: "PDF links of a village, a district, or all",
};
export const printIntro: Words = {
  id: "Tautan membuka PDF A4 di tab baru, siap dicetak.",
  en: "Each link opens an A4 PDF in a new tab, ready to print.",
};
export const printWhat: Words = { id: "Yang dicetak", en: "What to print" };

/** Which sheets to print. */
export const printScope = {
  code: { id: "Satu desa", en: "One village" },
  district: { id: "Satu kecamatan", en: "One district" },
  all: { id: "Semua lembar", en: "All sheets" },
} as const satisfies Record<string, Words>;

export const printMake: Words = { id: "Buat tautan", en: "Make links" };
export const printLinks: Words = { id: "Tautan PDF", en: "PDF links" };
export const printNone: Words = { id: "Belum ada lembar untuk dicetak", en: "No sheet to print yet" };
export const printNoneWhy: Words = {
  id: "Buat dahulu lembar perkembangannya di Laporan.",
  en: "First make the progress sheets under Reports.",
};
export const recapTitle: Words = { id: "Rekapitulasi", en: "Recap" };
export const recapDetail: Words = {
  id: "Angka per kecamatan dan ringkasan untuk dikirim",
  en: "Figures per district and a summary to send",
};
export const recapIntro: Words = {
  id: "Menghitung ulang tab Rekapitulasi dari daftar koperasi: per kecamatan, jumlah, dan perbandingan dengan bulan lalu.",
  en: "Counts the Rekapitulasi tab anew from the register: per district, total, and against last month.",
};
export const recapUpdate: Words = { id: "Perbarui rekapitulasi", en: "Update the recap" };
export const recapUpdating: Words = { id: "Menghitung rekapitulasi …", en: "Counting the recap …" };
export const recapChanged: Words = { id: "Rekapitulasi diperbarui.", en: "The recap is updated." };
export const recapUnchanged: Words = {
  id: "Rekapitulasi sudah sesuai; tidak ada yang diubah.",
  en: "The recap was up to date; nothing was changed.",
};
export const recapSummary: Words = { id: "Ringkasan untuk pesan", en: "Summary for a message" };
export const monthTitle: Words = { id: "Tutup bulan", en: "Close the month" };
export const monthDetail: Words = {
  id: "Simpan keadaan bulan ini sebagai pembanding",
  en: "Keep this month's state for comparison",
};
export const monthIntro: Words = {
  id: "Menyimpan satu baris per koperasi di Riwayat Bulanan. Mengulang bulan yang sama hanya memperbarui barisnya.",
  en: "Keeps one row per cooperative in Riwayat Bulanan. Doing a month again only updates its rows.",
};
export const monthWhich: Words = { id: "Bulan", en: "Month" };
export const monthWhichHint: Words = {
  id: "Biasanya bulan dari Tanggal Laporan",
  en: "Usually the month of the report date",
};
export const monthByReport: Words = { id: "Menurut Tanggal Laporan", en: "By the report date" };
export const monthClose: Words = { id: "Tutup bulan", en: "Close the month" };
export const monthClosed: Words = {
  id: "{month} ditutup: {rows} koperasi, {changed} baris berubah.",
  en: "{month} closed: {rows} cooperatives, {changed} rows changed.",
};
export const placeholdersTitle: Words = { id: "Isian templat", en: "Placeholders" };
export const placeholdersDetail: Words = {
  id: "Semua isian untuk Templat Lembar",
  en: "All placeholders for Templat Lembar",
};
export const placeholdersIntro: Words = {
  id: "Tulis isian ini di sel mana pun di tab Templat Lembar, boleh dicampur dengan teks.",
  en: "Write these into any cell of the Templat Lembar tab, mixed with text if you like.",
};
export const placeholdersSearch: Words = { id: "Cari isian", en: "Search placeholders" };
export const placeholdersSample: Words = { id: "Contoh: {sample}", en: "Sample: {sample}" };
export const visitTitle: Words = { id: "Catat kunjungan", en: "Record a visit" };
export const visitDetail: Words = {
  id: "Satu kunjungan, atau tempel banyak sekaligus",
  en: "One visit, or paste many at once",
};
export const visitHow: Words = { id: "Cara mencatat", en: "How to record" };
export const visitOne: Words = { id: "Satu kunjungan", en: "One visit" };
export const visitMany: Words = { id: "Tempel banyak", en: "Paste many" };
export const visitDate: Words = { id: "Tanggal", en: "Date" };
export const visitVillage: Words = { id: "Desa/Kelurahan", en: "Village" };
export const visitVillageNeeded: Words = {
  id: "Pilih desanya dari daftar.",
  en: "Choose the village from the list.",
};
export const visitActivity: Words = { id: "Kegiatan", en: "Activity" };
export const visitResult: Words = { id: "Hasil", en: "Result" };
export const visitFollowUp: Words = { id: "Tindak lanjut", en: "Follow-up" };
export const visitDueDate: Words = { id: "Tenggat", en: "Due" };
export const visitNeeded: Words = { id: "Harus diisi.", en: "Needed." };
export const visitSave: Words = { id: "Simpan kunjungan", en: "Save the visit" };
export const visitSaved: Words = { id: "{count} kunjungan dicatat.", en: "Visits recorded: {count}." };
export const visitNotSaved: Words = {
  id: "Belum ada yang disimpan. Perbaiki isian, lalu simpan lagi.",
  en: "Nothing has been saved. Mend the form, then save again.",
};
export const visitManyIntro: Words = {
  id: "Tempel dari sheet atau dari daftar di ponsel, satu kunjungan per baris.",
  en: "Paste from a sheet or a list made on a phone, one visit a line.",
};
export const visitManyOrder: Words = {
  id: "Urutannya: tanggal; desa; kegiatan; hasil; tindak lanjut; tenggat. Pisahkan dengan tab atau titik koma.",
  en: "In this order: date; village; activity; result; follow-up; due date. Separate with tabs or semicolons.",
};
export const visitLines: Words = { id: "Daftar kunjungan", en: "List of visits" };
export const visitTooMany: Words = {
  id: "Paling banyak 200 baris sekali simpan.",
  en: "At most 200 lines at a time.",
};
export const visitTry: Words = { id: "Cek {count} baris", en: "Try {count} lines" };
export const visitSaveMany: Words = { id: "Simpan {count} kunjungan", en: "Save {count} visits" };
export const visitAllGood: Words = {
  id: "{count} baris bisa disimpan.",
  en: "Lines that can be saved: {count}.",
};
export const visitProblems: Words = {
  id: "{count} baris perlu diperbaiki dan tidak akan disimpan:",
  en: "{count} lines need mending and will not be saved:",
};
export const visitLine: Words = { id: "Baris {line}: {why}", en: "Line {line}: {why}" };
export const historyTitle: Words = { id: "Riwayat", en: "History" };
export const historyDetail: Words = {
  id: "Yang diubah add-on, dan Urungkan",
  en: "What the add-on changed, and undo",
};
export const historyIntro: Words = {
  id: "Setiap tindakan bisa diurungkan. Sel yang sudah diubah orang sesudahnya dibiarkan dan disebutkan.",
  en: "Every action can be undone. Cells changed by someone since are left and named.",
};
export const historyNone: Words = { id: "Belum ada tindakan", en: "No actions yet" };
export const historyNoneWhy: Words = {
  id: "Perbaikan, penugasan, lembar, dan pengaturan yang Anda simpan akan muncul di sini.",
  en: "Fixes, assignments, sheets and settings that you save will show here.",
};
export const historyAsk: Words = { id: "Urungkan tindakan ini?", en: "Undo this action?" };
export const historyAskWhy: Words = {
  id: "{count} sel kembali seperti semula. Yang sudah diubah orang sesudahnya tidak disentuh.",
  en: "{count} cells go back to what they were. What someone changed since stays untouched.",
};
export const historyCells: Words = { id: "{count} sel", en: "Cells: {count}" };
export const historyUndoing: Words = { id: "Mengurungkan …", en: "Undoing …" };
export const historyUndone: Words = { id: "{count} sel dikembalikan.", en: "Cells restored: {count}." };
export const historyKept: Words = {
  id: "{count} dibiarkan karena sudah berubah sesudahnya.",
  en: "{count} left as they are, changed since.",
};
export const historyWasUndone: Words = { id: "Sudah diurungkan", en: "Undone" };
export const historyUnfinished: Words = { id: "Belum selesai", en: "Not finished" };
export const settingsTitle: Words = { id: "Pengaturan", en: "Settings" };
export const settingsDetail: Words = {
  id: "Batas, bobot, kop surat, bahasa",
  en: "Limits, weights, letterhead, language",
};
export const settingsIntro: Words = {
  id: "Sama dengan tab Pengaturan; boleh diubah di sini atau di sana.",
  en: "The same as the Pengaturan tab; change them here or there.",
};
export const settingsSearch: Words = { id: "Cari pengaturan", en: "Search settings" };
export const settingsDefault: Words = { id: "Bawaan: {value}", en: "Default: {value}" };
export const settingsAuto: Words = { id: "Otomatis", en: "Automatic" };
export const settingsSave: Words = { id: "Simpan {count} perubahan", en: "Save {count} changes" };
export const settingsSaved: Words = { id: "{count} pengaturan disimpan.", en: "Settings saved: {count}." };
export const setupTitle: Words = { id: "Siapkan spreadsheet", en: "Set up the spreadsheet" };
export const setupAgain: Words = { id: "Siapkan ulang", en: "Set up again" };
export const setupAgainDetail: Words = {
  id: "Buat tab atau kolom yang kurang",
  en: "Make tabs or columns that are missing",
};
export const setupIntro: Words = {
  id: "Sekali saja, sekitar satu menit. Yang sudah ada tidak dipindah dan tidak diubah.",
  en: "Once only, about a minute. What is there is neither moved nor changed.",
};
export const setupWhere: Words = { id: "1. Kabupaten atau kota", en: "1. Regency or city" };
export const setupRegency: Words = { id: "Kabupaten/Kota", en: "Regency or city" };
export const setupRegencyHint: Words = {
  id: "Ketik nama kabupaten atau provinsinya",
  en: "Type the name of the regency or its province",
};
export const setupRegencyNeeded: Words = {
  id: "Pilih kabupaten atau kota dari daftar.",
  en: "Choose the regency or city from the list.",
};
export const setupRegister: Words = { id: "2. Daftar koperasi", en: "2. Register of cooperatives" };
export const setupNoRegister: Words = {
  id: "Belum ditemukan. Tab Koperasi yang kosong akan dibuat.",
  en: "None found. An empty tab Koperasi will be made.",
};
export const setupOneRegister: Words = { id: "Ditemukan satu daftar:", en: "One register was found:" };
export const setupManyRegisters: Words = {
  id: "Ditemukan beberapa daftar. Pilih yang dipakai:",
  en: "Several were found. Choose the one in use:",
};
export const setupCandidate: Words = {
  id: "Judul kolom di baris {row} · {rows} baris",
  en: "Headings in row {row} · {rows} rows",
};
export const setupNewRegister: Words = {
  id: "Bukan itu; buat tab Koperasi baru",
  en: "None of these; make a new tab Koperasi",
};
export const setupMissing: Words = { id: "3. Yang belum ada", en: "3. What is missing" };
export const setupMissingWhy: Words = {
  id: "{count} belum ada di spreadsheet ini:",
  en: "{count} not in this spreadsheet yet:",
};
export const setupAppend: Words = {
  id: "Tambahkan kolom yang kurang di kanan kolom terakhir",
  en: "Append missing columns right of the last one",
};
export const setupPromise: Words = {
  id: "Sebelum mengubah daftar koperasi, salinannya disimpan di tab Cadangan yang tersembunyi.",
  en: "Before the register is changed, a copy is kept in a hidden Cadangan tab.",
};
export const setupMake: Words = { id: "Siapkan", en: "Set up" };
export const setupMaking: Words = {
  id: "Membuat tab dan mengambil daftar desa resmi …",
  en: "Making tabs and fetching the official villages …",
};
export const setupDone: Words = { id: "Spreadsheet siap", en: "The spreadsheet is ready" };
export const setupDoneWhy: Words = {
  id: "{villages} desa dan kelurahan resmi dimuat di tab Wilayah.",
  en: "{villages} official villages are in the Wilayah tab.",
};
export const setupMade: Words = { id: "Dibuat ({count})", en: "Made ({count})" };
export const setupAppended: Words = { id: "Kolom ditambahkan ({count})", en: "Columns appended ({count})" };
export const setupKept: Words = {
  id: "Sudah ada, tidak disentuh ({count})",
  en: "Already there, untouched ({count})",
};
export const setupStillMissing: Words = {
  id: "Kolom yang masih kurang ({count})",
  en: "Columns still missing ({count})",
};
export const setupNext: Words = { id: "Lanjut: periksa data", en: "Next: check the data" };
export const helpTitle: Words = { id: "Bantuan", en: "Help" };
export const helpDetail: Words = {
  id: "Sepuluh menit pertama, keamanan data, papan ketik",
  en: "First ten minutes, safety of data, keyboard",
};
export const helpFirst: Words = { id: "Sepuluh menit pertama", en: "The first ten minutes" };
export const helpStep1: Words = {
  id: "Periksa: tekan Periksa data, lalu Perbaiki yang aman.",
  en: "Check: press Check the data, then fix what is safe.",
};
export const helpStep2: Words = {
  id: "Penugasan: lihat beban asisten, tekan Seimbangkan bila timpang.",
  en: "Assign: look at the loads; press Balance if they are uneven.",
};
export const helpStep3: Words = {
  id: "Laporan: buat lembar perkembangan setiap desa.",
  en: "Reports: make a progress sheet for each village.",
};
export const helpStep4: Words = {
  id: "Rekapitulasi: perbarui, salin ringkasannya, kirim.",
  en: "Recap: update it, copy its summary, send it.",
};
export const helpStep5: Words = {
  id: "Salah langkah? Buka Riwayat, tekan Urungkan.",
  en: "A wrong step? Open History, press Undo.",
};
export const helpSafe: Words = { id: "Data tetap milik kantor", en: "The data stays the office's" };
export const helpSafeWhy: Words = {
  id: "Add-on ini hanya bekerja di spreadsheet ini. Tidak ada data yang dikirim ke luar Google, tidak ada yang disimpan di komputer ini.",
  en: "This add-on works only in this spreadsheet. No data leaves Google and nothing is stored on this computer.",
};
export const helpStored: Words = { id: "Disimpan di mana", en: "What is stored where" };
export const helpStored1: Words = {
  id: "Daftar koperasi, asisten, kunjungan, pengaturan: tab masing-masing, boleh diketik langsung.",
  en: "Register, assistants, visits, settings: in their tabs, to be typed into directly.",
};
export const helpStored2: Words = {
  id: "Temuan, rekapitulasi, lembar perkembangan: dibuat add-on dari tab itu.",
  en: "Findings, recap, progress sheets: made by the add-on from those tabs.",
};
export const helpStored3: Words = {
  id: "Yang diabaikan dan riwayat perubahan: tab tersembunyi Diabaikan dan Riwayat Perubahan.",
  en: "Waivers and the ledger: hidden tabs Diabaikan and Riwayat Perubahan.",
};
export const helpStored4: Words = {
  id: "Nomor HP dan NIK orang hanya ada di daftar koperasi dan tab Asisten; di tempat lain disamarkan.",
  en: "Phone numbers and personal NIK stand only in the register and the Asisten tab; elsewhere they are masked.",
};
export const helpKeys: Words = { id: "Dengan papan ketik", en: "By keyboard" };
export const helpKeys1: Words = {
  id: "Tab: ke tombol berikutnya. Enter atau spasi: tekan.",
  en: "Tab: next button. Enter or space: press.",
};
export const helpKeys2: Words = {
  id: "Panah atas dan bawah: berpindah di dalam daftar. Home dan End: ke awal dan akhir.",
  en: "Up and down arrows: move within a list. Home and End: to its ends.",
};
export const helpKeys3: Words = {
  id: "Escape: tutup dialog atau kembali ke layar sebelumnya.",
  en: "Escape: close a dialog or go back a screen.",
};
export const helpVersion: Words = { id: "Versi {version}", en: "Version {version}" };
export const runTitle: Words = { id: "Pendamping Koperasi", en: "Pendamping Koperasi" };
export const runWorking: Words = { id: "Sedang bekerja …", en: "At work …" };
export const runCloseKeeps: Words = {
  id: "Menutup jendela ini tidak menghapus yang sudah dibuat.",
  en: "Closing this window loses nothing that was made.",
};
export const runSeeFindings: Words = {
  id: "Buka panel samping, layar Periksa, untuk memperbaikinya.",
  en: "Open the sidebar at Check to fix them.",
};
