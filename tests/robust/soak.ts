import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_FLAGS, chromiumPath } from '../browser/chromium';
import { ROOT, servePage } from '../browser/serve';
import type { Finding } from './findings';
import { LARGEST_HEAP_GROWTH_MB } from './limits';
import { chooseOften, type Round } from './soak-in-page';

const TOGGLES_A_STEP = 500;
const DAYS_A_STEP = 100;
/**
 * Long enough that everything is loaded, every day kept and every function compiled. It ends as the soak does, after the same
 * turns: some 3,000 nodes are held that are not in the document, a few more or less of them by what was shown before.
 */
const WARM_UP: readonly Round[] = [
  { toggles: 400, days: 0 },
  { toggles: 0, days: DAYS_A_STEP },
  { toggles: TOGGLES_A_STEP, days: 0 },
  { toggles: 0, days: DAYS_A_STEP },
];

/** What a page holds after its garbage was collected. */
interface Held {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Collects a page's garbage and counts what is left. */
async function measureHeld(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let turn = 0; turn < 3; turn++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(300);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return {
    heapMb: of('JSHeapUsedSize') / 1e6,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/** Chooses on and on, and says now and then what is held. */
async function soak(page: Page, { toggles, days }: Round): Promise<void> {
  const rounds = [
    ...Array.from({ length: Math.ceil(toggles / TOGGLES_A_STEP) }, (_, i) => {
      return { toggles: Math.min(TOGGLES_A_STEP, toggles - i * TOGGLES_A_STEP), days: 0 };
    }),
    ...Array.from({ length: Math.ceil(days / DAYS_A_STEP) }, (_, i) => {
      return { toggles: 0, days: Math.min(DAYS_A_STEP, days - i * DAYS_A_STEP) };
    }),
  ];
  const done = { toggles: 0, days: 0 };
  for (const round of rounds) {
    await page.evaluate(chooseOften, round);
    done.toggles += round.toggles;
    done.days += round.days;
    const { heapMb, nodes, listeners } = await measureHeld(page);
    console.log(
      `${done.toggles} toggles, ${done.days} days: ${heapMb.toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners`,
    );
  }
}

async function check(browser: Browser, origin: string, round: Round): Promise<Finding[]> {
  // A small map: every frame is drawn by software.
  const page = await browser.newPage({ viewport: { width: 800, height: 480 }, locale: 'en-GB' });
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  await page.addInitScript(() => localStorage.setItem('tour', 'done'));
  await page.goto(`${origin}/`);
  await page.waitForSelector('html[data-map="idle"]', { timeout: 120_000 });
  await page.keyboard.press('Shift');
  // Without it, the compiler's helper that names functions is not in the page.
  await page.evaluate('globalThis.__name = (it) => it');
  for (const each of WARM_UP) await page.evaluate(chooseOften, each);
  const before = await measureHeld(page);
  await soak(page, round);
  const after = await measureHeld(page);
  await page.close();
  const what = `${round.toggles.toLocaleString('en')} toggles and ${round.days.toLocaleString('en')} changes of day`;
  const heapMb = after.heapMb - before.heapMb;
  const more = (held: 'nodes' | 'listeners') => after[held] - before[held];
  return [
    { what: `${what}: heap`, found: `${before.heapMb.toFixed(2)} MB and ${heapMb.toFixed(2)} MB more`, limit: `${LARGEST_HEAP_GROWTH_MB} MB more`, ok: heapMb <= LARGEST_HEAP_GROWTH_MB },
    { what: `${what}: nodes of the document`, found: `${before.nodes} and ${more('nodes')} more`, limit: '0 more', ok: more('nodes') <= 0 },
    { what: `${what}: listeners`, found: `${before.listeners} and ${more('listeners')} more`, limit: '0 more', ok: more('listeners') <= 0 },
    { what: `${what}: uncaught errors`, found: `${uncaught.length}`, limit: '0', ok: uncaught.length === 0 },
  ];
} // prettier-ignore

/** Whether the page holds no more after being used for long than before. */
export async function checkSoak(round: Round, { isBuilt }: { readonly isBuilt: boolean }): Promise<Finding[]> {
  if (!isBuilt) await build({ root: ROOT, logLevel: 'warn' });
  const served = await servePage();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  try {
    return await check(browser, served.origin, round);
  } finally {
    await browser.close();
    await served.close();
  }
} // prettier-ignore
