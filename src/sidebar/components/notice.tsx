// What must be said on the page itself: notices, failures with a way on, empty states, waiting.

import type { ComponentChildren } from "preact";
import type { CallError } from "../client.ts";
import { useApp } from "../context.ts";
import { say } from "../say.ts";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icons.tsx";
import { Row, Said } from "./lines.tsx";

/** How grave a notice is; each has its own drawing beside its colour. */
export type Tone = "wrong" | "doubt" | "info" | "good";

/** A boxed remark; it is spoken as it appears, unless it is said in passing or `heard` already. */
export function Notice({
  tone,
  heard = tone === "info",
  children,
}: {
  readonly tone: Tone;
  readonly heard?: boolean;
  readonly children: ComponentChildren;
}) {
  const icon: IconName = tone;
  return (
    <div class={`notice ${tone}`}>
      <Icon name={icon} />
      {heard ? <div>{children}</div> : <Said>{children}</Said>}
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
  const { go, alone } = useApp();
  if (error === null) return null;
  return (
    <Notice tone="wrong">
      <p>{sentence(error)}</p>
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
    </Notice>
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
    <Said of="empty">
      <p>{title}</p>
      {children}
    </Said>
  );
}

/** Says that a search found nothing, where it did. */
export function NothingFound({ of, text }: { readonly of: readonly unknown[]; readonly text: string }) {
  return of.length === 0 ? <Empty title={say("ui.nothingFound", { text })} /> : null;
}

/** Something is on its way: grey bars of about its size. */
export function Waiting() {
  return (
    <div class="bones" role="img" aria-label={say("ui.loading")}>
      <i />
      <i />
      <i />
    </div>
  );
}
