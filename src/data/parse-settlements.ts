import { InputError } from '../domain/errors';
import { isRegionId } from '../domain/region';
import { settlementId, type Settlement } from '../domain/settlement';

/** Settlements as the geodata keeps them: one list of field names, one row a settlement. */
export interface SettlementTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly (string | number | null | readonly string[])[])[];
}

/** Settlements from their table; throws `InputError` naming the field or row that is wrong. */
export function parseSettlements({ fields, rows }: SettlementTable): Settlement[] {
  const column = (name: string): number => {
    const index = fields.indexOf(name);
    if (index < 0) throw new InputError('settlements.json', `has no field ${name}`);
    return index;
  };
  const [en, uk, lon, lat, region, population, held, aliases] = [
    'nameEn', 'nameUk', 'lon', 'lat', 'region', 'population', 'held', 'aliases',
  ].map(column) as [number, number, number, number, number, number, number, number]; // prettier-ignore
  return rows.map((row, i) => {
    const code = row[region];
    if (!isRegionId(code))
      throw new InputError(`settlements.json, row ${i + 1}`, `no region ${String(code)}`);
    const position = [Number(row[lon]), Number(row[lat])] as const;
    return {
      id: settlementId(position),
      nameEn: String(row[en]),
      nameUk: String(row[uk]),
      position,
      region: code,
      population: Number(row[population] ?? 0),
      held: String(row[held]),
      aliases: (row[aliases] ?? []) as readonly string[],
    };
  });
}
