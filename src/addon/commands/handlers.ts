// Which command answers which rpc method.

import { wordsOf } from "../google/words.ts";
import type { Method, Params, Result } from "../rpc.ts";
import { applyMoves, assign, drawPapers } from "./assign.ts";
import { activeCooperative, proposeAssignments, readBoard, readProblem } from "./caseload.ts";
import { proposeReturns, readHistory } from "./caseload-history.ts";
import {
  listAsks,
  listRules,
  pageFindings,
  readReport as reportFindings,
  runCheck,
  showFinding,
} from "./check.ts";
import { mapColumns, readColumns } from "./columns.ts";
import { applyFixes, previewFindings } from "./fixes.ts";
import { closedMonths, closeSnapshot } from "./month.ts";
import { drawMonthly } from "./monthly.ts";
import type { Office } from "./office.ts";
import { checkPrivacy } from "./privacy.ts";
import { runProbe } from "./probe.ts";
import { generateSheets } from "./progress.ts";
import {
  hideSheets,
  listPlaceholders,
  listSheets,
  openSheet,
  printLinks,
  resolveConflict,
} from "./progress-sheets.ts";
import { updateRecap } from "./recap.ts";
import { readAllSettings, saveSettings } from "./settings.ts";
import { listRegions, setUpWorkbook } from "./setup.ts";
import { setStatus, welcome } from "./staff.ts";
import { readStatus } from "./status.ts";
import { listActions, undoAction } from "./undo.ts";
import { recordVisits } from "./visits.ts";
import { listWaivers, revokeWaiver, waiveFinding } from "./waivers.ts";

type Handlers = { readonly [M in Method]: (office: Office, params: Params<M>) => Result<M> };

/** A command for every method. */
export const handlers: Handlers = {
  "workbook.status": readStatus,
  "words.read": (_office, { language }) => ({ words: wordsOf(language).sidebar }),
  "regions.list": listRegions,
  "workbook.setUp": setUpWorkbook,
  "columns.read": readColumns,
  "columns.map": mapColumns,
  "validation.run": runCheck,
  "validation.page": pageFindings,
  "validation.preview": previewFindings,
  "validation.apply": applyFixes,
  "validation.waive": waiveFinding,
  "validation.waivers": listWaivers,
  "validation.revoke": revokeWaiver,
  "validation.show": showFinding,
  "validation.rules": listRules,
  "validation.asks": listAsks,
  "validation.report": reportFindings,
  "caseload.board": readBoard,
  "caseload.propose": proposeAssignments,
  "caseload.returns": proposeReturns,
  "caseload.problem": readProblem,
  "caseload.history": readHistory,
  "caseload.status": setStatus,
  "caseload.arrive": welcome,
  "caseload.assign": assign,
  "caseload.apply": applyMoves,
  "caseload.active": activeCooperative,
  "caseload.papers": drawPapers,
  "progress.generate": generateSheets,
  "progress.sheets": listSheets,
  "progress.placeholders": listPlaceholders,
  "progress.open": openSheet,
  "progress.resolve": resolveConflict,
  "progress.hide": hideSheets,
  "progress.print": printLinks,
  "recap.update": updateRecap,
  "report.monthly": drawMonthly,
  "snapshot.close": closeSnapshot,
  "snapshot.months": closedMonths,
  "visits.record": recordVisits,
  "privacy.check": checkPrivacy,
  "actions.list": listActions,
  "actions.undo": undoAction,
  "probe.run": runProbe,
  "settings.read": readAllSettings,
  "settings.save": saveSettings,
};
