import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { polygonsOf, type Land } from '../../../src/domain/geometry';
import {
  cleanOnGrid,
  intersectOnGrid,
  subtractOnGrid,
  uniteAllOnGrid,
} from '../../../src/geo/grid-overlay';

// Made by geos-reference.py with the version of GEOS that it names.
const reference = JSON.parse(
  readFileSync(new URL('geos-reference.json', import.meta.url), 'utf8'),
) as {
  samples: Record<string, Record<string, number>>;
  pairs: {
    a: Position[];
    b: Position[];
    areaA: number;
    intersection: number;
    union: number;
    difference: number;
  }[];
};
const history = readFileSync(new URL('../../../geodata/history.csv', import.meta.url), 'utf8');

function signed(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = ring[i]!;
    return sum + (fromX * y - x * fromY) / 2;
  }, 0);
}

/** Plane area, square degrees. */
function area(land: Land | null): number {
  if (!land) return 0;
  return polygonsOf(land)
    .flatMap((rings) => rings.map((ring, i) => Math.abs(signed(ring)) * (i ? -1 : 1)))
    .reduce((a, b) => a + b, 0);
}

describe('GEOS', () => {
  it.each(Object.entries(reference.samples))(
    'has the same areas for the sample of %s as the history, region by region, within 1e-6',
    (day, regions) => {
      for (const [region, km2] of Object.entries(regions)) {
        const row = new RegExp(`^${day},${region},(.*)\r?$`, 'm').exec(history);
        // The history is printed to 0.001 km².
        expect(Math.abs(Number(row?.[1]) - km2), region).toBeLessThan(1e-6 * km2 + 0.0005);
      }
      const rows = history.split('\r\n').filter((row) => row.startsWith(day));
      expect(rows).toHaveLength(1 + Object.values(regions).filter((km2) => km2 >= 0.0005).length);
    },
  );

  it('has the same areas for random pairs, valid or crossing themselves, within 1e-6', () => {
    for (const { a, b, ...expected } of reference.pairs) {
      const [landA, landB] = [a, b].map((ring) => cleanOnGrid({ type: 'Polygon', coordinates: [ring] })!) as [Land, Land];
      const found = {
        areaA: area(landA),
        intersection: area(intersectOnGrid(landA, landB)),
        union: area(uniteAllOnGrid([landA, landB])),
        difference: area(subtractOnGrid(landA, landB)),
      };
      for (const [operation, value] of Object.entries(found)) {
        const by = expected[operation as keyof typeof expected];
        expect(Math.abs(value - by), `${operation} of ${JSON.stringify(a)}`).toBeLessThan(1e-6 * by + 1e-12);
      }
    }
  });
}); // prettier-ignore
