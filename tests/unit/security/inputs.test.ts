import { describe, expect, test } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { InputError } from '../../../src/domain/errors';
import { loadControl } from '../../../src/engine/load-control';
import { parseProposal } from '../../../src/proposals/schema';
import { defaultFields, parseLink, printLink } from '../../../src/state/link';
import type { LinkKnown } from '../../../src/state/link-fields';
import * as zoneCodec from '../../../src/state/link-zones';
import { wrap } from '../../../src/cli/text-layout';
import { ATTACKING_ADDRESSES, ATTACKS, PROPERTY_NAMES, wellFormed } from '../../attack-strings';
import { bytesOf, dbf, kml, shp, square, zip } from '../import/build-files';
import { checkPrototypes } from './sealed';

checkPrototypes();

const { regions } = await readGeodata();
const polygon = { type: 'Polygon', coordinates: [square()] };
/** A feature as text, so that names stand in it as a file has them: `__proto__` in a literal would not. */
const featureText = (properties: readonly (readonly [string, unknown])[]) =>
  `{"type":"Feature","geometry":${JSON.stringify(polygon)},"properties":{${properties
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join()}}}`;
const load = (bytes: Uint8Array, name = 'map 2026-08-22.geojson') =>
  loadControl(bytes, name, { held: 'all' }, regions);

const POISON = '{"polluted":true}';

describe('a file of held land', () => {
  test('may have any names and values: they stay text, and the map is made', async () => {
    const features = ATTACKS.map((text) => featureText([[text, text], ['kind', text]])); // prettier-ignore
    const text = `{"type":"FeatureCollection","features":[${features.join()}]}`;
    const { answer, control } = await load(bytesOf(text));
    expect(answer.problems).toEqual([]);
    expect(answer.summary.features).toBe(ATTACKS.length);
    expect(control?.heldByRussia.coordinates).toHaveLength(1);
  });

  test('may have any name of its own', async () => {
    for (const name of ATTACKS) {
      const file = `${name} 2026-08-22.geojson`;
      const { control } = await load(bytesOf(featureText([])), file);
      expect(control?.source).toBe(file);
    }
  });

  test.each([
    ['properties', `{"type":"Feature","geometry":${JSON.stringify(polygon)},"properties":{"__proto__":${POISON},"constructor":{"prototype":${POISON}}}}`],
    ['the feature', `{"type":"Feature","__proto__":${POISON},"geometry":${JSON.stringify(polygon)},"properties":null}`],
    ['the geometry', `{"type":"Feature","properties":null,"geometry":{"__proto__":${POISON},"constructor":{"prototype":${POISON}},${JSON.stringify(polygon).slice(1)}}`],
    ['the collection', `{"__proto__":${POISON},"type":"FeatureCollection","features":[${featureText([])}]}`],
    ['a topology', `{"type":"Topology","arcs":[${JSON.stringify(square())}],"objects":{"__proto__":{"type":"Polygon","arcs":[[0]],"properties":{"__proto__":${POISON}}},"constructor":{"type":"Polygon","arcs":[[0]]}}}`],
  ])('reaches no prototype through %s', async (_, text) => {
    const { control } = await load(bytesOf(text));
    expect(control).not.toBeNull();
  }); // prettier-ignore

  test('reaches no prototype through names in KML, shapefile columns and packed files', async () => {
    for (const name of PROPERTY_NAMES) {
      await load(bytesOf(kml({ [`${name}`]: square(), [`x${name}`]: square(2) })));
      const data = `<ExtendedData><Data name="${name}"><value>polluted</value></Data></ExtendedData>`;
      await load(bytesOf(kml({ a: square() }).replace('<Polygon>', `${data}<Polygon>`)));
      const column = name.slice(0, 10);
      const shapefile = { [`${name}.shp`]: shp([[square()]]), [`${name}.dbf`]: dbf(column, ['polluted']) };
      await load(zip(shapefile));
    }
  }); // prettier-ignore
});

const CITATION = { publisher: 'X', date: '2026-01-01', url: 'https://example.org/' };
const SOUND = {
  id: 'own',
  title: 'Own',
  shortTitle: 'Own',
  date: '2026-01-01',
  by: 'X',
  summary: 'All returns.',
  publication: 'published',
  line: '2025-12-24',
  lineNote: 'A note.',
  clauses: [{ id: '1', text: 'All.', quote: 'all', citation: CITATION, unconfirmed: 'Why.' }],
  rules: [
    {
      match: { holder: 'russia' },
      status: 'returned',
      clause: '1',
      unconfirmed: 'Why.',
      note: 'N',
    },
  ],
  variants: [{ id: 'a', title: 'A', rules: [], usesPullback: false }],
  places: [{ place: 'kakhovka-dam', text: 'Returned.', clause: '1', unconfirmed: 'Why.' }],
  notes: ['A note.'],
  sources: [CITATION],
};

type Path = readonly (string | number)[];

/** Paths of every text in a value. */
function textPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    textPaths(inner, [...path, isList ? Number(key) : key]),
  );
}

/** A copy with something else at a path. */
function withAt(value: unknown, path: Path, text: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (at, key) => at[key] as Record<string | number, unknown>,
      copy,
    );
  holder[path.at(-1)!] = text;
  return copy;
}

function refusalOf(input: unknown): InputError | null {
  try {
    parseProposal(input, 'own.json');
    return null;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

describe('a proposal file', () => {
  test('with an attack in any of its texts is taken as text or refused with the place', () => {
    expect(refusalOf(SOUND)).toBeNull();
    const paths = textPaths(SOUND);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      for (const attack of ATTACKS) {
        const refusal = refusalOf(withAt(SOUND, path, attack));
        expect(refusal?.place ?? 'own.json: ').toMatch(/^own\.json: /);
      }
    }
  }); // prettier-ignore

  test.each([['clauses', 0, 'citation', 'url'] as const, ['sources', 0, 'url'] as const])(
    'links only to https addresses: %s',
    (...path) => {
      for (const address of ATTACKING_ADDRESSES) {
        expect(refusalOf(withAt(SOUND, path, address))?.reason, address).toMatch(
          /is not an https address|cannot be seen/,
        );
      }
    },
  );

  test.each([
    ['a null byte', 'a\0b', 'U+0000'],
    ['an escape sequence', '\u001b[2J', 'U+001B'],
    ['text turned round', '\u202egpj.exe', 'U+202E'],
    ['half a character', 'a\ud800', 'U+D800'],
  ])('with %s is refused', (_, text, code) => {
    expect(refusalOf(withAt(SOUND, ['clauses', 0, 'text'], text))?.message).toBe(
      `own.json: clauses[0].text: has a character that cannot be seen, ${code}`,
    );
    expect(refusalOf(withAt(SOUND, ['title'], 'Текст’s “title”\n– 日本 🙂'))).toBeNull();
  });

  test('is refused with a name too many, and reaches no prototype, at any depth', () => {
    const text = JSON.stringify(SOUND);
    for (const at of [...text.matchAll(/\{/g)].map(({ index }) => index)) {
      for (const name of PROPERTY_NAMES) {
        const poisoned = `${text.slice(0, at + 1)}${JSON.stringify(name)}:${POISON},${text.slice(at + 1)}`;
        expect(refusalOf(JSON.parse(poisoned))?.place, name).toContain(name);
      }
    }
  });
});

describe('a link', () => {
  const known: LinkKnown = {
    proposals: [{ id: 'a' }, { id: 'b' }],
    defaultProposalId: 'a',
    languages: ['en', 'uk'],
    zones: zoneCodec,
  };
  const KEYS =
    'proposal line variant pullback flips compare cline cvariant cpullback mode layers view lang show';

  test('with an attack in any field or for a field’s name is the default, and the attack is told', () => {
    for (const attack of ATTACKS) {
      const value = encodeURIComponent(wellFormed(attack));
      for (const key of KEYS.split(' ')) {
        const { fields, problems } = parseLink(`#${key}=${value}`, known);
        expect(fields, `${key}=${attack}`).toEqual(defaultFields(known));
        expect(problems.length).toBeGreaterThan(0);
      }
      for (const fragment of [value, `${value}=${value}`, attack]) {
        expect(printLink(parseLink(fragment, known).fields, known)).toBe('');
      }
    }
  }); // prettier-ignore
});

describe('text for a terminal', () => {
  test('has nothing that steers it', () => {
    for (const attack of ATTACKS) {
      for (const line of wrap(attack, 80)) {
        expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }
    }
  });
});
