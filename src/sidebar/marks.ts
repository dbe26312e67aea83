// The marks of assistants on the map: a shape and a colour each, so that neither alone carries the meaning.

/** Shapes of marks, each drawn around the point the pen stands at, within a radius of about 5. */
export const shapes = [
  "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
  "m-4-4h8v8h-8z",
  "m0-5.2 5 9.2h-10z",
  "m0-5.5 5.5 5.5-5.5 5.5-5.5-5.5z",
  "m-1.7-5h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z",
  "m0 5.2-5-9.2h10z",
  "m0-5.5 1.6 3.8 3.9.2-3 2.6 1 3.9-3.5-2.2-3.5 2.2 1-3.9-3-2.6 3.9-.2z",
  "m-2.6-4.8h5.2l2.6 4.8-2.6 4.8h-5.2l-2.6-4.8z",
] as const;

/** Colours of marks, told apart on light and on dark ground. */
const colours = [
  "#1a73e8",
  "#d93025",
  "#1e8e3e",
  "#9334e6",
  "#c26401",
  "#12868f",
  "#d01884",
  "#7a7f85",
] as const;

/** The mark of the assistant at a place in the list: shapes go round by eight, colours shift by one each round. */
export function mark(index: number): { readonly path: string; readonly colour: string } {
  return {
    path: shapes[index % shapes.length] ?? shapes[0],
    colour: colours[(index + Math.floor(index / shapes.length)) % colours.length] ?? colours[0],
  };
}

/** A place on the map in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where most values lie, and as far again on either side: one coordinate gone wrong would press all others into a corner.
 */
function range(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const last = sorted.length - 1;
  const at = (place: number): number => sorted[place] ?? 0;
  // A twentieth at either end, and of five already one.
  const far = Math.min(Math.ceil(last / 20), last >> 2);
  const [low, high] = [at(far), at(last - far)];
  return [Math.max(at(0), 2 * low - high), Math.min(at(last), 2 * high - low)];
}

/** Puts coordinates onto a drawing `width` wide; north is up, one scale for both ways; who lies far off stands at its edge. */
export function project(
  places: readonly { readonly lat: number; readonly lon: number }[],
  width: number,
  margin: number,
): { readonly points: readonly Point[]; readonly height: number } {
  if (places.length === 0) return { points: [], height: 0 };
  const [south, north] = range(places.map((place) => place.lat));
  const [west, east] = range(places.map((place) => place.lon));
  const within = (value: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, value));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const span = Math.max((east - west) * squeeze, (north - south) / 1.4, 0.001);
  const scale = (width - 2 * margin) / span;
  const shift = (width - 2 * margin - (east - west) * squeeze * scale) / 2;
  return {
    points: places.map((place) => ({
      x: margin + shift + (within(place.lon, west, east) - west) * squeeze * scale,
      y: margin + (north - within(place.lat, south, north)) * scale,
    })),
    height: 2 * margin + (north - south) * scale,
  };
}

/** Index of the point nearest to a place on the drawing, no farther than `reach`; -1 where there is none. */
export function nearest(points: readonly Point[], place: Point, reach: number): number {
  let best = -1;
  let least = reach;
  points.forEach((point, index) => {
    const distance = Math.hypot(point.x - place.x, point.y - place.y);
    if (distance <= least) {
      best = index;
      least = distance;
    }
  });
  return best;
}
