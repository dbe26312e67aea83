// A thousand and more malformed requests: each refused in a sentence, nothing changed, the next good one answered.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { methods } from "../../src/addon/rpc.ts";
import { ask, hostOf, stateOf } from "./desk.ts";
import { smallOffice } from "./histories/office.ts";
import { byRole } from "./histories/people.ts";

const names = Object.keys(methods) as (keyof typeof methods)[];
/** Methods that take nothing: what they are sent too much is passed over, so only a wrong whole is malformed. */
const takesNothing = (name: keyof typeof methods) => methods[name]().safeParse({}).success;
const strange = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "validation.run ",
  "VALIDATION.RUN",
  "validation",
  "../rpc",
  "rpc",
  "eval",
  "",
  "\u0000",
  "<img onerror=alert(1)>",
  "a".repeat(100_000),
];

/** A value of any shape that google.script.run can carry: nested, huge, with names of prototypes. */
const anything: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, -0, "", "x", "\u202e", "=1+1", "9".repeat(5000)),
    fc.string(),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...strange.slice(0, 8)), fc.string()), tie("any"), { maxKeys: 4 }),
  ),
})).any;

const unknown = fc.record({
  method: fc.oneof(fc.constantFrom(...strange), fc.string()),
  params: fc.constant({}),
});
const wrongWhole = fc.record({
  method: fc.constantFrom(...names),
  params: fc.constantFrom<unknown>(null, [], "x", 7, true, ["a"], [[]]),
});
const wrongInside = fc
  .constantFrom(...names.filter((name) => !takesNothing(name)))
  .chain((method) =>
    fc.record({ method: fc.constant(method), params: fc.dictionary(fc.string(), anything) }),
  );
const keys =
  "ids id reason until moves scope values map regency visits next language code placeholder keep pin month".split(
    " ",
  );
const wrongValues = fc.record({
  method: fc.constantFrom(...names.filter((name) => !takesNothing(name))),
  params: fc.record(Object.fromEntries(keys.map((key) => [key, anything])), { requiredKeys: [] }),
});
const stale = fc.record({ method: fc.constantFrom(...names), params: fc.constant({}), version: fc.string() });
const noRequest = anything.filter((each) => typeof each !== "object" || each === null || !("method" in each));

test("1,200 malformed requests are refused in a sentence, and change nothing", () => {
  const workbook = smallOffice();
  const host = hostOf(workbook);
  const whole = () =>
    JSON.stringify([stateOf(workbook), workbook.metadata, byRole(workbook, "ledger")?.cells.size]);
  const before = whole();
  let sent = 0;
  const malformed = fc.oneof(unknown, wrongWhole, wrongInside, wrongValues, stale, noRequest);
  const property = fc.property(malformed, (request) => {
    const isGood =
      typeof request === "object" &&
      request !== null &&
      "params" in request &&
      "method" in request &&
      !("version" in request) &&
      names.some((name) => name === request.method && methods[name]().safeParse(request.params).success);
    if (isGood) return;
    const { error } = host.call("rpc", [request]);
    sent++;
    expect(error).toMatch(/(tidak sesuai pada|tidak dikenal|tidak ada di|versi|muat ulang).*/i);
    expect(error?.length).toBeLessThan(400);
    expect(error).not.toMatch(/TypeError|is not a function|undefined|\bat .*:\d+/);
  });
  fc.assert(property, { numRuns: 1300 });
  expect(sent).toBeGreaterThanOrEqual(1200);
  expect(whole()).toBe(before);
  expect(ask(host, "validation.run")).toMatchObject({ checked: 6 });
}, 120_000);

test("what google.script.run cannot carry never arrives", () => {
  const host = hostOf(smallOffice());
  const request = { method: "validation.run", params: { at: new Date(), again: () => 1, no: Number.NaN } };
  expect(host.call("rpc", [request]).error).toMatch(/tidak/);
  expect(host.call("rpc", []).error).toMatch(/tidak sesuai/);
});
