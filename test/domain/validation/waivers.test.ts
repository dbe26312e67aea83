import { describe, expect, test } from "@jest/globals";
import { readPlainTable } from "../../../src/domain/register/headings.ts";
import { waiverColumns } from "../../../src/domain/register/tables.ts";
import { longDate } from "../../../src/domain/text/dates.ts";
import type { Finding } from "../../../src/domain/validation/finding.ts";
import { rulesVersion } from "../../../src/domain/validation/rules.ts";
import {
  besideRows,
  findingColumns,
  findingHeadings,
  type ReportRow,
  readListed,
  reportRows,
  seenPrint,
} from "../../../src/domain/validation/sheet.ts";
import { readWaivers, type Waiver, waiverRow } from "../../../src/domain/validation/waivers.ts";
import { at, check, cleanGrids, type Grids, table, today } from "./clean-office.ts";

const base = { minimum: 0 };
const spoilt = (members = "25 orang"): Grids => {
  const grids = cleanGrids(54);
  grids.register[5]?.splice(at("members"), 1, members);
  grids.register[9]?.splice(at("members"), 1, members);
  return grids;
};
const about = { reason: "memang begitu", until: "", who: "staf@contoh.go.id", when: "2025-10-09T08:00:00" };

/** The waivers as the tab would hold them. */
function kept(findings: readonly Finding[], until = ""): Waiver[] {
  const rows = findings.map((finding) => {
    const row = waiverRow(finding, { ...about, until });
    return waiverColumns.map(({ key }) => row[key]);
  });
  return readWaivers(
    readPlainTable(
      table(5, "Diabaikan", [waiverColumns.map(({ heading }) => heading), ...rows]),
      waiverColumns,
    ),
  );
}

const [first, second] = check(spoilt(), base).findings;
if (first === undefined || second === undefined) throw new Error("no finding");

describe("a waiver", () => {
  test("silences its finding alone, which is counted apart", () => {
    const result = check(spoilt(), base, kept([first]));
    expect(result.findings.map(({ row }) => row)).toEqual([9]);
    expect(result.waived.map(({ id }) => id)).toEqual([first.id]);
    expect(result.counts).toEqual({ galat: 0, peringatan: 1, info: 0, waived: 1 });
  });

  test("holds until its last day, that day included", () => {
    expect(check(spoilt(), base, kept([first], "2025-10-09")).counts.waived).toBe(1);
    expect(check(spoilt(), base, kept([first], "2025-10-08")).counts.waived).toBe(0);
  });

  test("opens again when the value changed", () => {
    expect(check(spoilt("26 orang"), base, kept([first])).counts.waived).toBe(0);
  });

  test("keeps no value and nothing personal, and says where it belongs", () => {
    expect(kept([first])[0]).toMatchObject({
      code: "F09",
      place: "Koperasi · Pejala · Jumlah Anggota",
      reason: "memang begitu",
    });
    expect(JSON.stringify(kept([first]))).not.toContain("25 orang");
  });

  test("given twice, the later one holds", () => {
    const twice = [...kept([first], "2025-01-01"), ...kept([first])];
    expect(check(spoilt(), base, twice).counts.waived).toBe(1);
  });
});

describe("the tab Temuan", () => {
  const result = check(spoilt(), base);
  const { findings } = result;
  const listOf = (ids: ReadonlySet<string> = new Set()) =>
    reportRows(result, [], { ids, beside: new Map() }, (code) => `nama ${code}`, today, "id");
  const rows = listOf();
  /** Rows of the report before its findings: version, date, rows checked, four counts. */
  const before = 7;
  const grid = (list: readonly ReportRow[], beside: Readonly<Record<number, string>> = {}) => [
    [...findingHeadings("id"), "Catatan kami"],
    ...list.map(({ cells }, i) => [...cells, beside[i] ?? ""]),
  ];
  const cellsOf = (row: ReportRow | undefined, ...names: (typeof findingColumns)[number][]) =>
    names.map((name) => row?.cells[findingColumns.indexOf(name)]);

  test("begins with the version of the rules, the date, and the count of each severity", () => {
    expect(rows.slice(0, before).map((row) => cellsOf(row, "severity", "code"))).toEqual([
      ["Ringkasan", `Versi aturan: ${rulesVersion}`],
      ["Ringkasan", `Tanggal pemeriksaan: ${longDate(today, "id")}`],
      ["Ringkasan", "Koperasi diperiksa: 54"],
      ["Ringkasan", "Salah: 0"],
      ["Ringkasan", "Perlu dicek: 2"],
      ["Ringkasan", "Info: 0"],
      ["Ringkasan", "Diabaikan: 0"],
    ]);
  });

  test("ends with the waivers, their reasons and ends; what they silence is neither new nor still there", () => {
    const [forEver, ended] = [kept([first]), kept([second], "2025-01-01")];
    const waivers = [...forEver, ...ended].map((each) => ({ ...each, reason: "hubungi 0800 5555 4321" }));
    const waived = check(spoilt(), base, waivers);
    const list = reportRows(waived, waivers, { ids: new Set(), beside: new Map() }, String, today, "id");
    expect(list.slice(-2).map((row) => cellsOf(row, "severity", "code", "cell", "state"))).toEqual([
      ["Diabaikan", first.code, "Q6", "Selama isi sel tidak berubah"],
      ["Diabaikan", second.code, "", "Tidak berlaku lagi"],
    ]);
    expect(cellsOf(list.at(-1), "suggestion")).toEqual(["hubungi 08••••••••••"]);
    const listed = readListed(grid(list, { [list.length - 2]: "sudah benar" }));
    expect([...listed.ids]).toEqual([second.id]);
    expect(listed.beside.get(first.id)?.[0]).toBe("sudah benar");
  });

  test("lists the first 10,000, says so, and goes on listing those that staff wrote beside", () => {
    const many = Array.from({ length: 10_002 }, (_, i) => ({ ...first, id: `F09-${i}` }));
    const beside = new Map([["F09-10001", ["sedang ditanyakan"]]]);
    const list = reportRows(
      { ...result, findings: many },
      [],
      { ids: new Set(), beside },
      String,
      today,
      "id",
    );
    expect(cellsOf(list[before], "severity", "code")).toEqual([
      "Ringkasan",
      expect.stringMatching(/memuat 10\.000 temuan pertama dari 10\.002/),
    ]);
    const ids = list.flatMap(({ id }) => (id === "" ? [] : [id]));
    expect([ids.length, ids.at(-2), ids.at(-1)]).toEqual([10_001, "F09-9999", "F09-10001"]);
    const all = { ...result, findings: many.slice(2) };
    expect(reportRows(all, [], { ids: new Set(), beside }, String, today, "id")[before]?.id).toBe("F09-2");
  });

  test("holds a row a finding, with its cell, its words and its id", () => {
    const row = rows[before]?.cells;
    expect(row?.slice(0, 5)).toEqual(["Perlu dicek", "F09", "Koperasi", "Q6", "Jumlah Anggota"]);
    expect(row?.slice(-2)[0]).toBe("Baru");
    expect(row?.slice(-1)[0]?.split(" ")[0]).toBe(findings[0]?.id);
    expect(row).toHaveLength(findingColumns.length);
  });

  test("says which findings were there before", () => {
    const listed = readListed(grid(rows));
    expect(listed.ids).toEqual(new Set(findings.map(({ id }) => id)));
    const again = listOf(listed.ids).slice(before);
    expect(again.map((row) => cellsOf(row, "state"))).toEqual([["Masih ada"], ["Masih ada"]]);
  });

  test.each(["id", "en"] as const)("written in %s says after another language which were new", (language) => {
    const [finding] = findings;
    if (finding === undefined) throw new Error("nothing was found");
    const dated = { ...finding, fix: { to: { date: "2025-06-14" }, certainty: "saran" } } as const;
    const [row] = reportRows(
      { ...result, findings: [dated] },
      [],
      { ids: new Set(), beside: new Map() },
      String,
      today,
      language,
    ).slice(before);
    expect(cellsOf(row, "suggestion", "state")).toEqual(
      language === "id" ? ["14 Juni 2025", "Baru"] : ["14 June 2025", "New"],
    );
    const listed = readListed([
      [...findingHeadings(language), "Notes"],
      [...(row?.cells ?? []), "asked"],
    ]);
    expect([...listed.fresh]).toEqual([finding.id]);
    expect([...listed.beside]).toEqual([[finding.id, ["asked"]]]);
    for (const other of ["id", "en"] as const) {
      const again = reportRows(result, [], listed, String, today, other)[before];
      expect(cellsOf(again, "state")).toEqual([other === "id" ? "Masih ada" : "Still there"]);
    }
  });

  test("remembers what each finding's cell held, so that a later change of it shows", () => {
    const [finding] = findings;
    if (finding?.edit === undefined) throw new Error("the first finding has no fix");
    const { seen } = readListed(grid(rows));
    expect(seen.get(finding.id)).toBe(seenPrint(finding));
    const edited = { ...finding, edit: { ...finding.edit, from: { value: "lain" } } };
    expect(seenPrint(edited)).not.toBe(seenPrint(finding));
  });

  test("what staff wrote beside a finding follows its id", () => {
    const listed = readListed(grid(rows, { [before]: "tanya ketua" }));
    expect(besideRows([...rows].reverse(), listed).slice(0, 2)).toEqual([[""], ["tanya ketua"]]);
  });
});
