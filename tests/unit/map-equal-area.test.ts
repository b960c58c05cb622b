import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import type { Feature, Polygon, Position } from 'geojson';
import { readGeodata } from '../../src/data/read-geodata';
import { polygonsOf } from '../../src/domain/geometry';
import { areaKm2 } from '../../src/geo/area';
import { isInLand } from '../../src/geo/point-in-land';
import { densify } from '../../src/map/densify';
import { EQUAL_AREA } from '../../src/map/equal-area';
import { constrainEqualArea } from '../../src/map/equal-area-window';
import { kmAcross, scaleAt } from '../../src/map/scale';
import { frameData } from '../../src/map/sources';
import { WINDOW } from '../../src/map/window';

const reference = proj4('+proj=laea +lat_0=48.4 +lon_0=31.2 +x_0=0 +y_0=0 +datum=WGS84');
const inWindow = fc.tuple(
  fc.double({ min: 20, max: 43, noNaN: true }),
  fc.double({ min: 43, max: 54, noNaN: true }),
);

/** Area of a ring on the plane, km². */
function planeKm2(ring: readonly Position[]): number {
  const points = densify(ring).map((position) => EQUAL_AREA.forward(position));
  const doubled = points.reduce((sum, [x1 = 0, y1 = 0], at) => {
    const [x2 = 0, y2 = 0] = points[(at + 1) % points.length] ?? [];
    return sum + x1 * y2 - x2 * y1;
  }, 0);
  return Math.abs(doubled) / 2e6;
}

describe('the equal-area view', () => {
  it('gives every region its area, within a thousandth', async () => {
    const { regions } = await readGeodata();
    for (const { id, land } of regions) {
      const drawn = polygonsOf(land).reduce((sum, [outer = [], ...holes]) => {
        return sum + planeKm2(outer) - holes.reduce((out, hole) => out + planeKm2(hole), 0);
      }, 0);
      expect(Math.abs(drawn / areaKm2(land) - 1), id).toBeLessThan(0.001);
    }
  });

  it('is where PROJ’s laea is, within the two kilometres that going by the authalic sphere takes', () => {
    fc.assert(
      fc.property(inWindow, ([lon, lat]) => {
        const [x = 0, y = 0] = EQUAL_AREA.forward([lon, lat]);
        const [refX = 0, refY = 0] = reference.forward([lon, lat]);
        expect(Math.hypot(x - refX, y - refY)).toBeLessThan(2_000);
      }),
    );
  });

  it('goes back to where it came from', () => {
    fc.assert(
      fc.property(inWindow, ([lon, lat]) => {
        const [backLon = 0, backLat = 0] = EQUAL_AREA.inverse(EQUAL_AREA.forward([lon, lat])) ?? [];
        expect(backLon).toBeCloseTo(lon, 7);
        expect(backLat).toBeCloseTo(lat, 7);
      }),
    );
    expect(EQUAL_AREA.inverse([2e7, 0])).toBeNull();
  });

  it('stays inside the window', () => {
    const size = { width: 900, height: 700 };
    const [west, south, east, north] = WINDOW;
    for (const [lon, lat] of [
      [0, 20],
      [70, 70],
      [31, 48],
    ] as const) {
      const [x, y] = constrainEqualArea(lon, lat, 8, size);
      // The window is no box on the plane: its upper corners lie further in than its lower ones.
      expect(x).toBeGreaterThan(west - 6);
      expect(x).toBeLessThan(east + 6);
      expect(y).toBeGreaterThan(south - 3);
      expect(y).toBeLessThan(north + 3);
    }
  });

  it('has a zoom that means what it means in Mercator amid Ukraine, and a bar that is as long anywhere', () => {
    const flat = kmAcross(48.4, 6, 1000, 'mercator');
    expect(kmAcross(48.4, 6, 1000, 'equal-area') / flat).toBeCloseTo(1, 3);
    expect(scaleAt(45, 6, 110, 'equal-area')).toEqual(scaleAt(52, 6, 110, 'equal-area'));
    expect(scaleAt(45, 6, 110).pixels).not.toBe(scaleAt(52, 6, 110).pixels);
  });
});

describe('what lies beyond the geodata', () => {
  const [{ geometry }] = frameData().features as [Feature<Polygon>];
  const onPlane: Polygon = {
    type: 'Polygon',
    coordinates: geometry.coordinates.map((ring) => ring.map((each) => EQUAL_AREA.forward(each))),
  };

  it.each([
    [31, 60, true],
    [31, 36, true],
    [5, 48, true],
    [31, 48, false],
    [13, 38, false],
    [51, 58.5, false],
  ])('is covered on the equal-area plane as on the globe: %s° E, %s° N', (lon, lat, isCovered) => {
    expect(isInLand(EQUAL_AREA.forward([lon, lat]), onPlane)).toBe(isCovered);
  });
});
