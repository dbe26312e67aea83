// The hidden blocks of progress sheets: compared, written, and written again where rows or columns moved meanwhile.

import type { BlockChange } from "../../domain/plan/plan.ts";
import { blockMarker, compareBlock, placeOfBlock } from "../../domain/progress/block.ts";
import { type BlockTexts, type DecidedBlock, decideBlock } from "../../domain/progress/block-change.ts";
import { messageOf } from "../google/fault.ts";
import { Pages } from "../google/pages.ts";
import { refusedWrites } from "../google/write.ts";
import type { Office } from "./office.ts";

/** A sheet whose block Google refused to write, with its words. */
export interface RefusedTab {
  readonly tab: number;
  readonly why: string;
}

/** How often a block is written again: each time others may move rows. */
const mostRounds = 9;

/** Compares a change with the sheet as it stands. */
export function decideOn(office: Office, change: BlockChange): DecidedBlock {
  const tab = office.book.tab(change.tab);
  return decideBlock(change, tab === null ? null : office.book.readStill(tab, ["formulas"]));
}

/** Writes blocks; gives back the sheets where Google refused. */
export function writeBlocks(office: Office, blocks: readonly DecidedBlock[]): readonly RefusedTab[] {
  const pages = new Pages(office.book);
  const writes = blocks.flatMap(({ change: { tab }, write: block }) =>
    block === null ? [] : [{ tab, block, write: () => pages.write(tab, block) }],
  );
  if (writes.length === 0) return [];
  const refused: RefusedTab[] = refusedWrites(writes, false);
  const found = pages.cellsThatHold(blockMarker);
  for (const { tab, block } of writes) {
    const isThere = found.some(
      (cell) => cell.tab === tab && cell.row === block.row && cell.column === block.column - 1,
    );
    if (isThere || refused.some((each) => each.tab === tab)) continue;
    try {
      settle(office, pages, tab, block);
    } catch (fault) {
      refused.push({ tab, why: messageOf(fault) });
    }
  }
  return refused;
}

/** Writes a block anew where it stands now, and clears what fell beside it, until it stands as wanted. */
function settle({ book }: Office, pages: Pages, id: number, { whole }: BlockTexts): void {
  for (let round = 0; round < mostRounds; round++) {
    book.forgetCells(id);
    const tab = book.tab(id);
    const table = tab && book.read(tab, ["formulas"]);
    const place = table && placeOfBlock(table, whole);
    if (table === null || place === null) return;
    const { isWhole, strays } = compareBlock(table, place, whole);
    if (isWhole && strays.length === 0) return;
    if (!isWhole) pages.write(id, { ...place, values: whole });
    if (strays.length > 0) pages.blank(id, strays);
  }
}
