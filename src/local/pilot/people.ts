// The six business assistants of the pilot and who mentors which cooperative.

import type { CellValue } from "../../domain/cell.ts";
import type { Village } from "../../domain/region/village.ts";
import type { assistantColumns } from "../../domain/register/tables.ts";

/** A row of `Asisten`. */
export type AssistantRow = Partial<Record<(typeof assistantColumns)[number]["key"], CellValue>>;

/** Village whose centroid stands for the home of each assistant, in the order of their numbers. */
const homes = ["Penajam", "Petung", "Waru", "Babulu Darat", "Bukit Raya", "Telemow"] as const;

/** Names of the assistants: sample people. */
export const assistantNames: readonly string[] = homes.map((_, index) => `Asisten ${index + 1}`);

/** Rows of `Asisten`: all full-time since 2 June 2025, so that nobody counts as a newcomer any more. */
export function assistantRows(villages: readonly Village[]): AssistantRow[] {
  return homes.map((home, index) => {
    const village = villages.find(({ name }) => name === home);
    return {
      code: `BA${index + 1}`,
      name: `Asisten ${index + 1}`,
      phone: `08000000000${index + 1}`,
      homeDistrict: village?.district ?? "",
      lat: village?.lat ?? "",
      lon: village?.lon ?? "",
      capacity: 100,
      status: "Aktif",
      since: { date: "2025-06-02" },
    };
  });
}

/** Nine each, in the order of the village codes. */
export function evenAssistant(index: number): string {
  return assistantNames[Math.floor(index / 9)] ?? "";
}

/** Villages whose cooperative nobody mentors yet. */
const unassigned: ReadonlySet<string> = new Set([
  "Jenebora",
  "Pantai Lango",
  "Rawa Mulia",
  "Sumber Sari",
  "Mentawir",
  "Suko Mulyo",
  "Karang Jinawi",
  "Binuang",
]);

/**
 * As it grew by hand: 46 of the 54, by district and very unevenly (13, 8, 5, 9, 7, 4); blank for the other eight.
 * `villages` in the order of their codes.
 */
export function unevenAssistants(villages: readonly Village[]): string[] {
  const places: Readonly<Record<string, readonly (readonly [count: number, assistant: number])[]>> = {
    Penajam: [
      [13, 0],
      [8, 1],
    ],
    Waru: [[4, 2]],
    Babulu: [
      [1, 2],
      [9, 3],
    ],
    Sepaku: [
      [7, 4],
      [4, 5],
    ],
  };
  const seen: Record<string, number> = {};
  return villages.map(({ name, district }) => {
    if (unassigned.has(name)) return "";
    let place = seen[district] ?? 0;
    seen[district] = place + 1;
    for (const [count, assistant] of places[district] ?? []) {
      if (place < count) return assistantNames[assistant] ?? "";
      place -= count;
    }
    return "";
  });
}
