import type { FileSelection, LoadAnswer, LoadProgress } from '../domain/loaded-file';
import { reasonOf } from './latest-answer.svelte';
import type { LoadedLine } from './loaded-lines.svelte';
import type { ParcelEngine } from './ports';
import { RememberedKinds } from './remembered-kinds';

/** Stated error of a loaded line, kilometres, until the reader says otherwise. */
const UNCERTAINTY_KM = 1;

/** A file that is being read, and how far it has come. */
export interface Reading {
  readonly name: string;
  /** Null before the first is known. */
  readonly progress: LoadProgress | null;
}

/**
 * What to do with a line that can be shown.
 * @param instead the id of the line that it was made from by other choices, if any
 */
export type ShowLine = (line: LoadedLine, instead: string | null) => void;

/** Ends what is being done with a file, and is told how far that has come. */
export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onprogress: (progress: LoadProgress) => void;
}

/** A file on its way to become a line of contact: read, chosen from, shown. */
export class FileLine {
  readonly #engine: Pick<ParcelEngine, 'load'>;
  readonly #show: ShowLine;
  readonly #kinds: RememberedKinds;
  #file: File | null = null;
  #running: AbortController | null = null;
  #reading = $state.raw<Reading | null>(null);
  #answer = $state.raw<LoadAnswer | null>(null);
  #selection = $state.raw<FileSelection>({ uncertaintyKm: UNCERTAINTY_KM });
  #isRemembered = $state.raw(false);
  #failure = $state.raw<string | null>(null);

  constructor(
    engine: Pick<ParcelEngine, 'load'>,
    show: ShowLine,
    kinds = new RememberedKinds(null),
  ) {
    this.#engine = engine;
    this.#show = show;
    this.#kinds = kinds;
  }

  /** The file that is being read. */
  get reading() {
    return this.#reading;
  }
  /** The file last read, with what can be chosen about it. */
  get answer() {
    return this.#answer;
  }
  get selection() {
    return this.#selection;
  }
  /** What is held was chosen of an earlier file of the same kind. */
  get isRemembered() {
    return this.#isRemembered;
  }
  get failure() {
    return this.#failure;
  }

  /**
   * Reads a file anew; what was chosen of an earlier one holds where it has the same kinds.
   * @param isOther whether it is something else than a line, and taken as that
   */
  async open(
    file: File,
    isOther: (signal: AbortSignal) => Promise<boolean> = () => Promise.resolve(false),
  ): Promise<void> {
    await this.openFrom(file.name, async ({ signal }) => ((await isOther(signal)) ? null : file));
  }

  /** The same for a file that has to be had first, from elsewhere; null where it is no line after all. */
  async openFrom(name: string, get: (options: RunOptions) => Promise<File | null>): Promise<void> {
    await this.#run(name, async (load, options) => {
      const file = await get(options);
      if (!file) return () => undefined;
      const { uncertaintyKm } = this.#selection;
      const fresh: FileSelection = uncertaintyKm === undefined ? {} : { uncertaintyKm };
      const answer = await load(file, fresh);
      const held = answer.choices.mustChoose ? this.#kinds.of(answer.choices) : undefined;
      if (!held) return () => this.#take(file, answer, fresh, null);
      const selection = { ...fresh, held };
      const taken = await load(file, selection);
      return () => {
        this.#take(file, taken, selection, null);
        this.#isRemembered = true;
      };
    });
  }

  /** Takes the file that was read with something else chosen. */
  async choose(selection: FileSelection): Promise<void> {
    const [file, instead] = [this.#file, this.#answer?.control?.id ?? null];
    if (!file) return;
    await this.#run(file.name, async (load) => {
      const answer = await load(file, selection);
      return () => {
        this.#kinds.remember(selection.held);
        this.#take(file, answer, selection, instead);
      };
    });
  }

  cancel(): void {
    this.#running?.abort(new Error('cancelled'));
    this.#running = null;
    this.#reading = null;
  }

  dismissFailure(): void {
    this.#failure = null;
  }

  /** Forgets what was chosen of all files before; what is shown stays. */
  forgetKinds(): void {
    this.#kinds.forget();
    this.#isRemembered = false;
  }

  /** Does something with a file, unless it is cancelled or another is begun; then what it came to is left aside. */
  async #run(
    name: string,
    act: (
      load: (file: File, selection: FileSelection) => Promise<LoadAnswer>,
      options: RunOptions,
    ) => Promise<() => void>,
  ): Promise<void> {
    this.cancel();
    this.#failure = null;
    this.#reading = { name, progress: null };
    const running = (this.#running = new AbortController());
    const onprogress = (progress: LoadProgress): void => {
      if (this.#running === running) this.#reading = { name, progress };
    };
    const options = { signal: running.signal, onprogress };
    try {
      const finish = await act(
        (file, selection) => this.#engine.load(file, file.name, selection, options),
        options,
      );
      if (this.#running === running) finish();
    } catch (error) {
      if (this.#running === running) this.#failure = reasonOf(error);
    } finally {
      if (this.#running === running) {
        this.#running = null;
        this.#reading = null;
      }
    }
  }

  #take(file: File, answer: LoadAnswer, selection: FileSelection, instead: string | null): void {
    this.#file = file;
    this.#answer = answer;
    this.#selection = selection;
    this.#isRemembered = false;
    if (answer.control) this.#show(answer.control, instead);
  }
}
