// Date and time patterns: d, m, y, h, s and am/pm, with the locale's month and day names.

import type { LocaleWays } from "./locale.ts";
import type { Piece } from "./numberFormat.ts";
import { dateParts } from "./serial.ts";

/** A serial under a date pattern's pieces. `m` beside hours or seconds is minutes, else month. */
export function showDate(serial: number, pieces: readonly Piece[], ways: LocaleWays): string {
  const runs = joinRuns(pieces);
  const parts = dateParts(serial);
  const half = runs.some((run) => run.kind === "code" && /^(am\/pm|a\/p)$/i.test(run.text));
  const codes = runs.map((run) =>
    run.kind === "code" ? run.text.toLowerCase().replace(/[[\]]/g, "").charAt(0) : "",
  );
  return runs
    .map((run, index) => {
      if (run.kind === "text") return run.text;
      const code = run.text.toLowerCase();
      const seconds = Math.round(serial * 86_400);
      if (code.startsWith("[h")) return pad(Math.floor(seconds / 3600), code.length - 2);
      if (code.startsWith("[m")) return pad(Math.floor(seconds / 60), code.length - 2);
      if (code.startsWith("[s")) return pad(seconds, code.length - 2);
      if (code === "am/pm") return parts.hour < 12 ? "AM" : "PM";
      if (code === "a/p") return parts.hour < 12 ? "A" : "P";
      const size = code.length;
      switch (code.charAt(0)) {
        case "y":
          return size <= 2 ? pad(parts.year % 100, 2) : pad(parts.year, 4);
        case "d":
          if (size >= 4) return ways.days[parts.weekday] ?? "";
          return size === 3 ? (ways.shortDays[parts.weekday] ?? "") : pad(parts.day, size);
        case "h":
          return pad(half ? parts.hour % 12 || 12 : parts.hour, size);
        case "s":
          return pad(parts.second, size);
        case "m":
          if (isMinutes(codes, index)) return pad(parts.minute, size);
          if (size === 5) return (ways.months[parts.month - 1] ?? "").charAt(0);
          if (size >= 4) return ways.months[parts.month - 1] ?? "";
          return size === 3 ? (ways.shortMonths[parts.month - 1] ?? "") : pad(parts.month, size);
        default:
          return run.text;
      }
    })
    .join("");
}

/** Joins equal letters that stand together (`yyyy`) and `am/pm` into one run each. */
function joinRuns(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const ahead = pieces.slice(index, index + 5).map((p) => (p.kind === "code" ? p.text : " "));
    const mark = /^(am\/pm|a\/p)/i.exec(ahead.join(""))?.[0];
    const before = runs[runs.length - 1];
    if (piece.kind === "code" && mark !== undefined) {
      runs.push({ kind: "code", text: mark });
      index += mark.length - 1;
    } else if (
      piece.kind === "code" &&
      before?.kind === "code" &&
      /[dmyhs]/i.test(piece.text) &&
      before.text.charAt(0).toLowerCase() === piece.text.toLowerCase()
    ) {
      before.text += piece.text;
    } else {
      runs.push({ ...piece });
    }
  }
  return runs;
}

function isMinutes(codes: readonly string[], index: number): boolean {
  const near = (step: number): string => {
    for (let at = index + step; at >= 0 && at < codes.length; at += step) {
      const code = codes[at] ?? "";
      if (/[dmyhs]/.test(code)) return code;
    }
    return "";
  };
  return near(-1) === "h" || near(1) === "s";
}

function pad(number: number, size: number): string {
  return String(number).padStart(size, "0");
}
