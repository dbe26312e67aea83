// The name box and the formula bar above the grid.

import { useRef, useState } from "preact/hooks";
import type { Language } from "../../../domain/text/words.ts";
import type { Rect } from "../../workbook/model.ts";
import { word } from "../words.ts";
import { nameOf } from "./address.ts";

interface Props {
  area: Rect;
  /** Content of the chosen cell as it is edited. */
  content: string;
  /** Text being typed in the cell, null when none is. */
  draft: string | null;
  language: Language;
  jump(address: string): void;
  typed(text: string): void;
  begin(): void;
  commit(): void;
  cancel(): void;
}

/** Address and content of the chosen cell, both to type into. */
export function FormulaBar({ area, content, draft, language, jump, typed, begin, commit, cancel }: Props) {
  const address = nameOf(area);
  /** An address that is being typed: it stays, though the selection moves meanwhile. */
  const [wanted, setWanted] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="formula">
      <input
        class="name-box"
        value={wanted ?? address}
        aria-label={word(language, "nameBox")}
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setWanted(event.currentTarget.value)}
        onBlur={() => setWanted(null)}
        onKeyDown={(event) => {
          if (event.key === "Enter") jump(event.currentTarget.value);
          if (event.key === "Escape") setWanted(null);
        }}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={field}
        rows={1}
        // By keyboard one types into the cell itself (F2); passing through here would begin to.
        tabIndex={-1}
        value={draft ?? content}
        aria-label={word(language, "formula")}
        spellcheck={false}
        onFocus={begin}
        onInput={(event) => typed(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.altKey) commit();
          else if (event.key === "Escape") cancel();
          else return;
          event.preventDefault();
        }}
      />
    </div>
  );
}
