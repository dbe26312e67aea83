// Which methods cost a service call: everything that reads or changes the document, properties, cache or a lock.
//
// Free: builders, getRange and getDataRange, handles (getActiveSpreadsheet, getDocumentProperties, getUi), getters on
// objects at hand (a Sheet's name, id, index, size, hidden, frozen: they come with the list of sheets; a Range's place;
// a metadata's key and value; a rule's criteria), menus and dialogs (they cost the user's wait, not a call to the document).
// `other` costs a call but neither reads nor writes data: locks and flush.

/** What a counted call does to the document. */
export type CallKind = "read" | "write" | "other";

/** Counted methods by class; a class or method that is absent here is free. */
export const COUNTED: Readonly<Record<string, Readonly<Partial<Record<CallKind, string>>>>> = {
  SpreadsheetApp: {
    read: "getActiveSheet getActiveRange getActiveRangeList getCurrentCell",
    write: "setActiveSheet setActiveRange setActiveRangeList setCurrentCell",
    other: "flush",
  },
  Spreadsheet: {
    read: "getSheets getSheetByName getSheetById getNumSheets getActiveSheet getActiveRange getActiveRangeList getActiveCell getCurrentCell getDeveloperMetadata getNamedRanges getRangeByName getProtections getLastRow getLastColumn getSpreadsheetLocale getSpreadsheetTimeZone getName getSheetValues getColumnWidth getFrozenColumns getFrozenRows getRowHeight getSheetId getSheetName isColumnHiddenByUser isRowHiddenByFilter isRowHiddenByUser",
    write:
      "addDeveloperMetadata insertSheet deleteSheet deleteActiveSheet duplicateActiveSheet moveActiveSheet rename renameActiveSheet setActiveSheet setActiveRange setActiveRangeList setActiveSelection setCurrentCell setNamedRange removeNamedRange setSpreadsheetLocale setSpreadsheetTimeZone appendRow toast autoResizeColumn deleteColumn deleteColumns deleteRow deleteRows hideColumn hideRow insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore setColumnWidth setFrozenColumns setFrozenRows setRowHeight sort unhideColumn unhideRow",
  },
  Sheet: {
    read: "getLastRow getLastColumn getDeveloperMetadata getNamedRanges getProtections getCharts getFilter getConditionalFormatRules getActiveRange getActiveRangeList getActiveCell getCurrentCell getColumnWidth getRowHeight isColumnHiddenByUser isRowHiddenByUser isRowHiddenByFilter getSheetValues getImages getDrawings",
    write:
      "activate addDeveloperMetadata appendRow autoResizeColumn autoResizeColumns autoResizeRows clear clearContents clearFormats clearNotes clearConditionalFormatRules copyTo deleteColumn deleteColumns deleteRow deleteRows hideColumn hideColumns hideRow hideRows hideSheet insertChart insertColumnAfter insertColumnBefore insertColumns insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore insertRows insertRowsAfter insertRowsBefore moveColumns moveRows protect removeChart setActiveRange setActiveRangeList setActiveSelection setColumnWidth setColumnWidths setConditionalFormatRules setCurrentCell setFrozenColumns setFrozenRows setHiddenGridlines setName setRowHeight setRowHeights setRowHeightsForced setTabColor showColumns showRows showSheet sort unhideColumn unhideRow updateChart",
  },
  Range: {
    read: "getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getFormulaR1C1 getFormulasR1C1 getNumberFormat getNumberFormats getBackground getBackgrounds getBackgroundObject getBackgroundObjects getNote getNotes getFontColor getFontColors getFontColorObject getFontColorObjects getFontFamily getFontFamilies getFontLine getFontLines getFontSize getFontSizes getFontStyle getFontStyles getFontWeight getFontWeights getHorizontalAlignment getHorizontalAlignments getVerticalAlignment getVerticalAlignments getWrap getWraps getWrapStrategy getWrapStrategies getTextStyle getTextStyles getRichTextValue getRichTextValues getDataValidation getDataValidations getMergedRanges getDeveloperMetadata getFilter getDataRegion getNextDataCell isBlank isChecked isPartOfMerge canEdit",
    write:
      "activate activateAsCurrentCell addDeveloperMetadata breakApart check clear clearContent clearDataValidations clearFormat clearNote copyFormatToRange copyTo copyValuesToRange createFilter insertCheckboxes merge mergeAcross mergeVertically moveTo protect removeCheckboxes removeDuplicates setBackground setBackgroundRGB setBackgroundObject setBackgroundObjects setBackgrounds setBorder setDataValidation setDataValidations setFontColor setFontColorObject setFontColorObjects setFontColors setFontFamilies setFontFamily setFontLine setFontLines setFontSize setFontSizes setFontStyle setFontStyles setFontWeight setFontWeights setFormula setFormulaR1C1 setFormulas setFormulasR1C1 setHorizontalAlignment setHorizontalAlignments setNote setNotes setNumberFormat setNumberFormats setRichTextValue setRichTextValues setTextStyle setTextStyles setValue setValues setVerticalAlignment setVerticalAlignments setWrap setWraps setWrapStrategies setWrapStrategy sort trimWhitespace uncheck",
  },
  RangeList: {
    write:
      "activate breakApart check clear clearContent clearDataValidations clearFormat clearNote insertCheckboxes removeCheckboxes setBackground setBackgroundRGB setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula setFormulaR1C1 setHorizontalAlignment setNote setNumberFormat setValue setVerticalAlignment setWrap setWrapStrategy trimWhitespace uncheck",
  },
  Selection: { read: "getActiveRange getActiveRangeList getActiveSheet getCurrentCell" },
  TextFinder: { read: "findAll findNext findPrevious", write: "replaceAllWith replaceWith" },
  DeveloperMetadataFinder: { read: "find" },
  DeveloperMetadata: {
    write: "moveToColumn moveToRow moveToSheet moveToSpreadsheet remove setKey setValue setVisibility",
  },
  NamedRange: { write: "remove setName setRange" },
  Protection: {
    write:
      "addEditor addEditors remove removeEditor removeEditors setDescription setDomainEdit setNamedRange setRange setRangeName setUnprotectedRanges setWarningOnly",
  },
  Filter: {
    read: "getColumnFilterCriteria",
    write: "remove removeColumnFilterCriteria setColumnFilterCriteria sort",
  },
  Properties: {
    read: "getKeys getProperties getProperty",
    write: "deleteAllProperties deleteProperty setProperties setProperty",
  },
  Cache: { read: "get getAll", write: "put putAll remove removeAll" },
  Lock: { other: "tryLock waitLock releaseLock" },
};

const KINDS = new Map<string, CallKind>();
for (const [className, kinds] of Object.entries(COUNTED)) {
  for (const [kind, names] of Object.entries(kinds)) {
    for (const name of names.split(" ")) KINDS.set(`${className}.${name}`, kind as CallKind);
  }
}

/** What a call such as `Range.getValues` costs; undefined when it is free. */
export function callKind(name: string): CallKind | undefined {
  return KINDS.get(name);
}

/**
 * Milliseconds a call costs under `--latency google`. A judgement, not a measurement: a small read at Google takes some
 * tens of milliseconds, a write about as much plus its share at flush, making or copying a sheet some hundreds.
 * The probe's report replaces it with what was measured.
 */
export const LATENCY_MS: Readonly<Record<CallKind, number>> = { read: 50, write: 70, other: 40 };
/** Calls that cost more than their kind. */
export const LATENCY_MS_BY_NAME: Readonly<Record<string, number>> = {
  "SpreadsheetApp.flush": 150,
  "Spreadsheet.insertSheet": 600,
  "Spreadsheet.deleteSheet": 300,
  "Sheet.copyTo": 600,
  "Sheet.insertChart": 200,
};
