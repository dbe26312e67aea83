// Words of the preview page in both languages. They stand here, not in the add-on's catalogue, since they never ship.

import { fill, type Language, type Values, type Words } from "../../domain/text/words.ts";

const words = {
  file: { id: "File", en: "File" },
  edit: { id: "Edit", en: "Edit" },
  view: { id: "Tampilan", en: "View" },
  open: { id: "Buka .xlsx…", en: "Open .xlsx…" },
  download: { id: "Unduh .xlsx", en: "Download .xlsx" },
  print: { id: "Cetak tab ini", en: "Print this tab" },
  insertRow: { id: "Sisipkan baris di atas", en: "Insert row above" },
  insertRowBelow: { id: "Sisipkan baris di bawah", en: "Insert row below" },
  insertColumn: { id: "Sisipkan kolom di kiri", en: "Insert column left" },
  deleteRow: { id: "Hapus baris", en: "Delete row" },
  deleteColumn: { id: "Hapus kolom", en: "Delete column" },
  hideRow: { id: "Sembunyikan baris", en: "Hide row" },
  hideColumn: { id: "Sembunyikan kolom", en: "Hide column" },
  showHidden: { id: "Tampilkan baris dan kolom tersembunyi", en: "Show hidden rows and columns" },
  sortUp: { id: "Urutkan tab A → Z menurut kolom ini", en: "Sort sheet A → Z by this column" },
  sortDown: { id: "Urutkan tab Z → A menurut kolom ini", en: "Sort sheet Z → A by this column" },
  hiddenTabs: { id: "Tab tersembunyi", en: "Hidden tabs" },
  noHiddenTabs: { id: "Tidak ada", en: "None" },
  allTabs: { id: "Semua tab", en: "All tabs" },
  findTab: { id: "Cari tab", en: "Find a tab" },
  addTab: { id: "Tambah tab", en: "Add a tab" },
  rename: { id: "Ganti nama…", en: "Rename…" },
  newName: { id: "Nama tab", en: "Tab name" },
  remove: { id: "Hapus", en: "Delete" },
  hide: { id: "Sembunyikan", en: "Hide" },
  moveLeft: { id: "Geser ke kiri", en: "Move left" },
  moveRight: { id: "Geser ke kanan", en: "Move right" },
  tabsBefore: { id: "Tab sebelumnya", en: "Earlier tabs" },
  tabsAfter: { id: "Tab berikutnya", en: "Later tabs" },
  nameBox: { id: "Alamat sel", en: "Cell address" },
  formula: { id: "Isi sel", en: "Cell content" },
  grid: { id: "Spreadsheet (keluar: Esc, lalu Tab)", en: "Spreadsheet (to leave: Esc, then Tab)" },
  tabs: { id: "Tab", en: "Tabs" },
  menu: { id: "Menu", en: "Menu" },
  running: { id: "Menjalankan skrip…", en: "Running script…" },
  close: { id: "Tutup", en: "Close" },
  OK: { id: "Oke", en: "OK" },
  CANCEL: { id: "Batal", en: "Cancel" },
  YES: { id: "Ya", en: "Yes" },
  NO: { id: "Tidak", en: "No" },
  drop: { id: "Lepaskan berkas .xlsx untuk membukanya", en: "Drop the .xlsx file to open it" },
  loading: { id: "Memuat…", en: "Loading…" },
  opening: { id: "Membuka {name}…", en: "Opening {name}…" },
  notXlsx: { id: "Hanya berkas .xlsx yang bisa dibuka.", en: "Only .xlsx files can be opened." },
  tooLarge: { id: "Berkas melebihi {size} MB.", en: "The file exceeds {size} MB." },
  unreadable: {
    id: "Berkas itu tidak bisa dibaca sebagai .xlsx. Spreadsheet yang terbuka tidak berubah.",
    en: "That file cannot be read as .xlsx. The open spreadsheet is unchanged.",
  },
  lost: {
    id: "Sambungan ke pratinjau terputus; mencoba lagi… Periksa apakah “npm start” masih berjalan.",
    en: "Connection to the preview lost; trying again… Check that “npm start” is still running.",
  },
  noTab: { id: "Tab yang dituju sudah tidak ada.", en: "The tab it leads to is gone." },
  outside: {
    id: "Pratinjau tidak membuka alamat di luar: {href}",
    en: "The preview opens no address outside: {href}",
  },
  notSaved: { id: "Tidak tersimpan: {why}", en: "Not saved: {why}" },
  tooManyCells: { id: "Terlalu banyak sel sekaligus.", en: "Too many cells at once." },
  lastTab: {
    id: "Tab terakhir yang tampak tidak bisa disembunyikan.",
    en: "The last visible tab cannot be hidden.",
  },
  lastLine: {
    id: "Tidak semua baris atau kolom bisa disembunyikan.",
    en: "Not every row or column can be hidden.",
  },
  local: { id: "Pratinjau di komputer ini", en: "Preview on this computer" },
} as const satisfies Record<string, Words>;

/** Key of one of the page's words. */
export type WordKey = keyof typeof words;

/** The page's word in a language, its places filled. */
export function word(language: Language, key: WordKey, values?: Values): string {
  return fill(words[key][language], values);
}
