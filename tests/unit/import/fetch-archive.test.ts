import { afterAll, describe, expect, it, vi } from 'vitest';
import { fetchArchiveDay } from '../../../src/import/fetch-archive';
import { loadFile } from '../../../src/import/load-file';
import { serveArchive } from './archive-server';

const server = await serveArchive();
const { host } = new URL(server.base);
afterAll(() => server.close());

describe('a day of the public archive', () => {
  it('comes as the file of its day, and asks for nothing else', async () => {
    const before = server.asked.length;
    const file = await fetchArchiveDay(server.base, '2026-08-22');
    expect(file.name).toBe('deepstatemap_data_20260822.geojson');
    const { summary } = await loadFile(new Uint8Array(await file.arrayBuffer()), file.name);
    expect(summary.features).toBe(1);
    expect(server.asked.slice(before)).toEqual(['/data/deepstatemap_data_20260822.geojson']);
  });

  it.each([
    ['2026-09-01', 'has no file for 2026-09-01'],
    [
      '2026-08-23',
      'sent something else than GeoJSON: the archive seems to have changed its format',
    ],
    ['2026-08-25', 'sent more than 20 MB, which no daily file has'],
    ['2026-08-26', 'sent an empty file'],
    ['2026-08-27', 'answered with the error 500'],
    ['2026-08-28', 'answers that it is asked too often; try again later'],
  ])('of %s: says whom it asked and that it %s', async (day, says) => {
    await expect(fetchArchiveDay(server.base, day)).rejects.toThrow(`${host}: ${says}`);
  });

  it('whose content has changed is refused when it is read, by its place', async () => {
    const file = await fetchArchiveDay(server.base, '2026-08-24');
    const bytes = new Uint8Array(await file.arrayBuffer());
    await expect(loadFile(bytes, file.name)).rejects.toThrow(
      'deepstatemap_data_20260824.geojson: is a FeatureCollection without a list of features',
    );
  });

  it('that does not come in time is given up, and so is one that the reader cancels', async () => {
    await expect(fetchArchiveDay(server.base, '2026-08-29', { deadlineS: 0.2 })).rejects.toThrow(
      `${host}: has not sent the file within 0.2 seconds`,
    );
    const cancelled = new AbortController();
    const waiting = fetchArchiveDay(server.base, '2026-08-29', { signal: cancelled.signal });
    cancelled.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow(/^cancelled$/);
  });

  it('cannot be had offline, and says so', async () => {
    const offline = vi.fn<typeof fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
    const day = fetchArchiveDay('https://raw.example/data/', '2026-08-22', { fetch: offline });
    await expect(day).rejects.toThrow('raw.example: cannot be reached; are you offline');
    const [, options] = offline.mock.calls[0]!;
    expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
});
