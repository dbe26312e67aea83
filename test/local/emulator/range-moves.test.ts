// Range: clearing, merging, copying, moving, sorting, looking around; and lists of ranges.

import { describe, expect, test } from "@jest/globals";
import { type Cases, failure, google } from "./google.ts";

const full = `const full = () => at("A1").setValue(5).setNote("n").setBackground("red").setNumberFormat("0.0").setDataValidation(app.newDataValidation().requireNumberGreaterThan(1).build());
const seen = () => [at("A1").getValue(), at("A1").getNote(), at("A1").getBackground(), at("A1").getNumberFormat(), at("A1").getDataValidation() !== null]; full();`;

describe("clearing", () => {
  const cases: Cases = [
    [
      "clear takes content and format, not note and rule",
      `at("A1").clear(); return seen()`,
      ["", "n", "#ffffff", "0.###############", true],
    ],
    ["clearContent", `at("A1").clearContent(); return seen()`, ["", "n", "#ff0000", "0.0", true]],
    [
      "clearFormat leaves the number format",
      `at("A1").clearFormat(); return seen()`,
      [5, "n", "#ffffff", "0.0", true],
    ],
    ["clearNote", `at("A1").clearNote(); return seen()`, [5, "", "#ff0000", "0.0", true]],
    [
      "clearDataValidations",
      `at("A1").clearDataValidations(); return seen()`,
      [5, "n", "#ff0000", "0.0", false],
    ],
    [
      "clear only contents",
      `at("A1").clear({ contentsOnly: true }); return seen()`,
      ["", "n", "#ff0000", "0.0", true],
    ],
    [
      "clear only formats, which takes the rules along",
      `at("A1").clear({ formatOnly: true }); return seen()`,
      [5, "n", "#ffffff", "0.0", false],
    ],
    [
      "clear only formats of a sheet, which does not",
      `data.clear({ formatOnly: true }); return seen()`,
      [5, "n", "#ffffff", "0.0", true],
    ],
    [
      "clear formats by name, which does not",
      `at("A1").clearFormat(); return seen()`,
      [5, "n", "#ffffff", "0.0", true],
    ],
    [
      "clear only comments",
      `at("A1").clear({ commentsOnly: true }); return seen()`,
      [5, "", "#ff0000", "0.0", true],
    ],
    [
      "clear only rules",
      `at("A1").clear({ validationsOnly: true }); return seen()`,
      [5, "n", "#ff0000", "0.0", false],
    ],
    ["a whole sheet", `data.clear(); return [data.getLastRow(), at("A1").getBackground()]`, [0, "#ffffff"]],
    [
      "contents of a sheet",
      `data.clearContents(); return [data.getLastRow(), at("A1").getBackground()]`,
      [0, "#ff0000"],
    ],
    [
      "formats of a sheet",
      `data.clearFormats(); return [at("A1").getValue(), at("A1").getBackground()]`,
      [5, "#ffffff"],
    ],
    ["notes of a sheet", `data.clearNotes(); return at("A1").getNote()`, ""],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(full + body)).toEqual(expected);
  });
});

describe("merging", () => {
  const cases: Cases = [
    [
      "merge keeps the first value only",
      `at("A1:B2").setValue(1).merge(); return at("A1:B2").getValues()`,
      [
        [1, ""],
        ["", ""],
      ],
    ],
    [
      "merged ranges",
      `at("A1:B2").merge(); return at("A1:F20").getMergedRanges().map((r) => r.getA1Notation())`,
      ["A1:B2"],
    ],
    [
      "merged ranges that only touch count",
      `at("A1:B2").merge(); return at("B2:C3").getMergedRanges().length`,
      1,
    ],
    [
      "part of a merge",
      `at("A1:B2").merge(); return [at("B2").isPartOfMerge(), at("C3").isPartOfMerge()]`,
      [true, false],
    ],
    [
      "across",
      `at("A1:B2").mergeAcross(); return data.getDataRange() && at("A1:F20").getMergedRanges().map((r) => r.getA1Notation())`,
      ["A1:B1", "A2:B2"],
    ],
    [
      "vertically",
      `at("A1:B2").mergeVertically(); return at("A1:F20").getMergedRanges().map((r) => r.getA1Notation())`,
      ["A1:A2", "B1:B2"],
    ],
    ["a cell alone is no merge", `at("A1").merge(); return at("A1").isPartOfMerge()`, false],
    ["break apart", `at("A1:B2").merge().breakApart(); return at("A1").isPartOfMerge()`, false],
    [
      "a bigger merge takes a smaller in",
      `at("A1:B1").merge(); at("A1:C3").merge(); return at("A1:F20").getMergedRanges().map((r) => r.getA1Notation())`,
      ["A1:C3"],
    ],
    [
      "a covered cell takes no value",
      `at("A1:B2").merge(); at("B2").setValue(9); return at("B2").getValue()`,
      "",
    ],
    [
      "a merge moves with a row inserted above",
      `at("A2:B3").merge(); data.insertRowBefore(1); return at("A1:F20").getMergedRanges().map((r) => r.getA1Notation())`,
      ["A3:B4"],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test.each([
    ["merging over half a merge", `at("A1:B2").merge(); at("B2:C3").merge()`],
    ["breaking half a merge apart", `at("A1:B2").merge(); at("B2").breakApart()`],
  ])("%s is refused", (_what, body) => {
    expect(failure(body)).toBe("You must select all cells in a merged range to merge or unmerge them.");
  });
});

describe("copying and moving", () => {
  const cases: Cases = [
    [
      "copyTo copies everything",
      `at("A1").setValue(1).setNote("n").setBackground("red"); at("A1").copyTo(at("B2")); return [at("B2").getValue(), at("B2").getNote(), at("B2").getBackground()]`,
      [1, "n", "#ff0000"],
    ],
    [
      "formulas shift",
      `at("A1").setFormula("=C1+1"); at("A1").copyTo(at("A2")); return at("A2").getFormula()`,
      "=C2+1",
    ],
    [
      "contents only gives results",
      `at("A1").setFormula("=1+1").setBackground("red"); at("A1").copyTo(at("B1"), { contentsOnly: true }); return [at("B1").getFormula(), at("B1").getValue(), at("B1").getBackground()]`,
      ["", 2, "#ffffff"],
    ],
    [
      "format only",
      `at("A1").setValue(1).setBackground("red"); at("A1").copyTo(at("B1"), { formatOnly: true }); return [at("B1").getValue(), at("B1").getBackground()]`,
      ["", "#ff0000"],
    ],
    [
      "paste values",
      `at("A1").setFormula("=1+1"); at("A1").copyTo(at("B1"), app.CopyPasteType.PASTE_VALUES, false); return [at("B1").getFormula(), at("B1").getValue()]`,
      ["", 2],
    ],
    [
      "paste a rule",
      `at("A1").setDataValidation(app.newDataValidation().requireDate().build()); at("A1").copyTo(at("B1"), app.CopyPasteType.PASTE_DATA_VALIDATION, false); return String(at("B1").getDataValidation().getCriteriaType())`,
      "DATE_IS_VALID_DATE",
    ],
    [
      "a larger target is filled",
      `at("A1").setValue(3); at("A1").copyTo(at("B1:B3")); return at("B1:B3").getValues()`,
      [[3], [3], [3]],
    ],
    [
      "to another tab",
      `at("A1").setValue(3); at("A1").copyTo(other.getRange("C3")); return other.getRange("C3").getValue()`,
      3,
    ],
    [
      "values to a range by numbers",
      `at("A1").setFormula("=2+2"); at("A1").copyValuesToRange(other, 2, 2, 3, 3); return other.getRange("B3").getValue()`,
      4,
    ],
    [
      "formats to a range by grid id",
      `at("A1").setBackground("red"); at("A1").copyFormatToRange(other.getSheetId(), 2, 2, 3, 3); return other.getRange("B3").getBackground()`,
      "#ff0000",
    ],
    [
      "moveTo",
      `at("A1:B1").setValues([[1, 2]]); at("A1:B1").moveTo(at("C3")); return [at("A1:B1").isBlank(), at("C3:D3").getValues()]`,
      [true, [[1, 2]]],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("sorting", () => {
  const fill = `at("A1:B4").setValues([[3, "c"], [1, "a"], ["", "blank"], [2, "b"]]);`;
  const cases: Cases = [
    ["by a column", `at("A1:B4").sort(1); return at("B1:B4").getValues().flat()`, ["a", "b", "c", "blank"]],
    [
      "by a column of the sheet, not of the range",
      `at("A1:B4").sort(2); return at("B1:B4").getValues().flat()`,
      ["a", "b", "blank", "c"],
    ],
    [
      "descending, blanks stay last",
      `at("A1:B4").sort({ column: 1, ascending: false }); return at("B1:B4").getValues().flat()`,
      ["c", "b", "a", "blank"],
    ],
    [
      "by two columns",
      `at("A1:A4").setValue(1); at("A1:B4").sort([{ column: 1 }, { column: 2, ascending: false }]); return at("B1:B4").getValues().flat()`,
      ["c", "blank", "b", "a"],
    ],
    [
      "notes and colours go along",
      `at("A1").setNote("three").setBackground("red"); at("A1:B4").sort(1); return [at("A3").getNote(), at("A3").getBackground(), at("A1").getNote()]`,
      ["three", "#ff0000", ""],
    ],
    [
      "a sheet below its frozen rows",
      `data.setFrozenRows(1); data.sort(1); return at("B1:B4").getValues().flat()`,
      ["c", "a", "b", "blank"],
    ],
    [
      "a filter's range without its heading",
      `at("A1:B4").createFilter().sort(1, true); return at("B1:B4").getValues().flat()`,
      ["c", "a", "b", "blank"],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(fill + body)).toEqual(expected);
  });

  test("a column outside of the range is refused", () => {
    expect(failure(`at("A1:B2").sort(5)`)).toBe("The sort column is outside of the range.");
  });
});

describe("looking around", () => {
  const fill = `at("B2:C4").setValue(1); at("E10").setValue(2);`;
  const cases: Cases = [
    ["the data region", `return at("C3").getDataRegion().getA1Notation()`, "B2:C4"],
    ["the region of a lone cell", `return at("E10").getDataRegion().getA1Notation()`, "E10"],
    [
      "down to the end of the run",
      `return at("B2").getNextDataCell(app.Direction.DOWN).getA1Notation()`,
      "B4",
    ],
    ["down to the next data", `return at("E1").getNextDataCell(app.Direction.DOWN).getA1Notation()`, "E10"],
    ["down to the edge", `return at("B4").getNextDataCell(app.Direction.DOWN).getA1Notation()`, "B20"],
    ["up", `return at("B4").getNextDataCell(app.Direction.UP).getA1Notation()`, "B2"],
    ["next", `return at("B2").getNextDataCell(app.Direction.NEXT).getA1Notation()`, "C2"],
    [
      "previous to the edge",
      `return at("B10").getNextDataCell(app.Direction.PREVIOUS).getA1Notation()`,
      "A10",
    ],
    ["the data range begins at A1", `return data.getDataRange().getA1Notation()`, "A1:E10"],
    ["last row and column", `return [data.getLastRow(), data.getLastColumn()]`, [10, 5]],
    [
      "find a text",
      `at("D7").setValue("Waru"); return data.createTextFinder("war").findAll().map((r) => r.getA1Notation())`,
      ["D7"],
    ],
    [
      "find a whole cell only",
      `at("D7").setValue("Waru"); return data.createTextFinder("war").matchEntireCell(true).findNext()`,
      null,
    ],
    [
      "find by case",
      `at("D7").setValue("Waru"); return data.createTextFinder("waru").matchCase(true).findAll().length`,
      0,
    ],
    [
      "find by pattern",
      `at("D7").setValue("Waru"); return data.createTextFinder("^W.r").useRegularExpression(true).findNext().getA1Notation()`,
      "D7",
    ],
    [
      "find in formulas",
      `at("D7").setFormula("=10+1"); return data.createTextFinder("10+").matchFormulaText(true).findAll().length`,
      1,
    ],
    ["find in a range", `return at("A1:B20").createTextFinder("1").findAll().length`, 3],
    [
      "find anywhere",
      `other.getRange("A1").setValue("Waru"); return ss.createTextFinder("Waru").findNext().getSheet().getName()`,
      "Other",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(fill + body)).toEqual(expected);
  });

  test("the data range of an empty sheet is A1", () => {
    expect(
      google(`return [data.getDataRange().getA1Notation(), data.getLastRow(), data.getLastColumn()]`),
    ).toEqual(["A1", 0, 0]);
  });
});

describe("range lists", () => {
  const cases: Cases = [
    [
      "ranges",
      `return data.getRangeList(["A1", "B2:C3"]).getRanges().map((r) => r.getA1Notation())`,
      ["A1", "B2:C3"],
    ],
    [
      "one value for all",
      `data.getRangeList(["A1", "C3"]).setValue("x"); return [at("A1").getValue(), at("C3").getValue(), at("B2").getValue()]`,
      ["x", "x", ""],
    ],
    [
      "values are read like typing",
      `data.getRangeList(["A1", "C3"]).setValue("0812"); return at("C3").getValue()`,
      812,
    ],
    [
      "one colour",
      `data.getRangeList(["A1", "C3"]).setBackground("red"); return at("C3").getBackground()`,
      "#ff0000",
    ],
    [
      "a colour by parts",
      `data.getRangeList(["A1"]).setBackgroundRGB(0, 0, 0); return at("A1").getBackground()`,
      "#000000",
    ],
    ["one note", `data.getRangeList(["A1", "C3"]).setNote("n"); return at("C3").getNote()`, "n"],
    [
      "one format",
      `data.getRangeList(["A1", "C3"]).setNumberFormat("@"); return at("C3").getNumberFormat()`,
      "@",
    ],
    [
      "one formula",
      `at("A1").setValue(2); data.getRangeList(["B1", "C3"]).setFormula("=$A$1*2"); return at("C3").getValue()`,
      4,
    ],
    [
      "one R1C1 formula",
      `data.getRangeList(["B1", "C3"]).setFormulaR1C1("=RC[-1]"); return at("C3").getFormula()`,
      "=B3",
    ],
    [
      "fonts",
      `data.getRangeList(["A1"]).setFontWeight("bold").setFontStyle("italic").setFontLine("underline").setFontSize(8).setFontFamily("Roboto").setFontColor("red"); const c = at("A1"); return [c.getFontWeight(), c.getFontStyle(), c.getFontLine(), c.getFontSize(), c.getFontFamily(), c.getFontColor()]`,
      ["bold", "italic", "underline", 8, "Roboto", "#ff0000"],
    ],
    [
      "alignments and wrap",
      `data.getRangeList(["A1"]).setHorizontalAlignment("center").setVerticalAlignment("top").setWrap(true); const c = at("A1"); return [c.getHorizontalAlignment(), c.getVerticalAlignment(), c.getWrap()]`,
      ["center", "top", true],
    ],
    [
      "wrap strategy",
      `data.getRangeList(["A1"]).setWrapStrategy(app.WrapStrategy.CLIP); return String(at("A1").getWrapStrategy())`,
      "CLIP",
    ],
    [
      "clear",
      `at("A1:C3").setValue(1).setBackground("red"); data.getRangeList(["A1", "C3"]).clear(); return [at("A1").getValue(), at("C3").getBackground(), at("B2").getValue()]`,
      ["", "#ffffff", 1],
    ],
    [
      "clear content, format, note",
      `at("A1").setValue(1).setBackground("red").setNote("n"); data.getRangeList(["A1"]).clearContent().clearFormat().clearNote(); return [at("A1").getValue(), at("A1").getBackground(), at("A1").getNote()]`,
      ["", "#ffffff", ""],
    ],
    [
      "checkboxes",
      `data.getRangeList(["A1", "C3"]).insertCheckboxes().check(); return [at("A1").isChecked(), at("C3").getValue()]`,
      [true, true],
    ],
    [
      "uncheck and take away",
      `const l = data.getRangeList(["A1"]).insertCheckboxes().check().uncheck(); const v = at("A1").getValue(); l.removeCheckboxes(); return [v, at("A1").getDataValidation()]`,
      [false, null],
    ],
    [
      "rules",
      `at("A1").setDataValidation(app.newDataValidation().requireDate().build()); data.getRangeList(["A1"]).clearDataValidations(); return at("A1").getDataValidation()`,
      null,
    ],
    [
      "break apart",
      `at("A1:B2").merge(); data.getRangeList(["A1:B2"]).breakApart(); return at("A1").isPartOfMerge()`,
      false,
    ],
    [
      "trim",
      `at("A1").setValue(" a "); data.getRangeList(["A1"]).trimWhitespace(); return at("A1").getValue()`,
      "a",
    ],
    ["of the active sheet", `return ss.getRangeList(["A1"]).getRanges()[0].getSheet().getName()`, "Data"],
    [
      "activate",
      `data.getRangeList(["A1", "C3"]).activate(); return data.getActiveRange().getA1Notation()`,
      "C3",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test("an empty list is refused", () => {
    expect(failure(`data.getRangeList([])`)).toBe("Range list must contain at least one range.");
  });

  test("there is no setValues", () => {
    expect(failure(`data.getRangeList(["A1"]).setValues([[1]])`)).toBe("not emulated: RangeList.setValues");
  });
});
