// Finds the heading row of a table and which column is which, by heading or by what the office mapped.

import { type CellValue, isDate } from "../cell.ts";
import type { Area, TabTable } from "../table.ts";
import { clean, fold } from "./clean.ts";
import { type ColumnKey, registerColumns } from "./columns.ts";

/** A heading is looked for in this many rows from the top. */
export const headingRows = 30;

/** What is remembered of a column key that no column is, whatever headings say. */
export const noHeading = "";

/** Headings mapped by hand, kept in the spreadsheet: the heading's text by column key, or `noHeading`. */
export type HeadingMap = Readonly<Partial<Record<ColumnKey, string>>>;

/** A column of which the heading is known, or not. */
export interface Heading {
  /** 0-based. */
  readonly index: number;
  /** As written, cleaned; of a two-row heading both parts. */
  readonly text: string;
}

/** What was found about the headings of a table. */
export interface Headings<Key extends string = ColumnKey> {
  /** 0-based first and last row of the heading. */
  readonly headingRow: number;
  readonly lastHeadingRow: number;
  /** 0-based column by key. */
  readonly columns: ReadonlyMap<Key, number>;
  /** How that is known; "map" without a column: mapped by hand to none. */
  readonly by: ReadonlyMap<Key, "heading" | "map">;
  /** Heading text of each column, "" where there is none. */
  readonly texts: readonly string[];
  /** Columns with a heading that means nothing known. */
  readonly unknown: readonly Heading[];
  /** Columns whose heading stands twice, beyond the one in use; `key` where it is a known one. */
  readonly duplicates: readonly (Heading & { readonly key?: Key })[];
  /** Needed columns that are missing. */
  readonly missing: readonly Key[];
  /** How many columns are known. */
  readonly score: number;
}

/** What a table of columns must tell for its headings to be found. */
export interface KnownColumn<Key extends string> {
  readonly key: Key;
  readonly heading: string;
  readonly aliases?: readonly string[];
  readonly needed?: boolean;
}

/** Folded headings of a table of columns: the add-on's own (strength 2) and aliases (1). */
interface Dictionary<Key extends string> {
  readonly columns: readonly KnownColumn<Key>[];
  readonly words: ReadonlyMap<string, Known<Key>>;
  /** What texts were found to be, so that no text is folded twice. */
  readonly seen: Map<string, Known<Key> | null>;
}

/** A heading that is known: its column, and whether by the add-on's own heading (2) or an alias (1). */
interface Known<Key extends string> {
  readonly key: Key;
  readonly strength: number;
}

/** A heading is no longer than this; more is text of another kind. */
const longestHeading = 200;

const shortWords: Readonly<Record<string, string>> = {
  tgl: "tanggal",
  no: "nomor",
  jml: "jumlah",
  simp: "simpanan",
  kec: "kecamatan",
  kel: "kelurahan",
  ds: "desa",
  bh: "badanhukum",
  rek: "rekening",
};

/** A heading folded, with the short words that offices use written out: `Tgl. BH` is `Tanggal Badan Hukum`. */
export function headingKey(text: string): string {
  return fold(text.toLowerCase().replace(/[a-z]+/g, (word) => shortWords[word] ?? word));
}

function dictionary<Key extends string>(columns: readonly KnownColumn<Key>[]): Dictionary<Key> {
  const words = new Map<string, { key: Key; strength: number }>();
  for (const { key, heading } of columns) words.set(headingKey(heading), { key, strength: 2 });
  for (const { key, aliases = [] } of columns) {
    for (const alias of aliases) {
      const word = headingKey(alias);
      if (!words.has(word)) words.set(word, { key, strength: 1 });
    }
  }
  return { columns, words, seen: new Map() };
}

const registerDictionary = dictionary<ColumnKey>(registerColumns);

function headingText(value: CellValue): string {
  if (typeof value === "string" && value.length > longestHeading) return value.slice(0, longestHeading);
  return typeof value === "string" ? clean(value) : isDate(value) ? value.date : String(value);
}

/** The folded heading without what offices add in brackets or behind: `Modal (Rp)`, `Anggota *`. */
function words(text: string): string[] {
  const bare = text.replace(/\([^)]*\)/g, " ");
  return bare === text ? [headingKey(text)] : [headingKey(text), headingKey(bare)];
}

function lookUp<Key extends string>(book: Dictionary<Key>, text: string): Known<Key> | undefined {
  const known = book.seen.get(text);
  if (known !== undefined) return known ?? undefined;
  let found: Known<Key> | undefined;
  for (const word of words(text)) found ??= book.words.get(word);
  // `No. HP/WA`, `Kendala dan Hambatan`: two words for one column.
  const parts = found === undefined ? text.split(/[/&]|\b(?:dan|atau)\b/i) : [];
  const [one, ...others] = parts.length > 1 ? parts.map((part) => lookUp(book, clean(part))) : [];
  if (one !== undefined && others.every((other) => other?.key === one.key)) found = { ...one, strength: 1 };
  // With a short word it is not the add-on's own heading.
  if (found !== undefined && headingKey(text) !== fold(text)) found = { key: found.key, strength: 1 };
  if (book.seen.size < 10_000) book.seen.set(text, found ?? null);
  return found;
}

/** Texts of one heading row; merged cells give their text to each column they span. */
function rowTexts(table: TabTable, row: number): string[] {
  const texts = (table.values[row] ?? []).map(headingText);
  for (const merge of table.merges ?? []) {
    if (merge.top !== row || merge.right === merge.left) continue;
    for (let column = merge.left + 1; column <= merge.right; column++)
      if (column < texts.length) texts[column] = texts[merge.left] ?? "";
  }
  return texts;
}

/** Columns of the upper row that a group heading covers: merged, or blank right of a text with something below. */
function spread(upper: readonly string[], lower: readonly string[], merges: readonly Area[], row: number) {
  const texts = Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => upper[i] ?? "");
  const grouped = new Set<number>();
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    const merge = merges.find((each) => each.top === row && each.left <= column && each.right >= column);
    if (merge !== undefined) {
      if (merge.right > merge.left) grouped.add(column);
      continue;
    }
    if (
      (texts[column] ?? "") === "" &&
      (lower[column] ?? "") !== "" &&
      column > 0 &&
      lower[column - 1] !== ""
    ) {
      texts[column] = texts[column - 1] ?? "";
      if (texts[column] !== "") grouped.add(column).add(column - 1);
    }
  }
  return { texts, grouped };
}

/** Headings of a two-row heading, or null where the second row is no heading. */
function joinRows<Key extends string>(book: Dictionary<Key>, table: TabTable, row: number): string[] | null {
  const lowerCells = table.values[row + 1];
  if (lowerCells?.some((value) => typeof value !== "string") !== false) return null;
  const lower = rowTexts(table, row + 1);
  const { texts: upper, grouped } = spread(rowTexts(table, row), lower, table.merges ?? [], row);
  let gained = 0;
  let lost = 0;
  // A title above the headings says nothing about any column: then the lower row is the heading alone.
  let said = 0;
  const joined = upper.map((above, column) => {
    const below = lower[column] ?? "";
    if (below === "" || above === "") {
      if (above !== "" && lookUp(book, above) !== undefined) said++;
      return above || below;
    }
    for (const text of [`${above} ${below}`, `${below} ${above}`]) {
      if (lookUp(book, text) !== undefined) {
        gained++;
        said++;
        return text;
      }
    }
    const known = lookUp(book, above) !== undefined;
    if (known && !grouped.has(column)) {
      lost++;
      said++;
      return above;
    }
    if (lookUp(book, below) !== undefined) {
      gained++;
      return below;
    }
    return `${above} ${below}`;
  });
  for (let column = upper.length; column < lower.length; column++) joined[column] = lower[column] ?? "";
  return said > 0 && gained > lost ? joined : null;
}

/** Says which column is which for one row of heading texts. */
function assign<Key extends string>(
  book: Dictionary<Key>,
  texts: readonly string[],
  map: Readonly<Partial<Record<string, string>>>,
): Omit<Headings<Key>, "headingRow" | "lastHeadingRow"> {
  const columns = new Map<Key, number>();
  const by = new Map<Key, "heading" | "map">();
  const strengths = new Map<Key, number>();
  const unknown: Heading[] = [];
  const duplicates: (Heading & { key?: Key })[] = [];
  const taken = new Set<number>();
  for (const { key } of book.columns) {
    const mapped = map[key];
    if (mapped === undefined) continue;
    if (mapped === noHeading) {
      by.set(key, "map");
      continue;
    }
    const index = texts.findIndex((text) => text !== "" && fold(text) === fold(mapped));
    if (index < 0 || taken.has(index)) continue;
    columns.set(key, index);
    by.set(key, "map");
    strengths.set(key, 3);
    taken.add(index);
  }
  const seen = new Set<string>();
  texts.forEach((text, index) => {
    if (text === "") return;
    const word = fold(text);
    const again = word !== "" && seen.has(word);
    seen.add(word);
    if (taken.has(index)) return;
    const known = lookUp(book, text);
    const found = known !== undefined && map[known.key] === noHeading ? undefined : known;
    const at = found === undefined ? undefined : columns.get(found.key);
    if (found === undefined || at === undefined) {
      if (found === undefined) (again ? duplicates : unknown).push({ index, text });
      else {
        columns.set(found.key, index);
        by.set(found.key, "heading");
        strengths.set(found.key, found.strength);
      }
      return;
    }
    const held = strengths.get(found.key) ?? 0;
    if (found.strength > held) {
      // The add-on's own heading wins over an alias that stood left of it.
      unknown.push({ index: at, text: texts[at] ?? "" });
      columns.set(found.key, index);
      strengths.set(found.key, found.strength);
    } else if (found.strength === held) duplicates.push({ index, text, key: found.key });
    else unknown.push({ index, text });
  });
  unknown.sort((a, b) => a.index - b.index);
  const missing = book.columns.filter(({ key, needed }) => needed && !columns.has(key)).map(({ key }) => key);
  return { columns, by, texts, unknown, duplicates, missing, score: columns.size };
}

/** Cells of a row that hold something. */
function filled({ values }: TabTable, row: number): number {
  return (values[row] ?? []).filter((value) => value !== "").length;
}

/** Looks for the row, or two rows, among the first 30 that know the most columns; null where none knows any. */
function find<Key extends string>(
  book: Dictionary<Key>,
  table: TabTable,
  map: Readonly<Partial<Record<string, string>>> = {},
): Headings<Key> | null {
  let best: Headings<Key> | null = null;
  for (let row = 0; row < Math.min(headingRows, table.values.length); row++) {
    // No row knows more columns than it has cells: most rows below the heading need no closer look.
    const cells = filled(table, row);
    const known: number = best?.score ?? 0;
    if (cells >= known) {
      const single = assign(book, rowTexts(table, row), map);
      // A title row above the heading joins with it without knowing more columns: the single row is the heading then.
      const titleAbove = best !== null && best.lastHeadingRow === row && best.headingRow < row;
      if (single.score > known || (titleAbove && single.score === known))
        best = { ...single, headingRow: row, lastHeadingRow: row };
      if (best?.headingRow === row && best.score === book.columns.length) break;
    }
    const joined: string[] | null =
      cells + filled(table, row + 1) > known ? joinRows(book, table, row) : null;
    if (joined === null) continue;
    const double: Omit<Headings<Key>, "headingRow" | "lastHeadingRow"> = assign(book, joined, map);
    if (double.score > (best?.score ?? 0)) best = { ...double, headingRow: row, lastHeadingRow: row + 1 };
  }
  return best;
}

/** Finds the register's headings in a table. `map` is what the office mapped by hand. */
export function findHeadings(table: TabTable, map: HeadingMap = {}): Headings | null {
  return find(registerDictionary, table, map);
}

/** One row of a table other than the register. */
export class PlainRow<Key extends string> {
  /** 0-based. */
  readonly row: number;
  /** All cells of the row. */
  readonly values: readonly CellValue[];

  private readonly columns: ReadonlyMap<Key, number>;

  constructor(row: number, values: readonly CellValue[], columns: ReadonlyMap<Key, number>) {
    this.row = row;
    this.values = values;
    this.columns = columns;
  }

  /** The cell under a heading; blank where the table has no such column. */
  cell(key: Key): CellValue {
    return this.values[this.columns.get(key) ?? -1] ?? "";
  }
}

/** A table other than the register: where its columns are, and its rows that are not blank. */
export interface PlainTable<Key extends string> {
  readonly table: TabTable;
  readonly headings: Headings<Key>;
  readonly rows: readonly PlainRow<Key>[];
}

/** Reads a table by the headings of its columns (`Asisten`, `Kunjungan`, `Pengaturan`, …); null without a heading row. */
export function readPlainTable<Key extends string>(
  table: TabTable,
  columns: readonly KnownColumn<Key>[],
): PlainTable<Key> | null {
  const headings = find(dictionary(columns), table);
  if (headings === null || headings.score < Math.min(2, columns.length)) return null;
  const rows: PlainRow<Key>[] = [];
  for (let row = headings.lastHeadingRow + 1; row < table.values.length; row++) {
    const values = table.values[row] ?? [];
    if (values.every((value) => value === "")) continue;
    rows.push(new PlainRow(row, values, headings.columns));
  }
  return { table, headings, rows };
}
