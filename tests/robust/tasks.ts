/** A share of the work, small enough to be given up when it hangs. */
export type Task =
  | { readonly kind: 'mutations'; readonly seed: number; readonly runs: number }
  | { readonly kind: 'shape'; readonly index: number }
  | { readonly kind: 'pairs'; readonly seed: number; readonly count: number };

/** What came of a task. */
export interface Result {
  /** How often each kind of answer was given. */
  readonly answers: Readonly<Record<string, number>>;
  /** Processor time of the slowest of its inputs, seconds. */
  readonly slowestS: number;
  /** What went wrong, each with all that is needed to see it again. */
  readonly failures: readonly string[];
}

/** A task's name and all that is needed to run it again. */
export function nameOf(task: Task): string {
  return task.kind === 'shape' ? `shape ${task.index}` : `${task.kind} of seed ${task.seed}`;
}
