// Tab names are the villages', unique, allowed in .xlsx, and stand by district and village.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { inOrder, placeFor, tabNamesFor } from "../../../src/domain/progress/names.ts";
import { pdfLink, tabLink } from "../../../src/domain/progress/print.ts";
import type { Subject } from "../../../src/domain/progress/subject.ts";
import { emptySubject } from "./subjects.ts";

const at = (id: string, district: string, village: string, type: Subject["type"] = "Desa"): Subject => ({
  ...emptySubject,
  id,
  code: id,
  district,
  village,
  type,
});
const names = (all: Subject[], taken: string[] = []) => [...tabNamesFor(all, all, taken).values()];

describe("tab names", () => {
  test("are the village's, with the district only where villages share a name", () => {
    expect(
      names([
        at("1", "Sepaku", "Sukaraja"),
        at("2", "Babulu", "Sumber Sari"),
        at("3", "Waru", "Sumber sari"),
      ]),
    ).toEqual(["Sukaraja", "Sumber Sari (Babulu)", "Sumber sari (Waru)"]);
  });

  test("tell namesakes of one district apart by type, then by number", () => {
    expect(
      names([
        at("1", "Waru", "Waru", "Desa"),
        at("2", "Waru", "Waru", "Kelurahan"),
        at("3", "Waru", "Waru", "Kelurahan"),
        at("4", "Waru", "Waru", "Kelurahan"),
      ]),
    ).toEqual(["Waru (Waru)", "Kelurahan Waru (Waru)", "Waru (Waru) 2", "Waru (Waru) 3"]);
  });

  test("give way to tabs that are there, whatever their case", () => {
    expect(names([at("1", "Sepaku", "Asisten")], ["ASISTEN"])).toEqual(["Asisten (Sepaku)"]);
    expect(names([at("1", "Sepaku", "History")])).toEqual(["History (Sepaku)"]);
  });

  test("hold nothing that .xlsx forbids", () => {
    expect(names([at("1", "Sepaku", "Api-api / [Baru]?*")])).toEqual(["Api-api - Baru"]);
    expect(names([at("1", "X", "'Ulaweng'")])).toEqual(["Ulaweng"]);
    expect(names([at("1", "X", "///")])).toEqual(["---"]);
    expect(names([at("1", "X", "??")])).toEqual(["1"]);
  });

  test("any villages: unique without case, 1 to 31 characters, allowed", () => {
    const village = fc.oneof(
      fc.constantFrom(
        "Waru",
        "waru",
        "Sukaraja",
        "Nama Desa yang Panjang Sekali Melebihi Batas",
        "a/b",
        "[x]",
      ),
      fc.string({ maxLength: 40 }),
    );
    const subject = fc
      .tuple(
        village,
        fc.constantFrom("Waru", "Kecamatan Panjang Sekali Namanya", ""),
        fc.constantFrom("Desa", "Kelurahan"),
      )
      .map(([name, district, type]) => at("", district, name, type as Subject["type"]));
    fc.assert(
      fc.property(
        fc.array(subject, { maxLength: 20 }),
        fc.array(village, { maxLength: 4 }),
        (list, taken) => {
          const all = list.map((each, i) => ({ ...each, id: String(i) }));
          const given = names(all, taken);
          const lower = [...given, ...taken].map((name) => name.toLowerCase());
          expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(all.length);
          for (const name of given) {
            expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
          }
          expect(lower.length).toBe(given.length + taken.length);
        },
      ),
    );
  });
});

describe("order of the tabs", () => {
  const waru = at("2", "Waru", "Api-api");
  const babulu = at("1", "Babulu", "Sebakung");

  test("is by district, then village", () => {
    expect([waru, babulu, at("3", "Waru", "Bangun Mulya")].sort(inOrder).map(({ id }) => id)).toEqual([
      "1",
      "2",
      "3",
    ]);
  });

  test("a new tab goes before the first that comes later, else behind the last that comes earlier", () => {
    expect(placeFor(1, [{ rank: 2, index: 7 }])).toBe(7);
    expect(
      placeFor(2, [
        { rank: 1, index: 7 },
        { rank: 0, index: 4 },
      ]),
    ).toBe(8);
    expect(
      placeFor(1, [
        { rank: 3, index: 9 },
        { rank: 2, index: 5 },
        { rank: 0, index: 6 },
      ]),
    ).toBe(5);
    expect(placeFor(1, [])).toBeNull();
  });
});

describe("links", () => {
  test("print A4 portrait without grid lines, from any address of the spreadsheet", () => {
    const link = pdfLink("https://docs.google.com/spreadsheets/d/abc/edit?usp=sharing#gid=0", 12);
    expect(link).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/abc\/export\?format=pdf&gid=12&/);
    for (const option of ["size=A4", "portrait=true", "fitw=true", "gridlines=false"])
      expect(link).toContain(option);
    expect(tabLink("https://docs.google.com/spreadsheets/d/abc/edit", 12)).toBe(
      "https://docs.google.com/spreadsheets/d/abc/edit#gid=12",
    );
  });
});
