import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/domain/day';
import { POINT_PLACE_IDS, type Proposal, type Rule } from '../../src/domain/proposal';
import { DEFAULT_PROPOSAL_ID, PROPOSALS, findProposal } from '../../src/proposals/catalogue';
import { ARTICLES, VOTES } from '../../src/proposals/law';
import { POINT_PLACES } from '../../src/proposals/point-places';
import { ORIGINS, timelineInWords } from '../../src/proposals/timeline';
import { headlines } from '../../src/proposals/words/en/headlines';
import { texts } from '../../src/proposals/words/en/texts';
import { allInWords } from '../../src/proposals/words/in-words';

/** The days that the settlement facts cover. */
const BUILT_IN_DAYS = [
  '2022-02-23', '2024-07-08', '2025-04-25', '2025-06-02', '2025-08-15',
  '2025-10-21', '2025-11-20', '2025-12-24', '2026-02-28', '2026-08-22',
]; // prettier-ignore

function rulesOf(proposal: Proposal): Rule[] {
  return [...(proposal.variants ?? []).flatMap(({ rules }) => rules), ...proposal.rules];
}

/** A rule but for its remarks. */
function bareRule(rule: Rule) {
  return { ...rule, note: 'note' in rule, unconfirmed: 'unconfirmed' in rule };
}

describe('the catalogue', () => {
  it('holds the sixteen texts, the baseline first and then by date', () => {
    expect(PROPOSALS).toHaveLength(16);
    expect(PROPOSALS[0]?.id).toBe('status-quo');
    const dates = PROPOSALS.slice(1).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(PROPOSALS.map(({ id }) => id)).size).toBe(16);
  });

  it('finds a proposal by id, the default one too', () => {
    expect(DEFAULT_PROPOSAL_ID).toBe('us-28-points');
    expect(findProposal(DEFAULT_PROPOSAL_ID)?.line).toBe('2025-11-20');
    expect(findProposal('toString')).toBeUndefined();
  });

  it('is the same without the texts that are loaded later, but for what these say, cite and quote', () => {
    const bare = allInWords(headlines, null);
    const said = (proposal: Proposal) => ({
      ...proposal,
      notes: [],
      sources: [],
      clauses: proposal.clauses.map(({ quote: _, ...clause }) => ({ ...clause, text: '', citation: null, unconfirmed: 'unconfirmed' in clause })),
      rules: proposal.rules.map(bareRule),
      variants: proposal.variants?.map((variant) => ({ ...variant, rules: variant.rules.map(bareRule) })),
      places: proposal.places?.map((place) => ({ ...place, text: '', unconfirmed: 'unconfirmed' in place })),
    });
    expect(bare.map(said)).toEqual(PROPOSALS.map(said));
    expect(bare.flatMap(({ sources }) => sources)).toEqual([]);
    expect(new Set(bare.flatMap(({ clauses }) => clauses.map(({ citation }) => citation.publisher)))).toEqual(new Set(['']));
    expect(findProposal('us-28-points')!.clauses.find(({ id }) => id === '21b')).toMatchObject({
      quote: 'frozen along the line of contact',
      citation: { publisher: 'Axios', date: '2025-11-20' },
    });
  }); // prettier-ignore

  it('carries the day of the line, the recogniser and the widths that the facts give', () => {
    const carried = Object.fromEntries(
      PROPOSALS.map(({ id, line, recognisedBy, pullbackKm, baseline }) => [
        id,
        [line, recognisedBy, pullbackKm?.join('/'), baseline],
      ]),
    );
    expect(carried).toEqual({
      'status-quo': [null, undefined, undefined, undefined],
      'peace-formula': [null, undefined, undefined, undefined],
      'minsk-2': ['2022-02-23', undefined, '25/35/70', '2022-02-23'],
      'istanbul-2022': ['2022-02-23', undefined, undefined, '2022-02-23'],
      'russia-june-2024': ['2024-07-08', 'international', undefined, undefined],
      'us-april-2025': ['2025-04-25', 'us', undefined, undefined],
      'europe-april-2025': ['2025-04-25', undefined, undefined, undefined],
      'russia-june-2025': ['2025-06-02', 'international', undefined, undefined],
      'alaska-2025': ['2025-08-15', undefined, undefined, undefined],
      'twelve-points-2025': ['2025-10-21', undefined, undefined, undefined],
      'us-28-points': ['2025-11-20', 'us-and-others', undefined, undefined],
      'europe-24-points': ['2025-11-20', undefined, undefined, undefined],
      'e3-november-2025': ['2025-11-20', undefined, undefined, undefined],
      'geneva-19-points': ['2025-11-20', undefined, undefined, undefined],
      'twenty-points': ['2025-12-24', undefined, '5/10/40', undefined],
      'geneva-february-2026': ['2026-02-28', undefined, undefined, undefined],
    });
  });
});

describe.each(PROPOSALS)('$id', (proposal) => {
  it('has a title for a picker, one sentence of summary, and sources with a day', () => {
    expect(proposal.shortTitle.length).toBeLessThanOrEqual(28);
    expect(proposal.summary).toMatch(/^[^.]+\.$/);
    expect(proposal.sources.length).toBeGreaterThan(0);
    expect(proposal.sources.filter(({ date }) => !isDay(date))).toEqual([]);
    expect(proposal.group).toBeDefined();
  });

  it('stands on a day that the settlement facts cover', () => {
    if (proposal.line !== null) expect(BUILT_IN_DAYS).toContain(proposal.line);
  });

  it('has every clause cited by a rule or a place, or marked informational', () => {
    const cited = new Set([...rulesOf(proposal), ...(proposal.places ?? [])].map((r) => r.clause));
    const idle = proposal.clauses.filter((c) => !cited.has(c.id) && !c.informational);
    expect(idle.map(({ id }) => id)).toEqual([]);
    const marked = proposal.clauses.filter((c) => cited.has(c.id) && c.informational);
    expect(marked.map(({ id }) => id)).toEqual([]);
  });

  it('cites in its clauses only what stands among its sources', () => {
    for (const { citation } of proposal.clauses) expect(proposal.sources).toContainEqual(citation);
  });

  it('words nothing as fact, calls nothing disputed, and spells places in Ukrainian fashion', () => {
    const words = JSON.stringify(proposal);
    expect(words).not.toMatch(/disputed|contested|Kiev|Lugansk|Zaporozh|Dnepr|annexed/i);
    expect(proposal.summary).not.toMatch(/\b(is|are|becomes?) (recognised|ceded|Russian)\b/);
  });
});

describe('quotations', () => {
  // As quoted in the facts, but for 21a, which Axios spells as it does 21d; an ellipsis stands between two of them.
  const QUOTED = [
    'recognized as de facto Russian, including by the United States',
    'frozen along the line of contact',
    'other agreed territories',
    'neutral demilitarized buffer zone',
    'internationally recognized as territory belonging to the Russian Federation',
    'territory',
    'Negotiations on territorial swaps will start from the Line of Contact.',
    'de facto recognized as the line of contact',
  ];

  it('are word for word those of the facts, and all of them', () => {
    const quotes = PROPOSALS.flatMap(({ clauses }) =>
      clauses.flatMap(({ quote }) => quote?.split(' … ') ?? []),
    );
    expect([...quotes].sort()).toEqual([...QUOTED].sort());
  });
});

describe('the timeline', () => {
  it('is in order, each step with a source and only known proposals', () => {
    const days = timelineInWords(texts).map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    for (const { day, dayEnd = day, citation, proposals = [] } of timelineInWords(texts)) {
      expect([day, dayEnd, citation.date].every(isDay)).toBe(true);
      expect(dayEnd >= day && citation.date >= day).toBe(true);
      for (const id of proposals) expect(findProposal(id), id).toBeDefined();
    }
  });

  it('shows both accounts of the origin', () => {
    expect(ORIGINS.map(({ day }) => day)).toEqual(['2025-10-14', '2025-10-22']);
  });
});

it('places every point place inside Ukraine, the fortress belt as five towns', () => {
  expect(POINT_PLACES.map(({ id }) => id)).toEqual([...POINT_PLACE_IDS]);
  expect(POINT_PLACES.map(({ points }) => points.length)).toEqual([1, 1, 1, 5]);
  for (const { points } of POINT_PLACES) {
    for (const { position } of points) {
      expect(position[0]).toSatisfy((lon: number) => lon > 31 && lon < 38);
      expect(position[1]).toSatisfy((lat: number) => lat > 46 && lat < 49);
    }
  }
});

describe('the law', () => {
  it('gives the votes and the articles', () => {
    expect(VOTES.map((vote) => [vote.inFavour, vote.against, vote.abstained].join('–'))).toEqual([
      '100–11–58',
      '143–5–35',
      '107–12–51',
    ]);
    expect(ARTICLES).toEqual([2, 73]);
  });
});
