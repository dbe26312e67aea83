// Memories that someone damaged by hand: each is ignored, and named with what follows from it.

import { say } from "../../domain/text/catalogue.ts";
import { isRole, roleKey } from "../google/spreadsheet.ts";
import { checkKey, lastCheck } from "./last-check.ts";
import type { Office } from "./office.ts";
import { regencyKey, rememberedRegency } from "./regency.ts";
import { headingsDamaged, headingsKey } from "./register.ts";
import { sheetKey, staleMemory } from "./sheets.ts";

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
  for (const { name, metadata } of book.tabs) {
    const sheet = metadata.get(sheetKey);
    if (sheet !== undefined && staleMemory(sheet) === "") warnings.push(warn(sheetKey, name, "memory.sheet"));
    const role = metadata.get(roleKey);
    if (role !== undefined && !isRole(role)) warnings.push(warn(roleKey, name, "memory.role"));
  }
  return warnings;
}
