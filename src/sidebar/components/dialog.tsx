// A dialog over the sidebar: it takes the keyboard, Escape closes it, and the keyboard goes back where it was.

import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../context.ts";
import { Status } from "./lines.tsx";

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
  const { spoken } = useApp();
  const [before] = useState(spoken);

  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // Closing gives the keyboard back to what opened the dialog.
    return () => dialog?.close();
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
      {/* All else is inert now, the page's own line that is read aloud too. */}
      <Status>{spoken === before ? "" : spoken}</Status>
    </dialog>
  );
}
