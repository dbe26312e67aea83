// The pilot's visit log: about one visit a month and cooperative, from July to 8 October 2025.

import type { CellValue } from "../../domain/cell.ts";
import type { Village } from "../../domain/region/village.ts";
import type { visitColumns } from "../../domain/register/tables.ts";
import { later, workday } from "./days.ts";

/** A row of `Kunjungan`. */
export type VisitRow = Partial<Record<(typeof visitColumns)[number]["key"], CellValue>>;

const kinds: readonly (readonly [activity: string, result: string, followUp: string])[] = [
  ["Pendampingan rencana usaha", "Peluang usaha dipetakan bersama pengurus", "Menyusun rencana usaha"],
  ["Pendampingan skema permodalan", "Kebutuhan modal dihitung", "Melengkapi lampiran proposal"],
  ["Pembaruan data SIMKOPDES", "Data pengurus dan anggota diperbarui", "Mengunggah akta"],
  ["Peningkatan kapasitas anggota", "Pelatihan pembukuan sederhana", "Mengisi buku kas tiap pekan"],
  ["Penjajakan kemitraan", "Pertemuan dengan calon mitra", "Menyusun nota kesepahaman"],
];

/**
 * Rows in the order of their dates. `assistants` holds the name in charge of each village, blank where nobody is:
 * then the office went itself. Each cooperative has its last visit on 10 September or later.
 */
export function visitRows(villages: readonly Village[], assistants: readonly string[]): VisitRow[] {
  const rows = villages.flatMap((village, index) => {
    const days = [
      ...(index % 3 === 0 ? [] : [later("2025-07-01", (index * 5) % 25)]),
      ...(index % 7 === 3 ? [] : [later("2025-08-01", (index * 7) % 26)]),
      later("2025-09-10", (index * 5) % 20),
      ...(index % 4 === 0 ? [later("2025-10-01", (index / 4) % 8)] : []),
    ].map(({ date }) => workday(date));
    return days.map((date, visit): VisitRow & { date: { date: string } } => {
      const [activity, result, followUp] = kinds[(index + visit) % kinds.length] ?? ["", "", ""];
      const last = visit === days.length - 1;
      return {
        date,
        code: village.code,
        district: village.district,
        village: village.name,
        assistant: assistants[index] ?? "",
        activity: assistants[index] === "" ? "Kunjungan Dinas" : activity,
        result,
        followUp: last ? followUp : "",
        dueDate: last ? later("2025-10-15", index % 14) : "",
      };
    });
  });
  return rows.sort((a, b) => (a.date.date < b.date.date ? -1 : a.date.date > b.date.date ? 1 : 0));
}
