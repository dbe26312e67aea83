// The name box and the formula bar above the grid.

import { useEffect, useRef, useState } from "preact/hooks";
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
  const [name, setName] = useState(address);
  const field = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // An address that is being typed stays, though the selection moves meanwhile.
    if (document.activeElement !== box.current) setName(address);
  }, [address]);
  return (
    <div class="formula">
      <input
        ref={box}
        class="name-box"
        value={name}
        aria-label={word(language, "nameBox")}
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setName(event.currentTarget.value)}
        onBlur={() => setName(address)}
        onKeyDown={(event) => {
          if (event.key === "Enter") jump(event.currentTarget.value);
          if (event.key === "Escape") setName(address);
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
