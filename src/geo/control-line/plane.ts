import type { Position } from 'geojson';
import { lambertPlane } from '../lambert';

/** A point of the plane in metres, [east, north]. */
export type PlanePoint = readonly [number, number];

/**
 * Standard parallels near the southern and the northern end of the line: lengths are right within 0.1 % along it,
 * and cells keep their shape.
 */
const LAMBERT = lambertPlane({ south: 46, north: 51, originLat: 48.5, originLon: 36 });

/** [lon, lat] in degrees to [east, north] in metres. */
export function toPlane(position: Position): PlanePoint {
  return LAMBERT.project(position);
}

/** [east, north] in metres to [lon, lat] in degrees, rounded to 1e-5° (about a metre). */
export function toLonLat([east, north]: PlanePoint): Position {
  const [lon, lat] = LAMBERT.unproject(east, north);
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
