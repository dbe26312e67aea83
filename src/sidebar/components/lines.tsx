// What stands on nearly every screen: buttons side by side, what is said in passing, what an action brought.

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useApp } from "../context.ts";

interface Props {
  readonly children: ComponentChildren;
}

/** Buttons side by side. */
export function Row({ children }: Props) {
  return <div class="row">{children}</div>;
}

/** A sentence of lesser weight. */
export function Detail({ children }: Props) {
  return <p class="detail">{children}</p>;
}

/** The line that is read aloud, politely as its role has it. */
export function Status({ children }: Props) {
  return (
    <div role="status" class="unseen">
      {children}
    </div>
  );
}

/** What came of something: spoken as it appears, paragraph by paragraph. */
export function Said({ children, of }: Props & { readonly of?: string }) {
  const { speak } = useApp();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const parts = [...(box.current?.querySelectorAll("p, li") ?? [])];
    for (const part of parts.length > 0 ? parts : [box.current]) speak(part?.textContent ?? "");
  }, []);
  return (
    <div ref={box} class={of}>
      {children}
    </div>
  );
}

/** What an action brought: it comes into view by itself, however far below the button it stands. */
export function Brought({ children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.scrollIntoView({ block: "nearest" }), []);
  return <div ref={box}>{children}</div>;
}
