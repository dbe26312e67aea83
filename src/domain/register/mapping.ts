// Proposes what a column of unknown heading could be: by its heading, and by what its cells hold.

import { type CellValue, isDate } from "../cell.ts";
import { slips } from "../region/spelling.ts";
import { slipLimit, type Villages } from "../region/villages.ts";
import type { TabTable } from "../table.ts";
import type { TextKey } from "../text/catalogue.ts";
import { maskPersonal } from "../text/personal.ts";
import type { Values } from "../text/words.ts";
import { type CellContext, readCell } from "./cells.ts";
import { clean, fold } from "./clean.ts";
import { type Column, type ColumnKey, type ColumnType, registerColumns } from "./columns.ts";
import { type Heading, type Headings, headingKey } from "./headings.ts";
import { inIndonesia } from "./numbers.ts";
import { saysNo } from "./read-cell.ts";

/** What an unknown column could be, and why. */
export interface Proposal {
  readonly key: ColumnKey;
  readonly why: { readonly key: TextKey; readonly values: Values };
}

/** A column of unknown heading with samples of what it holds, phones and NIK masked. */
export interface UnknownColumn extends Heading {
  readonly samples: readonly string[];
  readonly proposal: Proposal | null;
}

/** How many cells of a column are looked at. */
const looked = 60;
/** Share of them that must agree. */
const agreeing = 0.8;

/** The columns of unknown heading with a proposal each; a register column is proposed once at most. */
export function proposeColumns(
  table: TabTable,
  headings: Headings,
  context: CellContext,
  villages: Villages,
  regency: string,
): UnknownColumn[] {
  const free = new Set(registerColumns.map(({ key }) => key).filter((key) => !headings.by.has(key)));
  // Another heading of the same meaning may be the one that counts; the same heading again cannot be told apart by its text.
  const rivals = headings.duplicates.filter(
    ({ text, key }) =>
      key !== undefined && fold(text) !== fold(headings.texts[headings.columns.get(key) ?? -1] ?? ""),
  );
  const columns = [...headings.unknown, ...rivals].map(({ index, text }) => ({
    heading: { index, text },
    cells: cellsOf(table, headings, index),
  }));
  const proposals = new Map<number, Proposal>();
  const propose = (index: number, proposal: Proposal | null) => {
    if (proposal === null || proposals.has(index) || !free.has(proposal.key)) return;
    proposals.set(index, proposal);
    free.delete(proposal.key);
  };
  // What a column holds is surer than how its heading is spelled.
  for (const { heading, cells } of columns)
    propose(heading.index, byContent(heading.text, told(cells), free, context, villages, regency));
  for (const { heading, cells } of columns)
    propose(heading.index, byHeading(heading.text, told(cells), free, context));
  return columns.map(({ heading, cells }) => ({
    ...heading,
    samples: samplesOf(cells),
    proposal: proposals.get(heading.index) ?? null,
  }));
}

function cellsOf(table: TabTable, headings: Headings, column: number): CellValue[] {
  const cells: CellValue[] = [];
  for (let row = headings.lastHeadingRow + 1; row < table.values.length && cells.length < looked; row++) {
    const value = table.values[row]?.[column] ?? "";
    if (typeof value !== "string" || clean(value) !== "") cells.push(value);
  }
  return cells;
}

/** Cells that hold more than a word for "none": those fit any column. */
function told(cells: readonly CellValue[]): CellValue[] {
  return cells.filter((value) => typeof value !== "string" || !saysNo(clean(value)));
}

function samplesOf(cells: readonly CellValue[]): string[] {
  const texts = cells.map((value) => maskPersonal(isDate(value) ? value.date : String(value)).slice(0, 60));
  return [...new Set(texts)].slice(0, 3);
}

/** Kinds of columns that hold words; numbers alone are something else. */
const wordTypes: ReadonlySet<ColumnType> = new Set(["text", "name", "assistant"]);

/** Whether a column may hold what its cells do: at least half of them read as its kind. */
function fits({ key, type }: Column, cells: readonly CellValue[], context: CellContext): boolean {
  const worded = wordTypes.has(type) && key !== "headId";
  const fitting = cells.filter(
    (value) =>
      readCell(type, value, context).state === "ok" &&
      (!worded || (typeof value === "string" && /\p{L}/u.test(value))),
  );
  return fitting.length * 2 >= cells.length;
}

/** The column whose heading or alias is a slip away from what is written, or stands whole inside it, and that its cells fit. */
function byHeading(
  text: string,
  cells: readonly CellValue[],
  free: ReadonlySet<ColumnKey>,
  context: CellContext,
): Proposal | null {
  const written = headingKey(text);
  if (written.length < 3) return null;
  let best: { key: ColumnKey; heading: string; distance: number } | null = null;
  for (const column of registerColumns) {
    const { key, heading, aliases } = column;
    if (!free.has(key) || !fits(column, cells, context)) continue;
    for (const word of [heading, ...aliases]) {
      const known = headingKey(word);
      if (known.length < 4) continue;
      // Headings are not names: other words are near to short ones.
      const limit = slipLimit(known.length - 3);
      // A heading inside a longer one is a good sign, the more of it the better.
      const distance = written.includes(known)
        ? 1 - known.length / (written.length + 1)
        : slips(written, known, limit);
      if (distance <= limit && (best === null || distance < best.distance)) best = { key, heading, distance };
    }
  }
  return best === null
    ? null
    : { key: best.key, why: { key: "mapping.heading", values: { heading: best.heading } } };
}

type Test = (value: CellValue, text: string) => boolean;

/** Headings of the phones of others than the chair. */
const ofOthers = /kades|lurah|kepala|bendahara|sekretaris|pengawas|notaris|asisten|pendamping/i;

/** The column whose kind nearly all cells have. Only kinds that cannot be mistaken for another are told by content. */
function byContent(
  heading: string,
  cells: readonly CellValue[],
  free: ReadonlySet<ColumnKey>,
  context: CellContext,
  villages: Villages,
  regency: string,
): Proposal | null {
  if (cells.length === 0) return null;
  const reads =
    (type: ColumnType): Test =>
    (value) =>
      readCell(type, value, context).state === "ok";
  const digits = regency.replace(".", "");
  const inRange =
    (axis: "lat" | "lon"): Test =>
    (value) => {
      const number = readCell("coordinate", value, context).value;
      return typeof number === "number" && !Number.isInteger(number) && inIndonesia(axis, number);
    };
  const tests: readonly (readonly [ColumnKey, TextKey, Test])[] = [
    ["code", "mapping.code", reads("code")],
    [
      "nik",
      "mapping.nik",
      (value, text) => digits.length === 4 && text.startsWith(digits) && reads("nik")(value, text),
    ],
    ["legalNumber", "mapping.content", reads("legalNumber")],
    ["name", "mapping.content", (_, text) => /^(koperasi|kdmp|kkmp|kopdes)\b.*\s/i.test(text)],
    ["type", "mapping.content", (_, text) => /^(desa|kelurahan)$/i.test(text)],
    [
      "district",
      "mapping.district",
      (_, text) => (villages.district(text)?.certainty ?? "saran") !== "saran",
    ],
    ["village", "mapping.village", (_, text) => villages.all.plain(text).length > 0],
    [
      "chairPhone",
      "mapping.content",
      (value, text) => !ofOthers.test(heading) && /^(\+?62|0?8)/.test(text) && reads("phone")(value, text),
    ],
    ["lat", "mapping.content", inRange("lat")],
    ["lon", "mapping.content", inRange("lon")],
    ["stage", "mapping.content", (value, text) => /[a-z]/i.test(text) && reads("stage")(value, text)],
  ];
  for (const [key, why, test] of tests) {
    if (!free.has(key)) continue;
    const agree = cells.filter((value) =>
      test(value, isDate(value) ? value.date : clean(String(value))),
    ).length;
    if (agree / cells.length < agreeing) continue;
    const own = registerColumns.find((column) => column.key === key)?.heading ?? key;
    return { key, why: { key: why, values: { heading: own, regency: digits } } };
  }
  return null;
}
