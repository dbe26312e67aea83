// Visits from a form or a pasted list: read for certain or asked about, never guessed, never twice.

import { describe, expect, test } from "@jest/globals";
import { parseVisitLines } from "../../../src/domain/progress/visit-lines.ts";
import { readEntries, type VisitContext, type VisitEntry } from "../../../src/domain/progress/visits.ts";
import type { Village } from "../../../src/domain/region/village.ts";
import { Villages } from "../../../src/domain/region/villages.ts";

const village = (code: string, name: string, district: string): Village => ({
  code,
  name,
  district,
  type: "Desa",
  lat: null,
  lon: null,
});
const context: VisitContext = {
  language: "id",
  villages: new Villages([
    village("64.09.01.2022", "Sidorejo", "Penajam"),
    village("64.09.04.2015", "Telemow", "Sepaku"),
    village("64.09.03.2001", "Sumber Sari", "Babulu"),
    village("64.09.04.2001", "Sumber Sari", "Sepaku"),
  ]),
  assistants: {
    list: [],
    find: (written) => (written === "Asisten 1" ? "BA1" : null),
    label: (code) => (code === "BA1" ? "Asisten 1" : "Asisten 2"),
  },
  cooperatives: [],
  holderOn: () => undefined,
  visits: [],
  today: "2025-10-09",
  dates: { dayFirst: true },
};
const entry = (change: Partial<VisitEntry>): VisitEntry => ({
  date: "2025-10-08",
  village: "Sidorejo",
  activity: "Pendampingan",
  result: "baik",
  ...change,
});
const read = (...entries: Partial<VisitEntry>[]) => readEntries(entries.map(entry), context);

describe("entries", () => {
  test("are of who held the cooperative on that day, today's of who holds it now", () => {
    const held = {
      ...context,
      cooperatives: [{ code: "64.09.01.2022", assistant: "BA2" }] as unknown as VisitContext["cooperatives"],
      holderOn: (code: string, day: string) =>
        code === "64.09.01.2022" && day < "2025-10-09" ? "BA1" : undefined,
    };
    const whose = (date: string, more: Partial<VisitEntry> = {}) =>
      readEntries([entry({ date, ...more })], held).rows[0]?.assistant;
    expect([whose("2025-10-06"), whose("2025-10-09")]).toEqual(["Asisten 1", "Asisten 2"]);
    expect(whose("2025-10-06", { village: "Telemow" })).toBe("");
    expect(whose("2025-10-09", { assistant: "Asisten 1" })).toBe("Asisten 1");
  });

  test("become rows with code, district and official name", () => {
    expect(
      read({ date: "8/10/2025", village: "desa sido rejo", assistant: "Asisten 1", dueDate: "1 Nov 2025" }),
    ).toEqual({
      rows: [
        {
          date: { date: "2025-10-08" },
          code: "64.09.01.2022",
          district: "Penajam",
          village: "Sidorejo",
          assistant: "Asisten 1",
          activity: "Pendampingan",
          result: "baik",
          followUp: "",
          dueDate: { date: "2025-11-01" },
        },
      ],
      problems: [],
    });
  });

  test.each([
    ["Sumber Sari, Babulu", "64.09.03.2001"],
    ["Sumber Sari (Sepaku)", "64.09.04.2001"],
    ["64.09.04.2015", "64.09.04.2015"],
  ])("%s is %s", (written, code) => {
    expect(read({ village: written }).rows[0]?.code).toBe(code);
  });

  test.each([
    [
      { village: "Sumber Sari" },
      "ada beberapa desa bernama Sumber Sari: Sumber Sari (Babulu), Sumber Sari (Sepaku)",
    ],
    [{ village: "Telemou" }, "desa tidak dikenal: Telemou; maksudnya Telemow (Sepaku)?"],
    [{ village: "Antah Berantah" }, "desa tidak dikenal: Antah Berantah"],
    [{ village: " " }, "desa belum diisi"],
    [{ date: "kemarin" }, "tanggal tidak terbaca: kemarin"],
    [
      { date: "6/10/2025 Sesulu rutin", village: "", activity: "" },
      "bagiannya belum dipisah; beri titik koma di antaranya: 6/10/2025 Sesulu rutin",
    ],
    [{ date: "10/10/2025" }, "tanggal di masa depan: 10/10/2025"],
    [{ activity: "" }, "kegiatan belum diisi"],
    [{ assistant: "Asisten 9" }, "asisten tidak dikenal: Asisten 9"],
    [{ dueDate: "nanti" }, "tenggat tidak terbaca: nanti"],
  ])("%j is asked about", (change, why) => {
    const { rows, problems } = read({}, change);
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 2, why: expect.stringContaining(why) }]);
  });

  test("one that stands in the log, or twice in the list, is not recorded again", () => {
    expect(read({}, { activity: "pendampingan " }).problems).toEqual([{ line: 2, why: "sudah tercatat" }]);
    expect(read({}, { activity: "Rapat" }).rows).toHaveLength(2);
  });
});

describe("pasted lines", () => {
  test.each([
    ["8/10/2025\tSidorejo\tPendampingan\tbaik"],
    ["8/10/2025 | Sidorejo | Pendampingan | baik"],
    ["8/10/2025; Sidorejo; Pendampingan; baik"],
    ["8/10/2025 - Sidorejo - Pendampingan - baik"],
    ["8/10/2025, Sidorejo, Pendampingan, baik"],
  ])("%j is one visit", (line) => {
    expect(parseVisitLines(`Tanggal\tDesa\n\n${line}\n`)).toEqual([
      {
        line: 3,
        written: line,
        visit: {
          date: "8/10/2025",
          village: "Sidorejo",
          activity: "Pendampingan",
          result: "baik",
          followUp: "",
          dueDate: "",
          assistant: "",
        },
      },
    ]);
  });

  test.each([
    ["- 8 Okt 2025, Waru, Rapat", "8 Okt 2025", "Waru"],
    ["12. 8/10/2025 - Waru - Rapat", "8/10/2025", "Waru"],
    ["1. 8.10.2025 - Waru - Rapat", "8.10.2025", "Waru"],
    ["8. 10. 2025; Waru; Rapat", "8. 10. 2025", "Waru"],
    ["Rabu, 8 Oktober 2025, Waru, Rapat", "8 Oktober 2025", "Waru"],
    ["• *Rabu, 8 Oktober 2025* - Waru, Kec. Waru - Rapat", "8 Oktober 2025", "Waru, Kec. Waru"],
    ["Tgl 8 Oktober 2025; Waru; Rapat", "Tgl 8 Oktober 2025", "Waru"],
    ["\tWaru\tRapat", "", "Waru"],
  ])("%j, as phones write it", (line, date, place) => {
    expect(parseVisitLines(line)).toMatchObject([{ visit: { date, village: place, activity: "Rapat" } }]);
  });

  test("only the first divider counts; parts may be blank, follow-up, due date and assistant stand behind", () => {
    const text =
      "9/10/2025\tSidorejo\tRapat; lanjutan\tBaik\n\n 10/10/2025 ; Waru ; Rapat ; ; Surat ; 2025-11-01 ; BA1";
    const [first, second] = parseVisitLines(text).map(({ visit }) => visit);
    expect(first).toMatchObject({ village: "Sidorejo", activity: "Rapat; lanjutan", result: "Baik" });
    expect(second).toEqual({
      date: "10/10/2025",
      village: "Waru",
      activity: "Rapat",
      result: "",
      followUp: "Surat",
      dueDate: "2025-11-01",
      assistant: "BA1",
    });
  });
});
