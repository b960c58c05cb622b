import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Counts,
  playwrightCounts,
  printCounts,
  vitestCounts,
  withExitCode,
} from './report-counts';

const REPORTS = resolve(import.meta.dirname, '../.cache/reports');
const VITEST_REPORT = resolve(REPORTS, 'vitest.json');
const PLAYWRIGHT_REPORT = resolve(REPORTS, 'playwright.json');
const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

interface Step {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** What its report says; a step without tests counts only when it fails. */
  readonly count?: () => Counts;
  /** Title of an earlier step that must have gone well. */
  readonly after?: string;
}

const STEPS: readonly Step[] = [
  { title: 'Types', command: ['npm', 'run', '-s', 'types'] },
  { title: 'Lint', command: ['npm', 'run', '-s', 'lint'] },
  {
    title: 'Unit and component tests',
    command: [
      'npm',
      'run',
      '-s',
      'unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST_REPORT}`,
    ],
    count: () => vitestCounts(readReport(VITEST_REPORT)),
  },
  { title: 'Build', command: ['npm', 'run', '-s', 'build', '--', '--logLevel', 'warn'] },
  { title: 'Size', command: ['npm', 'run', '-s', 'size'], after: 'Build' },
  {
    title: 'Browser tests',
    command: ['npm', 'run', '-s', 'browser', '--', '--built', `--report=${PLAYWRIGHT_REPORT}`],
    count: () => playwrightCounts(readReport(PLAYWRIGHT_REPORT)),
    after: 'Build',
  },
];

function readReport(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

interface Result {
  readonly title: string;
  readonly ok: boolean;
  readonly note: string;
  readonly counts: Counts;
}

function runStep(step: Step, earlier: readonly Result[]): Result {
  console.log(`\n== ${step.title}`);
  if (earlier.some(({ title, ok }) => title === step.after && !ok)) {
    console.log(`Not run: ${step.after} failed.`);
    return { title: step.title, ok: false, note: 'not run', counts: { ...NONE, failed: 1 } };
  }
  const started = performance.now();
  const [command, ...args] = step.command;
  // npm is a script on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell });
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  return {
    title: step.title,
    ok: status === 0,
    note: status === 0 ? seconds : `FAILED, ${seconds}`,
    counts: withExitCode(countsOf(step), status ?? 1),
  };
}

function countsOf({ count }: Step): Counts {
  try {
    return count?.() ?? NONE;
  } catch {
    // No report was written: the step died before its end, which its exit code says.
    return NONE;
  }
}

function runAll(): number {
  if (existsSync(REPORTS)) rmSync(REPORTS, { recursive: true });
  mkdirSync(REPORTS, { recursive: true });
  const results: Result[] = [];
  for (const step of STEPS) results.push(runStep(step, results));
  console.log('\n== Summary');
  for (const { title, note, counts } of results) {
    const tests = counts.passed + counts.skipped > 0 ? `  ${printCounts([counts])}` : '';
    console.log(`${title.padEnd(26)}${note}${tests}`);
  }
  console.log(`\n${printCounts(results.map(({ counts }) => counts))}`);
  return results.every(({ ok }) => ok) ? 0 : 1;
}

process.exitCode = runAll();
