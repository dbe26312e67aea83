// What is remembered of the last full check: its counts, and which tabs bear marks.

import * as z from "zod/mini";
import { once, parseJson } from "../../domain/json.ts";
import type { Office } from "./office.ts";

/** Key of the metadata that remembers the last full check. */
export const checkKey = "pk.check";

const schema = once(() =>
  z.object({
    galat: z.int(),
    peringatan: z.int(),
    info: z.int(),
    waived: z.int(),
    /** Sheet ids of the tabs that bear marks. */
    marked: z._default(z.array(z.int()), []),
  }),
);

/** The last full check; null where there was none or someone damaged the memory. */
export function lastCheck(office: Office): z.output<ReturnType<typeof schema>> | null {
  return parseJson(office.book.metadata.get(checkKey), schema());
}
