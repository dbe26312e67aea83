// Buktikan in Chromium: a proof closes in the page, a lighter plan is shown, a long proof leaves the page alive and stops.

import { expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { Result } from "../../src/addon/rpc.ts";
import { proofFigures } from "../../src/domain/caseload/figures.ts";
import { propose } from "../../src/domain/caseload/propose.ts";
import {
  fractions,
  type Kind,
  pilot,
  office as problemOf,
  type Office as Size,
} from "../domain/caseload/generate.ts";
import { type Office, openOffice } from "./office.ts";
import { setStage } from "./stage.ts";

jest.setTimeout(120_000);

const onStage = setStage();

/** A proposal on screen whose moves weigh `dearer` more than the best and are proven to weigh 1 at least. */
async function atProposal(
  size: Size,
  kind: Kind,
  dearer = 0,
): Promise<{ page: Page; office: Office; cost: number }> {
  const problem = problemOf(size, kind, 1);
  const outcome = propose(problem, 5);
  if (!("proposal" in outcome)) throw new Error("infeasible");
  const figures = proofFigures(problem, outcome.proposal);
  const cost = figures.cost + dearer;
  const office = openOffice({ cooperatives: 54, assistants: 6, findings: 0 });
  const usual = office.answer("caseload.propose", { tolerance: 5 }) as Result<"caseload.propose">;
  office.replace("caseload.propose", ({ found }: { found?: unknown }) =>
    found === undefined
      ? { ...usual, moveCost: cost, moveCostBound: 1 }
      : { ...usual, moveCost: figures.cost, moveCostBound: figures.cost, statement: "Yang lebih ringan." },
  );
  office.replace("caseload.problem", () => ({ ...figures, cost }));
  return { page: await prove(office), office, cost };
}

/** A proposal on screen whose largest load is left open, by a server that searched so long and proved nothing. */
async function atOpenLoad(steps: number): Promise<{ page: Page; office: Office }> {
  const problem = fractions(5, 4);
  const outcome = propose(problem, 5, undefined, { steps, proof: 0 });
  if (!("proposal" in outcome) || outcome.proposal.proven) throw new Error("not open");
  const figures = proofFigures(problem, outcome.proposal);
  const office = openOffice({ cooperatives: 54, assistants: 6, findings: 0 });
  const usual = office.answer("caseload.propose", { tolerance: 5 }) as Result<"caseload.propose">;
  office.replace("caseload.propose", ({ found }: { found?: unknown }) =>
    found === undefined
      ? { ...usual, load: { ...usual.load, bound: 188, proven: false } }
      : { ...usual, statement: "Yang lebih rendah." },
  );
  office.replace("caseload.problem", () => figures);
  return { page: await prove(office), office };
}

async function prove(office: Office): Promise<Page> {
  const { page } = await onStage(office);
  await page.getByRole("navigation").getByRole("button", { name: "Penugasan" }).click();
  await page.getByRole("button", { name: "Seimbangkan" }).click();
  await page.getByRole("button", { name: "Hitung pembagian" }).click();
  await page.getByRole("button", { name: "Buktikan" }).click();
  return page;
}

test("a largest load that the server left open is proven on here, and that is said", async () => {
  const { page } = await atOpenLoad(200_000);
  await page
    .getByRole("main")
    .getByText("tidak ada pembagian dengan beban tertinggi di bawah 202,5 jam")
    .waitFor();
  expect(await page.getByRole("button", { name: "Buktikan" }).count()).toBe(0);
});

test("a plan with a lower largest load is offered, sent to the server to be verified, and shown", async () => {
  const { page, office } = await atOpenLoad(1);
  await page.getByRole("main").getByText("Ada pembagian dengan beban tertinggi di bawah 295,5 jam").waitFor();
  await page.getByRole("button", { name: "Tampilkan" }).click();
  await page.getByRole("main").getByText("Yang lebih rendah.").waitFor();
  const sent = office.calls.filter(({ method }) => method === "caseload.propose").pop()?.params;
  expect((sent as { found: unknown[] }).found).toHaveLength(24);
});

test("a lighter plan is offered, sent to the server to be verified, and shown", async () => {
  const { page, office, cost } = await atProposal(pilot, "pins", 25);
  await page
    .getByRole("main")
    .getByText(`lebih ringan: ${cost - 25}, bukan ${cost}`)
    .waitFor();
  await page.getByRole("button", { name: "Tampilkan" }).click();
  await page.getByRole("main").getByText("Yang lebih ringan.").waitFor();
  const sent = office.calls.filter(({ method }) => method === "caseload.propose").pop()?.params;
  expect((sent as { found: unknown[] }).found).toHaveLength(54);
});

test("a long proof shows how far it is, leaves the page to staff, stops and goes on", async () => {
  const large: Size = { districts: new Array<number>(8).fill(20), assistants: 16 };
  const { page, office, cost } = await atProposal(large, "stages");
  const bar = page.getByRole("progressbar", { name: "Membuktikan" });
  await bar.waitFor();
  // Far from closed, but far above the 1 that the server had.
  await page
    .getByText(new RegExp(`Pemindahan ini berbobot ${cost}; yang lebih ringan dari 1[0-2][0-9] terbukti`))
    .waitFor();
  await page.getByRole("checkbox", { name: /^Telemow/ }).uncheck();
  await page.getByText("Akibatnya").waitFor();
  await page.getByRole("button", { name: "Hentikan" }).click();
  await bar.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Buktikan" }).click();
  await bar.waitFor();
  expect(office.calls.filter(({ method }) => method === "caseload.problem")).toHaveLength(1);
});
