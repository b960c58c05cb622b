import { writeRows } from '../write';
import { byPopulationThenName, buildTowns } from './towns';
import { nameSettlements, type Place } from './named-settlements';
import type { SettlementTable } from '../settlements';

const TOWN_FIELDS = [
  'nameEn',
  'nameUk',
  'lon',
  'lat',
  'region',
  'population',
  'populationSource',
  'held',
] as const;

/** Writes `towns.json` (first picture) and `settlements.json` (loaded when searched). */
export function writePlaces({ days, settlements }: SettlementTable): void {
  const named = nameSettlements(settlements);
  writeTable('towns.json', TOWN_FIELDS, buildTowns(named, days.length));
  writeTable(
    'settlements.json',
    [...TOWN_FIELDS, 'aliases'],
    [...named].sort(byPopulationThenName),
  );
}

function writeTable(name: string, fields: readonly (keyof Place)[], places: Place[]): void {
  writeRows(
    name,
    [...fields],
    places.map((place) => fields.map((field) => place[field])),
  );
}
