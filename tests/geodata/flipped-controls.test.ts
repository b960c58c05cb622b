import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSettlements } from '../../src/data/parse-settlements';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { Geodata } from '../../src/domain/geodata';
import type { ParcelSet } from '../../src/domain/parcel';
import { FlippedControls } from '../../src/engine/flipped-controls';
import { createParcelService } from '../../src/engine/parcel-service';
import { areaKm2 } from '../../src/geo/area';
import { subtractOnGrid } from '../../src/geo/grid-overlay';
import { isInLand } from '../../src/geo/point-in-land';
import { parcelsOnFaces } from '../../src/state/parcels-on-faces';

const table = new URL('../../geodata/settlements.json', import.meta.url);
const settlements = parseSettlements(JSON.parse(readFileSync(table, 'utf8')));
const DAY = '2025-11-20';
const idOf = (name: string) => settlements.find(({ nameEn }) => nameEn === name)!.id;
const heldKm2 = ({ parcels }: ParcelSet) =>
  parcels.reduce((sum, { holder, areas }) => sum + (holder === 'russia' ? areas.stated : 0), 0);

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

  it('is drawn from the faces of the day but in the regions that it changes', () => {
    const service = createParcelService(geodata, SPECIAL_PLACES);
    const control = flipped.on(DAY, [idOf('Kramatorsk')]);
    const set = service.parcels({ control, cut: {} });
    const { apart, faceParcels } = parcelsOnFaces(set, geodata);
    expect(control.redrawn!.regions).toEqual(['UA-14']);
    expect(apart.map(({ id }) => id)).toEqual(['UA-14/russia', 'UA-14/ukraine']);
    geodata.faces.forEach(({ region }, at) => {
      expect(faceParcels[at] === null, `${region} ${at}`).toBe(region === 'UA-14');
    });
  });
});
