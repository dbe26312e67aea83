// Draws a chart of a tab: columns, bars, lines, areas, a pie; plain, near to how Sheets draws them.

import type { ChartView, SeriesView } from "./protocol.ts";
import { type SvgNode, svg } from "./svg.ts";

const INK = "#3c4043";
const GRID = "#e3e5e8";
const LETTERS = 'Arial, "Liberation Sans", sans-serif';

/** The drawing of a chart at its own size. */
export function drawChart(chart: ChartView): SvgNode {
  const { width, height } = chart;
  const top = chart.title === "" ? 12 : 40;
  const legend =
    chart.series.length > 1 || chart.type === "pie" ? drawLegend(chart, top) : { nodes: [], height: 0 };
  const plot = { left: 52, top: top + legend.height, right: width - 16, bottom: height - 46 };
  const body =
    chart.type === "pie"
      ? drawPie(chart, { ...plot, left: 16, bottom: height - 14 })
      : chart.type === "bar"
        ? drawBars(chart, { ...plot, left: 120, bottom: height - 26 })
        : drawUpright(chart, plot);
  return svg(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, "font-family": LETTERS, "font-size": 11, fill: INK },
    svg("rect", { width, height, fill: "#ffffff" }),
    svg("text", { x: 14, y: 25, "font-size": 15, fill: "#5f6368" }, chart.title),
    ...legend.nodes,
    ...body,
  );
}

interface Plot {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function drawLegend(chart: ChartView, top: number): { nodes: SvgNode[]; height: number } {
  const entries =
    chart.type === "pie"
      ? chart.labels.map((name, index) => ({ name, color: sliceColor(chart, index) }))
      : chart.series;
  const nodes: SvgNode[] = [];
  let [x, y] = [16, top + 4];
  for (const { name, color } of entries.slice(0, 24)) {
    const wide = 24 + name.length * 6;
    if (x + wide > chart.width - 10 && x > 16) {
      x = 16;
      y += 16;
    }
    nodes.push(svg("rect", { x, y: y - 9, width: 10, height: 10, rx: 2, fill: color }));
    nodes.push(svg("text", { x: x + 14, y }, name));
    x += wide;
  }
  return { nodes, height: y - top + 16 };
}

function drawUpright(chart: ChartView, plot: Plot): SvgNode[] {
  const scale = scaleOf(chart);
  const yOf = (value: number): number =>
    plot.bottom - ((value - scale.low) / (scale.high - scale.low)) * (plot.bottom - plot.top);
  const nodes: SvgNode[] = [];
  for (const tick of scale.ticks) {
    nodes.push(svg("line", { x1: plot.left, x2: plot.right, y1: yOf(tick), y2: yOf(tick), stroke: GRID }));
    nodes.push(svg("text", { x: plot.left - 6, y: yOf(tick) + 4, "text-anchor": "end" }, short(tick)));
  }
  const slot = (plot.right - plot.left) / Math.max(1, chart.labels.length);
  const every = Math.ceil(chart.labels.length / Math.max(1, Math.floor((plot.right - plot.left) / 62)));
  chart.labels.forEach((label, index) => {
    if (index % every !== 0) return;
    const x = plot.left + slot * (index + 0.5);
    nodes.push(
      svg(
        "text",
        { x, y: plot.bottom + 16, "text-anchor": "middle" },
        cut(label, Math.floor((slot * every) / 5.6)),
      ),
    );
  });
  if (chart.type === "line" || chart.type === "area") {
    return [
      ...nodes,
      ...chart.series.flatMap((series) => drawLine(chart.type, series, plot, slot, yOf, scale.low)),
    ];
  }
  const base = chart.labels.map(() => 0);
  chart.series.forEach((series, number) => {
    series.values.forEach((value, index) => {
      if (value === null || value === 0) return;
      const from = chart.stacked ? (base[index] ?? 0) : 0;
      base[index] = from + value;
      const wide = (slot * 0.7) / (chart.stacked ? 1 : chart.series.length);
      const x = plot.left + slot * index + slot * 0.15 + (chart.stacked ? 0 : wide * number);
      const [y1, y2] = [yOf(Math.max(from, from + value)), yOf(Math.min(from, from + value))];
      nodes.push(
        svg(
          "rect",
          { x, y: y1, width: Math.max(1, wide - 1), height: Math.max(0, y2 - y1), fill: series.color },
          titled(chart, series, index, value),
        ),
      );
    });
  });
  nodes.push(svg("line", { x1: plot.left, x2: plot.right, y1: yOf(0), y2: yOf(0), stroke: "#9aa0a6" }));
  return nodes;
}

function drawLine(
  type: ChartView["type"],
  series: SeriesView,
  plot: Plot,
  slot: number,
  yOf: (value: number) => number,
  low: number,
): SvgNode[] {
  const points = series.values.flatMap((value, index) =>
    value === null ? [] : [{ x: plot.left + slot * (index + 0.5), y: yOf(value) }],
  );
  const path = points.map(({ x, y }) => `${round(x)},${round(y)}`).join(" ");
  const [first] = points;
  const last = points.at(-1);
  const nodes: SvgNode[] = [];
  if (type === "area" && first !== undefined && last !== undefined) {
    const under = `${round(first.x)},${round(yOf(low))} ${path} ${round(last.x)},${round(yOf(low))}`;
    nodes.push(svg("polygon", { points: under, fill: series.color, opacity: 0.25 }));
  }
  nodes.push(svg("polyline", { points: path, fill: "none", stroke: series.color, "stroke-width": 2 }));
  if (points.length < 40) {
    for (const { x, y } of points)
      nodes.push(svg("circle", { cx: round(x), cy: round(y), r: 3, fill: series.color }));
  }
  return nodes;
}

function drawBars(chart: ChartView, plot: Plot): SvgNode[] {
  const scale = scaleOf(chart);
  const xOf = (value: number): number =>
    plot.left + ((value - scale.low) / (scale.high - scale.low)) * (plot.right - plot.left);
  const nodes: SvgNode[] = [];
  for (const tick of scale.ticks) {
    nodes.push(svg("line", { x1: xOf(tick), x2: xOf(tick), y1: plot.top, y2: plot.bottom, stroke: GRID }));
    nodes.push(svg("text", { x: xOf(tick), y: plot.bottom + 14, "text-anchor": "middle" }, short(tick)));
  }
  const slot = (plot.bottom - plot.top) / Math.max(1, chart.labels.length);
  const every = Math.ceil(13 / slot);
  chart.labels.forEach((label, index) => {
    if (index % every !== 0) return;
    const y = plot.top + slot * (index + 0.5) + 4;
    nodes.push(svg("text", { x: plot.left - 6, y, "text-anchor": "end" }, cut(label, 18)));
  });
  const base = chart.labels.map(() => 0);
  chart.series.forEach((series, number) => {
    series.values.forEach((value, index) => {
      if (value === null || value === 0) return;
      const from = chart.stacked ? (base[index] ?? 0) : 0;
      base[index] = from + value;
      const high = (slot * 0.7) / (chart.stacked ? 1 : chart.series.length);
      const y = plot.top + slot * index + slot * 0.15 + (chart.stacked ? 0 : high * number);
      const x = xOf(Math.min(from, from + value));
      const width = Math.abs(xOf(from + value) - xOf(from));
      nodes.push(
        svg(
          "rect",
          { x, y, width, height: Math.max(1, high - 1), fill: series.color },
          titled(chart, series, index, value),
        ),
      );
    });
  });
  return nodes;
}

function drawPie(chart: ChartView, plot: Plot): SvgNode[] {
  const values = chart.series[0]?.values.map((value) => Math.max(0, value ?? 0)) ?? [];
  const sum = values.reduce((a, b) => a + b, 0);
  const [x, y] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
  const radius = Math.max(10, Math.min(plot.right - plot.left, plot.bottom - plot.top) / 2 - 6);
  let angle = -Math.PI / 2;
  return values.flatMap((value, index) => {
    if (value === 0 || sum === 0) return [];
    const color = sliceColor(chart, index);
    if (value === sum) return [svg("circle", { cx: x, cy: y, r: radius, fill: color })];
    const end = angle + (value / sum) * 2 * Math.PI;
    const at = (turn: number): string =>
      `${round(x + radius * Math.cos(turn))} ${round(y + radius * Math.sin(turn))}`;
    const path = `M${x} ${y} L${at(angle)} A${radius} ${radius} 0 ${end - angle > Math.PI ? 1 : 0} 1 ${at(end)} Z`;
    angle = end;
    return [svg("path", { d: path, fill: color, stroke: "#fff" })];
  });
}

function titled(chart: ChartView, series: SeriesView, index: number, value: number): SvgNode {
  return svg("title", {}, `${chart.labels[index] ?? ""} · ${series.name}: ${value}`);
}

/** Colours of Sheets' charts, in their order. */
export const CHART_COLORS = [
  "#4285f4",
  "#ea4335",
  "#fbbc04",
  "#34a853",
  "#ff6d01",
  "#46bdc6",
  "#7baaf7",
  "#f07b72",
  "#fcd04f",
  "#71c287",
  "#ff994d",
  "#7ed1d7",
  "#b3cefb",
  "#f7b4ae",
  "#fde49b",
];

function sliceColor(chart: ChartView, index: number): string {
  const own = chart.series[0]?.color;
  return index === 0 && own !== undefined ? own : (CHART_COLORS[index % CHART_COLORS.length] ?? "#4285f4");
}

/** The span of the values with round ticks; stacked charts are as high as their sums. */
function scaleOf(chart: ChartView): { low: number; high: number; ticks: number[] } {
  const sums = chart.labels.map((_, index) => chart.series.map((series) => series.values[index] ?? 0));
  const highs = sums.map((values) =>
    chart.stacked ? values.reduce((a, b) => a + Math.max(0, b), 0) : Math.max(0, ...values),
  );
  const lows = sums.map((values) =>
    chart.stacked ? values.reduce((a, b) => a + Math.min(0, b), 0) : Math.min(0, ...values),
  );
  const most = Math.max(1, ...highs);
  const least = Math.min(0, ...lows);
  const rough = (most - least) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough,
    Number.isInteger(most) ? 1 : 0,
  );
  const low = Math.floor(least / step) * step;
  const ticks: number[] = [];
  for (let count = 0; low + count * step < most + step; count++)
    ticks.push(Number((low + count * step).toPrecision(12)));
  return { low, high: ticks.at(-1) ?? most, ticks };
}

function short(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9) return `${round(value / 1e9)} M`;
  return size >= 1e6 ? `${round(value / 1e6)} jt` : String(value);
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, Math.max(1, length - 1))}…` : text;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
