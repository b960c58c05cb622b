import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Geodata } from '../../../src/domain/geodata';
import type { Land } from '../../../src/domain/geometry';
import { build, preview } from 'vite';

const ROOT = join(import.meta.dirname, 'bare');
const BUILT = resolve(import.meta.dirname, '../../../.cache/bench/bare');

function collectionOf(lands: readonly Land[]): string {
  const features = lands.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Builds and serves a page with nothing but a MapLibre map of the same regions and a day. */
export async function serveBare(geodata: Geodata): Promise<{ origin: string; close(): Promise<void> }> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: BUILT, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  writeFileSync(join(BUILT, 'regions.json'), collectionOf(geodata.regions.map(({ land }) => land)));
  writeFileSync(join(BUILT, 'day.json'), collectionOf([geodata.controlOn('2025-11-20').heldByRussia]));
  const server = await preview({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { outDir: BUILT },
    preview: { host: '127.0.0.1', port: 4571 },
  });
  return { origin: server.resolvedUrls!.local[0]!.replace(/\/$/, ''), close: () => server.close() };
} // prettier-ignore
