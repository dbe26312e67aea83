// Every function that Google may call by name; the build makes each export a global function.

import { takeWordsFrom } from "../domain/text/catalogue.ts";
import { wordsOf } from "./google/words.ts";

export { answer as rpc } from "./commands/answer.ts";
export { balanceCaseloads } from "./commands/caseload-menu.ts";
export { checkRegister } from "./commands/check.ts";
export { fixSafely, waiveHere } from "./commands/fix-menu.ts";
export { checkEdit as onEdit } from "./commands/live-check.ts";
export {
  runProbe,
  setUpWorkbook,
  showCaseload,
  showGuide,
  showHistory,
  showMapping,
  showSidebar,
  undoLastAction,
} from "./commands/menu.ts";
export { putMenuUp as onInstall, putMenuUp as onOpen } from "./commands/menu-items.ts";
export {
  closeMonth,
  generateProgressSheets,
  monthlyReport,
  printSheets,
  recordVisit,
  updateRecap,
} from "./commands/progress-menu.ts";

// The domain says words but knows no files.
takeWordsFrom((language) => wordsOf(language).server);
