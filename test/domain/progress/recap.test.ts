// The recap counts what offices count, says who needs attention and why, and does not change with the day alone.

import { describe, expect, test } from "@jest/globals";
import { sampleSubject } from "../../../src/domain/progress/content/sample.ts";
import type { ReportContext } from "../../../src/domain/progress/context.ts";
import {
  monthly,
  type Reason,
  reasonsFor,
  reasonText,
  recapMessage,
  recapOf,
} from "../../../src/domain/progress/recap.ts";
import { recapDesign } from "../../../src/domain/progress/recap-sheet.ts";
import { takeSnapshot } from "../../../src/domain/progress/snapshot.ts";
import type { Subject } from "../../../src/domain/progress/subject.ts";
import { emptySubject, onDay } from "./subjects.ts";

const operating: Subject = {
  ...sampleSubject,
  id: "64.09.01.2022",
  code: "64.09.01.2022",
  district: "Penajam",
  village: "Sidorejo",
  stage: 9,
  dates: { ...sampleSubject.dates, operatingDate: "2025-09-20" },
};
const subjects = [sampleSubject, emptySubject, operating];
const today = onDay("2025-10-09");
const recap = recapOf(subjects, today, new Map([["A1", 14]]));

describe("the recap", () => {
  test("counts per district and in total; blanks count nowhere", () => {
    expect(recap.lines.map(({ district, cooperatives }) => [district, cooperatives])).toEqual([
      ["Penajam", 2],
      ["Sepaku", 1],
    ]);
    expect(recap.total.counts).toEqual({
      simkopdes: 2,
      nib: 2,
      npwp: 2,
      account: 2,
      plan: 2,
      proposal: 0,
      members: 240,
      legal: 2,
      operating: 1,
    });
    for (const key of ["nib", "members", "operating"] as const) {
      expect(recap.lines.reduce((sum, line) => sum + line.counts[key], 0)).toBe(recap.total.counts[key]);
    }
    expect(recap.total.stages).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 1, 1]);
    expect(recap.lines[0]?.behind.operating.map(({ village }) => village)).toEqual(["Sidorejo"]);
  });

  test("compares with the newest month before, district by district", () => {
    expect(recap.since).toBe("2025-09");
    expect(recap.total.change).toMatchObject({ cooperatives: 2, counts: { plan: 2, members: 128, nib: 1 } });
    expect(recap.lines[1]?.change).toMatchObject({
      cooperatives: 0,
      counts: { plan: 1, members: 8, nib: 0 },
    });
    const without = recapOf(subjects, { ...today, snapshots: new Map() }, new Map());
    expect([without.since, without.total.change]).toEqual(["", null]);
  });

  test("gives each assistant's load and the trend up to now", () => {
    expect(recap.assistants).toMatchObject([
      { code: "A1", name: "Asisten 1", count: 2, hours: 14, operating: 1, visits: 1 },
    ]);
    expect(recap.trend.map(({ month, counts }) => [month, counts.operating])).toEqual([
      ["2025-09", 0],
      ["2025-10", 1],
    ]);
  });
});

describe("needs attention", () => {
  const why = (subject: Subject, context: ReportContext = today) =>
    reasonsFor(subject, context).map((each) => each.why);
  const settled: Subject = { ...sampleSubject, dates: { ...sampleSubject.dates, dueDate: "2025-10-31" } };

  test("nobody who has a plan, a recent visit, nothing overdue, and moved lately", () => {
    expect(why(settled)).toEqual([]);
  });

  test("no plan, unless it operates", () => {
    expect(why({ ...settled, dates: {} })).toEqual(["noPlan"]);
    expect(why({ ...settled, stage: 9, dates: {} })).toEqual([]);
  });

  test("longer without a visit than the setting, to the day; never visited", () => {
    expect(why(settled, { ...today, date: "2025-11-01" })).toEqual(["overdue"]);
    expect(why({ ...settled, dates: { planDate: "2025-09-01" } }, { ...today, date: "2025-11-01" })).toEqual(
      [],
    );
    expect(why({ ...settled, dates: { planDate: "2025-09-01" } }, { ...today, date: "2025-11-02" })).toEqual([
      "noVisit",
    ]);
    expect(why({ ...settled, code: "64.09.04.2098" })).toEqual(["noVisit"]);
  });

  test("overdue from the day after the due date", () => {
    expect(why({ ...settled, dates: { ...settled.dates, dueDate: "2025-10-09" } })).toEqual([]);
    expect(why({ ...settled, dates: { ...settled.dates, dueDate: "2025-10-08" } })).toEqual(["overdue"]);
  });

  test("stalled from the setting's months on, but never at the last stage", () => {
    const months = ["2025-07", "2025-08", "2025-09"].map((month) => takeSnapshot(settled, month, today));
    const at = (list: typeof months) => ({ ...today, snapshots: new Map([[settled.id, list]]) });
    expect(why(settled, at(months))).toEqual(["stalled"]);
    expect(why(settled, at(months.slice(1)))).toEqual([]);
    const last: Subject = { ...settled, stage: 9 };
    const high = months.map((each) => ({ ...each, stage: 9 }));
    expect(why(last, at(high))).toEqual([]);
  });

  test.each<[Reason, string]>([
    [{ why: "noPlan" }, "belum ada rencana usaha"],
    [{ why: "noVisit", last: "2025-08-01", days: 69 }, "69 hari tanpa kunjungan (terakhir 1 Agustus 2025)"],
    [{ why: "noVisit", last: "", days: null }, "belum pernah dikunjungi"],
    [{ why: "overdue", due: "2025-09-30" }, "tindak lanjut lewat tenggat 30 September 2025"],
    [{ why: "stalled", months: 4 }, "4 bulan di tahap yang sama"],
  ])("%j in words", (reason, text) => {
    expect(reasonText(reason, today)).toBe(text);
  });
});

describe("the recap's sheet", () => {
  const design = (context: ReportContext, own = 7) =>
    recapDesign(recapOf(subjects, context, new Map()), subjects, context, {
      own,
      places: new Map([
        [operating.id, "#gid=42"],
        [emptySubject.id, "#gid=1&range=3:3"],
      ]),
      months: new Map([["2025-09", "#gid=9&range=2:4"]]),
    });

  test("stays the same through a month, changes with the next and with Tanggal Laporan", () => {
    const print = (context: ReportContext) => JSON.stringify(design(monthly(context)));
    expect(print(onDay("2025-10-31"))).toBe(print(today));
    expect(print(onDay("2025-11-01"))).not.toBe(print(today));
    expect(print({ ...today, floating: false })).not.toBe(print(today));
  });

  test.each([
    ["#gid=42", "Sidorejo"],
    ["#gid=1&range=3:3", "Tanjung Tengah"],
  ])("links villages to their sheets, or to their rows: %s", (url, village) => {
    const { links = [], values } = design(today);
    const found = links.filter(({ links: [link] }) => link?.url === url);
    // Where it needs attention or in the list of sheets, and in the lists behind numbers.
    expect(new Set(found.map(({ column }) => column))).toEqual(new Set([0, 2]));
    for (const { row, column, text } of found)
      expect([values[row]?.[column], text]).toEqual([village, village]);
  });

  test("each number opens the rows it counts: village and district of each, as many as it says", () => {
    const { links = [], values, looks } = design(today);
    const numbers = links.filter(({ text }) => /^-?[\d.]+$/.test(text));
    // Ten counts, ten changes and ten stages of each district and the total, four of each assistant and each month.
    expect(numbers.length).toBe(
      (recap.lines.length + 1) * 30 + (recap.assistants.length + recap.trend.length) * 4,
    );
    const opened = new Set<string>();
    for (const {
      row,
      column,
      text,
      links: [link],
    } of numbers) {
      expect(values[row]?.[column]).toBe(text);
      const of = String(values[row]?.[0]);
      if (link?.url === "#gid=9&range=2:4") {
        expect(of).toBe("September 2025");
        continue;
      }
      const [, first, last] = /^#gid=7&range=A(\d+):D(\d+)$/.exec(link?.url ?? "") ?? [];
      const rows = first === undefined ? [] : values.slice(Number(first) - 1, Number(last));
      const [[what = ""] = []] = rows;
      expect(new Set(rows.map(([kind]) => kind)).size).toBeLessThanOrEqual(1);
      for (const [, district, village] of rows) {
        expect(subjects.some((each) => each.village === village && each.district === district)).toBe(true);
        if (recap.lines.some((line) => line.district === of)) expect(district).toBe(of);
      }
      const isSum = /^(Anggota$|Perubahan )/.test(String(what));
      const counted = isSum ? rows.reduce((sum, [, , , note]) => sum + Number(note), 0) : rows.length;
      // Hours open the cooperatives that they come from.
      if (!(of === "Asisten 1" && column === 2))
        expect([of, what, counted]).toEqual([of, what, Number(text)]);
      opened.add(String(what));
    }
    for (const kind of [
      "NIB",
      "Anggota",
      "Tahap: Beroperasi",
      "Perubahan NIB",
      "Asisten 1: Kunjungan bulan ini",
    ]) {
      expect([...opened]).toContain(kind);
    }
    expect(looks?.some(({ look }) => look.horizontal === "right")).toBe(true);
  });

  test("its charts are drawn from the tables that bear their headings", () => {
    const { charts = [], values } = design(today);
    const heads = charts.map(({ areas: [area] }) => values[area?.top ?? 0]?.slice(0, 2));
    expect(heads).toEqual([
      ["Kecamatan", "Musyawarah"],
      ["Bulan", "Beroperasi"],
    ]);
    for (const {
      areas: [area],
    } of charts)
      expect(typeof values[area?.bottom ?? 0]?.[1]).toBe("number");
  });

  test("the message for a chat names totals and changes, no persons' data", () => {
    const text = recapMessage(recap, today);
    expect(text).toContain("Laporan Perkembangan Koperasi — 9 Oktober 2025");
    expect(text).toContain("Dalam kurung: perubahan sejak September 2025\n");
    expect(text).toContain("NIB: 2 (+1)");
    const many = { cooperatives: 3, counts: { ...recap.total.counts, members: 2468 } };
    const total = { ...recap.total, ...many, change: many };
    expect(recapMessage({ ...recap, total }, today)).toContain("Anggota: 2.468 (+2.468)");
    expect(recapMessage({ ...recap, since: "" }, today)).not.toContain("Dalam kurung");
    expect(text).toContain("Asisten 1: 2 koperasi");
    const [first] = recap.assistants;
    if (first === undefined) throw new Error("no assistant");
    const away = { ...first, name: "Asisten 9", count: 0 };
    expect(recapMessage({ ...recap, assistants: [first, away] }, today)).not.toContain("Asisten 9");
    // Of three cooperatives the assistants hold two: the sum in the message is whole.
    expect(text.split("\n").pop()).toBe("belum ditugaskan: 1 koperasi");
    const held = { ...recap.total, cooperatives: 2 };
    expect(recapMessage({ ...recap, total: held }, today)).not.toContain("belum ditugaskan");
    expect(text).not.toContain(sampleSubject.texts.chair);
  });
});
