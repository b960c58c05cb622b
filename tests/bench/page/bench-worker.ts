import { chromium } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import type { Geodata } from '../../../src/domain/geodata';
import { polygonsOf, type Land } from '../../../src/domain/geometry';
import { CHROMIUM_FLAGS, chromiumPath } from '../../browser/chromium';
import { inMs, median } from '../compare';
import type { Part } from '../report';

const ROOT = join(import.meta.dirname, 'worker');
const BUILT = resolve(import.meta.dirname, '../../../.cache/bench/worker');
const NAMES: Readonly<Record<string, string>> = {
  parcels: 'this project, parcels',
  areas: 'this project, areas alone',
  clipper: 'clipper2-ts, without windows',
};

/** Builds and serves a page whose worker cuts the regions by a day, and reads what its clock says. */
async function measure(geodata: Geodata, held: Land): Promise<Record<string, number[]>> {
  await build({ configFile: false, root: ROOT, base: './', logLevel: 'error', worker: { format: 'es' }, build: { outDir: BUILT, emptyOutDir: true, target: 'es2022' } });
  // Beside the worker's own script, which is in `assets`.
  writeFileSync(join(BUILT, 'assets/regions.json'), JSON.stringify(geodata.regions.map(({ land }) => ({ land }))));
  writeFileSync(join(BUILT, 'assets/day.json'), JSON.stringify(held));
  const server = await preview({ configFile: false, root: ROOT, logLevel: 'error', build: { outDir: BUILT }, preview: { host: '127.0.0.1', port: 4573 } });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls!.local[0]!);
  const found = await page.waitForFunction(() => document.documentElement.dataset['found'], null, { timeout: 120_000 });
  const times = JSON.parse((await found.jsonValue())!) as Record<string, number[]>;
  await browser.close();
  await server.close();
  return times;
} // prettier-ignore

/** One line of contact once more, in a worker of Chromium's. */
export async function benchWorker(geodata: Geodata, held: Land): Promise<Part> {
  const times = await measure(geodata, held);
  const first = median(times['parcels']!);
  return {
    id: 'worker',
    title: 'The same in the browser’s worker',
    columns: ['engine', 'median, ms', 'least, ms', 'most, ms', 'to parcels'],
    rows: Object.entries(times).map(([id, ms]) => [
      NAMES[id]!,
      ...[median(ms), Math.min(...ms), Math.max(...ms)].map(inMs),
      `${Number((median(ms) / first).toPrecision(2))} ×`,
    ]),
    notes: [
      `The same regions and day (${polygonsOf(held).flat(2).length} vertices) in a module worker of Chromium's, by its clock,`,
      'ways in turn, once they have been compiled.',
    ],
  };
}
