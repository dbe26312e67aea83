// Cleaning and folding text: what a reader of the sheet cannot see must not matter.

/** Whether a code unit is a space other than the plain one, invisible, a control, or steers the direction of text. */
function isStray(unit: number): boolean {
  if (unit < 0x20) return true;
  if (unit < 0x7f) return false;
  if (unit <= 0xa0 || unit === 0xad || unit === 0x1680 || unit === 0x180e) return true;
  if (unit < 0x2000) return unit === 0x61c;
  if (unit <= 0x206f) return unit <= 0x200f || (unit >= 0x2028 && unit <= 0x202f) || unit >= 0x205f;
  return unit === 0x3000 || unit === 0xfeff || (unit >= 0xfff9 && unit <= 0xfffb);
}

/** Whether a stray unit is a space that separates words, and not merely invisible. */
function isSpace(unit: number): boolean {
  return (
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0x20 ||
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Whether a zero-width joiner at this place holds an emoji together. */
function joinsEmoji(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x200d && at > 0 && text.charCodeAt(at - 1) > 0x2190;
}

/** Whether a text holds stray spaces (at its ends, doubled, not plain), invisible or control characters. */
export function isUntidy(text: string, keepLines = false): boolean {
  const end = text.length - 1;
  if (end < 0) return false;
  let space = true;
  for (let i = 0; i <= end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20) {
      if (space) return true;
      space = true;
    } else {
      if (unit === 0x0a && keepLines && i > 0 && i < end) {
        space = false;
        continue;
      }
      if ((unit < 0x20 || unit >= 0x7f) && isStray(unit) && !joinsEmoji(text, i)) return true;
      space = false;
    }
  }
  return space;
}

/** The text without stray spaces, invisible and control characters; `keepLines` leaves line breaks inside it. */
export function clean(text: string, keepLines = false): string {
  if (!isUntidy(text, keepLines)) return text;
  let out = "";
  let gap = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (keepLines && unit === 0x0a) gap = "\n";
    else if (isSpace(unit)) gap = gap || " ";
    else if (!isStray(unit) || joinsEmoji(text, i)) {
      if (gap !== "" && out !== "") out += gap;
      gap = "";
      out += text.charAt(i);
    }
  }
  return out;
}

const plainAscii = /^[\x20-\x7e]*$/;
const notLetters = /[^a-z0-9]+/g;
const notWide = /[^\p{L}\p{N}]+/gu;
const marks = /[\u0300-\u036f]/g;

/** Letters and digits of a text in lower case, nothing else: for comparing words without case, accents, punctuation, spacing. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return plainAscii.test(lower)
    ? lower.replace(notLetters, "")
    : lower.normalize("NFKD").replace(marks, "").replace(notWide, "");
}
