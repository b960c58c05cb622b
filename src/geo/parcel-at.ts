import type { Position } from 'geojson';
import type { BoundingBox, Land } from '../domain/geometry';
import type { DrawnParcel } from '../domain/parcel';
import { boundingBox } from './bounding-box';
import { isInLand } from './point-in-land';

const boxes = new WeakMap<Land, BoundingBox>();

/** The parcel whose land a point `[lon, lat]` lies in; null outside Ukraine. */
export function parcelAt(
  [lon = NaN, lat = NaN]: Position,
  parcels: readonly DrawnParcel[],
): string | null {
  for (const { id, land } of parcels) {
    if (!land) continue;
    const box = boxes.get(land) ?? boundingBox(land);
    boxes.set(land, box);
    const [west, south, east, north] = box;
    if (lon < west || lon > east || lat < south || lat > north) continue;
    if (isInLand([lon, lat], land)) return id;
  }
  return null;
}
