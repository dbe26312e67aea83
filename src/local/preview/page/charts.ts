// The charts of a tab, floating over its cells and scrolling with them.

import { drawChart } from "../chart.ts";
import type { LayoutView } from "../protocol.ts";
import type { SvgNode } from "../svg.ts";
import { type Geometry, startOf } from "./geometry.ts";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./layers.ts";

/** Draws the charts of a tab into their holder, where its rows and columns put them. */
export function drawCharts(holder: HTMLElement, charts: LayoutView["charts"], lines: Geometry): void {
  holder.replaceChildren(...charts.map((chart) => chartElement(chart, lines)));
}

function chartElement(chart: LayoutView["charts"][number], lines: Geometry): HTMLElement {
  const frame = document.createElement("figure");
  frame.className = "chart";
  frame.setAttribute("role", "img");
  frame.setAttribute("aria-label", chart.title);
  frame.style.left = `${HEAD_WIDTH + startOf(lines.columns, chart.column) + chart.offsetX}px`;
  frame.style.top = `${HEAD_HEIGHT + startOf(lines.rows, chart.row) + chart.offsetY}px`;
  frame.append(toElement(drawChart(chart)));
  return frame;
}

function toElement(node: SvgNode): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, String(value));
  for (const child of node.children) {
    element.append(typeof child === "string" ? document.createTextNode(child) : toElement(child));
  }
  return element;
}
