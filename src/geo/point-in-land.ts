import type { Position } from 'geojson';
import { polygonsOf, type Land } from '../domain/geometry';

function crossings(point: Position, ring: readonly Position[]): number {
  const [x = 0, y = 0] = point;
  let count = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1]!;
    const [bx = 0, by = 0] = ring[i]!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) count++;
  }
  return count;
}

/** Whether a point `[lon, lat]` lies in land, holes excluded: even–odd, edges straight in longitude and latitude. */
export function isInLand(point: Position, land: Land): boolean {
  return polygonsOf(land).some(
    (rings) => rings.reduce((sum, ring) => sum + crossings(point, ring), 0) % 2 === 1,
  );
}
