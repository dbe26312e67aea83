// Facts kept as JSON text where anyone may damage them: read whole, or not at all.

import * as z from "zod/mini";

/** Makes something when it is first asked for: all schemas built at load would double every command's wait. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What a text holds, checked by its schema; null where there is none, or it was damaged. */
export function parseJson<T>(text: string | undefined, schema: z.core.$ZodType<T>): T | null {
  if (text === undefined) return null;
  try {
    const read = z.safeParse(schema, JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
