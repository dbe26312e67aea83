// What must be said on the page itself: notices, failures with a way on, empty states, waiting.

import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { CallError } from "../client.ts";
import { useApp } from "../context.ts";
import { say } from "../say.ts";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icons.tsx";
import { Row } from "./lines.tsx";

/** How grave a notice is; each has its own drawing beside its colour. */
export type Tone = "wrong" | "doubt" | "info" | "good";

/** A boxed remark. */
export function Notice({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  const icon: IconName = tone;
  return (
    <div class={`notice ${tone}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}

/** What should be looked at, a remark each. */
export function Doubts({ of }: { readonly of: readonly string[] }) {
  return (
    <>
      {of.map((each) => (
        <Notice key={each} tone="doubt">
          {each}
        </Notice>
      ))}
    </>
  );
}

/** A failed call: what happened, what was kept, what to do; nothing where none failed. */
export function Failure({ error, retry }: { readonly error: CallError | null; readonly retry?: () => void }) {
  const { go, alone, speak } = useApp();
  const what = error === null ? "" : sentence(error);
  useEffect(() => {
    if (what !== "") speak(what);
  }, [error]);
  if (error === null) return null;
  return (
    <div class="notice wrong">
      <Icon name="wrong" />
      <div>
        <p>{what}</p>
        <Row>
          {retry === undefined ? null : (
            <Button onClick={retry}>{say(error.unsure ? "fail.tryOnce" : "fail.tryAgain")}</Button>
          )}
          {error.unsure && !alone ? (
            <Button kind="quiet" onClick={() => go({ screen: "history" })}>
              {say("fail.seeHistory")}
            </Button>
          ) : null}
        </Row>
      </div>
    </div>
  );
}

/** What happened, in words: the server's own sentence where it gave one. */
export function sentence(error: CallError): string {
  if (error.kind === "lost") return say(error.unsure ? "fail.lostWrite" : "fail.lost");
  return error.message === "" ? say("fail.unknown") : error.message;
}

/** Nothing to show: says why and what to do. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <p>{title}</p>
      {children}
    </div>
  );
}

/** Something is on its way: grey bars of about its size. */
export function Waiting({ rows = 4 }: { readonly rows?: number }) {
  return (
    <div class="bones" role="img" aria-label={say("ui.loading")}>
      {Array.from({ length: rows }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}
