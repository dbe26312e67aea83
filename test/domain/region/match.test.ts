import { describe, expect, test } from "@jest/globals";
import { matchVillage } from "../../../src/domain/region/match.ts";
import { packRegion, parseRegion } from "../../../src/domain/region/regency.ts";
import { numeralKey, slips, spellingKey, takeApart } from "../../../src/domain/region/spelling.ts";
import { typeOfCode } from "../../../src/domain/region/village.ts";
import { Villages } from "../../../src/domain/region/villages.ts";
import { fold } from "../../../src/domain/register/clean.ts";
import { plainVariants, spelledVariants, tallyVariants } from "./match-all.ts";
import { officialRegencies } from "./official.ts";

const pilot = officialRegencies().find(({ code }) => code === "64.09");
const villages = new Villages(pilot?.villages ?? []);
const meant = (name: string, district = "", type: "Desa" | "Kelurahan" | "" = "") => {
  const match = matchVillage(villages, name, district, type);
  return "village" in match ? [match.kind, match.village.name, match.elsewhere] : [match.kind];
};

describe("names as people of the pilot write them", () => {
  test.each([
    ["Saloloang", "Penajam", "variant", "Salo Loang"],
    ["GIRIPURWA", "Penajam", "variant", "Giri Purwa"],
    ["Sukaraja", "Sepaku", "variant", "Suka Raja"],
    ["Lawe Lawe", "Penajam", "variant", "Lawe-lawe"],
    ["API-API", "Waru", "variant", "Api-api"],
    ["Ds. Sidorejo", "Penajam", "variant", "Sidorejo"],
    ["Kel. Sidorejo", "Penajam", "variant", "Sidorejo"],
    ["SUKOMULYO KECAMATAN SEPAKU", "", "variant", "Suko Mulyo"],
    ["Semoi II", "Sepaku", "likely", "Semoi Dua"],
    ["Semoi 2", "Sepaku", "likely", "Semoi Dua"],
    ["Sri Rahaja", "Babulu", "likely", "Sri Raharja"],
    ["Soekomoeljo", "Sepaku", "likely", "Suko Mulyo"],
    ["Binuwang", "Sepaku", "likely", "Binuang"],
    ["Gampong Sidorejo", "Distrik Penajam", "variant", "Sidorejo"],
    ["KALURAHAN SIDOREJO", "Kapanewon Penajam", "variant", "Sidorejo"],
    ["Kampung Sidorejo", "Penajam", "likely", "Sidorejo"],
    ["Kp. Sidorejjo", "Penajam", "likely", "Sidorejo"],
    ["Kampung Baru", "Penajam", "official", "Kampung Baru"],
  ])("%s in %s is %s: %s", (written, district, kind, name) => {
    expect(meant(written, district)).toEqual([kind, name, false]);
  });

  test("district names that are villages too are told apart", () => {
    for (const name of ["Penajam", "Waru", "Sepaku"])
      expect(meant(name, name)).toEqual(["official", name, false]);
  });

  test("near names are never merged", () => {
    for (const name of ["Labangka", "Labangka Barat", "Babulu Darat", "Babulu Laut"]) {
      expect(meant(name, "Babulu")).toEqual(["official", name, false]);
    }
    for (const name of ["Gunung Intan", "Gunung Makmur", "Gunung Mulia"]) {
      expect(meant(name, "Babulu")).toEqual(["official", name, false]);
    }
    expect(meant("Sepan", "Sepaku")).toEqual(["official", "Sepan", true]);
    expect(meant("Gunung", "Babulu")).toEqual(["unknown"]);
  });

  test("a name that is near to nothing is unknown, and so is a blank one", () => {
    expect(meant("Antah Berantah", "Penajam")).toEqual(["unknown"]);
    expect(meant(" - ", "Penajam")).toEqual(["unknown"]);
  });

  test("a village of another district is found there", () => {
    expect(meant("Telemow", "Penajam")).toEqual(["official", "Telemow", true]);
  });
});

describe("over all 514 regencies", () => {
  const regencies = officialRegencies();
  const share = ({ right, tried }: { right: number; tried: number }) => right / tried;

  test("there are 514", () => expect(regencies).toHaveLength(514));

  test("joined, split, hyphened, case, prefix, suffix: 99 % right, no aman fix wrong", () => {
    for (const [kind, tally] of Object.entries(tallyVariants(regencies, plainVariants))) {
      expect([kind, tally.tried > 20000, share(tally) >= 0.99, tally.wrongAman]).toEqual([
        kind,
        true,
        true,
        0,
      ]);
    }
  }, 300_000);

  test("doubled letters, old spelling, numerals, one slip: 97 % right, no aman fix wrong", () => {
    for (const [kind, tally] of Object.entries(tallyVariants(regencies, spelledVariants))) {
      expect([kind, tally.tried > 300, share(tally) >= 0.97, tally.wrongAman]).toEqual([kind, true, true, 0]);
    }
  }, 300_000);

  test("no official name is ever corrected, with its district or without", () => {
    const corrected: string[] = [];
    for (const regency of regencies) {
      const own = new Villages(regency.villages);
      for (const { name, district, type } of regency.villages) {
        const inside = matchVillage(own, name, district, type);
        const alone = matchVillage(own, name, "", type);
        for (const match of [inside, alone]) {
          const changes =
            match.kind === "several"
              ? match.candidates.some((each) => each.name !== name)
              : match.kind === "unknown" || match.village.name !== name;
          if (changes) corrected.push(`${regency.code} ${name}`);
        }
      }
    }
    expect(corrected).toEqual([]);
  }, 300_000);

  test("a name with other letters than every official one gets no aman fix", () => {
    let tried = 0;
    for (const regency of regencies) {
      const own = new Villages(regency.villages);
      const letters = new Set(regency.villages.map(({ name }) => fold(name)));
      regency.villages.forEach(({ name, district }, n) => {
        const stranger = `${name.slice(0, 1 + (n % name.length))}q${name.slice(1 + (n % name.length))}`;
        if (n % 7 !== 0 || letters.has(fold(stranger))) return;
        tried++;
        expect(matchVillage(own, stranger, district).kind).not.toBe("variant");
      });
    }
    expect(tried).toBeGreaterThan(10_000);
  }, 300_000);
});

describe("spelling", () => {
  test("prefix, suffix and district are taken apart", () => {
    expect(takeApart("Kel. Waru, Kecamatan Waru")).toEqual({
      core: "Waru",
      full: "Kel. Waru",
      local: "",
      type: "Kelurahan",
      district: "Waru",
    });
    expect(takeApart("Gp. Alue Awe Distrik Muara Dua")).toEqual({
      core: "Alue Awe",
      full: "Gp. Alue Awe",
      local: "",
      type: "Desa",
      district: "Muara Dua",
    });
    expect(takeApart("Desa Kampung Baru")).toMatchObject({ core: "Kampung Baru", local: "Baru" });
    expect(takeApart("PASAR KOTA AGUNG")).toEqual({
      core: "PASAR KOTA AGUNG",
      full: "PASAR KOTA AGUNG",
      local: "",
      type: "",
      district: "",
    });
  });

  test("old spelling and numerals share a key, other places do not", () => {
    expect(spellingKey("Soekadjadi")).toBe(spellingKey("Sukajadi"));
    expect(spellingKey("Tjempaka")).toBe(spellingKey("Cempaka"));
    expect(numeralKey("Semoi II")).toBe(numeralKey("Semoi Dua"));
    expect(spellingKey("Labangka")).not.toBe(spellingKey("Labangka Barat"));
  });

  test.each([
    ["waru", "waru", 0],
    ["waru", "wuar", 2],
    ["waru", "wrau", 1],
    ["waru", "waruu", 1],
    ["sepan", "sepaku", 2],
    ["penajam", "telemow", 4],
  ])("slips from %s to %s: %i", (a, b, count) => expect(slips(a, b, 3)).toBe(count));

  test("Jenis by the code", () => {
    expect(["64.09.01.2022", "64.09.01.1001", "94.01.01.3001", "64.09.01.4001", ""].map(typeOfCode)).toEqual([
      "Desa",
      "Kelurahan",
      "Desa",
      "",
      "",
    ]);
  });
});

describe("region files", () => {
  test("packed and read back are the same, with coordinates and without", () => {
    const [first, second] = pilot?.villages ?? [];
    if (pilot === undefined || first === undefined || second === undefined) throw new Error("no pilot");
    const regency = { ...pilot, villages: [{ ...first, lat: -1.3, lon: 116.7 }, second] };
    expect(parseRegion(packRegion(regency))).toEqual(regency);
  });

  test.each([
    "",
    "{}",
    "[1]",
    '{"code":"6409","name":"x","province":"y","villages":[]}',
    '{"code":"64.09","name":"x","province":"y","villages":[["1","a","b"]]}',
  ])("%s is none", (text) => expect(parseRegion(text)).toBeNull());
});
