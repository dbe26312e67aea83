// Words of the progress room in both languages.

import type { Words } from "./words.ts";

export const progressWords = {} as const satisfies Record<string, Words>;
