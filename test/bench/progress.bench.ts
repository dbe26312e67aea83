// Figures of progress sheets: 852 villages, at once and with Google's cost per call; the pilot killed before every write.

import { callKind, LATENCY_MS, LATENCY_MS_BY_NAME } from "../../src/local/emulator/counted.ts";
import { openHost, type StepResult } from "../../src/local/host.ts";
import { pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, now, rpc } from "../addon/desk.ts";
import { generate, sheetNames } from "../addon/reports.ts";
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
const made = timed(() => generate(openHost({ workbook: first, now, latency: false })));
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
const slow = hostOf(large);
report("852 new sheets", generate(slow).steps);
ask(slow, "settings.save", { values: { reportDate: "2025-10-31" } });
report("852 changed sheets", generate(slow).steps);
slow.type("Templat Lembar!A4", "Slogan {{desa}}");
report("852 sheets made anew for a changed template", generate(slow).steps);
const hiding: StepResult[] = [];
for (let left = 1; left > 0; ) {
  const step = rpc(slow, "progress.hide", { hidden: true });
  hiding.push(step);
  ({ left } = step.result as { left: number });
}
report("852 sheets hidden", hiding);
report("recap of 852", [rpc(slow, "recap.update")]);

/**
 * Goes on from the workbook as it stands before each write of one undisturbed run, as a run killed there leaves it, and
 * says in how many cases the outcome was not the undisturbed one.
 */
function killEverywhere(what: string, start: WorkbookData): void {
  const wanted = copyOf(start);
  generate(hostOf(wanted));
  const expected = JSON.stringify(pages(wanted));
  const host = hostOf(start);
  let kills = 0;
  let wrong = 0;
  host.onCall = (name) => {
    if (callKind(name) !== "write") return;
    const left = copyOf(start);
    const { failed, conflicts } = generate(hostOf(left)).last;
    kills++;
    if (failed.length + conflicts.length > 0 || JSON.stringify(pages(left)) !== expected) wrong++;
  };
  const { clock } = timed(() => generate(host));
  console.log(
    `${what}: killed before each of ${kills} writes, ${wrong} not completed by the next run (${clock} s)`,
  );
}

/** A copy of a workbook: its cells by hand, there are many; what a cell holds besides is shared, for it is only replaced. */
function copyOf(workbook: WorkbookData): WorkbookData {
  const bare = structuredClone({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: new Map() })),
  });
  workbook.sheets.forEach(({ cells }, i) => {
    const to = bare.sheets[i]?.cells;
    for (const [row, line] of cells) {
      to?.set(row, new Map([...line].map(([column, cell]) => [column, { ...cell }])));
    }
  });
  return bare;
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
