import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/errors';
import { loadFile } from '../../../src/import/load-file';
import { LARGEST_FILE_BYTES, MOST_PROBLEMS } from '../../../src/import/limits';
import { choices } from '../../../src/import/select-features';
import { BAD_FILES } from './bad-files';
import { bytesOf, collection, dbf, feature, kml, shp, square, zip } from './build-files';

async function refusal(bytes: Uint8Array): Promise<Error> {
  try {
    await loadFile(bytes, 'map');
  } catch (error) {
    return error as Error;
  }
  throw new Error('was not refused');
}

describe('a file that cannot be used', () => {
  it.each(BAD_FILES.map((bad) => [bad.kind, bad] as const))(
    'is refused with its place and reason: %s',
    { timeout: 5000 },
    async (_, { bytes, says }) => {
      const error = await refusal(bytes);
      expect(error).toBeInstanceOf(InputError);
      expect(error.message).toMatch(says);
      expect(error.message).toMatch(/^map[^:]*: /);
      expect(error.message.length).toBeLessThan(400);
    },
  );

  it('is refused for its size before it is looked at', async () => {
    const huge = { length: LARGEST_FILE_BYTES + 1 } as Uint8Array;
    expect((await refusal(huge)).message).toBe('map: has 250 MB; more than 250 MB are not read');
  });
});

describe('a file of which a part cannot be used', () => {
  const polygon = (ring: unknown) => ({ type: 'Polygon', coordinates: [ring] });

  it('keeps 7 of 10 features and names the 3 bad ones with place and reason', async () => {
    const features = Array.from({ length: 10 }, (_, i) =>
      feature({ name: `Zone ${i + 1}` }, polygon(square(i))),
    );
    features[3]!.geometry = polygon([...square().slice(0, 3), [37, 'x'], ...square().slice(3)]);
    features[5]!.geometry = polygon(square().map(([x, y]) => [y, x]));
    features[8]!.geometry = { type: 'Polygon', coordinates: [square(), [[1, 2]]] };
    const { summary, problems } = await loadFile(bytesOf(collection(...features)), 'map');
    expect(summary.features).toBe(7);
    expect(problems).toEqual([
      { place: 'features[3].geometry.coordinates[0][3]', feature: 'feature 4 (“Zone 4”)', reason: 'has "x" where a number must be', effect: 'left out' },
      { place: 'features[5].geometry', feature: 'feature 6 (“Zone 6”)', reason: expect.stringContaining('latitude seems to come first'), effect: 'left out' },
      { place: 'features[8].geometry.coordinates[1]', feature: 'feature 9 (“Zone 9”)', reason: expect.stringContaining('has 1 position'), effect: 'left out' },
    ]);
  }); // prettier-ignore

  it('mends a ring that is not closed, and says so', async () => {
    const { summary, problems } = await loadFile(bytesOf(polygon(square().slice(0, 4))), 'map');
    expect(summary).toMatchObject({ features: 1 });
    expect(problems).toMatchObject([{ place: 'coordinates[0]', effect: 'mended' }]);
  });

  it('counts what is no land instead of listing it a thousand times', async () => {
    const point = feature({}, { type: 'Point', coordinates: [37, 48] });
    const { problems } = await loadFile(
      bytesOf(collection(feature(), ...Array.from({ length: 1000 }, () => point))),
      'map',
    );
    expect(problems).toEqual([
      { place: 'features[1].geometry', reason: 'is a Point; only areas can be held (and 999 more like it)', effect: 'ignored' },
    ]);
  }); // prettier-ignore

  it('lists a hundred problems and counts the rest', async () => {
    const bad = feature({}, polygon([1]));
    const { problems } = await loadFile(
      bytesOf(collection(feature(), ...Array.from({ length: 150 }, () => bad))),
      'map',
    );
    expect(problems).toHaveLength(MOST_PROBLEMS + 1);
    expect(problems.at(-1)!.reason).toBe('50 more problems');
  });

  it('keeps the map of a zip beside which other JSON lies, and names that', async () => {
    const bytes = zip({ 'about.json': '{"title":"x"}', 'map.geojson': JSON.stringify(feature()) });
    const { summary, problems } = await loadFile(bytes, 'map.zip');
    expect(summary.features).toBe(1);
    expect(problems).toMatchObject([
      { place: 'map.zip/about.json', reason: 'is JSON, but not GeoJSON: it has no type', effect: 'left out' },
    ]);
  }); // prettier-ignore

  it('is no layer where it is not read, and so takes a property of that name from nobody', async () => {
    const files = { 'a.shp': shp([[square()], [square(2)]]), 'a.dbf': dbf('layer', ['held', 'freed']) };
    for (const beside of ['{}', JSON.stringify(feature())]) {
      const file = await loadFile(zip({ ...files, 'b.json': beside }), 'map.zip');
      expect(file.summary.layers).toEqual(['a']);
      expect(choices(file).properties).toMatchObject([{ property: 'layer', values: [{ value: 'held' }, { value: 'freed' }] }]);
    }
  }); // prettier-ignore

  it('names the line of newline-delimited GeoJSON', async () => {
    const { problems } = await loadFile(bytesOf(`${JSON.stringify(feature())}\n{"a":\n`), 'map');
    expect(problems).toMatchObject([{ place: 'line 2', reason: 'is not valid JSON' }]);
  });

  it('names the first line too, where record separators tell that there are lines', async () => {
    const { problems } = await loadFile(bytesOf(`\u001e{"a":\n\u001e${JSON.stringify(feature())}\n`), 'map');
    expect(problems).toMatchObject([{ place: 'line 1', reason: 'is not valid JSON' }]);
  }); // prettier-ignore

  it('names a first line that is damaged, where two others tell that there are lines', async () => {
    const line = JSON.stringify(feature());
    const { problems, summary } = await loadFile(bytesOf(`{"a":\n${line}\n${line}\n`), 'map');
    expect(problems).toMatchObject([{ place: 'line 1', reason: 'is not valid JSON' }]);
    expect(summary.features).toBe(2);
  });

  it('names the maps that lie beside a shapefile and are not read', async () => {
    const files = { 'held.shp': shp([[square()]]), 'held.dbf': dbf('a', ['b']), 'more.geojson': JSON.stringify(feature()), 'doc.kml': kml({ a: square() }) };
    const { summary, problems } = await loadFile(zip(files), 'map.zip');
    expect(summary).toMatchObject({ format: 'Shapefile', features: 1 });
    const reason = 'lies beside a shapefile, which alone is read; load it by itself';
    expect(problems).toMatchObject([
      { place: 'map.zip/more.geojson', reason, effect: 'left out' },
      { place: 'map.zip/doc.kml', reason, effect: 'left out' },
    ]);
  }); // prettier-ignore
});
