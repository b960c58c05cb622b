import { difference } from '@turf/difference';
import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { GeometryError } from '../domain/errors';
import type { Land } from '../domain/geometry';

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
