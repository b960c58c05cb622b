import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ParcelSet } from '../../src/domain/parcel';
import { bindAddress } from '../../src/state/address.svelte';
import type { Later } from '../../src/state/after-paint.svelte';
import { Explorer } from '../../src/state/explorer.svelte';
import { LinkProblems } from '../../src/state/link-problems.svelte';
import type { ExplorerPorts } from '../../src/state/ports';
import { engineOf, linkOf, parcelSet, portsWith, STATISTICS } from './fixtures';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** An explorer as the page runs it: geodata loaded, parcels asked for whenever the request changes. */
async function explorerWith(changes: Partial<ExplorerPorts> = {}, fragment = '') {
  const explorer = new Explorer(portsWith(changes), linkOf(fragment));
  stops.push(
    $effect.root(() => {
      $effect(() => explorer.compute());
    }),
  );
  await explorer.load();
  await settle();
  return explorer;
}

async function settle() {
  flushSync();
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}

const shownDay = (explorer: Explorer) => explorer.picture.shown?.set.control.asOf;

describe('the line of contact', () => {
  test('is the proposal’s own, else the newest', async () => {
    const explorer = await explorerWith();
    expect(explorer.picture.lineDay).toEqual({ day: '2025-11-20', reason: 'own' });
    explorer.choices.chooseProposal('status-quo');
    expect(explorer.picture.lineDay).toEqual({ day: '2026-08-22', reason: 'newest' });
  });

  test('once chosen stays for every proposal, until a proposal’s own is chosen', async () => {
    const explorer = await explorerWith();
    explorer.chooseLine('2024-07-08');
    explorer.choices.chooseProposal('status-quo');
    expect(explorer.picture.lineDay).toEqual({ day: '2024-07-08', reason: 'chosen' });
    explorer.chooseLine('2026-08-22');
    expect(explorer.choices.line).toBeNull();
  });

  test('of a link that is not built in falls back to the proposal’s own', async () => {
    const explorer = await explorerWith({}, 'line=2023-01-01');
    expect(explorer.picture.lineDay?.day).toBe('2025-11-20');
  });
});

describe('what of a link is not there', () => {
  /** As the page has it, which reads it from the start. */
  async function linkedTo(fragment: string, changes: Partial<ExplorerPorts> = {}) {
    const explorer = new Explorer(portsWith(changes), linkOf(fragment));
    const problems = new LinkProblems(explorer);
    stops.push(
      $effect.root(() => {
        $effect(() => explorer.compute());
        $effect(() => void problems.all);
      }),
    );
    await explorer.load();
    await settle();
    return { explorer, problems };
  }

  test('is said of a day until another is chosen, and of no day that is', async () => {
    const { explorer, problems } = await linkedTo('line=2023-01-01');
    expect(problems.all).toEqual([{ key: 'line', value: '2023-01-01', isAbsent: true }]);
    expect(explorer.fields.line).toBeNull();
    explorer.chooseLine('2024-07-08');
    expect(problems.all).toEqual([]);
    for (const day of ['2025-11-20', '2024-07-08']) {
      expect((await linkedTo(`line=${day}`)).problems.all).toEqual([]);
    }
  });

  test.each(['', '&compare=variants'])(
    'is said of land, once there is a picture%s',
    async (rest) => {
      const { explorer, problems } = await linkedTo(`land=UA-14/xyz${rest}`);
      expect(problems.all).toEqual([{ key: 'land', value: 'UA-14/xyz', isAbsent: true }]);
      expect(explorer.fields.land).toBeNull();
      problems.dismiss();
      expect(problems.all).toEqual([]);
      const there = await linkedTo(`land=UA-14/russia${rest}`);
      expect(there.problems.all).toEqual([]);
      expect(there.explorer.fields.land).toBe('UA-14/russia');
    },
  );

  test('is not said of land that was there, and is gone under what was chosen since', async () => {
    const parcels = (day: string) =>
      Promise.resolve({
        ...parcelSet(day),
        parcels: parcelSet(day).parcels.slice(day === '2025-11-20' ? 0 : 1),
      });
    const { explorer, problems } = await linkedTo('land=UA-14/russia', {
      engine: engineOf(parcels),
    });
    expect(explorer.selectedId).toBe('UA-14/russia');
    explorer.chooseLine('2024-07-08');
    flushSync();
    expect(explorer.fields.land).toBe('UA-14/russia');
    await settle();
    expect(explorer.selectedId).toBeNull();
    expect(problems.all).toEqual([]);
    expect(explorer.fields.land).toBeNull();
    explorer.chooseLine('2025-11-20');
    await settle();
    expect(explorer.fields.land).toBe('UA-14/russia');
  });

  test('is not said while a picture is still to come, or has failed to', async () => {
    const broken = engineOf(() => Promise.reject(new Error('no')));
    const failed = await linkedTo('land=UA-14/xyz', { engine: broken });
    expect(failed.explorer.picture.failure).not.toBeNull();
    expect(failed.problems.all).toEqual([]);
    const waiting = engineOf(() => new Promise(() => undefined));
    const { problems } = await linkedTo('land=UA-14/xyz', { engine: waiting });
    expect(problems.all).toEqual([]);
  });
});

describe('the picture', () => {
  test('is there for the map before its figures, which are computed once and when they are read', async () => {
    const computeStatistics = vi.fn(() => STATISTICS);
    const { figures } = portsWith({});
    const explorer = await explorerWith({
      figures: () => ({ ...figures(), computeStatistics }),
    });
    expect(explorer.drawings?.first.painted.size).toBeGreaterThan(0);
    explorer.chooseProposal('variants');
    await settle();
    expect(explorer.drawings?.first.painted.size).toBeGreaterThan(0);
    expect(computeStatistics).not.toHaveBeenCalled();
    const { shown } = explorer.picture;
    expect(shown?.statistics).toBe(shown?.statistics);
    expect(computeStatistics).toHaveBeenCalledTimes(1);
  });

  test('follows a proposal on the same line at once, without the engine', async () => {
    const parcels = vi.fn((day: string) => Promise.resolve(parcelSet(day)));
    const explorer = await explorerWith({ engine: engineOf(parcels) }, 'line=2026-08-22');
    expect(parcels).toHaveBeenCalledTimes(1);
    explorer.choices.chooseProposal('status-quo');
    expect(explorer.picture.shown?.outcome.proposal.id).toBe('status-quo');
    await settle();
    expect(parcels).toHaveBeenCalledTimes(1);
  });

  test('stays whole while the next is computed', async () => {
    const explorer = await explorerWith();
    explorer.choices.chooseProposal('status-quo');
    expect(explorer.picture.shown?.outcome.proposal.id).toBe('zone');
    await settle();
    expect(explorer.picture.shown?.outcome.proposal.id).toBe('status-quo');
    expect(shownDay(explorer)).toBe('2026-08-22');
  });

  test('is of the newest request, however late older ones answer', async () => {
    const answers = new Map<string, () => void>();
    const parcels = (day: string) =>
      new Promise<ParcelSet>((resolve) => answers.set(day, () => resolve(parcelSet(day))));
    const explorer = await explorerWith({ engine: engineOf(parcels) });
    explorer.chooseLine('2024-07-08');
    await settle();
    explorer.chooseLine('2026-08-22');
    await settle();
    answers.get('2026-08-22')?.();
    await settle();
    answers.get('2024-07-08')?.();
    answers.get('2025-11-20')?.();
    await settle();
    expect(shownDay(explorer)).toBe('2026-08-22');
    expect(explorer.isPending).toBe(false);
  });

  test('survives a failure, which is told and can be tried again', async () => {
    let works = true;
    const parcels = (day: string) =>
      works
        ? Promise.resolve(parcelSet(day))
        : Promise.reject(new Error('overlay of UA-14 failed'));
    const explorer = await explorerWith({ engine: engineOf(parcels) });
    works = false;
    explorer.chooseLine('2024-07-08');
    await settle();
    expect(explorer.picture.failure).toBe('overlay of UA-14 failed');
    expect(shownDay(explorer)).toBe('2025-11-20');
    expect(explorer.isPending).toBe(false);
    works = true;
    explorer.retry();
    await settle();
    expect(explorer.picture.failure).toBeNull();
    expect(shownDay(explorer)).toBe('2024-07-08');
  });
});

test('geodata that cannot be loaded are told of, and loaded on a second try', async () => {
  let works = false;
  const { loadGeodata } = portsWith();
  const explorer = await explorerWith({
    loadGeodata: () => (works ? loadGeodata() : Promise.reject(new Error('offline'))),
  });
  expect(explorer.geodataFailure).toBe('offline');
  works = true;
  explorer.retry();
  await settle();
  await settle();
  expect(explorer.geodataFailure).toBeNull();
  expect(explorer.picture.shown).not.toBeNull();
});

test('what stands below the window follows once there is a map, or when something failed', async () => {
  const made = await explorerWith();
  made.mapIs('busy');
  expect(made.isRestDue).toBe(false);
  made.mapMade();
  expect(made.isRestDue).toBe(true);
  const drawn = await explorerWith();
  drawn.mapIs('idle');
  expect(drawn.isRestDue).toBe(true);
  const without = await explorerWith();
  without.mapFailed('no WebGL');
  expect(without.isRestDue).toBe(true);
  const lost = await explorerWith({ loadGeodata: () => Promise.reject(new Error('offline')) });
  expect(lost.isRestDue).toBe(true);
  const failing = engineOf(() => Promise.reject(new Error('overlay failed')));
  const uncut = await explorerWith({ engine: failing });
  expect(uncut.isRestDue).toBe(true);
});

test('hiding a layer stops painting its parcels and changes nothing else', async () => {
  const explorer = await explorerWith();
  const { shown } = explorer.picture;
  expect([...explorer.painted.keys()]).toHaveLength(4);
  explorer.choices.toggleLayer('donetsk', false);
  expect([...explorer.painted.keys()]).toEqual(['UA-14/ukraine', 'UA-63/russia', 'UA-46/ukraine']);
  explorer.choices.toggleLayer('demilitarised-zone', false);
  explorer.choices.toggleLayer('other-regions', false);
  expect([...explorer.painted.keys()]).toEqual(['UA-46/ukraine']);
  expect(explorer.picture.shown).toBe(shown);
});

test('land stays chosen from proposal to proposal', async () => {
  const explorer = await explorerWith();
  explorer.select('UA-14/ukraine');
  expect(explorer.selectedParcel?.status).toBe('demilitarised');
  explorer.choices.chooseProposal('status-quo');
  await settle();
  expect(explorer.selectedParcel?.status).toBe('ukrainian');
});

test('the map is at rest only when figures are there and it says so; a failure shows', async () => {
  const explorer = await explorerWith();
  expect(explorer.mapState).toBe('busy');
  explorer.mapIs('idle');
  expect(explorer.mapState).toBe('idle');
  explorer.chooseLine('2024-07-08');
  flushSync();
  expect(explorer.mapState).toBe('busy');
  await settle();
  expect(explorer.mapState).toBe('idle');
  explorer.mapFailed('no WebGL');
  expect(explorer.mapState).toBe('failed');
});

describe('the address', () => {
  function bar(hash = '') {
    const listeners = new Set<() => void>();
    const entries: string[] = [hash];
    return {
      location: {
        get hash() {
          return entries.at(-1) ?? '';
        },
      },
      history: {
        pushState: (_data: unknown, _unused: string, url?: string | URL | null) =>
          void entries.push(String(url)),
        replaceState: (_data: unknown, _unused: string, url?: string | URL | null) =>
          void entries.splice(-1, 1, String(url)),
      },
      addEventListener: (_type: string, listener: () => void) => void listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => void listeners.delete(listener),
      entries,
      back() {
        entries.pop();
        listeners.forEach((listener) => listener());
      },
    };
  }

  /** Without waiting for frames. */
  const atOnce: Later = (work) => {
    work();
    return () => undefined;
  };

  async function bound(hash = '', later = atOnce, changes: Partial<ExplorerPorts> = {}) {
    const ports = portsWith(changes);
    const explorer = await explorerWith({}, hash);
    const address = bar(hash);
    stops.push($effect.root(() => bindAddress(explorer, ports, address, later)));
    flushSync();
    return { explorer, address };
  }

  test('gets an entry for a choice, and none for a move of the map', async () => {
    const { explorer, address } = await bound();
    explorer.choices.chooseProposal('status-quo');
    flushSync();
    explorer.choices.moveView({ center: [37.5, 48.5], zoom: 8 });
    flushSync();
    expect(address.entries).toEqual(['', '#proposal=status-quo&view=37.5,48.5,8']);
  });

  test('keeps the zones of its link where what reads them is lost', async () => {
    const { explorer, address } = await bound('#zones=AQEBQQ&proposal=zone', atOnce, {
      zones: undefined,
    });
    explorer.choices.chooseProposal('status-quo');
    flushSync();
    expect(address.entries.at(-1)).toBe('#proposal=status-quo&zones=AQEBQQ');
  });

  test('waits for the frame, yet gives each choice its entry; Back drops what is still waiting', async () => {
    const due: (() => void)[] = [];
    const draw = () => due.splice(0).forEach((work) => work());
    const { explorer, address } = await bound('', (work) => {
      due.splice(0, 1, work);
      return () => void due.splice(0);
    });
    draw();
    explorer.choices.chooseProposal('status-quo');
    flushSync();
    expect(address.entries).toEqual(['']);
    explorer.choices.toggleLayer('crimea', false);
    flushSync();
    expect(address.entries).toEqual(['', '#proposal=status-quo']);
    draw();
    expect(address.entries).toHaveLength(3);
    explorer.choices.toggleLayer('crimea', true);
    flushSync();
    address.back();
    flushSync();
    draw();
    expect(explorer.choices.layers.has('crimea')).toBe(true);
    expect(address.entries).toEqual(['', '#proposal=status-quo']);
  }); // prettier-ignore

  test('restores on Back, without a new entry', async () => {
    const { explorer, address } = await bound();
    explorer.choices.chooseProposal('status-quo');
    flushSync();
    explorer.choices.toggleLayer('crimea', false);
    flushSync();
    address.back();
    flushSync();
    expect(explorer.choices.layers.has('crimea')).toBe(true);
    expect(explorer.choices.proposal.id).toBe('status-quo');
    expect(address.entries).toHaveLength(2);
  });

  test('with nonsense in it is left alone until something is chosen', async () => {
    const { explorer, address } = await bound('#proposal=peace&lang=uk');
    expect(address.entries).toEqual(['#proposal=peace&lang=uk']);
    expect(explorer.choices.problems).toEqual([{ key: 'proposal', value: 'peace' }]);
    explorer.choices.toggleLayer('towns', false);
    flushSync();
    expect(address.entries.at(-1)).toMatch(/^#layers=.*&lang=uk$/);
  });

  test('with days that are not built in is left alone as well, and rid of them by the next choice', async () => {
    const hash = '#line=2025-01-01&compare=variants&cline=2024-01-01';
    const { explorer, address } = await bound(hash);
    const problems = new LinkProblems(explorer);
    expect(problems.all).toEqual([
      { key: 'line', value: '2025-01-01', isAbsent: true },
      { key: 'cline', value: '2024-01-01', isAbsent: true },
    ]);
    expect(address.entries).toEqual([hash]);
    problems.dismiss();
    flushSync();
    expect(problems.all).toEqual([]);
    expect(address.entries).toEqual([hash]);
    explorer.choices.toggleLayer('towns', false);
    flushSync();
    expect(address.entries.at(-1)).toMatch(/^#compare=variants&layers=/);
    address.back();
    flushSync();
    expect(problems.all).toHaveLength(2);
    expect(address.entries).toEqual([hash]);
  });

  test('takes no day for unknown before the geodata are there, and makes no entry when they come', async () => {
    const due: (() => void)[] = [];
    const address = bar('#line=2025-01-01');
    const ports = portsWith();
    const explorer = new Explorer(ports, linkOf('#line=2025-01-01'));
    const later: Later = (work) => {
      due.splice(0, 1, work);
      return () => void due.splice(0);
    };
    stops.push(
      $effect.root(() => {
        bindAddress(explorer, ports, address, later);
        $effect(() => explorer.compute());
      }),
    );
    flushSync();
    const problems = new LinkProblems(explorer);
    expect(problems.all).toEqual([]);
    await explorer.load();
    await settle();
    due.splice(0).forEach((work) => work());
    expect(problems.all).toEqual([{ key: 'line', value: '2025-01-01', isAbsent: true }]);
    expect(address.entries).toEqual(['#line=2025-01-01']);
  });
});
