// Words of the caseload room in both languages.

import type { Words } from "./words.ts";

export const caseloadWords = {} as const satisfies Record<string, Words>;
