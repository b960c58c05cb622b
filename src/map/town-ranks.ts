import type { RegionId } from '../domain/region';
import type { Town } from '../domain/town';

/** Which end of the country a town lies at. */
export type Side = 'west' | 'middle' | 'east';

/** How towns of a rank are written; only those at one end of the country, where one is named. */
export interface TownRank {
  readonly rank: number;
  readonly side?: Side;
  readonly minzoom: number;
  readonly size: number;
}

/** Beyond these the map's edge is near when all of Ukraine is in view; degrees east. */
const WEST_END = 25.2;
const EAST_END = 37.4;

/** Which end of the country a longitude is at. */
export function sideOf(lon: number): Side {
  if (lon < WEST_END) return 'west';
  return lon > EAST_END ? 'east' : 'middle';
}

/** From which zoom towns of a rank are written, the smaller rank first where two collide. */
export const TOWN_RANKS: readonly TownRank[] = [
  { rank: 0, minzoom: 0, size: 15 },
  // All of Ukraine is in view then: names at its ends must not run out of it. Those that texts speak of come first.
  { rank: 1, side: 'east', minzoom: 3.4, size: 13.5 },
  { rank: 1, side: 'middle', minzoom: 3.4, size: 13.5 },
  { rank: 1, side: 'west', minzoom: 3.4, size: 13.5 },
  { rank: 2, minzoom: 5.4, size: 12.5 },
  { rank: 3, minzoom: 6.2, size: 12 },
  { rank: 4, minzoom: 7, size: 11.5 },
  { rank: 5, minzoom: 7.9, size: 11.5 },
  { rank: 6, minzoom: 8.8, size: 11 },
];

const CAPITAL = 'Kyiv';

/** Seats of the regions: written before larger towns. */
const SEATS: Readonly<Record<RegionId, string>> = {
  'UA-05': 'Vinnytsia',
  'UA-07': 'Lutsk',
  'UA-09': 'Luhansk',
  'UA-12': 'Dnipro',
  'UA-14': 'Donetsk',
  'UA-18': 'Zhytomyr',
  'UA-21': 'Uzhhorod',
  'UA-23': 'Zaporizhzhia',
  'UA-26': 'Ivano-Frankivsk',
  'UA-30': 'Kyiv',
  'UA-32': 'Kyiv',
  'UA-35': 'Kropyvnytskyi',
  'UA-40': 'Sevastopol',
  'UA-43': 'Simferopol',
  'UA-46': 'Lviv',
  'UA-48': 'Mykolaiv',
  'UA-51': 'Odesa',
  'UA-53': 'Poltava',
  'UA-56': 'Rivne',
  'UA-59': 'Sumy',
  'UA-61': 'Ternopil',
  'UA-63': 'Kharkiv',
  'UA-65': 'Kherson',
  'UA-68': 'Khmelnytskyi',
  'UA-71': 'Cherkasy',
  'UA-74': 'Chernihiv',
  'UA-77': 'Chernivtsi',
};

/** Least population of the ranks after the seats, largest first. */
const LEAST_POPULATION = [150_000, 60_000, 25_000, 8_000] as const;

/** How early a town is written: 0 the capital, 1 the seats of regions, then by population. */
export function townRank(town: Pick<Town, 'nameEn' | 'region' | 'population'>): number {
  if (town.nameEn === CAPITAL && town.region === 'UA-30') return 0;
  if (SEATS[town.region] === town.nameEn) return 1;
  const step = LEAST_POPULATION.findIndex((least) => town.population >= least);
  return 2 + (step === -1 ? LEAST_POPULATION.length : step);
}
