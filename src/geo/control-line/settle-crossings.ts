import { crossingRange, pointAt, type CrossingRange } from './crossing-range';
import type { PlanePoint } from './plane';
import type { MixedEdge } from './trace-crossings';

/** Each round carries a change one crossing further along the line, so few rounds keep it local. */
const ROUNDS = 4;
/** How much of the way to the straight connection of its neighbours a crossing goes in a round. */
const PULL = 0.5;
/** How much of the way back to its preferred place a crossing goes in a round. */
const RETURN = 0.15;

/** The crossing of an edge in the plane, with what is needed to check a line against it. */
export interface Crossing {
  edge: MixedEdge;
  range: CrossingRange;
  point: PlanePoint;
}

/** Share of an edge's length that the line's corner, later rounded off, keeps from either end. */
const CORNER_CLEARANCE = 0.1;

/**
 * Places the line's crossing on each edge of a ring: starts at the preferred place, then slides the
 * crossings along their edges towards a taut line. The corners are placed so that the line, once it
 * is rounded, keeps to the range that leaves each settlement its ground.
 */
export function settleCrossings(ring: readonly MixedEdge[], rounds = ROUNDS): Crossing[] {
  const ranges = ring.map(crossingRange);
  let shares = ranges.map(({ preferred }) => preferred);
  for (let round = 0; round < rounds; round++) {
    const points = ring.map((edge, index) => pointAt(edge, shares[index]!));
    shares = shares.map((share, index) => {
      const range = ranges[index]!;
      const before = points[(index + points.length - 1) % points.length]!;
      const after = points[(index + 1) % points.length]!;
      const straight = clamp(crossedAt(ring[index]!, before, after) ?? share, 0, 1);
      const pulled = share + PULL * (straight - share);
      return cornerWithin(range, pulled + RETURN * (range.preferred - pulled), straight);
    });
  }
  return ring.map((edge, index) => ({
    edge,
    range: ranges[index]!,
    point: pointAt(edge, shares[index]!),
  }));
}

/**
 * The share nearest to the wanted one with which the rounded line keeps to the range: it passes the
 * edge at three quarters of the way from the straight connection of the neighbours to the corner.
 */
function cornerWithin(
  { lowest, highest }: CrossingRange,
  wanted: number,
  straight: number,
): number {
  if (lowest === highest) return lowest;
  const share = clamp(wanted, (4 * lowest - straight) / 3, (4 * highest - straight) / 3);
  return clamp(share, CORNER_CLEARANCE, 1 - CORNER_CLEARANCE);
}

/** The share of the edge at which the straight line from one point to another meets it, if it does. */
export function crossedAt(edge: MixedEdge, from: PlanePoint, to: PlanePoint): number | null {
  const [x, y] = edge.russian.point;
  const edgeX = edge.ukrainian.point[0] - x;
  const edgeY = edge.ukrainian.point[1] - y;
  const lineX = to[0] - from[0];
  const lineY = to[1] - from[1];
  const cross = edgeX * lineY - edgeY * lineX;
  if (cross === 0) return null;
  return ((from[0] - x) * lineY - (from[1] - y) * lineX) / cross;
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}
