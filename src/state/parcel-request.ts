import type { Day } from '../domain/day';
import type { ParcelCut } from '../domain/parcel';
import { lineId } from '../domain/settlement';

/** What parcels are asked of the engine: a built-in line and how they are to be cut. */
export interface ParcelRequest {
  readonly day: Day;
  readonly cut: ParcelCut;
  /** Settlements held by the other side than on the day, by id. */
  readonly flips?: readonly string[];
}

/** Two requests with the same key have the same parcels. */
export function requestKey({ day, cut, flips }: ParcelRequest): string {
  return [
    lineId(day, flips),
    cut.pullbackKm ?? '',
    cut.pullbackAlong ?? '',
    cut.baseline ?? '',
    cut.zones ? JSON.stringify(cut.zones) : '',
  ].join('|');
}
