// Which component draws which place.

import type { Place, Status } from "../context.ts";
import type { Reading } from "../reads.ts";
import { Assistant } from "./assistant.tsx";
import { Balance } from "./balance.tsx";
import { Caseload } from "./caseload.tsx";
import { Check } from "./check.tsx";
import { Asks, Rules, Waivers } from "./check-lists.tsx";
import { Findings } from "./findings.tsx";
import { Help } from "./help.tsx";
import { History } from "./history.tsx";
import { Home } from "./home.tsx";
import { Mapping } from "./mapping.tsx";
import { Monthly } from "./monthly.tsx";
import { More } from "./more.tsx";
import { Placeholders } from "./placeholders.tsx";
import { Print } from "./print.tsx";
import { Month, Recap } from "./recap.tsx";
import { Report } from "./report.tsx";
import { Settings } from "./settings.tsx";
import { SetUp } from "./setup.tsx";
import { Sheets } from "./sheets.tsx";
import { Staff } from "./staff.tsx";
import { RecordVisit } from "./visit.tsx";

/** Draws the screen of a place; `reading` is the state of the workbook. */
export function ScreenOf({ place, reading }: { readonly place: Place; readonly reading: Reading<Status> }) {
  switch (place.screen) {
    case "home":
      return <Home reading={reading} />;
    case "check":
      return <Check />;
    case "findings":
      return <Findings key={place.of} code={place.of ?? ""} />;
    case "waivers":
      return <Waivers />;
    case "asks":
      return <Asks />;
    case "rules":
      return <Rules />;
    case "mapping":
      return <Mapping />;
    case "caseload":
      return <Caseload />;
    case "assistant":
      return <Assistant key={place.of} code={place.of ?? ""} />;
    case "staff":
      return <Staff of={place.of ?? ""} />;
    case "balance":
      return <Balance />;
    case "report":
      return <Report />;
    case "sheets":
      return <Sheets />;
    case "print":
      return <Print />;
    case "recap":
      return <Recap />;
    case "month":
      return <Month />;
    case "monthly":
      return <Monthly />;
    case "visit":
      return <RecordVisit />;
    case "placeholders":
      return <Placeholders />;
    case "history":
      return <History of={place.of} />;
    case "settings":
      return <Settings />;
    case "setup":
      return <SetUp />;
    case "help":
      return <Help />;
    case "more":
      return <More />;
  }
}
