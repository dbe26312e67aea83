// A dialog over the sidebar: it takes the keyboard, Escape closes it, and the keyboard goes back where it was.

import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The buttons at its foot. */
  readonly actions: ComponentChildren;
  readonly onClose: () => void;
}

/** A dialog; it is open as long as it is drawn. */
export function Dialog({ title, children, actions, onClose }: Props) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      const target =
        before instanceof HTMLElement && before.isConnected ? before : document.querySelector("h1");
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") event.stopPropagation();
      }}
    >
      <h2 id={id}>{title}</h2>
      <div class="dialog-body" data-scroll tabIndex={-1}>
        {children}
      </div>
      <div class="actions">{actions}</div>
    </dialog>
  );
}
