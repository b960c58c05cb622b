import type { Position } from 'geojson';
import { heldPolygons } from '../../../../src/geo/control-line/held-polygons';
import type { Settlement } from '../settlements';

/**
 * The land that Russia held on a day, as MultiPolygon coordinates ([lon, lat], RFC 7946), not cut to land. Drawn by
 * the same code that the page redraws the line with when a reader flips who holds a settlement.
 */
export function heldByRussia(settlements: readonly Settlement[], dayIndex: number): Position[][][] {
  return heldPolygons(
    settlements.map(({ lon, lat, region, held }) => ({
      position: [lon, lat],
      region,
      holder: held[dayIndex] === 'R' ? 'russia' : 'ukraine',
    })),
  );
}
