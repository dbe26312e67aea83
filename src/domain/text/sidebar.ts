// Words of the sidebar, Indonesian and English around a bar; constants, so that the page carries only those in use.

/** A text in both languages: Indonesian first, then English. One string, because every word is sent with the page. */
export type Both = `${string} | ${string}`;

export const uiBack: Both = "Kembali | Back";
export const uiBlank: Both = "(belum diisi) | (blank)";
export const uiCancel: Both = "Batal | Cancel";
export const uiClose: Both = "Tutup | Close";
export const uiCloseMessage: Both = "Tutup pesan | Close message";
export const uiCopied: Both = "Disalin. Tempel dengan Ctrl+V. | Copied. Paste with Ctrl+V.";
export const uiCopy: Both = "Salin | Copy";
export const uiCopyByHand: Both = "Tekan Ctrl+C untuk menyalin. | Press Ctrl+C to copy.";
export const uiLoading: Both = "Sedang memuat | Loading";
export const uiNothingFound: Both = "Tidak ada yang cocok dengan “{text}”. | Nothing matches “{text}”.";
export const uiOptional: Both = "Boleh kosong | Optional";
export const uiRefresh: Both = "Muat ulang isi | Refresh";
export const uiUndo: Both = "Urungkan | Undo";
export const navLabel: Both = "Layar utama | Main screens";
export const navHome: Both = "Beranda | Home";
export const navCheck: Both = "Periksa | Check";
export const navCaseload: Both = "Penugasan | Assign";
export const navReport: Both = "Laporan | Reports";
export const navMore: Both = "Lainnya | More";

/** Severities as staff know them. */
export const severity = {
  galat: "Salah | Wrong",
  peringatan: "Perlu dicek | To check",
  info: "Info | Info",
} as const satisfies Record<string, Both>;

/** How sure a fix is. */
export const certainty = {
  aman: "aman | safe",
  saran: "saran | suggestion",
} as const satisfies Record<string, Both>;

export const failUnknown: Both =
  "Google tidak menjelaskan sebabnya. Yang sudah tersimpan tetap ada. Coba lagi sebentar lagi. | Google gave no reason. What was saved stays. Try again in a moment.";
export const failLost: Both =
  "Sambungan terputus. Tidak ada yang berubah. Periksa internet, lalu coba lagi. | The connection was lost. Nothing has changed. Check your internet, then try again.";
export const failLostWrite: Both =
  "Sambungan terputus sebelum ada jawaban; perubahan mungkin sudah tersimpan. Lihat Riwayat sebelum mengulang. | The connection was lost before an answer came; the change may have been saved. Look at the history before trying again.";
export const failRetrying: Both = "Sambungan terputus, mencoba lagi … | Connection lost, trying again …";
export const failTryAgain: Both = "Coba lagi | Try again";
export const failTryOnce: Both = "Kirim sekali lagi | Send once more";
export const failSeeHistory: Both = "Lihat Riwayat | See history";
export const homeSample: Both = "Data contoh: bukan data kantor | Sample data: not your office's own";
export const homeNext: Both = "Langkah berikutnya | Next step";
export const homeGo: Both = "Mulai | Start";
export const homeState: Both = "Keadaan sekarang | How things stand";
export const homeFindings: Both = "Temuan | Findings";
export const homeNotChecked: Both = "Belum pernah diperiksa | Never checked";
export const homeAssistants: Both = "Asisten | Assistants";
export const homeUnassigned: Both = "Koperasi tanpa asisten | Cooperatives without one";
export const homeSheets: Both = "Lembar perkembangan | Progress sheets";
export const homeSheetsOf: Both =
  "{sheets} dari {all} koperasi sudah punya lembar | {sheets} of {all} cooperatives have a sheet";
export const homeOperating: Both = "Beroperasi | Operating";
export const homeOperatingOf: Both = "{operating} dari {all} koperasi | {operating} of {all} cooperatives";
export const nextFill: Both = "Isi daftar koperasi | Fill in the register";
export const nextFillWhy: Both =
  "Isi satu baris per koperasi, atau cek dahulu pemetaan kolomnya. | Fill in one row per cooperative, or look at the columns first.";
export const nextCheck: Both = "Periksa data | Check the data";
export const nextCheckWhy: Both =
  "{count} baris belum pernah diperiksa. Isi sel tidak diubah. | {count} rows were never checked. No cell is changed.";
export const nextFix: Both = "Perbaiki {count} yang salah | Fix {count} that are wrong";
export const nextFixWhy: Both =
  "Perbaikan ditunjukkan dahulu dan bisa diurungkan. | Fixes are shown first and can be undone.";
export const nextAssign: Both = "Tugaskan {count} koperasi | Assign {count} cooperatives";
export const nextAssignWhy: Both =
  "Koperasi ini belum punya asisten. | These cooperatives have no assistant yet.";
export const nextSheets: Both = "Buat {count} lembar perkembangan | Make {count} progress sheets";
export const nextSheetsWhy: Both =
  "Koperasi ini belum punya lembar. Lembar lain tidak tersentuh. | These cooperatives have no sheet yet. Other sheets stay untouched.";
export const nextRecap: Both = "Perbarui rekapitulasi | Update the recap";
export const nextRecapWhy: Both =
  "Data sudah rapi. Rekapitulasi siap dikirim ke atas. | The data is in order. The recap is ready to go up.";
export const checkRun: Both = "Periksa data | Check the data";
export const checkAgain: Both = "Periksa lagi | Check again";
export const checkRunning: Both = "Memeriksa {rows} baris … | Checking {rows} rows …";
export const checkFinished: Both =
  "{rows} baris diperiksa: {findings} temuan. | {rows} rows checked: {findings} findings.";
export const checkNever: Both = "Belum pernah diperiksa | Never checked";
export const checkNeverWhy: Both =
  "{rows} baris dibaca; sel yang perlu dilihat ditandai. Isi sel tidak diubah. | {rows} rows are read; cells to look at are marked. No content is changed.";
export const checkNotNow: Both = "Hasil pemeriksaan terakhir | Result of the last check";
export const checkLastTime: Both =
  "{wrong} salah · {doubt} perlu dicek · {info} info · {waived} diabaikan. Periksa lagi untuk melihatnya. | {wrong} wrong · {doubt} to check · {info} info · {waived} waived. Check again to see them.";
export const checkDone: Both = "{done} dari {all} selesai | {done} of {all} done";
export const checkWaived: Both = "{count} diabaikan | {count} waived";
export const checkSince: Both =
  "Sejak pemeriksaan sebelumnya: {new} baru, {solved} selesai | Since the check before: {new} new, {solved} solved";
export const checkClean: Both = "Tidak ada temuan lagi | No findings left";
export const checkCleanWhy: Both =
  "Semuanya sudah benar atau diabaikan dengan alasan. | Everything is right, or waived with a reason.";
export const checkFixSafe: Both = "Perbaiki {count} yang aman | Fix {count} that are safe";
export const checkMore: Both =
  "Memuat temuan lain … {count} sudah tampil | Loading more findings … {count} shown";
export const checkNoneHere: Both = "Tidak ada temuan dengan saringan ini | No findings with this filter";
export const checkShowAll: Both = "Tampilkan semua | Show all";
export const checkGroups: Both = "Temuan menurut sebab | Findings by cause";
export const checkCount: Both = "{count} temuan | Findings: {count}";
export const checkSafe: Both = "{count} aman diperbaiki | {count} safe to fix";
export const checkSuggested: Both = "{count} ada saran | {count} with a suggestion";
export const filterSeverity: Both = "Tingkat temuan | Severity";
export const filterAll: Both = "Semua | All";
export const filterMore: Both = "Kecamatan, asisten | District, assistant";
export const filterDistrict: Both = "Kecamatan | District";
export const filterAllDistricts: Both = "Semua kecamatan | All districts";
export const filterAssistant: Both = "Asisten | Assistant";
export const filterAllAssistants: Both = "Semua asisten | All assistants";
export const filterNobody: Both = "Belum ada asisten | No assistant";
export const findingsNone: Both = "Semua temuan di sini selesai | All findings here are done";
export const findingsBackToList: Both = "Ke temuan lain | To other findings";
export const findingsFixAll: Both = "Perbaiki {count} sel | Fix {count} cells";
export const findingsWhy: Both = "Mengapa ini temuan? | Why is this a finding?";
export const findingsFresh: Both = "Baru | New";
export const findingsAt: Both = "baris {row}, {sheet} | row {row}, {sheet}";
export const findingsShow: Both = "Lihat sel | Go to cell";
export const findingsShown: Both = "Sel {a1} di {sheet} dipilih. | Cell {a1} in {sheet} is selected.";
export const findingsFix: Both = "Perbaiki | Fix";
export const findingsWaive: Both = "Abaikan | Waive";
export const fixTitle: Both = "Perbaikan yang akan dilakukan | Fixes to be made";
export const fixBecomes: Both = "menjadi | becomes";
export const fixApply: Both = "Perbaiki {count} sel | Fix {count} cells";
export const fixApplied: Both = "{count} sel diperbaiki. | Cells fixed: {count}.";
export const fixGuesses: Both =
  "{count} di antaranya saran: lihat satu per satu, hapus centang yang tidak sesuai. | {count} of these are suggestions: look at each, untick what is not right.";
export const fixNothing: Both = "Tidak ada yang bisa diperbaiki | Nothing to fix";
export const fixNothingWhy: Both =
  "Selnya sudah diubah orang lain. Periksa lagi. | Someone has changed the cells meanwhile. Check again.";
export const fixSkippedTitle: Both = "{count} sel dilewati | {count} cells skipped";
export const fixSkippedWhy: Both =
  "Sel lain sudah diperbaiki. Yang dilewati tidak disentuh: | All others were fixed. These were left untouched:";
export const waiveTitle: Both = "Abaikan dengan alasan | Waive with a reason";
export const waiveReason: Both = "Alasan | Reason";
export const waiveReasonHint: Both =
  "Contoh: sudah dicek ke notaris, nomornya benar | For example: confirmed with the notary, the number is right";
export const waiveReasonMissing: Both =
  "Tulis alasannya supaya rekan kerja mengerti. | Write the reason so that colleagues understand.";
export const waiveUntil: Both = "Sampai tanggal | Until";
export const waiveUntilHint: Both =
  "Kosong: selama isi sel tidak berubah | Blank: as long as the cell does not change";
export const waiveSave: Both = "Abaikan | Waive";
export const waiveSaved: Both =
  "Temuan diabaikan. Muncul lagi bila isi sel berubah. | Finding waived. It comes back when the cell changes.";
export const waiversTitle: Both = "Yang diabaikan | Waived findings";
export const waiversDetail: Both = "Alasan, batas waktu, cabut kembali | Reasons, end dates, taking back";
export const waiversNone: Both = "Belum ada temuan yang diabaikan | No finding has been waived";
export const waiversNoneWhy: Both =
  "Di daftar temuan, pilih Abaikan dan tulis alasannya. | In the list of findings choose Waive and write why.";
export const waiversAlways: Both = "Selama isi sel tidak berubah | As long as the cell does not change";
export const waiversUntil: Both = "Sampai {date} | Until {date}";
export const waiversBy: Both = "oleh {who}, {when} | by {who}, {when}";
export const waiversEnded: Both =
  "Tidak berlaku lagi: waktunya lewat atau isi sel berubah | No longer in force: time over or cell changed";
export const waiversRevoke: Both = "Cabut | Take back";
export const waiversRevoked: Both =
  "Dicabut. Temuan muncul lagi pada pemeriksaan berikutnya. | Taken back. The finding returns with the next check.";
export const asksTitle: Both = "Yang harus ditanyakan | What to ask for";
export const asksDetail: Both = "Pesan siap tempel per asisten | Messages ready to paste, per assistant";
export const asksHow: Both =
  "Isian kosong dan angka yang tidak bisa dipulihkan hanya diketahui desa. Salin pesannya, kirim ke asisten. | Only the village knows blanks and digits that cannot be recovered. Copy the message, send it to the assistant.";
export const asksNone: Both = "Tidak ada yang perlu ditanyakan | Nothing to ask for";
export const asksNoneWhy: Both =
  "Yang kosong dan tidak bisa dipulihkan dikumpulkan di sini. | Blanks and what cannot be recovered are gathered here.";
export const asksCells: Both = "{count} sel | Cells: {count}";
export const asksText: Both = "Pesan untuk {name} | Message for {name}";
export const rulesTitle: Both = "Semua aturan | All rules";
export const rulesDetail: Both =
  "Arti setiap kode dan contoh isi yang benar | What each code means, with a right example";
export const rulesSearch: Both = "Cari aturan | Search rules";
export const rulesOff: Both = "Dimatikan | Switched off";
export const rulesExample: Both = "Contoh yang benar: {example} | A right value: {example}";
export const rulesSource: Both = "Sumber: {source} | Source: {source}";
export const rulesHow: Both =
  "Tingkat aturan bisa diubah atau dimatikan di Pengaturan. | Severities can be changed and rules switched off in the settings.";
export const mappingTitle: Both = "Pemetaan kolom | Columns";
export const mappingDetail: Both = "Kolom mana berisi apa | Which column holds what";
export const mappingIntro: Both =
  "Judul dan urutan kolom bebas. Yang belum dikenali dipasangkan di sini. | Headings and order are free. Match here those not known.";
export const mappingUnknown: Both = "Belum dikenali ({count}) | Not known ({count})";
export const mappingAllKnown: Both = "Semua judul kolom sudah dikenali. | All headings are known.";
export const mappingColumn: Both = "Kolom {letter}: {heading} | Column {letter}: {heading}";
export const mappingNoHeading: Both = "(tanpa judul) | (no heading)";
export const mappingNone: Both = "Bukan bagian daftar koperasi | Not part of the register";
export const mappingTwice: Both = "Sudah dipilih untuk kolom lain. | Already chosen for another column.";
export const mappingProposal: Both = "Saran: {why} | Suggested: {why}";
export const mappingSamples: Both = "Isinya: {samples} | Holds: {samples}";
export const mappingSave: Both = "Simpan {count} pasangan | Save {count} matches";
export const mappingSaved: Both = "{count} kolom disimpan. | Columns saved: {count}.";
export const mappingKnown: Both = "Kolom daftar koperasi | Columns of the register";
export const mappingMissing: Both = "Tidak ada di spreadsheet ini | Not in this spreadsheet";
export const mappingByHeading: Both = "Kolom {letter}, dari judulnya | Column {letter}, by its heading";
export const mappingByHand: Both =
  "Kolom {letter}, dipasangkan dengan tangan | Column {letter}, matched by hand";
export const mappingForget: Both = "Lepas | Release";
export const mappingForgetColumn: Both = "Lepas pasangan {heading} | Release {heading}";
export const mappingNothing: Both = "Belum ada kolom yang dikenali | No column is known yet";
export const mappingNothingWhy: Both =
  "Pilih Siapkan spreadsheet di layar Lainnya. | Choose Set up the spreadsheet under More.";
export const boardSummary: Both =
  "{cooperatives} koperasi, {assistants} asisten; rata-rata {mean} jam sebulan untuk penuh waktu. | {cooperatives} cooperatives, {assistants} assistants; on average {mean} hours a month full-time.";
export const boardUnassigned: Both =
  "{count} koperasi belum punya asisten. | {count} cooperatives have no assistant.";
export const boardBalance: Both = "Seimbangkan | Balance";
export const boardView: Both = "Tampilan | View";
export const boardLoads: Both = "Beban | Loads";
export const boardCooperatives: Both = "Koperasi | Cooperatives";
export const boardMap: Both = "Peta | Map";
export const boardLegend: Both =
  "Garis tegak: beban rata-rata untuk kapasitas asisten itu. | Upright line: mean load for that assistant's capacity.";

/** How a load stands to the mean. */
export const standing = {
  over: "{percent}% di atas rata-rata | {percent}% above the mean",
  under: "{percent}% di bawah rata-rata | {percent}% below the mean",
  even: "Sekitar rata-rata | About the mean",
} as const satisfies Record<string, Both>;

export const boardHours: Both = "{hours} jam | {hours} h";
export const boardCountLimits: Both =
  "{count} koperasi (batas {lo}–{hi}) | {count} cooperatives (limits {lo}–{hi})";
export const boardTooFew: Both = "kurang dari minimum | below the minimum";
export const boardTooMany: Both = "lebih dari maksimum | above the maximum";
export const boardDistricts: Both = "{count} kecamatan | Districts: {count}";
export const boardNobody: Both = "Belum ada asisten | No assistant";
export const boardNoAssistants: Both = "Belum ada asisten | No assistants yet";
export const boardNoAssistantsWhy: Both =
  "Isi tab Asisten, satu baris per orang: kode dan nama sudah cukup. | Fill in the Asisten tab, one row a person: code and name are enough.";
export const boardNoCooperatives: Both = "Belum ada koperasi | No cooperatives yet";
export const boardNoCooperativesWhy: Both =
  "Isi daftar koperasi, satu baris per koperasi. | Fill in the register, one row per cooperative.";
export const boardActive: Both = "Baris terpilih: {village} | Selected row: {village}";
export const boardActiveNone: Both =
  "Pilih sebuah baris koperasi di sheet untuk melihatnya di sini. | Select a cooperative's row in the sheet to see it here.";
export const boardSearch: Both = "Cari desa, kecamatan, tahap | Search village, district, stage";
export const boardWhose: Both = "Asisten | Assistant";
export const boardFound: Both = "{count} dari {all} koperasi | {count} of {all} cooperatives";
export const boardNoneFound: Both = "Tidak ada koperasi yang cocok | No cooperative matches";
export const boardNoneFoundWhy: Both =
  "Ubah kata pencarian atau pilih semua asisten. | Change the search or choose all assistants.";
export const boardPinned: Both = "Jangan dipindah | Pinned";
export const mapLabel: Both =
  "Peta {villages} desa menurut asisten; {missing} tanpa koordinat tidak tampil. Jumlahnya di bawah peta. | Map of {villages} villages by assistant; {missing} without coordinates not shown. Counts stand below.";
export const mapLegend: Both =
  "Keterangan peta: tekan untuk menonjolkan satu asisten | Legend: press to bring out one assistant";
export const mapNone: Both = "Peta belum bisa digambar | The map cannot be drawn yet";
export const mapNoneWhy: Both =
  "Isi Lintang dan Bujur di daftar koperasi, dalam derajat desimal. | Fill in Lintang and Bujur of the register, in decimal degrees.";
export const assignTo: Both = "Tugaskan kepada | Assign to";
export const assignEffect: Both = "Akibatnya | Effect";
export const assignCount: Both = "{count} koperasi | Cooperatives: {count}";
export const assignSave: Both = "Tugaskan | Assign";
export const assignDone: Both = "{village}: {name}. | {village}: {name}.";
export const assignPinHint: Both =
  "Seimbangkan tidak akan memindahkan koperasi ini | Balancing will not move this cooperative";
export const assignPinned: Both = "{village} tidak akan dipindah. | {village} will not be moved.";
export const assignUnpinned: Both = "{village} boleh dipindah lagi. | {village} may be moved again.";
export const assignForbid: Both = "Kecualikan dari seorang asisten | Forbid to an assistant";
export const assignForbidHint: Both =
  "Desa yang dikecualikan tidak pernah ditugaskan kepada asisten itu. | A forbidden village is never assigned to that assistant.";
export const assignForbidWho: Both = "Asisten | Assistant";
export const assignForbidSave: Both = "Kecualikan | Forbid";
export const assignAllowSave: Both = "Izinkan lagi | Allow again";
export const assignForbidden: Both =
  "{village} dikecualikan dari {name}. | {village} is forbidden to {name}.";
export const assignAllowed: Both =
  "{village} boleh lagi untuk {name}. | {village} is allowed to {name} again.";
export const assistantGone: Both =
  "Asisten ini tidak ada lagi di tab Asisten | This assistant is no longer in the Asisten tab";
export const assistantStatus: Both = "Status: {status} | Status: {status}";
export const assistantNoDistrict: Both = "belum ada kecamatan | no district yet";
export const assistantNone: Both = "Belum memegang koperasi | Holds no cooperative";
export const assistantNoneWhy: Both =
  "Tugaskan koperasi di Penugasan, atau pilih Seimbangkan. | Give cooperatives under Assign, or choose Balance.";
export const balanceIntro: Both =
  "Mencari pembagian paling adil dengan pemindahan paling sedikit. Tidak ada yang berubah sebelum diterapkan. | Finds the fairest plan with the fewest moves. Nothing changes until applied.";
export const balanceTolerance: Both = "Toleransi | Tolerance";
export const balanceToleranceHint: Both =
  "Selisih dari rata-rata yang masih adil. Makin besar, makin sedikit yang dipindah. | Difference from the mean still fair. The larger, the fewer moves.";
export const balanceCompute: Both = "Hitung pembagian | Work out a plan";
export const balanceComputeAgain: Both = "Hitung lagi | Work out again";
export const balanceComputing: Both = "Menghitung … | Working it out …";
export const balanceTable: Both = "Bandingkan toleransi | Compare tolerances";
export const balanceTableHint: Both =
  "Banyaknya pemindahan dan beban tertinggi pada tiap toleransi. | Moves and largest load at each tolerance.";
export const balanceTableCompute: Both = "Hitung semuanya | Work out all";
export const balanceColTolerance: Both = "Toleransi | Tolerance";
export const balanceColMoves: Both = "Dipindah | Moves";
export const balanceColMax: Both = "Jam tertinggi | Most hours";
export const balanceInfeasible: Both =
  "Tidak ada pembagian yang memenuhi semua aturan. | No plan keeps all the rules.";
export const balanceRelaxations: Both = "Salah satu ini sudah cukup: | Any one of these is enough:";
export const balanceNoMoves: Both = "Tidak ada yang perlu dipindah | Nothing needs to move";
export const balanceMoves: Both = "Pindah ({count}) | Moves ({count})";
export const balanceUntick: Both =
  "Hapus centang untuk membatalkan satu pemindahan dan melihat akibatnya. | Untick a move to leave it out and see the effect.";
export const balanceToWhom: Both = "Kepada {name} | To {name}";
export const balanceFromWhom: Both = "dari {name} | from {name}";
export const balanceLoadChange: Both =
  "{before} → {after} jam · {count} masuk | {before} → {after} h · {count} coming in";
export const balanceWasHours: Both =
  "Sebelumnya {hours} jam · {before} → {after} koperasi | Before: {hours} h · {before} → {after} cooperatives";
export const balanceWhen: Both = "Sebelum atau sesudah | Before or after";
export const balanceBefore: Both = "Sebelum | Before";
export const balanceAfter: Both = "Sesudah | After";
export const balanceApply: Both = "Terapkan {count} pemindahan | Apply {count} moves";
export const balanceApplied: Both = "{count} penugasan diterapkan. | Assignments applied: {count}.";
export const balanceSkipped: Both =
  "{count} dilewati karena sudah diubah orang lain: | {count} skipped, changed by someone meanwhile:";
export const balanceSeeBoard: Both = "Lihat papan | See the board";
export const balancePapersMade: Both = "Daftar ada di tab {sheet}. | The list stands in the tab {sheet}.";
export const balancePapers: Both = "Buat daftar serah terima | Make the handover list";
export const reportMake: Both = "Buat lembar perkembangan | Make progress sheets";
export const reportScope: Both = "Lembar yang dibuat | Which sheets";

/** Which progress sheets to make. */
export const scope = {
  changed: "Hanya yang berubah | Only what changed",
  all: "Semua koperasi | All cooperatives",
  selected: "Baris yang dipilih di sheet | Rows selected in the sheet",
  district: "Satu kecamatan | One district",
  assistant: "Satu asisten | One assistant",
  code: "Satu desa | One village",
} as const satisfies Record<string, Both>;

/** What each choice of sheets means. */
export const scopeHint = {
  changed:
    "Lembar yang belum ada, dan yang datanya berubah | Sheets not made yet, and those whose data changed",
  all: "Yang tidak berubah dilewati | Unchanged ones are passed over",
  selected: "Pilih dahulu barisnya di daftar koperasi | First select the rows in the register",
} as const satisfies Record<string, Both>;

/** Names of the field that narrows a choice. */
export const which = {
  district: "Kecamatan | District",
  assistant: "Asisten | Assistant",
  code: "Desa/Kelurahan | Village",
} as const satisfies Record<string, Both>;

export const reportStart: Both = "Buat lembar | Make sheets";
export const reportRenew: Both = "Pakai tampilan templat yang baru | Use the template’s new look";
export const genStarting: Both = "Menyiapkan … | Getting ready …";
export const genCounted: Both = "{done} dari {total} lembar | {done} of {total} sheets";
export const genAt: Both = "Sedang mengerjakan {village} | Working on {village}";

/** How a run stands. */
export const runState = {
  running: "Sedang berjalan | At work",
  stopping: "Berhenti setelah langkah ini selesai … | Stopping after this step …",
  stopped: "Dihentikan. Lembar yang sudah dibuat tetap ada. | Stopped. Sheets made so far stay.",
  failed: "Terhenti | Interrupted",
} as const satisfies Record<string, Both>;

export const genFailed: Both = "{count} lembar gagal | Sheets that failed: {count}";
export const genStop: Both = "Hentikan | Stop";
export const genResume: Both = "Lanjutkan | Resume";
export const genKeptSoFar: Both =
  "Lembar yang sudah dibuat tetap ada dan tidak dibuat dobel. | Sheets made so far stay; none is made twice.";
export const genSeeSheets: Both = "Lihat daftar lembar | See the sheets";
export const conflictTitle: Both = "Perlu dipilih ({count}) | To be chosen ({count})";
export const conflictWhy: Both =
  "Pegawai mengetik sendiri di sel ini, lalu datanya berubah. Isi pegawai tetap sampai Anda memilih. | Staff typed over these cells, then the data changed. Staff's text stays until you choose.";
export const conflictTheirs: Both = "Isi pegawai | Staff's text";
export const conflictOurs: Both = "Data terbaru | Latest data";
export const conflictKeepTheirs: Both = "Pakai isi pegawai | Keep staff's";
export const conflictKeepOurs: Both = "Pakai data | Use the data";
export const conflictKeptTheirs: Both =
  "{village}: isi pegawai dipertahankan. | {village}: staff's text kept.";
export const conflictKeptOurs: Both = "{village}: data terbaru dipakai. | {village}: latest data used.";
export const sheetsTitle: Both = "Daftar lembar | List of sheets";
export const sheetsDetail: Both = "Cari dan buka lembar sebuah desa | Find and open a village's sheet";
export const sheetsSearch: Both = "Cari desa atau kecamatan | Search village or district";
export const sheetsMade: Both = "{made} dari {all} lembar sudah ada | {made} of {all} sheets exist";
export const sheetsOpen: Both = "Buka | Open";
export const sheetsOpenOf: Both = "Buka lembar {village} | Open the sheet of {village}";
export const sheetsOpened: Both = "Lembar {sheet} dibuka. | Sheet {sheet} is open.";
export const sheetsPrintOf: Both = "PDF lembar {village} | PDF of {village}";
export const sheetsMake: Both = "Buat | Make";
export const sheetsMakeOf: Both = "Buat lembar {village} | Make the sheet of {village}";
export const printTitle: Both = "Cetak lembar | Print sheets";
export const printDetail: Both =
  "Tautan PDF satu desa, kecamatan, atau semua | PDF links of a village, a district, or all";
export const printIntro: Both =
  "Tautan membuka PDF A4 di tab baru, siap dicetak. | Each link opens an A4 PDF in a new tab, ready to print.";
export const printWhat: Both = "Yang dicetak | What to print";

/** Which sheets to print. */
export const printScope = {
  code: "Satu desa | One village",
  district: "Satu kecamatan | One district",
  all: "Semua lembar | All sheets",
} as const satisfies Record<string, Both>;

export const printMake: Both = "Buat tautan | Make links";
export const printLinks: Both = "Tautan PDF | PDF links";
export const printNone: Both = "Belum ada lembar untuk dicetak | No sheet to print yet";
export const printNoneWhy: Both =
  "Buat dahulu lembar perkembangannya di Laporan. | First make the progress sheets under Reports.";
export const recapTitle: Both = "Rekapitulasi | Recap";
export const recapDetail: Both =
  "Angka per kecamatan dan ringkasan untuk dikirim | Figures per district and a summary to send";
export const recapIntro: Both =
  "Menghitung ulang tab Rekapitulasi: per kecamatan, jumlah, dibanding bulan lalu. | Counts the Rekapitulasi tab anew: per district, total, against last month.";
export const recapUpdate: Both = "Perbarui rekapitulasi | Update the recap";
export const recapUpdating: Both = "Menghitung rekapitulasi … | Counting the recap …";
export const recapChanged: Both = "Rekapitulasi diperbarui. | The recap is updated.";
export const recapUnchanged: Both =
  "Rekapitulasi sudah sesuai; tidak ada yang diubah. | The recap was up to date; nothing was changed.";
export const recapSummary: Both = "Ringkasan untuk pesan | Summary for a message";
export const monthTitle: Both = "Tutup bulan | Close the month";
export const monthDetail: Both =
  "Simpan keadaan bulan ini sebagai pembanding | Keep this month's state for comparison";
export const monthIntro: Both =
  "Menyimpan satu baris per koperasi di Riwayat Bulanan. Boleh diulang. | Keeps one row per cooperative in Riwayat Bulanan. May be repeated.";
export const monthWhich: Both = "Bulan | Month";
export const monthByReport: Both = "Menurut Tanggal Laporan | By the report date";
export const monthClose: Both = "Tutup bulan | Close the month";
export const monthClosed: Both =
  "{month} ditutup: {rows} koperasi, {changed} baris berubah. | {month} closed: {rows} cooperatives, {changed} rows changed.";
export const placeholdersTitle: Both = "Isian templat | Placeholders";
export const placeholdersDetail: Both =
  "Semua isian untuk Templat Lembar | All placeholders for Templat Lembar";
export const placeholdersIntro: Both =
  "Tulis di sel mana pun di tab Templat Lembar, boleh dicampur teks. | Write these into any cell of Templat Lembar, mixed with text if you like.";
export const placeholdersSearch: Both = "Cari isian | Search placeholders";
export const placeholdersSample: Both = "Contoh: {sample} | Sample: {sample}";
export const visitTitle: Both = "Catat kunjungan | Record a visit";
export const visitDetail: Both =
  "Satu kunjungan, atau tempel banyak sekaligus | One visit, or paste many at once";
export const visitHow: Both = "Cara mencatat | How to record";
export const visitOne: Both = "Satu kunjungan | One visit";
export const visitMany: Both = "Tempel banyak | Paste many";
export const visitDate: Both = "Tanggal | Date";
export const visitVillage: Both = "Desa/Kelurahan | Village";
export const visitVillageNeeded: Both = "Pilih desanya dari daftar. | Choose the village from the list.";
export const visitActivity: Both = "Kegiatan | Activity";
export const visitResult: Both = "Hasil | Result";
export const visitFollowUp: Both = "Tindak lanjut | Follow-up";
export const visitDueDate: Both = "Tenggat | Due";
export const visitNeeded: Both = "Harus diisi. | Needed.";
export const visitSave: Both = "Simpan kunjungan | Save the visit";
export const visitSaved: Both = "{count} kunjungan dicatat. | Visits recorded: {count}.";
export const visitNotSaved: Both =
  "Belum ada yang disimpan. Perbaiki isian, lalu simpan lagi. | Nothing has been saved. Mend the form, then save again.";
export const visitManyIntro: Both =
  "Tempel dari sheet atau ponsel, satu kunjungan per baris. | Paste from a sheet or a phone, one visit a line.";
export const visitManyOrder: Both =
  "Tanggal; desa; kegiatan; hasil; tindak lanjut; tenggat. Pisahkan dengan tab atau titik koma. | Date; village; activity; result; follow-up; due date. Separate with tabs or semicolons.";
export const visitLines: Both = "Daftar kunjungan | List of visits";
export const visitTooMany: Both = "Paling banyak 200 baris sekali simpan. | At most 200 lines at a time.";
export const visitTry: Both = "Cek {count} baris | Try {count} lines";
export const visitSaveMany: Both = "Simpan {count} kunjungan | Save {count} visits";
export const visitAllGood: Both = "{count} baris bisa disimpan. | Lines that can be saved: {count}.";
export const visitProblems: Both =
  "{count} baris perlu diperbaiki dan tidak akan disimpan: | {count} lines need mending and will not be saved:";
export const visitLine: Both = "Baris {line}: {why} | Line {line}: {why}";
export const historyTitle: Both = "Riwayat | History";
export const historyDetail: Both = "Yang diubah add-on, dan Urungkan | What the add-on changed, and undo";
export const historyIntro: Both =
  "Semua tindakan bisa diurungkan. Sel yang diubah orang sesudahnya dibiarkan. | Every action can be undone. Cells changed since are left.";
export const historyNone: Both = "Belum ada tindakan | No actions yet";
export const historyNoneWhy: Both =
  "Perbaikan, penugasan, dan lembar akan tercatat di sini. | Fixes, assignments and sheets will be listed here.";
export const historyAsk: Both = "Urungkan tindakan ini? | Undo this action?";
export const historyAskWhy: Both =
  "{count} sel kembali seperti semula. Yang diubah orang sesudahnya tidak disentuh. | {count} cells go back to what they were. What was changed since stays.";
export const historyCells: Both = "{count} sel | Cells: {count}";
export const historyUndoing: Both = "Mengurungkan … | Undoing …";
export const historyUndone: Both = "{count} sel dikembalikan. | Cells restored: {count}.";
export const historyKept: Both =
  "{count} dibiarkan karena sudah berubah sesudahnya. | {count} left as they are, changed since.";
export const historyWasUndone: Both = "Sudah diurungkan | Undone";
export const historyUnfinished: Both = "Belum selesai | Not finished";
export const settingsTitle: Both = "Pengaturan | Settings";
export const settingsDetail: Both = "Batas, bobot, kop surat, bahasa | Limits, weights, letterhead, language";
export const settingsIntro: Both = "Sama dengan tab Pengaturan. | The same as the Pengaturan tab.";
export const settingsSearch: Both = "Cari pengaturan | Search settings";
export const settingsDefault: Both = "Bawaan: {value} | Default: {value}";
export const settingsAuto: Both = "Otomatis | Automatic";
export const settingsSave: Both = "Simpan {count} perubahan | Save {count} changes";
export const settingsSaved: Both = "{count} pengaturan disimpan. | Settings saved: {count}.";
export const setupTitle: Both = "Siapkan spreadsheet | Set up the spreadsheet";
export const setupAgain: Both = "Siapkan ulang | Set up again";
export const setupAgainDetail: Both =
  "Buat tab atau kolom yang kurang | Make tabs or columns that are missing";
export const setupIntro: Both =
  "Sekali saja, sekitar satu menit. Yang sudah ada tidak diubah. | Once only, about a minute. What is there stays as it is.";
export const setupWhere: Both = "1. Kabupaten atau kota | 1. Regency or city";
export const setupRegency: Both = "Kabupaten/Kota | Regency or city";
export const setupRegencyHint: Both =
  "Ketik nama kabupaten atau provinsinya | Type the name of the regency or its province";
export const setupRegencyNeeded: Both =
  "Pilih kabupaten atau kota dari daftar. | Choose the regency or city from the list.";
export const setupRegister: Both = "2. Daftar koperasi | 2. Register of cooperatives";
export const setupNoRegister: Both =
  "Belum ditemukan. Tab Koperasi yang kosong akan dibuat. | None found. An empty tab Koperasi will be made.";
export const setupOneRegister: Both = "Ditemukan satu daftar: | One register was found:";
export const setupManyRegisters: Both =
  "Ditemukan beberapa daftar. Pilih yang dipakai: | Several were found. Choose the one in use:";
export const setupCandidate: Both =
  "Judul kolom di baris {row} · {rows} baris | Headings in row {row} · {rows} rows";
export const setupNewRegister: Both =
  "Bukan itu; buat tab Koperasi baru | None of these; make a new tab Koperasi";
export const setupMissing: Both = "3. Yang belum ada | 3. What is missing";
export const setupMissingWhy: Both =
  "{count} belum ada di spreadsheet ini: | {count} not in this spreadsheet yet:";
export const setupAppend: Both =
  "Tambahkan kolom yang kurang di kanan kolom terakhir | Append missing columns right of the last one";
export const setupPromise: Both =
  "Sebelum diubah, daftar koperasi disalin ke tab Cadangan yang tersembunyi. | Before any change the register is copied to a hidden Cadangan tab.";
export const setupMake: Both = "Siapkan | Set up";
export const setupMaking: Both =
  "Membuat tab dan mengambil daftar desa resmi … | Making tabs and fetching the official villages …";
export const setupDone: Both = "Spreadsheet siap | The spreadsheet is ready";
export const setupDoneWhy: Both =
  "{villages} desa dan kelurahan resmi dimuat di tab Wilayah. | {villages} official villages are in the Wilayah tab.";
export const setupMade: Both = "Dibuat ({count}) | Made ({count})";
export const setupAppended: Both = "Kolom ditambahkan ({count}) | Columns appended ({count})";
export const setupKept: Both = "Sudah ada, tidak disentuh ({count}) | Already there, untouched ({count})";
export const setupStillMissing: Both = "Kolom yang masih kurang ({count}) | Columns still missing ({count})";
export const setupNext: Both = "Lanjut: periksa data | Next: check the data";
export const helpTitle: Both = "Bantuan | Help";
export const helpDetail: Both =
  "Sepuluh menit pertama, keamanan data, papan ketik | First ten minutes, safety of data, keyboard";
export const helpFirst: Both = "Sepuluh menit pertama | The first ten minutes";
export const helpStep1: Both =
  "Periksa: tekan Periksa data, lalu Perbaiki yang aman. | Check: press Check the data, then fix what is safe.";
export const helpStep2: Both =
  "Penugasan: lihat beban asisten, tekan Seimbangkan bila timpang. | Assign: look at the loads; press Balance if they are uneven.";
export const helpStep3: Both =
  "Laporan: buat lembar perkembangan setiap desa. | Reports: make a progress sheet for each village.";
export const helpStep4: Both =
  "Rekapitulasi: perbarui, salin ringkasannya, kirim. | Recap: update it, copy its summary, send it.";
export const helpStep5: Both =
  "Salah langkah? Buka Riwayat, tekan Urungkan. | A wrong step? Open History, press Undo.";
export const helpSafe: Both = "Data tetap milik kantor | The data stays the office's";
export const helpSafeWhy: Both =
  "Add-on ini hanya bekerja di spreadsheet ini. Tidak ada data yang keluar dari Google atau disimpan di komputer ini. | This add-on works only in this spreadsheet. No data leaves Google or is stored on this computer.";
export const helpStored: Both = "Disimpan di mana | What is stored where";
export const helpStored1: Both =
  "Daftar koperasi, asisten, kunjungan, pengaturan: di tab masing-masing. | Register, assistants, visits, settings: in their tabs.";
export const helpStored2: Both =
  "Temuan, rekapitulasi, lembar: dibuat dari tab itu. | Findings, recap, sheets: made from those tabs.";
export const helpStored3: Both =
  "Yang diabaikan dan riwayat: tab tersembunyi Diabaikan dan Riwayat Perubahan. | Waivers and history: hidden tabs Diabaikan and Riwayat Perubahan.";
export const helpStored4: Both =
  "Nomor HP dan NIK orang hanya di daftar koperasi dan tab Asisten; di tempat lain disamarkan. | Phone numbers and personal NIK only in the register and the Asisten tab; masked elsewhere.";
export const helpKeys: Both = "Dengan papan ketik | By keyboard";
export const helpKeys1: Both =
  "Tab: ke tombol berikutnya. Enter atau spasi: tekan. | Tab: next button. Enter or space: press.";
export const helpKeys2: Both =
  "Panah: berpindah di dalam daftar. Home dan End: ke awal dan akhir. | Arrows: move within a list. Home and End: to its ends.";
export const helpKeys3: Both =
  "Escape: tutup dialog atau kembali ke layar sebelumnya. | Escape: close a dialog or go back a screen.";
export const helpVersion: Both = "Versi {version} | Version {version}";
export const runCloseKeeps: Both =
  "Menutup jendela ini tidak menghapus yang sudah dibuat. | Closing this window loses nothing that was made.";
