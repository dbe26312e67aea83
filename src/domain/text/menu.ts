// Words of the menu in both languages. They alone are bundled: the menu goes up before the add-on may do anything else.

import type { Words } from "./words.ts";

export const menuWords = {
  "menu.title": { id: "Pendamping Koperasi", en: "Cooperative Companion" },
  "menu.sidebar": { id: "Buka panel samping", en: "Open the side panel" },
  "menu.check": { id: "Periksa data", en: "Check the data" },
  "menu.balance": { id: "Seimbangkan beban asisten", en: "Balance caseloads" },
  "menu.progress": { id: "Buat lembar perkembangan", en: "Make progress sheets" },
  "menu.recap": { id: "Perbarui rekapitulasi", en: "Update the recap" },
  "menu.undo": { id: "Urungkan tindakan terakhir", en: "Undo the last action" },
  "menu.more": { id: "Lainnya", en: "More" },
  "menu.setUp": { id: "Siapkan spreadsheet", en: "Set up the spreadsheet" },
  "menu.fix": { id: "Perbaiki yang aman", en: "Fix what is safe" },
  "menu.waive": { id: "Abaikan temuan di sel ini", en: "Waive findings at this cell" },
  "menu.caseload": { id: "Penugasan", en: "Assign" },
  "menu.visit": { id: "Catat kunjungan", en: "Record a visit" },
  "menu.print": { id: "Cetak lembar", en: "Print sheets" },
  "menu.month": { id: "Tutup bulan", en: "Close the month" },
  "menu.monthly": { id: "Laporan bulanan", en: "Monthly report" },
  "menu.history": { id: "Riwayat", en: "History" },
  "menu.mapping": { id: "Pemetaan kolom", en: "Columns" },
  "menu.probe": { id: "Uji kesesuaian", en: "Compatibility test" },
  "menu.guide": { id: "Buka panduan", en: "Open the guide" },
} satisfies Record<string, Words>;
