// Starts the preview: builds what is stale, serves on this machine only, prints the address and what is there.

import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { buildIfStale } from "../tools/build.ts";
import { accountOf } from "./preview/account.ts";
import type { Opening } from "./preview/opening.ts";
import { startPreview } from "./preview/server.ts";

const USUAL_PORT = 8617;

/** What the command line asks for. Throws a sentence. */
export function readArguments(args: readonly string[]): { workbook?: string; port: number } {
  const wish: { workbook?: string; port: number } = { port: USUAL_PORT };
  for (let at = 0; at < args.length; at += 2) {
    const [option, value] = [args[at], args[at + 1]];
    if (value === undefined) throw new Error(`Pilihan ${option} memerlukan isi.`);
    if (option === "--workbook") wish.workbook = value;
    else if (option === "--port" && /^\d{1,5}$/.test(value) && Number(value) < 65_536)
      wish.port = Number(value);
    else if (option === "--port") throw new Error(`Port harus bilangan 0–65535, bukan: ${value}`);
    else
      throw new Error(`Pilihan ${option} tidak dikenal. Pakai: npm start [-- --workbook F.xlsx] [--port N]`);
  }
  return wish;
}

/** Opens what the command line asks for and serves it; gives the address. Throws a sentence. */
export async function start(args: readonly string[], print: (line: string) => void): Promise<string> {
  const { workbook, port } = readArguments(args);
  const opening = openingOf(workbook);
  await buildIfStale();
  const preview = await startPreview(opening, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE") {
      throw new Error(
        `Port ${port} sedang dipakai program lain. Tutup program itu, atau: npm start -- --port ${port + 1}`,
      );
    }
    throw error;
  });
  for (const line of await accountOf(preview.keeper)) print(line);
  print("");
  print(`  Buka di peramban: ${preview.address}`);
  print("  (berhenti: Ctrl+C)");
  return preview.address;
}

function openingOf(file: string | undefined): Opening {
  if (file === undefined) return { kind: "pilot" };
  if (!existsSync(file)) throw new Error(`Berkas ${file} tidak ditemukan.`);
  return { kind: "xlsx", bytes: readFileSync(file), name: basename(file).replace(/\.xlsx$/i, "") };
}

if (basename(process.argv[1] ?? "") === "start.ts") {
  start(process.argv.slice(2), console.log).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
}
