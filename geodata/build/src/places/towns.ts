import { readTable } from '../csv';
import { readGeoNames, type GeoNamesPlace } from './geonames';
import type { Place } from './named-settlements';

const SMALLEST_TOWN = 5000;
const CRIMEA = ['UA-43', 'UA-40'];
/** Two versions of GeoNames put a place up to three kilometres apart; two towns of one name are never so close. */
const SAME_NAME_DEGREES = 0.06;
/** At one and the same spot a place is the same whatever it is called. */
const SAME_SPOT_DEGREES = 0.002;

/** Places of 5,000 people and more: those of the settlement table, and GeoNames' for the rest of the country. */
export function buildTowns(settlements: Place[], dayCount: number): Place[] {
  const names = new Map(
    readTable('town-names.csv', ['name_uk', 'name_en', 'lat', 'lon', 'drop']).map((row) => [
      `${Number(row.lat)} ${Number(row.lon)}`,
      row,
    ]),
  );
  const elsewhere = readGeoNames(SMALLEST_TOWN)
    .flatMap((place) => {
      const row = names.get(`${place.lat} ${place.lon}`);
      if (!row)
        throw new Error(`town-names.csv: no row for ${place.name} (${place.lat}, ${place.lon})`);
      return row.drop === '1' ? [] : [placeOf(place, row.name_uk, row.name_en, dayCount)];
    })
    .flatMap((place) => {
      const same = settlements.filter((settlement) => isSamePlace(place, settlement));
      const [only] = same;
      if (!only) return [place];
      // The settlement table knows who holds it; only GeoNames knows how many live there.
      return same.every(({ population }) => population === null)
        ? [{ ...place, held: only.held }]
        : [];
    });
  const towns = settlements.filter(({ population }) => (population ?? 0) >= SMALLEST_TOWN);
  return [...towns, ...elsewhere].sort(byPopulationThenName);
}

function placeOf(place: GeoNamesPlace, nameUk: string, nameEn: string, dayCount: number): Place {
  const { lat, lon, region, population } = place;
  const held = (CRIMEA.includes(region) ? 'R' : 'U').repeat(dayCount);
  return {
    nameEn,
    nameUk: nameUk.replaceAll("'", '’'),
    lon: Number(lon.toFixed(3)),
    lat: Number(lat.toFixed(3)),
    region,
    population,
    populationSource: 'geonames',
    held,
    aliases: [],
  };
}

function isSamePlace(a: Place, b: Place): boolean {
  const apart = Math.max(Math.abs(a.lat - b.lat), Math.abs(a.lon - b.lon));
  return apart < (a.nameUk === b.nameUk ? SAME_NAME_DEGREES : SAME_SPOT_DEGREES);
}

/** Largest first; places without a known population last, in alphabetical order, then from north to south. */
export function byPopulationThenName(a: Place, b: Place): number {
  const [nameA, nameB] = [a.nameEn, b.nameEn];
  return (
    (b.population ?? 0) - (a.population ?? 0) ||
    (nameA < nameB ? -1 : nameA > nameB ? 1 : b.lat - a.lat)
  );
}
