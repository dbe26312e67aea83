// Runs functions of the built bundle from the command line: the steps in the order given, one JSON line a step.
//
// headless [--workbook F.xlsx] [--save G.xlsx] [--latency google]
//          [--now 2025-10-09T08:00] [--answer TEXT] [--edit "Koperasi!B7=Waru"] [--run NAME [--args JSON]] …
// --now, --answer, --edit and --run are steps of their order; --now and --answer print nothing. --args: an array is the
// list of arguments, anything else the only one. A failed step does not stop later ones, and the workbook is saved all
// the same; exit code 1 tells that a step failed. What cannot be understood at all is one line with its error.

import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { buildIfStale } from "../tools/build.ts";
import { isMain } from "../tools/project.ts";
import { type Host, openHost, type StepResult } from "./host.ts";
import { pilotWorkbook } from "./pilot/pilot.ts";
import { localWords, whyNotSaved } from "./words.ts";
import type { WorkbookData } from "./workbook/model.ts";
import { readXlsx, writeXlsx, XlsxProblem } from "./workbook/xlsx.ts";

/** One step as asked for. */
export type Step =
  | { kind: "now"; text: string }
  | { kind: "answer"; text: string }
  | { kind: "edit"; text: string }
  | { kind: "run"; name: string; args?: string };

/** The command line, understood. */
export interface Wish {
  workbook?: string;
  save?: string;
  latency: boolean;
  steps: Step[];
}

/** Reads the command line; throws a sentence. */
export function readWish(argv: readonly string[]): Wish {
  const wish: Wish = { latency: false, steps: [] };
  for (let i = 0; i < argv.length; i += 2) {
    const option = argv[i] ?? "";
    const value = argv[i + 1];
    const known = ["--workbook", "--save", "--latency", "--now", "--answer", "--edit", "--run", "--args"];
    if (!known.includes(option)) throw new Error(localWords("badOption", { option }));
    if (value === undefined) throw new Error(localWords("missingValue", { option }));
    const last = wish.steps.at(-1);
    if (option === "--workbook") wish.workbook = value;
    else if (option === "--save") wish.save = value;
    else if (option === "--latency" && value === "google") wish.latency = true;
    else if (option === "--latency") throw new Error(localWords("badLatency", { text: value }));
    else if (option === "--now") wish.steps.push({ kind: "now", text: value });
    else if (option === "--answer") wish.steps.push({ kind: "answer", text: value });
    else if (option === "--edit") wish.steps.push({ kind: "edit", text: value });
    else if (option === "--run") wish.steps.push({ kind: "run", name: value });
    else if (last?.kind === "run" && last.args === undefined) last.args = value;
    else throw new Error(localWords("argsWithoutRun"));
  }
  return wish;
}

/** Does what the command line asks; gives a line to `print` for each step, and the exit code. `dist`: built files. */
export async function headless(
  argv: readonly string[],
  print: (line: string) => void,
  dist?: string,
): Promise<number> {
  let failed = false;
  let number = 0;
  const tell = (result: Partial<StepResult> & { error: string | null; function: string }) => {
    failed ||= result.error !== null;
    print(JSON.stringify(lineOf(++number, result)));
  };
  try {
    const wish = readWish(argv);
    const workbook = await open(wish.workbook);
    const host = openHost({ workbook, latency: wish.latency, ...(dist !== undefined && { dist }) });
    for (const step of wish.steps) {
      const result = perform(host, step);
      if (result !== undefined) tell(result);
    }
    if (wish.save !== undefined) await save(host.workbook, wish.save);
  } catch (error) {
    tell({ function: "headless", error: sentence(error) });
  }
  return failed ? 1 : 0;
}

/** Performs a step; steps that print nothing give nothing unless they fail. */
function perform(
  host: Host,
  step: Step,
): (Partial<StepResult> & { error: string | null; function: string }) | undefined {
  switch (step.kind) {
    case "answer":
      host.answer(step.text);
      return undefined;
    case "now":
      try {
        host.setNow(step.text);
        return undefined;
      } catch (error) {
        return { function: "--now", error: sentence(error) };
      }
    case "edit": {
      // The first `=` after the cell's name; a tab's name may hold one in quotes.
      const [, cell, text] =
        /^((?:'(?:[^']|'')*'|[^'!=]+)![A-Za-z]{1,3}\d+)=([\s\S]*)$/.exec(step.text) ?? [];
      if (cell === undefined || text === undefined) {
        return { function: "onEdit", error: localWords("badEdit", { text: step.text }) };
      }
      return host.edit(cell, text);
    }
    case "run": {
      const args = argumentsOf(step.args);
      if (args === undefined)
        return { function: step.name, error: localWords("badArgs", { text: step.args ?? "" }) };
      return host.run(step.name, args);
    }
  }
}

function argumentsOf(text: string | undefined): readonly unknown[] | undefined {
  if (text === undefined) return [];
  try {
    const args: unknown = JSON.parse(text);
    return Array.isArray(args) ? args : [args];
  } catch {
    return undefined;
  }
}

/** One line of the output; dialogs and sidebars without their pages. */
function lineOf(step: number, result: Partial<StepResult> & { error: string | null; function: string }) {
  const ui = (result.ui ?? []).map((event) =>
    "html" in event ? { kind: event.kind, title: event.title } : event,
  );
  const { steps = 1 } = result;
  return {
    step,
    function: result.function,
    result: result.result ?? null,
    error: result.error,
    ui,
    serviceCalls: result.serviceCalls ?? { total: 0, reads: 0, writes: 0 },
    ms: result.ms ?? 0,
    ...(steps > 1 && { steps }),
  };
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function open(file: string | undefined): Promise<WorkbookData> {
  if (file === undefined) return pilotWorkbook();
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(localWords("noFile", { file }));
  try {
    return await readXlsx(readFileSync(file));
  } catch (error) {
    if (error instanceof XlsxProblem) throw new Error(localWords(error.kind, { file }));
    throw error;
  }
}

async function save(workbook: WorkbookData, file: string): Promise<void> {
  const bytes = await writeXlsx(workbook);
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    throw new Error(localWords("notSaved", { file, why: whyNotSaved(code) }));
  }
}

/** Builds first when a source is newer than the built files; what the compiler says of a broken source is the error. */
async function main(): Promise<void> {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  try {
    await buildIfStale();
  } catch (error) {
    print(JSON.stringify(lineOf(1, { function: "build", error: sentence(error) })));
    process.exitCode = 1;
    return;
  }
  process.exitCode = await headless(process.argv.slice(2), print);
}

if (isMain("headless.ts")) void main();
