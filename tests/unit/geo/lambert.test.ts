import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { project, unproject } from '../../../src/geo/lambert';
import { geodesicKm } from './reference';

const reference = proj4(
  '+proj=lcc +lat_1=45.6 +lat_2=50.9 +lat_0=48 +lon_0=32 +ellps=WGS84 +units=m',
);
const inUkraine = fc.tuple(
  fc.double({ min: 22, max: 40.3, noNaN: true }),
  fc.double({ min: 44.3, max: 52.4, noNaN: true }),
);

describe('Lambert conformal conic', () => {
  it('is proj4’s within a tenth of a millimetre, and back', () => {
    fc.assert(
      fc.property(inUkraine, (position) => {
        const [east, north] = project(position);
        const [refEast, refNorth] = reference.forward(position) as [number, number];
        expect(Math.hypot(east - refEast, north - refNorth)).toBeLessThan(1e-4);
        const [lon, lat] = unproject(east, north);
        expect(Math.max(Math.abs(lon - position[0]), Math.abs(lat - position[1]))).toBeLessThan(
          1e-9,
        );
      }),
    );
  });

  it('keeps a kilometre a kilometre within 0.18 % everywhere in Ukraine, east–west and north–south', () => {
    fc.assert(
      fc.property(inUkraine, ([lon, lat]) => {
        for (const there of [
          [lon + 0.01, lat],
          [lon, lat + 0.01],
        ]) {
          const [e1, n1] = project([lon, lat]);
          const [e2, n2] = project(there);
          const ratio = Math.hypot(e2 - e1, n2 - n1) / 1000 / geodesicKm([lon, lat], there);
          expect(Math.abs(ratio - 1)).toBeLessThan(0.0018);
        }
      }),
    );
  });
});
