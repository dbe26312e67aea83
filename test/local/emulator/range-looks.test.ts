// Range: colours, fonts, alignment, wrap, borders, text styles.

import { describe, expect, test } from "@jest/globals";
import { book, type Cases, failure, google, step } from "./google.ts";

describe("an untouched cell", () => {
  const untouched: Cases = [
    ["background", `return at("A1").getBackground()`, "#ffffff"],
    ["font colour", `return at("A1").getFontColor()`, "#000000"],
    ["font", `return at("A1").getFontFamily()`, "Arial"],
    ["font size", `return at("A1").getFontSize()`, 10],
    ["font weight", `return at("A1").getFontWeight()`, "normal"],
    ["font style", `return at("A1").getFontStyle()`, "normal"],
    ["font line", `return at("A1").getFontLine()`, "none"],
    ["vertical alignment", `return at("A1").getVerticalAlignment()`, "bottom"],
    ["horizontal alignment", `return at("A1").getHorizontalAlignment()`, "general"],
    ["wrap", `return at("A1").getWrap()`, true],
    ["wrap strategy", `return String(at("A1").getWrapStrategy())`, "OVERFLOW"],
    [
      "text style",
      `const s = at("A1").getTextStyle(); return [s.isBold(), s.isItalic(), s.isUnderline(), s.isStrikethrough(), s.getFontSize(), s.getFontFamily(), s.getForegroundColor()]`,
      [false, false, false, false, 10, "arial,sans,sans-serif", "#000000"],
    ],
  ];

  test.each(untouched)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("set and read", () => {
  const looks: Cases = [
    ["a background by code", `return at("A1").setBackground("#FF0000").getBackground()`, "#ff0000"],
    ["a background by name", `return at("A1").setBackground("yellow").getBackground()`, "#ffff00"],
    ["a short code", `return at("A1").setBackground("#abc").getBackground()`, "#aabbcc"],
    [
      "null takes a background away",
      `return at("A1").setBackground("red").setBackground(null).getBackground()`,
      "#ffffff",
    ],
    ["by red, green, blue", `return at("A1").setBackgroundRGB(1, 2, 255).getBackground()`, "#0102ff"],
    [
      "backgrounds by cell",
      `return at("A1:B1").setBackgrounds([["red", null]]).getBackgrounds()`,
      [["#ff0000", "#ffffff"]],
    ],
    [
      "a background object",
      `return at("A1").setBackground("red").getBackgroundObject().asRgbColor().asHexString()`,
      "#ff0000",
    ],
    [
      "parts of a colour",
      `const c = at("A1").setBackground("#010203").getBackgroundObject().asRgbColor(); return [c.getRed(), c.getGreen(), c.getBlue(), String(c.getColorType())]`,
      [1, 2, 3, "RGB"],
    ],
    [
      "a built colour",
      `return at("A1").setBackgroundObject(app.newColor().setRgbColor("blue").build()).getBackground()`,
      "#0000ff",
    ],
    ["font colour", `return at("A1").setFontColor("white").getFontColor()`, "#ffffff"],
    [
      "font colours",
      `return at("A1:B1").setFontColors([["red", null]]).getFontColors()`,
      [["#ff0000", "#000000"]],
    ],
    [
      "font colour object",
      `return at("A1").setFontColor("red").getFontColorObject().asRgbColor().asHexString()`,
      "#ff0000",
    ],
    ["font", `return at("A1").setFontFamily("Roboto").getFontFamily()`, "Roboto"],
    [
      "fonts",
      `return at("A1:B1").setFontFamilies([["Roboto", null]]).getFontFamilies()`,
      [["Roboto", "Arial"]],
    ],
    ["size", `return at("A1").setFontSize(14).getFontSize()`, 14],
    ["sizes", `return at("A1:B1").setFontSizes([[14, 8]]).getFontSizes()`, [[14, 8]]],
    ["bold", `return at("A1").setFontWeight("bold").getFontWeight()`, "bold"],
    ["bold and back", `return at("A1").setFontWeight("bold").setFontWeight(null).getFontWeight()`, "normal"],
    [
      "weights",
      `return at("A1:B1").setFontWeights([["bold", "normal"]]).getFontWeights()`,
      [["bold", "normal"]],
    ],
    ["italic", `return at("A1").setFontStyle("italic").getFontStyle()`, "italic"],
    [
      "styles",
      `return at("A1:B1").setFontStyles([["italic", "normal"]]).getFontStyles()`,
      [["italic", "normal"]],
    ],
    ["underline", `return at("A1").setFontLine("underline").getFontLine()`, "underline"],
    [
      "line through takes underline's place",
      `return at("A1").setFontLine("underline").setFontLine("line-through").getFontLine()`,
      "line-through",
    ],
    [
      "lines",
      `return at("A1:B1").setFontLines([["underline", "none"]]).getFontLines()`,
      [["underline", "none"]],
    ],
    ["horizontal", `return at("A1").setHorizontalAlignment("center").getHorizontalAlignment()`, "center"],
    [
      "horizontal by cell",
      `return at("A1:B1").setHorizontalAlignments([["left", "right"]]).getHorizontalAlignments()`,
      [["left", "right"]],
    ],
    [
      "normal is general",
      `return at("A1").setHorizontalAlignment("center").setHorizontalAlignment("normal").getHorizontalAlignment()`,
      "general",
    ],
    ["vertical", `return at("A1").setVerticalAlignment("middle").getVerticalAlignment()`, "middle"],
    [
      "vertical by cell",
      `return at("A1:B1").setVerticalAlignments([["top", "bottom"]]).getVerticalAlignments()`,
      [["top", "bottom"]],
    ],
    ["wrap", `return [at("A1").setWrap(true).getWrap(), String(at("A1").getWrapStrategy())]`, [true, "WRAP"]],
    ["wraps", `return at("A1:B1").setWraps([[true, false]]).getWraps()`, [[true, false]]],
    [
      "clip",
      `return [String(at("A1").setWrapStrategy(app.WrapStrategy.CLIP).getWrapStrategy()), at("A1").getWrap()]`,
      ["CLIP", false],
    ],
    [
      "wrap strategies",
      `return at("A1:B1").setWrapStrategies([[app.WrapStrategy.WRAP, app.WrapStrategy.OVERFLOW]]).getWrapStrategies().map((l) => l.map(String))`,
      [["WRAP", "OVERFLOW"]],
    ],
    [
      "a text style",
      `at("A1").setTextStyle(app.newTextStyle().setBold(true).setFontSize(12).setForegroundColor("red").build()); return [at("A1").getFontWeight(), at("A1").getFontSize(), at("A1").getFontColor()]`,
      ["bold", 12, "#ff0000"],
    ],
    [
      "a text style keeps what it does not say",
      `at("A1").setFontStyle("italic"); at("A1").setTextStyle(app.newTextStyle().setBold(true).build()); return at("A1").getFontStyle()`,
      "italic",
    ],
    [
      "text styles",
      `return at("A1:B1").setTextStyles([[app.newTextStyle().setItalic(true).build(), app.newTextStyle().build()]]).getTextStyles().map((l) => l.map((s) => s.isItalic()))`,
      [[true, false]],
    ],
    [
      "a copied style",
      `const s = app.newTextStyle().setUnderline(true).build().copy().setStrikethrough(true).build(); return [s.isUnderline(), s.isStrikethrough()]`,
      [true, true],
    ],
    [
      "a colour is no content",
      `at("F20").setBackground("red"); return [data.getLastRow(), at("F20").isBlank()]`,
      [0, true],
    ],
  ];

  test.each(looks)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("refused", () => {
  const refusals: Cases = [
    ["a colour that is none", `at("A1").setBackground("no colour")`, "Invalid argument: color"],
    [
      "a number as a colour",
      `at("A1").setBackground(5)`,
      "The parameters (Number) don't match the method signature for SpreadsheetApp.Range.setBackground.",
    ],
    [
      "colours of another size",
      `at("A1").setBackgrounds([["red", "red"]])`,
      "The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.",
    ],
    [
      "a weight that is none",
      `at("A1").setFontWeight("fat")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontWeight.",
    ],
    [
      "a size as text",
      `at("A1").setFontSize("10")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
    ],
    [
      "a line that is none",
      `at("A1").setFontLine("dotted")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontLine.",
    ],
    [
      "an alignment that is none",
      `at("A1").setHorizontalAlignment("middle")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setHorizontalAlignment.",
    ],
    [
      "a wrap strategy by name",
      `at("A1").setWrapStrategy("WRAP")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
    ],
    [
      "a border without all sides",
      `at("A1").setBorder(true, true)`,
      "The parameters (Boolean,Boolean) don't match the method signature for SpreadsheetApp.Range.setBorder.",
    ],
    [
      "a style that is none",
      `at("A1").setTextStyle({})`,
      "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setTextStyle.",
    ],
  ];

  test.each(refusals)("%s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });
});

describe("borders", () => {
  const bordersOf = (body: string, row: number, column: number) => {
    const workbook = book();
    expect(step(body, { workbook }).error).toBeNull();
    return workbook.sheets[0]?.cells.get(row)?.get(column)?.borders;
  };

  test("the four sides of a cell", () => {
    expect(bordersOf(`at("A1").setBorder(true, true, true, true, null, null)`, 0, 0)).toEqual({
      top: "solid #000000",
      left: "solid #000000",
      bottom: "solid #000000",
      right: "solid #000000",
    });
  });

  test("a frame has no inner lines", () => {
    expect(
      bordersOf(
        `at("A1:C3").setBorder(true, true, true, true, false, false, "red", app.BorderStyle.DOUBLE)`,
        0,
        1,
      ),
    ).toEqual({
      top: "double #ff0000",
    });
    expect(bordersOf(`at("A1:C3").setBorder(true, true, true, true, false, false)`, 1, 1)).toBeUndefined();
  });

  test("inner lines only", () => {
    expect(bordersOf(`at("A1:B2").setBorder(null, null, null, null, true, true)`, 0, 0)).toEqual({
      right: "solid #000000",
      bottom: "solid #000000",
    });
  });

  test("false takes a side away, null leaves it", () => {
    expect(
      bordersOf(
        `at("A1").setBorder(true, true, true, true, null, null); at("A1").setBorder(false, null, null, null, null, null)`,
        0,
        0,
      ),
    ).toEqual({ left: "solid #000000", bottom: "solid #000000", right: "solid #000000" });
  });
});
