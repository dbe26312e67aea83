// The sidebar and the dialogs of the add-on: its real pages in frames with Google's sandbox, joined to the server.

import { useEffect, useRef } from "preact/hooks";
import type { FrameView } from "../protocol.ts";
import { call, post } from "./api.ts";
import type { Shell } from "./shell.ts";

/**
 * The sandbox attribute of Google's `sandboxFrame` (allow-downloads … allow-storage-access-by-user-activation), without
 * `allow-same-origin`: Google gives each script an origin of its own, here only an opaque one keeps the frame as apart.
 */
export const SANDBOX = [
  "allow-downloads",
  "allow-forms",
  "allow-modals",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-scripts",
  "allow-top-navigation-by-user-activation",
  "allow-storage-access-by-user-activation",
].join(" ");

/** Where the page keeps the session storage of the add-on's own pages. */
const STORAGE = "addon-storage";

/** Google's sizes: the sidebar cannot be wider, dialogs have these unless they say otherwise. */
export const SIDEBAR_WIDTH = 300;
const DIALOG = { width: 600, height: 400 };

// `?latency=600&shuffle=1` on the page's address: each answer comes that much later, in shuffled order.
const asked = new URLSearchParams(location.search);
const latency = Math.min(Math.max(Number(asked.get("latency")) || 0, 0), 60_000);
const shuffled = asked.get("shuffle") === "1";

function delay(): Promise<void> {
  const time = shuffled ? latency * (0.5 + Math.random()) : latency;
  return time === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, time));
}

/** One page of the add-on in its frame. */
export function Frame({ frame, shell }: { frame: FrameView; shell: Shell }) {
  const ref = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = ref.current;
    const hear = (event: MessageEvent): void => {
      if (element !== null && event.source === element.contentWindow)
        void answer(event.data, frame, element, shell);
    };
    window.addEventListener("message", hear);
    // Only now, so that no message of a quick page is missed.
    const storage = encodeURIComponent(sessionStorage.getItem(STORAGE) ?? "");
    if (element !== null && element.src === "") element.src = `/frame?id=${frame.id}#${storage}`;
    return () => window.removeEventListener("message", hear);
  }, [frame.id]);
  return (
    <iframe ref={ref} class="script-frame" title={frame.title} sandbox={SANDBOX} allow="clipboard-write *" />
  );
}

async function answer(
  data: unknown,
  frame: FrameView,
  element: HTMLIFrameElement,
  shell: Shell,
): Promise<void> {
  if (typeof data !== "object" || data === null) return;
  const message = data as {
    call?: unknown;
    name?: unknown;
    args?: unknown;
    host?: unknown;
    value?: unknown;
    open?: unknown;
    store?: unknown;
  };
  if (typeof message.call === "number" && typeof message.name === "string" && Array.isArray(message.args)) {
    const reply: Record<string, unknown> = { answer: message.call };
    try {
      reply.value = await call(message.name, message.args);
    } catch (error) {
      reply.error = error instanceof Error ? error.message : String(error);
    }
    await delay();
    element.contentWindow?.postMessage(reply, "*");
  } else if (typeof message.open === "string") shell.link(message.open);
  else if (typeof message.store === "string") sessionStorage.setItem(STORAGE, message.store);
  else if (message.host === "close") void post("close", { id: frame.id });
  else if (message.host === "focus") shell.grid?.focus();
  else if (message.host === "setHeight") shell.resizeFrame(frame.id, { height: Number(message.value) });
  else if (message.host === "setWidth") shell.resizeFrame(frame.id, { width: Number(message.value) });
}

/** The sidebar at the right of the grid. */
export function Sidebar({ frame, shell }: { frame: FrameView; shell: Shell }) {
  return (
    <aside class="sidebar" aria-label={frame.title} style={{ width: `${SIDEBAR_WIDTH + 1}px` }}>
      <FrameHead frame={frame} shell={shell} />
      <Frame key={frame.id} frame={frame} shell={shell} />
    </aside>
  );
}

/** A dialog of the add-on; a modal one keeps the rest of the page out of reach. */
export function FrameDialog({ frame, shell }: { frame: FrameView; shell: Shell }) {
  const ref = useRef<HTMLDialogElement>(null);
  const modal = frame.kind === "modal";
  useEffect(() => {
    if (modal) ref.current?.showModal();
    else ref.current?.show();
  }, [modal]);
  const size = { width: `${frame.width ?? DIALOG.width}px`, height: `${frame.height ?? DIALOG.height}px` };
  return (
    <dialog
      ref={ref}
      class={modal ? "frame-dialog" : "frame-dialog modeless"}
      aria-label={frame.title}
      onCancel={(event) => {
        event.preventDefault();
        void post("close", { id: frame.id });
      }}
    >
      <FrameHead frame={frame} shell={shell} />
      <div style={size}>
        <Frame key={frame.id} frame={frame} shell={shell} />
      </div>
    </dialog>
  );
}

function FrameHead({ frame, shell }: { frame: FrameView; shell: Shell }) {
  return (
    <header class="frame-head">
      <h2>{frame.title}</h2>
      <button
        type="button"
        class="icon"
        aria-label={`${shell.say("close")}: ${frame.title}`}
        onClick={() => void post("close", { id: frame.id })}
      >
        ✕
      </button>
    </header>
  );
}
