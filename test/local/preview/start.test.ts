// The command line of `npm start`: what it takes, and what it says when it cannot.

import { createServer } from "node:net";
import { expect, jest, test } from "@jest/globals";
import { readArguments, start } from "../../../src/local/start.ts";

jest.setTimeout(60_000);

test("a workbook and a port, each with its usual value", () => {
  expect(readArguments([])).toEqual({ port: 8617 });
  expect(readArguments(["--workbook", "F.xlsx", "--port", "9000"])).toEqual({
    workbook: "F.xlsx",
    port: 9000,
  });
});

test.each([
  [["--port"], "memerlukan isi"],
  [["--port", "banyak"], "Port harus bilangan"],
  [["--port", "70000"], "Port harus bilangan"],
  [["--buka", "x"], "tidak dikenal"],
])("%j is refused in a sentence", (args, sentence) => {
  expect(() => readArguments(args)).toThrow(sentence);
});

test("a file that is not there, and one that is no workbook, are told in a sentence", async () => {
  await expect(start(["--workbook", "tidak-ada.xlsx"], () => undefined)).rejects.toThrow(
    "Berkas tidak-ada.xlsx tidak ditemukan.",
  );
  await expect(start(["--workbook", "package.json", "--port", "0"], () => undefined)).rejects.toThrow(
    /\.xlsx/,
  );
});

test("a taken port is told with another to try", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  await expect(start(["--port", String(port)], () => undefined)).rejects.toThrow(
    `Port ${port} sedang dipakai program lain. Tutup program itu, atau: npm start -- --port ${port + 1}`,
  );
  other.close();
});
