// Stages and states of outlets as generated sheets say them; the words of the register's own cells stay what they are.

import { stages } from "../register/columns.ts";
import type { OutletState, Stage } from "../register/cooperative.ts";
import { say } from "../text/catalogue.ts";
import { type Language, withOwn } from "../text/words.ts";

/** `Rencana Usaha`, `Business plan`. */
export const stageName = (stage: Stage, language: Language): string => say(language, `stage.${stage}`);

/** `Business plan (Rencana Usaha)`: with the register's word beside the English one. */
export const stageInWords = (stage: Stage, language: Language): string =>
  withOwn(stageName(stage, language), stages[stage - 1] ?? "");

/** The same of the register's word for a stage. */
export const stageBeside = (word: string, language: Language): string =>
  withOwn(stageNames(language).find((_, at) => stages[at] === word) ?? word, word);

/** The names of all nine, in order. */
export const stageNames = (language: Language): readonly string[] =>
  ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((stage) => stageName(stage, language));

/** `Berjalan`, `Running (Berjalan)`; "" where the register says nothing. */
export const outletInWords = (state: OutletState | "", language: Language): string =>
  state === "" ? "" : withOwn(say(language, `outlet.${state}`), state);
