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

/** What a sheet made from a template draws on. */
export interface Source {
  /** Whose sheet it is. */
  readonly id: string;
  /** Text of a placeholder, never empty; null for a name that no longer exists. */
  readonly textOf: (name: string) => string | null;
  /** Whether a placeholder's change is only that of the day. */
  readonly isDated: (name: string) => boolean;
}

/** A cooperative as the source of its progress sheet. */
export function subjectSource(cooperative: Subject, context: ReportContext): Source {
  return {
    id: cooperative.id,
    textOf: (name) => textOf(name, cooperative, context),
    isDated: (name) => context.floating && placeholderNamed(name)?.dated === true,
  };
}

/** The two columns of a new progress sheet's block that a run writes. */
export function newBlock(compiled: Compiled, cooperative: Subject, context: ReportContext): string[][] {
  return blockOf(compiled, subjectSource(cooperative, context));
}

/** The two columns of a new block that a run writes: head row, then texts of the keys. */
export function blockOf(compiled: Compiled, { id, textOf }: Source): string[][] {
  const rows = [[id, ""]];
  for (let i = 0; i < blockHeight(compiled.keys.length, compiled.cells.length) - 1; i++) {
    const key = compiled.keys[i];
    rows.push([key === undefined ? "" : (textOf(key) ?? ""), ""]);
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
