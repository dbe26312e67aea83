// Draws one cell as an element: its text, colours, borders, links, note, dropdown and tick box.

import { a1 } from "../../../domain/table.ts";
import { cssBorder } from "../looks.ts";
import type { CellView, LookView } from "../protocol.ts";
import { familyOf, LETTER_SIZE } from "./text.ts";

/** Where a cell is drawn, in pixels of its layer; `overLeft` and `overRight` is room that its text may borrow. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  overLeft: number;
  overRight: number;
}

/** The element of a cell; an empty one has only its box. */
export function cellElement(cell: CellView | undefined, row: number, column: number, box: Box): HTMLElement {
  const element = div("cell");
  element.setAttribute("role", "gridcell");
  element.setAttribute("aria-colindex", String(column + 1));
  element.dataset.a1 = a1(row, column);
  place(element, box.left, box.top, box.width, box.height);
  if (cell === undefined) return element;
  const look = cell.look ?? {};
  if (look.background !== undefined) {
    element.style.background = look.background;
    element.style.borderColor = look.background;
  }
  if (cell.offers === "tick") element.append(tick(cell, row, column));
  else if (cell.text !== "") element.append(textOf(cell, box));
  if (cell.offers === "list") element.append(arrow(row, column));
  if (look.borders !== undefined) element.append(edges(look.borders));
  if (cell.note !== undefined) {
    element.dataset.note = cell.note;
    element.append(div("corner-note"));
  }
  return element;
}

/** Which way a cell's text leans when nothing says so: numbers right, yes/no and errors in the middle. */
export function leaning(cell: CellView): "left" | "center" | "right" {
  if (cell.look?.horizontal !== undefined) return cell.look.horizontal;
  if (cell.kind === "number") return "right";
  return cell.kind === undefined ? "left" : "center";
}

function textOf(cell: CellView, box: Box): HTMLElement {
  const look = cell.look ?? {};
  const holder = div("text");
  const leans = leaning(cell);
  holder.classList.add(`lean-${leans}`, `at-${look.vertical ?? "bottom"}`);
  if (look.wrap !== undefined) holder.classList.add(look.wrap);
  holder.style.left = `${-box.overLeft}px`;
  holder.style.width = `${box.width + box.overLeft + box.overRight - 1}px`;
  dress(holder, look);
  if (cell.runs === undefined) holder.textContent = cell.text;
  else {
    // One box for all pieces, else each would be placed by itself.
    const inner = document.createElement("span");
    inner.append(...runsOf(cell));
    holder.append(inner);
  }
  return holder;
}

function runsOf(cell: CellView): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const run of cell.runs ?? []) {
    if (run.start > at) nodes.push(document.createTextNode(cell.text.slice(at, run.start)));
    const piece = document.createElement(run.link === undefined ? "span" : "a");
    piece.textContent = cell.text.slice(run.start, run.end);
    if (run.look !== undefined) dress(piece, run.look);
    // A link that was given letters of its own has those, and no line unless they say so.
    if (run.look?.color !== undefined && !run.look.underline) piece.style.textDecoration = "none";
    // Not an href: the page decides where a link may lead.
    if (run.link !== undefined) {
      piece.dataset.link = run.link;
      piece.setAttribute("role", "link");
    }
    nodes.push(piece);
    at = run.end;
  }
  if (at < cell.text.length) nodes.push(document.createTextNode(cell.text.slice(at)));
  return nodes;
}

/** Gives an element the letters of a look. */
function dress(element: HTMLElement, look: LookView): void {
  const { style } = element;
  if (look.color !== undefined) style.color = look.color;
  if (look.bold) style.fontWeight = "bold";
  if (look.italic) style.fontStyle = "italic";
  const line = `${look.underline ? "underline " : ""}${look.strike ? "line-through" : ""}`.trim();
  if (line !== "") style.textDecoration = line;
  if (look.size !== undefined && look.size !== LETTER_SIZE) style.fontSize = `${(look.size * 4) / 3}px`;
  if (look.font !== undefined) style.fontFamily = familyOf(look);
}

function tick(cell: CellView, row: number, column: number): HTMLElement {
  const box = div("tick");
  const on = cell.kind === "boolean" && cell.edit === "TRUE";
  box.classList.toggle("on", on);
  box.setAttribute("role", "checkbox");
  box.setAttribute("aria-checked", String(on));
  box.setAttribute("aria-label", a1(row, column));
  box.dataset.tick = on ? "on" : "off";
  return box;
}

function arrow(row: number, column: number): HTMLElement {
  const button = div("arrow");
  button.dataset.arrow = a1(row, column);
  return button;
}

function edges(borders: NonNullable<LookView["borders"]>): HTMLElement {
  const frame = div("edges");
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const border = borders[side];
    if (border !== undefined) frame.style.setProperty(`border-${side}`, cssBorder(border));
  }
  return frame;
}

/** A div with a class. */
export function div(name: string): HTMLDivElement {
  const element = document.createElement("div");
  element.className = name;
  return element;
}

/** Puts an element at a place of its layer. */
export function place(element: HTMLElement, left: number, top: number, width: number, height: number): void {
  element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}
