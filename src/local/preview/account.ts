// What `npm start` tells of the workbook it opened: what stands in it and what to do next.

import { results } from "../../addon/rpc.ts";
import type { Keeper } from "./keeper.ts";
import type { PageEvent } from "./protocol.ts";

const status = results["workbook.status"]();

/** Lines to print; asks the add-on itself, as its sidebar would, and says so when it fails. */
export async function accountOf(keeper: Keeper): Promise<string[]> {
  const book = (await keeper.ask("book", {})) as Extract<PageEvent, { type: "book" }>;
  const lines = [
    `${book.name}: ${book.tabs
      .map((tab) => tab.name)
      .slice(0, 6)
      .join(", ")}`,
  ];
  const call = { id: "account", name: "rpc", args: [{ method: "workbook.status", params: {} }] };
  const { value, error } = (await keeper.ask("call", call)) as { value?: unknown; error?: string };
  const known = status.safeParse(value);
  if (!known.success) return [...lines, `Add-on: ${error ?? "jawaban yang tidak dikenal"}`];
  const { candidates, counts, ready, register, sample } = known.data;
  if (register !== null && ready) {
    const { cooperatives, assistants, unassigned, operating } = counts;
    lines.push(
      `Daftar koperasi di tab “${register.sheet}”: ${cooperatives} koperasi, ${operating} beroperasi, ${assistants} asisten, ${unassigned} tanpa asisten${sample ? " (data contoh)" : ""}.`,
      "Menu “Pendamping Koperasi” menjalankan seluruh pekerjaan: periksa, tugaskan, lembar, rekapitulasi.",
    );
    return lines;
  }
  const found = register ?? candidates[0];
  lines.push(
    found === undefined
      ? "Belum ada daftar koperasi."
      : `Daftar koperasi ditemukan di tab “${found.sheet}”: ${found.rows} baris.`,
    "Mulai dari menu “Pendamping Koperasi” → “Buka panel samping”: panel menuntun penyiapan, lalu seluruh pekerjaan.",
  );
  return lines;
}
