// The built files that clasp pushes: what is in them, what they may not hold, how large they are.

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { describe, expect, test } from "@jest/globals";
import { parseSync } from "@swc/core";
import { parseRegion } from "../../src/domain/region/regency.ts";
import { readPilotVillages } from "../../src/local/pilot/villages.ts";
import { weigh } from "../../src/tools/bundle.ts";
import { wordsIn } from "../../src/tools/words.ts";

const dist = join(process.cwd(), "dist");
const text = (name: string): string => readFileSync(join(dist, name), "utf8");
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .sort();

const code = text("Code.js");
const sidebar = text("sidebar.html");

/** What the menu, the triggers and the sidebar call by name. */
const called =
  "onOpen onInstall onEdit showSidebar checkRegister balanceCaseloads generateProgressSheets updateRecap undoLastAction " +
  "setUpWorkbook fixSafely waiveHere recordVisit printSheets closeMonth monthlyReport showCaseload showHistory showMapping runProbe showGuide rpc";

/** Every node of a script's syntax tree, by depth. */
function* nodesOf(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) {
    for (const each of value) yield* nodesOf(each);
  } else if (typeof value === "object" && value !== null) {
    const node = value as Record<string, unknown>;
    if (typeof node.type === "string") yield node;
    for (const each of Object.values(node)) yield* nodesOf(each);
  }
}

const script = parseSync(code, { syntax: "ecmascript", target: "es2022", isModule: false });
const nodes = [...nodesOf(script.body)];

describe("Code.js", () => {
  test("declares a global function for each name that is called", () => {
    const declared = script.body.flatMap((node) =>
      node.type === "FunctionDeclaration" ? [node.identifier.value] : [],
    );
    expect(declared).toEqual(expect.arrayContaining(called.split(" ")));
  });

  test("runs nothing at load: only functions and one empty variable stand at its top", () => {
    for (const node of script.body) {
      if (node.type === "VariableDeclaration") {
        expect(node.declarations.map(({ init }) => init ?? null)).toEqual([null]);
      } else {
        expect(node.type).toBe("FunctionDeclaration");
      }
    }
  });

  test("evaluates on the first call, once, where no web API is", () => {
    // A new context has the language alone: no timers, no URL, no TextEncoder, no crypto.
    const context = vm.createContext({});
    vm.runInContext(code, context);
    expect(vm.runInContext("typeof loaded_", context)).toBe("undefined");
    for (const name of ["setTimeout", "URL", "TextEncoder", "atob", "crypto", "structuredClone"]) {
      expect(vm.runInContext(`typeof ${name}`, context)).toBe("undefined");
    }
    expect(vm.runInContext("typeof load_().onOpen", context)).toBe("function");
    expect(vm.runInContext("load_() === load_()", context)).toBe(true);
  });

  test("holds nothing that Apps Script's JavaScript lacks", () => {
    const lacking = new Set(["PrivateName", "PrivateProperty", "PrivateMethod", "StaticBlock"]);
    const found: unknown[] = [];
    for (const node of nodes) {
      if (lacking.has(String(node.type))) found.push(node.type);
      if (node.type === "ClassProperty" && node.isStatic === true) found.push("static field");
      if (node.type === "RegExpLiteral" && /\(\?<[=!]/.test(String(node.pattern))) found.push(node.pattern);
      if (node.type === "RegExpLiteral" && /[vd]/.test(String(node.flags))) found.push(node.flags);
    }
    expect(found).toEqual([]);
  });

  test("builds no code from text", () => {
    for (const node of nodes) {
      if (node.type !== "CallExpression" && node.type !== "NewExpression") continue;
      expect(["eval", "Function"]).not.toContain((node.callee as { value?: unknown }).value);
    }
  });

  // `npm run bench` lists what each part weighs.
  test("is at most 346 KB", () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(346 * 1024);
  });

  test("carries no words but the menu's", () => {
    const { server, sidebar: page } = wordsIn("id");
    const long = [...Object.values(server), ...Object.values(page)].filter((words) => words.length > 40);
    expect(long.length).toBeGreaterThan(300);
    expect(long.filter((words) => code.includes(words) || sidebar.includes(words))).toEqual([]);
  });
});

describe("sidebar.html", () => {
  test("is one page: no template tag, nothing fetched from outside", () => {
    expect(sidebar).not.toContain("<?");
    expect(sidebar).not.toMatch(/<(link|script|img|iframe)[^>]*\s(src|href)=/i);
    expect(sidebar).not.toMatch(/url\(\s*["']?https?:/i);
    expect(sidebar).not.toContain("@import");
  });

  test("ends its script and style only where the page does", () => {
    expect(sidebar.match(/<\/script/gi)).toHaveLength(1);
    expect(sidebar.match(/<\/style/gi)).toHaveLength(1);
    expect(sidebar).not.toContain("/*SCRIPT*/");
    expect(sidebar).not.toContain("/*STYLE*/");
  });

  test("is of the same version as Code.js", () => {
    const version = /\d+\.\d+\.\d+\+[0-9a-f]{8}/;
    expect(version.exec(sidebar)?.[0]).toBe(version.exec(code)?.[0]);
    expect(version.test(code)).toBe(true);
  });

  test("is at most 120 KB, and 148 KB with the words of a language behind it", () => {
    for (const language of ["id", "en"] as const) {
      const words = JSON.stringify(wordsIn(language).sidebar);
      expect(Buffer.byteLength(sidebar + words)).toBeLessThanOrEqual(148 * 1024);
    }
    expect(Buffer.byteLength(sidebar)).toBeLessThanOrEqual(120 * 1024);
  });
});

describe("what it weighs", () => {
  test("README tells it of every package that ships, to the kilobyte or so", async () => {
    const rows = [...text("../README.md").matchAll(/^\| (.+) \| (.+) \| ([\d,]+) \|$/gm)].map(
      ([, from = "", where = "", size = ""]) => [
        `${from} ${where}`.replaceAll("`", ""),
        Number(size.replace(",", "")),
      ],
    );
    const measured = new Map<string, number>();
    for (const [bundle, parts] of Object.entries(await weigh(process.cwd()))) {
      for (const [part, bytes] of parts) {
        const name = `${part.startsWith("src/") ? "the add-on" : part} ${bundle}`;
        measured.set(name, (measured.get(name) ?? 0) + bytes);
      }
    }
    const regions = files.filter((name) => name.startsWith("region/"));
    measured.set(
      `idn-area-data ${regions.length - 1} files of one regency each and their index`,
      regions.reduce((sum, name) => sum + Buffer.byteLength(text(name)), 0),
    );
    expect(rows.map(([name]) => name).sort()).toEqual([...measured.keys()].sort());
    expect(Math.max(...regions.map((name) => Buffer.byteLength(text(name))))).toBeLessThanOrEqual(39 * 1024);
    const off = rows.filter(
      ([name, size]) => Math.abs(Number(size) - (measured.get(String(name)) ?? 0) / 1024) >= 3,
    );
    expect(off.map(([name]) => `${name} ${(measured.get(String(name)) ?? 0) / 1024}`)).toEqual([]);
  });
});

describe("dist", () => {
  test("holds what clasp pushes and nothing else", () => {
    const others = files.filter((name) => !name.startsWith("region/"));
    const words = ["words/en.html", "words/id.html"];
    expect(others).toEqual(["Code.js", "NOTICE.html", "appsscript.json", "sidebar.html", ...words]);
    const { stdout } = spawnSync("node_modules/.bin/clasp", ["show-file-status", "--json"], {
      encoding: "utf8",
    });
    const status = JSON.parse(stdout) as { filesToPush: string[]; untrackedFiles: string[] };
    expect(status.filesToPush.sort()).toEqual(files.map((name) => `dist/${name}`).sort());
    expect(status.untrackedFiles).toEqual([]);
  });

  test("asks for exactly three scopes and is no Workspace add-on manifest", () => {
    const manifest = JSON.parse(text("appsscript.json")) as Record<string, unknown>;
    expect(manifest).toEqual({
      timeZone: "Asia/Makassar",
      runtimeVersion: "V8",
      exceptionLogging: "STACKDRIVER",
      oauthScopes: ["spreadsheets.currentonly", "script.container.ui", "userinfo.email"].map(
        (scope) => `https://www.googleapis.com/auth/${scope}`,
      ),
    });
  });

  test("holds a file for each of the 514 regencies in the index", () => {
    const index = JSON.parse(text("region/index.html")) as {
      provinces: { code: string; name: string; regencies: { code: string; name: string }[] }[];
    };
    const codes = index.provinces.flatMap(({ regencies }) => regencies.map(({ code }) => code));
    expect(codes).toHaveLength(514);
    expect(index.provinces).toHaveLength(38);
    expect(files.filter((name) => name.startsWith("region/"))).toEqual(
      [...codes, "index"].map((name) => `region/${name}.html`).sort(),
    );
    let villages = 0;
    for (const code of codes) {
      const region = parseRegion(text(`region/${code}.html`));
      expect(region?.code).toBe(code);
      villages += region?.villages.length ?? 0;
    }
    expect(villages).toBe(83_763);
  });

  test("knows the pilot's villages with their coordinates", () => {
    const region = parseRegion(text("region/64.09.html"));
    expect(region).toMatchObject({ name: "Kabupaten Penajam Paser Utara", province: "Kalimantan Timur" });
    expect(region?.villages).toEqual(readPilotVillages());
  });

  test("carries the notices of what it ships", () => {
    const notice = text("NOTICE.html");
    for (const words of [
      "Colin McDonnell",
      "Jason Miller",
      "Open Database License",
      "idn-area-data",
      "Cahya DSN",
    ]) {
      expect(notice).toContain(words);
    }
  });
});
