import type { GeodataFiles } from '../data/parse-geodata';
import type { SettlementTable } from '../data/parse-settlements';
import type { JointSet } from '../domain/comparison';
import type { FileSelection, LoadAnswer } from '../domain/loaded-file';
import type { ParcelCut, ParcelSet } from '../domain/parcel';
import { loadInWorker, type LoadOptions } from './load-in-worker';
import type { PackedLoaded } from './load-messages';
import type { Answer, DayCut, Exchange, Question, Subject } from './messages';
import type { PackedControl } from './packed-control';

/** The engine in a worker of its own, as the page uses it. */
export interface Engine {
  /** Parcels of a built-in day, with settlements flipped or without, or of a loaded control by its id. Rejects with an Error that says what failed. */
  parcels(day: string, cut: ParcelCut, flips?: readonly string[]): Promise<ParcelSet>;
  /** Joint parcels of two days and cuts. Rejects with an Error that says what failed. */
  joint(from: DayCut, to: DayCut): Promise<JointSet>;
  /**
   * Loads a file, in a worker of its own. Where the answer has a control, its id can stand for a day from then on.
   * Rejects with an Error that says what is wrong with the file, that it took too long, or the signal's reason.
   */
  load(
    file: Blob,
    name: string,
    selection?: FileSelection,
    options?: LoadOptions,
  ): Promise<LoadAnswer>;
  dispose(): void;
}

interface Waiting {
  resolve(answer: Exchange[Subject]['answer']): void;
  reject(reason: Error): void;
}

/** Adds what was loaded to the controls, under an id that none of them has. */
function addTo(loaded: PackedControl[], name: string, fresh: PackedLoaded): LoadAnswer {
  const { answer, control } = fresh;
  if (!control || !answer.control) return answer;
  // The same file may come again with something else chosen: what was computed of it is not to be mistaken.
  const own = { id: `${control.facts.id} #${loaded.length + 1}`, file: name };
  loaded.push({ ...control, facts: { ...control.facts, ...own } });
  return { ...answer, control: { ...answer.control, ...own } };
}

/**
 * Starts the engine's worker and hands it the geodata.
 * @param settlements asked for once, when settlements are first flipped
 * @param loaded controls loaded before, which it is given as well; what is loaded is added to them
 */
export function createEngine(
  files: Promise<GeodataFiles>,
  settlements: () => Promise<SettlementTable>,
  loaded: PackedControl[] = [],
): Engine {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  /** How many of the loaded controls the worker has been given. */
  let given = 0;
  let failure: Error | null = null;

  const failAll = (error: Error): void => {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    failAll(new Error(`The engine could not run: ${event.message || 'its worker did not load'}`));
  };
  worker.onmessage = ({ data: reply }: MessageEvent<Answer>) => {
    const { resolve, reject } = waiting.get(reply.id) ?? {};
    waiting.delete(reply.id);
    if (reply.kind === 'answer') resolve?.(reply.answer);
    else reject?.(new Error(reply.message));
  };
  const ask = (question: Question): void => worker.postMessage(question);
  const ready = files.then((read) => ask({ kind: 'geodata', files: read }));
  ready.catch((error: unknown) =>
    failAll(error instanceof Error ? error : new Error(String(error))),
  );

  const put = async <Kind extends Subject>(
    kind: Kind,
    question: Exchange[Kind]['question'],
  ): Promise<Exchange[Kind]['answer']> => {
    await ready;
    if (failure) throw failure;
    while (given < loaded.length) ask({ kind: 'control', control: loaded[given++]! });
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      ask({ kind, id, question } as Question);
    });
  };

  let flippable: Promise<void> | undefined;
  const readyFor = async (...lines: readonly Pick<DayCut, 'flips'>[]): Promise<void> => {
    if (!lines.some(({ flips }) => flips?.length)) return;
    await ready;
    await (flippable ??= settlements().then((table) => ask({ kind: 'settlements', table })));
  };

  return {
    load: async (file, name, selection = {}, options = {}) => {
      const question = { files: await files, file, name, selection };
      return addTo(loaded, name, await loadInWorker(question, options));
    },
    parcels: async (day, cut, flips) => {
      const line = { day, cut, ...(flips?.length && { flips }) };
      await readyFor(line);
      return put('parcels', line);
    },
    joint: async (from, to) => {
      await readyFor(from, to);
      return put('joint', { from, to });
    },
    dispose: () => worker.terminate(),
  };
}
