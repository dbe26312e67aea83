// What a cell holds before and after a fix, side by side; where its kind changes too, that is said.

import type { CellValue } from "../../domain/cell.ts";
import { formatNumber } from "../../domain/text/numbers.ts";
import { cell } from "../format.ts";
import { language, say } from "../say.ts";

/** The words of one change, for a line of text. */
export function Change({ from, to }: { readonly from: CellValue; readonly to: CellValue }) {
  const was = kindOf(from);
  const is = kindOf(to);
  return (
    <span class="change">
      <del>{cell(from) || say("ui.blank")}</del>
      <span aria-hidden="true"> → </span>
      <span class="unseen">{say("fix.becomes")}</span>
      {/* What becomes a number is shown with its groups: nobody counts zeros. */}
      <ins>
        {(typeof to === "number" ? formatNumber(to, language(), to % 1 ? 6 : 0) : cell(to)) ||
          say("ui.blank")}
      </ins>
      {was === is || from === "" || to === "" ? null : (
        <span class="detail">
          {" "}
          ({say(was)} → {say(is)})
        </span>
      )}
    </span>
  );
}

function kindOf(value: CellValue) {
  if (typeof value === "object") return "kind.date";
  return typeof value === "string" ? "kind.text" : typeof value === "number" ? "kind.number" : "kind.box";
}
