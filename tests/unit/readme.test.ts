import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/data/read-geodata';
import { areaKm2 } from '../../src/geo/area';
import { splitByHolder } from '../../src/geo/split-by-holder';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('README', () => {
  it('gives Ukrainian-held Donetsk oblast as it is computed', async () => {
    const { regions, controlOn } = await readGeodata();
    const { land } = regions.find((region) => region.id === 'UA-14')!;
    for (const day of ['2025-11-20', '2025-12-24']) {
      const { ukraine } = splitByHolder(land, controlOn(day).heldByRussia);
      const figure = Math.round(areaKm2(ukraine)).toLocaleString('en-GB');
      expect(readme, day).toContain(`${figure} km²`);
    }
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (?:-s )?(\w+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});
