import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../domain/errors';
import type { FileSelection } from '../../domain/loaded-file';
import { oneLine } from '../text-layout';
import type { DayFigures } from './figures';
import { hashOf, KnownFigures } from './known-figures';
import { Progress, type ProgressStream } from './progress';
import { EarlyWorkers, runTasks } from './worker-pool';
import type { FileOutcome, FileTask } from './worker-messages';

const MAPS = /\.(geojson|json|geojsonl|ndjson|topojson|kml|kmz|zip|gz)$/i;
// A stopped run loses at most what was done since the figures were last kept.
const SAVE_EVERY_MS = 2000;

/** What was asked of a folder of daily files. */
export interface HistoryRequest {
  readonly folder: string;
  readonly cache: string;
  readonly selection: FileSelection;
  readonly workers?: number;
}

/** Figures by day, oldest first, and how many files gave none. */
export interface History {
  readonly days: readonly DayFigures[];
  readonly bad: number;
  /** True where the run was stopped before its end; what was done is kept. */
  readonly stopped: boolean;
}

interface HashedTask extends FileTask {
  readonly hash: string;
}

async function listTasks({ folder, selection }: HistoryRequest): Promise<HashedTask[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw new InputError(folder, `cannot be read: ${error.message}`);
  });
  const names = entries.filter((entry) => entry.isFile() && MAPS.test(entry.name)).map(({ name }) => name).sort();
  if (!names.length) throw new InputError(folder, 'holds no files of maps');
  const tasks: HashedTask[] = [];
  for (const name of names) {
    const path = join(folder, name);
    // The name counts too, since the day can be in it.
    tasks.push({ path, name, selection, hash: hashOf(`${name} ${hashOf(await readFile(path))}`) });
  }
  return tasks;
} // prettier-ignore

/** Days in order; of several files for one day the last by name counts, and the others are named. */
function inOrder(byName: ReadonlyMap<string, DayFigures>, say: (line: string) => void): DayFigures[] {
  const days = new Map<string, { readonly name: string; readonly figures: DayFigures }>();
  for (const [name, figures] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const earlier = days.get(figures.day);
    if (earlier) say(`${earlier.name}: is for ${figures.day}, as is ${name}, which is taken instead`);
    days.set(figures.day, { name, figures });
  }
  return [...days.values()].map(({ figures }) => figures).sort((a, b) => (a.day < b.day ? -1 : 1));
} // prettier-ignore

/**
 * Figures of all daily files of a folder, in parallel. What is done is kept, so that a stopped run goes on; a bad file
 * is named on the stream, and the others go on.
 * @param signal stops the run
 * @throws InputError where the folder cannot be read or holds no maps
 */
export async function runHistory(
  request: HistoryRequest,
  stream: ProgressStream,
  signal: AbortSignal,
): Promise<History> {
  const known = await KnownFigures.open(request.cache, request.selection);
  const workers = request.workers ?? availableParallelism();
  // Where nothing is known they will be needed: they load while the files are listed.
  const early = new EarlyWorkers(known.isEmpty ? workers : 0);
  try {
    return await runOn(await listTasks(request), { known, early, workers }, stream, signal);
  } finally {
    early.end();
  }
}

interface Means {
  readonly known: KnownFigures;
  readonly early: EarlyWorkers;
  readonly workers: number;
}

async function runOn(
  tasks: readonly HashedTask[],
  { known, early, workers }: Means,
  stream: ProgressStream,
  signal: AbortSignal,
): Promise<History> {
  const byName = new Map<string, DayFigures>();
  const left = tasks.filter(({ name, hash }) => {
    const figures = known.get(hash);
    if (figures) byName.set(name, figures);
    return !figures;
  });
  const progress = new Progress(stream, left.length);
  const say = (line: string): void => progress.line(oneLine(line));
  for (const { warnings } of byName.values()) warnings.forEach(say);
  let bad = 0;
  let saved = performance.now();
  const onOutcome = (task: FileTask, outcome: FileOutcome): void => {
    if (outcome.kind === 'bad') {
      bad++;
      say(outcome.reason);
    } else {
      byName.set(task.name, outcome.figures);
      known.set((task as HashedTask).hash, outcome.figures);
      outcome.figures.warnings.forEach(say);
    }
    progress.step();
    if (performance.now() - saved > SAVE_EVERY_MS) {
      saved = performance.now();
      void known.save();
    }
  };
  await runTasks(left, workers, onOutcome, signal, early);
  if (left.length) await known.save();
  progress.end();
  return { days: inOrder(byName, say), bad, stopped: signal.aborted };
}
