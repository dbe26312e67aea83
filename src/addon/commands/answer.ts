// Answering the sidebar: the request checked against its schema, the command run, every error said in a sentence.

import type * as z from "zod/mini";
import { say } from "../../domain/text/catalogue.ts";
import type { Language } from "../../domain/text/words.ts";
import { Full } from "../google/limits.ts";
import { Busy } from "../google/lock.ts";
import { accountLanguage } from "../google/screen.ts";
import { type Method, methods, type Params, type Result, request } from "../rpc.ts";
import { version } from "../version.ts";
import { handlers } from "./handlers.ts";
import { Newer, Office } from "./office.ts";
import { causeOf, Refusal } from "./refusal.ts";

/** Runs a command and turns whatever goes wrong into an error whose message staff can read. */
export function inWords<T>(command: (office: Office) => T): T {
  let office: Office | undefined;
  try {
    office = new Office();
    return command(office);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const language = error instanceof Newer ? accountLanguage() : languageOf(office);
    if (error instanceof Busy) throw new Refusal(language, "error.busy");
    if (error instanceof Full) throw new Refusal(language, `error.full.${error.what}`);
    if (error instanceof Newer) throw new Refusal(language, "error.newer");
    const [cause, values] = causeOf(office?.book, error);
    throw new Refusal(language, `error.${cause}`, values);
  }
}

/** The language in which to say an error: the account's where the settings cannot be read, Indonesian where nothing can. */
function languageOf(office: Office | undefined): Language {
  for (const read of [() => office?.language, accountLanguage]) {
    try {
      return read() ?? "id";
    } catch {}
  }
  return "id";
}

/** What the sidebar calls: one request, one result; throws a sentence. */
export function answer(sent: unknown): unknown {
  return inWords((office: Office) => {
    const read = request().safeParse(sent);
    if (!read.success)
      office.refuse("error.params", { method: "rpc", where: whereOf(read.error, office.language) });
    const { method, params, version: theirs } = read.data;
    if (theirs !== undefined && theirs !== version) office.refuse("error.stale");
    if (!isMethod(method)) office.refuse("error.method", { method: method.slice(0, 60) });
    return run(office, method, params ?? {});
  });
}

const isMethod = (name: string): name is Method => Object.keys(methods).includes(name);

function run<M extends Method>(office: Office, method: M, params: unknown): Result<M> {
  const read = methods[method]().safeParse(params);
  if (!read.success) office.refuse("error.params", { method, where: whereOf(read.error, office.language) });
  // The schema of this very method has just parsed them.
  return handlers[method](office, read.data as Params<M>);
}

function whereOf(error: z.core.$ZodError, language: Language): string {
  const path = error.issues[0]?.path.map(String).join(".") ?? "";
  return path === "" ? say(language, "error.paramsWhole") : path.slice(0, 60);
}
