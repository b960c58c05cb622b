import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LAYER_IDS } from '../../src/domain/layers';
import { computedRows, expectedRows, keyRows } from '../../src/ui/figures';
import { statusCaption } from '../../src/ui/status-caption';
import LayerToggles from '../../src/ui/LayerToggles.svelte';
import ParcelDetails from '../../src/ui/ParcelDetails.svelte';
import ProposalChoices from '../../src/ui/ProposalChoices.svelte';
import RegionTable from '../../src/ui/RegionTable.svelte';
import StatusTable from '../../src/ui/StatusTable.svelte';
import {
  BASELINE,
  OUTCOME,
  parcelSet,
  PROPOSALS,
  REGIONS,
  STATISTICS,
  VARIANTS,
  WORDING,
  ZONE,
} from './fixtures';

afterEach(cleanup);

describe('the choices', () => {
  const props = () => ({
    proposals: PROPOSALS,
    proposal: ZONE,
    choice: {},
    lines: ['2024-07-08', '2025-11-20'].map((day) => parcelSet(day).control),
    day: '2025-11-20',
    isDayChosen: false,
    startsOpen: true,
    wording: WORDING,
    onproposal: vi.fn(),
    onday: vi.fn(),
    onvariant: vi.fn(),
    onpullback: vi.fn(),
  });

  test('are one radio group of all proposals, the chosen one checked, grouped by year', async () => {
    const given = props();
    render(ProposalChoices, given);
    const group = screen.getByRole('group', { name: 'Proposal' });
    const radios = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value }) => value)).toEqual(['status-quo', 'variants', 'zone']);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    expect(radios.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['zone']);
    expect(within(group).getByText('2024')).toBeTruthy();
    await fireEvent.click(radios[0] as HTMLInputElement);
    expect(given.onproposal).toHaveBeenCalledWith('status-quo');
  });

  test('say whose day the line is of, and report another', async () => {
    const given = props();
    render(ProposalChoices, given);
    const select = screen.getByLabelText<HTMLSelectElement>('Line of contact on');
    expect(select.value).toBe('2025-11-20');
    expect(screen.getByText('the proposal’s own')).toBeTruthy();
    await fireEvent.change(select, { target: { value: '2024-07-08' } });
    expect(given.onday).toHaveBeenCalledWith('2024-07-08');
  });

  test('say why the line is that of its day, and not of another that the reader chose', async () => {
    const proposal = { ...ZONE, lineNote: 'It is shown on the line of its day.' };
    const files = [{ id: 'file-1', file: 'mine.geojson', asOf: '2025-01-01' }];
    const given = { ...props(), proposal, files };
    const { rerender } = render(ProposalChoices, given);
    expect(screen.getByText(proposal.lineNote)).toBeTruthy();
    await rerender({ day: '2024-07-08', isDayChosen: true });
    expect(screen.queryByText(proposal.lineNote)).toBeNull();
    await rerender({ day: 'file-1', isDayChosen: false });
    expect(screen.queryByText(proposal.lineNote)).toBeNull();
  });

  test('have the slider beside the day that it moves, before the readings', () => {
    const slider = createRawSnippet(() => ({ render: () => '<div>slider</div>' }));
    render(ProposalChoices, {
      ...props(),
      proposal: VARIANTS,
      choice: { variant: 'stay' },
      slider,
    });
    const follows = screen.getByText('slider').compareDocumentPosition(screen.getByText('Reading'));
    expect(follows).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('offer widths only for a reading that uses them', async () => {
    const given = props();
    const { rerender } = render(ProposalChoices, {
      ...given,
      proposal: VARIANTS,
      choice: { variant: 'stay', pullbackKm: 5 },
    });
    expect(screen.getByRole('group', { name: 'Reading' })).toBeTruthy();
    expect(screen.queryByRole('group', { name: /Pull-back/ })).toBeNull();
    await rerender({ choice: { variant: 'leave', pullbackKm: 5 } });
    const widths = screen.getByRole('group', { name: /Pull-back/ });
    await fireEvent.click(within(widths).getByRole('radio', { name: '10\u00a0km' }));
    expect(given.onpullback).toHaveBeenCalledWith(10);
  });
});

describe('the table of statuses', () => {
  const props = {
    caption: statusCaption(ZONE, '20 November 2025', WORDING),
    isPending: false,
    theme: 'light' as const,
    wording: WORDING,
  };

  test('has a caption, every status with its range and share, and Ukraine as its total', () => {
    render(StatusTable, { ...props, rows: computedRows(STATISTICS), totalKm2: 48_833 });
    const table = screen.getByRole('table', { name: /Land by status.*Zone plan.*20 November/ });
    const rows = within(table).getAllByRole('row').slice(1);
    const texts = rows.map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(texts).toEqual([
      ['Ukrainian control', '21,833', '44.7%', '717'],
      [
        'Would return to Ukrainian control 1,000 km² of it unconfirmed',
        '21,000 18,900–23,100',
        '43.0%',
        '901',
      ],
      ['Proposed demilitarised zone', '6,000 5,400–6,600', '12.3%', '252'],
      ['Ukraine', '48,833', '100.0%', '1,870'],
    ]);
  });

  test('does not call the day’s control a proposal', () => {
    const caption = statusCaption(BASELINE, '20 November 2025', WORDING);
    expect(caption).toBe('Land by status: Control, line of 20 November 2025');
    render(StatusTable, { ...props, caption, rows: [], totalKm2: null });
    expect(screen.getByRole('table', { name: caption }).textContent).not.toContain('proposal');
  });

  test('stands with its rows before there are figures', () => {
    const rows = expectedRows(ZONE, {});
    expect(rows.map(({ status }) => status)).toEqual(['ukrainian', 'returned', 'demilitarised']);
    render(StatusTable, { ...props, rows, totalKm2: null, isPending: true });
    const table = screen.getByRole('table');
    expect(table.getAttribute('aria-busy')).toBe('true');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(4);
  });
});

test('key figures are at most three, land that changes hands first, traces last', () => {
  const statuses = (rows: ReturnType<typeof keyRows>) => rows.map(({ status }) => status);
  const rows = computedRows(STATISTICS);
  expect(statuses(keyRows(rows))).toEqual(['demilitarised', 'returned', 'ukrainian']);
  const withTrace = rows.map((row) =>
    row.status === 'demilitarised' && row.figures
      ? { ...row, figures: { ...row.figures, shareOfUkraine: 0.0001 } }
      : row,
  );
  expect(statuses(keyRows(withTrace))).toEqual(['returned', 'ukrainian', 'demilitarised']);
});

test('layers are checkboxes that report what was switched', async () => {
  const ontoggle = vi.fn();
  render(LayerToggles, { layers: new Set(['crimea'] as const), wording: WORDING, ontoggle });
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes).toHaveLength(LAYER_IDS.length);
  expect(boxes.filter(({ checked }) => checked)).toHaveLength(1);
  await fireEvent.click(screen.getByRole('checkbox', { name: 'Towns' }));
  expect(ontoggle).toHaveBeenCalledWith('towns', true);
  await fireEvent.click(screen.getByRole('checkbox', { name: 'Crimea' }));
  expect(ontoggle).toHaveBeenCalledWith('crimea', false);
});

describe('the table of regions', () => {
  const props = () => ({
    outcome: OUTCOME,
    cut: {},
    regions: REGIONS,
    day: '20 November 2025',
    selected: null,
    theme: 'light' as const,
    wording: WORDING,
    onselect: vi.fn(),
    onhover: vi.fn(),
  });

  test('has a button for every piece of land, which chooses it', async () => {
    const given = props();
    render(RegionTable, given);
    const zone = screen.getByRole('button', {
      name: /^Proposed demilitarised zone ?: Donetsk, held by Ukraine$/,
    });
    expect(screen.getAllByRole('button')).toHaveLength(4);
    await fireEvent.click(zone);
    expect(given.onselect).toHaveBeenCalledWith('UA-14/ukraine');
    expect(zone.closest('tr')?.textContent).toContain('5,400–6,600');
  });

  test('lets arrows step from land to land', async () => {
    const given = props();
    render(RegionTable, given);
    const [first, second] = screen.getAllByRole('button');
    first?.focus();
    await fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    expect(given.onhover).toHaveBeenLastCalledWith('UA-14/ukraine');
    await fireEvent.keyDown(second as HTMLElement, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(first);
  });

  test('writes place names in the language asked for, and says which it is', () => {
    render(RegionTable, { ...props(), wording: { ...WORDING, names: 'uk' } });
    expect(screen.getByText('Донецьк').getAttribute('lang')).toBe('uk');
  });
});

describe('the details of land', () => {
  const [, zone, pocket] = OUTCOME.parcels;
  const props = {
    proposal: 'Zone plan',
    clause: ZONE.clauses[0] ?? null,
    region: REGIONS[0] as (typeof REGIONS)[number],
    line: parcelSet('2025-11-20').control,
    cut: {},
    theme: 'light' as const,
    wording: WORDING,
  };

  test('name region, holder, day, source, status, area, range, clause and citation', () => {
    const { container } = render(ParcelDetails, { ...props, outcome: zone as never });
    for (const words of [
      'Donetsk Oblast',
      'Held by Ukraine on 20 Nov 2025',
      'A map',
      'Proposed demilitarised zone',
      'under this proposal: Zone plan',
      '6,000\u00a0km²',
      'range 5,400–6,600',
      'Clause 21d',
      'neutral demilitarized buffer zone',
    ]) {
      expect(container.textContent).toContain(words);
    }
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /Axios, 20 November 2025/ });
    expect(link.href).toBe('https://example.org/text');
  });

  test('name no proposal where there is none', () => {
    const { container } = render(ParcelDetails, {
      ...props,
      proposal: null,
      outcome: zone as never,
    });
    expect(container.textContent).not.toContain('under this proposal');
  });

  test('say why a reading is unconfirmed, and when no clause covers the land', () => {
    const { container } = render(ParcelDetails, {
      ...props,
      outcome: pocket as never,
      clause: null,
    });
    expect(container.textContent).toContain('Unconfirmed: The text names no territory.');
    expect(container.textContent).toContain('No clause of the text covers this land.');
  });
});
