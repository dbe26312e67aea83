// CacheService. https://developers.google.com/apps-script/reference/cache
// Not emulated: eviction before a value's time, the limit of 1,000 values.

import { badArguments, Emulated } from "./border.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { CACHE_KEY_CHARACTERS, CACHE_SECONDS, CACHE_SECONDS_MOST, CACHE_VALUE_BYTES } from "./limits.ts";

type Google = GoogleAppsScript.Cache.Cache;

export class CacheService
  extends Emulated<GoogleAppsScript.Cache.CacheService>
  implements Partial<GoogleAppsScript.Cache.CacheService>
{
  getDocumentCache(): Google {
    return new Cache(this.run, "document").google;
  }

  getScriptCache(): Google {
    return new Cache(this.run, "script").google;
  }

  getUserCache(): Google {
    return new Cache(this.run, "user").google;
  }
}

export class Cache extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    private readonly name: string,
  ) {
    super(run);
  }

  get(key: string): string | null {
    const found = store(this.run, this.name).get(key);
    return found !== undefined && found.until > this.run.now() ? found.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds: number = CACHE_SECONDS): void {
    if (value === undefined || value === null) throw badArguments("CacheService.Cache.put", [key, value]);
    if (key.length > CACHE_KEY_CHARACTERS) throw new Exception("Argument too large: key");
    const text = String(value);
    if (Buffer.byteLength(text) > CACHE_VALUE_BYTES) throw new Exception("Argument too large: value");
    if (!(expirationInSeconds > 0)) throw new Exception("Invalid argument: expirationInSeconds");
    const seconds = Math.min(expirationInSeconds, CACHE_SECONDS_MOST);
    store(this.run, this.name).set(key, { value: text, until: this.run.now() + seconds * 1000 });
  }

  putAll(values: Record<string, unknown>, expirationInSeconds: number = CACHE_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), expirationInSeconds);
  }

  remove(key: string): void {
    store(this.run, this.name).delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}

function store(run: Execution, name: string): Map<string, { value: string; until: number }> {
  const { caches } = run.document;
  const found = caches.get(name) ?? new Map<string, { value: string; until: number }>();
  caches.set(name, found);
  return found;
}
