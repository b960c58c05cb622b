import { execFile } from 'node:child_process';
import { writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const TIMEOUT = { timeout: 120_000 };

interface Answer {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** Runs the command line as a reader would, through npm. */
async function stats(...args: string[]): Promise<Answer> {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      'npm',
      ['run', '-s', 'stats', '--', ...args],
      {
        maxBuffer: 1e8,
      },
    );
    return { stdout, stderr, code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as Answer;
    return { stdout, stderr, code };
  }
}

/** Standard error without what npm itself says of its settings. */
function said({ stderr }: Answer): string[] {
  return stderr.split('\n').filter((line) => line && !line.startsWith('npm '));
}

describe('npm run -s stats', () => {
  it('answers in JSON with what is documented', TIMEOUT, async () => {
    const { stdout, code } = await stats('--proposal', 'us-28-points', '--format', 'json');
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      proposal: 'us-28-points',
      line: { asOf: '2025-11-20', source: expect.any(String) },
      method: expect.stringContaining('WGS84'),
    });
    const sum = answer.statuses.reduce(
      (all: number, one: { areaKm2: number }) => all + one.areaKm2,
      0,
    );
    // Printed to 0.001 km².
    expect(Math.abs(sum - answer.totalKm2)).toBeLessThan(0.01);
    expect(answer.regions).toHaveLength(27);
    const donetsk = answer.regions.find(({ region }: { region: string }) => region === 'UA-14');
    expect(donetsk.statuses.demilitarised.areaKm2).toBeGreaterThan(5_800);
    expect(donetsk.statuses.demilitarised.areaKm2).toBeLessThan(6_500);
    expect(answer.contactLineKm).toBeGreaterThan(800);
    // Luhansk is named whole, and Crimea is held whole; figures.md has their populations.
    const deFacto = answer.statuses.find(
      ({ status }: { status: string }) => status === 'recognised-de-facto',
    );
    expect(deFacto.wholeRegions).toContainEqual({
      region: 'UA-09',
      population: 2_102_921,
      populationAsOf: '2022-01-01',
    });
    expect(deFacto.wholeRegions.map(({ region }: { region: string }) => region).sort()).toEqual([
      'UA-09',
      'UA-40',
      'UA-43',
    ]);
    for (const status of answer.statuses) {
      expect(Object.keys(status)).toEqual(
        expect.arrayContaining([
          'status',
          'areaKm2',
          'lowKm2',
          'highKm2',
          'shareOfUkraine',
          'townsPopulation',
        ]),
      );
    }
  });

  it('lists proposals and lines', TIMEOUT, async () => {
    const { stdout } = await stats('--list', '--format', 'json');
    const list = JSON.parse(stdout);
    expect(list.proposals).toHaveLength(16);
    expect(list.proposals[0]).toEqual({
      id: 'status-quo', title: expect.any(String), date: expect.any(String), line: null,
    }); // prettier-ignore
    expect(list.lines).toHaveLength(10);
    expect(list.lines[0]).toEqual({ asOf: '2022-02-23', source: expect.any(String) });
  });

  it.each([
    [
      ['--proposal', 'nope'],
      /^proposal "nope": does not exist; there are status-quo, .*us-28-points/,
    ],
    [
      ['--line', '2020-01-01'],
      /^line "2020-01-01": is not built in; there are 2022-02-23, .*2026-08-22$/,
    ],
    [['--format', 'xml'], /^--format xml: no such format; there are table, json, csv, geojson$/],
    [['--frob'], /^command line: Unknown option '--frob'/],
    [['--variant', 'x'], /^variant "x": us-28-points has no variants$/],
    [['--proposal', 'minsk-2', '--pullback', '26'], /^pullback 26: minsk-2 has 25, 35, 70 km$/],
    [['--proposal-file', 'missing.json'], /^missing\.json: cannot be read/],
  ])('%j: one line on standard error and exit status 2', TIMEOUT, async (args, message) => {
    const answer = await stats(...args);
    expect(answer.code).toBe(2);
    expect(answer.stdout).toBe('');
    expect(said(answer)).toHaveLength(1);
    expect(said(answer)[0]).toMatch(message);
  });

  it.each([[[]], [['--list']], [['--compare', 'russia-june-2024']], [['--matrix']]])(
    'the table of %j fits 80 columns',
    TIMEOUT,
    async (args) => {
      const { stdout, code } = await stats(...args);
      expect(code).toBe(0);
      for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    },
  );

  it('CSV has as many cells in every row as in its header', TIMEOUT, async () => {
    const { stdout } = await stats('--format', 'csv');
    const cells = (row: string): number => row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.length;
    const rows = stdout.trim().split('\r\n');
    for (const row of rows) expect(cells(row), row).toBe(cells(rows[0]!));
  });

  it('ends quietly where its reader has read enough', TIMEOUT, async () => {
    const command = 'npm run -s stats -- --format geojson | head -c 10';
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command]);
    expect(stdout).toHaveLength(10);
    expect(said({ stdout, stderr, code: 0 })).toEqual([]);
  });

  it('transitions add up to Ukraine and name both lines', TIMEOUT, async () => {
    const { stdout } = await stats('--compare', 'russia-june-2024', '--format', 'json');
    const answer = JSON.parse(stdout);
    expect(answer.compare).toMatchObject({
      proposal: 'russia-june-2024',
      line: { asOf: '2024-07-08' },
    });
    const sum = answer.transitions.reduce(
      (all: number, one: { areaKm2: number }) => all + one.areaKm2,
      0,
    );
    // Overlaps below 1,000 m² are dropped as rounding, 0.1 km² in all at most.
    expect(Math.abs(sum - answer.totalKm2)).toBeLessThan(0.1);
  });

  it('takes a proposal of the reader’s own, and says what is wrong with one', TIMEOUT, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'line-of-contact-'));
    const citation = { publisher: 'Reader', date: '2026-01-01' };
    const own = {
      id: 'own', title: 'Own', shortTitle: 'Own', date: '2026-01-01', by: 'Reader', summary: 'All open.',
      publication: 'published', line: '2026-02-28',
      clauses: [{ id: '1', text: 'Open.', citation }],
      rules: [{ match: { holder: 'russia' }, status: 'open', clause: '1' }],
      notes: [], sources: [citation],
    }; // prettier-ignore
    const good = join(folder, 'good.json');
    await writeFile(good, JSON.stringify(own));
    const answer = JSON.parse((await stats('--proposal-file', good, '--format', 'json')).stdout);
    expect(answer.statuses.map(({ status }: { status: string }) => status)).toEqual([
      'ukrainian',
      'open',
    ]);
    const bad = join(folder, 'bad.json');
    await writeFile(
      bad,
      JSON.stringify({ ...own, rules: [{ match: {}, status: 'annexed', clause: '1' }] }),
    );
    const refusal = await stats('--proposal-file', bad);
    expect(refusal.code).toBe(2);
    expect(said(refusal)[0]).toMatch(/bad\.json.*rules\[0\]\.status.*"annexed"/);
  });

  it('takes zones on top of a built-in one, and names those that it leaves out', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zones-'));
    const file = join(folder, 'zones.json');
    const ring = [[36, 48], [36.5, 48], [36.5, 48.4], [36, 48.4], [36, 48]]; // prettier-ignore
    const zones = [
      { name: 'Strip', status: 'ceded', geometry: { type: 'Polygon', coordinates: [ring] } },
      { name: 'Spot', status: 'open', geometry: { type: 'Point', coordinates: [36, 48] } },
    ];
    await writeFile(file, JSON.stringify({ basedOn: 'us-28-points', zones }));
    const run = await stats('--proposal-file', file, '--format', 'json');
    expect(run.stderr).toMatch(/zones\.json.*zone 2 \(“Spot”\).*is a Point/);
    const answer = JSON.parse(run.stdout);
    expect(answer.proposal).toBe('us-28-points');
    expect(answer.zones).toHaveLength(1);
    const [zone] = answer.zones;
    expect(zone).toMatchObject({ name: 'Strip', status: 'ceded', drawnByReader: true });
    // The whole square is land of Ukraine; by the closed formula on the ellipsoid.
    expect(Math.abs(zone.areaKm2 - zone.shapeKm2)).toBeLessThan(0.01);
    const from = zone.from.reduce((sum: number, { areaKm2 }: { areaKm2: number }) => sum + areaKm2, 0); // prettier-ignore
    expect(Math.abs(from - zone.areaKm2)).toBeLessThan(0.01);
    expect(answer.swap.fromUkraine.areaKm2).toBeCloseTo(zone.areaKm2 - zone.untouchedKm2, 2);
    const table = await stats('--proposal-file', file);
    expect(table.stdout).toContain('Zone “Strip”, drawn by the reader and not in the text');
    for (const line of table.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});
