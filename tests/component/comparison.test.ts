import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import SwipeHandle from '../../src/map/SwipeHandle.svelte';
import { computeDifference } from '../../src/statistics/compute-difference';
import ComparedProposal from '../../src/ui/ComparedProposal.svelte';
import ComparisonFigures from '../../src/ui/ComparisonFigures.svelte';
import ComparisonPicker from '../../src/ui/ComparisonPicker.svelte';
import JointDetails from '../../src/ui/JointDetails.svelte';
import JointTable from '../../src/ui/JointTable.svelte';
import TransitionTable from '../../src/ui/TransitionTable.svelte';
import {
  BASELINE,
  compare,
  jointSet,
  parcelSet,
  PROPOSALS,
  REGIONS,
  TRANSITIONS,
  VARIANTS,
  WORDING,
  ZONE,
} from './fixtures';

afterEach(cleanup);

const SET = jointSet({ day: '2025-11-20', cut: {} }, { day: '2024-07-08', cut: {} });
const OUTCOMES = compare({ proposal: ZONE, choice: {} }, { proposal: BASELINE, choice: {} }, SET);
const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

describe('the handle between two maps', () => {
  test('is a slider that says both shares in words', () => {
    render(SwipeHandle, { percent: 40.4, words: WORDING.messages.map, onmove: vi.fn() });
    const slider = screen.getByRole('slider', { name: /how much of the map/i });
    const said = ['valuemin', 'valuemax', 'valuenow', 'valuetext'].map((name) =>
      slider.getAttribute(`aria-${name}`),
    );
    expect(said).toEqual(['0', '100', '40', 'A 40 percent, B 60 percent']);
    expect(slider.tabIndex).toBe(0);
  });

  test.each([
    ['ArrowLeft', 48],
    ['ArrowDown', 48],
    ['ArrowRight', 52],
    ['ArrowUp', 52],
    ['PageDown', 40],
    ['PageUp', 60],
    ['Home', 0],
    ['End', 100],
  ])('moves by %s', async (key, wanted) => {
    const onmove = vi.fn();
    render(SwipeHandle, { percent: 50, words: WORDING.messages.map, onmove });
    const isLeftToThePage = await fireEvent.keyDown(screen.getByRole('slider'), { key });
    expect(onmove.mock.calls).toEqual([[wanted]]);
    expect(isLeftToThePage).toBe(false);
  });

  test('stays on the map, and leaves other keys to the page', async () => {
    const onmove = vi.fn();
    render(SwipeHandle, { percent: 99, words: WORDING.messages.map, onmove });
    const slider = screen.getByRole('slider');
    await fireEvent.keyDown(slider, { key: 'PageUp' });
    expect(onmove).toHaveBeenCalledWith(100);
    expect(await fireEvent.keyDown(slider, { key: 'Tab' })).toBe(true);
    expect(onmove).toHaveBeenCalledTimes(1);
  });

  test('follows a pointer from where it was taken hold of, until it is let go', async () => {
    const onmove = vi.fn();
    const { container } = render(SwipeHandle, { percent: 50, words: WORDING.messages.map, onmove });
    container.getBoundingClientRect = () => ({ left: 100, width: 400 }) as DOMRect;
    const slider = screen.getByRole('slider');
    slider.setPointerCapture = vi.fn();
    const parent = slider.parentElement!;
    parent.getBoundingClientRect = container.getBoundingClientRect.bind(container);
    await fireEvent.pointerMove(slider, { clientX: 200 });
    expect(onmove).not.toHaveBeenCalled();
    await fireEvent.pointerDown(slider, { clientX: 310, button: 0, pointerId: 1 });
    await fireEvent.pointerMove(slider, { clientX: 210 });
    expect(onmove).toHaveBeenLastCalledWith(25);
    await fireEvent.pointerMove(slider, { clientX: -900 });
    expect(onmove).toHaveBeenLastCalledWith(0);
    await fireEvent.pointerUp(slider);
    await fireEvent.pointerMove(slider, { clientX: 400 });
    expect(onmove).toHaveBeenCalledTimes(2);
  });
});

describe('the table of transitions', () => {
  const props = () => ({
    from: 'A: Zone plan, line of 20 Nov 2025',
    to: 'B: Control, line of 8 Jul 2024',
    transitions: TRANSITIONS,
    difference: computeDifference(OUTCOMES),
    hasTwoLines: true,
    chosen: null,
    isPending: false,
    theme: 'light' as const,
    wording: WORDING,
    onchoose: vi.fn(),
  });
  const cells = (row: Element) => [...row.children].map(text);

  test('has what changes first, the largest before, then what stays, then Ukraine', () => {
    render(TransitionTable, props());
    const table = screen.getByRole('table', {
      name: /Zone plan.*20 Nov 2025.*Control.*8 Jul 2024/s,
    });
    const rows = within(table).getAllByRole('row').slice(1).map(cells);
    expect(rows.map(([head]) => head)).toEqual([
      expect.stringMatching(/^Would return .*, under A → Occupied by Russia, under B/),
      expect.stringMatching(/^Proposed demilitarised zone, under A → Ukrainian control, under B/),
      expect.stringMatching(/^The same under A and B/),
      'Ukraine',
    ]);
    expect(rows[0]!.slice(1)).toEqual(['21,000 18,900–23,100', '43.0%', '901']);
    expect(rows[3]!.slice(1)).toEqual([expect.stringMatching(/^48,833/), '100.0%', '1,870']);
  });

  test('marks what is unconfirmed and tells the texts from the moving line', () => {
    render(TransitionTable, props());
    const [returned, zone] = screen.getAllByRole('row').slice(1).map(text);
    expect(returned).toContain('1,000\u00a0km² of it unconfirmed'.replace('\u00a0', ' '));
    expect(returned).toContain('of which 1,000 km² because of the texts and the moved line');
    expect(zone).toContain('all because the line moved');
  });

  test('says nothing of the line where both stand on one', () => {
    render(TransitionTable, { ...props(), hasTwoLines: false });
    expect(text(screen.getByRole('table'))).not.toContain('line moved');
  });

  test('reports the row chosen, and shows which one is', async () => {
    const given = props();
    const { rerender } = render(TransitionTable, given);
    const button = screen.getByRole('button', { name: /^Proposed demilitarised zone, under A/ });
    await fireEvent.click(button);
    expect(given.onchoose).toHaveBeenCalledWith(TRANSITIONS[1]);
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await rerender({ chosen: TRANSITIONS[1] ?? null });
    expect(button.getAttribute('aria-pressed')).toBe('true');
  });

  test('unfolds what stays the same', async () => {
    render(TransitionTable, props());
    const fold = screen.getByRole('button', { name: 'Show by status' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await fireEvent.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('button', { name: /^Ukrainian control/ })).toBeTruthy();
  });
});

describe('the table of land by region', () => {
  test('has every piece of land on the map with its statuses and area; arrows step, Enter chooses', async () => {
    const onselect = vi.fn();
    const { container } = render(JointTable, {
      outcomes: OUTCOMES,
      regions: REGIONS,
      from: 'A: one',
      to: 'B: other',
      selected: null,
      theme: 'light',
      wording: WORDING,
      onselect,
      onhover: vi.fn(),
    });
    const withLand = OUTCOMES.filter(({ joint }) => joint.land !== null);
    const buttons = [...container.querySelectorAll<HTMLElement>('button[data-parcel]')];
    expect(buttons.map((each) => each.dataset['parcel']).sort()).toEqual(
      withLand.map(({ joint }) => joint.id).sort(),
    );
    expect(
      screen.getByRole('table', { name: /under A and under B: A: one; B: other/ }),
    ).toBeTruthy();
    for (const button of buttons) {
      expect(text(button.closest('tr')!.lastElementChild!)).toMatch(/^(<1|[\d,]+)/);
    }
    const table = screen.getAllByRole('table')[0]!;
    const [first, second] = within(table).getAllByRole('button');
    first!.focus();
    await fireEvent.keyDown(first!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    await fireEvent.click(second!);
    expect(onselect).toHaveBeenCalledWith(second!.dataset['parcel']);
  });
});

describe('the figures of a comparison', () => {
  const props = {
    from: 'A: Zone plan, line of 20 Nov 2025',
    to: 'B: Control, line of 8 Jul 2024',
    hasTwoLines: true,
    isPending: false,
    wording: WORDING,
  };

  test('name both with their lines, and how much differs why', () => {
    render(ComparisonFigures, { ...props, difference: computeDifference(OUTCOMES) });
    expect(screen.getByRole('heading').textContent).toBe(`${props.from} · ${props.to}`);
    const section = text(screen.getByRole('region'));
    expect(section).toContain('27,000 km² have another status under B than under A');
    expect(section).toContain('27,000 km² because of the texts');
  });

  test('say so where nothing differs', () => {
    const same = compare({ proposal: ZONE, choice: {} }, { proposal: ZONE, choice: {} }, SET);
    render(ComparisonFigures, { ...props, difference: computeDifference(same) });
    expect(text(screen.getByRole('region'))).toContain('All land has the same status');
  });
});

describe('the choice of B', () => {
  const props = () => ({
    proposals: PROPOSALS,
    chosen: null,
    wording: WORDING,
    onchoose: vi.fn(),
    onswap: vi.fn(),
    onstop: vi.fn(),
  });

  test('starts, swaps and stops a comparison', async () => {
    const given = props();
    const { rerender } = render(ComparisonPicker, given);
    const select = screen.getByLabelText<HTMLSelectElement>('Compare with');
    const show = (select.scrollIntoView = vi.fn());
    expect(select.value).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
    await fireEvent.change(select, { target: { value: 'variants' } });
    expect(given.onchoose).toHaveBeenCalledWith('variants');
    await rerender({ chosen: VARIANTS });
    // The list above it has folded itself away.
    await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(1));
    await fireEvent.click(screen.getByRole('button', { name: 'Swap A and B' }));
    expect(given.onswap).toHaveBeenCalledTimes(1);
    await fireEvent.click(screen.getByRole('button', { name: 'Stop comparing' }));
    expect(given.onstop).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(select);
    await fireEvent.change(select, { target: { value: '' } });
    expect(given.onstop).toHaveBeenCalledTimes(2);
  });

  test('puts B on A’s line and back on its own, where the two differ', async () => {
    const onday = vi.fn();
    const given = {
      proposal: VARIANTS,
      choice: { variant: 'leave', pullbackKm: 5 },
      lines: ['2024-07-08', '2025-11-20'].map((day) => parcelSet(day).control),
      day: '2024-07-08',
      isDayChosen: false,
      firstLine: '2025-11-20',
      ownDay: '2024-07-08',
      wording: WORDING,
      onday,
      onvariant: vi.fn(),
      onpullback: vi.fn(),
    };
    const { rerender } = render(ComparedProposal, given);
    expect(screen.getByRole('group', { name: 'Reading' })).toBeTruthy();
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /A’s line, 20 Nov 2025/ });
    expect(box.checked).toBe(false);
    await fireEvent.click(box);
    expect(onday).toHaveBeenLastCalledWith('2025-11-20');
    await rerender({ day: '2025-11-20' });
    expect(box.checked).toBe(true);
    await fireEvent.click(box);
    expect(onday).toHaveBeenLastCalledWith('2024-07-08');
    await rerender({ firstLine: '2024-07-08' });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

test('the details of land say both statuses, both clauses and why they differ', () => {
  const { container } = render(JointDetails, {
    outcome: { ...OUTCOMES[1]!, cause: 'line' },
    from: ZONE,
    to: BASELINE,
    fromLine: SET.from.control,
    toLine: SET.to.control,
    region: REGIONS[0]!,
    theme: 'light',
    wording: WORDING,
  });
  const said = text(container);
  for (const words of [
    'Donetsk Oblast',
    'Held by Ukraine on 20 Nov 2025 and on 8 Jul 2024',
    'Proposed demilitarised zone under A, Zone plan Clause 21d',
    'Ukrainian control under B, Control No clause',
    'because the line moved between 20 Nov 2025 and 8 Jul 2024',
    '6,000 km²',
  ]) {
    expect(said).toContain(words);
  }
});
