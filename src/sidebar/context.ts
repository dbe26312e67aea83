// What every screen can reach: words, the server, the state of the workbook, moving about, telling people.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Result } from "../addon/rpc.ts";
import type { CheckSession } from "./check-session.ts";
import type { Client } from "./client.ts";
import type { Generation } from "./generation.ts";

/** A screen; those of the second line stand under "Lainnya". */
export type Screen =
  | "home"
  | "check"
  | "caseload"
  | "report"
  | "more"
  | "mapping"
  | "history"
  | "settings"
  | "help"
  | "setup"
  | "findings"
  | "waivers"
  | "asks"
  | "rules"
  | "assistant"
  | "balance"
  | "staff"
  | "sheets"
  | "print"
  | "recap"
  | "month"
  | "monthly"
  | "visit"
  | "placeholders";

/** Where the reader is: a screen, and the one thing it shows (a rule's code, an assistant's code). */
export interface Place {
  readonly screen: Screen;
  readonly of?: string;
}

/** A message at the foot of the page; an action that it tells of can be taken back there. */
export interface Message {
  /** Said anew with each drawing: the language may have changed since. */
  readonly text: () => string;
  readonly action: string | null;
}

/** The state of the workbook as the server last told it. */
export type Status = Result<"workbook.status">;

/** What an undo gave back, and what it left as it is. */
export type Undone = Result<"actions.undo">;

/** What the sidebar hands to every screen. */
export interface App {
  readonly client: Client;
  readonly status: Status;
  readonly go: (place: Place) => void;
  readonly back: () => void;
  /** Whether this screen was reached from another and leads back to it. */
  readonly inner: boolean;
  /** Whether this page is a small dialog of its own, without the way to other screens. */
  readonly alone: boolean;
  /** Shows a message; with the id of the action it tells of, Urungkan stands beside it. */
  readonly tell: (text: string | (() => string), action?: string | null) => void;
  /** Has a screen reader say a text that stands on the page already. */
  readonly speak: (text: string) => void;
  /** What was said last. */
  readonly spoken: string;
  readonly check: CheckSession | null;
  /** Findings met in this sitting, also where the page was loaded anew in it; null: the inbox was not opened yet. */
  readonly met: number | null;
  readonly setCheck: (next: CheckSession | null) => void;
  readonly generation: Generation;
  /** Takes an action back, step by step where it is a run of several, and tells the outcome; gives how far it came. */
  readonly undo: (action: string) => Promise<Undone | null>;
  /** Brings the inbox up to date, where it was opened. */
  readonly checkAgain: () => void;
}

/** Carries the app to the screens. */
export const AppContext = createContext<App | null>(null);

/** The app around a screen. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("useApp outside the app");
  return app;
}
