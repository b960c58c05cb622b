import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printPositions, readPositions } from '../../src/format/positions';

describe('positions as text', () => {
  it.each([
    ['48.72 37.55'], ['48.72, 37.55'], ['48,72 37,55'], ['48.72;37.55'], ['48.72\t37.55'], ['48.72° N, 37.55° E'], ['  48.72   37.55  '],
    ['48.72,37.55;'], ['48.72,37.55 N'], ['48,72;37,55'], ['48.72 37,55'], ['48,72, 37,55'], ['48,72° N 37,55'], ['48.72° 37.55'],
  ])('%s is one position, latitude first', (text) => {
    expect(readPositions(text, 'latLon')).toEqual({ positions: [[37.55, 48.72]], bad: [] });
  }); // prettier-ignore

  it('with longitude first are read so', () => {
    expect(readPositions('37.55 48.72', 'lonLat').positions).toEqual([[37.55, 48.72]]);
  });

  it('a comma beside a number with a point divides two', () => {
    for (const text of ['48,37.55;', '48,37.55 E', '48, 37.55']) {
      expect(readPositions(text, 'latLon').positions).toEqual([[37.55, 48]]);
    }
    expect(readPositions('48.72,37;', 'latLon').positions).toEqual([[37, 48.72]]);
  });

  it('takes no minutes for a second number, and no comma that may mean either', () => {
    for (const text of ['48° 30', '48°30.5 N', '48 ° 30', '48,37;', '48,72,37,55']) {
      expect(readPositions(text, 'latLon').bad).toEqual([{ line: 1, reason: 'not-two-numbers' }]);
    }
    expect(readPositions('48° 37°\n48° N, 37', 'latLon').positions).toHaveLength(2);
  });

  it('name each line that is none, and why, and keep the others', () => {
    const text = '48 37\n\nnorth\n48 37 36\n200 37\n37 48\n48.5 37.5';
    expect(readPositions(text, 'latLon')).toEqual({
      positions: [[37, 48], [37.5, 48.5]],
      bad: [
        { line: 3, reason: 'not-two-numbers' },
        { line: 4, reason: 'not-two-numbers' },
        { line: 5, reason: 'out-of-range' },
        { line: 6, reason: 'outside-ukraine' },
      ],
    });
  }); // prettier-ignore

  it('are read as they were written, in either order, to a metre', () => {
    const position = fc.tuple(
      fc.integer({ min: 2_200_000, max: 4_000_000 }).map((n) => n / 1e5),
      fc.integer({ min: 4_400_000, max: 5_200_000 }).map((n) => n / 1e5),
    );
    const order = fc.constantFrom('latLon' as const, 'lonLat' as const);
    fc.assert(
      fc.property(fc.array(position), order, (positions, first) => {
        const read = readPositions(printPositions(positions, first), first);
        expect(read).toEqual({ positions, bad: [] });
      }),
    );
  });
});
