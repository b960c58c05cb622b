import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** The longest task of a page's thread. */
export interface Block {
  /** As the reader has to wait, ms. */
  readonly wallMs: number;
  /** Processor time of the thread: the same whatever else the machine does, ms. */
  readonly processorMs: number;
}

/** A page whose blocks are noted, and whose process is known. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors that nothing caught. */
  readonly uncaught: readonly string[];
  /** Does something, and gives its answer and the longest block meanwhile. */
  watch<Answer>(act: () => Promise<Answer>): Promise<{ answer: Answer; block: Block }>;
  /** The most memory that the page's process ever had, GB; null where the system does not say. */
  mostMemoryGb(): Promise<number | null>;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Duration and processor time, µs. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of a renderer's main thread in a trace of Chromium's. */
function longestTask(trace: Buffer): Block {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)));
  const longest = (of: (event: TraceEvent) => number | undefined): number =>
    tasks.reduce((most, event) => Math.max(most, (of(event) ?? 0) / 1000), 0);
  return { wallMs: longest(({ dur }) => dur), processorMs: longest(({ tdur }) => tdur) };
} // prettier-ignore

async function renderersOf(session: CDPSession): Promise<readonly number[]> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** The most memory that a process ever had, by Linux's count. */
async function peakGb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1e6;
}

/** Opens the page at an address and waits for its map to come to rest. */
export async function openWatched(browser: Browser, address: string): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 720 }, locale: 'en-GB' });
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  await page.addInitScript(() => localStorage.setItem('tour', 'done'));
  await page.goto(address);
  await page.waitForSelector('html[data-map="idle"]', { timeout: 120_000 });
  // What stands far down the panel is loaded when the reader does something.
  await page.keyboard.press('Shift');
  const session = await browser.newBrowserCDPSession();
  const categories = ['toplevel', 'disabled-by-default-devtools.timeline'];
  return {
    page,
    uncaught,
    watch: async (act) => {
      await browser.startTracing(page, { categories });
      const answer = await act();
      return { answer, block: longestTask(await browser.stopTracing()) };
    },
    mostMemoryGb: async () => {
      if (process.platform !== 'linux') return null;
      return Math.max(...(await Promise.all((await renderersOf(session)).map(peakGb))));
    },
  };
}
