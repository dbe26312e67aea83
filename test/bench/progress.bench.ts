// Figures of progress sheets: 852 villages, at once and with Google's cost per call; the pilot killed before every write.

import { callKind, LATENCY_MS, LATENCY_MS_BY_NAME } from "../../src/local/emulator/counted.ts";
import { openHost, type StepResult } from "../../src/local/host.ts";
import { pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, now, rpc } from "../addon/desk.ts";
import { generate, killAt, sheetNames } from "../addon/reports.ts";
import { bigWorkbook } from "../fixtures/registers.ts";

const seconds = (ms: number) => (ms / 1000).toFixed(1);

/** Makes a piece of work; gives its seconds by the clock and of the processor. */
function timed<T>(work: () => T): { result: T; clock: string; processor: string } {
  const start = performance.now();
  const used = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return { result, clock: seconds(performance.now() - start), processor: seconds((user + system) / 1000) };
}

function report(what: string, steps: readonly StepResult[]): void {
  const longest = Math.max(...steps.map(({ ms }) => ms));
  const calls = steps.reduce((sum, { serviceCalls }) => sum + serviceCalls.total, 0);
  console.log(`${what}: ${steps.length} steps, longest ${seconds(longest)} s (limit 25), ${calls} calls`);
}

const large = bigWorkbook(852);
ask(hostOf(large), "workbook.setUp", { regency: "11.08" });

const first = structuredClone(large);
const made = timed(() => generate(hostOf(first)));
const cells = first.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
console.log(
  `852 villages, no latency: ${made.clock} s by the clock, ${made.processor} s of processor (limit 40); ${made.result.last.created} sheets; ${cells} cells of 10 million`,
);
const again = timed(() => rpc(hostOf(first), "progress.generate", { scope: { all: true } }));
console.log(
  `nothing changed: ${again.clock} s, ${again.result.serviceCalls.reads} reads, ${again.result.serviceCalls.writes} writes`,
);

const costs = { ...LATENCY_MS, ...LATENCY_MS_BY_NAME };
console.log(
  `a Google-like cost per call, in ms: ${Object.entries(costs)
    .map(([name, ms]) => `${name} ${ms}`)
    .join(", ")}`,
);
const slow = openHost({ workbook: large, now, latency: true });
report("852 new sheets", generate(slow).steps);
ask(slow, "settings.save", { values: { reportDate: "2025-10-31" } });
report("852 changed sheets", generate(slow).steps);
slow.type("Templat Lembar!A4", "Slogan {{desa}}");
report("852 sheets made anew for a changed template", generate(slow).steps);
report("recap of 852", [rpc(slow, "recap.update")]);

/** Kills a run before each of its writes, runs again, and says in how many cases the outcome was not the undisturbed one. */
function killEverywhere(what: string, start: WorkbookData): void {
  const run = (workbook: WorkbookData, kill: number | null) => {
    const host = hostOf(workbook);
    if (kill !== null) {
      killAt(host, kill);
      rpc(host, "progress.generate", { scope: { all: true } });
      host.onCall = undefined;
    }
    return generate(host).last;
  };
  const wanted = structuredClone(start);
  const undisturbed = hostOf(wanted);
  const writes: number[] = [];
  undisturbed.onCall = (name, ordinal) => {
    if (callKind(name) === "write") writes.push(ordinal);
  };
  generate(undisturbed);
  const expected = JSON.stringify(pages(wanted));
  let wrong = 0;
  for (const ordinal of writes) {
    const workbook = structuredClone(start);
    const { failed, conflicts } = run(workbook, ordinal);
    if (failed.length + conflicts.length > 0 || JSON.stringify(pages(workbook)) !== expected) wrong++;
  }
  console.log(
    `${what}, killed before each of ${writes.length} writes: ${wrong} not completed by the next run`,
  );
}

/** Every sheet in its place with what it shows. */
function pages(workbook: WorkbookData): unknown[] {
  const names = new Set(sheetNames(workbook));
  return workbook.sheets
    .filter(({ name }) => names.has(name))
    .map((sheet) => [
      sheet.name,
      [...sheet.cells].map(([row, line]) => [row, [...line].map(([c, { value }]) => [c, value])]),
    ]);
}

const pilot = pilotWorkbook();
ask(hostOf(pilot), "workbook.setUp", { regency: "64.09" });
killEverywhere("the pilot's 54 new sheets", pilot);
const changed = structuredClone(pilot);
generate(hostOf(changed));
ask(hostOf(changed), "settings.save", { values: { reportDate: "2025-10-31" } });
killEverywhere("the pilot's 54 changed sheets", changed);
