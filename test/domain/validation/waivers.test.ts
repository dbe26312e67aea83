import { describe, expect, test } from "@jest/globals";
import { readPlainTable } from "../../../src/domain/register/headings.ts";
import { waiverColumns } from "../../../src/domain/register/tables.ts";
import type { Finding } from "../../../src/domain/validation/finding.ts";
import {
  besideRows,
  findingHeadings,
  findingRows,
  readListed,
  seenPrint,
} from "../../../src/domain/validation/sheet.ts";
import { readWaivers, type Waiver, waiverRow } from "../../../src/domain/validation/waivers.ts";
import { at, check, cleanGrids, type Grids, table } from "./clean-office.ts";

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

describe("a waiver", () => {
  const [first] = check(spoilt(), base).findings;
  if (first === undefined) throw new Error("no finding");

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
  const { findings } = check(spoilt(), base);
  const rows = findingRows(findings, new Set(), (code) => `nama ${code}`, "id");
  const grid = (list: string[][], ...beside: string[][]) => [
    [...findingHeadings, "Catatan kami"],
    ...list.map((row, i) => [...row, ...(beside[i] ?? [""])]),
  ];

  test("holds a row a finding, with its cell, its words and its id", () => {
    const [row] = rows;
    expect(row?.slice(0, 5)).toEqual(["Perlu dicek", "F09", "Koperasi", "Q6", "Jumlah Anggota"]);
    expect(row?.slice(-2)[0]).toBe("Baru");
    expect(row?.slice(-1)[0]?.split(" ")[0]).toBe(findings[0]?.id);
    expect(row).toHaveLength(findingHeadings.length);
  });

  test("says which findings were there before", () => {
    const listed = readListed(grid(rows));
    expect(listed.ids).toEqual(new Set(findings.map(({ id }) => id)));
    const again = findingRows(findings, listed.ids, () => "", "id");
    expect(again.map((row) => row[11])).toEqual(["Masih ada", "Masih ada"]);
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
    const listed = readListed(grid(rows, ["tanya ketua"], [""]));
    expect(besideRows([...findings].reverse(), listed)).toEqual([[""], ["tanya ketua"]]);
  });
});
