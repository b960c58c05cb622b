import type { RegionId } from './region';

/** A place with its position, `[lon, lat]` degrees, and who held it on each built-in day. */
export interface Town {
  readonly nameEn: string;
  readonly nameUk: string;
  readonly position: readonly [lon: number, lat: number];
  readonly region: RegionId;
  readonly population: number;
  readonly populationSource: 'sssu-2022' | 'geonames';
  /** One letter a built-in day, `R` Russian-held or `U` Ukrainian-held. */
  readonly held: string;
}
