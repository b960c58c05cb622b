import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { KnownFigures } from '../../../src/cli/history/known-figures';
import { Progress } from '../../../src/cli/history/progress';
import { runHistory } from '../../../src/cli/history/run-history';
import { readGeodata } from '../../../src/data/read-geodata';
import { areaKm2 } from '../../../src/geo/area';
import { intersectOnGrid } from '../../../src/geo/grid-overlay';
import { bytesOf, collection, feature } from '../import/build-files';
import { runStats } from './run-stats';

const TIMEOUT = { timeout: 120_000 };
const geodata = await readGeodata();
const DAYS = ['2022-02-23', '2024-07-08', '2026-08-22'];

async function folderOfDays(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'line-of-contact-'));
  for (const day of DAYS) {
    const name = `day_${day.replaceAll('-', '')}.geojson`;
    await writeFile(join(folder, name), bytesOf(feature({}, geodata.controlOn(day).heldByRussia)));
  }
  return folder;
}

function silent(): { lines: string[]; write(text: string): void } {
  const lines: string[] = [];
  return { lines, write: (text) => void lines.push(text) };
}

describe('npm run -s stats -- --history', () => {
  it('gives each day and region, as an overlay would, and names a bad file', TIMEOUT, async () => {
    const folder = await folderOfDays();
    await writeFile(join(folder, 'bad_20250101.geojson'), '{');
    await writeFile(join(folder, 'readme.txt'), 'not a map');
    const cache = join(folder, 'cache');
    const first = await runStats('--history', folder, '--cache', cache, '--format', 'csv');
    expect(first.code).toBe(0);
    expect(first.said.filter((line) => !/^\d+ of 4 days/.test(line))).toEqual([
      expect.stringMatching(/^bad_20250101\.geojson: is not valid JSON/),
    ]);
    const [header, ...rows] = first.stdout.trim().split('\r\n');
    expect(header).toBe('day,region,heldKm2');
    for (const day of DAYS) {
      const { heldByRussia } = geodata.controlOn(day);
      const found = new Map(
        rows.filter((row) => row.startsWith(day)).map((row) => [row.split(',')[1], Number(row.split(',')[2])]),
      );
      for (const { id, land } of geodata.regions) {
        const expected = areaKm2(intersectOnGrid(land, heldByRussia));
        expect(Math.abs((found.get(id) ?? 0) - expected), `${day} ${id}`).toBeLessThan(0.0006);
      }
      expect(found.get('UA')! / areaKm2(heldByRussia)).toBeCloseTo(1, 7);
    }
    const again = await runStats('--history', folder, '--cache', cache, '--format', 'csv');
    expect(again.stdout).toBe(first.stdout);
    const json = JSON.parse((await runStats('--history', folder, '--cache', cache, '--format', 'json')).stdout);
    expect(json).toMatchObject({ source: expect.any(String), method: expect.stringContaining('WGS84') });
    expect(json.rows).toHaveLength(rows.length);
  }); // prettier-ignore

  it('goes on after a stop: what is done is not computed again', TIMEOUT, async () => {
    const folder = await folderOfDays();
    const request = { folder, cache: join(folder, 'cache'), selection: {}, workers: 1 };
    const stopping = new AbortController();
    // Stops at the first sign of progress.
    const stream = { write: () => stopping.abort() };
    const stopped = await runHistory(request, stream, stopping.signal);
    expect(stopped).toMatchObject({ stopped: true, bad: 0 });
    expect(stopped.days).toHaveLength(1);
    expect(await readdir(request.cache)).toEqual([expect.stringMatching(/^history-\w+\.json$/)]);
    const rest = silent();
    const whole = await runHistory(request, rest, new AbortController().signal);
    expect(whole.days.map(({ day }) => day)).toEqual(DAYS);
    expect(rest.lines.at(-1)).toBe('2 of 2 days\n');
    const none = silent();
    await runHistory(request, none, new AbortController().signal);
    expect(none.lines).toEqual([]);
  });

  it('does without a damaged cache, and warns of parts and of two files for a day', TIMEOUT, async () => {
    const folder = await folderOfDays();
    const bad = feature({}, { type: 'Polygon', coordinates: [[[1]]] });
    await writeFile(join(folder, 'x_20260822.geojson'), bytesOf(collection(feature(), bad)));
    const request = { folder, cache: join(folder, 'cache'), selection: {} };
    await runHistory(request, silent(), new AbortController().signal);
    const [name] = await readdir(request.cache);
    await writeFile(join(request.cache, name!), '{"a":');
    const said = silent();
    const { days } = await runHistory(request, said, new AbortController().signal);
    expect(days).toHaveLength(3);
    expect(Object.keys(days.at(-1)!.heldKm2)).toEqual(['UA-14']);
    expect(said.lines.join('')).toMatch(/x_20260822\.geojson: features\[1\].*left out/);
    expect(said.lines.join('')).toMatch(/day_20260822\.geojson: is for 2026-08-22, as is x_20260822\.geojson/);
  }); // prettier-ignore

  it('answers where figures cannot be kept, and says why once', TIMEOUT, async () => {
    const folder = await folderOfDays();
    const cache = join(folder, 'not-a-folder');
    await writeFile(cache, '');
    // Each file takes longer than figures wait to be kept.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 3000));
    const said = silent();
    const { days, kept } = await runHistory({ folder, cache, selection: {} }, said, new AbortController().signal);
    clock.mockRestore();
    expect(days.map(({ day }) => day)).toEqual(DAYS);
    expect(kept).toBe(false);
    expect(said.lines.filter((line) => line.includes('kept'))).toEqual([
      expect.stringMatching(/^--cache .*not-a-folder: figures are not kept: EEXIST.*\n$/),
    ]);
    const answer = await runStats('--history', folder, '--cache', cache, '--format', 'csv');
    expect(answer).toMatchObject({ code: 0, stdout: expect.stringMatching(/^day,region,heldKm2/) });
    expect(answer.said.filter((line) => !/^\d of 3 days/.test(line))).toHaveLength(1);
  }); // prettier-ignore

  it('goes on where nobody reads of its progress', TIMEOUT, async () => {
    const folder = await folderOfDays();
    const args = `--history ${folder} --cache ${join(folder, 'cache')} --format csv`;
    const answer = join(folder, 'answer.csv');
    const command = `npm run -s stats -- ${args} 2>&1 >${answer} | true`;
    await promisify(execFile)('sh', ['-c', command]);
    expect(await readFile(answer, 'utf8')).toMatch(/^day,region,heldKm2/);
  });

  it('keeps figures once that is possible again', async () => {
    const cache = join(await mkdtemp(join(tmpdir(), 'line-of-contact-')), 'cache');
    const known = await KnownFigures.open(cache, {});
    known.set('a', { day: '2025-01-01', heldKm2: {}, warnings: [] });
    await writeFile(cache, '');
    await expect(known.save()).rejects.toThrow(/EEXIST/);
    await rm(cache);
    await known.save();
    expect((await KnownFigures.open(cache, {})).get('a')).toMatchObject({ day: '2025-01-01' });
  });

  it('refuses a folder that is not there or holds no maps, in one line', TIMEOUT, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'line-of-contact-'));
    const empty = await runStats('--history', folder);
    expect(empty).toMatchObject({ code: 2, said: [expect.stringMatching(/holds no files of maps$/)] });
    const missing = await runStats('--history', join(folder, 'x'));
    expect(missing).toMatchObject({ code: 2, said: [expect.stringMatching(/cannot be read/)] });
  }); // prettier-ignore

  it('shows a bar with the time left in a terminal, and plain lines elsewhere', () => {
    let now = 0;
    const terminal = { ...silent(), isTTY: true };
    const bar = new Progress(terminal, 4, () => now);
    now = 30_000;
    bar.step();
    expect(terminal.lines.at(-1)).toContain('██████░░░░░░░░░░░░░░░░░░ 1 of 4 days, about 1 min 30 s left');
    const plain = silent();
    const lines = new Progress(plain, 100, () => now);
    for (let i = 0; i < 100; i++) lines.step();
    expect(plain.lines).toHaveLength(10);
    expect(plain.lines[9]).toBe('100 of 100 days\n');
  }); // prettier-ignore
});
