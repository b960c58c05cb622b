import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { Land } from '../../src/domain/geometry';
import { STATUSES } from '../../src/domain/status';
import type { Zone } from '../../src/domain/zone';
import { createParcelService } from '../../src/engine/parcel-service';
import { areaKm2 } from '../../src/geo/area';
import { applyProposal, cutOf } from '../../src/proposals/apply';
import { findProposal } from '../../src/proposals/catalogue';
import { compareProposals } from '../../src/proposals/compare';
import { computeStatistics } from '../../src/statistics/compute-statistics';
import { computeZoneFigures, computeZoneSwap } from '../../src/statistics/zone-figures';

const geodata = await readGeodata();
const service = createParcelService(geodata, SPECIAL_PLACES);
const control = geodata.controlOn('2025-11-20');
const ukraineKm2 = geodata.regions.reduce((sum, { land }) => sum + areaKm2(land), 0);

/** A star-shaped ring, anticlockwise: never crosses itself. */
function star([lon, lat]: readonly [number, number], radii: readonly number[]): Land {
  const ring = radii.map((radius, i) => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [lon + radius * Math.cos(angle), lat + radius * 0.7 * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}

const shapes = fc
  .record({
    at: fc.tuple(fc.double({ min: 31, max: 41, noNaN: true }), fc.double({ min: 44, max: 51, noNaN: true })),
    radii: fc.array(fc.double({ min: 0.02, max: 1.5, noNaN: true }), { minLength: 3, maxLength: 24 }),
  })
  .map(({ at, radii }) => star(at, radii)); // prettier-ignore
const zones = fc.array(fc.record({ geometry: shapes, status: fc.constantFrom(...STATUSES) }), { minLength: 1, maxLength: 3 })
  .map((list) => list.map((one, i): Zone => ({ ...one, id: `zone-${i + 1}`, name: `Z${i + 1}` }))); // prettier-ignore

describe('zones on top of a text', () => {
  it.each(['us-28-points', 'minsk-2', 'istanbul-2022'])(
    'of any shape, with any status, leave %s a partition of Ukraine',
    (id) => {
      const text = findProposal(id)!;
      fc.assert(
        fc.property(zones, (own) => {
          const proposal = { ...text, zones: own };
          const set = service.parcels({ control, cut: cutOf(proposal) });
          for (const moved of ['stated', 'advanced', 'receded'] as const) {
            const total = set.parcels.reduce((all, { areas }) => all + areas[moved], 0);
            expect(Math.abs(total / ukraineKm2 - 1), moved).toBeLessThan(1e-9);
          }
          const outcome = applyProposal(proposal, set.parcels);
          const { statuses } = computeStatistics(outcome, set, geodata.towns);
          const sum = statuses.reduce((all, { areaKm2: area }) => all + area, 0);
          expect(Math.abs(sum / ukraineKm2 - 1)).toBeLessThan(1e-9);
          const ids = set.parcels.map((parcel) => parcel.id);
          expect(new Set(ids).size).toBe(ids.length);
          // Outside the zones the text says what it says without them.
          const plain = applyProposal(text, set.parcels);
          outcome.parcels.forEach((each, i) => {
            if (!each.zone) expect(each.status).toBe(plain.parcels[i]!.status);
          });
          for (const figures of computeZoneFigures(outcome, set, geodata.towns)) {
            const parts = figures.parts.reduce((all, { area }) => all + area.areaKm2, 0);
            expect(Math.abs(parts - figures.area.areaKm2)).toBeLessThan(1e-6);
            expect(figures.area.areaKm2).toBeLessThanOrEqual(figures.shapeKm2 + 1e-3);
          }
        }),
        { numRuns: 12, seed: 20_251_120 },
      );
    },
  );

  it('of land that one side gives the other are the balance of a swap', () => {
    const text = findProposal('status-quo')!;
    const at = (lon: number, lat: number) => star([lon, lat], [0.3, 0.3, 0.3, 0.3]);
    const own: Zone[] = [
      { id: 'zone-1', name: 'given', status: 'ceded', geometry: at(36.5, 48.5) },
      { id: 'zone-2', name: 'returned', status: 'returned', geometry: at(38.8, 49) },
    ];
    const proposal = { ...text, zones: own };
    const set = service.parcels({ control, cut: cutOf(proposal) });
    const outcome = applyProposal(proposal, set.parcels);
    const swap = computeZoneSwap(outcome, set, geodata.towns)!;
    expect(Math.abs(swap.fromUkraine.areaKm2 / areaKm2(own[0]!.geometry) - 1)).toBeLessThan(1e-6);
    expect(Math.abs(swap.fromRussia.areaKm2 / areaKm2(own[1]!.geometry) - 1)).toBeLessThan(1e-6);
    const none = { ...text, zones: [{ ...own[0]!, status: 'demilitarised' as const }] };
    expect(computeZoneSwap(applyProposal(none, set.parcels), set, geodata.towns)).toBeNull();
  });

  it('differ from the text alone by the zones and nothing else', () => {
    const text = findProposal('status-quo')!;
    const own: Zone = { id: 'zone-1', name: 'a', status: 'open', geometry: star([37.5, 48.5], [0.4, 0.4, 0.4]) }; // prettier-ignore
    const proposal = { ...text, zones: [own] };
    const joint = service.joint(
      { control, cut: cutOf(proposal) },
      { control, cut: cutOf(text) },
    );
    const outcomes = compareProposals({ proposal, choice: {} }, { proposal: text, choice: {} }, joint);
    const differs = outcomes.filter(({ cause }) => cause !== null);
    const sum = differs.reduce((all, { joint: { areas } }) => all + areas.stated, 0);
    expect(Math.abs(sum / areaKm2(own.geometry) - 1)).toBeLessThan(1e-6);
    expect(differs.every(({ cause }) => cause === 'texts')).toBe(true);
  }); // prettier-ignore
});
