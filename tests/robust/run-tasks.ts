import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TASK_DEADLINE_S } from './limits';
import { nameOf, type Result, type Task } from './tasks';

const PROGRAM = fileURLToPath(new URL('./worker.ts', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

function start(): ChildProcess {
  return fork(PROGRAM, { execArgv: ['--import', LOADER] });
}

/** What came of a task; null where its process died or hung, and was ended. */
function ask(worker: ChildProcess, task: Task): Promise<Result | null> {
  return new Promise((resolve) => {
    const settle = (result: Result | null): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      if (!result) worker.kill('SIGKILL');
      resolve(result);
    };
    const timer = setTimeout(() => settle(null), TASK_DEADLINE_S * 1000);
    worker.once('message', (result: Result) => settle(result));
    worker.once('exit', () => settle(null));
    worker.send(task);
  });
}

/**
 * Hands tasks to a process for each core, the next to whichever is free. One that dies or hangs is a failure, and its
 * process is replaced.
 * @param ondone told how many are done
 */
export async function runTasks(
  tasks: readonly Task[],
  processes: number,
  ondone: (done: number) => void,
): Promise<Result[]> {
  const queue = [...tasks];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    let worker = start();
    for (let task = queue.shift(); task; task = queue.shift()) {
      const result = await ask(worker, task);
      if (!result) worker = start();
      const lost = { answers: {}, slowestS: 0, failures: [`${nameOf(task)}: died or hung`] };
      results.push(result ?? lost);
      ondone(results.length);
    }
    worker.kill();
  };
  await Promise.all(Array.from({ length: Math.min(processes, tasks.length) }, work));
  return results;
}
