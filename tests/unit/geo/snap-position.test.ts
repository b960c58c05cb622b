import { describe, expect, it } from 'vitest';
import { snapPosition } from '../../../src/geo/snap-position';

/** Along a meridian, then along a parallel. */
const LINES = [
  [
    [37, 48],
    [37, 48.4],
    [37.6, 48.4],
  ],
];
// At 48.2° N a degree of longitude is 74.36 km (WGS84, by GeographicLib 74.36): 0.01345° are 1.0 km.
const EAST = [37.01345, 48.2];

describe('a position near a line', () => {
  it('goes to the nearest point of it, if that is near enough', () => {
    const [lon, lat] = snapPosition(EAST, LINES, 1.01)!;
    expect(lon).toBeCloseTo(37, 9);
    expect(lat).toBeCloseTo(48.2, 9);
    expect(snapPosition(EAST, LINES, 0.99)).toBeNull();
  });

  it('goes to the end of a line beyond its end, and to the nearer of two stretches', () => {
    expect(snapPosition([37, 47.995], LINES, 1)).toEqual([37, 48]);
    const [lon, lat] = snapPosition([37.3, 48.395], LINES, 1)!;
    expect(lon).toBeCloseTo(37.3, 9);
    expect(lat).toBeCloseTo(48.4, 9);
  });

  it('stays where there is no line', () => {
    expect(snapPosition([30, 50], LINES, 1)).toBeNull();
    expect(snapPosition([30, 50], [], 1)).toBeNull();
    expect(snapPosition([37, 48], [[[37, 48], [37, 48]]], 1)).toEqual([37, 48]); // prettier-ignore
  });
});
