// The workbook as an .xlsx file, out and in. What such a file cannot hold travels in a hidden tab (see xlsx/kept.ts).

export { XlsxProblem, type XlsxProblemKind } from "./xlsx/problem.ts";
export { readXlsx } from "./xlsx/read.ts";
export { writeXlsx } from "./xlsx/write.ts";
