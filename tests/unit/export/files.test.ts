import { beforeAll, describe, expect, test } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { STATUSES } from '../../../src/domain/status';
import type { Geodata } from '../../../src/domain/geodata';
import { makeReport } from '../../../src/cli/report';
import { parseOptions } from '../../../src/cli/options';
import { PLAIN_CSV, printRows, spreadsheetCsv } from '../../../src/export/csv';
import { printCsv } from '../../../src/export/print-csv';
import { printGeoJson } from '../../../src/export/print-geojson';
import { printJson } from '../../../src/export/print-json';
import type { Report } from '../../../src/export/report';
import en from '../../../src/languages/en';
import uk from '../../../src/languages/uk';
import { wordingOf } from '../../../src/messages/wording';
import { parseTable } from './parse-table';
import { turfAreaKm2 } from '../../../src/geo/turf-area';
import type { FeatureCollection } from 'geojson';
import type { Land } from '../../../src/domain/geometry';

const ENGLISH = wordingOf('en', en);
const UKRAINIAN = wordingOf('uk', uk);

let geodata: Geodata;
let alone: Report;
let compared: Report;
beforeAll(async () => {
  geodata = await readGeodata();
  const make = (...args: string[]) => makeReport(parseOptions(args), geodata, null);
  alone = { ...(await make()), link: 'https://example.org/#v=1' };
  compared = await make('--compare', 'russia-june-2024');
}, 120_000);

describe('CSV', () => {
  test('has every status with area, range and share, which add up to Ukraine', () => {
    const rows = parseTable(printCsv(alone, geodata.regions, ENGLISH, PLAIN_CSV), ',');
    const ofUkraine = rows.filter(({ scope }) => scope === 'ukraine');
    expect(ofUkraine.map(({ status }) => status)).toEqual(
      alone.statistics.statuses.map(({ status }) => status),
    );
    const sum = ofUkraine.reduce((all, { area_km2 }) => all + Number(area_km2), 0);
    expect(sum).toBeCloseTo(alone.statistics.totalKm2, 1);
    for (const row of rows) {
      expect(Number(row['low_km2'])).toBeLessThanOrEqual(Number(row['area_km2']));
      expect(Number(row['high_km2'])).toBeGreaterThanOrEqual(Number(row['area_km2']));
    }
  });

  test('says in every row what it is of, how it was made, whose it is, and that nothing is in force', () => {
    for (const report of [alone, compared]) {
      const [row, ...rows] = parseTable(printCsv(report, geodata.regions, ENGLISH, PLAIN_CSV), ',');
      expect(row).toMatchObject({
        proposal: 'us-28-points',
        line: '2025-11-20',
        line_source: expect.stringContaining('DeepStateMap'),
        line_uncertainty_km: '2',
        method: expect.stringContaining('WGS84'),
        attribution: expect.stringContaining('OpenStreetMap'),
        edition: expect.stringMatching(/^Line of Contact \d+\.\d+\.\d+, geodata [0-9a-f]{12}$/),
        note: 'No proposal shown here is in force.',
      });
      for (const other of rows) expect(other['edition']).toBe(row!['edition']);
    }
    expect(parseTable(printCsv(alone, geodata.regions, ENGLISH, PLAIN_CSV), ',')[0]!['link']).toBe(
      alone.link,
    );
  });

  test('has every transition of a comparison, which add up to Ukraine', () => {
    const rows = parseTable(printCsv(compared, geodata.regions, ENGLISH, PLAIN_CSV), ',');
    expect(rows[0]).toMatchObject({ other: 'russia-june-2024', other_line: '2024-07-08' });
    const sum = rows.reduce((all, { area_km2 }) => all + Number(area_km2), 0);
    expect(sum).toBeCloseTo(compared.statistics.totalKm2, 1);
  });

  test('has the same rows for a spreadsheet whose decimal mark is a comma', () => {
    const text = printCsv(alone, geodata.regions, UKRAINIAN, spreadsheetCsv('uk-UA'));
    expect(text.startsWith('\ufeffproposal;')).toBe(true);
    const rows = parseTable(text.slice(1), ';');
    const plain = parseTable(printCsv(alone, geodata.regions, UKRAINIAN, PLAIN_CSV), ',');
    expect(rows.map((row) => ({ ...row, area_km2: row['area_km2']!.replace(',', '.') }))).toEqual(
      plain.map((row) => expect.objectContaining({ name: row['name'], area_km2: row['area_km2'] })),
    );
    expect(rows[0]!['area_km2']).toMatch(/^\d+,\d{3}$/);
    expect(rows.map(({ name }) => name)).toContain('Донецька область');
  });

  test.each([0.25, 0.04, 2.25, 7.5, 10, 0.001])('prints %d km that was chosen as it was given', (km) => {
    const line = { ...alone.line, uncertaintyKm: km };
    const report = { ...alone, line, choice: { pullbackKm: km } };
    const [row] = parseTable(printCsv(report, geodata.regions, ENGLISH, PLAIN_CSV), ',');
    expect(row).toMatchObject({ pullback_km: String(km), line_uncertainty_km: String(km) });
    const text = printCsv(report, geodata.regions, UKRAINIAN, spreadsheetCsv('uk-UA'));
    expect(parseTable(text, ';')[0]!['pullback_km']).toBe(String(km).replace('.', ','));
  }); // prettier-ignore

  test('begins with a byte order mark for spreadsheets only, and follows their decimal mark', () => {
    expect(spreadsheetCsv('en-GB')).toMatchObject({ separator: ',', hasByteOrderMark: true });
    expect(printRows([['a']], PLAIN_CSV)).toBe('a');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＠x'])(
    'holds no formula: %j',
    (text) => {
      for (const dialect of [PLAIN_CSV, spreadsheetCsv('uk-UA')]) {
        const printed = printRows([[text]], { ...dialect, hasByteOrderMark: false });
        expect(printed).toMatch(/^"?'/);
      }
    },
  );

  test('quotes what either separator would split, and lets numbers be numbers', () => {
    const cells = ['a;b', 'a,b', 'a"b', { value: -1.5, decimals: 1 }, null];
    expect(printRows([cells], PLAIN_CSV)).toBe('"a;b","a,b","a""b",-1.5,');
    expect(printRows([cells], spreadsheetCsv('uk-UA'))).toBe('\ufeff"a;b";"a,b";"a""b";"-1,5";');
  });
});

describe('JSON', () => {
  test('says of itself what every export says', () => {
    const answer = JSON.parse(printJson(alone, geodata.regions, ENGLISH));
    expect(answer).toMatchObject({
      proposal: 'us-28-points',
      line: { asOf: '2025-11-20', uncertaintyKm: 2, licence: expect.any(String) },
      method: expect.stringContaining('WGS84'),
      edition: { version: expect.any(String), geodata: expect.any(String) },
      attribution: expect.stringContaining('GeoNames'),
      link: alone.link,
      note: 'No proposal shown here is in force.',
    });
  });
});

/** Twice the signed area of a ring in degrees; anticlockwise is positive. */
function winding(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = ring[i]!;
    return sum + fromX * y - x * fromY;
  }, 0);
}

describe('GeoJSON', () => {
  const read = (report: Report) =>
    JSON.parse(printGeoJson(report, geodata.regions, UKRAINIAN)) as FeatureCollection<Land> &
      Record<string, unknown>;
  const polygons = ({ features }: FeatureCollection<Land>) =>
    features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );

  test('is as RFC 7946 has it: winding, closed rings, decimals, bounding box', () => {
    for (const report of [alone, compared]) {
      const collection = read(report);
      const positions = polygons(collection).flatMap((rings) => {
        rings.forEach((ring, i) => {
          expect(winding(ring) > 0).toBe(i === 0);
          expect(ring.at(-1)).toEqual(ring[0]);
        });
        return rings.flat();
      });
      const longitudes = positions.map(([lon]) => lon!);
      const [west, , east] = collection.bbox as number[];
      expect(west).toBe(longitudes.reduce((a, b) => Math.min(a, b)));
      expect(east).toBe(longitudes.reduce((a, b) => Math.max(a, b)));
      for (const degrees of positions.flat()) expect(String(degrees)).toMatch(/^\d+(\.\d{1,7})?$/);
    }
  }, 60_000);

  test('has properties that explain themselves, whose areas are those of the shapes', () => {
    const { features } = read(alone);
    const zone = features.find(({ id }) => id === 'UA-14/ukraine')!;
    expect(zone.properties).toMatchObject({
      region: 'UA-14',
      nameEn: 'Donetsk oblast',
      nameUk: 'Донецька область',
      status: 'demilitarised',
      statusLabel: UKRAINIAN.messages.statuses.demilitarised,
      holder: 'ukraine',
      clause: '21d',
      unconfirmed: null,
      proposal: 'us-28-points',
      line: '2025-11-20',
      attribution: expect.stringContaining('OpenStreetMap'),
    });
    // Turf's sphere gives 0.24–0.36 % less at these latitudes.
    const ratio = turfAreaKm2(zone.geometry) / (zone.properties!['areaKm2'] as number);
    expect(ratio).toBeGreaterThan(0.996);
    expect(ratio).toBeLessThan(0.998);
    for (const { properties } of features) expect(STATUSES).toContain(properties!['status']);
  });

  test('says of the whole what every export says', () => {
    expect(read(alone)).toMatchObject({
      texts: [{ proposal: 'us-28-points', publication: 'published', line: { asOf: '2025-11-20' } }],
      licence: 'ODbL-1.0',
      link: alone.link,
      note: UKRAINIAN.messages.notInForce,
      edition: { version: expect.any(String) },
    });
  });

  test('of a comparison gives both statuses and why they differ', () => {
    const { features } = read(compared);
    const kramatorsk = features.find(({ properties }) => properties!['fromStatus'] === 'demilitarised')!;
    expect(kramatorsk.properties).toMatchObject({
      fromProposal: 'us-28-points',
      toProposal: 'russia-june-2024',
      toStatus: 'ceded',
      differsBecauseOf: 'texts',
    });
  }); // prettier-ignore
});
