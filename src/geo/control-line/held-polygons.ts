import type { Position } from 'geojson';
import { nestRings } from './nest-rings';
import { toLonLat } from './plane';
import { roundCorners } from './round-corners';
import { settleCrossings } from './settle-crossings';
import { sitesOf, type HeldPlace } from './sites';
import { traceCrossings } from './trace-crossings';

/**
 * The land that Russia holds where settlements are held as given, as MultiPolygon coordinates ([lon, lat], RFC 7946), drawn
 * from the settlements' holders alone. Not cut to land: it reaches far into Russia and over the sea.
 * Its border is the line of contact within Ukraine; Crimea's own border is not drawn.
 */
export function heldPolygons(places: readonly HeldPlace[]): Position[][][] {
  const rings = traceCrossings(sitesOf(places)).map((ring) =>
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
