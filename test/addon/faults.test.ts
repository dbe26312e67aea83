// Service calls of every command fail, some of them here and all by `npm run soak`: unchanged, or as the ledger says.

import { describe, expect, test } from "@jest/globals";
import { hostOf, rpc, stateOf } from "./desk.ts";
import { callsOf, cases, faultNames, tryFault } from "./faults/faults.ts";
import { smallOffice } from "./histories/office.ts";

/** Commands whose calls fail one in four; of all others a few calls do. */
const often = ["columns", "check", "fixes", "revoke", "assign", "apply", "pin", "papers"];

describe("a call that fails leaves all unchanged, or changed as the ledger says, and the next run completes it", () => {
  test.each(Object.keys(cases))("%s", (name) => {
    const calls = callsOf(name);
    const stride = often.includes(name) ? 4 : Math.ceil(calls.length / 5);
    const wrong: string[] = [];
    // From another call on in every command, so that each kind of call has its turn.
    const first = often.includes(name) ? 1 : 1 + (Object.keys(cases).indexOf(name) % stride);
    for (let ordinal = first; ordinal <= calls.length; ordinal += stride) {
      const fault = faultNames[ordinal % faultNames.length] ?? "exception";
      const problem = tryFault(name, ordinal, fault);
      if (problem !== "") wrong.push(`call ${ordinal} (${calls[ordinal - 1]}), ${fault}: ${problem}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("the lock not had", () => {
  test.each(Object.keys(cases))("%s", (name) => {
    const workbook = smallOffice();
    const host = hostOf(workbook);
    cases[name]?.before?.(host);
    const before = stateOf(workbook);
    host.holdLock("document", 600_000);
    expect(cases[name]?.send(host).error).toMatch(/Tindakan lain sedang berjalan.*Tidak ada yang diubah/);
    expect(stateOf(workbook)).toEqual(before);
    host.setNow("2025-10-10T08:00");
    expect(rpc(host, "workbook.status").error).toBeNull();
  });
});
