// Fields with a label that stays, a hint below, and what is wrong in words.

import { type ComponentChildren, h } from "preact";
import { useId } from "preact/hooks";

interface Common {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** Most characters of a text. */
  readonly most?: number;
}

function Frame({ id, label, hint, problem, children }: Common & { id: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
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
    </div>
  );
}

/** Ids of what describes a field: its hint and what is wrong with it. */
export function described(id: string, { hint, problem }: Omit<Common, "label">): string | undefined {
  const ids = [hint === undefined ? "" : `${id}h`, problem === undefined ? "" : `${id}p`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** Takes the keyboard to the first field that has something wrong, once it is drawn. */
export function goToProblem(): void {
  requestAnimationFrame(() => {
    const where = document.querySelector("dialog") ?? document;
    where.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  });
}

/** A line of text, a date, a number. */
export function Field({
  value,
  onInput,
  type = "text",
  ...rest
}: Common & {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: "text" | "date" | "number" | "search";
}) {
  const id = useId();
  const common = {
    id,
    value,
    autocomplete: "off" as const,
    maxLength: rest.most,
    "aria-describedby": described(id, rest),
    "aria-invalid": rest.problem === undefined ? undefined : ("true" as const),
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return (
    <Frame id={id} {...rest}>
      {/* Preact's types of an element ask for one type of input. */}
      {h("input", { ...common, type, step: "any" })}
    </Frame>
  );
}

/** Several lines of text. */
export function TextArea({
  value,
  onInput,
  rows = 3,
  ...rest
}: Common & {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
}) {
  const id = useId();
  return (
    <Frame id={id} {...rest}>
      <textarea
        id={id}
        rows={rows}
        maxLength={rest.most}
        value={value}
        aria-describedby={described(id, rest)}
        aria-invalid={rest.problem === undefined ? undefined : "true"}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Frame>
  );
}

/** A choice of few. */
export function Select({
  value,
  options,
  onChange,
  ...rest
}: Common & {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <Frame id={id} {...rest}>
      <select
        id={id}
        value={value}
        aria-describedby={described(id, rest)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A box to tick, with what ticking it means. */
export function Checkbox({
  label,
  checked,
  onChange,
  tab,
}: {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly tab?: number;
}) {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        checked={checked}
        tabIndex={tab}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** A few choices side by side, one of them in force; arrow keys move between them. */
export function Segments<V extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
