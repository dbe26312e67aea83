// The texts of one cooperative's sheet, what is written into its block, and whether any of its sources changed.

import { hash } from "../plan/identity.ts";
import { blockHeight } from "./block.ts";
import type { Compiled } from "./compile.ts";
import { placeholderNamed, placeholders } from "./content/content.ts";
import { shownValue } from "./content/placeholder.ts";
import { type ReportContext, timeless } from "./context.ts";
import type { Subject } from "./subject.ts";

/** Text of a placeholder for a cooperative; null for a name that no longer exists. */
export function textOf(name: string, cooperative: Subject, context: ReportContext): string | null {
  const placeholder = placeholderNamed(name);
  return placeholder === undefined ? null : shownValue(placeholder, cooperative, context);
}

/** Whether a placeholder's change is only that of the day. */
export function isDated(name: string, context: ReportContext): boolean {
  return context.floating && placeholderNamed(name)?.dated === true;
}

/** The two columns of a new sheet's block that a run writes: head row, then texts of the keys. */
export function newBlock(compiled: Compiled, cooperative: Subject, context: ReportContext): string[][] {
  const rows = [[cooperative.id, ""]];
  for (let i = 0; i < blockHeight(compiled.keys.length, compiled.cells.length) - 1; i++) {
    const key = compiled.keys[i];
    rows.push([key === undefined ? "" : (textOf(key, cooperative, context) ?? ""), ""]);
  }
  return rows;
}

/**
 * Print of everything that a sheet draws on; equal as long as nothing of it changed, whatever day it is.
 * `names` are the placeholders in use; without them all count, for sheets of an older template.
 */
export function sourceHash(
  cooperative: Subject,
  context: ReportContext,
  names: readonly string[] = placeholders.map(({ name }) => name),
): string {
  const fixed = timeless(context);
  return hash(
    [cooperative.id, ...names.map((name) => `${name}=${textOf(name, cooperative, fixed)}`)].join("\u001f"),
  );
}
