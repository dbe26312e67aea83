// The pilot's 54 official villages, in the order of their codes.

import { typeOfCode, type Village } from "../../domain/region/village.ts";
import { readCsv } from "../../tools/csv.ts";
import { pilotVillages } from "../../tools/regions.ts";

/** Reads `ppu-villages.csv`; see SOURCES.md beside it. */
export function readPilotVillages(): Village[] {
  return readCsv(pilotVillages).map(({ code = "", name = "", district = "", lat, lon }) => ({
    code,
    name,
    type: typeOfCode(code) || "Desa",
    district,
    lat: Number(lat),
    lon: Number(lon),
  }));
}
