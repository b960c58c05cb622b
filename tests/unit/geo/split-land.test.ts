import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { polygonsOf, type Land } from '../../../src/domain/geometry';
import { areaKm2 } from '../../../src/geo/area';
import { cleanOnGrid, intersectOnGrid } from '../../../src/geo/grid-overlay';
import { intersectLand, subtractLand } from '../../../src/geo/overlay';
import { areasByRegionKm2 } from '../../../src/geo/shared-area/shared-area';
import { splitLand } from '../../../src/geo/split-land';
import { findCrossings } from '../../../src/geo/split/find-crossings';
import { flatRings } from '../../../src/geo/split/flat-rings';
import { geodesicAreaKm2, rectangle } from './reference';

const geodata = await readGeodata();
const ids = ['a', 'b'] as const;
const polygon = (...coordinates: number[][][]): Land => ({ type: 'Polygon', coordinates });
const position = fc.tuple(
  fc.double({ min: 30, max: 34, noNaN: true }),
  fc.double({ min: 46, max: 50, noNaN: true }),
);
/** Any number of outlines and holes, made valid. */
const shape = fc
  .array(fc.array(position, { minLength: 3, maxLength: 12 }), { minLength: 1, maxLength: 3 })
  .map((rings) => cleanOnGrid(polygon(...rings.map((ring) => [...ring, ring[0]!]))))
  .filter((land): land is Land => land !== null);

/** A winding outline of some thousand vertices across all regions, as a loaded day's is. */
function windingLand(count: number, turn: number): Land {
  const side = Array.from({ length: count }, (_, i) => [
    33 + (5 * i) / count + Math.sin(i * 0.7 + turn) / 60 + Math.sin(i / 50 + turn) / 3,
    // Ever northward, so that it never crosses itself.
    46.3 + (4 * i) / count,
  ]);
  return polygon([...side, [41, 50.5], [41, 44], [33, 44], side[0]!]);
}

function isOnGrid(land: Land, by: Land): boolean {
  return findCrossings(flatRings(land), flatRings(by)) === null;
}

describe('splitLand', () => {
  it('gives hand-computed squares, with holes in either', () => {
    const holed = polygon(rectangle(30, 46, 34, 50), rectangle(31, 47, 32, 48));
    const by = polygon(rectangle(31.5, 45, 35, 51), rectangle(33, 48.5, 33.5, 49));
    const { inside, outside } = splitLand(holed, by);
    const box = (...edges: [number, number, number, number]) => areaKm2(polygon(rectangle(...edges)));
    expect(areaKm2(inside)).toBeCloseTo(
      box(31.5, 46, 34, 50) - box(31.5, 47, 32, 48) - box(33, 48.5, 33.5, 49), 6);
    expect(areaKm2(outside)).toBeCloseTo(
      box(30, 46, 31.5, 50) - box(31, 47, 31.5, 48) + box(33, 48.5, 33.5, 49), 6);
    expect(polygonsOf(inside!).map((rings) => rings.length)).toEqual([2]);
    expect(polygonsOf(outside!).map((rings) => rings.length).sort()).toEqual([1, 1]);
  }); // prettier-ignore

  it('gives land wholly on one side back as it is, and a hole where the other lies within', () => {
    const land = polygon(rectangle(30, 46, 34, 50));
    const within = polygon(rectangle(31, 47, 32, 48));
    expect(splitLand(land, polygon(rectangle(29, 45, 35, 51)))).toEqual({ inside: land, outside: null });
    expect(splitLand(land, polygon(rectangle(35, 46, 36, 50))).outside).toBe(land);
    expect(splitLand(within, land).inside).toBe(within);
    const { inside, outside } = splitLand(land, within);
    expect(areaKm2(inside)).toBeCloseTo(areaKm2(within), 9);
    expect(polygonsOf(outside!)[0]).toHaveLength(2);
    // In the hole, and round both.
    const holed = polygon(rectangle(30, 46, 34, 50), rectangle(30.5, 46.5, 33, 49));
    expect(splitLand(holed, within)).toEqual({ inside: null, outside: holed });
  }); // prettier-ignore

  it('of random shapes has Turf’s areas within 1e-9, and the parts add up', () => {
    let walked = 0;
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const { inside, outside } = splitLand(a, b);
        const whole = areaKm2(a);
        const parts = [areaKm2(inside), areaKm2(outside)] as const;
        expect(Math.abs((parts[0] + parts[1]) / whole - 1)).toBeLessThan(1e-9);
        expect(Math.abs(parts[0] - areaKm2(intersectLand(a, b, ids)))).toBeLessThan(1e-9 * whole);
        expect(Math.abs(parts[1] - areaKm2(subtractLand(a, b, ids)))).toBeLessThan(1e-9 * whole);
        expect(Math.abs(parts[0] - areaKm2(intersectOnGrid(a, b)))).toBeLessThan(2e-5);
        if (!isOnGrid(a, b)) walked++;
      }),
      { numRuns: 60, seed: 20261125 },
    );
    expect(walked).toBeGreaterThan(50);
  });

  it.each([0, 1, 2])(
    'of the regions by a line of 3,000 vertices (%d): Turf’s areas within 1e-9, edge pairs within 10 m²',
    { timeout: 120_000 },
    (turn) => {
      const by = windingLand(3000, turn);
      const shared = areasByRegionKm2(geodata.regions, by);
      let crossed = 0;
      geodata.regions.forEach(({ id, land }, i) => {
        const { inside, outside } = splitLand(land, by);
        expect(Math.abs((areaKm2(inside) + areaKm2(outside)) / areaKm2(land) - 1), id).toBeLessThan(1e-9);
        expect(Math.abs(areaKm2(inside) - shared[i]!), id).toBeLessThan(1e-5);
        if (!inside || !outside) return;
        crossed++;
        expect(isOnGrid(land, by), id).toBe(false);
        if (turn > 0) return;
        const turf = areaKm2(intersectLand(land, by, [id, 'line']));
        expect(Math.abs(areaKm2(inside) / turf - 1), id).toBeLessThan(1e-9);
        expect(Math.abs(areaKm2(inside) / geodesicAreaKm2(inside!, 0.02) - 1), id).toBeLessThan(1e-4);
      });
      expect(crossed).toBeGreaterThan(3);
    },
  ); // prettier-ignore

  it('puts the same vertices into neighbours that share an edge', () => {
    const west = polygon([[30, 46], [32.1, 46.3], [31.9, 49.7], [30, 50], [30, 46]]);
    const east = polygon([[34, 50], [31.9, 49.7], [32.1, 46.3], [34, 46], [34, 50]]);
    const by = polygon([[30.3, 47.123], [33.7, 47.321], [33.1, 48.777], [30.5, 48.9], [30.3, 47.123]]);
    const verticesOf = (land: Land) => {
      const { inside, outside } = splitLand(land, by);
      return new Set([inside!, outside!].flatMap((part) => polygonsOf(part).flat(2)).map((at) => at.join()));
    };
    const [left, right] = [verticesOf(west), verticesOf(east)];
    expect([...left].filter((at) => right.has(at))).toHaveLength(4);
  }); // prettier-ignore

  it('does what touches on the grid: shared borders, common vertices, boundaries that cross themselves', () => {
    const land = polygon(rectangle(30, 46, 34, 50));
    const touching = polygon(rectangle(30, 46, 32, 50));
    expect(isOnGrid(land, touching)).toBe(true);
    expect(areaKm2(splitLand(land, touching).outside)).toBeCloseTo(areaKm2(polygon(rectangle(32, 46, 34, 50))), 3);
    const bowTie = polygon([[31, 45], [33, 51], [33, 45], [31, 51], [31, 45]]);
    const { inside, outside } = splitLand(land, bowTie);
    expect(Math.abs((areaKm2(inside) + areaKm2(outside)) / areaKm2(land) - 1)).toBeLessThan(1e-9);
    expect(areaKm2(inside)).toBeCloseTo(areaKm2(intersectOnGrid(land, bowTie)), 3);
  }); // prettier-ignore
});

describe('parts held on built-in days', () => {
  it.each([[['2026-08-22']], [['2022-02-23', '2025-11-20']]])(
    'on %j have the areas that an overlay finds, without one',
    (days) => {
      const parts = geodata.partsHeld(days);
      for (const { id, land } of geodata.regions) {
        const own = parts.filter(({ region }) => region === id);
        const sum = own.reduce((all, part) => all + areaKm2(part.land), 0);
        expect(Math.abs(sum / areaKm2(land) - 1), id).toBeLessThan(1e-12);
        days.forEach((day, i) => {
          const held = own
            .filter(({ holders }) => holders[i] === 'russia')
            .reduce((all, part) => all + areaKm2(part.land), 0);
          const overlaid = areaKm2(intersectOnGrid(land, geodata.controlOn(day).heldByRussia));
          expect(Math.abs(held - overlaid), `${id} ${day}`).toBeLessThan(1e-5);
        });
      }
    },
  );

  it('are refused for any other day', () => {
    expect(() => geodata.partsHeld(['2021-01-01'])).toThrow(/line of 2021-01-01/);
  });
});
