// The ledger gives back exactly what was recorded, however long, and never trips over what someone damaged.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell.ts";
import {
  type Action,
  type ActionRecord,
  actionId,
  asRuns,
  ledgerHeadings,
  ledgerRows,
  readLedger,
  reversed,
  stateWord,
  stepsToUndo,
} from "../../../src/domain/plan/ledger.ts";

const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant({ date: "2025-10-09" }),
);
const row = fc.record({ keys: fc.array(fc.string(), { maxLength: 2 }), print: fc.string(), row: fc.nat() });
const edit = fc.record({
  tab: fc.nat(),
  table: fc.constant("register" as const),
  row,
  rowAfter: row,
  column: fc.record({ key: fc.string(), heading: fc.string(), index: fc.nat() }),
  from: fc.record({ value: cellValue, format: fc.string() }),
  to: fc.record({ value: cellValue }),
});
const recordOf = (edits: ActionRecord["edits"]): ActionRecord => ({
  edits,
  metadata: [],
  made: [],
  appended: [],
});

function actionOf(record: ActionRecord, id = "a1", state: Action["state"] = "done"): Action {
  return {
    id,
    when: "2025-10-09T08:00:00",
    who: "",
    what: "Perbaiki",
    state,
    cells: record.edits.length,
    record,
  };
}

describe("ledger", () => {
  test("what was written is read back, in parts of at most 30,000 characters, wherever the parts stand", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 200 }), fc.boolean(), (edits, turn) => {
        const action = actionOf(recordOf(edits));
        const rows = ledgerRows(action);
        for (const cells of rows) for (const cell of cells) expect(cell.length).toBeLessThanOrEqual(30_000);
        const { actions, damaged } = readLedger([
          [...ledgerHeadings],
          ...(turn ? [...rows].reverse() : rows),
        ]);
        expect(damaged).toBe(0);
        expect(actions).toHaveLength(1);
        expect(actions[0]).toMatchObject({ id: "a1", what: "Perbaiki", state: "done", cells: edits.length });
        expect(actions[0]?.record).toEqual(action.record);
      }),
      { numRuns: 40 },
    );
  });

  test("a damaged action is counted and left out; the others stay", () => {
    const good = ledgerRows(actionOf(recordOf([]), "good"));
    const broken = ledgerRows(actionOf(recordOf([]), "bad")).map((cells) => [...cells.slice(0, 7), "{oops"]);
    const shapeless = ledgerRows(actionOf(recordOf([]), "ugly")).map((cells) => [
      ...cells.slice(0, 7),
      '{"edits":5}',
    ]);
    const cut = ledgerRows(actionOf(recordOf([]), "cut")).map((cells) => [...cells.slice(0, 6), "1/2", "{}"]);
    const { actions, damaged } = readLedger([[...ledgerHeadings], ...broken, ...good, ...shapeless, ...cut]);
    expect(actions.map(({ id }) => id)).toEqual(["good"]);
    expect(damaged).toBe(3);
  });

  test("the last action to undo is the newest that stands and is no undo itself", () => {
    const undo = actionOf({ ...recordOf([]), undoes: "b" }, "c");
    const ids = (actions: readonly Action[]) =>
      stepsToUndo(readLedger([[...ledgerHeadings], ...actions.flatMap(ledgerRows)]).actions).map(
        ({ id }) => id,
      );
    expect(ids([actionOf(recordOf([]), "a"), actionOf(recordOf([]), "b", "undone"), undo])).toEqual(["a"]);
    expect(ids([])).toEqual([]);
  });

  describe("the steps of a run", () => {
    const step = (id: string, run: string | undefined, cells: number, state: Action["state"] = "done") => ({
      ...actionOf({ ...recordOf([]), ...(run !== undefined && { run }) }, id, state),
      what: `${id} so far`,
      cells,
    });
    const read = (...actions: Action[]) =>
      readLedger([[...ledgerHeadings], ...actions.flatMap(ledgerRows)]).actions;
    const steps = (state: Action["state"]) =>
      read(
        step("a", undefined, 1),
        step("x", undefined, 7),
        step("b", "a", 2, "undone"),
        step("c", "a", 3, state),
      );

    test("are told as one action, in the newest's words, where the newest stands", () => {
      expect(asRuns(steps("done")).map(({ id, what, cells, state }) => [id, what, cells, state])).toEqual([
        ["a", "c so far", 6, "done"],
        ["x", "x so far", 7, "done"],
      ]);
    });

    test("count as undone when all of them are, and as unfinished when one is", () => {
      const all = read(step("a", undefined, 1, "undone"), step("b", "a", 2, "undone"));
      expect(asRuns(all)).toMatchObject([{ id: "a", state: "undone" }]);
      expect(asRuns(steps("intent"))[0]).toMatchObject({ id: "a", state: "intent" });
    });

    test("are undone the newest first, but for those that are undone already", () => {
      const ids = (run?: string) => stepsToUndo(steps("done"), run).map(({ id }) => id);
      expect(ids()).toEqual(["c", "a"]);
      expect(ids("a")).toEqual(["c", "a"]);
      expect(ids("x")).toEqual(["x"]);
    });

    test("stay one where the first was deleted for its age", () => {
      const rest = read(step("b", "a", 2), step("c", "a", 3));
      expect(asRuns(rest)).toMatchObject([{ id: "a", cells: 5 }]);
      expect(stepsToUndo(rest, "a").map(({ id }) => id)).toEqual(["c", "b"]);
    });
  });

  test("reversing turns every edit round, newest first, and finds rows by their later name", () => {
    const edits = fc.sample(edit, 3);
    const back = reversed(recordOf(edits));
    expect(back.map((each) => each.to)).toEqual([...edits].reverse().map((each) => each.from));
    expect(back.map((each) => each.from.value)).toEqual([...edits].reverse().map((each) => each.to.value));
    expect(back.map((each) => each.row)).toEqual([...edits].reverse().map((each) => each.rowAfter));
  });

  test("ids sort by time, and states have each a word of their own", () => {
    expect(actionId("2025-10-09T08:00:00", "x", 1) < actionId("2025-10-09T08:00:01", "a", 1)).toBe(true);
    expect(new Set((["intent", "done", "undone"] as const).map(stateWord)).size).toBe(3);
  });
});
