import type { Day } from '../domain/day';
import type { ParcelCut } from '../domain/parcel';

/** What parcels are asked of the engine: a built-in line and how they are to be cut. */
export interface ParcelRequest {
  readonly day: Day;
  readonly cut: ParcelCut;
}

/** Two requests with the same key have the same parcels. */
export function requestKey({ day, cut }: ParcelRequest): string {
  return [day, cut.pullbackKm ?? '', cut.pullbackAlong ?? '', cut.baseline ?? ''].join('|');
}
