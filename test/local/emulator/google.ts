// A small workbook and a host whose bundle is the text of a test, for tests of the emulator.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { type Host, type HostOptions, openHost, type StepResult } from "../../../src/local/host.ts";
import { addSheet, newWorkbook } from "../../../src/local/workbook/create.ts";
import type { WorkbookData } from "../../../src/local/workbook/model.ts";

const SCOPES = ["spreadsheets.currentonly", "script.container.ui", "userinfo.email"].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with a bundle of this code, as the build would leave it. */
export function dist(
  code: string,
  files: Readonly<Record<string, string>> = {},
  oauthScopes = SCOPES,
): string {
  const folder = mkdtempSync(join(tmpdir(), "emulator-"));
  folders.push(folder);
  writeFileSync(join(folder, "Code.js"), code);
  writeFileSync(join(folder, "appsscript.json"), JSON.stringify({ timeZone: "Asia/Makassar", oauthScopes }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A workbook in English ways with tabs of 20 rows and 6 columns: `Data`, `Other`. */
export function book(locale = "en_US"): WorkbookData {
  const workbook = newWorkbook({ locale, timeZone: "Asia/Makassar" });
  addSheet(workbook, "Data", { rows: 20, columns: 6 });
  addSheet(workbook, "Other", { rows: 20, columns: 6 });
  return workbook;
}

/** A host over a workbook whose bundle is the code given. */
export function hostOf(code: string, options: Partial<HostOptions> = {}): Host {
  return openHost({ workbook: options.workbook ?? book(), dist: dist(code), ...options });
}

const PRELUDE = `const app = SpreadsheetApp, ss = app.getActive(), data = ss.getSheetByName("Data"), other = ss.getSheetByName("Other");
const at = (a1) => data.getRange(a1);`;

/** Runs the body of a function with \`app\`, \`ss\`, \`data\`, \`other\` and \`at(a1)\` at hand; the whole step. */
export function step(body: string, options: Partial<HostOptions> = {}): StepResult {
  return hostOf(`function test() { ${PRELUDE} ${body} }`, options).call("test");
}

/** What the body returns; an error is thrown on. */
export function google(body: string, options: Partial<HostOptions> = {}): unknown {
  const { error, result } = step(body, options);
  if (error !== null) throw new Error(error);
  return result;
}

/** The message with which the body fails; "" when it does not. */
export function failure(body: string, options: Partial<HostOptions> = {}): string {
  return step(body, options).error ?? "";
}

/** A table of tests: what is shown, the body that shows it, what it returns. */
export type Cases = readonly (readonly [what: string, body: string, expected: unknown])[];
