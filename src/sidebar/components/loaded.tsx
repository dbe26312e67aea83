// What hangs on a reading: grey bars while it is on its way, a failure with a way on, then its contents.

import type { ComponentChildren } from "preact";
import type { Reading } from "../reads.ts";
import { Failure, Waiting } from "./notice.tsx";

/** Draws `children` of the reading's answer; the last answer stays while another is on its way. */
export function Loaded<T>({
  of,
  children,
}: {
  readonly of: Reading<T>;
  readonly children: (data: T) => ComponentChildren;
}) {
  return (
    <>
      <Failure error={of.error} retry={of.reload} />
      {of.data === null ? of.loading ? <Waiting /> : null : children(of.data)}
    </>
  );
}
