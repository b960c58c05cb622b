import { untrack } from 'svelte';
import type { Day } from '../domain/day';
import type { Geodata } from '../domain/geodata';
import type { Outcome } from '../domain/outcome';
import type { ParcelSet } from '../domain/parcel';
import type { Proposal, ProposalChoice } from '../domain/proposal';
import type { Statistics } from '../domain/statistic';
import { lineDay } from '../proposals/line-day';
import { LatestAnswer } from './latest-answer.svelte';
import { requestKey, type ParcelRequest } from './parcel-request';
import type { ExplorerPorts } from './ports';

/** Figures, map and caption always come from the same one of these. */
export interface Shown {
  readonly outcome: Outcome;
  readonly set: ParcelSet;
  readonly statistics: Statistics;
}

/** What a picture is drawn from; read anew whenever one of it changes. */
export interface PictureInputs {
  readonly proposal: Proposal;
  readonly choice: ProposalChoice;
  readonly line: Day | null;
  /** Settlements that the reader put in the hands of the other side. */
  readonly flips: readonly string[];
  /** The id of a line loaded from a file, which then stands for the day. */
  readonly file: string | null;
  readonly geodata: Geodata | null;
}

/** One proposal on one line of contact, computed. A comparison has two. */
export class Picture {
  readonly #ports: ExplorerPorts;
  readonly #inputs: () => PictureInputs;
  readonly #latest: LatestAnswer<ParcelRequest, ParcelSet>;
  #lastShown: Shown | null = null;

  readonly days = $derived.by((): readonly Day[] =>
    (this.#inputs().geodata?.lines ?? []).map(({ asOf }) => asOf),
  );
  readonly lineDay = $derived.by(() =>
    lineDay(this.#inputs().line, this.#inputs().proposal.line, this.days),
  );
  readonly request = $derived.by((): ParcelRequest | null => {
    const { proposal, choice, flips, file } = this.#inputs();
    // Without a day there are no geodata yet, and nothing that cuts.
    if (!this.lineDay) return null;
    const cut = this.#ports.figures().cutOf(proposal, choice);
    if (file !== null) return { day: file, cut };
    return { day: this.lineDay.day, cut, ...(flips.length > 0 && { flips }) };
  });
  /** The last proposal and line that could be computed together; null before the first. */
  readonly shown = $derived.by((): Shown | null => {
    const set = this.request && this.#latest.answerTo(this.request);
    // While the next parcels are computed, or have failed, the last picture stays whole: a new
    // proposal on parcels that were not cut for it would show wrong areas.
    if (set) this.#lastShown = this.#show(set);
    return this.#lastShown;
  });
  readonly isPending = $derived.by(() => this.#latest.pending);
  readonly failure = $derived.by(() => this.#latest.failure?.reason ?? null);

  constructor(ports: ExplorerPorts, inputs: () => PictureInputs) {
    this.#ports = ports;
    this.#inputs = inputs;
    this.#latest = new LatestAnswer(
      ({ day, cut, flips }) => ports.engine.parcels(day, cut, flips),
      requestKey,
    );
  }

  /**
   * Asks the engine for the parcels of the present request. To be run as an effect: it reads the
   * picture as well, so that each one is kept even where nothing else has read it.
   */
  compute(): void {
    const { request } = this;
    void this.shown;
    if (request) untrack(() => void this.#latest.ask(request));
  }

  #show(set: ParcelSet): Shown {
    const { proposal, choice, geodata } = this.#inputs();
    const { applyProposal, computeStatistics } = this.#ports.figures();
    const outcome = applyProposal(proposal, set.parcels, choice);
    let statistics: Statistics | undefined;
    return {
      outcome,
      set,
      // When they are read: the map is drawn without them, and first.
      get statistics() {
        return (statistics ??= computeStatistics(outcome, set, geodata?.towns ?? []));
      },
    };
  }
}
