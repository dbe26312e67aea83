// Fixes the seed of every property test, so that a run can be repeated; `SEED=n npm test` explores from another.

import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 20251009) });
