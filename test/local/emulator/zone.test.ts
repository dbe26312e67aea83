// Between instants and the wall clock of a zone.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatInstant, parseInstant } from "../../../src/local/emulator/format-date.ts";
import {
  instantOf,
  instantToSerial,
  serialToInstant,
  wallClock,
  zoneOffset,
} from "../../../src/local/emulator/zone.ts";

const ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "UTC", "Asia/Kathmandu", "America/St_Johns"];
const HOUR = 3_600_000;

test.each([
  ["Asia/Jakarta", 7],
  ["Asia/Makassar", 8],
  ["Asia/Jayapura", 9],
  ["Asia/Kathmandu", 5.75],
  ["UTC", 0],
])("%s is %d hours ahead", (zone, hours) => {
  expect(zoneOffset(Date.UTC(2025, 9, 9), zone)).toBe(hours * HOUR);
});

test("a serial is the wall clock of its zone", () => {
  expect(serialToInstant(45939, "Asia/Makassar")).toBe(Date.UTC(2025, 9, 8, 16));
  expect(instantToSerial(Date.UTC(2025, 9, 8, 16), "Asia/Makassar")).toBe(45939);
  expect(serialToInstant(45939.5, "Asia/Jayapura")).toBe(Date.UTC(2025, 9, 9, 3));
});

test("a zone's own history counts: Makassar kept another time in 1925", () => {
  const instant = serialToInstant(9_133, "Asia/Makassar");
  expect(new Date(instant).toISOString()).not.toContain("T16:00");
  expect(instantToSerial(instant, "Asia/Makassar")).toBe(9_133);
});

test("serials survive the way through an instant, in every zone, to the millisecond", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES.slice(0, 5)),
      fc.integer({ min: 25_569, max: 80_000 }),
      fc.integer({ min: 0, max: 86_399_999 }),
      (zone, day, ms) => {
        const instant = serialToInstant(day + ms / 86_400_000, zone);
        expect(Math.round((instantToSerial(instant, zone) - day) * 86_400_000)).toBe(ms);
      },
    ),
  );
});

test("instants survive the way through a text", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES.slice(0, 5)),
      fc.integer({ min: 0, max: 3_000_000_000 }),
      (zone, seconds) => {
        const text = formatInstant(seconds * 1000, zone, "yyyy-MM-dd HH:mm:ss");
        expect(parseInstant(text, zone, "yyyy-MM-dd HH:mm:ss")).toBe(seconds * 1000);
        expect(instantOf(text, zone)).toBe(seconds * 1000);
        expect(wallClock(seconds * 1000, zone).replace("T", " ")).toBe(text);
      },
    ),
  );
});

describe("summer time", () => {
  const zone = "America/St_Johns";

  test("noon before and after the change", () => {
    expect(instantOf("2025-03-08T12:00", zone)).toBe(Date.UTC(2025, 2, 8, 15, 30));
    expect(instantOf("2025-03-10T12:00", zone)).toBe(Date.UTC(2025, 2, 10, 14, 30));
  });

  test("the day of the change has both", () => {
    expect(instantOf("2025-03-09T01:00", zone)).toBe(Date.UTC(2025, 2, 9, 4, 30));
    expect(instantOf("2025-03-09T12:00", zone)).toBe(Date.UTC(2025, 2, 9, 14, 30));
  });
});

test.each(["", "2025", "2025-10-09T8:00", "2025-02-30", "9/10/2025"])("%j is no wall clock", (text) => {
  expect(instantOf(text, "UTC")).toBeUndefined();
});
