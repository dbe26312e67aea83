// How much work a cooperative is in a month, and how far it lies from an assistant's home.

/** A point in decimal degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The office's weights, as they stand in `Pengaturan`. Hours, visits a month, km/h, a factor, minutes. */
export interface WorkloadSettings {
  readonly earlyVisits: number;
  readonly earlyHours: number;
  readonly middleVisits: number;
  readonly middleHours: number;
  readonly lateVisits: number;
  readonly lateHours: number;
  readonly speed: number;
  readonly roadFactor: number;
  readonly otherDistrictMinutes: number;
}

const EARTH_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine, on a sphere of 6,371 km). */
export function greatCircle(a: Point, b: Point): number {
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Mean of points, null of none. */
export function meanPoint(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((all, point) => ({ lat: all.lat + point.lat, lon: all.lon + point.lon }));
  return { lat: sum.lat / points.length, lon: sum.lon / points.length };
}

/** Whole part of a value rounded half-up; the tiny addend keeps 2.4999999… that means 2.5 from falling. */
function halfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

/**
 * Half-hours a month of a cooperative: visits × hours + travel both ways on each visit, rounded half-up once.
 * A blank stage counts as an early one: whoever has not begun needs the most help. Without a place or a centre: no travel.
 */
export function workload(
  stage: number | null,
  place: Point | null,
  centre: Point | null,
  settings: WorkloadSettings,
): number {
  const [visits, hours] =
    stage === 9
      ? [settings.lateVisits, settings.lateHours]
      : stage !== null && stage >= 5
        ? [settings.middleVisits, settings.middleHours]
        : [settings.earlyVisits, settings.earlyHours];
  const kilometres = place === null || centre === null ? 0 : greatCircle(place, centre);
  const travel = (2 * settings.roadFactor * kilometres) / settings.speed;
  return halfUp(2 * visits * (hours + travel));
}

/** One-way minutes from a home to a cooperative: by road where both points are known, plus the office's addend outside the home district. */
export function travelMinutes(
  home: Point | null,
  place: Point | null,
  outside: boolean,
  settings: WorkloadSettings,
): number {
  const kilometres = home === null || place === null ? 0 : settings.roadFactor * greatCircle(home, place);
  return halfUp((kilometres * 60) / settings.speed + (outside ? settings.otherDistrictMinutes : 0));
}
