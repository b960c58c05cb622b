import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import budgets from '../budgets.json' with { type: 'json' };
import { expect, test } from './page';
import { ROOT } from './serve';

test('a first visit sends no more than its budget, geodata, worker and fonts included', async ({
  app,
}) => {
  await app.visit();
  await app.idle();
  const paths = new Set(app.watch.requestsSince(0).map((url) => new URL(url).pathname));
  const weights = await Promise.all(
    [...paths].map(async (path) => {
      const bytes = await readFile(join(ROOT, 'dist', path === '/' ? 'index.html' : path));
      // Fonts are Brotli already.
      const sent = path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
      return { path, kb: sent / 1000 };
    }),
  );
  const total = weights.reduce((sum, { kb }) => sum + kb, 0);
  const heaviest = weights.sort((a, b) => b.kb - a.kb).map(({ path, kb }) => `${kb.toFixed(1)} kB ${path}`);
  expect(total, heaviest.join('\n')).toBeLessThanOrEqual(budgets.firstVisitKb);
}); // prettier-ignore
