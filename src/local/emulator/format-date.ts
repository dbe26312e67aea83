// Dates by Java's SimpleDateFormat patterns, as Utilities.formatDate writes them (names in English).

import { Exception } from "./errors.ts";
import { zoneOffset } from "./zone.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Zones that Java names by a short word of their own; of all others the offset is told. */
const ZONES: Readonly<Record<string, string>> = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};

/** Text of an instant in a zone (`Asia/Makassar`, `GMT+8`, …) by a pattern such as `yyyy-MM-dd'T'HH:mm`. */
export function formatInstant(instant: number, zone: string, pattern: string): string {
  const offset = offsetOf(instant, zone);
  const wall = new Date(instant + offset);
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (run, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
      const zoneName = ZONES[zone];
      return letter === "z" && zoneName !== undefined ? zoneName : field(letter, run.length, wall, offset);
    },
  );
}

/** Instant of a text in a zone by a pattern of numbers and quoted text; undefined where the text is not of that pattern. */
export function parseInstant(text: string, zone: string, pattern: string): number | undefined {
  const letters: string[] = [];
  const source = pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g,
    (run, quoted: string | undefined, letter: string | undefined) => {
      if (letter === undefined) return (quoted ?? run).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      letters.push(letter);
      return run.length > 1 ? `(\\d{${run.length}})` : "(\\d+)";
    },
  );
  const found = new RegExp(`^${source}`).exec(text);
  if (found === null || letters.some((letter) => !"yMdHmsS".includes(letter))) return undefined;
  const value = (letter: string, standard: number) =>
    letters.includes(letter) ? Number(found[letters.indexOf(letter) + 1]) : standard;
  const wall = Date.UTC(
    value("y", 1970),
    value("M", 1) - 1,
    value("d", 1),
    value("H", 0),
    value("m", 0),
    value("s", 0),
    value("S", 0),
  );
  return wall - offsetOf(wall - offsetOf(wall, zone), zone);
}

function offsetOf(instant: number, zone: string): number {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone);
  if (fixed !== null) {
    const [, sign, hours, minutes = "0"] = fixed;
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  }
  try {
    return zoneOffset(instant, zone);
  } catch {
    // Google falls back to GMT for a zone it does not know.
    return 0;
  }
}

function field(letter: string, length: number, wall: Date, offset: number): string {
  const number = (value: number) => String(value).padStart(length, "0");
  const hour = wall.getUTCHours();
  switch (letter) {
    case "y":
    case "Y":
    case "u": {
      const year = wall.getUTCFullYear();
      return letter === "u"
        ? number(wall.getUTCDay() === 0 ? 7 : wall.getUTCDay())
        : length === 2
          ? String(year % 100).padStart(2, "0")
          : number(year);
    }
    case "M":
    case "L": {
      const name = MONTHS[wall.getUTCMonth()] ?? "";
      return length < 3 ? number(wall.getUTCMonth() + 1) : length === 3 ? name.slice(0, 3) : name;
    }
    case "d":
      return number(wall.getUTCDate());
    case "D":
      return number(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1);
    case "E": {
      const name = WEEKDAYS[wall.getUTCDay()] ?? "";
      return length < 4 ? name.slice(0, 3) : name;
    }
    case "H":
      return number(hour);
    case "k":
      return number(hour === 0 ? 24 : hour);
    case "h":
      return number(hour % 12 === 0 ? 12 : hour % 12);
    case "K":
      return number(hour % 12);
    case "a":
      return hour < 12 ? "AM" : "PM";
    case "m":
      return number(wall.getUTCMinutes());
    case "s":
      return number(wall.getUTCSeconds());
    case "S":
      return number(wall.getUTCMilliseconds());
    case "Z":
      return signedOffset(offset, "");
    case "X":
      return offset === 0
        ? "Z"
        : signedOffset(offset, length === 3 ? ":" : "").slice(0, length === 1 ? 3 : undefined);
    case "z":
      return offset === 0 ? "GMT" : `GMT${signedOffset(offset, ":")}`;
    default:
      throw new Exception(`Illegal pattern character '${letter}'`);
  }
}

function signedOffset(offset: number, separator: string): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(minutes / 60)}${separator}${two(minutes % 60)}`;
}
