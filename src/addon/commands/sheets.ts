// The progress sheets that stand in the spreadsheet, and what each remembers about itself.

import * as z from "zod/mini";
import { once, parseJson } from "../../domain/json.ts";
import type { MetadataChange } from "../../domain/plan/plan.ts";
import type { Subject } from "../../domain/progress/subject.ts";
import { fold } from "../../domain/register/clean.ts";
import type { Spreadsheet, Tab } from "../google/spreadsheet.ts";

/** Key of the metadata by which a tab is a progress sheet. */
export const sheetKey = "pk.sheet";

/** Key of the metadata that lists the cooperatives whose sheet was made once: one deleted since is not made by itself. */
export const madeKey = "pk.sheets";

/**
 * Key of the metadata that names the sheet which a run is just making anew: until the new one stands, a crash would leave
 * it missing as if someone had deleted it.
 */
export const remakingKey = "pk.remaking";

/**
 * Key of the metadata that names the tabs (sheet ids) whose texts are just being written: a crash between a text and what
 * its sheet remembers would leave a sheet that seems up to date and is not.
 */
const writingKey = "pk.writing";

/** Sheet ids of progress sheets whose memory may not be trusted, for a crash ended their writing. */
export function unsureTabs(book: Spreadsheet): ReadonlySet<number> {
  const text = book.metadata.get(writingKey) ?? "";
  return new Set(text.split(" ").flatMap((id) => (id === "" ? [] : [Number(id)])));
}

/** What remembers which those are. */
export function unsureChange(tabs: Iterable<number>): { readonly key: string; readonly to: string | null } {
  const text = [...new Set(tabs)].join(" ");
  return { key: writingKey, to: text === "" ? null : text };
}

export const remakingSchema = once(() =>
  z.object({
    /** Id of the cooperative. */
    id: z.string(),
    /** What the tab is called, and whether it is hidden. */
    name: z.string(),
    hidden: z.boolean(),
  }),
);

/** A sheet that is being made anew. */
export type Remaking = z.output<ReturnType<typeof remakingSchema>>;

/** The sheet that a run was making anew when it was last heard of; null where none was. */
export function remakingOf(book: Spreadsheet): Remaking | null {
  return parseJson(book.metadata.get(remakingKey), remakingSchema());
}

export const memorySchema = once(() =>
  z.object({
    /** Id of the cooperative. */
    id: z.string(),
    /** District, type and village, for finding the cooperative after a fix of its code. */
    place: z.string(),
    /** Sheet id of the tab it was written for: a copy of that tab has another. */
    sheet: z.int(),
    /** Print of what the sheet draws on. */
    source: z.string(),
    /** Print of the template it was made from. */
    print: z.string(),
    /** Print of the template that stood when the sheet was last looked at. */
    seen: z.string(),
    /** Conflicts waiting for someone to choose. */
    open: z.int(),
    /** Print of the colours and bold text it was made with. */
    look: z.string(),
  }),
);

/** What a progress sheet remembers. */
export type Memory = z.output<ReturnType<typeof memorySchema>>;

/** A progress sheet as it stands. */
export interface Standing {
  readonly tab: Tab;
  readonly memory: Memory;
}

/** Name of a cooperative's place, equal however it is spelt. */
export function placeName({ district, type, village }: Subject): string {
  return [district, type, village].map(fold).join("|");
}

/** What a tab remembers as a progress sheet; null where it is none, a copy, or damaged. */
export function memoryOf(tab: Tab): Memory | null {
  const memory = parseJson(tab.metadata.get(sheetKey), memorySchema());
  return memory?.sheet === tab.id ? memory : null;
}

/** The same memory of a sheet whose texts are older: it must be looked at again. */
export function staleMemory(text: string): string {
  const memory = parseJson(text, memorySchema());
  return memory === null ? "" : JSON.stringify({ ...memory, source: "" } satisfies Memory);
}

/** The sheets of cooperatives, by the cooperative's id now. A second sheet of one cooperative is left out. */
export function standingSheets(
  book: Spreadsheet,
  cooperatives: readonly Subject[],
): ReadonlyMap<string, Standing> {
  const ids = new Set(cooperatives.map(({ id }) => id));
  const byPlace = new Map(cooperatives.map((each) => [placeName(each), each.id] as const));
  const sheets = new Map<string, Standing>();
  for (const tab of book.tabs) {
    const memory = memoryOf(tab);
    if (memory === null) continue;
    const id = ids.has(memory.id) ? memory.id : byPlace.get(memory.place);
    if (id !== undefined && !sheets.has(id)) sheets.set(id, { tab, memory });
  }
  return sheets;
}

/** Short ids of cooperatives whose sheet was made at some time. */
export function madeOnce(book: Spreadsheet): ReadonlySet<string> {
  const text = book.metadata.get(madeKey) ?? "";
  return new Set(text.split(" ").filter((id) => id !== ""));
}

/** The change of that list which takes a change of it back: what other runs added since stays. */
export function madeBack(book: Spreadsheet, { from, to }: MetadataChange): MetadataChange {
  const [before, after] = [from, to].map((text) => (text ?? "").split(" "));
  const text = madeText([...madeOnce(book)].filter((id) => !after?.includes(id) || before?.includes(id)));
  return { key: madeKey, from: book.metadata.get(madeKey) ?? null, to: text === "" ? null : text };
}

/** Short ids as they are remembered: each once, in order. */
export function madeText(ids: Iterable<string>): string {
  return [...new Set(ids)].sort().join(" ");
}

/** An id as short as it can be told apart inside one spreadsheet: metadata holds 30,000 characters in all. */
export function shortId(id: string, regency: string): string {
  const short = regency !== "" && id.startsWith(`${regency}.`) ? id.slice(regency.length + 1) : id;
  return short.replace(/\s+/g, "_");
}
