import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { polygonsOf, type Land } from '../../../src/domain/geometry';
import { areaKm2 } from '../../../src/geo/area';
import { intersectOnGrid } from '../../../src/geo/grid-overlay';
import { RunningAreas } from '../../../src/geo/running-areas';
import { celledLands } from '../../../src/geo/shared-area/celled-lands';
import { areasByRegionKm2, sharedAreasKm2 } from '../../../src/geo/shared-area/shared-area';
import { rectangle } from './reference';

const geodata = await readGeodata();
const METRES2 = 1e-6;
const cells = celledLands(geodata.regions.map(({ land }) => land));

function turned(land: Land): Land {
  const coordinates = polygonsOf(land).map((rings) => rings.map((ring) => [...ring].reverse()));
  return { type: 'MultiPolygon', coordinates };
}

describe('areas of one land after another', () => {
  it('on built-in days in any order are those of each alone, and within 10 m² of an overlay', () => {
    const running = new RunningAreas(cells);
    for (const day of ['2026-08-22', '2022-02-23', '2025-11-20', '2025-11-20', '2024-07-08']) {
      const held = geodata.controlOn(day).heldByRussia;
      const areas = running.next(day === '2024-07-08' ? turned(held) : held);
      const alone = areasByRegionKm2(geodata.regions, held);
      geodata.regions.forEach(({ id, land }, i) => {
        expect(Math.abs(areas[i]! - alone[i]!), `${day} ${id}`).toBeLessThan(METRES2);
        if (day !== '2025-11-20') return;
        const overlaid = areaKm2(intersectOnGrid(land, held));
        expect(Math.abs(areas[i]! - overlaid), id).toBeLessThan(10 * METRES2);
      });
    }
  });

  it('stay so over hundreds of steps, and as edges pile up', () => {
    const land: Land = { type: 'Polygon', coordinates: [rectangle(30, 46, 40, 51)] };
    const lands = celledLands([land]);
    const running = new RunningAreas(lands);
    const wave = (step: number): Land => {
      const side = Array.from({ length: 400 }, (_, i): Position => [
        31 + i / 50,
        // The last tenth is another with every step.
        48 + Math.sin(i / 9 + (i > 360 ? step : 0)) / 2,
      ]);
      return { type: 'Polygon', coordinates: [[...side, [39, 45], [31, 45], side[0]!]] };
    };
    for (let step = 0; step < 600; step++) {
      const area = running.next(wave(step))[0]!;
      if (step % 50 > 2) continue;
      expect(Math.abs(area - sharedAreasKm2(lands, wave(step))[0]!)).toBeLessThan(METRES2);
    }
  });

  it('of any shapes in any order are those of each alone: common edges, repeats, more edges than there was room for', () => {
    const lands = celledLands([
      { type: 'Polygon', coordinates: [rectangle(30, 46, 34, 50), rectangle(31, 47, 32, 48)] },
    ]);
    const at = fc.integer({ min: 30, max: 34 });
    const box = fc.tuple(at, at, at, at).map(([x, y, w, h]) => [rectangle(x, y + 16, x + w / 30, y + 16 + h / 30)]);
    const shape = fc.array(box, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 6 }), (shapes) => {
        const running = new RunningAreas(lands);
        for (const coordinates of shapes) {
          const land: Land = { type: 'MultiPolygon', coordinates };
          expect(running.next(land)[0]).toBeCloseTo(sharedAreasKm2(lands, land)[0]!, 6);
        }
      }),
    );
    const fine = Array.from({ length: 40_000 }, (_, i): Position => [30 + i / 10_000, 48 + (i % 7) / 100]);
    const land: Land = { type: 'Polygon', coordinates: [[...fine, [34, 47], [30, 47], fine[0]!]] };
    const running = new RunningAreas(lands);
    running.next({ type: 'Polygon', coordinates: [rectangle(30, 46, 34, 50)] });
    expect(running.next(land)[0]).toBeCloseTo(sharedAreasKm2(lands, land)[0]!, 6);
  });
}); // prettier-ignore
