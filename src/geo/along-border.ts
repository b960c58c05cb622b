import type { Land } from '../domain/geometry';
import type { Edge } from './line-edges';
import { middleOf } from './line-edges';
import { edgeGrid } from './split/edge-grid';
import { flatRings } from './split/flat-rings';

// A link keeps corners to half a metre.
const REACH_METRES = 1;
const METRES_PER_DEGREE = 111_200;

/** Whether an edge, `[lon, lat]` in degrees, runs along the border of some land: ends and middle within a metre of it. */
export function alongBorder(land: Land): (edge: Edge) => boolean {
  const rings = flatRings(land);
  const grid = edgeGrid(rings);
  const isOn = (lon: number, lat: number): boolean => {
    const narrowing = Math.cos((lat * Math.PI) / 180);
    const [east, north] = [REACH_METRES / METRES_PER_DEGREE / narrowing, REACH_METRES / METRES_PER_DEGREE]; // prettier-ignore
    let found = false;
    grid.visit(lon - east, lat - north, lon + east, lat + north, (i) => {
      if (found) return;
      const [ax, ay] = [(rings.x[i]! - lon) * narrowing, rings.y[i]! - lat];
      const [dx, dy] = [(rings.x[i + 1]! - rings.x[i]!) * narrowing, rings.y[i + 1]! - rings.y[i]!];
      const square = dx * dx + dy * dy;
      const t = square && Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square));
      found = Math.hypot(ax + t * dx, ay + t * dy) < north;
    });
    return found;
  };
  return (edge) => {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = edge;
    return isOn(ax, ay) && isOn(bx, by) && isOn(...middleOf(edge));
  };
}
