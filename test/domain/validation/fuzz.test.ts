import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../../src/domain/validation/check.ts";
import { fixPlan, previewFixes } from "../../../src/domain/validation/fixes.ts";
import { asksOf } from "../../../src/domain/validation/inbox.ts";
import { reportOf } from "../../../src/domain/validation/report.ts";
import { officeOf, settingsWith, today } from "./clean-office.ts";
import { fuzzedOffice } from "./fuzz.ts";

describe("5,000 workbooks of anything", () => {
  const settings = settingsWith({ minimum: 0 });

  test("give findings and a report, never an exception; the planted slip is found in every readable one", () => {
    let readable = 0;
    const lost: number[] = [];
    for (let seed = 1; seed <= 5000; seed++) {
      const { grids, merges, slip } = fuzzedOffice(seed);
      const office = officeOf(grids, settings, { merges });
      const result = checkWorkbook({ office, settings, today, waivers: [] });
      const ids = result.findings.map(({ id }) => id);
      if (new Set(ids).size !== ids.length) throw new Error(`seed ${seed}: an id stands twice`);
      fixPlan(result.findings);
      previewFixes(result.findings);
      if (seed % 50 === 0) {
        expect(JSON.stringify(reportOf(result, [], today, "id"))).toContain('"rules"');
        expect(Array.isArray(asksOf(result.findings, office.assistants, "en"))).toBe(true);
      }
      if (slip === null) continue;
      readable++;
      const found = result.findings.some(
        ({ code, row, column }) => code === "F09" && row === slip.row && column === slip.column,
      );
      if (!found) lost.push(seed);
    }
    expect(readable).toBeGreaterThanOrEqual(4000);
    expect(lost).toEqual([]);
  }, 300_000);
});
