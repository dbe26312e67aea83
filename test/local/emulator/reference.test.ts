// What scripts meet beside the plain calls: overloads, defaults, enum objects, inverted places, mixed ranges. Learnt from
// Google's reference and from what others measured against the live service.

import { describe, expect, test } from "@jest/globals";
import { type Cases, failure, google } from "./google.ts";

describe("places", () => {
  const cases: Cases = [
    [
      "corners in any order",
      `return [at("C5:B2"), at("B5:C2")].map((r) => r.getA1Notation())`,
      ["B2:C5", "B2:C5"],
    ],
    ["rows in any order", `return [at("5:2").getA1Notation(), at("5:2").getNumRows()]`, ["2:5", 4]],
    ["columns in any order", `return [at("D:B").getA1Notation(), at("D:B").getNumColumns()]`, ["B:D", 3]],
    ["dollars mean nothing", `return at("$C$3:D$4").getA1Notation()`, "C3:D4"],
    ["a column as deep as the sheet", `return [at("D:F").getNumRows(), at("D:F").getLastRow()]`, [20, 20]],
    ["a row as wide as the sheet", `return [at("5:7").getNumColumns(), at("5:7").getLastColumn()]`, [6, 6]],
    [
      "what bounds a range of cells",
      `const r = at("A5:C10"); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()]`,
      [true, true, true, true],
    ],
    [
      "what bounds whole rows",
      `const r = at("7:7"); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()]`,
      [true, true, false, false],
    ],
    [
      "what bounds whole columns",
      `const r = at("B:D"); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()]`,
      [false, false, true, true],
    ],
    [
      "offset keeps the size, or takes another",
      `const r = at("B2:C4"); return [r.offset(1, 1), r.offset(0, 0, 1), r.offset(1, 0, 2, 3)].map((o) => o.getA1Notation())`,
      ["C3:D5", "B2:C2", "B3:D4"],
    ],
    ["getCell counts from the range", `return at("B2:D4").getCell(2, 3).getA1Notation()`, "D3"],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("enum objects", () => {
  const cases: Cases = [
    ["print their name", `return String(app.WrapStrategy.CLIP)`, "CLIP"],
    ["know it by name()", `return app.ProtectionType.SHEET.name()`, "SHEET"],
    [
      "compare by their order",
      `const { OVERFLOW, WRAP } = app.WrapStrategy; return [WRAP.compareTo(WRAP), Math.sign(OVERFLOW.compareTo(WRAP)) === -Math.sign(WRAP.compareTo(OVERFLOW))]`,
      [0, true],
    ],
    [
      "come back as they went in",
      `at("A1").setWrapStrategy(app.WrapStrategy.CLIP); return at("A1").getWrapStrategy() === app.WrapStrategy.CLIP`,
      true,
    ],
    [
      "of a rule",
      `return app.newDataValidation().requireDate().build().getCriteriaType() === app.DataValidationCriteria.DATE_IS_VALID_DATE`,
      true,
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("rules being built", () => {
  const cases: Cases = [
    [
      "an empty builder",
      `const b = app.newDataValidation(); return [b.getCriteriaType(), b.getCriteriaValues(), b.getHelpText(), b.getAllowInvalid()]`,
      [null, [], null, true],
    ],
    [
      "a builder answers for what was set, and gives itself back",
      `const b = app.newDataValidation(); return [b.setAllowInvalid(false) === b, b.getAllowInvalid(), b.setHelpText("a").getHelpText()]`,
      [true, false, "a"],
    ],
    [
      "a checkbox with none, one, two values",
      `return [[], ["A"], ["A", "B"]].map((v) => app.newDataValidation().requireCheckbox(...v).build().getCriteriaValues())`,
      [[], ["A"], ["A", "B"]],
    ],
    [
      "a list shows its arrow unless told",
      `return [app.newDataValidation().requireValueInList(["a", "b"]), app.newDataValidation().requireValueInList(["a"], false)].map((b) => b.build().getCriteriaValues())`,
      [
        [["a", "b"], true],
        [["a"], false],
      ],
    ],
    [
      "a range of choices",
      `const [r, arrow] = app.newDataValidation().requireValueInRange(at("A1:B3"), false).build().getCriteriaValues(); return [r.getA1Notation(), arrow]`,
      ["A1:B3", false],
    ],
    [
      "a copy is a builder of its own",
      `const rule = app.newDataValidation().requireNumberGreaterThan(1).build(); const copy = rule.copy().requireNumberGreaterThan(9).build(); return [rule, copy].map((r) => r.getCriteriaValues()[0])`,
      [1, 9],
    ],
    [
      "rules of their own for each cell",
      `const rule = (n) => app.newDataValidation().requireNumberEqualTo(n).build(); at("A1:B1").setDataValidations([[rule(1), null]]); return at("A1:B1").getDataValidations()[0].map((r) => r && r.getCriteriaValues()[0])`,
      [1, null],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("boxes among other cells", () => {
  const mixed = `at("A1:A2").insertCheckboxes(); at("B1:B2").insertCheckboxes("YA", "TIDAK"); at("C1").setValue("teks");`;
  const cases: Cases = [
    [
      "check ticks boxes alone",
      `${mixed} at("A1:C2").check(); return at("A1:C2").getValues()`,
      [
        [true, "YA", "teks"],
        [true, "YA", ""],
      ],
    ],
    [
      "uncheck likewise",
      `${mixed} at("A1:C2").check().uncheck(); return at("A1:C2").getValues()`,
      [
        [false, "TIDAK", "teks"],
        [false, "TIDAK", ""],
      ],
    ],
    [
      "removing boxes takes their values",
      `at("A1:A2").insertCheckboxes(); at("A1").check(); at("A1:A2").removeCheckboxes(); return [at("A1:A2").getValues(), at("A1").getDataValidation()]`,
      [[[""], [""]], null],
    ],
    [
      "a box replaces another rule",
      `at("A1").setDataValidation(app.newDataValidation().requireNumberEqualTo(5).build()).insertCheckboxes(); return String(at("A1").getDataValidation().getCriteriaType())`,
      "CHECKBOX",
    ],
    [
      "isChecked of some, of all, of none that is a box",
      `at("A1:A2").insertCheckboxes(); at("A1").check(); return [at("A1").isChecked(), at("A2").isChecked(), at("A1:A2").isChecked(), at("C1").isChecked()]`,
      [true, false, null, null],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("values and formulas", () => {
  const cases: Cases = [
    [
      "one formula set into a block moves its references",
      `at("C1:D2").setFormula("=A1"); return at("C1:D2").getFormulas()`,
      [
        ["=A1", "=B1"],
        ["=A2", "=B2"],
      ],
    ],
    [
      "what a dollar holds stays",
      `at("C1:D2").setFormula("=$A1+A$1"); return at("C1:D2").getFormulas()`,
      [
        ["=$A1+A$1", "=$A1+B$1"],
        ["=$A2+A$1", "=$A2+B$1"],
      ],
    ],
    [
      "null in a grid is blank",
      `at("A1:B1").setValues([[null, 1]]); return at("A1:B1").getValues()`,
      [["", 1]],
    ],
    [
      "a whole sheet's data in one call",
      `data.getRange(1, 1, 2, 2).setValues([[1, 2], [3, 4]]); return data.getDataRange().getValues()`,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "blank or not",
      `at("B2").setValue(1); return [at("A1").isBlank(), at("A1:B2").isBlank(), at("B2").isBlank()]`,
      [true, false, false],
    ],
    [
      "trimming leaves a text that looks like a formula a text",
      `at("A1").setNumberFormat("@").setValue("  =1+1  "); at("A1").trimWhitespace(); return [at("A1").getFormula(), at("A1").getValue()]`,
      ["", "=1+1"],
    ],
    [
      "trimming joins spaces within",
      `at("A1").setValue("dua  spasi "); at("A1").trimWhitespace(); return at("A1").getValue()`,
      "dua spasi",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("sorting", () => {
  const fill = `const r = at("B2:D4"); r.setValues([[1, 2, false], [6, 7, 10], [11, 12, 15]]);`;
  const cases: Cases = [
    [
      "columns count from the sheet, not from the range",
      `${fill} r.sort({ column: 2, ascending: false }); return r.getValues().map((row) => row[0])`,
      [11, 6, 1],
    ],
    [
      "truth values stand after numbers, so first when descending",
      `${fill} r.sort([{ column: 4, ascending: false }, 2]); return r.getValues().map((row) => row[2])`,
      [false, 15, 10],
    ],
    [
      "a number and an object may stand together",
      `${fill} r.sort([{ column: 3 }, 2]); return r.getValues().map((row) => row[1])`,
      [2, 7, 12],
    ],
    [
      "numbers, then texts, then truth values; blanks last either way",
      `const r = at("A1:A5"); r.setValues([["teks"], [true], [""], [3], [1]]); const up = r.sort(1).getValues().flat(); const down = r.sort({ column: 1, ascending: false }).getValues().flat(); return [up, down]`,
      [
        [1, 3, "teks", true, ""],
        [true, "teks", 3, 1, ""],
      ],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("looks", () => {
  const cases: Cases = [
    [
      "null brings a font's default back",
      `const c = at("A1"); c.setFontWeight("bold").setFontStyle("italic").setFontLine("underline"); c.setFontWeight(null).setFontStyle(null).setFontLine(null); return [c.getFontWeight(), c.getFontStyle(), c.getFontLine()]`,
      ["normal", "normal", "none"],
    ],
    [
      "null brings the vertical place back",
      `return at("A1").setVerticalAlignment("top").setVerticalAlignment(null).getVerticalAlignment()`,
      "bottom",
    ],
    [
      "getWrap and setWrap speak of the strategy",
      `at("A1").setWrap(true); at("B1").setWrap(false); at("C1").setWrapStrategy(app.WrapStrategy.CLIP); return [["A1", "B1", "C1"].map((a) => String(at(a).getWrapStrategy())), at("A1:C1").getWraps()[0]]`,
      [
        ["WRAP", "OVERFLOW", "CLIP"],
        [true, false, false],
      ],
    ],
    [
      "a style is copied and changed",
      `const a = app.newTextStyle().setFontSize(32).setBold(true).setForegroundColor("#00ff00").build(); const b = a.copy().setBold(false).build(); return [a.isBold(), b.isBold(), b.getFontSize(), b.getForegroundColor()]`,
      [true, false, 32, "#00ff00"],
    ],
    [
      "a style set on cells is read from each",
      `at("A1:B1").setTextStyle(app.newTextStyle().setFontSize(12).setItalic(true).build()); return at("A1:B1").getTextStyles()[0].map((s) => [s.getFontSize(), s.isItalic(), s.isBold()])`,
      [
        [12, true, false],
        [12, true, false],
      ],
    ],
    [
      "the parts of a rich text, those without a style too",
      `const bold = app.newTextStyle().setBold(true).build(); at("A1").setRichTextValue(app.newRichTextValue().setText("Tebal biasa tautan").setTextStyle(0, 5, bold).setLinkUrl(12, 18, "https://contoh.id").build()); return at("A1").getRichTextValue().getRuns().map((r) => [r.getStartIndex(), r.getEndIndex(), r.getTextStyle().isBold(), r.getLinkUrl()])`,
      [
        [0, 5, true, null],
        [5, 12, false, null],
        [12, 18, false, "https://contoh.id"],
      ],
    ],
    [
      "a plain text is one part",
      `at("A1").setValue("biasa"); const t = at("A1").getRichTextValue(); return [t.getText(), t.getRuns().length, t.getTextStyle().getFontSize()]`,
      ["biasa", 1, 10],
    ],
    [
      "heights and widths, one and many",
      `data.setColumnWidth(2, 200).setColumnWidths(3, 2, 150).setRowHeight(3, 31).setRowHeights(4, 2, 40); return [[2, 3, 4, 5].map((c) => data.getColumnWidth(c)), [3, 4, 5, 6].map((r) => data.getRowHeight(r))]`,
      [
        [200, 150, 150, 100],
        [31, 40, 40, 21],
      ],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("metadata", () => {
  const cases: Cases = [
    [
      "adding gives the range back; a whole column has it, a cell in it has not",
      `const c = at("C:C"); const same = c.addDeveloperMetadata("k", "v"); return [same.getA1Notation(), c.getDeveloperMetadata().length, at("C3").getDeveloperMetadata().length]`,
      ["C:C", 1, 0],
    ],
    [
      "is seen by everyone with the document unless told",
      `data.addDeveloperMetadata("k", "v"); return String(data.getDeveloperMetadata()[0].getVisibility())`,
      "DOCUMENT",
    ],
    [
      "moves from row to column to sheet to document",
      `at("8:8").addDeveloperMetadata("k"); const m = at("8:8").getDeveloperMetadata()[0]; const where = () => String(m.getLocation().getLocationType()); const seen = [where()]; m.moveToColumn(at("C:C")); seen.push(where(), m.getLocation().getColumn().getA1Notation()); m.moveToSheet(other); seen.push(where(), m.getLocation().getSheet().getName()); m.moveToSpreadsheet(); seen.push(where()); return seen`,
      ["ROW", "COLUMN", "C:C", "SHEET", "Other", "SPREADSHEET"],
    ],
    [
      "is found by key and value together",
      `data.addDeveloperMetadata("k", "a"); other.addDeveloperMetadata("k", "b"); return ss.createDeveloperMetadataFinder().withKey("k").withValue("b").find().map((m) => m.getLocation().getSheet().getName())`,
      ["Other"],
    ],
    [
      "new key, new value",
      `data.addDeveloperMetadata("k", "a"); data.getDeveloperMetadata()[0].setKey("l").setValue("b"); return data.getDeveloperMetadata().map((m) => [m.getKey(), m.getValue()])`,
      [["l", "b"]],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test.each(["A1", "B6:D6", "F2:F5", "B2:D4"])("not on %s: neither a row nor a column", (place) => {
    expect(failure(`at("${place}").addDeveloperMetadata("k", "v")`)).toMatch(
      /^Adding developer metadata to arbitrary ranges is not currently supported/,
    );
  });
});

describe("tabs", () => {
  const cases: Cases = [
    [
      "inserted behind the active one or at a place, counted from one",
      `ss.insertSheet("c"); ss.insertSheet("a", 0); ss.insertSheet("b", 1); return ss.getSheets().map((s) => [s.getName(), s.getIndex()])`,
      [
        ["a", 1],
        ["b", 2],
        ["Data", 3],
        ["c", 4],
        ["Other", 5],
      ],
    ],
    [
      "the same tab by name and by id",
      `return ss.getSheetById(data.getSheetId()).getName() === ss.getSheetByName("Data").getName()`,
      true,
    ],
    [
      "no tab of that name, no tab of that id",
      `return [ss.getSheetByName("x"), ss.getSheetById(987654)]`,
      [null, null],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});
