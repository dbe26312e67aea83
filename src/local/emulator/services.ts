// Puts Google's services into an execution's context.

import { behind } from "./border.ts";
import { CacheService } from "./cache.ts";
import { Charts } from "./charts.ts";
import { DeveloperMetadata, DeveloperMetadataFinder } from "./developer-metadata.ts";
import type { LocalDocument } from "./document.ts";
import { type Circumstances, Execution } from "./execution.ts";
import { Filter } from "./filter.ts";
import { HtmlService } from "./html.ts";
import { LockService } from "./lock.ts";
import { Console, Logger } from "./logger.ts";
import type { Make } from "./make.ts";
import { NamedRange } from "./named-range.ts";
import { PropertiesService } from "./properties.ts";
import { Protection } from "./protection.ts";
import { Range } from "./range.ts";
import { RangeList } from "./range-list.ts";
import { ScriptApp } from "./script-app.ts";
import { Session } from "./session.ts";
import { Sheet } from "./sheet.ts";
import { Spreadsheet } from "./spreadsheet.ts";
import { SpreadsheetApp } from "./spreadsheet-app.ts";
import { Utilities } from "./utilities.ts";

/** A new execution with every service in its context; the script is not loaded yet. */
export function openExecution(document: LocalDocument, circumstances: Circumstances): Execution {
  const run = new Execution(document, circumstances);
  run.make = makers(run);
  Object.assign(run.realm.context, {
    SpreadsheetApp: new SpreadsheetApp(run).google,
    HtmlService: new HtmlService(run).google,
    PropertiesService: new PropertiesService(run).google,
    CacheService: new CacheService(run).google,
    LockService: new LockService(run).google,
    Session: new Session(run).google,
    Utilities: new Utilities(run).google,
    ScriptApp: new ScriptApp(run).google,
    Charts: new Charts(run).google,
    Logger: new Logger(run).google,
    console: new Console(run).google,
  });
  return run;
}

function makers(run: Execution): Make {
  return {
    range: (place) => new Range(run, place).google,
    rangeList: (places) => new RangeList(run, places).google,
    sheet: (id) => new Sheet(run, id).google,
    isSpreadsheet: (value) => behind(value, Spreadsheet) !== undefined,
    sheetIdOf: (sheet) => behind(sheet, Sheet)?.id,
    spreadsheet: () => new Spreadsheet(run).google,
    metadata: (entry) => new DeveloperMetadata(run, entry).google,
    finder: (scope) => new DeveloperMetadataFinder(run, scope).google,
    protection: (sheetId, data) => new Protection(run, sheetId, data).google,
    filter: (sheetId) => new Filter(run, sheetId).google,
    namedRange: (name) => new NamedRange(run, name).google,
  };
}
