import type { PointPlaceId } from '../domain/proposal';
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

function spot<Id>(id: Id, frame: Frame, position: readonly [number, number]): Spot<Id> {
  const [x, y] = frame.project([...position]);
  return { id, x, y };
}
