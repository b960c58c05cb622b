import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { findScreen } from './find-browsers';

/** Ends a program, if it is not at its end. */
export async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill();
  await ended;
}

/** Where programs draw: what they find in their environment, and how it is put away. */
export interface Screen {
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/** The machine's screen, or one in memory where it has none. */
export async function openScreen(): Promise<Screen> {
  const path = findScreen();
  // WebGL by software: a test machine has no graphics card.
  const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' };
  if (path === null) return { env, close: async () => {} };
  const args = ['-displayfd', '3', '-screen', '0', '1100x900x24', '-nolisten', 'tcp'];
  const xvfb = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const said = createInterface({ input: xvfb.stdio[3] as NodeJS.ReadableStream });
  for await (const number of said) {
    const onScreen = { ...env, DISPLAY: `:${number.trim()}`, GDK_BACKEND: 'x11' };
    return { env: onScreen, close: () => end(xvfb) };
  }
  throw new Error('Xvfb did not start');
}
