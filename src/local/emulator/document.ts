// What outlives an execution: the workbook, the files that clasp pushes, locks, caches, the user, what was shown.

import type { WorkbookData } from "../workbook/model.ts";

/** What a user saw happen, in order. */
export type UiEvent =
  | { kind: "alert"; title?: string; text: string; answer: string }
  | { kind: "prompt"; title?: string; text: string; answer: string; button: string }
  | { kind: "toast"; title?: string; text: string }
  | { kind: "menu"; title: string; items: MenuItem[] }
  | { kind: "dialog"; title: string; html: string; width?: number; height?: number; modal: boolean }
  | { kind: "sidebar"; title: string; html: string };

/** A line of a menu: an item calls a function, a submenu holds lines, a separator has neither. */
export interface MenuItem {
  caption?: string;
  function?: string;
  items?: MenuItem[];
}

/** What an alert or prompt asks; `buttons` are names of Ui.Button, the first is the default. */
export interface Question {
  readonly kind: "alert" | "prompt";
  readonly title?: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

/** What a person did with a question: the button's name (`CLOSE` for the cross), and the text of a prompt. */
export interface Reply {
  readonly button: string;
  readonly text?: string;
}

/** Everything an execution finds around it. */
export interface LocalDocument {
  workbook: WorkbookData;
  /** Folder of the built files. */
  readonly dist: string;
  /** Scopes and zone of the built manifest. */
  readonly manifest: { timeZone: string; oauthScopes: readonly string[] };
  readonly user: { email: string; locale: string };
  /** Who holds each lock: an execution's number, or a stranger until an instant. */
  readonly locks: Map<string, { execution: number } | { until: number }>;
  /** Cached values by cache, then key. */
  readonly caches: Map<string, Map<string, { value: string; until: number }>>;
  /** Answers to the next alerts and prompts. */
  readonly answers: string[];
  /** Asks a person when no answer is at hand; without it alerts take their first button and prompts cancel. */
  readonly ask?: (question: Question) => Reply;
  /** Told of what the user sees, as it happens. */
  readonly onUi?: (event: UiEvent) => void;
  /** Ids of tabs whose cells changed since formulas were worked out; "all" when any may have. */
  changed: Set<number> | "all";
}
