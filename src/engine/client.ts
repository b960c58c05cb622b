import type { Position } from 'geojson';
import type { GeodataFiles } from '../data/parse-geodata';
import type { SettlementTable } from '../data/parse-settlements';
import type { JointSet } from '../domain/comparison';
import type { Land } from '../domain/geometry';
import type { FileSelection, LoadAnswer } from '../domain/loaded-file';
import type { ParcelCut, ParcelSet } from '../domain/parcel';
import type { ProposalFile } from '../domain/proposal-file';
import type { CheckedZone, WantedShape } from '../domain/zone';
import { AnswerCache } from './answer-cache';
import { withKnown } from './changed-parcels';
import { loadInWorker, type LoadOptions } from './load-in-worker';
import type { PackedLoaded } from './load-messages';
import type { DayCut } from './messages';
import type { PackedControl } from './packed-control';
import { WorkerLine, type WorkerLike } from './worker-line';

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
  /**
   * Computes parcels before they are asked for, one after another while the page and the engine have nothing else to
   * do. What fails is left to be asked for.
   */
  prepare(lines: readonly DayCut[]): Promise<void>;
  /** The same of joint parcels; those prepared before give way, since they are of another first line. */
  prepareJoints(pairs: readonly DayCutPair[]): Promise<void>;
  /** What drawing zones asks for; each rejects with an Error that says what failed. */
  sketch(line: DayCut): Promise<ParcelSet>;
  checkZone(geometry: unknown): Promise<CheckedZone>;
  makeShape(line: DayCut, wanted: WantedShape): Promise<Land | null>;
  snap(
    line: DayCut,
    positions: readonly Position[],
    withinKm: number,
  ): Promise<readonly Position[]>;
  /** A proposal file; null where the file is something else, as a map is. */
  readProposalFile(bytes: Uint8Array, name: string): Promise<ProposalFile | null>;
  dispose(): void;
}

/** Two lines and cuts whose joint parcels are asked for. */
interface DayCutPair {
  readonly from: DayCut;
  readonly to: DayCut;
}

/** Answers that are kept for the page: each has some 20,000 positions, 1.5 MB. */
const KEPT_ANSWERS = 24;
/** Of lines that the reader changed or may change next, so that these leave the built-in days their place. */
const KEPT_CHANGED = 12;
/** Of joint parcels: as many as a text can be compared with, each two or three times as large. */
const KEPT_JOINTS = 16;
// Where the browser has no idle callbacks (Safari), ms.
const IDLE_AFTER_MS = 50;

function startWorker(): WorkerLike {
  return new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
}

function pageIsIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve);
    else setTimeout(resolve, IDLE_AFTER_MS);
  });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
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

/** What an engine may be made with besides geodata. */
interface EngineOptions {
  /** Controls loaded before, which it is given as well; what is loaded is added to them. */
  readonly loaded?: PackedControl[] | undefined;
  /** Makes a worker; tests give their own. */
  readonly start?: (() => WorkerLike) | undefined;
  readonly deadlineS?: number | undefined;
}

/**
 * Starts the engine's worker and hands it the geodata.
 * @param settlements asked for once, when settlements are first flipped
 */
export function createEngine(
  files: Promise<GeodataFiles>,
  settlements: () => Promise<SettlementTable>,
  { loaded = [], start = startWorker, deadlineS }: EngineOptions = {},
): Engine {
  const line = new WorkerLine(start, deadlineS);
  const builtIn = new AnswerCache<ParcelSet>(KEPT_ANSWERS);
  const changed = new AnswerCache<ParcelSet>(KEPT_CHANGED);
  const keptFor = ({ flips }: DayCut) => (flips?.length ? changed : builtIn);
  /** How many of the loaded controls the worker has been given. */
  let given = 0;
  let isDisposed = false;
  // Started at once: it loads while the geodata do.
  line.wake();
  const ready = files.then((loaded) => line.hand({ kind: 'geodata', files: loaded }));
  // Each question says so itself.
  ready.catch(() => undefined);

  let flippable: Promise<void> | undefined;
  const readyFor = async (...lines: readonly Pick<DayCut, 'flips'>[]): Promise<void> => {
    await ready;
    while (given < loaded.length) line.hand({ kind: 'control', control: loaded[given++]! });
    if (!lines.some(({ flips }) => flips?.length)) return;
    flippable ??= settlements().then((table) => line.hand({ kind: 'settlements', table }));
    // Asked for again with the next question.
    flippable.catch(() => (flippable = undefined));
    await flippable;
  };

  /** Of a changed line only what the page does not have of its day. */
  const put = async (asked: DayCut): Promise<ParcelSet> => {
    const { day, cut } = asked;
    const base = asked.flips?.length ? builtIn.get(JSON.stringify({ day, cut })) : undefined;
    if (!base) return line.put('parcels', asked);
    return withKnown(await line.put('changed', asked), base);
  };

  const parcels = async (asked: DayCut): Promise<ParcelSet> => {
    const key = JSON.stringify(asked);
    const answers = keptFor(asked);
    const known = answers.get(key);
    if (known) return known;
    await readyFor(asked);
    const answer = await put(asked);
    // A file's land can be many times a day's: to take it in and to draw it are then two tasks, not one long one.
    if (loaded.some(({ facts }) => facts.id === asked.day)) await nextTask();
    answers.set(key, answer);
    return answer;
  };

  /** Nobody waits for the engine, nor for the page. */
  const rest = async (): Promise<boolean> => {
    do await pageIsIdle();
    while (!line.isIdle && !isDisposed);
    return !isDisposed;
  };

  return {
    load: async (file, name, selection = {}, options = {}) => {
      const question = { files: await files, file, name, selection };
      return addTo(loaded, name, await loadInWorker(question, options));
    },
    parcels: (day, cut, flips) => parcels({ day, cut, ...(flips?.length && { flips }) }),
    prepare: async (lines) => {
      for (const asked of lines) {
        if (!(await rest())) return;
        if (!keptFor(asked).has(JSON.stringify(asked))) await parcels(asked).catch(() => undefined);
      }
    },
    ...jointAsks(line, readyFor, rest),
    ...zoneAsks(line, readyFor),
    dispose: () => {
      isDisposed = true;
      line.dispose();
    },
  };
}

/**
 * What a comparison asks of the worker.
 * @param rest waits until nobody waits for the engine, nor for the page; false once there is nothing to wait for any more
 */
function jointAsks(
  line: WorkerLine,
  readyFor: (...lines: readonly DayCut[]) => Promise<void>,
  rest: () => Promise<boolean>,
): Pick<Engine, 'joint' | 'prepareJoints'> {
  const answers = new AnswerCache<JointSet>(KEPT_JOINTS);
  let prepared: readonly DayCutPair[] = [];
  const joint = async ({ from, to }: DayCutPair): Promise<JointSet> => {
    const key = JSON.stringify({ from, to });
    const known = answers.get(key);
    if (known) return known;
    await readyFor(from, to);
    const answer = await line.put('joint', { from, to });
    answers.set(key, answer);
    return answer;
  };
  return {
    joint: (from, to) => joint({ from, to }),
    prepareJoints: async (pairs) => {
      prepared = pairs;
      for (const { from, to } of pairs) {
        if (answers.has(JSON.stringify({ from, to }))) continue;
        if (!(await rest()) || prepared !== pairs) return;
        await joint({ from, to }).catch(() => undefined);
      }
    },
  };
}

/** What drawing zones asks of the worker, once it has the geodata and what a line of contact needs. */
function zoneAsks(
  line: WorkerLine,
  readyFor: (...lines: readonly DayCut[]) => Promise<void>,
): Pick<Engine, 'sketch' | 'checkZone' | 'makeShape' | 'snap' | 'readProposalFile'> {
  return {
    sketch: async (asked) => {
      await readyFor(asked);
      return line.put('sketch', asked);
    },
    checkZone: async (geometry) => {
      await readyFor();
      return line.put('checkZone', { geometry });
    },
    makeShape: async (asked, wanted) => {
      await readyFor(asked);
      return line.put('makeShape', { line: asked, wanted });
    },
    snap: async (asked, positions, withinKm) => {
      await readyFor(asked);
      return line.put('snap', { line: asked, positions, withinKm });
    },
    readProposalFile: async (bytes, name) => {
      await readyFor();
      return line.put('proposalFile', { bytes, name });
    },
  };
}
