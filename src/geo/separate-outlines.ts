import type { Position } from 'geojson';
import { orient2d } from 'robust-predicates';
import { edgeGrid } from './split/edge-grid';
import { edgesMeet } from './split/find-crossings';
import { flatRings, isInRings, type FlatRings } from './split/flat-rings';

// Pairs of edges looked at for each edge, where a map has a handful; more means that most edges lie in one spot.
const MOST_PAIRS = 64;
// Each outline is held against every other.
const MOST_POLYGONS = 2000;

/** Whether two edges that share the vertex `b` lie on one another. */
function foldsBack(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): boolean {
  if (orient2d(ax, ay, bx, by, cx, cy) !== 0) return false;
  return (ax - bx) * (cx - bx) + (ay - by) * (cy - by) > 0;
} // prettier-ignore

/** Whether any two edges cross or touch, other than where one of a ring ends and the next begins, or too many are near. */
function mayEdgesMeet(rings: FlatRings): boolean {
  const { x, y, starts } = rings;
  const grid = edgeGrid(rings);
  let pairs = 0;
  const mostPairs = MOST_PAIRS * (x.length + MOST_PAIRS);
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const [first, last] = [starts[ring]!, starts[ring + 1]! - 2];
    for (let i = first; i <= last; i++) {
      const next = i === last ? first : i + 1;
      const [ax, ay, bx, by] = [x[i]!, y[i]!, x[i + 1]!, y[i + 1]!];
      if (foldsBack(ax, ay, bx, by, x[next + 1]!, y[next + 1]!)) return true;
      let isMet = false;
      grid.visit(ax, ay, bx, by, (k) => {
        pairs++;
        if (isMet || pairs > mostPairs || k <= i || k === next || (i === first && k === last))
          return;
        isMet = edgesMeet(ax, ay, bx, by, x[k]!, y[k]!, x[k + 1]!, y[k + 1]!);
      });
      if (isMet || pairs > mostPairs) return true;
    }
  }
  return false;
}

/**
 * Whether polygons are valid and apart as they stand: no ring crosses or touches itself or another, holes lie in their
 * own outline, and no polygon in another. Such land needs no cleaning.
 * @param polygons closed rings of `[lon, lat]` in degrees
 * @returns false also where it cannot be told cheaply
 */
export function areSeparate(polygons: readonly Position[][][]): boolean {
  if (polygons.length > MOST_POLYGONS) return false;
  const all = flatRings({ type: 'MultiPolygon', coordinates: polygons as Position[][][] });
  // Repeated positions and rings without an area have been left out.
  if (all.positions.length !== polygons.flat().reduce((sum, { length }) => sum + length, 0)) return false;
  if (mayEdgesMeet(all)) return false;
  const alone = polygons.map((rings) => rings.map((ring) => flatRings({ type: 'Polygon', coordinates: [ring] })));
  const isIn = ([px = 0, py = 0]: Position, rings: FlatRings): boolean => isInRings(rings, px, py);
  return polygons.every((rings, i) =>
    rings.every(([first], r) => {
      const [outline, ...holes] = alone[i]!;
      if (r > 0) return isIn(first!, outline!) && holes.every((hole, h) => h + 1 === r || !isIn(first!, hole));
      return alone.every(
        ([other, ...gaps], k) => k === i || !isIn(first!, other!) || gaps.some((gap) => isIn(first!, gap)),
      );
    }),
  );
} // prettier-ignore
