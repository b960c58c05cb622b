import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../browser/serve';
import { startChromium } from './chromium';
import { checkWatch, CORE } from './core';
import type { Engine } from './engine';
import { EnginePage } from './engine-page';
import { BrowserMissing, findFirefox, findWebKit } from './find-browsers';
import { startFirefox } from './firefox';
import { serveWatched } from './serve-watched';
import { startWebKit } from './webkit';

// The core of the browser tests in three engines: npm run browsers. Engines can be named: npm run browsers -- firefox.
// --built takes dist as it is. An engine that is not on this machine is skipped, and that is said.

const PICTURES = resolve(ROOT, 'test-results/engines');

const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  chromium: startChromium,
  firefox: async () => startFirefox(findFirefox()),
  webkit: async () => startWebKit(findWebKit()),
};

type Served = Awaited<ReturnType<typeof serveWatched>>;

interface Outcome {
  passed: number;
  readonly failures: string[];
  readonly skipped: string[];
}

/** What each check gave in the first engine, by its name; the others must give the same. */
const expected = new Map<string, string>();

/** Does one check; throws why it failed, complaints of the page included. */
async function check(page: EnginePage, name: string, run: (page: EnginePage) => Promise<string>) {
  const answer = await run(page);
  if (answer === '') throw new Error('the table is empty, or is not there');
  const complaints = await page.takeComplaints();
  if (complaints.length) throw new Error(`the page complained:\n${complaints.join('\n')}`);
  const first = expected.get(name) ?? answer;
  expected.set(name, first);
  if (answer === first) return;
  const others = answer.split('\n').filter((line) => !first.includes(line));
  throw new Error(`other words or figures than in the first engine:\n${others.join('\n')}`);
}

async function checkEngine(
  id: string,
  engine: Engine,
  { origin, network }: Served,
  outcome: Outcome,
) {
  const page = new EnginePage(engine, origin, network);
  await engine.goto(`${origin}/THIRD_PARTY_LICENSES.txt`);
  await page.evaluate(() => localStorage.setItem('tour', 'done'), null);
  const watching = { name: 'complaints of the page are heard', run: async () => `${await checkWatch(page)}` }; // prettier-ignore
  for (const { name, run } of [watching, ...CORE]) {
    const started = performance.now();
    try {
      await check(page, name, run);
      outcome.passed += 1;
      console.log(`  ✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      outcome.failures.push(`${engine.name}: ${name}`);
      console.error(`  ✗ ${name}\n${(error as Error).message}`);
    }
    await writeFile(resolve(PICTURES, `${id}-${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`), await engine.screenshot()); // prettier-ignore
  }
}

async function runEngine(id: string, served: Served, outcome: Outcome): Promise<void> {
  try {
    const engine = await ENGINES[id]!();
    console.log(`\n${engine.name}`);
    try {
      await checkEngine(id, engine, served, outcome);
    } finally {
      await engine.close();
    }
  } catch (error) {
    if (error instanceof BrowserMissing) outcome.skipped.push(`${id}: ${error.message}`);
    else outcome.failures.push(`${id}: ${(error as Error).stack}`);
  }
}

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.find((name) => !Object.hasOwn(ENGINES, name));
if (unknown)
  throw new Error(`${unknown} is no engine; there are ${Object.keys(ENGINES).join(', ')}`);
if (!args.includes('--built')) await build({ root: ROOT, logLevel: 'warn' });
await mkdir(PICTURES, { recursive: true });
const served = await serveWatched();
const outcome: Outcome = { passed: 0, failures: [], skipped: [] };
for (const id of named.length ? named : Object.keys(ENGINES)) {
  await runEngine(id, served, outcome);
}
await served.close();
console.log(
  `\n${outcome.passed} passed, ${outcome.failures.length} failed, ${outcome.skipped.length} engines skipped`,
);
for (const failure of outcome.failures) console.error(`failed: ${failure}`);
for (const skipped of outcome.skipped) console.log(`skipped: ${skipped}`);
process.exitCode = outcome.failures.length ? 1 : 0;
