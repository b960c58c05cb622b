import type { BoundingBox, Land } from './geometry';

/** ISO 3166-2 codes of Ukraine's 27 first-level units. */
export const REGION_IDS = [
  'UA-43', 'UA-40', 'UA-14', 'UA-09', 'UA-23', 'UA-65', 'UA-63', 'UA-59', 'UA-12', 'UA-48',
  'UA-05', 'UA-07', 'UA-18', 'UA-21', 'UA-26', 'UA-30', 'UA-32', 'UA-35', 'UA-46', 'UA-51',
  'UA-53', 'UA-56', 'UA-61', 'UA-68', 'UA-71', 'UA-74', 'UA-77',
] as const; // prettier-ignore

export type RegionId = (typeof REGION_IDS)[number];

export function isRegionId(value: unknown): value is RegionId {
  return (REGION_IDS as readonly unknown[]).includes(value);
}

/** The Autonomous Republic of Crimea and Sevastopol, which texts name together as Crimea. */
export const CRIMEA: readonly RegionId[] = ['UA-43', 'UA-40'];

export interface Population {
  readonly value: number;
  /** Day that the figure stands for, YYYY-MM-DD. */
  readonly asOf: string;
  readonly note?: string;
}

/** What is known of a region apart from its shape. */
export interface RegionFacts {
  readonly id: RegionId;
  readonly nameEn: string;
  readonly nameUk: string;
  readonly shortEn: string;
  readonly shortUk: string;
  /** State Statistics Service of Ukraine, km², inland water included. */
  readonly officialAreaKm2: number;
  readonly population: Population;
  /** Where a map writes its name, `[lon, lat]`. */
  readonly labelPoint: readonly [lon: number, lat: number];
  readonly bbox: BoundingBox;
}

export interface Region extends RegionFacts {
  readonly land: Land;
}
