// The one table of placeholders: everything that a progress sheet can show of a cooperative.

import { identityPlaceholders } from "./identity.ts";
import { mentoringPlaceholders } from "./mentoring.ts";
import type { Placeholder } from "./placeholder.ts";
import { signaturePlaceholders } from "./signatures.ts";
import { stagePlaceholders } from "./stage.ts";

/** Every placeholder, in the order in which the sidebar lists them. */
export const placeholders: readonly Placeholder[] = [
  ...identityPlaceholders,
  ...stagePlaceholders,
  ...mentoringPlaceholders,
  ...signaturePlaceholders,
];

const byName = new Map(placeholders.map((placeholder) => [placeholder.name, placeholder]));

/** The placeholder of a name; undefined where there is none. */
export function placeholderNamed(name: string): Placeholder | undefined {
  return byName.get(name);
}
