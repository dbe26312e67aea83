// Makes the region files: one a regency with its official villages, and the index of provinces and regencies.

import { join } from "node:path";
import { packRegion, type Regency } from "../domain/region/regency.ts";
import { typeOfCode } from "../domain/region/village.ts";
import { readCsv } from "./csv.ts";
import { projectRoot } from "./project.ts";

/** Folder of the official list: npm `idn-area-data`, data under ODbL. */
export const areaData = join(projectRoot, "node_modules/idn-area-data/data");

/** Centroids of the pilot's villages; no other regency's are known. */
export const pilotVillages = join(projectRoot, "src/local/pilot/ppu-villages.csv");

/** All 514 regencies with their villages, in the order of their codes. */
export function readRegencies(): Regency[] {
  const read = (table: string): Record<string, string>[] => readCsv(join(areaData, `${table}.csv`));
  const provinces = new Map(read("provinces").map(({ code = "", name = "" }) => [code, calm(name)]));
  const districts = new Map(read("districts").map(({ code = "", name = "" }) => [code, name]));
  const centroids = new Map(readCsv(pilotVillages).map((row) => [row.code, row]));
  const villages = new Map<string, Regency["villages"][number][]>();
  for (const { code = "", district_code: district = "", name = "" } of read("villages")) {
    const centroid = centroids.get(code);
    const regency = code.slice(0, 5);
    const list = villages.get(regency) ?? [];
    list.push({
      code,
      name,
      type: typeOfCode(code) || "Desa",
      district: districts.get(district) ?? "",
      lat: centroid === undefined ? null : Number(centroid.lat),
      lon: centroid === undefined ? null : Number(centroid.lon),
    });
    villages.set(regency, list);
  }
  return read("regencies").map(({ code = "", province_code: province = "", name = "" }) => ({
    code,
    name: calm(name),
    province: provinces.get(province) ?? "",
    villages: villages.get(code) ?? [],
  }));
}

/** Region files by name (`region/64.09.html`, `region/index.html`); the index has the shape of rpc `regions.list`. */
export function regionFiles(regencies: readonly Regency[]): Map<string, string> {
  const files = new Map(regencies.map((each) => [`region/${each.code}.html`, packRegion(each)]));
  const provinces = new Map<string, { code: string; name: string; regencies: object[] }>();
  for (const { code, name, province } of regencies) {
    const key = code.slice(0, 2);
    const entry = provinces.get(key) ?? { code: key, name: province, regencies: [] };
    entry.regencies.push({ code, name });
    provinces.set(key, entry);
  }
  return files.set("region/index.html", JSON.stringify({ provinces: [...provinces.values()] }));
}

/** "KABUPATEN PENAJAM PASER UTARA" as people write it; DKI stays an abbreviation. */
function calm(name: string): string {
  return name.replace(/\S+/g, (word) => (word === "DKI" ? word : `${word[0]}${word.slice(1).toLowerCase()}`));
}
