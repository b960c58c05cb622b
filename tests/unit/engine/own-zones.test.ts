import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../../src/data/special-places';
import { polygonsOf } from '../../../src/domain/geometry';
import { makeShape, snapAll } from '../../../src/engine/own-zones';
import { createParcelService } from '../../../src/engine/parcel-service';
import { areaKm2 } from '../../../src/geo/area';
import { lengthKm } from '../../../src/geo/length';

const geodata = await readGeodata();
const control = geodata.controlOn('2025-11-20');
const set = createParcelService(geodata, SPECIAL_PLACES).parcels({ control, cut: {} });

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
    const all = makeShape({ ...wanted, bandKm: null }, set, geodata)!;
    const strip = makeShape({ ...wanted, bandKm: 5 }, set, geodata)!;
    const held = set.parcels.filter(({ region, holder }) => region === 'UA-14' && holder === 'ukraine');
    const km2 = held.reduce((sum, { land }) => sum + (land ? areaKm2(land) : 0), 0);
    expect(Math.abs(areaKm2(all) / km2 - 1)).toBeLessThan(1e-6);
    expect(areaKm2(strip)).toBeGreaterThan(500);
    expect(areaKm2(strip)).toBeLessThan(areaKm2(all));
    expect(makeShape({ region: 'UA-46', holder: 'russia', bandKm: null }, set, geodata)).toBeNull();
  });
}); // prettier-ignore
