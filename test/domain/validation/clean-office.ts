// A clean office of any size for tests: a register in which nothing is wrong, its assistants, visits, villages.

import type { CellValue } from "../../../src/domain/cell.ts";
import type { Village } from "../../../src/domain/region/village.ts";
import { type ColumnKey, registerColumns } from "../../../src/domain/register/columns.ts";
import { findHeadings } from "../../../src/domain/register/headings.ts";
import { type OfficeData, readOffice } from "../../../src/domain/register/office.ts";
import { assistantColumns, villageColumns, visitColumns } from "../../../src/domain/register/tables.ts";
import { readSettings, type Settings } from "../../../src/domain/settings/settings.ts";
import type { TabTable } from "../../../src/domain/table.ts";
import { type CheckResult, checkWorkbook } from "../../../src/domain/validation/check.ts";
import type { Waiver } from "../../../src/domain/validation/waivers.ts";
import { officialRegencies } from "../region/official.ts";

export const today = "2025-10-09";

/** Tables of an office that tests may change before reading them. */
export interface Grids {
  register: CellValue[][];
  assistants: CellValue[][];
  visits: CellValue[][];
  villages: CellValue[][];
}

/** Settings by default, with some changed. */
export function settingsWith(changes: Partial<Settings> = {}): Settings {
  return { ...readSettings([]).settings, ...changes };
}

/** `count` villages of one regency, or of as many as it takes. The pilot's 54 come first. */
export function villagesFor(count: number): Village[] {
  const regencies = officialRegencies();
  if (count === 54) return [...(regencies.find(({ code }) => code === "64.09")?.villages ?? [])];
  const one = regencies.find(({ villages }) => villages.length >= count);
  return (one === undefined ? regencies.flatMap(({ villages }) => villages) : [...one.villages]).slice(
    0,
    count,
  );
}

const digits = (number: number, width: number) => String(number).padStart(width, "0");

/** Column of a register key in the grids below. */
export const at = (key: ColumnKey): number => registerColumns.findIndex((column) => column.key === key);

/** A row in which everything is filled as it should be. */
function cleanRow(village: Village, i: number, repeated: boolean): CellValue[] {
  const operating = i % 5 === 0;
  const cells: Partial<Record<ColumnKey, CellValue>> = {
    code: village.code,
    district: village.district,
    village: village.name,
    type: village.type,
    name: `Koperasi ${village.type} Merah Putih ${village.name}${repeated ? ` Kecamatan ${village.district}` : ""}`,
    legalNumber: `AHU-${digits(i + 1, 7)}.AH.01.29.TAHUN 2025`,
    legalDate: { date: "2025-06-20" },
    nik: `${village.code.slice(0, 5).replace(".", "")}01${digits(i + 1, 7)}`,
    nib: `21062500${digits(i, 5)}`,
    npwp: `1${digits(i + 1, 15)}`,
    bank: "BRI",
    account: `1234${digits(i, 11)}`,
    chair: `Ketua ${i + 1}`,
    chairPhone: `0800${digits(i, 8)}`,
    headName: `Kepala ${i + 1}`,
    members: 20 + (i % 80),
    shareSavings: 1_000_000,
    mandatorySavings: 250_000,
    stage: operating ? "Beroperasi" : "Rencana Usaha",
    meetingDate: { date: "2025-05-20" },
    deedDate: { date: "2025-06-05" },
    planDate: { date: "2025-07-25" },
    proposalDate: operating ? { date: "2025-08-08" } : "",
    partnerDate: operating ? { date: "2025-08-20" } : "",
    operatingDate: operating ? { date: "2025-09-15" } : "",
    groceryOutlet: operating ? "Berjalan" : "Belum",
    otherBusiness: operating ? "ATK; BRILink" : "",
    bankPartner: operating ? "BRI" : "",
    capitalNeeded: 500_000_000,
    assistant: `Asisten ${Math.floor(i / 9) + 1}`,
    pinned: false,
    obstacle: "Menunggu rapat anggota",
    followUp: "Rapat berikutnya",
    dueDate: { date: "2025-11-30" },
    simkopdes: "Sudah",
  };
  return registerColumns.map(({ key }) => cells[key] ?? "");
}

/** The tables of a clean office. */
export function cleanGrids(count: number): Grids {
  const villages = villagesFor(count);
  const names = new Map<string, number>();
  const nameOf = (each: Village) => `${each.type} ${each.name.toLowerCase()}`;
  for (const each of villages) names.set(nameOf(each), (names.get(nameOf(each)) ?? 0) + 1);
  const holders = Math.ceil(count / 9);
  const grids: Grids = {
    register: [
      registerColumns.map(({ heading }) => heading),
      ...villages.map((village, i) => cleanRow(village, i, (names.get(nameOf(village)) ?? 0) > 1)),
    ],
    assistants: [
      assistantColumns.map(({ heading }) => heading),
      ...Array.from({ length: holders }, (_, i) => [
        `BA-${digits(i + 1, 4)}`,
        `Asisten ${i + 1}`,
        "",
        villages[i * 9]?.district ?? "",
        "",
        "",
        100,
        "Aktif",
        { date: "2025-01-06" },
        "",
        "",
        "",
        "",
      ]).map((row) => row as CellValue[]),
    ],
    visits: [
      visitColumns.map(({ heading }) => heading),
      ...villages.map((village, i): CellValue[] => [
        { date: "2025-10-01" },
        village.code,
        village.district,
        village.name,
        `Asisten ${Math.floor(i / 9) + 1}`,
        "Pendampingan",
        "Baik",
        "",
        "",
      ]),
    ],
    villages: [
      villageColumns.map(({ heading }) => heading),
      ...villages.map(({ code, name, type, district }): CellValue[] => [code, name, type, district, "", ""]),
    ],
  };
  // Through JSON, so that texts are stored as flat as those that come from a sheet.
  return JSON.parse(JSON.stringify(grids)) as Grids;
}

export const table = (id: number, name: string, values: CellValue[][]): TabTable => ({
  id,
  name,
  index: id,
  values,
});

/** Reads grids as an office; the last assistant's minimum may be out of reach where rows do not divide by nine. */
export function officeOf(grids: Grids, settings: Settings, extra: Partial<TabTable> = {}): OfficeData {
  const register = { ...table(1, "Koperasi", grids.register), ...extra };
  const headings = findHeadings(register);
  return readOffice(
    {
      register: headings === null ? [] : [{ table: register, headings }],
      assistants: table(2, "Asisten", grids.assistants),
      visits: table(3, "Kunjungan", grids.visits),
      villages: table(4, "Wilayah", grids.villages),
    },
    settings,
    "id_ID",
  );
}

/** Reads and checks grids. */
export function check(
  grids: Grids,
  changes: Partial<Settings> = {},
  waivers: readonly Waiver[] = [],
): CheckResult {
  const settings = settingsWith(changes);
  return checkWorkbook({ office: officeOf(grids, settings), settings, today, waivers });
}
