import type { MultiPolygonCoordinates, Position, Ring } from './types';

/** Whether a point lies in the polygons; on an edge it may be either. */
export function contains(polygons: MultiPolygonCoordinates, point: Position): boolean {
  return polygons.some((polygon) =>
    polygon.reduce((inside, ring) => inside !== isInRing(ring, point), false),
  );
}

function isInRing(ring: Ring, [lon, lat]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [lonI, latI] = ring[i]!;
    const [lonJ, latJ] = ring[j]!;
    if (latI > lat !== latJ > lat && lon < ((lonJ - lonI) * (lat - latI)) / (latJ - latI) + lonI)
      inside = !inside;
  }
  return inside;
}
