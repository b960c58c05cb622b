import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSettlements } from '../../src/data/parse-settlements';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { Geodata } from '../../src/domain/geodata';
import { polygonsOf, type Land } from '../../src/domain/geometry';
import type { DrawnParcel, ParcelSet } from '../../src/domain/parcel';
import { withKnown, withoutKnown } from '../../src/engine/changed-parcels';
import { FlippedControls } from '../../src/engine/flipped-controls';
import { createParcelService } from '../../src/engine/parcel-service';
import { areaKm2 } from '../../src/geo/area';
import { boxesMeet, boxOfLines } from '../../src/geo/bounding-box';
import { subtractOnGrid, uniteOnGrid } from '../../src/geo/grid-overlay';
import { edgesOf, type Edge } from '../../src/geo/line-edges';
import { isInLand } from '../../src/geo/point-in-land';
import { jointsOnFaces, parcelsOnFaces } from '../../src/state/parcels-on-faces';

const table = new URL('../../geodata/settlements.json', import.meta.url);
const settlements = parseSettlements(JSON.parse(readFileSync(table, 'utf8')));
const DAY = '2025-11-20';
const idOf = (name: string) => settlements.find(({ nameEn }) => nameEn === name)!.id;
const heldKm2 = ({ parcels }: ParcelSet) =>
  parcels.reduce((sum, { holder, areas }) => sum + (holder === 'russia' ? areas.stated : 0), 0);

/** Points some 15 m to either side of the middle of an edge; none where it is shorter than 100 m. */
function sidesOf([[ax = 0, ay = 0], [bx = 0, by = 0]]: Edge): [number, number][][] {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  if (length < 1e-3) return [];
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
  const [aside, up] = [(-dy / length) * 1.5e-4, (dx / length) * 1.5e-4];
  return [[[x + aside, y + up], [x - aside, y - up]]]; // prettier-ignore
}

let geodata: Geodata;
let flipped: FlippedControls;
beforeAll(async () => {
  geodata = await readGeodata();
  flipped = new FlippedControls(geodata, settlements);
});

describe('a line with settlements flipped', () => {
  it('is the built-in one, to the object, without flips that mean anything', () => {
    const builtIn = geodata.controlOn(DAY);
    expect(flipped.on(DAY, [])).toBe(builtIn);
    expect(flipped.on(DAY, ['44.123;22.123'])).toBe(builtIn);
    // Crimea is held as whole regions.
    expect(flipped.on(DAY, [idOf('Simferopol')])).toBe(builtIn);
  });

  it('has a name of its own, is the same for the same flips, and says which it has', () => {
    const flips = [idOf('Kramatorsk'), idOf('Donetsk')];
    const control = flipped.on(DAY, flips);
    expect(control.id).not.toBe(DAY);
    expect(control.asOf).toBe(DAY);
    expect(new Set(control.flips)).toEqual(new Set(flips));
    expect(flipped.on(DAY, [...flips].reverse())).toBe(control);
    expect(flipped.on(DAY, [...flips, 'nowhere'])).not.toBe(control);
  });

  it('goes round a settlement that changed hands, in either direction', () => {
    const [kramatorsk, donetsk] = ['Kramatorsk', 'Donetsk'].map((name) =>
      settlements.find(({ nameEn }) => nameEn === name)!,
    );
    const { heldByRussia } = flipped.on(DAY, [kramatorsk!.id, donetsk!.id]);
    expect(isInLand([...kramatorsk!.position], heldByRussia)).toBe(true);
    expect(isInLand([...donetsk!.position], heldByRussia)).toBe(false);
  });

  it('moves area, and the town itself, to the other side', { timeout: 60_000 }, () => {
    const service = createParcelService(geodata, SPECIAL_PLACES);
    const before = service.parcels({ control: geodata.controlOn(DAY), cut: {} });
    const after = service.parcels({ control: flipped.on(DAY, [idOf('Kramatorsk')]), cut: {} });
    expect(heldKm2(after)).toBeGreaterThan(heldKm2(before) + 1);
    expect(heldKm2(after)).toBeLessThan(heldKm2(before) + 1000);
    const moved = geodata.towns.filter((_, i) => before.townParcels[i] !== after.townParcels[i]);
    expect(moved.map(({ nameEn }) => nameEn)).toEqual(['Kramatorsk']);
    expect(after.control.flips).toEqual([idOf('Kramatorsk')]);
  });

  // What is taken over from the day must be what the whole line drawn anew would give.
  it.each([
    ['one town', ['Kramatorsk']],
    ['a town on the other side', ['Donetsk']],
    ['towns far from each other', ['Kupiansk', 'Zaporizhzhia', 'Kherson']],
  ])(
    'has the parcels, ranges and band of the line as a whole: %s',
    { timeout: 60_000 },
    (_, names) => {
      const service = createParcelService(geodata, SPECIAL_PLACES);
      const control = flipped.on(DAY, names.map(idOf));
      const { redrawn, ...whole } = control;
      expect(redrawn!.regions.length).toBeGreaterThan(0);
      expect(redrawn!.regions.length).toBeLessThan(8);
      for (const cut of [{}, { baseline: '2022-02-23' }]) {
        const [quick, slow] = [control, whole].map((each) =>
          service.parcels({ control: each, cut }),
        );
        expect(quick!.parcels.map(({ id }) => id)).toEqual(slow!.parcels.map(({ id }) => id));
        quick!.parcels.forEach(({ id, areas }, i) => {
          const other = slow!.parcels[i]!.areas;
          // Lands overlaid on a grid of 0.01 mm, and arcs that may stray by a metre along a hundred kilometres.
          expect(Math.abs(areas.stated - other.stated), id).toBeLessThan(1e-4);
          expect(Math.abs(areas.advanced - other.advanced), id).toBeLessThan(0.1);
          expect(Math.abs(areas.receded - other.receded), id).toBeLessThan(0.1);
        });
        const [band, wholeBand] = [areaKm2(quick!.errorBand!), areaKm2(slow!.errorBand!)];
        expect(Math.abs(band - wholeBand)).toBeLessThan(0.1);
        expect(areaKm2(subtractOnGrid(quick!.errorBand!, slow!.errorBand!))).toBeLessThan(0.1);
      }
    },
  );

  it('runs between what each side holds, where the geodata keep a line some metres off the one drawn as well', () => {
    const { contactLine } = geodata.controlOn(DAY);
    const isNear = ({ position: [lon, lat] }: (typeof settlements)[number]) =>
      contactLine.flat().some(([x = 0, y = 0]) => Math.abs(x - lon) < 0.06 && Math.abs(y - lat) < 0.04); // prettier-ignore
    const near = settlements.filter((each) => each.region === 'UA-14' && isNear(each)).slice(0, 40);
    // Stubs of the old line stayed where these changed hands.
    expect(near.map(({ id }) => id)).toEqual(expect.arrayContaining(['48.645;37.967', '48.593;37.857'])); // prettier-ignore
    for (const { id } of near) {
      const { contactLine: line, heldByRussia, redrawn } = flipped.on(DAY, [id]);
      const beside = edgesOf(line)
        .filter((edge) => boxesMeet(boxOfLines([[...edge]]), redrawn!.box))
        .flatMap((edge) => sidesOf(edge));
      expect(beside.length).toBeGreaterThan(4);
      for (const sides of beside) {
        const [left, right] = sides.map((point) => isInLand(point, heldByRussia));
        expect(left, `${id} at ${sides[0]!.join()}`).not.toBe(right);
      }
    }
  });

  it('is drawn from the faces of the day, and over them where it is another line', () => {
    const service = createParcelService(geodata, SPECIAL_PLACES);
    const control = flipped.on(DAY, [idOf('Kramatorsk')]);
    const set = service.parcels({ control, cut: {} });
    const day = service.parcels({ control: geodata.controlOn(DAY), cut: {} });
    const { apart, faceParcels } = parcelsOnFaces(set, geodata);
    expect(control.redrawn!.regions).toEqual(['UA-14']);
    expect(apart.map(({ id }) => id)).toEqual(['UA-14/russia', 'UA-14/ukraine']);
    expect(faceParcels).toEqual(parcelsOnFaces(day, geodata).faceParcels);
    // A fortieth of what the map would have to cut into tiles.
    const positions = (parcels: readonly DrawnParcel[]) =>
      parcels.reduce((sum, { land }) => sum + (land ? polygonsOf(land).flat(2).length : 0), 0);
    const whole = set.parcels.filter(({ region }) => region === 'UA-14');
    expect(positions(apart)).toBeLessThan(positions(whole) / 4);
  });

  it('is handed over without the parcels of its day, and whole again with them', () => {
    const service = createParcelService(geodata, SPECIAL_PLACES);
    const set = service.parcels({ control: flipped.on(DAY, [idOf('Kramatorsk')]), cut: {} });
    const day = service.parcels({ control: geodata.controlOn(DAY), cut: {} });
    const changed = withoutKnown(set, day);
    const sent = changed.parcels.filter((each) => typeof each !== 'string');
    expect(sent.map(({ id }) => id)).toEqual(['UA-14/russia', 'UA-14/ukraine']);
    expect(withKnown(structuredClone(changed), structuredClone(day))).toEqual(set);
  });

  it.each([
    ['one town', ['Kramatorsk'], {}],
    ['a town on the other side', ['Donetsk'], { baseline: '2022-02-23' }],
    ['towns far from each other', ['Kupiansk', 'Zaporizhzhia', 'Kherson'], {}],
  ])('has the land of its parcels in faces and what is drawn over them: %s', (_, names, cut) => {
    const service = createParcelService(geodata, SPECIAL_PLACES);
    const control = flipped.on(DAY, names.map(idOf));
    const set = service.parcels({ control, cut });
    const joints = service.joint({ control, cut }, { control: geodata.controlOn('2026-08-22'), cut: {} });
    for (const [parcels, { apart, faceParcels }] of [
      [set.parcels, parcelsOnFaces(set, geodata)],
      [joints.parcels, jointsOnFaces(joints, geodata)],
    ] as const) {
      const over = apart.reduce<Land | null>((all, { land }) => (all ? uniteOnGrid(all, land!) : land), null);
      for (const { id, land } of parcels) {
        if (!land) continue;
        const beneath = geodata.faces
          .filter((_, at) => faceParcels[at] === id)
          .reduce((sum, face) => sum + areaKm2(subtractOnGrid(face.land, over!)), 0);
        const own = apart.reduce((sum, each) => sum + (each.id === id ? areaKm2(each.land) : 0), 0);
        // Rounding along a region's border, which is that of the faces on one side and of the cut on the other.
        expect(Math.abs(beneath + own - areaKm2(land)), id).toBeLessThan(2e-3);
      }
    }
  }); // prettier-ignore
});
