// How far work has come, in a bar and in words.

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
      aria-valuemin={known ? 0 : undefined}
      aria-valuemax={known ? total : undefined}
      aria-valuenow={known ? done : undefined}
    >
      <span style={known ? { width: `${(100 * done) / total}%` } : {}} />
    </div>
  );
}
