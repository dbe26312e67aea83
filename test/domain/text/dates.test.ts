// Dates read as people write them, and counted without a time zone.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  addMonths,
  dateOfDay,
  dayNumber,
  daysBetween,
  isMonth,
  longDate,
  longMonth,
  monthsBetween,
  weekday,
} from "../../../src/domain/text/dates.ts";

describe("dates", () => {
  test("are written with the names of months", () => {
    expect(longDate("2025-10-09", "id")).toBe("9 Oktober 2025");
    expect(longDate("2025-08-17", "en")).toBe("17 August 2025");
    expect(longDate("2025-10-09T08:30:00", "id")).toBe("9 Oktober 2025");
    expect(longMonth("2026-02", "id")).toBe("Februari 2026");
    expect(longMonth("2026-13", "id")).toBe("2026-13");
  });

  test("that do not exist come back as written", () => {
    expect(longDate("2025-02-29", "id")).toBe("2025-02-29");
    expect(longDate("belum", "id")).toBe("belum");
    expect(weekday("2025-02-30", "id")).toBe("");
  });

  test("know their weekday", () => {
    expect(weekday("2025-10-09", "id")).toBe("Kamis");
    expect(weekday("2025-10-12", "en")).toBe("Sunday");
    expect(weekday("1969-12-31", "id")).toBe("Rabu");
  });

  test("count days across months, years and leap days", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2025-01-01", "2024-12-31")).toBe(-1);
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 80000 }), (day) => {
        expect(dayNumber(dateOfDay(day))).toBe(day);
      }),
    );
  });

  test("months are added across years", () => {
    expect(addMonths("2025-11", 2)).toBe("2026-01");
    expect(addMonths("2025-01", -1)).toBe("2024-12");
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (count) => {
        expect(monthsBetween("2025-06", addMonths("2025-06", count))).toBe(count);
      }),
    );
    expect(isMonth("2025-00")).toBe(false);
    expect(isMonth("2025-12")).toBe(true);
  });
});
