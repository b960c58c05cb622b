import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../domain/errors';
import type { FileSelection } from '../../domain/loaded-file';
import { oneLine } from '../text-layout';
import type { DayFigures } from './figures';
import { hashOfFile, KnownFigures } from './known-figures';
import { Progress, type ProgressStream } from './progress';
import { runTasks } from './worker-pool';
import type { FileOutcome, FileTask } from './worker-messages';

const MAPS = /\.(geojson|json|geojsonl|ndjson|topojson|kml|kmz|zip|gz)$/i;
// To load the program and the land takes a worker as long as to measure so many files.
const FILES_PER_WORKER = 150;
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
  /** True where the run was stopped before its end. */
  readonly stopped: boolean;
  /** False where what was done could not be kept for the next run. */
  readonly kept: boolean;
}

async function listTasks({ folder, selection }: HistoryRequest): Promise<FileTask[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw new InputError(folder, `cannot be read: ${error.message}`);
  });
  const names = entries.filter((entry) => entry.isFile() && MAPS.test(entry.name)).map(({ name }) => name).sort();
  if (!names.length) throw new InputError(folder, 'holds no files of maps');
  return names.map((name) => ({ path: join(folder, name), name, selection }));
} // prettier-ignore

/** Figures of files that are done, by name; where none is, no file has to be read for that. */
async function knownOf(
  tasks: readonly FileTask[],
  known: KnownFigures,
): Promise<Map<string, DayFigures>> {
  const byName = new Map<string, DayFigures>();
  if (known.isEmpty) return byName;
  for (const { name, path } of tasks) {
    const figures = known.get(hashOfFile(name, await readFile(path)));
    if (figures) byName.set(name, figures);
  }
  return byName;
}

/** As many as the machine has cores, but no more than have enough to do. */
function workersFor(files: number): number {
  return Math.min(availableParallelism(), Math.max(1, Math.round(files / FILES_PER_WORKER)));
}

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
 * is named on the stream, and the others go on, as they do where nothing can be kept.
 * @param signal stops the run
 * @throws InputError where the folder cannot be read or holds no maps
 */
export async function runHistory(
  request: HistoryRequest,
  stream: ProgressStream,
  signal: AbortSignal,
): Promise<History> {
  const known = await KnownFigures.open(request.cache, request.selection);
  const tasks = await listTasks(request);
  const byName = await knownOf(tasks, known);
  const left = tasks.filter(({ name }) => !byName.has(name));
  const progress = new Progress(stream, left.length);
  const say = (line: string): void => progress.line(oneLine(line));
  for (const { warnings } of byName.values()) warnings.forEach(say);
  let kept = true;
  const keep = async (): Promise<void> => {
    try {
      await known.save();
      kept = true;
    } catch (error) {
      if (kept) say(`--cache ${request.cache}: figures are not kept: ${(error as Error).message}`);
      kept = false;
    }
  };
  let bad = 0;
  let saved = performance.now();
  const onOutcome = (task: FileTask, outcome: FileOutcome): void => {
    if (outcome.kind === 'bad') {
      bad++;
      say(outcome.reason);
    } else {
      byName.set(task.name, outcome.figures);
      known.set(outcome.hash, outcome.figures);
      outcome.figures.warnings.forEach(say);
    }
    progress.step();
    if (performance.now() - saved > SAVE_EVERY_MS) {
      saved = performance.now();
      void keep();
    }
  };
  await runTasks(left, request.workers ?? workersFor(left.length), onOutcome, signal);
  if (left.length) await keep();
  progress.end();
  return { days: inOrder(byName, say), bad, stopped: signal.aborted, kept };
}
