// The privacy check: a phone or NIK on a shared tab is named without being shown; the register and Asisten may hold them.

import { expect, test } from "@jest/globals";
import { ensureCell } from "../../src/local/workbook/cells.ts";
import { renameSheet } from "../../src/local/workbook/structure.ts";
import { ask, hostOf, rpc, tab } from "./desk.ts";
import { codes, smallOffice } from "./histories/office.ts";
import { generate } from "./reports.ts";

interface Checked {
  checked: number;
  found: { sheet: string; a1: string }[];
  account: string;
}

function office() {
  const workbook = smallOffice();
  const host = hostOf(workbook);
  // A NIB of the 8th of a month begins like a phone.
  host.type("Koperasi!L1", "NIB");
  host.type("Koperasi!L2", "'0806250062820");
  generate(host, { scope: { codes: codes.slice(0, 2) } });
  ask(host, "recap.update");
  return { workbook, host };
}

test("clean tabs are called clean; phones in Asisten and the register are where they belong", () => {
  const { host } = office();
  host.type("Koperasi!K2", "HP 080012345678");
  expect(ask<Checked>(host, "privacy.check")).toMatchObject({
    found: [],
    account: expect.stringContaining("tidak memuat nomor HP"),
  });
});

test("what staff typed on a sheet, beside a recap and into a tab's name is named, nowhere shown", () => {
  const { workbook, host } = office();
  ensureCell(tab(workbook, "Sidorejo"), 50, 1).value = "HP ketua 0800-1234-5678";
  ensureCell(tab(workbook, "Telemow"), 51, 1).value = "NIK 6409015508800003";
  const recap = tab(workbook, "Rekapitulasi");
  ensureCell(recap, recap.rowCount - 1, 0).value = "+62 800 1234 5678";
  renameSheet(workbook, tab(workbook, "Kunjungan"), "Kunjungan 080012345678");
  const step = rpc(host, "privacy.check");
  const { found } = step.result as Checked;
  expect(found).toEqual([
    { sheet: "Kunjungan 08••••••••••", a1: "" },
    { sheet: "Rekapitulasi", a1: `A${recap.rowCount}` },
    { sheet: "Sidorejo", a1: "B51" },
    { sheet: "Telemow", a1: "B52" },
  ]);
  expect(step.serviceCalls.writes).toBe(0);
  expect(JSON.stringify(step.result)).not.toMatch(/0800|12345678|880003/);
});
