import { readFile } from 'node:fs/promises';
import { readGeodata } from '../../data/read-geodata';
import { InputError } from '../../domain/errors';
import type { Land } from '../../domain/geometry';
import { RunningAreas } from '../../geo/running-areas';
import { celledLands } from '../../geo/shared-area/celled-lands';
import { figuresOfFile } from './figures';
import { hashOfFile } from './known-figures';
import type { FileOutcome, FileTask } from './worker-messages';

/** Most of a day's line stands where it stood on the day before: the files come in the order of their names. */
const prepared = readGeodata().then(({ regions }) => {
  const running = new RunningAreas(celledLands(regions.map(({ land }) => land)));
  return { regions, measure: (land: Land) => running.next(land) };
});

async function outcomeOf({ path, name, selection }: FileTask): Promise<FileOutcome> {
  try {
    const { regions, measure } = await prepared;
    const bytes = await readFile(path);
    const figures = await figuresOfFile(bytes, name, selection, regions, measure);
    return { kind: 'figures', figures, hash: hashOfFile(name, bytes) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Whatever is wrong with one file, the others go on; it is named with the reason.
    return { kind: 'bad', reason: error instanceof InputError ? reason : `${name}: ${reason}` };
  }
}

process.on('message', async (task: FileTask) => {
  process.send!(await outcomeOf(task));
});

// Nobody is left to ask.
process.on('disconnect', () => process.exit());
// Ctrl-C reaches every process of a terminal; the one that asked ends this one.
process.on('SIGINT', () => undefined);
