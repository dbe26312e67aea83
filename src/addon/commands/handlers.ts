// Which command answers which rpc method.

import type { Method, Params, Result } from "../rpc.ts";
import type { Office } from "./office.ts";
import { runProbe } from "./probe.ts";
import { readAllSettings, saveSettings } from "./settings.ts";
import { listRegions, setUpWorkbook } from "./setup.ts";
import { readStatus } from "./status.ts";
import { listActions, undoAction } from "./undo.ts";

type Handlers = { readonly [M in Method]: (office: Office, params: Params<M>) => Result<M> };

/** A command for every method. */
export const handlers: Partial<Handlers> = {
  "workbook.status": readStatus,
  "regions.list": listRegions,
  "workbook.setUp": setUpWorkbook,
  "actions.list": listActions,
  "actions.undo": undoAction,
  "probe.run": runProbe,
  "settings.read": readAllSettings,
  "settings.save": saveSettings,
};
