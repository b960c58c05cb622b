import type { DrawnParcel } from '../domain/parcel';
import type { PointPlaceId } from '../domain/proposal';
import { landPoint } from '../geo/land-point';
import { SETTLEMENT_ZOOM } from '../map/settlement-layers';
import type { Spot } from './spot-at';
import type { Frame } from './frame';
import type { Picture } from './picture';

/** From which zoom places are drawn, as the style's layer of them. */
const PLACE_ZOOM = 6;

/** Where the symbols of places that texts name stand; none where they are not shown. */
export function placeSpots({ data, layers }: Picture, frame: Frame): readonly Spot<PointPlaceId>[] {
  if (!layers.has('places') || frame.view.zoom < PLACE_ZOOM) return [];
  return data.places.flatMap(({ id, points }) =>
    points.map(({ position }) => spot(id, frame, position)),
  );
}

/** Where settlements that can be flipped stand; none where they are not shown. */
export function settlementSpots({ settlements }: Picture, frame: Frame): readonly Spot<string>[] {
  if (frame.view.zoom < SETTLEMENT_ZOOM) return [];
  return settlements.map(({ id, position }) => spot(id, frame, position));
}

const points = new WeakMap<object, ReturnType<typeof landPoint>>();

/** Where painted land can be pointed at from the keyboard, in the order of the parcels. */
export function landSpots(
  parcels: readonly DrawnParcel[],
  painted: ReadonlyMap<string, unknown>,
  frame: Frame,
): readonly Spot<string>[] {
  return parcels.flatMap(({ id, land }) => {
    if (!land || !painted.has(id)) return [];
    const point = points.get(land) ?? landPoint(land);
    points.set(land, point);
    return point ? [spot(id, frame, point)] : [];
  });
}

function spot<Id>(id: Id, frame: Frame, position: readonly [number, number]): Spot<Id> {
  const [x, y] = frame.project([...position]);
  return { id, x, y };
}
