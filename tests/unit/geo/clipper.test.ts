import type { Position } from 'geojson';
import { ClipperBase } from 'clipper2-ts/dist/Engine.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { loadControl } from '../../../src/engine/load-control';
import { clipLines } from '../../../src/geo/clip-lines';
import { cleanOnGrid } from '../../../src/geo/grid-overlay';
import { bytesOf, feature } from '../import/build-files';
import { LEVEL_EDGES } from './level-edges';
import { rectangle } from './reference';
import { planeArea, slabArea } from './slab-area';

const SQUARE = { type: 'Polygon' as const, coordinates: [rectangle(36, 48, 37, 49)] };
const BOW = [[36, 48], [37, 49], [37, 48], [36, 49], [36, 48]]; // prettier-ignore

describe('edges of next to no slope', () => {
  // Both sent clipper2 round for ever, for the spikes that they are on its grid.
  it.each(LEVEL_EDGES.map((coordinates, i) => [i, coordinates as Position[][]] as const))(
    'are cleaned (%s)',
    (_, coordinates) => {
      const clean = cleanOnGrid({ type: 'Polygon', coordinates });
      expect(Math.abs(planeArea(clean) - slabArea([coordinates], ([isIn]) => isIn!))).toBeLessThan(
        1e-8,
      );
    },
  );
});

describe('a sweep that does not come to an end', () => {
  interface Sweeping {
    insertScanline(y: number): void;
    insertLocalMinimaIntoAEL(y: number): void;
  }
  // Each time it has done what begins at a level, it has one before it to do.
  const goRound = () => {
    const sweep = ClipperBase.prototype as unknown as Sweeping;
    const { insertLocalMinimaIntoAEL } = sweep;
    vi.spyOn(sweep, 'insertLocalMinimaIntoAEL').mockImplementation(function (this: Sweeping, y) {
      insertLocalMinimaIntoAEL.call(this, y);
      this.insertScanline(y + 10);
    });
  };
  afterEach(() => void vi.restoreAllMocks());

  it(
    'is refused by the name of its file, and does not go on until there is no memory',
    { timeout: 5000 },
    async () => {
      const { regions } = await readGeodata();
      // It crosses itself, so that it has to be united.
      const bytes = bytesOf(feature({}, { type: 'Polygon', coordinates: [BOW] }));
      goRound();
      const loading = loadControl(bytes, 'map 2026-08-22.geojson', {}, regions);
      await expect(loading).rejects.toThrow('map 2026-08-22.geojson: has edges so nearly level');
    },
  );

  it('is told where nobody says what file it is of, and the next outlines are none the worse', () => {
    goRound();
    expect(() => cleanOnGrid(SQUARE)).toThrow(
      /overlay of outlines failed: edges of next to no slope/,
    );
    vi.restoreAllMocks();
    expect(planeArea(cleanOnGrid(SQUARE))).toBeCloseTo(1, 9);
  });
});

describe('an overlay whose engine fails', () => {
  const failing = () => {
    vi.spyOn(ClipperBase.prototype as unknown as { executeInternal(): void }, 'executeInternal').mockImplementation(() => {
      throw new Error('an error of its own');
    });
  }; // prettier-ignore
  afterEach(() => void vi.restoreAllMocks());

  it('says so, and does not give no land, as clipper2 would have it', () => {
    failing();
    expect(() => cleanOnGrid(SQUARE)).toThrow('overlay of outlines failed: the overlay engine lost its way');
    expect(() => clipLines([[[36.2, 48.5], [38, 48.5]]], SQUARE)).toThrow('lost its way'); // prettier-ignore
  }); // prettier-ignore

  it('refuses a file by its name', async () => {
    const { regions } = await readGeodata();
    failing();
    const bytes = bytesOf(feature({}, { type: 'Polygon', coordinates: [BOW] }));
    await expect(loadControl(bytes, 'map 2026-08-22.geojson', {}, regions)).rejects.toThrow('map 2026-08-22.geojson: has outlines that cannot be united');
  }); // prettier-ignore
});
