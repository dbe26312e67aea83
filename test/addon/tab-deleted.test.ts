// A tab that someone deletes in the midst of a command: told in a sentence, in the user's language, never in Google's words.

import { describe, expect, test } from "@jest/globals";
import { deleteSheet } from "../../src/local/workbook/structure.ts";
import { hostOf, rpc, tab } from "./desk.ts";
import { callsOf, cases, start } from "./faults/faults.ts";
import { smallOffice } from "./histories/office.ts";

/** Runs a command in which a tab goes just before a call; gives all that it says. */
function without(name: string, gone: string, call: number): string {
  const { workbook, host } = start(name);
  let made = 0;
  host.onCall = () => {
    // An undo may have taken the tab away itself by then.
    const there = workbook.sheets.find((sheet) => sheet.name === gone);
    if (++made === call && there !== undefined) deleteSheet(workbook, there);
  };
  const step = cases[name]?.send(host);
  host.onCall = undefined;
  return `${step?.error} ${JSON.stringify(step?.result)}`;
}

describe("each tab of the office in turn: no command passes on Google's words for it", () => {
  test.each(Object.keys(cases))("%s", (name) => {
    const calls = callsOf(name).length;
    const told = start(name).workbook.sheets.flatMap(({ name: gone }, at) => {
      // The third call lists the tabs: what goes just then is known from its metadata alone.
      const call = at % 4 === 0 ? 3 : 1 + ((at * 5 + 6) % calls);
      const said = without(name, gone, call).replaceAll("\\", "");
      const isWell =
        !/not found|No sheet|No tab|out of|must be|Exception|gangguan|TypeError/.test(said) &&
        (!/dihapus seseorang/.test(said) ||
          said.toLowerCase().includes(`tab "${gone.toLowerCase()}" dihapus`));
      return isWell ? [] : [`${gone} before call ${call}: ${said}`];
    });
    expect(told).toEqual([]);
  });
});

describe("the sentence", () => {
  const run = (language: string, gone: string, call: number) => {
    const workbook = smallOffice();
    const host = hostOf(workbook);
    if (language !== "") host.type("Pengaturan!B3", language);
    let made = 0;
    host.onCall = () => {
      if (++made === call) deleteSheet(workbook, tab(workbook, gone));
    };
    const { error } = rpc(host, "validation.run");
    host.onCall = undefined;
    return { error, again: rpc(host, "validation.run") };
  };

  test.each([
    ["Indonesia", /^Tab "Asisten" dihapus seseorang .*Tab lain tetap.*Riwayat.*Ulangi.*Histori versi\.$/],
    [
      "English",
      /^Tab "Asisten" was deleted by someone .*other tabs stay.*History.*again.*Version history\.$/,
    ],
  ])("%s: what, where, what was kept, what to do; the next run goes on", (language, sentence) => {
    const { error, again } = run(language, "Asisten", 10);
    expect(error).toMatch(sentence);
    expect(again.error).toBeNull();
  });
});
