// Formulas everywhere in a workbook follow what happened to one tab: in cells, validations, conditional formats.

import { forEachCell } from "./cells.ts";
import { forgetFormulas } from "./formulaIndex.ts";
import type { SheetData, WorkbookData } from "./model.ts";
import { type Reference, type Rewrite, rewriteFormula } from "./references.ts";

/** Whether a reference in a formula on `home` means `sheet` (names alike but for case are the same tab). */
export function means(sheet: SheetData, home: SheetData): (reference: Reference) => boolean {
  const name = sheet.name.toLowerCase();
  return (reference) => (reference.tab === undefined ? home === sheet : reference.tab.toLowerCase() === name);
}

/**
 * Rewrites all formulas of the workbook that may refer to `sheet`; `rewriteOn(home)` gives the rewriting for formulas
 * standing on a tab. Tabs with changed formulas are worked out anew by the next `recalculate`.
 */
export function rewriteEverywhere(
  workbook: WorkbookData,
  sheet: SheetData,
  rewriteOn: (home: SheetData) => Rewrite,
): void {
  const name = sheet.name.replace(/'/g, "''").toLowerCase();
  for (const home of workbook.sheets) {
    const rewrite = rewriteOn(home);
    const next = (text: string): string =>
      home === sheet || text.toLowerCase().includes(name) ? rewriteFormula(text, rewrite) : text;
    let changed = false;
    forEachCell(home, (cell) => {
      if (cell.formula !== undefined) {
        const formula = next(cell.formula);
        if (formula !== cell.formula) {
          cell.formula = formula;
          changed = true;
        }
      }
      if (cell.validation?.values.some(isFormula)) {
        cell.validation = {
          ...cell.validation,
          values: cell.validation.values.map((value) => (isFormula(value) ? next(value) : value)),
        };
      }
    });
    for (const format of home.conditionalFormats) {
      if (JSON.stringify(format.rule).includes('"=')) format.rule = deepNext(format.rule, next);
    }
    if (changed) forgetFormulas(home);
  }
}

function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.length > 1 && value.startsWith("=");
}

/** A rule's record with each formula in it rewritten, however deep it stands. */
function deepNext(rule: Record<string, unknown>, next: (text: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, nextIn(value, next)]));
}

function nextIn(value: unknown, next: (text: string) => string): unknown {
  if (isFormula(value)) return next(value);
  if (Array.isArray(value)) return value.map((item) => nextIn(item, next));
  if (typeof value === "object" && value !== null) return deepNext({ ...value }, next);
  return value;
}
