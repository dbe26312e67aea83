// The frame of a screen: its heading, which takes the keyboard on arrival, and the way back.

import type { ComponentChildren } from "preact";
import * as w from "../../domain/text/sidebar.ts";
import { useApp } from "../context.ts";
import { IconButton } from "./button.tsx";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Whether this screen was reached from another and leads back to it. */
  readonly inner?: boolean;
  /** Looks again at the server. */
  readonly refresh?: { readonly run: () => void; readonly busy: boolean };
}

/** A screen. */
export function Page({ title, children, inner = false, refresh }: Props) {
  const { say, back, alone } = useApp();
  return (
    <>
      <div class="page-head">
        {inner && !alone ? <IconButton icon="back" label={say(w.uiBack)} onClick={back} /> : null}
        <h1 tabIndex={-1}>{title}</h1>
        {refresh === undefined ? null : (
          <IconButton icon="refresh" label={say(w.uiRefresh)} onClick={refresh.run} busy={refresh.busy} />
        )}
      </div>
      {children}
    </>
  );
}
