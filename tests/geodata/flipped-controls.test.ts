import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSettlements } from '../../src/data/parse-settlements';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { Geodata } from '../../src/domain/geodata';
import type { ParcelSet } from '../../src/domain/parcel';
import { FlippedControls } from '../../src/engine/flipped-controls';
import { createParcelService } from '../../src/engine/parcel-service';
import { isInLand } from '../../src/geo/point-in-land';

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
});
