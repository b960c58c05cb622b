import type { GeoStream } from 'd3-geo';
import { areaToLatitudeKm2 } from '../geo/area';
import { RADIANS_PER_DEGREE } from '../geo/ellipsoid';

/** Radius of the sphere that has the ellipsoid's area, km. */
export const AUTHALIC_RADIUS_KM = Math.sqrt(areaToLatitudeKm2(90));

/** The latitude (degrees) on that sphere with as much area below it as the ellipsoid has below this one. */
export function authalicLatitude(latitude: number): number {
  return Math.asin(areaToLatitudeKm2(latitude) / AUTHALIC_RADIUS_KM ** 2) / RADIANS_PER_DEGREE;
}

/** The inverse. */
export function geodeticLatitude(authalic: number): number {
  let latitude = authalic;
  for (let round = 0; round < 6; round += 1) latitude += authalic - authalicLatitude(latitude);
  return latitude;
}

/**
 * Edges longer than this are cut, degrees: they are straight in longitude and latitude, which a cone bends. At 0.25°
 * that is 30 m.
 */
const LONGEST_EDGE = 0.25;

/** Hands on every point on the authalic sphere, and points between those that are far apart. */
export function toAuthalic(next: GeoStream): GeoStream {
  let first: readonly [lon: number, lat: number] | null = null;
  let last: readonly [lon: number, lat: number] | null = null;
  let inPolygon = false;
  const between = (from: readonly [number, number], to: readonly [number, number]) => {
    const span = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
    const steps = Math.ceil(span / LONGEST_EDGE);
    for (let step = 1; step < steps; step += 1) {
      const part = step / steps;
      const lat = from[1] + (to[1] - from[1]) * part;
      next.point(from[0] + (to[0] - from[0]) * part, authalicLatitude(lat));
    }
  };
  return {
    point(lon, lat) {
      if (last) between(last, [lon, lat]);
      first ??= [lon, lat];
      last = [lon, lat];
      next.point(lon, authalicLatitude(lat));
    },
    lineStart() {
      first = last = null;
      next.lineStart();
    },
    lineEnd() {
      // The ring's last edge leads back to a point that is not said again.
      if (inPolygon && first && last) between(last, first);
      next.lineEnd();
    },
    polygonStart() {
      inPolygon = true;
      next.polygonStart?.();
    },
    polygonEnd() {
      inPolygon = false;
      next.polygonEnd?.();
    },
  };
}

/** How far apart points must be to be drawn, CSS pixels. */
const LEAST_STEP = 0.35;

/** Leaves out points too near to the one before to be seen; ends of lines stay. */
export function thinned(next: GeoStream): GeoStream {
  let last: readonly [x: number, y: number] | null = null;
  let skipped: readonly [x: number, y: number] | null = null;
  return {
    point(x, y) {
      if (last && Math.hypot(x - last[0], y - last[1]) < LEAST_STEP) {
        skipped = [x, y];
        return;
      }
      last = [x, y];
      skipped = null;
      next.point(x, y);
    },
    lineStart() {
      last = skipped = null;
      next.lineStart();
    },
    lineEnd() {
      if (skipped) next.point(...skipped);
      next.lineEnd();
    },
    polygonStart: () => next.polygonStart?.(),
    polygonEnd: () => next.polygonEnd?.(),
  };
}
