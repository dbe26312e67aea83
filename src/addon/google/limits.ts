// What a spreadsheet can hold, looked at before it is hit: cells, characters of a cell, characters of metadata.

import type { CellState, MetadataChange } from "../../domain/plan/plan.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/** Cells of a spreadsheet. https://support.google.com/drive/answer/37603 */
export const mostCells = 10_000_000;
/** Characters of one cell, same source. */
const mostCharacters = 50_000;
/** Characters of metadata, keys included, on the spreadsheet and on each tab. https://developers.google.com/sheets/api/guides/metadata */
const mostMetadata = 30_000;

/** Raised before a limit would be hit; nothing was written for it. */
export class Full extends Error {
  override readonly name = "Full";

  constructor(readonly what: "cells" | "characters" | "metadata") {
    super(what);
  }
}

/** Makes sure that so many more cells fit. */
export function guardCells(book: Spreadsheet, more: number): void {
  if (cellCount(book) + more > mostCells) throw new Full("cells");
}

/** Cells of all tabs, blank ones included. */
export function cellCount(book: Spreadsheet): number {
  return book.tabs.reduce((sum, { id }) => {
    const sheet = book.sheet(id);
    return sum + sheet.getMaxRows() * sheet.getMaxColumns();
  }, 0);
}

/** Makes sure that every text fits into its cell. */
export function guardTexts(states: readonly CellState[]): void {
  const tooLong = states.some(({ value, formula = "" }) => {
    return formula.length > mostCharacters || (typeof value === "string" && value.length > mostCharacters);
  });
  if (tooLong) throw new Full("characters");
}

/** Makes sure that what is to be remembered fits beside what is remembered already. */
export function guardMetadata(book: Spreadsheet, changes: readonly MetadataChange[]): void {
  for (const tab of new Set(changes.map((change) => change.tab))) {
    const facts = new Map(tab === undefined ? book.metadata : book.tab(tab)?.metadata);
    let grows = false;
    for (const { key, to } of changes.filter((change) => change.tab === tab)) {
      grows ||= (to?.length ?? 0) > (facts.get(key)?.length ?? 0);
      if (to === null) facts.delete(key);
      else facts.set(key, to);
    }
    const length = [...facts].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    if (grows && length > mostMetadata) throw new Full("metadata");
  }
}
