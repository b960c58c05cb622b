import { describe, expect, it } from 'vitest';
import type { Control, HeldPart } from '../../../src/domain/control';
import type { Land } from '../../../src/domain/geometry';
import type { Region } from '../../../src/domain/region';
import { areaKm2 } from '../../../src/geo/area';
import { computeParcels } from '../../../src/geo/compute-parcels';
import { distanceBands } from '../../../src/geo/distance-bands';
import { regionUnits, splitUnits, unitsOnBaseline } from '../../../src/geo/land-units';
import { lengthKm } from '../../../src/geo/length';
import { geodesicKm, rectangle } from './reference';

const box = (w: number, s: number, e: number, n: number): Land => ({
  type: 'Polygon',
  coordinates: [rectangle(w, s, e, n)],
});

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
const total = areaKm2(regions[0]!.land) + areaKm2(regions[1]!.land);
const heightKm = lengthKm([
  [
    [36.5, 48],
    [36.5, 49],
  ],
]);

describe('parcels', () => {
  it('split each region by holder and add up to the whole', () => {
    const parcels = computeParcels(units, control, bands);
    expect(parcels.map(({ id }) => id)).toEqual(['UA-12/ukraine', 'UA-14/russia', 'UA-14/ukraine']);
    for (const moved of ['stated', 'advanced', 'receded'] as const) {
      const sum = parcels.reduce((all, { areas }) => all + areas[moved], 0);
      expect(Math.abs(sum / total - 1)).toBeLessThan(1e-9);
    }
  });

  it('move by a strip of the line’s error', () => {
    const [, russia, ukraine] = computeParcels(units, control, bands);
    const strip = 2 * heightKm;
    expect(russia!.areas.advanced - russia!.areas.stated).toBeCloseTo(strip, -0.5);
    expect(Math.abs((russia!.areas.advanced - russia!.areas.stated) / strip - 1)).toBeLessThan(
      0.005,
    );
    expect(Math.abs((ukraine!.areas.receded - ukraine!.areas.stated) / strip - 1)).toBeLessThan(
      0.005,
    );
  });

  it('cut by distance give zones of that width to each side, whose size hardly moves with the line', () => {
    const parcels = computeParcels(units, control, bands, { widthsKm: [5], bands });
    const near = parcels.filter(({ withinKm }) => withinKm);
    expect(near.map(({ id }) => id)).toEqual([
      'UA-14/russia/within-5-km',
      'UA-14/ukraine/within-5-km',
    ]);
    for (const { areas, land } of near) {
      expect(Math.abs(areas.stated / (5 * heightKm) - 1)).toBeLessThan(0.005);
      expect(Math.abs(areaKm2(land) / areas.stated - 1)).toBeLessThan(1e-9);
      expect(Math.abs(areas.advanced / areas.stated - 1)).toBeLessThan(0.005);
      expect(Math.abs(areas.receded / areas.stated - 1)).toBeLessThan(0.005);
    }
    const sum = parcels.reduce((all, { areas }) => all + areas.stated, 0);
    const drawn = parcels.reduce((all, { land }) => all + areaKm2(land), 0);
    expect(Math.abs(sum / total - 1)).toBeLessThan(1e-9);
    expect(Math.abs(drawn / total - 1)).toBeLessThan(1e-9);
  });

  it('several widths give rings that add up to the widest', () => {
    const rings = computeParcels(units, control, bands, { widthsKm: [5, 10], bands });
    const widest = computeParcels(units, control, bands, { widthsKm: [10], bands });
    const near = (parcels: typeof rings, moved: 'stated' | 'advanced' | 'receded') =>
      parcels.filter(({ withinKm }) => withinKm).reduce((all, { areas }) => all + areas[moved], 0);
    for (const moved of ['stated', 'advanced', 'receded'] as const) {
      expect(Math.abs(near(rings, moved) / near(widest, moved) - 1)).toBeLessThan(1e-9);
    }
    const russian = rings.filter(({ holder }) => holder === 'russia');
    expect(russian.map(({ withinKm }) => withinKm)).toEqual([5, 10, null]);
  });

  it('a zone narrower than the line’s error still adds up', () => {
    const parcels = computeParcels(units, control, bands, { widthsKm: [1], bands });
    for (const moved of ['stated', 'advanced', 'receded'] as const) {
      const zone = parcels.filter(({ withinKm }) => withinKm);
      const sum = zone.reduce((all, { areas }) => all + areas[moved], 0);
      expect(Math.abs(sum / (2 * heightKm) - 1)).toBeLessThan(0.01);
    }
  });

  it('cut by an earlier line tell who held them then', () => {
    const parts: HeldPart[] = [
      { region: 'UA-12', holders: ['ukraine'], land: box(35, 48, 36, 49) },
      { region: 'UA-14', holders: ['russia'], land: box(36.8, 48, 37, 49) },
      { region: 'UA-14', holders: ['ukraine'], land: box(36, 48, 36.8, 49) },
    ];
    const cut = unitsOnBaseline(parts, [], '2022-02-23');
    const parcels = computeParcels(splitUnits(cut, control.heldByRussia), control, bands);
    const now = parcels.filter(({ holder }) => holder === 'russia');
    expect(now.map(({ heldOnBaseline }) => heldOnBaseline)).toEqual(['russia', 'ukraine']);
    expect(now[1]!.areas.stated).toBeCloseTo(areaKm2(box(36.5, 48, 36.8, 49)), 6);
  });

  it('a place is a parcel of its own', () => {
    const places = [
      { id: 'kinburn-spit', region: 'UA-14', outline: box(36.6, 47.5, 37.5, 48.5) },
    ] as const;
    const parcels = computeParcels(
      splitUnits(regionUnits(regions, places), control.heldByRussia),
      control,
      bands,
    );
    const spit = parcels.find(({ place }) => place === 'kinburn-spit')!;
    expect(spit.id).toBe('UA-14/kinburn-spit/russia');
    expect(spit.areas.stated).toBeCloseTo(areaKm2(box(36.6, 48, 37, 48.5)), 6);
  });
});

describe('lengthKm', () => {
  it('agrees with GeographicLib on edges of 10 km within 1e-6', () => {
    const line = [
      [36, 48],
      [36.1, 48.05],
      [36.15, 47.97],
    ];
    const reference = geodesicKm(line[0]!, line[1]!) + geodesicKm(line[1]!, line[2]!);
    expect(Math.abs(lengthKm([line]) / reference - 1)).toBeLessThan(1e-6);
  });
});
