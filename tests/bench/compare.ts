import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** Clears away what is no longer used. */
export const collectGarbage = runInNewContext('gc') as () => void;

/** How long one way of doing something took. */
export interface Timing {
  readonly name: string;
  readonly medianMs: number;
  readonly minMs: number;
  /** Against the first way of the same comparison. */
  readonly ratio: number;
}

// Processor time is counted in steps; shorter work is repeated until it lasts this long.
const SHORTEST_MS = 50;
// Before it counts, everything is run for so long, so that it has been compiled, and compiled again where another
// way has used the same functions; and what the others left in memory is cleared away.
const WARM_UP_MS = 1000;
const WARM_AGAIN_MS = 150;

/** Processor time of some work, ms. */
export function processorMs(work: () => unknown, repeats = 1): number {
  const before = process.cpuUsage();
  for (let done = 0; done < repeats; done += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
}

function repeatsOf(work: () => unknown): number {
  let repeats = 1;
  while (processorMs(work, repeats) * repeats < SHORTEST_MS) repeats *= 4;
  return repeats;
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)] ?? NaN;
}

function warmUp(work: () => unknown, ms: number): void {
  const until = performance.now() + ms;
  do work();
  while (performance.now() < until);
}

/** Times ways of doing the same, in turn, so that a busy machine slows all alike. */
export function compare(
  turns: number,
  ways: Readonly<Record<string, () => unknown>>,
): readonly Timing[] {
  for (const work of Object.values(ways)) warmUp(work, WARM_UP_MS);
  const times = Object.entries(ways).map(([name, work]) => {
    return { name, work, repeats: repeatsOf(work), ms: [] as number[] };
  });
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { work, repeats, ms } of times) {
      collectGarbage();
      warmUp(work, WARM_AGAIN_MS);
      ms.push(processorMs(work, repeats));
    }
  }
  const medians = times.map(({ name, ms }) => ({
    name,
    medianMs: median(ms),
    minMs: Math.min(...ms),
  }));
  const first = medians[0]?.medianMs ?? NaN;
  return medians.map((each) => ({ ...each, ratio: each.medianMs / first }));
}

/** Milliseconds as a reader wants them. */
export function inMs(ms: number): string {
  return ms < 100 ? `${Number(ms.toPrecision(2))}` : ms.toFixed(0);
}

/** A comparison as rows of a table. */
export function rowsOf(timings: readonly Timing[]): string[][] {
  return timings.map(({ name, medianMs, minMs, ratio }) => [
    name,
    inMs(medianMs),
    inMs(minMs),
    `${Number(ratio.toPrecision(2))} ×`,
  ]);
}
