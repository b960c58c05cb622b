import type { Position } from 'geojson';
import type { Crossing, OnEdge } from './find-crossings';
import { isInRings, ringAt, type FlatRings } from './flat-rings';
import { orderCrossings, type Order } from './order-crossings';

/** Rings of the two parts of some land, its land on the left of every edge. */
export interface PartRings {
  readonly inside: Position[][];
  readonly outside: Position[][];
}

/** The vertices of a ring after one crossing and before the next. */
function between({ starts, positions }: FlatRings, from: OnEdge, to: OnEdge): Position[] {
  if (from.edge === to.edge && from.share < to.share) return [];
  if (from.edge < to.edge) return positions.slice(from.edge + 1, to.edge + 1);
  const ring = starts.findIndex((_, i) => from.edge < starts[i + 1]!);
  // The last vertex of a ring is its first again.
  return [
    ...positions.slice(from.edge + 1, starts[ring + 1]! - 1),
    ...positions.slice(starts[ring], to.edge + 1),
  ];
}

interface Boundaries {
  readonly own: FlatRings;
  readonly other: FlatRings;
  readonly ownOrder: Order;
  readonly otherOrder: Order;
}

/** One ring of the part inside the other land: along the own boundary where it is inside, else along the other's. */
function traceInside(bounds: Boundaries, start: Crossing, done: Set<Crossing>): Position[] {
  const ring: Position[] = [];
  let at = start;
  do {
    done.add(at);
    const leaving = bounds.ownOrder.next.get(at)!;
    const entering = bounds.otherOrder.next.get(leaving)!;
    ring.push(at.position, ...between(bounds.own, at.own, leaving.own));
    ring.push(leaving.position, ...between(bounds.other, leaving.other, entering.other));
    at = entering;
  } while (!done.has(at));
  return [...ring, ring[0]!];
}

/** One ring of the part outside: where the own boundary is inside, back along the other's. */
function traceOutside(bounds: Boundaries, start: Crossing, done: Set<Crossing>): Position[] {
  const ring: Position[] = [];
  let at = start;
  do {
    done.add(at);
    const entering = bounds.ownOrder.next.get(at)!;
    const leaving = bounds.otherOrder.previous.get(entering)!;
    ring.push(at.position, ...between(bounds.own, at.own, entering.own));
    ring.push(entering.position);
    ring.push(...between(bounds.other, leaving.other, entering.other).reverse());
    at = leaving;
  } while (!done.has(at));
  return [...ring, ring[0]!];
}

function firstVertexIn(rings: FlatRings, ring: number, land: FlatRings): boolean {
  const first = rings.starts[ring]!;
  return isInRings(land, rings.x[first]!, rings.y[first]!);
}

/**
 * Rings of land inside and outside another, given where their boundaries cross (Weiler and Atherton 1977).
 * @returns null where the crossings fit no valid polygons
 */
export function traceParts(
  own: FlatRings,
  other: FlatRings,
  crossings: readonly Crossing[],
): PartRings | null {
  const ownOrder = orderCrossings(own, crossings, (crossing) => crossing.own);
  const otherOrder = orderCrossings(other, crossings, (crossing) => crossing.other);
  if (!ownOrder || !otherOrder) return null;
  const bounds = { own, other, ownOrder, otherOrder };
  const inside: Position[][] = [];
  const outside: Position[][] = [];
  const done = new Set<Crossing>();
  for (const crossing of crossings) {
    if (done.has(crossing)) continue;
    if (crossing.enters) inside.push(traceInside(bounds, crossing, done));
    else outside.push(traceOutside(bounds, crossing, done));
  }
  for (const ring of ownOrder.uncrossed) {
    (firstVertexIn(own, ring, other) ? inside : outside).push(ringAt(own, ring));
  }
  for (const ring of otherOrder.uncrossed) {
    if (!firstVertexIn(other, ring, own)) continue;
    inside.push(ringAt(other, ring));
    outside.push(ringAt(other, ring).reverse());
  }
  return { inside, outside };
}
