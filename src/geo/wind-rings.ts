import type { Position } from 'geojson';
import { polygonsOf, type Land } from '../domain/geometry';
import { signedRingAreaKm2 } from './area';

function wind(ring: readonly Position[], anticlockwise: boolean): Position[] {
  return signedRingAreaKm2(ring) > 0 === anticlockwise ? [...ring] : [...ring].reverse();
}

/** Land with outer rings anticlockwise and holes clockwise, as RFC 7946 (3.1.6) asks of files. */
export function windRings(land: Land): Land {
  const polygons = polygonsOf(land).map((rings) => rings.map((ring, i) => wind(ring, i === 0)));
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}
