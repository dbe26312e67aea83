// Marks in the sheet: a colour, and a block in the cell's note that remembers the cell's own colour.

import { addTo } from "../groups.ts";
import { say } from "../text/catalogue.ts";
import { cellText } from "../text/cells.ts";
import type { Language } from "../text/words.ts";
import { type Finding, sentence } from "./finding.ts";
import { severities } from "./severity.ts";

/** Background of a marked cell by the gravest of its findings. */
export const markColours = { galat: "#f4c7c3", peringatan: "#fce8b2", info: "#d2e3fc" } as const;

const white = "#ffffff";

const ours: ReadonlySet<string> = new Set(Object.values(markColours));

/**
 * The marker line: `marks.title`, known in every language, for the marks may be older than the language spoken now. It
 * ends with the colour that the cell had before, if any, the same in all of them.
 */
const marker = /^— (?:Pemeriksaan data|Data check)(?: · warna asal (#[0-9a-f]{6}))?$/;
const markerLine = (colour: string, language: Language) =>
  `— ${say(language, "marks.title")}${colour === white ? "" : ` · warna asal ${colour}`}`;
const bullet = "• ";

/** At most this many findings are written into one note. */
const mostLines = 6;

/** A note taken apart. */
export interface NoteParts {
  /** What people wrote. */
  readonly own: string;
  /** The cell's colour before it was marked; null where the note bears no mark. */
  readonly colour: string | null;
  /** What our block says. */
  readonly lines: readonly string[];
}

/** Takes our block out of a note; what people wrote before and after it stays. */
export function partNote(note: string): NoteParts {
  const lines = note.split("\n");
  const at = lines.findIndex((line) => marker.test(line));
  if (at < 0) return { own: note, colour: null, lines: [] };
  const colour = marker.exec(lines[at] ?? "")?.[1] ?? white;
  let end = at + 1;
  while (end < lines.length && (lines[end] ?? "").startsWith(bullet)) end++;
  return {
    own: [...lines.slice(0, at), ...lines.slice(end)].join("\n").replace(/\n+$/, ""),
    colour,
    lines: lines.slice(at + 1, end),
  };
}

/** Lines of what only a full check looks at: the table itself, and the time since the last visit. */
const fullOnly = /^• [^:]*(S0[1-5]|K04):/;

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
 * the cell's own. `typed`: of an edit, which leaves standing what only a full check looks at.
 */
export function markTab(
  tab: number,
  findings: readonly Finding[],
  notes: readonly (readonly string[])[],
  backgrounds: readonly (readonly string[])[],
  language: Language,
  typed = false,
): MarkChanges {
  const wanted = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.tab !== tab || finding.row === null || finding.column === null) continue;
    const cell = `${finding.row}:${finding.column}`;
    addTo(wanted, cell, finding);
  }
  const changed: (CellPlace & { note: string })[] = [];
  const colours = new Map<string | null, CellPlace[]>();
  const paint = (place: CellPlace, colour: string | null) => addTo(colours, colour, place);
  const visit = (place: CellPlace, list: readonly Finding[]) => {
    const note = notes[place.row]?.[place.column] ?? "";
    const background = (backgrounds[place.row]?.[place.column] ?? white).toLowerCase();
    const { own, colour: before, lines } = partNote(note);
    const kept = typed ? lines.filter((line) => fullOnly.test(line)) : [];
    if (list.length === 0 && before === null) return;
    // Our colour without our note is a mark whose note someone deleted; its own colour is not known any more.
    const colour = ours.has(background) ? (before ?? white) : background;
    if (list.length + kept.length === 0) {
      changed.push({ ...place, note: own });
      if (ours.has(background)) paint(place, colour === white ? null : colour);
      return;
    }
    const severity = severities.find(
      (each) =>
        list.some((finding) => finding.severity === each) ||
        (kept.length > 0 && background === markColours[each]),
    );
    const said = [...kept, ...linesOf(list, language)];
    const marked = [...(own === "" ? [] : [own]), markerLine(colour, language), ...said].join("\n");
    if (marked !== note) changed.push({ ...place, note: marked });
    if (severity !== undefined && markColours[severity] !== background) paint(place, markColours[severity]);
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

/** Notes and colours of a tab, cell by cell. */
export interface Looks {
  readonly notes: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
}

/** Whether marking would touch what people gave the tab: their notes anywhere, a colour of theirs on a cell to paint. */
export function touchesTheirs({ colours }: MarkChanges, { notes, backgrounds }: Looks): boolean {
  const isTheirs = ({ row, column }: CellPlace) => {
    const colour = (backgrounds[row]?.[column] ?? white).toLowerCase();
    return colour !== white && !ours.has(colour);
  };
  return (
    notes.some((line) => line.some((note) => note !== "" && partNote(note).own !== "")) ||
    [...colours.values()].some((places) => places.some(isTheirs))
  );
}

/**
 * Takes marks off a tab whose rows or columns moved while it was marked: every cell gets the note and colour that people
 * gave it back, wherever it stands now. `placeOf` names the place at which a cell was read before, null for a new one.
 */
export function unmarkTab(
  before: Looks,
  now: Looks,
  painted: ReadonlySet<string | null>,
  placeOf: (row: number, column: number) => CellPlace | null,
): MarkChanges {
  const notes: (CellPlace & { note: string })[] = [];
  const colours = new Map<string | null, CellPlace[]>();
  const known = new Set(before.notes.flat());
  const isPainted = (colour: string) => ours.has(colour) || painted.has(colour === white ? null : colour);
  const cells = now.notes.flatMap((line, row) =>
    line.map((note, column) => {
      const place = placeOf(row, column);
      const was = place === null ? null : partNote(before.notes[place.row]?.[place.column] ?? "");
      const colour =
        was?.colour ?? (place && before.backgrounds[place.row]?.[place.column]?.toLowerCase()) ?? white;
      return { row, column, note, was, colour: ours.has(colour) ? white : colour };
    }),
  );
  const homes = new Set(cells.map(({ was }) => was?.own));
  for (const { row, column, note, was, colour } of cells) {
    const { own, colour: marked } = partNote(note);
    const isOurs = note === "" || marked !== null || known.has(note);
    const wanted = was?.own ?? (homes.has(own) ? "" : own);
    if (isOurs && note !== wanted) notes.push({ row, column, note: wanted });
    const is = (now.backgrounds[row]?.[column] ?? white).toLowerCase();
    if (is === colour || !isPainted(is)) continue;
    addTo(colours, colour === white ? null : colour, { row, column });
  }
  return { notes, colours };
}

function linesOf(findings: readonly Finding[], language: Language): string[] {
  const lines = findings.slice(0, mostLines).map((finding) => {
    const { fix, code, severity } = finding;
    const to = fix === undefined ? "" : cellText(fix.to, language);
    const message = sentence(language, finding.message);
    // The official name is often the end of the sentence already.
    // A text without its spaces, beside what another finding says of it, would be a second suggestion.
    const said = to === "" || message.endsWith(` ${to}`) || (findings.length > 1 && code === "F14");
    const right = said ? "" : ` ${say(language, "marks.suggestion", { to })}.`;
    return `${bullet}${say(language, `severity.${severity}`)} ${code}: ${message}.${right}`;
  });
  const more = findings.length - mostLines;
  return more > 0 ? [...lines, `${bullet}${say(language, "marks.more", { count: more })}`] : lines;
}
