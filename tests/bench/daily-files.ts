import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Position } from 'geojson';
import type { Land } from '../../src/domain/geometry';

/** A daily file of Russian-held land: its bytes, and the land in it. */
export interface DailyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly land: Land;
}

/** Daily files, and where they come from in a few words. */
export interface DailyFiles {
  readonly source: string;
  readonly files: readonly DailyFile[];
}

const FOLDER = process.env['DAILY_FILES'] ?? resolve(import.meta.dirname, '../../../samples');

/** Held land east of a winding line through all regions, of about as many vertices as asked for. */
export function windingLand(vertices: number, turn = 0): Land {
  const side = Array.from({ length: vertices }, (_, i): Position => [
    33 + (5 * i) / vertices + Math.sin((i * 2100) / vertices + turn) / 60 + Math.sin((i * 60) / vertices) / 3,
    // Ever northward, so that it never crosses itself.
    46.3 + (4 * i) / vertices,
  ]);
  return { type: 'MultiPolygon', coordinates: [[[...side, [41, 50.5], [41, 44], [33, 44], side[0]!]]] };
} // prettier-ignore

function dayAfter(days: number): string {
  const day = new Date(Date.UTC(2024, 6, 8) + days * 86_400_000);
  return day.toISOString().slice(0, 10).replaceAll('-', '');
}

function fileOf(name: string, bytes: Uint8Array): DailyFile {
  const { features } = JSON.parse(Buffer.from(bytes).toString()) as { features: { geometry: Land }[] };
  return { name, bytes, land: features[0]!.geometry };
} // prettier-ignore

/** The files of a folder beside the project (or of `DAILY_FILES`), which are never part of it; else made ones of the same size. */
export function dailyFiles(): DailyFiles {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.geojson')) : [];
  if (names.length) {
    const files = names.sort().map((name) => fileOf(name, readFileSync(join(FOLDER, name))));
    return { source: `${files.length} published daily files, one a week (DeepStateMap)`, files };
  }
  const files = Array.from({ length: 115 }, (_, week) => {
    const features = [{ type: 'Feature', properties: {}, geometry: windingLand(3000, week / 40) }];
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    return fileOf(`made_${dayAfter(7 * week)}.geojson`, Buffer.from(text));
  });
  return { source: '115 made files of 3,000 vertices', files };
} // prettier-ignore

/** So many days: the files over and over, each time under another day. */
export function repeated(files: readonly DailyFile[], days: number): DailyFile[] {
  return Array.from({ length: days }, (_, i) => ({
    ...files[i % files.length]!,
    name: `day_${dayAfter(i)}.geojson`,
    land: { ...files[i % files.length]!.land },
  }));
}
