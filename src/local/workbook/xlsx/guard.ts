// The check of a file before anything in it is read: that it is a workbook, and that it unpacks within limits.

import { inflateRawSync } from "node:zlib";
import { XlsxProblem } from "./problem.ts";

/** Largest file, and largest total once unpacked, in bytes. */
export const LARGEST_FILE = 50_000_000;
export const LARGEST_UNPACKED = 500_000_000;
/** A part that is bigger than a megabyte unpacked may be at most so many times its packed size. */
export const TIGHTEST_PACKING = 400;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Throws an `XlsxProblem` unless the bytes are a zip with a workbook in it that really unpacks within the limits
 * (sizes said in its directory are not believed: every part is unpacked once).
 */
export function checkFile(bytes: Uint8Array): void {
  if (bytes.length > LARGEST_FILE) throw new XlsxProblem("tooLarge", "The file is larger than 50 MB.");
  if (OLD_OFFICE.every((byte, index) => bytes[index] === byte)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf16le");
    if (text.includes("EncryptedPackage"))
      throw new XlsxProblem("encrypted", "The file is protected by a password.");
    throw new XlsxProblem("oldExcel", "The file is an old Office file.");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new XlsxProblem("notZip", "The file is no .xlsx file.");
  const parts = directory(bytes);
  if (!parts.some((part) => /(^|\/)workbook\d*\.xml$/.test(part.name))) {
    throw new XlsxProblem("noWorkbook", "There is no workbook in the file.");
  }
  let left = LARGEST_UNPACKED;
  for (const part of parts) left -= unpackedSize(bytes, part, left);
}

interface Part {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  start: number;
}

/** The parts a zip lists in its directory. */
function directory(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new XlsxProblem("damaged", "The file is incomplete.");
  const parts: Part[] = [];
  try {
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError("no entry");
      const nameLength = view.getUint16(at + 28, true);
      parts.push({
        name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString("utf8"),
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        start: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch {
    throw new XlsxProblem("damaged", "The file's directory is damaged.");
  }
  return parts;
}

/** Bytes a part really unpacks to; throws when it would exceed what is left or is packed too tightly. */
function unpackedSize(bytes: Uint8Array, part: Part, left: number): number {
  const most = Math.min(left, Math.max(1_000_000, part.packed * TIGHTEST_PACKING));
  if (part.unpacked > most) throw new XlsxProblem("tooLarge", "The file unpacks to more than the limit.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (part.start + 30 > bytes.length) throw new XlsxProblem("damaged", `The part ${part.name} is missing.`);
  const start =
    part.start + 30 + view.getUint16(part.start + 26, true) + view.getUint16(part.start + 28, true);
  if (part.method === 0) return part.packed;
  if (part.method !== 8)
    throw new XlsxProblem("damaged", `The part ${part.name} is packed in an unknown way.`);
  try {
    return inflateRawSync(bytes.subarray(start, start + part.packed), { maxOutputLength: most + 1 }).length;
  } catch (problem) {
    if (
      typeof problem === "object" &&
      problem !== null &&
      "code" in problem &&
      problem.code === "ERR_BUFFER_TOO_LARGE"
    ) {
      throw new XlsxProblem("tooLarge", "The file unpacks to more than the limit.");
    }
    throw new XlsxProblem("damaged", `The part ${part.name} is damaged.`);
  }
}
