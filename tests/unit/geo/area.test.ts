import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Land } from '../../../src/domain/geometry';
import { areaKm2, signedRingAreaKm2 } from '../../../src/geo/area';
import { geodesicAreaKm2, rectangle } from './reference';

const polygon = (...rings: number[][][]): Land => ({ type: 'Polygon', coordinates: rings });

describe('areaKm2', () => {
  // The whole ellipsoid is 510,065,621.724 km² (NIMA TR8350.2, table 3.3 derived).
  it('gives the surface of the ellipsoid', () => {
    const quarter = areaKm2(polygon(rectangle(0, 0, 90, 90)));
    expect(quarter * 8).toBeCloseTo(510_065_621.724, 1);
  });

  it('takes a hole out and adds parts, whichever way rings wind', () => {
    const outer = rectangle(30, 48, 31, 49);
    const hole = rectangle(30.25, 48.25, 30.5, 48.5);
    const whole = areaKm2(polygon(outer));
    const inner = areaKm2(polygon(hole));
    expect(areaKm2(polygon(outer, hole))).toBeCloseTo(whole - inner, 9);
    expect(areaKm2(polygon([...outer].reverse(), hole))).toBeCloseTo(whole - inner, 9);
    const other = rectangle(33, 46, 33.5, 46.25);
    const both: Land = { type: 'MultiPolygon', coordinates: [[outer, hole], [other]] };
    expect(areaKm2(both)).toBeCloseTo(whole - inner + areaKm2(polygon(other)), 9);
  });

  it('is null-safe and signs rings', () => {
    expect(areaKm2(null)).toBe(0);
    expect(signedRingAreaKm2(rectangle(30, 48, 31, 49))).toBeGreaterThan(0);
    expect(signedRingAreaKm2(rectangle(30, 48, 31, 49).reverse())).toBeLessThan(0);
  });

  it('agrees with GeographicLib on edges densified to 0.002°, within 1e-7', () => {
    const skewed = polygon([
      [30, 46],
      [38.5, 47.2],
      [36.1, 51.9],
      [31.2, 50.05],
      [30, 46],
    ]);
    for (const land of [skewed, polygon(rectangle(22, 44, 40, 52))]) {
      const reference = geodesicAreaKm2(land, 0.002);
      expect(Math.abs(areaKm2(land) / reference - 1)).toBeLessThan(1e-7);
    }
  });

  it('adds up: cutting an edge anywhere changes nothing beyond 1e-10', () => {
    const lon = fc.double({ min: 22, max: 40, noNaN: true });
    const lat = fc.double({ min: 44, max: 52, noNaN: true });
    fc.assert(
      fc.property(
        lon,
        lat,
        lon,
        lat,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (x1, y1, x2, y2, t) => {
          const cut = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
          const ring = [
            [20, 43],
            [x1, y1],
            [x2, y2],
            [20, 43],
          ];
          const withCut = [[20, 43], [x1, y1], cut, [x2, y2], [20, 43]];
          expect(Math.abs(signedRingAreaKm2(ring) - signedRingAreaKm2(withCut))).toBeLessThan(2e-4);
        },
      ),
      { numRuns: 500 },
    );
  });
});
