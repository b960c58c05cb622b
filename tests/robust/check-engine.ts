import { availableParallelism } from 'node:os';
import type { Finding } from './findings';
import { HOSTILE_SHAPES } from './hostile-shapes';
import { LONGEST_MUTATION_S, LONGEST_OVERLAY_S } from './limits';
import { runTasks } from './run-tasks';
import type { Result, Task } from './tasks';

const BATCH = 1000;
const PAIRS = 6000;
const PAIRS_A_TASK = 100;

function progressOf(title: string, tasks: number): (done: number) => void {
  const started = performance.now();
  let shown = 0;
  return (done) => {
    const now = performance.now();
    if (done < tasks && now - shown < 5000) return;
    shown = now;
    const left = ((now - started) / done) * (tasks - done);
    console.log(
      `${title}: ${Math.floor((100 * done) / tasks)} %, ${Math.ceil(left / 1000)} s left`,
    );
  };
}

function sum(results: readonly Result[]): Result {
  const answers: Record<string, number> = {};
  for (const result of results) {
    for (const [answer, count] of Object.entries(result.answers)) {
      answers[answer] = (answers[answer] ?? 0) + count;
    }
  }
  const failures = results.flatMap((result) => result.failures);
  return { answers, failures, slowestS: Math.max(0, ...results.map((one) => one.slowestS)) };
}

async function check(title: string, tasks: readonly Task[], limitS: number): Promise<Finding> {
  const progress = progressOf(title, tasks.length);
  const { answers, failures, slowestS } = sum(
    await runTasks(tasks, availableParallelism(), progress),
  );
  for (const failure of failures) console.error(`\n${failure}`);
  const counts = Object.entries(answers).map(([answer, n]) => `${n.toLocaleString('en')} ${answer}`);
  return {
    what: title,
    found: `${counts.sort().join(', ')}; ${failures.length} failures; slowest ${slowestS.toFixed(2)} s`,
    limit: `0 failures, ${limitS} s`,
    ok: failures.length === 0,
  };
} // prettier-ignore

/**
 * Spoilt files, links and proposal files.
 * @param seed of the first batch; the next one has the next
 */
export async function checkMutations(runs: number, seed: number): Promise<Finding[]> {
  const batches = Math.ceil(runs / BATCH);
  const tasks = Array.from({ length: batches }, (_, i): Task => {
    return { kind: 'mutations', seed: seed + i, runs: Math.min(BATCH, runs - i * BATCH) };
  });
  const title = `${runs.toLocaleString('en')} spoilt files, links and proposal files (seed ${seed})`;
  return [await check(title, tasks, LONGEST_MUTATION_S)];
}

/** Shapes on which overlay engines hang or throw, and pairs of outlines that cross themselves. */
export async function checkOverlay(seed: number): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, { name }] of HOSTILE_SHAPES.entries()) {
    findings.push(await check(name, [{ kind: 'shape', index }], LONGEST_OVERLAY_S));
  }
  const tasks = Array.from({ length: PAIRS / PAIRS_A_TASK }, (_, i): Task => {
    return { kind: 'pairs', seed: seed + i, count: PAIRS_A_TASK };
  });
  const title = `${PAIRS.toLocaleString('en')} pairs of outlines that cross themselves (seed ${seed})`;
  return [...findings, await check(title, tasks, LONGEST_OVERLAY_S)];
}
