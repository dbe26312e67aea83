// A: what is written against the official villages and the table of assistants.

import { greatCircle } from "../caseload/workload.ts";
import { slips } from "../region/spelling.ts";
import { typeOfCode, type Village } from "../region/village.ts";
import { slipLimit, type Villages } from "../region/villages.ts";
import type { Assistants } from "../register/assistants.ts";
import { fold } from "../register/clean.ts";
import { inIndonesia } from "../register/numbers.ts";
import type { OfficeData } from "../register/office.ts";
import type { Place } from "../register/place.ts";
import { isDitto } from "../register/read-cell.ts";
import type { RegisterRow } from "../register/row.ts";
import { type Collector, dittoReport } from "./collector.ts";
import type { Severity } from "./severity.ts";

/** The rules of this file with their severities. */
export const officialRules = {
  A01: "galat",
  A02: "galat",
  A03: "galat",
  A04: "galat",
  A05: "galat",
  A06: "peringatan",
  A07: "peringatan",
  A08: "peringatan",
} as const satisfies Record<string, Severity>;

/** A01 to A07 of a row. `regency`: code `64.09` by setting, "" where not said. */
export function checkOfficial(
  row: RegisterRow,
  place: Place,
  { villages, assistants }: Pick<OfficeData, "villages" | "assistants">,
  regency: string,
  farKilometres: number,
  out: Collector,
): void {
  if (!place.clean) {
    if (villages.size > 0) {
      checkVillage(row, place, out);
      checkDistrict(row, place, villages, out);
      checkCode(row, place, out);
    }
    checkType(row, place, out);
  }
  checkAssistant(row, place, assistants, out);
  checkNik(row, place, regency, out);
  checkPoint(row, place, farKilometres, out);
}

/** A01: the name is written otherwise than any official one. */
function checkVillage(row: RegisterRow, place: Place, out: Collector): void {
  const { match, coded } = place;
  if (match === null || match.kind === "official" || (match.kind !== "unknown" && match.elsewhere)) return;
  const written = row.text("village");
  if (match.kind === "variant") {
    return void out.cell("A01", row, place, "village", {
      say: "find.A01.variant",
      values: { official: match.village.name },
      fix: { to: match.village.name, certainty: "aman" },
      cause: "A01 variant",
    });
  }
  if (match.kind === "several" && match.certain) return;
  // Where the code names a village that is near to what is written, it decides.
  const byCode = coded !== null && isNear(written, coded.name) ? coded : null;
  const village = byCode ?? (match.kind === "likely" ? match.village : null);
  if (village !== null) {
    out.cell("A01", row, place, "village", {
      say: "find.A01.likely",
      values: { official: village.name },
      fix: { to: village.name, certainty: "saran" },
      cause: "A01 likely",
    });
  } else if (match.kind === "several") {
    const names = match.candidates.slice(0, 5).map(({ name }) => name);
    out.cell("A01", row, place, "village", { say: "find.A01.several", values: { names: names.join(", ") } });
  } else {
    out.cell(
      "A01",
      row,
      place,
      "village",
      coded === null
        ? {}
        : {
            say: "find.A01.coded",
            values: { official: coded.name },
            fix: { to: coded.name, certainty: "saran" },
          },
    );
  }
}

function isNear(written: string, name: string): boolean {
  const limit = slipLimit(fold(written).length) + 1;
  return slips(fold(written), fold(name), limit) <= limit;
}

/** A02: the district is not that of the village, or written otherwise than the official one. */
function checkDistrict(row: RegisterRow, place: Place, villages: Villages, out: Collector): void {
  const raw = row.raw("district");
  const written = row.text("district");
  if (written === "" || isDitto(raw)) return;
  const { match, coded } = place;
  if (match?.kind === "several" && match.elsewhere) {
    const names = [...new Set(match.candidates.map(({ district }) => district))].slice(0, 5);
    return void out.cell("A02", row, place, "district", {
      say: "find.A02.several",
      values: { names: names.join(", ") },
    });
  }
  const village = villageOf(match, coded);
  const found = villages.district(written);
  if (village !== null && village.district !== written && found?.name !== village.district) {
    return void out.cell("A02", row, place, "district", {
      values: { village: village.name, district: village.district },
      fix: { to: village.district, certainty: "saran" },
    });
  }
  if (found === null) {
    if (match !== null) out.cell("A02", row, place, "district", { say: "find.A02.unknown" });
  } else if (found.certainty !== "exact" && found.name !== written) {
    out.cell("A02", row, place, "district", {
      say: "find.A02.variant",
      values: { district: found.name },
      fix: { to: found.name, certainty: found.certainty },
      cause: "A02 variant",
    });
  }
}

/** The village whose district counts: the one named for certain, else that of the code. */
function villageOf(match: Place["match"], coded: Village | null): Village | null {
  if (match?.kind === "official" || match?.kind === "variant") return match.village;
  return coded ?? (match?.kind === "likely" ? match.village : null);
}

/** A04: the code is another village's, or nobody's. */
function checkCode(row: RegisterRow, place: Place, out: Collector): void {
  const code = row.text("code");
  if (code === "") return;
  const { match, coded } = place;
  const named = match?.kind === "official" || match?.kind === "variant" ? match.village : null;
  if (coded !== null) {
    if (named === null || named === coded) return;
    out.cell("A04", row, place, "code", {
      values: { owner: coded.name, district: coded.district },
      fix: { to: named.code, certainty: "saran" },
    });
    return;
  }
  const village = named ?? (match?.kind === "likely" ? match.village : null);
  out.cell("A04", row, place, "code", {
    say: "find.A04.unknown",
    ...(village !== null && { fix: { to: village.code, certainty: "saran" as const } }),
  });
}

/** A03: Jenis is not what the code says (or that of the village named, where the code is wrong). */
function checkType(row: RegisterRow, place: Place, out: Collector): void {
  const type = row.text("type");
  if (type !== "Desa" && type !== "Kelurahan") return;
  const official =
    place.named ?? place.coded ?? (place.match?.kind === "likely" ? place.match.village : null);
  const right = official?.type ?? typeOfCode(row.text("code"));
  if (right === "" || right === type) return;
  out.cell("A03", row, place, "type", { values: { type: right }, fix: { to: right, certainty: "saran" } });
}

/** A05: the assistant is not in `Asisten`, or several bear the name; silent as long as that table is empty. */
function checkAssistant(row: RegisterRow, place: Place, assistants: Assistants, out: Collector): void {
  const written = row.text("assistant");
  if (written === "" || assistants.list.length === 0 || assistants.find(written) !== null) return;
  if (isDitto(written)) return void out.cell("A05", row, place, "assistant", dittoReport(row, "assistant"));
  const namesakes = assistants.list.filter(({ name }) => fold(name) === fold(written));
  if (namesakes.length > 1) {
    const names = namesakes.map(({ code }) => assistants.label(code)).join(", ");
    return void out.cell("A05", row, place, "assistant", { say: "find.A05.several", values: { names } });
  }
  const limit = slipLimit(fold(written).length);
  // A digit tells assistants apart: it is never taken for a slip.
  const digits = written.replace(/\D/g, "");
  const near = assistants.list.filter(
    ({ name }) => name.replace(/\D/g, "") === digits && slips(fold(written), fold(name), limit) <= limit,
  );
  const [one] = near;
  const fix = one !== undefined && near.length === 1 ? assistants.label(one.code) : null;
  out.cell("A05", row, place, "assistant", fix === null ? {} : { fix: { to: fix, certainty: "saran" } });
}

/** A06: the first four digits of a NIK koperasi are another regency's. */
function checkNik(row: RegisterRow, place: Place, regency: string, out: Collector): void {
  const nik = row.text("nik");
  const code = place.village?.code ?? regency;
  if (nik === "" || code === "") return;
  if (nik.startsWith(code.slice(0, 2)) && nik.startsWith(code.slice(3, 5), 2)) return;
  const own = `${code.slice(0, 2)}${code.slice(3, 5)}`;
  out.cell("A06", row, place, "nik", { values: { own, found: nik.slice(0, 4) } });
}

/** A07: the point is farther from the village's than the office allows. */
function checkPoint(row: RegisterRow, place: Place, farKilometres: number, out: Collector): void {
  const lat = row.number("lat");
  const lon = row.number("lon");
  const village = place.village;
  if (lat === null || lon === null || village === null || village.lat === null || village.lon === null)
    return;
  if (!inIndonesia("lat", lat) || !inIndonesia("lon", lon)) return;
  const kilometres = greatCircle({ lat, lon }, { lat: village.lat, lon: village.lon });
  if (kilometres <= farKilometres) return;
  out.cell("A07", row, place, "lat", {
    values: { kilometres: Math.round(kilometres), village: village.name },
  });
}

/** A08: official villages that no row stands for. */
export function checkMissing(office: OfficeData, places: readonly Place[], out: Collector): void {
  const table = office.tables.villages;
  if (table === null || !out.on("A08")) return;
  const held = new Set<Village>();
  for (const { village, match } of places) {
    if (village !== null) held.add(village);
    // A misspelt row is one finding, not two: the village it is likely to mean does not count as missing.
    if (match !== null && match.kind !== "unknown") {
      for (const each of match.kind === "several" ? match.candidates : [match.village]) held.add(each);
    }
  }
  for (const row of table.rows) {
    const code = String(row.cell("code"));
    const village = office.villages.byCode(code);
    if (village === null || held.has(village)) continue;
    const { name, district } = village;
    out.plain(
      "A08",
      table,
      row,
      "village",
      { name: code, village: name, district },
      { values: { village: name, district } },
    );
  }
}
