import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../../src/data/special-places';
import type { Land } from '../../../src/domain/geometry';
import type { FileSelection } from '../../../src/domain/loaded-file';
import { loadControl } from '../../../src/engine/load-control';
import { createParcelService } from '../../../src/engine/parcel-service';
import { areaKm2 } from '../../../src/geo/area';
import { intersectOnGrid } from '../../../src/geo/grid-overlay';
import { lengthKm } from '../../../src/geo/length';
import { areasByRegionKm2 } from '../../../src/geo/shared-area/shared-area';
import { dayInText } from '../../../src/import/find-day';
import { bytesOf, collection, feature, square } from './build-files';

const geodata = await readGeodata();
const { regions } = geodata;
const load = (content: unknown, selection: FileSelection = {}, name = 'map 2026-08-22.geojson') =>
  loadControl(bytesOf(content), name, selection, regions);

describe('a control from a file', () => {
  it.each(geodata.lines.map(({ asOf }) => asOf))(
    'of the land of %s has that day’s areas and line',
    { timeout: 20_000 },
    async (day) => {
      const builtIn = geodata.controlOn(day);
      const { control, answer } = await load(feature({}, builtIn.heldByRussia), {}, `${day}.geojson`);
      expect(control).toMatchObject({ id: `${day}.geojson`, asOf: day, uncertaintyKm: 1 });
      expect(answer.problems).toEqual([]);
      expect(areaKm2(control!.heldByRussia) / areaKm2(builtIn.heldByRussia)).toBeCloseTo(1, 9);
      // All of it lies in Ukraine, but for the rounding of the grid.
      expect(answer.control!.outsideUkraineKm2).toBeLessThan(1e-5);
      // Without the last kilometres before coast and border, and the stretches near them.
      const ratio = answer.control!.contactLineKm / lengthKm(builtIn.contactLine);
      expect(ratio).toBeGreaterThan(day === '2022-02-23' ? 0.9 : 0.8);
      expect(ratio).toBeLessThan(1.001);
    },
  ); // prettier-ignore

  it('gives the same statistics as the built-in day, on the other engine, within 1e-9', { timeout: 30_000 }, async () => {
    const builtIn = geodata.controlOn('2026-08-22');
    const { control } = await load(feature({}, builtIn.heldByRussia), { uncertaintyKm: 2 });
    const service = createParcelService(geodata, SPECIAL_PLACES);
    const [expected, loaded] = [builtIn, control!].map((one) => service.parcels({ control: one, cut: {} }).parcels);
    expect(loaded!.map(({ id }) => id)).toEqual(expected!.map(({ id }) => id));
    loaded!.forEach(({ id, areas }, i) => {
      expect(areas.stated / expected![i]!.areas.stated, id).toBeCloseTo(1, 9);
      expect(areas.advanced, id).toBeGreaterThanOrEqual(areas.receded * (id.includes('/russia') ? 1 : 0));
    });
  }); // prettier-ignore

  it('draws no line along a border and coast that are followed three kilometres off, and one across', async () => {
    // Crimea and what is north of it to 46.6° N, roughly outlined in the sea.
    const rough = [[32, 44], [37, 44], [37, 45.2], [35.3, 46.1], [35.3, 46.6], [33, 46.6], [31.9, 45.6], [32, 44]];
    const { control, answer } = await load(feature({}, { type: 'Polygon', coordinates: [rough] }));
    expect(answer.control!.outsideUkraineKm2).toBeGreaterThan(10_000);
    for (const [lon = 0, lat = 0] of control!.contactLine.flat()) {
      expect(lat, `${lon}, ${lat}`).toBeGreaterThan(46);
    }
    expect(answer.control!.contactLineKm).toBeGreaterThan(80);
  }); // prettier-ignore

  it('asks before it takes one of several kinds of feature', async () => {
    const features = [
      feature({ status: 'occupied' }, { type: 'Polygon', coordinates: [square()] }),
      feature({ status: 'occupied' }, { type: 'Polygon', coordinates: [square(1)] }),
      feature({ status: 'liberated' }, { type: 'Polygon', coordinates: [square(5)] }),
    ];
    const content = collection(...features);
    const asked = await load(content);
    expect(asked.control).toBeNull();
    expect(asked.answer.choices).toMatchObject({
      mustChoose: true,
      properties: [{ property: 'status', values: [{ value: 'occupied', features: 2 }, { value: 'liberated', features: 1 }] }],
    });
    const taken = await load(content, { held: [{ property: 'status', values: ['occupied'] }] });
    expect(areaKm2(taken.control!.heldByRussia)).toBeCloseTo(2 * areaKm2({ type: 'Polygon', coordinates: [square()] }), 5);
    const all = await load(content, { held: 'all' });
    expect(areaKm2(all.control!.heldByRussia)).toBeCloseTo(3 * areaKm2({ type: 'Polygon', coordinates: [square()] }), 5);
    await expect(load(content, { held: [{ property: 'status', values: ['x'] }] })).rejects.toThrow(/never has the value "x"; it has "occupied", "liberated"/);
    await expect(load(content, { held: [{ property: 'y', values: ['x'] }] })).rejects.toThrow(/property "y": is in no feature/);
  }); // prettier-ignore

  it('counts land of two overlapping features once, and a self-intersection even–odd', async () => {
    const bowTie = [[37, 47.5], [38, 48.5], [38, 47.5], [37, 48.5], [37, 47.5]];
    const twice = await load(collection(feature(), feature()));
    expect(areaKm2(twice.control!.heldByRussia)).toBeCloseTo(areaKm2({ type: 'Polygon', coordinates: [square()] }), 6);
    const tie = await load(feature({}, { type: 'Polygon', coordinates: [bowTie] }));
    expect(tie.control!.heldByRussia.coordinates).toHaveLength(2);
  }); // prettier-ignore

  it('finds the day in the name, or else in a property, or else asks', async () => {
    expect(dayInText('deepstatemap_data_20260822.geojson')).toBe('2026-08-22');
    expect(dayInText('UKR 22.08.2026')).toBe('2026-08-22');
    expect(dayInText('20261399 v2 1234567890')).toBeNull();
    expect(dayInText('ukr_2024-07-08_2030.geojson')).toBe('2024-07-08');
    expect(dayInText('2024-07-08-2045.kml')).toBe('2024-07-08');
    expect(dayInText('2024-07-08 to 10.07.2024')).toBe('2024-07-10');
    const dated = await load(feature({ date: '2025-11-20T12:00' }), {}, 'map.json');
    expect(dated.control!.asOf).toBe('2025-11-20');
    const open = await load(feature(), {}, 'map.json');
    expect(open).toMatchObject({
      control: null,
      answer: { choices: { day: null, mustChoose: false } },
    });
    expect((await load(feature(), { day: '2024-01-01' }, 'map.json')).control!.asOf).toBe(
      '2024-01-01',
    );
    await expect(load(feature(), { day: '2024-02-30' })).rejects.toThrow(/must be a day/);
  });

  it('takes a stated error from a metre on', async () => {
    for (const uncertaintyKm of [0, 1e-9, 0.0009, 50.1, NaN]) {
      await expect(load(feature(), { uncertaintyKm })).rejects.toThrow(
        `uncertainty ${uncertaintyKm}: must be from 0.001 to 50 km`,
      );
    }
    const { control } = await load(feature(), { uncertaintyKm: 0.001 });
    expect(control!.uncertaintyKm).toBe(0.001);
  });

  it('refuses land that lies in no region', async () => {
    const sea = [[31, 44.5], [31.5, 44.5], [31.5, 45], [31, 45], [31, 44.5]];
    await expect(load(feature({}, { type: 'Polygon', coordinates: [sea] }))).rejects.toThrow(/no area that lies in Ukraine/);
  }); // prettier-ignore
});

/** Processor time, ms: a deadline must not depend on what else the machine does. */
function processorMs(): number {
  return process.cpuUsage().user / 1000;
}

/** What the second engine makes of two lands; it says so where edges of next to no slope keep it from ending. */
function onGrid(a: Land, b: Land): Land | null | 'failed' {
  try {
    return intersectOnGrid(a, b);
  } catch (error) {
    expect((error as Error).name).toBe('GeometryError');
    return 'failed';
  }
}

describe('random shapes', () => {
  const position = fc.tuple(
    fc.double({ min: 33, max: 40, noNaN: true }),
    fc.double({ min: 45, max: 51, noNaN: true }),
  );
  const ring = fc.array(position, { minLength: 3, maxLength: 24 });
  const shape = fc.array(ring, { minLength: 1, maxLength: 3 });

  it('never take long, and their areas are those of a second engine', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(shape, async (rings) => {
        const started = processorMs();
        const coordinates: Position[][] = rings.map((one) => [...one, one[0]!]);
        const loaded = await load(feature({}, { type: 'Polygon', coordinates })).catch(() => null);
        expect(processorMs() - started).toBeLessThan(2000);
        const held = loaded?.control?.heldByRussia;
        if (!held) return;
        const areas = areasByRegionKm2(regions, held);
        const [land, km2] = [regions[2]!.land, areas[2]!];
        const other = onGrid(land, held);
        if (other !== 'failed') expect(Math.abs(km2 - areaKm2(other))).toBeLessThan(1e-9 * areaKm2(land));
      }),
      { numRuns: 60 },
    );
  }); // prettier-ignore

  it('with more crossings than any map are refused at once, whether of one outline or of many', async () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const anywhere = (): Position => [33 + random() * 7, 45 + random() * 6];
    const star = Array.from({ length: 20_000 }, anywhere);
    const needles = Array.from({ length: 3000 }, () => {
      const [a, b] = [anywhere(), anywhere()];
      return feature({}, { type: 'Polygon', coordinates: [[a, b, [b[0]! + 1e-4, b[1]!], a]] });
    });
    // On its own edges again and again: named by a few bytes of TopoJSON, and spelled out.
    const arcs = [Array.from({ length: 100_000 }, () => 0)];
    const round = { type: 'Topology', arcs: [square()], objects: { a: { type: 'Polygon', arcs } } };
    const again = feature({}, { type: 'Polygon', coordinates: [Array.from({ length: 3000 }, () => square()).flat()] });
    const crossed = feature({}, { type: 'Polygon', coordinates: [[...star, star[0]!]] });
    for (const content of [crossed, collection(...needles), round, again]) {
      const started = processorMs();
      await expect(load(content)).rejects.toThrow(/cross themselves and one another about \d[\d,]*,000 times/);
      expect(processorMs() - started).toBeLessThan(2000);
    }
  }); // prettier-ignore

  it('of any JSON are refused with a reason or loaded', { timeout: 60_000 }, async () => {
    const coordinate = fc.oneof(fc.double(), fc.constant(null), fc.string(), fc.double({ min: 30, max: 40 }));
    const geometry = fc.record({
      type: fc.constantFrom('Polygon', 'MultiPolygon', 'GeometryCollection', 'Point', '__proto__'),
      coordinates: fc.oneof(fc.jsonValue(), fc.array(fc.array(fc.array(coordinate)))),
      geometries: fc.oneof(fc.jsonValue(), fc.constant(undefined)),
    });
    const content = fc.oneof(fc.jsonValue(), geometry, fc.array(geometry).map((all) => collection(...all.map((one) => feature({}, one)))));
    await fc.assert(
      fc.asyncProperty(content, async (value) => {
        try {
          await load(value);
        } catch (error) {
          expect((error as Error).name).toBe('InputError');
        }
      }),
      { numRuns: 500 },
    );
  }); // prettier-ignore
});
