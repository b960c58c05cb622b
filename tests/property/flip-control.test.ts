import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettlements } from '../../geodata/build/src/settlements';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import { createParcelService } from '../../src/engine/parcel-service';
import { areaKm2 } from '../../src/geo/area';
import type { HeldPlace } from '../../src/geo/control-line/sites';
import { flipControl } from '../../src/geo/flip-control';
import { subtractOnGrid } from '../../src/geo/grid-overlay';
import { lengthKm } from '../../src/geo/length';
import { isInLand } from '../../src/geo/point-in-land';
import { geodesicKm } from '../unit/geo/reference';

const geodata = await readGeodata();
const source = new URL('../../geodata/sources/settlement-control.csv', import.meta.url);
expect(readFileSync(source).length).toBeGreaterThan(0);
const { days, settlements } = readSettlements(source);
const day = '2025-11-20';
const control = geodata.controlOn(day);
const before: HeldPlace[] = settlements.map(({ lon, lat, region, held }) => ({
  position: [lon, lat],
  region,
  holder: held[days.indexOf(day)] === 'R' ? 'russia' : 'ukraine',
}));

function flipped(...names: string[]): HeldPlace[] {
  return before.map((place, i) => {
    const { nameEn, region } = settlements[i]!;
    if (!names.includes(`${nameEn} ${region}`)) return place;
    return { ...place, holder: place.holder === 'russia' ? 'ukraine' : 'russia' };
  });
}

describe('flipping who holds settlements', () => {
  it('nothing, or one twice, changes nothing at all', () => {
    expect(flipControl(control, before, before, geodata.regions)).toBe(control);
    const twice = flipped('Kramatorsk UA-14').map((place, i) => ({
      ...place,
      holder: before[i]!.holder,
    }));
    expect(flipControl(control, before, twice, geodata.regions)).toBe(control);
  });

  it('moves the line round the settlement and nowhere else', () => {
    const after = flipped('Kramatorsk UA-14', 'Novomoskovsk UA-12');
    const changed = flipControl(control, before, after, geodata.regions);
    const town = settlements.find(
      ({ nameEn, region }) => nameEn === 'Kramatorsk' && region === 'UA-14',
    )!;
    const at = [town.lon, town.lat];
    expect(isInLand(at, control.heldByRussia)).toBe(false);
    expect(isInLand(at, changed.heldByRussia)).toBe(true);
    const flips = after.flatMap(({ holder, position }, i) =>
      holder === before[i]!.holder ? [] : [position],
    );
    for (const part of [
      subtractOnGrid(changed.heldByRussia, control.heldByRussia),
      subtractOnGrid(control.heldByRussia, changed.heldByRussia),
    ]) {
      for (const position of part?.coordinates.flat(2) ?? []) {
        const near = Math.min(...flips.map((flip) => geodesicKm([...flip], position as number[])));
        // Twice the greatest distance between neighbouring settlements here.
        expect(near).toBeLessThan(60);
      }
    }
    for (const [i, place] of after.entries()) {
      if (place.region === 'UA-43' || place.region === 'UA-40') continue;
      const own = isInLand([...place.position], changed.heldByRussia);
      const builtIn = isInLand([...place.position], control.heldByRussia);
      // Four settlements lie off the simplified land; they are not on any side of a polygon.
      if (builtIn === (before[i]!.holder === 'russia')) {
        expect(own, settlements[i]!.nameEn).toBe(place.holder === 'russia');
      }
    }
  });

  it('gives parcels that are a partition, and a line of its own', { timeout: 60_000 }, () => {
    const changed = flipControl(control, before, flipped('Kramatorsk UA-14'), geodata.regions);
    const service = createParcelService(geodata, SPECIAL_PLACES);
    const { parcels } = service.parcels({ control: { ...changed, id: `${day}+1` }, cut: {} });
    const ukraine = geodata.regions.reduce((sum, { land }) => sum + areaKm2(land), 0);
    const sum = parcels.reduce((all, { areas }) => all + areas.stated, 0);
    expect(Math.abs(sum / ukraine - 1)).toBeLessThan(1e-9);
    const held = parcels
      .filter(({ holder }) => holder === 'russia')
      .reduce((all, { areas }) => all + areas.stated, 0);
    expect(Math.abs(held / areaKm2(changed.heldByRussia) - 1)).toBeLessThan(1e-8);
    expect(lengthKm(changed.contactLine)).toBeGreaterThan(lengthKm(control.contactLine) * 0.9);
    expect(lengthKm(changed.contactLine)).toBeLessThan(lengthKm(control.contactLine) * 1.2);
  });
});
