import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { loadControl } from '../../../src/engine/load-control';
import { parseProposal } from '../../../src/proposals/schema';
import { DEFAULT_PROPOSAL_ID, PROPOSALS } from '../../../src/proposals/catalogue';
import { parseLink } from '../../../src/state/link';
import { runStats } from '../cli/run-stats';
import { bytesOf, collection, feature } from './build-files';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { regions } = await readGeodata();
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

describe('names that mean something to a program', () => {
  it.each(KEYS)('%s is a name like any other in a file, and can be chosen by', async (key) => {
    const text = JSON.stringify(collection(feature({ KEY: 'a' }), feature({ KEY: 'b' })));
    const bytes = bytesOf(text.replaceAll('KEY', key));
    const held = [{ property: key, values: ['a'] }];
    const { answer } = await loadControl(bytes, '2026-08-22', { held }, regions);
    expect(answer.choices.properties.map(({ property }) => property)).toEqual([key]);
    expect(answer.control).not.toBeNull();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(KEYS)('%s in a link or a proposal file changes nothing else', (key) => {
    const known = { proposals: PROPOSALS, defaultProposalId: DEFAULT_PROPOSAL_ID, languages: ['en'] };
    const { problems } = parseLink(`${key}=1&proposal=${key}&layers=${key}`, known);
    expect(problems.map(({ value }) => value)).toContain('1');
    const own = JSON.stringify(PROPOSALS[0]).replace('{', `{"${key}":{"polluted":1},`);
    expect(() => parseProposal(JSON.parse(own), 'mine.json')).toThrow(/mine\.json/);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  }); // prettier-ignore
});

describe('a formula for a name', () => {
  it.each(['=HYPERLINK("http://x","y")', '+1+cmd|x', '-1+1', '@SUM(1)', '\t=1'])(
    '%j of a file is no formula in the CSV that comes of it',
    { timeout: 60_000 },
    async (formula) => {
      const folder = await mkdtemp(join(tmpdir(), 'line-of-contact-'));
      const path = join(folder, `${formula.replaceAll('/', '')} 2026-01-01.geojson`);
      await writeFile(path, bytesOf(feature({ name: formula })));
      const { code, stdout } = await runStats('--control', path, '--format', 'csv');
      expect(code).toBe(0);
      for (const row of stdout.split('\r\n')) {
        for (const cell of row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
          expect(cell).not.toMatch(/^"?[=+@\t]|^"?-[^\d]/);
        }
      }
    },
  );
});
