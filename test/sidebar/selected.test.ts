// The row selected in the sheet and the cooperative of the board that it is.

import { expect, test } from "@jest/globals";
import { selected } from "../../src/sidebar/selected.ts";

const place = (code: string, district: string, village: string, type = "Desa") => ({
  code,
  district,
  village,
  type,
  stage: null,
  hours: 10,
  assistant: null,
  pinned: false,
  forbidden: [],
  lat: null,
  lon: null,
});

const board = [
  place("64.09.01.1001", "Penajam", "Penajam", "Kelurahan"),
  place("64.09.01.2002", "Penajam", "Giri Purwa"),
  place("place:waru|desa|apiapi", "Waru", "Api-api"),
  place("place:babulu|desa|labangka", "Babulu", "Labangka"),
  place("place:babulu|kelurahan|labangka", "Babulu", "Labangka", "Kelurahan"),
  place("place:||tanpakecamatan", "", "Tanpa Kecamatan"),
];
const of = (...texts: string[]) => selected(board, { code: null, texts })?.code;

test("a code tells, whatever else the row says; one the board does not have tells nothing", () => {
  expect(selected(board, { code: "64.09.01.2002", texts: [] })?.village).toBe("Giri Purwa");
  expect(selected(board, { code: "64.09.99.2002", texts: [] })).toBeNull();
});

test("without a code district and village tell, however they are written", () => {
  expect(of("Kop. Api-api", "WARU", "api api", "Desa")).toBe("place:waru|desa|apiapi");
  expect(of("Api-api")).toBeUndefined();
  expect(of("Penajam", "Giri Purwa")).toBe("64.09.01.2002");
});

test("a district's name is not taken for the village of that name; the type tells two of a name apart", () => {
  expect(of("Penajam", "Belum ada")).toBeUndefined();
  expect(of("Penajam", "Penajam", "Kelurahan")).toBe("64.09.01.1001");
  expect(of("Babulu", "Labangka", "Kelurahan")).toBe("place:babulu|kelurahan|labangka");
  expect(of("Babulu", "Labangka")).toBeUndefined();
  expect(of("", "Tanpa Kecamatan")).toBeUndefined();
});
