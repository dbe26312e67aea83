// The contract with the sidebar: one schema per method for what goes in and what comes back; both sides are typed from it.

import * as z from "zod/mini";
import { difference, failure } from "../domain/progress/run.ts";
import { assistantStatuses } from "../domain/register/tables.ts";

const id = z.string().check(z.minLength(1), z.maxLength(400));
const ids = z.array(id).check(z.maxLength(5000));
const code = z.string().check(z.minLength(1), z.maxLength(200));
const count = z.int().check(z.nonnegative());
const cellValue = z.union([z.string(), z.number(), z.boolean(), z.object({ date: z.string() })]);
const severity = z.enum(["galat", "peringatan", "info"]);
const certainty = z.enum(["aman", "saran"]);
const skipped = z.array(z.object({ id: z.string(), why: z.string() }));
const month = z.string().check(z.regex(/^\d{4}-\d{2}$/));

/** A list in which offices have words of their own. */
const wordList = () => z.enum(["stage", "outlet"]);

const finding = () =>
  z.object({
    id: z.string(),
    code: z.string(),
    severity,
    sheet: z.string(),
    row: z.nullable(count),
    column: z.nullable(count),
    heading: z.nullable(z.string()),
    value: cellValue,
    message: z.string(),
    fix: z.optional(z.object({ to: cellValue, certainty })),
    /** Where the finding belongs, for filters and lists; "" where it is the sheet's. */
    district: z.string(),
    village: z.string(),
    assistant: z.nullable(z.string()),
    /** New since the last full check. */
    fresh: z.boolean(),
  });

const waiver = () =>
  z.object({
    id: z.string(),
    code: z.string(),
    place: z.string(),
    reason: z.string(),
    until: z.nullable(z.string()),
    who: z.string(),
    when: z.string(),
    /** Whether it still silences its finding. */
    active: z.boolean(),
  });

const load = () =>
  z.object({
    code: z.string(),
    name: z.string(),
    status: z.enum(assistantStatuses),
    share: z.number(),
    count,
    lo: count,
    hi: count,
    hours: z.number(),
  });

/** What taking an action back has come to. */
const undone = () => ({
  action: z.nullable(z.string()),
  /** What the action that is taken back had done. */
  what: z.string(),
  restored: count,
  kept: z.array(z.object({ sheet: z.string(), a1: z.string(), why: z.string() })),
  /** What to mind now, in a sentence; "" where nothing. */
  note: z.string(),
});

/** As far as a run of several steps is taken back, with the ids of the steps that are left. */
const undoing = () => z.nullable(z.object({ ...undone(), left: z.array(z.string()) }));

/** What a proposal is asked of; `found` is a plan that the sidebar's proof met. */
const asked = () =>
  z.object({
    tolerance: z.optional(z.number().check(z.gte(0), z.lte(100))),
    only: z.optional(z.array(code)),
    found: z.optional(z.array(z.object({ code, to: code }))),
  });

const ratio = () => z.object({ load: z.number(), share: z.number() });

/** A change of assignments that is proposed: moves with reasons, loads before and after, what is known of it. */
const proposal = () =>
  z.object({
    assignments: z.array(
      z.object({
        code,
        village: z.string(),
        from: z.nullable(z.string()),
        to: z.string(),
        reason: z.string(),
        /** Of the reason what stands on the handover list. */
        cause: z.string(),
      }),
    ),
    load: z.object({
      max: z.number(),
      mean: z.number(),
      min: z.number(),
      bound: z.number(),
      proven: z.boolean(),
    }),
    /** Load and count per assistant before and after. */
    before: z.array(load()),
    after: z.array(load()),
    moves: count,
    movesBound: count,
    /** Weight of the moves, and less than which none within the band weigh, as far as proven. */
    moveCost: count,
    moveCostBound: count,
    travelMinutes: z.number(),
    /** What taking it as it is would run against; only where limits were not asked to hold. */
    warnings: z.optional(z.array(z.string())),
    statement: z.string(),
    infeasible: z.optional(z.object({ message: z.string(), short: count, relaxations: z.array(z.string()) })),
  });

/** What each rpc method takes, built when asked for, since an execution answers one. Rows and columns are 1-based as staff see them; loads are full-time hours a month; tolerance is in percent. */
export const methods = {
  "workbook.status": () => z.object({}),
  /** The sidebar's words of a language, when it is not the one the page was opened in. */
  "words.read": () => z.object({ language: z.enum(["id", "en"]) }),
  "regions.list": () => z.object({}),
  "workbook.setUp": () =>
    z.object({
      regency: code,
      register: z.optional(z.string()),
      appendColumns: z.optional(z.boolean()),
    }),
  "columns.read": () => z.object({}),
  /** Column index (1-based) by key; null forgets what was mapped by hand, 0: no column is it. */
  "columns.map": () =>
    z.object({
      map: z.record(z.string(), z.nullable(count)),
      /** The office's own words for stages and outlets. */
      words: z.optional(z.array(z.object({ list: wordList(), word: z.string(), meaning: z.string() }))),
    }),
  "validation.run": () => z.object({}),
  "validation.page": () => z.object({ next: z.string() }),
  "validation.preview": () => z.object({ ids }),
  "validation.apply": () => z.object({ ids }),
  "validation.waive": () =>
    z.object({
      id,
      reason: z.string().check(z.minLength(1), z.maxLength(500)),
      until: z.optional(z.iso.date()),
      /** What the finding said that its cell holds: another value would be waived unseen. */
      value: z.optional(cellValue),
    }),
  "validation.waivers": () => z.object({}),
  "validation.revoke": () => z.object({ id }),
  "validation.show": () => z.object({ id }),
  "validation.rules": () => z.object({}),
  /** What must be asked anew, as text ready to paste into a message, per assistant. */
  "validation.asks": () => z.object({}),
  /** The machine-readable report: rules version, counts, every finding masked, waivers. */
  "validation.report": () => z.object({}),
  "caseload.board": () => z.object({}),
  /** `found`: a plan from the sidebar, assistant by cooperative, taken where it keeps every rule and is lower in load or lighter in moves. */
  "caseload.propose": () => asked(),
  /** What others hold now that an assistant held just before: given back when a leave is over. */
  "caseload.returns": () => z.object({ assistant: code }),
  /** The proposal's problem as numbers, for going on with its proof in the sidebar. Nothing personal is in it. */
  "caseload.problem": () => asked(),
  /** Who mentored whom, of one cooperative or one assistant; `from` and `until` are days or months, "" where unknown. */
  "caseload.history": () => z.union([z.strictObject({ code }), z.strictObject({ assistant: code })]),
  /** Cuti, Keluar or Aktif again, as it stands in `Asisten`; `until` ends a leave, "" where unknown. */
  "caseload.status": () =>
    z.object({
      assistant: code,
      status: z.enum(assistantStatuses),
      until: z.optional(z.union([z.literal(""), z.iso.date()])),
    }),
  /** A newcomer's row in `Asisten`; capacity in percent of full time. */
  "caseload.arrive": () =>
    z.object({
      code: z.string().check(z.minLength(1), z.maxLength(40)),
      name: z.string().check(z.minLength(1), z.maxLength(200)),
      since: z.iso.date(),
      capacity: z.number().check(z.gt(0), z.lte(100)),
    }),
  /** By hand: to whom, pinned or not, excluded for whom or not; all of it one action. With `dryRun` only the effect is told. */
  "caseload.assign": () =>
    z.object({
      dryRun: z.optional(z.boolean()),
      moves: z.optional(z.array(z.object({ code, to: z.nullable(z.string()) }))),
      pin: z.optional(z.array(z.object({ code, pinned: z.boolean() }))),
      forbid: z.optional(z.array(z.object({ code, assistant: z.string(), forbidden: z.boolean() }))),
    }),
  "caseload.apply": () =>
    z.object({ moves: z.array(z.object({ code, from: z.nullable(z.string()), to: z.string() })) }),
  /** Draws `Beban Asisten` anew, with the handover list of the moves just made. */
  "caseload.papers": () =>
    z.object({
      moves: z.array(z.object({ code, from: z.nullable(z.string()), to: z.string(), cause: z.string() })),
      /** Day of the handover; absent: the report's date. */
      date: z.optional(z.iso.date()),
    }),
  /** The row that is active in the sheet: the village code on it; without one its texts, by which the board knows the place. */
  "caseload.active": () => z.object({}),
  "progress.generate": () =>
    z.object({
      scope: z.union([
        z.strictObject({ all: z.literal(true) }),
        z.strictObject({ changed: z.literal(true) }),
        z.strictObject({ codes: z.array(code) }),
        z.strictObject({ district: z.string() }),
        z.strictObject({ assistant: z.string() }),
        z.strictObject({ selected: z.literal(true) }),
      ]),
      next: z.optional(z.nullable(z.string())),
      /** Make sheets that nobody wrote into anew, so that they get the template's present look. */
      renew: z.optional(z.boolean()),
    }),
  "progress.sheets": () => z.object({}),
  "progress.placeholders": () => z.object({}),
  "progress.open": () => z.object({ code }),
  "progress.resolve": () => z.object({ code, placeholder: z.string(), keep: z.enum(["theirs", "ours"]) }),
  /** Hides or shows all progress sheets; asked again until none is left. */
  "progress.hide": () => z.object({ hidden: z.boolean() }),
  "progress.print": () =>
    z.object({
      scope: z.union([
        z.strictObject({ all: z.literal(true) }),
        z.strictObject({ codes: z.array(code) }),
        z.strictObject({ district: z.string() }),
      ]),
    }),
  /** `show`: takes staff to the recap. */
  "recap.update": () => z.object({ show: z.optional(z.boolean()) }),
  /** Draws the monthly report of an assistant, or of the office where none is named. */
  "report.monthly": () => z.object({ assistant: z.optional(code) }),
  "snapshot.close": () => z.object({ month: z.optional(month), again: z.optional(z.boolean()) }),
  "snapshot.months": () => z.object({}),
  "visits.record": () =>
    z.object({
      visits: z
        .array(
          z.object({
            date: z.string(),
            village: z.string(),
            activity: z.string(),
            result: z.string(),
            followUp: z.optional(z.string()),
            dueDate: z.optional(z.string()),
            assistant: z.optional(z.string()),
          }),
        )
        .check(z.minLength(1), z.maxLength(200)),
      dryRun: z.optional(z.boolean()),
    }),
  /** Phones and persons' NIK in tabs that are printed, shared or exported. */
  "privacy.check": () => z.object({}),
  "actions.list": () => z.object({}),
  /** Takes back an action, of a run its newest step: then `next` goes on with the rest. */
  "actions.undo": () => z.object({ id: z.optional(z.string()), next: z.optional(undoing()) }),
  /** Uji kesesuaian: each assumption the add-on makes of Google Sheets, expected and found. */
  "probe.run": () => z.object({}),
  "settings.read": () => z.object({}),
  "settings.save": () =>
    z.object({ values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])) }),
} as const;

/** The list of provinces and regencies, as a file of the add-on keeps it. */
export const regionList = () =>
  z.object({
    provinces: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        regencies: z.array(z.object({ code: z.string(), name: z.string() })),
      }),
    ),
  });

/** What each method gives back; the server needs none of it, so none of it is in its bundle. */
export const results = {
  "workbook.status": () =>
    z.object({
      ready: z.boolean(),
      sample: z.boolean(),
      register: z.nullable(z.object({ sheet: z.string(), headingRow: count, rows: count })),
      candidates: z.array(z.object({ sheet: z.string(), headingRow: count, rows: count })),
      missing: z.array(z.string()),
      counts: z.object({
        cooperatives: count,
        assistants: count,
        unassigned: count,
        operating: count,
        sheets: count,
        findings: z.nullable(z.object({ galat: count, peringatan: count, info: count, waived: count })),
      }),
      version: z.string(),
      language: z.enum(["id", "en"]),
      theme: z.enum(["light", "dark"]),
      /** Today in the spreadsheet's zone. */
      today: z.string(),
      /** Month of the report, `YYYY-MM`: that of Tanggal Laporan, else today's. */
      reportMonth: z.string(),
      regency: z.nullable(z.object({ code: z.string(), name: z.string() })),
      /** What may tell the regency where it is not known: the register's tab, its titles, a village code of it. */
      hint: z.string(),
      problems: z.array(z.string()),
    }),
  "words.read": () => z.object({ words: z.record(z.string(), z.string()) }),
  "regions.list": regionList,
  "workbook.setUp": () =>
    z.object({
      made: z.array(z.string()),
      kept: z.array(z.string()),
      appended: z.array(z.string()),
      villages: count,
      /** Register columns that are missing and were not appended. */
      missingColumns: z.array(z.string()),
      action: z.nullable(z.string()),
    }),
  "columns.read": () =>
    z.object({
      columns: z.array(
        z.object({
          key: z.string(),
          /** The add-on's own heading; `heading` is the office's, where it has one. */
          name: z.string(),
          heading: z.string(),
          index: z.nullable(count),
          by: z.nullable(z.enum(["heading", "map"])),
        }),
      ),
      unknown: z.array(
        z.object({
          index: count,
          heading: z.string(),
          samples: z.array(z.string()),
          proposal: z.nullable(z.object({ key: z.string(), why: z.string() })),
        }),
      ),
      /** Words in Tahap and Gerai that nobody knows, and what they may mean. */
      words: z.array(
        z.object({
          list: wordList(),
          word: z.string(),
          count,
          proposal: z.nullable(z.string()),
          choices: z.array(z.string()),
        }),
      ),
    }),
  "columns.map": () => z.object({ saved: count, action: z.nullable(z.string()) }),
  "validation.run": () =>
    z.object({
      checked: count,
      total: count,
      findings: z.array(finding()),
      next: z.nullable(z.string()),
      counts: z.object({ galat: count, peringatan: count, info: count, waived: count }),
      since: z.object({ new: count, solved: count, still: count }),
      groups: z.array(
        z.object({
          code: z.string(),
          severity,
          title: z.string(),
          count,
          safe: count,
          suggested: count,
        }),
      ),
      /** What the check noticed and left out, in sentences: totals rows, joined tabs, ambiguous dates. */
      remarks: z.array(z.string()),
      /** Names of the assistants by code. */
      assistants: z.record(z.string(), z.string()),
    }),
  "validation.page": () => z.object({ findings: z.array(finding()), next: z.nullable(z.string()) }),
  "validation.preview": () =>
    z.object({
      edits: z.array(
        z.object({
          id: z.string(),
          sheet: z.string(),
          row: count,
          column: count,
          heading: z.string(),
          from: cellValue,
          to: cellValue,
          certainty,
        }),
      ),
    }),
  "validation.apply": () => z.object({ action: z.nullable(z.string()), applied: count, skipped }),
  "validation.waive": () => z.object({ action: z.nullable(z.string()) }),
  "validation.waivers": () =>
    z.object({
      waivers: z.array(waiver()),
    }),
  "validation.revoke": () => z.object({ action: z.nullable(z.string()) }),
  "validation.show": () => z.object({ sheet: z.string(), a1: z.string() }),
  "validation.rules": () =>
    z.object({
      rules: z.array(
        z.object({
          code: z.string(),
          severity,
          off: z.boolean(),
          title: z.string(),
          explanation: z.string(),
          example: z.string(),
          source: z.string(),
        }),
      ),
    }),
  "validation.asks": () =>
    z.object({
      messages: z.array(
        z.object({ assistant: z.nullable(z.string()), name: z.string(), cells: count, text: z.string() }),
      ),
    }),
  "validation.report": () =>
    z.object({
      rules: z.string(),
      date: z.string(),
      checked: count,
      counts: z.object({ galat: count, peringatan: count, info: count, waived: count }),
      groups: z.array(z.object({ code: z.string(), severity, count, safe: count, suggested: count })),
      remarks: z.array(z.string()),
      findings: z.array(z.extend(z.omit(finding(), { fresh: true }), { cell: z.nullable(z.string()) })),
      waivers: z.array(waiver()),
    }),
  "caseload.board": () =>
    z.object({
      assistants: z.array(load()),
      cooperatives: z.array(
        z.object({
          code: z.string(),
          village: z.string(),
          district: z.string(),
          type: z.string(),
          stage: z.nullable(z.string()),
          hours: z.number(),
          assistant: z.nullable(z.string()),
          pinned: z.boolean(),
          /** Codes of the assistants for whom the village is excluded. */
          forbidden: z.array(z.string()),
          lat: z.nullable(z.number()),
          lon: z.nullable(z.number()),
        }),
      ),
      mean: z.number(),
      tolerance: z.number(),
      advice: z.string(),
      /** Whether nothing calls for balancing. */
      calm: z.boolean(),
    }),
  "caseload.propose": () => proposal(),
  "caseload.returns": () => proposal(),
  "caseload.problem": () =>
    z.object({
      /** Codes of cooperatives and active assistants; every other list follows their order. */
      cooperatives: z.array(code),
      assistants: z.array(code),
      load: z.array(z.int()),
      current: z.array(z.int()),
      weight: z.array(z.int()),
      /** A row of 0 and 1 a cooperative: the assistants it may go to. */
      allowed: z.array(z.string()),
      share: z.array(z.int()),
      low: z.array(z.int()),
      high: z.array(z.int()),
      bandLow: z.array(z.int()),
      bandHigh: z.array(z.int()),
      cost: count,
      /** Largest loads as fractions: below `level` is impossible, `reached` is the lowest known. */
      level: ratio(),
      reached: ratio(),
    }),
  "caseload.history": () =>
    z.object({
      spells: z.array(
        z.object({
          code,
          village: z.string(),
          assistant: z.string(),
          name: z.string(),
          from: z.string(),
          until: z.nullable(z.string()),
        }),
      ),
    }),
  "caseload.status": () => z.object({ action: z.nullable(z.string()), applied: count, skipped }),
  "caseload.arrive": () => z.object({ action: z.nullable(z.string()) }),
  "caseload.assign": () =>
    z.object({
      hours: z.array(
        z.object({ code: z.string(), name: z.string(), before: z.number(), after: z.number(), count }),
      ),
      /** What pins and exclusions do to all plans, in sentences. */
      effect: z.array(z.string()),
      warnings: z.array(z.string()),
      action: z.nullable(z.string()),
      applied: count,
      skipped,
    }),
  "caseload.apply": () => z.object({ action: z.nullable(z.string()), applied: count, skipped }),
  "caseload.papers": () => z.object({ sheet: z.string() }),
  "caseload.active": () => z.object({ code: z.nullable(z.string()), texts: z.array(z.string()) }),
  "progress.generate": () =>
    z.object({
      total: count,
      done: count,
      created: count,
      updated: count,
      unchanged: count,
      /** Villages whose sheets were made, and changed. */
      made: z.array(z.string()),
      changed: z.array(z.string()),
      failed: z.array(failure()),
      conflicts: z.array(difference()),
      /** Village at work next, for the progress bar. */
      at: z.nullable(z.string()),
      next: z.nullable(z.string()),
      account: z.string(),
      action: z.nullable(z.string()),
    }),
  "progress.sheets": () =>
    z.object({
      sheets: z.array(
        z.object({
          code: z.string(),
          village: z.string(),
          district: z.string(),
          sheet: z.nullable(z.string()),
          gid: z.nullable(z.int()),
          url: z.nullable(z.string()),
        }),
      ),
    }),
  "progress.placeholders": () =>
    z.object({
      placeholders: z.array(z.object({ name: z.string(), meaning: z.string(), sample: z.string() })),
    }),
  "progress.open": () => z.object({ sheet: z.string() }),
  "progress.resolve": () => z.object({ action: z.nullable(z.string()) }),
  "progress.hide": () => z.object({ changed: count, left: count }),
  "progress.print": () => z.object({ links: z.array(z.object({ village: z.string(), url: z.string() })) }),
  "recap.update": () =>
    z.object({
      changed: z.boolean(),
      summary: z.string(),
      /** The office's own forms that changed, by the names of their tabs. */
      forms: z.array(z.string()),
      /** What staff should know of them, in sentences. */
      notes: z.array(z.string()),
    }),
  "report.monthly": () =>
    z.object({
      sheet: z.string(),
      state: z.enum(["made", "updated", "unchanged", "kept"]),
      /** Address of its PDF. */
      url: z.string(),
      /** Why it was kept as it is; "" otherwise. */
      note: z.string(),
    }),
  "snapshot.close": () =>
    z.object({
      rows: count,
      changed: count,
      kept: count,
      month: z.string(),
      warnings: z.array(z.string()),
      action: z.nullable(z.string()),
    }),
  "snapshot.months": () => z.object({ months: z.array(z.string()) }),
  "visits.record": () =>
    z.object({
      recorded: count,
      problems: z.array(z.object({ line: count, why: z.string() })),
      action: z.nullable(z.string()),
    }),
  "privacy.check": () =>
    z.object({
      checked: count,
      found: z.array(z.object({ sheet: z.string(), a1: z.string() })),
      account: z.string(),
    }),
  "actions.list": () =>
    z.object({
      actions: z.array(
        z.object({
          id: z.string(),
          when: z.string(),
          who: z.string(),
          what: z.string(),
          cells: count,
          state: z.enum(["intent", "done", "undone"]),
        }),
      ),
    }),
  "actions.undo": () => z.object({ ...undone(), next: undoing() }),
  "probe.run": () =>
    z.object({
      trials: z.array(
        z.object({
          assumption: z.string(),
          expected: z.string(),
          found: z.string(),
          good: z.boolean(),
          milliseconds: z.number(),
        }),
      ),
      good: count,
      version: z.string(),
    }),
  "settings.read": () =>
    z.object({
      settings: z.array(
        z.object({
          key: z.string(),
          name: z.string(),
          kind: z.string(),
          value: z.union([z.string(), z.number(), z.boolean()]),
          default: z.union([z.string(), z.number(), z.boolean()]),
          choices: z.optional(z.array(z.object({ value: z.string(), label: z.string() }))),
          explanation: z.string(),
          problem: z.optional(z.string()),
        }),
      ),
    }),
  "settings.save": () => z.object({ saved: count, action: z.nullable(z.string()) }),
} as const satisfies Record<Method, () => z.core.$ZodType>;

/** Name of an rpc method. */
export type Method = keyof typeof methods;

/** What a method takes. */
export type Params<M extends Method> = z.output<ReturnType<(typeof methods)[M]>>;

/** What a method gives back. */
export type Result<M extends Method> = z.output<ReturnType<(typeof results)[M]>>;

/** What the sidebar sends. `version` is the sidebar's own; absent means current (headless). */
export const request = () =>
  z.object({
    method: z.string(),
    params: z.optional(z.record(z.string(), z.unknown())),
    version: z.optional(z.string()),
  });
