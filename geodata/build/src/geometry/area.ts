import type { MultiPolygonCoordinates, Ring } from './types';

const SEMI_MAJOR_AXIS_M = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

/** Area of the WGS84 ellipsoid between the equator and a latitude, per radian of longitude, m². */
function stripArea(latDegrees: number): number {
  const s = Math.sin((latDegrees * Math.PI) / 180);
  const q = s / (1 - E2 * s * s) + Math.log((1 + E * s) / (1 - E * s)) / (2 * E);
  return (SEMI_MAJOR_AXIS_M ** 2 * (1 - E2) * q) / 2;
}

// A value near the middle of the map is taken off first: what is summed is then small, and so is its rounding.
const MIDDLE = stripArea(48);

/** Signed area in km², positive for counter-clockwise rings; edges straight in lon/lat (RFC 7946), Simpson's rule. */
export function ringAreaKm2(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [lon0, lat0] = ring[i]!;
    const [lon1, lat1] = ring[(i + 1) % ring.length]!;
    if (lon0 === lon1) continue;
    const mean =
      (stripArea(lat0) + 4 * stripArea((lat0 + lat1) / 2) + stripArea(lat1)) / 6 - MIDDLE;
    sum -= ((lon1 - lon0) * Math.PI * mean) / 180;
  }
  return sum / 1e6;
}

/** Area in km² on the WGS84 ellipsoid, holes taken off. */
export function areaKm2(polygons: MultiPolygonCoordinates): number {
  let sum = 0;
  for (const polygon of polygons) {
    polygon.forEach((ring, index) => {
      sum += (index === 0 ? 1 : -1) * Math.abs(ringAreaKm2(ring));
    });
  }
  return sum;
}
