import { bboxClip } from '@turf/bbox-clip';
import { difference } from '@turf/difference';
import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { GeometryError } from '../domain/errors';
import { polygonsOf, type BoundingBox, type Land } from '../domain/geometry';

/** Land common to both, or null where they share none. Throws `GeometryError` naming the ids. */
export function intersectLand(a: Land, b: Land, ids: readonly [string, string]): Land | null {
  try {
    return intersect(featureCollection([feature(a), feature(b)]))?.geometry ?? null;
  } catch (cause) {
    throw new GeometryError('intersection', ids, cause);
  }
}

/** Land of `a` that is not in `b`, or null where nothing is left. Throws `GeometryError` naming the ids. */
export function subtractLand(a: Land, b: Land, ids: readonly [string, string]): Land | null {
  try {
    return difference(featureCollection([feature(a), feature(b)]))?.geometry ?? null;
  } catch (cause) {
    throw new GeometryError('difference', ids, cause);
  }
}

/** The two operations that splitting land takes; either engine of this folder, or a test's own. */
export interface OverlayEngine {
  intersect(a: Land, b: Land, ids: readonly [string, string]): Land | null;
  subtract(a: Land, b: Land, ids: readonly [string, string]): Land | null;
}

/** Turf (polyclip-ts): exact arithmetic, right on every valid input tried, slow. */
export const TURF_ENGINE: OverlayEngine = { intersect: intersectLand, subtract: subtractLand };

/**
 * The part of land that can matter inside a window: rings cut at the window's edges.
 * Edges may then run double along the window's rim, so the window must be larger than what it is overlaid with.
 */
export function cutToWindow(land: Land, window: BoundingBox): Land | null {
  const cut = bboxClip(feature(land), [...window]).geometry as Land;
  const polygons = polygonsOf(cut).filter(([outer]) => outer && outer.length >= 4);
  return polygons.length ? { type: 'MultiPolygon', coordinates: polygons } : null;
}
