import { bboxClip } from '@turf/bbox-clip';
import { feature } from '@turf/helpers';
import { polygonsOf, type BoundingBox, type Land } from '../domain/geometry';

/**
 * The part of land that can matter inside a window: rings cut at the window's edges.
 * Edges may then run double along the window's rim, so the window must be larger than what it is overlaid with.
 */
export function cutToWindow(land: Land, window: BoundingBox): Land | null {
  const cut = bboxClip(feature(land), [...window]).geometry as Land;
  const polygons = polygonsOf(cut).filter(([outer]) => outer && outer.length >= 4);
  return polygons.length ? { type: 'MultiPolygon', coordinates: polygons } : null;
}
