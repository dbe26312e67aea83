// What scripts use beside what the add-on uses: filters' criteria, lists of editors, special pastes, cells that are moved,
// errors told of the method that was called. Learnt from Google's reference and from what gas-fakes' author measured live.

import { describe, expect, test } from "@jest/globals";
import { book, type Cases, failure, google } from "./google.ts";

describe("errors name what was called and what was handed in", () => {
  const refusals: Cases = [
    [
      "too few",
      `data.deleteRows(1)`,
      "(Number) don't match the method signature for SpreadsheetApp.Sheet.deleteRows.",
    ],
    [
      "none",
      `at("A1").setBackground()`,
      "() don't match the method signature for SpreadsheetApp.Range.setBackground.",
    ],
    [
      "a method that leans on another",
      `data.appendRow([[1]])`,
      "(number[][]) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
    ],
    [
      "the service's own",
      `app.setActiveRange("A1")`,
      "(String) don't match the method signature for SpreadsheetApp.setActiveRange.",
    ],
    [
      "an enum of the wrong kind",
      `at("A1").setWrapStrategy(app.Dimension.ROWS)`,
      "(SpreadsheetApp.Dimension) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
    ],
    [
      "a chart's enum",
      `at("A1").setValue(Charts.ChartType.LINE)`,
      "(Charts.ChartType) don't match the method signature for SpreadsheetApp.Range.setValue.",
    ],
  ];

  test.each(refusals)("%s", (_what, body, expected) => {
    expect(failure(body)).toBe(`The parameters ${expected}`);
  });
});

describe("a filter's criteria", () => {
  const rows = `at("A1:C5").setValues([["Desa", "Anggota", "Status"], ["a", 10, "ok"], ["b", 30, ""], ["c", 20, "ok"], ["d", 10, "x"]]); const f = at("A1:C5").createFilter(); const hidden = () => [2, 3, 4, 5].filter((r) => data.isRowHiddenByFilter(r));`;
  const criteria = (call: string) =>
    `${rows} f.setColumnFilterCriteria(2, app.newFilterCriteria().${call}.build());`;
  const cases: Cases = [
    ["none to begin with", `${rows} return [f.getColumnFilterCriteria(2), hidden()]`, [null, []]],
    [
      "are told as set",
      `${criteria("whenNumberGreaterThan(15)")} const c = f.getColumnFilterCriteria(2); return [String(c.getCriteriaType()), c.getCriteriaValues(), c.getHiddenValues()]`,
      ["NUMBER_GREATER_THAN", [15], []],
    ],
    ["hide what does not meet them", `${criteria("whenNumberGreaterThan(15)")} return hidden()`, [2, 5]],
    ["hide the values named", `${criteria('setHiddenValues(["10"])')} return hidden()`, [2, 5]],
    ["show the values named alone", `${criteria('setVisibleValues(["30"])')} return hidden()`, [2, 4, 5]],
    [
      "of several columns all hold",
      `${criteria("whenNumberLessThan(25)")} f.setColumnFilterCriteria(3, app.newFilterCriteria().whenTextEqualTo("ok").build()); return hidden()`,
      [3, 5],
    ],
    [
      "blank or not",
      `${rows} f.setColumnFilterCriteria(3, app.newFilterCriteria().whenCellEmpty().build()); return hidden()`,
      [2, 4, 5],
    ],
    [
      "by a formula, written for the first row below the headings",
      `${rows} f.setColumnFilterCriteria(2, app.newFilterCriteria().whenFormulaSatisfied("=B2>=20").build()); return hidden()`,
      [2, 5],
    ],
    [
      "null or remove takes them away",
      `${criteria("whenNumberGreaterThan(15)")} f.removeColumnFilterCriteria(2); const one = hidden(); f.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberEqualTo(10).build()).setColumnFilterCriteria(2, null); return [one, hidden(), f.getColumnFilterCriteria(2)]`,
      [[], [], null],
    ],
    [
      "are looked at again after a sort, not after a write",
      `${criteria("whenNumberGreaterThan(15)")} at("B2").setValue(99); const written = hidden(); f.sort(2, true); return [written, hidden()]`,
      [[2, 5], [2]],
    ],
    [
      "go with the filter",
      `${criteria("whenNumberGreaterThan(15)")} f.remove(); return [hidden(), data.getFilter()]`,
      [[], null],
    ],
    [
      "follow an inserted column",
      `${criteria("whenNumberGreaterThan(15)")} data.insertColumnBefore(1); return [f.getRange().getA1Notation(), String(f.getColumnFilterCriteria(3).getCriteriaType()), f.getColumnFilterCriteria(2)]`,
      ["B1:D5", "NUMBER_GREATER_THAN", null],
    ],
    [
      "a copy is a builder of its own",
      `const b = app.newFilterCriteria().whenNumberEqualTo(50); const c = b.copy(); b.whenNumberEqualTo(100); return [b, c].map((x) => x.build().getCriteriaValues())`,
      [[100], [50]],
    ],
    [
      "empty ones",
      `const c = app.newFilterCriteria().build(); return [c.getCriteriaType(), c.getCriteriaValues(), c.getHiddenValues(), c.getVisibleValues()]`,
      [null, [], [], []],
    ],
    [
      "a relative date",
      `const c = app.newFilterCriteria().whenDateBefore(app.RelativeDate.TOMORROW).build(); return [String(c.getCriteriaType()), c.getCriteriaValues().map(String)]`,
      ["DATE_BEFORE_RELATIVE", ["TOMORROW"]],
    ],
    [
      "by Google's name of them",
      `const c = app.newFilterCriteria().withCriteria(app.BooleanCriteria.TEXT_CONTAINS, ["x"]).build(); return [String(c.getCriteriaType()), c.getCriteriaValues()]`,
      ["TEXT_CONTAINS", ["x"]],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test.each([
    [
      `at("A1:B2").createFilter().getColumnFilterCriteria(3)`,
      "The column is outside of the range of the filter.",
    ],
    [
      `at("A1:B2").createFilter().setColumnFilterCriteria(1, "x")`,
      "The parameters (Number,String) don't match the method signature for SpreadsheetApp.Filter.setColumnFilterCriteria.",
    ],
  ])("refused: %s", (body, error) => {
    expect(failure(body)).toBe(error);
  });
});

describe("who may edit what is protected", () => {
  const cases: Cases = [
    [
      "whoever protects",
      `return at("A1").protect().getEditors().map((u) => u.getEmail())`,
      ["staf@contoh.go.id"],
    ],
    [
      "nobody is listed where it only warns",
      `return at("A1").protect().setWarningOnly(true).getEditors()`,
      [],
    ],
    [
      "others are added once, by address or as users",
      `const p = at("A1").protect(); p.addEditor("a@contoh.go.id").addEditors(["b@contoh.go.id", "a@contoh.go.id"]).addEditor(Session.getEffectiveUser()); return p.getEditors().map((u) => u.getEmail())`,
      ["staf@contoh.go.id", "a@contoh.go.id", "b@contoh.go.id"],
    ],
    [
      "all are removed but who runs the script",
      `const p = at("A1").protect().addEditor("a@contoh.go.id"); p.removeEditors(p.getEditors()); if (p.canDomainEdit()) p.setDomainEdit(false); return p.getEditors().map((u) => u.getEmail())`,
      ["staf@contoh.go.id"],
    ],
    [
      "the whole domain or not",
      `const p = at("A1").protect(); return [p.canDomainEdit(), p.setDomainEdit(true).canDomainEdit(), p.setDomainEdit(false).canDomainEdit()]`,
      [false, true, false],
    ],
    [
      "a sheet's open areas",
      `const p = data.protect().setUnprotectedRanges([at("A1:B1"), at("D4")]); return data.getProtections(app.ProtectionType.SHEET)[0].getUnprotectedRanges().map((r) => r.getA1Notation())`,
      ["A1:B1", "D4"],
    ],
    [
      "open areas follow inserted rows",
      `const p = data.protect().setUnprotectedRanges([at("A2:B2")]); data.insertRowBefore(1); return data.protect().getUnprotectedRanges().map((r) => r.getA1Notation())`,
      ["A3:B3"],
    ],
    [
      "a named range moves the protection onto it",
      `ss.setNamedRange("nama", at("C3:D4")); const p = at("A1").protect().setRangeName("nama"); return [p.getRange().getA1Notation(), p.getRangeName(), at("A1").protect().setNamedRange(ss.getNamedRanges()[0]).getRangeName(), at("A1").protect().getRangeName()]`,
      ["C3:D4", "nama", "nama", null],
    ],
    [
      "a protected sheet's range is the sheet and has no name",
      `const r = data.protect().getRange(); return [r.getNumRows(), r.getNumColumns(), r.getA1Notation()]`,
      [20, 6, ""],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test.each([
    [
      `at("A1").protect().setUnprotectedRanges([at("A1")])`,
      "Unprotected ranges can only be set on a protected sheet.",
    ],
    [
      `data.protect().setUnprotectedRanges([other.getRange("A1")])`,
      "The ranges must be on the protected sheet.",
    ],
    [`at("A1").protect().addEditor("bukan alamat")`, "Invalid email: bukan alamat"],
    [
      `at("A1").protect().setRangeName("tidak_ada")`,
      "The named range tidak_ada does not exist on this sheet.",
    ],
  ])("refused: %s", (body, error) => {
    expect(failure(body)).toBe(error);
  });
});

describe("special pastes", () => {
  const cases: Cases = [
    [
      "transposed",
      `at("A1:C2").setValues([[1, 2, 3], [4, 5, 6]]); at("A1").setNote("n"); at("A1:C2").copyTo(at("E1"), app.CopyPasteType.PASTE_NORMAL, true); return [data.getRange("E1:F3").getValues(), data.getRange("E1").getNote()]`,
      [
        [
          [1, 4],
          [2, 5],
          [3, 6],
        ],
        "n",
      ],
    ],
    [
      "transposed values alone, merges transposed with a normal one",
      `at("A1:B1").setValues([["=1+1", 5]]); at("A3:B3").merge(); at("A1:B1").copyTo(at("D1"), app.CopyPasteType.PASTE_VALUES, true); at("A3:B3").copyTo(at("D5"), app.CopyPasteType.PASTE_NORMAL, true); return [at("D1:D2").getValues(), at("D1").getFormula(), at("D5").getMergedRanges()[0].getA1Notation()]`,
      [[[2], [5]], "", "D5:D6"],
    ],
    [
      "column widths alone",
      `data.setColumnWidth(1, 173); at("A1").setValue("x"); at("A1").copyTo(at("D1"), app.CopyPasteType.PASTE_COLUMN_WIDTHS, false); return [data.getColumnWidth(4), at("D1").getValue()]`,
      [173, ""],
    ],
    [
      "conditional formats alone",
      `data.setConditionalFormatRules([app.newConditionalFormatRule().whenCellEmpty().setBackground("red").setRanges([at("A1:A3")]).build()]); at("A1:A2").copyTo(at("C5"), app.CopyPasteType.PASTE_CONDITIONAL_FORMATTING, false); return data.getConditionalFormatRules().map((r) => r.getRanges().map((x) => x.getA1Notation()))`,
      [["A1:A3"], ["C5:C6"]],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test("without borders, leaving those that are there", () => {
    const workbook = book();
    const paste = (to: string) => `at("A1").copyTo(at("${to}"), app.CopyPasteType.PASTE_NO_BORDERS, false);`;
    google(
      `at("A1").setValue("x").setBorder(true, null, null, null, null, null); at("C1").setBorder(null, null, true, null, null, null); ${paste("B1")} ${paste("C1")}`,
      { workbook },
    );
    const cells = workbook.sheets[0]?.cells.get(0);
    expect([1, 2].map((column) => cells?.get(column))).toMatchObject([
      { value: "x" },
      { value: "x", borders: { bottom: "solid #000000" } },
    ]);
    expect(cells?.get(1)?.borders).toBeUndefined();
    expect(cells?.get(2)?.borders?.top).toBeUndefined();
  });

  test("refused: transposed is true or false", () => {
    expect(failure(`at("A1").copyTo(at("B1"), app.CopyPasteType.PASTE_NORMAL, "ya")`)).toBe(
      "The parameters (SpreadsheetApp.Range,SpreadsheetApp.CopyPasteType,String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
    );
  });
});

describe("cells that are moved", () => {
  const cases: Cases = [
    [
      "take along what refers to them",
      `at("A1").setValue(7); at("B1").setFormula("=A1*2"); other.getRange("A1").setFormula("=Data!A1"); ss.setNamedRange("n", at("A1")); at("A1").moveTo(at("A5")); return [at("B1").getFormula(), at("B1").getValue(), other.getRange("A1").getFormula(), ss.getRangeByName("n").getA1Notation()]`,
      ["=A5*2", 14, "=Data!A5", "A5"],
    ],
    [
      "keep naming what they named; among themselves they follow",
      `at("A1:B1").setValues([[1, "=A1+C1"]]); at("A1:B1").moveTo(at("A4")); return at("A4:B4").getFormulas()`,
      [["", "=A4+C1"]],
    ],
    [
      "on another tab name the one they left",
      `at("A1:B1").setValues([[1, "=A1+C1"]]); at("C1").setValue(5); at("A1:B1").moveTo(other.getRange("A2")); return [other.getRange("B2").getFormula(), other.getRange("B2").getValue()]`,
      ["=Other!A2+Data!C1", 6],
    ],
    [
      "take their merges along",
      `at("A1:B1").merge().setValue("m"); at("A1:B1").moveTo(at("C4")); return [at("A1").isPartOfMerge(), at("C4").getMergedRanges()[0].getA1Notation(), at("C4").getValue()]`,
      [false, "C4:D4", "m"],
    ],
    [
      "a range that is moved in part is named as before",
      `at("D1").setFormula("=SUM(A1:A3)"); at("A1").moveTo(at("B9")); return at("D1").getFormula()`,
      "=SUM(A1:A3)",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("looks and places", () => {
  const cases: Cases = [
    [
      "every colour that CSS names, in any case",
      `return ["cyan", "LightGray", "LIGHTCORAL", "rebeccapurple", "pink"].map((c) => { try { return at("A1").setBackground(c).getBackground() } catch (e) { return e.message } })`,
      ["#00ffff", "#d3d3d3", "#f08080", "Invalid argument: color", "#ffc0cb"],
    ],
    [
      "a colour by its parts, rounded",
      `return at("A1").setBackgroundRGB(254.6, 0, 16).getBackground()`,
      "#ff0010",
    ],
    [
      "wrapping: unset it wraps and overflows, as Google tells it; set, it is what was set",
      `const c = at("A1"); const fresh = [c.getWrap(), String(c.getWrapStrategy())]; c.setWrapStrategy(app.WrapStrategy.OVERFLOW); const set = c.getWrap(); c.clearFormat(); return [fresh, set, c.getWrap(), at("B1").setWrap(false).getWrap()]`,
      [[true, "OVERFLOW"], false, true, false],
    ],
    [
      "a built style is silent of what was not set; a cell's style is not",
      `const s = app.newTextStyle().setBold(true).build(); const c = at("A1").getTextStyle(); return [s.isBold(), s.isItalic(), s.getForegroundColor(), s.getForegroundColorObject(), s.getFontSize(), c.isItalic(), c.getForegroundColor(), c.getFontSize()]`,
      [true, null, null, null, null, false, "#000000", 10],
    ],
    [
      "a style's colour as an object",
      `const color = app.newColor().setRgbColor("red").build(); return app.newTextStyle().setForegroundColorObject(color).build().getForegroundColor()`,
      "#ff0000",
    ],
    [
      "a region of one dimension",
      `at("B2:D4").setValue("x"); const c = at("C3"); return [c.getDataRegion(), c.getDataRegion(app.Dimension.ROWS), c.getDataRegion(app.Dimension.COLUMNS)].map((r) => r.getA1Notation())`,
      ["B2:D4", "C2:C4", "B3:D3"],
    ],
    [
      "criteria of relative dates, which only people set",
      `return ["DATE_AFTER_RELATIVE", "DATE_BEFORE_RELATIVE", "DATE_EQUAL_TO_RELATIVE"].map((n) => String(app.DataValidationCriteria[n]))`,
      ["DATE_AFTER_RELATIVE", "DATE_BEFORE_RELATIVE", "DATE_EQUAL_TO_RELATIVE"],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test("refused: a colour's part beyond 255", () => {
    expect(failure(`at("A1").setBackgroundRGB(300, 0, 0)`)).toBe("Invalid argument: color");
  });
});
