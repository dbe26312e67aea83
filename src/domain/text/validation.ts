// Words of the validation room in both languages.

import type { Words } from "./words.ts";

export const validationWords = {} as const satisfies Record<string, Words>;
