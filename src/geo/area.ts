import type { Position } from 'geojson';
import { polygonsOf, type Land } from '../domain/geometry';
import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE, SEMI_MINOR_M } from './ellipsoid';

/** How every area of this project is computed, for whoever reads one. */
export const AREA_METHOD =
  'WGS84 ellipsoid, edges straight in longitude and latitude (RFC 7946), authalic area integrated along each edge';

const E2 = ECCENTRICITY_SQUARED;
const SEMI_MINOR_KM2 = (SEMI_MINOR_M / 1000) ** 2;

// Coefficients of the area between the equator and a latitude of sine s, per radian of longitude:
// b² Σ (k+1)/(2k+1) · e^2k · s^(2k+1), the series of Snyder (1987), Map Projections, eq. 3-12.
// With e² = 0.0067 the first term left out, the eighth, is below 1e-16 of the first.
const SERIES = [0, 1, 2, 3, 4, 5, 6].map((k) => ((k + 1) / (2 * k + 1)) * E2 ** k);

/** Area from the equator to a latitude (degrees), km² per radian of longitude. */
export function areaToLatitudeKm2(latitude: number): number {
  const s = Math.sin(latitude * RADIANS_PER_DEGREE);
  const s2 = s * s;
  let sum = 0;
  for (let k = SERIES.length - 1; k >= 0; k--) sum = sum * s2 + SERIES[k]!;
  return SEMI_MINOR_KM2 * s * sum;
}

// Gauss–Legendre, three points on [0, 1]: exact to 1e-11 on edges of 10°, so cutting an edge changes nothing.
const NODE = Math.sqrt(0.15);

/** Mean of the area function along an edge between two latitudes (degrees), km² per radian of longitude. */
export function meanAlongEdgeKm2(from: number, to: number): number {
  const middle = (from + to) / 2;
  if (from === to) return areaToLatitudeKm2(middle);
  const offset = NODE * (to - from);
  return (
    (5 * areaToLatitudeKm2(middle - offset) +
      8 * areaToLatitudeKm2(middle) +
      5 * areaToLatitudeKm2(middle + offset)) /
    18
  );
}

/**
 * Signed area of a ring, km²; anticlockwise is positive.
 * @param ring closed ring of `[lon, lat]` in degrees, no edge over the antimeridian
 */
export function signedRingAreaKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [fromLon = 0, fromLat = 0] = ring[i - 1]!;
    const [toLon = 0, toLat = 0] = ring[i]!;
    if (fromLon !== toLon) sum += (fromLon - toLon) * meanAlongEdgeKm2(fromLat, toLat);
  }
  return sum * RADIANS_PER_DEGREE;
}

// Land is never changed once made, and regions wholly on one side are measured for every line.
const known = new WeakMap<Land, number>();

/**
 * Area of land on the WGS84 ellipsoid, km²: outer rings less holes, whichever way they wind.
 * Edges are straight in longitude and latitude, so the parts of a partition add up to the whole.
 * @param land polygon or multipolygon, `[lon, lat]` in degrees; null is no land, 0 km²
 */
export function areaKm2(land: Land | null): number {
  if (!land) return 0;
  const before = known.get(land);
  if (before !== undefined) return before;
  let sum = 0;
  for (const rings of polygonsOf(land)) {
    rings.forEach((ring, i) => {
      const area = Math.abs(signedRingAreaKm2(ring));
      sum += i === 0 ? area : -area;
    });
  }
  known.set(land, sum);
  return sum;
}
