// Blob: bytes with a type and a name. https://developers.google.com/apps-script/reference/base/blob
// Not emulated: conversions (getAs), types guessed from a name. Texts are UTF-8 unless told.

import { badArguments, Emulated } from "./border.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";

type Google = GoogleAppsScript.Base.Blob;
type Bytes = GoogleAppsScript.Byte[];

export class Blob extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    private data: Buffer,
    private contentType: string | null,
    private name: string | null,
  ) {
    super(run);
  }

  copyBlob(): Google {
    return new Blob(this.run, Buffer.from(this.data), this.contentType, this.name).google;
  }

  getBytes(): Bytes {
    return signed(this.data);
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getDataAsString(charset?: string): string {
    return new TextDecoder(label(charset)).decode(this.data);
  }

  getName(): string | null {
    return this.name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: unknown): Google {
    this.data = bytesOf(data, "Blob.setBytes");
    return this.google;
  }

  setContentType(contentType: string | null): Google {
    this.contentType = contentType;
    return this.google;
  }

  setDataFromString(string: unknown): Google {
    if (typeof string !== "string") throw badArguments("Blob.setDataFromString", [string]);
    this.data = Buffer.from(string, "utf8");
    return this.google;
  }

  setName(name: string): Google {
    this.name = name;
    return this.google;
  }
}

function label(charset = "utf-8"): string {
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    throw new Exception(`Invalid argument: charset`);
  }
}

/** Bytes of a text in UTF-8, or of Google's signed byte array. */
export function bytesOf(value: unknown, method: string): Buffer {
  if (typeof value === "string") return Buffer.from(value, "utf8");
  if (Array.isArray(value) && value.every((byte) => typeof byte === "number")) return Buffer.from(value);
  throw badArguments(method, [value]);
}

/** Bytes as Google gives them: -128 to 127. */
export function signed(bytes: Buffer): Bytes {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
