// Random workbooks for property tests, and a form in which two workbooks can be compared.

import fc from "fast-check";
import { isBare, putCell } from "../../../src/local/workbook/cells.ts";
import { addSheet, newWorkbook } from "../../../src/local/workbook/create.ts";
import type {
  Cell,
  Rect,
  Scalar,
  SheetData,
  TextLook,
  Validation,
  WorkbookData,
} from "../../../src/local/workbook/model.ts";

const ROWS = 12;
const COLUMNS = 8;

const color = fc.stringMatching(/^#[0-9a-f]{6}$/);
const nasty = fc.constantFrom(
  "=bukan rumus",
  "#REF!",
  "0812",
  " spasi ",
  "dua\nbaris",
  "tab\tdi dalam",
  "a\r\nb",
  "_x0041_",
  "\u0001",
  "😀",
  "\ud800",
  "\u202eterbalik",
  "TRUE",
  "x".repeat(33_000),
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: nasty },
);
const error = fc.constantFrom("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#ERROR!");
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.boolean(),
  error.map((code) => ({ error: code })),
);
const format = fc.constantFrom(
  "@",
  "0",
  "0.00",
  "#,##0",
  "0%",
  '"Rp"#,##0',
  "dd/mm/yyyy",
  "yyyy-mm-dd",
  "d mmmm yyyy",
  "m/d/yyyy",
  "h:mm:ss",
  "General",
  "0.00E+00",
  '0;(0);"nol"',
);
const look: fc.Arbitrary<TextLook> = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    size: fc.integer({ min: 6, max: 40 }),
    color,
    font: fc.constantFrom("Arial", "Times New Roman"),
  },
  { requiredKeys: [] },
);
const line = fc
  .tuple(fc.constantFrom("solid", "solid_medium", "solid_thick", "dotted", "dashed", "double", "wavy"), color)
  .map(([style, hue]) => `${style} ${hue}`);
const borders = fc.record({ top: line, bottom: line, left: line, right: line }, { requiredKeys: [] });

const validation: fc.Arbitrary<Validation> = fc.oneof(
  fc.record({
    criteria: fc.constant("VALUE_IN_LIST"),
    values: fc.array(fc.oneof(fc.constantFrom("Akta", "a,b", ' "x"'), fc.integer()), {
      minLength: 1,
      maxLength: 4,
    }),
    allowInvalid: fc.boolean(),
    showDropdown: fc.boolean(),
  }),
  fc.record({
    criteria: fc.constant("CHECKBOX"),
    values: fc.constant<Validation["values"]>([]),
    allowInvalid: fc.boolean(),
  }),
  fc.record({
    criteria: fc.constant("VALUE_IN_RANGE"),
    values: fc.constant<Validation["values"]>(["=Tab0!$A$1:$A"]),
    allowInvalid: fc.boolean(),
  }),
  fc.record({
    criteria: fc.constant("CUSTOM_FORMULA"),
    values: fc.constant<Validation["values"]>(["=A1>0"]),
    allowInvalid: fc.constant(false),
  }),
  fc.record({
    criteria: fc.constantFrom("NUMBER_BETWEEN", "DATE_AFTER", "TEXT_CONTAINS"),
    values: fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 2 }),
    allowInvalid: fc.boolean(),
    helpText: text,
  }),
);

const formula = fc.constantFrom(
  "=1+1",
  '="Desa "&$A$4',
  "=SUM(A2:A)",
  "=IFS(A1>1,2,TRUE,3)",
  "=Tab0!B2",
  "=#REF!",
  "=1+",
  "=TODAY()",
  '=TEXTJOIN(",",TRUE,B:B)',
);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ value: scalar }) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        value: scalar,
        format,
        background: color,
        note: text,
        look,
        horizontal: fc.constantFrom("left" as const, "center" as const, "right" as const),
        vertical: fc.constantFrom("top" as const, "middle" as const, "bottom" as const),
        wrap: fc.constantFrom("overflow" as const, "wrap" as const, "clip" as const),
        borders,
        validation,
      },
      { requiredKeys: ["value"] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { value: scalar, formula, resultFormat: format },
      { requiredKeys: ["value", "formula"] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      value: fc.constantFrom("Buka lembar ini", "tautan"),
      runs: fc.array(
        fc.record(
          {
            start: fc.integer({ min: 0, max: 3 }),
            end: fc.integer({ min: 4, max: 6 }),
            link: fc.constantFrom("https://example.com/a?b=1&c=2", "#gid=3"),
            style: look,
          },
          { requiredKeys: ["start", "end"] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        value: fc.constant(""),
        wrap: fc.constantFrom("overflow" as const, "clip" as const),
        note: text,
        format,
        validation,
      },
      { requiredKeys: ["value"] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ value: fc.constant(""), image: fc.constant(true as const) }) },
);

const rect: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(ROWS - 2), fc.nat(COLUMNS - 2), fc.nat(1), fc.nat(1))
  .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));

interface Parts {
  name: string;
  cells: [number, number, Cell][];
  merge: Rect | undefined;
  area: Rect;
  hidden: boolean;
  lines: [number, number][];
  frozen: [number, number];
  tabColor: string | undefined;
}

const parts: fc.Arbitrary<Parts> = fc.record({
  name: fc.oneof(
    fc.constantFrom(
      "Lawe-lawe",
      "Api/api",
      "Nama yang sangat panjang sekali melebihi batas",
      "'kutip'",
      "History",
    ),
    fc.string({ minLength: 1, maxLength: 40 }).filter((name) => name.trim() !== ""),
  ),
  cells: fc.array(fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), cell), { maxLength: 12 }),
  merge: fc.option(
    rect.filter((r) => r.top !== r.bottom || r.left !== r.right),
    { nil: undefined },
  ),
  area: rect,
  hidden: fc.boolean(),
  lines: fc.array(fc.tuple(fc.nat(COLUMNS - 1), fc.integer({ min: 20, max: 400 })), { maxLength: 4 }),
  frozen: fc.tuple(fc.nat(2), fc.nat(2)),
  tabColor: fc.option(color, { nil: undefined }),
});

/** Workbooks of one to four tabs with everything a tab can have. */
export const anyWorkbook: fc.Arbitrary<WorkbookData> = fc
  .tuple(
    fc.array(parts, { minLength: 0, maxLength: 3 }),
    fc.array(fc.tuple(fc.string(), text), { maxLength: 3 }),
  )
  .map(([list, entries]) => {
    const workbook = newWorkbook({ name: "Uji", locale: "en_GB", timeZone: "Asia/Jayapura" });
    addSheet(workbook, "Tab0", { rows: ROWS, columns: COLUMNS });
    for (const [index, one] of list.entries()) fill(workbook, one, index);
    for (const [key, value] of entries) {
      workbook.metadata.push({
        id: workbook.nextId++,
        key,
        value,
        visibility: "DOCUMENT",
        sheetId: 0,
        row: 3,
      });
      workbook.properties.document[key] = value;
    }
    return workbook;
  });

function fill(workbook: WorkbookData, one: Parts, index: number): void {
  const taken = workbook.sheets.some((sheet) => sheet.name.toLowerCase() === one.name.toLowerCase());
  const sheet = addSheet(workbook, taken ? `${one.name} ${index}` : one.name, {
    rows: ROWS,
    columns: COLUMNS,
  });
  for (const [row, column, content] of one.cells)
    putCell(sheet, row, column, isBare(content) ? undefined : content);
  if (one.merge) sheet.merges.push(one.merge);
  sheet.hidden = one.hidden;
  for (const [line, size] of one.lines) {
    sheet.columnWidths.set(line, size);
    sheet.rowHeights.set(line, size);
    if (size % 3 === 0) sheet.hiddenRows.add(line);
    if (size % 5 === 0) sheet.hiddenColumns.add(line);
  }
  [sheet.frozenRows, sheet.frozenColumns] = one.frozen;
  if (one.tabColor !== undefined) sheet.tabColor = one.tabColor;
  sheet.hideGridlines = one.hidden;
  sheet.protections.push({
    id: workbook.nextId++,
    area: one.area,
    description: one.name,
    warningOnly: one.hidden,
    canEdit: true,
    editors: ["a@contoh.go.id"],
    unprotected: [one.area],
  });
  sheet.conditionalFormats.push({
    areas: [one.area],
    rule: { criteria: "CUSTOM_FORMULA", values: ["=$A1>1"], background: "#ff0000", bold: true },
  });
  sheet.filter = {
    area: one.area,
    hiddenRows: [2],
    criteria: { "1": { criteria: "NUMBER_GREATER_THAN", values: [5], hidden: ["x"] } },
  };
  sheet.charts.push({
    id: workbook.nextId++,
    type: "COLUMN",
    ranges: [{ sheetId: 0, area: one.area }],
    row: 1,
    column: 1,
    offsetX: 3,
    offsetY: 4,
    options: { title: one.name },
  });
  workbook.namedRanges.push({ name: `nama_${index}`, sheetId: sheet.id, area: one.area });
}

/** A workbook as plain data in a fixed order, bare cells left out. */
export function plain(workbook: WorkbookData): unknown {
  return { ...workbook, sheets: workbook.sheets.map(plainSheet) };
}

/** A tab as plain data in a fixed order. */
export function plainSheet(sheet: SheetData): unknown {
  const cells: Record<string, Cell> = {};
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    for (const [column, content] of [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b)) {
      if (!isBare(content)) cells[`${row},${column}`] = content;
    }
  }
  const sorted = (lines: Iterable<number>) => [...lines].sort((a, b) => a - b);
  return {
    ...sheet,
    cells,
    columnWidths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
    rowHeights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
    hiddenRows: sorted(sheet.hiddenRows),
    hiddenColumns: sorted(sheet.hiddenColumns),
  };
}
