// Names of the villages' tabs, and their order.

import { fold } from "../register/clean.ts";
import type { Subject } from "./subject.ts";

/** Longest tab name that an .xlsx keeps. */
const longest = 31;

/** Orders cooperatives by district, then village, then type; the id settles what is left. */
export function inOrder(a: Subject, b: Subject): number {
  return (
    compare(fold(a.district), fold(b.district)) ||
    compare(fold(a.village), fold(b.village)) ||
    compare(a.type, b.type) ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A text as part of a tab name: what .xlsx forbids (`[]:*?/\`) and apostrophes at the ends replaced. */
function allowed(text: string): string {
  return text
    .replace(/[/\\:]/g, "-")
    .replace(/[[\]*?]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
}

/** `name` with something behind it that is never cut: the name gives way. */
function withTail(name: string, tail: string): string {
  return `${name.slice(0, longest - tail.length).trimEnd()}${tail}`;
}

/**
 * Tab names for cooperatives that have no tab yet, by id. The village's name; where several villages share it, its
 * district behind it, then its type, then a number. No name equals one in `taken` (compared without case).
 * `all` are the cooperatives of the register: a namesake counts even when it gets no tab now.
 */
export function tabNamesFor(
  wanted: readonly Subject[],
  all: readonly Subject[],
  taken: Iterable<string>,
): ReadonlyMap<string, string> {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  // Excel keeps this name for itself.
  used.add("history");
  const count = new Map<string, number>();
  for (const { village } of all) {
    const key = allowed(village).toLowerCase();
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  const names = new Map<string, string>();
  for (const cooperative of wanted) {
    const village = allowed(cooperative.village) || allowed(cooperative.code) || "Lembar";
    const district = allowed(cooperative.district);
    const tail = district === "" ? "" : ` (${district.slice(0, 15)})`;
    const alone = (count.get(village.toLowerCase()) ?? 0) <= 1;
    const choices = [
      ...(alone ? [withTail(village, "")] : []),
      withTail(village, tail),
      withTail(`${cooperative.type} ${village}`.trim(), tail),
    ];
    for (let number = 2; choices.every((choice) => used.has(choice.toLowerCase())); number++) {
      choices.push(withTail(village, `${tail} ${number}`));
    }
    const name = choices.find((choice) => !used.has(choice.toLowerCase())) ?? village;
    used.add(name.toLowerCase());
    names.set(cooperative.id, name);
  }
  return names;
}

/**
 * Where the tab of a cooperative goes: before the first tab of one that comes later in order, else behind the last
 * tab of one that comes earlier; null where there is no such tab. Ranks are places in order.
 */
export function placeFor(
  rank: number,
  standing: readonly { readonly rank: number; readonly index: number }[],
): number | null {
  let place: number | null = null;
  let behind: number | null = null;
  for (const each of standing) {
    if (each.rank > rank) place = Math.min(place ?? each.index, each.index);
    else behind = Math.max(behind ?? 0, each.index + 1);
  }
  return place ?? behind;
}
