// Marks in the sheet: a colour, and a block in the cell's note that remembers the cell's own colour.

import { isDate } from "../cell.ts";
import { say } from "../text/catalogue.ts";
import type { Language } from "../text/words.ts";
import { type Finding, sentence } from "./finding.ts";
import { severities } from "./severity.ts";

/** Background of a marked cell by the gravest of its findings. */
export const markColours = { galat: "#f4c7c3", peringatan: "#fce8b2", info: "#d2e3fc" } as const;

const ours: ReadonlySet<string> = new Set(Object.values(markColours));

/** The marker line; it ends with the colour that the cell had before. Words of the sheet, the same in both languages. */
const marker = /^— Pemeriksaan data · warna asal (#[0-9a-f]{6})$/;
const markerLine = (colour: string) => `— Pemeriksaan data · warna asal ${colour}`;
const bullet = "• ";

/** At most this many findings are written into one note. */
const mostLines = 6;

/** A note taken apart. */
export interface NoteParts {
  /** What people wrote. */
  readonly own: string;
  /** The cell's colour before it was marked; null where the note bears no mark. */
  readonly colour: string | null;
}

/** Takes our block out of a note; what people wrote before and after it stays. */
export function partNote(note: string): NoteParts {
  const lines = note.split("\n");
  const at = lines.findIndex((line) => marker.test(line));
  if (at < 0) return { own: note, colour: null };
  const colour = marker.exec(lines[at] ?? "")?.[1] ?? null;
  let end = at + 1;
  while (end < lines.length && (lines[end] ?? "").startsWith(bullet)) end++;
  return { own: [...lines.slice(0, at), ...lines.slice(end)].join("\n").replace(/\n+$/, ""), colour };
}

/** A cell, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What marking one tab changes. */
export interface MarkChanges {
  /** Notes that change, "" to clear one. */
  readonly notes: readonly (CellPlace & { readonly note: string })[];
  /** Cells to colour, by colour; null takes the colour away (a cell that had none reads as white). */
  readonly colours: ReadonlyMap<string | null, readonly CellPlace[]>;
}

/**
 * Marks the cells of one tab that have findings, and unmarks those that have none any more.
 * `notes`, `backgrounds`: the tab's grids as they are now. A colour that someone put over ours is left, and becomes
 * the cell's own.
 */
export function markTab(
  tab: number,
  findings: readonly Finding[],
  notes: readonly (readonly string[])[],
  backgrounds: readonly (readonly string[])[],
  language: Language,
): MarkChanges {
  const wanted = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.tab !== tab || finding.row === null || finding.column === null) continue;
    const cell = `${finding.row}:${finding.column}`;
    wanted.set(cell, [...(wanted.get(cell) ?? []), finding]);
  }
  const changed: (CellPlace & { note: string })[] = [];
  const colours = new Map<string | null, CellPlace[]>();
  const paint = (place: CellPlace, colour: string | null) =>
    colours.set(colour, [...(colours.get(colour) ?? []), place]);
  const visit = (place: CellPlace, list: readonly Finding[]) => {
    const note = notes[place.row]?.[place.column] ?? "";
    const background = (backgrounds[place.row]?.[place.column] ?? "#ffffff").toLowerCase();
    const { own, colour: before } = partNote(note);
    if (list.length === 0 && before === null) return;
    // Our colour without our note is a mark whose note someone deleted; its own colour is not known any more.
    const colour = ours.has(background) ? (before ?? "#ffffff") : background;
    const [first] = list;
    if (first === undefined) {
      changed.push({ ...place, note: own });
      if (ours.has(background)) paint(place, colour === "#ffffff" ? null : colour);
      return;
    }
    const severity =
      severities.find((each) => list.some((finding) => finding.severity === each)) ?? first.severity;
    const marked = [...(own === "" ? [] : [own]), markerLine(colour), ...linesOf(list, language)].join("\n");
    if (marked !== note) changed.push({ ...place, note: marked });
    if (markColours[severity] !== background) paint(place, markColours[severity]);
  };
  for (const list of wanted.values()) {
    const { row = null, column = null } = list[0] ?? {};
    if (row !== null && column !== null) visit({ row, column }, list);
  }
  notes.forEach((cells, row) => {
    cells.forEach((note, column) => {
      if (note !== "" && !wanted.has(`${row}:${column}`)) visit({ row, column }, []);
    });
  });
  return { notes: changed, colours };
}

function linesOf(findings: readonly Finding[], language: Language): string[] {
  const lines = findings.slice(0, mostLines).map((finding) => {
    const { fix, code, severity } = finding;
    const to = fix === undefined || fix.to === "" ? "" : isDate(fix.to) ? fix.to.date : String(fix.to);
    const suggestion = to === "" ? "" : ` ${say(language, "marks.suggestion", { to })}.`;
    return `${bullet}${say(language, `severity.${severity}`)} ${code}: ${sentence(language, finding.message)}.${suggestion}`;
  });
  const more = findings.length - mostLines;
  return more > 0 ? [...lines, `${bullet}${say(language, "marks.more", { count: more })}`] : lines;
}
