// HtmlService: pages from the project's files and from text. https://developers.google.com/apps-script/reference/html
// Not emulated: templates' scriptlets (`<? … ?>`), blobs, favicons, the sanitising of pages.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { badArguments, Emulated } from "./border.ts";
import { htmlEnums } from "./enums.ts";
import { Exception, NotEmulated } from "./errors.ts";
import type { Execution } from "./execution.ts";

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export class HtmlService
  extends Emulated<GoogleAppsScript.HTML.HtmlService>
  implements Partial<GoogleAppsScript.HTML.HtmlService>
{
  readonly SandboxMode = htmlEnums.SandboxMode;
  readonly XFrameOptionsMode = htmlEnums.XFrameOptionsMode;

  createHtmlOutput(html: unknown = ""): GoogleOutput {
    if (typeof html !== "string") throw badArguments("HtmlService.createHtmlOutput", [html]);
    return new HtmlOutput(this.run, html).google;
  }

  createHtmlOutputFromFile(filename: string): GoogleOutput {
    return new HtmlOutput(this.run, projectFile(this.run, filename)).google;
  }

  createTemplate(html: unknown): GoogleTemplate {
    if (typeof html !== "string") throw badArguments("HtmlService.createTemplate", [html]);
    return new HtmlTemplate(this.run, html).google;
  }

  createTemplateFromFile(filename: string): GoogleTemplate {
    return new HtmlTemplate(this.run, projectFile(this.run, filename)).google;
  }
}

/** Text of an html file of the project, named with or without its ending. */
function projectFile(run: Execution, name: string): string {
  const base = String(name).replace(/\.html$/, "");
  const path = join(run.document.dist, `${base}.html`);
  if (base === "" || !existsSync(path)) throw new Exception(`No HTML file named ${name} was found.`);
  return readFileSync(path, "utf8");
}

export class HtmlOutput extends Emulated<GoogleOutput> implements Partial<GoogleOutput> {
  private title = "";
  private width: number | undefined;
  private height: number | undefined;

  constructor(
    run: Execution,
    private content: string,
  ) {
    super(run);
  }

  append(addedContent: string): GoogleOutput {
    this.content += String(addedContent);
    return this.google;
  }

  appendUntrusted(addedContent: string): GoogleOutput {
    this.content += String(addedContent)
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#39;");
    return this.google;
  }

  clear(): GoogleOutput {
    this.content = "";
    return this.google;
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): GoogleOutput {
    this.content = String(content);
    return this.google;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): GoogleOutput {
    this.title = String(title);
    return this.google;
  }

  asTemplate(): GoogleTemplate {
    return new HtmlTemplate(this.run, this.content).google;
  }

  // Google answers null where none was set; the typings say number.
  getWidth(): number {
    return (this.width ?? null) as number;
  }

  setWidth(width: number): GoogleOutput {
    this.width = width;
    return this.google;
  }

  getHeight(): number {
    return (this.height ?? null) as number;
  }

  setHeight(height: number): GoogleOutput {
    this.height = height;
    return this.google;
  }

  addMetaTag(_name: string, _content: string): GoogleOutput {
    return this.google;
  }

  setSandboxMode(_mode: unknown): GoogleOutput {
    return this.google;
  }

  setXFrameOptionsMode(_mode: unknown): GoogleOutput {
    return this.google;
  }
}

export class HtmlTemplate extends Emulated<GoogleTemplate> {
  constructor(
    run: Execution,
    private readonly content: string,
  ) {
    super(run);
  }

  getRawContent(): string {
    return this.content;
  }

  evaluate(): GoogleOutput {
    if (this.content.includes("<?")) throw new NotEmulated("HtmlTemplate.evaluate of scriptlets");
    return new HtmlOutput(this.run, this.content).google;
  }
}
