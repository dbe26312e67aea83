// Spells from snapshots and the ledger, and what may return when a leave is over.

import { describe, expect, test } from "@jest/globals";
import {
  handedOver,
  holdersOn,
  lentBy,
  type Reassignment,
  reassignments,
  spellsOf,
} from "../../../src/domain/caseload/history.ts";
import { type Caseload, caseloadOf } from "../../../src/domain/caseload/problem-from.ts";
import type { ActionRecord, StoredAction } from "../../../src/domain/plan/ledger.ts";
import { readSnapshot, type Snapshot } from "../../../src/domain/progress/snapshot.ts";
import type { Assistant } from "../../../src/domain/register/assistants.ts";
import type { Cooperative } from "../../../src/domain/register/cooperative.ts";
import { readSettings } from "../../../src/domain/settings/settings.ts";

/** An office of cooperatives by code, each with its present holder. */
function officeOf(holders: Readonly<Record<string, string | null>>): Caseload {
  const cooperatives = Object.entries(holders).map(([code, assistant]) => {
    const row = { identity: { keys: [`code:${code}`], print: "", row: 1 } };
    const made = {
      id: code,
      code,
      district: "Waru",
      village: code,
      stage: 1,
      assistant,
      pinned: code === "p",
    };
    return { ...made, lat: null, lon: null, row } as unknown as Cooperative;
  });
  const assistants = ["BA1", "BA2", "BA3"].map((code) => {
    const made = {
      code,
      name: `Asisten ${code.slice(2)}`,
      capacity: 100,
      status: "Aktif",
      since: "",
      until: "",
    };
    const identity = { keys: [`code:${code}`], print: "", row: 1 };
    return {
      ...made,
      identity,
      homeDistrict: "",
      lat: null,
      lon: null,
      minimum: 0,
      maximum: 15,
      forbidden: [],
    };
  }) as unknown as Assistant[];
  const { settings } = readSettings([]);
  return caseloadOf({ cooperatives, assistants, villages: [], snapshots: [], settings, today: "2025-12-01" });
}

function snapshot(month: string, code: string, assistant: string): Snapshot {
  const cells: Record<string, string> = { month, code, assistant };
  const read = readSnapshot((key) => cells[key] ?? "");
  if (read === null) throw new Error("no snapshot");
  return read;
}

const change = (day: string, code: string, from: string, to: string): Reassignment => ({
  day,
  keys: [`code:${code}`],
  from,
  to,
});
const find = (written: string) => (written === "" ? null : `BA${written.slice(-1)}`);

/** Spells of one cooperative as `assistant from…until`. */
function told(
  holder: string | null,
  snapshots: readonly Snapshot[],
  changes: readonly Reassignment[],
): string[] {
  const caseload = officeOf({ a: holder });
  return spellsOf({ caseload, snapshots, changes, find }).map(
    ({ assistant, from, until }) => `${assistant} ${from}…${until ?? "now"}`,
  );
}

describe("spells", () => {
  test("months in a row with one assistant are one; another assistant in a snapshot ends it with its last month", () => {
    const months = [
      snapshot("2025-09", "a", "BA2"),
      snapshot("2025-07", "a", "BA1"),
      snapshot("2025-08", "a", "BA1"),
    ];
    expect(told("BA2", months, [])).toEqual(["BA1 2025-07…2025-08", "BA2 2025-09…now"]);
  });

  test("a change by the add-on ends and begins a spell on its day; before the first record the start is unknown", () => {
    expect(told("BA2", [], [change("2025-10-09", "a", "Asisten 1", "Asisten 2")])).toEqual([
      "BA1 …2025-10-09",
      "BA2 2025-10-09…now",
    ]);
  });

  test("snapshots and changes fit together: a snapshot shows the end of its month", () => {
    const months = [snapshot("2025-09", "a", "BA1"), snapshot("2025-10", "a", "BA2")];
    expect(told("BA2", months, [change("2025-10-09", "a", "Asisten 1", "Asisten 2")])).toEqual([
      "BA1 2025-09…2025-10-09",
      "BA2 2025-10-09…now",
    ]);
  });

  test("a month closed before it ended, and changed after", () => {
    const closed = (...holders: string[]) =>
      holders.map((holder, i) =>
        snapshot(`2025-${String(10 - holders.length + 1 + i).padStart(2, "0")}`, "a", holder),
      );
    const once = [change("2025-10-09", "a", "Asisten 1", "Asisten 2")];
    expect(told("BA2", closed("BA1", "BA1"), once)).toEqual(["BA1 2025-09…2025-10-09", "BA2 2025-10-09…now"]);
    expect(told("BA2", closed("BA1"), once)).toEqual(["BA1 2025-10…2025-10-09", "BA2 2025-10-09…now"]);
    const twice = [...once, change("2025-10-20", "a", "Asisten 2", "Asisten 3")];
    expect(told("BA3", closed("BA2"), twice)).toEqual([
      "BA1 …2025-10-09",
      "BA2 2025-10-09…2025-10-20",
      "BA3 2025-10-20…now",
    ]);
    // Changed by hand at the month's end.
    expect(told("BA3", closed("BA3"), once)).toEqual([
      "BA1 …2025-10-09",
      "BA2 2025-10-09…2025-10-09",
      "BA3 2025-10…now",
    ]);
  });

  test("a change by hand since the last record begins a spell of unknown start", () => {
    expect(told("BA3", [snapshot("2025-09", "a", "BA1")], [])).toEqual(["BA1 2025-09…2025-09", "BA3 …now"]);
    expect(told(null, [snapshot("2025-09", "a", "BA1")], [])).toEqual(["BA1 2025-09…2025-09"]);
    expect(told("BA1", [], [])).toEqual(["BA1 …now"]);
  });

  test("who held a cooperative on a day: the first one known did so before, the last day and month count whole", () => {
    const months = [snapshot("2025-08", "a", "BA1")];
    const changes = [
      change("2025-10-09", "a", "Asisten 1", "Asisten 2"),
      change("2025-11-03", "a", "Asisten 2", "Asisten 1"),
    ];
    const spells = spellsOf({ caseload: officeOf({ a: "BA1" }), snapshots: months, changes, find });
    const days = ["2025-07-01", "2025-10-08", "2025-10-09", "2025-10-10", "2025-11-03", "2025-11-04"];
    const of = (assistant: string) => days.filter((day) => holdersOn(spells, day).includes(assistant));
    expect(of("BA1")).toEqual(["2025-07-01", "2025-10-08", "2025-10-09", "2025-11-03", "2025-11-04"]);
    expect(of("BA2")).toEqual(["2025-10-09", "2025-10-10", "2025-11-03"]);
    const byHand = spellsOf({ caseload: officeOf({ a: "BA3" }), snapshots: months, changes: [], find });
    expect(days.filter((day) => holdersOn(byHand, day).includes("BA1"))).toEqual(["2025-07-01"]);
    expect([holdersOn(byHand, "2025-08-31"), holdersOn([], "2025-08-31")]).toEqual([["BA1", "BA3"], []]);
  });

  test("only assignments that stand are taken from the ledger: no undone action, no undo, no other cell", () => {
    const action = (state: StoredAction["state"], key: string, undoes?: string): StoredAction => {
      const row = { keys: ["code:a"], print: "", row: 1 };
      const column = { key, heading: key, index: 3 };
      const edit = { tab: 1, table: "register" as const, row, rowAfter: row, column };
      const edits = [{ ...edit, from: { value: "Asisten 1" }, to: { value: "Asisten 2" } }];
      const record: ActionRecord = { edits, metadata: [], made: [], appended: [], undoes };
      return { id: "x", when: "2025-10-09T08:00:00", who: "", what: "", state, cells: 1, record, rows: [1] };
    };
    const stands = action("done", "assistant");
    expect(
      reassignments([
        stands,
        action("undone", "assistant"),
        action("done", "stage"),
        action("done", "assistant", "x"),
      ]),
    ).toEqual([change("2025-10-09", "a", "Asisten 1", "Asisten 2")]);
  });
});

test("what returns after a leave begun by hand is what the assistant held last before its present holder", () => {
  const caseload = officeOf({ a: "BA2", b: "BA3", c: "BA1", d: "BA3", p: "BA2" });
  const changes = ["a", "b", "c", "p"].map((code) => change("2025-10-01", code, "Asisten 1", "Asisten 2"));
  // b went on from BA2 to BA3; c came back by itself; d was never with BA1.
  changes.push(
    change("2025-11-01", "b", "Asisten 2", "Asisten 3"),
    change("2025-11-01", "c", "Asisten 2", "Asisten 1"),
  );
  const spells = spellsOf({ caseload, snapshots: [], changes, find });
  expect(lentBy(spells, caseload, "BA1", null)).toEqual([
    { code: "a", from: "BA2", until: "2025-10-01", kept: null },
    // What is pinned where it is now is told, not offered.
    { code: "p", from: "BA2", until: "2025-10-01", kept: "pinned" },
  ]);
  expect(lentBy(spells, caseload, "BA2", null).map(({ code }) => code)).toEqual(["b", "c"]);
});

describe("a leave that the ledger shows", () => {
  const rowOf = (key: string) => ({ keys: [key], print: "", row: 1 });
  const action = (
    table: "assistants" | "register",
    of: string,
    from: string,
    to: string,
    state: StoredAction["state"] = "done",
  ): StoredAction => {
    const key = table === "register" ? "assistant" : "status";
    const edit = {
      tab: 1,
      table,
      row: rowOf(of),
      rowAfter: rowOf(of),
      column: { key, heading: key, index: 3 },
    };
    const edits = [{ ...edit, from: { value: from }, to: { value: to } }];
    const record: ActionRecord = { edits, metadata: [], made: [], appended: [] };
    return { id: "x", when: "2025-10-09T08:00:00", who: "", what: "", state, cells: 1, record, rows: [1] };
  };
  const status = (of: string, from: string, to: string) => action("assistants", `code:${of}`, from, to);
  const moved = (code: string, from: number, to: number, state?: StoredAction["state"]) =>
    action("register", `code:${code}`, `Asisten ${from}`, `Asisten ${to}`, state);
  // a went on to a third, b was balanced away before the leave, c only after it, d's move was taken back, p is pinned.
  const leave = [
    moved("b", 1, 2),
    status("BA1", "Aktif", "Cuti"),
    moved("a", 1, 2),
    moved("d", 1, 2, "undone"),
    moved("p", 1, 2),
    status("BA2", "Aktif", "Keluar"),
    moved("a", 2, 3),
    status("BA1", "Cuti", "Aktif"),
    moved("c", 1, 2),
  ];
  const caseload = officeOf({ a: "BA3", b: "BA2", c: "BA2", d: "BA1", p: "BA2", h: "BA2" });
  const handed = (actions: readonly StoredAction[]) => handedOver(actions, { caseload, find }, "BA1");

  test("gives back all that was handed over in it, whoever holds it now, and what was changed by hand", () => {
    expect([...(handed(leave) ?? [])]).toEqual(["a", "p"]);
    const snapshots = [snapshot("2025-09", "h", "BA1")];
    const spells = spellsOf({ caseload, snapshots, changes: reassignments(leave), find });
    expect(lentBy(spells, caseload, "BA1", handed(leave))).toEqual([
      { code: "a", from: "BA3", until: "2025-10-09", kept: null },
      { code: "p", from: "BA2", until: "2025-10-09", kept: "pinned" },
      { code: "h", from: "BA2", until: "2025-09", kept: null },
    ]);
  });

  test("is not taken for another one that began by hand or was taken back", () => {
    expect(handed([])).toBeNull();
    expect(handed([...leave, status("BA1", "Cuti", "Aktif")])).toBeNull();
    expect(
      handed([...leave, status("BA1", "Cuti", "Aktif"), status("BA1", "Aktif", "Cuti"), moved("c", 1, 2)]),
    ).toEqual(new Set(["c"]));
    expect(handed([{ ...status("BA1", "Aktif", "Cuti"), state: "undone" }, moved("a", 1, 2)])).toBeNull();
  });
});
