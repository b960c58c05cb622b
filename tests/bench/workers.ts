import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHistory } from '../../src/cli/history/run-history';
import type { DailyFile } from './daily-files';

/** How long a folder took by the clock with a number of workers, ms: the least of the turns. */
interface ByWorkers {
  readonly workers: number;
  readonly ms: number;
}

const TURNS = 3;
const silent = { write: () => true };

/** The history of a folder of files with one worker and with as many as there are cores, in turn, nothing known from before. */
export async function timeWorkers(files: readonly DailyFile[]): Promise<ByWorkers[]> {
  const folder = await mkdtemp(join(tmpdir(), 'history-'));
  try {
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    const counts = [...new Set([1, availableParallelism()])];
    const least = new Map(counts.map((workers) => [workers, Infinity]));
    for (let turn = 0; turn < TURNS; turn++) {
      for (const workers of counts) {
        const cache = await mkdtemp(join(tmpdir(), 'known-'));
        const start = performance.now();
        const request = { folder, cache, selection: {}, workers };
        const { days } = await runHistory(request, silent, new AbortController().signal);
        if (days.length !== files.length) throw new Error(`${days.length} of ${files.length} days`);
        least.set(workers, Math.min(least.get(workers)!, performance.now() - start));
        await rm(cache, { recursive: true });
      }
    }
    return [...least].map(([workers, ms]) => ({ workers, ms }));
  } finally {
    await rm(folder, { recursive: true });
  }
}
