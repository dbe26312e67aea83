// What the page was opened for: the whole sidebar, one job to run, or one screen alone.

import type { Method } from "../addon/rpc.ts";
import type { Screen } from "./context.ts";

/** What the server wrote into the page: nothing for the sidebar, else a run or a screen. */
export type Start =
  | { readonly kind: "sidebar" }
  | { readonly kind: "run"; readonly method: Method; readonly params: Record<string, unknown> }
  | { readonly kind: "screen"; readonly screen: Screen };

/** Names of screens a dialog may open, with other words the menu has for them. */
const screens: Readonly<Record<string, Screen>> = {
  visit: "visit",
  print: "print",
  guide: "help",
  help: "help",
  setup: "setup",
  month: "month",
  recap: "recap",
  balance: "balance",
  caseload: "caseload",
  check: "check",
  report: "report",
  history: "history",
  settings: "settings",
  mapping: "mapping",
};

/** Methods a dialog may loop over, each shown by the screen that knows it. */
const runs: Readonly<Partial<Record<string, Method>>> = {
  "progress.generate": "progress.generate",
  "validation.run": "validation.run",
  "recap.update": "recap.update",
  "snapshot.close": "snapshot.close",
};

/** Reads the element the server appended; what it does not understand opens the whole sidebar. */
export function readStart(run: string | undefined, screen: string | undefined): Start {
  const known = screen === undefined ? undefined : screens[screen];
  if (known !== undefined) return { kind: "screen", screen: known };
  if (run === undefined) return { kind: "sidebar" };
  const read: unknown = JSON.parse(run);
  if (typeof read !== "object" || read === null || !("method" in read)) return { kind: "sidebar" };
  const method = runs[String(read.method)];
  if (method === undefined) return { kind: "sidebar" };
  const params = "params" in read && typeof read.params === "object" ? { ...read.params } : {};
  return { kind: "run", method, params };
}
