// ScriptApp, as far as a bound script needs it without further scopes. https://developers.google.com/apps-script/reference/script
// Not emulated: triggers, tokens, web apps.

import { Emulated } from "./border.ts";
import { scriptEnums } from "./enums.ts";

type Google = GoogleAppsScript.Script.ScriptApp;

export class ScriptApp extends Emulated<Google> implements Partial<Google> {
  readonly AuthMode = scriptEnums.AuthMode;
  readonly AuthorizationStatus = scriptEnums.AuthorizationStatus;

  getScriptId(): string {
    return "1LocalScript0000000000000000000000000000000000000";
  }
}
