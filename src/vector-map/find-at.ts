import type { Land } from '../domain/geometry';
import type { DrawnParcel } from '../domain/parcel';
import { isInLand } from '../geo/point-in-land';
import { boundsOf } from '../map/camera';

const bounds = new WeakMap<Land, ReturnType<typeof boundsOf>>();

/** The parcel whose land a point `[lon, lat]` lies in; null outside Ukraine. */
export function parcelAt(
  [lon, lat]: readonly [lon: number, lat: number],
  parcels: readonly DrawnParcel[],
): string | null {
  for (const { id, land } of parcels) {
    if (!land) continue;
    const box = bounds.get(land) ?? boundsOf(land);
    bounds.set(land, box);
    const [west, south, east, north] = box;
    if (lon < west || lon > east || lat < south || lat > north) continue;
    if (isInLand([lon, lat], land)) return id;
  }
  return null;
}

/** Something small on the sheet, CSS pixels. */
export interface Spot<Id> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/** The nearest of the spots in reach of a point, CSS pixels. */
export function spotAt<Id>(
  [x, y]: readonly [x: number, y: number],
  spots: readonly Spot<Id>[],
  reach: number,
): Id | null {
  let nearest: { id: Id; distance: number } | null = null;
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance > reach || (nearest && nearest.distance <= distance)) continue;
    nearest = { id: spot.id, distance };
  }
  return nearest?.id ?? null;
}
