// Figures of the check: 80,000 rows and a tenth of them, beside npm `tableschema`; matching over all regencies.
//
// The check is measured as it ships, bundled into one file: `tsx` puts an accessor before every name of another module.
// `tableschema` reads the same rows as records of strings and casts them by a schema of comparable constraints (types,
// patterns, enumerations, required, unique). It checks cells of one table; ours also compares rows, tabs and villages.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { Table } from "tableschema";
import { type CellValue, isDate } from "../../src/domain/cell.ts";
import { outletStates, registerColumns, stages } from "../../src/domain/register/columns.ts";
import { ruleCodes } from "../../src/domain/validation/rules.ts";
import "../words.ts";
import { plainVariants, spelledVariants, tallyVariants } from "../domain/region/match-all.ts";
import { officialRegencies } from "../domain/region/official.ts";
import { cleanGrids, type Grids, settingsWith, today } from "../domain/validation/clean-office.ts";
import { runFuzz } from "../domain/validation/fuzz.ts";
import { linesBeyond, linesOf, plantedAlone, plantMany, slips } from "../domain/validation/slips.ts";

const settings = settingsWith({ minimum: 0 });

/** What is measured. */
type Shipped = Pick<typeof import("../domain/validation/clean-office.ts"), "officeOf"> &
  Pick<typeof import("../../src/domain/validation/check.ts"), "checkWorkbook">;

/** The check bundled into one file, for the same language level as the add-on. */
async function shipped(): Promise<Shipped> {
  const folder = mkdtempSync(join(tmpdir(), "check-"));
  const outfile = join(folder, "check.mjs");
  try {
    await build({
      stdin: {
        contents: `export { officeOf } from "./test/domain/validation/clean-office.ts";
          export { checkWorkbook } from "./src/domain/validation/check.ts";`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "es2020",
      outfile,
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { officeOf, checkWorkbook } = await shipped();

/**
 * Milliseconds of processor time of pieces of work, of each the median of some runs: on a machine that does other things
 * too the time by the clock would tell about those. They take turns, so that none runs only while the engine is cold.
 */
async function medians(runs: number, ...works: readonly (() => unknown)[]): Promise<number[]> {
  const times: number[][] = works.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [i, work] of works.entries()) {
      const start = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(start);
      times[i]?.push((user + system) / 1000);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0);
}

const median = async (runs: number, work: () => unknown) => (await medians(runs, work))[0] ?? 0;

const checkAll = (grids: Grids) =>
  checkWorkbook({ office: officeOf(grids, settings), settings, today, waivers: [] });

/** The schema of the register for `tableschema`. */
function schema() {
  const patterns: Record<string, object> = {
    code: { pattern: "^\\d{2}\\.\\d{2}\\.\\d{2}\\.[123]\\d{3}$", unique: true },
    nik: { pattern: "^[1-9]\\d{12}$", unique: true },
    nib: { pattern: "^\\d{13}$", unique: true },
    npwp: { pattern: "^\\d{15,16}$", unique: true },
    account: { pattern: "^\\d{5,20}$" },
    phone: { pattern: "^0[2-9]\\d{7,11}$" },
    legalNumber: { pattern: "^AHU-\\d{7}\\.AH\\.01\\.\\d{2}\\.TAHUN 20\\d{2}$", unique: true },
    villageType: { enum: ["Desa", "Kelurahan"] },
    stage: { enum: [...stages] },
    outlet: { enum: [...outletStates] },
    done: { enum: ["Belum", "Sudah"] },
  };
  const kinds: Record<string, string> = {
    date: "date",
    count: "integer",
    rupiah: "number",
    coordinate: "number",
    checkbox: "boolean",
  };
  return {
    fields: registerColumns.map((column) => ({
      name: column.heading,
      type: kinds[column.type] ?? "string",
      constraints: { ...patterns[column.type], ...("needed" in column && { required: true }) },
    })),
    missingValues: [""],
  };
}

const written = (value: CellValue | undefined) =>
  value === undefined ? "" : isDate(value) ? value.date : String(value);

async function main(): Promise<void> {
  const large = cleanGrids(80_000);
  const small = cleanGrids(8_000);
  checkAll(small);
  const [ours = 0, tenth = 0] = await medians(
    7,
    () => checkAll(large),
    () => checkAll(small),
  );
  console.log(
    `check, all rules: 80,000 rows ${Math.round(ours)} ms (limit 2,000) · 8,000 rows ${Math.round(tenth)} ms · 80k/8k ${(ours / tenth).toFixed(1)} (limit 12)`,
  );
  const office = officeOf(large, settings);
  const alone = await median(3, () => checkWorkbook({ office, settings, today, waivers: [] }));
  console.log(`of these, rules alone ${Math.round(alone)} ms; the rest reads the tables`);

  // The same table under the same kinds of rules, and nothing else: needed cells, form of each cell, unique values.
  const comparable = settingsWith({
    rulesOff: ruleCodes.filter((code) => !/^(W01|F|G0[2-5])/.test(code)).join(";"),
  });
  const sameTable = { ...large, assistants: [], visits: [], villages: [] };
  const same = await median(3, () => {
    const office = officeOf(sameTable, comparable);
    return checkWorkbook({ office, settings: comparable, today, waivers: [] });
  });
  const rows = large.register.map((row) => registerColumns.map((_, i) => written(row[i])));
  const theirs = await median(1, async () => {
    const table = await Table.load(rows, { schema: schema() });
    await table.read({ keyed: false, cast: true, forceCast: true });
  });
  console.log(
    `register alone, comparable rules: ours ${Math.round(same)} ms · tableschema ${Math.round(theirs)} ms · ${(theirs / same).toFixed(1)} times (at least 5) · against all our rules ${(theirs / ours).toFixed(1)} times`,
  );

  const before = linesOf(checkAll(large).findings);
  const missed = slips.filter((slip) => {
    const { grids, expected } = plantedAlone(large, slip, 40_000);
    return linesBeyond(before, checkAll(grids).findings).join() !== linesOf(expected).join();
  });
  const { expected } = plantMany(large, 0);
  const together = linesBeyond(before, checkAll(large).findings);
  console.log(
    `slips in 80,000 rows: ${slips.length} kinds, each alone: ${missed.length} not found so${missed.map(({ name }) => ` · ${name}`).join("")} · all together: ${together.join() === linesOf(expected).join() ? "found at their cells, and nothing else" : "NOT as expected"}`,
  );

  const { run, readable, lost } = runFuzz(1, 5000);
  console.log(
    `fuzz: ${run} workbooks without an exception · ${((100 * readable) / run).toFixed(1)} % readable (at least 80) · planted slip lost in ${lost.length}`,
  );

  for (const variants of [plainVariants, spelledVariants]) {
    for (const [kind, tally] of Object.entries(tallyVariants(officialRegencies(), variants))) {
      const share = ((100 * tally.right) / tally.tried).toFixed(2);
      console.log(
        `matching ${kind}: ${share} % of ${tally.tried} right, ${tally.wrongAman} aman wrong, ${tally.excluded} left out as another official name`,
      );
    }
  }
}

await main();
