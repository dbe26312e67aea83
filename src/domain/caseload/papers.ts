// `Beban Asisten`: the handover list of the moves just made, to be signed, each assistant's list, and who mentored whom.

import type { CellValue } from "../cell.ts";
import { gridLines, type SheetDesign } from "../plan/design.ts";
import { headLines } from "../progress/content/signatures.ts";
import { stageName } from "../progress/stage-words.ts";
import type { Cooperative } from "../register/cooperative.ts";
import { tabNames } from "../register/tables.ts";
import type { Visit } from "../register/visits.ts";
import type { Settings } from "../settings/settings.ts";
import type { Area } from "../table.ts";
import { say, type TextKey } from "../text/catalogue.ts";
import { longDate } from "../text/dates.ts";
import { maskPersonal } from "../text/personal.ts";
import type { Language } from "../text/words.ts";
import { boardLoads, heldHours, present } from "./board.ts";
import type { Spell } from "./history.ts";
import type { Caseload } from "./problem-from.ts";
import { inHours, nameOf, timeInWords, villageOf } from "./wording.ts";

/** A cooperative handed over. */
export interface Handover {
  readonly code: string;
  readonly from: string | null;
  readonly to: string;
  readonly cause: string;
}

/** What the papers draw on besides the caseload. */
export interface PaperInput {
  readonly language: Language;
  readonly caseload: Caseload;
  readonly handovers: readonly Handover[];
  readonly visits: readonly Visit[];
  /** Who mentored whom, for the history below the lists. */
  readonly spells: readonly Spell[];
  /** Place of signature and the head of the office, who acknowledges the handover. */
  readonly settings: Pick<Settings, "place" | "officeHead" | "officeHeadRank" | "officeHeadId">;
  /** Date on the papers, `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * Pixels of the columns: together a tenth more than A4 portrait holds at 100 %, each with room for a heading's longest word
 * and for a long word of a name, so that nothing breaks inside a word.
 */
const widths = [115, 85, 140, 130, 130, 130] as const;
const WIDTH = widths.length;
const LINE = "………………";
const listHeadings: readonly TextKey[] = [
  "caseload.col.village",
  "caseload.col.district",
  "caseload.col.stage",
  "caseload.col.hours",
  "caseload.col.code",
  "caseload.col.pinned",
];
const handoverHeadings: readonly TextKey[] = [
  "caseload.col.village",
  "caseload.col.lastVisit",
  "caseload.col.open",
  "caseload.col.reason",
  "caseload.col.gives",
  "caseload.col.takes",
];

const historyHeadings: readonly TextKey[] = [
  "caseload.col.village",
  "caseload.col.district",
  "caseload.col.assistant",
  "caseload.col.since",
  "caseload.col.until",
];

/**
 * The date of the last visit to a cooperative and what is still to be done: the register's follow-up, that of the last
 * visit, and those of earlier visits that are not yet due.
 */
function openWork(
  language: Language,
  visits: readonly Visit[],
  cooperative: Cooperative | undefined,
  date: string,
): { readonly last: string; readonly open: string } {
  if (cooperative === undefined) return { last: "", open: "" };
  const { code, texts, dates } = cooperative;
  const mine = visits.filter((visit) => visit.code === code && visit.date !== "" && visit.date <= date);
  const last =
    mine
      .map((visit) => visit.date)
      .sort()
      .pop() ?? "";
  const due = (what: string, day: string) =>
    day === "" ? what : say(language, "caseload.due", { what, date: longDate(day, language) });
  const open = mine
    .filter(({ followUp, date: day, dueDate }) => followUp !== "" && (day === last || dueDate >= date))
    .map(({ followUp, dueDate }) => due(followUp, dueDate));
  if (texts.followUp !== "") open.unshift(due(texts.followUp, dates.dueDate ?? ""));
  return { last: last === "" ? "" : longDate(last, language), open: [...new Set(open)].join("; ") };
}

/** The tab while it is put together. */
class Paper {
  readonly rows: CellValue[][] = [];
  readonly mains: Area[] = [];
  readonly titles: Area[] = [];
  readonly heads: Area[] = [];
  readonly boxes: Area[] = [];
  /** Names of who signs below the table. */
  readonly names: Area[] = [];

  /** A row of a kind, as wide as it is drawn. */
  line(areas: Area[], cells: CellValue[], width: number = WIDTH): void {
    const row = this.rows.push(cells) - 1;
    areas.push({ top: row, left: 0, bottom: row, right: width - 1 });
  }

  /** A table below its headings. */
  table(language: Language, headings: readonly TextKey[], rows: readonly CellValue[][]): void {
    this.line(
      this.heads,
      headings.map((key) => say(language, key)),
      headings.length,
    );
    const top = this.rows.length;
    const bottom = this.rows.push(...rows) - 1;
    if (bottom >= top) this.boxes.push({ top, left: 0, bottom, right: headings.length - 1 });
  }
}

/** What was handed over, to be signed by giver, taker and the head of the office. */
function handoverList(
  paper: Paper,
  { language, caseload, handovers, date, settings, visits }: PaperInput,
): void {
  const day = longDate(date, language);
  paper.line(paper.mains, [say(language, "caseload.handover")], 1);
  paper.rows.push([say(language, "caseload.handoverOn", { date: day })], []);
  const signed = (name: string) => (name === "" ? "—" : `${day}\n\n\n${LINE}\n${name}`);
  paper.table(
    language,
    handoverHeadings,
    handovers.map(({ code, from, to, cause }) => {
      const cooperative = caseload.cooperatives.get(code);
      const { last, open } = openWork(language, visits, cooperative, date);
      const [giver, taker] = [nameOf(caseload, from), nameOf(caseload, to)];
      const place = [cooperative?.village ?? code, cooperative?.district ?? ""].filter(Boolean).join(", ");
      return [place, last, open, cause, signed(giver), signed(taker)];
    }),
  );
  const right = (text: string) => ["", "", "", text];
  const [head, ...below] = headLines(settings);
  paper.rows.push(
    [],
    right(settings.place === "" ? day : `${settings.place}, ${day}`),
    right(say(language, "sheet.known")),
    right(say(language, "progress.headOfOffice")),
    [],
    [],
    [],
  );
  paper.line(paper.names, right(head));
  paper.rows.push(...below.map(right), [], []);
}

/** What an assistant holds, or nobody; nothing where that is nothing. */
function holderList(
  paper: Paper,
  { language, caseload }: PaperInput,
  title: string,
  holder: string | null,
): void {
  const mine = caseload.problem.cooperatives.filter((each) => each.current === holder);
  if (mine.length === 0) return;
  paper.rows.push([]);
  paper.line(paper.titles, [title]);
  const rows = mine.flatMap(({ code, load }): CellValue[][] => {
    const cooperative = caseload.cooperatives.get(code);
    if (cooperative === undefined) return [];
    const { stage, pinned, village, district } = cooperative;
    const words = stage === null ? "" : stageName(stage, language);
    const yes = pinned ? say(language, "caseload.yes") : "";
    return [[village, district, words, inHours(language, load / 2), cooperative.code, yes]];
  });
  paper.table(language, listHeadings, rows);
}

/** Who mentored whom. */
function historyList(paper: Paper, { language, caseload, spells }: PaperInput): void {
  paper.rows.push([]);
  paper.line(paper.titles, [say(language, "caseload.history")]);
  paper.rows.push([say(language, "caseload.historyFrom")]);
  const rows = spells.map(({ cooperative, assistant, from, until }) => [
    villageOf(caseload, cooperative),
    caseload.cooperatives.get(cooperative)?.district ?? "",
    nameOf(caseload, assistant),
    from === "" ? "" : timeInWords(language, from),
    until === null ? say(language, "caseload.now") : timeInWords(language, until),
  ]);
  paper.table(language, historyHeadings, rows);
}

/**
 * The tab to draw: the handover list to sign under its own title, which is what a page of it is headed by; then a list an
 * assistant, whoever has nobody, and the history.
 */
export function papers(input: PaperInput): SheetDesign {
  const { language, caseload } = input;
  const paper = new Paper();
  if (input.handovers.length > 0) handoverList(paper, input);
  paper.line(paper.mains, [say(language, "caseload.title")], 1);
  paper.rows.push([say(language, "caseload.asOf", { date: longDate(input.date, language) })]);
  const hours = heldHours(caseload);
  for (const { code, name, count, status } of boardLoads(caseload, present(caseload))) {
    const values = {
      name,
      count,
      status: say(language, `caseload.status.${status}`),
      hours: inHours(language, hours.get(code) ?? 0),
    };
    holderList(paper, input, say(language, "caseload.listOf", values), code);
  }
  holderList(paper, input, say(language, "caseload.unassigned"), null);
  historyList(paper, input);
  const { rows, mains, titles, names, heads, boxes } = paper;
  return {
    name: tabNames.caseload,
    role: "caseload",
    rows: rows.length + 1,
    columns: WIDTH,
    // Register, visits and what a client says may hold what must not leave the register.
    values: rows.map((row) => row.map((cell) => (typeof cell === "string" ? maskPersonal(cell) : cell))),
    warn: true,
    widths,
    // Hours as the language writes them, and codes: no locale of the spreadsheet reads them otherwise.
    formats: [{ areas: [{ top: 0, left: 3, bottom: rows.length, right: 4 }], format: "@" }],
    looks: [
      { areas: mains, look: { bold: true, size: 14 } },
      { areas: titles, look: { bold: true } },
      ...(names.length > 0 ? [{ areas: names, look: { bold: true, underline: true } }] : []),
      ...(heads.length > 0
        ? [{ areas: heads, look: { bold: true, size: 9, wrap: true, background: "#eeeeee" } }]
        : []),
      ...(boxes.length > 0
        ? [
            {
              areas: boxes,
              look: {
                size: 9,
                wrap: true,
                vertical: "top" as const,
                border: gridLines("#cccccc"),
              },
            },
          ]
        : []),
    ],
  };
}
