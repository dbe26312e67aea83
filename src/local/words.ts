// What the local tools say, in Indonesian; `{name}` is where a value goes.

import { fill, type Values } from "../domain/text/words.ts";

const words = {
  noFile: "Berkas {file} tidak ditemukan.",
  notZip: "Berkas {file} bukan buku kerja .xlsx.",
  oldExcel: "Berkas {file} berformat Excel lama. Simpan dulu sebagai .xlsx.",
  encrypted: "Berkas {file} terkunci kata sandi. Simpan dulu tanpa kata sandi.",
  noWorkbook: "Berkas {file} tidak berisi buku kerja .xlsx.",
  tooLarge: "Berkas {file} terlalu besar untuk dibuka.",
  damaged: "Berkas {file} rusak dan tidak dapat dibaca.",
  notSaved: "Buku kerja tidak dapat disimpan ke {file}: {why}",
  saveENOENT: "foldernya tidak ada. Buat dulu foldernya.",
  saveENOTDIR: "sebagian alamatnya bukan folder. Pilih folder lain.",
  saveEACCES: "tidak ada izin menulis di sana. Pilih folder lain.",
  saveEISDIR: "itu nama sebuah folder. Tambahkan nama berkasnya.",
  saveENOSPC: "tempat penyimpanan penuh.",
  saveOther: "sistem menolak ({code}).",
  unknownFunction: "Fungsi {name} tidak ada di add-on. Yang ada: {names}.",
  privateFunction: "Fungsi {name} bersifat pribadi (namanya berakhir dengan _) dan tidak dapat dipanggil.",
  badArgs: "Isi --args bukan JSON yang benar: {text}",
  badEdit: 'Isi --edit harus seperti "Koperasi!B7=Waru", bukan: {text}',
  badCell: "Sel {cell} tidak ada di buku kerja ini.",
  badNow: "Waktu --now harus seperti 2025-10-09T08:00, bukan: {text}",
  badLatency: "Nilai --latency hanya boleh google, bukan: {text}",
  badOption: "Pilihan {option} tidak dikenal.",
  missingValue: "Pilihan {option} memerlukan isi.",
  argsWithoutRun: "Pilihan --args harus menyusul --run.",
  argsNotPlain: "Isi argumen tidak dapat dikirim ke add-on: {why}",
  protectedCell: "Sel {cell} diproteksi; Anda tidak boleh mengubahnya.",
  invalidCell: "Isi {text} di sel {cell} melanggar aturan validasi data, jadi ditolak.",
  tooLong: "Isi sel {cell} lebih dari 50.000 karakter.",
  noBuild: "Berkas hasil build tidak ada di {folder}. Jalankan npm run build.",
  endless: "Pekerjaan panjang {method} tidak selesai setelah {steps} langkah.",
} as const;

/** Why a file could not be saved, by the system's code for it. */
export function whyNotSaved(code: string): string {
  const key = `save${code}`;
  return isWord(key) ? words[key] : localWords("saveOther", { code });
}

const isWord = (key: string): key is keyof typeof words => Object.hasOwn(words, key);

/** A sentence of the local tools. */
export function localWords(key: keyof typeof words, values: Values = {}): string {
  return fill(words[key], values);
}
