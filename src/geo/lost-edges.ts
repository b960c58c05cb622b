import type { Lines } from '../domain/geometry';
import { boxesMeet, boxOfLines, padBox } from './bounding-box';
import { edgesOf, middleOf, type Edge } from './line-edges';

// A vertex added where a region's border crosses the line may lie this far off it, degrees (about 2 m).
const ON_EDGE_DEGREES = 2e-5;
/**
 * Where the lines of two days run close beside each other the geodata keep one of them: on ten days up to 30 edges of
 * some 600 lie off what was drawn of that day, by 0.00107° at most. In degrees, and the same in km with some to spare.
 */
const ALTERED_DEGREES = 1.2e-3;
export const ALTERED_KM = 0.14;

/** What a line loses with edges of what it was drawn as. */
export interface LostEdges {
  readonly edges: readonly Edge[];
  /** Whether some of them lie off what was drawn, so that the land held does as well. */
  readonly isAltered: boolean;
}

/** Distance in degrees from a point to an edge. */
function distance(
  [x, y]: readonly [number, number],
  [[ax = 0, ay = 0], [bx = 0, by = 0]]: Edge,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2)) : 0;
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** How far the middle of an edge is from the nearest of others, degrees. */
function distanceTo(edge: Edge, others: readonly Edge[]): number {
  const middle = middleOf(edge);
  return others.reduce((least, other) => Math.min(least, distance(middle, other)), Infinity);
}

/**
 * The edges of a line that go where the line is drawn anew.
 * @param removed edges of what the line was drawn as that are not drawn any more
 * @param kept those that are
 */
export function lostEdges(
  lines: Lines,
  removed: readonly Edge[],
  kept: readonly Edge[],
): LostEdges {
  const rim = padBox(boxOfLines(removed.map((edge) => [...edge])), ALTERED_DEGREES);
  const isNear = (edge: Edge): boolean => boxesMeet(boxOfLines([[...edge]]), rim);
  const others = kept.filter(isNear);
  let isAltered = false;
  const edges = edgesOf(lines).filter((edge) => {
    if (!isNear(edge)) return false;
    const off = distanceTo(edge, removed);
    if (off < ON_EDGE_DEGREES) return true;
    const isLost = off < ALTERED_DEGREES && off < distanceTo(edge, others);
    isAltered ||= isLost;
    return isLost;
  });
  return { edges, isAltered };
}
