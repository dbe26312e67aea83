// The written table of slips: how each is planted into a clean office, and which codes must be found at which cells.

import type { CellValue } from "../../../src/domain/cell.ts";
import type { ColumnKey } from "../../../src/domain/register/columns.ts";
import { assistantColumns, villageColumns, visitColumns } from "../../../src/domain/register/tables.ts";
import type { Finding } from "../../../src/domain/validation/finding.ts";
import type { RuleCode } from "../../../src/domain/validation/rules.ts";
import { at, type Grids } from "./clean-office.ts";

/** What must be one cooperative's own, and the code that tells of it twice (DOMAIN.md 4, G01–G06). */
export const ownCells = [
  ["G01", "village"],
  ["G02", "code"],
  ["G03", "nik"],
  ["G04", "legalNumber"],
  ["G05", "nib"],
  ["G05", "npwp"],
  ["G06", "name"],
] as const;

/** A finding that must be there: sheet, 0-based row and column. */
export interface Expected {
  readonly code: RuleCode;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One kind of slip. `plant` changes the office at data row `i` (0-based) and says what must be found. */
export interface Slip {
  readonly name: string;
  /** Which rows it needs: at stage 9, below, or any. */
  readonly stage?: "operating" | "below";
  plant(grids: Grids, i: number): Expected[];
}

/** Slips at cells of the register. */
const cells: readonly (readonly [string, ColumnKey, CellValue, readonly RuleCode[], Slip["stage"]?])[] = [
  ["blank district", "district", "", ["W01"]],
  ["district of spaces", "district", "  ", ["W01", "F14"]],
  ["blank village", "village", "", ["W01"]],
  ["blank type", "type", "", ["W01"]],
  ["blank name", "name", "", ["W01"]],
  ["NIB missing at its stage", "nib", "", ["W02"]],
  ["NPWP said not to exist", "npwp", "belum ada", ["W02"]],
  ["code cut short", "code", "64.09.1", ["F01"]],
  ["AHU number with six digits", "legalNumber", "AHU-000123.AH.01.29.TAHUN 2025", ["F02"]],
  ["AHU number in small letters", "legalNumber", "ahu-9990123.ah.01.29.tahun 2025", ["F02"]],
  ["AHU number as NIK", "nik", "AHU-9990123.AH.01.29.TAHUN 2025", ["F03"]],
  ["NIK of 14 digits", "nik", "64090100999991", ["F03"]],
  ["NIB of 11 digits", "nib", "91234567890", ["F04"]],
  ["NPWP of 13 digits", "npwp", "1234567890123", ["F05"]],
  ["phone with letters", "chairPhone", "0800-ABC", ["F06"]],
  ["phone without its zero", "chairPhone", 80055554321, ["F17"]],
  ["span of months", "planDate", "Juli - Des 25", ["F07"]],
  ["only a month", "planDate", "Bulan Juli", ["F07"]],
  ["date as text", "deedDate", "14/06/2025", ["F07"]],
  ["date in words", "deedDate", "14 Juni 2025", ["F07"]],
  ["date with Tgl", "deedDate", "Tgl 01 Juni 2025", ["F07"]],
  ["date as a serial number", "deedDate", 45822, ["F07"]],
  ["ambiguous date", "deedDate", "03/06/2025", ["F07"]],
  ["date of zeros", "annualMeetingDate", "0000-00-00", ["F07"]],
  ["amount as text", "capitalNeeded", "Rp750.000.000,-", ["F08"]],
  ["amount in words", "capitalNeeded", "cukup banyak", ["F08"]],
  ["negative amount", "shareSavings", -5000, ["F08"]],
  ["count with a word", "members", "25 orang", ["F09"]],
  ["half a member", "members", 12.5, ["F09"]],
  ["misspelt outlet", "clinicOutlet", "Blum", ["F10"]],
  ["stage in small letters", "stage", "rencana usaha", ["F10"], "below"],
  ["stage by a synonym", "stage", "sudah jalan", ["F10"]],
  ["account with a word", "account", "belum tahu", ["F12"]],
  ["stray space", "obstacle", " Menunggu", ["F14"]],
  ["zero-width space", "headName", "Kepa\u200bla", ["F14"]],
  ["NBSP in the bank's name", "bank", "Bank\u00a0BRI", ["F14"]],
  ["account beyond 15 digits", "account", 1234567890123456, ["F16"]],
  ["NIB lost its zero", "nib", 21062512345, ["F04"]],
  ["NIB of 12 digits as a number", "nib", 210625123456, ["F17"]],
  ["unknown assistant", "assistant", "Orang Lain", ["A05"]],
  ["NIK of another regency", "nik", "9999019999999", ["A06"]],
  ["name of another village", "name", "Koperasi Desa Merah Putih Antah Berantah", ["X01"]],
  ["deed before the meeting", "deedDate", { date: "2025-05-02" }, ["X02"]],
  ["plan in the future", "planDate", { date: "2028-07-25" }, ["X03"]],
  ["meeting before the programme", "meetingDate", { date: "2024-05-20" }, ["X04"]],
  ["outlet runs below stage 9", "groceryOutlet", "Berjalan", ["X06"], "below"],
  ["stage below the legal entity", "stage", "Akta", ["X07"], "below"],
  ["approved above needed", "capitalApproved", 900_000_000, ["X08"]],
  ["approved above three billion", "capitalApproved", 3_500_000_000, ["X08"]],
  ["savings without members", "members", "", ["X09"]],
  ["follow-up overdue", "dueDate", { date: "2025-09-01" }, ["X11"]],
  ["phone among notes", "notes", "Hubungi 0800 5555 4321 sore", ["P01"]],
  ["a person's NIK among obstacles", "obstacle", "NIK 6409014101800003", ["P01"]],
  ["formula error", "capitalNeeded", "#REF!", ["S06"]],
];

const register = (codes: readonly RuleCode[], i: number, key: ColumnKey): Expected[] =>
  codes.map((code) => ({ code, sheet: "Koperasi", row: i + 1, column: at(key) }));

const visitColumn = (key: string) => visitColumns.findIndex((column) => column.key === key);
const assistantColumn = (key: string) => assistantColumns.findIndex((column) => column.key === key);
const villageColumn = (key: string) => villageColumns.findIndex((column) => column.key === key);

/** The row's cells, to be changed. */
function row(grid: CellValue[][], i: number): CellValue[] {
  const cells = grid[i + 1];
  if (cells === undefined) throw new Error(`No row ${i}`);
  return cells;
}

const text = (value: CellValue | undefined) => String(value ?? "");

/** Slips that need more than one cell, or stand elsewhere. */
const others: readonly Slip[] = [
  {
    name: "code without dots",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("code")] = text(row(grid, i)[at("code")]).replaceAll(".", "");
      return register(["F01"], i, "code");
    },
  },
  {
    name: "village in capitals",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("village")] = text(row(grid, i)[at("village")]).toUpperCase();
      return register(["A01"], i, "village");
    },
  },
  {
    name: "village with prefix",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("village")] = `Ds. ${text(row(grid, i)[at("village")])}`;
      return register(["A01"], i, "village");
    },
  },
  {
    name: "village with stray space",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("village")] = `${text(row(grid, i)[at("village")])} `;
      return register(["F14"], i, "village");
    },
  },
  {
    name: "village nowhere to be found",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("village")] = "Qwzx Qwzx Qwzx Qwzx Qwzx";
      return register(["A01"], i, "village");
    },
  },
  {
    name: "district in capitals",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("district")] = `KEC. ${text(row(grid, i)[at("district")]).toUpperCase()}`;
      return register(["A02"], i, "district");
    },
  },
  {
    name: "kelurahan called desa, or the reverse",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("type")] = row(grid, i)[at("type")] === "Desa" ? "Kelurahan" : "Desa";
      return [...register(["A03"], i, "type"), ...register(["X01"], i, "name")];
    },
  },
  {
    name: "code that is nobody's",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("code")] = `${text(row(grid, i)[at("code")]).slice(0, 9)}2999`;
      return register(["A04"], i, "code");
    },
  },
  {
    name: "name in capitals",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("name")] = text(row(grid, i)[at("name")]).toUpperCase();
      return register(["F15"], i, "name");
    },
  },
  {
    name: "doubled word in the name",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("name")] = text(row(grid, i)[at("name")]).replace("Koperasi", "Koperasi Koperasi");
      return register(["F15"], i, "name");
    },
  },
  {
    name: "latitude with a comma behind",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("lat")] = "-1.38956,";
      row(grid, i)[at("lon")] = 116.66481;
      return register(["F11"], i, "lat");
    },
  },
  {
    name: "latitude and longitude exchanged",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("lat")] = 116.66481;
      row(grid, i)[at("lon")] = -1.38956;
      return [...register(["F11"], i, "lat"), ...register(["F11"], i, "lon")];
    },
  },
  {
    name: "point far from the village",
    plant: ({ register: grid, villages }, i) => {
      row(villages, i)[villageColumn("lat")] = -1.3;
      row(villages, i)[villageColumn("lon")] = 116.7;
      row(grid, i)[at("lat")] = -2.3;
      row(grid, i)[at("lon")] = 116.7;
      return register(["A07"], i, "lat");
    },
  },
  {
    name: "operating without outlet or business",
    stage: "operating",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("groceryOutlet")] = "Belum";
      row(grid, i)[at("otherBusiness")] = "";
      return register(["X05"], i, "stage");
    },
  },
  {
    name: "partner date without partner",
    stage: "below",
    plant: ({ register: grid }, i) => {
      row(grid, i)[at("partnerDate")] = { date: "2025-09-01" };
      return register(["X10"], i, "partnerDate");
    },
  },
  ...(
    [
      ["G03", "nik"],
      ["G04", "legalNumber"],
      ["G05", "nib"],
      ["G05", "npwp"],
      ["G06", "name"],
    ] as const
  ).map(
    ([code, key]): Slip => ({
      name: `${key} twice`,
      plant: ({ register: grid }, i) => {
        row(grid, i + 1)[at(key)] = row(grid, i)[at(key)] ?? "";
        const both = [...register([code], i, key), ...register([code], i + 1, key)];
        return key === "name" ? [...both, ...register(["X01"], i + 1, "name")] : both;
      },
    }),
  ),
  {
    name: "code of another village",
    plant: ({ register: grid }, i) => {
      row(grid, i + 1)[at("code")] = row(grid, i)[at("code")] ?? "";
      return [...register(["G02"], i, "code"), ...register(["G02", "A04"], i + 1, "code")];
    },
  },
  {
    name: "visit to an unknown village",
    plant: ({ visits }, i) => {
      const visit = [...row(visits, i)];
      visit[visitColumn("code")] = "";
      visit[visitColumn("village")] = "Qwzx";
      visits.push(visit);
      return [{ code: "K01", sheet: "Kunjungan", row: visits.length - 1, column: visitColumn("village") }];
    },
  },
  {
    name: "visit by someone else",
    plant: ({ visits, assistants }, i) => {
      const other = assistants.length - 1 === Math.floor(i / 9) + 1 ? 1 : assistants.length - 1;
      row(visits, i)[visitColumn("assistant")] = `Asisten ${other}`;
      return [{ code: "K02", sheet: "Kunjungan", row: i + 1, column: visitColumn("assistant") }];
    },
  },
  {
    name: "visit in the future",
    plant: ({ visits }, i) => {
      row(visits, i)[visitColumn("date")] = { date: "2025-12-01" };
      return [
        { code: "K03", sheet: "Kunjungan", row: i + 1, column: visitColumn("date") },
        ...register(["K04"], i, "village"),
      ];
    },
  },
  {
    name: "not visited for long",
    plant: ({ visits }, i) => {
      row(visits, i)[visitColumn("date")] = { date: "2025-08-01" };
      return register(["K04"], i, "village");
    },
  },
  {
    name: "phone in a visit's result",
    plant: ({ visits }, i) => {
      row(visits, i)[visitColumn("result")] = "Telepon +62 800-5555-4321";
      return [{ code: "P01", sheet: "Kunjungan", row: i + 1, column: visitColumn("result") }];
    },
  },
  {
    name: "a row copied whole to the end",
    plant: ({ register: grid }, i) => {
      grid.push([...row(grid, i)]);
      return [i, grid.length - 2].flatMap((at) =>
        ownCells.flatMap(([code, key]) => register([code], at, key)),
      );
    },
  },
  {
    name: "a totals row at the end",
    plant: ({ register: grid }) => {
      grid.push(["TOTAL", ...Array.from({ length: at("members") - 1 }, () => ""), 1234]);
      return [{ code: "S04", sheet: "Koperasi", row: grid.length - 1, column: 0 }];
    },
  },
  {
    name: "the headings repeated",
    plant: ({ register: grid }) => {
      grid.push([...(grid[0] ?? [])].slice(0, at("notes") + 1));
      return [{ code: "S04", sheet: "Koperasi", row: grid.length - 1, column: 0 }];
    },
  },
  ...(
    [
      ["S02", "NIB", "a heading twice"],
      ["S03", "Warna Stiker", "an unknown heading"],
    ] as const
  ).map(
    ([code, heading, name]): Slip => ({
      name,
      plant: (grids) => {
        const [headings = [], ...rows] = grids.register;
        grids.register = [[...headings, heading], ...rows];
        return [{ code, sheet: "Koperasi", row: 0, column: headings.length }];
      },
    }),
  ),
  {
    name: "an official village without a cooperative",
    plant: ({ villages }) => {
      villages.push(["99.99.99.2999", "Zzyx Zzyx", "Desa", text(villages[1]?.[3]), "", ""]);
      return [{ code: "A08", sheet: "Wilayah", row: villages.length - 1, column: villageColumn("village") }];
    },
  },
  {
    name: "an assistant's code twice",
    plant: ({ assistants }, i) => {
      const holder = Math.floor(i / 9) + 1;
      assistants.push([text(assistants[holder]?.[0]), "Kembaran"]);
      return [holder, assistants.length - 1].map((row) => ({
        code: "B01",
        sheet: "Asisten",
        row,
        column: assistantColumn("code"),
      }));
    },
  },
  ...(
    [
      ["B03", "minimum", 1, "fewer cooperatives than the own minimum"],
      ["B04", "maximum", 0, "more than the own maximum"],
      ["B05", "status", "Keluar", "gone, still holding one"],
    ] as const
  ).map(
    ([code, key, value, name]): Slip => ({
      name,
      plant: ({ register: grid, assistants, visits }, i) => {
        const who = `Pendatang ${code}`;
        const newcomer = assistantColumns.map((column): CellValue => (column.key === key ? value : ""));
        newcomer.splice(0, 2, who, who);
        assistants.push(newcomer);
        if (code !== "B03") {
          row(grid, i)[at("assistant")] = who;
          row(visits, i)[visitColumn("assistant")] = who;
        }
        const column = assistantColumn(code === "B05" ? "status" : "name");
        return [{ code, sheet: "Asisten", row: assistants.length - 1, column }];
      },
    }),
  ),
  {
    name: "capacity beyond 100",
    plant: ({ assistants }, i) => {
      const holder = Math.floor(i / 9);
      row(assistants, holder)[assistantColumn("capacity")] = 150;
      return [{ code: "B02", sheet: "Asisten", row: holder + 1, column: assistantColumn("capacity") }];
    },
  },
];

/** Every kind of slip that can be planted beside others. */
export const slips: readonly Slip[] = [
  ...cells.map(
    ([name, key, value, codes, stage]): Slip => ({
      name,
      ...(stage !== undefined && { stage }),
      plant: ({ register: grid }, i) => {
        row(grid, i)[at(key)] = value;
        return register(codes, i, key);
      },
    }),
  ),
  ...others,
];

/** The first data row from `from` on that a slip can stand in. Rows at stage 9 are those divisible by five. */
export function rowFor(slip: Slip, from: number): number {
  let i = from;
  while ((slip.stage === "operating" && i % 5 !== 0) || (slip.stage === "below" && i % 5 === 0)) i++;
  return i;
}

/** An office with one slip planted; the office it was made from stays clean, and shares all other rows with it. */
export function plantedAlone(clean: Grids, slip: Slip, from: number): { grids: Grids; expected: Expected[] } {
  const i = rowFor(slip, from);
  const copy = (grid: readonly CellValue[][], ...rows: readonly number[]) =>
    grid.map((cells, at) => (rows.includes(at - 1) ? [...cells] : cells));
  const grids: Grids = {
    register: copy(clean.register, i, i + 1),
    assistants: copy(clean.assistants, Math.floor(i / 9)),
    visits: copy(clean.visits, i),
    villages: copy(clean.villages, i),
  };
  return { grids, expected: slip.plant(grids, i) };
}

/**
 * The office with slips planted over all its rows, two rows each; as many as it has room for, from `first` on. Says
 * which slip comes next.
 */
export function plantMany(grids: Grids, first: number): { expected: Expected[]; next: number } {
  const count = grids.register.length - 1;
  const step = Math.max(2, Math.floor((count - 10) / slips.length));
  const expected: Expected[] = [];
  let [next, from] = [first, 0];
  for (let slip = slips[next]; slip !== undefined; slip = slips[++next]) {
    const i = rowFor(slip, from);
    if (i + 1 >= count) break;
    expected.push(...slip.plant(grids, i));
    from = Math.max(i + 2, (next - first + 1) * step);
  }
  return { expected, next };
}

/** Findings as lines to compare. */
export const linesOf = (findings: readonly Pick<Finding, "code" | "sheet" | "row" | "column">[]): string[] =>
  findings.map(({ code, sheet, row, column }) => `${code} ${sheet} ${row}:${column}`).sort();

/** What was found beyond what the clean office has, as lines. */
export const linesBeyond = (clean: readonly string[], findings: readonly Finding[]): string[] => {
  const known = new Set(clean);
  return linesOf(findings).filter((each) => !known.has(each));
};
