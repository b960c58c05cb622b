import type { Position } from 'geojson';
import type { Land } from '../domain/geometry';
import type { FileProblem } from '../domain/loaded-file';
import type { Region } from '../domain/region';
import type { CheckedZone } from '../domain/zone';
import { areaKm2 } from '../geo/area';
import { boxesMeet, boxOfLines } from '../geo/bounding-box';
import { estimateCrossings } from '../geo/estimate-crossings';
import { uniteAllOnGrid } from '../geo/grid-overlay';
import { areasByRegionKm2 } from '../geo/shared-area/shared-area';
import { checkGeometry, GeometryFault, type CheckedGeometry } from './check-geometry';
import { evenOddAreaKm2 } from './even-odd-area';
import { MOST_CROSSINGS, MOST_ZONE_VERTICES, UKRAINE_BOX } from './limits';

// Below a thousand square metres a zone's land in Ukraine is no more than its outline's thickness.
const SMALLEST_KM2 = 1e-3;
// Share of the area by which a cleaned shape differs from a sound one by rounding alone.
const ROUNDING = 1e-6;
const [WEST, SOUTH, EAST, NORTH] = UKRAINE_BOX;
const SWAPPED_BOX = [SOUTH, WEST, NORTH, EAST] as const;

function placeless(polygons: readonly Position[][][]): string | null {
  const box = boxOfLines(polygons.flat());
  if (boxesMeet(box, UKRAINE_BOX)) return null;
  const at = `lies at ${box[0].toFixed(1)}° E, ${box[1].toFixed(1)}° N, outside Ukraine`;
  return boxesMeet(box, SWAPPED_BOX)
    ? `${at}; latitude seems to come first, and longitude must`
    : at;
}

/** Valid polygons of a geometry, or why there are none. */
function clean(checked: CheckedGeometry, regions: readonly Region[]): Land | string {
  const { polygons, ignored } = checked;
  if (polygons.length === 0) {
    return ignored.length > 0 ? `is a ${ignored[0]}; a zone must be an area` : 'is empty';
  }
  const elsewhere = placeless(polygons);
  if (elsewhere !== null) return elsewhere;
  if (estimateCrossings(polygons.flat()) > MOST_CROSSINGS) {
    return 'crosses itself more often than any outline does';
  }
  const lands = polygons.map((coordinates): Land => ({ type: 'Polygon', coordinates }));
  const land = uniteAllOnGrid(lands);
  if (!land) return 'has no area';
  const inside = areasByRegionKm2(regions, land).reduce((sum, km2) => sum + km2, 0);
  return inside < SMALLEST_KM2 ? 'has no land of Ukraine in it' : land;
}

/** Whether the shape was sound as it came: whatever is mended has another area. */
function isSound({ polygons }: CheckedGeometry, cleaned: Land): boolean {
  return Math.abs(areaKm2(cleaned) / evenOddAreaKm2(polygons) - 1) < ROUNDING;
}

/**
 * Checks the shape of a zone and makes valid polygons of it: rings are closed, crossings with itself resolved
 * even–odd. What cannot be used is named with its place and the reason.
 * @param value a GeoJSON geometry, or anything else
 * @param place where it stands, e.g. `zones[2].geometry`
 * @param feature the zone, for people
 * @param regions of all Ukraine
 */
export function checkZone(
  value: unknown,
  place: string,
  feature: string,
  regions: readonly Region[],
): CheckedZone {
  const leftOut = (at: string, reason: string): CheckedZone => ({
    geometry: null,
    problems: [{ place: at, feature, reason, effect: 'left out' }],
  });
  const budget = { left: MOST_ZONE_VERTICES };
  let checked: CheckedGeometry;
  try {
    checked = checkGeometry(value, budget);
  } catch (error) {
    if (!(error instanceof GeometryFault)) throw error;
    if (budget.left < 0) {
      return leftOut(place, `has more than ${MOST_ZONE_VERTICES / 1000},000 positions`);
    }
    return leftOut(`${place}${error.path}`, error.reason);
  }
  const cleaned = clean(checked, regions);
  if (typeof cleaned === 'string') return leftOut(place, cleaned);
  const mended = (at: string, reason: string): FileProblem => ({
    place: at,
    feature,
    reason,
    effect: 'mended',
  });
  return {
    geometry: cleaned,
    problems: [
      ...checked.closed.map((path) =>
        mended(`${place}${path}`, 'is a ring that did not end where it began, and was closed'),
      ),
      ...(isSound(checked, cleaned)
        ? []
        : [mended(place, 'has an outline that crosses itself; it was taken apart where it does')]),
    ],
  };
}
