// The name box and the formula bar above the grid.

import { useEffect, useRef, useState } from "preact/hooks";
import { a1 } from "../../../domain/table.ts";
import type { Language } from "../../../domain/text/words.ts";
import type { Rect } from "../../workbook/model.ts";
import { word } from "../words.ts";

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
  useEffect(() => setName(address), [address]);
  return (
    <div class="formula">
      <input
        class="name-box"
        value={name}
        aria-label={word(language, "nameBox")}
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") jump(name);
          if (event.key === "Escape") setName(address);
        }}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={field}
        rows={1}
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

/** `B7`, or `B7:D9` for several cells. */
export function nameOf(area: Rect): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The area of an address such as `B7` or `B7:D9` (also `$B$7`, lower case), undefined for anything else. */
export function areaOf(address: string): Rect | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(
    address.trim().replaceAll("$", "").toUpperCase(),
  );
  if (match === null) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const columns = [columnOf(left), columnOf(right)].sort((a, b) => a - b);
  const rows = [Number(top) - 1, Number(bottom) - 1].sort((a, b) => a - b);
  const [first = 0, last = 0] = columns;
  const [from = 0, to = 0] = rows;
  return from < 0 ? undefined : { top: from, left: first, bottom: to, right: last };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
