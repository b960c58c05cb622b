import type { Position } from 'geojson';
import { orient2d } from 'robust-predicates';
import { edgeGrid } from './split/edge-grid';
import { edgesMeet } from './split/find-crossings';
import { flatRings, isInRings, type FlatRings } from './split/flat-rings';

// Pairs of edges looked at for each edge, where a map has a handful; more means that most edges lie in one spot.
const MOST_PAIRS = 32;
// Each outline is held against every other.
const MOST_POLYGONS = 2000;

/** Whether two edges that share the vertex `b` lie on one another. */
function foldsBack(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): boolean {
  if (orient2d(ax, ay, bx, by, cx, cy) !== 0) return false;
  return (ax - bx) * (cx - bx) + (ay - by) * (cy - by) > 0;
} // prettier-ignore

/** Whether an edge lies on the one that follows it. */
function anyFoldsBack({ x, y, starts }: FlatRings): boolean {
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const [first, last] = [starts[ring]!, starts[ring + 1]! - 2];
    for (let i = first; i <= last; i++) {
      const after = (i === last ? first : i + 1) + 1;
      if (foldsBack(x[i]!, y[i]!, x[i + 1]!, y[i + 1]!, x[after]!, y[after]!)) return true;
    }
  }
  return false;
}

/** The number of the ring's last edge for its first one, −1 for every other edge. */
function closingEdges({ x, starts }: FlatRings): Int32Array {
  const closing = new Int32Array(x.length).fill(-1);
  for (let ring = 0; ring + 1 < starts.length; ring++)
    closing[starts[ring]!] = starts[ring + 1]! - 2;
  return closing;
}

/** Whether any two edges cross or touch, other than where one of a ring ends and the next begins, or too many are near. */
function mayEdgesMeet(rings: FlatRings): boolean {
  if (anyFoldsBack(rings)) return true;
  const { x, y } = rings;
  const closing = closingEdges(rings);
  const mostPairs = MOST_PAIRS * (x.length + MOST_PAIRS);
  let pairs = 0;
  return edgeGrid(rings).somePair((i, k) => {
    if (++pairs > mostPairs) return true;
    // Edges that share a vertex of their ring; at its end none begins.
    if (k === i + 1 || closing[i] === k) return false;
    return edgesMeet(x[i]!, y[i]!, x[i + 1]!, y[i + 1]!, x[k]!, y[k]!, x[k + 1]!, y[k + 1]!);
  });
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
