// A regency's file of official villages: its shape, packing and reading.

import * as z from "zod/mini";
import { once, parseJson } from "../json.ts";
import { typeOfCode, type Village } from "./village.ts";

/** Shape of a region file: villages as tuples code · name · district · lat · lon, the last two only where known. */
const regencySchema = once(() => {
  const degrees = z.number().check(z.gte(-180), z.lte(180));
  const villageCode = z.string().check(z.regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/));
  const name = z.string().check(z.minLength(1), z.maxLength(100));
  return z.object({
    code: z.string().check(z.regex(/^\d{2}\.\d{2}$/)),
    name,
    province: name,
    villages: z.array(
      z.union([z.tuple([villageCode, name, name]), z.tuple([villageCode, name, name, degrees, degrees])]),
    ),
  });
});

/** A regency with its official villages, in the order of their codes. */
export interface Regency {
  /** Kemendagri code, `64.09`. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly villages: readonly Village[];
}

/** Text of a region file; `parseRegion` reads it back. */
export function packRegion(regency: Regency): string {
  return JSON.stringify({
    code: regency.code,
    name: regency.name,
    province: regency.province,
    villages: regency.villages.map(({ code, name, district, lat, lon }) =>
      lat === null || lon === null ? [code, name, district] : [code, name, district, lat, lon],
    ),
  });
}

/** Reads a region file. Null when the text is not one: the caller says which file. */
export function parseRegion(text: string): Regency | null {
  const read = parseJson(text, regencySchema());
  if (read === null) return null;
  const { code, name, province, villages } = read;
  return {
    code,
    name,
    province,
    villages: villages.map(([code, name, district, lat, lon]) => ({
      code,
      name,
      district,
      type: typeOfCode(code) || "Desa",
      lat: lat ?? null,
      lon: lon ?? null,
    })),
  };
}
