// Words of the sidebar room in both languages.

import type { Words } from "./words.ts";

export const sidebarWords = {} as const satisfies Record<string, Words>;
