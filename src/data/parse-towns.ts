import { InputError } from '../domain/errors';
import { isRegionId } from '../domain/region';
import type { Town } from '../domain/town';

/** Towns as the geodata keeps them: one list of field names, one row a town. */
export interface TownTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Towns from their table; throws `InputError` naming the row that is wrong. */
export function parseTowns(table: TownTable): Town[] {
  const column = (name: string): number => {
    const index = table.fields.indexOf(name);
    if (index < 0) throw new InputError('towns.json', `has no field ${name}`);
    return index;
  };
  const [en, uk, lon, lat, region, population, source, held] = [
    'nameEn', 'nameUk', 'lon', 'lat', 'region', 'population', 'populationSource', 'held',
  ].map(column) as [number, number, number, number, number, number, number, number]; // prettier-ignore
  return table.rows.map((row, i) => {
    const id = row[region];
    if (!isRegionId(id))
      throw new InputError(`towns.json, row ${i + 1}`, `no region ${String(id)}`);
    return {
      nameEn: String(row[en]),
      nameUk: String(row[uk]),
      position: [Number(row[lon]), Number(row[lat])],
      region: id,
      population: Number(row[population] ?? 0),
      populationSource: row[source] === 'sssu-2022' ? 'sssu-2022' : 'geonames',
      held: String(row[held]),
    };
  });
}
