// What the page is shown of cells, charts and tabs, what is sent again after a change, and what is printed.

import { describe, expect, test } from "@jest/globals";
import { drawChart } from "../../../src/local/preview/chart.ts";
import { chartViews } from "../../../src/local/preview/chartView.ts";
import { cssBorder } from "../../../src/local/preview/looks.ts";
import { printPage } from "../../../src/local/preview/print.ts";
import { Shown } from "../../../src/local/preview/shown.ts";
import { changeRowsAndColumns, changeTab } from "../../../src/local/preview/structure.ts";
import { svgText } from "../../../src/local/preview/svg.ts";
import { cellView, editText, offeredValues, rowView } from "../../../src/local/preview/view.ts";
import { ensureCell } from "../../../src/local/workbook/cells.ts";
import { addSheet, newWorkbook } from "../../../src/local/workbook/create.ts";
import type { Cell, SheetData, WorkbookData } from "../../../src/local/workbook/model.ts";

function put(sheet: SheetData, row: number, column: number, cell: Partial<Cell>): void {
  Object.assign(ensureCell(sheet, row, column), cell);
}

function workbookWith(...rows: (string | number)[][]): { workbook: WorkbookData; sheet: SheetData } {
  const workbook = newWorkbook({ locale: "id_ID" });
  const sheet = addSheet(workbook, "Data", { rows: 20, columns: 8 });
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      put(sheet, at, column, { value });
    });
  });
  return { workbook, sheet };
}

describe("conditional formats", () => {
  const red = "#ff0000";
  const area = { top: 0, left: 0, bottom: 9, right: 1 };
  /** Background that a cell of the row gets by one rule over A1:B10. */
  function ground(value: string | number, criteria: string, values: (string | number)[], format?: string) {
    const { workbook, sheet } = workbookWith([value]);
    if (format !== undefined) put(sheet, 0, 0, { format });
    sheet.conditionalFormats = [{ areas: [area], rule: { criteria, values, background: red } }];
    return rowView(workbook, sheet, 0)[0]?.[1].look?.background;
  }

  test.each<[string | number, string, (string | number)[], boolean]>([
    [5, "NUMBER_GREATER_THAN", [4], true],
    [4, "NUMBER_GREATER_THAN", [4], false],
    ["9", "NUMBER_GREATER_THAN", [4], false],
    [4, "NUMBER_BETWEEN", [4, 6], true],
    [7, "NUMBER_NOT_BETWEEN", [4, 6], true],
    ["Sudah Jalan", "TEXT_CONTAINS", ["jalan"], true],
    ["Sudah Jalan", "TEXT_DOES_NOT_CONTAIN", ["jalan"], false],
    ["Sudah Jalan", "TEXT_STARTS_WITH", ["sudah"], true],
    ["Sudah Jalan", "TEXT_ENDS_WITH", ["sudah"], false],
    ["Belum", "TEXT_EQUAL_TO", ["belum"], true],
    ["x", "CELL_NOT_EMPTY", [], true],
    ["x", "CELL_EMPTY", [], false],
    [45939, "DATE_BEFORE", [45940], false],
    [5, "CUSTOM_FORMULA", ["=A1>4"], true],
    [3, "CUSTOM_FORMULA", ["=A1>4"], false],
    [3, "CUSTOM_FORMULA", ["=nonsense("], false],
  ])("%s under %s %j: %s", (value, criteria, values, drawn) => {
    expect(ground(value, criteria, values)).toBe(drawn ? red : undefined);
  });

  test("a date counts as one by its format", () => {
    expect(ground(45939.5, "DATE_EQUAL_TO", [45939], "dd/mm/yyyy")).toBe(red);
  });

  test("a formula shifts from the first cell, colours blanks too, and the earlier rule decides", () => {
    const { workbook, sheet } = workbookWith(["Waru", 3], ["Sepaku", 9], ["Babulu"]);
    sheet.conditionalFormats = [
      {
        areas: [area],
        rule: { criteria: "CUSTOM_FORMULA", values: ["=$B1>4"], background: red, bold: true },
      },
      { areas: [area], rule: { criteria: "CELL_EMPTY", values: [], background: "#00ff00" } },
      { areas: [area], rule: { criteria: "CELL_NOT_EMPTY", values: [], background: "#0000ff" } },
    ];
    const looks = [0, 1, 2].map((row) => rowView(workbook, sheet, row).map(([, cell]) => cell.look));
    expect(looks).toEqual([
      [{ background: "#0000ff" }, { background: "#0000ff" }],
      [
        { background: red, bold: true },
        { background: red, bold: true },
      ],
      [{ background: "#0000ff" }, { background: "#00ff00" }],
    ]);
  });
});

describe("a cell", () => {
  test.each<[string, Cell, string]>([
    ["a formula", { value: 5, formula: "=A1+1" }, "=A1+1"],
    ["a decimal number", { value: 1.5 }, "1,5"],
    ["a formatted number", { value: 1500000, format: '"Rp"#,##0' }, "1500000"],
    ["a percentage", { value: 0.075, format: "0.0%" }, "7,5%"],
    ["a date", { value: 45939, format: "dd/mm/yyyy" }, "09/10/2025"],
    ["a yes", { value: true }, "TRUE"],
    ["an error", { value: { error: "#REF!" } }, "#REF!"],
    ["a text", { value: "0812" }, "0812"],
  ])("%s is edited as it would be typed", (_, cell, text) => {
    expect(editText(cell, "id_ID")).toBe(text);
  });

  test("is shown with what differs from the default, and only that", () => {
    expect(
      cellView({ value: "x", background: "#ffffff", vertical: "bottom", wrap: "overflow" }, "id_ID"),
    ).toEqual({
      text: "x",
    });
    const view = cellView(
      {
        value: 2,
        format: "0.00",
        look: { bold: true, size: 14 },
        note: "lihat",
        validation: { criteria: "CHECKBOX", values: [], allowInvalid: false },
      },
      "id_ID",
    );
    expect(view).toEqual({
      text: "2,00",
      edit: "2",
      kind: "number",
      look: { bold: true, size: 14 },
      note: "lihat",
      offers: "tick",
    });
  });

  test("a tick box tells what it holds, by which it is drawn and turned", () => {
    const view = cellView(
      { value: true, validation: { criteria: "CHECKBOX", values: [], allowInvalid: false } },
      "id_ID",
    );
    expect(view).toMatchObject({ edit: "TRUE", kind: "boolean" });
  });

  test("offers the list of its rule or what its range shows, each once", () => {
    const { workbook, sheet } = workbookWith(["Budi"], ["Ani"], ["Budi"], [""]);
    const rule = { allowInvalid: true, showDropdown: true };
    put(sheet, 0, 2, { validation: { ...rule, criteria: "VALUE_IN_LIST", values: ["a", "b"] } });
    put(sheet, 1, 2, { validation: { ...rule, criteria: "VALUE_IN_RANGE", values: ["=Data!$A$1:$A$10"] } });
    expect(offeredValues(workbook, sheet, 0, 2)).toEqual(["a", "b"]);
    expect(offeredValues(workbook, sheet, 1, 2)).toEqual(["Budi", "Ani"]);
    expect(offeredValues(workbook, sheet, 2, 2)).toEqual([]);
  });

  test("a border is CSS whatever stands in it", () => {
    expect(cssBorder("SOLID_MEDIUM #ff0000")).toBe("2px solid #ff0000");
    expect(cssBorder("DOTTED #00ff00")).toBe("1px dotted #00ff00");
    expect(cssBorder("SOLID red;background:url(x)")).toBe("1px solid #000000");
  });
});

describe("what is sent again", () => {
  test("nothing when nothing changed, and only the row that did", () => {
    const { workbook, sheet } = workbookWith(["a"], ["b"]);
    const shown = new Shown();
    shown.changes(workbook);
    shown.send(workbook, sheet, [0]);
    expect(shown.changes(workbook)).toEqual([]);
    put(sheet, 1, 0, { value: "c" });
    expect(shown.changes(workbook)).toEqual([
      { type: "rows", tab: sheet.id, rows: [[1, [[0, { text: "c" }]]]] },
    ]);
    sheet.cells.delete(1);
    expect(shown.changes(workbook)).toEqual([{ type: "rows", tab: sheet.id, rows: [[1, []]] }]);
    expect(shown.changes(workbook)).toEqual([]);
  });

  test("the row of tabs and the layout, without the cells", () => {
    const { workbook, sheet } = workbookWith(["a"]);
    const shown = new Shown();
    shown.changes(workbook);
    shown.send(workbook, sheet, [0]);
    addSheet(workbook, "Baru");
    sheet.columnWidths.set(0, 50);
    expect(shown.changes(workbook).map((event) => event.type)).toEqual(["tabs", "layout"]);
  });

  test("a tab that was never looked at is not watched", () => {
    const { workbook } = workbookWith(["a"]);
    const other = addSheet(workbook, "Lain");
    const shown = new Shown();
    shown.changes(workbook);
    put(other, 0, 0, { value: "x" });
    expect(shown.changes(workbook)).toEqual([]);
  });
});

describe("rows, columns and tabs by hand", () => {
  test("sorting leaves frozen rows where they are", () => {
    const { workbook, sheet } = workbookWith(["judul"], ["b"], ["a"]);
    sheet.frozenRows = 1;
    changeRowsAndColumns(workbook, { tab: sheet.id, kind: "sortUp", at: 0, count: 1 });
    expect([0, 1, 2].map((row) => sheet.cells.get(row)?.get(0)?.value)).toEqual(["judul", "a", "b"]);
  });

  test("the last visible row, column or tab cannot be hidden", () => {
    const { workbook, sheet } = workbookWith(["a"]);
    const hide = (kind: "hideRows" | "hideColumns"): void =>
      changeRowsAndColumns(workbook, { tab: sheet.id, kind, at: 0, count: 1000 });
    expect(() => hide("hideRows")).toThrow("Tidak semua baris");
    expect(() => hide("hideColumns")).toThrow("Tidak semua baris");
    expect(() => changeTab(workbook, { tab: sheet.id, kind: "hide" })).toThrow("Tab terakhir");
    expect(sheet.hiddenRows.size + sheet.hiddenColumns.size).toBe(0);
  });

  test("hiding the active tab shows another", () => {
    const { workbook, sheet } = workbookWith(["a"]);
    const other = addSheet(workbook, "Lain");
    changeTab(workbook, { tab: sheet.id, kind: "hide" });
    expect(workbook.activeSheetId).toBe(other.id);
  });
});

describe("charts", () => {
  function charted(options: Record<string, unknown>, type = "COLUMN") {
    const { workbook, sheet } = workbookWith(
      ["Kecamatan", "Akta", "Operasi"],
      ["Waru", 3, 1],
      ["<Sepaku>", 5, 2],
    );
    sheet.charts.push({
      id: 1,
      type,
      ranges: [{ sheetId: sheet.id, area: { top: 0, left: 0, bottom: 2, right: 2 } }],
      row: 4,
      column: 0,
      offsetX: 0,
      offsetY: 0,
      options,
    });
    return chartViews(workbook, sheet)[0];
  }

  test("read names, labels and numbers from their ranges", () => {
    expect(charted({ title: "Tahap", isStacked: true, colors: ["#123456", "javascript:x"] })).toMatchObject({
      type: "column",
      stacked: true,
      title: "Tahap",
      labels: ["Waru", "<Sepaku>"],
      series: [
        { name: "Akta", color: "#123456", values: [3, 5] },
        { name: "Operasi", color: "#ea4335", values: [1, 2] },
      ],
    });
  });

  test("stacked columns stand on each other and fill the same scale", () => {
    const chart = charted({ isStacked: true });
    if (chart === undefined) throw new Error("no chart");
    const bars = drawChart(chart).children.flatMap((node) =>
      typeof node !== "string" && node.tag === "rect" && node.children.length > 0 ? [node.attributes] : [],
    );
    expect(bars).toHaveLength(4);
    const [akta, , operasi] = bars;
    expect(Number(operasi?.y) + Number(operasi?.height)).toBeCloseTo(Number(akta?.y));
    expect(Number(akta?.height) / Number(operasi?.height)).toBeCloseTo(3);
  });

  test.each(["BAR", "LINE", "AREA", "PIE", "SCATTER"])("a %s chart is drawn, texts made safe", (type) => {
    const chart = charted({ title: "</svg><script>" }, type);
    if (chart === undefined) throw new Error("no chart");
    const text = svgText(drawChart(chart));
    expect(text).not.toContain("<script>");
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("without numbers nothing breaks", () => {
    const { workbook, sheet } = workbookWith(["a"]);
    const area = { top: 5, left: 0, bottom: 6, right: 1 };
    const at = { row: 0, column: 0, offsetX: 0, offsetY: 0 };
    sheet.charts.push({ id: 1, type: "LINE", ranges: [{ sheetId: sheet.id, area }], ...at, options: {} });
    sheet.charts.push({ id: 2, type: "PIE", ranges: [], ...at, options: {} });
    const views = chartViews(workbook, sheet);
    expect(views).toHaveLength(1);
    expect(svgText(drawChart(views[0] as NonNullable<(typeof views)[0]>))).not.toMatch(/NaN|Infinity/);
  });
});

describe("the print view", () => {
  test("leaves out hidden rows and columns and what lies beyond the last cell", () => {
    const { workbook, sheet } = workbookWith(["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]);
    sheet.hiddenRows.add(1);
    sheet.hiddenColumns.add(2);
    const page = printPage(workbook, sheet);
    expect(page.match(/<tr /g)).toHaveLength(2);
    expect(page.match(/<td/g)).toHaveLength(4);
    expect(page).not.toMatch(/>[cdefi]</);
  });

  test("joins merged cells, also those that begin in a hidden row", () => {
    const { workbook, sheet } = workbookWith(["judul"], [], ["x", "y"]);
    sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(printPage(workbook, sheet)).toContain('<td rowspan="2" colspan="2"');
    sheet.hiddenRows.add(0);
    const page = printPage(workbook, sheet);
    expect(page).toContain('<td rowspan="1" colspan="2"');
    expect(page).toContain(">judul<");
  });

  test("fits the width of A4", () => {
    const { workbook, sheet } = workbookWith(["a", "b"]);
    sheet.columnWidths.set(0, 1000);
    sheet.columnWidths.set(1, 318);
    expect(printPage(workbook, sheet)).toContain("zoom:0.5000");
  });

  test("runs nothing that stands in a cell, a name or a look", () => {
    const { workbook, sheet } = workbookWith(["<img src=x onerror=alert(1)>"]);
    workbook.name = "</title><script>alert(1)</script>";
    put(sheet, 0, 1, {
      value: "x",
      background: '#fff"><script>',
      look: { color: "red;x", font: 'Ari"al;<' },
    });
    put(sheet, 0, 2, { value: "klik", runs: [{ start: 0, end: 4, link: "javascript:alert(1)" }] });
    const page = printPage(workbook, sheet);
    expect(page).not.toMatch(/<script|<img|javascript:/);
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  test("an empty tab prints an empty page", () => {
    const { workbook, sheet } = workbookWith();
    expect(printPage(workbook, sheet)).toContain("<tbody></tbody>");
  });
});
