// A small map of the villages, each marked with the shape and colour of its assistant; the legend says the same in words.

import { useMemo } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { mark, nearest, type Point, project } from "../marks.ts";
import { say } from "../say.ts";

type Board = Result<"caseload.board">;
/** A cooperative as the board tells it. */
export type Cooperative = Board["cooperatives"][number];

/** The mark of an assistant beside words; `index` is the assistant's place in the list, -1 for nobody. */
export function Mark({ index }: { readonly index: number }) {
  return (
    <svg class="mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      <Marks index={index} points={centre} />
    </svg>
  );
}

const centre: readonly Point[] = [{ x: 0, y: 0 }];

/** All marks of one assistant in a single path: hundreds of separate ones would be slow to draw. */
function Marks({
  index,
  points,
  faded = false,
}: {
  readonly index: number;
  readonly points: readonly Point[];
  readonly faded?: boolean;
}) {
  const { path, colour } = index < 0 ? nobody : mark(index);
  const d = points.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}${path}`).join("");
  return (
    <path class={`${index < 0 ? "nobody" : ""}${faded ? " faded" : ""}` || undefined} fill={colour} d={d} />
  );
}

const nobody = { path: "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z", colour: "none" };

/** The map; `only` fades all assistants but one ("-" for nobody), `current` is ringed. */
export function VillageMap({
  board,
  only,
  current,
  onPick,
}: {
  readonly board: Board;
  readonly only: string;
  readonly current: string | null;
  readonly onPick?: (code: string) => void;
}) {
  const places = useMemo(
    () =>
      board.cooperatives.flatMap((each) =>
        each.lat === null || each.lon === null ? [] : [{ cooperative: each, lat: each.lat, lon: each.lon }],
      ),
    [board],
  );
  // Many villages: a wider drawing in the same room makes each mark smaller.
  const width = places.length > 200 ? 380 : 268;
  const { points, height } = useMemo(() => project(places, width, 10), [places, width]);
  const held = new Map<string, Point[]>();
  places.forEach(({ cooperative }, index) => {
    const code = cooperative.assistant ?? "-";
    const others = held.get(code) ?? [];
    held.set(code, others);
    others.push(...points.slice(index, index + 1));
  });
  const ringed = points[places.findIndex(({ cooperative }) => cooperative.code === current)];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of cooperatives does the same by keyboard.
    <svg
      class="map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say("map.label", {
        villages: places.length,
        missing: board.cooperatives.length - places.length,
      })}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const scale = Math.max(width / box.width, height / box.height);
        const x = width / 2 + (event.clientX - box.left - box.width / 2) * scale;
        const y = height / 2 + (event.clientY - box.top - box.height / 2) * scale;
        const picked = places[nearest(points, { x, y }, 14)];
        if (picked !== undefined) onPick?.(picked.cooperative.code);
      }}
    >
      {[...board.assistants.map(({ code }) => code), "-"].map((code, index, codes) => (
        <Marks
          key={code}
          index={index === codes.length - 1 ? -1 : index}
          points={held.get(code) ?? []}
          faded={only !== "" && only !== code}
        />
      ))}
      {ringed === undefined ? null : <circle class="ring" cx={ringed.x} cy={ringed.y} r="9" />}
    </svg>
  );
}
