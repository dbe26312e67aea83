// What stands between the page's server and everybody else: who may ask, how much, and what the browser may do with it.

import type { IncomingMessage, ServerResponse } from "node:http";

/** A request that is refused: its status and one sentence. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Most bytes of a request's JSON and of a workbook sent. */
export const MOST_JSON = 8 * 1024 * 1024;
export const MOST_WORKBOOK = 25 * 1024 * 1024;

/** Headers of every answer: nothing is cached, framed by others, guessed or sent on. */
export const COMMON_HEADERS = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;

/** What the page itself may do: only its own files, and frames of its own. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What the add-on's pages may do in their frame: their own script and style, no connection at all. */
export const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/**
 * Refuses a request that did not come from this page: a Host that is not this machine's name for itself (another site's
 * name may lead here too), an Origin or a Sec-Fetch-Site of somebody else, a change without an Origin.
 */
export function checkSender(request: IncomingMessage, port: number): void {
  const host = request.headers.host ?? "";
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) throw new Refusal(403, "Unknown host.");
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (origin !== undefined && origin !== `http://${host}`) throw new Refusal(403, "Unknown origin.");
  if (site !== undefined && site !== "same-origin" && site !== "none")
    throw new Refusal(403, "Unknown site.");
  if (request.method !== "GET" && request.method !== "HEAD" && origin === undefined) {
    throw new Refusal(403, "A change needs its origin.");
  }
}

/** Reads a request's body up to a size; refuses another type or a larger one, also where the length is not told. */
export async function readBody(request: IncomingMessage, type: string, most: number): Promise<Buffer> {
  if ((request.headers["content-type"] ?? "").split(";")[0]?.trim() !== type) {
    throw new Refusal(415, `The body must be ${type}.`);
  }
  if (Number(request.headers["content-length"] ?? 0) > most) throw new Refusal(413, "The body is too large.");
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new Refusal(413, "The body is too large.");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Sends an answer with the common headers. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    ...COMMON_HEADERS,
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
