// What is remembered of the last full check: its counts, and which tabs bear marks.

import * as z from "zod/mini";
import type { Office } from "./office.ts";
import { checkKey } from "./status.ts";

const schema = z.object({
  galat: z.int(),
  peringatan: z.int(),
  info: z.int(),
  waived: z.int(),
  /** Sheet ids of the tabs that bear marks. */
  marked: z._default(z.array(z.int()), []),
});

/** The last full check; null where there was none or someone damaged the memory. */
export function lastCheck(office: Office): z.output<typeof schema> | null {
  const text = office.book.metadata.get(checkKey);
  if (text === undefined) return null;
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
