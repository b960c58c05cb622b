import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settlement } from '../../src/domain/settlement';
import { DayFigures } from '../../src/state/day-figures.svelte';
import { OwnChanges } from '../../src/state/own-changes.svelte';
import { settlementsData } from '../../src/map/settlement-layers';
import { WhatIf, type WhatIfInputs } from '../../src/state/what-if.svelte';
import DaySlider from '../../src/ui/DaySlider.svelte';
import SettlementCombobox from '../../src/ui/SettlementCombobox.svelte';
import SettlementLasso from '../../src/ui/SettlementLasso.svelte';
import { Explorer } from '../../src/state/explorer.svelte';
import type { LoadProgress } from '../../src/domain/loaded-file';
import { FileLine } from '../../src/state/file-line.svelte';
import type { LoadedLine } from '../../src/state/loaded-lines.svelte';
import { RememberedKinds, type Keep } from '../../src/state/remembered-kinds';
import FilePicker from '../../src/ui/FilePicker.svelte';
import LineDayPicker from '../../src/ui/LineDayPicker.svelte';
import { engineOf, jointSet, linkOf, parcelSet, portsWith, WORDING, ZONE } from './fixtures';

afterEach(cleanup);

const DAYS = ['2024-07-08', '2025-11-20', '2026-08-22'];

describe('the slider', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function show(day: string) {
    const onchoose = vi.fn();
    const props = { days: DAYS, day, isPending: false, choiceKey: 'a', wording: WORDING, onchoose };
    return { ...render(DaySlider, props), onchoose };
  }
  const slider = () => screen.getByRole<HTMLInputElement>('slider');
  const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

  test('has a tick for every day and says the day in words', () => {
    const { container } = show('2025-11-20');
    expect(slider().getAttribute('aria-valuetext')).toBe('20 November 2025');
    expect([slider().min, slider().max, slider().value]).toEqual(['0', '2', '1']);
    expect(container.querySelectorAll('.ticks i')).toHaveLength(3);
  });

  test('dragged across days chooses the one where it rests, and only that', async () => {
    const { onchoose } = show('2024-07-08');
    await fireEvent.input(slider(), { target: { value: '1' } });
    await fireEvent.input(slider(), { target: { value: '2' } });
    expect(slider().getAttribute('aria-valuetext')).toBe('22 August 2026');
    expect(onchoose).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onchoose.mock.calls).toEqual([['2026-08-22']]);
  });

  test('steps, and not beyond the ends', async () => {
    const { onchoose, rerender } = show('2025-11-20');
    await fireEvent.click(button('The day after'));
    await fireEvent.click(button('The day before'));
    expect(onchoose.mock.calls).toEqual([['2026-08-22'], ['2024-07-08']]);
    await rerender({ day: '2026-08-22' });
    expect(button('The day after').disabled).toBe(true);
  });

  test('plays to the end and stops there; waits for a day that is still computed', async () => {
    const { onchoose, rerender } = show('2024-07-08');
    await fireEvent.click(button('Play the days one after another'));
    vi.runAllTimers();
    expect(onchoose).toHaveBeenLastCalledWith('2025-11-20');
    await rerender({ day: '2025-11-20', isPending: true });
    vi.runAllTimers();
    expect(onchoose).toHaveBeenCalledTimes(1);
    await rerender({ isPending: false });
    vi.runAllTimers();
    expect(onchoose).toHaveBeenLastCalledWith('2026-08-22');
    await rerender({ day: '2026-08-22' });
    vi.runAllTimers();
    expect(onchoose).toHaveBeenCalledTimes(2);
    expect(button('Play the days one after another')).toBeTruthy();
  });

  test('stops playing at any other choice', async () => {
    const { onchoose, rerender } = show('2024-07-08');
    await fireEvent.click(button('Play the days one after another'));
    await rerender({ choiceKey: 'b' });
    vi.runAllTimers();
    expect(onchoose).not.toHaveBeenCalled();
    expect(button('Play the days one after another')).toBeTruthy();
  });

  test('plays from the first day again at the last', async () => {
    const { onchoose } = show('2026-08-22');
    await fireEvent.click(button('Play the days one after another'));
    expect(onchoose).toHaveBeenLastCalledWith('2024-07-08');
  });
});

function settlement(id: string, nameEn: string, held: string, region = 'UA-14'): Settlement {
  const [lat, lon] = id.split(';').map(Number) as [number, number];
  return {
    id,
    nameEn,
    nameUk: nameEn,
    position: [lon, lat],
    region: region as Settlement['region'],
    population: 1,
    held,
    aliases: [],
  };
}

const BAKHMUT = settlement('48.596;38', 'Bakhmut', 'URR');
const KRAMATORSK = settlement('48.723;37.556', 'Kramatorsk', 'UUU');
const SIMFEROPOL = settlement('44.957;34.108', 'Simferopol', 'RRR', 'UA-43');
const SETTLEMENTS = [BAKHMUT, KRAMATORSK, SIMFEROPOL];

describe('several settlements at once', () => {
  const caught = [
    { settlement: BAKHMUT, holder: 'russia' as const },
    { settlement: KRAMATORSK, holder: 'ukraine' as const },
    { settlement: settlement('48.63;37.553', 'Druzhkivka', 'UUU'), holder: 'ukraine' as const },
  ];
  const props = () => ({
    caught,
    around: { name: 'Kramatorsk', km: 5 },
    isDrawing: false,
    failed: false,
    find: () => [],
    describe: () => 'somewhere',
    wording: WORDING,
    ondraw: vi.fn(),
    oncancel: vi.fn(),
    onnear: vi.fn(),
    onflip: vi.fn(),
  });
  const buttons = () => screen.getAllByRole<HTMLButtonElement>('button', { name: /^Let / });

  test('go to one side: those of it that it does not hold already, and none the other way', async () => {
    const given = props();
    render(SettlementLasso, given);
    expect(screen.getByText(/3 settlements within 5.km of Kramatorsk/)).toBeTruthy();
    expect(buttons().map(({ textContent }) => textContent?.trim())).toEqual([
      'Let Russia hold 2 settlements',
      'Let Ukraine hold 1 settlement',
    ]);
    await fireEvent.click(screen.getByRole('checkbox', { name: /Druzhkivka/ }));
    await fireEvent.click(buttons()[0]!);
    expect(given.onflip.mock.calls).toEqual([[[KRAMATORSK.id]]]);
  });

  test('are not offered to the side that holds them all', async () => {
    render(SettlementLasso, { ...props(), caught: caught.slice(1), around: null });
    expect(screen.getByText(/2 settlements in your outline/)).toBeTruthy();
    expect(buttons()).toHaveLength(1);
    for (const each of screen.getAllByRole('checkbox')) await fireEvent.click(each);
    expect(buttons()[0]!.disabled).toBe(true);
  });
});

describe('the combobox', () => {
  function show(onconsider?: (id: string) => void) {
    const onchoose = vi.fn();
    render(SettlementCombobox, {
      ...(onconsider && { onconsider }),
      find: (text: string) => (text === 'x' ? [] : SETTLEMENTS),
      describe: () => 'somewhere',
      wording: WORDING,
      onchoose,
    });
    return onchoose;
  }
  const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Settlement' });
  const press = (key: string) => fireEvent.keyDown(field(), { key });

  test('lists what is found, steps through it with arrows and round its ends, and takes it with Enter', async () => {
    const onchoose = show();
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await fireEvent.input(field(), { target: { value: 'k' } });
    expect(field().getAttribute('aria-expanded')).toBe('true');
    const options = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(options).toHaveLength(3);
    const active = () =>
      options.findIndex(({ id }) => id === field().getAttribute('aria-activedescendant'));
    expect(active()).toBe(0);
    await press('ArrowUp');
    expect(active()).toBe(2);
    await press('ArrowDown');
    await press('ArrowDown');
    expect(active()).toBe(1);
    expect(options[1]?.getAttribute('aria-selected')).toBe('true');
    await press('Enter');
    expect(onchoose.mock.calls).toEqual([[KRAMATORSK.id]]);
    expect(field().value).toBe('');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  test('tells which one may be chosen next, and not those that are only passed over', async () => {
    vi.useFakeTimers();
    const considered = vi.fn();
    show(considered);
    await fireEvent.input(field(), { target: { value: 'k' } });
    await press('ArrowDown');
    vi.advanceTimersByTime(1000);
    expect(considered.mock.calls).toEqual([[KRAMATORSK.id]]);
    await fireEvent.pointerEnter(screen.getAllByRole('option')[0] as HTMLElement);
    vi.advanceTimersByTime(1000);
    expect(considered.mock.calls).toEqual([[KRAMATORSK.id], [BAKHMUT.id]]);
    vi.useRealTimers();
  });

  test('is closed by Escape, which goes no further; takes a click; says when nothing is found', async () => {
    const onchoose = show();
    const beyond = vi.fn();
    window.addEventListener('keydown', beyond);
    await fireEvent.input(field(), { target: { value: 'k' } });
    await press('Escape');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(beyond).not.toHaveBeenCalled();
    window.removeEventListener('keydown', beyond);
    await press('ArrowDown');
    await fireEvent.click(screen.getAllByRole('option')[0] as HTMLElement);
    expect(onchoose).toHaveBeenCalledWith(BAKHMUT.id);
    await fireEvent.input(field(), { target: { value: 'x' } });
    expect(screen.getByRole('status').textContent).toContain('No settlement');
  });
});

describe('flips', () => {
  async function whatIf(day = '2025-11-20') {
    let flips = $state.raw<readonly string[]>([]);
    let shown = $state.raw<WhatIfInputs['shown']>(null);
    const foreseen: (readonly string[])[] = [];
    const towns = [{ position: KRAMATORSK.position }];
    const choices = {
      get flips() {
        return flips;
      },
      chooseFlips: (chosen: readonly string[]) => (flips = chosen),
      zones: [],
      chooseZones: () => undefined,
    };
    const made = new WhatIf(
      choices,
      new OwnChanges(choices),
      // As the page has it, read anew with every choice, and then other lists with the same in them.
      () => ({ days: [...DAYS], day: flips.length < 9 ? day : null, shown, towns }),
      () => Promise.resolve(SETTLEMENTS),
      (ahead) => foreseen.push(ahead),
    );
    await made.load();
    flushSync();
    const show = (line: WhatIfInputs['shown']) => {
      shown = line;
      flushSync();
    };
    return { made, choices, foreseen, show };
  }

  test('twice change nothing', async () => {
    const { made, choices } = await whatIf();
    made.flip(BAKHMUT.id);
    expect(choices.flips).toEqual([BAKHMUT.id]);
    made.flip(BAKHMUT.id);
    expect(choices.flips).toEqual([]);
  });

  test('are computed ahead by the question that is then asked', async () => {
    const parcels = vi.fn((day: string) => Promise.resolve(parcelSet(day)));
    const prepare = vi.fn(() => Promise.resolve());
    const engine = { ...engineOf(parcels), prepare };
    const explorer = new Explorer(portsWith({ engine }), linkOf('proposal=status-quo'));
    const stop = $effect.root(() => {
      $effect(() => explorer.compute());
    });
    await explorer.load();
    flushSync();
    explorer.foresee([BAKHMUT.id]);
    explorer.choices.chooseFlips([BAKHMUT.id]);
    flushSync();
    explorer.foresee([]);
    const asked = parcels.mock.calls as unknown as [string, object, string[] | undefined][];
    const [[day, cut], [, , flips]] = [asked[0]!, asked.at(-1)!];
    expect(flips).toEqual([BAKHMUT.id]);
    expect(prepare.mock.calls).toEqual([[[{ day, cut, flips }]], [[{ day, cut }]]]);
    stop();
  });

  test('are foreseen as they would be asked for, and change nothing by it', async () => {
    const { made, choices, foreseen } = await whatIf();
    made.foresee(BAKHMUT.id);
    made.flip(BAKHMUT.id);
    made.foresee(KRAMATORSK.id);
    made.foresee(BAKHMUT.id);
    expect(foreseen).toEqual([[BAKHMUT.id], [BAKHMUT.id, KRAMATORSK.id], []]);
    expect(choices.flips).toEqual([BAKHMUT.id]);
  });

  test('have some go before them that nobody waits for: the largest settlements that change the line', async () => {
    const { made, foreseen } = await whatIf();
    made.warmUp();
    expect(foreseen).toEqual([[BAKHMUT.id]]);
  });

  test('are drawn with their names, but for towns that the map names already', async () => {
    const { made } = await whatIf();
    expect(made.drawn).toEqual([]);
    made.showOnMap(true);
    flushSync();
    const named = Object.fromEntries(made.drawn.map(({ nameEn, isNamed }) => [nameEn, isNamed]));
    expect(named).toMatchObject({ Bakhmut: true, Kramatorsk: false });
    const { features } = settlementsData(made.drawn);
    const shown = features.filter(({ properties }) => properties?.['en']).map(({ properties }) => properties!['en']);
    expect(shown).toContain('Bakhmut');
    expect(shown).not.toContain('Kramatorsk');
  }); // prettier-ignore

  test('are undone and redone step by step; a new one ends what could be redone', async () => {
    const { made, choices } = await whatIf();
    expect([made.canUndo, made.canRedo]).toEqual([false, false]);
    made.flip(BAKHMUT.id);
    made.flip(KRAMATORSK.id);
    made.clear();
    made.undo();
    expect(choices.flips).toEqual([BAKHMUT.id, KRAMATORSK.id]);
    made.undo();
    made.undo();
    expect(choices.flips).toEqual([]);
    made.undo();
    expect(choices.flips).toEqual([]);
    made.redo();
    expect(choices.flips).toEqual([BAKHMUT.id]);
    made.flip(KRAMATORSK.id);
    expect(made.canRedo).toBe(false);
  });

  test('are drawn when the line is that follows from them, and listed at once', async () => {
    const { made, choices, show } = await whatIf();
    made.showOnMap(true);
    show({ asOf: '2025-11-20' });
    const holders = () => Object.fromEntries(made.drawn.map(({ nameEn, holder }) => [nameEn, holder]));
    const [before, list] = [holders(), made.drawn];
    made.flip(BAKHMUT.id);
    expect(made.flips.map(({ id }) => id)).toEqual([BAKHMUT.id]);
    expect(made.drawn).toBe(list);
    show({ asOf: '2025-11-20', flips: choices.flips });
    expect(holders()).toEqual({ ...before, [BAKHMUT.nameEn]: 'ukraine' });
    // A file's line says nothing of settlements: as chosen.
    show(null);
    expect(holders()).toEqual({ ...before, [BAKHMUT.nameEn]: 'ukraine' });
  }); // prettier-ignore

  test('are listed with who held the settlement, and drawn on the map only when asked for, without Crimea', async () => {
    const { made } = await whatIf();
    made.flip(BAKHMUT.id);
    made.flip('50;25');
    expect(made.flips).toEqual([
      { id: BAKHMUT.id, settlement: BAKHMUT, heldBy: 'russia' },
      { id: '50;25', settlement: null, heldBy: 'ukraine' },
    ]);
    expect(made.drawn).toEqual([]);
    made.showOnMap(true);
    expect(made.drawn.map(({ nameEn, holder, isFlipped }) => [nameEn, holder, isFlipped])).toEqual([
      ['Bakhmut', 'ukraine', true],
      ['Kramatorsk', 'ukraine', false],
    ]);
  });
});

describe('figures of the days', () => {
  const inputs = { days: DAYS, proposal: ZONE, choice: {} };
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  test('are asked for one after another, not while the page is busy, and a day that fails is named', async () => {
    const parcels = vi.fn((day: string) =>
      day === DAYS[1] ? Promise.reject(new Error('no such day')) : Promise.resolve(parcelSet(day)),
    );
    let isBusy = $state(true);
    const figures = new DayFigures(portsWith({ engine: engineOf(parcels) }), () => ({
      ...inputs,
      isBusy,
    }));
    const stop = $effect.root(() => {
      $effect(() => figures.compute());
    });
    flushSync();
    expect(parcels).not.toHaveBeenCalled();
    isBusy = false;
    flushSync();
    expect(parcels).toHaveBeenCalledTimes(1);
    for (let turn = 0; turn < 4; turn += 1) {
      await settle();
      flushSync();
    }
    expect(parcels.mock.calls.map(([day]) => day)).toEqual(DAYS);
    expect(figures.done).toBe(3);
    expect(figures.failures).toEqual([{ day: DAYS[1], reason: 'no such day' }]);
    expect(figures.held(null).map(({ day }) => day)).toEqual([DAYS[0], DAYS[2]]);
    stop();
  });
});

describe('what the engine is asked', () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  test('has the flips for one proposal and for both of a comparison; a file stands for the day, without flips', async () => {
    const parcels = vi.fn((day: string) => Promise.resolve(parcelSet(day)));
    const joint = vi.fn((from, to) => Promise.resolve(jointSet(from, to)));
    const ports = portsWith({ engine: { ...engineOf(parcels), joint } });
    const explorer = new Explorer(ports, linkOf(`flips=${BAKHMUT.id}&compare=status-quo`));
    const stop = $effect.root(() => {
      $effect(() => explorer.compute());
    });
    await explorer.load();
    flushSync();
    await settle();
    const flips = [BAKHMUT.id];
    expect(parcels).toHaveBeenLastCalledWith('2025-11-20', {}, flips);
    expect(joint.mock.lastCall).toMatchObject([{ flips }, { flips }]);
    explorer.useFile('held.geojson #1');
    flushSync();
    await settle();
    expect(parcels).toHaveBeenLastCalledWith('held.geojson #1', {}, undefined);
    expect(joint.mock.lastCall).toEqual([
      { day: 'held.geojson #1', cut: {} },
      { day: 'held.geojson #1', cut: {} },
    ]);
    // A day that is chosen takes the file's place.
    explorer.chooseLine('2024-07-08');
    flushSync();
    expect(explorer.file).toBeNull();
    expect(parcels).toHaveBeenLastCalledWith('2024-07-08', {}, flips);
    stop();
  });
});

describe('a file', () => {
  const file = (name: string) => new File(['{}'], name);
  const answerOf = (name: string, mustChoose: boolean) =>
    ({
      summary: { name, format: 'GeoJSON', bytes: 1, layers: [], features: 2, vertices: 8 },
      choices: {
        properties: [{ property: 'kind', values: [{ value: 'held', features: 1, areaKm2: 1 }] }],
        mustChoose,
        day: '2025-10-01',
      },
      problems: [],
      control: mustChoose ? null : { id: name },
    }) as unknown as Awaited<ReturnType<FileLineEngine['load']>>;
  type FileLineEngine = ConstructorParameters<typeof FileLine>[0];

  test('is shown once nothing is left to choose; the choice holds for the next file of the same kinds', async () => {
    const load = vi.fn<FileLineEngine['load']>((_bytes, name, selection) =>
      Promise.resolve(answerOf(name, selection?.held === undefined)),
    );
    const show = vi.fn();
    const line = new FileLine({ load }, show);
    await line.open(file('a'));
    expect(show).not.toHaveBeenCalled();
    expect(load.mock.lastCall?.[2]).toEqual({ uncertaintyKm: 1 });
    await line.choose({ held: [{ property: 'kind', values: ['held'] }], uncertaintyKm: 2 });
    expect(show).toHaveBeenLastCalledWith({ id: 'a' }, null);
    expect(line.isRemembered).toBe(false);
    await line.open(file('b'));
    expect(show).toHaveBeenLastCalledWith({ id: 'b' }, null);
    expect(line.isRemembered).toBe(true);
    // The same file with something else chosen takes its own place.
    await line.choose({ held: [{ property: 'kind', values: ['held'] }], uncertaintyKm: 2 });
    expect(show).toHaveBeenLastCalledWith({ id: 'b' }, 'b');
    expect(line.selection).toEqual({
      held: [{ property: 'kind', values: ['held'] }],
      uncertaintyKm: 2,
    });
  });

  test('that fails leaves the one before, with a reason; one that is cancelled leaves nothing to say', async () => {
    const show = vi.fn();
    const load = vi.fn<FileLineEngine['load']>((_bytes, name, _selection, options) =>
      name === 'good'
        ? Promise.resolve(answerOf(name, false))
        : new Promise((_resolve, reject) => {
            if (name === 'bad') reject(new Error('bad: is a picture'));
            options?.signal?.addEventListener('abort', () => reject(new Error('cancelled')));
          }),
    );
    const line = new FileLine({ load }, show);
    await line.open(file('good'));
    await line.open(file('bad'));
    expect(line.failure).toBe('bad: is a picture');
    expect(line.answer?.summary.name).toBe('good');
    const slow = line.open(file('slow'));
    await settleOnce();
    expect(line.reading?.name).toBe('slow');
    line.cancel();
    await slow;
    expect([line.reading, line.failure]).toEqual([null, null]);
    expect(show.mock.calls).toEqual([[{ id: 'good' }, null]]);
  });

  test('says how far it has come, a stage at a time to those who listen', async () => {
    let tell: ((progress: LoadProgress) => void) | undefined;
    const load = vi.fn<FileLineEngine['load']>((_file, _name, _selection, options) => {
      tell = options?.onprogress;
      return new Promise(() => undefined);
    });
    const line = new FileLine({ load }, vi.fn());
    void line.open(file('big'));
    await settleOnce();
    tell?.({ stage: 'check', share: 0.4 });
    const props = {
      failure: null,
      wording: WORDING,
      onfile: vi.fn(),
      oncancel: vi.fn(),
      onclose: vi.fn(),
    };
    const { rerender } = render(FilePicker, { ...props, reading: line.reading });
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: /^big: checking/ });
    expect(bar.value).toBeCloseTo(3.4);
    const heard = screen.getByRole('status').textContent;
    expect(screen.getByText(/checking its outlines …\s40\s?%/)).toBeTruthy();
    tell?.({ stage: 'check', share: 0.6 });
    await rerender({ reading: line.reading });
    expect(screen.getByRole('status').textContent).toBe(heard);
    expect(bar.value).toBeCloseTo(3.6);
    line.cancel();
    tell?.({ stage: 'check', share: 0.8 });
    expect(line.reading).toBeNull();
  });

  test('of a kind chosen before is taken alike on the next visit, until that is forgotten', () => {
    const kept = new Map<string, string>();
    const keep: Keep = {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
    const offered = (...values: string[]) => ({
      properties: [
        { property: 'kind', values: values.map((value) => ({ value, features: 1, areaKm2: 1 })) },
      ],
    });
    const held = [{ property: 'kind', values: ['held'] }];
    new RememberedKinds(keep).remember(held);
    expect(new RememberedKinds(keep).of(offered('held', 'claimed'))).toEqual(held);
    expect(new RememberedKinds(keep).of(offered('claimed'))).toBeUndefined();
    new RememberedKinds(keep).remember([{ property: 'kind', values: ['held', 'claimed'] }]);
    expect(new RememberedKinds(keep).of(offered('held', 'claimed'))?.[0]?.values).toEqual([
      'held',
      'claimed',
    ]);
    new RememberedKinds(keep).forget();
    expect(new RememberedKinds(keep).of(offered('held', 'claimed'))).toBeUndefined();
  });

  test.each([
    'x',
    '{}',
    '[{"property":1}]',
    '[{"property":"a","values":[]}]',
    '{"__proto__":[]}',
    `"${'x'.repeat(30_000)}"`,
  ])('is not troubled by what else stands where choices are kept: %s', (text) => {
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const kinds = new RememberedKinds({
      getItem: () => text,
      setItem: forbidden,
      removeItem: forbidden,
    });
    expect(kinds.of({ properties: [] })).toBeUndefined();
    kinds.remember([{ property: 'a', values: ['b'] }]);
    const values = [{ value: 'b', features: 1, areaKm2: 1 }];
    expect(kinds.of({ properties: [{ property: 'a', values }] })).toEqual([
      { property: 'a', values: ['b'] },
    ]);
    kinds.forget();
  });
});

describe('lines of files among the days', () => {
  const HELD: LoadedLine = {
    ...parcelSet('2026-10-01').control,
    id: 'held.geojson #1',
    file: 'held.geojson',
    outsideUkraineKm2: 0,
    contactLineKm: 1,
  };
  const LATER: LoadedLine = {
    ...HELD,
    id: 'later.geojson #2',
    file: 'later.geojson',
    asOf: '2026-11-01',
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  async function open(link: string) {
    const joint = vi.fn((from, to) => Promise.resolve(jointSet(from, to)));
    const ports = portsWith({
      engine: { ...engineOf((day, cut) => Promise.resolve(parcelSet(day, cut))), joint },
    });
    const explorer = new Explorer(ports, linkOf(link));
    const stop = $effect.root(() => {
      $effect(() => explorer.compute());
    });
    await explorer.load();
    flushSync();
    await settle();
    const asked = async () => {
      flushSync();
      await settle();
      return joint.mock.lastCall?.map(({ day }) => day);
    };
    return { explorer, asked, stop };
  }

  test('stand for either side of a comparison by itself, and change sides with it', async () => {
    const { explorer, asked, stop } = await open('compare=variants&cline=2026-08-22');
    explorer.addFile(HELD, null);
    expect(await asked()).toEqual([HELD.id, '2026-08-22']);
    explorer.swap();
    expect(await asked()).toEqual(['2026-08-22', HELD.id]);
    explorer.addFile(LATER, null);
    expect(await asked()).toEqual([LATER.id, HELD.id]);
    expect(explorer.files.lines.map(({ id }) => id)).toEqual([HELD.id, LATER.id]);
    explorer.chooseComparedLine('2024-07-08');
    expect(await asked()).toEqual([LATER.id, '2024-07-08']);
    explorer.chooseLine(HELD.id);
    expect(await asked()).toEqual([HELD.id, '2024-07-08']);
    explorer.useFile(null);
    expect((await asked())?.includes(HELD.id)).toBe(false);
    stop();
  });

  test('go together where both texts stood on one line, and where one alone was shown', async () => {
    const { explorer, asked, stop } = await open('');
    explorer.addFile(HELD, null);
    explorer.choices.compared.chooseProposal('variants');
    expect(await asked()).toEqual([HELD.id, HELD.id]);
    explorer.chooseLine(HELD.id);
    explorer.addFile({ ...HELD, id: 'held.geojson #3', uncertaintyKm: 5 }, HELD.id);
    expect(await asked()).toEqual(['held.geojson #3', 'held.geojson #3']);
    expect(explorer.files.lines).toHaveLength(1);
    stop();
  });

  test('are set against a built-in day with the same text on both', async () => {
    const { explorer, asked, stop } = await open('proposal=zone');
    explorer.addFile(HELD, null);
    explorer.compareSince('2026-08-22', HELD.id);
    expect(await asked()).toEqual(['2026-08-22', HELD.id]);
    expect(explorer.choices.compared.proposal?.id).toBe('zone');
    stop();
  });

  test('are offered beside the days, named by file and day', async () => {
    const onchoose = vi.fn();
    render(LineDayPicker, {
      lines: DAYS.map((day) => parcelSet(day).control),
      files: [HELD, LATER],
      day: HELD.id,
      ownDay: DAYS[1]!,
      isChosen: false,
      wording: WORDING,
      onchoose,
    });
    const select = screen.getByRole<HTMLSelectElement>('combobox');
    expect(select.selectedOptions[0]?.textContent).toBe('1 Oct 2026, from your file held.geojson');
    await fireEvent.change(select, { target: { value: LATER.id } });
    expect(onchoose).toHaveBeenLastCalledWith(LATER.id);
  });
});

async function settleOnce(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
