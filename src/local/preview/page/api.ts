// The page's line to its server: requests with a quick answer, and one ordered stream of events.

import type { PageEvent, RequestName, RequestOf } from "../protocol.ts";

/** Sends a request; the answer's JSON. Rejects with a sentence when the server refuses or is gone. */
export async function post<N extends RequestName>(name: N, body: RequestOf<N>): Promise<unknown> {
  const response = await fetch(`/api/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return readAnswer(response);
}

/** Sends a workbook to open in place of the one shown. */
export async function postWorkbook(file: File): Promise<unknown> {
  const response = await fetch(`/api/workbook?name=${encodeURIComponent(file.name)}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: file,
  });
  return readAnswer(response);
}

async function readAnswer(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new Error(text || response.statusText);
  return text === "" ? null : JSON.parse(text);
}

/** Listens to the stream; it connects again by itself, and then begins with the whole book. */
export function listen(take: (event: PageEvent) => void, state: (connected: boolean) => void): void {
  const source = new EventSource("/events");
  source.addEventListener("message", (message: MessageEvent<string>) =>
    take(JSON.parse(message.data) as PageEvent),
  );
  source.addEventListener("open", () => state(true));
  source.addEventListener("error", () => state(false));
}

// Answers to calls come through the stream, so that no connection is held while a script waits for a person.
const waiting = new Map<string, (event: Extract<PageEvent, { type: "result" }>) => void>();
const me = Math.random().toString(36).slice(2);
let calls = 0;

/** Runs a function of the add-on; its value, or an Error with Google's message. */
export function call(name: string, args: readonly unknown[]): Promise<unknown> {
  const id = `${me}-${++calls}`;
  return new Promise((resolve, reject) => {
    waiting.set(id, (event) =>
      event.error === undefined ? resolve(event.value) : reject(new Error(event.error)),
    );
    post("call", { id, name, args: [...args] }).catch((error: unknown) => {
      waiting.delete(id);
      reject(error);
    });
  });
}

/** Hands the answer of a call to whoever made it; other pages' calls are ignored. */
export function settle(event: Extract<PageEvent, { type: "result" }>): void {
  waiting.get(event.id)?.(event);
  waiting.delete(event.id);
}
