// How the build wraps what esbuild makes, and what it says of what is shipped.

import vm from "node:vm";
import { describe, expect, test } from "@jest/globals";
import { codeFile, sidebarPage } from "../../src/tools/bundle.ts";
import { billOfMaterials, noticePage } from "../../src/tools/notices.ts";

describe("Code.js", () => {
  const code = codeFile(
    'runs.push("module"); module.exports = { greet: (name) => { runs.push(name); return 7; } };',
    ["greet"],
  );

  test("evaluates the module on the first call and only once, and hands argument and result through", () => {
    const context = vm.createContext({ runs: [] });
    vm.runInContext(code, context);
    expect(context.runs).toEqual([]);
    expect(vm.runInContext('greet("a") + greet("b")', context)).toBe(14);
    expect(context.runs).toEqual(["module", "a", "b"]);
  });

  test("is strict, as the sources are", () => {
    const loose = codeFile("module.exports = { f: () => { undeclared = 1; } };", ["f"]);
    expect(() => vm.runInNewContext(`${loose}; f()`)).toThrow("undeclared is not defined");
  });
});

describe("sidebar.html", () => {
  const shell = "<style>/*STYLE*/</style><script>/*SCRIPT*/</script>";

  test("puts style and script in as they are, even with $&", () => {
    expect(sidebarPage(shell, "b{}", 'a("$&")')).toBe('<style>b{}</style><script>a("$&")</script>');
  });

  test("lets no text in them end its element or begin a comment", () => {
    const page = sidebarPage(shell, 'b{content:"</style>"}', 'a("</script><!--")');
    expect(page).toBe('<style>b{content:"<\\/style>"}</style><script>a("<\\/script><\\!--")</script>');
  });

  test("says which place a page lacks", () => {
    expect(() => sidebarPage("<script>/*SCRIPT*/</script>", "", "")).toThrow(
      "page.html has no place /*STYLE*/",
    );
  });
});

describe("what is shipped", () => {
  test("has its licences in the notice, escaped", () => {
    const notice = noticePage(["zod", "preact"]);
    for (const words of ["Colin McDonnell", "Jason Miller", "Open Database License", "Cahya DSN"]) {
      expect(notice).toContain(words);
    }
    expect(notice).toContain("Pendamping Koperasi contributors");
    expect(() => noticePage(["no-such-package"])).toThrow(
      "no-such-package is shipped but brings no licence text",
    );
  });

  test("is listed in the bill of materials with version, hash and licence", () => {
    expect(billOfMaterials("pendamping-koperasi", "0.1.0+1a2b3c4d", ["zod"])).toMatchObject({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      metadata: { component: { version: "0.1.0+1a2b3c4d" } },
      components: [
        {
          type: "library",
          name: "zod",
          hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
          licenses: [{ license: { id: "MIT" } }],
          purl: expect.stringMatching(/^pkg:npm\/zod@4\./),
        },
        { type: "data", name: "idn-area-data", licenses: [{ license: { id: "ODbL-1.0" } }] },
      ],
    });
    expect(() => billOfMaterials("x", "1", ["no-such-package"])).toThrow("not in package-lock.json");
  });
});
