// What a spreadsheet's locale decides: separators, order of dates, month names, currency. Own tables, no Intl.

/** The ways of one locale, as Google Sheets has them. */
export interface LocaleWays {
  decimal: "." | ",";
  group: "." | "," | " ";
  /** Order of day, month and year when all are digits. */
  order: "dmy" | "mdy" | "ymd";
  /** Format a typed all-digit date takes. */
  dateFormat: string;
  /** Currency mark as typed and the formats it sets: without and with decimals. */
  currency: { mark: string; whole: string; fraction: string };
  months: readonly string[];
  shortMonths: readonly string[];
  days: readonly string[];
  shortDays: readonly string[];
}

const ENGLISH = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};

const INDONESIAN = {
  months: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
  days: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
  shortDays: ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"],
};

const US: LocaleWays = {
  ...ENGLISH,
  decimal: ".",
  group: ",",
  order: "mdy",
  dateFormat: "m/d/yyyy",
  currency: { mark: "$", whole: '"$"#,##0', fraction: '"$"#,##0.00' },
};

const LOCALES: Readonly<Record<string, LocaleWays>> = {
  id_ID: {
    ...INDONESIAN,
    decimal: ",",
    group: ".",
    order: "dmy",
    dateFormat: "dd/mm/yyyy",
    currency: { mark: "Rp", whole: '"Rp"#,##0', fraction: '"Rp"#,##0.00' },
  },
  en_US: US,
  en_GB: {
    ...ENGLISH,
    decimal: ".",
    group: ",",
    order: "dmy",
    dateFormat: "dd/mm/yyyy",
    currency: { mark: "£", whole: '"£"#,##0', fraction: '"£"#,##0.00' },
  },
};

/**
 * The ways of a locale such as `id_ID`. Known are `id_ID`, `en_US`, `en_GB`, by full name or by language
 * (`id`, `in_ID`, Java's old code of the same; `en_AU` → `en_GB`); all others are treated as `en_US`.
 */
export function waysOf(locale: string): LocaleWays {
  const name = locale.replace("-", "_");
  const known = LOCALES[name];
  if (known !== undefined) return known;
  if (/^i[dn](_|$)/.test(name)) return LOCALES.id_ID ?? US;
  return name.startsWith("en_") ? (LOCALES.en_GB ?? US) : US;
}
