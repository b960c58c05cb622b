import { describe, expect, it } from 'vitest';
import { polygonsOf } from '../../../src/domain/geometry';
import { areaKm2 } from '../../../src/geo/area';
import { bufferLines } from '../../../src/geo/buffer-lines';
import { lengthKm } from '../../../src/geo/length';
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

  it('of nothing is nothing', () => {
    expect(bufferLines([], 5)).toBeNull();
  });
});
