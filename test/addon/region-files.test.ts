// The files of official villages are read in set-up alone: after it every command works where they are missing.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { openHost } from "../../src/local/host.ts";
import { pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import { now } from "./desk.ts";

const dist = mkdtempSync(join(tmpdir(), "dist-"));
cpSync("dist", dist, { recursive: true, filter: (path) => !path.includes("region") });
afterAll(() => rmSync(dist, { recursive: true }));

const workbook = pilotWorkbook();
openHost({ workbook, now }).call("rpc", [{ method: "workbook.setUp", params: { regency: "64.09" } }]);

test.each<[method: string, params?: object]>([
  ["workbook.status"],
  ["validation.run"],
  ["caseload.board"],
  ["caseload.propose"],
  ["progress.generate", { scope: { district: "Sepaku" } }],
  ["recap.update"],
  ["snapshot.close"],
  ["columns.read"],
  ["settings.read"],
])("%s reads none of them", (method, params = {}) => {
  expect(openHost({ workbook, now, dist }).call("rpc", [{ method, params }]).error).toBeNull();
});

test.each<[method: string, error: string, params?: object]>([
  ["regions.list", "region/index"],
  ["workbook.setUp", '"64.09"', { regency: "64.09" }],
])("%s reads them", (method, missing, params = {}) => {
  const { error } = openHost({ workbook: pilotWorkbook(), now, dist }).call("rpc", [{ method, params }]);
  expect(error).toContain(missing);
});
