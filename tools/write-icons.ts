import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../tests/browser/chromium.ts';

const ROOT = resolve(import.meta.dirname, '..');

// Within the round corners: a system that cuts its own shape out of an icon wants one that fills its square.
const FILLS_THE_SQUARE = '3 3 26 26';

/** The icons of an installed page, drawn from that of its tab; sides in pixels. */
const ICONS = [
  { file: 'icon-192.png', side: 192, viewBox: '0 0 32 32' },
  { file: 'icon-512.png', side: 512, viewBox: '0 0 32 32' },
  { file: 'icon-maskable-512.png', side: 512, viewBox: FILLS_THE_SQUARE },
  { file: 'apple-touch-icon.png', side: 180, viewBox: FILLS_THE_SQUARE },
];

const drawing = readFileSync(resolve(ROOT, 'src/ui/favicon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...CHROMIUM_FLAGS],
});
for (const { file, side, viewBox } of ICONS) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const svg = drawing.replace(/viewBox="[^"]*"/, `viewBox="${viewBox}" width="${side}"`);
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  writeFileSync(
    resolve(ROOT, 'public/icons', file),
    // Without transparency where nothing shows through.
    await page.screenshot({ omitBackground: viewBox !== FILLS_THE_SQUARE }),
  );
  await page.close();
}
await browser.close();
