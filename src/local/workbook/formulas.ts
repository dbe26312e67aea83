// Working out formulas: which need it, in what order, and what their results do to the cells.

import type { WorkbookData } from "./model.ts";

/** Works out formulas. `sheets`: ids of the tabs whose cells changed since the last call; absent: all. `now`: wall-clock time in the workbook's zone. */
export function recalculate(
  workbook: WorkbookData,
  options: { sheets?: Iterable<number>; now?: string } = {},
): void {
  void workbook;
  void options;
}
