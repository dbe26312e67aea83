// Buttons: one primary action a screen, plain ones beside it, quiet ones within text and lists.

import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icons.tsx";

interface Props {
  readonly children: ComponentChildren;
  readonly onClick: (event: MouseEvent) => void;
  readonly kind?: "primary" | "plain" | "quiet";
  /** Work of this button is under way: it reacts at once and cannot be pressed twice. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly tab?: number;
  readonly label?: string;
}

/** A button with a word on it. */
export function Button({
  children,
  onClick,
  kind = "plain",
  busy = false,
  disabled = false,
  tab,
  label,
}: Props) {
  return (
    <button
      type="button"
      class={`button ${kind}${busy ? " busy" : ""}`}
      aria-disabled={busy || disabled || undefined}
      aria-busy={busy || undefined}
      aria-label={label}
      tabIndex={tab}
      onClick={(event) => {
        if (!busy && !disabled) onClick(event);
      }}
    >
      {children}
    </button>
  );
}

/** A button that shows only a drawing; its name is for screen readers and the tooltip. */
export function IconButton({
  icon,
  label,
  onClick,
  busy = false,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly busy?: boolean;
}) {
  return (
    <button
      type="button"
      class={`icon-button${busy ? " busy" : ""}`}
      aria-label={label}
      title={label}
      aria-disabled={busy || undefined}
      onClick={() => {
        if (!busy) onClick();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}

/** A row that leads to another screen, or opens something. */
export function LinkRow({
  title,
  detail,
  icon,
  lead,
  onClick,
}: {
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly icon?: IconName;
  /** What stands before the words, where it is no mere drawing. */
  readonly lead?: ComponentChildren;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="link-row" onClick={onClick}>
      {icon === undefined ? lead : <Icon name={icon} />}
      <span class="link-text">
        <span class="link-title">{title}</span>
        {detail === undefined ? null : <span class="detail">{detail}</span>}
      </span>
      <Icon name="next" />
    </button>
  );
}

/** A row that opens the PDF of a sheet in a tab of the browser. */
export function PdfRow({
  url,
  title,
  tab,
}: {
  readonly url: string;
  readonly title: string;
  readonly tab?: 0 | -1;
}) {
  return (
    <a class="link-row" href={url} target="_blank" rel="noreferrer" tabIndex={tab}>
      <span class="link-text">{title}</span>
      <span class="detail">PDF</span>
      <Icon name="open" />
    </a>
  );
}
