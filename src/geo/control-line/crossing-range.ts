import type { PlanePoint } from './plane';
import { isCrimean } from './sites';
import type { MixedEdge } from './trace-crossings';

/** Where the line may cross an edge: shares of its length from the Russian-held end. */
export interface CrossingRange {
  /** Where it crosses when nothing else is known. */
  preferred: number;
  lowest: number;
  highest: number;
}

/**
 * Where the line crosses an edge between two settlements, as a share from the Russian-held end: a
 * little short of halfway, since ground of unclear control counts as Ukrainian-held in the source.
 * Measured, not derived: halfway leaves Ukrainian-held Donetsk oblast 0.5 % too small on average
 * over nine days, 0.48 within 0.1 % (measure-against-samples.ts).
 */
const PREFERRED_SHARE = 0.48;
/** Share of an edge that the line keeps from either end. */
const CLEARANCE_SHARE = 0.25;
/** Regions on the mainland beside Crimea: Kherson and Zaporizhzhia. */
const BESIDE_CRIMEA = new Set(['UA-65', 'UA-23']);
/** Metres that the line keeps from a Crimean settlement. */
const CRIMEAN_CLEARANCE = 400;

/**
 * About halfway between two settlements, and never in the outer quarters. Towards Crimea the line runs
 * close by the Crimean settlement, since between them is the region's border, which is not drawn
 * here: land on this side of it is held by whoever holds the settlements on this side.
 */
export function crossingRange(edge: MixedEdge): CrossingRange {
  if (isCrimean(edge.russian) && BESIDE_CRIMEA.has(edge.ukrainian.region ?? '')) {
    const share = Math.min(0.25, CRIMEAN_CLEARANCE / lengthOf(edge));
    return { preferred: share, lowest: share, highest: share };
  }
  return { preferred: PREFERRED_SHARE, lowest: CLEARANCE_SHARE, highest: 1 - CLEARANCE_SHARE };
}

/** The point of an edge at a share of its length from the Russian-held end. */
export function pointAt(edge: MixedEdge, share: number): PlanePoint {
  const [x, y] = edge.russian.point;
  const [toX, toY] = edge.ukrainian.point;
  return [x + (toX - x) * share, y + (toY - y) * share];
}

/** The share of an edge at which a point on it lies. */
export function shareAt(edge: MixedEdge, [x, y]: PlanePoint): number {
  const [fromX, fromY] = edge.russian.point;
  return Math.hypot(x - fromX, y - fromY) / lengthOf(edge);
}

function lengthOf(edge: MixedEdge): number {
  const [x, y] = edge.russian.point;
  const [toX, toY] = edge.ukrainian.point;
  return Math.hypot(toX - x, toY - y);
}
