// Utilities: dates as text, ids, digests, base64, waiting. https://developers.google.com/apps-script/reference/utilities/utilities
// Not emulated: blobs, zip, CSV, signatures; formatDate knows English names of months and weekdays only,
// parseDate only patterns of numbers.

import { createHash, randomUUID } from "node:crypto";
import { types } from "node:util";
import { badArguments, Emulated } from "./border.ts";
import { enumName, utilityEnums } from "./enums.ts";
import { Exception } from "./errors.ts";
import { formatInstant, parseInstant } from "./format-date.ts";

type Google = GoogleAppsScript.Utilities.Utilities;
type Bytes = GoogleAppsScript.Byte[];

export class Utilities extends Emulated<Google> implements Partial<Google> {
  readonly Charset = utilityEnums.Charset;
  readonly DigestAlgorithm = utilityEnums.DigestAlgorithm;

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!types.isDate(date) || typeof timeZone !== "string" || typeof format !== "string") {
      throw badArguments("Utilities.formatDate", [date, timeZone, format]);
    }
    return formatInstant(date.getTime(), timeZone, format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    if ([date, timeZone, format].some((each) => typeof each !== "string")) {
      throw badArguments("Utilities.parseDate", [date, timeZone, format]);
    }
    const instant = parseInstant(date, timeZone, format);
    if (instant === undefined) throw new Exception(`Unparseable date: "${date}"`);
    return new Date(instant);
  }

  getUuid(): string {
    return randomUUID();
  }

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= 300_000))
      throw new Exception("Invalid argument: milliseconds");
    this.run.wait(milliseconds);
  }

  computeDigest(algorithm: unknown, value: unknown): Bytes {
    const name = enumName(algorithm, "DigestAlgorithm");
    if (name === undefined) throw badArguments("Utilities.computeDigest", [algorithm, value]);
    if (name === "MD2") throw new Exception("Unsupported digest algorithm: MD2");
    const hash = createHash(name.toLowerCase().replace("_", ""));
    return signed(hash.update(bytesOf(value, "Utilities.computeDigest")).digest());
  }

  base64Encode(data: unknown): string {
    return bytesOf(data, "Utilities.base64Encode").toString("base64");
  }

  base64EncodeWebSafe(data: unknown): string {
    return this.base64Encode(data).replaceAll("+", "-").replaceAll("/", "_");
  }

  base64Decode(encoded: string): Bytes {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) throw new Exception("Could not decode string.");
    return signed(Buffer.from(encoded, "base64"));
  }

  base64DecodeWebSafe(encoded: string): Bytes {
    return this.base64Decode(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  }
}

/** Bytes of a text in UTF-8, or of Google's signed byte array. */
function bytesOf(value: unknown, method: string): Buffer {
  if (typeof value === "string") return Buffer.from(value, "utf8");
  if (Array.isArray(value) && value.every((byte) => typeof byte === "number")) return Buffer.from(value);
  throw badArguments(method, [value]);
}

function signed(bytes: Buffer): Bytes {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
