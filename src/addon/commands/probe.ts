// Uji kesesuaian in the user's words.

import { probe } from "../google/probe.ts";
import type { Result } from "../rpc.ts";
import { version } from "../version.ts";
import type { Office } from "./office.ts";

/** Tries each assumption that the add-on makes of Google Sheets. */
export function runProbe(office: Office): Result<"probe.run"> {
  const trials = probe(office.book).map(({ name, expected, found, milliseconds }) => ({
    assumption: office.say(`probe.${name}`),
    expected,
    found,
    good: expected === found,
    milliseconds,
  }));
  return { trials, good: trials.filter((trial) => trial.good).length, version };
}
