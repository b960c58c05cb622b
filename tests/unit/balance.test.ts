import { beforeAll, describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { RegionBalance } from '../../src/domain/balance';
import type { Geodata } from '../../src/domain/geodata';
import type { Outcome } from '../../src/domain/outcome';
import { createParcelService } from '../../src/engine/parcel-service';
import { applyProposal, cutOf } from '../../src/proposals/apply';
import { PROPOSALS } from '../../src/proposals/catalogue';
import { estimatesInWords } from '../../src/proposals/published-estimates';
import { texts } from '../../src/proposals/words/en/texts';
import { computeBalance } from '../../src/statistics/compute-balance';
import { balanceSides, hereOf } from '../../src/ui/balance-rows';

let geodata: Geodata;
const outcomes = new Map<string, Outcome>();
beforeAll(async () => {
  geodata = await readGeodata();
  const service = createParcelService(geodata, SPECIAL_PLACES);
  for (const proposal of PROPOSALS) {
    const { parcels } = service.parcels({
      control: geodata.controlOn('2025-11-20'),
      cut: cutOf(proposal),
    });
    outcomes.set(proposal.id, applyProposal(proposal, parcels));
  }
});

const total = ({ kinds }: RegionBalance): number =>
  Object.values(kinds).reduce((sum, { areaKm2 }) => sum + areaKm2, 0);

describe('give and take', () => {
  it('adds up, side by side and region by region, to the land of the region', () => {
    for (const [id, outcome] of outcomes) {
      const balance = computeBalance(outcome);
      expect(balance.length, id).toBeGreaterThan(10);
      for (const region of new Set(balance.map((each) => each.region))) {
        const given = balance.filter((each) => each.region === region).map(total);
        const land = outcome.parcels
          .filter(({ parcel }) => parcel.region === region)
          .reduce((sum, { parcel }) => sum + parcel.areas.stated, 0);
        expect(given.reduce((sum, part) => sum + part, 0), `${id} ${region}`).toBeCloseTo(land, 6); // prettier-ignore
      }
    }
  });

  it('is a chart on one scale: bars of parts one after another, none longer than the longest', () => {
    for (const [id, outcome] of outcomes) {
      const rows = balanceSides(computeBalance(outcome), geodata.regions).flatMap((s) => s.rows);
      const ends = rows.map(({ parts }) => {
        parts.forEach(({ from }, at) => {
          const before = parts[at - 1];
          expect(from).toBeCloseTo(before ? before.from + before.length : 0, 12);
        });
        const last = parts.at(-1)!;
        return last.from + last.length;
      });
      expect(Math.max(...ends), id).toBeCloseTo(1, 12);
    }
  });

  it('shows of Ukraine’s land only regions where not all would be kept, and counts the others', () => {
    const [ukraine, russia] = balanceSides(
      computeBalance(outcomes.get('us-28-points')!),
      geodata.regions,
    );
    expect(ukraine?.rows.map(({ region }) => region.id)).toEqual(['UA-14', 'UA-09']);
    expect(ukraine?.keptWhole).toBeGreaterThan(4);
    expect(russia?.rows.length).toBe(10);
    expect(russia?.keptWhole).toBe(0);
  });
});

describe('the published estimate', () => {
  // Read from ../shared/facts/proposals.md and issue 3: AFP on ISW data of 20 November 2025.
  const AFP = {
    'UA-14/ukraine': 5000,
    'UA-09/ukraine': 45,
    'UA-63/russia': 2000,
    'UA-12/russia': 450,
    'UA-59/russia': 300,
    'UA-74/russia': 20,
  };

  it('is AFP’s, cited, of a proposal that there is', () => {
    const [estimate] = estimatesInWords(texts);
    expect(estimate?.citation.publisher).toBe('AFP');
    expect(estimate?.asOf).toBe('2025-11-20');
    expect(PROPOSALS.map(({ id }) => id)).toContain(estimate?.proposal);
    const areas = estimate!.areas.map(({ region, holder, aboutKm2 }) => [
      `${region}/${holder}`,
      aboutKm2,
    ]);
    expect(Object.fromEntries(areas)).toEqual(AFP);
    expect(estimate?.differences.join(' ')).toMatch(/claims/);
  });

  it('meets a computed figure of the same order where the line has one', () => {
    const [estimate] = estimatesInWords(texts);
    const balance = computeBalance(outcomes.get('us-28-points')!);
    for (const area of estimate!.areas.filter(({ region }) => region !== 'UA-74')) {
      const { areaKm2 } = hereOf(balance, area);
      expect(areaKm2, area.region).toBeGreaterThan(area.aboutKm2 / 4);
      expect(areaKm2, area.region).toBeLessThan(area.aboutKm2 * 4);
    }
    const chernihiv = estimate!.areas.find(({ region }) => region === 'UA-74')!;
    expect(hereOf(balance, chernihiv).areaKm2).toBe(0);
  });
});
