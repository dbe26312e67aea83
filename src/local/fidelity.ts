// Writes FIDELITY.md: what of Google is emulated, method by method, from the emulator itself and Google's typings.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, projectRoot } from "../tools/project.ts";
import { Blob } from "./emulator/blob.ts";
import { methodNames } from "./emulator/border.ts";
import { Cache, CacheService } from "./emulator/cache.ts";
import { CellImage } from "./emulator/cell-image.ts";
import { ChartOptions, ContainerInfo, EmbeddedChart, EmbeddedChartBuilder } from "./emulator/chart.ts";
import { Charts } from "./emulator/charts.ts";
import { Color, ColorBuilder, RgbColor } from "./emulator/color.ts";
import {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  GradientCondition,
} from "./emulator/conditional-format.ts";
import { callKind, LATENCY_MS, LATENCY_MS_BY_NAME } from "./emulator/counted.ts";
import { DataValidation, DataValidationBuilder } from "./emulator/data-validation.ts";
import {
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
} from "./emulator/developer-metadata.ts";
import { Filter, FilterCriteria, FilterCriteriaBuilder } from "./emulator/filter.ts";
import { HtmlOutput, HtmlService, HtmlTemplate } from "./emulator/html.ts";
import { Lock, LockService } from "./emulator/lock.ts";
import { Logger } from "./emulator/logger.ts";
import { NamedRange } from "./emulator/named-range.ts";
import { Properties, PropertiesService } from "./emulator/properties.ts";
import { Protection } from "./emulator/protection.ts";
import { Range } from "./emulator/range.ts";
import { RangeList } from "./emulator/range-list.ts";
import { RichTextValue, RichTextValueBuilder } from "./emulator/rich-text.ts";
import { ScriptApp } from "./emulator/script-app.ts";
import { Selection } from "./emulator/selection.ts";
import { Session, User } from "./emulator/session.ts";
import { Sheet } from "./emulator/sheet.ts";
import { Spreadsheet } from "./emulator/spreadsheet.ts";
import { SpreadsheetApp } from "./emulator/spreadsheet-app.ts";
import { TextFinder } from "./emulator/text-finder.ts";
import { TextStyle, TextStyleBuilder } from "./emulator/text-style.ts";
import { Menu, PromptResponse, Ui } from "./emulator/ui.ts";
import { Utilities } from "./emulator/utilities.ts";

/** An emulated class, as far as this file needs to know it. */
type AnyClass = { readonly name: string; readonly prototype: object };

/** Every emulated class with its file; classes of one file share the file's opening comment. */
export const emulated: readonly {
  readonly file: string;
  /** Google's typings of these classes. */
  readonly typings: string;
  readonly classes: readonly AnyClass[];
}[] = [
  { file: "spreadsheet-app.ts", typings: "spreadsheet", classes: [SpreadsheetApp] },
  { file: "spreadsheet.ts", typings: "spreadsheet", classes: [Spreadsheet] },
  { file: "sheet.ts", typings: "spreadsheet", classes: [Sheet] },
  { file: "range.ts", typings: "spreadsheet", classes: [Range] },
  { file: "range-list.ts", typings: "spreadsheet", classes: [RangeList] },
  { file: "selection.ts", typings: "spreadsheet", classes: [Selection] },
  { file: "text-finder.ts", typings: "spreadsheet", classes: [TextFinder] },
  { file: "data-validation.ts", typings: "spreadsheet", classes: [DataValidation, DataValidationBuilder] },
  {
    file: "conditional-format.ts",
    typings: "spreadsheet",
    classes: [ConditionalFormatRule, ConditionalFormatRuleBuilder, BooleanCondition, GradientCondition],
  },
  { file: "protection.ts", typings: "spreadsheet", classes: [Protection] },
  {
    file: "developer-metadata.ts",
    typings: "spreadsheet",
    classes: [DeveloperMetadata, DeveloperMetadataLocation, DeveloperMetadataFinder],
  },
  { file: "named-range.ts", typings: "spreadsheet", classes: [NamedRange] },
  { file: "filter.ts", typings: "spreadsheet", classes: [Filter, FilterCriteria, FilterCriteriaBuilder] },
  { file: "rich-text.ts", typings: "spreadsheet", classes: [RichTextValue, RichTextValueBuilder] },
  { file: "text-style.ts", typings: "spreadsheet", classes: [TextStyle, TextStyleBuilder] },
  { file: "color.ts", typings: "spreadsheet", classes: [Color, ColorBuilder] },
  { file: "color.ts", typings: "base", classes: [RgbColor] },
  { file: "cell-image.ts", typings: "spreadsheet", classes: [CellImage] },
  { file: "chart.ts", typings: "spreadsheet", classes: [EmbeddedChart, EmbeddedChartBuilder, ContainerInfo] },
  { file: "chart.ts", typings: "charts", classes: [ChartOptions] },
  { file: "charts.ts", typings: "charts", classes: [Charts] },
  { file: "ui.ts", typings: "base", classes: [Ui, Menu, PromptResponse] },
  { file: "html.ts", typings: "html", classes: [HtmlService, HtmlOutput, HtmlTemplate] },
  { file: "properties.ts", typings: "properties", classes: [PropertiesService, Properties] },
  { file: "cache.ts", typings: "cache", classes: [CacheService, Cache] },
  { file: "lock.ts", typings: "lock", classes: [LockService, Lock] },
  { file: "session.ts", typings: "base", classes: [Session, User] },
  { file: "script-app.ts", typings: "script", classes: [ScriptApp] },
  { file: "utilities.ts", typings: "utilities", classes: [Utilities] },
  { file: "blob.ts", typings: "base", classes: [Blob] },
  { file: "logger.ts", typings: "base", classes: [Logger] },
];

/** Names of the methods that Google's typings give a class; those marked DO NOT USE are left out. */
export function googleMethods(typings: string, className: string): ReadonlySet<string> {
  const path = `node_modules/@types/google-apps-script/google-apps-script.${typings}.d.ts`;
  const text = readFileSync(join(projectRoot, path), "utf8");
  const [, body = ""] =
    new RegExp(`\\n( *)interface ${className}(?: extends \\w+)? \\{\\n[\\s\\S]*?\\n\\1\\}`)
      .exec(text)?.[0]
      .match(/\{\n([\s\S]*)\n *\}$/) ?? [];
  return new Set(
    [...body.matchAll(/^ {12}(?:\/\*\* @deprecated Deprecated,.*?\*\/ )?(\w+)\(/gm)].map(
      ([, name = ""]) => name,
    ),
  );
}

/** The text of FIDELITY.md. */
export function fidelity(): string {
  const parts = emulated.map(({ file, typings, classes }) => {
    const about = openingComment(file);
    const lists = classes.map((one) => classPart(one, googleMethods(typings, one.name)));
    return `## ${classes.map((one) => one.name).join(", ")}\n\n${about}\n\n${lists.join("\n\n")}`;
  });
  return `${OPENING}\n\n${costs()}\n\n${parts.join("\n\n")}\n`;
}

const OPENING = `# What the laptop's Google emulates

Generated from \`src/local/emulator\` and Google's typings by \`npx tsx src/local/fidelity.ts\`; a test holds that it is current.
A method that is not listed as emulated throws \`not emulated: Class.method\` and fails the call even if that is caught. In **bold**: a method that counts as a
service call; the others are free (builders, places, getters on objects at hand). Every class is checked by the compiler
against \`@types/google-apps-script\`.

Held for every class: dimension and type errors in Google's words; values of the script's own realm; AuthMode (onOpen
NONE, onEdit LIMITED unless told otherwise), the manifest's scopes, \`currentonly\`; locks, property, cache, metadata, cell
and grid limits; protected cells and strict validation rules refuse writes, told at the next read, at flush, when the
lock is given back, or at the end; a call has six minutes, a simple trigger thirty seconds, and two events of onEdit
wait for it at most; every call starts in a fresh
context without the web's and Node's objects and what is newer than ES2020; \`google.script.run\` carries plain data only.

Not known from any reference and judged: which of several ranges of a RangeList are written when one is refused (here
the others are), a number written into a cell formatted \`@\` (stays a number), a value written into a cell hidden by a
merge (dropped), \`0.###############\`, which is told of automatic cells, set as a format (one like any other), what a
transposed copy does to relative references (each shifts by its cell's own way), which formula a rule of a whole range
tells of its second cell (its own), copyValuesToRange and copyFormatToRange onto a smaller place (all is written, as
gas-fakes' author saw; the reference says it is cut off), a number where a method asks for a text (refused; Google is said
to take some). The probe (*Uji kesesuaian*) tells what Google does of those the add-on relies on.`;

function costs(): string {
  const kinds = Object.entries(LATENCY_MS).map(([kind, ms]) => `| ${kind} | ${ms} |`);
  const named = Object.entries(LATENCY_MS_BY_NAME).map(([name, ms]) => `| \`${name}\` | ${ms} |`);
  return `## Simulated cost (\`--latency google\`)

A judgement until the probe measured it: milliseconds a call. Every host of the tests and of the preview adds them to
its clock, without waiting, so that long work ends its steps where it would at Google; headless does when it is asked to.
The preview's page waits in earnest, for answers in shuffled order, when its address asks for it
(\`?latency=600&shuffle=1\`; its tests ask for 40 ms).

| Call | ms |
|---|---|
${[...kinds, ...named].join("\n")}`;
}

/** What a file's opening comment says after its first sentence's purpose, as one paragraph. */
function openingComment(file: string): string {
  const text = readFileSync(join(projectRoot, "src/local/emulator", file), "utf8");
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    if (!line.startsWith("//")) break;
    lines.push(line.replace(/^\/\/ ?/, ""));
  }
  return lines.join(" ");
}

function classPart({ name, prototype }: AnyClass, google: ReadonlySet<string>): string {
  const methods = [...methodNames(prototype)].sort();
  const shown = methods.map((method) => {
    const kind = callKind(`${name}.${method}`);
    return kind === undefined ? method : `**${method}**`;
  });
  const missing = [...google].filter((method) => !methods.includes(method)).sort();
  const lines = [
    `\`${name}\` (${methods.length} of ${google.size}): ${shown.join(", ") || "its enumerations"}.`,
  ];
  if (missing.length > 0) lines.push(`Not emulated: ${missing.join(", ")}.`);
  return lines.join("\n");
}

if (isMain("fidelity.ts")) writeFileSync(join(projectRoot, "src/local/FIDELITY.md"), fidelity());
