import type { Position } from 'geojson';
import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE, SEMI_MAJOR_M } from './ellipsoid';

const E = Math.sqrt(ECCENTRICITY_SQUARED);
// Radians of latitude: 6 µm on the ground.
const CONVERGED = 1e-12;

/** Snyder (1987), eq. 15-9. */
function isometric(phi: number): number {
  const es = E * Math.sin(phi);
  return Math.tan(Math.PI / 4 - phi / 2) / ((1 - es) / (1 + es)) ** (E / 2);
}

/** Snyder (1987), eq. 14-15. */
function parallelRadius(phi: number): number {
  return Math.cos(phi) / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2);
}

/** Standard parallels and origin, degrees. */
export interface LambertParameters {
  readonly south: number;
  readonly north: number;
  readonly originLat: number;
  readonly originLon: number;
}

/** A plane in metres: the same scale in every direction, as a true buffer needs. */
export interface Plane {
  /** `[lon, lat]` in degrees to `[east, north]` in metres from the origin. */
  project(position: Position): [east: number, north: number];
  /** Metres to `[lon, lat]` in degrees. */
  unproject(east: number, north: number): [lon: number, lat: number];
}

/** Lambert conformal conic of the WGS84 ellipsoid. Snyder (1987), eq. 15-7 ff.; the inverse 7-9 by iteration. */
export function lambertPlane({ south, north, originLat, originLon }: LambertParameters): Plane {
  const [phi1, phi2] = [south * RADIANS_PER_DEGREE, north * RADIANS_PER_DEGREE];
  const cone =
    Math.log(parallelRadius(phi1) / parallelRadius(phi2)) /
    Math.log(isometric(phi1) / isometric(phi2));
  const scale = (SEMI_MAJOR_M * parallelRadius(phi1)) / (cone * isometric(phi1) ** cone);
  const originRadius = scale * isometric(originLat * RADIANS_PER_DEGREE) ** cone;
  return {
    project([lon = 0, lat = 0]) {
      const radius = scale * isometric(lat * RADIANS_PER_DEGREE) ** cone;
      const theta = cone * (lon - originLon) * RADIANS_PER_DEGREE;
      return [radius * Math.sin(theta), originRadius - radius * Math.cos(theta)];
    },
    unproject(east, northing) {
      const down = originRadius - northing;
      const t = (Math.hypot(east, down) / scale) ** (1 / cone);
      let phi = Math.PI / 2 - 2 * Math.atan(t);
      // Converges by the eccentricity squared each time: four or five times, and nothing is left to change.
      for (let i = 0, change = 1; i < 6 && change > CONVERGED; i++) {
        const es = E * Math.sin(phi);
        const next = Math.PI / 2 - 2 * Math.atan(t * ((1 - es) / (1 + es)) ** (E / 2));
        change = Math.abs(next - phi);
        phi = next;
      }
      const lon = originLon + Math.atan2(east, down) / cone / RADIANS_PER_DEGREE;
      return [lon, phi / RADIANS_PER_DEGREE];
    },
  };
}

// A metre of this plane is a metre of the ground within 0.18 % from 44.3° to 52.4° N.
const UKRAINE = lambertPlane({ south: 45.6, north: 50.9, originLat: 48, originLon: 32 });

/** Projects `[lon, lat]` in degrees to `[east, north]` in metres from 32° E, 48° N. */
export const project = UKRAINE.project;

/** The inverse of `project`: metres to `[lon, lat]` in degrees. */
export const unproject = UKRAINE.unproject;
