import type { Position } from 'geojson';
import type { Settlement } from '../settlements';
import { nestRings } from './nest-rings';
import { toLonLat } from './projection';
import { roundCorners } from './round-corners';
import { settleCrossings } from './settle-crossings';
import { sitesOn } from './sites';
import { traceCrossings } from './trace-crossings';

/**
 * The land that Russia held on a day, as MultiPolygon coordinates ([lon, lat], RFC 7946), drawn
 * from the settlements' holders alone. Not cut to land: it reaches far into Russia and over the sea.
 * Its border is the line of contact within Ukraine; Crimea's own border is not drawn.
 */
export function heldByRussia(settlements: readonly Settlement[], dayIndex: number): Position[][][] {
  const rings = traceCrossings(sitesOn(settlements, dayIndex)).map((ring) =>
    closed(roundCorners(settleCrossings(ring)).map(toLonLat)),
  );
  return nestRings(rings);
}

/** Drops vertices that rounding made equal, and repeats the first at the end. */
function closed(ring: Position[]): Position[] {
  const distinct = ring.filter(([lon, lat], index) => {
    const [lonBefore, latBefore] = ring[(index + ring.length - 1) % ring.length]!;
    return lon !== lonBefore || lat !== latBefore;
  });
  return [...distinct, distinct[0]!];
}
