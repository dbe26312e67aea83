// The ledger gives back exactly what was recorded, however long, and never trips over what someone damaged.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell.ts";
import {
  type Action,
  type ActionRecord,
  actionId,
  lastUndoable,
  ledgerHeadings,
  ledgerRows,
  readLedger,
  reversed,
  stateWord,
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
    const sheet = [actionOf(recordOf([]), "a"), actionOf(recordOf([]), "b", "undone"), undo].flatMap(
      ledgerRows,
    );
    expect(lastUndoable(readLedger([[...ledgerHeadings], ...sheet]).actions)?.id).toBe("a");
    expect(lastUndoable([])).toBeNull();
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
