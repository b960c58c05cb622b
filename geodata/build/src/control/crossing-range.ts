import type { PlanePoint } from './projection';
import { isCrimean } from './sites';
import type { MixedEdge } from './trace-crossings';

/** Where the line may cross an edge: shares of its length from the Russian-held end. */
export interface CrossingRange {
  /** Where it crosses when nothing else is known. */
  preferred: number;
  lowest: number;
  highest: number;
}

/** Share of an edge that the line keeps from either end. */
const CLEARANCE_SHARE = 0.25;
/** Metres that the line keeps from a Crimean settlement. */
const CRIMEAN_CLEARANCE = 400;

/**
 * Halfway between two settlements, and never in the outer quarters. Towards Crimea the line runs
 * close by the Crimean settlement, since between them is the region's border, which is not drawn
 * here: land on this side of it is held by whoever holds the settlements on this side.
 */
export function crossingRange(edge: MixedEdge): CrossingRange {
  if (isCrimean(edge.russian) && edge.ukrainian.region !== null) {
    const share = Math.min(0.25, CRIMEAN_CLEARANCE / lengthOf(edge));
    return { preferred: share, lowest: share, highest: share };
  }
  return { preferred: 0.5, lowest: CLEARANCE_SHARE, highest: 1 - CLEARANCE_SHARE };
}

/** The point of an edge at a share of its length from the Russian-held end. */
export function pointAt(edge: MixedEdge, share: number): PlanePoint {
  const [x, y] = edge.russian.point;
  const [toX, toY] = edge.ukrainian.point;
  return [x + (toX - x) * share, y + (toY - y) * share];
}

function lengthOf(edge: MixedEdge): number {
  const [x, y] = edge.russian.point;
  const [toX, toY] = edge.ukrainian.point;
  return Math.hypot(toX - x, toY - y);
}
