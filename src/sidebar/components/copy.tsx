// Text to paste elsewhere: copied by one button, or selected by hand where the browser forbids copying.

import { useId, useRef } from "preact/hooks";
import { useApp } from "../context.ts";
import { say } from "../say.ts";
import { Button } from "./button.tsx";
import { Row } from "./lines.tsx";

/** A text with a button that copies it. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const { tell } = useApp();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      tell(say("ui.copied"));
    } catch {
      // Inside Google's frame the clipboard may be closed; the old command still works on a selection.
      area.current?.select();
      tell(say(document.execCommand("copy") ? "ui.copied" : "ui.copyByHand"));
    }
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} ref={area} readOnly rows={Math.min(10, text.split("\n").length + 1)} value={text} />
      <Row>
        <Button onClick={() => void copy()}>{say("ui.copy")}</Button>
      </Row>
    </div>
  );
}
