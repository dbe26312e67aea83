// The part of the page that scrolls; on another screen it starts at the top, with the keyboard on the heading.

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Place } from "../context.ts";

/** The scrolling part; Escape leads back where there is a way back. */
export function Main({
  place,
  onEscape,
  children,
}: {
  readonly place: Place;
  readonly onEscape: (() => void) | null;
  readonly children: ComponentChildren;
}) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  const key = `${place.screen} ${place.of ?? ""}`;

  useLayoutEffect(() => {
    const element = main.current;
    if (element !== null && shown.current !== null && shown.current !== key) {
      element.scrollTop = 0;
      element.querySelector("h1")?.focus({ preventScroll: true });
    }
    shown.current = key;
  }, [key]);

  return (
    <main
      ref={main}
      data-scroll
      onKeyDown={(event) => {
        const typing = event.target instanceof Element && event.target.matches("input, textarea, select");
        if (event.key === "Escape" && !typing) onEscape?.();
      }}
    >
      {children}
    </main>
  );
}
