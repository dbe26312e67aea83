// A cooperative as reports see it.

import type { Cooperative } from "../register/cooperative.ts";

/** All of a cooperative but the row it was drawn from. */
export type Subject = Omit<Cooperative, "row">;
