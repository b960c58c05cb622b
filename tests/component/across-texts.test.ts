import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RegionBalance } from '../../src/domain/balance';
import type { LandReading } from '../../src/domain/land-reading';
import type { OverlapMatrix } from '../../src/domain/matrix';
import type { PublishedEstimate } from '../../src/domain/published-estimate';
import { articlesInWords, votesInWords } from '../../src/proposals/law';
import { originsInWords, timelineInWords } from '../../src/proposals/timeline';
import { texts } from '../../src/proposals/words/en/texts';
import ClauseList from '../../src/ui/ClauseList.svelte';
import GiveTake from '../../src/ui/GiveTake.svelte';
import LawSection from '../../src/ui/LawSection.svelte';
import MatrixView from '../../src/ui/MatrixView.svelte';
import OtherTexts from '../../src/ui/OtherTexts.svelte';
import PlaceList from '../../src/ui/PlaceList.svelte';
import TimelineView from '../../src/ui/TimelineView.svelte';
import { REGIONS, WORDING, ZONE } from './fixtures';

afterEach(cleanup);
const TIMELINE = timelineInWords(texts);
const wording = WORDING;
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const same = (sameShare: number) => ({ sameShare, sameKm2: sameShare * 1000 });
const zone = (bothKm2: number, eitherKm2: number) => ({
  bothKm2,
  eitherKm2,
  intersectionOverUnion: eitherKm2 > 0 ? bothKm2 / eitherKm2 : null,
});
const MATRIX: OverlapMatrix = {
  proposals: ['a', 'b'],
  cells: [
    [same(1), same(0.8)],
    [same(0.8), same(1)],
  ],
  byStatus: {
    demilitarised: [
      [zone(40, 40), zone(30, 60)],
      [zone(30, 60), zone(0, 0)],
    ],
  },
};

describe('the matrix', () => {
  const props = () => ({
    matrix: MATRIX,
    titles: ['Text A', 'Text B'],
    line: '20 November 2025',
    day: '2025-11-20' as string | null,
    days: ['2025-11-20', '2025-12-24'],
    isPending: false,
    hrefOf: (a: string, b: string) => `#${a}-${b}`,
    wording,
    onday: vi.fn(),
  });

  test('names a line that is none of the built-in days, and lets one of those be chosen', () => {
    render(MatrixView, { ...props(), line: '1 October 2025, held.geojson', day: null });
    expect(screen.getByText(/held\.geojson, each in its first reading/)).toBeTruthy();
    const chosen = screen.getByRole<HTMLOptionElement>('option', { name: /held/, selected: true });
    expect(chosen.disabled).toBe(true);
  });

  test('is a table of links with headers on both sides, and says whose line it stands on', () => {
    render(MatrixView, props());
    const table = screen.getByRole('table', { name: /Share of Ukraine/ });
    expect(within(table).getAllByRole('columnheader').map((each) => plain(each.textContent))).toEqual(
      ['Text', 'Text A 1', 'Text B 2'],
    ); // prettier-ignore
    expect(within(table).getAllByRole('rowheader').map((each) => plain(each.textContent))).toEqual([
      '1 Text A',
      '2 Text B',
    ]); // prettier-ignore
    const links = within(table).getAllByRole('link');
    expect(links.map((link) => plain(link.textContent))).toEqual(['100.0%', '80.0%', '80.0%', '100.0%']); // prettier-ignore
    expect(links[1]?.getAttribute('href')).toBe('#a-b');
    expect(links[1]?.getAttribute('aria-label')).toMatch(/Text A and Text B.*80.0% of Ukraine/);
    expect(screen.getByText(/20 November 2025.*first reading/)).toBeTruthy();
  });

  test('can show the overlap of one status instead, in km² and as a share of both', async () => {
    render(MatrixView, props());
    await fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'demilitarised' } });
    const table = screen.getByRole('table', { name: /Proposed demilitarised zone/ });
    const cells = within(table).getAllByRole('link');
    expect(cells.map((cell) => plain(cell.textContent))).toEqual(['40 1.00', '30 0.50', '30 0.50', '–']); // prettier-ignore
  });

  test('has one cell in the tab order; arrows move it and stop at the edge', async () => {
    render(MatrixView, props());
    const links = screen.getAllByRole('link');
    const inOrder = () => links.map((link) => link.tabIndex);
    expect(inOrder()).toEqual([0, -1, -1, -1]);
    links[0]?.focus();
    await fireEvent.keyDown(links[0]!, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(links[1]);
    await fireEvent.keyDown(links[1]!, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(links[1]);
    await fireEvent.keyDown(links[1]!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links[3]);
    expect(inOrder()).toEqual([-1, -1, -1, 0]);
  });

  test('can be put on another line', async () => {
    const given = props();
    render(MatrixView, given);
    const line = screen.getByLabelText('Line of contact on');
    await fireEvent.change(line, { target: { value: '2025-12-24' } });
    expect(given.onday).toHaveBeenCalledWith('2025-12-24');
  });
});

describe('give and take', () => {
  const area = (areaKm2: number) => ({ areaKm2, lowKm2: areaKm2 * 0.9, highKm2: areaKm2 * 1.1 });
  const balance: readonly RegionBalance[] = [
    { region: 'UA-14', holder: 'ukraine', kinds: { demilitarised: area(6000) } },
    { region: 'UA-14', holder: 'russia', kinds: { keeps: area(20_000) } },
    { region: 'UA-63', holder: 'ukraine', kinds: { keeps: area(30_000) } },
    { region: 'UA-63', holder: 'russia', kinds: { gives: area(1000) } },
  ];
  const estimate: PublishedEstimate = {
    proposal: 'zone',
    asOf: '2025-11-20',
    basis: 'on some data',
    areas: [{ region: 'UA-14', holder: 'ukraine', kind: 'demilitarised', aboutKm2: 5000 }],
    differences: ['Because.'],
    citation: { publisher: 'Agency', date: '2025-11-20' },
  };
  const props = { balance, regions: REGIONS, proposal: 'Zone plan', estimate, wording };

  test('prints every bar’s figure with its meaning, and the same as a table', () => {
    const { container } = render(GiveTake, { ...props, day: '2025-11-20' });
    const rows = [...container.querySelectorAll('.rows li')].map((row) => plain(row.textContent));
    expect(rows).toEqual(['Donetsk zone 6,000', 'Donetsk keep 20,000', 'Kharkiv give up 1,000']);
    expect(screen.getByText(/In 1 more region/)).toBeTruthy();
    const table = screen.getByRole('table', { name: /Land by region and by who holds it/ });
    expect(within(table).getAllByRole('row')).toHaveLength(5);
  });

  test('sets a published count beside its own, with day, reason and source', async () => {
    const { rerender } = render(GiveTake, { ...props, day: '2025-11-20' });
    const table = screen.getByRole('table', { name: /Agency, on some data/ });
    expect(plain(within(table).getAllByRole('row')[1]?.textContent)).toMatch(
      /Donetsk .*about 5,000 ?6,000 5,400–6,600/,
    );
    expect(screen.getByText('Because.')).toBeTruthy();
    expect(screen.queryByText(/line shown is of another day/)).toBeNull();
    await rerender({ day: '2025-12-24' });
    expect(screen.getByText(/line shown is of another day/)).toBeTruthy();
  });
});

test('clauses that give land its status light it; the others are plain text', async () => {
  const [clause] = ZONE.clauses;
  const plainClause = { ...clause!, id: '28', informational: true as const };
  const onlight = vi.fn();
  const { rerender } = render(ClauseList, {
    clauses: [clause!, plainClause],
    withLand: new Set(['21d']),
    lit: null,
    wording,
    onlight,
  });
  const button = screen.getByRole('button', { name: 'Show on the map: Clause 21d' });
  expect(screen.getAllByRole('button')).toEqual([button]);
  await fireEvent.click(button);
  expect(onlight).toHaveBeenLastCalledWith('21d');
  await rerender({ lit: '21d' });
  expect(button.getAttribute('aria-pressed')).toBe('true');
  await fireEvent.click(button);
  expect(onlight).toHaveBeenLastCalledWith(null);
});

test('other texts are listed with status, part, clause and source; waiting is said', async () => {
  const reading: LandReading = {
    proposal: ZONE,
    sayings: [
      { status: 'demilitarised', clause: ZONE.clauses[0]!, areaKm2: 60, unconfirmed: 'Unnamed.' },
      { status: 'ukrainian', clause: null, areaKm2: 40 },
    ],
  };
  const onopen = vi.fn();
  const given = {
    day: '2025-11-20',
    isOpen: true,
    hrefOf: (id: string) => `#proposal=${id}`,
    theme: 'light' as const,
    wording,
    onopen,
  };
  const { rerender } = render(OtherTexts, { ...given, readings: null });
  expect(screen.getByText(/Reading the other texts/)).toBeTruthy();
  await rerender({ readings: [reading] });
  const item = plain(screen.getByRole('listitem').textContent);
  expect(item).toMatch(/Zone plan Proposed demilitarised zone · unconfirmed 60 km²/);
  expect(item).toMatch(/Clause 21d.*Axios.*Unnamed.*Ukrainian control 40 km² No clause/);
  expect(screen.getByRole('link', { name: 'Zone plan' }).getAttribute('href')).toBe(
    '#proposal=zone',
  );
});

test('every place is listed, with what the text says of it or that it does not', async () => {
  const onchoose = vi.fn();
  const provision = {
    place: 'kakhovka-dam' as const,
    text: 'To Ukraine.',
    clause: '5',
    unconfirmed: 'Reported.',
  };
  render(PlaceList, { provisions: [provision], chosen: null, wording, onchoose });
  const items = screen.getAllByRole('listitem').map((item) => plain(item.textContent));
  expect(items).toHaveLength(4);
  expect(items.filter((item) => item.includes('does not name it'))).toHaveLength(3);
  expect(items[1]).toMatch(/Kakhovka dam To Ukraine. Clause 5 Unconfirmed: Reported./);
  await fireEvent.click(screen.getByRole('button', { name: /Kakhovka dam/ }));
  expect(onchoose).toHaveBeenCalledWith('kakhovka-dam');
});

test('the timeline has every step with its day and source, both origins, and a link a text', () => {
  render(TimelineView, {
    entries: TIMELINE,
    origins: originsInWords(texts),
    titleOf: (id: string) => `Title of ${id}`,
    hrefOf: (id: string) => `#proposal=${id}`,
    wording,
  });
  const [origins, steps] = screen.getAllByRole('list');
  expect(within(origins!).getAllByRole('listitem')).toHaveLength(2);
  const items = within(steps!).getAllByRole('listitem');
  expect(items).toHaveLength(TIMELINE.length);
  TIMELINE.forEach(({ citation, text }, at) => {
    expect(items[at]?.textContent).toContain(citation.publisher);
    expect(items[at]?.textContent).toContain(text);
  });
  expect(plain(items[3]?.textContent)).toMatch(/^24\s?–\s?26 Oct 2025/);
  const link = screen.getByRole('link', { name: 'Title of twenty-points' });
  expect(link.getAttribute('href')).toBe('#proposal=twenty-points');
});

test('the law is given in articles and votes', () => {
  render(LawSection, { votes: votesInWords(texts), articles: articlesInWords(texts), wording });
  const items = screen.getAllByRole('listitem').map((item) => plain(item.textContent));
  expect(items).toHaveLength(5);
  expect(items[1]).toMatch(/article 73.*referendum/);
  expect(items[3]).toMatch(/ES-11\/4.*no validity.*143 in favour, 5 against, 35 abstained/);
});
