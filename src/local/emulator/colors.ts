// Colours as Google writes them: `#rrggbb` in small letters.

import { Exception } from "./errors.ts";

// The names of CSS level 2; Google knows more.
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00ffff",
  black: "#000000",
  blue: "#0000ff",
  fuchsia: "#ff00ff",
  gray: "#808080",
  green: "#008000",
  lime: "#00ff00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#ffa500",
  purple: "#800080",
  red: "#ff0000",
  silver: "#c0c0c0",
  teal: "#008080",
  white: "#ffffff",
  yellow: "#ffff00",
};

/** A colour in Google's form from `#RRGGBB`, `#rgb` or a name; throws on any other text. */
export function colorOf(text: string): string {
  const lower = String(text).trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  if (/^#[0-9a-f]{3}$/.test(lower)) return lower.replace(/[0-9a-f]/g, "$&$&");
  const named = NAMED[lower];
  if (named === undefined) throw new Exception("Invalid argument: color");
  return named;
}

/** `#rrggbb` of red, green and blue, 0 to 255. */
export function rgb(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
