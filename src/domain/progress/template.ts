// The template of a progress sheet as the add-on makes it: an A4 page in the manner of an office's letter; staff may restyle it.

import type { CellValue } from "../cell.ts";
import { gridLines, type Look, type SheetDesign } from "../plan/design.ts";
import { tabNames } from "../register/tables.ts";
import type { Area, TabTable } from "../table.ts";
import { say, type TextKey } from "../text/catalogue.ts";
import { type Language, languages } from "../text/words.ts";
import { stageNames } from "./stage-words.ts";

/**
 * Pixels of the five columns: number · label · wide text · label · value. Together 660: A4 (210 mm, 794 px at 96 dpi)
 * less margins of 0.7 inch on both sides, so that the page prints at 100 %.
 */
export const templateWidths = [26, 124, 280, 112, 118] as const;

/** Pixels of a page's height: A4 (297 mm, 1122.5 px) less margins of 0.4 inch above and 0.3 below. */
export const pageHeight = 1055;

/** Pixels of a row that always holds one line of 9 pt; rows without a height grow with their text. */
const line = 16;
/** A row that holds two lines of 9 pt: Google does not fit a row to the text of merged cells. */
const twoLines = 30;
const ink = "#1f1f1f";
/** Colour of labels, and of what is only for the screen. */
export const faint = "#5f6368";
const rule = "#bdc1c6";
const shade = "#eef3ee";
const last = templateWidths.length - 1;

/** A row of the page while it is put together; a blank text leaves the cell blank. */
interface Row {
  readonly cells: readonly CellValue[];
  /** Pixels; absent: as high as its text needs. */
  readonly height?: number;
  /** Stretches of columns merged into one, first and last. */
  readonly merge?: readonly (readonly [number, number])[];
  readonly kind: "head" | "plain" | "section" | "space" | "sign" | "name" | "free";
  /** Its third cell may hold a long story: set smaller, so that the fullest sheet stays on two pages. */
  readonly long?: true;
  /** Its first cell leads back to the recap. */
  readonly back?: true;
}

/** The default template in a language. */
export function templateDesign(language: Language): SheetDesign {
  const t = (key: TextKey) => say(language, key);
  const rows = [
    ...head(t),
    ...identity(t),
    ...stageRows(t, stageNames(language)),
    ...documentRows(t),
    ...mentoring(t),
    ...signatures(t),
  ];
  const values = rows.map(({ cells }) => [...cells]);
  return {
    name: tabNames.template,
    role: "template",
    rows: rows.length,
    columns: templateWidths.length,
    hideGridlines: true,
    values,
    formats: [{ areas: [{ top: 0, left: 0, bottom: rows.length - 1, right: last }], format: "General" }],
    widths: templateWidths,
    heights: rows.map(({ height }) => height),
    merges: rows.flatMap(({ merge }, row) =>
      (merge ?? []).map(([left, right]) => ({ top: row, bottom: row, left, right })),
    ),
    looks: looks(rows),
  };
}

/** Our own words in a default template made in another language: what each becomes in this one. */
export function translations(language: Language): ReadonlyMap<CellValue, CellValue> {
  const own = templateDesign(language).values;
  return new Map(
    languages.flatMap((other) =>
      templateDesign(other).values.flatMap((line, row) =>
        line.flatMap((theirs, column): [CellValue, CellValue][] => {
          const word = own[row]?.[column] ?? theirs;
          return word === theirs ? [] : [[theirs, word]];
        }),
      ),
    ),
  );
}

/** Words that stand below one another, from a cell down: what is written together. */
export interface Translated {
  readonly row: number;
  readonly column: number;
  readonly words: readonly (readonly CellValue[])[];
}

/** Our own words in a template that are not in a language, as they are in it; in the order in which they are to be written. */
export function translated({ values, formulas }: TabTable, language: Language): Translated[] {
  // The last of them to be written tells that all are: words of the other language need not be fetched.
  if (values.flat().includes(say(language, "sheet.toRecap"))) return [];
  const words = translations(language);
  const right = (row: number, column: number): CellValue | undefined =>
    formulas?.[row]?.[column] ? undefined : words.get(values[row]?.[column] ?? "");
  const runs: Translated[] = [];
  const width = Math.max(0, ...values.map((line) => line.length));
  for (let column = width - 1; column >= 0; column--) {
    for (let row = 0; row < values.length; row++) {
      const run: CellValue[][] = [];
      for (let word = right(row, column); word !== undefined; word = right(row + run.length, column))
        run.push([word]);
      if (run.length > 0) runs.push({ row, column, words: run });
      row += run.length;
    }
  }
  return runs;
}

type Say = (key: TextKey) => string;

const whole = [[0, last]] as const;

const section = (text: string): Row => ({
  cells: [text],
  height: 17,
  merge: whole,
  kind: "section",
});

const space = (height: number): Row => ({ cells: [], height, kind: "space" });

function head(t: Say): Row[] {
  return [
    { cells: ["{{kop.pemerintah}}"], height: 20, merge: whole, kind: "head" },
    { cells: ["{{kop.dinas}}"], height: 40, merge: whole, kind: "head" },
    { cells: ["{{kop.alamat}}"], height: 26, merge: whole, kind: "head" },
    space(3),
    { cells: ["{{judul}}"], height: 20, merge: whole, kind: "head" },
    {
      cells: [`${t("sheet.asOf")} {{tanggal_laporan}}`],
      height: line,
      merge: whole,
      kind: "head",
    },
    space(3),
  ];
}

/** Label and value on the left, two cells on the right. `oneLine`: its text never needs a second line. */
function pair(cells: readonly [string, string, string, string], oneLine = false): Row {
  const [label, value, label2, value2] = cells;
  return {
    cells: [label, "", value, label2, value2],
    merge: [[0, 1]],
    kind: "plain",
    ...(oneLine && { height: line }),
  };
}

function identity(t: Say): Row[] {
  return [
    section(t("sheet.identity")),
    pair([t("sheet.name"), "{{nama_koperasi}}", t("label.members"), "{{anggota}}"]),
    ...(
      [
        [t("sheet.village"), "{{desa_lengkap}}", t("sheet.share"), "{{simpanan.pokok}}"],
        [t("sheet.district"), "{{kecamatan}}", t("sheet.mandatory"), "{{simpanan.wajib}}"],
        [t("sheet.code"), "{{kode_wilayah}}", t("sheet.needed"), "{{modal.kebutuhan}}"],
      ] as const
    ).map((cells) => pair(cells, true)),
    pair([t("sheet.chair"), "{{ketua}}", t("sheet.approved"), "{{modal.disetujui}}"]),
    pair([t("sheet.assistant"), "{{asisten}}", t("sheet.annual"), "{{tanggal_rat}}"]),
  ];
}

function stageRows(t: Say, stages: readonly string[]): Row[] {
  const right = [
    [t("sheet.outlet.office"), "{{gerai.kantor}}"],
    [t("sheet.outlet.grocery"), "{{gerai.sembako}}"],
    [t("sheet.outlet.credit"), "{{gerai.simpan_pinjam}}"],
    [t("sheet.outlet.clinic"), "{{gerai.klinik}}"],
    [t("sheet.outlet.pharmacy"), "{{gerai.apotek}}"],
    [t("sheet.outlet.warehouse"), "{{gerai.gudang}}"],
    [t("sheet.outlet.logistics"), "{{gerai.logistik}}"],
    [t("label.outlets"), "{{gerai.berjalan}}"],
    [t("sheet.partnerSince"), "{{mitra.tanggal}}"],
  ];
  return [
    {
      cells: [`${t("label.stage")}: {{tahap}}   {{tahap.bilah}}`, "", "", t("sheet.outlets")],
      height: 17,
      merge: [
        [0, 2],
        [3, 4],
      ],
      kind: "section",
    },
    ...stages.map(
      (name, i): Row => ({
        cells: [
          `{{tahap.${i + 1}.tanda}}`,
          name,
          `{{tahap.${i + 1}.tanggal}}`,
          right[i]?.[0] ?? "",
          right[i]?.[1] ?? "",
        ],
        height: line,
        kind: "plain",
      }),
    ),
  ];
}

function documentRows(t: Say): Row[] {
  const legal = ["{{nomor_badan_hukum}}", "{{tanggal_badan_hukum}}", "{{dokumen.badan_hukum}}"] as const;
  return [
    {
      cells: [t("sheet.documents"), "", t("sheet.numberOrText"), t("sheet.date"), t("sheet.there")],
      height: 17,
      merge: [[0, 1]],
      kind: "section",
    },
    pair([t("label.legal"), ...legal], true),
    pair(["NIK Koperasi", "{{nik_koperasi}}", "", "{{dokumen.nik}}"], true),
    pair(["NIB", "{{nib}}", "", "{{dokumen.nib}}"], true),
    pair(["NPWP", "{{npwp}}", "", "{{dokumen.npwp}}"], true),
    pair([t("label.account"), "{{bank}} · {{nomor_rekening}}", "", "{{dokumen.rekening}}"]),
    pair([t("label.simkopdes"), "", "", "{{akun_simkopdes}}"], true),
    pair([t("sheet.otherBusiness"), "{{usaha_lain}}", "", ""]),
    pair([t("sheet.partners"), "{{mitra.bank}}; {{mitra.lain}}", "", ""]),
  ];
}

function mentoring(t: Say): Row[] {
  const visit = (n: number): Row => {
    const of = (part: string) => `{{kunjungan.${n}.${part}}}`;
    const cells = [n, of("tanggal"), of("uraian"), of("asisten")];
    return { cells, merge: [[3, 4]], kind: "plain", long: true };
  };
  return [
    section(t("sheet.followUps")),
    ...(
      [
        [t("sheet.obstacle"), "{{kendala}}", t("sheet.owner"), "{{penanggung_jawab}}"],
        [t("label.followUp"), "{{tindak_lanjut}}", t("sheet.due"), "{{tenggat}}"],
        [t("sheet.changes"), "{{perubahan}}", t("sheet.since"), "{{perubahan.sejak}}"],
      ] as const
    ).map((cells): Row => ({ ...pair(cells), long: true })),
    {
      cells: [`${t("sheet.visits")} ({{kunjungan.jumlah}})`, "", t("sheet.visitStory"), t("label.assistant")],
      height: 17,
      merge: [
        [0, 1],
        [3, 4],
      ],
      kind: "section",
    },
    ...[1, 2, 3].map(visit),
    section(t("sheet.notes")),
    { cells: [], height: 28, merge: whole, kind: "free" },
  ];
}

function signatures(t: Say): Row[] {
  const sides = [
    [0, 2],
    [3, 4],
  ] as const;
  const row = (left: string, right: string, kind: Row["kind"] = "sign", height: number = line): Row => ({
    cells: [left, "", "", right],
    height,
    merge: sides,
    kind,
  });
  return [
    space(3),
    row("", "{{tempat_tanggal}}"),
    row(t("sheet.chairOf"), t("sheet.assistant")),
    row("", "", "sign", 20),
    row("{{ttd.ketua}}", "{{ttd.asisten}}", "name", twoLines),
    space(3),
    row(t("sheet.known"), t("sheet.known")),
    row("{{ttd.kepala_desa.jabatan}}", t("progress.headOfOffice")),
    row("", "", "sign", 20),
    row("{{ttd.kepala_desa}}", "{{ttd.kepala_dinas}}", "name", twoLines),
    row("{{ttd.kepala_desa.nip}}", "{{ttd.kepala_dinas.pangkat}}"),
    // Leads back to the recap: the link is put in when the template is compiled.
    { ...row(t("sheet.toRecap"), "{{ttd.kepala_dinas.nip}}"), back: true },
  ];
}

/** Looks of the page by the kinds of its rows. */
function looks(rows: readonly Row[]): { areas: Area[]; look: Look }[] {
  const area = (row: number, left = 0, right = last): Area => ({ top: row, bottom: row, left, right });
  const of = (kind: Row["kind"], left?: number, right?: number): Area[] =>
    rows.flatMap((row, index) => (row.kind === kind ? [area(index, left, right)] : []));
  const page: Area = { top: 0, left: 0, bottom: rows.length - 1, right: last };
  const first = rows.findIndex(({ kind }) => kind === "sign");
  const free = of("free");
  return [
    {
      areas: [page],
      look: { font: "Arial", size: 9, color: ink, horizontal: "left", vertical: "middle", wrap: true },
    },
    { areas: of("head"), look: { horizontal: "center", bold: true } },
    { areas: [area(0)], look: { size: 11 } },
    { areas: [area(1)], look: { size: 12 } },
    { areas: [area(2)], look: { size: 8, bold: false, border: { bottom: true, thick: true, color: ink } } },
    { areas: [area(4)], look: { size: 13 } },
    { areas: [area(5)], look: { size: 10, bold: false } },
    { areas: of("section"), look: { bold: true, background: shade } },
    {
      areas: [...of("section"), ...of("plain"), ...free],
      look: { border: gridLines(rule) },
    },
    { areas: [...of("plain", 0, 1), ...of("plain", 3, 3)], look: { color: faint } },
    { areas: of("plain", 1, 1), look: { color: ink } },
    {
      areas: rows.flatMap(({ long }, index) => (long === true ? [area(index, 2, 2)] : [])),
      look: { size: 8 },
    },
    { areas: free, look: { vertical: "top" } },
    {
      areas: [{ top: first, bottom: rows.length - 1, left: 0, right: last }],
      look: { horizontal: "center" },
    },
    {
      areas: rows.flatMap(({ back }, index) => (back === true ? [area(index, 0, 2)] : [])),
      look: { size: 7, color: faint, horizontal: "left" },
    },
    { areas: of("name"), look: { bold: true, underline: true, vertical: "bottom" } },
  ];
}
