import type { Holder } from './control';
import type { Day } from './day';
import type { RegionId } from './region';

/** A place whose holder decides where the line of contact runs. */
export interface Settlement {
  /** `settlementId` of its position. */
  readonly id: string;
  readonly nameEn: string;
  readonly nameUk: string;
  /** `[lon, lat]`, degrees. */
  readonly position: readonly [lon: number, lat: number];
  readonly region: RegionId;
  readonly population: number;
  /** One letter a built-in day, `R` Russian-held or `U` Ukrainian-held. */
  readonly held: string;
  /** Former and other spellings. */
  readonly aliases: readonly string[];
}

/** Names a settlement by where it lies, latitude first: `48.723;37.556`. */
export function settlementId([lon, lat]: readonly [lon: number, lat: number]): string {
  return `${lat};${lon}`;
}

/** Of places, as settlements are named. */
export function settlementIds(
  places: readonly Pick<Settlement, 'position'>[],
): ReadonlySet<string> {
  return new Set(places.map(({ position }) => settlementId(position)));
}

/** Whether a text is written as the id of a settlement; there need not be one. */
export function isSettlementId(text: string): boolean {
  return /^\d{2}(?:\.\d{1,3})?;\d{2}(?:\.\d{1,3})?$/.test(text);
}

/** Names a line among all: a built-in day, or that day with settlements flipped, in whatever order. */
export function lineId(day: Day, flips: readonly string[] = []): string {
  return flips.length === 0 ? day : `${day} with ${[...flips].sort().join()} flipped`;
}

/** A settlement as the map draws it. */
export interface DrawnSettlement {
  readonly id: string;
  readonly nameEn: string;
  readonly nameUk: string;
  readonly position: readonly [lon: number, lat: number];
  readonly holder: Holder;
  readonly isFlipped: boolean;
  /** False for a town whose name stands there already. */
  readonly isNamed: boolean;
}
