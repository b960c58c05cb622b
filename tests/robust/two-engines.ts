import type { Land } from '../../src/domain/geometry';
import type { Region } from '../../src/domain/region';
import { areaKm2 } from '../../src/geo/area';
import { boundingBox, boxesMeet } from '../../src/geo/bounding-box';
import { intersectOnGrid } from '../../src/geo/grid-overlay';
import { areasByRegionKm2 } from '../../src/geo/shared-area/shared-area';

/** Ten square metres. */
const TOLERANCE_KM2 = 1e-5;

/**
 * Measures how much of each region some land covers by pairs of edges and by overlay on a grid.
 * @throws Error where the two differ by more than ten square metres
 */
export function sameOfTwoEngines(regions: readonly Region[], land: Land): void {
  const shared = areasByRegionKm2(regions, land);
  const box = boundingBox(land);
  regions.forEach((region, i) => {
    const common = boxesMeet(box, region.bbox) ? intersectOnGrid(region.land, land) : null;
    const difference = shared[i]! - (common ? areaKm2(common) : 0);
    if (Math.abs(difference) < TOLERANCE_KM2) return;
    throw new Error(`${region.id}: the engines differ by ${difference} km²`);
  });
}
