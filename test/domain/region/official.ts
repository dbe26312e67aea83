// The official villages of all regencies, read from the dependency; for tests and benchmarks only.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Regency } from "../../../src/domain/region/regency.ts";
import { typeOfCode, type Village } from "../../../src/domain/region/village.ts";

const folder = join(process.cwd(), "node_modules", "idn-area-data", "data");

function rows(file: string): string[][] {
  return readFileSync(join(folder, file), "utf8")
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split(","));
}

let cached: Regency[] | undefined;

/** All 514 regencies with their villages; without coordinates. */
export function officialRegencies(): Regency[] {
  if (cached !== undefined) return cached;
  const provinces = new Map(rows("provinces.csv").map(([code = "", name = ""]) => [code, name]));
  const districts = new Map(rows("districts.csv").map(([code = "", , name = ""]) => [code, name]));
  const villages = new Map<string, Village[]>();
  for (const [code = "", districtCode = "", name = ""] of rows("villages.csv")) {
    const regency = code.slice(0, 5);
    const list = villages.get(regency) ?? [];
    villages.set(regency, list);
    const district = districts.get(districtCode) ?? "";
    list.push({ code, name, type: typeOfCode(code) || "Desa", district, lat: null, lon: null });
  }
  cached = rows("regencies.csv").map(([code = "", province = "", name = ""]) => ({
    code,
    name,
    province: provinces.get(province) ?? "",
    villages: villages.get(code) ?? [],
  }));
  return cached;
}
