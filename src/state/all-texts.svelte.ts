import { untrack } from 'svelte';
import type { LandReading } from '../domain/land-reading';
import type { OverlapMatrix } from '../domain/matrix';
import type { Outcome } from '../domain/outcome';
import type { Parcel, ParcelCut, ParcelSet } from '../domain/parcel';
import type { Proposal } from '../domain/proposal';
import { LatestAnswer } from './latest-answer.svelte';
import { requestKey, type ParcelRequest } from './parcel-request';
import type { ExplorerPorts } from './ports';

/** Every text on one line of contact, in its first reading. */
export interface TextsOnLine {
  readonly set: ParcelSet;
  readonly outcomes: readonly Outcome[];
}

/** Every text applied to the same parcels: for the matrix, and for what all say of one piece of land. */
export class AllTexts {
  readonly #ports: ExplorerPorts;
  readonly #proposals: () => readonly Proposal[];
  readonly #shown: () => ParcelRequest | null;
  readonly #latest: LatestAnswer<ParcelRequest, ParcelSet>;
  #isReading = $state.raw(false);
  #last: TextsOnLine | null = null;

  readonly #common = $derived.by((): ParcelCut =>
    this.#figures.commonCut(this.#proposals().map((proposal) => this.#figures.cutOf(proposal, {}))),
  );
  /** The line shown, cut for every text and, where that can be, for the one shown as well. */
  readonly request = $derived.by((): ParcelRequest | null => {
    const shown = this.#shown();
    return (
      shown && { ...shown, cut: this.#figures.mergeCuts(this.#common, shown.cut) ?? this.#common }
    );
  });
  /** The last that could be computed, kept while the next is; null before the first. */
  readonly texts = $derived.by((): TextsOnLine | null => {
    const set = this.request && this.#latest.answerTo(this.request);
    if (set) this.#last = { set, outcomes: this.#apply(set.parcels) };
    return this.#last;
  });
  readonly matrix = $derived.by(
    (): OverlapMatrix | null =>
      this.texts && this.#figures.computeOverlapMatrix(this.texts.outcomes),
  );
  readonly isPending = $derived.by(() => this.#latest.pending);
  readonly failure = $derived.by(() => this.#latest.failure?.reason ?? null);

  /** @param shown what the picture asks the engine for */
  constructor(
    ports: ExplorerPorts,
    proposals: () => readonly Proposal[],
    shown: () => ParcelRequest | null,
  ) {
    this.#ports = ports;
    this.#proposals = proposals;
    this.#shown = shown;
    this.#latest = new LatestAnswer(
      ({ day, cut, flips }) => ports.engine.parcels(day, cut, flips),
      requestKey,
    );
  }

  /** Whether the reader reads what other texts say of chosen land. */
  get isReading() {
    return this.#isReading;
  }

  read(isReading: boolean): void {
    this.#isReading = isReading;
  }

  /** Asks for the parcels. To be run as an effect while something needs them. */
  compute(): void {
    const { request } = this;
    void this.texts;
    if (request) untrack(() => void this.#latest.ask(request));
  }

  /** What every text says of a parcel of the picture; null while that is not known. */
  readingsOf(parcel: Parcel, cut: ParcelCut): readonly LandReading[] | null {
    const { texts, request } = this;
    if (!texts || !request || requestKey(request) !== requestKey(dayCut(texts.set))) return null;
    const isCutAlike = this.#figures.mergeCuts(this.#common, cut) !== null;
    const { pullbackKm: _, pullbackAlong: __, ...others } = cut;
    return this.#figures.readLand(
      isCutAlike ? { parcel, cut } : { parcel: withoutDistance(parcel), cut: others },
      texts.outcomes,
    );
  }

  get #figures() {
    return this.#ports.figures();
  }

  #apply(parcels: readonly Parcel[]): readonly Outcome[] {
    return this.#proposals().map((proposal) => this.#figures.applyProposal(proposal, parcels));
  }
}

function dayCut({ control, cut }: ParcelSet): ParcelRequest {
  return { day: control.id, cut };
}

/** Distances from another stretch of the line say nothing of the parcels of the common cut. */
function withoutDistance({ withinKm: _, ...parcel }: Parcel): Parcel {
  return parcel;
}
