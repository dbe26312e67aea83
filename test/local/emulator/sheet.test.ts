// Sheet: rows and columns, sizes, hiding, frozen lines, names, appending, charts, conditional formats, filters.

import { describe, expect, test } from "@jest/globals";
import { type Cases, failure, google } from "./google.ts";

describe("rows and columns", () => {
  const fill = `at("A1:A3").setValues([["a"], ["b"], ["c"]]); at("B1").setFormula("=A3");`;
  const cases: Cases = [
    ["sizes", `return [data.getMaxRows(), data.getMaxColumns()]`, [20, 6]],
    [
      "insert rows before",
      `data.insertRowsBefore(2, 2); return [data.getMaxRows(), at("A1:A5").getValues().flat()]`,
      [22, ["a", "", "", "b", "c"]],
    ],
    [
      "insert rows after",
      `data.insertRowsAfter(1, 1); return at("A1:A3").getValues().flat()`,
      ["a", "", "b"],
    ],
    ["insert a row before", `data.insertRowBefore(1); return at("A2").getValue()`, "a"],
    ["insert a row after", `data.insertRowAfter(3); return at("A4").isBlank()`, true],
    ["insert rows", `data.insertRows(1, 2); return at("A3").getValue()`, "a"],
    ["insert one row", `data.insertRows(1); return at("A2").getValue()`, "a"],
    ["rows at the end", `data.insertRowsAfter(20, 5); return data.getMaxRows()`, 25],
    ["formulas follow inserted rows", `data.insertRowBefore(1); return at("B2").getFormula()`, "=A4"],
    [
      "insert columns before",
      `data.insertColumnsBefore(1, 2); return [data.getMaxColumns(), at("C1").getValue()]`,
      [8, "a"],
    ],
    [
      "insert columns after",
      `data.insertColumnsAfter(1, 1); return [at("B1").isBlank(), at("C1").getFormula()]`,
      [true, "=A3"],
    ],
    [
      "insert a column before and after",
      `data.insertColumnBefore(1); data.insertColumnAfter(1); return at("C1").getValue()`,
      "a",
    ],
    [
      "insert columns by index",
      `data.insertColumns(1); data.insertColumns(1, 2); return at("D1").getValue()`,
      "a",
    ],
    ["delete rows", `data.deleteRows(1, 2); return [data.getMaxRows(), at("A1").getValue()]`, [18, "c"]],
    ["delete a row", `data.deleteRow(2); return at("A2").getValue()`, "c"],
    ["a reference to a deleted row breaks", `data.deleteRow(3); return at("B1").getValue()`, "#REF!"],
    ["delete columns", `data.deleteColumns(2, 5); return data.getMaxColumns()`, 1],
    ["delete a column", `data.deleteColumn(1); return at("A1").getValue()`, "#REF!"],
    ["move rows down", `data.moveRows(at("1:1"), 4); return at("A1:A3").getValues().flat()`, ["b", "c", "a"]],
    ["move rows up", `data.moveRows(at("3:3"), 1); return at("A1:A3").getValues().flat()`, ["c", "a", "b"]],
    ["move columns", `data.moveColumns(at("A:A"), 3); return at("B1").getValue()`, "a"],
    ["deleteRows answers nothing", `return data.deleteRows(1, 1) === undefined`, true],
    ["deleteRow answers the sheet", `return data.deleteRow(1).getName()`, "Data"],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(fill + body)).toEqual(expected);
  });

  const refusals: Cases = [
    ["a row beyond the last", `data.insertRowsBefore(25, 1)`, "Those rows are out of bounds."],
    ["no rows", `data.insertRowsBefore(1, 0)`, "Those rows are out of bounds."],
    ["rows that are not there", `data.deleteRows(20, 2)`, "Those rows are out of bounds."],
    ["row 0", `data.deleteRow(0)`, "Those rows are out of bounds."],
    ["columns that are not there", `data.deleteColumns(7, 1)`, "Those columns are out of bounds."],
    ["all rows", `data.deleteRows(1, 20)`, "You can't delete all the rows on the sheet."],
    ["all columns", `data.deleteColumns(1, 6)`, "You can't delete all the columns on the sheet."],
    [
      "all rows that are not frozen",
      `data.setFrozenRows(2); data.deleteRows(3, 18)`,
      "You can't delete all the non-frozen rows.",
    ],
    [
      "a text for a number",
      `data.insertRowsBefore("1", 1)`,
      "The parameters (String,Number) don't match the method signature for SpreadsheetApp.Sheet.insertRowsBefore.",
    ],
    [
      "columns beyond ZZZ",
      `data.insertColumnsAfter(6, 18273)`,
      "This action would increase the number of columns above the limit of 18278 columns.",
    ],
    [
      "more cells than ten million",
      `data.insertRowsAfter(20, 1666650)`,
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    ],
    [
      "rows of another sheet",
      `data.moveRows(other.getRange("1:1"), 3)`,
      "The range must be on the same sheet.",
    ],
    ["hiding all rows", `data.hideRows(1, 20)`, "You can't hide all the rows on the sheet."],
    ["hiding all columns", `data.hideColumns(1, 6)`, "You can't hide all the columns on the sheet."],
    ["freezing all rows", `data.setFrozenRows(20)`, "You can't freeze all visible rows on the sheet."],
    [
      "freezing all columns",
      `data.setFrozenColumns(6)`,
      "You can't freeze all visible columns on the sheet.",
    ],
    ["a width below nothing", `data.setColumnWidth(1, -5)`, "Invalid argument: width"],
  ];

  test.each(refusals)("refused: %s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });
});

describe("sizes, hiding, freezing", () => {
  const cases: Cases = [
    ["a column nobody sized", `return data.getColumnWidth(1)`, 100],
    ["a column", `return data.setColumnWidth(2, 250).getColumnWidth(2)`, 250],
    [
      "columns",
      `data.setColumnWidths(1, 3, 40); return [data.getColumnWidth(3), data.getColumnWidth(4)]`,
      [40, 100],
    ],
    ["a row nobody sized", `return data.getRowHeight(1)`, 21],
    ["a row", `return data.setRowHeight(1, 60).getRowHeight(1)`, 60],
    ["a row is not made smaller than its text", `return data.setRowHeight(1, 5).getRowHeight(1)`, 21],
    ["rows by force", `data.setRowHeightsForced(1, 2, 5); return data.getRowHeight(2)`, 5],
    ["rows", `data.setRowHeights(1, 2, 30); return data.getRowHeight(2)`, 30],
    [
      "fit a column",
      `at("A1").setValue("a long text in here"); return data.autoResizeColumn(1).getColumnWidth(1) > 100`,
      true,
    ],
    [
      "fit columns and rows",
      `data.setRowHeight(1, 60); data.autoResizeColumns(1, 2); data.autoResizeRows(1, 1); return [data.getColumnWidth(1), data.getRowHeight(1)]`,
      [100, 21],
    ],
    [
      "hide rows",
      `data.hideRows(2, 2); return [data.isRowHiddenByUser(1), data.isRowHiddenByUser(3)]`,
      [false, true],
    ],
    [
      "show rows",
      `data.hideRows(2, 2); data.showRows(2); return [data.isRowHiddenByUser(2), data.isRowHiddenByUser(3)]`,
      [false, true],
    ],
    [
      "hide and show a row by range",
      `data.hideRow(at("A2")); const hidden = data.isRowHiddenByUser(2); data.unhideRow(at("A2")); return [hidden, data.isRowHiddenByUser(2)]`,
      [true, false],
    ],
    [
      "hide columns",
      `data.hideColumns(2); return [data.isColumnHiddenByUser(2), data.isColumnHiddenByUser(1)]`,
      [true, false],
    ],
    [
      "show columns",
      `data.hideColumns(2, 2); data.showColumns(2, 2); return data.isColumnHiddenByUser(3)`,
      false,
    ],
    [
      "hide and show a column by range",
      `data.hideColumn(at("B1")); const hidden = data.isColumnHiddenByUser(2); data.unhideColumn(at("B1")); return [hidden, data.isColumnHiddenByUser(2)]`,
      [true, false],
    ],
    ["no row is hidden by a filter", `return data.isRowHiddenByFilter(1)`, false],
    ["nothing frozen", `return [data.getFrozenRows(), data.getFrozenColumns()]`, [0, 0]],
    [
      "frozen",
      `data.setFrozenRows(2); data.setFrozenColumns(1); return [data.getFrozenRows(), data.getFrozenColumns()]`,
      [2, 1],
    ],
    [
      "widths follow inserted columns",
      `data.setColumnWidth(1, 33); data.insertColumnBefore(1); return data.getColumnWidth(2)`,
      33,
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("the tab itself", () => {
  const cases: Cases = [
    ["name", `return [data.getName(), data.getSheetName()]`, ["Data", "Data"]],
    ["rename", `return data.setName("Baru").getName()`, "Baru"],
    [
      "formulas follow a new name",
      `at("A1").setFormula("=Other!B1"); other.setName("Lain nya"); return at("A1").getFormula()`,
      "='Lain nya'!B1",
    ],
    ["its own name in other letters", `return data.setName("DATA").getName()`, "DATA"],
    ["index is 1-based", `return [data.getIndex(), other.getIndex()]`, [1, 2]],
    ["parent", `return data.getParent().getId() === ss.getId()`, true],
    ["type", `return String(data.getType())`, "GRID"],
    ["hide", `other.hideSheet(); return other.isSheetHidden()`, true],
    ["show", `other.hideSheet(); return other.showSheet().isSheetHidden()`, false],
    [
      "hiding the active one shows another",
      `data.hideSheet(); return ss.getActiveSheet().getName()`,
      "Other",
    ],
    ["activate", `other.activate(); return ss.getActiveSheet().getName()`, "Other"],
    [
      "activating shows a hidden one",
      `other.hideSheet(); other.activate(); return other.isSheetHidden()`,
      false,
    ],
    ["no tab colour", `return data.getTabColor()`, null],
    ["tab colour", `return data.setTabColor("red").getTabColor()`, "#ff0000"],
    ["tab colour away", `return data.setTabColor("red").setTabColor(null).getTabColor()`, null],
    [
      "gridlines",
      `return [data.hasHiddenGridlines(), data.setHiddenGridlines(true).hasHiddenGridlines()]`,
      [false, true],
    ],
    [
      "copy to the same spreadsheet",
      `at("A1").setValue(5).setBackground("red"); const c = data.copyTo(ss); return [c.getName(), c.getRange("A1").getValue(), c.getIndex()]`,
      ["Copy of Data", 5, 3],
    ],
    ["a second copy gets a number", `data.copyTo(ss); return data.copyTo(ss).getName()`, "Copy 2 of Data"],
    [
      "a copy's own references mean the copy",
      `at("A1").setFormula("=B1"); const c = data.copyTo(ss); c.getRange("B1").setValue(7); return c.getRange("A1").getValue()`,
      7,
    ],
    [
      "append below the last row",
      `at("A3").setValue(1); data.appendRow(["x", 2]); return at("A4:B4").getValues()`,
      [["x", 2]],
    ],
    ["append on an empty tab", `data.appendRow(["x"]); return at("A1").getValue()`, "x"],
    ["append reads like typing", `data.appendRow(["0812"]); return at("A1").getValue()`, 812],
    [
      "append grows the grid",
      `at("A20").setValue(1); data.appendRow([1, 2, 3, 4, 5, 6, 7]); return [data.getMaxRows(), data.getMaxColumns()]`,
      [21, 7],
    ],
    ["the active range at first", `return data.getActiveRange().getA1Notation()`, "A1"],
    [
      "set the active range",
      `data.setActiveRange(at("B2:C3")); return [data.getActiveRange().getA1Notation(), data.getActiveCell().getA1Notation(), data.getCurrentCell().getA1Notation()]`,
      ["B2:C3", "B2", "B2"],
    ],
    ["select by name", `data.setActiveSelection("C4"); return ss.getActiveRange().getA1Notation()`, "C4"],
    [
      "set the current cell",
      `data.setCurrentCell(at("D5")); return ss.getCurrentCell().getA1Notation()`,
      "D5",
    ],
    [
      "activating a range activates its tab",
      `other.getRange("B2").activate(); return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation()]`,
      ["Other", "B2"],
    ],
    [
      "the active list",
      `at("B2:B4").activate(); return data.getActiveRangeList().getRanges().map((r) => r.getA1Notation())`,
      ["B2:B4"],
    ],
    [
      "named ranges of a tab",
      `ss.setNamedRange("here", at("A1")); ss.setNamedRange("there", other.getRange("A1")); return data.getNamedRanges().map((n) => n.getName())`,
      ["here"],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  const refusals: Cases = [
    [
      "a name that is taken",
      `data.setName("Other")`,
      'A sheet with the name "Other" already exists. Please enter another name.',
    ],
    [
      "a name that is taken, in other letters",
      `data.setName("oTHER")`,
      'A sheet with the name "oTHER" already exists. Please enter another name.',
    ],
    ["no name", `data.setName("")`, "A sheet name must not be empty."],
    [
      "a name over 100 characters",
      `data.setName("x".repeat(101))`,
      "A sheet name must not exceed 100 characters.",
    ],
    [
      "hiding the only visible tab",
      `other.hideSheet(); data.hideSheet()`,
      "You can't hide all the sheets in a document.",
    ],
    [
      "an active range of another tab",
      `data.setActiveRange(other.getRange("A1"))`,
      "The specified range must be part of the sheet.",
    ],
    ["an empty row", `data.appendRow([])`, "Invalid argument: rowContents"],
  ];

  test.each(refusals)("refused: %s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });
});

describe("charts", () => {
  const chart = `data.insertChart(data.newChart().setChartType(Charts.ChartType.LINE).addRange(at("A1:B5")).setPosition(3, 4, 5, 6).setOption("title", "Judul").setNumHeaders(1).build()); const [c] = data.getCharts();`;
  const cases: Cases = [
    ["no charts", `return data.getCharts().length`, 0],
    ["a chart's ranges", `${chart} return c.getRanges().map((r) => r.getA1Notation())`, ["A1:B5"]],
    [
      "a chart's place",
      `${chart} const i = c.getContainerInfo(); return [i.getAnchorRow(), i.getAnchorColumn(), i.getOffsetX(), i.getOffsetY()]`,
      [3, 4, 5, 6],
    ],
    [
      "an id once inserted",
      `${chart} return [typeof c.getChartId(), data.newChart().addRange(at("A1")).build().getChartId()]`,
      ["number", null],
    ],
    ["headers", `${chart} return c.getNumHeaders()`, 1],
    [
      "modify and update",
      `${chart} data.updateChart(c.modify().setChartType(Charts.ChartType.BAR).clearRanges().addRange(at("C1:C3")).build()); const [n] = data.getCharts(); return [data.getCharts().length, n.getRanges()[0].getA1Notation(), String(n.modify().getChartType())]`,
      [1, "C1:C3", "BAR"],
    ],
    [
      "remove a range",
      `${chart} return c.modify().addRange(at("D1")).removeRange(at("D1")).getRanges().length`,
      1,
    ],
    ["remove", `${chart} data.removeChart(c); return data.getCharts().length`, 0],
    [
      "a chart's range follows inserted rows",
      `${chart} data.insertRowBefore(1); return data.getCharts()[0].getRanges()[0].getA1Notation()`,
      "A2:B6",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test("a chart without ranges is refused", () => {
    expect(failure(`data.newChart().build()`)).toBe("A chart must have at least one range.");
  });

  test("a chart of another sheet cannot be updated", () => {
    expect(failure(`${chart} other.updateChart(c)`)).toBe("The chart does not exist on this sheet.");
  });
});

describe("conditional formats", () => {
  const rule = (when: string) =>
    `data.setConditionalFormatRules([app.newConditionalFormatRule().${when}.setBackground("red").setBold(true).setRanges([at("A1:B3")]).build()]); const [r] = data.getConditionalFormatRules(); const c = r.getBooleanCondition();`;
  const whens: readonly (readonly [string, string, readonly unknown[]])[] = [
    ["whenCellEmpty()", "CELL_EMPTY", []],
    ["whenCellNotEmpty()", "CELL_NOT_EMPTY", []],
    ["whenNumberBetween(1, 2)", "NUMBER_BETWEEN", [1, 2]],
    ["whenNumberNotBetween(1, 2)", "NUMBER_NOT_BETWEEN", [1, 2]],
    ["whenNumberEqualTo(1)", "NUMBER_EQUAL_TO", [1]],
    ["whenNumberNotEqualTo(1)", "NUMBER_NOT_EQUAL_TO", [1]],
    ["whenNumberGreaterThan(1)", "NUMBER_GREATER_THAN", [1]],
    ["whenNumberGreaterThanOrEqualTo(1)", "NUMBER_GREATER_THAN_OR_EQUAL_TO", [1]],
    ["whenNumberLessThan(1)", "NUMBER_LESS_THAN", [1]],
    ["whenNumberLessThanOrEqualTo(1)", "NUMBER_LESS_THAN_OR_EQUAL_TO", [1]],
    [`whenTextContains("a")`, "TEXT_CONTAINS", ["a"]],
    [`whenTextDoesNotContain("a")`, "TEXT_DOES_NOT_CONTAIN", ["a"]],
    [`whenTextEqualTo("a")`, "TEXT_EQUAL_TO", ["a"]],
    [`whenTextStartsWith("a")`, "TEXT_STARTS_WITH", ["a"]],
    [`whenTextEndsWith("a")`, "TEXT_ENDS_WITH", ["a"]],
    [`whenFormulaSatisfied("=A1>1")`, "CUSTOM_FORMULA", ["=A1>1"]],
    ["withCriteria(app.BooleanCriteria.NUMBER_EQUAL_TO, [3])", "NUMBER_EQUAL_TO", [3]],
  ];

  test.each(whens)("%s", (when, name, values) => {
    expect(google(`${rule(when)} return [String(c.getCriteriaType()), c.getCriteriaValues()]`)).toEqual([
      name,
      values,
    ]);
  });

  const cases: Cases = [
    [
      "looks",
      `${rule("whenCellEmpty()")} return [c.getBackground(), c.getBold(), c.getItalic(), c.getFontColor(), c.getUnderline(), c.getStrikethrough()]`,
      ["#ff0000", true, null, null, null, null],
    ],
    ["ranges", `${rule("whenCellEmpty()")} return r.getRanges().map((x) => x.getA1Notation())`, ["A1:B3"]],
    ["no gradient", `${rule("whenCellEmpty()")} return r.getGradientCondition()`, null],
    [
      "a relative date",
      `${rule("whenDateAfter(app.RelativeDate.TODAY)")} return [String(c.getCriteriaType()), c.getCriteriaValues().map(String)]`,
      ["DATE_AFTER_RELATIVE", ["TODAY"]],
    ],
    [
      "a date",
      `${rule("whenDateBefore(new Date(Date.UTC(2025, 9, 8, 16)))")} return c.getCriteriaValues()[0].toISOString()`,
      "2025-10-08T16:00:00.000Z",
    ],
    [
      "a copy",
      `${rule("whenCellEmpty()")} const n = r.copy().setItalic(true).setFontColor("blue").build().getBooleanCondition(); return [n.getItalic(), n.getFontColor(), n.getBold()]`,
      [true, "#0000ff", true],
    ],
    [
      "clear them",
      `${rule("whenCellEmpty()")} data.clearConditionalFormatRules(); return data.getConditionalFormatRules().length`,
      0,
    ],
    [
      "follow inserted rows",
      `${rule("whenCellEmpty()")} data.insertRowBefore(1); return data.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()`,
      "A2:B4",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  const refusals: Cases = [
    [
      "without ranges",
      `app.newConditionalFormatRule().whenCellEmpty().build()`,
      "Conditional format rule must have at least one range.",
    ],
    [
      "without a condition",
      `app.newConditionalFormatRule().setRanges([at("A1")]).build()`,
      "Conditional format rule must have a condition.",
    ],
    [
      "on another tab",
      `other.setConditionalFormatRules([app.newConditionalFormatRule().whenCellEmpty().setRanges([at("A1")]).build()])`,
      "Conditional format rule cannot reference a different sheet.",
    ],
  ];

  test.each(refusals)("refused: %s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });
});

describe("filters", () => {
  const cases: Cases = [
    ["none", `return [data.getFilter(), at("A1").getFilter()]`, [null, null]],
    [
      "made and found",
      `at("A1:B5").createFilter(); return [data.getFilter().getRange().getA1Notation(), at("A1").getFilter() !== null]`,
      ["A1:B5", true],
    ],
    ["removed", `at("A1:B5").createFilter().remove(); return data.getFilter()`, null],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test("a second one is refused", () => {
    expect(failure(`at("A1:B5").createFilter(); at("C1:D5").createFilter()`)).toBe(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });
});
