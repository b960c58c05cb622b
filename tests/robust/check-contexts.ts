import type { Map as MapLibreMap } from 'maplibre-gl';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_FLAGS, chromiumPath } from '../browser/chromium';
import { differingShare, loseContext, restoreContext } from '../browser/context';
import { ROOT, servePage } from '../browser/serve';
import type { Finding } from './findings';
import { LONGEST_CONTEXT_S } from './limits';

const LOSSES = 20;
/** Share of pixels by which two drawings of one picture may differ. */
const SAME = 0.001;

type MapContainer = HTMLElement & { readonly lineOfContactMap: MapLibreMap };

/** In the page: resolves once the map has come to rest for the next time. */
function nextRest(): Promise<void> {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  return new Promise((done) =>
    map.once('webglcontextrestored', () => map.once('idle', () => done())),
  );
}

async function picture(page: Page): Promise<string> {
  await page.waitForSelector('html[data-map="idle"]');
  return (await page.locator('[data-map-area]').screenshot()).toString('base64');
}

/** Takes the graphics context away and gives it back, over and over: the picture is to be there again soon. */
export async function checkContexts({ isBuilt }: { isBuilt: boolean }): Promise<Finding[]> {
  if (!isBuilt) await build({ root: ROOT, logLevel: 'warn' });
  const served = await servePage();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_FLAGS],
  });
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => localStorage.setItem('tour', 'done'));
    // What tsx puts around functions, which here are run in the page.
    await page.addInitScript({ content: 'globalThis.__name = (each) => each;' });
    await page.goto(`${served.origin}/#proposal=us-28-points`);
    const first = await picture(page);
    const seconds: number[] = [];
    const shares: number[] = [];
    for (let loss = 0; loss < LOSSES; loss += 1) {
      const rest = page.evaluate(nextRest);
      // Where something else fails first, that is to be said.
      rest.catch(() => undefined);
      await page.evaluate(loseContext);
      const started = performance.now();
      await page.evaluate(restoreContext);
      await rest;
      seconds.push((performance.now() - started) / 1000);
      shares.push(await page.evaluate(differingShare, [first, await picture(page)] as const));
    }
    const slowest = Math.max(...seconds);
    const same = shares.filter((share) => share < SAME).length;
    return [
      {
        what: `${LOSSES} lost graphics contexts: the same picture after`,
        found: `${slowest.toFixed(2)} s at most, ${same} of ${LOSSES} the same`,
        limit: `${LONGEST_CONTEXT_S} s, all`,
        ok: slowest <= LONGEST_CONTEXT_S && same === LOSSES,
      },
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}
