// Addresses of cells as people write and read them.

import { a1 } from "../../../domain/table.ts";
import type { Rect } from "../../workbook/model.ts";

/** `B7`, or `B7:D9` for several cells. */
export function nameOf(area: Rect): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The area of an address such as `B7` or `B7:D9` (also `$B$7`, lower case), undefined for anything else. */
export function areaOf(address: string): Rect | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(
    address.trim().replaceAll("$", "").toUpperCase(),
  );
  if (match === null) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const columns = [columnOf(left), columnOf(right)].sort((a, b) => a - b);
  const rows = [Number(top) - 1, Number(bottom) - 1].sort((a, b) => a - b);
  const [first = 0, last = 0] = columns;
  const [from = 0, to = 0] = rows;
  return from < 0 ? undefined : { top: from, left: first, bottom: to, right: last };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
