import { crossingRange, pointAt, type CrossingRange } from './crossing-range';
import type { PlanePoint } from './projection';
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

/**
 * Places the line's crossing on each edge of a ring: starts halfway, then slides the crossings
 * along their edges towards a taut line, within the range that leaves each settlement its ground.
 */
export function settleCrossings(ring: readonly MixedEdge[], rounds = ROUNDS): Crossing[] {
  const ranges = ring.map(crossingRange);
  let shares = ranges.map(({ preferred }) => preferred);
  for (let round = 0; round < rounds; round++) {
    const points = ring.map((edge, index) => pointAt(edge, shares[index]!));
    shares = shares.map((share, index) => {
      const { preferred, lowest, highest } = ranges[index]!;
      const before = points[(index + points.length - 1) % points.length]!;
      const after = points[(index + 1) % points.length]!;
      const straight = crossedAt(ring[index]!, before, after) ?? share;
      const pulled = share + PULL * (clamp(straight, lowest, highest) - share);
      return clamp(pulled + RETURN * (preferred - pulled), lowest, highest);
    });
  }
  return ring.map((edge, index) => ({
    edge,
    range: ranges[index]!,
    point: pointAt(edge, shares[index]!),
  }));
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
