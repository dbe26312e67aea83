// Searching as people type: without regard to case, accents, hyphens, dots.

/** A text as it is compared in a search. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Whether a text holds every word that was typed; Giri Purwa is found as Giripurwa too. */
export function holds(text: string, typed: string): boolean {
  const folded = fold(text).replace(/ /g, "");
  return fold(typed)
    .split(" ")
    .every((word) => folded.includes(word));
}
