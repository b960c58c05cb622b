import { describe, expect, it } from 'vitest';
import { playwrightCounts, printCounts, vitestCounts, withExitCode } from '../report-counts';

const NONE = { passed: 0, failed: 0, skipped: 0 };

describe('counts of a test run', () => {
  it('reads a Vitest report', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 3,
      testResults: [
        { status: 'failed', assertionResults: [{}, {}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    };
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 2, skipped: 4 });
  });

  it('counts a Vitest file that could not be loaded', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    };
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  it('reads a Playwright report, errors outside tests as failures and what passed at the second try apart', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(playwrightCounts(report)).toEqual({ passed: 6, failed: 2, skipped: 2, repeated: 1 });
  });

  it('makes a bad exit code at least one failure', () => {
    expect(withExitCode(NONE, 1).failed).toBe(1);
    expect(withExitCode({ ...NONE, failed: 3 }, 1).failed).toBe(3);
    expect(withExitCode(NONE, 0).failed).toBe(0);
  });

  it('prints one line, skipped tests only when there are some', () => {
    expect(
      printCounts([
        { ...NONE, passed: 3 },
        { ...NONE, passed: 2, failed: 1 },
      ]),
    ).toBe('5 passed, 1 failed');
    expect(printCounts([{ passed: 3, failed: 0, skipped: 1 }])).toBe(
      '3 passed, 0 failed, 1 skipped',
    );
    expect(printCounts([{ passed: 3, failed: 0, skipped: 0, repeated: 2 }])).toBe(
      '3 passed, 0 failed, 2 of the passed at the second try',
    );
  });
});
