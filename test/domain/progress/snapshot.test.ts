// Closing a month: once, again, late; and what changed since.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell.ts";
import { changesBetween } from "../../../src/domain/progress/changes.ts";
import { sampleContext, sampleSubject } from "../../../src/domain/progress/content/sample.ts";
import { isOperating } from "../../../src/domain/progress/milestones.ts";
import {
  closeMonth,
  missingMonths,
  monthsAtStage,
  previousSnapshot,
  readSnapshot,
  type Snapshot,
  type SnapshotKey,
  snapshotCells,
  takeSnapshot,
} from "../../../src/domain/progress/snapshot.ts";
import { emptySubject, onDay } from "./subjects.ts";

const context = sampleContext("id");
const month = (name: string, change: Partial<Snapshot> = {}): Snapshot => ({
  ...takeSnapshot(sampleSubject, name, context),
  ...change,
});

describe("a snapshot", () => {
  test("says where a cooperative stands; blanks stay blank", () => {
    expect(month("2025-10")).toMatchObject({
      stage: 5,
      assistant: "A1",
      members: 120,
      savings: 15_600_000,
      outlets: 1,
      legal: true,
      plan: true,
      proposal: false,
      simkopdes: true,
      operating: false,
      visits: 1,
    });
    const cells = snapshotCells(takeSnapshot(emptySubject, "2025-10", context));
    expect(cells).toMatchObject({
      stage: "",
      members: "",
      savings: "",
      assistant: "",
      nib: false,
      visits: 0,
    });
  });

  test("read back from its cells it is the same", () => {
    const flags = fc.record({ legal: fc.boolean(), nib: fc.boolean(), operating: fc.boolean() });
    const numbers = fc.record({
      stage: fc.option(fc.integer({ min: 1, max: 9 })),
      members: fc.option(fc.nat()),
      savings: fc.option(fc.nat()),
      outlets: fc.nat({ max: 7 }),
      visits: fc.nat({ max: 40 }),
    });
    fc.assert(
      fc.property(flags, numbers, (a, b) => {
        const snapshot = month("2025-10", { ...a, ...b });
        const cells = snapshotCells(snapshot);
        expect(readSnapshot((key: SnapshotKey): CellValue => cells[key])).toEqual(snapshot);
      }),
    );
  });

  test("a row without month or place is none; a month turned into a date is still one", () => {
    const cells = snapshotCells(month("2025-10"));
    const read = (change: Partial<Record<SnapshotKey, CellValue>>) =>
      readSnapshot((key) => change[key] ?? cells[key]);
    expect(read({ month: "Oktober" })).toBeNull();
    expect(read({ code: "", village: "" })).toBeNull();
    expect(read({ month: { date: "2025-10-01" } })?.month).toBe("2025-10");
    expect(read({ nib: "Ya" })?.nib).toBe(true);
  });
});

describe("closing a month", () => {
  test("adds each cooperative once, and again only corrects what changed", () => {
    const both = [sampleSubject, emptySubject];
    const first = closeMonth("2025-10", both, [], context, false);
    expect([first.added.length, first.changed.length]).toEqual([2, 0]);
    const again = closeMonth("2025-10", both, first.added, context, false);
    expect(again).toMatchObject({ added: [], changed: [], unchanged: 2 });
    const later = { ...sampleSubject, numbers: { ...sampleSubject.numbers, members: 130 } };
    const corrected = closeMonth("2025-10", [later, emptySubject], first.added, context, false);
    expect(corrected.changed.map(({ from, to }) => [from.members, to.members])).toEqual([[120, 130]]);
    expect(corrected.unchanged).toBe(1);
  });

  test("a village that stands twice gives one snapshot", () => {
    expect(closeMonth("2025-10", [sampleSubject, sampleSubject], [], context, false).added).toHaveLength(1);
  });

  test("warns of months left out since the first", () => {
    const standing = [month("2025-06"), month("2025-08")];
    expect(missingMonths(standing, "2025-10")).toEqual(["2025-07", "2025-09"]);
    expect(missingMonths(standing, "2025-06")).toEqual([]);
    expect(missingMonths([], "2025-10")).toEqual([]);
  });
});

describe("looking back", () => {
  const with_ = (snapshots: Snapshot[], date: string) => ({
    ...onDay(date),
    snapshots: new Map([[sampleSubject.id, snapshots]]),
  });

  test("compares with the newest month before the report's", () => {
    const months = [month("2025-07"), month("2025-08"), month("2025-10")];
    expect(previousSnapshot(sampleSubject, with_(months, "2025-10-09"))?.month).toBe("2025-08");
    expect(previousSnapshot(sampleSubject, with_(months, "2025-11-01"))?.month).toBe("2025-10");
    expect(previousSnapshot(sampleSubject, with_([], "2025-11-01"))).toBeNull();
  });

  test("counts months at the present stage", () => {
    const months = [month("2025-06", { stage: 4 }), month("2025-07"), month("2025-08"), month("2025-09")];
    expect(monthsAtStage(sampleSubject, with_(months, "2025-10-09"))).toBe(3);
    expect(monthsAtStage(sampleSubject, with_([month("2025-09", { stage: 4 })], "2025-10-09"))).toBe(0);
  });

  test("names each change and nothing else", () => {
    const from = month("2025-09", { stage: null, npwp: false, outlets: 0, members: null, assistant: "" });
    expect(changesBetween(from, month("2025-10"), context)).toEqual([
      "Tahap: belum diisi → Rencana Usaha",
      "NPWP kini ada",
      "Gerai berjalan: 0 → 1",
      "Anggota: belum diisi → 120",
      "Asisten: belum diisi → Asisten 1",
    ]);
    expect(changesBetween(month("2025-09"), month("2025-10"), context)).toEqual([]);
    expect(changesBetween(month("2025-09", { savings: 1 }), month("2025-10"), context)).toEqual([
      "Simpanan: Rp1 → Rp15.600.000",
    ]);
  });
});

describe("operating", () => {
  const operating = {
    ...sampleSubject,
    stage: 9 as const,
    dates: { ...sampleSubject.dates, operatingDate: "2025-10-01" },
  };

  test("needs stage, date, and an outlet or a business", () => {
    expect(isOperating(operating)).toBe(true);
    expect(isOperating({ ...operating, stage: 8 })).toBe(false);
    expect(isOperating({ ...operating, dates: {} })).toBe(false);
    const { outlets } = emptySubject;
    expect(isOperating({ ...operating, outlets })).toBe(true);
    expect(isOperating({ ...operating, outlets, otherBusiness: [] })).toBe(false);
  });
});
