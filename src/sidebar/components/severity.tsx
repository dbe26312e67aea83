// The sign of a severity: drawing, colour and a word.

import type { Severity } from "../../domain/validation/severity.ts";
import { say } from "../say.ts";
import { Icon } from "./icons.tsx";

const icons = { galat: "wrong", peringatan: "doubt", info: "info" } as const;

/** The drawing of a severity with its word for screen readers. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <span class={`severity ${icons[severity]}`} title={say(`severity.${severity}`)}>
      <Icon name={icons[severity]} />
      <span class="unseen">{say(`severity.${severity}`)}: </span>
    </span>
  );
}
