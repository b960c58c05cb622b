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
  // The engine comes after the first picture, and is sent to every reader.
  const engine = () => app.watch.requestsSince(0).some((url) => /\/engine-worker/.test(url));
  await expect.poll(engine).toBe(true);
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

for (const [name, viewport] of Object.entries({
  laptop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
})) {
  test(`nothing moves while the page comes together: ${name}`, async ({ app }) => {
    await app.page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        })[]) {
          const moved = entry.sources.map(({ node }) =>
            node instanceof Element
              ? `${node.localName}.${node.className}`
              : `${node?.parentElement?.outerHTML.slice(0, 200)}`,
          );
          if (entry.value > 0) shifts.push(`${entry.value.toFixed(4)} ${moved.join(', ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await app.visit('', { viewport });
    await app.idle();
    await app.page.waitForTimeout(500);
    expect(
      await app.page.evaluate(() => (window as unknown as { shifts: string[] }).shifts),
    ).toEqual([]);
  });
}
