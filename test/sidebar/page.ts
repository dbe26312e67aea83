// Opens the built sidebar in Chromium with a scripted google.script.run over a made-up office.

import type { Browser, Locator, Page } from "playwright-core";
import { type Bundles, bundle } from "../../src/tools/bundle.ts";
import { projectRoot } from "../../src/tools/project.ts";
import { wordsIn } from "../../src/tools/words.ts";
import type { Office } from "./office.ts";

let built: Promise<Bundles> | undefined;

/** The bundles of the sources as they are now, made once a run. */
export function bundles(): Promise<Bundles> {
  built ??= bundle(projectRoot);
  return built;
}

/** A page under test with what went wrong in it. */
export interface Opened {
  readonly page: Page;
  /** Console errors, exceptions, and requests beyond the page's own origin. */
  readonly wrongs: string[];
}

/** How the page is opened. */
export interface Opening {
  readonly width?: number;
  readonly height?: number;
  /** Milliseconds before each answer; `shuffled`: up to three times as long at random but repeatable, as answers come unless told. */
  readonly latency?: number;
  readonly shuffled?: boolean;
  /** Language of the account, whose words the server appends. */
  readonly language?: "id" | "en";
  /** Text of the element that the server appends. */
  readonly start?: string;
  /** Content-Security-Policy header; the page must live with a strict one. */
  readonly policy?: string;
}

const origin = "http://sidebar.test";

/** Opens the sidebar over an office. */
export async function openSidebar(browser: Browser, office: Office, opening: Opening = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: opening.width ?? 300, height: opening.height ?? 700 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on("pageerror", (error) => wrongs.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrongs.push(`console: ${message.text()}`);
  });
  const language = opening.language ?? "id";
  const words = `<script type="application/json" id="words" lang="${language}">${JSON.stringify(wordsIn(language).sidebar)}</script>`;
  const html = (await bundles()).sidebar + words + (opening.start ?? "");
  await page.route("**/*", (route) => {
    if (route.request().url() === `${origin}/`) {
      return route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: html,
        headers: opening.policy === undefined ? {} : { "content-security-policy": opening.policy },
      });
    }
    if (!route.request().url().endsWith("/favicon.ico")) wrongs.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  await page.exposeFunction("answer_", async (method: string, params: string) => {
    try {
      return { result: JSON.stringify(await office.answer(method, JSON.parse(params))) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(
    googleScript(opening.latency ?? 5, opening.shuffled ?? opening.latency === undefined),
  );
  await page.goto(`${origin}/`);
  return { page, wrongs };
}

/** What Google puts into the page, as text: a compiled function would drag helpers of the compiler along. */
function googleScript(latency: number, shuffled: boolean): string {
  return `{
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const runner = (success, failure) => ({
      withSuccessHandler: (handler) => runner(handler, failure),
      withFailureHandler: (handler) => runner(success, handler),
      rpc: (request) => {
        const wait = ${shuffled} ? ${latency} * (0.2 + 2.8 * random()) : ${latency};
        setTimeout(async () => {
          const { result, error } = await answer_(request.method, JSON.stringify(request.params));
          if (error === undefined) success(JSON.parse(result));
          else if (error === "NetworkError")
            failure(Object.assign(new Error("Connection failure due to HTTP 0"), { name: "NetworkError" }));
          else failure(new Error("Error: " + error));
        }, wait);
      },
    });
    const note = (what) => () => { document.title = what; };
    window.google = {
      script: { run: runner(() => {}, () => {}), host: { close: note("closed"), editor: { focus: note("grid") } } },
    };
  }`;
}

/** Texts that are cut off, and whether the page can be moved sideways. */
export function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const tooWide = (element: Element) =>
      element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (element.closest(".unseen") || element.matches("input, textarea, select, option, svg, svg *"))
        continue;
      // What is folded away has no width to speak of until it is unfolded.
      if (!element.checkVisibility() || !tooWide(element)) continue;
      // The foot reaches over the page's padding to its edges: what holds it there is measured without that. Whether the
      // foot itself or the page is too wide, each tells for itself.
      const feet = element.closest("main > *") ? [...element.querySelectorAll<HTMLElement>(".foot")] : [];
      for (const foot of feet) foot.style.marginInline = "0";
      if (tooWide(element))
        found.push(`${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`);
      for (const foot of feet) foot.style.marginInline = "";
    }
    return found;
  });
}

/** Whether an element can be seen whole without scrolling the page. */
export function inSight(element: Locator): Promise<boolean> {
  return element.evaluate((each) => {
    const page = each.closest("main")?.getBoundingClientRect();
    const { top, bottom } = each.getBoundingClientRect();
    return page !== undefined && top >= page.top && bottom <= page.bottom;
  });
}
