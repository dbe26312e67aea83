// What a run changes in the hidden block of a sheet, as the ledger keeps it; and whether such a change still stands.

import type { BlockChange, Skipped } from "../plan/plan.ts";
import type { TabTable } from "../table.ts";
import { blockMarker, blockNames, conflictMark, type FoundBlock, findBlock, wholeBlock } from "./block.ts";
import { formulasOf, namesIn, printsOurs } from "./merge.ts";
import { parseText } from "./placeholders.ts";

/** Two columns of a block, texts and marks, from its first cell (0-based) on. */
export interface BlockTexts {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly string[])[];
  /** The block's four columns of text as wanted, from its first cell on. */
  readonly whole: readonly (readonly string[])[];
}

/** A print cell in which a change does not show, and why. */
export interface KeptCell {
  readonly tab: number;
  /** 0-based; null where the whole sheet is meant. */
  readonly place: { readonly row: number; readonly column: number } | null;
  readonly why: Skipped["why"];
}

/** What writing `values` over a block as found comes to. */
export function blockChange(
  tab: number,
  block: FoundBlock,
  values: readonly (readonly string[])[],
): BlockChange {
  const rowOf = (row: number) => values[row - block.row] ?? ["", ""];
  const named = [{ name: blockMarker, text: block.id, row: block.row }, ...block.keys];
  return {
    tab,
    texts: named.flatMap(({ name, text, row }) => {
      const to = rowOf(row)[0] ?? "";
      return to === text ? [] : [[name, text, to] as const];
    }),
    marks: block.cells.flatMap(({ at, conflict }, place) => {
      const from = conflict ? conflictMark : "";
      const to = rowOf(at)[1] ?? "";
      return to === from ? [] : [[place, from, to] as const];
    }),
  };
}

/** What came of comparing a change with a sheet as it stands. */
export interface DecidedBlock {
  /** The change as far as it stands: what is already as wanted counts too. */
  readonly change: BlockChange;
  /** What must be written for it; null where nothing must. */
  readonly write: BlockTexts | null;
  /** Texts and marks to write. */
  readonly count: number;
  readonly kept: readonly KeptCell[];
}

/**
 * Compares before write: a text is changed where it is as the change expects. `table` is the sheet with its formulas,
 * null where it is gone. Cells that staff typed over, so that a changed text does not show in them, are named.
 */
export function decideBlock(change: BlockChange, table: TabTable | null): DecidedBlock {
  const { tab } = change;
  const block = table === null ? null : findBlock(table);
  if (table === null || block === null) {
    const why = table === null ? "tabGone" : "rowGone";
    return {
      change: { tab, texts: [], marks: [] },
      write: null,
      count: 0,
      kept: [{ tab, place: null, why }],
    };
  }
  const values = block.written.map(([text = "", mark = ""]) => [text, mark]);
  const kept: KeptCell[] = [];
  const touched = new Set<string>();
  let count = 0;
  const put = (row: number, column: 0 | 1, text: string) => {
    const line = values[row - block.row];
    if (line === undefined || line[column] === text) return;
    line[column] = text;
    count++;
  };
  const texts = change.texts.filter(([name, from, to]) => {
    const key =
      name === blockMarker
        ? { text: block.id, row: block.row }
        : block.keys.find((each) => each.name === name);
    if (key === undefined || (key.text !== from && key.text !== to)) {
      kept.push({ tab, place: placeOfKey(block, name), why: key === undefined ? "rowGone" : "changed" });
      return false;
    }
    put(key.row, 0, to);
    touched.add(name);
    return true;
  });
  const marked = new Set(change.marks.map(([place]) => place));
  const marks = change.marks.filter(([place, from, to]) => {
    const cell = block.cells[place];
    const mark = cell?.conflict === true ? conflictMark : "";
    if (cell === undefined || (mark !== from && mark !== to)) return false;
    put(cell.at, 1, to);
    return true;
  });
  const formulaOf = formulasOf(block);
  const names = blockNames(block);
  block.cells.forEach(({ text, place, conflict }, i) => {
    const { parts } = parseText(text, names);
    if (place === null || conflict || marked.has(i) || !namesIn(parts).some((name) => touched.has(name)))
      return;
    if (!printsOurs(table, place, formulaOf(parts))) kept.push({ tab, place, why: "changed" });
  });
  const write =
    count === 0
      ? null
      : { row: block.row, column: block.column + 1, values, whole: wholeBlock(block, values) };
  return { change: { tab, texts, marks }, write, count, kept };
}

/** The first print cell that shows a placeholder. */
function placeOfKey(block: FoundBlock, name: string): KeptCell["place"] {
  const names = blockNames(block);
  const cell = block.cells.find(
    ({ text, place }) => place !== null && namesIn(parseText(text, names).parts).includes(name),
  );
  return cell?.place ?? null;
}
