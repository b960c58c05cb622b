import { chromium, type Browser, type Page } from '@playwright/test';
import type { Geodata } from '../../../src/domain/geodata';
import type { Settlement } from '../../../src/domain/settlement';
import { en } from '../../../src/messages/en';
import { CHROMIUM_FLAGS, chromiumPath } from '../../browser/chromium';
import { servePage } from '../../browser/serve';
import { inMs, median } from '../compare';
import type { Part } from '../report';
import { actAndWatch, type ActionTiming } from './probe';
import { scriptOf, TRACED, type Owner, type Script } from './script-of';
import { serveBare } from './serve-bare';

const TURNS = 3;
/** Visits differ more from one to the next than choices do. */
const VISITS = 7;
// Long enough for what is computed ahead on a busy machine.
const PREPARED_AFTER_MS = 15_000;
const SLOWED = 4;

async function pageIn(browser: Browser, slowed = 1): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  // What runs in the page was compiled with calls of this.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => localStorage.setItem('tour', 'done'));
  if (slowed > 1) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  }
  return page;
} // prettier-ignore

/** In the page, before all else of it: notes when the first key figure stood there, ms since 1970. */
function noteFigures(): void {
  const observer = new MutationObserver(() => {
    const figure = document.querySelector('[aria-labelledby="key-figures"] dd');
    if (!/\d/.test(figure?.textContent ?? '')) return;
    observer.disconnect();
    Object.assign(window, { figuresAt: performance.timeOrigin + performance.now() });
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

/**
 * In the page, before all else of it: notes when its map came to rest, ms since 1970. To look from outside is to look now
 * and then: Playwright asks again after a tenth of a second or more, as long for either page, which makes them more alike.
 */
function noteRest(): void {
  const observer = new MutationObserver(() => {
    if (document.documentElement.dataset['map'] !== 'idle') return;
    observer.disconnect();
    Object.assign(window, { restedAt: performance.timeOrigin + performance.now() });
  });
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-map'] });
}

/** Milliseconds from asking for a page until its map is at rest; of ours also until figures stand there. */
async function visit(browser: Browser, origin: string, slowed = 1): Promise<{ idleMs: number; figuresMs: number }> {
  const page = await pageIn(browser, slowed);
  await page.addInitScript(noteFigures);
  await page.addInitScript(noteRest);
  const started = performance.now();
  await page.goto(`${origin}/`, { waitUntil: 'commit' });
  await page.waitForSelector('html[data-map="idle"]', { timeout: 120_000, state: 'attached' });
  const noted = await page.evaluate(() => {
    const { restedAt = NaN, figuresAt = NaN } = window as { restedAt?: number; figuresAt?: number };
    return { restedAt, figuresAt };
  });
  const since = (at: number): number => at - performance.timeOrigin - started;
  await page.context().close();
  return { idleMs: since(noted.restedAt), figuresMs: since(noted.figuresAt) };
} // prettier-ignore

const radio = (id: string): string => `input[type="radio"][value="${id}"]`;

interface Choice {
  readonly name: string;
  readonly there: string;
  readonly back: string;
  /** Which of the maps it is to be seen on. */
  readonly map?: number;
}

/** What a reader does, and from where: each is done there and back. */
const CHOICES: readonly Choice[] = [
  { name: 'another text on the same line', there: radio('geneva-19-points'), back: radio('us-28-points') },
  { name: 'a text on another line', there: radio('us-april-2025'), back: radio('us-28-points') },
  { name: 'another day', there: '#line=2026-08-22', back: '#line=2025-11-20' },
]; // prettier-ignore
const COMPARED: Choice = {
  name: 'another text compared, on its line',
  there: 'compare us-april-2025',
  back: 'compare geneva-19-points',
  map: 1,
};

/** Does something while Chromium records what runs. */
async function actTraced(page: Page, target: string): Promise<Script> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: [...TRACED] });
  await page.evaluate(actAndWatch, { target, map: 0 });
  return scriptOf(await browser.stopTracing());
}

async function act(page: Page, { name, there, back, map = 0 }: Choice): Promise<string[]> {
  const timings: ActionTiming[] = [];
  const scripts: Script[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    for (const target of [there, back]) timings.push(await page.evaluate(actAndWatch, { target, map })); // prettier-ignore
  }
  for (let turn = 0; turn < TURNS; turn++) {
    for (const target of [there, back]) scripts.push(await actTraced(page, target));
  }
  return rowOf(name, timings, scripts);
}

function rowOf(name: string, timings: readonly ActionTiming[], scripts: readonly Script[]): string[] {
  const of = (key: keyof ActionTiming): string => inMs(median(timings.map((each) => each[key])));
  const frames = timings.filter(({ changedFrame }) => changedFrame === 1).length;
  const scriptMs = median(scripts.map(({ ms }) => ms));
  const samples = (owner: Owner) => scripts.reduce((sum, each) => sum + each.samples[owner], 0);
  const all = samples('ours') + samples('svelte') + samples('maplibre') + samples('other');
  const partOf = (owner: Owner): string => inMs((scriptMs * samples(owner)) / Math.max(1, all));
  const script = [inMs(scriptMs), partOf('ours'), partOf('svelte'), partOf('maplibre')];
  return [name, ...script, of('changedMs'), `${frames} of ${timings.length}`, of('restMs')];
} // prettier-ignore

/** Two maps beside each other, as a comparison starts; the second one changes. */
async function actCompared(page: Page): Promise<string[]> {
  await page.evaluate(() => void (location.hash = '#compare=geneva-19-points'));
  await page.waitForFunction(() => document.querySelectorAll('.maplibregl-canvas').length === 2);
  await page.waitForTimeout(PREPARED_AFTER_MS);
  const row = await act(page, COMPARED);
  await page.evaluate(() => void (location.hash = '#'));
  await page.waitForFunction(() => document.querySelectorAll('.maplibregl-canvas').length === 1);
  await page.waitForSelector('html[data-map="idle"]');
  return row;
}

/** Long enough for a settlement that is looked at to be computed ahead. */
const LOOKED_AT_MS = 2000;

/** Settlements of each kind. */
const FLIPS = 6;

/** Settlements let change hands, each of them once, so that none is known from before. */
async function actOnFlips(page: Page, flips: readonly Settlement[]): Promise<string[][]> {
  const [first, ...others] = flips;
  const timings = { first: [] as ActionTiming[], back: [] as ActionTiming[], linked: [] as ActionTiming[], listed: [] as ActionTiming[] };
  const scripts = { there: [] as Script[], back: [] as Script[] };
  const flip = (target: string) => page.evaluate(actAndWatch, { target, map: 0 });
  const link = async ({ id }: Settlement, to: ActionTiming[]) => {
    to.push(await flip(`#flips=${id}`));
    timings.back.push(await flip('#'));
  };
  await link(first!, timings.first);
  // What stands far down the panel is loaded when the reader does something.
  await page.keyboard.press('Shift');
  const field = page.getByRole('combobox', { name: en.lines.settlement, exact: true });
  await page.locator('details', { hasText: en.lines.whatIfTitle }).last().locator('summary').click();
  await page.waitForTimeout(PREPARED_AFTER_MS);
  for (const settlement of others.slice(0, FLIPS)) await link(settlement, timings.linked);
  for (const { nameEn } of others.slice(FLIPS, 2 * FLIPS)) {
    await field.fill(nameEn);
    await page.waitForTimeout(LOOKED_AT_MS);
    timings.listed.push(await flip('[role="option"][aria-selected="true"]'));
    await flip('#');
  }
  for (const { id } of others.slice(2 * FLIPS, 2 * FLIPS + TURNS)) {
    scripts.there.push(await actTraced(page, `#flips=${id}`));
    scripts.back.push(await actTraced(page, '#'));
  }
  return [
    rowOf('a settlement let change hands by a link, before any was looked at', timings.first, scripts.there),
    rowOf('a settlement let change hands, once their list is open', timings.linked, scripts.there),
    rowOf('the same, looked at in the list for a moment', timings.listed, scripts.there),
    rowOf('a settlement put back', timings.back, scripts.back),
  ];
} // prettier-ignore

/** The built page in Chromium, beside a page with nothing but a map. Needs `npm run build` to have been run. */
export async function benchPage(geodata: Geodata, flips: readonly Settlement[]): Promise<Part[]> {
  const [ours, bare] = [await servePage(), await serveBare(geodata)];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  const visits: string[][] = [];
  for (const slowed of [1, SLOWED]) {
    const times = { ours: [] as number[], bare: [] as number[], figures: [] as number[] };
    for (let turn = 0; turn < VISITS; turn++) {
      const own = await visit(browser, ours.origin, slowed);
      times.ours.push(own.idleMs);
      times.figures.push(own.figuresMs);
      times.bare.push((await visit(browser, bare.origin, slowed)).idleMs);
    }
    const [own, other, figures] = [median(times.ours), median(times.bare), median(times.figures)];
    const speed = slowed > 1 ? `, at 1/${slowed} of the speed` : '';
    visits.push([`map at rest${speed}`, inMs(own), inMs(other), `${(own / other).toFixed(2)} ×`]);
    visits.push([`figures there${speed}`, inMs(figures), '', '']);
  }
  const actions: string[][] = [];
  for (const slowed of [1, SLOWED]) {
    const page = await pageIn(browser, slowed);
    await page.goto(`${ours.origin}/`);
    await page.waitForSelector('html[data-map="idle"]', { timeout: 120_000 });
    await page.waitForTimeout(PREPARED_AFTER_MS * (slowed > 1 ? 2 : 1));
    for (const choice of slowed > 1 ? CHOICES.slice(0, 1) : CHOICES) {
      const name = slowed > 1 ? `${choice.name}, at 1/${slowed} of the speed` : choice.name;
      actions.push(await act(page, { ...choice, name }));
    }
    if (slowed === 1) actions.push(await actCompared(page), ...(await actOnFlips(page, flips)));
    await page.context().close();
  }
  await browser.close();
  await Promise.all([ours.close(), bare.close()]);
  return [
    {
      id: 'visit',
      title: 'A first visit',
      columns: ['until', 'this project, ms', 'a bare MapLibre page, ms', 'ratio'],
      rows: visits,
      notes: [`Chromium without a graphics card, 1280 × 800, nothing cached, medians of ${VISITS} visits in turn.`],
    },
    {
      id: 'actions',
      title: 'A choice',
      columns: ['choice', 'script, ms', 'of it ours', 'Svelte’s', 'MapLibre’s', 'first changed pixels, ms', 'in the first frame', 'all at rest, ms'],
      rows: actions,
      notes: [`Medians of what the column of frames counts, in a page that has had time to compute ahead. Script is the processor time of all that runs between the event and the frame, medians of ${2 * TURNS} other turns that are recorded, ${TURNS} for settlements; whose it is by samples of a tenth of a millisecond, the functions found by source map.`],
    },
  ];
} // prettier-ignore
