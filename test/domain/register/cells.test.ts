import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell.ts";
import { cellContext, readCell } from "../../../src/domain/register/cells.ts";
import { clean, fold, isUntidy } from "../../../src/domain/register/clean.ts";
import type { ColumnType } from "../../../src/domain/register/columns.ts";
import { calendarDate, monthNumber } from "../../../src/domain/register/dates.ts";
import { officeWords, withWord } from "../../../src/domain/register/words.ts";

const office = { stageWords: "sudah jalan=Beroperasi; baru akta=Akta", outletWords: "proses=Disiapkan" };
const indonesian = cellContext("id_ID", office);
const american = cellContext("en_US", office);
const plain = cellContext("id_ID", { stageWords: "", outletWords: "" });
const read = (type: ColumnType, raw: CellValue, context = indonesian) => readCell(type, raw, context);

/** Value, and how it would be written or what is likely. */
const brief = (type: ColumnType, raw: CellValue, context = indonesian) => {
  const { state, value, tidy, likely, why, ambiguous } = read(type, raw, context);
  return [state, value, tidy ?? likely ?? null, ambiguous ? "ambiguous" : (why ?? null)];
};

describe("dates", () => {
  const june = { date: "2025-06-14" };
  test.each([
    [june, ["ok", "2025-06-14", null, null]],
    [{ date: "2025-06-14T08:30:00" }, ["ok", "2025-06-14", null, null]],
    ["2025-06-14", ["ok", "2025-06-14", june, null]],
    ["14/06/2025", ["ok", "2025-06-14", june, null]],
    ["14-6-2025", ["ok", "2025-06-14", june, null]],
    ["14.06.2025", ["ok", "2025-06-14", june, null]],
    ["2025/06/14", ["ok", "2025-06-14", june, null]],
    ["14 Juni 2025", ["ok", "2025-06-14", june, null]],
    ["Sabtu, 14 Juni 2025", ["ok", "2025-06-14", june, null]],
    ["14-Jun-2025", ["ok", "2025-06-14", june, null]],
    ["June 14, 2025", ["ok", "2025-06-14", june, null]],
    ["Tgl 14 Juni 2025", ["ok", "2025-06-14", june, null]],
    ["Tgl 01 Juli 2026", ["ok", "2026-07-01", { date: "2026-07-01" }, null]],
    [45822, ["ok", "2025-06-14", june, null]],
    ["45822", ["ok", "2025-06-14", june, null]],
    ["14062025", ["ok", "2025-06-14", june, null]],
    [20250614, ["ok", "2025-06-14", june, null]],
    ["03/04/2025", ["ok", "2025-04-03", { date: "2025-04-03" }, "ambiguous"]],
    ["05/05/2025", ["ok", "2025-05-05", { date: "2025-05-05" }, null]],
    ["14/06/25", ["ok", "2025-06-14", june, null]],
    ["Bulan Januari", ["unreadable", null, null, "month"]],
    ["Juli - Des 25", ["unreadable", null, null, "month"]],
    ["1-3 Juni 2025", ["unreadable", null, null, "date"]],
    ["Jum’at, 13 Juni 2025.", ["ok", "2025-06-13", { date: "2025-06-13" }, null]],
    ["0000-00-00", ["unreadable", null, "", "date"]],
    ["31/02/2025", ["unreadable", null, null, "date"]],
    ["29/02/2024", ["ok", "2024-02-29", { date: "2024-02-29" }, null]],
    ["29/02/2025", ["unreadable", null, null, "date"]],
    ["14/06/1845", ["unreadable", null, null, "year"]],
    ["segera", ["unreadable", null, null, "date"]],
    ["belum", ["ok", null, null, null]],
    ["-", ["ok", null, null, null]],
    [true, ["unreadable", null, null, "date"]],
    [12, ["unreadable", null, null, "year"]],
  ] as const)("%j", (raw, expected) => expect(brief("date", raw)).toEqual(expected));

  test("an ambiguous date follows the locale; a certain one does not", () => {
    expect(brief("date", "03/04/2025", american).slice(1)).toEqual([
      "2025-03-04",
      { date: "2025-03-04" },
      "ambiguous",
    ]);
    expect(brief("date", "14/06/2025", american)[1]).toBe("2025-06-14");
    // Java's old code of Indonesian, should Google tell it, is no American.
    expect(brief("date", "03/04/2025", cellContext("in_ID", office))[1]).toBe("2025-04-03");
  });

  test("a year of two digits and packed digits are only likely", () => {
    for (const raw of ["14/06/25", "14062025", "45822"]) {
      expect(read("date", raw)).not.toHaveProperty("tidy");
      expect(read("date", raw)).toHaveProperty("likely", june);
    }
  });

  test("months by name", () => {
    expect(["Pebruari", "agt", "Nopember", "MEI", "x"].map(monthNumber)).toEqual([2, 8, 11, 5, null]);
    expect(calendarDate(2024, 2, 30)).toBeNull();
  });
});

describe("amounts, counts, coordinates", () => {
  test.each([
    [1500000, 1500000],
    ["Rp1.500.000,-", 1500000],
    ["Rp 1.500.000", 1500000],
    ["1,500,000", 1500000],
    ["1.500.000,50", 1500000.5],
    ["IDR 1,500,000.00", 1500000],
    ["1,5 jt", 1500000],
    ["1.5 juta", 1500000],
    ["250 ribu", 250000],
    ["Rp. 3 miliar", 3e9],
    ["1.500", 1500],
    ["0", 0],
    ["1.50.000", null],
    ["-5000", null],
    [-5000, null],
    ["lima juta", null],
    ["1.500 juta", null],
    ["1,500 jt", null],
    ["1,5", null],
    ["Rp -", null],
    ["Rp", null],
    ["1500000 / 2", null],
  ])("rupiah %j is %j", (raw, value) => expect(read("rupiah", raw).value).toBe(value));

  test.each([
    [25, 25],
    ["25 orang", 25],
    ["1.250", 1250],
    ["25 org.", 25],
    [12.5, null],
    [-1, null],
    ["dua puluh", null],
    ["belum ada", null],
  ])("count %j is %j", (raw, value) => expect(read("count", raw).value).toBe(value));

  test.each([
    [-1.38956, -1.38956],
    ["-1.38956,", -1.38956],
    ["-1,38956", -1.38956],
    ["1.38956 LS", -1.38956],
    ["116.66481° BT", 116.66481],
    ["1°23'22\" S", -1.389444],
    ["1º23'22\" LS", -1.389444],
    ["-138956", null],
    ["-1.3, 116.6", null],
    ["Penajam", null],
  ])("coordinate %j is %j", (raw, value) => expect(read("coordinate", raw).value).toBe(value));
});

test("a dash in place of an amount says that there is none", () => {
  expect(read("rupiah", "Rp -")).toEqual({ state: "ok", value: null });
});

describe("numbers that are names", () => {
  test.each([
    ["code", "64.09.01.2022", ["ok", "64.09.01.2022", null, null]],
    ["code", "6409012022", ["ok", "64.09.01.2022", "64.09.01.2022", null]],
    ["code", 6409012022, ["ok", "64.09.01.2022", "64.09.01.2022", null]],
    ["code", "64-09-01-2022", ["ok", "64.09.01.2022", "64.09.01.2022", null]],
    ["code", "64.09.01.9022", ["unreadable", null, null, "form"]],
    ["nik", "6409010010001", ["ok", "6409010010001", null, null]],
    ["nik", 6409010010001, ["ok", "6409010010001", "6409010010001", null]],
    ["nik", "64090100100011", ["unreadable", null, null, "digits"]],
    ["nik", 6409010101800003, ["unreadable", null, null, "lostDigits"]],
    ["nik", "6,40901E+15", ["unreadable", null, null, "lostDigits"]],
    ["nik", "AHU-0001234.AH.01.29.TAHUN 2025", ["unreadable", null, null, "form"]],
    ["nib", 907250012345, ["unreadable", null, "0907250012345", "lostZero"]],
    ["nib", "907250012345", ["unreadable", null, "0907250012345", "lostZero"]],
    ["nib", "999250012345", ["unreadable", null, null, "digits"]],
    ["npwp", "01.234.567.8-901.000", ["ok", "012345678901000", null, null]],
    ["npwp", 12345678901000, ["unreadable", null, "012345678901000", "lostZero"]],
    ["npwp", "1234567890123456", ["ok", "1234567890123456", null, null]],
    ["account", "1234-01-012345-50-1", ["ok", "123401012345501", null, null]],
    ["account", "BRI 1234", ["unreadable", null, null, "form"]],
    ["account", 64001012345501, ["unreadable", null, "064001012345501", "lostZero"]],
    ["account", 1234567890, ["ok", "1234567890", null, null]],
    ["phone", "+62 800-1234-5678", ["ok", "080012345678", null, null]],
    ["phone", "6280012345678", ["ok", "080012345678", null, null]],
    ["phone", "0800 1234 5678 / 0800 1234 5679", ["ok", "080012345678 / 080012345679", null, null]],
    ["phone", "0800 1234 5678\n0800 1234 5679", ["ok", "080012345678 / 080012345679", null, null]],
    ["phone", "080012345678 dan 080012345679", ["ok", "080012345678 / 080012345679", null, null]],
    ["phone", 80012345678, ["unreadable", null, "080012345678", "lostZero"]],
    ["phone", "1234", ["unreadable", null, null, "digits"]],
    ["legalNumber", "AHU-0001234.AH.01.29.TAHUN 2025", ["ok", "AHU-0001234.AH.01.29.TAHUN 2025", null, null]],
    [
      "legalNumber",
      "ahu 0001234.ah.01.29.tahun 2025",
      ["ok", "AHU-0001234.AH.01.29.TAHUN 2025", "AHU-0001234.AH.01.29.TAHUN 2025", null],
    ],
    ["legalNumber", "006911/BH/M.KUKM.2/I/2018", ["ok", "006911/BH/M.KUKM.2/I/2018", null, null]],
    ["legalNumber", "50/BH/KDK-10.16/XII/1998", ["ok", "50/BH/KDK-10.16/XII/1998", null, null]],
    ["legalNumber", "AHU-123.AH.01.29.TAHUN 2025", ["unreadable", null, null, "digits"]],
  ] as const)("%s %j", (type, raw, expected) => expect(brief(type, raw)).toEqual(expected));
});

describe("words", () => {
  test.each([
    ["villageType", "desa", ["ok", "Desa", "Desa", null]],
    ["villageType", "Kel.", ["ok", "Kelurahan", "Kelurahan", null]],
    ["villageType", "Gampong", ["ok", "Desa", "Desa", null]],
    ["villageType", "Kalurahan", ["ok", "Desa", "Desa", null]],
    ["villageType", "KAMPUNG", ["ok", "Desa", "Desa", null]],
    ["stage", "Badan Hukum", ["ok", 3, null, null]],
    ["stage", "3. badan hukum", ["ok", 3, "Badan Hukum", null]],
    ["stage", "3 Akta", ["unreadable", null, null, "word"]],
    ["stage", 9, ["ok", 9, "Beroperasi", null]],
    ["stage", "sudah jalan", ["ok", 9, null, null]],
    ["stage", "Beroprasi", ["unreadable", null, "Beroperasi", "word"]],
    ["outlet", "berjalan", ["ok", "Berjalan", "Berjalan", null]],
    ["outlet", "proses", ["ok", "Disiapkan", null, null]],
    ["outlet", "n/a", ["ok", "Belum", "Belum", null]],
    ["outlet", false, ["ok", "Belum", "Belum", null]],
    ["outlet", "ada", ["unreadable", null, null, "word"]],
    ["done", "sudah ada", ["ok", true, "Sudah", null]],
    ["done", "0", ["ok", false, "Belum", null]],
    ["done", "√", ["ok", true, "Sudah", null]],
    ["done", "x", ["unreadable", null, null, "word"]],
    ["checkbox", "ya", ["ok", true, true, null]],
    ["checkbox", "tidak", ["ok", false, false, null]],
    ["wordList", "ATK; Print, BRILink", ["ok", ["ATK", "Print", "BRILink"], null, null]],
    ["text", "#REF!", ["unreadable", null, null, "error"]],
    ["text", "\u200b ", ["blank", null, null, null]],
  ] as const)("%s %j", (type, raw, expected) => expect(brief(type, raw)).toEqual(expected));

  test("without the office's own words a synonym is only likely", () => {
    expect(brief("stage", "sudah jalan", plain)).toEqual(["unreadable", null, "Beroperasi", "word"]);
    expect(brief("stage", "Sudah berbadan hukum", plain)).toEqual([
      "unreadable",
      null,
      "Badan Hukum",
      "word",
    ]);
    expect(brief("outlet", "proses", plain)).toEqual(["unreadable", null, "Disiapkan", "word"]);
  });

  test("a cross in a box most likely ticks it", () => {
    expect(read("checkbox", "x")).toEqual({ state: "ok", value: true, likely: true });
  });

  test("every way of saying no means no, and blank means neither", () => {
    for (const no of ["0", "false", "tidak", "belum", "belum ada", "-", "n/a"]) {
      expect(read("done", no).value).toBe(false);
      expect(read("text", no).value).toBeNull();
    }
    expect(read("done", "").state).toBe("blank");
  });

  test("a word joins the office's others, and replaces what was said of it; no mark of it parts the setting", () => {
    expect(withWord("", "-on=going; 2", "Akta")).toBe("on going 2=Akta");
    expect(withWord("a=Akta; Sudah jalan=Akta", "sudah  JALAN", "Beroperasi")).toBe(
      "a=Akta; sudah JALAN=Beroperasi",
    );
  });

  test("office words: parts without a meaning are left out", () => {
    expect([...officeWords("a=Akta; b; =x; c=d=e;Sudah Jalan = Beroperasi")]).toEqual([
      ["a", "Akta"],
      ["sudahjalan", "Beroperasi"],
    ]);
  });
});

const types: ColumnType[] = [
  "code",
  "text",
  "villageType",
  "name",
  "legalNumber",
  "nik",
  "nib",
  "npwp",
  "account",
  "phone",
  "date",
  "count",
  "rupiah",
  "stage",
  "outlet",
  "wordList",
  "coordinate",
  "assistant",
  "checkbox",
  "done",
];
const anyCell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: true }).map((date) => ({ date: date.toISOString().slice(0, 10) })),
  fc.stringMatching(/^[\d.,\-/ ]{0,20}$/),
);

describe("any cell at all", () => {
  test("is read without an exception, and a tidy value reads as the same value and is tidy", () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), anyCell, (type, raw) => {
        const cell = read(type, raw);
        if (cell.tidy === undefined) return;
        const again = read(type, cell.tidy);
        expect([again.state, again.value, again.tidy]).toEqual(["ok", cell.value, undefined]);
      }),
      { numRuns: 3000 },
    );
  });

  test("cleaning is done once, keeps letters, and leaves nothing stray", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.boolean(), (text, lines) => {
        const once = clean(text, lines);
        expect(clean(once, lines)).toBe(once);
        expect(isUntidy(once, lines)).toBe(false);
        expect(isUntidy(text, lines)).toBe(once !== text);
      }),
      { numRuns: 2000 },
    );
  });

  test("an emoji keeps its joiner, a line break only where lines are kept", () => {
    expect(clean("a 👩\u200d🌾 b")).toBe("a 👩\u200d🌾 b");
    expect(clean("satu\ndua")).toBe("satu dua");
    expect(clean("satu\ndua", true)).toBe("satu\ndua");
    expect(fold("  Désa/Kel.\u00a0 ")).toBe("desakel");
  });
});
