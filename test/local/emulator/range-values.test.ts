// Range: values, formulas, shown texts, notes, number formats; and what is refused.

import { describe, expect, test } from "@jest/globals";
import { book, type Cases, failure, google } from "./google.ts";

const show = `const show = (v) => (v instanceof Date ? "date " + v.toISOString() : v);`;

describe("setValue reads like typing", () => {
  const typed: Cases = [
    ["a text", `"Waru"`, ["Waru", "Waru"]],
    ["a number", `5`, [5, "5"]],
    ["a number as text", `"5"`, [5, "5"]],
    ["a leading zero is lost", `"0812"`, [812, "812"]],
    ["an apostrophe keeps the text", `"'0812"`, ["0812", "0812"]],
    ["a percentage", `"25%"`, [0.25, "25%"]],
    ["a decimal", `"1.5"`, [1.5, "1.5"]],
    ["thousands", `"1,500"`, [1500, "1,500"]],
    ["true", `true`, [true, "TRUE"]],
    ["true as text", `"true"`, [true, "TRUE"]],
    ["false as text", `"FALSE"`, [false, "FALSE"]],
    ["null empties", `null`, ["", ""]],
    ["undefined empties", `undefined`, ["", ""]],
    ["an empty text empties", `""`, ["", ""]],
    ["an error text is the error", `"#REF!"`, ["#REF!", "#REF!"]],
    ["not a number is an error", `NaN`, ["#NUM!", "#NUM!"]],
    ["a text with spaces around stays", `" Waru "`, [" Waru ", " Waru "]],
    ["a formula is worked out", `"=1+2"`, [3, "3"]],
    ["a lone equals sign is text", `"="`, ["=", "="]],
    ["a digit group that is no number is text", `"64.09.01.2022"`, ["64.09.01.2022", "64.09.01.2022"]],
    ["sixteen digits lose the last ones", `"6409012345678901"`, [6409012345678901, "6.40901E+15"]],
  ];

  test.each(typed)("%s", (_what, value, expected) => {
    expect(
      google(`const c = at("B2"); c.setValue(${value}); return [c.getValue(), c.getDisplayValue()]`),
    ).toEqual(expected);
  });

  test("a date of the locale becomes a date", () => {
    expect(
      google(
        `${show} at("A1").setValue("10/9/2025"); return [show(at("A1").getValue()), at("A1").getNumberFormat()]`,
      ),
    ).toEqual(["date 2025-10-08T16:00:00.000Z", "m/d/yyyy"]);
  });

  test.each(["id_ID", "id", "in_ID", "in"])(
    "a date of the Indonesian locale %s has the day first",
    (locale) => {
      expect(
        google(`${show} at("A1").setValue("10/9/2025"); return show(at("A1").getValue())`, {
          workbook: book(locale),
        }),
      ).toBe("date 2025-09-09T16:00:00.000Z");
    },
  );

  test("a comma is the decimal mark in Indonesian", () => {
    expect(
      google(
        `at("A1").setValue("1,5"); at("A2").setValue("1.500"); return [at("A1").getValue(), at("A2").getValue()]`,
        { workbook: book("id_ID") },
      ),
    ).toEqual([1.5, 1500]);
  });

  test("in a cell formatted as text every text stays", () => {
    expect(
      google(
        `at("A1:A5").setNumberFormat("@").setValues([["0812"], ["=1+2"], ["1/2/2025"], ["TRUE"], ["5%"]]); return at("A1:A5").getValues()`,
      ),
    ).toEqual([["0812"], ["=1+2"], ["1/2/2025"], ["TRUE"], ["5%"]]);
  });

  test("in a cell formatted as text an apostrophe stays, too", () => {
    expect(google(`at("A1").setNumberFormat("@").setValue("'0812"); return at("A1").getValue()`)).toBe(
      "'0812",
    );
  });

  test("a format set after the number came does not make it text", () => {
    expect(
      google(`at("A1").setValue("0812"); at("A1").setNumberFormat("@"); return at("A1").getValue()`),
    ).toBe(812);
  });
});

describe("dates", () => {
  test("a Date keeps its instant in the spreadsheet's zone", () => {
    expect(
      google(
        `${show} at("A1").setValue(new Date(Date.UTC(2025, 9, 9, 0, 30))); return [show(at("A1").getValue()), at("A1").getDisplayValue()]`,
      ),
    ).toEqual(["date 2025-10-09T00:30:00.000Z", "10/9/2025 8:30:00"]);
  });

  test("midnight of the zone shows without a time", () => {
    expect(
      google(`at("A1").setValue(new Date(Date.UTC(2025, 9, 8, 16))); return at("A1").getDisplayValue()`),
    ).toBe("10/9/2025");
  });

  test("a number under a date format is read as a Date", () => {
    expect(
      google(
        `${show} at("A1").setValue(45822).setNumberFormat("yyyy-mm-dd"); return [show(at("A1").getValue()), at("A1").getDisplayValue()]`,
      ),
    ).toEqual(["date 2025-06-13T16:00:00.000Z", "2025-06-14"]);
  });

  test("a Date in a cell formatted as text becomes its text", () => {
    expect(
      google(
        `at("A1").setNumberFormat("@").setValue(new Date(Date.UTC(2025, 9, 8, 16))); return at("A1").getValue()`,
      ),
    ).toBe("10/9/2025");
  });

  test("a Date that is none is refused", () => {
    expect(failure(`at("A1").setValue(new Date("nonsense"))`)).toBe("Invalid argument: date");
  });

  test("Dates belong to the script's own realm", () => {
    expect(
      google(
        `at("A1").setValue(new Date()); const v = at("A1").getValue(); return [v instanceof Date, v.constructor === Date, typeof v.getTime()]`,
      ),
    ).toEqual([true, true, "number"]);
  });
});

describe("grids", () => {
  const grids: Cases = [
    [
      "values come by row",
      `at("A1:B2").setValues([[1, "a"], [true, ""]]); return at("A1:B2").getValues()`,
      [
        [1, "a"],
        [true, ""],
      ],
    ],
    [
      "arrays belong to the script's own realm",
      `const v = at("A1:B2").getValues(); return [v instanceof Array, v[0] instanceof Array]`,
      [true, true],
    ],
    [
      "a change of the grid read changes no cell",
      `at("A1").setValue(1); at("A1").getValues()[0][0] = 2; return at("A1").getValue()`,
      1,
    ],
    [
      "setValue fills the whole range",
      `at("A1:B2").setValue(7); return at("A1:B2").getValues()`,
      [
        [7, 7],
        [7, 7],
      ],
    ],
    [
      "holes empty cells",
      `at("A1:A2").setValue(1); at("A1:A2").setValues([[null], [undefined]]); return at("A1:A2").getValues()`,
      [[""], [""]],
    ],
    [
      "a value takes a formula's place",
      `at("A1").setFormula("=1+1"); at("A1").setValue(5); return [at("A1").getFormula(), at("A1").getValue()]`,
      ["", 5],
    ],
    ["methods chain", `return at("A1").setValue(1).setNote("n").setBackground("red").getA1Notation()`, "A1"],
    [
      "display values follow the format",
      `at("A1").setValue(1500).setNumberFormat('"Rp"#,##0'); return at("A1").getDisplayValues()`,
      [["Rp1,500"]],
    ],
    ["a blank range is blank", `return at("A1:B2").isBlank()`, true],
    ["a range with a value is not", `at("B2").setValue(0); return at("A1:B2").isBlank()`, false],
    ["a range with only a formula is not", `at("B2").setFormula('=""'); return at("A1:B2").isBlank()`, false],
    [
      "a formula error reads as its text",
      `at("A1").setFormula("=1/0"); return at("A1").getValue()`,
      "#DIV/0!",
    ],
    [
      "trimWhitespace",
      `at("A1").setValue("  a   b "); at("A1").trimWhitespace(); return at("A1").getValue()`,
      "a b",
    ],
    ["getSheetValues", `at("B2").setValue(3); return data.getSheetValues(2, 2, 1, 1)`, [[3]]],
  ];

  test.each(grids)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("formulas", () => {
  const formulas: Cases = [
    ["getFormula of a value is empty", `at("A1").setValue(1); return at("A1").getFormula()`, ""],
    [
      "getFormulas",
      `at("A1:B1").setFormulas([["=1+1", ""]]); return at("A1:B1").getFormulas()`,
      [["=1+1", ""]],
    ],
    [
      "a missing equals sign is put",
      `at("A1").setFormula("SUM(1,2)"); return [at("A1").getFormula(), at("A1").getValue()]`,
      ["=SUM(1,2)", 3],
    ],
    [
      "an empty formula empties",
      `at("A1").setValue(1); at("A1").setFormula(""); return at("A1").getValue()`,
      "",
    ],
    [
      "formulas follow their cells",
      `at("A1").setValue(2); at("B1").setFormula("=A1*3"); at("A1").setValue(5); return at("B1").getValue()`,
      15,
    ],
    [
      "across tabs",
      `other.getRange("A1").setValue(4); at("A1").setFormula("=Other!A1+1"); return at("A1").getValue()`,
      5,
    ],
    [
      "setFormulaR1C1",
      `at("A1").setValue(2); at("B1").setFormulaR1C1("=R[0]C[-1]*2"); return [at("B1").getFormula(), at("B1").getValue()]`,
      ["=A1*2", 4],
    ],
    ["absolute R1C1", `at("B2").setFormulaR1C1("=R1C1"); return at("B2").getFormula()`, "=$A$1"],
    [
      "R1C1 alone means the own row",
      `at("B2").setFormulaR1C1("=RC[-1]"); return at("B2").getFormula()`,
      "=A2",
    ],
    [
      "getFormulaR1C1",
      `at("B2").setFormula("=A1+$C$3"); return at("B2").getFormulaR1C1()`,
      "=R[-1]C[-1]+R3C3",
    ],
    [
      "getFormulasR1C1",
      `at("B1:B2").setFormulas([["=A1"], ["=A1"]]); return at("B1:B2").getFormulasR1C1()`,
      [["=R[0]C[-1]"], ["=R[-1]C[-1]"]],
    ],
    [
      "setFormulasR1C1",
      `at("B1:B2").setFormulasR1C1([["=RC[-1]"], [""]]); return at("B1:B2").getFormulas()`,
      [["=A1"], [""]],
    ],
  ];

  test.each(formulas)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("notes and number formats", () => {
  const cases: Cases = [
    ["no note is empty", `return at("A1").getNote()`, ""],
    ["a note", `at("A1").setNote("hello"); return at("A1").getNote()`, "hello"],
    ["null takes it away", `at("A1").setNote("hello").setNote(null); return at("A1").getNote()`, ""],
    ["notes by cell", `at("A1:B1").setNotes([["a", ""]]); return at("A1:B1").getNotes()`, [["a", ""]]],
    ["a note is no content", `at("F20").setNote("x"); return data.getLastRow()`, 0],
    ["an automatic format as Google tells it", `return at("A1").getNumberFormat()`, "0.###############"],
    ["a format", `at("A1").setNumberFormat("0.00"); return at("A1").getNumberFormat()`, "0.00"],
    [
      "formats by cell",
      `at("A1:B1").setNumberFormats([["@", "0"]]); return at("A1:B1").getNumberFormats()`,
      [["@", "0"]],
    ],
    [
      "General is automatic again",
      `at("A1").setNumberFormat("@").setNumberFormat("General").setValue("0812"); return [at("A1").getNumberFormat(), at("A1").getValue()]`,
      ["0.###############", 812],
    ],
    [
      "written back it is a format like any other",
      `at("A1").setNumberFormat(at("A1").getNumberFormat()).setValue("5%"); return at("A1").getNumberFormat()`,
      "0.###############",
    ],
    ["percent by typing sets a format", `at("A1").setValue("5%"); return at("A1").getNumberFormat()`, "0%"],
    [
      "a format that stands is not changed by typing",
      `at("A1").setNumberFormat("0.0").setValue("5%"); return at("A1").getNumberFormat()`,
      "0.0",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("refused", () => {
  const refusals: Cases = [
    [
      "too few rows",
      `at("A1:A2").setValues([[1]])`,
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "too many rows",
      `at("A1").setValues([[1], [2]])`,
      "The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.",
    ],
    [
      "too few columns",
      `at("A1:B1").setValues([[1]])`,
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      "too many columns in one row",
      `at("A1:A2").setValues([[1], [1, 2]])`,
      "The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.",
    ],
    [
      "formulas of another size",
      `at("A1:B1").setFormulas([["=1"]])`,
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      "notes of another size",
      `at("A1").setNotes([["a", "b"]])`,
      "The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.",
    ],
    [
      "formats of another size",
      `at("A1").setNumberFormats([])`,
      "The number of rows in the data does not match the number of rows in the range. The data has 0 but the range has 1.",
    ],
    [
      "a flat array",
      `at("A1:B1").setValues([1, 2])`,
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "no array",
      `at("A1").setValues("x")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "an object as a value",
      `at("A1").setValue({ a: 1 })`,
      "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setValue.",
    ],
    [
      "a number as a note",
      `at("A1").setNote(5)`,
      "The parameters (Number) don't match the method signature for SpreadsheetApp.Range.setNote.",
    ],
    [
      "a number as a formula",
      `at("A1").setFormula(5)`,
      "The parameters (Number) don't match the method signature for SpreadsheetApp.Range.setFormula.",
    ],
    [
      "more than 50,000 characters",
      `at("A1").setValue("x".repeat(50001))`,
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    ],
    [
      "a formula of more than 50,000 characters",
      `at("A1").setFormula("=" + "x".repeat(50000))`,
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    ],
  ];

  test.each(refusals)("%s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });

  test("50,000 characters are taken", () => {
    expect(google(`at("A1").setValue("x".repeat(50000)); return at("A1").getValue().length`)).toBe(50_000);
  });

  test("a grid that is refused leaves every cell as it was", () => {
    expect(
      google(
        `at("A1:A2").setValue(1); try { at("A1:A2").setValues([[5], ["x".repeat(50001)]]) } catch (e) {} return at("A1:A2").getValues()`,
      ),
    ).toEqual([[1], [1]]);
  });

  test("errors are Exceptions of the script's realm", () => {
    expect(
      google(
        `try { at("A1").setValues([]) } catch (e) { return [e instanceof Error, e.name, typeof e.message] }`,
      ),
    ).toEqual([true, "Exception", "string"]);
  });
});
