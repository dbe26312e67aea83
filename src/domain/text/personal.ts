// Finds phone numbers and persons' NIK in text and masks them: they never leave the register (UU 27/2022).

/** A phone number or a person's NIK inside a text; `end` is exclusive. */
export interface PersonalSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: "phone" | "nik";
}

// Digits may be written in groups: 0812-3456-7890, 6409 0112 0180 0003. A date such as 08.12.2025 is no phone.
// Nor is a longer number of which only the front looks like one, such as the account 0812-01-002345-50-7.
const phone = /(?:\+?62|0)[\s.()-]{0,2}8(?:[\s.-]?\d){7,11}(?!\d|[.-]\d)/g;
const sixteen = /\d(?:[\s.-]?\d){15}(?!\d)/g;
const dateBefore = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}/;
const noNumberBefore = /(?:^|\D)$/;
const moneyBefore = /Rp\.?\s?$/i;

/**
 * Whether 16 digits have the form of a person's NIK: province 11 to 99, then at digits 7 to 12 the birth date
 * ddmmyy, the day plus 40 for women (Dukcapil).
 */
export function isPersonNik(digits: string): boolean {
  if (!/^[1-9]\d{15}$/.test(digits)) return false;
  const day = Number(digits.slice(6, 8)) % 40;
  const month = Number(digits.slice(8, 10));
  return day >= 1 && day <= 31 && Number(digits.slice(6, 8)) <= 71 && month >= 1 && month <= 12;
}

/** Phone numbers and persons' NIK in a text, in their order, none overlapping another. */
export function findPersonal(text: string): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const seek = (pattern: RegExp, kind: PersonalSpan["kind"], accept: (found: string) => boolean) => {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const start = found.index;
      const end = start + found[0].length;
      const before = text.slice(Math.max(0, start - 4), start);
      const alone = noNumberBefore.test(before) && !moneyBefore.test(before);
      if (alone && accept(found[0]) && !spans.some((each) => start < each.end && each.start < end)) {
        spans.push({ start, end, kind });
      } else {
        pattern.lastIndex = start + 1;
      }
    }
  };
  seek(sixteen, "nik", (found) => isPersonNik(found.replace(/\D/g, "")));
  seek(phone, "phone", (found) => !dateBefore.test(found));
  return spans.sort((a, b) => a.start - b.start);
}

/** The text with every phone number and person's NIK replaced: its first two digits and dots. */
export function maskPersonal(text: string): string {
  let masked = "";
  let from = 0;
  for (const { start, end } of findPersonal(text)) {
    const digits = text.slice(start, end).replace(/\D/g, "");
    masked += `${text.slice(from, start)}${digits.slice(0, 2)}${"•".repeat(digits.length - 2)}`;
    from = end;
  }
  return masked + text.slice(from);
}
