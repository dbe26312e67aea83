// How words are kept and said: one entry a key with both languages, `{name}` where a value goes in.

/** The languages the add-on speaks; one at a time, by setting. */
export const languages = ["id", "en"] as const;

/** A language the add-on speaks. */
export type Language = (typeof languages)[number];

/** One piece of text in every language. */
export type Words = Readonly<Record<Language, string>>;

/** Values put into a text, by the name between the braces. */
export type Values = Readonly<Record<string, string | number>>;

/** `Running (Berjalan)`: what is said, and the office's own word behind it where that is another. */
export const withOwn = (said: string, own: string): string => (said === own ? own : `${said} (${own})`);

/** `Language · Bahasa`: what a thing is called, and its name in the sheet where that is another. */
export const besideOwn = (said: string, own: string): string => (said === own ? own : `${said} · ${own}`);

/** Fills `{name}` places of a text; a name without a value stays as it stands. */
export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
