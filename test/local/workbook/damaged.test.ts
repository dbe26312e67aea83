// A thousand damaged files: opened or refused by their kind, the process alive.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addSheet, newWorkbook } from "../../../src/local/workbook/create.ts";
import { readXlsx, writeXlsx, XlsxProblem } from "../../../src/local/workbook/xlsx.ts";

test("a thousand damaged .xlsx files are opened or refused by their kind, never otherwise", async () => {
  const workbook = newWorkbook({ name: "Kecil" });
  const sheet = addSheet(workbook, "Data");
  sheet.cells.set(0, new Map([[0, { value: "Desa/Kelurahan" }]]));
  const whole = await writeXlsx(workbook);
  let refused = 0;
  const harm = fc.record({
    at: fc.array(fc.nat({ max: whole.length - 1 }), { minLength: 1, maxLength: 40 }),
    byte: fc.nat({ max: 255 }),
    cut: fc.option(fc.nat({ max: whole.length }), { freq: 3 }),
  });
  const property = fc.asyncProperty(harm, async ({ at, byte, cut }) => {
    const bytes = Uint8Array.from(whole);
    for (const place of at) bytes[place] = byte;
    try {
      await readXlsx(bytes.slice(0, cut ?? bytes.length));
    } catch (error) {
      refused++;
      expect(error).toBeInstanceOf(XlsxProblem);
    }
  });
  await fc.assert(property, { numRuns: 1000 });
  expect(refused).toBeGreaterThan(500);
}, 240_000);
