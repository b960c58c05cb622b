import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { PROPOSALS } from '../../src/proposals/catalogue';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium';
import { ROOT, servePage } from './serve';

// Photographs the built page. `--readme` renews the pictures in docs/; else every proposal goes to .cache/shots, or
// those named: tsx tests/browser/screenshot.ts us-28-points status-quo

const SCREENS = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

interface Shot {
  /** What follows the `#` of the link. */
  readonly link: string;
  readonly screen: keyof typeof SCREENS;
  readonly colorScheme: 'light' | 'dark';
  readonly path: string;
}

async function shoot(browser: Browser, origin: string, shot: Shot): Promise<void> {
  const { link, screen, colorScheme, path } = shot;
  const page = await browser.newPage({ viewport: SCREENS[screen], colorScheme, locale: 'en-GB' });
  await page.addInitScript(() => localStorage.setItem('tour', 'done'));
  await page.goto(`${origin}/#${link}`);
  await page.waitForSelector('html[data-map="idle"]', { timeout: 60_000 });
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}

function everyShot(proposals: readonly string[]): Shot[] {
  const folder = resolve(ROOT, '.cache/shots');
  mkdirSync(folder, { recursive: true });
  return proposals.flatMap((proposal) =>
    (['desk', 'phone'] as const).flatMap((screen) =>
      (['light', 'dark'] as const).map((colorScheme) => ({
        link: `proposal=${proposal}`,
        screen,
        colorScheme,
        path: resolve(folder, `${proposal}-${screen}-${colorScheme}.png`),
      })),
    ),
  );
}

const README_SHOTS: readonly Shot[] = [
  { name: 'screenshot', link: 'proposal=us-28-points' },
  { name: 'comparison', link: 'proposal=us-28-points&compare=russia-june-2024' },
].map(({ name, link }) => ({
  link,
  screen: 'desk',
  colorScheme: 'light',
  path: resolve(ROOT, `docs/${name}.png`),
}));

const named = process.argv.slice(2);
const isReadme = named.includes('--readme');
const proposals = named.length > 0 ? named : PROPOSALS.map(({ id }) => id);
const served = await servePage();
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...CHROMIUM_FLAGS],
});
for (const shot of isReadme ? README_SHOTS : everyShot(proposals)) {
  await shoot(browser, served.origin, shot);
}
await browser.close();
await served.close();
