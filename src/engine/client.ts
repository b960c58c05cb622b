import type { GeodataFiles } from '../data/parse-geodata';
import type { JointSet } from '../domain/comparison';
import type { Day } from '../domain/day';
import type { ParcelCut, ParcelSet } from '../domain/parcel';
import type { Answer, DayCut, Exchange, Question, Subject } from './messages';

/** The engine in a worker of its own, as the page uses it. */
export interface Engine {
  /** Parcels of a built-in day with a cut. Rejects with an Error that says what failed. */
  parcels(day: Day, cut: ParcelCut): Promise<ParcelSet>;
  /** Joint parcels of two days and cuts. Rejects with an Error that says what failed. */
  joint(from: DayCut, to: DayCut): Promise<JointSet>;
  dispose(): void;
}

interface Waiting {
  resolve(answer: Exchange[Subject]['answer']): void;
  reject(reason: Error): void;
}

/** Starts the engine's worker and hands it the geodata. */
export function createEngine(files: Promise<GeodataFiles>): Engine {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
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
  const ready = files.then((loaded) => ask({ kind: 'geodata', files: loaded }));
  ready.catch((error: unknown) =>
    failAll(error instanceof Error ? error : new Error(String(error))),
  );

  const put = async <Kind extends Subject>(
    kind: Kind,
    question: Exchange[Kind]['question'],
  ): Promise<Exchange[Kind]['answer']> => {
    await ready;
    if (failure) throw failure;
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      ask({ kind, id, question } as Question);
    });
  };

  return {
    parcels: (day, cut) => put('parcels', { day, cut }),
    joint: (from, to) => put('joint', { from, to }),
    dispose: () => worker.terminate(),
  };
}
