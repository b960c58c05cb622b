import { describe, expect, test } from 'vitest';
import { settlementsInside, settlementsNear } from '../../src/data/choose-settlements';
import { settlementId, type Settlement } from '../../src/domain/settlement';

function at(lon: number, lat: number): Settlement {
  const position = [lon, lat] as const;
  const id = settlementId(position);
  return { id, nameEn: id, nameUk: id, position, region: 'UA-14', population: 1, held: 'R', aliases: [] }; // prettier-ignore
}

const list = [at(37, 48), at(37.1, 48), at(37.2, 48), at(37, 48.5)];
const ids = (found: readonly Settlement[]) => found.map(({ id }) => id);

describe('several settlements', () => {
  test('are those inside a loop', () => {
    const ring = [[36.9, 47.9], [37.15, 47.9], [37.15, 48.1], [36.9, 48.1], [36.9, 47.9]]; // prettier-ignore
    const loop = { type: 'Polygon' as const, coordinates: [ring] };
    expect(ids(settlementsInside(list, loop))).toEqual(['48;37', '48;37.1']);
  });

  // A tenth of a degree of longitude at 48° N is 7.461 km on WGS84 (GeographicLib: 7461.4 m along the geodesic).
  test('are those within a distance of one, itself the first', () => {
    expect(ids(settlementsNear(list, list[0]!, 7.45))).toEqual(['48;37']);
    expect(ids(settlementsNear(list, list[1]!, 7.47))).toEqual(['48;37.1', '48;37', '48;37.2']);
  });
});
