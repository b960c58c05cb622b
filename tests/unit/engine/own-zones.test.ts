import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../../src/data/special-places';
import { polygonsOf } from '../../../src/domain/geometry';
import { makeShape, snapAll } from '../../../src/engine/own-zones';
import { createParcelService } from '../../../src/engine/parcel-service';
import { areaKm2 } from '../../../src/geo/area';
import { bufferLines } from '../../../src/geo/buffer-lines';
import { intersectOnGrid } from '../../../src/geo/grid-overlay';
import { lengthKm } from '../../../src/geo/length';
import { lineInside } from '../../../src/geo/line-inside';
import { checkZone } from '../../../src/import/check-zone';

const geodata = await readGeodata();
const control = geodata.controlOn('2025-11-20');
const service = createParcelService(geodata, SPECIAL_PLACES);
const set = service.parcels({ control, cut: {} });

describe('corners near what they are to lie on', () => {
  it('go onto the line of contact and onto region borders, others stay', () => {
    const [a = [], b = []] = [...set.contactLine].sort(
      (one, other) => other.length - one.length,
    )[0]!;
    const onLine = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
    const beside = [onLine[0]! + 0.002, onLine[1]! + 0.001];
    const corner = polygonsOf(geodata.regions[0]!.land)[0]![0]![5]!;
    const byBorder = [corner[0]! + 0.0005, corner[1]!];
    const far = [30.52, 50.1];
    const [one, two, three] = snapAll([beside, byBorder, far], 1, set, geodata);
    expect(lengthKm([[one!, beside]])).toBeLessThan(0.3);
    // On it: a second time it moves no farther than rounding.
    expect(lengthKm([[one!, snapAll([one!], 1, set, geodata)[0]!]])).toBeLessThan(1e-6);
    expect(one).not.toEqual(beside);
    expect(lengthKm([[two!, byBorder]])).toBeLessThan(0.06);
    expect(two).not.toEqual(byBorder);
    expect(three).toEqual(far);
  });
});

describe('a part of a region', () => {
  it('is all that one side holds there, or a strip of it along the line', () => {
    const wanted = { region: 'UA-14', holder: 'ukraine' } as const;
    const all = makeShape({ ...wanted, bandKm: null }, set)!;
    const strip = makeShape({ ...wanted, bandKm: 5 }, set)!;
    const held = set.parcels.filter(
      ({ region, holder }) => region === 'UA-14' && holder === 'ukraine',
    );
    const km2 = held.reduce((sum, { land }) => sum + (land ? areaKm2(land) : 0), 0);
    expect(Math.abs(areaKm2(all) / km2 - 1)).toBeLessThan(1e-6);
    expect(areaKm2(strip)).toBeGreaterThan(500);
    expect(areaKm2(strip)).toBeLessThan(areaKm2(all));
    expect(makeShape({ region: 'UA-46', holder: 'russia', bandKm: null }, set)).toBeNull();
  });

  it('has land near a line that runs on the region’s own border', () => {
    // On that day the line between Crimea and Kherson oblast is their border.
    const before = service.parcels({ control: geodata.controlOn('2022-02-23'), cut: {} });
    const near = bufferLines(before.contactLine, 10)!;
    for (const [region, holder] of [
      ['UA-43', 'russia'],
      ['UA-65', 'ukraine'],
    ] as const) {
      const strip = makeShape({ region, holder, bandKm: 10 }, before)!;
      const km2 = before.parcels
        .filter((parcel) => parcel.region === region && parcel.holder === holder && parcel.land)
        .reduce((sum, { land }) => sum + areaKm2(intersectOnGrid(land!, near)), 0);
      expect(areaKm2(strip) / km2, region).toBeCloseTo(1, 6);
    }
  });
});

describe('the line of contact on the border of a zone', () => {
  it.each(['UA-14', 'UA-63'] as const)('counts for either side of %s', (region) => {
    const { land } = geodata.regions.find(({ id }) => id === region)!;
    const km = lengthKm(lineInside(control.contactLine, [land]));
    for (const holder of ['ukraine', 'russia'] as const) {
      const made = makeShape({ region, holder, bandKm: null }, set);
      // As a link keeps it.
      const kept = JSON.parse(JSON.stringify(made), (_, value: unknown) =>
        typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value,
      ) as unknown;
      for (const each of [made, kept]) {
        const { geometry } = checkZone(each, 'outline', 'zone', geodata.regions);
        const zones = [{ id: 'zone-1', geometry: geometry! }] as const;
        const [measure] = service.parcels({ control, cut: { zones } }).zones!;
        expect(measure!.contactLineKm / km, holder).toBeCloseTo(1, 2);
      }
    }
  });
}); // prettier-ignore
