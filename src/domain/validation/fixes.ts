// Fixes: what they would change, and the plan that changes it; one edit a cell.

import type { CellValue } from "../cell.ts";
import type { Edit, Plan } from "../plan/plan.ts";
import type { Certainty, Finding } from "./finding.ts";

/** One change as shown before it is made; the only place where personal values are shown unmasked. */
export interface PreviewedFix {
  readonly id: string;
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly certainty: Certainty;
}

/** What the fixes of some findings would change, in the order given. A finding without a fix is left out. */
export function previewFixes(findings: readonly Finding[]): PreviewedFix[] {
  return chosen(findings).flatMap(({ finding, edit }) => {
    const { id, sheet, row, column, heading, fix } = finding;
    if (row === null || column === null || fix === undefined) return [];
    const { certainty } = fix;
    return [
      { id, sheet, row, column, heading: heading ?? "", from: edit.from.value, to: edit.to.value, certainty },
    ];
  });
}

/** The plan that applies the fixes of some findings, and the ids that each of its edits answers. */
export function fixPlan(findings: readonly Finding[]): {
  readonly plan: Plan;
  readonly ids: ReadonlyMap<Edit, readonly string[]>;
} {
  const picked = chosen(findings);
  return {
    plan: { edits: picked.map(({ edit }) => edit), rows: [], metadata: [] },
    ids: new Map(picked.map(({ edit, ids }) => [edit, ids])),
  };
}

interface Chosen {
  readonly finding: Finding;
  readonly edit: Edit;
  /** Findings at this cell that are answered by the same edit. */
  readonly ids: readonly string[];
}

/**
 * One fix a cell: where several findings would mend the same cell, the one that says most. A fix for spaces (F14)
 * is part of every other fix of its cell, one for case (F15) is part of one for the whole name (X01).
 */
function chosen(findings: readonly Finding[]): Chosen[] {
  const cells = new Map<string, { finding: Finding; edit: Edit; ids: string[] }>();
  for (const finding of findings) {
    const { edit, tab, row, column, id } = finding;
    if (edit === undefined) continue;
    const cell = `${tab}:${row}:${column}`;
    const held = cells.get(cell);
    if (held === undefined) cells.set(cell, { finding, edit, ids: [id] });
    else {
      held.ids.push(id);
      if (rank(finding) > rank(held.finding)) Object.assign(held, { finding, edit });
    }
  }
  return [...cells.values()];
}

function rank({ code }: Finding): number {
  if (code === "F14") return 0;
  if (code === "F15") return 1;
  return code.startsWith("F") ? 2 : 3;
}
