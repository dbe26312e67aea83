// The guide for leave, exit, return and newcomers in Chromium: what is asked of the server, step by step.

import { expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { Method, Params, Result } from "../../src/addon/rpc.ts";
import { type Office, openOffice } from "./office.ts";
import { inSight } from "./page.ts";
import { setStage } from "./stage.ts";

jest.setTimeout(60_000);

const onStage = setStage();

/** The guide on screen over an office that has the methods it asks. */
async function atGuide(): Promise<{ page: Page; office: Office }> {
  const office = openOffice({ cooperatives: 54, assistants: 6, findings: 0 });
  office.replace("caseload.status", () => ({ action: "T9", applied: 2, skipped: [] }));
  office.replace("caseload.arrive", () => ({ action: "T9" }));
  office.replace("caseload.returns", () => office.answer("caseload.propose", { tolerance: 5 }));
  office.replace("caseload.papers", () => ({ sheet: "Beban Asisten" }));
  const { page } = await onStage(office);
  page.setDefaultTimeout(10_000);
  await page.getByRole("navigation").getByRole("button", { name: "Penugasan" }).click();
  await page.getByRole("button", { name: "Cuti, keluar, kembali, baru" }).click();
  await page.getByRole("heading", { name: "1. Siapa dan kapan" }).waitFor();
  return { page, office };
}

/** What a method was last asked. */
function asked<M extends Method>(office: Office, method: M): Params<M> {
  const last = office.calls.filter((call) => call.method === method).pop();
  if (last === undefined) throw new Error(`not called: ${method}`);
  return last.params as Params<M>;
}

test("leave: status and end, only theirs shared out, applied, papers with the day of the handover", async () => {
  const { page, office } = await atGuide();
  // Nobody is chosen beforehand, so that no wrong one is recorded.
  const who = page.getByRole("combobox", { name: "Asisten" });
  expect(await who.locator("option").first().textContent()).toBe("Pilih asisten");
  const record = page.getByRole("button", { name: "Catat dan hitung pembagian" });
  expect(await record.getAttribute("aria-disabled")).toBe("true");
  await who.selectOption({ label: "Asisten 3" });
  await page.getByLabel("Cuti sampai").fill("2025-12-24");
  await page.getByLabel("Tanggal serah terima").fill("2025-10-13");
  await record.click();
  // The result comes into view by itself.
  const shared = page.getByRole("heading", { name: /^2\. Periksa pembagian/ });
  await shared.waitFor();
  expect(await inSight(shared)).toBe(true);
  expect(asked(office, "caseload.status")).toEqual({ assistant: "BA3", status: "Cuti", until: "2025-12-24" });
  const board = office.answer("caseload.board", {}) as Result<"caseload.board">;
  const held = board.cooperatives.filter((each) => each.assistant === "BA3").map((each) => each.code);
  expect(held.length).toBeGreaterThan(0);
  expect(asked(office, "caseload.propose").only).toEqual(held);
  await page.getByRole("button", { name: /^Terapkan/ }).click();
  await page.getByRole("main").getByText("daftar itu diganti: cetak dahulu").waitFor();
  await page.getByRole("button", { name: "Buat daftar serah terima" }).click();
  await page.getByText("Daftar serah terima ada di tab Beban Asisten.").first().waitFor();
  expect(asked(office, "caseload.papers")).toMatchObject({ date: "2025-10-13" });
});

test("return: active again, and what was covered is offered back one by one", async () => {
  const { page, office } = await atGuide();
  await page.getByRole("combobox", { name: "Yang terjadi" }).selectOption({ label: "Kembali dari cuti" });
  const who = page.getByRole("combobox", { name: "Asisten" });
  expect(await who.locator("option").allTextContents()).toEqual(["Pilih asisten", "Asisten 6 · Cuti"]);
  await who.selectOption("BA6");
  const returns = office.answer("caseload.returns", { assistant: "BA6" }) as Result<"caseload.returns">;
  office.replace("caseload.returns", () => ({ ...returns, warnings: ["Asisten 6 akan memegang 8."] }));
  await page.getByRole("button", { name: "Catat dan hitung pembagian" }).click();
  await page.getByRole("checkbox", { name: /^Telemow/ }).waitFor();
  expect(asked(office, "caseload.status")).toMatchObject({ assistant: "BA6", status: "Aktif" });
  expect(asked(office, "caseload.returns")).toEqual({ assistant: "BA6" });
  await page.locator(".notice").getByText("Asisten 6 akan memegang 8.").waitFor();
});

test("newcomer: the next code proposed, a name needed; without room that is said instead of moving others", async () => {
  const { page, office } = await atGuide();
  await page.getByRole("combobox", { name: "Yang terjadi" }).selectOption({ label: "Asisten baru" });
  const record = page.getByRole("button", { name: "Catat dan hitung pembagian" });
  expect(await record.getAttribute("aria-disabled")).toBe("true");
  await page.getByLabel("Nama").fill("Asisten 7");
  expect(await page.getByLabel("Kode").inputValue()).toBe("BA7");
  const usual = office.answer("caseload.propose", { tolerance: 5 }) as { after: { count: number }[] };
  const [first] = usual.after;
  office.replace("caseload.propose", () => ({
    ...usual,
    after: [...usual.after, { ...first, code: "BA7", name: "Asisten 7", count: 0, hours: 0 }],
  }));
  await record.click();
  await page.getByRole("main").getByText("Belum ada koperasi untuk Asisten 7").waitFor();
  expect(asked(office, "caseload.arrive")).toMatchObject({ code: "BA7", name: "Asisten 7", capacity: 50 });
  expect(await page.getByRole("button", { name: /^Terapkan/ }).count()).toBe(0);

  // Who starts later has no room by the limits of today: that is said instead.
  office.replace("caseload.propose", () => ({
    ...usual,
    after: [...usual.after, { ...first, code: "BA7", name: "Asisten 7", count: 0, hours: 0, lo: 0, hi: 0 }],
  }));
  await page.getByLabel("Mulai bekerja").fill("2099-12-01");
  await record.click();
  await page
    .getByRole("main")
    .getByText("Asisten 7 belum mendapat koperasi sebelum 1 Desember 2099")
    .waitFor();
  // Nothing is there to be looked at or applied.
  expect(await page.getByRole("heading", { name: /^2\./ }).count()).toBe(0);
});

test("an office without assistants: the board leads to the first, who is recorded; what is still lacking is said", async () => {
  const office = openOffice({ cooperatives: 54, assistants: 6, findings: 0 });
  const board = office.answer("caseload.board", {}) as Result<"caseload.board">;
  const [one] = board.assistants;
  let assistants: (typeof board.assistants)[number][] = [];
  office.replace("caseload.board", () => ({ ...board, assistants, mean: 0 }));
  office.replace("caseload.arrive", ({ code, name }: { code: string; name: string }) => {
    if (one !== undefined) assistants = [...assistants, { ...one, code, name, count: 0, hours: 0 }];
    return { action: "T9" };
  });
  const usual = office.answer("caseload.propose", { tolerance: 5 }) as Result<"caseload.propose">;
  const message = "54 koperasi hanya boleh ke Asisten 1, yang dapat memegang 15: lebih 39.";
  office.replace("caseload.propose", () => ({
    ...usual,
    after: assistants,
    infeasible: { message, short: 39, relaxations: [] },
  }));
  const { page } = await onStage(office);
  page.setDefaultTimeout(10_000);
  await page.getByRole("navigation").getByRole("button", { name: "Penugasan" }).click();
  await page.getByRole("button", { name: "Asisten baru" }).click();
  expect(await page.getByLabel("Kapasitas (%)").inputValue()).toBe("100");
  await page.getByLabel("Nama").fill("Asisten 1");
  await page.getByRole("button", { name: "Catat dan hitung pembagian" }).click();
  const told = page.locator(".notice.doubt");
  await told.getByText(message).waitFor();
  expect(await told.textContent()).toMatch(/^Asisten 1 dicatat\. .* Tambahkan asisten berikutnya/);
  // The form is ready for the next.
  await page.getByLabel("Nama").fill("Asisten 2");
  expect(await page.getByLabel("Kode").inputValue()).toBe("BA2");
  await page.getByRole("button", { name: "Catat dan hitung pembagian" }).click();
  await told.getByText(message).waitFor();
  expect(assistants.map(({ code, name }) => `${code} ${name}`)).toEqual(["BA1 Asisten 1", "BA2 Asisten 2"]);
});

test("a cooperative's history is read when it is opened, newest first, unknown times said as such", async () => {
  const { page, office } = await atGuide();
  const spell = { code: "a", village: "Sidorejo" };
  office.replace("caseload.history", () => ({
    spells: [
      { ...spell, assistant: "BA2", name: "Asisten 2", from: "2025-10-09", until: null },
      { ...spell, assistant: "BA1", name: "Asisten 1", from: "", until: "2025-08" },
    ],
  }));
  await page.getByRole("navigation").getByRole("button", { name: "Penugasan" }).click();
  await page.getByRole("radio", { name: "Koperasi" }).check({ force: true });
  await page
    .getByRole("button", { name: /^Sidorejo/ })
    .first()
    .click();
  expect(office.calls.some(({ method }) => method === "caseload.history")).toBe(false);
  await page.getByText("Riwayat pendampingan").click();
  await page.getByText("9 Oktober 2025 – sekarang").waitFor();
  await page.getByText("tidak tercatat – Agustus 2025").waitFor();
});
