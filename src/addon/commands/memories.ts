// Memories that someone damaged by hand: each is ignored, and named with what follows from it.

import type * as z from "zod/mini";
import { parseJson } from "../../domain/json.ts";
import { say } from "../../domain/text/catalogue.ts";
import { isRole, roleKey } from "../google/spreadsheet.ts";
import { formKey, formSchema } from "./forms.ts";
import { checkKey, lastCheck } from "./last-check.ts";
import { reportKey, reportSchema } from "./monthly.ts";
import { type Office, schemaKey } from "./office.ts";
import { recapKey } from "./recap.ts";
import { regencyKey, rememberedRegency } from "./regency.ts";
import { headingsDamaged, headingsKey } from "./register.ts";
import { madeKey, memorySchema, remakingKey, remakingSchema, sheetKey } from "./sheets.ts";
import { compiledKey, compiledSchema } from "./template.ts";

/** A sentence for each memory that cannot be read. */
export function memoryWarnings(office: Office): string[] {
  const { book, language } = office;
  const warn = (key: string, place: string, outcome: Parameters<typeof say>[1]) =>
    say(language, "memory.damaged", { key, place, outcome: say(language, outcome) });
  const here = say(language, "memory.spreadsheet");
  const warnings: string[] = [];
  if (headingsDamaged(office)) warnings.push(warn(headingsKey, here, "memory.headings"));
  if (book.metadata.has(regencyKey) && rememberedRegency(office) === null)
    warnings.push(warn(regencyKey, here, "memory.regency"));
  if (book.metadata.has(checkKey) && lastCheck(office) === null)
    warnings.push(warn(checkKey, here, "memory.check"));
  const look = (
    key: string,
    text: string | undefined,
    place: string,
    outcome: "memory.sheet" | "memory.again",
  ) => {
    if (text !== undefined && !forms[key]?.(text)) warnings.push(warn(key, place, outcome));
  };
  for (const key of [remakingKey, madeKey, schemaKey])
    look(key, book.metadata.get(key), here, "memory.again");
  for (const { name, metadata } of book.tabs) {
    look(sheetKey, metadata.get(sheetKey), name, "memory.sheet");
    for (const key of [compiledKey, recapKey, reportKey, formKey])
      look(key, metadata.get(key), name, "memory.again");
    const role = metadata.get(roleKey);
    if (role !== undefined && !isRole(role)) warnings.push(warn(roleKey, name, "memory.role"));
  }
  return warnings;
}

const reads = (schema: () => z.core.$ZodType) => (text: string) => parseJson(text, schema()) !== null;

/** Whether a memory has its form, by its key. */
const forms: Readonly<Record<string, (text: string) => boolean>> = {
  [sheetKey]: reads(memorySchema),
  [remakingKey]: reads(remakingSchema),
  [compiledKey]: reads(compiledSchema),
  [reportKey]: reads(reportSchema),
  [formKey]: reads(formSchema),
  // Blank while it is drawn.
  [recapKey]: (text) => /^[0-9a-z]*$/.test(text),
  // Short ids with a blank between them; a spreadsheet without any sheet has none.
  [madeKey]: (text) => /^[^\p{C}\s{}[\]"]+( [^\p{C}\s{}[\]"]+)*$/u.test(text),
  [schemaKey]: (text) => /^\d{1,3}$/.test(text),
};
