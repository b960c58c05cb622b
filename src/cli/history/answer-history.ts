import { basename, resolve } from 'node:path';
import { InputError } from '../../domain/errors';
import { heldOf } from '../held-of';
import type { Options } from '../options';
import { runHistory } from './run-history';

/**
 * The answer to `--history`, with progress on standard error. Ctrl-C stops the run and keeps what is done.
 * @throws InputError where the folder cannot be read, no file of it can be used, or the run was stopped
 */
export async function answerHistory(folder: string, options: Options): Promise<string> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const request = {
    folder,
    cache: options.cache ?? '.cache',
    selection: { held: heldOf(options.held) },
  };
  const { days, bad, stopped, kept } = await runHistory(request, process.stderr, stopping.signal);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (stopped) throw new InputError(folder, `stopped after ${days.length} days${kept ? '; the same command goes on from there' : ''}`);
  if (!days.length) throw new InputError(folder, `none of its ${bad} files can be used`);
  const { printHistory } = await import('./print-history');
  return printHistory(days, options.format, `the files in ${basename(resolve(folder))}`);
} // prettier-ignore
