// What the add-on's tests share: workbooks from rows of values, a host at a fixed hour, and the whole state of a workbook to compare.

import { type Host, openHost, type StepResult } from "../../src/local/host.ts";
import { ensureCell, forEachCell } from "../../src/local/workbook/cells.ts";
import { addSheet, newWorkbook } from "../../src/local/workbook/create.ts";
import type { Scalar, SheetData, WorkbookData } from "../../src/local/workbook/model.ts";

/** The hour at which the tests' office works: the day of the pilot's news. */
export const now = "2025-10-09T08:00";

/** A workbook with these tabs; "" leaves a cell blank. */
export function workbookOf(tabs: Readonly<Record<string, readonly (readonly Scalar[])[]>>): WorkbookData {
  const workbook = newWorkbook({ name: "Uji" });
  for (const [name, rows] of Object.entries(tabs)) {
    const sheet = addSheet(workbook, name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== "") ensureCell(sheet, r, c).value = value;
      });
    });
  }
  return workbook;
}

/** A host over a workbook at the tests' hour; by its clock each service call takes as long as Google is judged to take. */
export function hostOf(workbook: WorkbookData): Host {
  return openHost({ workbook, now });
}

/** Sends what the sidebar would send. */
export function rpc(host: Host, method: string, params: object = {}): StepResult {
  return host.call("rpc", [{ method, params }]);
}

/** Sends it and gives the result; an error fails the test with its sentence. */
export function ask<T = Record<string, unknown>>(host: Host, method: string, params: object = {}): T {
  const step = rpc(host, method, params);
  if (step.error !== null) throw new Error(`${method}: ${step.error}\n${step.stack ?? ""}`);
  // The contract of each method is what the caller's assertions are about.
  return step.result as T;
}

/** Sends long work, and the rest of it until nothing is left or a step fails, as the sidebar does. */
export function loop(host: Host, method: string, params: object): { steps: StepResult[]; last: StepResult } {
  let last = rpc(host, method, params);
  const steps = [last];
  while (steps.length < 100) {
    const next = (last.result as { next: unknown } | null)?.next ?? null;
    if (next === null) break;
    last = rpc(host, method, { ...params, next });
    steps.push(last);
  }
  return { steps, last };
}

/** Takes back an action, or the last one, all steps of it as the sidebar does; an error fails the test with its sentence. */
export function undo(host: Host, id?: string): Undone {
  const { last } = loop(host, "actions.undo", id === undefined ? {} : { id });
  if (last.error !== null) throw new Error(`actions.undo: ${last.error}`);
  return last.result as Undone;
}

/** A tab by name. */
export function tab(workbook: WorkbookData, name: string): SheetData {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
}

/**
 * Everything staff could notice of a workbook, tab by tab, without the add-on's ledger: cells with values, formulas,
 * formats, colours, notes, rules; sizes, merges, widths. For "as it was before".
 */
export function stateOf(workbook: WorkbookData): Record<string, unknown> {
  const tabs: Record<string, unknown> = {};
  for (const sheet of workbook.sheets) {
    if (sheet.name === "Riwayat Perubahan") continue;
    const cells: Record<string, unknown> = {};
    forEachCell(sheet, (cell, row, column) => {
      cells[`${row},${column}`] = JSON.parse(JSON.stringify(cell));
    });
    const { id, hidden, rowCount, columnCount, frozenRows, merges } = sheet;
    tabs[sheet.name] = { id, hidden, rowCount, columnCount, frozenRows, merges: [...merges], cells };
  }
  return tabs;
}

/** What a change of cells is answered with. */
export interface Applied {
  action: string | null;
  applied: number;
  skipped: { id: string; why: string }[];
}

/** What taking an action back is answered with. */
export interface Undone {
  action: string | null;
  restored: number;
  kept: { sheet: string; a1: string; why: string }[];
  next: unknown;
}
