import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { bytesOf, collection, feature, kml, square, zip } from '../import/build-files';
import { runStats } from './run-stats';

const TIMEOUT = { timeout: 120_000 };
const geodata = await readGeodata();
const folder = await mkdtemp(join(tmpdir(), 'line-of-contact-'));
const held = geodata.controlOn('2026-08-22').heldByRussia;

async function file(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

describe('npm run -s stats -- --control', () => {
  it('answers as for the built-in day of the same land', TIMEOUT, async () => {
    const path = await file('held 20260822.geojson', bytesOf(feature({}, held)));
    const [loaded, builtIn] = await Promise.all([
      runStats('--proposal', 'status-quo', '--control', path, '--uncertainty', '2', '--format', 'json'),
      runStats('--proposal', 'status-quo', '--line', '2026-08-22', '--format', 'json'),
    ]);
    expect(loaded).toMatchObject({ code: 0, said: [] });
    const [a, b] = [JSON.parse(loaded.stdout), JSON.parse(builtIn.stdout)];
    expect(a.line).toEqual({
      asOf: '2026-08-22',
      source: 'held 20260822.geojson',
      method: 'as the file has it',
      licence: 'of the file',
      uncertaintyKm: 2,
    });
    expect(a.outsideUkraineKm2).toBeLessThan(0.01);
    a.statuses.forEach(({ status, areaKm2 }: { status: string; areaKm2: number }, i: number) => {
      expect(status).toBe(b.statuses[i].status);
      expect(Math.abs(areaKm2 - b.statuses[i].areaKm2), status).toBeLessThan(0.01);
    });
  }); // prettier-ignore

  it('works with another text, CSV, table and matrix', TIMEOUT, async () => {
    const path = await file('held.kmz', zip({ 'doc.kml': kml({ a: square() }) }));
    const own = ['--control', path, '--control-day', '2026-01-01'];
    const compared = await runStats(...own, '--compare', 'status-quo', '--format', 'json');
    expect(JSON.parse(compared.stdout).compare.line).toMatchObject({ asOf: '2026-01-01', source: 'held.kmz' });
    expect((await runStats(...own, '--format', 'csv')).stdout).toContain(',held.kmz,');
    const table = await runStats(...own);
    expect(table.stdout).toContain('Line: held.kmz; as the file has it.');
    for (const line of table.stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    expect((await runStats(...own, '--matrix', '--format', 'csv')).code).toBe(0);
  }); // prettier-ignore

  it('warns of single features, one line each, and goes on', TIMEOUT, async () => {
    const bad = feature({ name: 'Bad\u001b[2J\none' }, { type: 'Polygon', coordinates: [[[1]]] });
    const path = await file('2026-01-01.geojson', bytesOf(collection(feature(), bad, bad)));
    const { code, said, stdout } = await runStats('--control', path, '--format', 'json');
    expect(code).toBe(0);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(
      /2026-01-01\.geojson: features\[1\]\.geometry\.coordinates\[0\]\[0\] \(feature 2 \(“Bad \[2J one”\)\) is a position without a second number: left out$/,
    );
    expect(JSON.parse(stdout).totalKm2).toBeGreaterThan(600_000);
  });

  it.each<[string, Uint8Array, string[], RegExp]>([
    ['a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), [], /a\.png: is a picture \(PNG\)/],
    ['b.geojson', bytesOf(feature()), [], /b\.geojson: does not say its day; give it with --control-day/],
    ['c.geojson', bytesOf(collection(feature({ s: 'a' }), feature({ s: 'b' }))), [], /several kinds of feature; choose with --held "s"=VALUE .*"a", "b"/],
    ['d.geojson', bytesOf(collection(feature({ s: 'a' }), feature({ s: 'b' }))), ['--held', 's=x', '--control-day', '2026-01-01'], /property "s": never has the value "x"; it has "a", "b"$/],
    ['e.geojson', bytesOf(feature()), ['--held', 'x'], /^--held x: must be PROPERTY=VALUE/],
    ['f.geojson', bytesOf(feature()), ['--uncertainty', '-1'], /^--uncertainty -1: must be a number|^command line/],
    ['g.geojson', bytesOf(feature()), ['--line', '2026-08-22'], /^--line: cannot be combined with --control/],
    ['h.geojson', bytesOf(feature()), ['--uncertainty', '0.0009', '--control-day', '2026-01-01'], /uncertainty 0\.0009: must be from 0\.001/],
  ])('%s: one line on standard error and exit status 2', TIMEOUT, async (name, bytes, args, message) => {
    const answer = await runStats('--control', await file(name, bytes), ...args);
    expect(answer.code).toBe(2);
    expect(answer.stdout).toBe('');
    expect(answer.said).toHaveLength(1);
    expect(answer.said[0]).toMatch(message);
  }); // prettier-ignore
});
