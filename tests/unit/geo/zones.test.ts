import { describe, expect, it } from 'vitest';
import type { Control } from '../../../src/domain/control';
import type { Land } from '../../../src/domain/geometry';
import type { Parcel } from '../../../src/domain/parcel';
import type { Region } from '../../../src/domain/region';
import type { ZoneShape } from '../../../src/domain/zone';
import { areaKm2 } from '../../../src/geo/area';
import { clipLines } from '../../../src/geo/clip-lines';
import { computeParcels } from '../../../src/geo/compute-parcels';
import { cutByZones } from '../../../src/geo/cut-by-zones';
import { distanceBands } from '../../../src/geo/distance-bands';
import { regionUnits, splitUnits } from '../../../src/geo/land-units';
import { measureZone } from '../../../src/geo/measure-zone';
import { geodesicKm, rectangle } from './reference';

const box = (w: number, s: number, e: number, n: number): Land => ({
  type: 'Polygon',
  coordinates: [rectangle(w, s, e, n)],
});
const zone = (id: string, geometry: Land): ZoneShape => ({ id, geometry });

function region(id: string, w: number, s: number, e: number, n: number): Region {
  return { id, land: box(w, s, e, n), bbox: [w, s, e, n] } as unknown as Region;
}

// Two square regions side by side; everything east of 36.5° E is Russian-held; the line runs along that meridian.
const regions = [region('UA-12', 35, 48, 36, 49), region('UA-14', 36, 48, 37, 49)];
const control: Control = {
  id: 'test', asOf: '2025-11-20', source: 'test', method: 'test', licence: 'test', uncertaintyKm: 2,
  heldByRussia: box(36.5, 47, 38, 50),
  contactLine: [Array.from({ length: 301 }, (_, i) => [36.5, 47 + i / 100])],
}; // prettier-ignore
const units = splitUnits(regionUnits(regions, []), control.heldByRussia);
const bands = distanceBands(control.contactLine);

/** Area between two meridians and two parallels of WGS84, km²: the closed formula, by hand. */
function squareKm2(width: number, south: number, north: number): number {
  const [a, b] = [6378.137, 6356.752314245];
  const e = Math.sqrt(1 - (b / a) ** 2);
  const q = (lat: number): number => {
    const s = Math.sin((lat * Math.PI) / 180);
    return s / (1 - e * e * s * s) + Math.log((1 + e * s) / (1 - e * s)) / (2 * e);
  };
  return ((b * b) / 2) * ((width * Math.PI) / 180) * (q(north) - q(south));
}

function cut(...zones: ZoneShape[]): Parcel[] {
  return computeParcels(cutByZones(units, zones), control, bands);
}

function areas(parcels: readonly Parcel[]): Record<string, number> {
  return Object.fromEntries(parcels.map(({ id, areas: { stated } }) => [id, stated]));
}

function expectPartition(parcels: readonly Parcel[]): void {
  const total = 2 * squareKm2(1, 48, 49);
  for (const moved of ['stated', 'advanced', 'receded'] as const) {
    const sum = parcels.reduce((all, each) => all + each.areas[moved], 0);
    expect(Math.abs(sum / total - 1), moved).toBeLessThan(1e-9);
  }
  const drawn = parcels.reduce((all, { land }) => all + areaKm2(land), 0);
  expect(Math.abs(drawn / total - 1)).toBeLessThan(1e-9);
}

describe('parcels cut by zones', () => {
  it('of a square across two regions and the line are the parts computed by hand', () => {
    const parcels = cut(zone('zone-1', box(35.8, 48.2, 36.7, 48.6)));
    expectPartition(parcels);
    const by = areas(parcels);
    for (const [id, width] of [
      ['UA-12/zone-1/ukraine', 0.2],
      ['UA-14/zone-1/ukraine', 0.5],
      ['UA-14/zone-1/russia', 0.2],
    ] as const) {
      expect(Math.abs(by[id]! / squareKm2(width, 48.2, 48.6) - 1), id).toBeLessThan(1e-9);
    }
    const rest = squareKm2(1, 48, 49) - squareKm2(0.2, 48.2, 48.6);
    expect(Math.abs(by['UA-12/ukraine']! / rest - 1)).toBeLessThan(1e-9);
    expect(parcels.filter((parcel) => parcel.zone === 'zone-1')).toHaveLength(3);
    expect(parcels.filter((parcel) => parcel.zone === null)).toHaveLength(3);
  });

  it('of one with a hole leave the hole to the text', () => {
    const outer = rectangle(36.1, 48.1, 36.4, 48.9);
    const hole = rectangle(36.2, 48.3, 36.3, 48.5);
    const parcels = cut(zone('zone-1', { type: 'Polygon', coordinates: [outer, hole] }));
    expectPartition(parcels);
    const own = squareKm2(0.3, 48.1, 48.9) - squareKm2(0.1, 48.3, 48.5);
    expect(Math.abs(areas(parcels)['UA-14/zone-1/ukraine']! / own - 1)).toBeLessThan(1e-9);
  });

  it('of two that overlap give the land of both to the first', () => {
    const first = zone('zone-1', box(35.2, 48.2, 35.6, 48.6));
    const second = zone('zone-2', box(35.4, 48.2, 35.8, 48.6));
    const parcels = cut(first, second);
    expectPartition(parcels);
    const by = areas(parcels);
    expect(Math.abs(by['UA-12/zone-1/ukraine']! / squareKm2(0.4, 48.2, 48.6) - 1)).toBeLessThan(1e-9); // prettier-ignore
    expect(Math.abs(by['UA-12/zone-2/ukraine']! / squareKm2(0.2, 48.2, 48.6) - 1)).toBeLessThan(1e-9); // prettier-ignore
  });

  it('of one that covers everything, or lies elsewhere, are still all land, once', () => {
    expectPartition(cut(zone('zone-1', box(20, 40, 50, 60))));
    const parcels = cut(zone('zone-1', box(30, 50, 31, 51)));
    expectPartition(parcels);
    expect(parcels.some((parcel) => parcel.zone === 'zone-1')).toBe(false);
  });

  it('are cut by distance as well', () => {
    const cutUnits = cutByZones(units, [zone('zone-1', box(36.3, 48.2, 36.7, 48.6))]);
    const parcels = computeParcels(cutUnits, control, bands, { widthsKm: [5], bands });
    expectPartition(parcels);
    expect(parcels.map(({ id }) => id)).toContain('UA-14/zone-1/ukraine/within-5-km');
  });

  it('move with the line inside a zone, and not where it is far', () => {
    const own = (shape: Land): Parcel | undefined =>
      cut(zone('zone-1', shape)).find((one) => one.zone && one.holder === 'ukraine');
    const near = own(box(36.4, 48.2, 36.5, 48.6));
    const far = own(box(35.2, 48.2, 35.3, 48.6));
    const stripKm2 = 2 * geodesicKm([36.5, 48.2], [36.5, 48.6]);
    const lost = near!.areas.stated - near!.areas.advanced;
    expect(Math.abs(lost / stripKm2 - 1)).toBeLessThan(0.005);
    expect(far!.areas.advanced).toBe(far!.areas.stated);
  });
});

describe('a zone’s measures', () => {
  it('are its shape, the part outside Ukraine, its border and the line inside', () => {
    // 0.2° beyond the eastern edge of the regions.
    const one = zone('zone-1', box(36.3, 48.2, 37.2, 48.6));
    const measure = measureZone(one, [], cut(one), control.contactLine);
    expect(Math.abs(measure.shapeKm2 / squareKm2(0.9, 48.2, 48.6) - 1)).toBeLessThan(1e-9);
    expect(Math.abs(measure.outsideKm2 / squareKm2(0.2, 48.2, 48.6) - 1)).toBeLessThan(1e-7);
    expect(Math.abs(measure.contactLineKm / geodesicKm([36.5, 48.2], [36.5, 48.6]) - 1)).toBeLessThan(1e-6); // prettier-ignore
    // Along the parallels edges are straight in longitude and latitude: a little longer than the geodesic.
    const along = 2 * geodesicKm([36.3, 48.2], [36.3, 48.6]);
    const across = geodesicKm([36.3, 48.2], [37.2, 48.2]) + geodesicKm([36.3, 48.6], [37.2, 48.6]);
    expect(Math.abs(measure.borderKm / (along + across) - 1)).toBeLessThan(1e-4);
  });

  it('count what an earlier zone has as neither its own nor outside', () => {
    const first = zone('zone-1', box(35.2, 48.2, 35.6, 48.6));
    const second = zone('zone-2', box(35.4, 48.2, 35.8, 48.6));
    const measure = measureZone(second, [first], cut(first, second), control.contactLine);
    expect(measure.outsideKm2).toBe(0);
  });
});

describe('lines', () => {
  it('are cut where they cross the border of land, holes left out', () => {
    const outer = rectangle(36, 48, 37, 49);
    const hole = rectangle(36.4, 48.4, 36.6, 48.6);
    const parts = clipLines([[[35, 48.5], [38, 48.5]]], { type: 'Polygon', coordinates: [outer, hole] }); // prettier-ignore
    const ends = parts.map((part) => part.map(([lon = 0]) => Number(lon.toFixed(9))).sort());
    expect(ends.sort()).toEqual([[36, 36.4], [36.6, 37]]); // prettier-ignore
  });
});
