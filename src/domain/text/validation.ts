// Words of the validation room in both languages: what each finding says, remarks, what to ask.

import { ruleWords } from "./rules.ts";
import type { Words } from "./words.ts";

export const validationWords = {
  ...ruleWords,
  "severity.galat": { id: "Salah", en: "Wrong" },
  "severity.peringatan": { id: "Perlu dicek", en: "To check" },
  "severity.info": { id: "Info", en: "Info" },
  "find.S01": {
    id: "Kolom {heading} tidak ditemukan; tulis judulnya, atau pasangkan kolomnya di Lainnya → Pemetaan kolom",
    en: "Column {heading} was not found; write its heading, or match its column under More → Columns",
  },
  "find.S02": {
    id: 'Judul "{heading}" dipakai lebih dari satu kolom; ganti salah satunya',
    en: 'The heading "{heading}" is used by more than one column; change one of them',
  },
  "find.S02.same": {
    id: 'Judul "{heading}" sama maknanya dengan "{other}"; hanya "{other}" yang dibaca, jadi ganti judul yang tidak dipakai',
    en: 'The heading "{heading}" means the same as "{other}"; only "{other}" is read, so change the one not in use',
  },
  "find.S03": {
    id: 'Judul "{heading}" tidak dikenal; kolomnya tidak diperiksa. Bila isinya penting, pasangkan lewat Lainnya → Pemetaan kolom',
    en: 'The heading "{heading}" is unknown; its column is not checked. If it matters, match it under More → Columns',
  },
  "find.S04": {
    id: "Baris ini bukan koperasi; pindahkan ke luar tabel",
    en: "This row is not a cooperative; move it out of the table",
  },
  "find.S04.blank": {
    id: "Baris kosong di tengah tabel; hapus barisnya",
    en: "Blank row inside the table; delete it",
  },
  "find.S04.heading": {
    id: "Judul kolom diulang di tengah tabel; hapus barisnya",
    en: "Headings repeated inside the table; delete the row",
  },
  "find.S04.district": {
    id: "Baris judul kecamatan; tidak dihitung sebagai koperasi",
    en: "Title row of a district; not counted as a cooperative",
  },
  "find.S04.totals": {
    id: "Baris jumlah; tidak dihitung sebagai koperasi",
    en: "Totals row; not counted as a cooperative",
  },
  "find.S04.opening": {
    id: "Baris saldo awal; tidak dihitung sebagai koperasi",
    en: "Opening balance row; not counted as a cooperative",
  },
  "find.S04.numbering": { id: "Baris nomor kolom; tidak dihitung", en: "Row of column numbers; not counted" },
  "find.S04.stray": {
    id: "Baris tanpa desa/kelurahan dan tanpa kode; tidak dihitung sebelum salah satunya diisi",
    en: "Row without a village and without a code; not counted until one of them is filled in",
  },
  "find.S05": {
    id: "{cells} sel digabung; pisahkan lalu isi setiap baris",
    en: "{cells} cells are merged; unmerge them and fill each row",
  },
  "find.S06": {
    id: "Rumus di sel ini rusak ({error}); perbaiki rumusnya atau ketik nilainya",
    en: "The formula in this cell is broken ({error}); correct it or type the value",
  },
  "find.W01": { id: "{heading} wajib diisi", en: "{heading} must be filled in" },
  "find.W01.ditto": {
    id: "{heading} berisi tanda ulang (″); tulis lengkap",
    en: "{heading} holds a ditto mark (″); write it out",
  },
  "find.W02": {
    id: "{heading} belum diisi padahal tahapnya {stage}",
    en: "{heading} is blank although the stage is {stage}",
  },
  "find.F01": {
    id: "Bukan kode wilayah; contoh 64.09.01.2022",
    en: "Not a village code; for example 64.09.01.2022",
  },
  "find.F02": {
    id: "Bukan nomor badan hukum; contoh AHU-0001234.AH.01.29.TAHUN 2025",
    en: "Not a legal entity number; for example AHU-0001234.AH.01.29.TAHUN 2025",
  },
  "find.F03": {
    id: "Bukan NIK koperasi; harus 13 angka yang diawali kode provinsi",
    en: "Not a NIK koperasi; a NIK koperasi has 13 digits and begins with the province's code",
  },
  "find.F04": { id: "Bukan NIB; harus 13 angka", en: "Not an NIB; an NIB has 13 digits" },
  "find.F05": { id: "Bukan NPWP; harus 15 atau 16 angka", en: "Not an NPWP; an NPWP has 15 or 16 digits" },
  "find.F06": {
    id: "Bukan nomor telepon; contoh 0800 1234 5678",
    en: "Not a phone number; for example 0800 1234 5678",
  },
  "find.F07": {
    id: "Tanggal tidak terbaca; contoh 14/06/2025",
    en: "Date cannot be read; for example 14/06/2025",
  },
  "find.F07.month": {
    id: "Hanya bulan; tulis satu tanggal lengkap, contoh 14/06/2025",
    en: "Only a month; write one full date, for example 14/06/2025",
  },
  "find.F07.year": {
    id: "Tahun tidak mungkin; contoh 14/06/2025",
    en: "The year cannot be right; for example 14/06/2025",
  },
  "find.F07.text": {
    id: "Tanggal tersimpan sebagai teks; seharusnya tanggal",
    en: "The date is stored as text; it should be a date",
  },
  "find.F07.serial": {
    id: "Tanggal tersimpan sebagai angka; seharusnya tanggal",
    en: "The date is stored as a number; it should be a date",
  },
  "find.F07.ambiguous": {
    id: "Tanggal bermakna ganda; dibaca {date}",
    en: "Ambiguous date; read as {english}",
  },
  "find.F08": {
    id: "Bukan nilai rupiah; contoh 1500000",
    en: "Not an amount in rupiah; for example 1500000",
  },
  "find.F09": { id: "Bukan jumlah orang; contoh 125", en: "Not a number of persons; for example 125" },
  "find.F10": {
    id: "Kata ini tidak ada dalam daftar pilihan; pilih salah satu: {choices}",
    en: "This word is not in the list; choose one of: {choices}",
  },
  "find.F10.box": {
    id: "Bukan centang; centang selnya, atau kosongkan",
    en: "Not a tick; tick the cell, or clear it",
  },
  "find.F10.own": {
    id: "Kata ini tidak ada dalam daftar pilihan; pasangkan artinya di Lainnya → Pemetaan kolom, atau pilih salah satu: {choices}",
    en: "This word is not in the list; say what it means in More → Columns, or choose one of: {choices}",
  },
  "find.F10.otherwise": {
    id: "Penulisannya tidak sama dengan daftar pilihan",
    en: "Not written as in the list",
  },
  "find.F11": { id: "Bukan koordinat; contoh -1,38956", en: "Not a coordinate; for example -1.38956" },
  "find.F11.outside": {
    id: "Koordinat di luar Indonesia; lintang antara -11 dan 6, bujur antara 95 dan 141",
    en: "The coordinate lies outside Indonesia; latitudes lie between -11 and 6, longitudes between 95 and 141",
  },
  "find.F11.exchanged": {
    id: "Lintang dan bujur tertukar; tukarkan isinya",
    en: "Latitude and longitude are swapped; exchange them",
  },
  "find.F12": {
    id: "Bukan nomor rekening; harus 5 sampai 20 angka",
    en: "Not an account number; an account number has 5 to 20 digits",
  },
  "find.form.range": {
    id: "Nilai di luar batas yang mungkin; ketik ulang menurut dokumennya",
    en: "The value is outside what is possible; type it again from the document",
  },
  "find.form.asText": { id: "Angka tersimpan sebagai teks", en: "The number is stored as text" },
  "find.form.asNumber": {
    id: "Tersimpan sebagai angka; seharusnya teks",
    en: "It is stored as a number; it should be text",
  },
  "find.form.otherwise": {
    id: "Maknanya jelas, penulisannya belum seragam",
    en: "The meaning is clear, but it is not written in the usual way",
  },
  "find.F14": {
    id: "Ada spasi berlebih atau karakter yang tidak terlihat",
    en: "There are stray spaces or invisible characters",
  },
  "find.F15": {
    id: "Huruf besar atau kata ganda pada nama; contoh Koperasi Desa Merah Putih Sidorejo",
    en: "Capital letters or doubled words in the name; for example Koperasi Desa Merah Putih Sidorejo",
  },
  "find.F16": {
    id: "Angka terakhir hilang dan tidak bisa dipulihkan; mintalah nomor aslinya",
    en: "The last digits are lost and cannot be recovered; ask for the original number",
  },
  "find.F17": { id: "Angka nol di depan tampaknya hilang", en: "A leading zero seems to be lost" },
  "find.A01": {
    id: "Tidak ada desa/kelurahan resmi yang mirip; tulis namanya seperti di tab Wilayah",
    en: "No official village has a similar name; write it as the tab Wilayah does",
  },
  "find.A01.coded": {
    id: "Tidak ada nama resmi yang mirip; menurut kode wilayahnya {official}",
    en: "No official name is similar; by its code it is {official}",
  },
  "find.A01.variant": { id: "Nama resminya {official}", en: "The official name is {official}" },
  "find.A01.likely": { id: "Mungkin maksudnya {official}", en: "Probably {official}" },
  "find.A01.several": {
    id: "Mirip dengan beberapa desa/kelurahan; tulis salah satu: {names}",
    en: "Similar to several villages; write one of: {names}",
  },
  "find.A02": {
    id: "{village} terletak di Kecamatan {district}",
    en: "{village} lies in the district {district}",
  },
  "find.A02.several": {
    id: "Tidak ada di kecamatan ini; betulkan kecamatannya bila maksudnya salah satu: {names}",
    en: "Not in this district; correct the district if one of these is meant: {names}",
  },
  "find.A02.unknown": {
    id: "Kecamatan tidak ada dalam daftar resmi; tulis seperti di tab Wilayah",
    en: "The district is not in the official list; write it as the tab Wilayah does",
  },
  "find.A02.variant": {
    id: "Nama resmi kecamatannya {district}",
    en: "The district's official name is {district}",
  },
  "find.A03": { id: "Menurut kodenya {type}", en: "By its code this is a {type}" },
  "find.A04": {
    id: "Kode ini milik {owner}, Kecamatan {district}; kode desa di baris ini ada di tab Wilayah",
    en: "The code belongs to {owner}, district {district}; the code of this row's village stands in the tab Wilayah",
  },
  "find.A04.unknown": {
    id: "Kode ini tidak ada dalam daftar resmi; kode desanya ada di tab Wilayah",
    en: "The code is not in the official list; the village's code stands in the tab Wilayah",
  },
  "find.A05": {
    id: "Tidak ada di tab Asisten; tulis namanya seperti di sana, atau tambahkan asistennya",
    en: "Not on the tab Asisten; write the name as it stands there, or add the assistant",
  },
  "find.A05.several": {
    id: "Nama ini dipakai beberapa asisten; tulis salah satu: {names}",
    en: "Several assistants have this name; write one of: {names}",
  },
  "find.A06": {
    id: "Diawali {found}; NIK koperasi kabupaten/kota ini diawali {own}",
    en: "Begins with {found}; a NIK koperasi of this regency begins with {own}",
  },
  "find.A07": {
    id: "{kilometres} km dari {village}; periksa lintang dan bujurnya",
    en: "{kilometres} km from {village}; check latitude and longitude",
  },
  "find.A08": {
    id: "{village}, Kecamatan {district}, belum ada di daftar koperasi; tambahkan barisnya, atau betulkan namanya di sana",
    en: "{village}, district {district}, is not in the register; add its row, or correct its name there",
  },
  "find.G01": {
    id: "Desa/kelurahan yang sama juga di baris {rows}; betulkan yang keliru, atau hapus yang ganda",
    en: "The same village is also in row {rows}; correct the wrong one, or delete the double",
  },
  "find.G02": {
    id: "Kode yang sama juga di baris {rows}; betulkan yang keliru",
    en: "The same code is also in row {rows}; correct the wrong one",
  },
  "find.G03": {
    id: "NIK koperasi yang sama juga di baris {rows}; cocokkan dengan dokumennya, betulkan yang keliru",
    en: "The same NIK koperasi is also in row {rows}; compare with the documents, correct the wrong one",
  },
  "find.G04": {
    id: "Nomor badan hukum yang sama juga di baris {rows}; cocokkan dengan dokumennya, betulkan yang keliru",
    en: "The same legal entity number is also in row {rows}; compare with the documents, correct the wrong one",
  },
  "find.G05": {
    id: "Nomor yang sama juga di baris {rows}; cocokkan dengan dokumennya, betulkan yang keliru",
    en: "The same number is also in row {rows}; compare with the documents, correct the wrong one",
  },
  "find.G06": {
    id: "Nama yang sama juga di baris {rows}; tambahkan kecamatan di belakang nama",
    en: "The same name is also in row {rows}; put the district behind the name",
  },
  "find.X01": { id: "Nama koperasi tidak sesuai", en: "The cooperative's name does not match" },
  "find.X01.type": {
    id: "Nama menyebut jenis lain, Jenis berisi {type}; betulkan yang keliru",
    en: "The name says another Jenis, the row has {type}; correct the wrong one",
  },
  "find.X01.official": {
    id: "Nama menyebut jenis lain; menurut daftar resmi ini {type}, jadi betulkan namanya",
    en: "The name says another Jenis; officially this is a {type}, so correct the name",
  },
  "find.X01.village": {
    id: "Nama tidak memuat {village}; nama koperasi memuat nama desa/kelurahannya",
    en: "The name does not contain {village}; a cooperative bears the name of its village",
  },
  "find.X02": {
    id: "Lebih awal daripada {before}; betulkan salah satu tanggalnya",
    en: "Earlier than {before}; correct one of the dates",
  },
  "find.X03": {
    id: "Tanggal di masa depan; isi tanggal kejadiannya, paling lambat hari ini",
    en: "The date lies in the future; enter the day it happened, today at the latest",
  },
  "find.X04": {
    id: "Sebelum Inpres 9/2025 (27 Maret 2025); periksa tahunnya",
    en: "Before Inpres 9/2025 (27 March 2025); check the year",
  },
  "find.X05": {
    id: "Beroperasi, tetapi tidak ada gerai Berjalan atau usaha lain; isi yang berjalan, atau sesuaikan tahapnya",
    en: "Operating, but no outlet is Berjalan and there is no other business; fill in what runs, or change the stage",
  },
  "find.X06": {
    id: "Gerai Berjalan, tetapi tahapnya {stage}; ubah tahapnya ke Beroperasi, atau gerainya ke Disiapkan",
    en: "The outlet is Berjalan, but the stage is {stage}; set the stage to Beroperasi, or the outlet to Disiapkan",
  },
  "find.X07": {
    id: "{heading} membuktikan paling sedikit tahap {stage}; sesuaikan Tahap",
    en: "{heading} proves at least the stage {stage}; change Tahap",
  },
  "find.X08": {
    id: "Lebih besar daripada kebutuhan modal; periksa kedua angkanya",
    en: "More than the capital needed; check both figures",
  },
  "find.X08.most": {
    id: "Lebih dari Rp3 miliar, batas pinjamannya; periksa jumlah nolnya",
    en: "More than Rp3 billion, the limit of the loan; check the number of zeros",
  },
  "find.X09": {
    id: "Ada simpanan, tetapi jumlah anggota kosong; isi Jumlah Anggota",
    en: "There are savings, but the number of members is blank; fill in Jumlah Anggota",
  },
  "find.X10": {
    id: "Ada tanggal kemitraan, tetapi mitranya kosong; isi Mitra Bank atau Mitra Lain",
    en: "There is a partnership date, but the partner is blank; fill in Mitra Bank or Mitra Lain",
  },
  "find.X11": {
    id: "Tenggat sudah lewat; perbarui tindak lanjut atau tenggatnya",
    en: "The due date has passed; update the follow-up or the date",
  },
  "find.B01": {
    id: "Kode ini dipakai lebih dari satu asisten; beri masing-masing kode sendiri",
    en: "More than one assistant has this code; give each a code of their own",
  },
  "find.B02": { id: "Kapasitas harus 0 sampai 100", en: "Capacity must be 0 to 100" },
  "find.B03": {
    id: "Memegang {count} koperasi, minimumnya {limit}; tambahkan lewat Penugasan",
    en: "Cooperatives held: {count}; the minimum is {limit}. Assign more",
  },
  "find.B04": {
    id: "Memegang {count} koperasi, maksimumnya {limit}; serahkan sebagian lewat Penugasan",
    en: "Cooperatives held: {count}; the maximum is {limit}. Assign some to others",
  },
  "find.B04.before": {
    id: "Belum mulai bekerja, sudah memegang {count} koperasi; serahkan sampai ia mulai, atau betulkan Mulai",
    en: "Has not started work yet, but already holds cooperatives: {count}. Assign them to others till then, or correct Mulai",
  },
  "find.B05": {
    id: "Status {status}, masih memegang {count} koperasi; tugaskan kepada asisten lain",
    en: "Status {status}, but still holds cooperatives: {count}. Assign them to others",
  },
  "find.K01": {
    id: "Desa/kelurahan ini tidak ada di daftar koperasi; tulis namanya seperti di sana",
    en: "This village is not in the register; write its name as it stands there",
  },
  "find.K01.several": {
    id: "Nama ini dimiliki beberapa desa/kelurahan; isi kecamatan atau kode wilayahnya: {names}",
    en: "Several villages have this name; fill in the district or the code: {names}",
  },
  "find.K02": {
    id: "Asisten yang ditugaskan {assigned}; betulkan namanya, atau abaikan bila memang menggantikan",
    en: "The assigned assistant is {assigned}; correct the name, or waive it where someone stood in",
  },
  "find.K03": {
    id: "Kunjungan di masa depan; isi tanggal kunjungannya",
    en: "The visit lies in the future; enter the day of the visit",
  },
  "find.K04": {
    id: "{days} hari tanpa kunjungan; kunjungi, atau catat kunjungannya",
    en: "Days without a visit: {days}. Make a visit, or record the one made",
  },
  "find.K04.never": {
    id: "Belum ada kunjungan yang tercatat; kunjungi, atau catat kunjungannya",
    en: "No visit is recorded; make a visit, or record the one made",
  },
  "find.P01": {
    id: "NIK orang atau nomor telepon tidak boleh berada di kolom ini; pindahkan ke kolomnya",
    en: "A person's NIK or a phone number does not belong here; move it to its column",
  },
  "remark.totals": { id: "{count} baris jumlah tidak dihitung", en: "Totals rows not counted: {count}" },
  "remark.opening": {
    id: "{count} baris saldo awal tidak dihitung",
    en: "Opening balance rows not counted: {count}",
  },
  "remark.heading": {
    id: "{count} baris judul yang diulang tidak dihitung",
    en: "Repeated heading rows not counted: {count}",
  },
  "remark.numbering": {
    id: "{count} baris nomor kolom tidak dihitung",
    en: "Rows of column numbers not counted: {count}",
  },
  "remark.stray": {
    id: "{count} baris tanpa desa/kelurahan dan kode tidak dihitung",
    en: "Rows without village and code not counted: {count}",
  },
  "remark.joined": {
    id: "{count} tab kecamatan digabung: {names}",
    en: "District tabs joined ({count}): {names}",
  },
  "remark.newer": {
    id: 'Tab "{tab}" lebih baru daripada "{than}" yang dipakai; untuk memakainya jalankan Lainnya → Siapkan spreadsheet',
    en: 'The tab "{tab}" is newer than "{than}", which is in use; to use the newer one, run More → Set up the spreadsheet',
  },
  "remark.dayFirst": {
    id: "{count} baris memuat tanggal bermakna ganda; dibaca hari lebih dulu",
    en: "Rows with ambiguous dates, read day first: {count}",
  },
  "remark.monthFirst": {
    id: "{count} baris memuat tanggal bermakna ganda; dibaca bulan lebih dulu",
    en: "Rows with ambiguous dates, read month first: {count}",
  },
  "remark.empty": { id: "Daftar koperasi masih kosong", en: "The register is still empty" },
  "remark.noVillages": {
    id: "Daftar desa resmi belum ada (Lainnya → Siapkan spreadsheet memuatnya): nama, kecamatan, kode, dan letak desa belum dicocokkan (A01, A02, A04, A07, A08)",
    en: "There is no list of official villages yet (More → Set up the spreadsheet brings it): names, districts, codes and places of villages were not compared (A01, A02, A04, A07, A08)",
  },
  "remark.noPoints": {
    id: "Koordinat desa tidak tersedia; jarak koperasi dari desanya tidak diperiksa (A07)",
    en: "No coordinates of villages are known; how far cooperatives lie from them was not checked (A07)",
  },
  "remark.noAssistants": {
    id: "Tab Asisten masih kosong; pemeriksaan asisten dilewati",
    en: "The tab Asisten is still empty; checks of assistants were skipped",
  },
  "remark.noVisits": {
    id: "Belum ada kunjungan yang tercatat; lama tanpa kunjungan tidak diperiksa (K04)",
    en: "No visits are recorded yet; how long ago the last one was is not checked (K04)",
  },
  "remark.unknownRules": {
    id: "Yang tidak dikenal pada pengaturan aturan: {names}",
    en: "Not known in the settings of rules: {names}",
  },
  "ask.nobody": { id: "Tanpa asisten", en: "Without an assistant" },
  "ask.noPlace": { id: "Desa/kelurahan belum diisi", en: "Village left blank" },
  "ask.greeting": {
    id: "Yth. {name}, mohon dilengkapi atau ditanyakan ulang:",
    en: "Dear {name}, please fill in the following, or ask the village again:",
  },
  "ask.thanks": { id: "Terima kasih.", en: "Thank you." },
  "marks.title": { id: "Pemeriksaan data", en: "Data check" },
  "marks.more": { id: "dan {count} lainnya", en: "and {count} more" },
  "marks.suggestion": { id: "Saran: {to}", en: "Suggestion: {to}" },
  "mapping.heading": { id: "Judulnya mirip {heading}", en: "Its heading is similar to {heading}" },
  "mapping.village": { id: "Isinya nama desa/kelurahan resmi", en: "It holds names of official villages" },
  "mapping.district": { id: "Isinya nama kecamatan resmi", en: "It holds names of official districts" },
  "mapping.code": { id: "Isinya kode wilayah", en: "It holds village codes" },
  "mapping.nik": {
    id: "Isinya 13 angka yang diawali {regency}",
    en: "It holds 13 digits that begin with {regency}",
  },
  "mapping.content": { id: "Isinya seperti {heading}", en: "Its content looks like {heading}" },
  "check.title": { id: "Periksa data", en: "Check the data" },
  "check.account": {
    id: "{checked} koperasi diperiksa: {galat} salah, {peringatan} perlu dicek, {info} info, {waived} diabaikan. Daftarnya di tab Temuan; selnya ditandai.",
    en: "Cooperatives checked: {checked}. Findings: {galat} wrong, {peringatan} to check, {info} info, {waived} waived. They are listed on the tab Temuan; their cells are marked.",
  },
  "check.since": {
    id: "Sejak pemeriksaan lalu: {new} baru, {solved} selesai, {still} masih ada.",
    en: "Since the last check: {new} new, {solved} solved, {still} still there.",
  },
  // Headings of the tab Temuan; kept short, for its columns are narrow.
  "report.col.severity": { id: "Tingkat", en: "Severity" },
  "report.col.code": { id: "Kode", en: "Code" },
  "report.col.tab": { id: "Tab", en: "Tab" },
  "report.col.cell": { id: "Sel", en: "Cell" },
  "report.col.column": { id: "Kolom", en: "Column" },
  "report.col.district": { id: "Kecamatan", en: "District" },
  "report.col.village": { id: "Desa/Kel.", en: "Village" },
  "report.col.assistant": { id: "Asisten", en: "Assistant" },
  "report.col.value": { id: "Isi", en: "Content" },
  "report.col.finding": { id: "Temuan", en: "Finding" },
  "report.col.suggestion": { id: "Saran", en: "Suggestion" },
  "report.col.state": { id: "Keadaan", en: "State" },
  "report.col.id": { id: "Id", en: "Id" },
  "report.fresh": { id: "Baru", en: "New" },
  "report.known": { id: "Masih ada", en: "Still there" },
  "report.summary": { id: "Ringkasan", en: "Summary" },
  "report.rules": { id: "Versi aturan", en: "Rules version" },
  "report.date": { id: "Tanggal pemeriksaan", en: "Date of the check" },
  "report.checked": { id: "Koperasi diperiksa", en: "Cooperatives checked" },
  "report.waived": { id: "Diabaikan", en: "Waived" },
  "report.always": { id: "Selama isi sel tidak berubah", en: "As long as the cell does not change" },
  "report.until": { id: "Sampai {until}", en: "Until {until}" },
  "report.ended": { id: "Tidak berlaku lagi", en: "No longer in force" },
  "report.cut": {
    id: "Tab Temuan memuat {listed} temuan pertama dari {total}. Betulkan itu dahulu, lalu periksa lagi; semuanya ada di panel samping",
    en: "The tab Temuan lists the first {listed} of {total} findings. Correct those first, then check again; all of them are in the side panel",
  },
  "check.unmarked": {
    id: "Sebagian sel tidak dapat ditandai karena dilindungi, atau karena barisnya sedang dipindahkan orang lain; temuannya tetap tercantum di tab Temuan",
    en: "Some cells could not be marked because they are protected, or because someone was moving their rows; their findings are still listed on the tab Temuan",
  },
  "error.finding": {
    id: "Temuan ini sudah tidak ada. Tidak ada yang diubah. Jalankan Periksa data lagi.",
    en: "This finding is no longer there. Nothing was changed. Run the check again.",
  },
  "error.page": {
    id: "Daftar temuan ini sudah tidak berlaku. Tidak ada yang diubah. Jalankan Periksa data lagi.",
    en: "This list of findings is no longer valid. Nothing was changed. Run the check again.",
  },
  "error.column": {
    id: 'Kolom "{column}" tidak dikenal. Tidak ada yang diubah. Muat ulang daftar kolom lalu pasangkan lagi.',
    en: 'Unknown column "{column}". Nothing was changed. Reload the list of columns and match them again.',
  },
  "error.waiveChanged": {
    id: "Isi selnya sudah diubah sejak temuan ini ditampilkan. Tidak ada yang diabaikan. Jalankan Periksa data lagi.",
    en: "The cell was changed since this finding was shown. Nothing was waived. Run the check again.",
  },
  "error.waiver": {
    id: "Pengabaian ini sudah tidak ada. Tidak ada yang diubah. Jalankan Periksa data lagi.",
    en: "This waiver is no longer there. Nothing was changed. Run the check again.",
  },
  "skip.solved": { id: "temuannya sudah tidak ada", en: "the finding is no longer there" },
  "skip.noFix": { id: "tidak ada perbaikan yang pasti", en: "there is no certain fix for it" },
  "action.fixes": { id: "Perbaiki {count} sel ({about})", en: "Fix cells: {count} ({about})" },
  "action.waive": { id: "Abaikan {code}: {place}", en: "Waive {code}: {place}" },
  "action.revoke": { id: "Cabut pengabaian", en: "Take a waiver back" },
  "action.columns": { id: "Simpan {count} pemetaan", en: "Save matches: {count}" },
  "fix.menu.none": {
    id: "Tidak ada perbaikan yang aman. Temuan lainnya ada di tab Temuan: betulkan di selnya; sarannya ada di catatan sel dan di tab itu.",
    en: "There is no safe fix. The other findings are on the tab Temuan: correct their cells; suggestions stand in the cells' notes and on that tab.",
  },
  "fix.menu.ask": {
    id: "{count} sel dapat diperbaiki tanpa mengubah artinya:\n{rules}\n\n{changes}\n\nPerbaiki sekarang? Tindakan ini dapat diurungkan.",
    en: "Cells that can be fixed without changing what they mean: {count}\n{rules}\n\n{changes}\n\nFix them now? This can be undone.",
  },
  "fix.menu.done": {
    id: "{applied} sel diperbaiki; tandanya hilang saat diperiksa lagi. Bila keliru, pilih “Urungkan tindakan terakhir”.",
    en: "Cells fixed: {applied}; their marks disappear at the next check. If that was wrong, choose “Undo the last action”.",
  },
  "fix.menu.skipped": { id: "{count} dilewati: {why}", en: "Skipped: {count}: {why}" },
  "waive.menu.none": {
    id: "Tidak ada temuan di sel ini. Pilih sel yang ditandai, atau barisnya di tab Temuan, lalu coba lagi. Tidak ada yang diabaikan.",
    en: "There is no finding at this cell. Choose a marked cell, or its line on the tab Temuan, and try again. Nothing was waived.",
  },
  "waive.menu.ask": {
    id: "{found}\n\nTulis alasan mengabaikannya. Bila isi selnya berubah, temuan itu muncul lagi.",
    en: "{found}\n\nWrite the reason for waiving it. When the cell changes, the finding comes back.",
  },
  "waive.menu.noReason": {
    id: "Alasannya belum ditulis. Tidak ada yang diabaikan.",
    en: "No reason was written. Nothing was waived.",
  },
  "waive.menu.done": {
    id: "{count} temuan diabaikan. Tandanya hilang pada pemeriksaan berikutnya; “Urungkan tindakan terakhir” membatalkannya.",
    en: "Findings waived: {count}. Their marks disappear at the next check; “Undo the last action” takes the waiver back.",
  },
} as const satisfies Record<string, Words>;
