import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/domain/outcome';
import type { Parcel } from '../../src/domain/parcel';
import type { Proposal } from '../../src/domain/proposal';
import { applyProposal } from '../../src/proposals/apply';
import { findProposal } from '../../src/proposals/catalogue';
import { clausesWithLand, landOfClause, readLand } from '../../src/proposals/read-land';

const land = { type: 'Polygon', coordinates: [] } as unknown as Parcel['land'];
function parcel(id: string, more: Partial<Parcel>, stated = 100): Parcel {
  return {
    id,
    region: 'UA-14',
    holder: 'ukraine',
    land,
    areas: { stated, advanced: stated, receded: stated },
    ...more,
  };
}

const NEAR = parcel('near', { withinKm: 25 }, 60);
const FAR = parcel('far', { withinKm: null }, 40);
const BEHIND = parcel('behind', { holder: 'russia', withinKm: 25, heldOnBaseline: 'russia' }, 80);
const KHARKIV = parcel('kharkiv', { region: 'UA-63', holder: 'russia', withinKm: null }, 10);
const ALL = [NEAR, FAR, BEHIND, KHARKIV];

const outcome = (id: string): Outcome => applyProposal(findProposal(id)!, ALL);
const sayings = (found: ReturnType<typeof readLand>, id: string) =>
  found
    .find(({ proposal }: { proposal: Proposal }) => proposal.id === id)!
    .sayings.map(({ status, clause, areaKm2 }) => [status, clause?.id ?? null, areaKm2]);

describe('the land of a clause', () => {
  it('is every parcel whose rule cites it', () => {
    const us = outcome('us-28-points');
    expect([...landOfClause(us, '21d')]).toEqual(['near', 'far']);
    expect([...landOfClause(us, '21c')]).toEqual(['kharkiv']);
    expect(landOfClause(us, '22').size).toBe(0);
  });

  it('is none for clauses that give no status, nor for parcels that have no land now', () => {
    expect([...clausesWithLand(outcome('us-28-points'))].sort()).toEqual(['21a', '21c', '21d']);
    const gone = applyProposal(findProposal('us-28-points')!, [{ ...KHARKIV, land: null }]);
    expect(clausesWithLand(gone).size).toBe(0);
    expect(landOfClause(gone, '21c').size).toBe(0);
  });
});

describe('what texts say of a piece of land', () => {
  const outcomes = ['us-28-points', 'minsk-2', 'russia-june-2024'].map(outcome);

  it('is found for land that is coarser than the parcels, part by part, largest first', () => {
    const whole = parcel('UA-14/ukraine', {});
    const found = readLand({ parcel: whole, cut: {} }, outcomes);
    expect(sayings(found, 'us-28-points')).toEqual([['demilitarised', '21d', 100]]);
    expect(sayings(found, 'minsk-2')).toEqual([
      ['demilitarised', '2', 60],
      ['ukrainian', null, 40],
    ]);
    expect(sayings(found, 'russia-june-2024')[0]?.[0]).toBe('ceded');
  });

  it('keeps to one ring of a cut by distance', () => {
    const cut = { pullbackKm: [25] };
    expect(sayings(readLand({ parcel: NEAR, cut }, outcomes), 'minsk-2')).toEqual([
      ['demilitarised', '2', 60],
    ]);
    expect(sayings(readLand({ parcel: FAR, cut }, outcomes), 'minsk-2')).toEqual([
      ['ukrainian', null, 40],
    ]);
  });

  it('says what is unconfirmed', () => {
    const [us] = readLand({ parcel: KHARKIV, cut: {} }, outcomes);
    expect(us?.sayings[0]?.unconfirmed).toMatch(/agreed/);
  });
});
