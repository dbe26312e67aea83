// What service calls cost in time: by the cost model, or by what a probe measured at Google.

import { wordsIn } from "../tools/words.ts";
import { callKind, LATENCY_MS, LATENCY_MS_BY_NAME } from "./emulator/counted.ts";

/** Milliseconds of one call, by its name such as `Range.setValues`. */
export type Prices = (name: string) => number;

/** The cost model that `--latency google` adds to the clock. */
export const modelPrices: Prices = (name) => {
  const kind = callKind(name);
  return LATENCY_MS_BY_NAME[name] ?? (kind === undefined ? 0 : LATENCY_MS[kind]);
};

/** Seconds that these calls take. */
export function secondsOf(calls: Readonly<Record<string, number>>, prices: Prices): number {
  return Object.entries(calls).reduce((sum, [name, count]) => sum + count * prices(name), 0) / 1000;
}

/** Calls that the trial of a template's copy makes beside the copy itself; see addon/google/probe.ts. */
export const beside = { reads: 9, writes: 12 };

/**
 * Prices from the table that *Uji kesesuaian* shows, as copied: reads from its 100 reads, writes and flush from its
 * block, locks from its lock, a new tab from its copy of a template; deleting and copying tabs in the model's
 * proportion to making one. An estimate: Google gathers writes, and a probe measures once. Throws a sentence where a
 * line is missing.
 */
export function measuredPrices(report: string): Prices {
  const time = (trial: string): number => {
    const names = (["id", "en"] as const).map((language) => wordsIn(language).server[`probe.${trial}`] ?? "");
    for (const line of report.split(/\r?\n/)) {
      const [assumption = "", , , milliseconds = ""] = line.split("\t");
      if (
        names.includes(assumption.replace(/^[✓✗] /, "").trim()) &&
        /^\d+(\.\d+)?$/.test(milliseconds.trim())
      )
        return Number(milliseconds);
    }
    throw new Error(`Laporan Uji kesesuaian tidak memuat baris "${names[0]}".`);
  };
  const read = time("hundredReads") / 100;
  const flushModel = modelPrices("SpreadsheetApp.flush");
  const share = Math.max(0, time("blockWrite") - read) / (LATENCY_MS.write + flushModel);
  const write = LATENCY_MS.write * share;
  const made = Math.max(write, time("templateCopy") - beside.reads * read - beside.writes * write);
  const kinds = { read, write, other: time("lock") / 2 };
  return (name) => {
    if (name === "SpreadsheetApp.flush") return flushModel * share;
    const kind = callKind(name);
    const model = LATENCY_MS_BY_NAME[name];
    if (model !== undefined) return (made * model) / modelPrices("Spreadsheet.insertSheet");
    return kind === undefined ? 0 : kinds[kind];
  };
}
