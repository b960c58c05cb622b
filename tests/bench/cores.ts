import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DailyFile } from './daily-files';

/** How long the command took on a folder with a number of cores, ms by the clock: the least of the turns. */
interface ByCores {
  readonly cores: number;
  readonly ms: number;
}

const TURNS = 3;
const COMMAND = resolve(import.meta.dirname, '../../src/cli/stats.ts');
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Keeps a command to one core; null where the system cannot. */
function onOneCore(): readonly string[] | null {
  const pin = ['taskset', '-c', '0'];
  return spawnSync(pin[0]!, [...pin.slice(1), 'true']).status === 0 ? pin : null;
}

/** The history of a folder of files by the command itself, on one core and on all, in turn, nothing known from before. */
export async function timeCores(files: readonly DailyFile[]): Promise<ByCores[]> {
  const folder = await mkdtemp(join(tmpdir(), 'history-'));
  const pin = onOneCore();
  const ways = [...(pin ? [{ cores: 1, pin }] : []), { cores: availableParallelism(), pin: [] }];
  const least = new Map(ways.map(({ cores }) => [cores, Infinity]));
  try {
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    for (let turn = 0; turn < TURNS; turn++) {
      for (const { cores, pin } of ways) {
        const cache = await mkdtemp(join(tmpdir(), 'known-'));
        const [program = '', ...args] = [
          ...[...pin, process.execPath, '--import', LOADER, COMMAND],
          ...['--history', folder, '--cache', cache, '--format', 'csv'],
        ];
        const start = performance.now();
        const { status, stderr } = spawnSync(program, args, { maxBuffer: 1e9 });
        if (status !== 0) throw new Error(stderr.toString());
        least.set(cores, Math.min(least.get(cores)!, performance.now() - start));
        await rm(cache, { recursive: true });
      }
    }
    return [...least].map(([cores, ms]) => ({ cores, ms }));
  } finally {
    await rm(folder, { recursive: true });
  }
}
