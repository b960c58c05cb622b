import type { Position } from 'geojson';
import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE, SEMI_MAJOR_M } from './ellipsoid';

// Lambert conformal conic for Ukraine, standard parallels 45.6° and 50.9° N: a metre of the plane is a metre of
// the ground within 0.18 % from 44.3° to 52.4° N, and the same in every direction, as a true buffer needs.
const E = Math.sqrt(ECCENTRICITY_SQUARED);
const ORIGIN_LON = 32;

/** Snyder (1987), eq. 15-9. */
function isometric(phi: number): number {
  const es = E * Math.sin(phi);
  return Math.tan(Math.PI / 4 - phi / 2) / ((1 - es) / (1 + es)) ** (E / 2);
}

/** Snyder (1987), eq. 14-15. */
function parallelRadius(phi: number): number {
  return Math.cos(phi) / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2);
}

const SOUTH = 45.6 * RADIANS_PER_DEGREE;
const NORTH = 50.9 * RADIANS_PER_DEGREE;
const CONE =
  Math.log(parallelRadius(SOUTH) / parallelRadius(NORTH)) /
  Math.log(isometric(SOUTH) / isometric(NORTH));
const SCALE = parallelRadius(SOUTH) / (CONE * isometric(SOUTH) ** CONE);
const ORIGIN_RADIUS = SEMI_MAJOR_M * SCALE * isometric(48 * RADIANS_PER_DEGREE) ** CONE;

/** Projects `[lon, lat]` in degrees to `[east, north]` in metres from 32° E, 48° N. Snyder (1987), eq. 15-7 ff. */
export function project([lon = 0, lat = 0]: Position): [east: number, north: number] {
  const radius = SEMI_MAJOR_M * SCALE * isometric(lat * RADIANS_PER_DEGREE) ** CONE;
  const theta = CONE * (lon - ORIGIN_LON) * RADIANS_PER_DEGREE;
  return [radius * Math.sin(theta), ORIGIN_RADIUS - radius * Math.cos(theta)];
}

/** The inverse of `project`: metres to `[lon, lat]` in degrees. Snyder (1987), eq. 7-9 by iteration. */
export function unproject(east: number, north: number): [lon: number, lat: number] {
  const down = ORIGIN_RADIUS - north;
  const t = (Math.hypot(east, down) / (SEMI_MAJOR_M * SCALE)) ** (1 / CONE);
  let phi = Math.PI / 2 - 2 * Math.atan(t);
  for (let i = 0; i < 6; i++) {
    const es = E * Math.sin(phi);
    phi = Math.PI / 2 - 2 * Math.atan(t * ((1 - es) / (1 + es)) ** (E / 2));
  }
  const lon = ORIGIN_LON + Math.atan2(east, down) / CONE / RADIANS_PER_DEGREE;
  return [lon, phi / RADIANS_PER_DEGREE];
}
