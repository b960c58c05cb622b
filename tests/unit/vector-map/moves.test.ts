import { describe, expect, it } from 'vitest';
import { parcelAt } from '../../../src/geo/parcel-at';
import { WINDOW } from '../../../src/map/window';
import { spotAt } from '../../../src/vector-map/spot-at';
import { createFrame, metresPerPixelAt } from '../../../src/vector-map/frame';
import { dragged } from '../../../src/vector-map/gestures';
import { laidFor, panned, zoomed } from '../../../src/vector-map/moves';

const SIZE = { width: 800, height: 600 };
const VIEW = { center: [34, 48.5], zoom: 7 } as const;

describe('moves of the vector map', () => {
  it('draw the land along with the finger', () => {
    const before = createFrame(VIEW, SIZE);
    const after = createFrame(panned(VIEW, [60, -25], SIZE), SIZE);
    const [x, y] = before.project([35, 48]);
    expect(after.project([35, 48])).toEqual([expect.closeTo(x + 60, 6), expect.closeTo(y - 25, 6)]);
  });

  it('zoom about the pointer', () => {
    const place = createFrame(VIEW, SIZE).unproject(200, 150);
    const nearer = createFrame(zoomed(VIEW, 1.5, [200, 150], SIZE), SIZE);
    expect(nearer.metresPerPixel).toBeCloseTo(metresPerPixelAt(VIEW) / 2 ** 1.5, 6);
    expect(nearer.project(place)).toEqual([expect.closeTo(200, 4), expect.closeTo(150, 4)]);
  });

  it('pinch about the middle of two fingers', () => {
    const before = [[300, 300], [500, 300]] as const; // prettier-ignore
    const after = [[200, 310], [600, 310]] as const; // prettier-ignore
    const place = createFrame(VIEW, SIZE).unproject(400, 300);
    const frame = createFrame(dragged(VIEW, before, after, SIZE), SIZE);
    expect(frame.metresPerPixel).toBeCloseTo(metresPerPixelAt(VIEW) / 2, 6);
    expect(frame.project(place)).toEqual([expect.closeTo(400, 4), expect.closeTo(310, 4)]);
  });

  it('lay an old drawing where the new one will be', () => {
    const view = zoomed(panned(VIEW, [40, 70], SIZE), -0.6, [100, 500], SIZE);
    const old = createFrame(VIEW, SIZE);
    const { x, y, scale } = laidFor(old, view);
    const [oldX, oldY] = old.project([33, 48]);
    expect(createFrame(view, SIZE).project([33, 48])).toEqual([
      expect.closeTo(x + scale * oldX, 6),
      expect.closeTo(y + scale * oldY, 6),
    ]);
  });

  it('stay in the window of the geodata', () => {
    // At zoom 7 the world is 512 · 2⁷ pixels round: half a sheet of 800 is 400/65,536 of 360°.
    const [lon] = panned(VIEW, [100_000, 0], SIZE).center;
    expect(lon).toBeCloseTo(WINDOW[0] + (400 / 65_536) * 360, 6);
    expect(zoomed(VIEW, 40, [0, 0], SIZE).zoom).toBeCloseTo(12, 0);
    expect(zoomed(VIEW, 40, [0, 0], SIZE).zoom).toBeLessThanOrEqual(12);
  });
});

describe('what lies at a point', () => {
  const square = (id: string, west: number) => ({
    id,
    land: {
      type: 'Polygon' as const,
      coordinates: [[[west, 48], [west + 1, 48], [west + 1, 49], [west, 49], [west, 48]]], // prettier-ignore
    },
  });

  it('is the parcel whose land it is in', () => {
    const parcels = [square('a', 30), { id: 'none', land: null }, square('b', 31)];
    expect(parcelAt([31.5, 48.5], parcels)).toBe('b');
    expect(parcelAt([30.5, 48.5], parcels)).toBe('a');
    expect(parcelAt([33, 48.5], parcels)).toBeNull();
  });

  it('is the nearest spot in reach', () => {
    const spots = [{ id: 'far', x: 10, y: 0 }, { id: 'near', x: 4, y: 0 }]; // prettier-ignore
    expect(spotAt([0, 0], spots, 12)).toBe('near');
    expect(spotAt([0, 0], spots, 3)).toBeNull();
  });
});
