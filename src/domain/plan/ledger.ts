// The ledger's own form: actions as rows of a hidden tab, what they changed as JSON in numbered parts; and its reading back.

import * as z from "zod/mini";
import { type CellValue, isDate } from "../cell.ts";
import { addTo } from "../groups.ts";
import { once, parseJson } from "../json.ts";
import { dateOfDay, dayNumber } from "../text/dates.ts";
import { hash } from "./identity.ts";
import type { BlockChange, CellState, Edit, MetadataChange, RowIdentity } from "./plan.ts";

/** A made edit: as planned, with the identity its row had afterwards. */
export interface RecordedEdit extends Edit {
  readonly rowAfter: RowIdentity;
}

/** A tab that an action made: undo removes it unless its content is no longer as made. */
export interface MadeTab {
  readonly tab: number;
  readonly name: string;
  /** Print of the tab's content when made, by `contentPrint`; null where it can't be told, then it is kept. */
  readonly print: string | null;
  /** Rows and columns that the print covers. */
  readonly rows: number;
  readonly columns: number;
}

/** A column that an action appended to a table. */
export interface AppendedColumn {
  readonly tab: number;
  readonly heading: string;
  /** Whether the grid was widened for it; else it took a column that was there and blank. */
  readonly inserted: boolean;
}

/** A tab that an action deleted and made anew under another sheet id, for its look: undo leaves the new look. */
export interface RemadeTab {
  readonly was: number;
  readonly tab: number;
}

/** What an action changed. */
export interface ActionRecord {
  readonly edits: readonly RecordedEdit[];
  readonly metadata: readonly MetadataChange[];
  readonly made: readonly MadeTab[];
  readonly appended: readonly AppendedColumn[];
  readonly blocks?: readonly BlockChange[] | undefined;
  readonly remade?: readonly RemadeTab[] | undefined;
  /** Id of the action that this one undid. */
  readonly undoes?: string | undefined;
  /** Id of the first action of the long work that this one went on with. */
  readonly run?: string | undefined;
}

/** intent: announced, perhaps cut off on the way · done · undone. */
export type ActionState = "intent" | "done" | "undone";

/** One action as the ledger keeps it. */
export interface Action {
  readonly id: string;
  /** `YYYY-MM-DDTHH:MM:SS` in the spreadsheet's zone. */
  readonly when: string;
  readonly who: string;
  /** What was done, in the words of the person's language. */
  readonly what: string;
  readonly state: ActionState;
  /** Number of cells changed. */
  readonly cells: number;
  readonly record: ActionRecord;
}

/** Headings of the ledger's columns. */
export const ledgerHeadings = ["Id", "Waktu", "Oleh", "Tindakan", "Keadaan", "Sel", "Bagian", "Isi"] as const;

/** 0-based column of the state. */
export const stateColumn = 4;

/** Longest piece of JSON in one cell. Google allows 50,000 characters; the rest is room to spare. */
const pieceLength = 30_000;

const stateWords: Readonly<Record<ActionState, string>> = {
  intent: "rencana",
  done: "selesai",
  undone: "diurungkan",
};

const states: readonly ActionState[] = ["intent", "done", "undone"];

/** The word by which the ledger's sheet keeps a state. */
export const stateWord = (state: ActionState): string => stateWords[state];

/** An id for an action: sortable by time, apart by content and by its row in the ledger. */
export function actionId(when: string, what: string, row: number): string {
  return `${when.replace(/\D/g, "")}-${hash(`${what}|${row}|${when}`).slice(0, 6)}`;
}

/** An action as rows of the ledger: one a piece of its JSON, at most 30,000 characters each. */
export function ledgerRows(action: Action): string[][] {
  const json = JSON.stringify(action.record);
  const count = Math.max(1, Math.ceil(json.length / pieceLength));
  return Array.from({ length: count }, (_, part) => [
    action.id,
    action.when,
    action.who,
    action.what,
    stateWord(action.state),
    String(action.cells),
    `${part + 1}/${count}`,
    json.slice(part * pieceLength, (part + 1) * pieceLength),
  ]);
}

const cellValue = once(() => z.union([z.string(), z.number(), z.boolean(), z.object({ date: z.string() })]));
const cellState = once(() =>
  z.object({
    value: cellValue(),
    formula: z.optional(z.string()),
    format: z.optional(z.string()),
  }),
);
const rowName = once(() => z.object({ keys: z.array(z.string()), print: z.string(), row: z.int() }));
const recordSchema = once(() =>
  z.object({
    edits: z.array(
      z.object({
        tab: z.int(),
        table: z.enum([
          "register",
          "assistants",
          "visits",
          "settings",
          "waivers",
          "snapshots",
          "progressSheet",
        ]),
        row: rowName(),
        rowAfter: rowName(),
        column: z.object({ key: z.optional(z.string()), heading: z.string(), index: z.int() }),
        from: cellState(),
        to: cellState(),
      }),
    ),
    metadata: z.array(
      z.object({
        key: z.string(),
        tab: z.optional(z.int()),
        from: z.nullable(z.string()),
        to: z.nullable(z.string()),
      }),
    ),
    made: z.array(
      z.object({
        tab: z.int(),
        name: z.string(),
        print: z.nullable(z.string()),
        rows: z.int(),
        columns: z.int(),
      }),
    ),
    appended: z.array(z.object({ tab: z.int(), heading: z.string(), inserted: z.boolean() })),
    blocks: z.optional(
      z.array(
        z.object({
          tab: z.int(),
          texts: z.array(z.tuple([z.string(), z.string(), z.string()])),
          marks: z.array(z.tuple([z.int(), z.string(), z.string()])),
        }),
      ),
    ),
    remade: z.optional(z.array(z.object({ was: z.int(), tab: z.int() }))),
    undoes: z.optional(z.string()),
    run: z.optional(z.string()),
  }),
);

/** Whether a line of the ledger belongs to an action that is announced and not marked as done. */
export function isOpen(line: readonly CellValue[]): boolean {
  return line[stateColumn] === stateWord("intent");
}

/** 0-based rows of actions that are older than so many days; `lines` is the ledger's tab with its heading row. */
export function outdatedRows(
  lines: readonly (readonly CellValue[])[],
  today: string,
  days: number,
): number[] {
  const oldest = dateOfDay(dayNumber(today) - days);
  return lines.flatMap((line, row) => {
    const when = line[1] ?? "";
    const isDated = row > 0 && typeof when === "string" && /^\d{4}-\d{2}-\d{2}T/.test(when);
    return isDated && when.slice(0, 10) < oldest && !isOpen(line) ? [row] : [];
  });
}

/** Where an action stands in the ledger's tab: 0-based rows of its parts. */
export interface StoredAction extends Action {
  readonly rows: readonly number[];
}

/**
 * Reads the ledger's tab (with its heading row), oldest action first. Parts of one action are joined by their number
 * wherever they stand. What someone damaged by hand is counted and left out.
 */
export function readLedger(values: readonly (readonly CellValue[])[]): {
  readonly actions: readonly StoredAction[];
  readonly damaged: number;
} {
  interface Part {
    readonly row: number;
    readonly cells: readonly string[];
    readonly number: number;
    readonly count: number;
  }
  const parts = new Map<string, Part[]>();
  let damaged = 0;
  values.forEach((cells, row) => {
    const texts = cells.map((cell) => (isDate(cell) ? cell.date : String(cell)));
    const id = texts[0] ?? "";
    if (row === 0 || id === "") return;
    const numbers = /^(\d+)\/(\d+)$/.exec(texts[6] ?? "");
    if (numbers === null) {
      damaged++;
      return;
    }
    const part = { row, cells: texts, number: Number(numbers[1]), count: Number(numbers[2]) };
    addTo(parts, id, part);
  });
  const actions: StoredAction[] = [];
  for (const [id, pieces] of parts) {
    pieces.sort((a, b) => a.number - b.number);
    const [first] = pieces;
    const record = parseJson(pieces.map((piece) => piece.cells[7] ?? "").join(""), recordSchema());
    const complete = first !== undefined && pieces.length === first.count;
    if (!complete || record === null) {
      damaged++;
      continue;
    }
    actions.push({
      id,
      when: first.cells[1] ?? "",
      who: first.cells[2] ?? "",
      what: first.cells[3] ?? "",
      state: states.find((state) => stateWord(state) === first.cells[stateColumn]) ?? "intent",
      cells: Number(first.cells[5]) || 0,
      record,
      rows: pieces.map((piece) => piece.row),
    });
  }
  actions.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  return { actions, damaged };
}

/** Id by which people know an action: that of the run it is a step of, else its own. */
export const runOf = ({ id, record }: StoredAction): string => record.run ?? id;

/** The actions that stand, or were begun, the newest first. */
export const openActions = (actions: readonly StoredAction[]): StoredAction[] =>
  actions.filter(({ state }) => state !== "undone").reverse();

/** The steps of a run that stand, the newest first; without one, of the last that is not itself an undo. */
export function stepsToUndo(actions: readonly StoredAction[], run?: string): StoredAction[] {
  const open = openActions(actions);
  const last = open.find(({ record }) => record.undoes === undefined);
  const wanted = run ?? (last && runOf(last));
  return open.filter((action) => runOf(action) === wanted);
}

/** Actions as people know them, the newest first: a run is one, in the words of its newest step, which tell of them all. */
export function asRuns(actions: readonly StoredAction[]): Omit<Action, "record">[] {
  const runs = new Map<string, Omit<Action, "record">>();
  for (const action of [...actions].reverse()) {
    const id = runOf(action);
    const { when, who, what, state, record } = action;
    // A waiver stands in a hidden tab: its cells are nothing that staff would count.
    const cells = record.edits.some(({ table }) => table === "waivers") ? 0 : action.cells;
    const newer = runs.get(id) ?? { id, when, who, what, cells: 0, state };
    const weakest = states.find((each) => each === state || each === newer.state) ?? state;
    runs.set(id, { ...newer, cells: newer.cells + cells, state: weakest });
  }
  return [...runs.values()];
}

/** The edits that take an action back, newest first: rows are found by what they were called afterwards. */
export function reversed(record: ActionRecord): Edit[] {
  return [...record.edits].reverse().map((edit) => ({
    tab: edit.tab,
    table: edit.table,
    row: edit.rowAfter,
    column: edit.column,
    from: withoutFormat(edit.to),
    to: edit.from,
  }));
}

/** The changes of blocks that take an action back. */
export function reversedBlocks({ blocks = [] }: ActionRecord): BlockChange[] {
  return blocks.map(({ tab, texts, marks }) => ({
    tab,
    texts: texts.map(([name, from, to]) => [name, to, from] as const),
    marks: marks.map(([place, from, to]) => [place, to, from] as const),
  }));
}

/** The sheet id that a tab bears now, after later actions made it anew. */
export function tabNow(tab: number, actions: readonly StoredAction[]): number {
  const remade = new Map(
    actions.flatMap(({ record }) => (record.remade ?? []).map((each) => [each.was, each.tab] as const)),
  );
  let now = tab;
  for (let next = remade.get(now); next !== undefined; next = remade.get(now)) now = next;
  return now;
}

// Someone may have restyled the cell since: its value decides whether the edit stands, its format does not.
function withoutFormat(state: CellState): CellState {
  return { value: state.value, ...(state.formula !== undefined && { formula: state.formula }) };
}

/** Print of a tab's content, rows joined; for telling whether a made tab is still as made. */
export function contentPrint(values: readonly (readonly CellValue[])[]): string {
  return hash(
    values
      .map((row) =>
        row.map((cell) => (isDate(cell) ? `d${cell.date}` : `${typeof cell}${cell}`)).join("\u001f"),
      )
      .join("\u001e"),
  );
}

/** A made tab that holds nothing yet. */
export function blankTab(tab: number, name: string): MadeTab {
  return { tab, name, print: contentPrint([[""]]), rows: 1, columns: 1 };
}
