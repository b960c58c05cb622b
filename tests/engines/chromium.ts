import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../browser/chromium';
import type { Engine } from './engine';

/** Chromium, by Playwright. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] }); // prettier-ignore
  const page = await browser.newPage({ viewport: { width: 1024, height: 720 }, locale: 'en-GB' });
  return {
    name: `Chromium ${browser.version()}`,
    goto: async (url) => void (await page.goto(url)),
    run: (expression) => page.evaluate<string>(expression),
    runInFrame: (expression) => page.frames()[1]!.evaluate<string>(expression),
    print: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
