// From the office's records to the problem, and back to words: workloads, limits, months together, board, effect, papers.

import { describe, expect, test } from "@jest/globals";
import { adviceOn, boardLoads, meanHours, present } from "../../../src/domain/caseload/board.ts";
import { againstRules, effectOf, type Limiting } from "../../../src/domain/caseload/effect.ts";
import { feasibility } from "../../../src/domain/caseload/feasibility.ts";
import { limitEffect } from "../../../src/domain/caseload/limit-effect.ts";
import { papers } from "../../../src/domain/caseload/papers.ts";
import { hoursOf, moveWeight } from "../../../src/domain/caseload/problem.ts";
import { type Caseload, caseloadOf, restricted } from "../../../src/domain/caseload/problem-from.ts";
import { propose } from "../../../src/domain/caseload/propose.ts";
import { movesOf } from "../../../src/domain/caseload/reasons.ts";
import { remediesOf } from "../../../src/domain/caseload/remedies.ts";
import {
  obstacleInWords,
  reasonInWords,
  remediesInWords,
  statementInWords,
} from "../../../src/domain/caseload/wording.ts";
import { greatCircle, travelMinutes, workload } from "../../../src/domain/caseload/workload.ts";
import { readSnapshot, type Snapshot } from "../../../src/domain/progress/snapshot.ts";
import type { Assistant } from "../../../src/domain/register/assistants.ts";
import { type Cooperative, textKeys } from "../../../src/domain/register/cooperative.ts";
import { readSettings } from "../../../src/domain/settings/settings.ts";
import type { Language } from "../../../src/domain/text/words.ts";

const { settings } = readSettings([]);
const today = "2025-10-09";

const noTexts = Object.fromEntries(textKeys.map((key) => [key, ""])) as Cooperative["texts"];

/** A cooperative as the register room would draw it; only what the caseload reads. */
function cooperative(code: string, values: Partial<Cooperative> = {}): Cooperative {
  const made: Partial<Cooperative> = {
    id: code,
    code,
    district: "Penajam",
    village: `Desa ${code}`,
    stage: 1,
    assistant: null,
    pinned: false,
    lat: null,
    lon: null,
    texts: noTexts,
    dates: {},
    ...values,
  };
  return made as Cooperative;
}

function assistant(code: string, values: Partial<Assistant> = {}): Assistant {
  const made: Partial<Assistant> = {
    code,
    name: `Asisten ${code.slice(2)}`,
    homeDistrict: "",
    lat: null,
    lon: null,
    capacity: 100,
    status: "Aktif",
    since: "",
    until: "",
    minimum: null,
    maximum: null,
    forbidden: [],
    ...values,
  };
  return made as Assistant;
}

const snapshot = (month: string, code: string, holder: string): Snapshot => {
  const cells: Record<string, string> = { month, code, assistant: holder };
  const read = readSnapshot((key) => cells[key] ?? "");
  if (read === null) throw new Error("no snapshot");
  return read;
};

function caseload(
  cooperatives: readonly Cooperative[],
  assistants: readonly Assistant[],
  more: { snapshots?: readonly Snapshot[]; minimum?: number } = {},
): Caseload {
  const { snapshots = [], minimum = 0 } = more;
  return caseloadOf({
    cooperatives,
    assistants,
    villages: [],
    snapshots,
    settings: { ...settings, minimum },
    today,
  });
}

const problemOf = (load: Caseload, code: string) =>
  load.problem.cooperatives.find((each) => each.code === code);

describe("workload", () => {
  const centre = { lat: 0, lon: 0 };

  test("without travel is visits × hours in half-hours: 20, 14 and 8; a blank stage counts as early", () => {
    expect([1, 4, 5, 8, 9, null].map((stage) => workload(stage, centre, centre, settings))).toEqual([
      20, 20, 14, 14, 8, 20,
    ]);
  });

  test("travel both ways on each visit is rounded half-up once", () => {
    // One degree of longitude on the equator: 111.195 km; 1.3 × 2 × 2 visits / 40 km/h = 14.455 h.
    expect(greatCircle(centre, { lat: 0, lon: 1 })).toBeCloseTo(111.195, 3);
    expect(workload(1, { lat: 0, lon: 1 }, centre, settings)).toBe(Math.round(2 * (10 + 14.4553)));
    expect(workload(9, { lat: 0, lon: 1 }, centre, settings)).toBe(Math.round(2 * (4 + 7.2277)));
    // Exactly a quarter of an hour more is half a half-hour: up.
    const quarter = { ...settings, earlyVisits: 1, earlyHours: 0.25 };
    expect(workload(1, null, null, quarter)).toBe(1);
  });

  test("without a place or a centre there is no travel", () => {
    expect(workload(1, null, centre, settings)).toBe(20);
    expect(workload(1, { lat: 3, lon: 3 }, null, settings)).toBe(20);
  });

  test("minutes from home: road time, and the addend outside the home district", () => {
    const far = { lat: 0, lon: 1 };
    expect(travelMinutes(centre, far, false, settings)).toBe(Math.round((1.3 * 111.195 * 60) / 40));
    expect(travelMinutes(centre, centre, true, settings)).toBe(30);
    expect(travelMinutes(null, far, false, settings)).toBe(0);
  });
});

describe("the problem from the records", () => {
  test("the centre of a district is the mean of its points, and only far cooperatives travel", () => {
    const load = caseload(
      [
        cooperative("a", { lat: 0, lon: 0 }),
        cooperative("b", { lat: 0, lon: 0.4 }),
        cooperative("c", { district: "Waru" }),
      ],
      [assistant("BA1")],
    );
    // Both lie 0.2° (22.24 km) from the mean: 2 × 2 × 1.3 × 22.24 / 40 = 2.891 h on top of ten.
    expect(load.problem.cooperatives.map((each) => each.load)).toEqual([26, 26, 20]);
  });

  test("months together are the newest snapshots in a row that show the same assistant", () => {
    const months = (list: readonly [string, string][]) => {
      const snapshots = list.map(([month, holder]) => snapshot(month, "a", holder));
      return problemOf(
        caseload([cooperative("a", { assistant: "BA1" })], [assistant("BA1")], { snapshots }),
        "a",
      )?.together;
    };
    expect(months([])).toBe(0);
    expect(
      months([
        ["2025-07", "BA1"],
        ["2025-08", "BA1"],
        ["2025-09", "BA1"],
      ]),
    ).toBe(3);
    expect(
      months([
        ["2025-07", "BA1"],
        ["2025-08", "BA2"],
        ["2025-09", "BA1"],
      ]),
    ).toBe(1);
    expect(
      months([
        ["2025-06", "BA1"],
        ["2025-08", "BA1"],
        ["2025-09", "BA1"],
      ]),
    ).toBe(2);
    expect(months([["2025-09", "BA2"]])).toBe(0);
  });

  test("a move weighs 10 and a month together 1, up to 24", () => {
    const weights = { base: settings.moveWeight, months: settings.monthsWeight };
    expect([0, 5, 24, 60].map((together) => moveWeight(weights, together))).toEqual([10, 15, 34, 34]);
  });

  test("part-timers, newcomers and the absent have their limits; forbids go by code however written", () => {
    const load = caseload(
      [cooperative("64.09.01.2001", { assistant: "BA1" })],
      [
        assistant("BA1", { capacity: 50, forbidden: ["6409012001"] }),
        assistant("BA2", { since: "2025-09-01" }),
        assistant("BA3", { status: "Cuti", until: "2025-12-01" }),
        assistant("BA4", { status: "Cuti", until: "2025-10-01" }),
        assistant("BA5", { capacity: 0 }),
        assistant("BA6", { since: "2025-10-10" }),
        assistant("BA7", { since: "2025-10-09", maximum: 4 }),
        assistant("BA8", { maximum: 4 }),
      ],
      { minimum: 9 },
    );
    expect(load.problem.assistants.map(({ active, minimum, share }) => [active, minimum, share])).toEqual([
      [true, 5, 5000],
      [true, 0, 10_000],
      [false, 0, 10_000],
      [true, 9, 10_000],
      [false, 0, 0],
      [false, 0, 10_000],
      [true, 0, 10_000],
      [true, 4, 10_000],
    ]);
    expect(problemOf(load, "64.09.01.2001")?.forbidden).toEqual(["BA1"]);
  });

  test("a village that the register repeats is two cooperatives", () => {
    const load = caseload([cooperative("a"), cooperative("a")], [assistant("BA1")]);
    expect(load.problem.cooperatives.map((each) => each.code)).toEqual(["a", "a#2"]);
  });

  test("restricted to some, everyone else stays, and limits broken by those who stay give way", () => {
    const held = ["a", "b", "c", "d"].map((code, i) =>
      cooperative(code, { assistant: i < 3 ? "BA1" : "BA2" }),
    );
    const load = caseload([...held, cooperative("e")], [assistant("BA1", { maximum: 2 }), assistant("BA2")], {
      minimum: 3,
    });
    const problem = restricted(load.problem, new Set(["e"]));
    const outcome = propose(problem, 5);
    if (!("proposal" in outcome)) throw new Error("infeasible");
    expect([...outcome.proposal.assignment]).toEqual([
      ["a", "BA1"],
      ["b", "BA1"],
      ["c", "BA1"],
      ["d", "BA2"],
      ["e", "BA2"],
    ]);
  });
});

const adviceIn = (language: Language, of: Caseload): string => adviceOn(language, of).advice;

describe("words", () => {
  const twelve = Array.from({ length: 12 }, (_, i) =>
    cooperative(`k${String(i).padStart(2, "0")}`, { assistant: i < 8 ? "BA1" : "BA2" }),
  );
  const pair = [assistant("BA1"), assistant("BA2")];

  test("the board counts, adds up and advises only above 110% of the mean", () => {
    const uneven = caseload(twelve, pair);
    expect(
      boardLoads(uneven, present(uneven)).map(({ count, hours, share }) => [count, hours, share]),
    ).toEqual([
      [8, 80, 1],
      [4, 40, 1],
    ]);
    expect(meanHours(uneven)).toBe(60);
    expect(adviceIn("id", uneven)).toBe(
      "Sebaiknya diseimbangkan: Asisten 1 memikul 80 jam, 33% di atas rata-rata.",
    );
    const even = twelve.map((each, i) => ({ ...each, assistant: i % 2 === 0 ? "BA1" : "BA2" }));
    expect(adviceIn("id", caseload(even, pair))).toMatch(/^Belum perlu diseimbangkan/);
    expect(adviceIn("id", caseload(even, [assistant("BA1", { minimum: 7 }), assistant("BA2")]))).toBe(
      "Sebaiknya diseimbangkan: Asisten 1 di bawah minimum.",
    );
    // 11 of 20 at full time: exactly 110% is still calm.
    const edge = Array.from({ length: 20 }, (_, i) =>
      cooperative(`e${i}`, { assistant: i < 11 ? "BA1" : "BA2" }),
    );
    expect(adviceIn("id", caseload(edge, pair))).toMatch(/^Belum perlu/);
    expect(adviceIn("en", caseload(edge.slice(0, 19), pair))).toMatch(
      /^Balancing is advised: .* 16% above the mean/,
    );
  });

  test("nothing calls for balancing only where loads are even, all have an assistant and nobody absent holds any", () => {
    const even = twelve.map((each, i) => ({ ...each, assistant: i % 2 === 0 ? "BA1" : "BA2" }));
    const calm = (of: Caseload): boolean => adviceOn("id", of).calm;
    expect(calm(caseload(even, pair))).toBe(true);
    expect(calm(caseload(twelve, pair))).toBe(false);
    expect(calm(caseload(even, [assistant("BA1", { minimum: 7 }), assistant("BA2")]))).toBe(false);
    expect(calm(caseload([...even, cooperative("free", { assistant: null })], pair))).toBe(false);
    const gone = assistant("BA3", { status: "Keluar" });
    expect(calm(caseload(even, [...pair, gone]))).toBe(true);
    expect(calm(caseload([...even, cooperative("held", { assistant: "BA3" })], [...pair, gone]))).toBe(false);
    expect(calm(caseload(even, [gone]))).toBe(false);
  });

  describe("what is to be handed over or assigned is told first, and calm only where nothing is", () => {
    const even = (i: number) => (i % 2 === 0 ? "BA1" : "BA2");
    const one = (i: number) => (i < 10 ? "BA1" : "BA2");
    const handOver = "2 koperasi perlu diserahkan: Asisten 3 sedang cuti.";
    const waits = "1 koperasi belum punya asisten.";
    const rest = "Sebaiknya diseimbangkan: Asisten 1 memikul 100 jam, ";
    const below = "Sebaiknya diseimbangkan: Asisten 1 di bawah minimum.";
    test.each([
      ["calm", even, 0, 0, 0, ["Belum perlu diseimbangkan: beban tertinggi sama dengan rata-rata."]],
      ["calm, held by one on leave", even, 2, 0, 0, [handOver]],
      ["calm, one waiting", even, 0, 1, 0, [waits]],
      ["calm, both", even, 2, 1, 0, [handOver, waits]],
      ["uneven", one, 0, 0, 0, [`${rest}67% di atas rata-rata.`]],
      ["uneven, held by one on leave", one, 2, 0, 0, [handOver, `${rest}43% di atas rata-rata.`]],
      ["uneven, one waiting", one, 0, 1, 0, [waits, `${rest}54% di atas rata-rata.`]],
      ["uneven, both", one, 2, 1, 0, [handOver, waits, `${rest}33% di atas rata-rata.`]],
      ["below the minimum", even, 0, 0, 7, [below]],
      ["below the minimum, both", even, 2, 1, 7, [handOver, waits, below]],
    ])("%s", (what, holder, away, free, minimum, sentences) => {
      const held = [...twelve.keys()].map((i) => cooperative(`h${i}`, { assistant: holder(i) }));
      const others = [...Array(away + free).keys()].map((i) =>
        cooperative(`o${i}`, { assistant: i < away ? "BA3" : null }),
      );
      const people = [assistant("BA1", { minimum }), assistant("BA2"), assistant("BA3", { status: "Cuti" })];
      expect(adviceOn("id", caseload([...held, ...others], people))).toEqual({
        advice: sentences.join(" "),
        calm: what === "calm",
      });
    });
  });

  test("weights of moves and the calm of the board are the office's settings", () => {
    const office = (more: Partial<typeof settings>): Caseload =>
      caseloadOf({
        cooperatives: twelve,
        assistants: pair,
        villages: [],
        snapshots: [],
        settings: { ...settings, minimum: 0, ...more },
        today,
      });
    expect(office({ moveWeight: 3, monthsWeight: 7 }).problem.weights).toEqual({ base: 3, months: 7 });
    expect(adviceIn("id", office({ calmPercent: 133 }))).toMatch(/^Sebaiknya diseimbangkan/);
    expect(adviceIn("id", office({ calmPercent: 134 }))).toMatch(/^Belum perlu diseimbangkan/);
    expect(effectOf("id", office({ calmPercent: 160 }), [{ code: "k08", to: "BA1" }]).warnings).toEqual([]);
    expect(effectOf("id", office({ calmPercent: 140 }), [{ code: "k08", to: "BA1" }]).warnings).toEqual([
      "Beban Asisten 1 akan 50% di atas rata-rata.",
    ]);
  });

  test("a leave that is over is told, so that the cooperatives are offered back", () => {
    const load = caseload(twelve, [
      assistant("BA1"),
      assistant("BA2", { status: "Cuti", until: "2025-10-08" }),
    ]);
    expect(adviceIn("id", load)).toContain("Cuti Asisten 2 sudah berakhir");
    expect(adviceIn("id", caseload(twelve, pair))).not.toContain("berakhir");
  });

  test("whoever starts later gets nothing yet, by plan or by hand, hands over what is theirs already, and that is said", () => {
    const later = assistant("BA3", { since: "2025-10-10" });
    const load = caseload(twelve, [...pair, later]);
    expect(boardLoads(load, present(load))[2]).toMatchObject({ count: 0, lo: 0, hi: 0 });
    expect(meanHours(load)).toBe(60);
    expect(adviceIn("id", load)).toContain("Belum mendapat koperasi: Asisten 3 baru mulai 10 Oktober 2025.");
    expect(effectOf("id", load, [{ code: "k00", to: "BA3" }]).warnings).toContain(
      "Asisten 3 baru mulai 10 Oktober 2025.",
    );
    expect(againstRules("id", load, [{ code: "k00", to: "BA3" }]).get("k00")).toBe(
      "Asisten 3 baru mulai 10 Oktober 2025.",
    );
    const outcome = propose(load.problem, 5);
    if (!("proposal" in outcome)) throw new Error("infeasible");
    expect([...outcome.proposal.assignment.values()]).not.toContain("BA3");
    const early = caseload(
      twelve.map((each, i) => (i < 3 ? { ...each, assistant: "BA3" } : each)),
      [...pair, later],
    );
    expect(adviceIn("id", early)).toContain(
      "3 koperasi perlu diserahkan: Asisten 3 baru mulai 10 Oktober 2025.",
    );
    expect(adviceIn("id", early)).not.toContain("Belum mendapat");
    const started = caseload(twelve, [...pair, assistant("BA3", { since: today })]);
    expect(adviceIn("id", started)).not.toContain("baru mulai");
  });

  test("own limits that contradict each other are told, not bent; the office's minimum gives way to an own maximum", () => {
    const own = caseload(twelve, [assistant("BA1", { minimum: 8, maximum: 5 }), assistant("BA2")]);
    const outcome = propose(own.problem, 5);
    if (!("obstacle" in outcome)) throw new Error("feasible");
    expect(obstacleInWords("id", own, outcome.obstacle)).toBe(
      "Minimum Asisten 1 (8) lebih besar dari maksimumnya (5).",
    );
    expect(remediesInWords("id", own, outcome.remedies)).toEqual([
      "Minimum 5 untuk Asisten 1 (tab Asisten atau Pengaturan)",
      "Maksimum 8 untuk Asisten 1 (tab Asisten atau Pengaturan)",
    ]);
    const most = caseload(twelve, [assistant("BA1", { maximum: 5 }), assistant("BA2")], { minimum: 6 });
    expect("proposal" in propose(most.problem, 5)).toBe(true);
  });

  test("a reason names the rule, the loads before and after, and what taking it back breaks", () => {
    const load = caseload(twelve, pair);
    const outcome = propose(load.problem, 5);
    if (!("proposal" in outcome)) throw new Error("infeasible");
    const [move] = movesOf(load.problem, outcome.proposal);
    if (move === undefined) throw new Error("no move");
    const cause = "Beban Asisten 1: 80 jam, di atas batas toleransi 63 jam.";
    expect(reasonInWords("id", load, move)).toEqual({
      cause,
      reason:
        `${cause} Setelah semua perubahan: Asisten 1: 80 → 60 jam; Asisten 2: 40 → 60 jam. ` +
        "Bila dibatalkan, beban Asisten 1: 70 jam, di atas batas toleransi 63 jam.",
    });
    expect(statementInWords("id", outcome.proposal)).toBe(
      "Beban tertinggi 60 jam: tidak ada pembagian dengan beban tertinggi lebih rendah. " +
        "2 koperasi dipindah dari asistennya, paling sedikit yang mungkin dalam toleransi ini.",
    );
  });

  test("a crowd of one district that may go to one assistant is told in a sentence", () => {
    const codes = Array.from({ length: 15 }, (_, i) => `64.09.04.20${String(i).padStart(2, "0")}`);
    const load = caseload(
      codes.map((code) => cooperative(code, { district: "Sepaku" })),
      [assistant("BA1", { maximum: 12 }), assistant("BA2", { forbidden: codes })],
    );
    const answer = feasibility(load.problem);
    if (!("obstacle" in answer)) throw new Error("feasible");
    expect(obstacleInWords("id", load, answer.obstacle)).toBe(
      "15 koperasi Sepaku hanya boleh ke Asisten 1, yang dapat memegang 12: lebih 3.",
    );
    expect(remediesInWords("id", load, remediesOf(load.problem, answer.obstacle))).toEqual([
      "Maksimum 15 untuk Asisten 1 (tab Asisten atau Pengaturan)",
    ]);
  });

  test("assigning by hand shows loads and warns of pins, forbids, leave, limits", () => {
    const load = caseload(
      [...twelve.slice(0, 11), cooperative("p", { assistant: "BA2", pinned: true })],
      [
        assistant("BA1", { maximum: 8, forbidden: ["p"] }),
        assistant("BA2", { minimum: 4 }),
        assistant("BA3", { status: "Keluar" }),
      ],
    );
    const codes = load.problem.cooperatives.map((each) => each.code);
    const { hours, warnings } = effectOf("id", load, [{ code: "p", to: "BA1" }]);
    expect(hours.map(({ before, after, count }) => [before, after, count])).toEqual([
      [80, 90, 9],
      [40, 30, 3],
      [0, 0, 0],
    ]);
    expect(warnings).toEqual([
      "Desa p ditandai Jangan Dipindah.",
      "Desa p dikecualikan dari Asisten 1.",
      "Asisten 1 akan memegang 9 koperasi, maksimum 8.",
      "Beban Asisten 1 akan 50% di atas rata-rata.",
      "Asisten 2 akan memegang 3 koperasi, minimum 4.",
    ]);
    expect(effectOf("id", load, [{ code: codes[0] ?? "", to: "BA3" }]).warnings).toContain(
      "Asisten 3 sudah keluar.",
    );
    expect(effectOf("id", load, [])).toMatchObject({ warnings: [] });
  });

  test("pins and forbids tell beforehand whom they bind, whether a plan stands and how low the largest load can be", () => {
    const load = caseload(twelve, pair);
    const effect = (limiting: Partial<Limiting>, of = load) =>
      limitEffect("id", of, { pin: [], forbid: [], ...limiting });
    const pins = twelve.slice(0, 8).map(({ code }) => ({ code, pinned: true }));
    // What is harmless is no warning.
    expect(effect({ pin: pins.slice(0, 1) })).toEqual({
      effect: [
        "Asisten 1: 1 dari 8 koperasinya tidak boleh dipindah.",
        "Bila diseimbangkan nanti, beban tertingginya tetap bisa 60 jam.",
      ],
      warnings: [],
    });
    expect(effect({ pin: pins }).warnings).toEqual([
      "Bila diseimbangkan nanti, beban tertingginya paling rendah 80 jam, bukan 60 jam.",
    ]);
    const k08 = { code: "k08", assistant: "BA2", forbidden: true };
    expect(effect({ forbid: [k08] })).toEqual({
      effect: [
        "Desa k08 boleh ke 1 dari 2 asisten aktif.",
        "Bila diseimbangkan nanti, beban tertingginya tetap bisa 60 jam.",
      ],
      warnings: ["Desa k08 sekarang dipegang Asisten 2: Seimbangkan akan memindahkannya."],
    });
    const full = caseload(twelve, [assistant("BA1", { maximum: 7 }), assistant("BA2")]);
    expect(effect({ pin: pins }, full).warnings).toEqual([
      "Dengan ini tidak ada pembagian yang memenuhi semua aturan. " +
        "8 koperasi Penajam hanya boleh ke Asisten 1, yang dapat memegang 7: lebih 1.",
    ]);
    const stuck = caseload(
      twelve.map((each, i) => (i < 8 ? { ...each, pinned: true } : each)),
      [assistant("BA1", { maximum: 7 }), assistant("BA2")],
    );
    expect(effect({ pin: [{ code: "k00", pinned: false }] }, stuck)).toEqual({
      effect: [
        "Asisten 1: 7 dari 8 koperasinya tidak boleh dipindah.",
        "Dengan ini ada lagi pembagian yang memenuhi semua aturan.",
      ],
      warnings: [],
    });
    expect(effect({ pin: [{ code: "k08", pinned: true }] }, stuck).warnings).toEqual([
      expect.stringMatching(/^Dengan atau tanpa ini/),
    ]);
    const loose = caseload([cooperative("a"), ...twelve], pair);
    expect(effect({ pin: [{ code: "a", pinned: true }] }, loose).effect[0]).toBe(
      "Desa a belum punya asisten: Jangan Dipindah berlaku setelah ditugaskan.",
    );
  });

  test("whoever cannot hold cooperatives is told with the true reason", () => {
    const load = caseload(
      [
        cooperative("a", { assistant: "BA1" }),
        cooperative("b", { assistant: "BA2" }),
        cooperative("c", { assistant: "BA3", pinned: true }),
      ],
      [
        assistant("BA1", { status: "Cuti" }),
        assistant("BA2", { capacity: 0 }),
        assistant("BA3", { status: "Keluar" }),
        assistant("BA4"),
      ],
    );
    expect(adviceIn("id", load)).toContain(
      "3 koperasi perlu diserahkan: Asisten 1 sedang cuti, Asisten 2 berkapasitas 0%, Asisten 3 sudah keluar.",
    );
    expect(boardLoads(load, present(load)).map(({ lo, hi }) => [lo, hi])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 15],
    ]);
    const outcome = propose(load.problem, 5);
    if (!("obstacle" in outcome)) throw new Error("feasible");
    expect(obstacleInWords("id", load, outcome.obstacle)).toBe(
      "Desa c ditandai Jangan Dipindah pada Asisten 3, padahal Asisten 3 sudah keluar: keduanya bertentangan.",
    );
    expect(remediesInWords("id", load, outcome.remedies)).toEqual([
      "Lepas Desa c dari Jangan Dipindah (Penugasan → Koperasi)",
    ]);
  });

  test("what is said of moves is what is known: fewest by number, lightest by weight, or between two numbers", () => {
    const outcome = propose(caseload(twelve, pair).problem, 5);
    if (!("proposal" in outcome)) throw new Error("infeasible");
    const saying = (known: Partial<typeof outcome.proposal>) =>
      statementInWords("id", { ...outcome.proposal, moved: 6, moveCost: 90, ...known });
    expect(saying({ movedBound: 6, moveCostBound: 80 })).toContain("paling sedikit yang mungkin");
    expect(saying({ movedBound: 5, moveCostBound: 90 })).toContain(
      "6 koperasi dipindah dari asistennya: paling ringan menurut bobot pemindahan; kurang dari 5 tidak mungkin.",
    );
    const open = saying({ movedBound: 5, moveCostBound: 80 });
    expect(open).toContain("kurang dari 5 tidak mungkin, di antaranya belum terbukti");
    expect(open).not.toMatch(/paling (sedikit|ringan)/);
  });

  test("where only some may move, others are not called pinned", () => {
    const held = ["a", "b", "c"].map((code) => cooperative(code, { assistant: "BA1" }));
    const load = caseload(
      [...held, cooperative("d", { assistant: "BA3" })],
      [
        assistant("BA1", { maximum: 3 }),
        assistant("BA2", { forbidden: ["d"] }),
        assistant("BA3", { status: "Keluar" }),
      ],
    );
    const only = { ...load, problem: restricted(load.problem, new Set(["d"])) };
    const outcome = propose(only.problem, 5);
    if (!("obstacle" in outcome)) throw new Error("feasible");
    expect(obstacleInWords("id", only, outcome.obstacle)).toContain("3 di antaranya tetap");
    const words = remediesInWords("id", only, outcome.remedies).join("\n");
    expect(words).toContain("Maksimum 4 untuk Asisten 1");
    expect(words).toMatch(/Izinkan Desa [abc] ikut dipindah/);
    expect(words).not.toContain("Jangan Dipindah");
  });

  test("the papers list each assistant's cooperatives and every handover with its last visit and open follow-up", () => {
    const followed = { texts: { ...noTexts, followUp: "Buka rekening" }, dates: { dueDate: "2025-10-20" } };
    const load = caseload(
      twelve.map((each) => (each.code === "k00" ? { ...each, ...followed } : each)),
      pair,
    );
    const visit = {
      district: "",
      village: "",
      assistant: "BA1",
      activity: "",
      result: "",
      row: 0,
      tab: 0,
    };
    const halved = papers({
      language: "en",
      caseload: caseload(twelve, [assistant("BA1", { capacity: 50 }), assistant("BA2")]),
      handovers: [],
      visits: [],
      spells: [],
      settings,
      date: today,
    }).values.map((row) => row.join("|"));
    // A list's hours are those that stand in it, also of someone of half a load.
    expect(halved).toContain("Asisten 1 · Active (Aktif) · cooperatives: 8 · 80 hours a month");
    expect(halved[0]).toBe("Caseloads");
    const design = papers({
      language: "id",
      caseload: load,
      handovers: [{ code: "k00", from: "BA1", to: "BA2", cause: "Sebab." }],
      visits: [
        { ...visit, code: "k00", date: "2025-08-01", followUp: "Lama", dueDate: "2025-09-01" },
        { ...visit, code: "k00", date: "2025-09-12", followUp: "Urus NIB", dueDate: "" },
        { ...visit, code: "k01", date: "2025-09-30", followUp: "Lain", dueDate: "" },
      ],
      spells: [
        { cooperative: "k00", assistant: "BA3", from: "", until: "2025-08" },
        { cooperative: "k00", assistant: "BA1", from: "2025-08-14", until: null },
      ],
      settings: {
        ...settings,
        place: "Penajam",
        officeHead: "Dra. Contoh",
        officeHeadId: "196604201992031008",
      },
      date: today,
    });
    const lines = design.values.map((row) => row.join("|"));
    expect(lines).toContain("Asisten 1 · Aktif · 8 koperasi · 80 jam sebulan");
    expect(lines.filter((line) => /^Desa k\d+\|Penajam\|Musyawarah\|10\|k\d+\|$/.test(line))).toHaveLength(
      12,
    );
    // What is to be signed comes first, under its own title and date.
    expect(lines.slice(0, 2)).toEqual(["Serah terima koperasi", "Tanggal 9 Oktober 2025"]);
    const lists = lines.indexOf("Beban Asisten");
    expect(lines.slice(lists, lists + 2)).toEqual(["Beban Asisten", "Keadaan per 9 Oktober 2025"]);
    expect(design.looks?.[0]?.areas.map(({ top }) => top)).toEqual([0, lists]);
    expect(lines).toContain(
      "Desa k00, Penajam|12 September 2025|Buka rekening (tenggat 20 Oktober 2025); Urus NIB|Sebab.|" +
        "9 Oktober 2025\n\n\n………………\nAsisten 1|9 Oktober 2025\n\n\n………………\nAsisten 2",
    );
    expect(lines.flatMap((text) => (/^\|{3}[^|]/.test(text) ? [text.slice(3)] : []))).toEqual([
      "Penajam, 9 Oktober 2025",
      "Mengetahui,",
      "Kepala Dinas",
      "Dra. Contoh",
      "NIP 19660420 199203 1 008",
    ]);
    expect(lines.slice(-2)).toEqual([
      "Desa k00|Penajam|BA3||Agustus 2025",
      "Desa k00|Penajam|Asisten 1|14 Agustus 2025|Sekarang",
    ]);
    expect(design.rows).toBe(design.values.length + 1);
    // A number would be written as the spreadsheet's locale has it, which may be another than the words are in.
    expect(design.values.flat().filter((cell) => typeof cell !== "string")).toEqual([]);
    expect(design.formats?.[0]).toMatchObject({ format: "@", areas: [{ left: 3, right: 4 }] });
  });
});

test("hours of a half share count double", () => {
  expect(hoursOf({ load: 100, share: 5000 })).toBe(100);
  expect(hoursOf({ load: 100, share: 10_000 })).toBe(50);
});
