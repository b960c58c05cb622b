import { EndType, inflatePaths, JoinType } from 'clipper2-ts';
import { describe, expect, it } from 'vitest';
import { polygonsOf } from '../../../src/domain/geometry';
import { areaKm2, signedRingAreaKm2 } from '../../../src/geo/area';
import { bufferLines } from '../../../src/geo/buffer-lines';
import { uniteOnGrid } from '../../../src/geo/grid-overlay';
import { project, unproject } from '../../../src/geo/lambert';
import { lengthKm } from '../../../src/geo/length';
import { isInLand } from '../../../src/geo/point-in-land';
import { geodesicKm } from './reference';

describe('bufferLines', () => {
  it.each([
    [46, 10],
    [50, 10],
    [46, 2],
    [50, 70],
  ])('at %d° N a buffer of %d km lies that far from its point, within 0.5 %', (lat, km) => {
    const point = [36, lat];
    const disc = bufferLines([[point, [36.000_01, lat]]], km)!;
    for (const position of polygonsOf(disc)[0]![0]!) {
      expect(Math.abs(geodesicKm(point, position) / km - 1)).toBeLessThan(0.005);
    }
  });

  it('of a meridian stretch has the area of a strip and two half discs, within 0.5 %', () => {
    const line = [
      [36, 47],
      [36, 48],
    ];
    const area = 2 * 5 * lengthKm([line]) + Math.PI * 25;
    expect(Math.abs(areaKm2(bufferLines([line], 5)) / area - 1)).toBeLessThan(0.005);
  });

  it('of three hundred lines over one another has the area that a few at a time have', () => {
    const lines = Array.from({ length: 300 }, (_, i) => [
      [36 + i / 2000, 47],
      [36.2 + i / 2000, 47.5],
      [36 + i / 2000, 48],
    ]);
    const few = Array.from({ length: 10 }, (_, i) => bufferLines(lines.slice(30 * i, 30 * (i + 1)), 2)!); // prettier-ignore
    const united = few.reduce((all, one) => uniteOnGrid(all, one)!);
    const atOnce = bufferLines(lines, 2)!;
    expect(Math.abs(areaKm2(atOnce) / areaKm2(united) - 1)).toBeLessThan(1e-7);
    expect(polygonsOf(atOnce)).toHaveLength(1);
  });

  it('keeps the hole inside a ring, and merges what overlaps', () => {
    const ring = [
      [36, 47],
      [37, 47],
      [37, 48],
      [36, 48],
      [36, 47],
    ];
    const buffered = bufferLines(
      [
        ring,
        [
          [36, 47.5],
          [37, 47.5],
        ],
      ],
      3,
    )!;
    expect(polygonsOf(buffered)).toHaveLength(1);
    expect(polygonsOf(buffered)[0]).toHaveLength(3);
  });

  it.each([0.5, 2, 15, 40])(
    'of a winding line at %s km is clipper2’s offset of the whole line, within 1e-4 of the area',
    (km) => {
      // Two kilometres between vertices, straight pieces cut further as a loaded line's are, and a spike.
      const line = Array.from({ length: 1200 }, (_, i) => {
        const along = Math.floor(i / 4) + (i % 4) / 4;
        const at = (k: number) => [36 + k / 100, 47 + Math.sin(k * 1.7) / 50 + Math.sin(k / 40)];
        const [from, to] = [at(Math.floor(along)), at(Math.floor(along) + 1)] as [
          number[],
          number[],
        ];
        const t = along % 1;
        return [0, 1].map((axis) => from[axis]! + (to[axis]! - from[axis]!) * t);
      });
      line.splice(600, 0, [37.5, 48.9], line[599]!);
      const path = line
        .map(project)
        .map(([x, y]) => ({ x: Math.round(x * 100), y: Math.round(y * 100) }));
      const radius = km * 1e5;
      const whole = inflatePaths([path], radius, JoinType.Round, EndType.Round, 2, radius / 2000);
      const rings = whole.map((ring) =>
        [...ring, ring[0]!].map(({ x, y }) => unproject(x / 100, y / 100)),
      );
      const expected = Math.abs(rings.reduce((sum, ring) => sum + signedRingAreaKm2(ring), 0));
      const buffered = bufferLines([line], km);
      expect(Math.abs(areaKm2(buffered) / expected - 1)).toBeLessThan(1e-4);
      expect(isInLand([37.5, 48.9], buffered!)).toBe(true);
    },
  );

  it('of nothing is nothing', () => {
    expect(bufferLines([], 5)).toBeNull();
  });

  it.each([0, 0.0009, NaN])('by %s km is refused, and by a metre exact', (km) => {
    const line = [
      [36, 48],
      [36.5, 48.2],
    ];
    expect(() => bufferLines([line], km)).toThrow(RangeError);
    const byAMetre = lengthKm([line]) * 0.002 + Math.PI * 1e-6;
    expect(Math.abs(areaKm2(bufferLines([line], 0.001)) / byAMetre - 1)).toBeLessThan(0.005);
  });
});
