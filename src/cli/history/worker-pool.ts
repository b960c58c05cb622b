import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileOutcome, FileTask } from './worker-messages';

/** Seconds that one file may take; a day takes a hundredth of a second. */
export const FILE_DEADLINE_S = 60;

// Processes, not threads: Node 20 cannot give a thread the loader of TypeScript, and a process that hangs can be killed.
const PROGRAM = fileURLToPath(new URL('./history-worker.ts', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

function startWorker(): ChildProcess {
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
function ask(worker: ChildProcess, task: FileTask, deadlineS: number): Promise<Reply> {
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

/**
 * Hands tasks to as many workers as asked for, the next to whoever is free. A worker that dies or hangs is replaced,
 * and the file that it had is bad.
 * @param onOutcome called for each task as it is done, in no certain order
 * @param signal stops handing out tasks; those under way are given up
 */
export async function runTasks(
  tasks: readonly FileTask[],
  workers: number,
  onOutcome: (task: FileTask, outcome: FileOutcome) => void,
  signal: AbortSignal,
  deadlineS = FILE_DEADLINE_S,
): Promise<void> {
  const queue = [...tasks];
  const work = async (): Promise<void> => {
    let worker = queue.length ? startWorker() : null;
    const stop = (): void => void worker?.kill('SIGKILL');
    signal.addEventListener('abort', stop);
    for (let task = queue.shift(); task && worker && !signal.aborted; task = queue.shift()) {
      const { outcome, alive } = await ask(worker, task, deadlineS);
      if (signal.aborted) break;
      onOutcome(task, outcome);
      if (!alive && queue.length) worker = startWorker();
    }
    worker?.kill('SIGKILL');
    signal.removeEventListener('abort', stop);
  };
  await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, work));
}
