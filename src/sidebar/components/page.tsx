// The frame of a screen: its heading, which takes the keyboard on arrival, and the way back.

import type { ComponentChildren } from "preact";
import { useApp } from "../context.ts";
import type { Reading } from "../reads.ts";
import { say } from "../say.ts";
import { IconButton } from "./button.tsx";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What the screen shows, to be read again on request. */
  readonly reading?: Reading<unknown>;
}

/** A screen. */
export function Page({ title, children, reading }: Props) {
  const { alone, back, inner } = useApp();
  return (
    <>
      <div class="page-head">
        {inner ? <IconButton icon="back" label={say("ui.back")} onClick={back} /> : null}
        {/* A window of its own bears the title already. */}
        <h1 tabIndex={-1} class={alone && !inner ? "unseen" : undefined}>
          {title}
        </h1>
        {reading === undefined ? null : (
          <IconButton
            icon="refresh"
            label={say("ui.refresh")}
            onClick={reading.reload}
            busy={reading.loading}
          />
        )}
      </div>
      {children}
    </>
  );
}
