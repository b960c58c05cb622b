import type { Position } from 'geojson';
import { ClipperBase } from 'clipper2-ts/dist/Engine.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { loadControl } from '../../../src/engine/load-control';
import { areaKm2 } from '../../../src/geo/area';
import { clipLines } from '../../../src/geo/clip-lines';
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

describe('an overlay whose engine fails', () => {
  const square = [[36, 48], [37, 48], [37, 49], [36, 49], [36, 48]]; // prettier-ignore
  const land = { type: 'Polygon' as const, coordinates: [square] };
  const failing = () => {
    vi.spyOn(ClipperBase.prototype as unknown as { executeInternal(): void }, 'executeInternal').mockImplementation(() => {
      throw new Error('an error of its own');
    });
  }; // prettier-ignore
  afterEach(() => void vi.restoreAllMocks());

  it('says so, and does not give no land, as clipper2 would have it', () => {
    failing();
    expect(() => cleanOnGrid(land)).toThrow('overlay of outlines failed: the overlay engine lost its way');
    expect(() => clipLines([[[36.2, 48.5], [38, 48.5]]], land)).toThrow('lost its way'); // prettier-ignore
  }); // prettier-ignore

  it('refuses a file by its name', async () => {
    const { regions } = await readGeodata();
    // It crosses itself, so that it has to be united.
    const bow = [[36, 48], [37, 49], [37, 48], [36, 49], [36, 48]]; // prettier-ignore
    failing();
    const bytes = bytesOf(feature({}, { type: 'Polygon', coordinates: [bow] }));
    await expect(loadControl(bytes, 'map 2026-08-22.geojson', {}, regions)).rejects.toThrow('map 2026-08-22.geojson: has outlines that cannot be united');
  }); // prettier-ignore
});
