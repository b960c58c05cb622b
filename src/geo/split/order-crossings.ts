import type { Crossing, OnEdge } from './find-crossings';
import type { FlatRings } from './flat-rings';

// Crossings on one edge nearer to each other than this share of its length have no order that can be trusted.
const NEAREST_SHARE = 1e-9;

/** The crossings along the rings of one boundary: what comes after and before each, round its ring. */
export interface Order {
  readonly next: ReadonlyMap<Crossing, Crossing>;
  readonly previous: ReadonlyMap<Crossing, Crossing>;
  /** Rings that are not crossed. */
  readonly uncrossed: readonly number[];
}

/**
 * Puts crossings in their order along a boundary.
 * @param on where a crossing lies on that boundary
 * @returns null where no order can be told, or a ring does not enter and leave by turns
 */
export function orderCrossings(
  { starts }: FlatRings,
  crossings: readonly Crossing[],
  on: (crossing: Crossing) => OnEdge,
): Order | null {
  const sorted = [...crossings].sort((a, b) => {
    const [one, other] = [on(a), on(b)];
    return one.edge - other.edge || one.share - other.share;
  });
  const next = new Map<Crossing, Crossing>();
  const previous = new Map<Crossing, Crossing>();
  const uncrossed: number[] = [];
  let from = 0;
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    let to = from;
    while (to < sorted.length && on(sorted[to]!).edge < starts[ring + 1]!) to++;
    if (to === from) uncrossed.push(ring);
    for (let k = from; k < to; k++) {
      const crossing = sorted[k]!;
      const after = sorted[k + 1 < to ? k + 1 : from]!;
      if (after.enters === crossing.enters) return null;
      const [here, there] = [on(crossing), on(after)];
      if (k + 1 < to && here.edge === there.edge && there.share - here.share < NEAREST_SHARE) {
        return null;
      }
      next.set(crossing, after);
      previous.set(after, crossing);
    }
    from = to;
  }
  return { next, previous, uncrossed };
}
