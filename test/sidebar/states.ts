// Walks the sidebar through every screen, dialog and state, in whatever language it speaks; each stop has a name.

import type { Page } from "playwright-core";
import type { Office, OfficeSize } from "./office.ts";
import type { Opening } from "./page.ts";

/** Told at each stop; what it does there is its own affair. */
export type Look = (stop: string) => Promise<void>;

/** One walk through a page of its own. */
export interface StateWalk {
  readonly name: string;
  readonly size?: Partial<OfficeSize>;
  readonly opening?: Opening;
  readonly prepare?: (office: Office) => void;
  readonly walk: (page: Page, look: Look) => Promise<void>;
}

const never = (): Promise<never> => new Promise(() => undefined);

const main = (page: Page, index: number): Promise<void> =>
  page.getByRole("navigation").getByRole("button").nth(index).click();
const link = (page: Page, index: number): Promise<void> =>
  page.locator("main > .link-row").nth(index).click();
const back = (page: Page): Promise<void> => page.locator(".page-head button").first().click();
const primary = (page: Page, where = "main"): Promise<void> =>
  page.locator(`${where} .button.primary`).first().click();
const pick = (page: Page, index: number): Promise<void> =>
  page.locator("main .segments input").nth(index).press("Space");
const settled = async (page: Page): Promise<void> => {
  await page.locator("main h1").first().waitFor();
  await page.locator(".bones").waitFor({ state: "detached" });
};
/** Unfolds whatever is folded. */
const unfold = (page: Page): Promise<void> =>
  page.locator("main details:not([open]) > summary").evaluateAll((folded: HTMLElement[]) => {
    for (const each of folded) each.click();
  });
const message = (page: Page): Promise<void> => page.locator(".message").waitFor();
const dialogs = (page: Page, count: number): Promise<void> =>
  page
    .locator("dialog")
    .nth(0)
    .waitFor({ state: count === 0 ? "detached" : "visible" });

const check = 1;
const caseload = 2;
const report = 3;
const more = 4;

/** Every walk. */
export const stateWalks: readonly StateWalk[] = [
  {
    name: "first run on an empty spreadsheet",
    size: { ready: false },
    walk: async (page, look) => {
      await settled(page);
      await look("asks for the regency");
      await primary(page);
      await page.locator(".problem").waitFor();
      await look("the regency is missing");
      await page.getByRole("combobox").fill("penajam");
      await page.locator("[role=option]").first().waitFor();
      await look("the list of regencies");
      await page.getByRole("combobox").press("Enter");
      await primary(page);
      await page.locator(".notice.good").waitFor();
      await look("made");
    },
  },
  {
    name: "first run on a foreign spreadsheet",
    size: {
      ready: false,
      candidates: 3,
      long: true,
      hint: "Rekap Data Koperasi Kabupaten Penajam Paser Utara",
    },
    prepare: (office) => office.replace("workbook.setUp", never),
    walk: async (page, look) => {
      await settled(page);
      await page.waitForFunction(`document.querySelector("[role=combobox]").value.includes("Penajam")`);
      await look("several registers, the regency guessed");
      await page.getByRole("combobox").fill("zzz");
      await look("no regency of that name");
      await page.getByRole("combobox").fill("penajam");
      await page.getByRole("combobox").press("Enter");
      await primary(page);
      await page.getByRole("progressbar").waitFor();
      await look("being made");
    },
  },
  {
    name: "checking",
    size: { long: true },
    walk: async (page, look) => {
      await settled(page);
      await look("home");
      await main(page, check);
      await look("not yet checked");
      for (let index = 0; index < 3; index += 1) {
        await link(page, index);
        await settled(page);
        await unfold(page);
        await look(`beside the check ${index}`);
        await back(page);
      }
      await primary(page);
      await page.locator(".segments").waitFor();
      await unfold(page);
      await look("inbox, its remarks and filters unfolded");
      await pick(page, 3);
      await look("inbox of one severity");
      await pick(page, 0);
      await page.locator("main ul.bare .link-row").first().click();
      await page.locator(".finding").first().waitFor();
      await page.locator("main details.more summary").first().click();
      await look("findings");
      await page.locator(".finding .row .button").nth(0).click();
      await page.locator(".message").waitFor();
      await look("a cell shown");
      await page.locator(".finding .row .button").nth(2).click();
      await dialogs(page, 1);
      await look("waiving");
      await primary(page, "dialog");
      await page.locator("dialog .problem").waitFor();
      await look("the reason is missing");
      await page.locator("dialog textarea").fill("Sudah dicek ke desa");
      await primary(page, "dialog");
      await dialogs(page, 0);
      await primary(page);
      await dialogs(page, 1);
      await page.locator("dialog .checkbox").first().waitFor();
      await look("fixes before they are made");
      await primary(page, "dialog");
      await page.locator("dialog li").first().waitFor();
      await look("fixes left out");
      await primary(page, "dialog");
      await dialogs(page, 0);
      await back(page);
      await look("partly done");
      await link(page, 1);
      await page.locator(".finding").first().waitFor();
      await look("a waiver");
      await page.locator(".finding .button").first().click();
      await page.locator(".empty").waitFor();
      await look("the waiver taken back");
    },
  },
  {
    name: "assigning",
    size: { long: true },
    walk: async (page, look) => {
      await main(page, caseload);
      await settled(page);
      await look("loads");
      await page.locator(".active-row .link-row").waitFor();
      await look("a row chosen in the sheet");
      await pick(page, 2);
      await page.locator(".map").waitFor();
      await page.locator(".legend button").first().click();
      await look("map");
      await pick(page, 1);
      await page.locator(".list .link-row").first().waitFor();
      await look("cooperatives");
      await page.locator(".list .link-row").first().click();
      await dialogs(page, 1);
      for (const summary of await page.locator("dialog summary").all()) await summary.click();
      await look("one cooperative");
      await page.locator("dialog").getByRole("combobox").first().fill("6");
      await page.locator("[role=option]").first().waitFor();
      await look("to whom");
      await page.locator("dialog").getByRole("combobox").first().press("Enter");
      for (const box of await page.locator("dialog input[type=checkbox]").all()) await box.press("Space");
      await page.locator("dialog .effect .notice").first().waitFor();
      await look("the effect of an assistant, a pin and an exclusion");
      await primary(page, "dialog");
      await dialogs(page, 0);
      await look("assigned");
      await page.locator("main input[type=search]").fill("zzz");
      await page.locator(".empty").waitFor();
      await look("no cooperative of that name");
      await pick(page, 0);
      await page.locator("button.assistant").first().click();
      await settled(page);
      await look("one assistant");
      await back(page);
      await page.locator("main .row .button:not(.primary)").first().click();
      await settled(page);
      await look("who is away");
      await page.locator("main select").first().selectOption("new");
      await look("who arrives");
      await back(page);
      await primary(page);
      await settled(page);
      await page.locator("details.more summary").first().click();
      await page.locator("details.more .button").first().click();
      await page.locator("td").first().waitFor();
      await look("before balancing");
      await page.locator("main > .row .button").first().click();
      await page.locator(".segments").waitFor();
      for (let view = 0; view < (await page.locator("main .segments input").count()); view += 1) {
        await pick(page, view);
        await look(`a proposal, view ${view}`);
      }
      await page.locator(".foot .button.primary").click();
      await page.locator(".notice.good").waitFor();
      await look("applied");
    },
  },
  {
    name: "someone leaves, returns, arrives",
    size: { long: true },
    walk: async (page, look) => {
      const record = () => page.locator("main .row .button").first().click();
      const planned = () => page.locator("main h2").nth(1).waitFor();
      const apply = async () => {
        await page.locator(".foot .button.primary").click();
        await page.locator(".notice.good").waitFor();
      };
      await main(page, caseload);
      await settled(page);
      await page.locator("main .row .button:not(.primary)").first().click();
      await settled(page);
      for (const [event, who, stop] of [
        ["Cuti", "BA1", "leave, with its plan"],
        ["Aktif", "BA1", "back, with what is given back and a warning"],
        ["Keluar", "BA3", "gone, with a plan"],
      ] as const) {
        await page.locator("main select").first().selectOption(event);
        await page.locator("main select").nth(1).selectOption(who);
        await record();
        await planned();
        await look(stop);
      }
      await page.locator("main input[type=checkbox]").first().press("Space");
      await page.locator("main .effect").waitFor();
      await look("a move left out");
      await apply();
      await look("applied");
      await page.locator(".notice .button").first().click();
      await message(page);
      await look("papers drawn");
      await page.locator("main select").first().selectOption("new");
      await page.locator("main input").first().fill("Asisten 7");
      await page.locator("main input[type=date]").first().fill("2099-12-01");
      await record();
      await page.locator(".notice.doubt").first().waitFor();
      await look("a newcomer who begins later");
      await page.locator("main input").first().fill("Asisten 8");
      await page.locator("main input[type=date]").first().fill("2025-10-09");
      await record();
      await planned();
      await look("a newcomer with a plan");
    },
  },
  {
    name: "after someone left",
    size: { long: true, calm: true },
    prepare: (office) => {
      // The third holds cooperatives, the fifth none.
      for (const assistant of ["BA3", "BA5"])
        office.answer("caseload.status", { assistant, status: "Keluar" });
    },
    walk: async (page, look) => {
      await main(page, caseload);
      await settled(page);
      await look("a calm board with those who left");
    },
  },
  {
    name: "no fair plan",
    size: { infeasible: true },
    walk: async (page, look) => {
      await main(page, caseload);
      await settled(page);
      await primary(page);
      await settled(page);
      await primary(page);
      await page.locator(".notice.wrong").waitFor();
      await look("infeasible");
      await back(page);
      await page.locator("main .row .button:not(.primary)").first().click();
      await settled(page);
      await page.locator("main select").nth(1).selectOption("BA3");
      await page.locator("main .row .button").first().click();
      await page.locator(".notice.wrong").waitFor();
      await look("infeasible in the guide");
    },
  },
  {
    name: "reporting",
    size: { long: true, sheets: 10 },
    walk: async (page, look) => {
      await main(page, report);
      await settled(page);
      await look("what to make");
      const kind = page.locator("main select").first();
      for (const value of ["district", "assistant", "code"]) {
        await kind.selectOption(value);
        await page.locator("main [role=combobox]").click();
        await page.locator("[role=option]").first().waitFor();
        await look(`by ${value}`);
      }
      await kind.selectOption("all");
      await primary(page);
      await page.locator(".conflicts, #conflicts").first().waitFor();
      await unfold(page);
      await look("made, with a conflict");
      for (let index = 0; index < 7; index += 1) {
        await link(page, index);
        await settled(page);
        await look(`beside the report ${index}`);
        await back(page);
      }
      await link(page, 1);
      await page.locator("main select").first().selectOption("all");
      await primary(page);
      await page.locator(".list .link-row").first().waitFor();
      await look("links to print");
      await back(page);
      await link(page, 2);
      await settled(page);
      await primary(page);
      await page.locator(".notice").first().waitFor();
      await look("recap updated");
      await back(page);
      await link(page, 5);
      await settled(page);
      await primary(page);
      await page
        .getByText(/ditutup|closed/)
        .first()
        .waitFor();
      await look("month closed");
      await page.locator("main select").first().selectOption("2025-08");
      await primary(page);
      await page.locator("main .row .button:not(.primary)").first().waitFor();
      await look("a month that is closed, kept");
      await page.locator("main .row .button:not(.primary)").first().click();
      await page.locator("main .row .button:not(.primary)").first().waitFor({ state: "detached" });
      await look("that month overwritten");
    },
  },
  {
    name: "a run that is stopped",
    opening: { latency: 150 },
    walk: async (page, look) => {
      await main(page, report);
      await settled(page);
      await primary(page);
      await page.locator(".generation .progress:not(.unknown)").waitFor();
      await look("running");
      await page.locator(".generation .button").first().click();
      await page.locator(".generation .button.primary").waitFor();
      await look("stopped");
    },
  },
  {
    name: "the rest",
    size: { long: true },
    walk: async (page, look) => {
      await main(page, more);
      await settled(page);
      await look("more");
      for (let index = 0; index < 6; index += 1) {
        await link(page, index);
        await settled(page);
        await look(`more ${index}`);
        await back(page);
      }
      await link(page, 1);
      await settled(page);
      await primary(page);
      await page.locator(".problem").first().waitFor();
      await look("a visit not filled in");
      await pick(page, 1);
      await page
        .locator("main textarea")
        .fill("09/10/2025\tEntah\tRapat\tBaik\n09/10/2025\tWaru\tRapat\tBaik");
      await primary(page);
      await page.locator(".notice.doubt").waitFor();
      await look("visits with a wrong line");
      await back(page);
      await link(page, 2);
      await settled(page);
      await unfold(page);
      for (const [index, option] of [
        [1, "meetingDate"],
        [5, "Akta"],
      ] as const)
        await page.locator("main select").nth(index).selectOption(option);
      await look("columns and words chosen");
      await page.locator(".foot .button.primary").click();
      await message(page);
      await page.locator(".foot .button[aria-disabled=true]").waitFor();
      await look("columns and words saved");
      await back(page);
      await link(page, 3);
      await settled(page);
      await page.locator("main input[type=number]").first().fill("8");
      await look("a setting changed");
      await page.locator(".foot .button.primary").click();
      await page.locator(".message").waitFor();
      await page.locator("main input[type=search]").fill("zzz");
      await page.locator(".empty").waitFor();
      await look("no setting of that name");
      await back(page);
      await link(page, 0);
      await page.locator(".finding").first().waitFor();
      await look("history");
      await page.locator(".finding .button").first().click();
      await dialogs(page, 1);
      await look("asks before undoing");
      await primary(page, "dialog");
      await dialogs(page, 0);
      await page.locator(".notice").first().waitFor();
      await look("undone, one cell kept");
    },
  },
  {
    name: "nothing at all",
    size: { cooperatives: 0, assistants: 0, findings: 0, sheets: 0 },
    prepare: (office) => {
      office.replace("validation.asks", () => ({ messages: [] }));
      office.replace("columns.read", () => ({ columns: [], unknown: [], words: [] }));
      office.replace("progress.placeholders", () => ({ placeholders: [] }));
    },
    walk: async (page, look) => {
      for (let screen = 0; screen < 5; screen += 1) {
        await main(page, screen);
        await settled(page);
        await look(`screen ${screen}`);
        const links = await page.locator("main > .link-row").count();
        for (let index = 0; index < links; index += 1) {
          await link(page, index);
          await settled(page);
          await look(`screen ${screen}, ${index}`);
          await back(page);
        }
      }
      await main(page, check);
      await primary(page);
      await page.locator(".empty").first().waitFor();
      await look("nothing found");
      await main(page, caseload);
      await primary(page);
      await settled(page);
      await look("the first assistant");
      await page.locator("main input").first().fill("Asisten 1");
      await page.locator("main .row .button").first().click();
      await page.locator(".notice.doubt").waitFor();
      await look("the first assistant recorded");
      await main(page, caseload);
      await settled(page);
      await look("a board without cooperatives");
    },
  },
  {
    name: "waiting",
    prepare: (office) => {
      office.replace("caseload.board", never);
      office.replace("validation.run", never);
    },
    walk: async (page, look) => {
      await main(page, caseload);
      await page.locator(".bones").waitFor();
      await look("grey bars");
      await main(page, check);
      await primary(page);
      await page.getByRole("progressbar").waitFor();
      await look("checking");
    },
  },
  {
    name: "the server refuses",
    prepare: (office) => {
      for (const method of ["caseload.board", "progress.generate", "validation.run"] as const)
        office.replace(method, () => {
          throw new Error("Tindakan lain sedang berjalan. Tidak ada yang diubah. Coba lagi sebentar lagi.");
        });
    },
    walk: async (page, look) => {
      for (const screen of [check, report, caseload]) {
        await main(page, screen);
        if (screen !== caseload) await primary(page);
        await page.locator(".notice.wrong").waitFor();
        await look(`screen ${screen}`);
      }
    },
  },
  {
    name: "the connection is lost",
    prepare: (office) => {
      for (const method of ["caseload.board", "recap.update"] as const)
        office.replace(method, () => {
          throw new Error("NetworkError");
        });
    },
    walk: async (page, look) => {
      await main(page, caseload);
      await page.locator(".lost").waitFor();
      await look("trying again");
      await main(page, report);
      await link(page, 2);
      await settled(page);
      await primary(page);
      await page.locator(".notice.wrong").waitFor();
      await look("a write without an answer");
    },
  },
  {
    name: "what may come instead",
    size: { long: true },
    prepare: (office) => {
      office.replace("report.monthly", () => ({
        sheet: "Laporan Asisten 1 Nama Panjang Sekali Sampai Tidak Cukup Sebaris",
        state: "kept",
        note: "Tab sudah diisi staf, jadi dibiarkan.",
        url: "https://contoh.id/pdf",
      }));
      office.replace("progress.print", () => ({ links: [] }));
      office.replace("validation.apply", never);
      office.replace("caseload.assign", () => {
        throw new Error("Tindakan lain sedang berjalan. Tidak ada yang diubah. Coba lagi sebentar lagi.");
      });
      office.replace("caseload.apply", ({ moves }: { moves: { code: string }[] }) => ({
        action: "T9",
        applied: moves.length - 1,
        skipped: moves.slice(0, 1).map(({ code }) => ({ id: code, why: "sudah diubah menjadi “Asisten 5”" })),
      }));
    },
    walk: async (page, look) => {
      await main(page, report);
      await link(page, 4);
      await settled(page);
      await primary(page);
      await page.locator(".notice.doubt").first().waitFor();
      await look("a report left as it is");
      await main(page, report);
      await link(page, 1);
      await settled(page);
      await page.locator("main select").first().selectOption("all");
      await primary(page);
      await page.locator(".empty").waitFor();
      await page.locator("main .button.quiet").first().click();
      await page.locator(".notice").waitFor();
      await look("nothing to print, personal data told");
      await main(page, check);
      await primary(page);
      await page.locator(".segments").waitFor();
      await primary(page);
      await page.locator("dialog .checkbox").first().waitFor();
      await primary(page, "dialog");
      await look("fixes being made");
      await page.keyboard.press("Escape");
      await main(page, caseload);
      await settled(page);
      await primary(page);
      await settled(page);
      await primary(page);
      await page.locator(".segments").waitFor();
      await page.locator("main input[type=checkbox]").first().press("Space");
      await page.locator(".notice.wrong").waitFor();
      await look("a move left out, the effect unknown");
      await page.locator(".foot .button.primary").click();
      await page.locator(".notice.doubt").waitFor();
      await look("applied but for one");
    },
  },
  ...["visit", "setup", "print", "guide", "monthly", "history", "mapping"].map((screen) => ({
    name: `the dialog ${screen}`,
    opening: { start: `<div id="start" hidden data-screen="${screen}"></div>`, width: 420 },
    walk: async (page: Page, look: Look) => {
      await settled(page);
      await look("alone");
    },
  })),
  {
    name: "the dialog that makes sheets",
    opening: {
      start: `<div id="start" hidden data-run='{"method":"progress.generate","params":{"scope":{"all":true}}}'></div>`,
      width: 420,
    },
    walk: async (page, look) => {
      await settled(page);
      await look("asks which");
      await primary(page);
      await page.locator("main .notice").first().waitFor();
      await look("done");
    },
  },
];
