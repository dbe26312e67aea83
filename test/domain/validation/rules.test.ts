import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/domain/cell.ts";
import { registerColumns } from "../../../src/domain/register/columns.ts";
import { say } from "../../../src/domain/text/catalogue.ts";
import { checkWorkbook } from "../../../src/domain/validation/check.ts";
import { type Finding, sentence } from "../../../src/domain/validation/finding.ts";
import { asksOf, groupsOf, inOrder } from "../../../src/domain/validation/inbox.ts";
import { reportOf } from "../../../src/domain/validation/report.ts";
import { ruleCodes, ruleSeverities, rulesInForce } from "../../../src/domain/validation/rules.ts";
import { severities } from "../../../src/domain/validation/severity.ts";
import { catalogue, wordsIn } from "../../../src/tools/words.ts";
import { at, check, cleanGrids, type Grids, officeOf, settingsWith, today } from "./clean-office.ts";
import { ownCells, rowFor, slips } from "./slips.ts";

const base = { minimum: 0 };
const brief = (grids: Grids, changes = {}) =>
  check(grids, { ...base, ...changes }).findings.map(({ code, row, column }) => [code, row, column]);

/** Every slip planted into 450 rows. */
function planted(): Grids {
  const grids = cleanGrids(450);
  const step = Math.floor(440 / slips.length);
  for (const [n, slip] of slips.entries()) slip.plant(grids, rowFor(slip, n * step));
  return grids;
}

describe("the list of rules", () => {
  test("has every code of the field, F13 reserved", () => {
    const codes = [
      ["S", 6],
      ["W", 2],
      ["F", 17],
      ["A", 8],
      ["G", 6],
      ["X", 11],
      ["B", 5],
      ["K", 4],
      ["P", 1],
    ] as const;
    const all = codes.flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, "0")}`),
    );
    expect([...ruleCodes]).toEqual(all.filter((code) => code !== "F13"));
  });

  test("has the severities of the field", () => {
    const grave = "S01 S02 S06 W01 A01 A02 A03 A04 A05 G01 G02 G03 F01 F16 B01".split(" ");
    for (const [code, severity] of Object.entries(ruleSeverities)) {
      const wanted = grave.includes(code) ? "galat" : ["S03", "K02"].includes(code) ? "info" : "peringatan";
      expect([code, severity]).toEqual([code, wanted]);
    }
  });

  test("has words for each rule and each finding, in both languages", () => {
    for (const code of ruleCodes) {
      for (const part of ["title", "explanation", "example", "source"] as const) {
        for (const language of ["id", "en"] as const)
          expect(say(language, `rule.${code}.${part}`)).not.toBe("");
      }
      expect(catalogue.server).toHaveProperty([`find.${code}`]);
    }
  });

  test("says every planted slip in both languages, with nothing left to fill in", () => {
    const { findings, remarks } = check(planted(), base);
    expect(findings.length).toBeGreaterThan(slips.length);
    for (const language of ["id", "en"] as const) {
      for (const { message } of findings) expect(sentence(language, message)).not.toMatch(/[{}]|undefined/);
      for (const remark of remarks) expect(sentence(language, remark)).not.toMatch(/[{}]|undefined/);
    }
  });

  test("severities and rules off come from settings; what names nothing is told", () => {
    const grids = cleanGrids(54);
    const row = grids.register[5];
    if (row === undefined) throw new Error("no row");
    row[at("nib")] = "1";
    row[at("dueDate")] = { date: "2025-01-01" };
    const levels = "F04=galat; zz=info; X11=berat";
    const result = check(grids, { ...base, severities: levels, rulesOff: "x11; Q99" });
    expect(result.findings.map(({ code, severity }) => [code, severity])).toEqual([["F04", "galat"]]);
    expect(result.counts).toEqual({ galat: 1, peringatan: 0, info: 0, waived: 0 });
    expect(result.remarks.map(({ values }) => values.names)).toContain("zz=info; X11=berat; Q99");
    expect(rulesInForce({ rulesOff: "", severities: "" }).rules).toEqual(ruleSeverities);
    // The words that people see are understood as well, and they are the same in notes, lists and the sidebar.
    for (const language of ["id", "en"] as const) {
      const { server, sidebar } = wordsIn(language);
      for (const severity of severities) {
        const word = server[`severity.${severity}`] ?? "";
        expect([word, sidebar[`severity.${severity}`]]).toEqual([word, word]);
        expect(rulesInForce({ rulesOff: "", severities: `W02=${word}` })).toMatchObject({
          rules: { W02: severity },
          unknown: [],
        });
      }
    }
    const seen = rulesInForce({
      rulesOff: "",
      severities: "W02=Salah; f01 = perlu dicek; F02=Wrong; F03=Info",
    });
    expect(seen).toMatchObject({
      rules: { W02: "galat", F01: "peringatan", F02: "galat", F03: "info" },
      unknown: [],
    });
  });
});

describe("the table itself", () => {
  const grids = () => cleanGrids(54);
  const inserted = (at: number, row: CellValue[]) => {
    const changed = grids();
    changed.register.splice(at, 0, row);
    return changed;
  };

  test("S01: a needed heading is missing; its rule of blank cells is silent", () => {
    const changed = grids();
    changed.register = changed.register.map((row) => row.filter((_, column) => column !== at("type")));
    expect(brief(changed)).toEqual([["S01", null, null]]);
  });

  test("S02: a heading twice, S03: an unknown one", () => {
    const changed = grids();
    changed.register[0]?.push("Kecamatan", "Warna kesukaan");
    const width = registerColumns.length;
    expect(brief(changed)).toEqual([
      ["S02", 0, width],
      ["S03", 0, width + 1],
    ]);
  });

  test("S02: another heading of the same meaning is told with the one that is read", () => {
    const changed = grids();
    changed.register[0]?.splice(at("chairPhone"), 1, "No HP");
    changed.register[0]?.push("WA");
    expect(check(changed, base).findings.map(({ code, message }) => [code, message])).toEqual([
      ["S02", { key: "find.S02.same", values: { heading: "WA", other: "No HP" } }],
    ]);
  });

  test.each([
    ["blank", []],
    ["heading", registerColumns.slice(0, 12).map(({ heading }) => heading as CellValue)],
    ["totals", ["", "JUMLAH", "", "", "", "", "", "", 120]],
    ["opening", ["", "Saldo awal 2024", "", "", "", "", "", "", 120]],
    ["stray", ["", "Penajam", "", "Desa", "Koperasi tanpa desa"]],
  ] as [string, CellValue[]][])("S04: a %s row inside the table", (why, row) => {
    const found = check(inserted(7, row), base).findings;
    expect(found.map(({ code, row: at, cause }) => [code, at, cause])).toEqual([["S04", 7, why]]);
  });

  test("blank rows at the end are no finding, a totals row there is", () => {
    const changed = grids();
    changed.register.push([], [], ["", "TOTAL"], []);
    expect(brief(changed)).toEqual(
      [
        ["S04", 55, 0],
        ["S04", 56, 0],
        ["S04", 57, 1],
      ].filter(([, row]) => row !== 58),
    );
  });

  test("S05: merged cells below the heading, not in it", () => {
    const changed = grids();
    const settings = settingsWith(base);
    const merges = [
      { top: 3, bottom: 4, left: at("notes"), right: at("notes") },
      { top: 0, bottom: 0, left: 1, right: 1 },
    ];
    const office = officeOf(changed, settings, { merges });
    const { findings } = checkWorkbook({ office, settings, today, waivers: [] });
    expect(findings.map(({ code, row, column }) => [code, row, column])).toEqual([["S05", 3, at("notes")]]);
  });

  test("S06 in a column of unknown heading", () => {
    const changed = grids();
    changed.register[0]?.push("Rumus lain");
    changed.register[9]?.push("#N/A");
    expect(brief(changed)).toEqual(expect.arrayContaining([["S06", 9, registerColumns.length]]));
  });

  test("a cell with a formula gets no fix", () => {
    const changed = grids();
    const row = changed.register[4];
    if (row === undefined) throw new Error("no row");
    row[at("members")] = "25 orang";
    const settings = settingsWith(base);
    const formulas = changed.register.map((cells, r) =>
      cells.map((_, c) => (r === 4 && c === at("members") ? '=A1&" orang"' : "")),
    );
    const { findings } = checkWorkbook({
      office: officeOf(changed, settings, { formulas }),
      settings,
      today,
      waivers: [],
    });
    expect(findings.map(({ code, fix, edit }) => [code, fix, edit])).toEqual([["F09", undefined, undefined]]);
  });
});

describe("several rows", () => {
  test("a row copied whole is told at both, by everything that is one cooperative's own", () => {
    const grids = cleanGrids(54);
    grids.register.push([...(grids.register[4] ?? [])]);
    const wanted = ownCells.flatMap(([code, key]) => [4, 55].map((row) => [code, row, at(key)]));
    expect(brief(grids)).toEqual(expect.arrayContaining(wanted));
    expect(brief(grids)).toHaveLength(wanted.length);
  });

  test("A08 stands in Wilayah; the visit there is K01", () => {
    const grids = cleanGrids(54);
    grids.register.splice(10, 1);
    expect(
      check(grids, base)
        .findings.map(({ code, sheet, row }) => [code, sheet, row])
        .sort(),
    ).toEqual([
      ["A08", "Wilayah", 10],
      ["K01", "Kunjungan", 10],
    ]);
  });

  test("B01, B03, B04, B05 stand in Asisten", () => {
    const grids = cleanGrids(54);
    const [, first, second, third] = grids.assistants;
    if (first === undefined || second === undefined || third === undefined) throw new Error("no assistants");
    first[11] = 5; // Maksimum
    second[10] = 12; // Minimum
    third[7] = "Keluar";
    const found = check(grids)
      .findings.map(({ code, row, heading }) => [code, row, heading])
      .sort();
    expect(found).toEqual([
      ["B03", 2, "Nama"],
      ["B04", 1, "Nama"],
      ["B05", 3, "Status"],
    ]);
    first[0] = "BA-0002";
    expect(
      check(grids)
        .findings.filter(({ code }) => code === "B01")
        .map(({ row }) => row),
    ).toEqual([1, 2]);
  });

  test("on leave until yesterday is back, until today is not; a newcomer needs no minimum, a part-timer its share", () => {
    const grids = cleanGrids(54);
    const [, first, second, third] = grids.assistants;
    if (first === undefined || second === undefined || third === undefined) throw new Error("no assistants");
    first[7] = "Cuti";
    first[9] = { date: "2025-10-08" };
    second[7] = "Cuti";
    second[9] = { date: "2025-10-09" };
    for (const row of grids.register.slice(19, 28)) row[at("assistant")] = "";
    third[8] = { date: "2025-09-01" };
    const codes = () =>
      check(grids)
        .findings.filter(({ code }) => code.startsWith("B"))
        .map(({ code, row }) => [code, row]);
    expect(codes()).toEqual([["B05", 2]]);
    // Who only starts tomorrow holds nothing yet: no minimum, and nine are more than none.
    third[8] = { date: "2025-10-10" };
    expect(codes()).toEqual([["B05", 2]]);
    first[7] = "Aktif";
    first[8] = { date: "2025-10-10" };
    const early = check(grids).findings.filter(({ code, row }) => code.startsWith("B") && row === 1);
    expect(early.map(({ code, heading, message }) => [code, heading, message])).toEqual([
      ["B04", "Mulai", { key: "find.B04.before", values: { count: 9 } }],
    ]);
    third[8] = { date: "2024-01-01" };
    third[6] = 50;
    expect(
      check(grids)
        .findings.filter(({ code }) => code === "B03")
        .map(({ message }) => message.values),
    ).toEqual([{ count: 0, limit: 5 }]);
  });

  test("a name that is near to no village is told by its code, never as if nothing were known", () => {
    const grids = cleanGrids(54);
    grids.register[5]?.splice(at("village"), 1, "Qwzx Qwzx Qwzx");
    const found = check(grids, base).findings.find(({ code }) => code === "A01");
    expect(found?.message).toEqual({ key: "find.A01.coded", values: { official: found?.fix?.to } });
  });

  test("without Wilayah the rules that need it are silent and say so", () => {
    const grids = planted();
    grids.villages = [];
    const result = check(grids, base);
    const codes = new Set(result.findings.map(({ code }) => code));
    for (const code of ["A01", "A02", "A04", "A07", "A08"] as const) expect(codes).not.toContain(code);
    expect(codes).toContain("A03");
    expect(result.remarks.map(({ key }) => key)).toContain("remark.noVillages");
  });
});

describe("ids, masks, inbox", () => {
  test("ids are the same for the same tables, unique, and follow a sorted row", () => {
    const grids = planted();
    const first = check(grids, base).findings;
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
    expect(check(planted(), base).findings.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    const sorted = { ...grids, register: [grids.register[0] ?? [], ...grids.register.slice(1).reverse()] };
    const single = (id: string) => !/^(S|G)|-\d+$/.test(id);
    const again = new Set(check(sorted, base).findings.map(({ id }) => id));
    expect(first.filter(({ id }) => single(id) && !again.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("ids are the same before set-up brings the official villages, with a code and without", () => {
    const grids = planted();
    for (const row of grids.register.slice(1, 200)) row[at("code")] = "";
    const where = ({ code, sheet, row, column }: Finding) => `${code} ${sheet} ${row} ${column}`;
    const after = new Map(check(grids, base).findings.map((each) => [where(each), each.id]));
    const before = check({ ...grids, villages: [] }, base).findings.filter((each) => after.has(where(each)));
    expect(before.length).toBeGreaterThan(slips.length / 2);
    expect(before.map(({ id }) => id)).toEqual(before.map((each) => after.get(where(each))));
  });

  test("ids of a row without code outlast a village written in another way", () => {
    const grids = cleanGrids(54);
    const row = grids.register[5];
    if (row === undefined) throw new Error("no row");
    Object.assign(row, { [at("code")]: "", [at("members")]: "25 orang" });
    const id = () => check(grids, base).findings.find(({ code }) => code === "F09")?.id;
    const before = id();
    row[at("village")] = `Kel. ${String(row[at("village")]).toUpperCase()}`;
    row[at("district")] = "KECAMATAN PENAJAM";
    expect([before, id()]).toEqual([expect.any(String), before]);
  });

  test("no phone and no person's NIK leaves with findings, report or messages", () => {
    const grids = planted();
    const result = check(grids, base);
    const out = JSON.stringify([
      result.findings.map(({ edit, ...shown }) => [shown, edit?.column.key]),
      reportOf(result, [], today, "id"),
      asksOf(result.findings, officeOf(grids, settingsWith(base)).assistants, "id"),
    ]);
    expect(out).not.toMatch(/800\D?5555\D?4321|6409014101800003/);
    expect(result.findings.some(({ edit }) => edit?.to.value === "080055554321")).toBe(true);
  });

  test("ambiguous dates are counted in a remark that says how they were read", () => {
    const { remarks } = check(planted(), base);
    expect(remarks).toContainEqual({ key: "remark.dayFirst", values: { count: 1 } });
  });

  test("the biggest group with a safe fix comes first; a cause stays together", () => {
    const grids = cleanGrids(54);
    for (const i of [3, 5, 8, 12]) {
      const row = grids.register[i];
      if (row === undefined) continue;
      row[at("members")] = "25 orang";
      if (i < 9) row[at("nib")] = "";
      if (i === 12) row[at("bank")] = " BRI";
    }
    const { findings } = check(grids, base);
    expect(groupsOf(findings).map(({ code, count, safe }) => [code, count, safe])).toEqual([
      ["F09", 4, 4],
      ["F14", 1, 1],
      ["W02", 3, 0],
    ]);
    expect(findings.map(({ code }) => code)).toEqual([
      "F09",
      "F09",
      "F09",
      "F09",
      "F14",
      "W02",
      "W02",
      "W02",
    ]);
    expect(inOrder([...findings].reverse()).map(({ code }) => code)).toEqual(
      findings.map(({ code }) => code),
    );
  });

  test("what must be asked is told per assistant and village, what has a fix is not", () => {
    const grids = cleanGrids(54);
    const [row, other] = [grids.register[3], grids.register[20]];
    if (row === undefined || other === undefined) throw new Error("no rows");
    row[at("nib")] = "";
    row[at("members")] = "25 orang";
    row[at("nik")] = "64090";
    other[at("account")] = 1234567890123456;
    const settings = settingsWith(base);
    const office = officeOf(grids, settings);
    const asks = asksOf(
      checkWorkbook({ office, settings, today, waivers: [] }).findings,
      office.assistants,
      "id",
    );
    expect(asks.map(({ name, cells }) => [name, cells])).toEqual([
      ["Asisten 1", 2],
      ["Asisten 3", 1],
    ]);
    expect(asks[0]?.text).toContain("*Petung, Penajam*\n- NIK Koperasi “64090”: Bukan");
    expect(asks[0]?.text).toContain("\n- NIB belum diisi");
    // A wrong number of digits says the right one.
    expect(asks[0]?.text).toContain("\n- NIK Koperasi “64090”: Bukan NIK koperasi; harus 13 angka");
    expect(asks[0]?.text).not.toContain("orang");
  });
});
