// Between instants and the wall clock of a zone; Sheets' serials are wall-clock days.

const DAY_MS = 86_400_000;
/** 1970-01-01 as a Sheets serial. */
const EPOCH_SERIAL = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (found === undefined) {
    found = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(zone, found);
  }
  return found;
}

/** Milliseconds by which a zone's wall clock is ahead of UTC at an instant. */
export function zoneOffset(instant: number, zone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatter(zone).formatToParts(whole)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

/** By zone and wall-clock day, for the days on which the offset does not change. */
const offsetsByDay = new Map<string, Map<number, number>>();

/** Offset at a wall-clock time, given as milliseconds as if it were UTC; in a gap, the time after it. */
function offsetAtWall(wall: number, zone: string): number {
  let ofZone = offsetsByDay.get(zone);
  if (ofZone === undefined) {
    ofZone = new Map();
    offsetsByDay.set(zone, ofZone);
  }
  const day = Math.floor(wall / DAY_MS);
  const known = ofZone.get(day);
  if (known !== undefined) return known;
  const first = zoneOffset(wall - zoneOffset(wall, zone), zone);
  const startOfDay = day * DAY_MS;
  const steady = zoneOffset(startOfDay - first, zone) === zoneOffset(startOfDay + DAY_MS - first, zone);
  if (steady) ofZone.set(day, first);
  return first;
}

/** Instant (milliseconds since 1970) of a Sheets serial in a zone. */
export function serialToInstant(serial: number, zone: string): number {
  const wall = Math.round((serial - EPOCH_SERIAL) * DAY_MS);
  return wall - offsetAtWall(wall, zone);
}

/** Sheets serial of an instant in a zone. */
export function instantToSerial(instant: number, zone: string): number {
  return EPOCH_SERIAL + (instant + zoneOffset(instant, zone)) / DAY_MS;
}

/** Wall clock of a zone at an instant: `2025-10-09T08:00:00`. */
export function wallClock(instant: number, zone: string): string {
  return new Date(instant + zoneOffset(instant, zone)).toISOString().slice(0, 19);
}

/** Instant of a wall-clock text `2025-10-09` or `2025-10-09T08:00[:00]` in a zone; undefined when it is none. */
export function instantOf(text: string, zone: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?)?$/.test(text)) return undefined;
  const wall = Date.parse(`${text.replace(" ", "T").padEnd(11, "T").padEnd(16, "00:00").slice(0, 19)}Z`);
  // A day that the month does not have would roll over into the next one.
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  return wall - offsetAtWall(wall, zone);
}
