// A small map of the villages, each marked with the shape and colour of its assistant; the legend says the same in words.

import { useMemo } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import * as w from "../../domain/text/sidebar.ts";
import { mark, project } from "../marks.ts";
import { say } from "../say.ts";

type Board = Result<"caseload.board">;
/** A cooperative as the board tells it. */
export type Cooperative = Board["cooperatives"][number];

const width = 268;

/** The mark of an assistant beside words; `index` is the assistant's place in the list, -1 for nobody. */
export function Mark({ index }: { readonly index: number }) {
  return (
    <svg class="mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true" focusable="false">
      <MarkPath index={index} />
    </svg>
  );
}

function MarkPath({ index }: { readonly index: number }) {
  if (index < 0) return <circle class="nobody" r="3.5" />;
  const { path, colour } = mark(index);
  return <path fill={colour} d={path} />;
}

/** The map; `holder` gives each cooperative's assistant, `only` fades all others, `current` is ringed. */
export function VillageMap({
  board,
  holder,
  only,
  current,
  onPick,
}: {
  readonly board: Board;
  readonly holder: (cooperative: Cooperative) => string | null;
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
  const { points, height } = useMemo(() => project(places, width, 10), [places]);
  const indexOf = new Map(board.assistants.map((assistant, index) => [assistant.code, index]));
  const scale = places.length > 200 ? 0.7 : 1;
  return (
    <svg
      class="map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say(w.mapLabel, {
        villages: places.length,
        missing: board.cooperatives.length - places.length,
      })}
    >
      {places.map(({ cooperative }, index) => {
        const point = points[index];
        const code = holder(cooperative);
        if (point === undefined) return null;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of cooperatives does the same by keyboard.
          <g
            key={cooperative.code}
            class={only === "" || only === (code ?? "-") ? "" : "faded"}
            transform={`translate(${point.x.toFixed(1)} ${point.y.toFixed(1)}) scale(${scale})`}
            onClick={() => onPick?.(cooperative.code)}
          >
            <title>{cooperative.village}</title>
            {cooperative.code === current ? <circle class="ring" r="9" /> : null}
            <MarkPath index={code === null ? -1 : (indexOf.get(code) ?? -1)} />
          </g>
        );
      })}
    </svg>
  );
}
