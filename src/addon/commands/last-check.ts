// What is remembered of the last full check: its counts, which tabs bear marks, and what spares the live check calls.

import * as z from "zod/mini";
import { once, parseJson } from "../../domain/json.ts";
import { remember } from "../google/memory.ts";
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
    /** Whether the register reads otherwise where its merged cells are not known. */
    merged: z._default(z.boolean(), true),
    /** The spreadsheet's zone and locale; "" where not remembered. */
    zone: z._default(z.string(), ""),
    locale: z._default(z.string(), ""),
  }),
);

/** What is remembered. */
export type LastCheck = z.output<ReturnType<typeof schema>>;

/** The last full check; null where there was none or someone damaged the memory. */
export function lastCheck(office: Office): LastCheck | null {
  return parseJson(office.book.metadata.get(checkKey), schema());
}

/** Remembers a full check, or what changed of it since. */
export function rememberCheck(office: Office, check: LastCheck): void {
  remember(office.book, checkKey, JSON.stringify(check));
}
