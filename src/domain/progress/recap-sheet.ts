// `Rekapitulasi` as a sheet: counts, changes, stages, trend, attention, assistants, links to every sheet, lists behind the numbers.

import type { CellValue } from "../cell.ts";
import { gridLines, type LinkedText, type Look, type SheetDesign } from "../plan/design.ts";
import { tabNames } from "../register/tables.ts";
import type { Area, TabTable } from "../table.ts";
import { say, type TextKey } from "../text/catalogue.ts";
import { longDate, longMonth } from "../text/dates.ts";
import { type Language, languages } from "../text/words.ts";
import type { ReportContext } from "./context.ts";
import { inOrder } from "./names.ts";
import {
  assistantOrNone,
  type Behind,
  type Counted,
  indicatorLabel,
  indicators,
  type Recap,
  type RecapLine,
  reasonText,
} from "./recap.ts";
import { area, Page } from "./recap-page.ts";
import { stageName, stageNames } from "./stage-words.ts";
import type { Subject } from "./subject.ts";
import { faint } from "./template.ts";

/** What the sheet links to. */
export interface RecapLinks {
  /** Sheet id of the recap's own tab. */
  readonly own: number;
  /** Addresses inside the spreadsheet by cooperative's id: its progress sheet, or its row where it has none. */
  readonly places: ReadonlyMap<string, string>;
  /** The same of the rows of months past, by month. */
  readonly months: ReadonlyMap<string, string>;
}

const columns = 11;

/** The recap's sheet. `subjects` are all cooperatives. */
export function recapDesign(
  recap: Recap,
  subjects: readonly Subject[],
  context: ReportContext,
  links: RecapLinks,
): SheetDesign {
  const { language, settings } = context;
  const t = (key: TextKey) => say(language, key);
  const page = new Page(language);
  page.title(`${t("recap.title")} — ${settings.reportTitle}`);
  page.add([`${t("sheet.asOf")} ${longDate(context.date, language)}`]);
  counts(page, recap, t, context);
  stageTable(page, recap, t, language);
  trend(page, recap, t, context, links);
  assistants(page, recap, t);
  attention(page, recap, t, context, links);
  sheets(page, subjects, t, context, links);
  page.title(t("recap.lists"));
  page.lists(
    [t("recap.indicator"), t("sheet.district"), t("sheet.village"), t("recap.note")],
    links.own,
    ({ subject, at }) => (at === undefined ? links.places.get(subject) : rowUrl(at)),
  );
  chartData(page, recap, t, context);
  return {
    name: tabNames.recap,
    role: "recap",
    rows: page.row,
    columns,
    hideGridlines: true,
    warn: true,
    values: page.values,
    formats: [{ areas: [{ top: 0, left: 0, bottom: page.row - 1, right: columns - 1 }], format: "General" }],
    widths: [200, ...Array<number>(columns - 1).fill(120)],
    looks: looks(page),
    merges: page.merges,
    links: page.links,
    charts: page.charts,
  };
}

type Say = (key: TextKey) => string;

function counts(page: Page, recap: Recap, t: Say, { language }: ReportContext): void {
  const headings = [
    t("sheet.district"),
    t("recap.cooperatives"),
    ...indicators.map((key) => t(indicatorLabel(key))),
  ];
  const row = (line: RecapLine, name: string): CellValue[] => [
    name,
    line.cooperatives,
    ...indicators.map((key) => line.counts[key]),
  ];
  page.title(t("recap.counts"));
  const top = page.table(headings, [
    ...recap.lines.map((line) => row(line, line.district)),
    row(recap.total, t("recap.total")),
  ]);
  const what = (key: Key) => (key === "cooperatives" ? t("recap.cooperatives") : t(indicatorLabel(key)));
  openKeys(
    page,
    top,
    recap,
    (key) => what(key),
    ({ behind }) => behind,
  );
  page.totals.push(area(page.row - 1, headings.length));
  const changes = say(language, "recap.changes", { month: longMonth(recap.since, language) });
  page.title(recap.since === "" ? t("recap.noMonth") : changes);
  if (recap.since === "") return;
  const change = (line: RecapLine, name: string): CellValue[] => [
    name,
    line.change?.cooperatives ?? 0,
    ...indicators.map((key) => line.change?.counts[key] ?? 0),
  ];
  const under = page.table(headings, [
    ...recap.lines.map((line) => change(line, line.district)),
    change(recap.total, t("recap.total")),
  ]);
  openKeys(
    page,
    under,
    recap,
    (key) => say(language, "rekap.change", { what: what(key) }),
    ({ changed }) => changed,
  );
  page.totals.push(area(page.row - 1, headings.length));
}

type Key = (typeof indicators)[number] | "cooperatives";

/** Opens the numbers of a table of counts. */
function openKeys(
  page: Page,
  top: number,
  { lines, total }: Recap,
  what: (key: Key) => string,
  rowsOf: (line: RecapLine) => Behind,
): void {
  page.open(
    top + 1,
    [...lines, total].map((line) =>
      (["cooperatives", ...indicators] as const).map((key) => ({
        of: line === total ? null : line.district,
        what: what(key),
        rows: rowsOf(line)[key],
      })),
    ),
  );
}

function stageTable(page: Page, recap: Recap, t: Say, language: Language): void {
  page.title(t("recap.stages"));
  const headings = stageHeadings(t, language);
  const top = page.table(
    headings,
    [...recap.lines, recap.total].map((line) => [line.district || t("recap.total"), ...line.stages]),
  );
  page.open(
    top + 1,
    [...recap.lines, recap.total].map((line) =>
      line.atStage.map((rows, i) => ({
        of: line === recap.total ? null : line.district,
        what: `${t("label.stage")}: ${headings[i + 1] ?? ""}`,
        rows,
      })),
    ),
  );
  page.totals.push(area(page.row - 1, headings.length));
  page.stageChart = page.row + 1;
  page.room(stageChartHeight);
}

const stageHeadings = (t: Say, language: Language) => [
  t("sheet.district"),
  ...stageNames(language),
  t("progress.blank"),
];

const stageChartHeight = 300;

const trendKeys = ["operating", "legal", "nib", "plan"] as const;

/** What the charts draw, once more as numbers: the ones above are texts with links, which no chart can draw. */
function chartData(page: Page, recap: Recap, t: Say, { language }: ReportContext): void {
  page.title(t("recap.chartData"));
  const headings = stageHeadings(t, language);
  const top = page.table(
    headings,
    recap.lines.map((line) => [line.district, ...line.stages]),
  );
  page.charts.push({
    kind: "stackedBar",
    title: t("recap.chart.stages"),
    areas: [{ top, left: 0, bottom: page.row - 1, right: headings.length - 1 }],
    row: page.stageChart,
    column: 0,
    width: 900,
    height: stageChartHeight,
  });
  page.add([]);
  const months = page.table(
    [t("recap.month"), t(indicatorLabel("operating"))],
    recap.trend.map(({ month, counts: { operating } }) => [longMonth(month, language), operating]),
  );
  page.charts.push({
    kind: "line",
    title: t("recap.chart.operating"),
    areas: [{ top: months, left: 0, bottom: page.row - 1, right: 1 }],
    row: page.trendChart,
    column: 0,
    width: 900,
    height: trendChartHeight,
  });
}

const trendChartHeight = 240;

function trend(page: Page, recap: Recap, t: Say, { language }: ReportContext, links: RecapLinks): void {
  page.title(t("recap.trend"));
  const top = page.table(
    [t("recap.month"), ...trendKeys.map((key) => t(indicatorLabel(key)))],
    recap.trend.map((line) => [longMonth(line.month, language), ...trendKeys.map((key) => line.counts[key])]),
  );
  recap.trend.forEach(({ month }, i) => {
    const row = top + 1 + i;
    // The present month's numbers are the totals above; a past month's rows stand in `Riwayat Bulanan`.
    if (i === recap.trend.length - 1) {
      page.open(row, [trendKeys.map((key) => ({ of: null, what: t(indicatorLabel(key)), rows: [] }))]);
      return;
    }
    const url = links.months.get(month);
    trendKeys.forEach((_, j) => {
      page.asText(row, j + 1);
      page.link(row, j + 1, url === undefined ? null : { url });
    });
  });
  page.trendChart = page.row + 1;
  page.room(trendChartHeight);
}

function assistants(page: Page, recap: Recap, t: Say): void {
  page.title(t("recap.assistants"));
  const top = page.table(
    [
      t("label.assistant"),
      t("recap.cooperatives"),
      t("recap.hours"),
      t("label.operating"),
      t("recap.visits"),
    ],
    recap.assistants.map(({ name, count, hours, operating, visits }) => [
      name,
      count,
      hours,
      operating,
      visits,
    ]),
  );
  page.open(
    top + 1,
    recap.assistants.map(({ code: of, name, behind: { count, operating, visits } }) => {
      const list = (what: TextKey, rows: readonly Counted[]) => ({ of, what: `${name}: ${t(what)}`, rows });
      const cooperatives = list("recap.cooperatives", count);
      // Hours are counted from the cooperatives.
      return [cooperatives, cooperatives, list("label.operating", operating), list("recap.visits", visits)];
    }),
  );
}

function attention(page: Page, recap: Recap, t: Say, context: ReportContext, links: RecapLinks): void {
  page.title(t("recap.attention"));
  const top = page.table(
    [t("sheet.village"), t("sheet.district"), t("label.assistant"), t("recap.reasons")],
    recap.attention.map(({ subject, reasons }) => [
      subject.village,
      subject.district,
      assistantOrNone(subject, context),
      reasons.map((reason) => reasonText(reason, context)).join("; "),
    ]),
    columns,
  );
  recap.attention.forEach(({ subject }, i) => {
    linkSheet(page, top + 1 + i, subject, links);
  });
}

function sheets(
  page: Page,
  subjects: readonly Subject[],
  t: Say,
  context: ReportContext,
  links: RecapLinks,
): void {
  page.title(t("recap.sheets"));
  const sorted = [...subjects].sort(inOrder);
  const top = page.table(
    [t("sheet.village"), t("sheet.district"), t("label.stage"), t("label.assistant")],
    sorted.map((subject) => [
      subject.village,
      subject.district,
      subject.stage === null ? t("progress.blank") : stageName(subject.stage, context.language),
      assistantOrNone(subject, context),
    ]),
  );
  sorted.forEach((subject, i) => {
    linkSheet(page, top + 1 + i, subject, links);
  });
}

function linkSheet(page: Page, row: number, subject: Subject, { places }: RecapLinks): void {
  const url = places.get(subject.id);
  if (url !== undefined) page.link(row, 0, { url });
}

/** Address of a row inside the spreadsheet; sheet id and 0-based row, and the last row of several. */
export function rowUrl({ tab, row }: { readonly tab: number; readonly row: number }, last = row): string {
  return `#gid=${tab}&range=${row + 1}:${last + 1}`;
}

function looks(page: Page): { areas: readonly Area[]; look: Look }[] {
  const all: Area = { top: 0, left: 0, bottom: page.row - 1, right: columns - 1 };
  const lines = gridLines("#bdc1c6");
  const given: { areas: readonly Area[]; look: Look }[] = [
    { areas: [all], look: { font: "Arial", size: 10, vertical: "middle" } },
    { areas: page.titles, look: { bold: true, size: 11 } },
    { areas: page.titles.slice(0, 1), look: { size: 14 } },
    { areas: page.headings, look: { bold: true, background: "#eef3ee", wrap: true } },
    { areas: page.totals, look: { bold: true } },
    { areas: page.numbers, look: { horizontal: "right" } },
    { areas: [...page.tables, ...page.totals], look: { border: lines } },
  ];
  return given.filter(({ areas }) => areas.length > 0);
}

/** Links that lead from a template's cells "Dirangkum dalam Rekapitulasi" to the recap, whose sheet id is `gid`. */
export function backLinks(table: TabTable, gid: number | null): LinkedText[] {
  const words = languages.map((language) => say(language, "sheet.toRecap"));
  return table.values.flatMap((line, row) =>
    line.flatMap((text, column): LinkedText[] =>
      gid !== null && typeof text === "string" && words.includes(text.trim())
        ? [{ row, column, text, links: [{ start: 0, end: text.length, gid }], quiet: faint }]
        : [],
    ),
  );
}
