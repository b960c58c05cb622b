import { gzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { LOAD_STAGES, type LoadProgress } from '../../../src/domain/loaded-file';
import { loadControl } from '../../../src/engine/load-control';
import { packControl, unpackControl } from '../../../src/engine/packed-control';
import { readBlob } from '../../../src/engine/read-blob';
import { seldom } from '../../../src/engine/seldom';
import { LARGEST_FILE_BYTES } from '../../../src/import/limits';
import { bytesOf, collection, feature, square } from './build-files';

const { regions, controlOn } = await readGeodata();

describe('the progress of a load', () => {
  it('goes through the stages in their order, each share from 0 upwards', async () => {
    const many = collection(...Array.from({ length: 20 }, (_, i) => feature({}, { type: 'Polygon', coordinates: [square(i / 10)] })));
    const seen: LoadProgress[] = [];
    const file = new Blob([gzipSync(bytesOf(many)) as Uint8Array<ArrayBuffer>]);
    const bytes = await readBlob(file, 'x', (progress) => seen.push(progress));
    await loadControl(bytes, 'x 2026-08-22', {}, regions, (progress) => seen.push(progress));
    const stages = seen.map(({ stage }) => LOAD_STAGES.indexOf(stage));
    expect(stages).toEqual([...stages].sort());
    expect(new Set(stages).size).toBe(LOAD_STAGES.length);
    for (const stage of ['read', 'unpack', 'check'] as const) {
      const shares = seen.filter((each) => each.stage === stage).map(({ share }) => share);
      expect(shares).toEqual([...shares].sort());
      expect(shares.at(-1)).toBe(1);
    }
    for (const { share } of seen) expect(share).toBeGreaterThanOrEqual(0);
  }); // prettier-ignore

  it('is handed on when the stage changes and otherwise seldom', () => {
    vi.useFakeTimers();
    const report = vi.fn();
    const told = seldom(50, report);
    for (let i = 0; i < 100; i++) {
      told({ stage: i < 50 ? 'check' : 'clean', share: i / 100 });
      vi.advanceTimersByTime(1);
    }
    vi.useRealTimers();
    expect(report.mock.calls.map(([{ stage }]) => stage)).toEqual(['check', 'clean']);
  });
});

describe('a file that is too large', () => {
  it('is refused by its size, before any of it is read', async () => {
    const stream = vi.fn();
    const file = { size: LARGEST_FILE_BYTES + 50e6, stream } as unknown as Blob;
    await expect(readBlob(file, 'huge.geojson', () => {})).rejects.toThrow(
      'huge.geojson: has 300 MB; more than 250 MB are not read',
    );
    expect(stream).not.toHaveBeenCalled();
  });

  it('or cannot be read any more says so', async () => {
    const stream = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    const file = { size: 10, stream } as unknown as Blob;
    await expect(readBlob(file, 'x', () => {})).rejects.toThrow(/may have been changed, moved/);
  });
});

describe('a control between workers', () => {
  it('comes out as it went in', () => {
    const control = controlOn('2026-08-22');
    const { heldByRussia, ...rest } = unpackControl(structuredClone(packControl(control)));
    const { heldByRussia: land, ...facts } = control;
    expect(rest).toEqual(facts);
    const coordinates = land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
    expect(heldByRussia).toEqual({ type: 'MultiPolygon', coordinates });
  });
});
