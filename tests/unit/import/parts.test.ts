import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { areaKm2 } from '../../../src/geo/area';
import { checkZone } from '../../../src/import/check-zone';
import { loadFile } from '../../../src/import/load-file';
import { choices } from '../../../src/import/select-features';
import { rectangle } from '../geo/reference';
import { bytesOf, collection, dbf, feature, shp, square, zip } from './build-files';

const { regions } = await readGeodata();
const polygon = (...rings: Position[][]) => ({ type: 'Polygon', coordinates: rings });
const km2 = (...rings: Position[][]) =>
  rings.reduce((sum, ring) => sum + areaKm2({ type: 'Polygon', coordinates: [ring] }), 0);

const far = rectangle(60, 60, 60.1, 60.1);
const near = rectangle(38, 48, 38.1, 48.1);
const small = rectangle(37, 48, 37.1, 48.1);
const [west, east] = [rectangle(37.3, 48, 37.5, 48.2), rectangle(37.8, 48, 38, 48.2)];
const hole = rectangle(37.35, 48.05, 37.45, 48.15);
const island = rectangle(37.38, 48.08, 37.42, 48.12);
// Around `beside` on three sides.
const bay: Position[] = [[36, 48], [36.5, 48], [36.5, 48.1], [36.1, 48.1], [36.1, 48.4], [36.5, 48.4], [36.5, 48.5], [36, 48.5], [36, 48]]; // prettier-ignore
const beside = rectangle(36.2, 48.2, 36.4, 48.3);

/** What is offered for these rings as one feature, km². */
async function offered(rings: Position[][], format: 'GeoJSON' | 'Shapefile'): Promise<number> {
  const other = rectangle(33, 47, 33.1, 47.1);
  const bytes =
    format === 'GeoJSON'
      ? bytesOf(
          collection(feature({ a: 'x' }, polygon(...rings)), feature({ a: 'y' }, polygon(other))),
        )
      : zip({ 'a.shp': shp([rings, [other]]), 'a.dbf': dbf('a', ['x', 'y']) });
  const { properties } = choices(await loadFile(bytes, 'map'));
  return properties[0]!.values.find(({ value }) => value === 'x')!.areaKm2;
}

describe('several outlines in one polygon', () => {
  it.each(['GeoJSON', 'Shapefile'] as const)('of %s are offered with the area of all', async (format) => {
    expect(await offered([small, west, east], format)).toBeCloseTo(km2(small, west, east), 6);
    expect(await offered([small, west, east], format)).toBeCloseTo(745, -1);
    expect(await offered([bay, beside], format)).toBeCloseTo(km2(bay, beside), 6);
    const land = km2(west, island, small) - km2(hole);
    for (const rings of [[west, hole, island, small], [small, [...island].reverse(), hole, west]]) {
      expect(await offered(rings, format)).toBeCloseTo(land, 6);
    }
    expect(await offered([west, hole, west], format)).toBeCloseTo(km2(hole), 6);
  }); // prettier-ignore

  it('are taken where only a later one lies in Ukraine', async () => {
    for (const bytes of [bytesOf(polygon(far, near)), zip({ 'a.shp': shp([[far, near]]) })]) {
      const { summary, problems } = await loadFile(bytes, 'map');
      expect(summary.features).toBe(1);
      expect(problems).toEqual([]);
    }
  });

  it('are a zone as they stand', () => {
    for (const rings of [[far, near], [small, west, east], [west, hole]]) {
      const { geometry, problems } = checkZone(polygon(...rings), 'zones[0].geometry', 'zone 1', regions);
      expect(problems).toEqual([]);
      expect(geometry).not.toBeNull();
    }
  }); // prettier-ignore

  it('never have an area below nothing, nor take long, however many there are', async () => {
    const cuts = [rectangle(37.31, 48.01, 37.49, 48.19), rectangle(37.32, 48.02, 37.495, 48.195), rectangle(37.305, 48.05, 37.4, 48.199)]; // prettier-ignore
    expect(await offered([west, ...cuts], 'GeoJSON')).toBeGreaterThanOrEqual(0);
    const arcs = Array.from({ length: 100_000 }, () => [0]);
    const objects = { a: { type: 'Polygon', arcs }, b: { type: 'Polygon', arcs: [[0]] } };
    const file = await loadFile(bytesOf({ type: 'Topology', arcs: [square()], objects }), 'map');
    const started = process.cpuUsage().user;
    for (const { values } of choices(file).properties) {
      for (const value of values) expect(value.areaKm2).toBeGreaterThanOrEqual(0);
    }
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(2);
  });
});
