// The regency chosen at set-up, as the spreadsheet remembers it.

import * as z from "zod/mini";
import { once, parseJson } from "../../domain/json.ts";
import type { Office } from "./office.ts";

/** Key of the metadata that remembers code and name of the regency. */
export const regencyKey = "pk.regency";

const schema = once(() => z.object({ code: z.string(), name: z.string() }));

/** Code and name of the regency; null before set-up. */
export function rememberedRegency(office: Office): z.output<ReturnType<typeof schema>> | null {
  return parseJson(office.book.metadata.get(regencyKey), schema());
}
