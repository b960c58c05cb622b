import { beforeAll, describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { Transition } from '../../src/domain/comparison';
import type { Proposal } from '../../src/domain/proposal';
import { createParcelService } from '../../src/engine/parcel-service';
import { areaKm2 } from '../../src/geo/area';
import { cutOf } from '../../src/proposals/apply';
import { PROPOSALS } from '../../src/proposals/catalogue';
import { compareProposals } from '../../src/proposals/compare';
import { computeDifference } from '../../src/statistics/compute-difference';
import { computeTransitions } from '../../src/statistics/compute-transitions';

const geodata = await readGeodata();
const service = createParcelService(geodata, SPECIAL_PLACES);
const ukraineKm2 = geodata.regions.reduce((sum, { land }) => sum + areaKm2(land), 0);

const DAY = '2025-11-20';
const EARLIER = '2024-07-08';

// Tolerances of the issue: of the whole, and of each transition.
const OF_UKRAINE = 1e-9;
const OF_TRANSITION = 1e-6;

interface On {
  readonly proposal: Proposal;
  readonly day: string;
}

const on = (id: string, day: string): On => ({
  proposal: PROPOSALS.find((each) => each.id === id)!,
  day,
});

function compare(from: On, to: On) {
  const cutting = ({ proposal, day }: On) => ({
    control: geodata.controlOn(day),
    cut: cutOf(proposal),
  });
  const set = service.joint(cutting(from), cutting(to));
  const chosen = ({ proposal }: On) => ({ proposal, choice: {} });
  const outcomes = compareProposals(chosen(from), chosen(to), set);
  const transitions = computeTransitions(outcomes, set, geodata.towns);
  return { set, outcomes, transitions, difference: computeDifference(outcomes) };
}

/** Areas by `from to`, so that two comparisons can be laid beside each other. */
function areasOf(transitions: readonly Transition[], isReversed = false): Map<string, number> {
  return new Map(
    transitions.map(({ from, to, areaKm2: area }) => [
      isReversed ? `${to} ${from}` : `${from} ${to}`,
      area,
    ]),
  );
}

function totalOf(transitions: readonly Transition[]): number {
  return transitions.reduce((sum, { areaKm2: area }) => sum + area, 0);
}

function expectReversed(one: readonly Transition[], other: readonly Transition[], name: string) {
  const [forward, back] = [areasOf(one), areasOf(other, true)];
  expect([...back.keys()].sort(), name).toEqual([...forward.keys()].sort());
  for (const [key, area] of forward) {
    expect(Math.abs(back.get(key)! / area - 1), `${name}: ${key}`).toBeLessThan(OF_TRANSITION);
  }
}

describe('on one line', () => {
  it('a proposal compared with itself changes nothing, whichever it is', () => {
    for (const proposal of PROPOSALS) {
      const { transitions, difference } = compare({ proposal, day: DAY }, { proposal, day: DAY });
      expect(transitions.filter(({ from, to }) => from !== to)).toEqual([]);
      expect(difference.differs.areaKm2, proposal.id).toBe(0);
      expect(Math.abs(totalOf(transitions) / ukraineKm2 - 1)).toBeLessThan(OF_UKRAINE);
    }
  });

  it(
    'every pair adds up to Ukraine, is the reverse of the pair reversed, and differs by the texts alone',
    { timeout: 300_000 },
    () => {
      for (const [i, a] of PROPOSALS.entries()) {
        for (const b of PROPOSALS.slice(i + 1)) {
          const name = `${a.id} → ${b.id}`;
          const { transitions } = compare({ proposal: a, day: DAY }, { proposal: b, day: DAY });
          const back = compare({ proposal: b, day: DAY }, { proposal: a, day: DAY });
          expectReversed(transitions, back.transitions, name);
          expect(Math.abs(totalOf(transitions) / ukraineKm2 - 1), name).toBeLessThan(OF_UKRAINE);
          const causes = transitions.flatMap((each) => Object.keys(each.causes));
          expect(new Set([...causes, 'texts']), name).toEqual(new Set(['texts']));
        }
      }
    },
  );
});

describe('across days', () => {
  const pairs = [
    [on('us-28-points', DAY), on('russia-june-2024', EARLIER)],
    [on('us-28-points', DAY), on('twenty-points', '2025-12-24')],
    [on('istanbul-2022', '2022-02-23'), on('geneva-february-2026', '2026-02-28')],
  ].map(([from, to]) => ({
    from: from!,
    to: to!,
    name: `${from!.proposal.id} → ${to!.proposal.id}`,
  }));

  it.each(pairs)('$name', { timeout: 120_000 }, ({ from, to, name }) => {
    const { transitions, difference } = compare(from, to);
    const back = compare(to, from);
    expectReversed(transitions, back.transitions, name);
    expect(Math.abs(totalOf(transitions) / ukraineKm2 - 1)).toBeLessThan(OF_UKRAINE);
    // What differs is what changes in the table, and is shared out among its causes.
    const changed = transitions.filter((each) => each.from !== each.to);
    expect(Math.abs(difference.differs.areaKm2 - totalOf(changed))).toBeLessThan(1e-6);
    const caused = Object.values(difference.causes).reduce(
      (sum, { areaKm2: area }) => sum + area,
      0,
    );
    expect(Math.abs(caused - difference.differs.areaKm2)).toBeLessThan(1e-6);
  });

  it('one proposal on two days differs by the line alone', { timeout: 120_000 }, () => {
    for (const id of ['us-28-points', 'russia-june-2024', 'status-quo']) {
      const { transitions, difference } = compare(on(id, EARLIER), on(id, DAY));
      expect(difference.differs.areaKm2, id).toBeGreaterThan(1000);
      const causes = transitions.flatMap((each) => Object.keys(each.causes));
      expect(new Set(causes), id).toEqual(new Set(['line']));
    }
  });
});

describe('the 28 points beside the terms of June 2024', () => {
  let result: ReturnType<typeof compare>;
  beforeAll(() => {
    result = compare(on('us-28-points', DAY), on('russia-june-2024', EARLIER));
  }, 60_000);
  const transition = (from: string, to: string) =>
    result.transitions.find((each) => each.from === from && each.to === to);

  it('set recognition de facto against recognition de jure, by the texts alone', () => {
    const found = transition('recognised-de-facto', 'recognised-de-jure');
    expect(Object.keys(found!.causes)).toEqual(['texts']);
    expect(found!.areaKm2).toBeGreaterThan(108_000);
    expect(found!.areaKm2).toBeLessThan(110_000);
  });

  it('tell land taken between the two days apart: withdrawn from, under B, because it was still held', () => {
    const found = transition('recognised-de-facto', 'ceded')!;
    expect(found.causes.both!.areaKm2).toBeGreaterThan(5000);
    expect(found.causes.both!.areaKm2).toBeLessThan(found.areaKm2);
  });

  it('light joint parcels that are there, each in one transition', () => {
    const ids = result.transitions.flatMap(({ joints }) => joints);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(result.set.parcels.map(({ id }) => id));
    expect(ids.every((id) => known.has(id))).toBe(true);
  });

  it('count every town once', () => {
    const counted = result.transitions.reduce((sum, { townCount }) => sum + townCount, 0);
    expect(counted).toBe(geodata.towns.length);
  });
});
