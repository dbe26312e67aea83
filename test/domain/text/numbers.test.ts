// Numbers, rupiah and shares as Indonesians and English speakers write them.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatNumber, rupiah, signed } from "../../../src/domain/text/numbers.ts";

describe("numbers", () => {
  test("group thousands and mark decimals by language", () => {
    expect(formatNumber(1234567.5, "id", 1)).toBe("1.234.567,5");
    expect(formatNumber(1234567.5, "en", 1)).toBe("1,234,567.5");
    expect(formatNumber(999, "id")).toBe("999");
    expect(formatNumber(-1000, "id")).toBe("-1.000");
  });

  test("round half away from zero and drop zeros behind", () => {
    expect(formatNumber(1.005, "en", 2)).toBe("1.01");
    expect(formatNumber(2.5, "id")).toBe("3");
    expect(formatNumber(-2.5, "id")).toBe("-3");
    expect(formatNumber(3, "id", 2)).toBe("3");
    expect(formatNumber(0.05, "id", 2)).toBe("0,05");
    expect(formatNumber(-0.2, "id")).toBe("0");
  });

  test("digits survive: taking the signs away gives the number back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (value) => {
        expect(Number(formatNumber(value, "id").replace(/\./g, ""))).toBe(value);
      }),
    );
  });

  test("rupiah, shares and differences", () => {
    expect(rupiah(1500000, "id")).toBe("Rp1.500.000");
    expect(rupiah(-1500, "en")).toBe("-Rp1,500");
    expect(rupiah(0, "id")).toBe("Rp0");
    expect(signed(3, "id")).toBe("+3");
    expect(signed(0, "id")).toBe("0");
    expect(signed(-2, "id")).toBe("-2");
  });
});
