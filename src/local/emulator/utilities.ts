// Utilities: dates as text, ids, digests, base64, waiting. https://developers.google.com/apps-script/reference/utilities/utilities
// Not emulated: zip, RSA signatures, charsets but UTF-8; formatDate knows English names of months and weekdays only,
// parseDate only patterns of numbers, formatString the letters d i u f e x X s.

import { createHash, createHmac, randomUUID } from "node:crypto";
import { types } from "node:util";
import { Blob, bytesOf, signed } from "./blob.ts";
import { badArguments, Emulated } from "./border.ts";
import { enumName, utilityEnums } from "./enums.ts";
import { Exception } from "./errors.ts";
import { formatInstant, parseInstant } from "./format-date.ts";

type Google = GoogleAppsScript.Utilities.Utilities;
type Bytes = GoogleAppsScript.Byte[];

export class Utilities extends Emulated<Google> implements Partial<Google> {
  readonly Charset = utilityEnums.Charset;
  readonly DigestAlgorithm = utilityEnums.DigestAlgorithm;
  readonly MacAlgorithm = utilityEnums.MacAlgorithm;

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

  computeHmacSignature(algorithm: unknown, value: unknown, key: unknown): Bytes {
    const name = enumName(algorithm, "MacAlgorithm");
    const method = "Utilities.computeHmacSignature";
    if (name === undefined || typeof value !== typeof key)
      throw badArguments(method, [algorithm, value, key]);
    const hash = name
      .replace(/^HMAC_/, "")
      .replace("_", "")
      .toLowerCase();
    return signed(createHmac(hash, bytesOf(key, method)).update(bytesOf(value, method)).digest());
  }

  computeHmacSha256Signature(value: unknown, key: unknown): Bytes {
    return this.computeHmacSignature(utilityEnums.MacAlgorithm.HMAC_SHA_256, value, key);
  }

  newBlob(data: unknown, contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    const type = contentType ?? (typeof data === "string" ? "text/plain" : null);
    return new Blob(this.run, bytesOf(data, "Utilities.newBlob"), type, name ?? null).google;
  }

  formatString(template: string, ...args: unknown[]): string {
    let next = 0;
    return String(template).replace(
      /%(-?)(0?)(\d*)(?:\.(\d+))?([diufexXs%])/g,
      (_, left: string, zero: string, width: string, decimals: string | undefined, letter: string) => {
        if (letter === "%") return "%";
        if (next >= args.length) throw new Exception("Not enough arguments for the format string.");
        const text = printed(letter, decimals, args[next++]);
        if (left !== "") return text.padEnd(Number(width));
        const sign = zero !== "" && text.startsWith("-") ? "-" : "";
        return sign + text.slice(sign.length).padStart(Number(width) - sign.length, zero === "" ? " " : "0");
      },
    );
  }

  parseCsv(csv: unknown, delimiter: unknown = ","): string[][] {
    if (typeof csv !== "string" || typeof delimiter !== "string" || delimiter.length !== 1) {
      throw badArguments("Utilities.parseCsv", [csv, delimiter]);
    }
    const rows: string[][] = [[""]];
    let quoted = false;
    const add = (text: string) => {
      const row = rows.at(-1) ?? [];
      row[row.length - 1] += text;
    };
    for (let at = 0; at < csv.length; at++) {
      const char = csv.charAt(at);
      if (quoted && char === '"' && csv.charAt(at + 1) === '"') {
        add('"');
        at++;
      } else if (char === '"') quoted = !quoted;
      else if (quoted) add(char);
      else if (char === delimiter) rows.at(-1)?.push("");
      else if (char === "\n") rows.push([""]);
      else if (char !== "\r") add(char);
    }
    if (csv.endsWith("\n")) rows.pop();
    return csv === "" ? [] : rows;
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

/** One value by sprintf's letter, with its decimals. */
function printed(letter: string, decimals: string | undefined, value: unknown): string {
  const number = Number(value);
  const places = decimals === undefined ? 6 : Number(decimals);
  switch (letter) {
    case "d":
    case "i":
    case "u":
      return String(Math.trunc(number));
    case "f":
      return number.toFixed(places);
    case "e":
      return number.toExponential(places).replace(/e([-+])(\d)$/, "e$10$2");
    case "x":
      return Math.trunc(number).toString(16);
    case "X":
      return Math.trunc(number).toString(16).toUpperCase();
    default:
      return decimals === undefined ? String(value) : String(value).slice(0, Number(decimals));
  }
}
