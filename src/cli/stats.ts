import { InputError } from '../domain/errors';
import { parseOptions, USAGE } from './options';
import { oneLine } from './text-layout';

// What each answer needs is loaded for it: to load all takes longer than to measure a hundred files.
async function answerTo(args: readonly string[]): Promise<string> {
  const options = parseOptions(args);
  if (options.help) return USAGE;
  if (options.history !== undefined) {
    const { answerHistory } = await import('./history/answer-history');
    return answerHistory(options.history, options);
  }
  const { answer } = await import('./answer');
  return answer(options);
}

// Whoever reads may have read enough, as `head` has.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  process.stdout.write(`${await answerTo(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${oneLine(error.message)}\n`);
  process.exitCode = 2;
}
