// Words of the addon room in both languages.

import type { Words } from "./words.ts";

export const addonWords = {} as const satisfies Record<string, Words>;
