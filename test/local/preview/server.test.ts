// Who may ask the preview's server, how much, and what it does with nonsense.

import { request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type Preview, startPreview } from "../../../src/local/preview/server.ts";
import { buildIfStale } from "../../../src/tools/build.ts";

jest.setTimeout(240_000);

let preview: Preview;
let port: number;

beforeAll(async () => {
  await buildIfStale();
  preview = await startPreview({ kind: "pilot" }, 0);
  port = Number(new URL(preview.address).port);
});

afterAll(() => preview.close());

interface Answer {
  status: number;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

/** Sends a request exactly as given, as no browser would. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = "GET", headers = {}, body } = options;
    const sent = request(
      { host: "127.0.0.1", port, path, method, headers: { Host: `127.0.0.1:${port}`, ...headers } },
      (response) => {
        let text = "";
        response.on("data", (part: Buffer) => {
          text += part.toString("utf8");
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        );
        response.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

function change(name: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(`/api/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: `http://127.0.0.1:${port}`, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Text of a cell of the first tab, as the workbook holds it now. */
async function textOf(row: number, column: number): Promise<unknown> {
  const rows = await firstRows();
  return rows.find(([at]) => at === row)?.[1].find(([at]) => at === column)?.[1].text;
}

function firstRows(): Promise<[number, [number, { text: string }][]][]> {
  return new Promise((resolve) => {
    const stop = preview.keeper.listen((event) => {
      if (event.type !== "rows" || event.blocks === undefined) return;
      stop();
      resolve(event.rows);
    });
    void preview.keeper.ask("blocks", { tab: 0, blocks: [0] });
  });
}

const edit = { tab: 0, top: 1, left: 2, values: [["diubah"]] };

describe("who may ask", () => {
  test("the page's own address and localhost are served", async () => {
    expect((await ask("/")).status).toBe(200);
    expect((await ask("/", { headers: { Host: `localhost:${port}` } })).status).toBe(200);
  });

  test.each(["evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1.evil.example:PORT", "127.0.0.1:1"])(
    "another name for this machine (%s) is refused",
    async (name) => {
      const host = name.replace("PORT", String(port));
      expect((await ask("/", { headers: { Host: host } })).status).toBe(403);
      const before = await textOf(1, 2);
      // The other site's own origin fits its name, as in a rebinding attack.
      expect((await change("edit", edit, { Host: host, Origin: `http://${host}` })).status).toBe(403);
      expect(await textOf(1, 2)).toBe(before);
    },
  );

  test.each(["http://evil.example", "null", "https://127.0.0.1", "http://localhost"])(
    "a change from the origin %s is refused",
    async (origin) => {
      const before = await textOf(1, 2);
      expect((await change("edit", edit, { Origin: origin })).status).toBe(403);
      expect(await textOf(1, 2)).toBe(before);
    },
  );

  test("a change without an origin is refused, and so is one that another site's page sends", async () => {
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify(edit);
    expect((await ask("/api/edit", { method: "POST", headers, body })).status).toBe(403);
    expect((await change("edit", edit, { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect((await ask("/events", { headers: { "Sec-Fetch-Site": "same-site" } })).status).toBe(403);
    expect((await ask("/workbook.xlsx", { headers: { Origin: "http://evil.example" } })).status).toBe(403);
  });

  test("the answers tell the browser to keep everything inside", async () => {
    const { headers } = await ask("/");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("paths", () => {
  test.each([
    "/package.json",
    "/../package.json",
    "/..%2f..%2fpackage.json",
    "/page.js/../../package.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "//etc/passwd",
    "/page.js%00.html",
    "/api/__proto__",
    "/api/constructor",
    "/frame?id=99",
    "/frame?id=../x",
    "/print?gid=-1",
    "/print?gid=1e9",
    "/print",
  ])("%s is refused and shows nothing of the machine", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toMatch(/root:|pendamping-koperasi|node_modules/);
  });

  test.each(["PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"])("the method %s is refused", async (method) => {
    const answer = await ask("/api/edit", { method, headers: { Origin: `http://127.0.0.1:${port}` } });
    expect(answer.status).toBe(405);
  });
});

describe("bodies", () => {
  test("one that is too large is refused, told or not", async () => {
    const headers = { "Content-Type": "application/json", Origin: `http://127.0.0.1:${port}` };
    const told = { ...headers, "Content-Length": String(50 * 1024 * 1024) };
    expect(
      (await ask("/api/edit", { method: "POST", headers: told }).catch(() => ({ status: 413 }))).status,
    ).toBe(413);
    const chunked = { ...headers, "Transfer-Encoding": "chunked" };
    const body = Buffer.alloc(9 * 1024 * 1024, 97);
    const answer = await ask("/api/edit", { method: "POST", headers: chunked, body }).catch(() => ({
      status: 413,
    }));
    expect(answer.status).toBe(413);
    const workbook = {
      "Content-Type": "application/octet-stream",
      Origin: `http://127.0.0.1:${port}`,
      "Content-Length": String(26 * 1024 * 1024),
    };
    const sent = await ask("/api/workbook", { method: "POST", headers: workbook }).catch(() => ({
      status: 413,
    }));
    expect(sent.status).toBe(413);
  });

  test.each([
    ["no JSON", "{"],
    ["an array", "[]"],
    ["null", "null"],
    ["no values", { tab: 0, top: 1, left: 2, values: [] }],
    ["an empty row", { tab: 0, top: 1, left: 2, values: [[]] }],
    ["a negative row", { ...edit, top: -1 }],
    ["a fractional row", { ...edit, top: 0.5 }],
    ["a row beyond everything", { ...edit, top: 1e12 }],
    ["a text that no cell holds", { ...edit, values: [["x".repeat(50_001)]] }],
    ["numbers for texts", { ...edit, values: [[1]] }],
    ["a tab by name", { ...edit, tab: "Koperasi" }],
  ])("an edit with %s is refused and changes nothing", async (_, body) => {
    const before = await firstRows();
    expect((await change("edit", body)).status).toBe(400);
    expect(await firstRows()).toEqual(before);
  });

  test("another type of body is refused", async () => {
    expect((await change("edit", edit, { "Content-Type": "text/plain" })).status).toBe(415);
    expect((await change("edit", edit, { "Content-Type": "application/x-www-form-urlencoded" })).status).toBe(
      415,
    );
  });

  test("a file that is no workbook is refused in a sentence, and the open one stays", async () => {
    const before = await firstRows();
    const answer = await ask("/api/workbook?name=x.xlsx", {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream", Origin: `http://127.0.0.1:${port}` },
      body: Buffer.from("bukan xlsx"),
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatch(/tidak bisa dibaca.*tidak berubah/s);
    expect(await firstRows()).toEqual(before);
  });

  test("an unknown tab and an unknown function are told in a sentence", async () => {
    const answer = await change("edit", { ...edit, tab: 4711 });
    expect(answer.status).toBe(422);
    expect(answer.body).toBe("Tab yang dituju sudah tidak ada.");
    const result = await new Promise((resolve) => {
      preview.keeper.listen((event) => event.type === "result" && event.id === "t1" && resolve(event.error));
      void change("call", { id: "t1", name: "tidakAda", args: [] });
    });
    expect(result).toMatch(/tidakAda/);
  });
});

describe("endurance", () => {
  test("a thousand malformed requests leave the server and the workbook as they were", async () => {
    const before = await firstRows();
    const noise = [
      "GET / HTTP/1.1\r\n\r\n",
      "BREW / HTTP/1.1\r\nHost: x\r\n\r\n",
      "\0\0\0\0",
      "GET /%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
      `POST /api/edit HTTP/1.1\r\nHost: 127.0.0.1:${"9".repeat(9000)}\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${"y".repeat(20_000)}\r\n\r\n`,
      `POST /api/edit HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: -5\r\n\r\n`,
      `POST /api/edit HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nzz`,
      `GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`,
      `GET /\\..\\..\\ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`,
    ];
    for (let round = 0; round < 20; round++) {
      await Promise.all(
        Array.from({ length: 50 }, (_, index) => throwAt(noise[(round + index) % noise.length] ?? "")),
      );
    }
    expect((await ask("/")).status).toBe(200);
    expect(await firstRows()).toEqual(before);
  });

  test("a hundred at once for ten seconds: every edit is made once, every question answered", async () => {
    const until = Date.now() + 10_000;
    const statuses = new Map<number, number>();
    const last = new Map<number, string>();
    const count = ({ status }: Answer) => statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const person = async (index: number): Promise<void> => {
      for (let turn = 0; Date.now() < until; turn++) {
        const value = `nilai ${index} ${turn}`;
        const [top, left] = [2 + (index % 50), index < 50 ? 54 : 55];
        const answer = await change("edit", { tab: 0, top, left, values: [[value]] });
        count(answer);
        if (answer.status === 200) last.set(index, value);
        // Between its edits each asks for the page, or sends what is refused.
        if (turn % 3 === 0) count(await ask("/"));
        if (turn % 3 === 1) count(await change("edit", { tab: 0, top: -1, left, values: [["x"]] }));
      }
    };
    await Promise.all(Array.from({ length: 100 }, (_, index) => person(index)));
    expect(new Set(statuses.keys())).toEqual(new Set([200, 400]));
    expect(statuses.get(200)).toBeGreaterThan(300);
    const rows = await firstRows();
    const found = rows.flatMap(([, cells]) =>
      cells.filter(([column]) => column >= 54).map(([, cell]) => cell.text),
    );
    expect(found.sort()).toEqual([...last.values()].sort());
  });
});

/** Throws bytes at the port and waits until the connection ends, or half a second. */
function throwAt(bytes: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    const end = (): void => {
      socket.destroy();
      resolve();
    };
    socket.setTimeout(500, end);
    socket.on("data", end);
    socket.on("error", end);
    socket.on("close", end);
  });
}
