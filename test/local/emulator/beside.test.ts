// What scripts use beside what the add-on uses: filters' criteria, lists of editors, special pastes, cells that are moved,
// errors told of the method that was called. Learnt from Google's reference and from what gas-fakes' author measured live.

import { describe, expect, test } from "@jest/globals";
import { readXlsx, writeXlsx } from "../../../src/local/workbook/xlsx.ts";
import { book, type Cases, failure, google, hostOf } from "./google.ts";

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
      "a text that is another",
      `${rows} f.setColumnFilterCriteria(3, app.newFilterCriteria().withCriteria(app.BooleanCriteria.TEXT_NOT_EQUAL_TO, ["ok"]).build()); return hidden()`,
      [2, 4],
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

describe("a rule by a formula", () => {
  const rule = `at("B1:B3").setDataValidation(app.newDataValidation().requireFormulaSatisfied("=B1>$A$1").setAllowInvalid(false).build()); at("A1").setValue(10);`;
  const refused = /^The data you entered in cell B2 violates the data validation rules set on this cell\./;
  const cases: Cases = [
    [
      "is written for the first cell of its range; others have their own",
      `${rule} return at("B1:B3").getDataValidations().map((r) => r[0].getCriteriaValues()[0])`,
      ["=B1>$A$1", "=B2>$A$1", "=B3>$A$1"],
    ],
    ["takes what satisfies it", `${rule} at("B2").setValue(11); return at("B2").getValue()`, 11],
    [
      "leaves the cell as it was when it refuses",
      `${rule} at("B2").setValue(11); try { at("B2").setValue(5); app.flush() } catch (e) {} return at("B2").getValue()`,
      11,
    ],
    [
      "looks at other cells: no value twice",
      `at("C1:C3").setDataValidation(app.newDataValidation().requireFormulaSatisfied("=COUNTIF($C$1:$C$3,C1)=1").setAllowInvalid(false).build()); at("C1").setValue("a"); try { at("C2").setValue("a"); app.flush() } catch (e) {} at("C3").setValue("b"); return at("C1:C3").getValues().flat()`,
      ["a", "", "b"],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test("refuses a script, and a person who types", () => {
    expect(failure(`${rule} at("B2").setValue(9)`)).toMatch(refused);
    const workbook = book();
    google(rule, { workbook });
    const host = hostOf("function onEdit() {}", { workbook });
    expect(host.edit("Data!B2", "9").error).toContain("Data!B2");
    expect(host.edit("Data!B2", "12").error).toBeNull();
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
      `ss.setNamedRange("nama", at("C3:D4")); const p = at("A1").protect().setRangeName("nama"); return [p.getRange().getA1Notation(), p.getRangeName(), at("A1").protect().setNamedRange(ss.getNamedRanges()[0]).getRangeName(), at("A1").protect().getRangeName(), p.setRange(at("B2")).getRangeName()]`,
      ["C3:D4", "nama", "nama", null, null],
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

  test("a sheet that keeps its user out lets in to its open areas", () => {
    const locked = () => {
      const workbook = book();
      const unprotected = [{ top: 0, left: 0, bottom: 0, right: 1 }];
      const protection = { id: 900, description: "", warningOnly: false, canEdit: false, unprotected };
      workbook.sheets[0]?.protections.push(protection);
      return workbook;
    };
    const write = `at("A1:B1").setValues([[1, 2]]); return [at("A1:B1").canEdit(), at("B1").getValue()]`;
    expect(google(write, { workbook: locked() })).toEqual([true, 2]);
    for (const place of ["C1", "A1:C1"]) {
      expect(failure(`at("${place}").setValue(1)`, { workbook: locked() })).toContain("protected cell");
    }
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

describe("texts looked for", () => {
  const fill = `at("A1:B3").setValues([["sample", "sámplé"], ["SampleA", "x"], ["=1+1", "a.b"]]);`;
  const names = `.findAll().map((r) => r.getA1Notation())`;
  const cases: Cases = [
    ["in any case", `${fill} return data.createTextFinder("sample")${names}`, ["A1", "A2"]],
    [
      "without regard to marks on letters",
      `${fill} return data.createTextFinder("sample").ignoreDiacritics(true).matchCase(true).matchEntireCell(true)${names}`,
      ["A1", "B1"],
    ],
    [
      "in formulas' text",
      `${fill} return data.createTextFinder("1+1").matchFormulaText(true)${names}`,
      ["A3"],
    ],
    ["a point is a point", `${fill} return data.createTextFinder("a.b")${names}`, ["B3"]],
    [
      "forth and back, null at the end",
      `${fill} const f = data.createTextFinder("sample"); const at1 = (r) => r && r.getA1Notation(); return [f.findNext(), f.findNext(), f.findNext(), f.getCurrentMatch(), f.findPrevious(), f.findPrevious()].map(at1)`,
      ["A1", "A2", null, null, "A2", "A1"],
    ],
    [
      "from behind a cell on",
      `${fill} return data.createTextFinder("sample").startFrom(at("A1")).findNext().getA1Notation()`,
      "A2",
    ],
    [
      "replaced everywhere, counted",
      `${fill} const n = data.createTextFinder("sample").replaceAllWith("test"); return [n, at("A1:A2").getValues()]`,
      [2, [["test"], ["testA"]]],
    ],
    [
      "replaced in the current match alone",
      `${fill} const f = data.createTextFinder("sample"); const none = f.replaceWith("t"); f.findNext(); return [none, f.replaceWith("t"), at("A1:A2").getValues()]`,
      [0, 1, [["t"], ["SampleA"]]],
    ],
    [
      "what a formula shows is not replaced; its text is when asked",
      `${fill} const shown = data.createTextFinder("2").replaceAllWith("3"); data.createTextFinder("1").matchFormulaText(true).replaceAllWith("5"); return [shown, at("A3").getFormula(), at("A3").getValue()]`,
      [0, "=5+5", 10],
    ],
    [
      "a regular expression's groups stand in the replacement, a text's dollars stand for themselves",
      `${fill} data.createTextFinder("^(S[a-z]+)A$").useRegularExpression(true).replaceAllWith("$1-B"); data.createTextFinder("x").replaceAllWith("a$1"); return [at("A2").getValue(), at("B2").getValue()]`,
      ["Sample-B", "a$1"],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("rows that stand twice", () => {
  const fill = `at("B2:C5").setValues([["foo", "bar"], ["bar", "foo"], ["foo", "foo"], ["bar", "foo"]]); at("B5").setNote("n"); at("A5").setValue("beside");`;
  const cases: Cases = [
    [
      "go; what is left is told, what stands beside stays",
      `${fill} const r = at("B2:C5").removeDuplicates(); return [r.getA1Notation(), at("B2:C5").getValues(), at("A5").getValue(), at("B5").getNote()]`,
      [
        "B2:C4",
        [
          ["foo", "bar"],
          ["bar", "foo"],
          ["foo", "foo"],
          ["", ""],
        ],
        "beside",
        "",
      ],
    ],
    [
      "by some columns, counted on the tab",
      `${fill} return at("B2:C5").removeDuplicates([3]).getValues()`,
      [
        ["foo", "bar"],
        ["bar", "foo"],
      ],
    ],
    ["none", `${fill} return at("B2:C4").removeDuplicates().getA1Notation()`, "B2:C4"],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("charts told", () => {
  const chart = `data.newChart().addRange(at("A1:B5")).setChartType(Charts.ChartType.COLUMN).setPosition(1, 4, 0, 0).setOption("title", "Beban").setOption("hAxis", { title: "Kode" })`;
  const cases: Cases = [
    [
      "by their options",
      `data.insertChart(${chart}.build()); const o = data.getCharts()[0].getOptions(); return [o.get("title"), o.get("hAxis.title"), o.get("none")]`,
      ["Beban", "Kode", null],
    ],
    [
      "what to do with several ranges and hidden cells",
      `const c = ${chart}.build(); const d = ${chart}.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).setTransposeRowsAndColumns(true).build(); return [c, d].map((x) => [String(x.getMergeStrategy()), String(x.getHiddenDimensionStrategy()), x.getTransposeRowsAndColumns()])`,
      [
        ["MERGE_COLUMNS", "IGNORE_BOTH", false],
        ["MERGE_ROWS", "SHOW_BOTH", true],
      ],
    ],
    [
      "where a legend stands",
      `return ["TOP", "RIGHT", "BOTTOM", "NONE"].map((p) => String(Charts.Position[p]))`,
      ["TOP", "RIGHT", "BOTTOM", "NONE"],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test("refused: a strategy by its name", () => {
    expect(failure(`data.newChart().setMergeStrategy("MERGE_ROWS")`)).toContain(
      "EmbeddedChartBuilder.setMergeStrategy",
    );
  });
});

describe("the spreadsheet passes on to its active sheet", () => {
  const cases: Cases = [
    [
      "rows and columns",
      `data.activate(); at("A1:A3").setValues([[3], [1], [2]]); ss.sort(1); ss.insertRowBefore(1); ss.hideRow(at("1:1")); ss.setColumnWidth(2, 77); ss.setFrozenRows(1); ss.deleteColumns(5, 2); return [at("A2:A4").getValues().flat(), ss.isRowHiddenByUser(1), ss.getColumnWidth(2), data.getFrozenRows(), data.getMaxColumns()]`,
      [[1, 2, 3], true, 77, 1, 4],
    ],
    [
      "its name and id",
      `other.activate(); ss.renameActiveSheet("Baru"); return [other.getName(), ss.getSheetName(), ss.getSheetId() === other.getSheetId()]`,
      ["Baru", "Baru", true],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test("refused in the spreadsheet's own name", () => {
    expect(failure(`ss.deleteRows(1)`)).toBe(
      "The parameters (Number) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteRows.",
    );
  });
});

describe("utilities", () => {
  const cases: Cases = [
    [
      "printf's words",
      `return Utilities.formatString("%s: %d orang, %.2f%%", "Desa", 12.9, 3.14159)`,
      "Desa: 12 orang, 3.14%",
    ],
    [
      "printf's widths",
      `return [Utilities.formatString("%05d|%5d|%-5d|%+d".replace("|%+d", ""), 42, 42, 42), Utilities.formatString("%06.1f", -2.55), Utilities.formatString("%x %X", 255, 255)]`,
      ["00042|   42|42   ", "-002.5", "ff FF"],
    ],
    [
      "CSV with quotes, commas and lines in cells",
      `return Utilities.parseCsv('a,"b, c","d ""e"""\\r\\n1,,"dua\\nbaris"\\n')`,
      [
        ["a", "b, c", 'd "e"'],
        ["1", "", "dua\nbaris"],
      ],
    ],
    ["CSV by another sign", `return Utilities.parseCsv("a;b", ";")`, [["a", "b"]]],
    [
      "a keyed digest",
      `return Utilities.base64Encode(Utilities.computeHmacSha256Signature("isi", "kunci")) === Utilities.base64Encode(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, "isi", "kunci"))`,
      true,
    ],
    [
      "a known keyed digest",
      `return Utilities.computeHmacSha256Signature("what do ya want for nothing?", "Jefe").slice(0, 4)`,
      [91, -36, -63, 70],
    ],
    [
      "base64 to text by way of a blob",
      `return Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode("Sidorejó"))).getDataAsString()`,
      "Sidorejó",
    ],
    [
      "a blob's type and name",
      `const b = Utilities.newBlob("a", "text/csv", "a.csv"); return [b.getContentType(), b.getName(), b.getBytes(), b.copyBlob().setName("c").setDataFromString("é").getBytes(), b.getName(), Utilities.newBlob("x").getContentType(), Utilities.newBlob([1]).getContentType(), b.isGoogleType()]`,
      ["text/csv", "a.csv", [97], [-61, -87], "a.csv", "text/plain", null, false],
    ],
    [
      "a template without scriptlets is its text",
      `return [HtmlService.createTemplate("<b>a</b>").evaluate().setTitle("T").getContent(), HtmlService.createHtmlOutput("x").asTemplate().getRawContent()]`,
      ["<b>a</b>", "x"],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test.each([
    [`Utilities.formatString("%s %s", 1)`, "Not enough arguments for the format string."],
    [
      `Utilities.parseCsv("a", ",,")`,
      "The parameters (String,String) don't match the method signature for Utilities.parseCsv.",
    ],
    [
      `HtmlService.createTemplate("<?= a ?>").evaluate()`,
      "not emulated: HtmlTemplate.evaluate of scriptlets",
    ],
  ])("refused: %s", (body, error) => {
    expect(failure(body)).toBe(error);
  });
});

describe("gradients", () => {
  const set = `const rule = app.newConditionalFormatRule().setGradientMinpoint("white").setGradientMidpointWithValue("#ffff00", app.InterpolationType.PERCENT, "50").setGradientMaxpointWithValue("red", app.InterpolationType.NUMBER, "10").setRanges([at("A1:A5")]).build(); data.setConditionalFormatRules([rule]); const [kept] = data.getConditionalFormatRules(); const g = kept.getGradientCondition();`;
  const cases: Cases = [
    [
      "are told as set",
      `${set} return [g.getMinColor(), g.getMinType(), g.getMinValue(), g.getMidColor(), String(g.getMidType()), g.getMidValue(), g.getMaxColor(), String(g.getMaxType()), g.getMaxValue()]`,
      ["#ffffff", null, "", "#ffff00", "PERCENT", "50", "#ff0000", "NUMBER", "10"],
    ],
    ["are no condition", `${set} return kept.getBooleanCondition()`, null],
    [
      "a condition is no gradient",
      `return app.newConditionalFormatRule().whenCellEmpty().setRanges([at("A1")]).build().getGradientCondition()`,
      null,
    ],
    [
      "take a condition's place",
      `${set} const r = kept.copy().whenCellEmpty().setGradientMinpoint("white").setGradientMaxpoint("blue").build(); return [kept.copy().whenCellEmpty().build().getGradientCondition(), r.getBooleanCondition(), r.getGradientCondition().getMaxColor(), r.getGradientCondition().getMaxType()]`,
      [null, null, "#0000ff", null],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test("refused: one end alone, a type by its name", () => {
    const builder = `app.newConditionalFormatRule().setRanges([at("A1")])`;
    expect(failure(`${builder}.setGradientMinpoint("red").build()`)).toBe(
      "Conditional format rule must have a condition.",
    );
    expect(failure(`${builder}.setGradientMaxpointWithValue("red", "NUMBER", "1")`)).toContain(
      "ConditionalFormatRuleBuilder.setGradientMaxpointWithValue",
    );
  });

  test("survive .xlsx", async () => {
    const workbook = book();
    google(set, { workbook });
    const again = await readXlsx(await writeXlsx(workbook));
    expect(again.sheets[0]?.conditionalFormats).toEqual(workbook.sheets[0]?.conditionalFormats);
  });
});

test.each([
  ["Asia/Jakarta", "WIB"],
  ["Asia/Makassar", "WITA"],
  ["Asia/Jayapura", "WIT"],
  ["Asia/Singapore", "GMT+08:00"],
])("the zone %s is told as %s", (zone, name) => {
  expect(google(`return Utilities.formatDate(new Date(Date.UTC(2025, 9, 9)), "${zone}", "z")`)).toBe(name);
});

describe("what the reference says of a Range's rarer calls", () => {
  const cases: Cases = [
    [
      "checkboxes are unchecked whatever the cells held",
      `at("A1:A2").setValues([["x"], ["=1+1"]]); at("A1:A2").insertCheckboxes(); at("B1").setValue(3).insertCheckboxes("y", "n"); return [...at("A1:A2").getValues().flat(), at("A2").getFormula(), at("B1").getValue()]`,
      [false, false, "", "n"],
    ],
    [
      "checking passes over a cell that holds neither value",
      `const r = at("A1:A2").insertCheckboxes(); data.getRange("A1").setDataValidation(app.newDataValidation().requireCheckbox("y", "n").build()); r.check(); return r.getValues().flat()`,
      [false, true],
    ],
    [
      "a cell that holds neither value is neither",
      `at("A1").insertCheckboxes(); at("A1").setDataValidation(app.newDataValidation().requireCheckbox("y", "n").build()); at("C1").setDataValidation(app.newDataValidation().requireCheckbox().build()); return [at("A1").isChecked(), at("B1").insertCheckboxes().isChecked(), at("B1").check().isChecked(), at("C1").isChecked()]`,
      [null, false, true, false],
    ],
    [
      "removing checkboxes leaves what is no checkbox's value",
      `at("A1:A2").insertCheckboxes(); at("A1").setDataValidation(app.newDataValidation().requireCheckbox("y", "n").build()); at("A1:A2").removeCheckboxes(); return [...at("A1:A2").getValues().flat(), at("A1").getDataValidation()]`,
      [false, "", null],
    ],
    [
      "duplicates are told without case",
      `at("A1:A3").setValues([["Ab"], ["aB"], ["c"]]).removeDuplicates(); return at("A1:A3").getValues().flat()`,
      ["Ab", "c", ""],
    ],
    [
      "clear passes over filtered rows when asked",
      `at("A1:A3").setValues([["h"], ["x"], ["y"]]).createFilter().setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(["x"]).build()); at("A2:A3").clear({ contentsOnly: true, skipFilteredRows: true }); return at("A1:A3").getValues().flat()`,
      ["h", "x", ""],
    ],
    [
      "copying to a smaller place writes all, to a larger one whole repetitions",
      `at("A1:B2").setValues([[1, 2], [3, 4]]); at("A1:B2").copyValuesToRange(data, 3, 3, 1, 1); at("A1:B2").copyTo(at("C4:E8")); at("A1:B2").copyTo(at("A10:C10")); return [at("C1:E3").getValues(), at("C4:E8").getValues(), at("A10:C12").getValues()]`,
      [
        [
          [1, 2, ""],
          [3, 4, ""],
          ["", "", ""],
        ],
        [
          [1, 2, ""],
          [3, 4, ""],
          [1, 2, ""],
          [3, 4, ""],
          ["", "", ""],
        ],
        [
          [1, 2, ""],
          [3, 4, ""],
          ["", "", ""],
        ],
      ],
    ],
    [
      "formats likewise",
      `at("A1:B1").setBackgrounds([["#ff0000", "#00ff00"]]).copyFormatToRange(data, 3, 5, 1, 1); return at("C1:F1").getBackgrounds()[0]`,
      ["#ff0000", "#00ff00", "#ffffff", "#ffffff"],
    ],
    [
      "no formula empties a cell",
      `at("A1:C1").setValues([[1, 2, 3]]); at("A1:B1").setFormulas([[null, "=1+1"]]); at("C1").setFormula(null); return [at("A1:C1").getFormulas()[0], at("A1:C1").getValues()[0]]`,
      [
        ["", "=1+1", ""],
        ["", 2, ""],
      ],
    ],
    [
      "tabs and line breaks are whitespace",
      `return at("A1").setValue("\\t a \\n b ").trimWhitespace().getValue()`,
      "a b",
    ],
    [
      "a data region does not go round a corner",
      `at("A1").setValue(1); at("B2").setValue(2); return at("A1").getDataRegion().getA1Notation()`,
      "A1",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("what the reference says of a Sheet's rarer calls", () => {
  const cases: Cases = [
    [
      "values from the last row and column that hold something",
      `at("A1:B2").setValues([[1, 2], [3, 4]]); return [data.getSheetValues(-1, 1, 1, 2), data.getSheetValues(1, -1, 2, 1)]`,
      [[[3, 4]], [[2], [4]]],
    ],
    [
      "a tab's colour without its hash, and reset",
      `data.setTabColor("ff0000"); const seen = data.getTabColor(); data.setTabColor(null); return [seen, data.getTabColor()]`,
      ["#ff0000", null],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test.each(["app", "ss", "data"])("%s.setCurrentCell takes one cell only", (who) => {
    expect(google(`return ${who}.setCurrentCell(at("B2")).getA1Notation()`)).toBe("B2");
    expect(failure(`${who}.setCurrentCell(at("A1:B2"))`)).toBe("The range must be a single cell.");
    expect(failure(`${who}.setCurrentCell("B2")`)).toContain("don't match the method signature");
  });
});
