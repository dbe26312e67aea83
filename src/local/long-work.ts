// Long work started from the menu: the loop that the dialog's page makes in the browser, made here without a browser.

import type { StepResult } from "./host.ts";
import { localWords } from "./words.ts";

/** Steps after which a loop counts as endless. */
const MOST_STEPS = 1000;

/** What a dialog asks its page to loop over: `data-run='{"method": …, "params": …}'` in its html. */
export function longWorkIn(html: string): { method: string; params: Record<string, unknown> } | undefined {
  const found = [...html.matchAll(/\sdata-run=(?:"([^"]*)"|'([^']*)')/g)].at(-1);
  if (found === undefined) return undefined;
  try {
    const start: unknown = JSON.parse(unescapeHtml(found[1] ?? found[2] ?? ""));
    if (typeof start !== "object" || start === null || !("method" in start)) return undefined;
    const params = "params" in start && typeof start.params === "object" ? { ...start.params } : {};
    return { method: String(start.method), params };
  } catch {
    return undefined;
  }
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Goes on from a step that opened such a dialog until the method's `next` is null, or a step fails. */
export function loopLongWork(
  first: StepResult,
  rpc: (method: string, params: Record<string, unknown>) => StepResult,
): StepResult {
  const dialog = first.ui.filter((event) => event.kind === "dialog").at(-1);
  const work = dialog?.kind === "dialog" && first.error === null ? longWorkIn(dialog.html) : undefined;
  if (work === undefined) return first;
  let sum = first;
  let params = work.params;
  while (sum.steps < MOST_STEPS) {
    const step = rpc(work.method, params);
    sum = added(sum, step);
    // A failed step has no result, so it ends the loop too.
    const next = nextOf(step.result);
    if (next === null) return sum;
    params = { ...params, next };
  }
  return { ...sum, error: localWords("endless", { method: work.method, steps: MOST_STEPS }) };
}

function nextOf(result: unknown): unknown {
  return typeof result === "object" && result !== null && "next" in result ? result.next : null;
}

function added(sum: StepResult, step: StepResult): StepResult {
  const calls = { ...sum.calls };
  for (const [name, count] of Object.entries(step.calls)) calls[name] = (calls[name] ?? 0) + count;
  return {
    ...step,
    function: sum.function,
    ui: [...sum.ui, ...step.ui],
    serviceCalls: {
      total: sum.serviceCalls.total + step.serviceCalls.total,
      reads: sum.serviceCalls.reads + step.serviceCalls.reads,
      writes: sum.serviceCalls.writes + step.serviceCalls.writes,
    },
    ms: Math.round((sum.ms + step.ms) * 10) / 10,
    calls,
    steps: sum.steps + 1,
    log: [...sum.log, ...step.log],
  };
}
