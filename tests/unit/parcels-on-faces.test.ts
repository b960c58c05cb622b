import { beforeAll, describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { Geodata } from '../../src/domain/geodata';
import type { DrawnParcel, ParcelCut } from '../../src/domain/parcel';
import { createParcelService, type ParcelService } from '../../src/engine/parcel-service';
import { areaKm2 } from '../../src/geo/area';
import {
  jointsOnFaces,
  parcelsOnFaces,
  type ParcelsOnFaces,
} from '../../src/state/parcels-on-faces';

// Overlaps of two lines below 1,000 m² are left out as rounding; a face has such land nonetheless.
const TOLERANCE_KM2 = 1e-3;
const DISTANCE: ParcelCut = { pullbackKm: [25], pullbackAlong: ['UA-14', 'UA-09'] };

let geodata: Geodata;
let service: ParcelService;
beforeAll(async () => {
  geodata = await readGeodata();
  service = createParcelService(geodata, SPECIAL_PLACES);
});

const days = () => geodata.lines.map(({ asOf }) => asOf);
const setOf = (day: string, cut: ParcelCut = {}) =>
  service.parcels({ control: geodata.controlOn(day), cut });

/** The area of the faces that each parcel is painted by, less its own; of parcels apart, by their own shapes. */
function gaps(
  { faceParcels, apart }: ParcelsOnFaces,
  parcels: readonly (DrawnParcel & { readonly areas: { readonly stated: number } })[],
): number[] {
  const painted = new Map<string, number>();
  const add = (id: string, km2: number) => painted.set(id, (painted.get(id) ?? 0) + km2);
  geodata.faces.forEach(({ land }, at) => {
    const id = faceParcels[at];
    if (id) add(id, areaKm2(land));
  });
  for (const { id, land } of apart) add(id, areaKm2(land));
  const drawn = parcels.filter(({ land }) => land);
  expect([...painted.keys()].sort()).toEqual(drawn.map(({ id }) => id).sort());
  return drawn.map(({ id, areas }) => Math.abs(painted.get(id)! - areas.stated));
}

describe('parcels on faces', () => {
  it('are all made of whole faces on every built-in day, cut by an earlier one or not', () => {
    for (const day of days()) {
      for (const cut of [{}, { baseline: days()[0]! }]) {
        const set = setOf(day, cut);
        const found = parcelsOnFaces(set, geodata);
        expect(found.apart, day).toEqual([]);
        expect(found.faceParcels).not.toContain(null);
        expect(Math.max(...gaps(found, set.parcels)), day).toBeLessThan(1e-6);
      }
    }
  });

  it('are so of two days at once', () => {
    const [first, last] = ['2022-02-23', '2026-08-22'];
    const joint = service.joint(
      { control: geodata.controlOn(first), cut: {} },
      { control: geodata.controlOn(last), cut: { baseline: '2024-07-08' } },
    );
    const found = jointsOnFaces(joint, geodata);
    expect(found.apart).toEqual([]);
    expect(Math.max(...gaps(found, joint.parcels))).toBeLessThan(TOLERANCE_KM2);
  });

  it('are drawn by their shapes where a distance cuts them, and only there', () => {
    const set = setOf('2022-02-23', DISTANCE);
    const found = parcelsOnFaces(set, geodata);
    expect(found.apart.length).toBeGreaterThan(4);
    expect(Math.max(...gaps(found, set.parcels))).toBeLessThan(1e-6);
    const cut = new Set(
      set.parcels.filter(({ withinKm, land }) => withinKm && land).map(({ region }) => region),
    );
    const apart = set.parcels.filter(({ id }) => found.apart.some((each) => each.id === id));
    expect(new Set(apart.map(({ region }) => region))).toEqual(cut);
  });

  it('take no face from a line that is not built in', () => {
    const control = { ...geodata.controlOn('2025-11-20'), id: 'a file #1', file: 'a file' };
    const set = service.parcels({ control, cut: {} });
    const found = parcelsOnFaces(set, geodata);
    const split = set.parcels.filter(({ land, region }) => land && region === 'UA-14');
    expect(found.apart).toEqual(expect.arrayContaining(split));
    expect(Math.max(...gaps(found, set.parcels))).toBeLessThan(1e-6);
  });

  it('know the face of a place that texts name apart', () => {
    const places = geodata.faces.filter(({ place }) => place === 'kinburn-spit');
    expect(places.map(({ region }) => region)).toEqual(['UA-48']);
    // Cut from the region by the engine, on a day when no line sets it apart.
    const spit = setOf('2022-02-23').parcels.find(({ place }) => place === 'kinburn-spit')!;
    expect(areaKm2(places[0]!.land)).toBeCloseTo(spit.areas.stated, 6);
  });
});
