// Words of the register room in both languages.

import type { Words } from "./words.ts";

export const registerWords = {} as const satisfies Record<string, Words>;
