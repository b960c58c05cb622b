import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadLanguage } from '../../src/load-language';
import { readGeodata } from '../../src/data/read-geodata';
import { loadControl } from '../../src/engine/load-control';
import { readProposalFile } from '../../src/import/read-proposal-file';
import { createInWords } from '../../src/messages/refusals';
import { refusals } from '../../src/messages/uk-refusals';
import { PROPOSALS } from '../../src/proposals/catalogue';
import { parseProposal } from '../../src/proposals/schema';
import { BAD_FILES } from './import/bad-files';
import { bytesOf, collection, feature, square } from './import/build-files';

const inWords = createInWords(refusals);
const { regions } = await readGeodata();

// Where errors are made that are shown on the page with what the reader gave it.
const MADE_IN = [
  ...readdirSync('src/import').map((name) => `src/import/${name}`),
  ...['schema', 'faults', 'zone-schema', 'plain-data', 'unprintable'].map((name) => `src/proposals/${name}.ts`),
  ...['answer-questions', 'load-in-worker', 'read-blob', 'worker-line'].map((name) => `src/engine/${name}.ts`),
  'src/data/load-geodata.ts',
]; // prettier-ignore

/** Put together of parts that are sentences by themselves, or no sentences; the corpus shows that they are known. */
const NO_SENTENCE = new Set([
  'feature {}{}{}', 'Placemark {}', '{}: basedOn', '{} is not {}', ' (“{}”)', ' of layer “{}”', 'zone {}{}', '{}; latitude seems to come first, and longitude must',
  '{} looks like metres{} instead of degrees; save the file as WGS84 (EPSG:4326)', ' (of Web Mercator: {}° E, {}° N)',
  'with {} positions are too many to draw; they are moved to a grid of {} m{}', '; smaller areas left out: {}',
  'has {}; a ring needs 4, the first again at its end', '1 position', '{} positions', 'has no area that can be used: {}{}', 'has no zone that can be used{}', 'a {}', 'SQLite format 3\0',
  'as the file has it', 'of the file', '{}: has {} MB; more than {} MB are not read',
  '{}: could not be read within {} seconds', '{}: could not be read: {}',
]); // prettier-ignore

/** What an error can say that is put together of parts. */
const COMPOSED = new Set([
  'could not be read within {} seconds',
  'could not be read: {}',
  'must be a list, but is missing',
  'a number',
  'a string',
  'a boolean',
  'has 1 position; a ring needs 4, the first again at its end',
  'has {} positions; a ring needs 4, the first again at its end',
  'is missing; an area is a Polygon or MultiPolygon',
  '{} looks like metres instead of degrees; save the file as WGS84 (EPSG:4326)',
  '{} looks like metres (of Web Mercator: {}° E, {}° N) instead of degrees; save the file as WGS84 (EPSG:4326)',
  'has no area that can be used: {}',
  'with {} positions are too many to draw; they are moved to a grid of {} m',
  'with {} positions are too many to draw; they are moved to a grid of {} m; smaller areas left out: {}',
  'has no zone that can be used',
  'has no zone that can be used: {}',
  '{} is not string',
  '{} is not number',
  '{} is not boolean',
  '{} is not Array',
  '{} is not Object',
  '{} is not true',
  '{} is not allowed',
  '{} is not (string | null)',
  'feature {}',
  'feature {} of layer “{}”',
  'feature {} (“{}”)',
  'feature {} of layer “{}” (“{}”)',
  'zone {}',
  'zone {} (“{}”)',
]);

/** Every text of a program that has two words or more, with `{}` for what is put into it. */
function sentencesOf(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found.filter((text) => /[a-z]{2}/.test(text) && /[^\s,]\s+[^\s]/.test(text));
} // prettier-ignore

/** Names and keys that stay as they are in Ukrainian. */
const NAMES =
  /\b(PNG|JPEG|GIF|RIFF|TIFF|BMP|SVG|PDF|RTF|GeoPackage|MBTiles|SQLite|FlatGeobuf|Parquet|GML|WKT|XML|OpenStreetMap|GeoJSON|TopoJSON|KML|JSON|Esri|GPX|ZIP|gzip|xz|RAR|bzip2|Zip|Zstandard|Office|UTF|DTD|WGS84|EPSG|CRS|Web Mercator|FeatureCollection|Feature|features|objects|arcs|type|geometry|geometries|coordinates|null|Multi(?:Polygon|Point|LineString)|Polygon|Point|LineString|GeometryCollection|shp|dbf|prj|pullbackKm|baseline|withinPullback|https|true|false|Placemark|urn:\S+|http:\S+)\b/g;

/** What of Ukrainian words is still English, apart from names, quotations and places in a file. */
function leftInEnglish(said: string): string[] {
  const ours = said
    .replace(/«[^»]*»?|"[^"]*"|“[^”]*”/g, '')
    .replace(/^map[^:]*:/, '')
    .replace(/\S*[[\]{}]\S*|\S+\.(?:shp|kml|json|prj|zip|geojson)\b/g, '')
    .replace(NAMES, '');
  return ours.match(/[A-Za-z]{2,}.*/g) ?? [];
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  return loadControl(bytes, 'map', {}, regions).then(
    () => 'was not refused',
    (error: Error) => error.message,
  );
}

describe('what is wrong with a file', () => {
  test.each(BAD_FILES.map(({ kind, bytes }) => [kind, bytes] as const))(
    'is said in Ukrainian, after its place: %s',
    async (_, bytes) => {
      const english = await refusalOf(bytes);
      const said = inWords(english);
      expect(said).not.toBe(english);
      expect(said).toMatch(/^map[^:]*: /);
      expect(leftInEnglish(said), said).toEqual([]);
    },
  );

  test('is said in Ukrainian of the parts that were left out or mended', async () => {
    const ring = square();
    const bad = [
      { type: 'Polygon', coordinates: [[...ring.slice(0, 3), [37, 'x'], ...ring.slice(3)]] },
      { type: 'Polygon', coordinates: [ring.map(([x, y]) => [y, x])] },
      { type: 'Polygon', coordinates: [ring.slice(0, 4)] },
      { type: 'Polygon', coordinates: [[1]] },
      ...Array.from({ length: 3 }, () => ({ type: 'Point', coordinates: [37, 48] })),
      ...Array.from({ length: 110 }, () => ({ type: 'Polygon', coordinates: [[[1, 2]]] })),
    ].map((geometry) => ({ ...feature({ name: 'North' }), geometry }));
    const { answer } = await loadControl(bytesOf(collection(feature(), ...bad)), 'map', { held: 'all', day: '2026-01-01' }, regions);
    expect(answer.problems.length).toBeGreaterThan(90);
    for (const { place, feature: about = '', reason, effect } of answer.problems) {
      for (const english of [about, reason, effect]) expect(leftInEnglish(inWords(english))).toEqual([]);
      expect(inWords(reason)).not.toBe(reason);
      expect(leftInEnglish(inWords(place)), place).toEqual([]);
    }
    expect(inWords('feature 4 of layer “north” (“Vovchansk”)')).toBe('об’єкт 4 шару «north» («Vovchansk»)');
    expect(inWords('is a Point; only areas can be held (and 999 more like it)')).toBe('це Point; утримувати можна лише ділянки (і ще таких самих: 999)');
  }); // prettier-ignore

  test.each([
    ['title', 5], ['title', ' '], ['id', 'Not an id'], ['date', '2025-13-45'], ['date', 'today'], ['clauses', []], ['shortTitle', 'x'.repeat(29)],
    ['group', 'peace'], ['pullbackKm', [0.01]], ['pullbackKm', [501]], ['pullbackKm', [5, 5]], ['rules', 'none'], ['surplus', true],
    ['summary', 'a\u202eb'], ['notes', [{}]], ['line', undefined], ['basedOn', 'us-28-points'], ['basedOn', 'no-such'],
  ])('is said in Ukrainian of a proposal whose %s is %j', (key, value) => {
    const changed = { ...PROPOSALS[1]!, [key]: value };
    let english = '';
    try {
      if (key === 'basedOn') readProposalFile({ basedOn: value, zones: [{ name: 'a' }] }, 'map', regions, PROPOSALS);
      else parseProposal(changed, 'map');
    } catch (error) {
      english = (error as Error).message;
    }
    const said = inWords(english);
    expect(said).not.toBe(english);
    expect(leftInEnglish(said.replace(/map: [\w.[\]]+: /, '').replace(/; є .*/s, '')), `${english} → ${said}`).toEqual([]);
  }); // prettier-ignore

  test('keeps place, values and order of the sentence', () => {
    expect(inWords('a: b.json: is not text in UTF-8')).toBe('a: b.json: це не текст у кодуванні UTF-8');
    expect(inWords('map: has 300 MB; more than 250 MB are not read')).toBe('map: розмір 300 МБ; понад 250 МБ не читаємо');
    expect(inWords('own.json: title: 5 is not string')).toBe('own.json: title: тут має бути рядок, а є 5');
    expect(inWords('map: lies at 37.5°, -48.0° (longitude, latitude), outside Ukraine')).toBe('map: лежить на 37,5°, −48,0° (довгота, широта), поза Україною');
    expect(inWords('map: has no area that can be used: features[0].geometry is empty')).toBe('map: немає жодної придатної ділянки; features[0].geometry: порожньо');
    // What nobody has put into words stays as it is.
    expect(inWords('map: has met a dragon')).toBe('map: has met a dragon');
  }); // prettier-ignore
});

describe('words for what is wrong', () => {
  const made = new Set(MADE_IN.flatMap(sentencesOf));

  test('are there for every sentence that an error can say', () => {
    const missing = [...made].filter((one) => !Object.hasOwn(refusals, one) && !NO_SENTENCE.has(one));
    expect(missing).toEqual([]);
  }); // prettier-ignore

  test('are there for none that no error says', () => {
    // What was given comes before what the schema says of it.
    const isSaid = (one: string) => [one, one.replace(/^"?\{\}"? /, '')].some((each) => made.has(each) || COMPOSED.has(each));
    const unused = Object.keys(refusals).filter((one) => /\s/.test(one) && !isSaid(one));
    expect(unused).toEqual([]);
  }); // prettier-ignore

  test('are there in every language but the one that errors are in', async () => {
    for (const code of LANGUAGES) {
      const { loadRefusals } = await loadLanguage(code);
      const keys = Object.keys((await loadRefusals?.()) ?? {});
      expect(keys, code).toEqual(code === 'en' ? [] : Object.keys(refusals));
    }
  });
});
