// A field that searches a long list while one types: arrow keys choose, Enter takes, Escape closes.

import { useId, useMemo, useState } from "preact/hooks";
import { say } from "../say.ts";
import { fold, holds } from "../search.ts";
import { described } from "./field.tsx";
import { Said } from "./lines.tsx";

/** One thing to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

const shownAtMost = 40;

/** A searchable choice among many. */
export function Combobox({
  label,
  options,
  value,
  onChange,
  hint,
  problem: wrong,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the choice, in words. */
  readonly problem?: string | undefined;
}) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const chosen = options.find((option) => option.value === value);
  const found = useMemo(() => search(options, typed ?? ""), [options, typed]);
  const open = typed !== null;
  const listed = open && found.length > 0;
  // Who is choosing need not be told to choose.
  const problem = open ? undefined : wrong;

  function take(option: Option | undefined): void {
    if (option === undefined) return;
    onChange(option.value);
    setTyped(null);
  }

  function move(to: number): void {
    setTyped((now) => now ?? "");
    const next = (to + found.length) % Math.max(1, found.length);
    setAt(next);
    document.getElementById(`${id}o${next}`)?.scrollIntoView({ block: "nearest" });
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        type="text"
        autocomplete="off"
        aria-expanded={listed}
        aria-controls={`${id}l`}
        aria-autocomplete="list"
        aria-activedescendant={listed ? `${id}o${at}` : undefined}
        aria-describedby={described(id, { hint, problem })}
        aria-invalid={problem === undefined ? undefined : "true"}
        value={typed ?? chosen?.label ?? ""}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onClick={() => setTyped((now) => now ?? "")}
        onBlur={() => {
          // A name typed whole is chosen without Enter.
          const [named, twin] = options.filter(({ label }) => fold(label) === fold(typed ?? ""));
          if (named !== undefined && twin === undefined) onChange(named.value);
          const close = () => setTyped(null);
          // What is below moves up as the list closes: a press that took the keyboard away lands first.
          if (document.querySelector("button:active") === null) close();
          else addEventListener("pointerup", () => setTimeout(close), { once: true });
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") move(open ? at + 1 : 0);
          else if (event.key === "ArrowUp") move(open ? at - 1 : found.length - 1);
          else if (event.key === "Enter" && open) take(found[at]);
          else if (event.key === "Escape" && open) {
            setTyped(null);
            event.stopPropagation();
          } else return;
          event.preventDefault();
        }}
      />
      {hint === undefined ? null : (
        <p class="hint" id={`${id}h`}>
          {hint}
        </p>
      )}
      {problem === undefined ? null : (
        <p class="problem" id={`${id}p`}>
          {problem}
        </p>
      )}
      <div id={`${id}l`} role="listbox" aria-label={label} hidden={!listed}>
        {open
          ? found.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field that owns the list.
              <div
                key={option.value}
                id={`${id}o${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(option)}
              >
                {option.label}
                {option.detail === undefined ? null : <span class="detail">{option.detail}</span>}
              </div>
            ))
          : null}
      </div>
      {open && !listed ? <Said of="hint">{say("ui.nothingFound", { text: typed })}</Said> : null}
    </div>
  );
}

/**
 * Options whose own name holds every word typed, those first that begin with the text; where there is none, those that
 * hold them with their detail.
 */
function search(options: readonly Option[], typed: string): readonly Option[] {
  const begins = ({ label }: Option): number => Number(fold(label).startsWith(fold(typed)));
  const named = options.filter(({ label }) => holds(label, typed)).sort((a, b) => begins(b) - begins(a));
  const found =
    named.length > 0 ? named : options.filter(({ label, detail = "" }) => holds(`${label} ${detail}`, typed));
  return found.slice(0, shownAtMost);
}
