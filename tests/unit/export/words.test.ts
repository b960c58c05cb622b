import { describe, expect, test } from 'vitest';
import type { StatusStatistic } from '../../../src/domain/statistic';
import { cite } from '../../../src/export/cite';
import type { Subject } from '../../../src/export/subject';
import { writeDifference, writeSentence } from '../../../src/export/write-sentence';
import en from '../../../src/languages/en';
import uk from '../../../src/languages/uk';
import { wordingOf } from '../../../src/messages/wording';
import { findProposal } from '../../../src/proposals/catalogue';

const ENGLISH = wordingOf('en', en);
const UKRAINIAN = wordingOf('uk', uk);

const LINK = 'https://example.org/map/#v=1&proposal=us-28-points&line=2025-11-20';
const SUBJECT: Subject = {
  from: {
    proposal: findProposal('us-28-points')!,
    choice: {},
    line: {
      id: '2025-11-20',
      asOf: '2025-11-20',
      source: 'DeepStateMap',
      method: 'Drawn',
      licence: 'CC BY 4.0',
      uncertaintyKm: 2,
    },
  },
  to: null,
  link: LINK,
};
const BOTH: Subject = {
  ...SUBJECT,
  to: { ...SUBJECT.from, proposal: findProposal('russia-june-2024')! },
};

const ZONE = {
  status: 'demilitarised',
  areaKm2: 6355,
  lowKm2: 5841,
  highKm2: 6869,
  shareOfUkraine: 0.0105,
} as StatusStatistic;

describe('a sentence', () => {
  test('has figure, range, text, line, source, link, and that nothing is in force', () => {
    const sentence = writeSentence(SUBJECT, [ZONE], ENGLISH);
    expect(sentence).toContain('United States 28-point plan');
    expect(sentence).toContain('Proposed demilitarised zone: 6,355\u00a0km² (range 5,841–6,869)');
    expect(sentence).toContain('line of contact of 20 November 2025');
    expect(sentence).toContain('No proposal shown here is in force.');
    expect(sentence).toContain('DeepStateMap; © OpenStreetMap contributors (ODbL)');
    expect(sentence.endsWith(LINK)).toBe(true);
  });

  test('is Ukrainian in Ukrainian', () => {
    const sentence = writeSentence(SUBJECT, [ZONE], UKRAINIAN);
    expect(sentence).toContain(UKRAINIAN.messages.statuses.demilitarised);
    expect(sentence).toContain('20 листопада 2025');
    expect(sentence).toMatch(/5\s841–6\s869/);
  });

  test('calls the baseline no proposal', () => {
    const from = { ...SUBJECT.from, proposal: findProposal('status-quo')! };
    const sentence = writeSentence({ ...SUBJECT, from }, [ZONE], ENGLISH);
    expect(sentence).not.toContain('Under this proposal');
    expect(sentence).not.toContain('in force');
  });

  test('of two texts says how much would have another status, with its range', () => {
    const sentence = writeDifference(BOTH, ZONE, ENGLISH);
    expect(sentence).toContain('6,355\u00a0km² (range 5,841–6,869) would have another status');
    for (const { proposal } of [BOTH.from, BOTH.to!]) expect(sentence).toContain(proposal.title);
  });
});

describe('how to cite', () => {
  const { plain, bibTex, ris } = cite(SUBJECT, '2026-11-25', ENGLISH);

  test('in plain words: who, when, what, edition, address, day', () => {
    expect(plain).toMatch(
      /^Line of Contact contributors \(2026\)\. United States 28-point plan, on the line of contact of 20 November 2025\. Line of Contact, version \d+\.\d+\.\d+, geodata [0-9a-f]{12}\. https:\/\/example\.org\/.* \(accessed 25 November 2026\)$/,
    );
  });

  test('in BibTeX, with what it reads as signs of its own escaped', () => {
    const proposal = { ...SUBJECT.from.proposal, title: 'A & B: 50% {of} #1_x\\y' };
    const text = cite(
      { ...SUBJECT, from: { ...SUBJECT.from, proposal }, link: 'https://example.org/#a={}\n' },
      '2026-11-25',
      ENGLISH,
    ).bibTex;
    expect(text).toContain('A \\& B: 50\\% \\{of\\} \\#1\\_x\\textbackslash{}y');
    expect(text).toContain('url = {https://example.org/#a=%7B%7D%0A},');
    expect(bibTex).toContain('@misc{line-of-contact_us-28-points_2025-11-20,');
    expect(bibTex).toContain('urldate = {2026-11-25}');
  });

  test('in RIS, a field a line', () => {
    for (const line of ris.split('\r\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(ris).toContain(`UR  - ${LINK}`);
    expect(ris.startsWith('TY  - DATA')).toBe(true);
  });

  test('names both of two texts', () => {
    expect(cite(BOTH, '2026-11-25', ENGLISH).plain).toContain(BOTH.to!.proposal.title);
  });
});
