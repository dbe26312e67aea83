// A laptop's Google: runs functions of the built bundle over a workbook, each call in a fresh context as Google does.
//
// `call` is one execution. `run` is `call`, then the loop that a dialog with `data-run` would make in the browser.
// `edit` types as a user and fires onEdit; `type` types without it. Errors come back in the result, never thrown.

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { toScript } from "./emulator/border.ts";
import type { LocalDocument, Question, Reply, UiEvent } from "./emulator/document.ts";
import { scriptEnums } from "./emulator/enums.ts";
import type { AuthMode, Execution } from "./emulator/execution.ts";
import type { OnCall, ServiceCalls } from "./emulator/gate.ts";
import { EXECUTION_MS, TRIGGER_MS } from "./emulator/limits.ts";
import { isCallable, NotTransferable, transfer } from "./emulator/script-run.ts";
import { openExecution } from "./emulator/services.ts";
import { User } from "./emulator/session.ts";
import { instantOf } from "./emulator/zone.ts";
import { loopLongWork } from "./long-work.ts";
import { typeInto, type UserEdit } from "./typing.ts";
import { localWords } from "./words.ts";
import type { WorkbookData } from "./workbook/model.ts";

export type { MenuItem, Question, Reply, UiEvent } from "./emulator/document.ts";
export type { OnCall, ServiceCalls } from "./emulator/gate.ts";

/** What one step did. */
export interface StepResult {
  function: string;
  /** What the function returned, as google.script.run would carry it; null without a result or after an error. */
  result: unknown;
  /** The message of what was thrown; null when nothing was. */
  error: string | null;
  ui: UiEvent[];
  serviceCalls: ServiceCalls;
  /** Milliseconds it took, simulated costs included. */
  ms: number;
  /** Counted calls by name, such as `Range.setValues`. */
  calls: Record<string, number>;
  /** Executions it took: more than one for long work. */
  steps: number;
  /** Lines written to Logger and console. */
  log: string[];
  /** Stack of the error, for whoever mends the add-on. */
  stack?: string;
}

/** Events of onEdit that wait while one runs (reference of simple triggers); later ones are dropped. */
const QUEUED_EDITS = 2;

export interface HostOptions {
  readonly workbook: WorkbookData;
  /** Folder of the built files; default `dist` in the working directory. */
  readonly dist?: string;
  /** Wall clock of the spreadsheet's zone at which time starts, `2025-10-09T08:00`; default: now. */
  readonly now?: string;
  /** Whether the simulated cost of each service call is added to the clock and to `ms`: unless false, it is. */
  readonly latency?: boolean;
  /** Whether refused writes are told at once, or at the next read, flush or end (default). */
  readonly refusals?: "atOnce" | "atFlush";
  /** Modes in which simple triggers run; default onOpen NONE, onEdit LIMITED: the strictest that still let them work. */
  readonly modes?: { readonly onOpen?: AuthMode; readonly onEdit?: AuthMode };
  readonly user?: { readonly email: string; readonly locale: string };
  /** Asks a person what an alert or prompt asks, and waits; default: see `answer`. */
  readonly ask?: (question: Question) => Reply;
  /** Told of toasts, dialogs, sidebars as they happen; the result lists them too. */
  readonly onUi?: (event: UiEvent) => void;
}

export class Host {
  /** Called before each counted service call; throw to fail it, change the workbook to interfere. */
  onCall: OnCall | undefined;
  private readonly document: LocalDocument;
  private readonly script: vm.Script;
  private names: readonly string[] | undefined;
  private executions = 0;
  private base = Date.now();
  private since = performance.now();
  /** The instant at which the last execution ended by the simulated clock. */
  private reached = 0;

  /** Throws a sentence when there are no built files. */
  constructor(private readonly options: HostOptions) {
    const dist = options.dist ?? join(process.cwd(), "dist");
    this.script = loadScript(dist);
    const manifest = JSON.parse(
      readFileSync(join(dist, "appsscript.json"), "utf8"),
    ) as LocalDocument["manifest"];
    // The process is the script's: its local zone is the one of the manifest.
    process.env.TZ = manifest.timeZone;
    this.document = {
      workbook: options.workbook,
      dist,
      manifest,
      user: options.user ?? { email: "staf@contoh.go.id", locale: "id" },
      locks: new Map(),
      caches: new Map(),
      answers: [],
      ...(options.ask && { ask: options.ask }),
      ...(options.onUi && { onUi: options.onUi }),
      changed: "all",
    };
    if (options.now !== undefined) this.setNow(options.now);
  }

  get workbook(): WorkbookData {
    return this.document.workbook;
  }

  /** Sets the clock to a wall-clock time of the spreadsheet's zone; from there it goes on. Throws a sentence on other text. */
  setNow(now: string): void {
    const instant = instantOf(now, this.workbook.timeZone);
    if (instant === undefined) throw new Error(localWords("badNow", { text: now }));
    this.base = instant;
    this.since = performance.now();
    this.reached = instant;
    this.document.changed = "all";
  }

  /** Answers the next alert (`ya`, `tidak`, `batal`, `ok`) or prompt; unanswered alerts take their first button, prompts cancel. */
  answer(text: string): void {
    this.document.answers.push(text);
  }

  /** Another execution that is not run here holds a lock for so many milliseconds of the host's clock. */
  holdLock(lock: "document" | "script" | "user", ms: number): void {
    this.document.locks.set(lock, { until: this.now() + ms });
  }

  /** Names of the functions that may be called. */
  functions(): readonly string[] {
    this.names ??= this.findFunctions();
    return this.names;
  }

  private findFunctions(): string[] {
    const { realm } = openExecution(this.document, this.circumstances("FULL", EXECUTION_MS));
    const before = new Set(Object.getOwnPropertyNames(realm.context));
    this.script.runInContext(realm.context);
    return Object.getOwnPropertyNames(realm.context).filter(
      (name) => !before.has(name) && isCallable(name) && typeof realm.context[name] === "function",
    );
  }

  /**
   * Runs one function in one execution, its arguments and result carried as google.script.run carries them.
   * Triggers called without arguments get the event Google would give.
   */
  call(name: string, args: readonly unknown[] = []): StepResult {
    const trigger = name === "onOpen" || name === "onEdit" || name === "onInstall";
    const mode = name === "onOpen" || name === "onEdit" ? this.modeOf(name) : "FULL";
    if (trigger && args.length === 0) return this.execute(name, mode, (run) => [eventOf(run, {})]);
    try {
      const plain = args.map((arg, i) => transfer(arg, String(i)));
      return this.execute(name, mode, (run) => plain.map((arg) => toScript(run, arg)));
    } catch (error) {
      if (!(error instanceof NotTransferable)) throw error;
      return failed(name, localWords("argsNotPlain", { why: error.message }));
    }
  }

  /** Runs one function, and the long work that a dialog it opens would loop over; results and calls are summed up. */
  run(name: string, args: readonly unknown[] = []): StepResult {
    return loopLongWork(this.call(name, args), (method, params) => this.call("rpc", [{ method, params }]));
  }

  /** Types a text into a cell (`Koperasi!B7`), or rows of texts from there as one paste, without firing onEdit. */
  type(cell: string, typed: string | readonly (readonly string[])[]): UserEdit {
    return typeInto(this.document, cell, typed);
  }

  /** Types as a user; fires onEdit if the add-on has it. A refusal is the result's error and fires nothing. */
  edit(cell: string, typed: string | readonly (readonly string[])[]): StepResult {
    return this.fire(this.type(cell, typed));
  }

  /**
   * Types edits faster than the add-on answers, each of which would be accepted alone: while the first one's onEdit is
   * about to run Google queues two more, and of what comes beyond it tells nothing.
   */
  editFast(edits: readonly (readonly [cell: string, typed: string])[]): StepResult[] {
    const typed = edits.map(([cell, text]) => this.type(cell, text));
    return typed.slice(0, 1 + QUEUED_EDITS).map((edit) => this.fire(edit));
  }

  private fire(edit: UserEdit): StepResult {
    if (edit.refusal !== undefined) return failed("onEdit", edit.refusal);
    if (!this.functions().includes("onEdit")) return failed("onEdit", null);
    return this.execute("onEdit", this.modeOf("onEdit"), (run) => [eventOf(run, edit)]);
  }

  private modeOf(trigger: "onOpen" | "onEdit"): AuthMode {
    return this.options.modes?.[trigger] ?? (trigger === "onOpen" ? "NONE" : "LIMITED");
  }

  /** Simulated time goes by for everyone; real time catches up with it, so that a page open for hours runs on time. */
  private now(): number {
    return Math.max(this.base + performance.now() - this.since, this.reached);
  }

  private circumstances(mode: AuthMode, limit: number) {
    return {
      number: ++this.executions,
      mode,
      start: this.now(),
      latency: this.options.latency ?? true,
      ...(this.onCall && { onCall: this.onCall }),
      refusals: this.options.refusals ?? ("atFlush" as const),
      limit,
    };
  }

  private execute(name: string, mode: AuthMode, makeArgs: (run: Execution) => unknown[]): StepResult {
    if (name.endsWith("_")) return failed(name, localWords("privateFunction", { name }));
    if (!isCallable(name) || !this.functions().includes(name)) {
      return failed(name, localWords("unknownFunction", { name, names: this.functions().join(", ") }));
    }
    const limit = name === "onOpen" || name === "onEdit" ? TRIGGER_MS : EXECUTION_MS;
    const run = openExecution(this.document, this.circumstances(mode, limit));
    const outcome: Pick<StepResult, "result" | "error" | "stack"> = { result: null, error: null };
    try {
      this.script.runInContext(run.realm.context);
      const args = makeArgs(run);
      const called = vm.runInContext(name, run.realm.context) as (...args: unknown[]) => unknown;
      const returned = called(...args);
      run.settle();
      if (run.missing !== undefined) throw run.missing;
      outcome.result = transfer(returned);
    } catch (error) {
      Object.assign(outcome, told(error));
    } finally {
      run.releaseLocks();
      run.calculate();
    }
    const ms = run.elapsed();
    this.reached = run.now();
    return {
      function: name,
      ...outcome,
      ui: run.ui,
      serviceCalls: run.gate.calls,
      ms: Math.round(ms * 10) / 10,
      calls: run.gate.byName,
      steps: 1,
      log: run.log,
    };
  }
}

/** Opens a workbook in the laptop's Google. */
export function openHost(options: HostOptions): Host {
  return new Host(options);
}

const scripts = new Map<string, { changed: number; script: vm.Script }>();

function loadScript(dist: string): vm.Script {
  const path = join(dist, "Code.js");
  if (!existsSync(path)) throw new Error(localWords("noBuild", { folder: dist }));
  const changed = statSync(path).mtimeMs;
  const known = scripts.get(path);
  if (known?.changed === changed) return known.script;
  const script = new vm.Script(readFileSync(path, "utf8"), { filename: "Code.js" });
  scripts.set(path, { changed, script });
  return script;
}

/** The event of a simple trigger, in the script's realm. */
function eventOf(run: Execution, edit: Partial<UserEdit>): unknown {
  const { mode } = run.circumstances;
  return toScript(run, {
    authMode: scriptEnums.AuthMode[mode],
    user: new User(run, mode === "FULL" ? run.document.user.email : "").google,
    source: run.make.spreadsheet(),
    ...(edit.place && { range: run.make.range(edit.place) }),
    ...(edit.value !== undefined && { value: edit.value }),
    ...(edit.oldValue !== undefined && { oldValue: edit.oldValue }),
  });
}

function told(error: unknown): { error: string; stack?: string } {
  if (error instanceof NotTransferable) return { error: error.message };
  if (typeof error === "object" && error !== null && "message" in error) {
    const { message } = error;
    return { error: String(message), ...("stack" in error && { stack: String(error.stack) }) };
  }
  return { error: String(error) };
}

function failed(name: string, error: string | null): StepResult {
  const serviceCalls = { total: 0, reads: 0, writes: 0 };
  return { function: name, result: null, error, ui: [], serviceCalls, ms: 0, calls: {}, steps: 1, log: [] };
}
