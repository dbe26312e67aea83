// Progress sheets on the built bundle: true to the register, safe to make again, within budget.

import { describe, expect, test } from "@jest/globals";
import { stages } from "../../src/domain/register/columns.ts";
import { cellOf } from "../../src/local/workbook/cells.ts";
import { ask, hostOf, rpc, stateOf, tab, undo } from "./desk.ts";
import {
  allFormulas,
  allText,
  beside,
  clean,
  type Generated,
  generate,
  pilot,
  registerRow,
  reported,
  sheetNames,
  shown,
  small,
} from "./reports.ts";

describe("sheets of the clean office", () => {
  test("54, one per village, by district and village, cropped, with the active tab as it was", () => {
    const workbook = clean();
    const active = workbook.activeSheetId;
    const { last } = generate(hostOf(workbook));
    expect(last).toMatchObject({ total: 54, done: 54, created: 54, updated: 0, unchanged: 0, failed: [] });
    expect(last.account).toBe("54 dari 54 lembar dibuat, 0 diperbarui, 0 sudah sesuai.");
    expect(workbook.activeSheetId).toBe(active);
    const names = sheetNames(workbook);
    expect(names).toHaveLength(54);
    const districts = names.map((name) => beside(tab(workbook, name), "Kecamatan"));
    expect([...new Set(districts)]).toEqual(["Babulu", "Penajam", "Sepaku", "Waru"]);
    expect(districts).toEqual([...districts].sort());
    for (const name of names) {
      const sheet = tab(workbook, name);
      expect(sheet.hidden).toBe(false);
      expect(sheet.rowCount * sheet.columnCount).toBeLessThan(2500);
    }
  });

  test("labels and values agree with the register, read without the generator", () => {
    const workbook = reported();
    const sheet = tab(workbook, "Koperasi");
    const column = (heading: string) =>
      Array.from({ length: sheet.columnCount }, (_, c) => c).find(
        (c) => cellOf(sheet, 0, c)?.value === heading,
      ) ?? -1;
    let compared = 0;
    for (let row = 1; cellOf(sheet, row, column("Desa/Kelurahan")) !== undefined; row++) {
      const text = (heading: string) => String(cellOf(sheet, row, column(heading))?.value ?? "");
      const village = text("Desa/Kelurahan");
      if (village === "") break;
      const page = tab(workbook, village);
      const orBlank = (value: string) => (value === "" ? "belum diisi" : value);
      expect(beside(page, "Nama koperasi")).toBe(text("Nama Koperasi"));
      expect(beside(page, "Desa/Kelurahan")).toBe(`${text("Jenis")} ${village}`);
      expect(beside(page, "Kode wilayah")).toBe(text("Kode Wilayah"));
      expect(beside(page, "Badan hukum")).toBe(orBlank(text("Nomor Badan Hukum")));
      expect(beside(page, "NIB")).toBe(orBlank(text("NIB")));
      expect(beside(page, "NPWP")).toBe(orBlank(text("NPWP")));
      expect(beside(page, "Kendala")).toBe(orBlank(text("Kendala")));
      expect(beside(page, "Sembako")).toBe(orBlank(text("Gerai Sembako")));
      expect(beside(page, "Anggota").replace(/\./g, "")).toBe(orBlank(text("Jumlah Anggota")));
      const stage = text("Tahap");
      const number = (stages as readonly string[]).indexOf(stage) + 1;
      const bar = `${"■".repeat(number)}${"□".repeat(9 - number)} ${number}/9`;
      expect([...shown(page).values()].some((value) => String(value).endsWith(bar))).toBe(true);
      compared++;
    }
    expect(compared).toBe(54);
  });

  test("every formula is the add-on's and holds no separator", () => {
    const workbook = reported();
    const formulas = allFormulas(workbook, sheetNames(workbook));
    expect(formulas.length).toBeGreaterThan(100);
    for (const formula of formulas) {
      const outside = formula.split('"').filter((_, i) => i % 2 === 0);
      expect(outside.join("")).toMatch(/^=(&|\$[A-Z]+\$\d+|CHAR\(10\)|(ROW|COLUMN)\([A-Z]+\d+\))+$/);
    }
  });

  test("made again, at once or a day later: not a single write, at most 20 reads", () => {
    const workbook = reported();
    const host = hostOf(workbook);
    const before = stateOf(workbook);
    for (const day of ["2025-10-09T09:00", "2025-10-10T08:00", "2025-11-20T08:00"]) {
      host.setNow(day);
      const { last, steps } = generate(host);
      expect(last).toMatchObject({ created: 0, updated: 0, unchanged: 54, conflicts: [] });
      expect(last.account).toBe("0 dari 54 lembar diperbarui, 54 sudah sesuai.");
      const [step] = steps;
      expect(step?.serviceCalls.writes).toBe(0);
      expect(step?.serviceCalls.reads).toBeLessThanOrEqual(20);
    }
    expect(stateOf(workbook)).toEqual(before);
  });

  test("one row changed: exactly one sheet, within 4 + 24 calls; a changed Tanggal Laporan: all", () => {
    const workbook = reported();
    const host = hostOf(workbook);
    const before = stateOf(workbook);
    host.type(registerRow(workbook, "Sotek").a1("Kendala"), "Listrik padam");
    const { last, steps } = generate(host, { scope: { changed: true } });
    expect(last).toMatchObject({ total: 54, created: 0, updated: 1, unchanged: 53 });
    expect(last).toMatchObject({ made: [], changed: ["Sotek"] });
    expect(steps[0]?.serviceCalls.total).toBeLessThanOrEqual(4 + 24);
    const after = stateOf(workbook);
    const changed = Object.keys(after).filter(
      (name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]),
    );
    expect(changed).toEqual(["Koperasi", "Sotek"]);
    ask(host, "settings.save", { values: { reportDate: "2025-10-31" } });
    const all = generate(host, { scope: { changed: true } });
    expect(all.last.updated).toBe(54);
    expect(all.steps.reduce((sum, step) => sum + step.serviceCalls.total, 0)).toBeLessThanOrEqual(
      54 * 4 + 24 * all.steps.length,
    );
    expect([...shown(tab(workbook, "Sotek")).values()]).toContain("Keadaan per 31 Oktober 2025");
  });

  test("scopes: codes, a district, an assistant, the selected rows, the sheet at hand", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    expect(generate(host, { scope: { codes: ["64.09.01.2022", "tidak ada"] } }).last).toMatchObject({
      total: 1,
      created: 1,
      failed: [{ code: "tidak ada" }],
    });
    expect(sheetNames(workbook)).toEqual(["Sidorejo"]);
    expect(generate(host, { scope: { district: "waru" } }).last).toMatchObject({ total: 4, created: 4 });
    const first = generate(host, { scope: { assistant: "BA1" } }).last;
    expect(first.total).toBe(9);
    workbook.activeSheetId = tab(workbook, "Koperasi").id;
    workbook.activeArea = { top: 30, bottom: 31, left: 0, right: 2 };
    expect(generate(host, { scope: { selected: true } }).last.total).toBe(2);
    workbook.activeSheetId = tab(workbook, "Sidorejo").id;
    expect(generate(host, { scope: { selected: true } }).last).toMatchObject({ total: 1, unchanged: 1 });
    workbook.activeSheetId = tab(workbook, "Pengaturan").id;
    expect(rpc(host, "progress.generate", { scope: { selected: true } }).error).toContain(
      "Tidak ada lembar yang dibuat. Pilih dahulu",
    );
  });

  test("one new sheet costs at most 4 + 24 calls once the template is compiled", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    generate(host, { scope: { codes: ["64.09.01.2022"] } });
    const { steps } = generate(host, { scope: { codes: ["64.09.04.2015"] } });
    expect(steps[0]?.serviceCalls.total).toBeLessThanOrEqual(4 + 24);
  });

  test("every step ends in time, goes on where it stopped, and says where it is", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    const { last, steps } = generate(host);
    expect(steps.length).toBeGreaterThan(1);
    for (const step of steps) expect(step.ms).toBeLessThan(25_000);
    expect(last).toMatchObject({ total: 54, done: 54, created: 54, next: null });
    const [first] = steps.map(({ result }) => result as Generated);
    expect(first?.done).toBeGreaterThan(0);
    expect(first?.at).toBe(sheetNames(workbook)[first?.done ?? 0]);
    expect(sheetNames(workbook)).toHaveLength(54);
  });

  test("rows selected at the start are the run's, whatever is clicked while it goes on", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    workbook.activeSheetId = tab(workbook, "Koperasi").id;
    workbook.activeArea = { top: 1, bottom: 54, left: 0, right: 2 };
    const { next, total } = ask<Generated>(host, "progress.generate", { scope: { selected: true } });
    expect(total).toBe(54);
    expect(next).not.toBeNull();
    workbook.activeArea = { top: 1, bottom: 1, left: 0, right: 0 };
    expect(ask<Generated>(host, "progress.generate", { scope: { selected: true }, next }).total).toBe(54);
  });

  test("the menu's dialog runs it to the end", () => {
    const workbook = clean();
    const step = hostOf(workbook).run("generateProgressSheets");
    expect(step.error).toBeNull();
    expect(step.result).toMatchObject({ created: 54, next: null });
  });

  test("undo takes all of them away again, but for one that staff wrote into", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    const before = stateOf(workbook);
    expect(generate(host).steps.length).toBeGreaterThan(1);
    expect(undo(host)).toMatchObject({ kept: [], next: null });
    expect(Object.keys(stateOf(workbook))).toEqual(Object.keys(before));
    expect(stateOf(workbook)).toEqual(before);
    expect(generate(host).last.created).toBe(54);
    host.type("Sotek!A50", "catatan staf");
    expect(undo(host).kept.map(({ sheet }) => sheet)).toEqual(["Sotek"]);
    expect(sheetNames(workbook)).toEqual(["Sotek"]);
  });
});

describe("what the register holds", () => {
  const hostile = [
    "=1+1",
    "+62",
    "-1",
    "@a",
    "\ttab",
    "\rcr",
    "\u0000nul",
    '=IMPORTXML("x","y")',
    "'kutip",
    "{{desa}}",
  ];

  test("never becomes a formula in a sheet or the recap, however it begins", () => {
    const workbook = small();
    const host = hostOf(workbook);
    const sheet = tab(workbook, "Koperasi");
    const ours = () => allFormulas(workbook, ["Sidorejo", "Telemow", "Waru"]);
    let standard: string[] = [];
    for (let i = 0; i < hostile.length; i += 3) {
      hostile.slice(i, i + 3).forEach((text, row) => {
        sheet.cells.get(row + 1)?.set(5, { value: text });
      });
      expect(generate(host).last.failed).toEqual([]);
      ask(host, "recap.update");
      if (i === 0) standard = ours();
      expect(ours()).toEqual(standard);
      expect(allFormulas(workbook, ["Rekapitulasi"])).toEqual([]);
    }
    expect(standard.filter((formula) => !/^=("|\$|ROW|COLUMN)/.test(formula))).toEqual([]);
  });

  test("phones and persons' NIK planted in it occur in no sheet and not in the recap", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    const phone = "080012345678";
    const nik = "6409015508800003";
    for (const heading of [
      "Ketua",
      "Kendala",
      "Tindak Lanjut",
      "Penanggung Jawab",
      "Catatan",
      "Mitra Lain",
      "HP Ketua",
    ]) {
      host.type(registerRow(workbook, "Sotek").a1(heading), `Budi ${phone} NIK ${nik}`);
    }
    host.type(registerRow(workbook, "Sotek").a1("NPWP"), nik);
    generate(host);
    ask(host, "recap.update");
    const text = allText(workbook, [...sheetNames(workbook), "Rekapitulasi"]);
    expect(text).not.toContain(phone);
    expect(text).not.toContain(nik);
    expect(beside(tab(workbook, "Sotek"), "Kendala")).toContain("Budi 08••••••••••");
  });

  test("the pilot with its slips gives a sheet for each village all the same", () => {
    const workbook = pilot();
    const { last } = generate(hostOf(workbook));
    expect(last).toMatchObject({ total: 54, created: 54, failed: [], conflicts: [] });
  });
});
