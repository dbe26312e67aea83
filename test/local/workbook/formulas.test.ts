// Formulas: what each function gives, in which order cells are worked out, and what is left alone.

import { describe, expect, test } from "@jest/globals";
import { ensureCell } from "../../../src/local/workbook/cells.ts";
import { addSheet, newWorkbook } from "../../../src/local/workbook/create.ts";
import { displayText } from "../../../src/local/workbook/display.ts";
import { recalculate } from "../../../src/local/workbook/formulas.ts";
import type { Scalar, WorkbookData } from "../../../src/local/workbook/model.ts";
import { cell, put, shown } from "./helpers.ts";

const NOW = "2025-10-09T08:30:00";

/** A workbook whose tab `Data` holds a small table and `Lembar 2` some cells more. */
function sample(): WorkbookData {
  const workbook = newWorkbook();
  const data = addSheet(workbook, "Data");
  const rows: Scalar[][] = [
    ["Desa", "Anggota", "Tahap", "Tanggal"],
    ["Sidorejo", 120, "Beroperasi", 45822],
    ["Telemow", 80, "Beroperasi", 45823],
    ["Waru", 45, "Akta", 45824],
    ["Api-api", "", "Akta", ""],
  ];
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries())
      if (value !== "") ensureCell(data, row, column).value = value;
  }
  for (let row = 1; row < 4; row++) ensureCell(data, row, 3).format = "dd/mm/yyyy";
  const second = addSheet(workbook, "Lembar 2");
  put(second, "A1", 7);
  put(second, "B2", { error: "#N/A" });
  return workbook;
}

/** The value of a formula put in F1 of `Data`. */
function result(formula: string): Scalar {
  const workbook = sample();
  const data = workbook.sheets[0];
  if (data === undefined) throw new Error("no tab");
  const target = ensureCell(data, 0, 5);
  target.formula = formula;
  recalculate(workbook, { now: NOW });
  return target.value;
}

const CASES: [string, Scalar][] = [
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=0-2^2", -4],
  ["=2^3^2", 64],
  ["=2^-1", 0.5],
  ["=(1+2)*3", 9],
  ["=50%", 0.5],
  ["=10/4", 2.5],
  ['="Desa "&A2', "Desa Sidorejo"],
  ['="x"&1,5', "#ERROR!"],
  ['="x"&1.5', "x1,5"],
  ['="kata ""dalam"" kutip"', 'kata "dalam" kutip'],
  ["='Lembar 2'!A1*2", 14],
  ["='lembar 2'!$A$1", 7],
  ["=Hilang!A1", "#REF!"],
  ["=#REF!+1", "#REF!"],
  ["=A5000", "#REF!"],
  ["=B5", ""],
  ["=B5+1", 1],
  ['=B5=""', true],
  ["=B5=0", true],
  ["=1/0", "#DIV/0!"],
  ['="a"+1', "#VALUE!"],
  ['="1,5"+1', 2.5],
  ["=TRUE+1", 2],
  ['="waru"=A4', true],
  ['=1<"a"', true],
  ["=SALAH(1)", "#NAME?"],
  ["=nama", "#NAME?"],
  ["=1+", "#ERROR!"],
  ["=ROUND()", "#N/A"],
  ["=ROW()", 1],
  ["=ROW(C7)", 7],
  ["=COLUMN(C7)", 3],
  ["=COLUMN()", 6],
  ["=ROWS(A1:A5)", 5],
  ["=COLUMNS(A1:D5)", 4],
  ['=IF(B2>100,"besar","kecil")', "besar"],
  ["=IF(FALSE,1)", false],
  ["=IF(TRUE,1,1/0)", 1],
  ['=IFS(B4>100,"a",B4>40,"b")', "b"],
  ["=IFS(FALSE,1)", "#N/A"],
  ['=SWITCH(C4,"Akta",2,"x",3,9)', 2],
  ['=IFERROR(1/0,"galat")', "galat"],
  ["=IFERROR('Lembar 2'!B2,1)", 1],
  ['=IFNA(1/0,"x")', "#DIV/0!"],
  ["=SUM(B2:B5)", 245],
  ["=SUM(B:B)", 245],
  ['=SUM(B2:B3,5,"2")', 207],
  ["=SUM('Lembar 2'!A1:B2)", "#N/A"],
  ["=COUNT(A1:D5)", 6],
  ["=COUNTA(A1:A10)", 5],
  ["=COUNTBLANK(B1:B5)", 1],
  ['=COUNTIF(C2:C5,"akta")', 2],
  ['=COUNTIF(A2:A,"*re*")', 1],
  ['=COUNTIF(B2:B5,">=80")', 2],
  ['=COUNTIF(B2:B5,"<>80")', 3],
  ['=COUNTIF(D2:D5,">=15/06/2025")', 2],
  ['=COUNTIFS(C2:C5,"Beroperasi",B2:B5,">100")', 1],
  ['=SUMIF(C2:C5,"Beroperasi",B2:B5)', 200],
  ['=SUMIF(B2:B5,">50")', 200],
  ['=SUMIFS(B2:B5,C2:C5,"Akta")', 45],
  ["=AVERAGE(B2:B3)", 100],
  ["=AVERAGE(A2:A3)", "#DIV/0!"],
  ['=AVERAGEIF(C2:C5,"Akta",B2:B5)', 45],
  ["=MIN(B2:B5)", 45],
  ["=MAX(B2:B5)", 120],
  ["=MAX(A2:A5)", 0],
  ["=MEDIAN(B2:B5)", 80],
  ["=MEDIAN(1,2,3,4)", 2.5],
  ["=LARGE(B2:B5,2)", 80],
  ["=RANK(80,B2:B5)", 2],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5)", -3],
  ["=ROUND(1234,-2)", 1200],
  ["=ROUNDUP(1.1)", 2],
  ["=ROUNDDOWN(-1.9)", -1],
  ["=SUBTOTAL(9,B2:B5)+SUBTOTAL(103,A2:A5)", 249],
  ["=SUBTOTAL(99,B2:B5)", "#VALUE!"],
  ["=TRUNC(-1.55,1)", -1.5],
  ["=SIGN(-3)", -1],
  ["=INT(-1.5)", -2],
  ["=MOD(-3,5)", 2],
  ["=SUMPRODUCT(B2:B4,B2:B4)", 22825],
  ['=SUMPRODUCT((C2:C5="Akta")*B2:B5)', 45],
  ['=LEFT("Sepaku",3)&RIGHT("Sepaku",2)&MID("Sepaku",2,2)', "Sepkuep"],
  ['=RIGHT("a",0)', ""],
  ['=LEN("  a ")', 4],
  ['=TRIM("  a   b ")', "a b"],
  ['=UPPER("desa")&LOWER("DESA")&PROPER("api-API laut")', "DESAdesaApi-Api Laut"],
  ['=SUBSTITUTE("a-b-c","-","+")', "a+b+c"],
  ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
  ['=REPLACE("abcdef",2,3,"x")', "axef"],
  ['=TEXT(1500000,"""Rp""#,##0")', "Rp1.500.000"],
  ['=TEXT(D2,"dddd, d mmmm yyyy")', "Sabtu, 14 Juni 2025"],
  ['=TEXT(0.256,"0.0%")', "25,6%"],
  ['=CONCATENATE("a",1,TRUE)', "a1TRUE"],
  ['=CONCAT("a","b")', "ab"],
  ['=JOIN("; ",A2:A3)', "Sidorejo; Telemow"],
  ['=TEXTJOIN(", ",TRUE,B2:B5)', "120, 80, 45"],
  ['=TEXTJOIN(",",FALSE,B4:B5)', "45,"],
  ['=REPT("█",3)', "███"],
  ['=FIND("r","Sidorejo")', 5],
  ['=SEARCH("R?JO","Sidorejo")', 5],
  ['=FIND("R","Sidorejo")', "#VALUE!"],
  ['=EXACT("a","A")', false],
  ['=VALUE("1.500,5")', 1500.5],
  ['=REGEXEXTRACT("AHU-0001234.AH","\\d+")', "0001234"],
  ['=HYPERLINK("https://example.com","Buka")', "Buka"],
  ['=HYPERLINK("https://example.com")', "https://example.com"],
  ['=VLOOKUP("Waru",A2:C5,3,FALSE)', "Akta"],
  ['=VLOOKUP("Tak ada",A2:C5,3,FALSE)', "#N/A"],
  ['=VLOOKUP("Waru",A2:C5,4,FALSE)', "#REF!"],
  ["=VLOOKUP(45823.5,D2:D4,1)", 45823],
  ['=HLOOKUP("Tahap",A1:D5,2,FALSE)', "Beroperasi"],
  ['=INDEX(B2:B5,MATCH("Telemow",A2:A5,0))', 80],
  ["=INDEX(A1:D5,2,2)", 120],
  ["=INDEX(A1:D5,9,2)", "#NUM!"],
  ["=SUM(INDEX(A1:D5,0,2))", 245],
  ['=XLOOKUP("Waru",A2:A5,B2:B5)', 45],
  ['=XLOOKUP("x",A2:A5,B2:B5,"-")', "-"],
  ["=CHOOSE(2,1/0,5)", 5],
  ["=SUM({1,2;3,4})", 10],
  ["=TODAY()", 45939],
  ["=NOW()", 45939 + 8.5 / 24],
  ["=DATE(2025,6,14)", 45822],
  ["=DATE(2025,13,1)", 46023],
  ["=YEAR(D2)*100+MONTH(D2)", 202506],
  ["=DAY(D2)", 14],
  ["=WEEKDAY(D2)", 7],
  ["=EDATE(DATE(2025,1,31),1)", 45716],
  ["=EOMONTH(DATE(2024,2,10),0)", 45351],
  ['=DATEDIF(DATE(2025,1,31),DATE(2025,3,1),"M")', 1],
  ["=AND(TRUE,B2>1)", true],
  ["=OR(FALSE,B2<1)", false],
  ["=NOT(FALSE)", true],
  ["=ISBLANK(B5)", true],
  ["=ISBLANK(A5)", false],
  ["=ISNUMBER(D2)", true],
  ["=ISERROR('Lembar 2'!B2)", true],
  ["=ISNA('Lembar 2'!B2)", true],
];

describe("functions and operators", () => {
  test.each(CASES)("%s", (formula, expected) => {
    const value = result(formula);
    const plain = typeof value === "object" ? value.error : value;
    if (typeof expected === "number") expect(plain).toBeCloseTo(expected, 9);
    else expect(plain).toBe(expected);
  });
});

describe("formats of results", () => {
  test.each([
    ["=TODAY()", "09/10/2025"],
    ["=D2", "14/06/2025"],
    ["=D2+1", "15/06/2025"],
    ["=D3-D2", "1"],
    ["=MAX(D2:D5)", "16/06/2025"],
    ['=IF(D2>0,D2,"")', "14/06/2025"],
    ["=COUNT(D2:D5)", "3"],
    ["=YEAR(D2)", "2025"],
  ])("%s shows %s", (formula, expected) => {
    const workbook = sample();
    const target = put(workbook.sheets[0], "F1", "");
    target.formula = formula;
    recalculate(workbook, { now: NOW });
    expect(displayText(target, "id_ID")).toBe(expected);
  });

  test("a format of the cell's own stands before the result's", () => {
    const workbook = sample();
    const target = put(workbook.sheets[0], "F1", "");
    target.formula = "=D2";
    target.format = "0";
    recalculate(workbook, { now: NOW });
    expect(displayText(target, "id_ID")).toBe("45822");
  });
});

describe("order", () => {
  test("cells are worked out after those they draw on, wherever these stand", () => {
    const workbook = newWorkbook();
    const [one, two] = [addSheet(workbook, "Satu"), addSheet(workbook, "Dua")];
    put(one, "A1", "").formula = "=A2*2";
    put(one, "A2", "").formula = "=Dua!A1+1";
    put(two, "A1", "").formula = "=B1";
    put(two, "B1", 20);
    recalculate(workbook, { now: NOW });
    expect([shown(one, "A1"), shown(one, "A2")]).toEqual(["42", "21"]);
  });

  test("circles are #REF! and nothing else is harmed", () => {
    const workbook = newWorkbook();
    const sheet = addSheet(workbook, "Satu");
    put(sheet, "A1", "").formula = "=B1";
    put(sheet, "B1", "").formula = "=A1+1";
    put(sheet, "C1", "").formula = "=C1";
    put(sheet, "D1", "").formula = '=IFERROR(A1,"lingkar")';
    put(sheet, "E1", "").formula = "=1+1";
    recalculate(workbook, { now: NOW });
    expect(["A1", "B1", "C1", "D1", "E1"].map((name) => shown(sheet, name))).toEqual([
      "#REF!",
      "#REF!",
      "#REF!",
      "lingkar",
      "2",
    ]);
  });

  test.each([
    ["upwards", (row: number) => `=A${row + 2}+1`, 9999],
    ["downwards", (row: number) => (row === 0 ? "=0" : `=A${row}+1`), 0],
  ])("a chain of ten thousand cells %s is worked out", (_, formula, start) => {
    const workbook = newWorkbook();
    const sheet = addSheet(workbook, "Satu", { rows: 10_000, columns: 1 });
    for (let row = 0; row < 10_000; row++) ensureCell(sheet, row, 0).formula = formula(row);
    ensureCell(sheet, start, 0).formula = "=0";
    recalculate(workbook, { now: NOW });
    expect(ensureCell(sheet, 9_999 - start, 0).value).toBe(9_999);
  });

  test("a long circle ends too", () => {
    const workbook = newWorkbook();
    const sheet = addSheet(workbook, "Satu", { rows: 1000, columns: 1 });
    for (let row = 0; row < 1000; row++) ensureCell(sheet, row, 0).formula = `=A${((row + 1) % 1000) + 1}+1`;
    recalculate(workbook, { now: NOW });
    expect(shown(sheet, "A1")).toBe("#REF!");
    expect(shown(sheet, "A500")).toBe("#REF!");
  });
});

describe("only what changed", () => {
  /** Three tabs, each drawing on the one before; a fourth apart. */
  function chain(): WorkbookData {
    const workbook = newWorkbook();
    for (const name of ["A", "B", "C", "Lain"]) addSheet(workbook, name);
    put(workbook.sheets[0], "A1", 1);
    put(workbook.sheets[1], "A1", "").formula = "=A!A1+1";
    put(workbook.sheets[2], "A1", "").formula = "=B!A1+1";
    put(workbook.sheets[3], "A1", "").formula = "=1+1";
    recalculate(workbook, { now: NOW });
    return workbook;
  }

  test("a changed tab's dependents follow, also through others; the rest is not touched", () => {
    const workbook = chain();
    const [a, , c, other] = workbook.sheets;
    put(a, "A1", 5);
    put(other, "A1", "sentinel").formula = "=1+1";
    recalculate(workbook, { sheets: [a?.id ?? -1], now: NOW });
    expect(shown(c, "A1")).toBe("7");
    expect(shown(other, "A1")).toBe("sentinel");
  });

  test("without a list everything is worked out", () => {
    const workbook = chain();
    put(workbook.sheets[3], "A1", "sentinel").formula = "=1+1";
    recalculate(workbook, { now: NOW });
    expect(shown(workbook.sheets[3], "A1")).toBe("2");
  });

  test("the time moves on in tabs that show it", () => {
    const workbook = chain();
    put(workbook.sheets[3], "A1", "").formula = "=TODAY()";
    recalculate(workbook, { now: NOW });
    recalculate(workbook, { sheets: [], now: "2025-10-10T00:10:00" });
    expect(cell(workbook.sheets[3], "A1")?.value).toBe(45_940);
  });

  test("a named range is found and followed", () => {
    const workbook = chain();
    const a = workbook.sheets[0];
    workbook.namedRanges.push({
      name: "Anggota",
      sheetId: a?.id ?? -1,
      area: { top: 0, left: 0, bottom: 2, right: 0 },
    });
    put(workbook.sheets[3], "A1", "").formula = "=SUM(anggota)";
    put(a, "A2", 10);
    recalculate(workbook, { now: NOW });
    expect(shown(workbook.sheets[3], "A1")).toBe("11");
    put(a, "A3", 100);
    recalculate(workbook, { sheets: [a?.id ?? -1], now: NOW });
    expect(shown(workbook.sheets[3], "A1")).toBe("111");
  });
});

test("what cannot be worked out keeps the result its file brought", () => {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, "Satu");
  put(sheet, "A1", 5).formula = "=SUM(FILTER(B:B,B:B>1))";
  put(sheet, "A2", "").formula = "=UNIQUE(B:B)";
  put(sheet, "A3", "").formula = "=A1+1";
  recalculate(workbook, { now: NOW });
  recalculate(workbook, { now: NOW });
  expect(["A1", "A2", "A3"].map((name) => shown(sheet, name))).toEqual(["5", "#NAME?", "6"]);
});
