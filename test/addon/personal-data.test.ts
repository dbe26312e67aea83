// Phones and persons' NIK typed anywhere in register, `Asisten` and `Kunjungan` leave them nowhere but in a preview of fixes.

import { describe, expect, test } from "@jest/globals";
import { methods } from "../../src/addon/rpc.ts";
import type { Host, StepResult } from "../../src/local/host.ts";
import { cellOf, ensureCell, forEachCell } from "../../src/local/workbook/cells.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, rpc, tab } from "./desk.ts";
import { allText, beside, clean, generate, registerRow, sheetNames } from "./reports.ts";

/** As people write them; the digits alone must not be found either. */
const phones = ["080098761234", "0800-2345-6789", "+62 800 3456 7890"];
const niks = ["6409015508800003", "6409 0115 0880 0004"];
const planted = [...phones, ...niks];

/** Tabs in which such data may stand: staff's own, the office's history and its backup of the register. */
const own = /^(Koperasi|Asisten|Kunjungan|Pengaturan|Riwayat Perubahan|Cadangan.*)$/;

/** The planted ones that a text holds, however its digits are grouped. */
function leaks(text: string): string[] {
  const digits = text.replace(/[\s.-]/g, "");
  return planted.filter((each) => digits.includes(each.replace(/\D/g, "").slice(-10)));
}

/** Types a text behind what stands in a column of a tab, in one row. */
function typeBehind(workbook: WorkbookData, name: string, heading: string, row: number, text: string): void {
  const sheet = tab(workbook, name);
  const column = Array.from({ length: sheet.columnCount }, (_, c) => c).find(
    (c) => cellOf(sheet, 0, c)?.value === heading,
  );
  if (column === undefined) throw new Error(`no ${heading} in ${name}`);
  const cell = ensureCell(sheet, row, column);
  cell.value = `${cell.value === "" ? "" : `${String(cell.value)} `}${text}`;
}

/** The clean office with personal data in every column that holds words; one village has lost its code besides. */
function plantedOffice(): { workbook: WorkbookData; host: Host } {
  const workbook = clean();
  const words = [
    "Kecamatan",
    "Desa/Kelurahan",
    "Nama Koperasi",
    "Bank",
    "Ketua",
    "Nama Kades/Lurah",
    "Usaha Lain",
    "Mitra Bank",
    "Mitra Lain",
    "Kendala",
    "Tindak Lanjut",
    "Penanggung Jawab",
    "Catatan",
  ];
  const rows = ["Sotek", "Sidorejo", "Telemow", "Sepaku", "Waru"].map((village) => {
    return Number(registerRow(workbook, village).a1("Catatan").replace(/\D/g, "")) - 1;
  });
  rows.forEach((row, i) => {
    for (const heading of words) typeBehind(workbook, "Koperasi", heading, row, planted[i] ?? "");
  });
  const code = registerRow(workbook, `Telemow ${planted[2]}`).a1("Kode Wilayah");
  const host = hostOf(workbook);
  host.type(code, "");
  for (const [i, text] of planted.entries()) {
    for (const heading of ["Nama", "Kecamatan Domisili"]) {
      typeBehind(workbook, "Asisten", heading, 1 + i, text);
    }
    for (const heading of ["Kecamatan", "Desa/Kelurahan", "Asisten", "Kegiatan", "Hasil", "Tindak Lanjut"]) {
      typeBehind(workbook, "Kunjungan", heading, 1 + i, text);
    }
  }
  // The register follows the names in Asisten, as its list does.
  forEachCell(tab(workbook, "Koperasi"), (cell) => {
    const at = Number(/^Asisten (\d)$/.exec(String(cell.value))?.[1] ?? 0);
    if (at > 0 && planted[at - 1] !== undefined) cell.value = `${String(cell.value)} ${planted[at - 1]}`;
  });
  return { workbook, host };
}

/** What a step told anyone: result, error, dialogs, log. */
const toldBy = ({ result, error, ui, log }: StepResult) => JSON.stringify([result, error, ui, log]);

test.each([
  ["as it is", "080098761234"],
  ["having lost its zero, so that it has the form of a code", "8009871234"],
])("a phone in the column of codes, %s, names neither a sheet nor a row of the month", (_, phone) => {
  const workbook = clean();
  const host = hostOf(workbook);
  const row = registerRow(workbook, "Telemow");
  const [code, village] = [row.a1("Kode Wilayah"), row.a1("Desa/Kelurahan")];
  host.type(code, phone);
  host.type(village, "Entah Berantah");
  generate(host, { scope: { district: "Sepaku" } });
  ask(host, "snapshot.close");
  ask(host, "caseload.papers", { moves: [] });
  const told = ["progress.sheets", "caseload.board"].map((method) => toldBy(rpc(host, method)));
  const names = ["Entah Berantah", "Riwayat Bulanan", "Beban Asisten"];
  const text = [...told, allText(workbook, names), ...workbook.metadata.map(({ value }) => value)].join(" ");
  expect(text.includes("Entah Berantah")).toBe(true);
  expect(text.replace(/[\s.-]/g, "").includes(phone.slice(-10))).toBe(false);
});

describe("personal data planted in every column of words", () => {
  test("is in no generated tab, no tab's name, no answer but the preview of fixes, no dialog", () => {
    const { workbook, host } = plantedOffice();
    const codes = ["64.09.01.1014", "64.09.01.2022", "64.09.04.1005", "64.09.02.1003"];
    const told = new Map<string, string>();
    const send = (method: string, params: object = {}) => {
      const step = rpc(host, method, params);
      told.set(method, `${told.get(method) ?? ""}${toldBy(step)}`);
      return step;
    };
    told.set("progress.generate", toldBy(generate(host, { scope: { codes } }).steps[0] as StepResult));
    // The one without a code goes by its place: the list of sheets says how.
    const [lost] = ask<{ sheets: { code: string; village: string }[] }>(
      host,
      "progress.sheets",
    ).sheets.filter(({ village }) => village.startsWith("Telemow"));
    send("progress.generate", { scope: { codes: [lost?.code, `tidak ada ${phones[0]}`] } });
    send("progress.generate", { scope: { district: `Entah ${phones[1]}` } });
    send("progress.open", { code: `Entah ${phones[1]}` });
    send("progress.print", { scope: { all: true } });
    const { findings } = send("validation.run").result as { findings: { id: string; code: string }[] };
    const ids = findings.slice(0, 40).map(({ id }) => id);
    send("validation.show", { id: ids[0] });
    send("validation.waive", { id: ids[1], reason: "sudah benar" });
    const preview = JSON.stringify(rpc(host, "validation.preview", { ids }).result);
    send("validation.apply", { ids: ids.slice(0, 20) });
    send("validation.revoke", { id: ids[1] });
    const { assignments } = send("caseload.propose", { tolerance: 5 }).result as {
      assignments: { code: string; from: string | null; to: string; cause: string }[];
    };
    send("caseload.assign", { moves: [{ code: lost?.code, to: "BA2" }], dryRun: true });
    send("caseload.assign", { pin: [{ code: lost?.code, pinned: true }] });
    const moves = assignments.map(({ code, from, to }) => ({ code, from, to }));
    send("caseload.apply", { moves });
    const named = { code: `Entah ${phones[0]}`, from: null, to: "BA2", cause: `telepon ${phones[1]}` };
    const handed = { code: "64.09.01.1014", from: "BA2", to: "BA3", cause: "dekat" };
    send("caseload.papers", { moves: [...assignments, handed, named] });
    const visit = { date: "8/10/2025", activity: "Kunjungan", result: "baik" };
    const visits = [
      { ...visit, village: "Sotek", activity: `Telepon ${phones[0]}`, assistant: "BA2" },
      { ...visit, village: `Sotek ${phones[1]}` },
      { ...visit, village: "Sotek", assistant: `Entah ${niks[0]}` },
    ];
    send("visits.record", { visits });
    send("snapshot.close");
    send("recap.update");
    for (const method of Object.keys(methods)) {
      if (!told.has(method) && !["validation.preview", "actions.undo", "workbook.setUp"].includes(method)) {
        send(method);
      }
    }
    send("actions.undo");
    send("workbook.setUp", { regency: "64.09" });
    for (const name of [
      "checkRegister",
      "generateProgressSheets",
      "updateRecap",
      "closeMonth",
      "undoLastAction",
    ]) {
      told.set(name, toldBy(host.run(name)));
    }

    expect([...told].flatMap(([name, text]) => leaks(text).map((leak) => `${name}: ${leak}`))).toEqual([]);
    const found: string[] = [];
    for (const sheet of workbook.sheets) {
      for (const leak of leaks(sheet.name)) found.push(`${sheet.name}: ${leak}`);
      if (own.test(sheet.name)) continue;
      forEachCell(sheet, ({ value, formula = "", note = "", validation }, row, column) => {
        const text = [value, formula, note, ...(validation?.values ?? [])].map(String).join(" ");
        for (const leak of leaks(text)) found.push(`${sheet.name} ${row},${column}: ${leak}`);
      });
    }
    expect(found).toEqual([]);
    expect(workbook.metadata.filter(({ value }) => leaks(value).length > 0)).toEqual([]);

    // The register still holds them, the preview shows them to whoever fixes them, and the sheets say that something was there.
    expect(leaks(allText(workbook, ["Koperasi"]))).toEqual(planted);
    expect(leaks(preview).length).toBeGreaterThan(0);
    expect(sheetNames(workbook)).toContain("Sotek 08••••••••••");
    expect(beside(tab(workbook, "Sotek 08••••••••••"), "Kendala")).toContain("08••••••••••");
  });
});
