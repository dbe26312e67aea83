// Google's documented limits that are held here; names of tabs and the number of cells are held by the workbook.

/** Characters in one cell. https://support.google.com/drive/answer/37603 */
export const CELL_CHARACTERS = 50_000;
/** Characters (keys and values) of developer metadata on a spreadsheet, and on each sheet with its rows and columns.
 * https://developers.google.com/sheets/api/guides/metadata */
export const METADATA_CHARACTERS = 30_000;
/** Bytes of one property value. https://developers.google.com/apps-script/guides/services/quotas */
export const PROPERTY_VALUE_BYTES = 9 * 1024;
/** Bytes of one property store. https://developers.google.com/apps-script/guides/services/quotas */
export const PROPERTY_STORE_BYTES = 500 * 1024;
/** Cache: characters of a key. https://developers.google.com/apps-script/reference/cache/cache */
export const CACHE_KEY_CHARACTERS = 250;
/** Cache: bytes of a value. */
export const CACHE_VALUE_BYTES = 100 * 1024;
/** Cache: seconds a value is kept unless told, and at most. */
export const CACHE_SECONDS = 600;
export const CACHE_SECONDS_MOST = 21_600;
/** Milliseconds an execution may take; a simple trigger's is shorter. https://developers.google.com/apps-script/guides/services/quotas */
export const EXECUTION_MS = 360_000;
export const TRIGGER_MS = 30_000;
