import { readTable } from '../csv';
import type { Settlement } from '../settlements';
import { transliterate2010 } from '../transliterate';

export interface Place {
  nameEn: string;
  nameUk: string;
  lon: number;
  lat: number;
  region: string;
  population: number | null;
  populationSource: 'sssu-2022' | 'geonames' | null;
  held: string;
  /** Other spellings and former names that a reader may search for. */
  aliases: string[];
}

/** A village may share a city's name; none of the cities is smaller. */
const SMALLEST_CITY = 5000;

const keyOf = (region: string, lat: number, lon: number) => `${region} ${lat} ${lon}`;

/** The settlements under their official Ukrainian names; GeoNames' own spellings stay as aliases. */
export function nameSettlements(settlements: Settlement[]): Place[] {
  const corrections = new Map(
    readTable('settlement-names.csv', ['region', 'lat', 'lon', 'name_uk', 'name_en', 'alias']).map(
      (row) => [keyOf(row.region, Number(row.lat), Number(row.lon)), row],
    ),
  );
  const populations = new Map(
    readTable('city-populations.csv', ['name_en', 'region', 'population']).map((row) => [
      `${row.region} ${row.name_en}`,
      Number(row.population),
    ]),
  );
  const places = settlements.map((settlement): Place => {
    const { lat, lon, region, held } = settlement;
    const key = keyOf(region, lat, lon);
    const correction = corrections.get(key);
    corrections.delete(key);
    const nameUk = (correction?.name_uk || settlement.nameUk).replaceAll("'", '’').normalize('NFC');
    const nameEn = correction?.name_en || transliterate2010(nameUk);
    const others = [settlement.nameUk, settlement.nameEn, ...(correction?.alias.split('|') ?? [])];
    // The statistics of 2022 name a city as it was called then.
    const names = (settlement.population ?? 0) >= SMALLEST_CITY ? [nameEn, ...others] : [];
    const cityKey =
      names.map((name) => `${region} ${name}`).find((name) => populations.has(name)) ?? '';
    const official = populations.get(cityKey);
    populations.delete(cityKey);
    const same = [nameUk, nameEn, nameUk.replaceAll('’', "'")];
    return {
      nameEn,
      nameUk,
      lon,
      lat,
      region,
      population: official ?? settlement.population,
      populationSource: official ? 'sssu-2022' : settlement.population ? 'geonames' : null,
      held,
      aliases: [...new Set(others)].filter((other) => other && !same.includes(other)),
    };
  });
  if (corrections.size > 0)
    throw new Error(`settlement-names.csv: no settlement at ${[...corrections.keys()].join('; ')}`);
  if (populations.size > 0)
    throw new Error(`city-populations.csv: no city ${[...populations.keys()].join('; ')}`);
  return places;
}
