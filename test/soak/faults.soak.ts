// Every service call of every command fails in every way, one after another.

import { callsOf, cases, faultNames, tryFault } from "../addon/faults/faults.ts";

const only = process.env.ONLY;
let tried = 0;
const wrong: string[] = [];
for (const name of Object.keys(cases).filter((each) => only === undefined || each === only)) {
  const calls = callsOf(name);
  for (let ordinal = 1; ordinal <= calls.length; ordinal++) {
    for (const fault of faultNames) {
      const problem = tryFault(name, ordinal, fault);
      tried++;
      if (problem !== "")
        wrong.push(`${name}, call ${ordinal} (${calls[ordinal - 1]}), ${fault}: ${problem}`);
    }
  }
  console.log(`${name}: ${calls.length} calls; ${tried} faults so far, ${wrong.length} wrong`);
}
for (const each of wrong) console.log(each);
process.exitCode = wrong.length === 0 ? 0 : 1;
