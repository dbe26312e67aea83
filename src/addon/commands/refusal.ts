// A command's "no": a sentence for staff that says what is wrong, where, and what to do.

import { say, type TextKey } from "../../domain/text/catalogue.ts";
import { maskPersonal } from "../../domain/text/personal.ts";
import type { Language, Values } from "../../domain/text/words.ts";

/** Raised where a command cannot go on; its message is shown to staff as it is, but for phones and NIK quoted in it. */
export class Refusal extends Error {
  override readonly name = "Pendamping Koperasi";

  constructor(language: Language, key: TextKey, values?: Values) {
    super(maskPersonal(say(language, key, values)));
  }
}
