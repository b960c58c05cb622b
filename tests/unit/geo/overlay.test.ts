import { describe, expect, it } from 'vitest';
import type { Land } from '../../../src/domain/geometry';
import { areaKm2 } from '../../../src/geo/area';
import { cutToWindow } from '../../../src/geo/cut-to-window';
import { cleanOnGrid, intersectOnGrid, subtractOnGrid } from '../../../src/geo/grid-overlay';
import { intersectLand, subtractLand } from '../../../src/geo/overlay';
import { isInLand } from '../../../src/geo/point-in-land';
import { rectangle } from './reference';

const box = (w: number, s: number, e: number, n: number): Land => ({
  type: 'Polygon',
  coordinates: [rectangle(w, s, e, n)],
});
const ids = ['a', 'b'] as const;
const holed: Land = {
  type: 'Polygon',
  coordinates: [rectangle(30, 46, 34, 50), rectangle(31, 47, 32, 48)],
};

describe('overlay with Turf and on the grid', () => {
  it.each([
    [
      'Turf',
      (a: Land, b: Land) => intersectLand(a, b, ids),
      (a: Land, b: Land) => subtractLand(a, b, ids),
    ],
    ['the grid', intersectOnGrid, subtractOnGrid],
  ])('%s: shared land and what is left are hand-computed squares', (_, intersect, subtract) => {
    const half = box(30, 46, 32, 50);
    // The western half without its hole: 2° × 4° less 1° × 1°.
    expect(areaKm2(intersect(holed, half))).toBeCloseTo(
      areaKm2(half) - areaKm2(box(31, 47, 32, 48)),
      3,
    );
    expect(areaKm2(subtract(holed, half))).toBeCloseTo(areaKm2(box(32, 46, 34, 50)), 3);
    expect(intersect(holed, box(31.2, 47.2, 31.8, 47.8))).toBeNull();
    expect(subtract(half, box(29, 45, 35, 51))).toBeNull();
    expect(intersect(box(30, 46, 31, 47), box(31, 46, 32, 47))).toBeNull();
  });

  it('names operation and ids when the engine cannot', () => {
    const broken = { type: 'Polygon', coordinates: [[['x', null]]] } as unknown as Land;
    expect(() => intersectLand(broken, holed, ['broken file', 'UA-14'])).toThrow(
      /^intersection of broken file and UA-14 failed/,
    );
  });

  it('a window keeps what lies in it', () => {
    const cut = cutToWindow(holed, [31.5, 47.5, 33, 49])!;
    const expected = areaKm2(box(31.5, 47.5, 33, 49)) - areaKm2(box(31.5, 47.5, 32, 48));
    expect(areaKm2(intersectLand(cut, box(31.5, 47.5, 33, 49), ids))).toBeCloseTo(expected, 6);
    expect(cutToWindow(holed, [10, 10, 11, 11])).toBeNull();
  });

  it('cleans a bow tie even–odd', () => {
    const bowTie: Land = {
      type: 'Polygon',
      coordinates: [
        [
          [30, 46],
          [31, 47],
          [31, 46],
          [30, 47],
          [30, 46],
        ],
      ],
    };
    const clean = cleanOnGrid(bowTie)!;
    expect(clean.coordinates).toHaveLength(2);
    expect(isInLand([30.9, 46.5], clean)).toBe(true);
    expect(isInLand([30.5, 46.9], clean)).toBe(false);
  });
});
