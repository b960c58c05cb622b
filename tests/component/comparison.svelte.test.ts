import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SAME, type JointSet } from '../../src/domain/comparison';
import { Explorer } from '../../src/state/explorer.svelte';
import type { ParcelRequest } from '../../src/state/parcel-request';
import { printLink } from '../../src/state/link';
import type { ExplorerPorts } from '../../src/state/ports';
import { engineOf, jointSet, linkOf, parcelSet, portsWith } from './fixtures';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

async function explorerWith(fragment = '', joint = joints()) {
  const engine: ExplorerPorts['engine'] = {
    ...engineOf((day) => Promise.resolve(parcelSet(day))),
    joint,
  };
  const explorer = new Explorer(portsWith({ engine }), linkOf(fragment));
  stops.push(
    $effect.root(() => {
      $effect(() => explorer.compute());
    }),
  );
  await explorer.load();
  await settle();
  return explorer;
}

const joints = () =>
  vi.fn((from: ParcelRequest, to: ParcelRequest) => Promise.resolve(jointSet(from, to)));

async function settle() {
  flushSync();
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}

const link = (explorer: Explorer) => printLink(explorer.fields, portsWith());

describe('a comparison', () => {
  test('is asked for only when there is something to compare with', async () => {
    const joint = joints();
    const explorer = await explorerWith('', joint);
    expect(joint).not.toHaveBeenCalled();
    expect(explorer.comparison.shown).toBeNull();
    explorer.choices.compared.chooseProposal('variants');
    flushSync();
    expect(explorer.isPending).toBe(true);
    await settle();
    expect(joint).toHaveBeenCalledTimes(1);
    expect(joint.mock.calls[0]!.map(({ day }) => day)).toEqual(['2025-11-20', '2024-07-08']);
    expect(explorer.comparison.shown?.to.proposal.id).toBe('variants');
    expect(explorer.isPending).toBe(false);
    explorer.choices.compared.stop();
    flushSync();
    expect(explorer.comparison.shown).toBeNull();
    expect(explorer.isPending).toBe(false);
  });

  test('comes from a link, and goes back into it', async () => {
    const fragment =
      'line=2024-07-08&compare=variants&cline=2025-11-20&cvariant=leave&cpullback=10&mode=difference';
    const joint = joints();
    const explorer = await explorerWith(fragment, joint);
    expect(joint.mock.calls[0]).toEqual([
      { day: '2024-07-08', cut: {} },
      { day: '2025-11-20', cut: { pullbackKm: [10] } },
    ]);
    expect(link(explorer)).toBe(fragment);
  });

  test('of a proposal on the same lines needs no new joint parcels', async () => {
    const joint = joints();
    const explorer = await explorerWith('line=2026-08-22&compare=status-quo', joint);
    explorer.choices.compared.chooseProposal('zone');
    explorer.chooseComparedLine('2026-08-22');
    flushSync();
    expect(explorer.comparison.shown?.to.proposal.id).toBe('zone');
    expect(joint).toHaveBeenCalledTimes(1);
  });

  test('is of the newest request, and whole until that is answered', async () => {
    const answers = new Map<string, () => void>();
    const joint = (from: ParcelRequest, to: ParcelRequest) =>
      new Promise<JointSet>((resolve) => answers.set(to.day, () => resolve(jointSet(from, to))));
    const explorer = await explorerWith('compare=variants', vi.fn(joint));
    answers.get('2024-07-08')!();
    await settle();
    explorer.chooseComparedLine('2026-08-22');
    await settle();
    expect(explorer.comparison.shown?.set.to.control.id).toBe('2024-07-08');
    explorer.choices.compared.chooseProposal('zone');
    explorer.chooseComparedLine('2025-11-20');
    await settle();
    answers.get('2025-11-20')!();
    await settle();
    answers.get('2026-08-22')!();
    await settle();
    expect(explorer.comparison.shown?.to.proposal.id).toBe('zone');
    expect(explorer.isPending).toBe(false);
  });

  test('that fails says so, keeps the last, and can be tried again', async () => {
    let works = true;
    const joint = joints();
    const explorer = await explorerWith(
      'compare=variants',
      vi.fn((from, to) => (works ? joint(from, to) : Promise.reject(new Error('no overlap')))),
    );
    works = false;
    explorer.choices.compared.chooseProposal('status-quo');
    await settle();
    expect(explorer.comparison.failure).toBe('no overlap');
    expect(explorer.comparison.shown?.to.proposal.id).toBe('variants');
    expect(explorer.isPending).toBe(false);
    works = true;
    explorer.retry();
    await settle();
    expect(explorer.comparison.failure).toBeNull();
    expect(explorer.comparison.shown?.to.proposal.id).toBe('status-quo');
  });

  test('can be swapped, with what was chosen on either side', async () => {
    const explorer = await explorerWith(
      'line=2026-08-22&compare=variants&cvariant=leave&cpullback=10&mode=difference',
    );
    explorer.choices.swap();
    expect(link(explorer)).toBe(
      'proposal=variants&variant=leave&pullback=10&compare=zone&cline=2026-08-22&mode=difference',
    );
    explorer.choices.swap();
    expect(link(explorer)).toBe(
      'line=2026-08-22&compare=variants&cvariant=leave&cpullback=10&mode=difference',
    );
  });

  test('keeps B on A’s line once it was put there, until it is given back its own', async () => {
    const explorer = await explorerWith('compare=variants');
    explorer.chooseComparedLine('2025-11-20');
    explorer.chooseLine('2026-08-22');
    expect(explorer.comparison.lineDay?.day).toBe('2026-08-22');
    explorer.chooseProposal('status-quo');
    expect(explorer.comparison.lineDay?.day).toBe('2026-08-22');
    explorer.chooseComparedLine('2024-07-08');
    expect(explorer.choices.compared.line).toBeNull();
    explorer.chooseLine('2025-11-20');
    expect(explorer.comparison.lineDay).toEqual({ day: '2024-07-08', reason: 'own' });
  });
});

test('a baseline, which has no day of its own, is set on A’s line', async () => {
  const explorer = await explorerWith('line=2024-07-08&compare=status-quo');
  expect(explorer.comparison.lineDay?.day).toBe('2024-07-08');
  explorer.chooseLine('2025-11-20');
  expect(explorer.comparison.lineDay?.day).toBe('2025-11-20');
  expect(explorer.choices.compared.line).toBeNull();
});

describe('what the maps draw', () => {
  test('is each side from the same parcels, and only what differs in the difference', async () => {
    const explorer = await explorerWith('compare=status-quo');
    const { first, second } = explorer.drawings!;
    expect(second!.parcels).toBe(first.parcels);
    expect(first.painted.get('UA-14/ukraine')?.status).toBe('demilitarised');
    expect(second!.painted.get('UA-14/ukraine')?.status).toBe('ukrainian');
    explorer.choices.compared.chooseMode('difference');
    const difference = explorer.drawings!;
    expect(difference.second).toBeNull();
    expect(difference.first.parcels).toBe(first.parcels);
    expect([...difference.first.painted]).toEqual([
      ['UA-14/russia', { status: 'occupied', unconfirmed: false, outlined: false }],
      ['UA-14/ukraine', { status: 'ukrainian', unconfirmed: false, outlined: true }],
      ['UA-63/russia', { status: 'occupied', unconfirmed: false, outlined: false }],
      ['UA-46/ukraine', { status: SAME, unconfirmed: false }],
    ]);
  });

  test('hides what differs as neutrally as what does not', async () => {
    const explorer = await explorerWith('compare=status-quo&mode=difference');
    explorer.choices.toggleLayer('donetsk', false);
    const { painted } = explorer.drawings!.first;
    expect(painted.get('UA-14/russia')).toEqual({ status: SAME, unconfirmed: false });
    expect(painted.get('UA-63/russia')?.status).toBe('occupied');
  });

  test('leaves out hidden layers on either side', async () => {
    const explorer = await explorerWith('compare=status-quo');
    explorer.choices.toggleLayer('donetsk', false);
    const { first, second } = explorer.drawings!;
    expect([...first.painted.keys()]).toEqual(['UA-14/ukraine', 'UA-63/russia', 'UA-46/ukraine']);
    expect([...second!.painted.keys()]).toEqual(['UA-63/russia', 'UA-46/ukraine']);
  });

  test('is one map where a proposal is compared with itself', async () => {
    const explorer = await explorerWith('compare=zone');
    expect(explorer.comparison.shown?.isSame).toBe(true);
    expect(explorer.drawings!.second).toBeNull();
    explorer.chooseComparedLine('2024-07-08');
    await settle();
    expect(explorer.drawings!.second).not.toBeNull();
  });

  test('lights the land of a row, until it is chosen again or is no more', async () => {
    const explorer = await explorerWith('compare=status-quo');
    const row = explorer.comparison.shown!.transitions[2]!;
    explorer.comparison.choose(row);
    expect([...explorer.lit]).toEqual(['UA-14/russia', 'UA-63/russia']);
    explorer.comparison.choose(row);
    expect(explorer.lit.size).toBe(0);
    explorer.comparison.choose(row);
    explorer.choices.compared.stop();
    flushSync();
    expect(explorer.lit.size).toBe(0);
  });

  test('lets land be chosen by its joint parcel', async () => {
    const explorer = await explorerWith('compare=status-quo');
    explorer.select('UA-14/ukraine');
    expect(explorer.selectedParcel).toBeNull();
    expect(explorer.selectedJoint?.to.status).toBe('ukrainian');
    expect(explorer.selectedId).toBe('UA-14/ukraine');
  });
});
