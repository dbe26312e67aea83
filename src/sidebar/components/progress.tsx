// How far work has come, in a bar and in words.

import { Said } from "./lines.tsx";

/** A bar from 0 to `total`; without a total it only shows that work goes on. */
export function ProgressBar({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done?: number;
  readonly total?: number;
}) {
  const known = done !== undefined && total !== undefined && total > 0;
  return (
    <div
      class={known ? "progress" : "progress unknown"}
      role="progressbar"
      aria-label={label}
      aria-valuemax={known ? total : undefined}
      aria-valuenow={known ? done : undefined}
    >
      <span style={known ? { width: `${(100 * done) / total}%` } : {}} />
    </div>
  );
}

/** Work that is under way, where it is. */
export function Working({ busy, words }: { readonly busy: boolean; readonly words: string }) {
  return busy ? (
    <>
      <ProgressBar label={words} />
      <Said of="detail">{words}</Said>
    </>
  ) : null;
}
