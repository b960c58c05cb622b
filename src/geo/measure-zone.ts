import { polygonsOf, type Land, type Lines } from '../domain/geometry';
import type { Parcel } from '../domain/parcel';
import type { ZoneMeasure, ZoneShape } from '../domain/zone';
import { alongBorder } from './along-border';
import { areaKm2 } from './area';
import { clipLines } from './clip-lines';
import { intersectOnGrid } from './grid-overlay';
import { lengthKm } from './length';
import { keepEdges } from './line-edges';

// Below this an area is rounding of the grid along a shared border, not land.
const SMALLEST_KM2 = 1e-3;

/** Length of the stretches of lines inside land or along its border, km. */
function lengthWithin(lines: Lines, land: Land): number {
  // What runs along the border would be inside or not as rounding has it.
  const isAlong = alongBorder(land);
  const across = keepEdges(lines, (edge) => !isAlong(edge));
  return lengthKm(keepEdges(lines, isAlong)) + lengthKm(clipLines(across, land));
}

/**
 * Measures a zone's shape; the line of contact counts where it lies inside or runs along the border.
 * @param earlier zones that come before it and have the land that both cover
 * @param parcels a partition of Ukraine that was cut by the zone
 * @param contactLine line strings of `[lon, lat]` in degrees
 */
export function measureZone(
  { id, geometry }: ZoneShape,
  earlier: readonly ZoneShape[],
  parcels: readonly Parcel[],
  contactLine: Lines,
): ZoneMeasure {
  const shapeKm2 = areaKm2(geometry);
  const own = parcels.filter((parcel) => parcel.zone === id);
  const inside = own.reduce((sum, { areas }) => sum + areas.stated, 0);
  const ids = new Set(earlier.map((zone) => zone.id));
  const shared = parcels
    .filter(({ zone, land }) => land && typeof zone === 'string' && ids.has(zone))
    .reduce((sum, { land }) => sum + areaKm2(intersectOnGrid(land!, geometry)), 0);
  const outsideKm2 = shapeKm2 - inside - shared;
  return {
    id,
    shapeKm2,
    outsideKm2: outsideKm2 < SMALLEST_KM2 ? 0 : outsideKm2,
    borderKm: lengthKm(polygonsOf(geometry).flat()),
    contactLineKm: lengthWithin(contactLine, geometry),
  };
}
