// Draws the selection: a tinted area, the frame of the cell that is typed into, and the heads it covers.

import { div, place } from "./cell.ts";
import { areaAround } from "./geometry.ts";
import type { Selection } from "./keys.ts";
import type { Panes } from "./panes.ts";

/** Draws a selection into every layer; each layer cuts off what is not its own. */
export function drawMarks(panes: Panes, selection: Selection): void {
  const { area } = selection;
  const tab = panes.tab;
  if (tab === undefined) return;
  const cell = areaAround(tab.layout.merges, selection.row, selection.column);
  const several =
    area.top !== cell.top ||
    area.left !== cell.left ||
    area.bottom !== cell.bottom ||
    area.right !== cell.right;
  for (const layer of panes.layers) {
    const marks: HTMLElement[] = [];
    const whole = panes.boxIn(layer, area);
    const one = panes.boxIn(layer, cell);
    if (several && whole !== undefined) marks.push(mark("chosen", whole));
    if (one !== undefined) marks.push(mark("focus", one));
    const editor = layer.marks.querySelector(".editor");
    layer.marks.replaceChildren(...marks);
    if (editor !== null) layer.marks.append(editor);
    for (const head of layer.heads.children) {
      if (!(head instanceof HTMLElement)) continue;
      const row = head.dataset.row === undefined ? undefined : Number(head.dataset.row);
      const column = head.dataset.column === undefined ? undefined : Number(head.dataset.column);
      const on =
        (row !== undefined && row >= area.top && row <= area.bottom) ||
        (column !== undefined && column >= area.left && column <= area.right);
      head.classList.toggle("on", on);
    }
  }
}

function mark(kind: string, box: { left: number; top: number; width: number; height: number }): HTMLElement {
  const element = div(kind);
  place(element, box.left - 1, box.top - 1, box.width + 1, box.height + 1);
  return element;
}
