// Phones and persons' NIK are found however they are written; what only looks similar is left alone.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findPersonal, isPersonNik, maskPersonal } from "../../../src/domain/text/personal.ts";

const nik = "6409011508800003";

describe("personal data in text", () => {
  test.each([
    ["hubungi 080012345678 sore", "hubungi 08•••••••••• sore"],
    ["WA +62 800-1234-5678.", "WA 62•••••••••••."],
    ["0800 1234 5678/0800.8765.4321", "08••••••••••/08••••••••••"],
    [`NIK ${nik}`, "NIK 64••••••••••••••"],
    ["6409 0155 0880 0003", "64••••••••••••••"],
    [`080012345678 ${nik}`, "08•••••••••• 64••••••••••••••"],
    [`${nik} 080012345678`, "64•••••••••••••• 08••••••••••"],
    [`0800123456789 12 orang`, "08••••••••••• 12 orang"],
  ])("%s", (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  test.each([
    "rapat 08.12.2025 10.00",
    "NIB 1508250012345",
    "Rp1.500.000.000",
    "rekening 012345678901234",
    "rekening 0812-01-002345-50-7",
    "Rp62.800.000.000",
    "NIP 19660420 199203 1 008",
    "AHU-0812345.AH.01.29.TAHUN 2025",
    "6409019908800003",
    "64.09.01.2022",
  ])("leaves %s", (text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  test("women's days are forty more, other days are no birth date", () => {
    expect(isPersonNik("6409015508800003")).toBe(true);
    expect(isPersonNik("6409014008800003")).toBe(false);
    expect(isPersonNik("6409017208800003")).toBe(false);
    expect(isPersonNik("6409011513800003")).toBe(false);
  });

  test("a planted number never survives, whatever stands around it", () => {
    const around = fc.string({ maxLength: 20 }).filter((text) => !/\d/.test(text));
    fc.assert(
      fc.property(around, around, fc.constantFrom("0800", "62800", "+62800"), (before, behind, start) => {
        const planted = `${start}12345678`;
        const masked = maskPersonal(`${before} ${planted} ${behind}`);
        expect(masked).not.toContain("12345678");
        expect(findPersonal(masked)).toEqual([]);
        expect(masked.startsWith(before)).toBe(true);
        expect(masked.endsWith(behind)).toBe(true);
      }),
    );
  });
});
