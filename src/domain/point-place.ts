import type { PointPlaceId } from './proposal';

/** A place that texts name and that is too small to be land on the map; a belt of towns is several points. */
export interface PointPlace {
  readonly id: PointPlaceId;
  /** As a map writes it. */
  readonly nameEn: string;
  readonly nameUk: string;
  readonly points: readonly PlacePoint[];
}

export interface PlacePoint {
  readonly nameEn: string;
  readonly nameUk: string;
  readonly position: readonly [lon: number, lat: number];
}
