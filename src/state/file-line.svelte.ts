import type { FileSelection, LoadAnswer } from '../domain/loaded-file';
import { reasonOf } from './latest-answer.svelte';
import type { ParcelEngine } from './ports';

/** Stated error of a loaded line, kilometres, until the reader says otherwise. */
const UNCERTAINTY_KM = 1;

/** A file on its way to become a line of contact: read, chosen from, shown. */
export class FileLine {
  readonly #engine: Pick<ParcelEngine, 'load'>;
  readonly #show: (id: string) => void;
  #bytes: Uint8Array | null = null;
  #running: AbortController | null = null;
  #reading = $state.raw<string | null>(null);
  #answer = $state.raw<LoadAnswer | null>(null);
  #selection = $state.raw<FileSelection>({ uncertaintyKm: UNCERTAINTY_KM });
  #failure = $state.raw<string | null>(null);

  /** @param show what to do with a line that can be shown */
  constructor(engine: Pick<ParcelEngine, 'load'>, show: (id: string) => void) {
    this.#engine = engine;
    this.#show = show;
  }

  /** The name of the file that is being read. */
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
  get failure() {
    return this.#failure;
  }

  /** Reads a file anew; what was chosen of the one before holds where it has the same kinds. */
  async open(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<void> {
    const running = this.#begin(file.name);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      running.signal.throwIfAborted();
      const { uncertaintyKm } = this.#selection;
      const fresh: FileSelection = uncertaintyKm === undefined ? {} : { uncertaintyKm };
      let selection = fresh;
      let answer = await this.#engine.load(bytes, file.name, fresh, { signal: running.signal });
      const held = this.#heldAsBefore(answer);
      if (answer.choices.mustChoose && held) {
        selection = { ...fresh, held };
        answer = await this.#engine.load(bytes, file.name, selection, { signal: running.signal });
      }
      if (this.#running !== running) return;
      this.#bytes = bytes;
      this.#take(answer, selection);
    } catch (error) {
      this.#fail(running, error);
    } finally {
      this.#end(running);
    }
  }

  /** Takes the file that was read with something else chosen. */
  async choose(selection: FileSelection): Promise<void> {
    if (!this.#bytes || !this.#answer) return;
    const { name } = this.#answer.summary;
    const running = this.#begin(name);
    try {
      const { signal } = running;
      const answer = await this.#engine.load(this.#bytes, name, selection, { signal });
      if (this.#running === running) this.#take(answer, selection);
    } catch (error) {
      this.#fail(running, error);
    } finally {
      this.#end(running);
    }
  }

  cancel(): void {
    this.#running?.abort(new Error('cancelled'));
    this.#running = null;
    this.#reading = null;
  }

  dismissFailure(): void {
    this.#failure = null;
  }

  #begin(name: string): AbortController {
    this.cancel();
    this.#failure = null;
    this.#reading = name;
    return (this.#running = new AbortController());
  }

  #take(answer: LoadAnswer, selection: FileSelection): void {
    this.#answer = answer;
    this.#selection = selection;
    if (answer.control) this.#show(answer.control.id);
  }

  #fail(running: AbortController, error: unknown): void {
    if (this.#running === running) this.#failure = reasonOf(error);
  }

  #end(running: AbortController): void {
    if (this.#running !== running) return;
    this.#running = null;
    this.#reading = null;
  }

  /** What was chosen before, if the file has all of it. */
  #heldAsBefore({ choices }: LoadAnswer): FileSelection['held'] {
    const { held } = this.#selection;
    if (held === undefined || held === 'all') return undefined;
    const has = (property: string, value: string) =>
      choices.properties.some(
        (each) => each.property === property && each.values.some((one) => one.value === value),
      );
    return held.every(({ property, values }) => values.every((value) => has(property, value)))
      ? held
      : undefined;
  }
}
