// The plain decisions of the sidebar: the inbox, the next step, runs in steps, marks of the map, pasted visits, searching.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Result } from "../../src/addon/rpc.ts";
import {
  addPage,
  begin,
  done,
  everything,
  type Finding,
  fixableIds,
  groups,
  open,
  placeOf,
  remove,
  safeIds,
} from "../../src/sidebar/check-session.ts";
import type { Status } from "../../src/sidebar/context.ts";
import { cell, hours, moment } from "../../src/sidebar/format.ts";
import { join } from "../../src/sidebar/generation.ts";
import { mark, nearest, project } from "../../src/sidebar/marks.ts";
import { nextStep } from "../../src/sidebar/next.ts";
import { speak } from "../../src/sidebar/say.ts";
import { holds } from "../../src/sidebar/search.ts";
import { standing } from "../../src/sidebar/standing.ts";
import { readStart } from "../../src/sidebar/start.ts";

function finding(id: string, code: string, severity: Finding["severity"], fix?: "aman" | "saran"): Finding {
  return {
    id,
    code,
    severity,
    sheet: "Koperasi",
    row: 2,
    column: 3,
    heading: "NIB",
    value: "x",
    message: "m",
    district: id.startsWith("w") ? "Waru" : "Sepaku",
    village: "Waru",
    assistant: null,
    fresh: false,
    ...(fix === undefined ? {} : { fix: { to: "y", certainty: fix } }),
  };
}

function check(findings: readonly Finding[], fresh = 0): Result<"validation.run"> {
  const count = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  return {
    checked: 54,
    total: findings.length,
    findings: [...findings],
    next: null,
    counts: { galat: count("galat"), peringatan: count("peringatan"), info: count("info"), waived: 0 },
    since: { new: fresh, solved: 0, still: 0 },
    groups: [{ code: "F04", severity: "peringatan", title: "NIB", count: 1, safe: 0, suggested: 0 }],
    remarks: [],
    assistants: {},
  };
}

describe("the inbox", () => {
  const some = [
    finding("w1", "A01", "galat"),
    finding("s1", "F04", "peringatan", "saran"),
    finding("s2", "F04", "peringatan", "aman"),
    finding("s3", "K02", "info"),
    finding("s4", "K02", "info"),
    finding("s5", "K02", "info"),
  ];

  test("puts first what most can be fixed of, then the graver, then the larger group", () => {
    expect(groups(begin(null, check(some)), everything).map((group) => group.code)).toEqual([
      "F04",
      "A01",
      "K02",
    ]);
  });

  test("counts what can be fixed safely and what is only suggested", () => {
    const [first] = groups(begin(null, check(some)), everything);
    expect(first).toMatchObject({ safe: 1, suggested: 1, title: "NIB" });
    expect(safeIds(some)).toEqual(["s2"]);
    expect(fixableIds(some)).toEqual(["s1", "s2"]);
  });

  test("filters by severity, district and nobody's", () => {
    const session = begin(null, check(some));
    const codes = (filter: Partial<typeof everything>): string[] =>
      groups(session, { ...everything, ...filter }).flatMap((group) => group.findings.map((each) => each.id));
    expect(codes({ severity: "galat" })).toEqual(["w1"]);
    expect(codes({ district: "Waru" })).toEqual(["w1"]);
    expect(codes({ assistant: "Asisten 1" })).toEqual([]);
    expect(codes({ assistant: "-" })).toHaveLength(6);
  });

  test("fixed and waived findings are done; the waived are counted apart", () => {
    const fixed = remove(begin(null, check(some)), new Set(["s2"]), false);
    expect([done(fixed), open(fixed), fixed.counts.waived]).toEqual([1, 5, 0]);
    const waived = remove(fixed, new Set(["w1", "unknown"]), true);
    expect([done(waived), open(waived), waived.counts.waived]).toEqual([2, 4, 1]);
    expect(waived.counts.galat).toBe(0);
  });

  test("a second check goes on counting: new ones join, solved ones are done", () => {
    const first = begin(null, check(some));
    const second = begin(first, check([...some.slice(2), finding("n1", "A01", "galat")], 1));
    expect([second.met, open(second), done(second)]).toEqual([7, 5, 2]);
  });

  test("a sitting is compared with the check before it, not with those within it", () => {
    const later = { ...check(some), since: { new: 1, solved: 5, still: 5 } };
    const first = begin(null, later);
    expect(first.since).toEqual(later.since);
    expect(begin(first, later).since).toBeNull();
    expect(begin(null, check(some, 6)).since).toBeNull();
  });

  test("a finding is of its village, else of its assistant by name, else of its tab", () => {
    const session = begin(null, { ...check(some), assistants: { BA1: "Asisten 1" } });
    const one = finding("b1", "B03", "galat");
    const nowhere = { ...one, village: "", district: "", assistant: "BA1" };
    expect(placeOf(session, { ...one, village: "Api-api", district: "Waru" })).toBe("Api-api, Waru");
    expect(placeOf(session, nowhere)).toBe("Asisten 1");
    expect(placeOf(session, { ...nowhere, assistant: null })).toBe(one.sheet);
  });

  test("a page adds each finding once", () => {
    const session = addPage(begin(null, check(some)), {
      findings: [finding("w1", "A01", "galat"), finding("p1", "A01", "galat")],
      next: "x",
    });
    expect(session.findings).toHaveLength(7);
    expect(session.next).toBe("x");
  });
});

describe("the next step", () => {
  const status = (change: Partial<Status["counts"]>): Status => ({
    ready: true,
    sample: false,
    register: null,
    candidates: [],
    missing: [],
    version: "",
    language: "id",
    theme: "light",
    today: "2025-10-09",
    reportMonth: "2025-10",
    regency: null,
    hint: "",
    problems: [],
    counts: {
      cooperatives: 54,
      assistants: 6,
      unassigned: 0,
      operating: 3,
      sheets: 54,
      findings: { galat: 0, peringatan: 4, info: 0, waived: 0 },
      ...change,
    },
  });

  test.each([
    ["an empty register", { cooperatives: 0 }, "mapping"],
    ["never checked", { findings: null, unassigned: 8 }, "check"],
    [
      "something wrong",
      { findings: { galat: 2, peringatan: 0, info: 0, waived: 0 }, unassigned: 8 },
      "check",
    ],
    ["unassigned", { unassigned: 8, sheets: 0 }, "caseload"],
    ["sheets missing", { sheets: 50 }, "report"],
    ["all in order", {}, "recap"],
  ] as const)("%s", (_, change, screen) => {
    expect(nextStep(status(change)).place.screen).toBe(screen);
  });
});

describe("making sheets in steps", () => {
  const step = (done: number, failed: string[]): Result<"progress.generate"> => ({
    total: 3,
    done,
    created: done,
    updated: 0,
    unchanged: 0,
    made: [],
    changed: [],
    failed: failed.map((code) => ({ code, village: code, why: "w" })),
    conflicts: [],
    at: null,
    next: null,
    account: "",
    action: null,
  });

  test("keeps what failed in earlier steps and names nothing twice", () => {
    const joined = join(join(null, step(1, ["a"])), step(3, ["a", "b"]));
    expect(joined.done).toBe(3);
    expect(joined.failed.map((each) => each.code)).toEqual(["a", "b"]);
  });
});

describe("marks of the map", () => {
  test("the first 64 assistants all have marks of their own", () => {
    const marks = Array.from({ length: 64 }, (_, index) => JSON.stringify(mark(index)));
    expect(new Set(marks).size).toBe(64);
  });

  test("neighbours in the list differ in shape and in colour", () => {
    for (let index = 0; index < 90; index += 1) {
      expect(mark(index).path).not.toBe(mark(index + 1).path);
      expect(mark(index).colour).not.toBe(mark(index + 1).colour);
    }
  });

  test("a press finds the nearest village within reach, else none", () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(nearest(points, { x: 6, y: 0 }, 14)).toBe(1);
    expect(nearest(points, { x: 10, y: 14 }, 14)).toBe(1);
    expect(nearest(points, { x: 10, y: 14.1 }, 14)).toBe(-1);
  });

  test("every place lies within the drawing, north above south", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            lat: fc.double({ min: -11, max: 6, noNaN: true }),
            lon: fc.double({ min: 95, max: 141, noNaN: true }),
          }),
          { minLength: 1, maxLength: 40 },
        ),
        (places) => {
          const { points, height } = project(places, 268, 10);
          places.forEach((place, index) => {
            const point = points[index];
            if (point === undefined) throw new Error("a point is missing");
            expect(point.x).toBeGreaterThanOrEqual(9.99);
            expect(point.x).toBeLessThanOrEqual(258.01);
            expect(point.y).toBeGreaterThanOrEqual(9.99);
            expect(point.y).toBeLessThanOrEqual(height - 9.99);
            const north =
              points[places.findIndex((each) => each.lat === Math.max(...places.map((one) => one.lat)))];
            expect(north?.y).toBeLessThanOrEqual(point.y + 0.001);
            expect(place.lat).toBeLessThanOrEqual(6);
          });
        },
      ),
    );
  });
});

test.each([
  [54, 5, 98],
  [11, 5, 98],
  [11, -9, 130],
  [5, -9, 130],
])(
  "one coordinate gone wrong does not press the %p others into a corner: it stands at the edge",
  (count, lat, lon) => {
    const places = Array.from({ length: count }, (_, index) => ({
      lat: -1.2 - (index % 9) * 0.05,
      lon: 116.4 + (index % 6) * 0.08,
    }));
    const right = project(places, 268, 10);
    const { points, height } = project([...places, { lat, lon }], 268, 10);
    const spread = (of: typeof points) =>
      Math.max(...of.slice(0, count).map(({ x }) => x)) - Math.min(...of.slice(0, count).map(({ x }) => x));
    expect(spread(right.points)).toBeGreaterThan(150);
    expect(spread(points)).toBeGreaterThan(0.45 * spread(right.points));
    expect(points[count]?.x).toBeCloseTo(
      lon < 116 ? Math.min(...points.map(({ x }) => x)) : Math.max(...points.map(({ x }) => x)),
    );
    expect(points[count]?.y).toBeCloseTo(lat > 0 ? 10 : height - 10);
  },
);

describe("a load beside the mean", () => {
  const load = (hoursHeld: number, share: number) => ({
    code: "BA1",
    name: "Asisten 1",
    status: "Aktif" as const,
    share,
    count: 9,
    lo: 9,
    hi: 15,
    hours: hoursHeld,
  });

  test.each([
    [84, 1, "even"],
    [84.1, 1, "over"],
    [75.9, 1, "under"],
    // Hours are full-time hours whatever the share, as the mean.
    [80, 0.5, "even"],
    [84.1, 0.5, "over"],
  ] as const)("%p hours at share %p", (held, share, expected) => {
    expect(standing(load(held, share), 80, 5)).toBe(expected);
  });
});

describe("what the page was opened for", () => {
  test.each([
    [undefined, undefined, { kind: "sidebar" }],
    [undefined, "visit", { kind: "screen", screen: "visit" }],
    [undefined, "guide", { kind: "screen", screen: "help" }],
    [undefined, "nonsense", { kind: "sidebar" }],
    ['{"method":"progress.generate","params":{"scope":{"all":true}}}', undefined, { kind: "run" }],
    [
      '{"method":"actions.undo","params":{"id":"2025-ab"}}',
      undefined,
      { kind: "screen", screen: "history", of: "2025-ab" },
    ],
    ['{"method":"actions.list","params":{"id":"a"}}', undefined, { kind: "sidebar" }],
    ["null", undefined, { kind: "sidebar" }],
  ])("%p %p", (run, screen, expected) => {
    expect(readStart(run, screen)).toEqual(expected);
  });
});

describe("searching and showing", () => {
  test("words in any order, without regard to case, hyphen, accent", () => {
    expect(holds("Api-api, Babulu", "babulu api api")).toBe(true);
    expect(holds("Lawé-lawe", "LAWE")).toBe(true);
    expect(holds("Waru", "waru x")).toBe(false);
    expect(holds("Waru", "  ")).toBe(true);
  });

  test("numbers and dates in the language of the reader", () => {
    speak({ language: "id", words: {} });
    expect([hours(1234.5), moment("2025-10-09T08:30:00")]).toEqual(["1.234,5", "9 Oktober 2025 08.30"]);
    speak({ language: "en", words: {} });
    expect([hours(1234.5), moment("2025-10-09T08:30:00")]).toEqual(["1,234.5", "9 October 2025 08:30"]);
    speak({ language: "id", words: {} });
  });

  test("spaces that cannot be seen are shown", () => {
    expect(cell("  Waru  Laut\u00a0")).toBe("␣␣Waru␣␣Laut␣");
    expect(cell({ date: "2025-10-09" })).toBe("9 Oktober 2025");
  });
});
