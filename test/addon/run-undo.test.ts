// A run of progress sheets takes several steps, and is one action for people: one line of the history, taken back as a whole.

import { describe, expect, test } from "@jest/globals";
import { callKind } from "../../src/local/emulator/counted.ts";
import { Killed } from "../../src/local/emulator/errors.ts";
import type { Host } from "../../src/local/host.ts";
import { cellOf } from "../../src/local/workbook/cells.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { deleteRows } from "../../src/local/workbook/structure.ts";
import { ask, hostOf, loop, rpc, stateOf, tab, type Undone, undo } from "./desk.ts";
import { clean, differences, generate, sheetNames, shown, small } from "./reports.ts";

interface Line {
  id: string;
  what: string;
  state: string;
  cells: number;
}

const history = (host: Host) => ask<{ actions: Line[] }>(host, "actions.list").actions;

/** The first villages of the clean office: their sheets take two steps at Google's pace. */
const register = tab(clean(), "Koperasi");
const codes = Array.from({ length: 20 }, (_, row) => String(cellOf(register, row + 1, 0)?.value));
const twenty = { codes };

/** The office with those sheets just made. */
function made() {
  const workbook = clean();
  const host = hostOf(workbook);
  const before = stateOf(workbook);
  const { steps, last } = generate(host, { scope: twenty });
  expect(steps.length).toBeGreaterThan(1);
  return { workbook, host, before, last };
}

describe("a run of several steps", () => {
  test("is one line of the history that tells of all of it, and is taken back as a whole within the time of a step", () => {
    const { workbook, host, before, last } = made();
    const [line, ...others] = history(host);
    expect(line).toMatchObject({
      id: last.action,
      what: "Buat lembar perkembangan: 20 lembar",
      state: "done",
    });
    expect(others.filter(({ what }) => /lembar/.test(what))).toEqual([]);
    const { steps } = loop(host, "actions.undo", { id: line?.id });
    for (const step of steps) expect(step.ms).toBeLessThan(25_000);
    // 20 sheets, their compiled template, the recap they lead to, and what remembers whose sheets were made.
    const outcome = steps[steps.length - 1]?.result as Undone;
    expect(outcome).toMatchObject({ kept: [], next: null });
    expect(outcome.restored).toBe(22 + steps.length);
    expect(stateOf(workbook)).toEqual(before);
    expect(history(host).slice(0, 2)).toMatchObject([
      { id: outcome.action, what: "Urungkan: Buat lembar perkembangan: 20 lembar", state: "done" },
      { id: line?.id, state: "undone" },
    ]);
    expect(rpc(host, "actions.undo", { id: line?.id }).error).toContain("sudah diurungkan");
  });

  test("the menu takes all of it back too; what it opens begins the steps", () => {
    const { workbook, host, before, last } = made();
    const step = host.run("undoLastAction");
    expect(step).toMatchObject({ error: null, result: { kept: [], next: null }, steps: 3 });
    expect(step.ui).toMatchObject([{ kind: "dialog", html: expect.stringContaining(`${last.action}`) }]);
    expect(stateOf(workbook)).toEqual(before);
  });

  test("a sheet that staff wrote in stays and is named, whichever step made it; the rest goes", () => {
    const { workbook, host } = made();
    const [first = "", ...more] = sheetNames(workbook);
    const last = more[more.length - 1] ?? "";
    host.type(`${first}!A50`, "catatan staf");
    host.type(`${last}!A50`, "catatan staf");
    expect(
      undo(host)
        .kept.map(({ sheet }) => sheet)
        .sort(),
    ).toEqual([first, last].sort());
    expect(sheetNames(workbook)).toEqual([first, last]);
    expect(history(host)[1]?.state).toBe("undone");
  });

  test("cut off and gone on with, it is still one, whose undo takes all of it", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    const before = stateOf(workbook);
    const { next } = ask<{ next: string }>(host, "progress.generate", { scope: twenty });
    // It ends where the second step is announced in the ledger and not yet marked as done.
    const ledger = tab(workbook, "Riwayat Perubahan");
    const isAnnounced = () => [...ledger.cells.values()].some((row) => row.get(4)?.value === "rencana");
    host.onCall = () => {
      if (isAnnounced()) throw new Killed();
    };
    expect(rpc(host, "progress.generate", { scope: twenty, next }).error).not.toBeNull();
    host.onCall = undefined;
    generate(host, { scope: twenty, next });
    expect(sheetNames(workbook)).toHaveLength(20);
    expect(history(host).filter(({ what }) => /lembar/.test(what))).toHaveLength(1);
    expect(undo(host).kept).toEqual([]);
    expect(stateOf(workbook)).toEqual(before);
  });

  test("someone else undid the rest meanwhile: what is left is nothing", () => {
    const { workbook, host, before } = made();
    const { next, restored } = ask<Undone>(host, "actions.undo");
    expect(next).not.toBeNull();
    expect(undo(host).next).toBeNull();
    expect(ask<Undone>(host, "actions.undo", { next })).toMatchObject({ restored, next: null });
    expect(stateOf(workbook)).toEqual(before);
  });

  test("the oldest step deleted from the ledger for its age, the rest is taken back under the same name", () => {
    const { workbook, host, last } = made();
    deleteRows(workbook, tab(workbook, "Riwayat Perubahan"), 1, 1);
    expect(history(host)[0]).toMatchObject({ id: last.action, state: "done" });
    expect(undo(host, last.action ?? "").kept).toEqual([]);
    expect(sheetNames(workbook).length).toBeLessThan(20);
    expect(history(host)[1]).toMatchObject({ id: last.action, state: "undone" });
  });
});

test("an older run is taken back beside a newer one; its sheets are made again when all are asked for", () => {
  const workbook = small();
  const host = hostOf(workbook);
  const [older, newer] = ["64.09.01.2022", "64.09.04.2015"].map(
    (code) => generate(host, { scope: { codes: [code] } }).last.action ?? "",
  );
  const { action, kept } = undo(host, older);
  expect(kept).toEqual([]);
  expect(sheetNames(workbook)).toEqual(["Telemow"]);
  // The sheets do not come back by it, but may be made.
  expect(undo(host, action ?? "").kept).toEqual([]);
  expect(generate(host).last).toMatchObject({ created: 2, total: 3 });
  undo(host);
  undo(host, newer);
  expect(sheetNames(workbook)).toEqual([]);
  expect(generate(host).last.created).toBe(3);
});

describe("an undo of the undo of a run", () => {
  test("gives every text of it again, whatever steps it took; and once more the other way", () => {
    const workbook = clean();
    const host = hostOf(workbook);
    const eight = { codes: codes.slice(0, 8) };
    generate(host, { scope: eight });
    const pages = () => sheetNames(workbook).map((name) => shown(tab(workbook, name)));
    host.type("Templat Lembar!A4", "Slogan {{desa}}");
    for (let row = 2; row <= 9; row++) host.type(`Koperasi!C${row}`, `Desa Baru ${row}`);
    const { steps } = generate(host, { scope: eight });
    expect(steps.length).toBeGreaterThan(1);
    const after = pages();
    const [line] = history(host);
    expect(line).toMatchObject({ what: "Perbarui lembar perkembangan: 8 lembar", state: "done" });
    expect(line?.cells).toBeGreaterThanOrEqual(8);
    const back = undo(host, line?.id);
    const before = pages();
    for (const [i, page] of before.entries()) {
      expect(differences(page, after[i] ?? new Map())).not.toEqual([]);
    }
    const again = undo(host, back.action ?? "");
    expect(again.kept).toEqual([]);
    expect(pages()).toEqual(after);
    expect(
      history(host)
        .map(({ state }) => state)
        .slice(0, 3),
    ).toEqual(["done", "undone", "done"]);
    expect(undo(host, again.action ?? "").kept).toEqual([]);
    expect(pages()).toEqual(before);
    expect(
      history(host)
        .map(({ state }) => state)
        .slice(0, 4),
    ).toEqual(["done", "undone", "done", "undone"]);
  });
});

test("an undo that was cut off before any of its writes is finished by the next one", () => {
  const workbook = small();
  const before = stateOf(workbook);
  const host = hostOf(workbook);
  const { action: id } = generate(host, { scope: { codes: ["64.09.01.2022"] } }).last;
  const left: WorkbookData[] = [];
  host.onCall = (name) => {
    if (callKind(name) !== "read") left.push(structuredClone(workbook));
  };
  ask(host, "actions.undo", { id });
  for (const [kill, copy] of left.entries()) {
    const step = rpc(hostOf(copy), "actions.undo", { id });
    // Only the very last calls come after all was done.
    if (step.error !== null) expect(step.error).toContain("sudah diurungkan");
    else expect(step.result).toMatchObject({ kept: [] });
    expect({ kill, state: stateOf(copy) }).toEqual({ kill, state: before });
  }
});
