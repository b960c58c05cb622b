import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileOutcome, FileTask } from './worker-messages';

/** Seconds that one file may take; a day takes a hundredth of a second. */
export const FILE_DEADLINE_S = 60;

// Processes, not threads: Node 20 cannot give a thread the loader of TypeScript, and a process that hangs can be killed.
const PROGRAM = fileURLToPath(new URL('./history-worker.ts', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** What of a process is used here, so that tests can give their own. */
export type FileWorker = Pick<ChildProcess, 'once' | 'send' | 'kill' | 'removeAllListeners'>;

function startWorker(): FileWorker {
  return fork(PROGRAM, {
    execArgv: ['--import', LOADER],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

interface Reply {
  readonly outcome: FileOutcome;
  /** False where the worker cannot be asked again. */
  readonly alive: boolean;
}

/** What became of one file, or why its worker did not say. */
function ask(worker: FileWorker, task: FileTask, deadlineS: number): Promise<Reply> {
  return new Promise((resolve) => {
    const settle = (outcome: FileOutcome, alive = true): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve({ outcome, alive });
    };
    const fail = (why: string): void => {
      worker.kill('SIGKILL');
      settle({ kind: 'bad', reason: `${task.name}: ${why}` }, false);
    };
    const timer = setTimeout(() => fail(`not read within ${deadlineS} seconds`), deadlineS * 1000);
    worker.once('message', (outcome: FileOutcome) => settle(outcome));
    worker.once('error', (error: Error) => fail(error.message));
    worker.once('exit', () => fail('its worker ended'));
    worker.send(task);
  });
}

interface Pool {
  readonly start: () => FileWorker;
  readonly deadlineS: number;
}

/**
 * Hands tasks to as many workers as asked for: to each a run of them in their order, since a day costs what has changed
 * since the one before, and to whoever is done the second half of what another has left. A worker that dies or hangs is
 * replaced, and the file that it had is bad.
 * @param onOutcome called for each task as it is done, in no certain order
 * @param signal stops handing out tasks; those under way are given up
 * @param start makes a worker
 */
export async function runTasks(
  tasks: readonly FileTask[],
  workers: number,
  onOutcome: (task: FileTask, outcome: FileOutcome) => void,
  signal: AbortSignal,
  { start = startWorker, deadlineS = FILE_DEADLINE_S }: Partial<Pool> = {},
): Promise<void> {
  const count = Math.min(workers, tasks.length);
  const runs = Array.from({ length: count }, (_, at) =>
    tasks.slice(
      Math.round((at * tasks.length) / count),
      Math.round(((at + 1) * tasks.length) / count),
    ),
  );
  const work = async (own: FileTask[], at: number): Promise<void> => {
    const next = (): FileTask | undefined => {
      if (own.length === 0) runs[at] = own = secondHalf(runs);
      return own.shift();
    };
    let worker = start();
    const stop = (): void => void worker.kill('SIGKILL');
    signal.addEventListener('abort', stop);
    for (let task = next(); task && !signal.aborted; task = next()) {
      const { outcome, alive } = await ask(worker, task, deadlineS);
      if (signal.aborted) break;
      onOutcome(task, outcome);
      if (!alive && runs.some(({ length }) => length > 0)) worker = start();
    }
    worker.kill('SIGKILL');
    signal.removeEventListener('abort', stop);
  };
  await Promise.all([...runs].map(work));
}

/** Takes half of the longest run from its end; nothing where no run has any left. */
function secondHalf(runs: readonly FileTask[][]): FileTask[] {
  const [longest = []] = [...runs].sort((a, b) => b.length - a.length);
  return longest.splice(Math.floor(longest.length / 2));
}
