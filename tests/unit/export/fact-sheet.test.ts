import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { geodataHash } from '../../../src/data/geodata-hash';
import { EDITION } from '../../../src/export/edition';
import { factSheetOf } from '../../../src/export/fact-sheet';
import { fileNameOf } from '../../../src/export/file-name';
import type { Subject, TextOnLine } from '../../../src/export/subject';
import en from '../../../src/languages/en';
import { wordingOf } from '../../../src/messages/wording';
import { findProposal } from '../../../src/proposals/catalogue';

const ENGLISH = wordingOf('en', en);

const LINE: TextOnLine['line'] = {
  id: '2025-12-24',
  asOf: '2025-12-24',
  source: 'A map',
  method: 'Drawn from settlements',
  licence: 'CC BY 4.0',
  uncertaintyKm: 2,
};

const text = (id: string, changes: Partial<TextOnLine> = {}): TextOnLine => ({
  proposal: findProposal(id)!,
  choice: {},
  line: LINE,
  ...changes,
});
const alone = (from: TextOnLine): Subject => ({ from, to: null, link: null });

describe('what every export says of itself', () => {
  test('is text, line, day, method, range, sources, edition, link, and that nothing is in force', () => {
    const link = 'https://example.org/#proposal=us-28-points';
    const sheet = factSheetOf({ ...alone(text('us-28-points')), link }, ENGLISH);
    expect(sheet.title).toBe(findProposal('us-28-points')!.shortTitle);
    expect(sheet.texts).toEqual([
      [expect.stringContaining('20 November 2025'), 'Line of contact: 24 December 2025'],
    ]);
    expect(sheet.lines).toEqual([
      'Line of contact of 24 December 2025: A map. Drawn from settlements. CC BY 4.0.',
    ]);
    expect(sheet.range).toContain('±2\u00a0km,');
    expect(sheet.areaMethod).toContain('WGS84');
    expect(sheet.attribution).toContain('© OpenStreetMap contributors (ODbL)');
    expect(sheet.attribution).toContain('GeoNames (CC BY 4.0)');
    expect(sheet.edition).toBe(`Line of Contact ${EDITION.version}, geodata ${EDITION.geodata}`);
    expect(sheet.notInForce).toBe('No proposal shown here is in force.');
    expect(sheet.link).toBe(link);
  });

  test('names reading and width where they are chosen', () => {
    const proposal = findProposal('twenty-points')!;
    const [variant] = proposal.variants!;
    const choice = { variant: variant!.id, pullbackKm: 10 };
    const [facts] = factSheetOf(alone(text('twenty-points', { choice })), ENGLISH).texts;
    expect(facts).toContain(`Reading: ${variant!.title}`);
    expect(facts!.join()).toContain('10\u00a0km to each side');
  });

  test('says that the reader changed the line, or took it from a file', () => {
    const changed = { ...LINE, flips: ['48.723;37.556'] };
    const loaded = { ...LINE, id: 'line.kml', file: 'line.kml', uncertaintyKm: 1 };
    const sheet = factSheetOf(
      {
        from: text('us-28-points', { line: changed }),
        to: text('minsk-2', { line: loaded }),
        link: null,
      },
      ENGLISH,
    );
    expect(sheet.texts[0]!.at(-1)).toContain('with 1 settlement changed by the reader');
    expect(sheet.texts[1]!.at(-1)).toContain('from the reader’s file line.kml');
    expect(sheet.lines).toHaveLength(2);
    expect(sheet.range).toContain('±2\u00a0km / ±1\u00a0km,');
  });

  test('names one line once', () => {
    const to = text('russia-june-2024');
    expect(factSheetOf({ ...alone(text('us-28-points')), to }, ENGLISH).lines).toHaveLength(1);
  });
});

describe('a file’s name', () => {
  test('says text, reading, width and day', () => {
    const choice = { variant: 'ukraine-position', pullbackKm: 10 };
    expect(fileNameOf(alone(text('us-28-points')), 'csv')).toBe(
      'line-of-contact_us-28-points_2025-12-24.csv',
    );
    expect(fileNameOf(alone(text('twenty-points', { choice })), 'png', '300 dpi')).toBe(
      'line-of-contact_twenty-points_ukraine-position_10km_2025-12-24_300-dpi.png',
    );
  });

  test('says both of two, and what is no built-in line', () => {
    const from = text('us-28-points', { line: { ...LINE, flips: ['48;38', '49;37'] } });
    const to = text('minsk-2', { line: { ...LINE, file: '../../etc/passwd' } });
    expect(fileNameOf({ from, to, link: null }, 'json')).toBe(
      'line-of-contact_us-28-points_2025-12-24_2-changed_vs_minsk-2_2025-12-24_own-line.json',
    );
  });

  test('has only letters that every file system takes, whatever a reader’s own text is called', () => {
    const proposal = { ...findProposal('minsk-2')!, id: '../Мир: a/b\\c?' };
    expect(fileNameOf(alone(text('minsk-2', { proposal })), 'csv')).toMatch(/^[a-z0-9_.-]+$/);
  });
});

describe('the edition', () => {
  test('is the version of the package and the hash of the embedded geodata', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(EDITION.version).toBe(version);
    // Where this fails, geodata have changed: npx tsx src/cli/write-edition.ts
    expect((await geodataHash()).startsWith(EDITION.geodata)).toBe(true);
    expect(EDITION.geodata).toMatch(/^[0-9a-f]{12}$/);
  });
});
