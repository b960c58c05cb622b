import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { loadControl } from '../../../src/engine/load-control';
import { areaKm2 } from '../../../src/geo/area';
import { cleanOnGrid } from '../../../src/geo/grid-overlay';
import { bytesOf, feature } from '../import/build-files';
import { LEVEL_EDGES } from './level-edges';

describe.each(LEVEL_EDGES.map((coordinates, i) => [i, coordinates] as const))(
  'edges of next to no slope (%s)',
  (_, coordinates) => {
    it('are refused, and do not go on until there is no memory', { timeout: 5000 }, async () => {
      const { regions } = await readGeodata();
      const polygon = { type: 'Polygon', coordinates };
      const loading = loadControl(
        bytesOf(feature({}, polygon)),
        'map 2026-08-22.geojson',
        {},
        regions,
      );
      await expect(loading).rejects.toThrow('map 2026-08-22.geojson: has edges so nearly level');
    });

    it('are told where nobody says what file they are of, and the next outlines are none the worse', () => {
      const land = { type: 'Polygon', coordinates: coordinates as Position[][] } as const;
      expect(() => cleanOnGrid(land)).toThrow(
        /overlay of outlines failed: edges of next to no slope/,
      );
      const square = [
        [36, 48],
        [37, 48],
        [37, 49],
        [36, 49],
        [36, 48],
      ];
      const clean = cleanOnGrid({ type: 'Polygon', coordinates: [square] });
      expect(areaKm2(clean!)).toBeCloseTo(areaKm2({ type: 'Polygon', coordinates: [square] }), 6);
    });
  },
);
