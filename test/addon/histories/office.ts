// A very small office for histories: six cooperatives, two assistants, eight official villages; every tab has its role.

import { ensureCell } from "../../../src/local/workbook/cells.ts";
import { addSheet, newWorkbook } from "../../../src/local/workbook/create.ts";
import type { Scalar, SheetData, WorkbookData } from "../../../src/local/workbook/model.ts";

/** Column by which a test knows a row of each table; neither people nor the add-on change it. */
export const idColumns = { register: "No. Arsip", assistants: "Kode", settings: "Nama" } as const;

export type Table = keyof typeof idColumns;

export const codes = [
  "64.09.01.2022",
  "64.09.04.2015",
  "64.09.02.1001",
  "64.09.03.2001",
  "64.09.03.2002",
  "64.09.03.2003",
];

const villages: Scalar[][] = [
  ["64.09.01.2022", "Sidorejo", "Desa", "Penajam"],
  ["64.09.04.2015", "Telemow", "Desa", "Sepaku"],
  ["64.09.02.1001", "Waru", "Kelurahan", "Waru"],
  ["64.09.03.2001", "Babulu Darat", "Desa", "Babulu"],
  ["64.09.03.2002", "Labangka", "Desa", "Babulu"],
  ["64.09.03.2003", "Babulu Laut", "Desa", "Babulu"],
];

function register(): Scalar[][] {
  const rows = villages.map(([code = "", village = "", type = "", district = ""], at): Scalar[] => [
    `R${at}`,
    code,
    district,
    // A stray space, a word in capitals: safe fixes.
    at === 1 ? ` ${village}` : village,
    at === 2 ? "KELURAHAN" : type,
    `Koperasi ${type} Merah Putih ${village}`,
    at === 3 ? "0812  " : "",
    at < 3 ? "Asisten 1" : "",
    false,
    at % 2 === 0 ? `Kendala ${at}` : "",
    "",
  ]);
  const headings = [
    "No. Arsip",
    "Kode Wilayah",
    "Kecamatan",
    "Desa/Kelurahan",
    "Jenis",
    "Nama Koperasi",
    "Bank",
    "Asisten",
    "Jangan Dipindah",
    "Kendala",
    "Catatan",
  ];
  return [headings, ...rows];
}

/** Fills a tab; texts are kept as texts where a table of the add-on keeps them so. */
function tabOf(
  workbook: WorkbookData,
  name: string,
  role: string,
  rows: readonly Scalar[][],
  spare: number,
): SheetData {
  const sheet = addSheet(workbook, name);
  sheet.rowCount = rows.length + spare;
  sheet.columnCount = (rows[0]?.length ?? 1) + 2;
  sheet.frozenRows = 1;
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== "") ensureCell(sheet, row, column).value = value;
    });
  });
  workbook.metadata.push({
    id: workbook.nextId++,
    key: "pk.role",
    value: role,
    visibility: "DOCUMENT",
    sheetId: sheet.id,
  });
  return sheet;
}

/** The office at the start of a history. */
export function smallOffice(): WorkbookData {
  const workbook = newWorkbook({ name: "Riwayat" });
  const [blank] = workbook.sheets;
  tabOf(workbook, "Koperasi", "register", register(), 4);
  const assistants = [
    ["Kode", "Nama", "HP", "Status", "Minimum", "Catatan"],
    ["BA1", "Asisten 1", "080011112222", "Aktif", 1, ""],
    ["BA2", "Asisten 2", "080011113333", "Aktif", 1, ""],
  ];
  tabOf(workbook, "Asisten", "assistants", assistants, 3);
  const settings = [
    ["Nama", "Nilai", "Penjelasan"],
    ["Kode Kabupaten/Kota", "64.09", ""],
    ["Bahasa", "Indonesia", ""],
    ["Minimum Koperasi per Asisten", 1, ""],
    ["Toleransi Beban (%)", 5, ""],
  ];
  tabOf(workbook, "Pengaturan", "settings", settings, 10);
  const visits = [
    [
      "Tanggal",
      "Kode Wilayah",
      "Kecamatan",
      "Desa/Kelurahan",
      "Asisten",
      "Kegiatan",
      "Hasil",
      "Tindak Lanjut",
      "Tenggat",
    ],
  ];
  tabOf(workbook, "Kunjungan", "visits", visits, 4);
  tabOf(
    workbook,
    "Wilayah",
    "villages",
    [["Kode Wilayah", "Desa/Kelurahan", "Jenis", "Kecamatan"], ...villages],
    1,
  );
  const ledger = tabOf(
    workbook,
    "Riwayat Perubahan",
    "ledger",
    [["Id", "Waktu", "Oleh", "Tindakan", "Keadaan", "Sel", "Bagian", "Isi"]],
    30,
  );
  for (let row = 1; row < ledger.rowCount; row++)
    for (let column = 0; column < 8; column++) ensureCell(ledger, row, column).format = "@";
  ledger.hidden = true;
  if (blank !== undefined && blank.name !== "Koperasi" && workbook.sheets.length > 1)
    workbook.sheets.splice(workbook.sheets.indexOf(blank), 1);
  workbook.activeSheetId = workbook.sheets[0]?.id ?? 0;
  return workbook;
}
