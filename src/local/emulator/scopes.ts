// What a script may call, by its manifest's scopes and the mode it runs in.
// Not emulated: the user's consent; scopes of the manifest count as granted in mode FULL.

import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";

const SCOPE = "https://www.googleapis.com/auth/";
const SHEETS = `${SCOPE}spreadsheets`;
const CURRENT_ONLY = `${SCOPE}spreadsheets.currentonly`;
const CONTAINER_UI = `${SCOPE}script.container.ui`;
const EMAIL = `${SCOPE}userinfo.email`;

/** Calls that open what is shown beside the document. */
const SHOWS = new Set([
  "Ui.showSidebar",
  "Ui.showModalDialog",
  "Ui.showModelessDialog",
  "Ui.alert",
  "Ui.prompt",
]);
/** Calls that leave the current document; `currentonly` does not cover them. */
const LEAVES = new Set([
  "SpreadsheetApp.openById",
  "SpreadsheetApp.openByUrl",
  "SpreadsheetApp.create",
  "Spreadsheet.copy",
]);
/** What answers without any authorization: menus, the user's locale, logs, and what touches no data. */
const ALWAYS = new Set([
  "SpreadsheetApp.getUi",
  "Ui.createMenu",
  "Ui.createAddonMenu",
  "Session.getActiveUserLocale",
]);
const ALWAYS_CLASSES = new Set(["Menu", "Logger", "Console", "Utilities"]);

/** Throws Google's refusal when the call is not permitted. */
export function requirePermission(
  run: Execution,
  className: string,
  method: string,
  _args: readonly unknown[],
): void {
  const name = `${className}.${method}`;
  if (ALWAYS.has(name) || ALWAYS_CLASSES.has(className)) return;
  const { mode } = run.circumstances;
  if (mode === "NONE") throw new Exception(`You do not have permission to call ${name}`);
  const scopes = run.document.manifest.oauthScopes;
  if (LEAVES.has(name) && !(mode === "FULL" && scopes.includes(SHEETS))) throw refusal(name, [SHEETS]);
  if (SHOWS.has(name) && !(mode === "FULL" && scopes.includes(CONTAINER_UI))) {
    throw refusal(name, [CONTAINER_UI]);
  }
  if (className === "SpreadsheetApp" || className === "Spreadsheet") {
    if (!scopes.includes(SHEETS) && !scopes.includes(CURRENT_ONLY))
      throw refusal(name, [CURRENT_ONLY, SHEETS]);
  }
  if (/^Session\.get(Active|Effective)User$/.test(name) && !scopes.includes(EMAIL))
    throw refusal(name, [EMAIL]);
}

function refusal(name: string, scopes: readonly string[]): Exception {
  const needed = scopes.map((scope) => `(${scope})`).join(" || ");
  return new Exception(
    `Specified permissions are not sufficient to call ${name}. Required permissions: ${scopes.length === 1 ? scopes[0] : needed}`,
  );
}
