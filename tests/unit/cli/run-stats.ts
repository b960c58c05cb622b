import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What the command line answered. */
export interface Answer {
  readonly stdout: string;
  /** Standard error by lines, without what npm says of its own settings. */
  readonly said: readonly string[];
  readonly code: number;
}

/** Runs the command line as a reader would, through npm. */
export async function runStats(...args: string[]): Promise<Answer> {
  const answer = await promisify(execFile)('npm', ['run', '-s', 'stats', '--', ...args], {
    maxBuffer: 1e8,
  }).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }: { stdout: string; stderr: string; code: number }) => ({
      stdout,
      stderr,
      code,
    }),
  );
  const said = answer.stderr.split('\n').filter((line) => line && !line.startsWith('npm '));
  return { stdout: answer.stdout, said, code: answer.code };
}
