// Holds the walls of the house: which room may import which, and which names a room may use.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "@swc/core";
import { isMain, projectRoot } from "./project.ts";

/** Google's services and the types that describe them; only `addon/google` may name them. */
export const googleNames: ReadonlySet<string> = new Set(
  (
    "SpreadsheetApp HtmlService PropertiesService CacheService LockService Session Utilities ScriptApp " +
    "UrlFetchApp DriveApp DocumentApp GmailApp MailApp FormApp CalendarApp Drive Charts Browser Logger " +
    "GoogleAppsScript"
  ).split(" "),
);

/** What Apps Script's JavaScript lacks, and what would make the domain depend on where it runs. */
export const missingNames: ReadonlySet<string> = new Set(
  (
    "TextEncoder TextDecoder URL URLSearchParams atob btoa crypto structuredClone fetch XMLHttpRequest Blob " +
    "setTimeout setInterval clearTimeout clearInterval setImmediate queueMicrotask performance " +
    "window document navigator localStorage sessionStorage process Buffer require global Intl eval Function"
  ).split(" "),
);

/** What opens the sidebar to text that is taken for code, or keeps data where others may read it. */
export const unsafeNames: ReadonlySet<string> = new Set(
  "eval Function innerHTML outerHTML insertAdjacentHTML dangerouslySetInnerHTML localStorage indexedDB".split(
    " ",
  ),
);

type Room = "domain" | "addon" | "addon/google" | "sidebar" | "local" | "tools" | "test";

/** The room of a file by its path from the project's folder (`src/domain/cell.ts`); null outside all rooms. */
function roomOf(path: string): Room | null {
  if (path.startsWith("src/addon/google/")) return "addon/google";
  const room = /^src\/(domain|addon|sidebar|local|tools)\//.exec(path)?.[1];
  return room === undefined ? (path.startsWith("test/") ? "test" : null) : (room as Room);
}

/** Whether a shipped file may import this: a path from the project's folder, or the name of a package. */
function mayImport(from: Room, target: string): boolean {
  const to = roomOf(target);
  const zod = target === "zod/mini";
  switch (from) {
    case "domain":
      return to === "domain" || zod;
    case "addon":
    case "addon/google":
      return to === "domain" || to === "addon" || to === "addon/google" || zod;
    case "sidebar":
      return (
        to === "domain" ||
        to === "sidebar" ||
        // What client and server must agree on: the methods, and the version of both.
        target === "src/addon/rpc.ts" ||
        target === "src/addon/version.ts" ||
        zod ||
        /^preact(\/|$)/.test(target)
      );
    default:
      return true;
  }
}

/** What breaks a wall in one file, as `path: sentence`. `path` is from the project's folder, with `/`. */
export function wallProblems(path: string, text: string): string[] {
  const room = roomOf(path);
  if (room === null || room === "local" || room === "tools" || room === "test") return [];
  const { imports, names, declared, google } = readModule(path, text);
  const problems: string[] = [];
  for (const target of imports) {
    const resolved = target.startsWith(".")
      ? normalize(join(dirname(path), target)).replaceAll("\\", "/")
      : target;
    if (!mayImport(room, resolved)) problems.push(`${path}: ${room} must not import ${resolved}`);
  }
  for (const name of names) {
    const forbidden =
      (room !== "addon/google" && googleNames.has(name)) ||
      (room !== "sidebar" && missingNames.has(name) && !declared.has(name)) ||
      (room === "sidebar" && unsafeNames.has(name));
    if (forbidden) problems.push(`${path}: ${room} must not name ${name}`);
  }
  for (const property of google) {
    if (room !== "sidebar" || property !== "script")
      problems.push(`${path}: ${room} must not name google.${property}`);
  }
  return problems;
}

interface ModuleNames {
  /** What it imports, as written. */
  readonly imports: ReadonlySet<string>;
  /** Names it uses, those of properties only where they would open a wall (`globalThis.X`, `innerHTML`). */
  readonly names: ReadonlySet<string>;
  /** Names it declares itself: a parameter called `document` is no DOM. */
  readonly declared: ReadonlySet<string>;
  /** Properties it reads of `google`. */
  readonly google: ReadonlySet<string>;
}

type Node = { readonly type?: string; readonly value?: unknown } & Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

const nameOf = (value: unknown): string | null =>
  isNode(value) && value.type === "Identifier" && typeof value.value === "string" ? value.value : null;

const textOf = (value: unknown): string | null =>
  isNode(value) && value.type === "StringLiteral" && typeof value.value === "string" ? value.value : null;

/** Node kinds whose fields here bind a name; patterns inside them are searched too. */
const binders: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ["id"],
  FunctionDeclaration: ["identifier"],
  FunctionExpression: ["identifier"],
  ArrowFunctionExpression: ["params"],
  ClassDeclaration: ["identifier"],
  Parameter: ["pat"],
  CatchClause: ["param"],
  ImportSpecifier: ["local"],
  ImportDefaultSpecifier: ["local"],
  ImportNamespaceSpecifier: ["local"],
  TsInterfaceDeclaration: ["id"],
  TsTypeAliasDeclaration: ["id"],
};

/** Fields that hold the name of a property, not the use of a variable. */
const propertyFields: Readonly<Record<string, string>> = {
  MemberExpression: "property",
  KeyValueProperty: "key",
  KeyValuePatternProperty: "key",
  MethodProperty: "key",
  GetterProperty: "key",
  SetterProperty: "key",
  ClassProperty: "key",
  ClassMethod: "key",
  TsPropertySignature: "key",
  TsMethodSignature: "key",
  TsGetterSignature: "key",
  TsQualifiedName: "right",
  JSXAttribute: "name",
  ImportSpecifier: "imported",
};

function readModule(path: string, text: string): ModuleNames {
  const imports = new Set<string>();
  const names = new Set<string>();
  const declared = new Set<string>();
  const google = new Set<string>();
  const bind = (pattern: unknown): void => {
    const name = nameOf(pattern);
    if (name !== null) declared.add(name);
    else if (Array.isArray(pattern)) pattern.forEach(bind);
    else if (isNode(pattern)) {
      // Patterns nest in these fields; defaults and types in others are no names.
      for (const field of ["elements", "properties", "argument", "left", "value", "key", "pat"])
        bind(pattern[field]);
    }
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node) || Array.isArray(node)) return;
    const type = node.type ?? "";
    const name = nameOf(node);
    if (name !== null) names.add(name);
    const source = textOf(node.source);
    if (source !== null) imports.add(source);
    for (const field of binders[type] ?? []) bind(node[field]);
    if (type === "CallExpression" && isNode(node.callee) && node.callee.type === "Import") {
      const [first] = Array.isArray(node.arguments) ? (node.arguments as unknown[]) : [];
      const target = isNode(first) ? textOf(first.expression) : null;
      if (target !== null) imports.add(target);
    }
    if (type === "MemberExpression") {
      const computed =
        isNode(node.property) && node.property.type === "Computed" ? node.property.expression : null;
      const property = nameOf(node.property) ?? textOf(computed) ?? "";
      const object = nameOf(node.object);
      if (object === "google") google.add(property);
      if (object === "globalThis" || unsafeNames.has(property)) names.add(property);
    }
    if (type === "JSXAttribute" && nameOf(node.name) === "dangerouslySetInnerHTML") {
      names.add("dangerouslySetInnerHTML");
    }
    const skipped = propertyFields[type];
    for (const [field, value] of Object.entries(node)) {
      if (field !== skipped || (isNode(value) && value.type === "Computed")) visit(value);
    }
  };
  const syntax = { syntax: "typescript", tsx: path.endsWith("x"), target: "es2022" } as const;
  visit(parseSync(text, syntax).body);
  return { imports, names, declared, google };
}

if (isMain("walls.ts")) {
  const paths = readdirSync(join(projectRoot, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `src/${path.replaceAll("\\", "/")}`);
  const problems = paths.flatMap((path) => wallProblems(path, readFileSync(join(projectRoot, path), "utf8")));
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`The walls stand in ${paths.length} files.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
