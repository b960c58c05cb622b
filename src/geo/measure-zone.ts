import { polygonsOf, type Land, type Lines } from '../domain/geometry';
import type { Parcel } from '../domain/parcel';
import type { ZoneMeasure, ZoneShape } from '../domain/zone';
import { areaKm2 } from './area';
import { bufferLines } from './buffer-lines';
import { clipLines } from './clip-lines';
import { intersectOnGrid, uniteOnGrid } from './grid-overlay';
import { lengthKm } from './length';

// Below this an area is rounding of the grid along a shared border, not land.
const SMALLEST_KM2 = 1e-3;

// A link keeps corners to half a metre. Where the line runs along a zone's border, it is to count as inside, and neither
// half of it; where it crosses the border, it comes out longer by this much.
const RIM_KM = 0.001;

function withRim(land: Land): Land {
  const rim = bufferLines(polygonsOf(land).flat(), RIM_KM);
  return (rim && uniteOnGrid(land, rim)) ?? land;
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
    contactLineKm: lengthKm(clipLines(contactLine, withRim(geometry))),
  };
}
