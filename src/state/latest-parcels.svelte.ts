import type { Day } from '../domain/day';
import type { ParcelCut, ParcelSet } from '../domain/parcel';
import type { ParcelEngine } from './ports';

/** What was asked of the engine. */
export interface ParcelRequest {
  readonly day: Day;
  readonly cut: ParcelCut;
}

/** Two requests with the same key have the same parcels. */
export function requestKey({ day, cut }: ParcelRequest): string {
  return [day, cut.pullbackKm ?? '', cut.pullbackAlong ?? '', cut.baseline ?? ''].join('|');
}

/** The parcels last computed. A newer request wins over an older one that answers late. */
export class LatestParcels {
  readonly #engine: ParcelEngine;
  /** The last good set, with the key of what it answers; kept while the next is computed. */
  #answer = $state.raw<{ readonly key: string; readonly set: ParcelSet } | null>(null);
  #asked = $state.raw<string | null>(null);
  #failure = $state.raw<{ readonly key: string; readonly reason: string } | null>(null);

  readonly pending = $derived(
    this.#asked !== null && this.#answer?.key !== this.#asked && this.#failure?.key !== this.#asked,
  );
  /** Why the request last made was not answered. */
  readonly failure = $derived(this.#failure?.key === this.#asked ? this.#failure : null);

  constructor(engine: ParcelEngine) {
    this.#engine = engine;
  }

  /** The set that answers a request, if it is here. */
  answerTo(request: ParcelRequest): ParcelSet | null {
    return this.#answer?.key === requestKey(request) ? this.#answer.set : null;
  }

  /**
   * Asks for parcels, unless they are here or on their way. Answer and failure show in the fields;
   * nothing is thrown.
   */
  async ask(request: ParcelRequest): Promise<void> {
    const key = requestKey(request);
    if (this.#asked === key && this.#failure === null) return;
    this.#asked = key;
    this.#failure = null;
    if (this.#answer?.key === key) return;
    try {
      const set = await this.#engine.parcels(request.day, request.cut);
      if (this.#asked === key) this.#answer = { key, set };
    } catch (error) {
      if (this.#asked === key) this.#failure = { key, reason: reasonOf(error) };
    }
  }
}

/** What an error says of itself, for a message to the reader. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}
