// The charts of a tab, floating over its cells and scrolling with them.

import { useEffect, useRef } from "preact/hooks";
import { drawChart } from "../chart.ts";
import type { LayoutView } from "../protocol.ts";
import type { SvgNode } from "../svg.ts";
import { startOf } from "./geometry.ts";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./layers.ts";
import type { Panes } from "./panes.ts";

/** Draws the charts into the scrolling sheet itself, so that they move with it. */
export function Charts({ layout, panes }: { layout: LayoutView; panes: Panes | undefined }) {
  const key = useRef("");
  useEffect(() => {
    if (panes === undefined) return;
    const text = JSON.stringify([layout.charts, layout.widths, layout.heights]);
    if (key.current !== text) {
      key.current = text;
      const holder = panes.chartHolder;
      holder.replaceChildren(...layout.charts.map((chart) => chartElement(chart, panes)));
    }
  });
  useEffect(
    () => () => {
      panes?.chartHolder.replaceChildren();
    },
    [panes],
  );
  return null;
}

function chartElement(chart: LayoutView["charts"][number], panes: Panes): HTMLElement {
  const frame = document.createElement("figure");
  frame.className = "chart";
  frame.setAttribute("role", "img");
  frame.setAttribute("aria-label", chart.title);
  const lines = panes.geometry;
  if (lines !== undefined) {
    frame.style.left = `${HEAD_WIDTH + startOf(lines.columns, chart.column) + chart.offsetX}px`;
    frame.style.top = `${HEAD_HEIGHT + startOf(lines.rows, chart.row) + chart.offsetY}px`;
  }
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
