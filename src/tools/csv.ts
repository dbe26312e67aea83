// Reads the plain comma-separated tables that the project draws on: none of them quotes a field.

import { readFileSync } from "node:fs";

/** Rows of a table by its headings. Throws, naming the line, where a row has more or fewer fields than the headings. */
export function readCsv(path: string): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(path, "utf8").trimEnd().split(/\r?\n/);
  const headings = head.split(",");
  return lines.map((line, index) => {
    const fields = line.split(",");
    if (fields.length !== headings.length) throw new Error(`${path}:${index + 2}: ${line}`);
    return Object.fromEntries(headings.map((heading, place) => [heading, fields[place] ?? ""]));
  });
}
