// Where each rule begins and ends: the last value that is right, the first that is not, and what excuses a cell.

import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/domain/cell.ts";
import { type ColumnKey, registerColumns, stages } from "../../../src/domain/register/columns.ts";
import { assistantColumns, visitColumns } from "../../../src/domain/register/tables.ts";
import { type Finding, sentence } from "../../../src/domain/validation/finding.ts";
import { at, check, cleanGrids, type Grids } from "./clean-office.ts";

const base = { minimum: 0 };
const clean = cleanGrids(54);
/** Rows of the register: one below stage 9, one at stage 9. */
const [below, operating] = [22, 21];
const day = (date: string) => ({ date });

type Cells = Partial<Record<ColumnKey, CellValue>>;

/** The clean office with cells of one row of the register changed, and whatever else. */
function office(row: number, cells: Cells, more: (grids: Grids) => void = () => undefined): Grids {
  const grids = JSON.parse(JSON.stringify(clean)) as Grids;
  for (const [key, value] of Object.entries(cells)) set(grids.register, row, at(key as ColumnKey), value);
  more(grids);
  return grids;
}

function set(grid: CellValue[][], row: number, column: number, value: CellValue): void {
  const cells = grid[row];
  if (cells === undefined) throw new Error(`no row ${row}`);
  cells[column] = value;
}

const headings = registerColumns.map(({ key }) => key);
/** Code and column key of each finding of a row in the register. */
const inRow = (findings: readonly Finding[], row: number) =>
  findings
    .filter((each) => each.sheet === "Koperasi" && each.row === row)
    .map(({ code, column }) => `${code} ${headings[column ?? -1] ?? column}`)
    .sort();
const found = (row: number, cells: Cells) => inRow(check(office(row, cells), base).findings, row);
const only = (findings: readonly Finding[], code: string) => findings.filter((each) => each.code === code);

const sentenceOf = ({ message }: Finding) => sentence("id", message);

const visit = (key: string) => visitColumns.findIndex((column) => column.key === key);
const assistant = (key: string) => assistantColumns.findIndex((column) => column.key === key);

describe("cells of one row", () => {
  test.each([
    ["a date of today", below, { planDate: day("2025-10-09") }, []],
    ["a date of tomorrow", below, { planDate: day("2025-10-10") }, ["X03 planDate"]],
    ["a deadline in the future", below, { dueDate: day("2026-10-10") }, []],
    ["a deadline of today", below, { dueDate: day("2025-10-09") }, []],
    ["a deadline of yesterday", below, { dueDate: day("2025-10-08") }, ["X11 dueDate"]],
    ["the first day of the programme", below, { meetingDate: day("2025-03-27") }, []],
    ["the day before it", below, { meetingDate: day("2025-03-26") }, ["X04 meetingDate"]],
    ["a yearly meeting before it", below, { annualMeetingDate: day("2024-03-01") }, []],
    [
      "dates of a cooperative older than the programme",
      below,
      {
        legalNumber: "006911/BH/M.KUKM.2/I/2018",
        meetingDate: day("2018-01-02"),
        deedDate: day("2018-01-03"),
        legalDate: day("2018-01-15"),
      },
      [],
    ],
    ["meeting and deed on one day", below, { deedDate: day("2025-05-20") }, []],
    ["a proposal before its plan", operating, { proposalDate: day("2025-07-24") }, ["X02 proposalDate"]],
    [
      "operating before the legal entity",
      operating,
      { operatingDate: day("2025-06-19") },
      ["X02 operatingDate"],
    ],
    [
      "an operating date without outlet or business",
      below,
      { operatingDate: day("2025-09-15") },
      ["X05 operatingDate", "X07 stage"],
    ],
    [
      "an outlet that cannot be read",
      operating,
      { groceryOutlet: "ramai", otherBusiness: "" },
      ["F10 groceryOutlet"],
    ],
    ["another business instead of an outlet", operating, { groceryOutlet: "Belum" }, []],
    ["all that a bank may lend", below, { capitalNeeded: 4e9, capitalApproved: 3e9 }, []],
    ["a rupiah more", below, { capitalNeeded: 4e9, capitalApproved: 3e9 + 1 }, ["X08 capitalApproved"]],
    ["as much approved as needed", below, { capitalApproved: 500_000_000 }, []],
    ["no member but savings", below, { members: 0 }, ["X09 members"]],
    ["a partner that is no bank", below, { partnerDate: day("2025-09-01"), otherPartner: "Bulog" }, []],
    ["a coordinate abroad", below, { lat: 48.8566, lon: 2.3522 }, ["F11 lat", "F11 lon"]],
    ["a number beyond 15 digits as a text", below, { headId: 196604201992031000 }, ["F16 headId"]],
    ["a line break among notes", below, { notes: "satu\ndua" }, []],
    ["two phones on two lines", below, { chairPhone: "0800 1234 5678\n0800 1234 5679" }, []],
    [
      "a person's NIK as a number among notes",
      below,
      { notes: 6409014101800003 },
      ["F16 notes", "P01 notes"],
    ],
    ["every kind of formula error", below, { notes: "#NUM!", owner: "#NAME?" }, ["S06 notes", "S06 owner"]],
  ] as [string, number, Cells, string[]][])("%s", (_, row, cells, wanted) => {
    expect(found(row, cells)).toEqual(wanted);
  });

  test("a word of the office's own may be matched; in other lists one of theirs is to be chosen", () => {
    const said = (cells: Cells) => only(check(office(below, cells), base).findings, "F10").map(sentenceOf);
    expect(said({ groceryOutlet: "ramai" })).toEqual([expect.stringContaining("Pemetaan kolom")]);
    expect(said({ stage: "proses AHU" })).toEqual([expect.stringContaining("Pemetaan kolom")]);
    expect(said({ simkopdes: "ramai" })).toEqual([expect.stringMatching(/pilih salah satu: Belum, Sudah$/)]);
    expect(said({ pinned: "ramai" })).toEqual([expect.stringContaining("centang")]);
  });

  test("a stage is said in the language with the register's word beside it; the fix is the register's word", () => {
    const at = (language: "id" | "en", code: string, cells: Cells) =>
      only(check(office(below, cells), base).findings, code).map(({ message, fix }) => [
        sentence(language, message),
        fix?.to,
      ]);
    const ready = { stage: "Gerai Siap", groceryOutlet: "Berjalan" };
    expect(at("id", "X06", ready)).toEqual([[expect.stringContaining("tahapnya Gerai Siap;"), undefined]]);
    expect(at("en", "X06", ready)).toEqual([
      [expect.stringContaining("the stage is Outlet ready (Gerai Siap);"), undefined],
    ]);
    expect(at("en", "X07", { stage: "Akta" })).toEqual([
      [expect.stringContaining("the stage Incorporation (Badan Hukum);"), "Badan Hukum"],
    ]);
  });

  test("a name of another Jenis is held against the cell, or against the official list where the cell is blank", () => {
    const name = "Koperasi Kelurahan Merah Putih Sidorejo";
    const said = (type: string) => {
      const row = clean.register.findIndex((line) => line[at("village")] === "Sidorejo");
      return only(check(office(row, { name, type }), base).findings, "X01").map(sentenceOf);
    };
    expect(said("Desa")).toEqual(["Nama menyebut jenis lain, Jenis berisi Desa; betulkan yang keliru"]);
    expect(said("")).toEqual([expect.stringContaining("menurut daftar resmi ini Desa,")]);
  });

  test("what stands twice names the other row, and its village where that is another", () => {
    const nik = clean.register[operating]?.[at("nik")] ?? "";
    const village = (row: number) => String(clean.register[row]?.[at("village")]);
    const said = only(check(office(below, { nik }), base).findings, "G03").map(sentenceOf);
    expect(said).toEqual([
      `NIK koperasi yang sama juga di baris ${below + 1} (${village(below)}); cocokkan dengan dokumennya, betulkan yang keliru`,
      `NIK koperasi yang sama juga di baris ${operating + 1} (${village(operating)}); cocokkan dengan dokumennya, betulkan yang keliru`,
    ]);
    const again = {
      code: "",
      village: village(operating),
      district: clean.register[operating]?.[at("district")] ?? "",
    };
    const twice = only(check(office(below, again), base).findings, "G01").map(sentenceOf);
    expect(twice[0]).toMatch(`Desa/kelurahan yang sama juga di baris ${below + 1};`);
  });

  test("each cell is needed from its stage on, and not before", () => {
    const from: readonly [ColumnKey, number][] = [
      ["meetingDate", 1],
      ["deedDate", 2],
      ["legalNumber", 3],
      ["legalDate", 3],
      ["npwp", 4],
      ["nib", 4],
      ["nik", 4],
      ["account", 4],
      ["planDate", 5],
      ["proposalDate", 6],
      ["partnerDate", 7],
      ["operatingDate", 9],
    ];
    const needed = (key: ColumnKey, stage: number) =>
      found(operating, { [key]: "", stage: stages[stage - 1] ?? "" }).filter((each) =>
        each.startsWith("W02"),
      );
    for (const [key, stage] of from) {
      expect(needed(key, stage)).toEqual([`W02 ${key}`]);
      if (stage > 1) expect(needed(key, stage - 1)).toEqual([]);
    }
  });

  test("stage 8 asks for an outlet where no outlet cell is filled at all", () => {
    const ready = {
      stage: "Gerai Siap",
      proposalDate: day("2025-08-08"),
      partnerDate: day("2025-08-20"),
      bankPartner: "BRI",
    };
    expect(found(below, { ...ready, groceryOutlet: "" })).toEqual(["W02 officeOutlet"]);
    expect(found(below, ready)).toEqual([]);
  });

  test("blank cells are offered what the village is, ditto marks what stands above", () => {
    const fixes = (cells: Cells) =>
      check(office(below, cells), base).findings.map(({ code, fix }) => [code, fix?.to, fix?.certainty]);
    expect(fixes({ type: "" })).toEqual([["W01", clean.register[below]?.[at("type")], "saran"]]);
    expect(fixes({ district: '"' })).toEqual([["W01", clean.register[below - 1]?.[at("district")], "saran"]]);
  });

  test("a code without dots is safe only where it is the village's own", () => {
    const digits = (row: number) => String(clean.register[row]?.[at("code")]).replaceAll(".", "");
    const said = (code: string) =>
      only(check(office(below, { code }), base).findings, "F01").map(({ fix, message }) => [
        fix?.certainty,
        message.key,
      ]);
    expect(said(digits(below))).toEqual([["aman", "find.form.otherwise"]]);
    expect(said(digits(below + 5))).toEqual([["saran", "find.form.otherwise"]]);
    expect(said("K-1")).toEqual([[undefined, "find.F01"]]);
  });

  test("an ambiguous date is said to be, with both its meaning and a suggestion only", () => {
    const [finding] = check(office(below, { deedDate: "03/06/2025" }), base).findings;
    expect(finding).toMatchObject({
      code: "F07",
      message: { key: "find.F07.ambiguous", values: { date: "3 Juni 2025" } },
      fix: { to: { date: "2025-06-03" }, certainty: "saran" },
    });
  });

  test("a village named twice over is not taken for a doubled word", () => {
    const row = clean.register.findIndex((cells) => /^nipah.nipah$/i.test(String(cells[at("village")])));
    expect(row).toBeGreaterThan(0);
    const right = String(clean.register[row]?.[at("name")]);
    for (const name of [right.toUpperCase(), right.replace(/-/g, " ").toUpperCase()]) {
      const { findings } = check(office(row, { name }), base);
      expect(findings.map(({ code, fix }) => [code, fix?.to])).toEqual([["F15", right]]);
    }
  });
});

describe("official villages and assistants", () => {
  const other = clean.register.findIndex(
    (cells, i) => i > 0 && cells[at("district")] !== clean.register[below]?.[at("district")],
  );
  const elsewhere = String(clean.register[other]?.[at("district")]);

  test("a name in capitals gets the official spelling back, short names stay short, and the order of words is free", () => {
    const api = clean.register.findIndex((cells) => cells[at("village")] === "Api-api");
    const fix = (name: string) => {
      const { findings } = check(office(api, { name }), base);
      return findings
        .filter(({ row }) => row === api)
        .map(({ code, fix: to }) => [code, to?.to, to?.certainty]);
    };
    const name = "Koperasi Desa Merah Putih Api-api";
    expect(fix("KOPERASI DESA MERAH PUTIH API-API KECAMATAN WARU")).toEqual([
      ["F15", `${name} Kecamatan Waru`, "aman"],
    ]);
    expect(fix("KOPERASI DESA MERAH PUTIH DESA API-API")).toEqual([["F15", name, "saran"]]);
    expect(fix("KDMP API-API")).toEqual([["F15", "KDMP Api-api", "aman"]]);
    for (const right of [
      "Koperasi Merah Putih Desa Api-api",
      "Koperasi Desa Merah-Putih Api-api",
      "Koperasi Gampong Merah Putih Api-api",
      "Koperasi Kampung Merah Putih Api-api",
      "Koperasi Desa Merah Putih Nagari Api-api",
    ])
      expect([right, fix(right)]).toEqual([right, []]);
    expect(fix("Koperasi Merah Putih Kelurahan Api-api").map(([code]) => code)).toEqual(["X01"]);
  });

  test("A02: the district of another village; one that nobody knows", () => {
    expect(found(below, { district: elsewhere })).toEqual(["A02 district"]);
    const unknown = check(
      office(below, { code: "", village: "Qwzx Qwzx", district: "Zzyx Zzyx" }),
      base,
    ).findings;
    expect(only(unknown, "A02").map(({ message }) => message.key)).toEqual(["find.A02.unknown"]);
  });

  test("a name that villages of two other districts bear is told at the district, a visit to it at the name", () => {
    const twins = [1, other, clean.register.length - 1];
    const third = String(clean.register[20]?.[at("district")]);
    const grids = office(
      below,
      { code: "", village: "Kembar Sari", district: third },
      ({ villages, visits }) => {
        for (const row of twins) {
          set(villages, row, 1, "Kembar Sari");
          set(villages, row, 2, clean.register[below]?.[at("type")] ?? "");
        }
        for (const row of twins) if (villages[row]?.[3] === third) set(villages, row, 3, `${third} Dua`);
        visits.push([day("2025-10-01"), "", "", "Kembar Sari", "", "", "", "", ""]);
      },
    );
    const { findings } = check(grids, base);
    const told = findings.filter(({ sheet, row }) => sheet === "Kunjungan" || row === below);
    expect(told.map(({ message }) => message.key)).toEqual(
      expect.arrayContaining(["find.A02.several", "find.K01.several"]),
    );
  });

  test("A03 goes by the code where no official villages are known", () => {
    const grids = office(below, {
      type: clean.register[below]?.[at("type")] === "Desa" ? "Kelurahan" : "Desa",
    });
    expect(only(check({ ...grids, villages: [] }, base).findings, "A03")).toHaveLength(1);
  });

  test("A05: of namesakes their codes are told; a digit is never taken for a slip", () => {
    const namesakes = office(below, {}, ({ assistants }) =>
      set(assistants, 2, assistant("name"), "Asisten 3"),
    );
    const told = only(check(namesakes, base).findings, "A05");
    expect(told.map(({ message }) => message.key)).toContain("find.A05.several");
    const fixes = (name: string) =>
      check(office(below, { assistant: name }), base).findings.map(({ code, fix }) => [code, fix?.to]);
    expect(fixes("Asistne 3")).toEqual([["A05", "Asisten 3"]]);
    expect(fixes("Asisten 9")).toEqual([["A05", undefined]]);
  });

  test("A06 goes by the office's regency where the village is not known", () => {
    const grids = office(below, { code: "", village: "Qwzx Qwzx", nik: "9999019999999" });
    expect(only(check(grids, { ...base, regency: "64.09" }).findings, "A06")).toHaveLength(1);
  });

  test("A07 begins beyond the kilometres of the setting", () => {
    const far = (lat: number) => {
      const grids = office(below, { lat, lon: 116.7 }, ({ villages }) => {
        set(villages, below, 4, -1.3);
        set(villages, below, 5, 116.7);
      });
      return only(check(grids, { ...base, farKilometres: 10 }).findings, "A07").length;
    };
    // A degree of latitude is 111.2 km.
    expect([far(-1.3 - 9.9 / 111.2), far(-1.3 - 10.1 / 111.2)]).toEqual([0, 1]);
  });

  test("A08: the village that a misspelt row is likely to mean is not missing as well", () => {
    const grids = office(below, { code: "", village: `${clean.register[below]?.[at("village")]}x` });
    expect(only(check(grids, base).findings, "A08")).toEqual([]);
  });

  test("B04 and B05: as many as the maximum is right, one held by who left is wrong", () => {
    expect(check(office(below, {}), { ...base, maximum: 9 }).findings).toEqual([]);
    const gone = office(below, {}, ({ register, assistants }) => {
      for (let row = 2; row <= 9; row++) set(register, row, at("assistant"), "Asisten 2");
      set(assistants, 1, assistant("status"), "Keluar");
    });
    expect(only(check(gone, { ...base, maximum: 20 }).findings, "B05").map(({ row }) => row)).toEqual([1]);
  });
});

describe("several rows, and visits", () => {
  test("G01 by the name where neither code nor official village tells; G06 without regard to case", () => {
    const place = { code: "", village: "Antah Berantah" };
    const twice = office(below, place, ({ register }) => {
      for (const key of ["code", "village", "district", "type"] as const)
        set(register, below + 1, at(key), register[below]?.[at(key)] ?? "");
    });
    expect(only(check(twice, base).findings, "G01").map(({ row }) => row)).toEqual([below, below + 1]);
    const name = String(clean.register[below + 1]?.[at("name")]).toUpperCase();
    expect(only(check(office(below, { name }), base).findings, "G06").map(({ row }) => row)).toEqual([
      below,
      below + 1,
    ]);
  });

  test("P01 in a column of unknown heading", () => {
    const grids = office(below, {}, ({ register }) => {
      set(register, 0, registerColumns.length, "Lain-lain");
      set(register, below, registerColumns.length, "0800 5555 4321");
    });
    expect(inRow(check(grids, base).findings, below)).toEqual([`P01 ${registerColumns.length}`]);
  });

  test.each([
    ["today", "2025-10-09", []],
    ["tomorrow", "2025-10-10", ["K03", "K04"]],
    ["30 days ago", "2025-09-09", []],
    ["31 days ago", "2025-09-08", ["K04"]],
  ] as const)("a visit of %s", (_, date, wanted) => {
    const grids = office(below, {}, ({ visits }) => set(visits, below, visit("date"), day(date)));
    expect(
      check(grids, base)
        .findings.map(({ code }) => code)
        .sort(),
    ).toEqual(wanted);
  });

  test("a cooperative never visited is told; nobody else than the assigned visits one that has no assistant", () => {
    const never = office(below, {}, ({ visits }) => visits.splice(below, 1));
    expect(check(never, base).findings.map(({ message, row }) => [message.key, row])).toEqual([
      ["find.K04.never", below],
    ]);
    expect(check(office(below, { assistant: "" }), base).findings).toEqual([]);
  });
});
