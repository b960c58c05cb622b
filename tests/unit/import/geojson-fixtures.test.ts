import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFile } from '../../../src/import/load-file';
import { bytesOf } from './build-files';

// Only its files are read; what the package runs to check them is not installed (package.json, overrides).
const FOLDER = join(dirname(createRequire(import.meta.url).resolve('geojson-fixtures/package.json')), 'data'); // prettier-ignore
const FIXTURES = readdirSync(FOLDER).flatMap((kind) =>
  readdirSync(join(FOLDER, kind)).map((name) => ({
    name: `${kind}/${name}`,
    value: JSON.parse(readFileSync(join(FOLDER, kind, name), 'utf8')) as unknown,
  })),
);

/** The same with every position in Donetsk oblast: a world of 360° by 180° on a degree by half of one. */
function inUkraine(value: unknown): unknown {
  if (Array.isArray(value)) {
    const [lon, lat, ...rest] = value as unknown[];
    if (typeof lon === 'number' && typeof lat === 'number') {
      return [37.5 + lon / 360, 48 + lat / 360, ...rest];
    }
    return value.map(inUkraine);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inUkraine(inner)]));
}

async function answerTo(value: unknown): Promise<string> {
  try {
    const { summary } = await loadFile(bytesOf(value), 'map');
    return `taken: ${summary.features}`;
  } catch (error) {
    expect((error as Error).name).toBe('InputError');
    return (error as Error).message;
  }
}

describe('the package geojson-fixtures', () => {
  it('has files of every kind of geometry', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(16);
  });

  it.each(FIXTURES.map(({ name, value }) => [name, value] as const))(
    'has %s, which is taken where it has areas in Ukraine, and else refused with place and reason',
    async (name, value) => {
      const hasAreas = /polygon/.test(name) || /"(Multi)?Polygon"/.test(JSON.stringify(value));
      expect(await answerTo(value)).toMatch(
        hasAreas ? /^map: .*outside Ukraine|^taken/ : /^map: .*only areas can be held/,
      );
      expect(await answerTo(inUkraine(value))).toMatch(
        hasAreas ? /^taken: [1-9]/ : /^map: .*only areas can be held/,
      );
    },
  );
});
