// PropertiesService and its three stores. https://developers.google.com/apps-script/reference/properties
// Not emulated: the daily quota of reads and writes.

import { badArguments, Emulated } from "./border.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { PROPERTY_STORE_BYTES, PROPERTY_VALUE_BYTES } from "./limits.ts";

type Google = GoogleAppsScript.Properties.Properties;

export class PropertiesService
  extends Emulated<GoogleAppsScript.Properties.PropertiesService>
  implements Partial<GoogleAppsScript.Properties.PropertiesService>
{
  getDocumentProperties(): Google {
    return new Properties(this.run, "document").google;
  }

  getScriptProperties(): Google {
    return new Properties(this.run, "script").google;
  }

  getUserProperties(): Google {
    return new Properties(this.run, "user").google;
  }
}

export class Properties extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    private readonly name: "script" | "user" | "document",
  ) {
    super(run);
  }

  getProperty(key: string): string | null {
    return store(this.run, this.name)[String(key)] ?? null;
  }

  getKeys(): string[] {
    return Object.keys(store(this.run, this.name));
  }

  getProperties(): Record<string, string> {
    return { ...store(this.run, this.name) };
  }

  setProperty(key: string, value: string): Google {
    if (value === undefined) throw badArguments("PropertiesService.Properties.setProperty", [key]);
    put(store(this.run, this.name), { [String(key)]: String(value) });
    return this.google;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): Google {
    const kept = store(this.run, this.name);
    const added = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    if (deleteAllOthers) for (const key of Object.keys(kept)) delete kept[key];
    put(kept, Object.fromEntries(added));
    return this.google;
  }

  deleteProperty(key: string): Google {
    delete store(this.run, this.name)[String(key)];
    return this.google;
  }

  deleteAllProperties(): Google {
    const kept = store(this.run, this.name);
    for (const key of Object.keys(kept)) delete kept[key];
    return this.google;
  }
}

function store(run: Execution, name: "script" | "user" | "document"): Record<string, string> {
  return run.workbook.properties[name];
}

/** Adds values, all or none. */
function put(kept: Record<string, string>, values: Record<string, string>): void {
  for (const value of Object.values(values)) {
    if (Buffer.byteLength(value) > PROPERTY_VALUE_BYTES) throw new Exception("Argument too large: value");
  }
  let bytes = 0;
  for (const [key, value] of Object.entries({ ...kept, ...values })) {
    bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (bytes > PROPERTY_STORE_BYTES) {
    throw new Exception(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  }
  Object.assign(kept, values);
}
