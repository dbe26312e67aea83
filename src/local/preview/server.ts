// Serves the preview on 127.0.0.1: the page, its requests, its stream of events, the frames, workbooks in and out.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { bundlePreview, type PreviewFiles } from "./bundle.ts";
import {
  COMMON_HEADERS,
  checkSender,
  FRAME_POLICY,
  MOST_JSON,
  MOST_WORKBOOK,
  PAGE_POLICY,
  Refusal,
  readBody,
  send,
} from "./guard.ts";
import { Keeper } from "./keeper.ts";
import { type PageEvent, type RequestName, requests } from "./protocol.ts";
import { word } from "./words.ts";
import type { Opening } from "./worker.ts";

/** A running preview. */
export interface Preview {
  /** Such as `http://127.0.0.1:8617/`. */
  address: string;
  keeper: Keeper;
  close(): Promise<void>;
}

/** Most pages that may listen at once. */
const MOST_STREAMS = 20;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Starts the preview of a workbook. Port 0 takes any free one.
 * Throws when the port is taken or the workbook cannot be read.
 */
export async function startPreview(opening: Opening, port: number): Promise<Preview> {
  const files = await bundlePreview();
  const keeper = new Keeper(files.worker);
  await keeper.open(opening);
  const streams = new Set<ServerResponse>();
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, response, { files, keeper, streams, port: portOf(server) }).catch((error: unknown) => {
      const refusal = error instanceof Refusal ? error : undefined;
      const why = error instanceof Error ? error.message : String(error);
      send(response, refusal?.status ?? 422, "text/plain; charset=utf-8", why, { Connection: "close" });
      // A body that was refused is not read to its end.
      if (!request.complete) request.destroy();
    });
  });
  server.maxConnections = 256;
  server.on("clientError", (_, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  }).catch(async (error: unknown) => {
    await keeper.close();
    throw error;
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    keeper,
    close: async () => {
      for (const stream of streams) stream.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await keeper.close();
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

interface Setting {
  files: PreviewFiles;
  keeper: Keeper;
  streams: Set<ServerResponse>;
  port: number;
}

async function answer(request: IncomingMessage, response: ServerResponse, setting: Setting): Promise<void> {
  checkSender(request, setting.port);
  // Paths are looked up in a closed list; nothing of a path ever names a file.
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  if (request.method === "POST") return change(request, response, url, setting);
  if (request.method !== "GET") throw new Refusal(405, "Only GET and POST.");
  const { files, keeper } = setting;
  const policy = { "Content-Security-Policy": PAGE_POLICY };
  switch (url.pathname) {
    case "/":
      return send(response, 200, "text/html; charset=utf-8", files.html, policy);
    case "/page.js":
      return send(response, 200, "text/javascript; charset=utf-8", files.script);
    case "/page.css":
      return send(response, 200, "text/css; charset=utf-8", files.style);
    case "/events":
      return stream(request, response, setting);
    case "/frame":
      return sendFrame(response, url, setting);
    case "/print":
      return send(
        response,
        200,
        "text/html; charset=utf-8",
        String(await keeper.ask("print", { gid: numberIn(url, "gid") })),
        policy,
      );
    case "/workbook.xlsx": {
      const { name, bytes } = (await keeper.ask("save", {})) as { name: string; bytes: Uint8Array };
      const file = `${name.replace(/[^\p{L}\p{N} ._-]/gu, " ").trim() || "spreadsheet"}.xlsx`;
      return send(response, 200, XLSX, bytes, {
        "Content-Disposition": `attachment; filename="spreadsheet.xlsx"; filename*=UTF-8''${encodeURIComponent(file)}`,
      });
    }
    default:
      throw new Refusal(404, "Not found.");
  }
}

async function change(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { keeper }: Setting,
): Promise<void> {
  if (url.pathname === "/api/workbook") {
    const bytes = await readBody(request, "application/octet-stream", MOST_WORKBOOK);
    const name = (url.searchParams.get("name") ?? "").replace(/\.xlsx$/i, "").slice(0, 100);
    await keeper.open({ kind: "xlsx", bytes, name }).catch(() => {
      throw new Refusal(422, word("id", "unreadable"));
    });
    return send(response, 200, "application/json", "null");
  }
  const name = /^\/api\/([A-Za-z]+)$/.exec(url.pathname)?.[1] ?? "";
  if (!isRequest(name)) throw new Refusal(404, "Not found.");
  const body = await readBody(request, "application/json", MOST_JSON);
  const parsed = requests[name].safeParse(jsonOf(body));
  if (!parsed.success) throw new Refusal(400, "The request has a wrong shape.");
  if (name === "call") {
    keeper.call(requests.call.parse(parsed.data));
    return send(response, 202, "application/json", "null");
  }
  const value = await keeper.ask(name, parsed.data);
  send(response, 200, "application/json", JSON.stringify(value ?? null));
}

function isRequest(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new Refusal(400, "The body is no JSON.");
  }
}

function numberIn(url: URL, name: string): number {
  const text = url.searchParams.get(name) ?? "";
  if (!/^\d{1,12}$/.test(text)) throw new Refusal(400, `${name} must be a number.`);
  return Number(text);
}

/** One of the add-on's pages with the stand-in for `google.script` before everything else in it. */
async function sendFrame(response: ServerResponse, url: URL, { files, keeper }: Setting): Promise<void> {
  const page = keeper.pages.get(numberIn(url, "id"));
  if (page === undefined) throw new Refusal(404, "This dialog is closed.");
  const book = (await keeper.ask("book", {})) as Extract<PageEvent, { type: "book" }>;
  const shim = `<script>const FUNCTION_NAMES=${JSON.stringify(book.functions)};${files.shim.replaceAll("</script", "<\\/script")}</script>`;
  const head = /<head[^>]*>/i.exec(page);
  const html =
    head === null
      ? `${shim}${page}`
      : `${page.slice(0, head.index)}${head[0]}${shim}${page.slice(head.index + head[0].length)}`;
  send(response, 200, "text/html; charset=utf-8", html, { "Content-Security-Policy": FRAME_POLICY });
}

/** The stream of events: first the whole book, then everything that happens to it. */
async function stream(request: IncomingMessage, response: ServerResponse, setting: Setting): Promise<void> {
  const { keeper, streams } = setting;
  if (streams.size >= MOST_STREAMS) throw new Refusal(503, "Too many pages are open.");
  streams.add(response);
  response.writeHead(200, { ...COMMON_HEADERS, "Content-Type": "text/event-stream; charset=utf-8" });
  const write = (event: PageEvent): void => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  let stop: () => void = () => undefined;
  request.on("close", () => {
    stop();
    streams.delete(response);
  });
  write((await keeper.ask("book", {})) as PageEvent);
  if (!request.destroyed) stop = keeper.listen(write);
}
