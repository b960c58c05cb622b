import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { polygonsOf, type Land } from '../../../src/domain/geometry';
import { areaKm2 } from '../../../src/geo/area';
import { cleanOnGrid, intersectOnGrid, subtractOnGrid } from '../../../src/geo/grid-overlay';
import { lengthKm } from '../../../src/geo/length';
import { intersectLand } from '../../../src/geo/overlay';
import { celledLands } from '../../../src/geo/shared-area/celled-lands';
import { areasByRegionKm2, sharedAreasKm2 } from '../../../src/geo/shared-area/shared-area';
import { rectangle } from './reference';

const geodata = await readGeodata();
const box = (w: number, s: number, e: number, n: number): Land => ({
  type: 'Polygon',
  coordinates: [rectangle(w, s, e, n)],
});
const METRES2 = 1e-6;
// A step of the grid, about 0.01 mm.
const GRID_KM = 1e-8;

describe('areas shared without geometry', () => {
  it('are hand-computed rectangles, with holes, outside the table of latitudes too', () => {
    const holed: Land = {
      type: 'Polygon',
      coordinates: [rectangle(30, 46, 34, 50), rectangle(31, 47, 32, 48).reverse()],
    };
    const lands = celledLands([holed, box(33, 49, 36, 51), box(0, 0, 1, 1)]);
    const shared = sharedAreasKm2(lands, box(31.5, 47.5, 33.5, 49.5));
    const expected =
      areaKm2(box(31.5, 47.5, 33.5, 49.5)) - areaKm2(box(31.5, 47.5, 32, 48));
    expect(shared[0]).toBeCloseTo(expected, 6);
    expect(shared[1]).toBeCloseTo(areaKm2(box(33, 49, 33.5, 49.5)), 6);
    expect(Math.abs(shared[2]!)).toBeLessThan(METRES2);
    expect(sharedAreasKm2(lands, box(0.5, 0.5, 3, 3))[2]).toBeCloseTo(areaKm2(box(0.5, 0.5, 1, 1)), 6);
  }); // prettier-ignore

  it.each(['2022-02-23', '2024-07-08', '2026-08-22'])(
    'on %s: within 10 m² of the grid and of Turf, in every region',
    { timeout: 60_000 },
    (day) => {
      const held = geodata.controlOn(day).heldByRussia;
      const areas = areasByRegionKm2(geodata.regions, held);
      geodata.regions.forEach(({ id, land }, i) => {
        const grid = areaKm2(intersectOnGrid(land, held));
        expect(Math.abs(areas[i]! - grid), `${id}, grid`).toBeLessThan(10 * METRES2);
        if (grid === 0 || day !== '2026-08-22') return;
        const turf = areaKm2(intersectLand(land, held, [id, day]));
        expect(Math.abs(areas[i]! - turf), `${id}, Turf`).toBeLessThan(10 * METRES2);
        expect(Math.abs(grid / turf - 1), `${id}, grid against Turf`).toBeLessThan(1e-9);
      });
    },
  );

  it('the grid’s parts of every region add up to it within 1 m²', () => {
    const held = geodata.controlOn('2026-08-22').heldByRussia;
    for (const { id, land } of geodata.regions) {
      const parts = areaKm2(intersectOnGrid(land, held)) + areaKm2(subtractOnGrid(land, held));
      expect(Math.abs(parts - areaKm2(land)), id).toBeLessThan(METRES2);
    }
  });

  it('of land of many edges, which are added up in parts, are those of a rectangle with as many vertices', () => {
    const lands = celledLands([box(30, 46, 31, 47)]);
    const north = Array.from({ length: 20_000 }, (_, i) => [30.8 - (0.6 * i) / 20_000, 46.8]);
    const ring = [[30.2, 46.2], [30.8, 46.2], ...north, [30.2, 46.8], [30.2, 46.2]];
    const [found] = sharedAreasKm2(lands, { type: 'Polygon', coordinates: [ring] });
    expect(Math.abs(found! - areaKm2(box(30.2, 46.2, 30.8, 46.8)))).toBeLessThan(METRES2);
  }); // prettier-ignore

  it('of boxes on the walls of the cells, astride them, around and beyond them are hand-computed', () => {
    // The cells begin at the corner of the first land and are 0.08° wide.
    const lands = [box(30, 46, 31, 47), box(30.4, 46.4, 31, 46.8)];
    const cells = celledLands(lands);
    const at = fc.oneof(
      fc.integer({ min: -4, max: 17 }).map((k) => k * 0.08),
      fc.double({ min: -0.3, max: 1.3, noNaN: true }),
    );
    fc.assert(
      fc.property(at, at, at, at, fc.boolean(), (x, y, toX, toY, isHole) => {
        const [w, e] = [30 + Math.min(x, toX), 30 + Math.max(x, toX)];
        const [s, n] = [46 + Math.min(y, toY), 46 + Math.max(y, toY)];
        if (e - w < 1e-6 || n - s < 1e-6) return;
        const around = rectangle(20, 40, 40, 52);
        const other: Land = isHole ? { type: 'Polygon', coordinates: [around, rectangle(w, s, e, n)] } : box(w, s, e, n);
        const shared = sharedAreasKm2(cells, other);
        [[30, 46, 31, 47], [30.4, 46.4, 31, 46.8]].forEach(([west, south, east, north], i) => {
          const [left, right] = [Math.max(w, west!), Math.min(e, east!)];
          const [low, high] = [Math.max(s, south!), Math.min(n, north!)];
          const common = left < right && low < high ? areaKm2(box(left, low, right, high)) : 0;
          const expected = isHole ? areaKm2(lands[i]!) - common : common;
          expect(Math.abs(shared[i]! - expected)).toBeLessThan(METRES2 / 10);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('of random shapes are the grid’s', () => {
    const position = fc.tuple(
      fc.double({ min: 30, max: 34, noNaN: true }),
      fc.double({ min: 46, max: 50, noNaN: true }),
    );
    const shape = fc.array(position, { minLength: 3, maxLength: 12 }).map((ring): Land | null =>
      cleanOnGrid({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] }),
    );
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        if (!a || !b) return;
        const [shared] = sharedAreasKm2(celledLands([a]), b);
        // The grid moves every edge by up to a step of it.
        const ontoGrid = GRID_KM * lengthKm([a, b].flatMap((land) => polygonsOf(land).flat()));
        expect(Math.abs(shared! - areaKm2(intersectOnGrid(a, b)))).toBeLessThan(10 * METRES2 + ontoGrid);
      }),
      { numRuns: 200 },
    );
  }); // prettier-ignore
}); // prettier-ignore
