import type { LoadProgress } from '../domain/loaded-file';

/** Reports handed on when the stage changes, and otherwise only so often. */
export function seldom(
  everyMs: number,
  report: (progress: LoadProgress) => void,
): (progress: LoadProgress) => void {
  let [stage, at] = ['', 0];
  return (progress) => {
    const now = performance.now();
    if (progress.stage === stage && now - at < everyMs) return;
    [stage, at] = [progress.stage, now];
    report(progress);
  };
}
