// The words as they reach staff: with the sidebar's page, by rpc, and what is said when their file is missing.

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Result } from "../../src/addon/rpc.ts";
import { settings } from "../../src/domain/settings/settings.ts";
import { openHost } from "../../src/local/host.ts";
import { cellOf } from "../../src/local/workbook/cells.ts";
import { holds } from "../../src/sidebar/search.ts";
import { wordsIn } from "../../src/tools/words.ts";
import { ask, hostOf, now, rpc, tab, undo, workbookOf } from "./desk.ts";

const book = () => workbookOf({ Koperasi: [["Kecamatan"]] });
const english = { email: "staf@contoh.go.id", locale: "en_GB" };

/** The sidebar's page that a host opens. */
function pageOf(host: ReturnType<typeof hostOf>): string {
  const step = host.call("showSidebar");
  expect(step.error).toBeNull();
  const [opened] = step.ui;
  if (opened?.kind !== "sidebar") throw new Error("no sidebar was opened");
  return opened.html;
}

const wordsBehind = (page: string): unknown =>
  JSON.parse(
    /<script type="application\/json" id="words" lang="\w\w">(.*?)<\/script>/s.exec(page)?.[1] ?? "",
  );

describe("words with the sidebar", () => {
  test("are those of the account's language", () => {
    expect(wordsBehind(pageOf(hostOf(book())))).toEqual(wordsIn("id").sidebar);
    const page = pageOf(openHost({ workbook: book(), now, user: english }));
    expect(page).toContain('id="words" lang="en"');
    expect(wordsBehind(page)).toEqual(wordsIn("en").sidebar);
  });

  test("of the other language come by rpc, without a service call", () => {
    const host = hostOf(book());
    expect(ask(host, "words.read", { language: "en" })).toEqual({ words: wordsIn("en").sidebar });
    expect(rpc(host, "words.read", { language: "id" }).serviceCalls.total).toBe(0);
    expect(rpc(host, "words.read", { language: "fr" }).error).toContain("language");
  });
});

describe("settings in English", () => {
  const labelled = (user?: typeof english) => {
    const host = openHost({ workbook: book(), now, ...(user && { user }) });
    return ask<Result<"settings.read">>(host, "settings.read").settings;
  };
  const said = labelled(english);

  test("are found by their English names and by those of the tab Pengaturan", () => {
    expect(labelled().map(({ name }) => name)).toEqual(settings.map(({ name }) => name));
    for (const { name } of settings) {
      const found = said.filter((each) => each.name.endsWith(` · ${name}`));
      expect(found).toHaveLength(1);
      const [label = ""] = found[0]?.name.split(" · ") ?? [];
      expect(said.filter((each) => holds(each.name, label)).map((each) => each.name)).toContain(
        found[0]?.name,
      );
      expect(said.filter((each) => each.name.startsWith(`${label} · `))).toHaveLength(1);
    }
    expect(said.find(({ name }) => holds(name, "language"))?.key).toBe("language");
  });

  test("say what each choice means, beside the word that the tab keeps", () => {
    expect(said.flatMap(({ choices = [] }) => choices)).toEqual([
      { value: "", label: "Automatic" },
      { value: "Indonesia", label: "Indonesian (Indonesia)" },
      { value: "English", label: "English" },
      { value: "Terang", label: "Light (Terang)" },
      { value: "Gelap", label: "Dark (Gelap)" },
    ]);
  });

  test("are explained in the tab too, where nobody wrote something else; undone with the language", () => {
    const [name, explanation] = ["setting.language.name", "setting.language"] as const;
    const workbook = workbookOf({
      Pengaturan: [
        ["Nama", "Nilai", "Penjelasan"],
        [wordsIn("id").server[name] ?? "", "", wordsIn("id").server[explanation] ?? ""],
        ["Tampilan", "Terang", "catatan kantor"],
        ["Data Contoh", "Ya", wordsIn("id").server["setting.sample"] ?? ""],
      ],
    });
    const host = hostOf(workbook);
    const explained = () =>
      [1, 2, 3].map((row) => String(cellOf(tab(workbook, "Pengaturan"), row, 2)?.value));
    const before = explained();
    expect(ask(host, "settings.save", { values: { language: "English" } })).toMatchObject({ saved: 1 });
    const english = wordsIn("en").server;
    expect(explained()).toEqual([english[explanation], "catatan kantor", english["setting.sample"]]);
    undo(host);
    expect(explained()).toEqual(before);
  });

  test("are explained by sentences of their own, none twice", () => {
    for (const list of [said, labelled()])
      expect(new Set(list.map(({ explanation }) => explanation)).size).toBe(settings.length);
  });
});

describe("a project", () => {
  let dist = "";
  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), "dist-"));
    for (const name of ["Code.js", "sidebar.html", "appsscript.json", "words/id.html"]) {
      mkdirSync(dirname(join(dist, name)), { recursive: true });
      copyFileSync(join("dist", name), join(dist, name));
    }
  });
  afterAll(() => rmSync(dist, { recursive: true }));

  test("without the words of a language says so in a sentence, and still puts its menu up", () => {
    const host = openHost({ workbook: book(), now, dist, user: english });
    const sentence =
      "The file words/en.html is missing from this Apps Script project or damaged. Install the add-on anew with npm run deploy.";
    for (const name of ["showSidebar", "checkRegister", "showGuide"])
      expect(host.call(name).error).toContain(sentence);
    expect(rpc(host, "validation.rules").error).toContain(sentence);
    const opened = host.call("onOpen");
    expect(opened.error).toBeNull();
    expect(JSON.stringify(opened.ui)).toContain("Open the side panel");
  });

  test("with a damaged file says the same", () => {
    writeFileSync(join(dist, "words/en.html"), "{");
    const host = openHost({ workbook: book(), now, dist, user: english });
    expect(host.call("showSidebar").error).toContain("words/en.html");
  });

  test("lets no text of a words file end its element early", () => {
    const words = { ...wordsIn("id"), sidebar: { "ui.back": "</script><script>x=1</script><!--" } };
    writeFileSync(join(dist, "words/id.html"), JSON.stringify(words));
    const page = pageOf(openHost({ workbook: book(), now, dist }));
    expect(wordsBehind(page)).toEqual(words.sidebar);
    const own = readFileSync(join(dist, "sidebar.html"), "utf8").match(/<\/script/gi)?.length ?? 0;
    expect(page.match(/<\/script/gi)).toHaveLength(own + 1);
    expect(page.match(/<!--/g)).toBeNull();
  });
});
