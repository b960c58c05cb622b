import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runTasks, type FileWorker } from '../../../src/cli/history/worker-pool';
import type { FileOutcome, FileTask } from '../../../src/cli/history/worker-messages';

/** What a worker makes of a file: so many milliseconds of work, or its end, or nothing. */
type Behaviour = (name: string, worker: number) => number | 'dies' | 'hangs';

const tasks = (count: number): FileTask[] =>
  Array.from({ length: count }, (_, at) => ({ path: `/${at}`, name: `${at}`, selection: {} }));
const figures = { day: '2025-01-01', heldKm2: {}, warnings: [] } as const;

/** Runs tasks on workers that do as told; tells who was given what, in order, and what came of each. */
async function run(count: number, workers: number, behave: Behaviour, signal = new AbortController().signal) {
  const given: string[][] = [];
  const outcomes = new Map<string, FileOutcome>();
  const killed: number[] = [];
  const start = (): FileWorker => {
    const at = given.push([]) - 1;
    const worker = new EventEmitter();
    const send = ({ name }: FileTask) => {
      given[at]!.push(name);
      const what = behave(name, at);
      if (typeof what === 'number')
        setTimeout(() => worker.emit('message', { kind: 'figures', figures, hash: name }), what);
      if (what === 'dies') setTimeout(() => worker.emit('exit'));
    };
    return Object.assign(worker, { send, kill: () => killed.push(at) }) as unknown as FileWorker;
  };
  const done = runTasks(tasks(count), workers, ({ name }, outcome) => outcomes.set(name, outcome), signal, { start, deadlineS: 5 });
  await vi.runAllTimersAsync();
  await done;
  return { given, outcomes, killed };
} // prettier-ignore

describe('files handed to workers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('come in runs of consecutive days, each file once', async () => {
    const { given, outcomes, killed } = await run(10, 2, () => 10);
    expect(given).toEqual([['0', '1', '2', '3', '4'], ['5', '6', '7', '8', '9']]); // prettier-ignore
    expect(outcomes.size).toBe(10);
    expect(killed.sort()).toEqual([0, 1]);
  });

  it('are taken over by who is done, from the end of what another has left', async () => {
    const { given, outcomes } = await run(16, 2, (_, worker) => (worker === 0 ? 10 : 40));
    expect(outcomes.size).toBe(16);
    expect(given.flat().sort((a, b) => +a - +b)).toEqual(tasks(16).map(({ name }) => name));
    expect(given[0]!.length).toBeGreaterThan(given[1]!.length + 4);
    // What is taken over are consecutive days as well.
    const taken = given[0]!.slice(8).map(Number);
    expect(taken.slice(0, 3)).toEqual([taken[0], taken[0]! + 1, taken[0]! + 2]);
  });

  it('need no more workers than there are files', async () => {
    const { given } = await run(2, 8, () => 1);
    expect(given).toEqual([['0'], ['1']]);
  });

  it('are bad where a worker dies or hangs on them, and the others go on with another', async () => {
    const { given, outcomes } = await run(6, 1, (name) => (name === '1' ? 'dies' : name === '3' ? 'hangs' : 1));
    expect(given).toEqual([['0', '1'], ['2', '3'], ['4', '5']]);
    const bad = [...outcomes].flatMap(([, outcome]) => (outcome.kind === 'bad' ? [outcome.reason] : []));
    expect(bad).toEqual(['1: its worker ended', '3: not read within 5 seconds']);
    expect(outcomes.size).toBe(6);
  }); // prettier-ignore

  it('are given out no more once the run is stopped', async () => {
    const stopping = new AbortController();
    const { given, outcomes, killed } = await run(
      6,
      1,
      (name) => {
        if (name === '2') stopping.abort();
        return 1;
      },
      stopping.signal,
    );
    expect(given).toEqual([['0', '1', '2']]);
    expect(outcomes.size).toBe(2);
    expect(killed).toContain(0);
  });
});
