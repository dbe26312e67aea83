// Workbooks as chance and carelessness make them: a register buried in anything a cell can hold.

import type { CellValue } from "../../../src/domain/cell.ts";
import type { ColumnKey } from "../../../src/domain/register/columns.ts";
import type { Area } from "../../../src/domain/table.ts";
import { checkWorkbook } from "../../../src/domain/validation/check.ts";
import type { Finding } from "../../../src/domain/validation/finding.ts";
import { fixPlan, previewFixes } from "../../../src/domain/validation/fixes.ts";
import { asksOf } from "../../../src/domain/validation/inbox.ts";
import { reportOf } from "../../../src/domain/validation/report.ts";
import { at, cleanGrids, type Grids, officeOf, settingsWith, today } from "./clean-office.ts";

/** Numbers from 0 up to below `sides`, the same for the same seed (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * sides);
  };
}

const words = [
  "",
  " ",
  "-",
  "x",
  "Desa",
  "TOTAL",
  "Kecamatan",
  "Sidorejo",
  "سيدوريجو",
  "👩‍🌾 tani",
  "\u202eterbalik",
  "\u200b",
  "a\nb\tc",
  "=SUM(A1)",
  "+62",
  "#REF!",
  "#N/A",
  "Rp1.000",
  "1,5 jt",
  "14 Juni 2025",
  "0000-00-00",
  "𝔻𝕖𝕤𝕒",
  "é́́",
  "null",
  "__proto__",
  "constructor",
  "toString",
  "64.09.01.2022",
  "0".repeat(40),
  "9".repeat(400),
];
const numbers = [0, -0, -1, 1.5, 1e15, 2 ** 53, 2 ** 53 + 2, 1e308, -1e308, 5e-324, 45822, 12, 1e7, 20250614];
const dates = ["1899-12-30", "1845-08-17", "2025-06-14", "9999-12-31", "2025-06-14T23:59:59", "0001-01-01"];

/** Any cell at all. */
function anyCell(roll: (sides: number) => number): CellValue {
  const kind = roll(100);
  if (kind < 45) return words[roll(words.length)] ?? "";
  if (kind < 65) return numbers[roll(numbers.length)] ?? 0;
  if (kind < 75) return roll(2) === 0;
  if (kind < 85) return { date: dates[roll(dates.length)] ?? "" };
  if (kind === 99 && roll(10) === 0) return "panjang ".repeat(6250);
  return Array.from({ length: 1 + roll(30) }, () => String.fromCodePoint(1 + roll(0xd7fe))).join("");
}

/** A workbook, the slip planted in it, and whether its headings were left readable. */
export interface Fuzzed {
  readonly grids: Grids;
  readonly merges: readonly Area[];
  readonly readable: boolean;
  /** Where the planted slip must be found; null where the headings were destroyed. */
  readonly slip: { readonly row: number; readonly column: number } | null;
}

const base = cleanGrids(54);
const height = 9;
const spared: readonly ColumnKey[] = ["code", "district", "village", "type", "name", "members"];

/** A workbook by its seed. */
export function fuzzedOffice(seed: number): Fuzzed {
  const roll = dice(seed);
  const grids: Grids = {
    register: base.register.slice(0, height).map((row) => [...row]),
    assistants: base.assistants.slice(0, 4).map((row) => [...row]),
    visits: base.visits.slice(0, height).map((row) => [...row]),
    villages: base.villages,
  };
  const target = 1 + roll(height - 1);
  grids.register[target]?.splice(at("members"), 1, "25 orang");
  // The planted row keeps what makes it a row; everything else may become anything.
  for (const grid of [grids.register, grids.assistants, grids.visits]) {
    const times = roll(120);
    for (let n = 0; n < times; n++) {
      const row = 1 + roll(grid.length - 1);
      const cells = grid[row];
      if (cells === undefined) continue;
      const column = roll(cells.length + 2);
      if (grid === grids.register && row === target && spared.some((key) => at(key) === column)) continue;
      while (cells.length <= column) cells.push("");
      cells[column] = anyCell(roll);
    }
  }
  const readable = roll(10) > 0;
  if (!readable)
    grids.register[0] = (grids.register[0] ?? []).map((heading) => (roll(3) === 0 ? heading : anyCell(roll)));
  const order = shuffled((grids.register[0] ?? []).length, roll);
  grids.register = grids.register.map((row) => [
    ...order.map((column) => row[column] ?? ""),
    ...row.slice(order.length),
  ]);
  const above = Array.from({ length: roll(12) }, (): CellValue[] => (roll(2) === 0 ? [] : [anyCell(roll)]));
  grids.register = [
    ...above,
    ...grids.register,
    ...Array.from({ length: roll(4) }, () => [anyCell(roll), anyCell(roll)]),
  ];
  if (roll(20) === 0) grids.visits = [];
  if (roll(20) === 0) grids.assistants = [[anyCell(roll)]];
  const slipRow = above.length + target;
  const merges = Array.from({ length: roll(3) }, () => {
    const [top, left] = [above.length + height + roll(3), roll(20)];
    return { top, left, bottom: top + roll(3), right: left + roll(3) };
  });
  return {
    grids,
    merges,
    readable,
    slip: readable ? { row: slipRow, column: order.indexOf(at("members")) } : null,
  };
}

function shuffled(count: number, roll: (sides: number) => number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = roll(i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

/** What became of a run of workbooks. */
export interface FuzzTally {
  readonly run: number;
  /** Workbooks whose headings were left readable. */
  readonly readable: number;
  /** Seeds whose planted slip was not found although it could be. */
  readonly lost: readonly number[];
}

/** Checks workbooks by their seeds; an exception, or an id that stands twice, is raised with its seed. */
export function runFuzz(first: number, last: number): FuzzTally {
  const settings = settingsWith({ minimum: 0 });
  const lost: number[] = [];
  let readable = 0;
  for (let seed = first; seed <= last; seed++) {
    const { grids, merges, slip } = fuzzedOffice(seed);
    let findings: readonly Finding[];
    try {
      const office = officeOf(grids, settings, { merges });
      const result = checkWorkbook({ office, settings, today, waivers: [] });
      findings = result.findings;
      fixPlan(findings);
      previewFixes(findings);
      JSON.stringify(reportOf(result, [], today, "id"));
      asksOf(findings, office.assistants, "en");
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (new Set(findings.map(({ id }) => id)).size !== findings.length)
      throw new Error(`seed ${seed}: an id stands twice`);
    if (slip === null) continue;
    readable++;
    const isSlip = ({ code, row, column }: Finding) =>
      code === "F09" && row === slip.row && column === slip.column;
    if (!findings.some(isSlip)) lost.push(seed);
  }
  return { run: last - first + 1, readable, lost };
}
