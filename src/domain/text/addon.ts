// Words of the add-on's commands in both languages: messages, actions, what undo kept and why.

import type { Words } from "./words.ts";

export const addonWords = {
  "error.busy": {
    id: "Tindakan lain sedang berjalan di spreadsheet ini. Tidak ada yang diubah. Coba lagi sebentar lagi.",
    en: "Another action is running in this spreadsheet. Nothing was changed. Try again in a moment.",
  },
  "error.full.cells": {
    id: "Spreadsheet ini hampir mencapai batas Google, 10 juta sel. Tab baru tidak dibuat. Hapus tab atau baris kosong yang tidak dipakai, lalu coba lagi.",
    en: "This spreadsheet has nearly reached Google's limit of 10 million cells. No new tab was made. Delete unused tabs or blank rows, then try again.",
  },
  "error.full.characters": {
    id: "Ada isi yang lebih panjang dari 50.000 karakter, batas Google untuk satu sel. Tidak ada yang diubah. Persingkat isinya, lalu coba lagi.",
    en: "A text is longer than 50,000 characters, Google's limit for one cell. Nothing was changed. Shorten it, then try again.",
  },
  "error.full.metadata": {
    id: "Catatan internal add-on di spreadsheet ini penuh (batas Google: 30.000 karakter). Tidak ada yang diubah. Hapus lembar perkembangan yang tidak dipakai, lalu coba lagi.",
    en: "The add-on's memory in this spreadsheet is full (Google's limit: 30,000 characters). Nothing was changed. Delete progress sheets that are not used, then try again.",
  },
  "error.newer": {
    id: "Spreadsheet ini disiapkan dengan versi add-on yang lebih baru. Tidak ada yang diubah. Muat ulang spreadsheet agar versi terbaru dipakai.",
    en: "This spreadsheet was set up by a newer version of the add-on. Nothing was changed. Reload the spreadsheet so that the newest version is used.",
  },
  "memory.damaged": {
    id: 'Catatan internal add-on "{key}" ({place}) rusak dan diabaikan: {outcome}.',
    en: 'The add-on\'s memory "{key}" ({place}) is damaged and is ignored: {outcome}.',
  },
  "memory.spreadsheet": { id: "spreadsheet ini", en: "this spreadsheet" },
  "memory.headings": {
    id: "judul kolom dikenali dari namanya saja. Pasangkan lagi kolom yang tidak dikenal",
    en: "columns are known by their headings alone. Match the unknown ones again",
  },
  "memory.regency": {
    id: "nama kabupaten/kota tidak diketahui. Jalankan Siapkan spreadsheet lagi",
    en: "the regency's name is not known. Run the set-up again",
  },
  "memory.check": {
    id: "hasil pemeriksaan terakhir tidak diketahui. Jalankan Periksa data lagi",
    en: "the result of the last check is not known. Check the data again",
  },
  "memory.sheet": {
    id: "tab ini tidak lagi dikenal sebagai lembar perkembangan dan dibiarkan",
    en: "this tab is no longer known as a progress sheet and is left alone",
  },
  "memory.again": {
    id: "yang bergantung padanya dibuat lagi saat diperlukan",
    en: "what depends on it is made again when it is needed",
  },
  "memory.role": {
    id: "tab ini dikenali dari namanya saja",
    en: "this tab is known by its name alone",
  },
  "error.unexpected": {
    id: "Terjadi gangguan yang tidak terduga ({detail}). Yang sudah tersimpan tercatat di Riwayat dan dapat diurungkan. Coba lagi; bila terulang, muat ulang spreadsheet.",
    en: "Something unexpected went wrong ({detail}). What was saved is listed in History and can be undone. Try again; if it repeats, reload the spreadsheet.",
  },
  "error.tabGone": {
    id: 'Tab "{tabs}" dihapus seseorang selagi perintah ini berjalan. Tab lain tetap; yang sudah tersimpan tercatat di Riwayat dan dapat diurungkan. Ulangi perintahnya; bila tab itu masih diperlukan, kembalikan dahulu lewat File → Histori versi.',
    en: 'Tab "{tabs}" was deleted by someone while this command was running. The other tabs stay; what was saved is listed in History and can be undone. Run the command again; if the tab is still needed, restore it first under File → Version history.',
  },
  "error.protected": {
    id: "Ada tab atau sel yang dilindungi dari perubahan Anda, jadi Google menolaknya. Yang sudah tersimpan tercatat di Riwayat dan dapat diurungkan. Buka perlindungannya lewat Data → Lindungi sheet dan rentang, atau minta yang memasangnya, lalu ulangi.",
    en: "A tab or cell is protected against your change, so Google refused it. What was saved is listed in History and can be undone. Lift the protection under Data → Protect sheets and ranges, or ask whoever set it, then try again.",
  },
  "fault.tabGone": {
    id: 'tab "{tabs}" dihapus seseorang saat dikerjakan; ulangi, dan bila tab itu masih diperlukan kembalikan dahulu lewat File → Histori versi',
    en: 'tab "{tabs}" was deleted by someone meanwhile; try again, and if the tab is still needed restore it first under File → Version history',
  },
  "fault.protected": {
    id: "dilindungi dari perubahan Anda; buka perlindungannya lewat Data → Lindungi sheet dan rentang atau minta yang memasangnya, lalu ulangi",
    en: "protected against your change; lift the protection under Data → Protect sheets and ranges or ask whoever set it, then try again",
  },
  "fault.unexpected": {
    id: "Google menolak perubahan: {detail}",
    en: "Google refused the change: {detail}",
  },
  "error.stale": {
    id: "Panel ini sudah usang karena add-on diperbarui. Tidak ada yang diubah. Tutup panel, muat ulang spreadsheet, lalu buka lagi.",
    en: "This panel is out of date because the add-on was updated. Nothing was changed. Close it, reload the spreadsheet, then open it again.",
  },
  "error.method": {
    id: 'Permintaan "{method}" tidak dikenal. Tidak ada yang diubah. Muat ulang spreadsheet lalu coba lagi.',
    en: 'The request "{method}" is unknown. Nothing was changed. Reload the spreadsheet and try again.',
  },
  "error.params": {
    id: 'Isian untuk "{method}" tidak sesuai pada {where}. Tidak ada yang diubah. Perbaiki isian lalu coba lagi.',
    en: 'The entry for "{method}" is not valid at {where}. Nothing was changed. Correct it and try again.',
  },
  "error.paramsWhole": { id: "keseluruhan isian", en: "the whole entry" },
  "error.noRegister": {
    id: "Daftar koperasi belum ditemukan di spreadsheet ini. Tidak ada yang diubah. Buka Pendamping Koperasi → Lainnya → Siapkan spreadsheet.",
    en: "No register of cooperatives was found in this spreadsheet. Nothing was changed. Open Cooperative Companion → More → Set up the spreadsheet.",
  },
  "error.emptyRegister": {
    id: 'Daftar koperasi di tab "{sheet}" masih kosong: belum ada baris dengan desa/kelurahan atau kode wilayah. Tidak ada yang diubah. Isi dahulu, lalu coba lagi.',
    en: 'The register on tab "{sheet}" is still empty: no row has a village or a code. Nothing was changed. Fill it first, then try again.',
  },
  "error.twoRegisters": {
    id: "Ada {count} tab yang tampak sebagai daftar koperasi: {sheets}. Tidak ada yang diubah. Pilih salah satu lewat Lainnya → Siapkan spreadsheet.",
    en: "{count} tabs look like a register of cooperatives: {sheets}. Nothing was changed. Choose one of them under More → Set up the spreadsheet.",
  },
  "error.registerGone": {
    id: 'Tab "{sheet}" tidak memuat daftar koperasi. Tidak ada yang diubah. Pilih tab lain.',
    en: 'Tab "{sheet}" does not hold a register of cooperatives. Nothing was changed. Choose another tab.',
  },
  "error.headings": {
    id: "Judul kolom {headings} tidak ada lagi di tab {sheet}, jadi tidak ada yang ditulis. Kembalikan judulnya, lalu ulangi.",
    en: "The headings {headings} are no longer in {sheet}, so nothing was written. Put them back and try again.",
  },
  "error.noAssistants": {
    id: 'Belum ada asisten di tab "{sheet}". Tidak ada yang diubah. Isi Kode dan Nama asisten di sana, lalu coba lagi.',
    en: 'There are no assistants on tab "{sheet}" yet. Nothing was changed. Fill in code and name there, then try again.',
  },
  "error.regency": {
    id: 'Kabupaten/kota dengan kode "{code}" tidak ada. Tidak ada yang diubah. Pilih dari daftar provinsi dan kabupaten/kota.',
    en: 'There is no regency with code "{code}". Nothing was changed. Choose from the list of provinces and regencies.',
  },
  "error.setting": {
    id: 'Pengaturan "{name}": "{value}" {why}. Tidak ada pengaturan yang disimpan.',
    en: 'Setting "{name}": "{value}" {why}. No setting was saved.',
  },
  "error.brokenSetting": {
    id: 'Pengaturan "{name}" di tab {sheet}: "{value}" {why}. Tidak ada yang diubah. Perbaiki selnya, atau kosongkan agar nilai bawaan dipakai.',
    en: 'Setting "{name}" on tab {sheet}: "{value}" {why}. Nothing was changed. Correct the cell, or clear it so that the default is used.',
  },
  "error.settingName": {
    id: 'Tidak ada pengaturan bernama "{name}". Tidak ada pengaturan yang disimpan.',
    en: 'There is no setting named "{name}". No setting was saved.',
  },
  "error.noAction": {
    id: "Belum ada tindakan yang bisa diurungkan. Tidak ada yang diubah.",
    en: "There is no action to undo. Nothing was changed.",
  },
  "error.actionUnknown": {
    id: 'Tindakan "{id}" tidak ada di riwayat. Tidak ada yang diubah. Muat ulang daftar riwayat.',
    en: 'Action "{id}" is not in the history. Nothing was changed. Reload the list.',
  },
  "error.actionUndone": {
    id: "Tindakan ini sudah diurungkan. Tidak ada yang diubah.",
    en: "This action has been undone already. Nothing was changed.",
  },
  "error.nameTaken": {
    id: 'Tab "{name}" sudah ada dan berisi hal lain. Tidak ada yang diubah. Ganti nama tab itu, lalu coba lagi.',
    en: 'Tab "{name}" exists and holds something else. Nothing was changed. Rename that tab, then try again.',
  },

  "setting.notNumber": { id: "bukan angka", en: "is not a number" },
  "setting.outOfBounds": { id: "di luar batas {min} sampai {max}", en: "is outside {min} to {max}" },
  "setting.notFlag": { id: "harus Ya atau Tidak", en: "must be Ya or Tidak" },
  "setting.notDate": { id: "bukan tanggal", en: "is not a date" },
  "setting.notChoice": { id: "harus salah satu dari {choices}", en: "must be one of {choices}" },
  "setting.unknownRules": { id: "tidak dikenal: {names}", en: "not known: {names}" },
  "setting.twice": {
    id: "tertulis lebih dari sekali; yang pertama dipakai",
    en: "appears more than once; the first one is used",
  },
  "setting.problem": {
    id: 'Pengaturan "{name}": "{value}" {why}; dipakai nilai bawaan "{default}".',
    en: 'Setting "{name}": "{value}" {why}; the default "{default}" is used.',
  },

  "skip.same": { id: "sel sudah berisi ini", en: "the cell already holds this" },
  "skip.changed": { id: "isi sel sudah diubah orang lain", en: "the cell was changed since" },
  "skip.rowGone": { id: "barisnya tidak ditemukan lagi", en: "its row is no longer there" },
  "skip.columnGone": { id: "kolomnya tidak ditemukan lagi", en: "its column is no longer there" },
  "skip.tabGone": { id: "tabnya tidak ada lagi", en: "its tab is no longer there" },
  "skip.refused": {
    id: "Google menolak perubahan pada sel ini (dilindungi atau tidak sesuai aturan validasi)",
    en: "Google refused the change (protected, or against a validation rule)",
  },
  "skip.moved": {
    id: "baris atau kolom berpindah saat ditulis; sel dibiarkan",
    en: "rows or columns moved while it was written; the cell was left alone",
  },
  "skip.formula": { id: "sel berisi rumus", en: "the cell holds a formula" },
  "skip.image": { id: "sel berisi gambar", en: "the cell holds an image" },
  "skip.written": {
    id: "tab sudah diisi atau berubah sejak dibuat",
    en: "the tab was filled or changed since it was made",
  },
  "skip.columnFilled": { id: "kolom sudah diisi", en: "the column has been filled" },
  "skip.look": {
    id: "lembar sudah memakai tampilan templat yang baru; isinya dikembalikan, tampilannya tetap",
    en: "the sheet already has the template's new look; its texts were restored, its look stays",
  },
  "skip.memory": { id: "sudah berubah sejak itu", en: "it has changed since" },

  "privacy.clean": {
    id: "{tabs} tab yang biasa dicetak atau dibagikan sudah diperiksa: tidak memuat nomor HP atau NIK orang.",
    en: "Tabs that get printed or shared were looked through ({tabs}): no phone number, no person's NIK.",
  },
  "privacy.found": {
    id: "{count} sel memuat nomor HP atau NIK orang: {list}. Hapus sebelum tab dicetak atau dibagikan.",
    en: "Cells with a phone number or a person's NIK: {count}. {list}. Remove them before the tab is printed or shared.",
  },

  "action.setUp": { id: "Siapkan spreadsheet", en: "Set up the spreadsheet" },
  "action.settings": { id: "Simpan pengaturan: {names}", en: "Save settings: {names}" },
  "action.undo": { id: "Urungkan: {what}", en: "Undo: {what}" },

  "setUp.title": { id: "Siapkan spreadsheet", en: "Set up the spreadsheet" },
  "setUp.account": {
    id: "Siap. Dibuat: {made}. Sudah ada dan dibiarkan: {kept}. Kolom ditambahkan: {appended}. Desa/kelurahan resmi: {villages}.",
    en: "Ready. Made: {made}. Already there and left alone: {kept}. Columns appended: {appended}. Official villages: {villages}.",
  },
  "setUp.missingColumns": {
    id: 'Kolom yang belum ada di tab "{sheet}": {columns}. Bila ada dengan judul lain, pasangkan di Lainnya → Pemetaan kolom; bila tidak, tulis judulnya di kolom kosong.',
    en: 'Columns not on tab "{sheet}" yet: {columns}. Match those that have another heading under More → Columns; for the others, write the heading above an empty column.',
  },
  "setUp.none": { id: "tidak ada", en: "none" },
  "undo.title": { id: "Urungkan", en: "Undo" },
  "undo.ask": {
    id: "Urungkan tindakan ini?\n\n{what}\n\nYang diubah orang sesudahnya tidak disentuh.",
    en: "Undo this action?\n\n{what}\n\nWhat was changed since stays.",
  },
  "undo.account": {
    id: "Diurungkan: {what} ({restored} perubahan dikembalikan).",
    en: "Undone: {what} (changes taken back: {restored}).",
  },
  "undo.papers": {
    id: "Tab {sheet} tidak ikut diurungkan: daftar serah terima dan beban di situ mungkin tidak berlaku lagi. Cek sebelum dicetak; tab itu dibuat lagi pada pembagian berikutnya.",
    en: "Tab {sheet} was not taken back: its handover list and loads may no longer hold. Look before you print it; it is made again with the next plan.",
  },
  "undo.kept": { id: "{count} dibiarkan: {list}", en: "{count} left alone: {list}" },
  "probe.lostZero": {
    id: '"0812" diketik: nol di depan hilang',
    en: '"0812" typed: its leading zero is lost',
  },
  "probe.textKeepsZero": {
    id: '"0812" di sel teks (@) tetap utuh',
    en: '"0812" in a text cell (@) stays whole',
  },
  "probe.textKeepsFormula": {
    id: '"=1+1" di sel teks (@) bukan rumus',
    en: '"=1+1" in a text cell (@) is not a formula',
  },
  "probe.formula": { id: '"=1+1" diketik menjadi rumus', en: '"=1+1" typed becomes a formula' },
  "probe.apostrophe": {
    id: '"\'0812" menjadi teks tanpa tanda petik',
    en: '"\'0812" becomes text without the apostrophe',
  },
  "probe.apostropheFormula": {
    id: '"\'=1+1" menjadi teks, bukan rumus',
    en: '"\'=1+1" becomes text, not a formula',
  },
  "probe.localDate": {
    id: '"1/2/2025" dibaca menurut lokal spreadsheet',
    en: '"1/2/2025" is read by the spreadsheet\'s locale',
  },
  "probe.isoDate": { id: '"2025-10-09" menjadi tanggal', en: '"2025-10-09" becomes a date' },
  "probe.dateValue": {
    id: "Tanggal yang ditulis add-on kembali sama",
    en: "A date the add-on writes comes back the same",
  },
  "probe.rangeList": {
    id: "Beberapa sel ditulis dalam satu panggilan",
    en: "Several cells are written in one call",
  },
  "probe.templateCopy": {
    id: "Salinan templat membawa rumus, gabungan, lebar, kolom tersembunyi, validasi",
    en: "A template copy keeps formulas, merges, widths, hidden columns, validation",
  },
  "probe.copyBeside": {
    id: "Salinan membawa proteksi, tidak membawa ingatan (add-on tidak bergantung padanya)",
    en: "A copy keeps protection and no memory (the add-on relies on neither)",
  },
  "probe.automatic": {
    id: "Format otomatis dikenali dan dapat dikembalikan",
    en: "The automatic format is recognised and can be restored",
  },
  "probe.box": { id: "Kotak kosong berisi FALSE", en: "An unticked box holds FALSE" },
  "probe.formulaError": {
    id: "Kesalahan rumus dan rujukan yang hilang terbaca",
    en: "Formula errors and lost references can be read",
  },
  "probe.mergeAcross": { id: "Sel digabung baris demi baris", en: "Cells are merged row by row" },
  "probe.metadataStays": {
    id: "Ingatan pada tab tetap satu setelah sisip dan urut, dan dapat diubah",
    en: "Memory on a tab stays one after inserting and sorting, and can be changed",
  },
  "probe.rowFollows": { id: "=ROW() mengikuti baris yang bergeser", en: "=ROW() follows a row that moves" },
  "probe.sortCarries": { id: "Urutkan membawa catatan dan warna", en: "Sorting carries notes and colours" },
  "probe.notes": {
    id: "Catatan dua baris tersimpan, catatan kosong terhapus",
    en: "A note of two lines is kept, a blank one removed",
  },
  "probe.tabLink": { id: "Tautan antartab tersimpan", en: "A link between tabs is kept" },
  "probe.refusal": {
    id: "Isi yang tidak sesuai validasi ditolak",
    en: "A value against a validation rule is refused",
  },
  "probe.longText": { id: "30.000 karakter muat dalam satu sel", en: "30,000 characters fit in one cell" },
  "probe.longMetadata": {
    id: "20.000 karakter muat dalam ingatan tab",
    en: "20,000 characters fit in a tab's memory",
  },
  "probe.editEvent": {
    id: "Baris yang diedit terbaca dari kejadian edit",
    en: "The rows edited are read from an edit's event",
  },
  "probe.crop": {
    id: "Baris dan kolom berlebih dapat dibuang",
    en: "Surplus rows and columns can be cropped",
  },
  "probe.lock": { id: "Kunci dokumen didapat", en: "The document lock can be had" },
  "probe.memory": { id: "8.900 karakter muat dalam properti", en: "8,900 characters fit in a property" },
  "probe.account": { id: "Bahasa akun diketahui", en: "The account's language is known" },
  "probe.link": {
    id: "Tautan PDF dari alamat spreadsheet (buka untuk mencoba)",
    en: "The PDF link made from the spreadsheet's address (open it to try)",
  },
  "probe.projectFile": {
    id: "Berkas wilayah terbaca dari proyek skrip",
    en: "The region file is read from the script project",
  },
  "probe.hundredReads": { id: "100 kali baca satu sel", en: "100 reads of one cell" },
  "probe.blockWrite": { id: "500 sel ditulis sekaligus", en: "500 cells written at once" },
  "probe.title": { id: "Uji kesesuaian", en: "Compatibility test" },
  "probe.heading": { id: "Anggapan\tDiharapkan\tDitemukan\tms", en: "Assumption\tExpected\tFound\tms" },
  "probe.verdict": { id: "{good} dari {all} sesuai", en: "{good} of {all} as expected" },
  "probe.copy": {
    id: "Salin seluruh isi kotak ini bila melaporkan masalah.",
    en: "Copy all of this box when reporting a problem.",
  },
} as const satisfies Record<string, Words>;
