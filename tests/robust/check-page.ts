import { mkdir, rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { en } from '../../src/messages/en';
import { CHROMIUM_FLAGS, chromiumPath } from '../browser/chromium';
import { ROOT, servePage } from '../browser/serve';
import { bytesOf, feature } from '../unit/import/build-files';
import type { Finding } from './findings';
import { crossingPair, HOSTILE_SHAPES, randomFrom } from './hostile-shapes';
import { writeHollowFile, writeLargeFile } from './large-file';
import { LARGEST_RENDERER_GB, LONGEST_BLOCK_MS, LONGEST_BLOCK_OF_LARGE_FILE_MS } from './limits';
import { openWatched, type Block, type WatchedPage } from './watched-page';

const FOLDER = resolve(ROOT, '.cache/robust');
const PAIRS = 10;
const ANSWER_TIMEOUT = { timeout: 120_000 };

const chooser = (page: Page) => page.getByLabel(en.lines.chooseFile);
const failure = (page: Page) => page.getByText(/The file could not be taken/);

interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Opens the page with the part for files in it. */
async function openForFiles(browser: Browser, origin: string): Promise<WatchedPage> {
  const watched = await openWatched(browser, `${origin}/#proposal=status-quo`);
  await chooser(watched.page).waitFor({ state: 'attached' });
  return watched;
}

/** Waits until a file has become the line, or was refused; and for the map to come to rest. */
async function answerTo(page: Page, name: string): Promise<'taken' | 'refused'> {
  const taken = page.getByText(/The line of contact is that of/).filter({ hasText: name });
  const refused = failure(page).filter({ hasText: name });
  await taken.or(refused).first().waitFor(ANSWER_TIMEOUT);
  return (await refused.isVisible()) ? 'refused' : 'taken';
}

function shown({ processorMs, wallMs }: Block): string {
  return `longest block ${Math.round(processorMs)} ms of processor time (${Math.round(wallMs)} ms by the clock)`;
}

/** Chooses a file and waits for the answer to be drawn. */
async function choose({ page }: WatchedPage, file: string | FilePayload, name: string) {
  const started = performance.now();
  await chooser(page).setInputFiles(file);
  const answer = await answerTo(page, name);
  const seconds = (performance.now() - started) / 1000;
  await page.waitForSelector('html[data-map="idle"]', ANSWER_TIMEOUT);
  return { answer, seconds };
}

async function checkShapes(browser: Browser, origin: string): Promise<Finding[]> {
  const watched = await openForFiles(browser, origin);
  const random = randomFrom(6000);
  const contents = [
    { name: 'a plain square, for comparison', content: feature() },
    ...HOSTILE_SHAPES,
    ...Array.from({ length: PAIRS }, (_, i) => {
      return { name: `pair ${i + 1} of outlines that cross themselves`, content: crossingPair(random) };
    }),
  ];
  const findings: Finding[] = [];
  for (const [i, { name, content }] of contents.entries()) {
    const file = `shape${i}_20260822.json`;
    const payload = { name: file, mimeType: 'application/json', buffer: Buffer.from(bytesOf(content)) };
    const { answer: { answer, seconds }, block } = await watched.watch(() => choose(watched, payload, file));
    // How long the answer takes is held against its limit without the page (check-engine.ts), in processor time.
    const ok = block.processorMs <= LONGEST_BLOCK_MS && !watched.uncaught.length;
    const found = `${answer} in ${seconds.toFixed(1)} s, ${shown(block)}`;
    console.log(`${name}: ${found}${watched.uncaught.join()}`);
    findings.push({ what: `in the page: ${name}`, found, limit: `${LONGEST_BLOCK_MS} ms`, ok });
  }
  await watched.page.close();
  return findings;
} // prettier-ignore

/** Milliseconds until a file that is being read is given up. */
async function cancel({ page }: WatchedPage, path: string): Promise<number> {
  const bar = page.getByRole('progressbar');
  await chooser(page).setInputFiles(path);
  await bar.waitFor();
  await page.waitForTimeout(2000);
  const started = performance.now();
  await page.getByRole('button', { name: en.lines.cancel, exact: true }).click();
  await bar.waitFor({ state: 'detached' });
  return performance.now() - started;
}

/** How many states of the progress bar are seen while something is done. */
async function countSteps(page: Page, act: () => Promise<void>): Promise<number> {
  const bar = page.getByRole('progressbar');
  const seen = new Set<string>();
  const look = (): Promise<unknown> =>
    bar.getAttribute('value', { timeout: 100 }).then((value) => value && seen.add(value)).catch(() => null);
  const timer = setInterval(look, 100);
  await act();
  clearInterval(timer);
  return seen.size;
} // prettier-ignore

async function checkLarge(browser: Browser, origin: string, path: string): Promise<Finding[]> {
  const watched = await openForFiles(browser, origin);
  const { page, mostMemoryGb, uncaught } = watched;
  const cancelMs = await cancel(watched, path);
  let result = { answer: '', seconds: 0 };
  let steps = 0;
  const { block } = await watched.watch(async () => {
    steps = await countSteps(page, async () => {
      result = await choose(watched, path, basename(path));
    });
  });
  const gb = await mostMemoryGb();
  await page.close();
  const { answer, seconds } = result;
  return [
    { what: '100 MB: given up by the reader', found: `after ${Math.round(cancelMs)} ms`, limit: '1,000 ms', ok: cancelMs <= 1000 },
    { what: '100 MB: read', found: `${answer} in ${seconds.toFixed(0)} s, ${steps} steps of progress seen`, limit: 'taken, with progress', ok: answer === 'taken' && steps > 5 },
    { what: '100 MB: the page meanwhile', found: shown(block), limit: `${LONGEST_BLOCK_OF_LARGE_FILE_MS} ms`, ok: block.processorMs <= LONGEST_BLOCK_OF_LARGE_FILE_MS },
    { what: '100 MB: most memory of the page’s process', found: gb === null ? 'not measured' : `${gb.toFixed(2)} GB`, limit: `${LARGEST_RENDERER_GB} GB`, ok: gb === null || gb <= LARGEST_RENDERER_GB },
    { what: '100 MB: uncaught errors', found: `${uncaught.length}`, limit: '0', ok: uncaught.length === 0 },
  ];
} // prettier-ignore

async function checkTooLarge(browser: Browser, origin: string, path: string): Promise<Finding[]> {
  const { page } = await openForFiles(browser, origin);
  const started = performance.now();
  await chooser(page).setInputFiles(path);
  await failure(page).filter({ hasText: 'more than 250 MB are not read' }).waitFor(ANSWER_TIMEOUT);
  const ms = Math.round(performance.now() - started);
  await page.close();
  return [{ what: '251 MB: refused', found: `${ms} ms`, limit: '1,000 ms', ok: ms <= 1000 }];
}

/** What only a browser shows: how long the page is blocked, and how much memory it takes. */
export async function checkPage({ isBuilt }: { readonly isBuilt: boolean }): Promise<Finding[]> {
  if (!isBuilt) await build({ root: ROOT, logLevel: 'warn' });
  await mkdir(FOLDER, { recursive: true });
  const [large, hollow] = [resolve(FOLDER, 'large_20260822.geojson'), resolve(FOLDER, 'hollow.json')]; // prettier-ignore
  await writeLargeFile(large, 100e6);
  await writeHollowFile(hollow, 251e6);
  const served = await servePage();
  const args = [...CHROMIUM_FLAGS];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args });
  try {
    return [
      ...(await checkShapes(browser, served.origin)),
      ...(await checkLarge(browser, served.origin, large)),
      ...(await checkTooLarge(browser, served.origin, hollow)),
    ];
  } finally {
    await browser.close();
    await served.close();
    await rm(FOLDER, { recursive: true });
  }
}
