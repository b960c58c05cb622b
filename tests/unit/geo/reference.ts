import geodesic from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { polygonsOf, type Land } from '../../../src/domain/geometry';

const { Geodesic } = geodesic;
const WGS84 = Geodesic.WGS84;

/** Points along an edge that is straight in longitude and latitude, no more than `step` degrees apart. */
function densify(ring: readonly Position[], step: number): Position[] {
  return ring.slice(1).flatMap(([lon = 0, lat = 0], i) => {
    const [fromLon = 0, fromLat = 0] = ring[i]!;
    const parts = Math.max(
      1,
      Math.ceil(Math.max(Math.abs(lon - fromLon), Math.abs(lat - fromLat)) / step),
    );
    return Array.from({ length: parts }, (_, k): Position => {
      const t = (k + 1) / parts;
      return [fromLon + (lon - fromLon) * t, fromLat + (lat - fromLat) * t];
    });
  });
}

/** Area by GeographicLib (Karney 2013), km², of edges densified to `step` degrees. */
export function geodesicAreaKm2(land: Land, step = 0.1): number {
  let sum = 0;
  for (const rings of polygonsOf(land)) {
    rings.forEach((ring, i) => {
      const polygon = WGS84.Polygon(false);
      for (const [lon = 0, lat = 0] of densify(ring, step)) polygon.AddPoint(lat, lon);
      const area = Math.abs(polygon.Compute(false, true).area ?? NaN) / 1e6;
      sum += i === 0 ? area : -area;
    });
  }
  return sum;
}

/** Distance between two positions by GeographicLib, km. */
export function geodesicKm([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number {
  return WGS84.Inverse(latA, lonA, latB, lonB).s12! / 1000;
}

/** A rectangle `[west, south, east, north]` in degrees, anticlockwise. */
export function rectangle(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
