import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../../src/languages/en';
import ukrainian from '../../src/languages/uk';
import { methodWords as englishMethod } from '../../src/messages/en-method';
import { methodWords as ukrainianMethod } from '../../src/messages/uk-method';
import { PUBLISHED } from '../../src/proposals/definitions/published';
import { texts as englishTexts } from '../../src/proposals/words/en/texts';
import { allInWords } from '../../src/proposals/words/in-words';
import { texts as ukrainianTexts } from '../../src/proposals/words/uk/texts';
import type { Headlines, ProposalText, Texts } from '../../src/proposals/words/words';

type Leaf = readonly [path: string, said: string];

/** Every text of a tree of messages by its path; what a message is made from stands in as `…`. */
function leaves(tree: unknown, path = ''): Leaf[] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') return [[path, sourceOf(tree as () => string)]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    leaves(value, path === '' ? key : `${path}.${key}`),
  );
}

/** The quoted words of a message that is a function, and of the plurals within. */
function sourceOf(message: () => string): string {
  const HOLE = /\$\{(?:[^{}]|\{[^{}]*\})*\}/g;
  return [
    ...message.toString().matchAll(/`(?:\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`])*`|'[^']*'|"[^"]*"/g),
  ]
    .map(([quoted]) => {
      const within = [...quoted.matchAll(/"[^"]*"/g)].map(([plural]) => plural);
      return [quoted.replace(HOLE, '…'), ...within].join(' ');
    })
    .join(' ');
}

const WORDS = {
  messages: [english.messages, ukrainian.messages],
  'words on method': [englishMethod, ukrainianMethod],
  headlines: [english.headlines, ukrainian.headlines],
  texts: [englishTexts.proposals, ukrainianTexts.proposals],
  timeline: [
    [englishTexts.steps, englishTexts.origins, englishTexts.votes, englishTexts.articles],
    [ukrainianTexts.steps, ukrainianTexts.origins, ukrainianTexts.votes, ukrainianTexts.articles],
  ],
  estimates: [englishTexts.estimates, ukrainianTexts.estimates],
} as const;

/** What is written alike in every language: names of formats, of publishers, signs and marks. */
const ALIKE =
  /^[\s\d\p{P}\p{S}…]*$|^(['"`]?)(A|B|English|Українська|CSV|JSON|GeoJSON|PNG|SVG|QR|Axios|N|S|ODbL|GeoNames|CC BY 4.0|Natural Earth|https:\S+)\1$/u;
/** Words in Latin letters that a Ukrainian text may hold: names of publishers, formats and keys. */
const NAMES =
  /\b(Backspace|Escape|sandbox|allow-[a-z-]+|AFP|ISW|GEOS|OCHA|DeepStateMap|DeepState|LibreOffice|shapefile|ZIP|gzip|GeoJSON|TopoJSON|KML|KMZ|CSV|JSON|XLSX|Excel|PNG|SVG|QR|WebGL|MapLibre|Turf|WGS ?84|EPSG|CC|BY|ODbL|OpenStreetMap|GeoNames|Natural Earth|Axios|Bloomberg|Reuters|The New York Times|The Telegraph|Financial Times|Euronews|Russia Matters|A|B|dpi|URL|Esc|Enter|Tab|Shift|Ctrl|GitHub|GeographicLib|COD-AB|HTML|iframe|MB|GB|km|MIT|Kyiv Independent|E3|G20|[a-z]\b)/g;

describe.each(Object.entries(WORDS))('%s', (_name, [en, uk]) => {
  const inEnglish = leaves(en);
  const inUkrainian = new Map(leaves(uk));

  test('say everything in Ukrainian that they say in English', () => {
    const missing = inEnglish.filter(([path]) => !inUkrainian.has(path)).map(([path]) => path);
    expect(missing).toEqual([]);
  });

  test('are not left in English', () => {
    const left = inEnglish
      .filter(([path, said]) => inUkrainian.get(path) === said && !ALIKE.test(said))
      .map(([path, said]) => `${path}: ${said}`);
    expect(left).toEqual([]);
  });

  test('hold no English words among Ukrainian ones', () => {
    const mixed = [...inUkrainian]
      .map(([path, said]) => [path, said.replace(NAMES, '')] as const)
      .filter(([, said]) => /\p{Script=Cyrillic}/u.test(said) && /[A-Za-z]{3,}/.test(said))
      .map(([path, said]) => `${path}: ${said}`);
    expect(mixed).toEqual([]);
  });
});

test('the quoted words of a clause are a translation or the original, and of a clause that is quoted', () => {
  for (const [id, { translations = {}, originals = {} }] of Object.entries(
    ukrainianTexts.proposals as Readonly<Record<string, ProposalText>>,
  )) {
    const said = [...Object.keys(translations), ...Object.keys(originals)];
    const quoted = Object.keys((PUBLISHED.quotes as Readonly<Record<string, object>>)[id] ?? {});
    expect(said.sort(), id).toEqual(quoted.sort());
  }
});

test('what was first said in Ukrainian is quoted so there, and not called a translation', () => {
  const clauseIn = (texts: Texts, headlines: Headlines) =>
    allInWords(headlines, texts)
      .find(({ id }) => id === 'twenty-points')!
      .clauses.find(({ id }) => id === '14')!;
  expect(clauseIn(ukrainianTexts, ukrainian.headlines)).toMatchObject({
    quote: 'де-факто визнаною лінією зіткнення',
  });
  expect(clauseIn(ukrainianTexts, ukrainian.headlines)).not.toHaveProperty('translation');
  expect(clauseIn(englishTexts, english.headlines).quote).toMatch(/^de facto recognized/);
});

describe('every message', () => {
  /** All of the source but the words themselves. */
  const source = filesOf('src')
    .filter((path) => !/src\/(messages|languages|proposals\/words)\//.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

  test('is used somewhere', () => {
    const unused = [...leaves(english.messages), ...leaves(englishMethod)]
      .map(([path]) => path)
      .filter((path) => !isUsed(path, source));
    expect(unused).toEqual([]);
  });

  test('which shows: one that nobody asks for is found', () => {
    expect(isUsed('thingsThatNobodySays', source)).toBe(false);
  });
});

/** Whether a message or a group that it belongs to is asked for by name, or a list is gone through by its keys. */
function isUsed(path: string, source: string): boolean {
  const keys = path.split('.').filter((key) => !/^\d+$/.test(key));
  const named = (key: string) =>
    /^[A-Za-z]\w*$/.test(key)
      ? new RegExp(`(\\.|\\?\\.|[{,]\\s*)${key}\\b|['"\`]${key}['"\`]`).test(source)
      : source.includes(`'${key}'`);
  const last = keys.at(-1)!;
  if (named(last)) return true;
  const group = keys.at(-2);
  return group !== undefined && new RegExp(`${group}\\[`).test(source);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : /\.(ts|svelte)$/.test(name) ? [path] : [];
  });
}
