// Alerts, prompts and toasts of the add-on, and the page's own small question for a name.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../../domain/text/words.ts";
import type { AskView } from "../protocol.ts";
import { type WordKey, word } from "../words.ts";

interface AskProps {
  ask: Pick<AskView, "kind" | "title" | "text" | "buttons"> & { start?: string };
  language: Language;
  answer(button: "OK" | "CANCEL" | "YES" | "NO" | "CLOSE", text?: string): void;
}

/** An alert or prompt; Escape closes it, which Google tells the script as CLOSE. */
export function Ask({ ask, language, answer }: AskProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(ask.start ?? "");
  useEffect(() => {
    dialog.current?.showModal();
    // A long text scrolls, by keyboard too.
    const words = dialog.current?.querySelector("p");
    if (words && words.scrollHeight > words.clientHeight) words.tabIndex = 0;
    dialog.current?.querySelector<HTMLElement>("input, button.primary")?.focus();
  }, []);
  const [first = "OK"] = ask.buttons;
  const give = (button: "OK" | "CANCEL" | "YES" | "NO" | "CLOSE"): void =>
    answer(button, ask.kind === "prompt" ? text : undefined);
  return (
    <dialog
      ref={dialog}
      class="ask"
      role="alertdialog"
      aria-label={ask.title === "" ? ask.text : ask.title}
      onCancel={(event) => {
        event.preventDefault();
        give("CLOSE");
      }}
    >
      {ask.title !== "" && <h2>{ask.title}</h2>}
      <p>{ask.text}</p>
      {ask.kind === "prompt" && (
        <input
          type="text"
          value={text}
          aria-label={ask.text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && give(first)}
        />
      )}
      <div class="buttons">
        {[...ask.buttons].reverse().map((button) => (
          <button
            key={button}
            type="button"
            class={button === first ? "primary" : ""}
            onClick={() => give(button)}
          >
            {word(language, button satisfies WordKey)}
          </button>
        ))}
      </div>
    </dialog>
  );
}

/** A toast at the lower right. */
export interface Toast {
  id: number;
  title: string;
  text: string;
  /** Seconds; negative stays until closed. */
  seconds: number;
}

/** The toasts that stand; each goes after its time. */
export function Toasts({
  toasts,
  language,
  drop,
}: {
  toasts: Toast[];
  language: Language;
  drop(id: number): void;
}) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} language={language} drop={() => drop(toast.id)} />
      ))}
    </div>
  );
}

function ToastBox({ toast, language, drop }: { toast: Toast; language: Language; drop(): void }) {
  useEffect(() => {
    if (toast.seconds < 0) return;
    const timer = setTimeout(drop, toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="toast">
      <div>
        {toast.title !== "" && <strong>{toast.title}</strong>}
        <p>{toast.text}</p>
      </div>
      <button type="button" class="icon" aria-label={word(language, "close")} onClick={drop}>
        ✕
      </button>
    </div>
  );
}
