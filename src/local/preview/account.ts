// What `npm start` tells of the workbook it opened: what stands in it and what to do next.

import type { Keeper } from "./keeper.ts";
import type { PageEvent } from "./protocol.ts";

/** Lines to print; asks the add-on itself, as its sidebar would, and says so when it fails. */
export async function accountOf(keeper: Keeper): Promise<string[]> {
  const book = (await keeper.ask("book", {})) as Extract<PageEvent, { type: "book" }>;
  const lines = [`${book.name}: ${book.tabs.length} tab.`];
  const call = { id: "account", name: "rpc", args: [{ method: "workbook.status", params: {} }] };
  const { value, error } = (await keeper.ask("call", call)) as { value?: unknown; error?: string };
  return error === undefined ? [...lines, ...statusLines(value)] : [...lines, `Add-on: ${error}`];
}

function statusLines(value: unknown): string[] {
  const status = value as {
    sample?: boolean;
    register?: { sheet: string; rows: number } | null;
    counts?: { cooperatives: number; assistants: number; unassigned: number; operating: number };
  } | null;
  if (!status?.register || status.counts === undefined) {
    return ["Register koperasi belum ada: pilih “Siapkan spreadsheet” pada menu Pendamping Koperasi."];
  }
  const { cooperatives, assistants, unassigned, operating } = status.counts;
  return [
    `Register “${status.register.sheet}”: ${cooperatives} koperasi, ${operating} beroperasi, ${assistants} asisten, ${unassigned} belum ditugaskan${status.sample ? " (data contoh)" : ""}.`,
    "Menu “Pendamping Koperasi” di halaman itu menjalankan seluruh pekerjaan: periksa, tugaskan, lembar, rekap.",
  ];
}
