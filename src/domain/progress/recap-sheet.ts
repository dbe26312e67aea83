// `Rekapitulasi` as a sheet: counts, changes, stages, trend, attention, assistants, links to every sheet, lists behind the numbers.

import type { CellValue } from "../cell.ts";
import type { LinkedText, Look, SheetDesign } from "../plan/design.ts";
import { stages } from "../register/columns.ts";
import { tabNames } from "../register/tables.ts";
import type { Area, TabTable } from "../table.ts";
import { say, type TextKey } from "../text/catalogue.ts";
import { longDate, longMonth } from "../text/dates.ts";
import type { ReportContext } from "./context.ts";
import { inOrder } from "./names.ts";
import {
  assistantOrNone,
  indicatorLabel,
  indicators,
  type Recap,
  type RecapLine,
  reasonText,
} from "./recap.ts";
import { area, Page } from "./recap-page.ts";
import type { Subject } from "./subject.ts";

/** What the sheet links to. */
export interface RecapLinks {
  /** Sheet id of the recap's own tab. */
  readonly own: number;
  /** Sheet ids of the progress sheets by cooperative's id. */
  readonly sheets: ReadonlyMap<string, number>;
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
  const page = new Page();
  page.title(`${t("recap.title")} — ${settings.reportTitle}`);
  page.add([`${t("progress.template.asOf")} ${longDate(context.date, language)}`]);
  counts(page, recap, t, context);
  stageTable(page, recap, t);
  trend(page, recap, t, context);
  assistants(page, recap, t);
  attention(page, recap, t, context, links);
  sheets(page, subjects, t, context, links);
  page.title(t("recap.lists"));
  page.lists(
    [t("progress.template.district"), t("recap.indicator"), t("recap.count"), t("recap.villages")],
    links.own,
  );
  chartData(page, recap, t);
  return {
    name: tabNames.recap,
    role: "recap",
    rows: page.row,
    columns,
    hideGridlines: true,
    warn: true,
    values: page.values,
    formats: [{ areas: [{ top: 0, left: 0, bottom: page.row - 1, right: columns - 1 }], format: "General" }],
    widths: [
      { column: 0, count: 1, pixels: 170 },
      { column: 1, count: columns - 1, pixels: 110 },
    ],
    looks: looks(page),
    links: page.links,
    charts: page.charts,
  };
}

type Say = (key: TextKey) => string;

function counts(page: Page, recap: Recap, t: Say, { language }: ReportContext): void {
  const headings = [
    t("progress.template.district"),
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
  page.open(
    top + 1,
    [...recap.lines, recap.total].map((line) =>
      (["cooperatives", ...indicators] as const).map((key) => ({
        of: line.district || t("recap.total"),
        what: key === "cooperatives" ? t("recap.cooperatives") : t(indicatorLabel(key)),
        villages: line.villages[key],
      })),
    ),
  );
  page.totals.push(area(page.row - 1, headings.length));
  page.title(
    recap.since === ""
      ? t("progress.noEarlierMonth")
      : say(language, "recap.changes", { month: longMonth(recap.since, language) }),
  );
  if (recap.since === "") return;
  const change = (line: RecapLine, name: string): CellValue[] => [
    name,
    line.change?.cooperatives ?? 0,
    ...indicators.map((key) => line.change?.counts[key] ?? 0),
  ];
  page.table(headings, [
    ...recap.lines.map((line) => change(line, line.district)),
    change(recap.total, t("recap.total")),
  ]);
  page.totals.push(area(page.row - 1, headings.length));
}

function stageTable(page: Page, recap: Recap, t: Say): void {
  page.title(t("recap.stages"));
  const headings = stageHeadings(t);
  const top = page.table(
    headings,
    [...recap.lines, recap.total].map((line) => [line.district || t("recap.total"), ...line.stages]),
  );
  page.open(
    top + 1,
    [...recap.lines, recap.total].map((line) =>
      line.atStage.map((villages, i) => ({
        of: line.district || t("recap.total"),
        what: `${t("progress.label.stage")}: ${headings[i + 1] ?? ""}`,
        villages,
      })),
    ),
  );
  page.totals.push(area(page.row - 1, headings.length));
  page.stageChart = page.row + 1;
  page.room(stageChartHeight);
}

const stageHeadings = (t: Say) => [t("progress.template.district"), ...stages, t("progress.blank")];

const stageChartHeight = 300;

/** The stages per district once more, as numbers: the ones above are texts with links, which no chart can draw. */
function chartData(page: Page, recap: Recap, t: Say): void {
  page.title(t("recap.chartData"));
  const headings = stageHeadings(t);
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
}

function trend(page: Page, recap: Recap, t: Say, { language }: ReportContext): void {
  page.title(t("recap.trend"));
  const keys = ["operating", "legal", "nib", "plan"] as const;
  const top = page.table(
    [t("recap.month"), ...keys.map((key) => t(indicatorLabel(key)))],
    recap.trend.map((line) => [longMonth(line.month, language), ...keys.map((key) => line.counts[key])]),
  );
  page.charts.push({
    kind: "line",
    title: t("recap.chart.operating"),
    areas: [{ top, left: 0, bottom: page.row - 1, right: 1 }],
    row: page.row + 1,
    column: 0,
    width: 900,
    height: 240,
  });
  page.room(240);
}

function assistants(page: Page, recap: Recap, t: Say): void {
  page.title(t("recap.assistants"));
  const top = page.table(
    [
      t("progress.label.assistant"),
      t("recap.cooperatives"),
      t("recap.hours"),
      t("progress.label.operating"),
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
    recap.assistants.map(({ name: of, villages }) => [
      { of, what: t("recap.cooperatives"), villages: villages.count },
      null,
      { of, what: t("progress.label.operating"), villages: villages.operating },
      { of, what: t("recap.visits"), villages: villages.visits },
    ]),
  );
}

function attention(page: Page, recap: Recap, t: Say, context: ReportContext, links: RecapLinks): void {
  page.title(t("recap.attention"));
  const top = page.table(
    [
      t("progress.template.village"),
      t("progress.template.district"),
      t("progress.label.assistant"),
      t("recap.reasons"),
    ],
    recap.attention.map(({ subject, reasons }) => [
      subject.village,
      subject.district,
      assistantOrNone(subject, context),
      reasons.map((reason) => reasonText(reason, context)).join("; "),
    ]),
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
    [
      t("progress.template.village"),
      t("progress.template.district"),
      t("progress.label.stage"),
      t("progress.label.assistant"),
    ],
    sorted.map((subject) => [
      subject.village,
      subject.district,
      subject.stage === null ? t("progress.blank") : (stages[subject.stage - 1] ?? ""),
      assistantOrNone(subject, context),
    ]),
  );
  sorted.forEach((subject, i) => {
    linkSheet(page, top + 1 + i, subject, links);
  });
}

function linkSheet(page: Page, row: number, subject: Subject, { sheets: ids }: RecapLinks): void {
  const gid = ids.get(subject.id);
  if (gid !== undefined) page.link(row, 0, { gid });
}

function looks(page: Page): { areas: readonly Area[]; look: Look }[] {
  const all: Area = { top: 0, left: 0, bottom: page.row - 1, right: columns - 1 };
  const lines: Look["border"] = {
    top: true,
    bottom: true,
    left: true,
    right: true,
    inner: true,
    color: "#bdc1c6",
  };
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

/** Links that lead from a template's cells "← Rekapitulasi" to the recap, whose sheet id is `gid`. */
export function backLinks(table: TabTable, gid: number | null): LinkedText[] {
  const words = ["id", "en"].map((language) =>
    say(language === "en" ? "en" : "id", "progress.template.toRecap"),
  );
  return table.values.flatMap((line, row) =>
    line.flatMap((text, column): LinkedText[] =>
      gid !== null && typeof text === "string" && words.includes(text.trim())
        ? [{ row, column, text, links: [{ start: 0, end: text.length, gid }] }]
        : [],
    ),
  );
}
