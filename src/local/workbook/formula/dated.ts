// Functions on dates and times, as serials; "today" and "now" are handed in, never the machine's clock.

import { dateParts, daySerial } from "../serial.ts";
import { type Arguments, define, type FormulaFunction } from "./call.ts";
import { Failure } from "./values.ts";

/** Serial of a day where month and day may run over (month 13 is January of the next year); years below 1900 count from 1900. */
function rollingDay(year: number, month: number, day: number): number {
  const full = year < 1900 ? year + 1900 : year;
  const months = full * 12 + month - 1;
  const first = daySerial(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  if (first === undefined) throw new Failure("#NUM!");
  return first + day - 1;
}

function part(read: (parts: ReturnType<typeof dateParts>) => number): FormulaFunction {
  return define(1, 1, (args) => read(dateParts(args.number(0))));
}

/** The day so many months on; a day the month lacks becomes its last. */
function monthsOn(serial: number, months: number): number {
  const { year, month, day } = dateParts(Math.floor(serial));
  const last = rollingDay(year, month + months + 1, 0);
  return Math.min(rollingDay(year, month + months, day), last);
}

function difference(args: Arguments): number {
  const [from, to] = [Math.floor(args.number(0)), Math.floor(args.number(1))];
  if (from > to) throw new Failure("#NUM!");
  const [a, b] = [dateParts(from), dateParts(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (args.text(2).toUpperCase()) {
    case "D":
      return to - from;
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD":
      return to - monthsOn(from, months);
    case "YD":
      return to - monthsOn(from, Math.floor(months / 12) * 12);
    default:
      throw new Failure("#NUM!");
  }
}

export const dated: Readonly<Record<string, FormulaFunction>> = {
  TODAY: define(0, 0, (args) => Math.floor(args.around.now)),
  NOW: define(0, 0, (args) => args.around.now),
  DATE: define(3, 3, (args) =>
    rollingDay(Math.trunc(args.number(0)), Math.trunc(args.number(1)), Math.trunc(args.number(2))),
  ),
  TIME: define(3, 3, (args) => ((args.number(0) * 3600 + args.number(1) * 60 + args.number(2)) / 86_400) % 1),
  YEAR: part((parts) => parts.year),
  MONTH: part((parts) => parts.month),
  DAY: part((parts) => parts.day),
  HOUR: part((parts) => parts.hour),
  MINUTE: part((parts) => parts.minute),
  SECOND: part((parts) => parts.second),
  WEEKDAY: define(1, 2, (args) => {
    const { weekday } = dateParts(args.number(0));
    const kind = args.number(1, 1);
    if (kind === 1) return weekday + 1;
    if (kind === 2) return weekday === 0 ? 7 : weekday;
    if (kind === 3) return (weekday + 6) % 7;
    throw new Failure("#NUM!");
  }),
  EDATE: define(2, 2, (args) => monthsOn(args.number(0), Math.trunc(args.number(1)))),
  EOMONTH: define(2, 2, (args) => {
    const { year, month } = dateParts(Math.floor(args.number(0)));
    return rollingDay(year, month + Math.trunc(args.number(1)) + 1, 0);
  }),
  DAYS: define(2, 2, (args) => Math.floor(args.number(0)) - Math.floor(args.number(1))),
  DATEDIF: define(3, 3, difference),
};
