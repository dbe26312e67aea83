// Range: validation rules and checkboxes, rich text with links, and what rules refuse.

import { describe, expect, test } from "@jest/globals";
import { book, type Cases, failure, google, step } from "./google.ts";

const rule = (criteria: string, rest = "") =>
  `at("A1").setDataValidation(app.newDataValidation().${criteria}${rest}.build());`;
const strict = (criteria: string) => rule(criteria, ".setAllowInvalid(false)");

describe("rules as scripts read them", () => {
  const cases: Cases = [
    ["a cell without a rule", `return at("A1").getDataValidation()`, null],
    [
      "a list",
      `${rule(`requireValueInList(["Desa", "Kelurahan"])`)} const r = at("A1").getDataValidation(); return [String(r.getCriteriaType()), r.getCriteriaValues()]`,
      ["VALUE_IN_LIST", [["Desa", "Kelurahan"], true]],
    ],
    [
      "a list without a dropdown",
      `${rule(`requireValueInList(["a"], false)`)} return at("A1").getDataValidation().getCriteriaValues()`,
      [["a"], false],
    ],
    [
      "a range",
      `${rule(`requireValueInRange(other.getRange("B2:B5"))`)} const [r, shown] = at("A1").getDataValidation().getCriteriaValues(); return [r.getA1Notation(), r.getSheet().getName(), shown]`,
      ["B2:B5", "Other", true],
    ],
    [
      "numbers",
      `${rule("requireNumberBetween(1, 5)")} const r = at("A1").getDataValidation(); return [String(r.getCriteriaType()), r.getCriteriaValues()]`,
      ["NUMBER_BETWEEN", [1, 5]],
    ],
    [
      "dates",
      `${rule("requireDateAfter(new Date(Date.UTC(2025, 9, 8, 16)))")} const [d] = at("A1").getDataValidation().getCriteriaValues(); return [d instanceof Date, d.toISOString()]`,
      [true, "2025-10-08T16:00:00.000Z"],
    ],
    [
      "a formula",
      `${rule(`requireFormulaSatisfied("=A1>1")`)} return at("A1").getDataValidation().getCriteriaValues()`,
      ["=A1>1"],
    ],
    [
      "invalid is allowed unless told",
      `${rule("requireDate()")} return at("A1").getDataValidation().getAllowInvalid()`,
      true,
    ],
    [
      "help",
      `${rule("requireDate()", `.setHelpText("Tanggal")`)} return at("A1").getDataValidation().getHelpText()`,
      "Tanggal",
    ],
    ["no help", `${rule("requireDate()")} return at("A1").getDataValidation().getHelpText()`, null],
    [
      "a copied rule",
      `${rule("requireDate()", `.setHelpText("x")`)} const c = at("A1").getDataValidation().copy().requireNumberEqualTo(3).build(); return [String(c.getCriteriaType()), c.getHelpText()]`,
      ["NUMBER_EQUAL_TO", "x"],
    ],
    [
      "withCriteria",
      `at("A1").setDataValidation(app.newDataValidation().withCriteria(app.DataValidationCriteria.NUMBER_LESS_THAN, [3]).build()); return at("A1").getDataValidation().getCriteriaValues()`,
      [3],
    ],
    [
      "rules by cell",
      `const r = app.newDataValidation().requireDate().build(); at("A1:B1").setDataValidations([[r, null]]); return at("A1:B1").getDataValidations().map((l) => l.map((v) => v !== null))`,
      [[true, false]],
    ],
    [
      "null takes a rule away",
      `${rule("requireDate()")} at("A1").setDataValidation(null); return at("A1").getDataValidation()`,
      null,
    ],
    [
      "a rule follows a row inserted",
      `${rule("requireDate()")} data.insertRowBefore(1); return [at("A1").getDataValidation(), at("A2").getDataValidation() !== null]`,
      [null, true],
    ],
    [
      "criteria compare by identity",
      `${rule("requireDate()")} return at("A1").getDataValidation().getCriteriaType() === app.DataValidationCriteria.DATE_IS_VALID_DATE`,
      true,
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  const requirements: readonly (readonly [string, string, readonly unknown[]])[] = [
    ["requireNumberEqualTo(1)", "NUMBER_EQUAL_TO", [1]],
    ["requireNumberNotEqualTo(1)", "NUMBER_NOT_EQUAL_TO", [1]],
    ["requireNumberGreaterThan(1)", "NUMBER_GREATER_THAN", [1]],
    ["requireNumberGreaterThanOrEqualTo(1)", "NUMBER_GREATER_THAN_OR_EQUAL_TO", [1]],
    ["requireNumberLessThan(1)", "NUMBER_LESS_THAN", [1]],
    ["requireNumberLessThanOrEqualTo(1)", "NUMBER_LESS_THAN_OR_EQUAL_TO", [1]],
    ["requireNumberNotBetween(1, 2)", "NUMBER_NOT_BETWEEN", [1, 2]],
    [`requireTextContains("a")`, "TEXT_CONTAINS", ["a"]],
    [`requireTextDoesNotContain("a")`, "TEXT_DOES_NOT_CONTAIN", ["a"]],
    [`requireTextEqualTo("a")`, "TEXT_EQUAL_TO", ["a"]],
    ["requireTextIsEmail()", "TEXT_IS_VALID_EMAIL", []],
    ["requireTextIsUrl()", "TEXT_IS_VALID_URL", []],
    ["requireDate()", "DATE_IS_VALID_DATE", []],
    ["requireCheckbox()", "CHECKBOX", []],
    [`requireCheckbox("Ya")`, "CHECKBOX", ["Ya"]],
    [`requireCheckbox("Ya", "Tidak")`, "CHECKBOX", ["Ya", "Tidak"]],
  ];

  test.each(requirements)("%s", (criteria, name, values) => {
    expect(
      google(
        `${rule(criteria)} const r = at("A1").getDataValidation(); return [String(r.getCriteriaType()), r.getCriteriaValues()]`,
      ),
    ).toEqual([name, values]);
  });

  const day = "new Date(Date.UTC(2025, 9, 8, 16))";
  test.each([
    [`requireDateBefore(${day})`, "DATE_BEFORE"],
    [`requireDateEqualTo(${day})`, "DATE_EQUAL_TO"],
    [`requireDateOnOrAfter(${day})`, "DATE_ON_OR_AFTER"],
    [`requireDateOnOrBefore(${day})`, "DATE_ON_OR_BEFORE"],
    [`requireDateBetween(${day}, ${day})`, "DATE_BETWEEN"],
    [`requireDateNotBetween(${day}, ${day})`, "DATE_NOT_BETWEEN"],
  ])("%s", (criteria, name) => {
    expect(google(`${rule(criteria)} return String(at("A1").getDataValidation().getCriteriaType())`)).toBe(
      name,
    );
  });
});

describe("a strict rule refuses what does not fit", () => {
  const day = "new Date(Date.UTC(2025, 9, 8, 16))";
  const judged: readonly (readonly [criteria: string, fits: string, fails: string])[] = [
    [`requireValueInList(["Desa", "Kelurahan"])`, `"Desa"`, `"Dusun"`],
    [`requireValueInRange(other.getRange("A1:A2"))`, `"x"`, `"y"`],
    ["requireNumberBetween(1, 5)", "5", "6"],
    ["requireNumberNotBetween(1, 5)", "6", "5"],
    ["requireNumberGreaterThan(5)", "6", "5"],
    ["requireNumberGreaterThanOrEqualTo(5)", "5", "4"],
    ["requireNumberLessThan(5)", "4", "5"],
    ["requireNumberLessThanOrEqualTo(5)", "5", "6"],
    ["requireNumberEqualTo(5)", "5", "6"],
    ["requireNumberNotEqualTo(5)", "6", "5"],
    ["requireNumberEqualTo(5)", `"5"`, `"five"`],
    [`requireTextContains("b")`, `"abc"`, `"acd"`],
    [`requireTextDoesNotContain("b")`, `"acd"`, `"abc"`],
    [`requireTextEqualTo("abc")`, `"abc"`, `"ab"`],
    ["requireTextIsEmail()", `"a@b.id"`, `"a.b.id"`],
    ["requireTextIsUrl()", `"https://contoh.id/x"`, `"not a page"`],
    ["requireCheckbox()", "true", `"maybe"`],
    [`requireCheckbox("Ya", "Tidak")`, `"Tidak"`, `"Entah"`],
  ];

  test.each(judged)("%s", (criteria, fits, fails) => {
    const ready = `other.getRange("A1").setValue("x"); ${strict(criteria)}`;
    expect(failure(`${ready} at("A1").setValue(${fits}); SpreadsheetApp.flush()`)).toBe("");
    expect(failure(`${ready} at("A1").setValue(${fails}); SpreadsheetApp.flush()`)).toContain(
      "The data you entered in cell A1 violates the data validation rules set on this cell.",
    );
  });

  test.each([
    [`requireDate()`, day, `"no date"`],
    [`requireDateAfter(${day})`, "new Date(Date.UTC(2025, 9, 10))", day],
    [`requireDateOnOrAfter(${day})`, day, "new Date(Date.UTC(2025, 9, 7))"],
    [`requireDateBefore(${day})`, "new Date(Date.UTC(2025, 9, 7))", day],
  ])("%s", (criteria, fits, fails) => {
    const ready = `at("A1").setNumberFormat("yyyy-mm-dd"); ${strict(criteria)}`;
    expect(failure(`${ready} at("A1").setValue(${fits}); SpreadsheetApp.flush()`)).toBe("");
    expect(failure(`${ready} at("A1").setValue(${fails}); SpreadsheetApp.flush()`)).toContain(
      "violates the data validation rules",
    );
  });

  test("choices are named", () => {
    expect(
      failure(`${strict(`requireValueInList(["Desa", "Kelurahan"])`)} at("A1").setValue("x")`),
    ).toContain("Please enter one of the following values: Desa, Kelurahan.");
  });

  test("the help text is told instead", () => {
    expect(
      failure(
        `${rule(`requireValueInList(["Desa"])`, `.setAllowInvalid(false).setHelpText("Pilih jenis.")`)} at("A1").setValue("x")`,
      ),
    ).toContain("Pilih jenis.");
  });

  test("a refused value keeps the whole grid as it was", () => {
    const workbook = book();
    const { error } = step(
      `${strict(`requireValueInList(["Desa"])`)} at("A1:A2").setValues([["x"], ["y"]])`,
      { workbook },
    );
    expect(error).toContain("cell A1");
    expect(workbook.sheets[0]?.cells.get(1)?.get(0)).toBeUndefined();
  });

  test("blank always fits", () => {
    expect(
      failure(`${strict(`requireValueInList(["Desa"])`)} at("A1").setValue("Desa"); at("A1").setValue("")`),
    ).toBe("");
  });

  test("a rule that allows invalid values takes all", () => {
    expect(
      google(`${rule(`requireValueInList(["Desa"])`)} at("A1").setValue("x"); return at("A1").getValue()`),
    ).toBe("x");
  });
});

describe("builders refuse", () => {
  const refusals: Cases = [
    ["a rule without criteria", `app.newDataValidation().build()`, "Data validation criteria must be set."],
    ["an empty list", `app.newDataValidation().requireValueInList([])`, "Invalid argument: values"],
    [
      "a text for a list",
      `app.newDataValidation().requireValueInList("a")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInList.",
    ],
    [
      "a text for a date",
      `app.newDataValidation().requireDateAfter("2025-10-09")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
    ],
    [
      "a text for a number",
      `app.newDataValidation().requireNumberEqualTo("5")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireNumberEqualTo.",
    ],
    [
      "a builder for a rule",
      `at("A1").setDataValidation(app.newDataValidation().requireDate())`,
      "The parameters (SpreadsheetApp.DataValidationBuilder) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    ],
  ];

  test.each(refusals)("%s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });
});

describe("checkboxes", () => {
  const cases: Cases = [
    [
      "start unchecked",
      `at("A1").insertCheckboxes(); return [at("A1").getValue(), at("A1").isChecked()]`,
      [false, false],
    ],
    [
      "check",
      `at("A1").insertCheckboxes().check(); return [at("A1").getValue(), at("A1").isChecked()]`,
      [true, true],
    ],
    [
      "own values",
      `at("A1").insertCheckboxes("Ya", "Tidak"); const before = at("A1").getValue(); at("A1").check(); return [before, at("A1").getValue(), at("A1").isChecked()]`,
      ["Tidak", "Ya", true],
    ],
    ["no checkbox is null", `return at("A1").isChecked()`, null],
    [
      "mixed is null",
      `at("A1:A2").insertCheckboxes(); at("A1").check(); return at("A1:A2").isChecked()`,
      null,
    ],
    [
      "check leaves other cells",
      `at("A1").insertCheckboxes(); at("A1:A2").check(); return at("A2").getValue()`,
      "",
    ],
    ["a checkbox counts as content", `at("A5").insertCheckboxes(); return data.getLastRow()`, 5],
    [
      "take away",
      `at("A1").insertCheckboxes().removeCheckboxes(); return [at("A1").getValue(), at("A1").getDataValidation()]`,
      ["", null],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("rich text", () => {
  const link = `const text = app.newRichTextValue().setText("Lihat Sidorejo").setLinkUrl(6, 14, "#gid=5").build(); at("A1").setRichTextValue(text);`;
  const cases: Cases = [
    ["the text is the value", `${link} return at("A1").getValue()`, "Lihat Sidorejo"],
    ["a link in a part", `${link} return at("A1").getRichTextValue().getLinkUrl(6, 14)`, "#gid=5"],
    ["no link in the other", `${link} return at("A1").getRichTextValue().getLinkUrl(0, 5)`, null],
    ["no link for all when parts differ", `${link} return at("A1").getRichTextValue().getLinkUrl()`, null],
    [
      "runs",
      `${link} return at("A1").getRichTextValue().getRuns().map((r) => [r.getText(), r.getLinkUrl(), r.getStartIndex(), r.getEndIndex()])`,
      [
        ["Lihat ", null, 0, 6],
        ["Sidorejo", "#gid=5", 6, 14],
      ],
    ],
    [
      "a link for the whole",
      `at("A1").setRichTextValue(app.newRichTextValue().setText("x").setLinkUrl("https://a.id").build()); return at("A1").getRichTextValue().getLinkUrl()`,
      "https://a.id",
    ],
    [
      "a style in a part",
      `at("A1").setRichTextValue(app.newRichTextValue().setText("abc").setTextStyle(0, 1, app.newTextStyle().setBold(true).build()).build()); const r = at("A1").getRichTextValue(); return [r.getTextStyle(0, 1).isBold(), r.getTextStyle(1, 3).isBold()]`,
      [true, false],
    ],
    [
      "digits stay text",
      `at("A1").setRichTextValue(app.newRichTextValue().setText("0812").build()); return at("A1").getValue()`,
      "0812",
    ],
    [
      "a formula's look stays text",
      `at("A1").setRichTextValue(app.newRichTextValue().setText("=1+1").build()); return [at("A1").getValue(), at("A1").getFormula()]`,
      ["=1+1", ""],
    ],
    ["a number has none", `at("A1").setValue(5); return at("A1").getRichTextValue()`, null],
    ["a plain text has one", `at("A1").setValue("x"); return at("A1").getRichTextValue().getText()`, "x"],
    [
      "grids",
      `const t = (s) => app.newRichTextValue().setText(s).build(); at("A1:B1").setRichTextValues([[t("a"), t("b")]]); return at("A1:B1").getRichTextValues().map((l) => l.map((r) => r.getText()))`,
      [["a", "b"]],
    ],
    [
      "a plain value takes the links away",
      `${link} at("A1").setValue("Lihat Sidorejo"); return at("A1").getRichTextValue().getLinkUrl(6, 14)`,
      null,
    ],
    [
      "a copy goes on",
      `${link} const c = at("A1").getRichTextValue().copy().setLinkUrl(6, 14, null).build(); return c.getLinkUrl(6, 14)`,
      null,
    ],
    [
      "links go along with a copied cell",
      `${link} at("A1").copyTo(at("B1")); return at("B1").getRichTextValue().getLinkUrl(6, 14)`,
      "#gid=5",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  const refusals: Cases = [
    [
      "offsets beyond the text",
      `app.newRichTextValue().setText("abc").setLinkUrl(1, 9, "x")`,
      "Invalid argument: startOffset or endOffset",
    ],
    [
      "a number as text",
      `app.newRichTextValue().setText(5)`,
      "The parameters (Number) don't match the method signature for SpreadsheetApp.RichTextValueBuilder.setText.",
    ],
    [
      "a text for a rich text",
      `at("A1").setRichTextValue("x")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setRichTextValue.",
    ],
    [
      "a grid of another size",
      `at("A1").setRichTextValues([])`,
      "The number of rows in the data does not match the number of rows in the range. The data has 0 but the range has 1.",
    ],
  ];

  test.each(refusals)("refused: %s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });
});
