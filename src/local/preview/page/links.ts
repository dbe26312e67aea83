// Where links may lead: to a tab of this spreadsheet, to its print view, or nowhere.

import type { Rect } from "../../workbook/model.ts";
import { areaOf } from "./address.ts";

/** What a link means in the preview. */
export type Destination =
  | { kind: "tab"; gid: number; area: Rect | undefined }
  | { kind: "print"; gid: number }
  | { kind: "outside"; href: string };

/** Reads a link: `#gid=7&range=B2`, a Google address of a spreadsheet with a tab, or its PDF export. */
export function destination(href: string): Destination {
  const spreadsheet = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/([^#]*)(#.*)?$/.exec(href);
  const hash = href.startsWith("#") ? href : (spreadsheet?.[2] ?? "");
  const query = spreadsheet?.[1] ?? "";
  const asked = new URLSearchParams(query.includes("?") ? query.slice(query.indexOf("?")) : "");
  const gid = numberOf(new URLSearchParams(hash.slice(1)).get("gid")) ?? numberOf(asked.get("gid"));
  if (query.startsWith("export") && asked.get("format") === "pdf" && gid !== undefined)
    return { kind: "print", gid };
  if ((hash !== "" || spreadsheet !== null) && gid !== undefined) {
    return { kind: "tab", gid, area: areaOf(new URLSearchParams(hash.slice(1)).get("range") ?? "") };
  }
  return { kind: "outside", href };
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
